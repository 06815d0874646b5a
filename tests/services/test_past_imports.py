"""Taking back an import that is not the newest act: what was touched since stays and is named."""

import pytest

from app.domain.errors import NotFoundError
from app.domain.kinds import Role
from app.domain.people import PersonDraft
from app.persistence.tables import SYNCED
from app.services.undo import UndoService
from app.services.wording.errors import sentence
from tests.spreadsheets.files import SAMPLES, text_file
from tests.support.stores import a_person, a_session, an_event, table_dump


def everything(store):
    return {synced.name: table_dump(store, synced.name) for synced in SYNCED}


@pytest.fixture
def take(application, tmp_path):
    def take(*lines, headings="Vārds;Uzvārds;Tālrunis;Skola", name="a.csv"):
        file = text_file(tmp_path / name, headings, *lines)
        return application.people_import.take_in(application.people_import.look_at(file))

    return take


@pytest.fixture
def back(application):
    def back(place=0):
        return application.past_imports.take_back(application.past_imports.list()[place].number)

    return back


def names(application):
    return sorted(one.name for one in application.people.find())


def person(application, name):
    return application.people.find(name)[0].id


def edit(application, name, **more):
    found = application.people.page(person(application, name)).person
    draft = PersonDraft(found.given, found.surname, organisation=found.organisation, **more)
    application.people.change(found.id, draft)


def kept(result):
    return {(one.table, one.name, one.columns) for one in result.kept_in}


def test_an_import_goes_whole_although_other_things_were_done_since(application, store, take, back):
    before = everything(store)
    take("Anna;Ozola;21234567;Dagdas PII", "Zane;Kalna;;")
    ilze = application.people.add(a_person("Ilze", "Liepa"))

    result = back()

    assert (names(application), result.kept) == (["Ilze Liepa"], 0)
    application.people.remove(ilze.id)
    assert everything(store) == before


def test_whoever_was_edited_since_stays_and_is_named(application, take, back):
    take("Anna;Ozola;21234567;", "Zane;Kalna;;")
    edit(application, "Ozola", note="Dzied")

    result = back()

    assert names(application) == ["Anna Ozola"]
    assert kept(result) == {("person", "Anna Ozola", ())}


def test_an_edit_that_was_undone_keeps_nobody(application, take, back):
    take("Anna;Ozola;21234567;")
    edit(application, "Ozola", note="Dzied")
    application.undo.undo()

    result = back()

    assert (names(application), result.kept) == ([], 0)


def test_whoever_is_registered_since_stays(application, take, back):
    take("Anna;Ozola;21234567;", "Zane;Kalna;;")
    event = application.events.add(an_event(), [a_session()])
    application.attendance.register(event.id, [person(application, "Ozola")], Role.OTHER)

    result = back()

    assert names(application) == ["Anna Ozola"]
    assert {one.name for one in result.kept_in} == {"Anna Ozola"}


def test_with_a_kept_child_stays_the_guardian_and_with_a_person_the_consent(
    application, take, back
):
    take(
        "Anna Ozola;Zane Ozola;jā", "Inese Kalna;Elza Kalna;jā",
        headings="Vecāks (vārds uzvārds);Bērns 1;Piekrītu foto",
    )  # fmt: skip
    edit(application, "Zane", note="Dzied", guardian=person(application, "Anna"))

    back()

    assert names(application) == ["Anna Ozola", "Zane Ozola"]
    assert len(application.people.page(person(application, "Anna")).consents) == 1


def test_with_a_kept_person_stays_the_organisation_that_came_along(application, take, back):
    take("Anna;Ozola;;Dagdas PII", "Zane;Kalna;;Rogovkas pamatskola")
    edit(application, "Ozola", note="Dzied")

    back()

    assert [one.name for one in application.organisations.find()] == ["Dagdas PII"]


def test_what_was_added_to_somebody_is_taken_away_unless_it_was_changed(application, take, back):
    for given in ("Anna", "Zane"):
        application.people.add(a_person(given, "Ozola", phone="21234567"))
    take("Anna;Ozola;21234567;a@example.lv", "Zane;Ozola;21234567;z@example.lv",
         headings="Vārds;Uzvārds;Tālrunis;E-pasts")  # fmt: skip
    edit(application, "Zane", phone="21234567", email="cita@example.lv")

    result = back()

    mails = [application.people.page(one.id).person.email for one in application.people.find()]
    assert sorted(mails) == ["", "cita@example.lv"]
    assert kept(result) == {("person", "Zane Ozola", ("email",))}


def test_taking_back_is_an_act_that_is_undone_and_done_again(application, store, take, back):
    take("Anna;Ozola;21234567;Dagdas PII")
    application.people.add(a_person("Ilze", "Liepa"))
    before = everything(store)
    back()
    after = everything(store)

    application.undo.undo()
    undone = everything(store)
    application.undo.redo()

    assert undone == before
    assert everything(store) == after


def test_imports_that_stand_are_listed_newest_first_from_earlier_sessions_too(
    application, store, take, back
):
    for name in ("a.csv", "b.csv", "c.csv"):
        take(f"Anna{name};Ozola;;", name=name)
    application.undo.undo()
    application.undo = UndoService(store)
    number = application.past_imports.list()[0].number
    back()

    listed = application.past_imports.list()

    assert [one.act.detail["name"] for one in listed] == ["a.csv"]
    with pytest.raises(NotFoundError) as refused:
        application.past_imports.take_back(number)
    assert "does not stand any more" in sentence(refused.value)


def test_every_kind_of_import_can_be_taken_back(application, store):
    before = everything(store)
    service = application.organisations_import
    file = SAMPLES / "skolotaji.ods"
    application.people_import.take_in(application.people_import.look_at(file))
    service = application.events_import
    service.take_in(service.look_at(SAMPLES / "gada-plans.xlsx"))

    for one in application.past_imports.list():
        application.past_imports.take_back(one.number)

    assert everything(store) == before
