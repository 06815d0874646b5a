"""What two laptops wrote differently: the list, putting back, leaving as it is, and how long."""

from datetime import timedelta
from itertools import count

import pytest
import sqlalchemy
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.attendance import Mark
from app.domain.differences import Area, Kind, Wanted
from app.domain.erasure import ErasureReason
from app.domain.errors import InvalidValueError, NameMissingError
from app.domain.errors_differences import (
    CannotStandError,
    DifferenceGoneError,
    RecordGoneError,
)
from app.domain.errors_rights import CoordinatorOnlyError
from app.domain.history import OVERWRITTEN
from app.domain.trust import Role
from app.services.erasure import ErasureWish
from app.services.settings import FirstAnswers
from app.services.wording.differences import lost_words
from tests.support.differing import (  # noqa: F401  fixtures
    Desk,
    beginnings,
    bring,
    desks,
    lost_elsewhere,
)
from tests.support.long_form import tries
from tests.support.members import join
from tests.support.stores import a_person, a_session, an_event

EVENING, MORNING = "Zvanīt pēc pieciem", "Zvanīt no rīta"


def differ(one, two, bring):  # noqa: F811
    """Let the first laptop's note give way to the second's, and each hear of the other's."""
    one.write(note=EVENING)
    two.write(note=MORNING, later=5)
    cross(one, two, bring)


def cross(one, two, bring):  # noqa: F811
    """Let both save a file before either takes in the other's."""
    files = bring.saved_by(one), bring.saved_by(two)
    two.take(files[0])
    one.take(files[1])


def exchange(one, two, bring):  # noqa: F811
    bring(one, two)
    bring(two, one)


# The list


def test_the_later_value_stands_and_the_other_is_listed_with_both_sources(desks, bring):  # noqa: F811
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


def test_fields_are_told_one_by_one_and_only_those_that_differ(desks, bring):  # noqa: F811
    one, two, _ = desks
    one.write(note=EVENING, email="anna@example.lv")
    two.write(note=MORNING, phone="26333333", later=5)
    bring(two, one)

    assert one.values() == [("note", MORNING, EVENING)]
    assert (one.kept().email, one.kept().phone) == ("anna@example.lv", "+37126333333")


def test_what_the_same_laptop_changed_its_mind_about_is_not_asked(desks, bring):  # noqa: F811
    one, two, _ = desks
    differ(one, two, bring)

    one.write(note="Nezvanīt")

    assert one.values() == []
    assert two.values() == [("note", MORNING, EVENING)]


def test_headcounts_that_two_laptops_counted_are_listed(desks, bring):  # noqa: F811
    one, two, _ = desks
    one.application.headcounts.set_headcount(one.session, "adults", 30, "Ilze")
    two.clock.go_on(minutes=5)
    two.application.headcounts.set_headcount(two.session, "adults", 25, "Jānis")
    bring(two, one)

    assert sorted(one.values()) == [("counted_by", "Jānis", "Ilze"), ("people", 25, 30)]
    (record,) = one.application.differences.listed().page
    assert (record.subject, record.area) == ("event", Area.EVENTS)


def test_a_mark_that_was_taken_away_and_set_again_elsewhere_is_asked_about(desks, bring):  # noqa: F811
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


def test_a_mark_changed_before_somebody_else_took_it_away_is_asked_about(desks, bring):  # noqa: F811
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


def test_what_is_put_back_stands_on_both_laptops_and_nothing_is_open(desks, bring):  # noqa: F811
    one, two, _ = desks
    differ(one, two, bring)

    one.put_back()
    exchange(one, two, bring)

    assert one.kept().note == two.kept().note == EVENING
    assert one.values() == two.values() == []


def test_putting_back_can_be_undone_and_is_asked_again(desks, bring):  # noqa: F811
    one, two, _ = desks
    differ(one, two, bring)
    one.put_back()

    undone = one.application.undo.undo()

    assert undone.changes.concern("difference", "person")
    assert one.kept().note == MORNING
    assert one.values() == [("note", MORNING, EVENING)]
    one.application.undo.redo()
    assert (one.kept().note, one.values()) == (EVENING, [])


def test_a_change_elsewhere_after_it_was_put_back_is_a_difference_of_its_own(desks, bring):  # noqa: F811
    one, two, _ = desks
    differ(one, two, bring)
    one.put_back()
    two.write(note="Sūtīt e-pastu", later=30)
    exchange(one, two, bring)
    exchange(one, two, bring)

    assert one.kept().note == two.kept().note == "Sūtīt e-pastu"
    assert two.values() == [("note", "Sūtīt e-pastu", EVENING)]


def test_what_others_wrote_in_the_same_field_is_settled_with_it(desks, bring):  # noqa: F811
    one, two, three = desks
    one.write(note="pirmais")
    two.write(note="otrais", later=5)
    three.write(note="trešais", later=9)
    bring(two, one)
    bring(three, one)
    assert [lost for _, _, lost in one.values()] == ["otrais", "pirmais"]

    one.put_back(1)

    assert (one.kept().note, one.values()) == ("pirmais", [])
    one.application.undo.undo()
    assert len(one.values()) == 2


def test_what_was_put_back_already_is_refused(desks, bring):  # noqa: F811
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
def test_after_any_story_what_is_put_back_last_stands_everywhere(desks, bring, steps):  # noqa: F811
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


def test_what_is_left_as_it_is_goes_from_the_list_here_and_back_with_undo(desks, bring):  # noqa: F811
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


# Deleted here, changed there


def test_a_record_deleted_here_and_changed_there_can_be_brought_back(desks, bring):  # noqa: F811
    one, two, _ = desks
    person = one.person
    two.write(note=EVENING)
    one.clock.go_on(minutes=30)
    one.application.people.remove(person)
    bring(two, one)

    (found,) = one.open_ones()
    assert (found.kind, found.stands.is_here, found.lost.laptop) == (Kind.DELETED, True, "Durvis")
    assert [(one.column, one.value) for one in found.edited] == [("note", EVENING)]

    one.put_back()
    exchange(one, two, bring)
    assert one.kept().note == two.kept().note == EVENING
    assert one.values() == two.values() == []


def test_a_record_changed_here_and_deleted_there_is_told_alike(desks, bring):  # noqa: F811
    one, two, _ = desks
    one.write(note=EVENING)
    two.clock.go_on(minutes=30)
    two.application.people.remove(two.person)
    bring(two, one)

    (found,) = one.open_ones()
    assert (found.kind, found.stands.laptop, found.lost.is_here) == (Kind.DELETED, "Durvis", True)
    one.put_back()
    assert one.application.undo.undo().act.what == "difference.bring_back"
    assert [one.kind for one in one.open_ones()] == [Kind.DELETED]


def test_a_deleted_record_can_be_left_deleted(desks, bring):  # noqa: F811
    one, two, _ = desks
    two.write(note=EVENING)
    one.application.people.remove(one.person)
    bring(two, one)

    one.keep()

    assert one.open_ones() == []
    assert one.application.people.count() == 0


def test_what_went_with_a_record_in_one_act_comes_back_with_it(application, store):
    event = application.events.add(an_event(), [a_session()]).id
    session = application.events.page(event).sessions[0].id
    with store.database.act("event.remove", name="") as act:
        for table, row in (("event", event), ("session", session)):
            act.connection.exec_driver_sql(f"UPDATE {table} SET deleted = 1 WHERE id = ?", (row,))
    lost_elsewhere(store, "event", event, "deleted", 0)
    (found,) = application.differences.listed().page[0].differences

    application.differences.put_back(found.number)

    assert [one.id for one in application.events.page(event).sessions] == [session]


# What cannot be put back


def a_loser(application, store, place, value):
    table, row, column = place
    lost_elsewhere(store, table, row, column, value)
    found = [one for record in application.differences.listed().page for one in record.differences]
    return next(one.number for one in found if (one.row, one.column) == (row, column))


def test_a_value_that_contradicts_what_stands_beside_it_is_refused(application, store):
    event = application.events.add(an_event(), [a_session(starts="10:00", ends="12:00")]).id
    session = application.events.page(event).sessions[0].id
    number = a_loser(application, store, ("session", session, "ends"), "09:00")

    with pytest.raises(InvalidValueError):
        application.differences.put_back(number)

    assert application.events.page(event).sessions[0].ends == "12:00"
    assert application.differences.waiting() == 1


@pytest.mark.parametrize(
    ("place", "value", "error"),
    [
        pytest.param("event.title", "", NameMissingError, id="no name"),
        pytest.param("event.capacity", -5, InvalidValueError, id="less than nothing"),
        pytest.param("event.capacity", "daudz", InvalidValueError, id="words for a number"),
        pytest.param("session.on_date", "vakar", InvalidValueError, id="no day"),
        pytest.param("session.starts", "rīts", InvalidValueError, id="no time"),
    ],
)
def test_a_value_that_no_form_would_take_is_refused(application, store, place, value, error):
    table, column = place.split(".")
    event = application.events.add(an_event(), [a_session()]).id
    row = event if table == "event" else application.events.page(event).sessions[0].id
    number = a_loser(application, store, (table, row, column), value)

    with pytest.raises(error):
        application.differences.put_back(number)


def test_a_value_that_leads_to_a_removed_record_is_refused(application, store):
    guardian = application.people.add(a_person("Juris", "Kalns")).id
    child = application.people.add(a_person("Anna", "Kalne")).id
    number = a_loser(application, store, ("person", child, "guardian_id"), guardian)
    application.people.remove(guardian)

    with pytest.raises(RecordGoneError) as refused:
        application.differences.put_back(number)

    assert (refused.value.subject, refused.value.name) == ("person", "Juris Kalns")


def test_nobody_becomes_the_guardian_of_their_guardian(application, store):
    mother = application.people.add(a_person("Ilze", "Kalne")).id
    child = application.people.add(a_person("Anna", "Kalne")).id
    with store.database.act("person.change") as act:
        act.connection.exec_driver_sql(
            "UPDATE person SET guardian_id = ? WHERE id = ?", (mother, child)
        )
    number = a_loser(application, store, ("person", mother, "guardian_id"), child)

    with pytest.raises(CannotStandError):
        application.differences.put_back(number)


def test_what_belongs_to_a_removed_record_does_not_come_back_alone(application, store):
    event = application.events.add(an_event(), [a_session()]).id
    session = application.events.page(event).sessions[0].id
    application.events.remove_session(session)
    application.events.remove(event)
    number = a_loser(application, store, ("session", session, "deleted"), 0)

    with pytest.raises(RecordGoneError) as refused:
        application.differences.put_back(number)

    assert refused.value.name == "Adventes vainagu darbnīca"


def test_what_the_programme_shares_is_put_back_by_coordinators_only(tmp_path):
    boss, laptop = Desk(tmp_path / "boss"), Desk(tmp_path / "laptop")
    for desk, name in ((boss, "Birojs"), (laptop, "Zāle")):
        answers = FirstAnswers("Preiļu centrs", "0042000", laptop_name=name)
        desk.application.settings.set_up(answers)
    join(boss.application, laptop.application, Role.LAPTOP)
    number = {}
    for desk in (boss, laptop):
        with desk.application._store.database.reading() as connection:
            programme = connection.exec_driver_sql("SELECT id FROM programme").scalar_one()
        store = desk.application._store
        place = ("programme", programme, "project_number")
        number[desk] = a_loser(desk.application, store, place, "ESF-1")

    with pytest.raises(CoordinatorOnlyError):
        laptop.application.differences.put_back(number[laptop])
    boss.application.differences.put_back(number[boss])

    assert boss.application.differences.waiting() == 0
    for desk in (boss, laptop):
        desk.application.close()


# Erased people


def test_nothing_of_an_erased_person_is_listed(desks, bring):  # noqa: F811
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


# Work on what somebody else had deleted


def test_work_on_an_event_that_was_removed_here_is_listed(desks, bring):  # noqa: F811
    one, two, _ = desks
    event = one.event
    two.application.attendance.mark(two.session, two.person, Mark.PRESENT)
    one.clock.go_on(minutes=30)
    one.application.events.remove(event)
    bring(two, one)

    (record,) = one.application.differences.listed().page
    (found,) = record.differences
    assert (record.subject, record.name) == ("event", "Adventes vainagu darbnīca")
    assert (found.kind, found.lost.laptop) == (Kind.DELETED, "Durvis")

    one.put_back()
    exchange(one, two, bring)
    for desk in (one, two):
        cells = desk.application.attendance.grid(event).cells
        assert [cell.mark for cell in cells.values()] == [Mark.PRESENT]
        assert desk.open_ones() == []


def test_what_was_noted_here_of_an_event_that_was_removed_there_is_listed(desks, bring):  # noqa: F811
    one, two, _ = desks
    one.clock.go_on(minutes=5)
    one.application.headcounts.set_headcount(one.session, "adults", 30, "Ilze")
    two.clock.go_on(minutes=30)
    two.application.events.remove(two.event)
    bring(two, one)

    (found,) = one.open_ones()
    assert (found.kind, found.table, found.lost.is_here) == (Kind.DELETED, "event", True)
    assert found.added == {"headcount": 1}
    assert lost_words(found, str) == "Added: 1 headcount"
    assert found.stands.laptop == "Durvis"


def test_an_event_is_removed_without_a_question_where_nobody_worked_on_it(desks, bring):  # noqa: F811
    one, two, _ = desks
    two.clock.go_on(minutes=30)
    two.application.events.remove(two.event)
    exchange(one, two, bring)

    assert one.open_ones() == two.open_ones() == []


def test_a_mark_that_was_taken_away_again_is_no_work_on_a_removed_event(desks, bring):  # noqa: F811
    one, two, _ = desks
    for desk in (one, two):
        desk.application.attendance.mark(desk.session, desk.person, Mark.PRESENT)
        desk.application.attendance.mark(desk.session, desk.person, None)
    two.clock.go_on(minutes=30)
    two.application.events.remove(two.event)
    cross(one, two, bring)

    assert one.open_ones() == two.open_ones() == []


def test_an_event_that_was_brought_back_in_time_is_worked_on_as_any(desks, bring):  # noqa: F811
    one, two, _ = desks
    one.application.events.remove(one.event)
    one.application.undo.undo()
    two.application.attendance.mark(two.session, two.person, Mark.PRESENT)

    (taken,) = bring(two, one)

    assert (taken.conflicts, one.open_ones()) == (0, [])


def test_what_was_known_when_an_event_was_removed_is_not_asked_about(desks, bring):  # noqa: F811
    one, two, _ = desks
    one.application.attendance.mark(one.session, one.person, Mark.PRESENT)
    bring(one, two)
    two.clock.go_on(minutes=30)
    two.application.events.remove(two.event)
    bring(two, one)

    assert one.open_ones() == []


def test_a_record_that_stands_although_somebody_deleted_it_can_be_deleted_after_all(desks, bring):  # noqa: F811
    one, two, _ = desks
    person = one.person
    two.application.people.remove(person)
    one.clock.go_on(minutes=30)
    one.application.people.remove(person)
    one.application.undo.undo()
    bring(two, one)

    (found,) = one.open_ones()
    assert (found.kind, found.lost.laptop) == (Kind.KEPT, "Durvis")
    one.put_back()
    exchange(one, two, bring)
    assert [desk.application.people.find("") for desk in (one, two)] == [(), ()]


def test_a_long_list_is_told_a_page_at_a_time(application, store):
    def told(people):
        for number in range(people):
            person = application.people.add(a_person("Anna", f"Numur{number}")).id
            lost_elsewhere(store, "person", person, "note", EVENING)
        statements = []
        sqlalchemy.event.listen(
            store.database._engine,
            "before_cursor_execute",
            lambda *asked: statements.append(asked[2]),
        )
        page = application.differences.listed(Wanted(count=5)).page
        return len(page), len(statements)

    assert told(5) == (5, told(40)[1])


def test_a_clock_that_begins_long_ago_each_morning_takes_nothing_off_the_list(tmp_path):
    desk = Desk(tmp_path / "desk")
    desk.application.settings.set_up(FirstAnswers("Preiļu centrs", "0042000"))
    person = desk.application.people.add(a_person()).id
    lost_elsewhere(desk.application._store, "person", person, "note", EVENING)
    desk.open_again()
    now = desk.clock.moment

    for day in range(1, 8):
        desk.clock.moment = now.replace(year=2015)
        desk.open_again()
        desk.clock.moment = now + timedelta(days=day)
        desk.open_again()

    assert desk.application.differences.waiting() == 1
    desk.application.close()


def test_the_history_tells_no_coming_back_where_somebody_only_changed_it(desks, bring):  # noqa: F811
    one, two, _ = desks
    person = one.person
    two.write(note=EVENING)
    one.clock.go_on(minutes=30)
    one.application.people.remove(person)
    bring(two, one)

    told = one.application.history.of("person", person)
    assert OVERWRITTEN not in {entry.what for entry in told}
    assert EVENING in {change.new for entry in told for change in entry.changes}
