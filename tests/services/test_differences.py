"""What two laptops wrote differently: the list, putting back, leaving as it is, and how long."""

from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.attendance import Mark
from app.domain.differences import Area, Wanted
from app.domain.erasure import ErasureReason
from app.domain.errors_differences import DifferenceGoneError
from app.services.erasure import ErasureWish
from app.services.settings import FirstAnswers
from tests.support.differing import Desk, beginnings, bring, desks, lost_elsewhere
from tests.support.differing_apart import EVENING, MORNING, cross, exchange
from tests.support.long_form import tries
from tests.support.stores import a_person, a_session, an_event

__all__ = ["beginnings", "bring", "desks"]


def differ(one, two, bring):
    """Let the first laptop's note give way to the second's, and each hear of the other's."""
    one.write(note=EVENING)
    two.write(note=MORNING, later=5)
    cross(one, two, bring)


# The list


def test_the_later_value_stands_and_the_other_is_listed_with_both_sources(desks, bring):
    one, two, _ = desks
    one.write(note=EVENING)
    two.write(note=MORNING, later=5)
    bring(two, one)

    (record,) = one.application.differences.listed().page
    (found,) = record.differences
    assert (record.subject, record.name, found.column) == ("person", "Anna Bērziņa", "note")
    assert (found.stands.value, found.stands.laptop) == (MORNING, "Durvis")
    assert (found.lost.value, found.lost.who) == (EVENING, "Ilze Kalniņa")
    assert found.lost.is_here
    assert found.lost.at < found.stands.at
    assert one.application.differences.waiting() == 1
    assert one.application.differences.about("person", one.person) == 1


def test_fields_are_told_one_by_one_and_only_those_that_differ(desks, bring):
    one, two, _ = desks
    one.write(note=EVENING, email="anna@example.lv")
    two.write(note=MORNING, phone="26333333", later=5)
    bring(two, one)

    assert one.values() == [("note", MORNING, EVENING)]
    assert (one.kept().email, one.kept().phone) == ("anna@example.lv", "+37126333333")


def test_what_the_same_laptop_changed_its_mind_about_is_not_asked(desks, bring):
    one, two, _ = desks
    differ(one, two, bring)

    one.write(note="Nezvanīt")

    assert one.values() == []
    assert two.values() == [("note", MORNING, EVENING)]


def test_headcounts_that_two_laptops_counted_are_listed(desks, bring):
    one, two, _ = desks
    one.application.headcounts.set_headcount(one.session, "adults", 30, "Ilze")
    two.clock.go_on(minutes=5)
    two.application.headcounts.set_headcount(two.session, "adults", 25, "Jānis")
    bring(two, one)

    assert sorted(one.values()) == [("counted_by", "Jānis", "Ilze"), ("people", 25, 30)]
    (record,) = one.application.differences.listed().page
    assert (record.subject, record.area) == ("event", Area.EVENTS)


def test_a_mark_that_was_taken_away_and_set_again_elsewhere_is_asked_about(desks, bring):
    """Marks are settled for all laptops at once, so the list only counts them."""
    one, two, _ = desks
    one.application.attendance.mark(one.session, one.person, Mark.PRESENT)
    exchange(one, two, bring)
    two.clock.go_on(minutes=2)
    two.application.attendance.mark(two.session, two.person, None)
    two.clock.go_on(minutes=1)
    two.application.attendance.mark(two.session, two.person, Mark.PRESENT)
    one.clock.go_on(minutes=10)
    one.application.attendance.mark(one.session, one.person, None)
    bring(two, one)

    assert one.application.differences.listed().attendance == 1
    assert one.values() == []


def test_a_mark_changed_before_somebody_else_took_it_away_is_asked_about(desks, bring):
    one, two, _ = desks
    one.application.attendance.mark(one.session, one.person, Mark.ABSENT)
    exchange(one, two, bring)
    two.clock.go_on(minutes=2)
    two.application.attendance.mark(two.session, two.person, Mark.PRESENT)
    one.clock.go_on(minutes=10)
    one.application.attendance.mark(one.session, one.person, None)
    bring(two, one)

    (asked,) = one.application.disagreements.list()
    assert asked.stands.noted.mark is None
    assert [other.noted.mark for other in asked.others] == [Mark.PRESENT]


def test_records_are_found_by_area_and_by_words_of_their_names(application, store):
    anna = application.people.add(a_person("Anna", "Bērziņa")).id
    juris = application.people.add(a_person("Juris", "Kalns")).id
    event = application.events.add(an_event("Adventes darbnīca"), [a_session()]).id
    lost_elsewhere(store, "person", anna, "note", EVENING)
    lost_elsewhere(store, "person", juris, "note", EVENING)
    lost_elsewhere(store, "event", event, "place", "Bibliotēka")

    def names(**wanted):
        return [one.name for one in application.differences.listed(Wanted(**wanted)).page]

    assert names() == ["Adventes darbnīca", "Juris Kalns", "Anna Bērziņa"]
    assert names(area=Area.PEOPLE) == ["Juris Kalns", "Anna Bērziņa"]
    assert names(words="berz") == ["Anna Bērziņa"]
    assert names(first=1, count=1) == ["Juris Kalns"]
    listed = application.differences.listed(Wanted(words="berz"))
    assert (listed.records, listed.total) == (1, 3)


def test_what_only_newer_programs_know_is_counted_and_not_told(application, store):
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(
            "INSERT INTO sync_loser (t, r, c, value, h, n, seen_at) VALUES "
            "(4711, x'01', 10, 'a', 5, 0, ''), (4711, x'01', 10, 'b', 6, 0, ''), "
            "(5, x'01', 999, 'c', 5, 0, '')"
        )

    listed = application.differences.listed()
    assert (listed.page, listed.unknown) == ((), 2)
    assert application.differences.waiting() == 0


def test_it_is_news_until_somebody_looked(application, store):
    lost_elsewhere(store, "person", application.people.add(a_person()).id, "note", EVENING)
    assert application.differences.news() == 1

    application.differences.note_looked()

    assert (application.differences.news(), application.differences.waiting()) == (0, 1)


# Putting back


def test_what_is_put_back_stands_on_both_laptops_and_nothing_is_open(desks, bring):
    one, two, _ = desks
    differ(one, two, bring)

    one.put_back()
    exchange(one, two, bring)

    assert one.kept().note == two.kept().note == EVENING
    assert one.values() == two.values() == []


def test_putting_back_can_be_undone_and_is_asked_again(desks, bring):
    one, two, _ = desks
    differ(one, two, bring)
    one.put_back()

    undone = one.application.undo.undo()

    assert undone.changes.concern("difference", "person")
    assert one.kept().note == MORNING
    assert one.values() == [("note", MORNING, EVENING)]
    one.application.undo.redo()
    assert (one.kept().note, one.values()) == (EVENING, [])


def test_a_change_elsewhere_after_it_was_put_back_is_a_difference_of_its_own(desks, bring):
    one, two, _ = desks
    differ(one, two, bring)
    one.put_back()
    two.write(note="Sūtīt e-pastu", later=30)
    exchange(one, two, bring)
    exchange(one, two, bring)

    assert one.kept().note == two.kept().note == "Sūtīt e-pastu"
    assert two.values() == [("note", "Sūtīt e-pastu", EVENING)]


def test_what_was_put_back_already_is_refused(desks, bring):
    one, two, _ = desks
    differ(one, two, bring)
    number = one.open_ones()[0].number
    one.put_back()

    for act in (one.application.differences.put_back, one.application.differences.keep):
        with pytest.raises(DifferenceGoneError):
            act(number)


LAPTOPS = st.sampled_from((0, 1))


WORDS = st.sampled_from(("", EVENING, MORNING, "Nezvanīt"))


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("write"), LAPTOPS, WORDS),
        st.tuples(st.just("bring"), LAPTOPS, st.none()),
        st.tuples(st.just("undo"), LAPTOPS, st.none()),
        st.tuples(st.just("keep"), LAPTOPS, st.none()),
    ),
    max_size=6,
)


@settings(
    max_examples=tries(5, many=80),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=STEPS)
def test_after_any_story_what_is_put_back_last_stands_everywhere(desks, bring, steps):
    pair = desks[:2]
    for act, place, words in steps:
        here, there = pair[place], pair[1 - place]
        here.clock.go_on(minutes=3)
        if act == "write":
            here.write(note=words)
        elif act == "bring":
            bring(here, there)
        elif act == "undo" and here.application.undo.next_undo() is not None:
            here.application.undo.undo()
        elif act == "keep" and here.open_ones():
            here.keep()
    one, two = pair
    one.clock.moment = two.clock.moment = max(one.clock.moment, two.clock.moment)
    one.write(note=f"{EVENING} {next(_numbers)}")
    two.write(note=f"{MORNING} {next(_numbers)}", later=30)
    cross(one, two, bring)

    one.clock.go_on(hours=2)
    lost = next(lost for _, _, lost in one.values() if lost.startswith(EVENING))
    one.put_back([value for _, _, value in one.values()].index(lost))
    exchange(one, two, bring)

    assert one.kept().note == two.kept().note == lost
    assert one.values() == []
    assert lost not in [value for _, _, value in two.values()]


_numbers = count()


# Leaving it


def test_what_is_left_as_it_is_goes_from_the_list_here_and_back_with_undo(desks, bring):
    one, two, _ = desks
    differ(one, two, bring)

    one.keep()

    assert one.values() == []
    assert one.kept().note == MORNING
    exchange(one, two, bring)
    assert two.values() == [("note", MORNING, EVENING)]
    undone = one.application.undo.undo()
    assert undone.changes.concern("difference")
    assert one.values() == [("note", MORNING, EVENING)]
    one.application.undo.redo()
    assert one.values() == []


# Erased people


def test_nothing_of_an_erased_person_is_listed(desks, bring):
    one, two, _ = desks
    differ(one, two, bring)
    person = one.person

    erase(one, person)
    bring(one, two)

    for desk in (one, two):
        listed = desk.application.differences.listed()
        assert listed.page == ()
        assert "Bērziņa" not in repr(listed)


def erase(desk, person):
    desk.application.erasure.erase(ErasureWish((person,), ErasureReason.ASKED))


# How long


def test_it_is_listed_for_ninety_days(application, store, tmp_path):
    desk = Desk(tmp_path / "desk")
    desk.application.settings.set_up(FirstAnswers("Preiļu centrs", "0042000"))
    person = desk.application.people.add(a_person()).id
    lost_elsewhere(desk.application._store, "person", person, "note", EVENING)
    desk.open_again()

    for _ in range(90):
        desk.clock.go_on(days=1)
        if desk.clock.now().day % 7 == 0:
            desk.open_again()
    desk.open_again()
    assert desk.application.differences.waiting() == 1

    desk.clock.go_on(days=1)
    desk.open_again()
    assert desk.application.differences.waiting() == 0
    desk.application.close()


@pytest.mark.parametrize("years", [pytest.param(1, id="a year"), pytest.param(10, id="ten years")])
def test_a_clock_that_jumps_takes_nothing_off_the_list(tmp_path, years):
    desk = Desk(tmp_path / "desk")
    desk.application.settings.set_up(FirstAnswers("Preiļu centrs", "0042000"))
    person = desk.application.people.add(a_person()).id
    lost_elsewhere(desk.application._store, "person", person, "note", EVENING)
    desk.open_again()

    desk.clock.go_on(days=365 * years)
    desk.open_again()
    assert desk.application.differences.waiting() == 1

    desk.clock.go_on(days=-365 * years)
    desk.open_again()
    assert desk.application.differences.waiting() == 1
    desk.application.close()
