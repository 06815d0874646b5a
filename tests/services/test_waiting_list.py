"""Places and the waiting list: one rule for every way into an event's list."""

from dataclasses import replace

import pytest

from app.domain.attendance import Mark
from app.domain.events import RegistrationState
from app.domain.places import Beyond, queue
from tests.support.stores import a_person, a_session, an_event, table_dump

REGISTERED, WAITING = RegistrationState.REGISTERED, RegistrationState.WAITING


@pytest.fixture
def event(application):
    """One place."""
    return application.events.add(an_event(capacity=1), [a_session()])


@pytest.fixture
def people(application):
    names = ("Anna Bērziņa", "Juris Kalns", "Zane Ozola", "Ilze Liepa")
    return [application.people.add(a_person(*name.split())).id for name in names]


def states(application, event):
    return {one.person: one.state for one in application.attendance.grid(event.id).people}


def resize(application, event, capacity):
    draft = an_event(event.title, capacity=capacity)
    application.events.change(event.id, draft)


def by_name(application, event, person, **how):
    application.attendance.register(event.id, [person], **how)
    return person


def as_somebody_new(application, event, _person, **how):
    return application.attendance.register_new(event.id, a_person("Rita", "Vilka"), **how).id


PATHS = pytest.mark.parametrize("way", [by_name, as_somebody_new])


@PATHS
def test_whoever_finds_no_place_waits_whichever_way_they_are_added(application, event, people, way):
    application.attendance.register(event.id, [people[0]])

    late = way(application, event, people[1])

    assert states(application, event) == {people[0]: REGISTERED, late: WAITING}


@PATHS
def test_a_place_above_the_limit_is_given_knowingly(application, event, people, way):
    application.attendance.register(event.id, [people[0]])

    late = way(application, event, people[1], beyond=Beyond.TAKE)

    assert states(application, event)[late] is REGISTERED


def test_a_list_waits_in_the_order_in_which_it_stands(application, event, people):
    application.attendance.register(event.id, people)

    application.attendance.unregister(event.id, people[0])
    offered = []
    while (waiting := application.attendance.offer(event.id)) is not None:
        offered.append(waiting.person)
        application.attendance.unregister(event.id, waiting.person)

    assert offered == people[1:]


def test_a_free_place_is_offered_and_nobody_is_moved(application, event, people):
    application.attendance.register(event.id, people[:2])
    assert application.attendance.offer(event.id) is None

    application.attendance.unregister(event.id, people[0])

    assert application.attendance.offer(event.id).person == people[1]
    assert states(application, event) == {people[1]: WAITING}


def test_whoever_is_given_the_place_has_it_and_the_offer_is_over(application, event, people):
    application.attendance.register(event.id, people[:3])
    application.attendance.unregister(event.id, people[0])

    application.attendance.give_place(event.id, people[1])

    assert states(application, event) == {people[1]: REGISTERED, people[2]: WAITING}
    assert application.attendance.offer(event.id) is None


def test_a_free_place_is_not_taken_before_those_who_wait(application, event, people):
    application.attendance.register(event.id, people[:2])
    application.attendance.unregister(event.id, people[0])

    application.attendance.register(event.id, [people[2]])

    assert states(application, event)[people[2]] is WAITING


def test_whoever_comes_to_the_door_has_a_place(application, event, people):
    application.attendance.register(event.id, people[:2])
    session = application.events.page(event.id).sessions[0].id

    walk_in = application.attendance.walk_in(event.id, session, a_person("Rita", "Vilka"))
    application.attendance.mark(session, people[1], Mark.PRESENT)
    application.attendance.mark(session, people[2], Mark.PRESENT)

    assert set(states(application, event).values()) == {REGISTERED}
    assert walk_in.id in states(application, event)


def test_somebody_waiting_who_is_marked_absent_still_waits(application, event, people):
    application.attendance.register(event.id, people[:2])
    session = application.events.page(event.id).sessions[0].id

    application.attendance.mark(session, people[1], Mark.ABSENT)

    assert states(application, event)[people[1]] is WAITING


def test_asking_again_keeps_the_turn(application, clock, event, people):
    application.attendance.register(event.id, people[:3])
    clock.go_on(hours=1)

    application.attendance.register(event.id, [people[1]], role="teacher")
    application.attendance.unregister(event.id, people[0])

    assert application.attendance.offer(event.id).person == people[1]


def test_asking_again_after_leaving_is_a_turn_at_the_end(application, clock, event, people):
    application.attendance.register(event.id, people[:3])
    application.attendance.unregister(event.id, people[1])
    clock.go_on(hours=1)

    application.attendance.register(event.id, [people[1]])
    application.attendance.unregister(event.id, people[0])

    assert application.attendance.offer(event.id).person == people[2]


def test_more_places_are_offered_and_fewer_take_nobody_off(application, event, people):
    application.attendance.register(event.id, people[:3])

    resize(application, event, 3)
    assert application.attendance.offer(event.id).person == people[1]
    application.attendance.give_place(event.id, people[1])
    resize(application, event, 1)

    assert application.attendance.offer(event.id) is None
    assert application.attendance.places(event.id).taken == 2


@pytest.mark.parametrize("more", [{"capacity": 0}, {"capacity": 1, "is_open": True}])
def test_nobody_waits_where_there_is_room_for_everybody(application, people, more):
    event = application.events.add(an_event(**more))

    application.attendance.register(event.id, people)

    assert set(states(application, event).values()) == {REGISTERED}


def test_a_place_given_is_taken_back_by_undo(application, store, event, people):
    application.attendance.register(event.id, people[:2])
    before = table_dump(store, "registration")

    application.attendance.give_place(event.id, people[1])
    application.undo.undo()

    assert table_dump(store, "registration") == before


def test_the_numbers_of_a_list_tell_those_who_wait_apart(application, event, people):
    application.attendance.register(event.id, people)

    numbers = application.events.numbers([event.id])[event.id]

    assert (numbers.registered, numbers.waiting) == (1, 3)


def test_the_order_of_the_queue_is_the_same_on_every_laptop(application, event, people):
    application.attendance.register(event.id, people)
    registered = application.attendance.grid(event.id).people
    at_once = [replace(one, since="2026-11-22") for one in registered]

    assert queue(at_once) == queue(reversed(at_once))
