"""Random acts about certificates: templates, pictures, who signs, names in sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.certificates import IssueRule, RuleMeasure
from app.domain.designs import CertificateKind
from app.domain.ids import template_id
from app.domain.signatories import SignatoryDraft
from app.services import template_files
from tests.support.designs import a_design, a_text
from tests.support.logos import a_png
from tests.support.random_acts import GIVEN, SURNAMES, TITLES, World, act

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.designs import Design
    from app.domain.ids import TemplateId
    from app.domain.signatories import KeptSignatory


def own_template(world: World) -> TemplateId:
    return world.one_of([one for one in world.application.templates.all() if one.is_own]).id


def any_template(world: World) -> TemplateId:
    return world.one_of(world.application.templates.all()).id


def random_design(world: World) -> Design:
    words = f"{world.one_of(TITLES)} {{recipient}} {world.dice.randrange(99)}"
    kept = [one.id.hex() for one in world.application.templates.pictures_all()]
    background = world.one_of(["", *kept])
    kind = world.one_of(list(CertificateKind))
    return a_design(a_text(text=words), background=background, kind=kind)


def random_picture(world: World) -> Path:
    world.files += 1
    file = world.folder / f"picture-{world.files}.png"
    colour = tuple(world.dice.randrange(40, 200) for _ in range(3))
    file.write_bytes(a_png(60, 40, (*colour, 255)))
    return file


@act("template.save")
def save_template(world: World) -> object:
    template = world.one_of([None, template_id("thanks"), *world.application.templates.all()])
    known = template if isinstance(template, bytes | None) else template.id
    return world.application.templates.save(known, world.one_of(TITLES), random_design(world))


@act("template.rename")
def rename_template(world: World) -> object:
    return world.application.templates.rename(own_template(world), world.one_of(SURNAMES))


@act("template.hide")
def hide_template(world: World) -> object:
    return world.application.templates.hide(any_template(world))


@act("template.show")
def show_template(world: World) -> object:
    templates = world.application.templates
    hidden = [one.id for one in templates.all() if one.is_hidden]
    if not hidden:
        made = templates.save(None, world.one_of(TITLES), random_design(world)).template
        templates.hide(made.id)
        hidden = [made.id]
    return templates.show(world.one_of(hidden))


@act("template.remove")
def remove_template(world: World) -> object:
    return world.application.templates.remove(own_template(world))


@act("template.offer")
def offer_version(world: World) -> object:
    template = own_template(world)
    world.application.templates.save(template, world.one_of(TITLES), random_design(world))
    versions = world.application.templates.revisions(template)
    return world.application.templates.offer(
        world.one_of([one for one in versions if not one.is_offered]).id
    )


@act("template.approve")
def approve_version(world: World) -> object:
    versions = world.application.templates.revisions(own_template(world))
    return world.application.templates.approve(world.one_of(versions).id, world.one_of(GIVEN))


@act("template.rule")
def set_rule(world: World) -> object:
    rule = IssueRule(world.one_of(list(RuleMeasure)), world.dice.randrange(1, 100))
    return world.application.templates.set_rule(any_template(world), rule)


@act("template.import")
def import_template(world: World) -> object:
    world.files += 1
    file = world.folder / f"template-{world.files}.kopa-template"
    design = a_design(a_text(text=f"{{recipient}} {world.dice.randrange(10**9)}"))
    kept = template_files.Kept(design, IssueRule(), {})
    file.write_bytes(template_files.written(world.one_of(TITLES), kept))
    return world.application.templates.import_file(file)


@act("picture.add")
def add_picture(world: World) -> object:
    return world.application.templates.add_picture(random_picture(world))


@act("signatory.add")
def add_signatory(world: World) -> object:
    return world.application.signatories.add(random_signatory(world))


@act("signatory.change")
def change_signatory(world: World) -> object:
    return world.application.signatories.change(signatory(world), random_signatory(world))


@act("signatory.move")
def move_signatory(world: World) -> object:
    return world.application.signatories.move(signatory(world), world.one_of((-1, 1)))


@act("signatory.remove")
def remove_signatory(world: World) -> object:
    return world.application.signatories.remove(signatory(world))


def signatory(world: World) -> KeptSignatory:
    return world.one_of(world.application.signatories.all())


def random_signatory(world: World) -> SignatoryDraft:
    picture = None
    if world.dice.random() < 0.3:
        picture = world.application.signatories.add_picture(random_picture(world)).id
    return SignatoryDraft(
        f"{world.one_of(GIVEN)} {world.one_of(SURNAMES)}",
        world.one_of(("", "Centra vadītāja", "Koordinators")),
        world.one_of(("", "Head of the centre")),
        world.one_of(("", "Руководитель центра")),
        picture,
    )


@act("person.name_forms")
def settle_name(world: World) -> object:
    names = world.application.name_forms
    person = world.person()
    forms = names.of(person).forms
    if world.dice.random() < 0.2:
        return names.forget(person)
    if not forms.dative or world.dice.random() < 0.3:
        return names.leave_undeclined(person)
    return names.confirm(person, forms.dative, forms.accusative)
