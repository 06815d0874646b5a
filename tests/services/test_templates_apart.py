"""Templates of laptops apart: they travel, versions made on two of them both stay, papers agree."""

import shutil
from dataclasses import replace

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.certificate_wishes import EventSource, PaperOrder
from app.domain.certificates import IssueRule, RuleMeasure, TemplateChoice
from app.domain.ids import template_id
from app.domain.signatories import SignatoryDraft
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.support.designs import a_design, a_text, with_words
from tests.support.logos import a_heavy_jpeg, a_png
from tests.support.members import carry, join
from tests.support.merging import rows_of
from tests.support.stores import MovableClock, a_person, a_session, an_event

TABLES = {"template", "template_revision", "picture", "picture_piece", "signatory"}


ANSWERS = {
    "office": FirstAnswers("Programmas birojs", keeps_all=True),
    "preili": FirstAnswers("Preiļu centrs", "0042000"),
    "ludza": FirstAnswers("Ludzas centrs", "0037000"),
}


def opened(folder):
    clock = MovableClock()
    clock.go_on(minutes=list(ANSWERS).index(folder.name))
    return Application(Store(folder, clock, BUILD_DATE))


@pytest.fixture(scope="module")
def set_up(tmp_path_factory):
    """Three laptops just set up; never opened again, only copied."""
    place = tmp_path_factory.mktemp("programme")
    made = {name: opened(place / name) for name in ANSWERS}
    for name, application in made.items():
        application.settings.set_up(ANSWERS[name])
        if name != "office":
            # Only coordinators settle what the whole programme shares.
            join(made["office"], application, Role.COORDINATOR)
    for application in made.values():
        application.close()
    return place


@pytest.fixture
def laptops(set_up, tmp_path):
    """The office and two centres of one programme."""
    for name in ANSWERS:
        shutil.copytree(set_up / name, tmp_path / name)
    applications = [opened(tmp_path / name) for name in ANSWERS]
    yield applications
    for application in applications:
        application.close()


@pytest.fixture
def exchange(laptops, tmp_path):
    """Bring everything to the office and back, so that all have seen all."""
    counter = iter(range(999))

    def bring(sender, receiver):
        carry(sender, receiver, tmp_path / f"{next(counter)}")

    def go():
        office, *centres = laptops
        for centre in centres:
            bring(centre, office)
        for centre in centres:
            bring(office, centre)

    return go


def shared(application):
    with application.templates._store.database.reading() as connection:
        return {
            key: state
            for key, state in rows_of(connection).items()
            if key.table in TABLES and not any(key.centre)
        }


@pytest.fixture
def picture(tmp_path):
    file = tmp_path / "fons.jpg"
    file.write_bytes(a_heavy_jpeg())
    return file


def own(application):
    return [one for one in application.templates.all() if one.is_own]


def wordings(application, template):
    service = application.templates
    designs = [service.design_of(one.id) for one in service.revisions(template)]
    return [design.elements[0].texts["lv"][0] for design in designs]


def test_a_template_travels_with_its_versions_pictures_and_rule(laptops, exchange, picture):
    office, preili, ludza = laptops
    key = office.templates.add_picture(picture).key
    made = office.templates.save(None, "Programmas veidne", a_design(background=key)).template
    office.templates.approve(made.newest.id, "Ilga Āboliņa")
    office.templates.save(made.id, made.name, with_words(a_design(), "{recipient}!"))
    office.templates.set_rule(made.id, IssueRule(RuleMeasure.HOURS, 6))
    office.templates.hide(template_id("volunteer"))

    exchange()

    for centre in (preili, ludza):
        assert centre.templates.all() == office.templates.all()
        assert centre.templates.rule_of(made.id) == IssueRule(RuleMeasure.HOURS, 6)
        assert centre.templates.picture_content(key) == office.templates.picture_content(key)
        choice = TemplateChoice(made.id)
        assert centre.templates.thumbnail(choice, 200, "lv") == office.templates.thumbnail(
            choice, 200, "lv"
        )


def test_two_who_save_one_template_apart_both_keep_their_versions(laptops, exchange):
    office, preili, ludza = laptops
    made = office.templates.save(None, "Kopīga", a_design()).template
    exchange()
    preili.templates.save(made.id, "Kopīga", with_words(a_design(), "{recipient} Preiļi"))
    ludza.templates.save(made.id, "Kopīga", with_words(a_design(), "{recipient} Ludza"))

    exchange()

    first, *others = (shared(one) for one in laptops)
    assert all(one == first for one in others)
    assert set(wordings(preili, made.id)) == {
        "{recipient}",
        "{recipient} Preiļi",
        "{recipient} Ludza",
    }
    offered = {one.templates.one(made.id).offered for one in laptops}
    assert len(offered) == 1


def test_the_same_version_made_twice_apart_is_one(laptops, exchange):
    office, preili, ludza = laptops
    made = office.templates.save(None, "Kopīga", a_design()).template
    exchange()
    changed = with_words(a_design(), "{recipient}!")
    for one in (preili, ludza):
        one.templates.save(made.id, "Kopīga", changed)

    exchange()

    assert wordings(office, made.id) == ["{recipient}!", "{recipient}"]
    first, *others = (shared(one) for one in laptops)
    assert all(one == first for one in others)


def test_what_comes_with_kopa_is_one_template_however_many_laptops_use_it(laptops, exchange):
    for number, one in enumerate(laptops, start=1):
        one.templates.set_rule(template_id("thanks"), IssueRule(RuleMeasure.HOURS, number))

    exchange()

    rules = {one.templates.rule_of(template_id("thanks")) for one in laptops}
    assert len(rules) == 1
    assert len({len(one.templates.all()) for one in laptops}) == 1


def test_a_version_approved_here_is_offered_there_over_one_that_is_newer(laptops, exchange):
    office, preili, _ = laptops
    made = office.templates.save(None, "Kopīga", a_design()).template
    exchange()
    office.templates.approve(made.newest.id, "Ilga")
    exchange()

    preili.templates.save(made.id, "Kopīga", with_words(a_design(), "{recipient} vēl nē"))
    exchange()

    assert office.templates.one(made.id).offered.id == made.newest.id
    assert office.templates.one(made.id).has_newer


def test_a_signatory_comes_to_the_office_with_the_signature(laptops, exchange, tmp_path):
    office, preili, _ = laptops
    file = tmp_path / "paraksts.png"
    file.write_bytes(a_png(300, 120, border=30))
    signature = preili.signatories.add_picture(file)
    preili.signatories.add(SignatoryDraft("Dace Ozola", "direktore", picture=signature.id))

    exchange()

    centre = preili.settings.centre().id
    assert office.signatories.of(centre, "lv") == preili.signatories.of(centre, "lv")
    assert office.signatories.picture_content(signature.id) is not None


def test_two_laptops_of_a_centre_that_take_over_who_was_typed_make_one_record(application):
    kept = application.settings.centre()
    application.settings.change_centre(replace(kept, signatory_name="Ilga Āboliņa"))
    (typed,) = application.signatories.all()
    application.signatories.change(typed, SignatoryDraft("Ilga Āboliņa", "vadītāja"))
    first = application.signatories.all()[0].id
    application.undo.undo()
    application.signatories.change(typed, SignatoryDraft("Ilga Āboliņa", "direktore"))

    assert [one.id for one in application.signatories.all()] == [first]


# --- papers ---------------------------------------------------------------------------------------


@pytest.fixture
def event(application):
    made = application.events.add(an_event(), [a_session()])
    person = application.people.add(a_person()).id
    application.attendance.register(made.id, [person])
    (session,) = application.events.page(made.id).sessions
    application.attendance.mark(session.id, person, Mark.PRESENT)
    return made


def test_a_certificate_is_printed_as_it_was_issued_whatever_becomes_of_its_template(
    application, event, picture
):
    templates = application.templates
    design = a_design(
        a_text(),
        a_text("number", "{number_line}", y=90, height=8, size=11.0, least=9.0),
        background=templates.add_picture(picture).key,
    )
    made = templates.save(None, "Mūsu", design).template
    drafts = application.certificates.drafts(EventSource(event.id), PaperOrder())
    issued = application.certificates.issue(drafts, TemplateChoice(made.id))
    ids = [one.id for one in issued.certificates]
    before = application.certificates.print(ids).pdf

    templates.save(made.id, "Mūsu", with_words(a_design(), "PAVISAM CITS {recipient}"))
    templates.remove(made.id)

    assert ids
    assert application.certificates.print(ids).pdf == before
