"""What one laptop deleted while another worked on it is listed, and can be brought back."""

from datetime import timedelta

import sqlalchemy

from app.domain.attendance import Mark
from app.domain.differences import Kind, Wanted
from app.domain.history import OVERWRITTEN
from app.services.settings import FirstAnswers
from app.services.wording.differences import lost_words
from tests.support.differing import Desk, beginnings, bring, desks, lost_elsewhere
from tests.support.differing_apart import EVENING, cross, exchange
from tests.support.stores import a_person, a_session, an_event

__all__ = ["beginnings", "bring", "desks"]


# Putting back


def test_what_others_wrote_in_the_same_field_is_settled_with_it(desks, bring):
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


# Deleted here, changed there


def test_a_record_deleted_here_and_changed_there_can_be_brought_back(desks, bring):
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


def test_a_record_changed_here_and_deleted_there_is_told_alike(desks, bring):
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


def test_a_deleted_record_can_be_left_deleted(desks, bring):
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


# Work on what somebody else had deleted


def test_work_on_an_event_that_was_removed_here_is_listed(desks, bring):
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


def test_what_was_noted_here_of_an_event_that_was_removed_there_is_listed(desks, bring):
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


def test_an_event_is_removed_without_a_question_where_nobody_worked_on_it(desks, bring):
    one, two, _ = desks
    two.clock.go_on(minutes=30)
    two.application.events.remove(two.event)
    exchange(one, two, bring)

    assert one.open_ones() == two.open_ones() == []


def test_a_mark_that_was_taken_away_again_is_no_work_on_a_removed_event(desks, bring):
    one, two, _ = desks
    for desk in (one, two):
        desk.application.attendance.mark(desk.session, desk.person, Mark.PRESENT)
        desk.application.attendance.mark(desk.session, desk.person, None)
    two.clock.go_on(minutes=30)
    two.application.events.remove(two.event)
    cross(one, two, bring)

    assert one.open_ones() == two.open_ones() == []


def test_an_event_that_was_brought_back_in_time_is_worked_on_as_any(desks, bring):
    one, two, _ = desks
    one.application.events.remove(one.event)
    one.application.undo.undo()
    two.application.attendance.mark(two.session, two.person, Mark.PRESENT)

    (taken,) = bring(two, one)

    assert (taken.conflicts, one.open_ones()) == (0, [])


def test_what_was_known_when_an_event_was_removed_is_not_asked_about(desks, bring):
    one, two, _ = desks
    one.application.attendance.mark(one.session, one.person, Mark.PRESENT)
    bring(one, two)
    two.clock.go_on(minutes=30)
    two.application.events.remove(two.event)
    bring(two, one)

    assert one.open_ones() == []


def test_a_record_that_stands_although_somebody_deleted_it_can_be_deleted_after_all(desks, bring):
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


def test_the_history_tells_no_coming_back_where_somebody_only_changed_it(desks, bring):
    one, two, _ = desks
    person = one.person
    two.write(note=EVENING)
    one.clock.go_on(minutes=30)
    one.application.people.remove(person)
    bring(two, one)

    told = one.application.history.of("person", person)
    assert OVERWRITTEN not in {entry.what for entry in told}
    assert EVENING in {change.new for entry in told for change in entry.changes}
