"""Taking back: any acts, one by one, give the first state again; redone, the last."""

import random

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.errors import NothingToRedoError, NothingToUndoError
from app.persistence import people, records, tables
from app.persistence.store import Store
from app.persistence.tables import SYNCED
from app.services.undo import UndoService
from tests.support.long_form import tries
from tests.support.stores import a_person, a_session, an_event, as_elsewhere, table_dump

CENTRE, PERSON = b"centre".ljust(16, b"."), b"person".ljust(16, b".")


def everything(store):
    return {synced.name: table_dump(store, synced.name) for synced in SYNCED}


def random_act(application, draw):
    """Do one act that a person could do now; draw is the dice."""
    people = [one.id for one in application.people.find("")]
    events = [one.id for one in application.events.list()]
    match draw.randrange(8):
        case 0:
            application.people.add(a_person(given=draw.choice(["Anna", "Zane", "Ģirts"])))
        case 1 if people:
            application.people.change(draw.choice(people), a_person(given=draw.choice("ABC")))
        case 2 if people:
            application.people.remove(draw.choice(people))
        case 3:
            application.events.add(an_event(title=draw.choice("XYZ")), [a_session()])
        case 4 if events and people:
            application.attendance.register(draw.choice(events), [draw.choice(people)])
        case 5 | 6 if events and people:
            event = draw.choice(events)
            session = application.attendance.grid(event).sessions[0].id
            mark = draw.choice([*Mark, None])
            application.attendance.mark(session, draw.choice(people), mark)
        case 7 if events:
            session = application.attendance.grid(draw.choice(events)).sessions[0].id
            application.headcounts.set_headcount(session, "children", draw.randrange(9))


@pytest.mark.parametrize("seed", range(tries(4, many=60)))
def test_any_acts_undone_one_by_one_give_the_first_state_and_redone_the_last(
    store, application, seed
):
    draw = random.Random(seed)
    first = everything(store)
    for _ in range(40):
        random_act(application, draw)
    last = everything(store)

    while application.undo.next_undo() is not None:
        application.undo.undo()
    undone = everything(store)
    while application.undo.next_redo() is not None:
        application.undo.redo()

    assert undone == first
    assert everything(store) == last


def test_undo_names_what_it_takes_back(application):
    application.people.add(a_person(given="Anna", surname="Bērziņa"))

    result = application.undo.undo()

    assert result.act.what == "person.add"
    assert result.act.detail["name"] == "Anna Bērziņa"
    assert result.changes.concern("person")


def test_a_value_edited_since_is_kept_and_counted(store, application):
    person = application.people.add(a_person(note="first"))
    application.people.change(person.id, a_person(note="second"))
    change = application.undo.next_undo()
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE person SET note = 'from another laptop'")

    result = application.undo.undo()

    assert change.what == "person.change"
    assert result.kept == 1
    assert application.people.page(person.id).person.note == "from another laptop"


def test_a_new_act_ends_what_could_be_done_again(application):
    application.people.add(a_person())
    application.undo.undo()
    application.people.add(a_person(given="Zane"))

    with pytest.raises(NothingToRedoError):
        application.undo.redo()


def test_an_act_that_changes_nothing_is_nothing_to_undo(application):
    person = application.people.add(a_person())
    application.people.change(person.id, a_person())

    assert application.undo.next_undo().what == "person.add"


def test_acts_of_an_earlier_session_stay(store, application, clock):
    application.people.add(a_person())
    store.close()
    again = Application(Store(store.folder.path, clock, BUILD_DATE))

    with pytest.raises(NothingToUndoError):
        again.undo.undo()

    again.close()


def test_an_act_that_fails_half_way_leaves_nothing(store, application):
    before = everything(store)

    def fail_half_way():
        with store.database.act("centre.change") as act:
            act.connection.exec_driver_sql("UPDATE centre SET name = 'half'")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()

    assert everything(store) == before
    assert application.undo.next_undo() is None


def test_what_was_kept_is_named_by_record_and_field(store, application):
    person = application.people.add(a_person(note="first"))
    application.people.change(person.id, a_person(note="second"))
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE person SET note = 'from another laptop'")

    (kept,) = application.undo.undo().kept_in

    assert (kept.table, kept.name, kept.columns) == ("person", "Anna Bērziņa", ("note",))


def test_an_added_record_that_was_worked_on_elsewhere_since_is_kept(store, application):
    person = application.people.add(a_person())
    as_elsewhere(store, "UPDATE person SET note = 'from another laptop'")

    result = application.undo.undo()

    assert [one.name for one in result.kept_in] == ["Anna Bērziņa"]
    assert application.people.page(person.id).person.note == "from another laptop"


def test_a_cell_changed_twice_in_one_act_goes_all_the_way_back(store, application):
    person = application.people.add(a_person(note="first"))
    with store.database.act("person.change") as act:
        for note in ("second", "third"):
            act.connection.exec_driver_sql("UPDATE person SET note = ?", (note,))

    application.undo.undo()
    undone = application.people.page(person.id).person.note
    application.undo.redo()

    assert undone == "first"
    assert application.people.page(person.id).person.note == "third"


def test_a_record_added_and_removed_in_one_act_stays_away(store, application):
    before = everything(store)
    with store.database.act("person.add") as act:
        people.add(act.connection, CENTRE, PERSON, {"given": "Anna"})
        records.remove(act.connection, tables.person, PERSON)

    application.undo.undo()
    undone = everything(store)
    application.undo.redo()

    assert undone == before
    assert everything(store) == before


def test_what_was_done_is_listed_newest_first_and_undone_down_to_a_chosen_act(application):
    application.people.add(a_person(given="Anna"))
    application.people.add(a_person(given="Zane"))
    application.people.add(a_person(given="Ilze"))
    done = application.undo.done()

    results = application.undo.undo_back_to(done[1].number)

    assert [one.act.detail["name"].split()[0] for one in done] == ["Ilze", "Zane", "Anna"]
    assert len(results) == 2
    assert [one.stands for one in application.undo.done()] == [False, False, True]
    assert [one.given for one in application.people.find("")] == ["Anna"]


def test_what_cannot_come_again_is_not_listed(application):
    application.people.add(a_person(given="Anna"))
    application.undo.undo()
    application.people.add(a_person(given="Zane"))

    assert [one.act.detail["name"] for one in application.undo.done()] == ["Zane Bērziņa"]


def test_undoing_down_to_an_act_that_was_undone_already_is_refused(application):
    application.people.add(a_person())
    (done,) = application.undo.done()
    application.undo.undo()

    with pytest.raises(NothingToUndoError):
        application.undo.undo_back_to(done.number)


def test_what_was_done_before_anybody_asked_for_undo_can_be_undone(store, application):
    application.people.add(a_person())

    UndoService(store).undo()

    assert application.people.count() == 0
