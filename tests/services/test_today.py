"""What the first screen shows on a day."""

from datetime import timedelta

from app.domain.attendance import Mark
from tests.support.stores import TODAY, a_person, a_session, an_event


def test_today_shows_the_events_of_the_day_by_their_start(application):
    application.events.add(an_event("Vakars"), [a_session(starts="18:00", ends="19:00")])
    application.events.add(an_event("Rīts"), [a_session(starts="09:00", ends="10:00")])
    application.events.add(an_event("Rīt"), [a_session(TODAY + timedelta(days=1))])

    shown = application.today.today()

    assert [one.title for one in shown.events] == ["Rīts", "Vakars"]
    assert [one.title for one in shown.soon] == ["Rīt"]


def test_past_events_without_a_single_mark_are_waiting(application):
    event = application.events.add(an_event(), [a_session(TODAY - timedelta(days=2))])

    assert [one.id for one in application.today.today().without_attendance] == [event.id]

    session = application.attendance.grid(event.id).sessions[0].id
    application.headcounts.set_headcount(session, "adults", 3)
    shown = application.today.today()
    assert shown.without_attendance == ()
    assert [one.id for one in shown.not_closed] == [event.id]


def test_a_held_event_waits_for_nothing(application):
    event = application.events.add(an_event(), [a_session(TODAY - timedelta(days=2))])
    person = application.people.add(a_person())
    session = application.attendance.grid(event.id).sessions[0].id
    application.attendance.mark(session, person.id, Mark.PRESENT)

    application.events.mark_held(event.id)

    shown = application.today.today()
    assert (shown.without_attendance, shown.not_closed) == ((), ())


def test_the_last_backup_is_known(application, clock):
    assert application.today.today().last_backup is None

    application.safety.back_up()

    assert application.today.today().last_backup == clock.moment


def test_a_wrong_date_is_noticed_until_it_is_confirmed(application, clock):
    clock.go_on(days=-400)
    assert application.today.clock_trouble() == clock.today()

    clock.go_on(days=900)
    assert application.today.clock_trouble() == clock.today()
    application.today.confirm_clock()

    assert application.today.clock_trouble() is None


def test_nothing_was_ever_planned_until_the_first_event(application):
    assert not application.today.today().has_events

    event = application.events.add(an_event())
    assert application.today.today().has_events

    application.events.remove(event.id)
    assert not application.today.today().has_events


def test_an_event_that_goes_on_is_neither_soon_nor_to_be_closed(application):
    yesterday, tomorrow = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
    event = application.events.add(an_event(), [a_session(yesterday), a_session(tomorrow)])
    session = application.attendance.grid(event.id).sessions[0].id
    application.headcounts.set_headcount(session, "adults", 3)

    shown = application.today.today()

    assert (shown.soon, shown.without_attendance, shown.not_closed) == ((), (), ())


def test_a_cancelled_event_is_not_waited_for(application):
    event = application.events.add(an_event(), [a_session(TODAY - timedelta(days=2))])

    application.events.cancel(event.id, "slimība")

    assert application.today.today().without_attendance == ()


def test_soon_are_the_next_two_weeks_in_order(application):
    for days in (15, 14, 3, 0):
        application.events.add(an_event(f"{days}"), [a_session(TODAY + timedelta(days=days))])

    assert [one.title for one in application.today.today().soon] == ["3", "14"]


def test_certificates_of_earlier_days_that_nobody_has_are_waiting(application, clock):
    event = application.events.add(an_event(), [a_session()])
    people = [application.people.add(a_person(given)).id for given in ("Anna", "Ilze", "Zane")]
    application.attendance.register(event.id, people)
    issued = application.certificates.issue_to(event.id, people, "lv", TODAY).certificates
    assert application.today.today().papers == 0

    clock.go_on(days=1)
    shown = application.today.today()
    assert (shown.papers, shown.papers_since) == (3, TODAY)
    application.certificates.hand_out([issued[0].id])
    application.certificates.make_void(issued[1].id, "kļūda")

    assert application.today.today().papers == 1


def test_what_was_never_entered_for_an_event_of_long_ago_is_let_rest(application):
    application.events.add(an_event(), [a_session(TODAY - timedelta(days=401))])
    recent = application.events.add(an_event(), [a_session(TODAY - timedelta(days=400))])

    assert [one.id for one in application.today.today().without_attendance] == [recent.id]
