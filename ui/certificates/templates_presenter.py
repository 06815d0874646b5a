"""Decides for the gallery of templates. It knows no widgets.

Pictures are drawn beside the window, one after the other, so that the first is there at once and
other work is not kept waiting; they are kept until something that all of them show changes.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.certificates import TemplateChoice
from app.domain.designs import Look
from app.domain.errors import KopaError, NameMissingError
from app.domain.file_names import plain_stem
from app.domain.ids import PARTICIPATION_TEMPLATE
from app.domain.templates import FILE_ENDING, SampleName
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.templates import template_words
from app.texts import translate
from ui.certificates.templates_view import (
    GalleryShown,
    GalleryState,
    PictureKey,
    TemplateShown,
    Tile,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Application
    from app.domain.certificates import IssueRule
    from app.domain.ids import RevisionId, TemplateId
    from app.domain.templates import Template, TemplateRevision
    from app.jobs import Job
    from app.services.changes import Changes
    from app.services.pictures import Picture
    from app.services.templates import SavedTemplate
    from ui.certificates.templates_view import GalleryView
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

LOOK_DOTS: Final = 240
TILE_DOTS: Final = 480
PANEL_DOTS: Final = 760
PLACE: Final = "certificates"
EDITOR: Final = "template_editor"


@dataclass(frozen=True, slots=True)
class _Drawing:
    """One picture to be drawn. Its work runs beside the window."""

    application: Application
    key: PictureKey

    def draw(self, _job: Job) -> tuple[PictureKey, Picture]:
        templates, key = self.application.templates, self.key
        if key.revision is not None:
            design = templates.design_of(key.revision)
        else:
            opened = templates.open(key.choice.template, key.choice, is_bilingual=key.is_bilingual)
            design = opened.design
        return key, templates.picture_of(design, key.dots, key.language, key.name)


class TemplatesPresenter:
    """Decides about templates."""

    def __init__(self, view: GalleryView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self.state = GalleryState()
        self._pictures: dict[PictureKey, Picture] = {}
        self._surroundings = 0
        self._waiting: list[PictureKey] = []
        self._drawing: RunningJob | None = None
        self._busy: RunningJob | None = None
        self._open: TemplateId | None = None
        self._version: RevisionId | None = None
        self._name = SampleName.USUAL

    # The gallery

    def load(self) -> None:
        """Show the templates as they are kept, and the open one."""
        around = self._desk.application.templates.surroundings_key()
        if around != self._surroundings:
            self._surroundings = around
            self._pictures.clear()
        self._show()

    def choose(self, **chosen: object) -> None:
        """Look at other looks, pages, languages or kinds."""
        self.state = replace(self.state, **chosen)  # type: ignore[arg-type]  # fields of the state
        self._show()

    def _show(self) -> None:
        shown = self._gallery()
        self._waiting = []
        self._view.show_gallery(shown)
        self._want(*(key for _, key in shown.looks))
        self._want(*(tile.key for tile in (*shown.own, *shown.shared, *shown.built_in)))
        if self._open is not None:
            self._show_open()

    def _gallery(self) -> GalleryShown:
        state = self.state
        everything = self._desk.application.templates.all()
        rights = self._desk.application.rights.now()
        in_sight = [
            self._tile(one)
            for one in everything
            if (state.kind is None or one.kind is state.kind)
            and (state.shows_hidden or not one.is_hidden)
        ]
        made_by_people = [tile for tile in in_sight if tile.template.is_own]
        return GalleryShown(
            tuple(tile for tile in made_by_people if rights.may_change(tile.template.id)),
            tuple(tile for tile in in_sight if tile.template.is_built_in),
            sum(one.is_hidden for one in everything),
            state,
            tuple((look, self._look_key(look)) for look in Look),
            tuple(tile for tile in made_by_people if not rights.may_change(tile.template.id)),
        )

    def _look_key(self, look: Look) -> PictureKey:
        choice = TemplateChoice(PARTICIPATION_TEMPLATE, look, self.state.page)
        return PictureKey(choice, self.state.language, LOOK_DOTS)

    def _tile(self, template: Template) -> Tile:
        state = self.state
        choice = TemplateChoice(template.id, state.look, state.page)
        if template.offered is None:
            key = PictureKey(choice, state.language, TILE_DOTS, state.is_bilingual)
        else:
            plain_choice = TemplateChoice(template.id)
            key = PictureKey(plain_choice, state.language, TILE_DOTS, revision=template.offered.id)
        return Tile(template, choice, key)

    # Pictures

    def _want(self, *keys: PictureKey) -> None:
        for key in keys:
            if key in self._pictures:
                self._view.show_picture(key, self._pictures[key])
            elif key not in self._waiting:
                self._waiting.append(key)
        self._draw_next()

    def _draw_next(self) -> None:
        if self._drawing is None and self._waiting:
            drawing = _Drawing(self._desk.application, self._waiting.pop(0))
            self._drawing = self._desk.jobs.start(drawing.draw)
            self._drawing.succeeded.connect(self._view.take_picture)
            self._drawing.failed.connect(self._view.take_no_picture)

    def note_picture(self, drawn: tuple[PictureKey, Picture]) -> None:
        """Show a picture that was drawn, and go on with the next."""
        key, picture = drawn
        self._pictures[key] = picture
        self._view.show_picture(key, picture)
        self.go_on()

    def go_on(self) -> None:
        """Draw the next picture; what cannot be drawn keeps its empty sheet."""
        self._drawing = None
        self._draw_next()

    # One template

    def open(self, template: TemplateId) -> None:
        """Show one template in the panel."""
        self._open, self._version, self._name = template, None, SampleName.USUAL
        self._show_open()

    def forget(self) -> None:
        """Note that the panel was closed."""
        self._open = self._version = None

    def look_at(self, version: RevisionId | None) -> None:
        """Show what a version of the open template looks like."""
        self._version = version
        self._show_open()

    def try_name(self, name: SampleName) -> None:
        """Show the open template with a usual, a long or a short name."""
        self._name = name
        self._show_open()

    def _show_open(self) -> None:
        shown = self._shown()
        if shown is None:
            self._view.close_template()
            return
        self._view.show_template(shown)
        # What somebody waits for comes before the rest of the gallery.
        if shown.key not in self._pictures and shown.key not in self._waiting:
            self._waiting.insert(0, shown.key)
        self._want(shown.key)

    def _shown(self) -> TemplateShown | None:
        application = self._desk.application
        templates = application.templates
        try:
            template = templates.one(self._open) if self._open is not None else None
            if template is None:
                return None
            rights = application.rights.now()
            rule = templates.rule_of(template.id)
            versions = templates.revisions(template.id) if template.is_own else ()
        except KopaError:
            return None
        tile = self._tile(template)
        version = next((one for one in versions if one.id == self._version), template.offered)
        key = replace(tile.key, dots=PANEL_DOTS, name=self._name)
        if version is not None:
            key = replace(key, revision=version.id)
        may_change = rights.may_change(template.id)
        return TemplateShown(tile, key, rule, versions, version, may_change, rights.may_write)

    # Acts

    def use(self, tile: Tile) -> None:
        """Make certificates from a template."""
        self._desk.go(PLACE, tile.choice)

    def edit(self, tile: Tile) -> None:
        """Open the editor."""
        self._desk.go(EDITOR, tile.template.id)

    def make_own(self, tile: Tile, name: str) -> None:
        """Make an own template that looks like this one, and show it."""
        templates = self._desk.application.templates
        try:
            made = templates.copy(tile.choice, name, is_bilingual=self.state.is_bilingual)
        except NameMissingError as error:
            self._view.show_name_problem(sentence(error))
            return
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._open, self._version = made.template.id, None
        self._tell(made.changes, "template.save", made.template.name)

    def rename(self, tile: Tile, name: str) -> None:
        """Call an own template otherwise."""
        try:
            changes = self._desk.application.templates.rename(tile.template.id, name)
        except NameMissingError as error:
            self._view.show_name_problem(sentence(error))
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._tell(changes, "template.rename", name)

    def hide(self, tile: Tile) -> None:
        """Put a template aside, or offer it again."""
        templates = self._desk.application.templates
        if tile.template.is_hidden:
            self._do(templates.show, tile, "template.show")
        else:
            self._do(templates.hide, tile, "template.hide")

    def remove(self, tile: Tile) -> None:
        """Remove an own template; the notice offers to undo it."""
        self._do(self._desk.application.templates.remove, tile, "template.remove")

    def approve(self, tile: Tile, version: TemplateRevision, by: str) -> None:
        """Note that a version was approved."""
        self._on_version(
            tile, lambda: self._desk.application.templates.approve(version.id, by), "approve"
        )

    def offer(self, tile: Tile, version: TemplateRevision) -> None:
        """Make new certificates from a version."""
        self._on_version(tile, lambda: self._desk.application.templates.offer(version.id), "offer")

    def set_rule(self, tile: Tile, rule: IssueRule) -> None:
        """Settle who gets a certificate."""
        try:
            changes = self._desk.application.templates.set_rule(tile.template.id, rule)
        except KopaError as error:
            self._view.show_rule_problem(sentence(error))
            return
        self._tell(changes, "template.rule", template_words(tile.template))

    def who_approves(self) -> str:
        """Return the name that stands in the field at first: who works here."""
        at_work = self._desk.application.workers.on_duty()
        return "" if at_work is None else at_work.name

    # Files

    def suggested_file(self, tile: Tile) -> Path:
        """Return what the file of a template would be called."""
        return Path(f"{plain_stem(tile.template.name) or 'veidne'}{FILE_ENDING}")

    def export(self, tile: Tile, target: Path) -> None:
        """Write a template as a file."""
        templates, template = self._desk.application.templates, tile.template.id

        def work(_job: Job) -> Path:
            return templates.export_file(template, target)

        self._busy = self._desk.jobs.start(work)
        self._busy.succeeded.connect(self._view.take_written)
        self._busy.failed.connect(self._view.take_refusal)

    def bring(self, file: Path) -> None:
        """Take in a template from a file."""
        templates = self._desk.application.templates

        def work(_job: Job) -> SavedTemplate:
            return templates.import_file(file)

        self._busy = self._desk.jobs.start(work)
        self._busy.succeeded.connect(self._view.take_brought)
        self._busy.failed.connect(self._view.take_refusal)

    def note_brought(self, brought: SavedTemplate) -> None:
        """Show the template that was brought, and say so."""
        self._open, self._version = brought.template.id, None
        if brought.was_here:
            words = translate("Templates", "“{name}” is here already.")
            self._desk.say(words.format(name=brought.template.name))
            self.load()
            return
        self._tell(brought.changes, "template.import", brought.template.name)

    def note_written(self, file: Path) -> None:
        """Say where the template was written."""
        self._desk.say(translate("Templates", "Template written: {file}").format(file=file))

    def explain(self, error: Exception) -> None:
        """Say why a file was refused."""
        if isinstance(error, KopaError):
            self._desk.explain(sentence(error))

    def _do(self, act: Callable[[TemplateId], Changes], tile: Tile, what: str) -> None:
        try:
            changes = act(tile.template.id)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._tell(changes, what, template_words(tile.template))

    def _on_version(self, tile: Tile, act: Callable[[], Changes], what: str) -> None:
        try:
            changes = act()
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._tell(changes, f"template.{what}", tile.template.name)

    def _tell(self, changes: Changes, what: str, name: str) -> None:
        self.load()
        if changes.subjects:
            self._desk.tell(changes, act_words(what, {"name": name}))
