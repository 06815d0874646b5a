"""What a mark does beside the cell: minutes and moments that stay, families in one act, records
of one person that are joined, people who were removed."""

from datetime import timedelta

import pytest

from app.domain.attendance import Mark, Method
from app.domain.clock import wall_time
from app.domain.errors import InvalidValueError, NotFoundError
from tests.support.stores import NOON, TODAY, a_person, a_session, an_event, as_elsewhere

MORNING = wall_time(NOON)


@pytest.fixture
def event(application):
    days = [a_session(TODAY), a_session(TODAY + timedelta(days=1))]
    return application.events.add(an_event(), days)


@pytest.fixture
def session(application, event):
    return application.attendance.grid(event.id).sessions[0].id


@pytest.fixture
def anna(application, event):
    person = application.people.add(a_person("Anna", "Abele"))
    application.attendance.register(event.id, [person.id])
    return person.id


def the_cell(application, event, person, session):
    return application.attendance.grid(event.id).cells.get((person, session))


def test_the_moment_of_arrival_is_noted_at_the_door(application, event, session, anna):
    application.attendance.mark(session, anna, Mark.PRESENT, method=Method.DOOR)

    assert the_cell(application, event, anna, session).at == MORNING


def test_a_mark_in_the_grid_tells_no_moment_of_arrival(application, event, session, anna):
    application.attendance.mark(session, anna, Mark.PRESENT)

    assert the_cell(application, event, anna, session).at == ""


def test_who_comes_by_again_came_when_they_first_came(application, event, session, anna, clock):
    application.attendance.mark(session, anna, Mark.PRESENT, method=Method.DOOR)
    clock.go_on(minutes=40)

    application.attendance.mark(session, anna, Mark.PRESENT, method=Method.DOOR)
    application.attendance.mark(session, anna, Mark.PRESENT)

    assert the_cell(application, event, anna, session).at == MORNING


def test_who_was_taken_back_at_the_door_comes_anew(application, event, session, anna, clock):
    application.attendance.mark(session, anna, Mark.PRESENT, method=Method.DOOR)
    application.attendance.mark(session, anna, None)
    clock.go_on(minutes=40)

    application.attendance.mark(session, anna, Mark.PRESENT, method=Method.DOOR)

    came = the_cell(application, event, anna, session).at
    assert came == wall_time(NOON + timedelta(minutes=40))


def test_who_is_present_once_more_keeps_their_minutes(application, event, session, anna):
    application.attendance.mark(session, anna, Mark.PRESENT, minutes=45)

    application.attendance.mark(session, anna, Mark.PRESENT, method=Method.PAPER)

    assert the_cell(application, event, anna, session).minutes == 45


def test_minutes_and_moment_go_with_the_presence(application, event, session, anna):
    application.attendance.mark(session, anna, Mark.PRESENT, minutes=45, method=Method.DOOR)

    application.attendance.mark(session, anna, Mark.ABSENT)
    absent = the_cell(application, event, anna, session)
    application.attendance.mark(session, anna, Mark.PRESENT)
    present = the_cell(application, event, anna, session)

    assert [(one.minutes, one.at) for one in (absent, present)] == [(None, ""), (None, "")]


def test_a_walk_in_at_the_door_has_a_moment_and_one_in_the_grid_has_none(
    application, event, session
):
    attendance = application.attendance
    dace = attendance.walk_in(event.id, session, a_person("Dace", "Ozola"), method=Method.DOOR)
    ilze = attendance.walk_in(event.id, session, a_person("Ilze", "Ozola"))

    at = [the_cell(application, event, one.id, session).at for one in (dace, ilze)]
    assert at == [MORNING, ""]


def test_a_family_comes_in_one_act_and_leaves_in_one(application, event, session, anna):
    child = application.people.add_child(anna, a_person("Jānis", "Abele"))

    application.attendance.mark_together(session, [anna, child.id], method=Method.DOOR)

    present = application.attendance.grid(event.id)
    assert {cell.person for cell in present.cells.values()} == {anna, child.id}
    assert {cell.at for cell in present.cells.values()} == {MORNING}
    application.undo.undo()
    assert application.attendance.grid(event.id).cells == {}


def test_a_family_with_somebody_unknown_is_not_marked_in_part(application, event, session, anna):
    gone = application.people.add(a_person("Zane", "Abele")).id
    application.people.remove(gone)

    with pytest.raises(NotFoundError):
        application.attendance.mark_together(session, [anna, gone])

    assert application.attendance.grid(event.id).cells == {}


def test_a_mark_of_somebody_removed_can_be_cleared_and_set(application, event, session, anna):
    application.attendance.mark(session, anna, Mark.PRESENT)
    application.people.remove(anna)

    application.attendance.mark(session, anna, Mark.ABSENT)
    changed = the_cell(application, event, anna, session).mark
    application.attendance.mark(session, anna, None)

    assert changed is Mark.ABSENT
    assert application.attendance.grid(event.id).cells == {}


def test_minutes_make_somebody_present(application, event, session, anna):
    application.attendance.mark(session, anna, Mark.ABSENT)

    application.attendance.set_minutes(session, anna, 45)

    cell = the_cell(application, event, anna, session)
    assert (cell.mark, cell.minutes) == (Mark.PRESENT, 45)


def test_minutes_taken_away_leave_the_whole_session(application, event, session, anna):
    application.attendance.mark(session, anna, Mark.PRESENT, method=Method.DOOR)
    application.attendance.set_minutes(session, anna, 45)

    application.attendance.set_minutes(session, anna, None)

    cell = the_cell(application, event, anna, session)
    assert (cell.mark, cell.minutes, cell.at) == (Mark.PRESENT, None, MORNING)


def test_minutes_are_undone_by_themselves(application, event, session, anna):
    application.attendance.mark(session, anna, Mark.PRESENT)
    application.attendance.set_minutes(session, anna, 45)

    application.undo.undo()

    cell = the_cell(application, event, anna, session)
    assert (cell.mark, cell.minutes) == (Mark.PRESENT, None)


@pytest.mark.parametrize("minutes", [0, -1, 1441])
def test_nobody_stays_for_less_than_a_minute_or_more_than_a_day(
    application, event, session, anna, minutes
):
    with pytest.raises(InvalidValueError):
        application.attendance.set_minutes(session, anna, minutes)

    assert the_cell(application, event, anna, session) is None


def test_the_rest_leaves_the_excused_and_those_who_wait(application):
    event = application.events.add(an_event(capacity=2), [a_session(TODAY)])
    people = [application.people.add(a_person(name)).id for name in ("Dace", "Ilze", "Zane")]
    application.attendance.register(event.id, people)
    (only,) = application.attendance.grid(event.id).sessions
    application.attendance.mark(only.id, people[0], Mark.EXCUSED)

    filled = application.attendance.mark_rest_present(only.id)

    cells = application.attendance.grid(event.id).cells
    assert filled == 1
    assert {person: cell.mark for (person, _), cell in cells.items()} == {
        people[0]: Mark.EXCUSED,
        people[1]: Mark.PRESENT,
    }


def test_a_mark_and_a_state_of_a_newer_program_stay_and_stop_no_list(
    application, store, event, session, anna
):
    application.attendance.mark(session, anna, Mark.PRESENT)
    as_elsewhere(store, "UPDATE attendance SET mark = 'online'")
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE registration SET state = 'invited'")

    grid = application.attendance.grid(event.id)
    (found,) = application.door.find(session, "abele")

    assert (grid.cells, grid.totals[0].named) == ({}, 0)
    assert [one.name for one in grid.people] == ["Anna Abele"]
    assert not found.is_here
    with store.database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT mark FROM attendance").scalar_one()
    assert kept == "online"
