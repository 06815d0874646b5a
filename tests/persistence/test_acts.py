"""Taking back: any acts, one by one, give the first state again; redone, the last."""

import random

import pytest

from app.domain.attendance import Mark
from app.domain.errors import NothingToRedoError, NothingToUndoError
from app.persistence.tables import SYNCED
from app.services.undo import UndoService
from tests.support.stores import a_person, a_session, an_event, table_dump


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
            application.attendance.set_headcount(session, "children", draw.randrange(9))


@pytest.mark.parametrize("seed", range(6))
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


def test_acts_of_an_earlier_session_stay(store, application):
    application.people.add(a_person())

    with pytest.raises(NothingToUndoError):
        UndoService(store).undo()


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
