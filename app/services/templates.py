"""Templates of certificates: the gallery, own ones with their versions, rules, files and pictures.

What comes with Kopā stays as it is; whoever wants another one makes a copy. Each saving of an own
template is a version that stays; one of them is offered, and an approved one stays offered until
somebody chooses otherwise. All of it belongs to the whole programme.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.certificates import TemplateChoice
from app.domain.design_checks import faults_of
from app.domain.errors import (
    ClockNotConfirmedError,
    InvalidValueError,
    NameMissingError,
    NotFoundError,
)
from app.domain.errors_templates import BuiltInTemplateError, DesignRefusedError
from app.domain.ids import ORG_SCOPE, RevisionId, TemplateId, new_id, revision_id
from app.domain.names import tidy_text
from app.domain.templates import (
    BUILT_IN,
    CONTENT_LETTERS,
    MOST_TEMPLATES,
    NAME_LETTERS,
    OpenedTemplate,
    Template,
)
from app.persistence import pictures, shared_rights, templates, workers
from app.services import template_files
from app.services.changes import NOTHING, Changes
from app.services.template_designs import (
    design_for,
    design_of_revision,
    encoded,
    keep_revision,
)
from app.services.template_looks import TemplateLooks, known_to
from app.services.template_rules import checked_rule, rule_in, rule_text
from app.services.wording.templates import template_words

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.certificates import IssueRule
    from app.domain.designs import Design
    from app.domain.templates import TemplateRevision
    from app.persistence.database import Act


@dataclass(frozen=True, slots=True)
class SavedTemplate:
    """A template as it is after it was saved or brought; `was_here` where nothing was new."""

    template: Template
    changes: Changes
    was_here: bool = False


class TemplatesService(TemplateLooks):
    """What people do with templates; how they look comes from TemplateLooks."""

    def all(self) -> tuple[Template, ...]:
        """Return all templates, put aside ones too: own ones by name, then those of Kopā."""
        with self._store.database.reading() as connection:
            return _everything(connection)

    def choices(self) -> tuple[Template, ...]:
        """Return the templates that certificates are made from: all but those put aside."""
        return tuple(one for one in self.all() if not one.is_hidden)

    def one(self, template: TemplateId) -> Template:
        """Return a template as it is now."""
        with self._store.database.reading() as connection:
            return _known(connection, template)

    def open(
        self,
        template: TemplateId,
        choice: TemplateChoice | None = None,
        *,
        is_bilingual: bool = False,
    ) -> OpenedTemplate:
        """Return a template with the design of its newest version; `choice` says look and page."""
        with self._store.database.reading() as connection:
            known = _known(connection, template)
            if known.newest is not None:
                return OpenedTemplate(known, _design(connection, known.newest.id))
            wanted = choice or TemplateChoice(template)
            design = design_for(connection, wanted, is_bilingual=is_bilingual)
        return OpenedTemplate(known, design)

    def copy(
        self, choice: TemplateChoice, name: str, *, is_bilingual: bool = False
    ) -> SavedTemplate:
        """Make an own template that looks like another one looks now."""
        with self._store.database.reading() as connection:
            design = design_for(connection, choice, is_bilingual=is_bilingual)
        return self.save(None, name, design)

    def save(self, template: TemplateId | None, name: str, design: Design) -> SavedTemplate:
        """Keep a design as a new version, of a new template where none or Kopā's own is named.

        The same design again makes no version. An approved version stays the one that is offered.
        """
        called = _tidy_name(name)
        with self._store.database.act("template.save", name=called) as act:
            self._check(act.connection, design)
            if template is None or template in BUILT_IN:
                kept = _added(act, called, design)
            else:
                kept = template
                _saved(act.connection, _to_change(act.connection, template), called, design)
            found = _known(act.connection, kept)
        return SavedTemplate(found, Changes(act.tables))

    def rename(self, template: TemplateId, name: str) -> Changes:
        """Call an own template otherwise."""
        called = _tidy_name(name)
        with self._store.database.act("template.rename", name=called) as act:
            _to_change(act.connection, template)
            templates.change(act.connection, template, name=called)
        return Changes(act.tables)

    def hide(self, template: TemplateId) -> Changes:
        """Put a template aside: it is kept and no longer offered."""
        return self._set_aside("template.hide", template, is_hidden=True)

    def show(self, template: TemplateId) -> Changes:
        """Offer a template again that was put aside."""
        return self._set_aside("template.show", template, is_hidden=False)

    def remove(self, template: TemplateId) -> Changes:
        """Remove an own template; certificates made from it are printed as before."""
        with self._store.database.act("template.remove") as act:
            act.detail["name"] = _to_change(act.connection, template).name
            templates.remove(act.connection, template)
        return Changes(act.tables)

    def revisions(self, template: TemplateId) -> tuple[TemplateRevision, ...]:
        """Return the versions of a template, the newest first."""
        with self._store.database.reading() as connection:
            _known(connection, template)
            return templates.revisions(connection, template)

    def design_of(self, revision: RevisionId) -> Design:
        """Return what a version looks like."""
        with self._store.database.reading() as connection:
            return _design(connection, revision)

    def offer(self, revision: RevisionId) -> Changes:
        """Make new certificates from this version."""
        with self._store.database.act("template.offer") as act:
            found = _to_change(act.connection, _revision(act.connection, revision).template)
            act.detail["name"] = found.name
            templates.offer(act.connection, found.id, revision)
        return Changes(act.tables)

    def approve(self, revision: RevisionId, by: str = "") -> Changes:
        """Note that a version was approved, by whoever works here where nobody is named.

        From then on new certificates are made from it.
        """
        with self._store.database.act("template.approve") as act:
            if self._store.trusted_now() is None:
                raise ClockNotConfirmedError
            found = _to_change(act.connection, _revision(act.connection, revision).template)
            at_work = workers.picked(act.connection)
            name = tidy_text(by) or ("" if at_work is None else at_work.name)
            day = self._store.clock.today().isoformat()
            act.detail["name"] = found.name
            templates.change_revision(
                act.connection, revision, approved_on=day, approved_by=name[:NAME_LETTERS]
            )
            templates.offer(act.connection, found.id, revision)
        return Changes(act.tables)

    def rule_of(self, template: TemplateId) -> IssueRule:
        """Return who gets a certificate from a template."""
        with self._store.database.reading() as connection:
            return rule_in(templates.rule(connection, template))

    def set_rule(self, template: TemplateId, rule: IssueRule) -> Changes:
        """Settle who gets a certificate from a template."""
        kept = rule_text(checked_rule(rule))
        with self._store.database.act("template.rule") as act:
            known = _on_record(act.connection, template)
            act.detail["name"] = template_words(known)
            templates.change(act.connection, template, rule=kept)
        return Changes(act.tables)

    def export_file(self, template: TemplateId, target: Path) -> Path:
        """Write the offered version of an own template, with its pictures and its rule."""
        with self._store.database.reading() as connection:
            known = _own(connection, template)
            if known.offered is None:
                raise NotFoundError("template", template.hex())
            design = _design(connection, known.offered.id)
            shown = template_files.pictures_for(connection, design)
            rule = rule_in(templates.rule(connection, template))
        return template_files.write(target, known.name, template_files.Kept(design, rule, shown))

    def import_file(self, file: Path) -> SavedTemplate:
        """Take in a template from a file, as an own one; what is here already stays as it is."""
        with self._store.database.reading() as connection:
            known = known_to(connection)
        brought = template_files.read_file(file, known)
        called = brought.name or file.stem[:NAME_LETTERS]
        with self._store.database.reading() as connection:
            here = _same(connection, brought.design)
        if here is not None:
            return SavedTemplate(here, NOTHING, was_here=True)
        with self._store.database.act("template.import", name=called) as act:
            for one in brought.pictures.values():
                pictures.keep(act.connection, ORG_SCOPE, one)
            kept = _added(act, called, brought.design)
            if brought.rule is not None:
                templates.change(act.connection, kept, rule=rule_text(brought.rule))
            found = _known(act.connection, kept)
        return SavedTemplate(found, Changes(act.tables))

    def _set_aside(self, what: str, template: TemplateId, *, is_hidden: bool) -> Changes:
        with self._store.database.act(what) as act:
            act.detail["name"] = template_words(_on_record(act.connection, template))
            templates.change(act.connection, template, is_hidden=int(is_hidden))
        return Changes(act.tables)

    def _check(self, connection: Connection, design: Design) -> None:
        faults = faults_of(design, known_to(connection))
        if faults:
            raise DesignRefusedError(faults)
        if len(encoded(design)) > CONTENT_LETTERS:
            raise InvalidValueError("design", "", "too_large")


def _added(act: Act, name: str, design: Design) -> TemplateId:
    if templates.count_own(act.connection) >= MOST_TEMPLATES:
        raise InvalidValueError("template", str(MOST_TEMPLATES), "too_many_templates")
    added = TemplateId(new_id())
    templates.add(act.connection, templates.NewTemplate(added, name, design.kind))
    templates.offer(act.connection, added, keep_revision(act.connection, added, design))
    return added


def _saved(connection: Connection, known: Template, name: str, design: Design) -> None:
    templates.change(connection, known.id, name=name, kind=design.kind.value)
    kept = keep_revision(connection, known.id, design)
    is_settled = known.offered is not None and known.offered.is_approved
    if not is_settled:
        templates.offer(connection, known.id, kept)


def _everything(connection: Connection) -> tuple[Template, ...]:
    kept = {one.id: one for one in templates.every(connection)}
    own = sorted(
        (one for one in kept.values() if one.is_own), key=lambda one: (one.name.casefold(), one.id)
    )
    built_in = (kept.get(known) or Template(known, kind) for known, kind in BUILT_IN.items())
    return (*own, *built_in)


def _known(connection: Connection, template: TemplateId) -> Template:
    found = templates.one(connection, template)
    if found is not None:
        return found
    if template in BUILT_IN:
        return Template(template, BUILT_IN[template])
    raise NotFoundError("template", template.hex())


def _on_record(connection: Connection, template: TemplateId) -> Template:
    """Return a template, to set what is settled about it."""
    if template in BUILT_IN:
        shared_rights.refuse_shared(connection)
        templates.add_built_in(connection, template)
        return _known(connection, template)
    return _to_change(connection, template)


def _to_change(connection: Connection, template: TemplateId) -> Template:
    """Return an own template that is to be changed."""
    found = _own(connection, template)
    shared_rights.refuse_record(connection, "template", template, "template")
    return found


def _own(connection: Connection, template: TemplateId) -> Template:
    if template in BUILT_IN:
        raise BuiltInTemplateError(BUILT_IN[template])
    return _known(connection, template)


def _revision(connection: Connection, revision: RevisionId) -> TemplateRevision:
    found = templates.revision(connection, revision)
    if found is None:
        raise NotFoundError("template", revision.hex())
    return found


def _design(connection: Connection, revision: RevisionId) -> Design:
    found = design_of_revision(connection, revision)
    if found is None:
        raise NotFoundError("template", revision.hex())
    return found


def _same(connection: Connection, design: Design) -> Template | None:
    """Return the own template that has this very design as one of its versions."""
    content = encoded(design)
    for one in templates.every(connection):
        if one.is_own and templates.revision(connection, revision_id(one.id, content)) is not None:
            return one
    return None


def _tidy_name(name: str) -> str:
    tidy = tidy_text(name)[:NAME_LETTERS].strip()
    if not tidy:
        raise NameMissingError("template")
    return tidy
