"""The door's service: who is found, as what they come in, and what a scanner read."""

from datetime import datetime, timedelta

import pytest

from app.domain.attendance import Mark, Method
from app.domain.clock import wall_time
from app.domain.codes import with_check_digit
from app.domain.door import CodeKind, Standing, Welcome
from app.domain.errors import NameMissingError, NotFoundError
from app.domain.ids import PersonId, new_id
from app.domain.person_codes import person_code
from app.domain.places import Beyond
from tests.support.stores import (
    NOON,
    TODAY,
    a_person,
    a_session,
    an_event,
    as_elsewhere,
    table_dump,
)

OTHER = f"x'{'ab' * 16}'"
"""The id of another centre, as SQLite writes it."""


@pytest.fixture
def event(application):
    return application.events.add(an_event(capacity=0), [a_session()])


@pytest.fixture
def session(application, event):
    return application.events.page(event.id).sessions[0].id


@pytest.fixture
def door(application):
    return application.door


def expected(application, event, *names, **more):
    people = [application.people.add(a_person(*name.split(), **more)) for name in names]
    application.attendance.register(event.id, [one.id for one in people])
    return [one.id for one in people]


def names(matches):
    return [one.name for one in matches]


def cell(application, event, person):
    (found,) = [
        c for (p, _), c in application.attendance.grid(event.id).cells.items() if p == person
    ]
    return found


# Finding


@pytest.mark.parametrize("typed", ["", "  ", "b", "be", "b e", "291", "21234567", "2 1 2"])
def test_fewer_than_three_letters_and_numbers_show_nobody(application, door, event, session, typed):
    expected(application, event, "Anna Bērziņa", phone="21234567")

    assert door.find(session, typed) == ()


@pytest.mark.parametrize("typed", ["ber", "Bērz", "БЕР", "ann ber", "berz an", "берзиня", "anna"])
def test_three_letters_find_without_marks_in_either_script_and_order(
    application, door, event, session, typed
):
    expected(application, event, "Anna Bērziņa", "Zane Ozola")

    assert names(door.find(session, typed)) == ["Anna Bērziņa"]


def test_whose_name_begins_so_comes_before_the_second_half_of_a_name(
    application, door, event, session
):
    expected(application, event, "Jānis Bērziņš-Kalniņš", "Biruta Kalniņa")

    assert names(door.find(session, "kal")) == ["Biruta Kalniņa", "Jānis Bērziņš-Kalniņš"]
    assert names(door.find(session, "ber")) == ["Jānis Bērziņš-Kalniņš"]


def test_a_name_of_two_letters_is_found_when_it_is_typed_in_full(application, door, event, session):
    expected(application, event, "Li Ozola", "Liene Ozola", "Lija Kalna")

    assert names(door.find(session, "li")) == ["Li Ozola"]


def test_those_on_the_list_come_before_those_who_are_only_known(application, door, event, session):
    for number in range(12):
        application.people.add(a_person("Anna", f"Abe{'a' * number}"))
    expected(application, event, "Anna Zvirbule")

    found = door.find(session, "anna")

    assert found[0].name == "Anna Zvirbule"
    assert [one.standing for one in found] == [Standing.EXPECTED, *[Standing.UNEXPECTED] * 8]


def test_a_slip_of_the_fingers_finds_those_on_the_list_first(application, door, event, session):
    for number in range(12):
        application.people.add(a_person(f"A{'b' * number}", "Kalniņa"))
    expected(application, event, "Zane Kalniņa")

    assert door.find(session, "kalnnia")[0].name == "Zane Kalniņa"


def test_a_match_says_nothing_private(application, door, event, session):
    expected(application, event, "Anna Bērziņa", phone="21234567", birth_year=1980)

    (found,) = door.find(session, "anna")

    assert not {"21234567", "1980"} & set(map(str, (getattr(found, f) for f in found.__slots__)))


def test_somebody_kept_twice_is_found_once_and_comes_in_where_they_are_listed(
    application, door, event, session
):
    (listed,) = expected(application, event, "Anna Bērziņa")
    other = application.people.add(a_person("Anna", "Bērziņa-Kalna")).id
    application.duplicates.same(listed, other)

    (found,) = door.find(session, "kalna")
    came = door.check_in(session, [other])

    assert found.standing is Standing.EXPECTED
    assert (came.arrived[0].person, came.arrived[0].welcome) == (listed, Welcome.EXPECTED)
    assert door.check_in(session, [other]).arrived[0].welcome is Welcome.ALREADY_HERE


def test_who_is_listed_comes_first_also_by_the_name_of_another_record(
    application, door, event, session
):
    application.people.add(a_person("Aija", "Kalna"))
    (listed,) = expected(application, event, "Zane Bērziņa")
    other = application.people.add(a_person("Zane", "Kalna")).id
    application.duplicates.same(listed, other)

    standings = [one.standing for one in door.find(session, "kalna")]

    assert standings == [Standing.EXPECTED, Standing.UNEXPECTED]


# Coming in


def test_a_check_in_notes_door_and_moment_in_one_act(application, door, event, session, clock):
    (anna,) = expected(application, event, "Anna Bērziņa")

    came = door.check_in(session, [anna])

    assert cell(application, event, anna).at == wall_time(NOON) == came.arrived[0].since
    (row,) = table_dump(application._store, "attendance")
    assert Method.DOOR.value in row
    assert application.undo.next_undo().what == "door.check_in"
    application.undo.undo()
    assert not application.attendance.grid(event.id).cells


def test_a_second_check_in_changes_nothing_and_says_since_when(
    application, door, event, session, clock
):
    (anna,) = expected(application, event, "Anna Bērziņa")
    door.check_in(session, [anna])
    clock.go_on(minutes=20)

    again = door.check_in(session, [anna])

    assert (again.arrived[0].welcome, again.is_new) == (Welcome.ALREADY_HERE, False)
    assert again.arrived[0].since == wall_time(NOON)
    application.undo.undo()
    assert not application.attendance.grid(event.id).cells


def test_who_was_marked_absent_by_mistake_comes_in(application, door, event, session):
    (anna,) = expected(application, event, "Anna Bērziņa")
    application.attendance.mark(session, anna, Mark.ABSENT)

    door.check_in(session, [anna])

    assert cell(application, event, anna).mark is Mark.PRESENT


def test_who_is_known_and_not_listed_comes_in_as_a_walk_in(application, door, event, session):
    anna = application.people.add(a_person()).id

    came = door.check_in(session, [anna])

    assert came.arrived[0].welcome is Welcome.WALK_IN
    (listed,) = application.attendance.grid(event.id).people
    assert listed.is_walk_in


def test_who_waited_comes_in_and_it_is_said_how_many_more_than_places(application, door):
    event = application.events.add(an_event(capacity=1), [a_session()])
    session = application.events.page(event.id).sessions[0].id
    _, waiting = expected(application, event, "Anna Bērziņa", "Zane Ozola")

    came = door.check_in(session, [waiting])

    assert (came.arrived[0].welcome, came.beyond) == (Welcome.WAITED, 1)


def test_somebody_of_another_centre_comes_in_as_one_of_this_one(application, door, event, session):
    anna = PersonId(new_id())
    as_elsewhere(
        application._store,
        "INSERT INTO person (id, centre_id, deleted, given, surname) "
        f"VALUES (x'{anna.hex()}', {OTHER}, 0, 'Anna', 'Bērziņa')",
    )

    came = door.check_in(session, [anna])

    assert came.arrived[0].person != anna
    assert door.check_in(session, [anna]).arrived[0].welcome is Welcome.ALREADY_HERE


def test_who_is_not_kept_any_more_is_refused(door, session):
    with pytest.raises(NotFoundError):
        door.check_in(session, [PersonId(new_id())])


# Families


@pytest.fixture
def family(application):
    mother = application.people.add(a_person("Ilze", "Kalniņa")).id
    children = [
        application.people.add_child(mother, a_person(given, "Kalniņa")).id
        for given in ("Emīls", "Marta", "Rūta", "Toms")
    ]
    return mother, children


def test_a_match_says_how_many_belong_to_it(door, session, family):
    (found,) = door.find(session, "ilze")

    assert found.family == 4


def test_the_family_of_a_child_is_the_same_people_the_asked_one_first(door, session, family):
    mother, children = family

    near = door.family(session, children[2])

    assert near[0].person == children[2]
    assert {one.person for one in near} == {mother, *children}


def test_a_family_comes_in_by_one_act_and_goes_by_one_undo(
    application, door, event, session, family
):
    mother, children = family
    door.check_in(session, [children[0]])

    came = door.check_in(session, [mother, *children])

    assert [one.welcome for one in came.arrived].count(Welcome.ALREADY_HERE) == 1
    assert application.undo.next_undo().detail["count"] == 4
    application.undo.undo()
    assert [one for one, _ in application.attendance.grid(event.id).cells] == [children[0]]


# Walk-ins


def test_a_walk_in_is_added_listed_and_present_in_one_act(application, door, event, session):
    came = door.walk_in(session, a_person("jana", "kalniņa", territory="0042000", age_band="18-29"))

    (listed,) = application.attendance.grid(event.id).people
    assert (listed.person, listed.is_walk_in, listed.age_band) == (
        came.arrived[0].person,
        True,
        "18-29",
    )
    assert cell(application, event, listed.person).at
    assert came.arrived[0].welcome is Welcome.NEW
    application.undo.undo()
    assert application.people.count() == 0


def test_a_new_child_lives_with_its_guardian(application, door, session):
    mother = door.walk_in(session, a_person("Ilze", "Kalniņa")).arrived[0].person

    child = door.walk_in(session, a_person("Toms", "Kalniņš", guardian=mother)).arrived[0].person

    family = application.people.page(child).family
    assert (family.guardian.id, [one.id for one in family.household]) == (mother, [mother])


def test_a_walk_in_without_a_name_is_refused(door, session):
    with pytest.raises(NameMissingError):
        door.walk_in(session, a_person("  ", ""))


# Scanning


def test_a_scanned_code_lets_in(application, door, event, session):
    (anna,) = expected(application, event, "Anna Bērziņa")

    scan = door.scan(session, person_code(anna))

    assert (scan.kind, scan.check_in.arrived[0].person) == (CodeKind.PERSON, anna)


def test_a_code_with_a_wrong_digit_lets_nobody_in(application, door, event, session):
    (anna,) = expected(application, event, "Anna Bērziņa")
    code = person_code(anna)

    scan = door.scan(session, code[:5] + str((int(code[5]) + 1) % 10) + code[6:])

    assert (scan.kind, scan.check_in) == (CodeKind.MISREAD, None)


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        pytest.param(with_check_digit("12345678901"), CodeKind.SHEET, id="page"),
        pytest.param("4750123456789", CodeKind.FOREIGN, id="goods"),
        pytest.param("123456789012", CodeKind.FOREIGN, id="twelve digits of goods"),
        pytest.param(with_check_digit("9" * 13), CodeKind.MISREAD, id="more than any id"),
        pytest.param("KOPA:1234", CodeKind.FOREIGN, id="certificate"),
        pytest.param("", CodeKind.FOREIGN, id="nothing"),
    ],
)
def test_other_codes_are_told_apart(door, session, typed, kind):
    assert door.scan(session, typed).kind is kind


def test_a_code_of_nobody_lets_nobody_in(door, session):
    scan = door.scan(session, person_code(PersonId(new_id())))

    assert (scan.kind, scan.check_in, scan.matches) == (CodeKind.PERSON, None, ())


def test_a_code_of_a_record_that_was_joined_and_removed_leads_to_the_one_that_stands(
    application, door, session
):
    old = application.people.add(a_person()).id
    standing = application.people.add(a_person()).id
    application.duplicates.same(old, standing)
    application.people.remove(old)

    scan = door.scan(session, person_code(old))

    assert scan.check_in.arrived[0].person == standing


def test_a_code_of_two_people_means_the_one_on_the_list_and_else_asks(
    application, door, event, session
):
    anna = application.people.add(a_person()).id
    zane = PersonId(anna[:5] + bytes(11))
    as_elsewhere(
        application._store,
        "INSERT INTO person (id, centre_id, deleted, given, surname) "
        f"SELECT x'{zane.hex()}', centre_id, 0, 'Zane', 'Ozola' FROM person",
    )

    asked = door.scan(session, person_code(anna))
    application.attendance.register(event.id, [zane])
    meant = door.scan(session, person_code(anna))

    assert (asked.check_in, sorted(names(asked.matches))) == (None, ["Anna Bērziņa", "Zane Ozola"])
    assert meant.check_in.arrived[0].person == zane


# The state of the door


def test_the_state_counts_names_and_heads_and_tells_the_last(
    application, door, event, session, clock
):
    people = expected(application, event, *(f"Anna Bērziņ{letter}" for letter in "abcdefgh"))
    for person in people:
        door.check_in(session, [person])
        clock.go_on(seconds=1)
    application.headcounts.set_headcount(session, "adults", 7)

    state = door.state(session)

    assert (state.totals.named, state.totals.without_names, state.totals.all) == (8, 7, 15)
    assert [one.person for one in state.last] == people[::-1][:6]


def test_several_of_one_second_stand_in_their_order(application, door, event, session):
    people = expected(application, event, "Anna Bērziņa", "Zane Ozola", "Cilda Kalna")

    for person in people:
        door.check_in(session, [person])

    assert [one.person for one in door.state(session).last] == people[::-1]


def test_the_session_of_now_is_proposed_among_those_of_its_day(application, door, clock):
    event = application.events.add(
        an_event(),
        [
            a_session(starts="09:00", ends="11:00"),
            a_session(starts="11:30", ends="13:00"),
            a_session(on=TODAY + timedelta(days=1)),
        ],
    )

    opened = door.open(event.id)

    now = datetime.fromisoformat(wall_time(NOON))
    assert [one.starts for one in opened.sessions] == ["09:00", "11:30"]
    assert opened.session.starts == ("11:30" if now.hour >= 11 else "09:00")


def test_the_asked_session_is_opened(application, door):
    event = application.events.add(
        an_event(), [a_session(), a_session(on=TODAY + timedelta(days=1))]
    )
    later = application.events.page(event.id).sessions[1]

    assert door.open(event.id, later.id).session == later


def test_an_event_without_a_day_has_no_session(application, door):
    event = application.events.add(an_event(), [])

    assert door.open(event.id).session is None


def test_who_may_not_wait_still_counts_once(application, door, event, session):
    (anna,) = expected(application, event, "Anna Bērziņa")
    application.attendance.register(event.id, [anna], beyond=Beyond.TAKE)

    came = door.check_in(session, [anna, anna])

    assert [one.welcome for one in came.arrived] == [Welcome.EXPECTED, Welcome.ALREADY_HERE]
