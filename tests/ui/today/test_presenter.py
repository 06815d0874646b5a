"""What Today says, and where its buttons lead."""

from dataclasses import replace
from datetime import timedelta

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.events import EventState
from app.persistence.store import Store
from app.services.changes import Changes
from app.services.settings import FirstAnswers
from tests.support.differing import lost_elsewhere
from tests.support.disagreements import noted_elsewhere
from tests.support.members import found, join
from tests.support.signed_paper import an_event_of, print_pages
from tests.support.stores import TODAY, a_person, a_session, an_event
from tests.ui.events.builders import add_people, mark, sessions_of, words_told
from ui.duplicates.place import DuplicatesPlace
from ui.events.place import (
    DisagreementsPlace,
    DoorPlace,
    EventPlace,
    ListPlace,
    PaperPlace,
    Part,
    PlanPlace,
)
from ui.exchange.place import DIFFERENCES, LAPTOPS, PAPERS
from ui.today.presenter import MOST_OF_A_KIND, TodayPresenter, Waiting


class RecordingView:
    page = None

    def show_page(self, page):
        self.page = page

    def begin_counting_soon(self):
        self.presenter.count_duplicates()

    def listen_to(self, counting):
        counting.succeeded.connect(self.presenter.take_count)
        counting.ended.connect(self.presenter.forget_counting)


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def presenter(view, desk):
    view.presenter = TodayPresenter(view, desk)
    return view.presenter


def on(days, **times):
    return a_session(TODAY + timedelta(days=days), **times)


def waiting(view, why):
    return [line for line in view.page.waiting if line.why is why]


def test_a_laptop_without_events_shows_a_beginning_and_nags_about_nothing(presenter, view):
    presenter.load()

    assert view.page.is_beginning
    assert view.page.waiting == ()


def test_the_day_is_told_in_words(presenter, view):
    presenter.load()

    assert view.page.day == "Sunday, 22 November"


def test_a_card_tells_hours_kind_place_and_numbers(presenter, view, application):
    event = application.events.add(an_event("Vainagi", place="Bibliotēka"), [on(0)])
    anna, _zane = add_people(application, event, "Anna Bērziņa", "Zane Kalniņa")
    (session,) = sessions_of(application, event)
    mark(application, session, anna)
    application.headcounts.set_headcount(session.id, "children", 4)

    presenter.load()

    (card,) = view.page.cards
    assert card.title == "Vainagi"
    assert card.about == "10:00–12:15 · Creative workshop · Bibliotēka"
    assert card.numbers == "Registered: 2 · Present: 1 · Without names: 4"
    assert card.look.word == "Planned"


def test_a_card_of_the_second_day_has_that_days_hours(presenter, view, application):
    application.events.add(an_event(), [on(-1), on(0, starts="14:00", ends="15:00"), on(1)])

    presenter.load()

    assert view.page.cards[0].about == "14:00–15:00 · day 2 of 3 · Creative workshop"


@pytest.mark.parametrize(
    ("is_open", "words"),
    [
        pytest.param(True, "Open to all, without registration", id="open"),
        pytest.param(False, "Nobody is registered yet", id="by registration"),
    ],
)
def test_an_event_without_people_says_why(presenter, view, application, is_open, words):
    application.events.add(an_event(is_open=is_open), [on(0)])

    presenter.load()

    assert view.page.cards[0].numbers == words


def test_the_first_event_that_is_not_over_is_the_next(presenter, view, application):
    over = application.events.add(an_event("Agri"), [on(0, starts="08:00", ends="09:00")])
    application.events.mark_held(over.id)
    application.events.add(an_event("Vēlāk"), [on(0, starts="11:00")])
    application.events.add(an_event("Vakarā"), [on(0, starts="18:00", ends="19:00")])

    presenter.load()

    assert [(card.title, card.is_next) for card in view.page.cards] == [
        ("Agri", False),
        ("Vēlāk", True),
        ("Vakarā", False),
    ]


def test_a_past_event_without_attendance_waits_and_leads_to_its_attendance(
    presenter, view, application, window
):
    event = application.events.add(an_event("Pārgājiens"), [on(-1)])
    presenter.load()
    (line,) = waiting(view, Waiting.NO_ATTENDANCE)

    presenter.settle(line)

    assert line.words == "Pārgājiens"
    assert line.second == "Yesterday: attendance is not entered"
    assert window.gone == [("events", EventPlace(event.id, Part.ATTENDANCE))]


def test_an_event_that_took_place_is_marked_as_held_from_here(presenter, view, application, window):
    event = application.events.add(an_event("Talka"), [on(-3)])
    (session,) = sessions_of(application, event)
    application.headcounts.set_headcount(session.id, "adults", 12)
    presenter.load()
    (line,) = waiting(view, Waiting.NOT_CLOSED)

    presenter.settle(line)

    assert application.events.page(event.id).event.state is EventState.HELD
    assert words_told(window) == ["Event marked as held: Talka"]


def test_an_event_removed_meanwhile_is_explained(presenter, view, application, window):
    event = application.events.add(an_event(), [on(-3)])
    (session,) = sessions_of(application, event)
    application.headcounts.set_headcount(session.id, "adults", 12)
    presenter.load()
    (line,) = waiting(view, Waiting.NOT_CLOSED)
    application.events.remove(event.id)

    presenter.settle(line)

    assert len(window.said) == 1
    assert window.told == []


def test_more_waiting_events_than_fit_lead_to_the_list(presenter, view, application, window):
    for day in range(MOST_OF_A_KIND + 3):
        application.events.add(an_event(), [on(-1 - day)])
    presenter.load()
    (line,) = waiting(view, Waiting.MORE)

    presenter.settle(line)

    assert len(waiting(view, Waiting.NO_ATTENDANCE)) == MOST_OF_A_KIND
    assert line.words == "3 more events wait"
    assert window.gone == [("events", ListPlace())]


def test_a_cancelled_event_does_not_wait(presenter, view, application):
    event = application.events.add(an_event(), [on(-1)])
    application.events.cancel(event.id, "sniegs")

    presenter.load()

    assert waiting(view, Waiting.NO_ATTENDANCE) == []


def test_a_missing_backup_waits_until_one_is_made(presenter, view, application, window, tmp_path):
    application.events.add(an_event(), [on(0)])
    presenter.load()
    (line,) = waiting(view, Waiting.BACKUP)
    presenter.settle(line)

    application.safety.back_up(tmp_path)
    presenter.load()

    assert line.words == "There is no backup yet"
    assert window.gone == [("settings", None)]
    assert waiting(view, Waiting.BACKUP) == []
    assert view.page.safe == ("Last backup: 22.11.2026",)


def test_an_old_backup_waits_with_its_day(presenter, view, application, clock, tmp_path):
    application.events.add(an_event(), [on(0)])
    application.safety.back_up(tmp_path)
    clock.go_on(days=8)

    presenter.load()

    (line,) = waiting(view, Waiting.BACKUP)
    assert line.words == "Last backup: 22.11.2026"
    assert view.page.safe == ()


@pytest.fixture
def office(tmp_path, clock):
    """The coordinator's laptop."""
    made = Application(Store(tmp_path / "office", clock, BUILD_DATE))
    made.settings.set_up(FirstAnswers("", laptop_name="Birojs", keeps_all=True))
    yield made
    made.close()


def test_a_laptop_on_its_own_is_asked_for_no_file(presenter, view, application):
    application.events.add(an_event(), [on(0)])

    presenter.load()

    assert waiting(view, Waiting.EXPORT) == []


def test_a_missing_file_to_the_coordinator_leads_to_exchange(
    presenter, view, application, window, office
):
    join(office, application)
    application.events.add(an_event(), [on(0)])
    presenter.load()
    (line,) = waiting(view, Waiting.EXPORT)

    presenter.settle(line)

    assert window.gone == [("exchange", None)]


def test_the_next_two_weeks_stand_in_their_order(presenter, view, application):
    application.events.add(an_event("Tālu"), [on(15)])
    application.events.add(an_event("Pēc nedēļas"), [on(7)])
    application.events.add(an_event("Rīt", place="Skola"), [on(1)])

    presenter.load()

    assert [(line.title, line.when) for line in view.page.soon] == [
        ("Rīt", "Tomorrow · 10:00"),
        ("Pēc nedēļas", "Sunday, 29 November · 10:00"),
    ]
    assert view.page.soon[0].about == "Creative workshop · Skola"


@pytest.mark.parametrize(
    ("act", "part"),
    [
        pytest.param(TodayPresenter.open_event, Part.OVERVIEW, id="open"),
        pytest.param(TodayPresenter.take_attendance, Part.ATTENDANCE, id="attendance"),
        pytest.param(TodayPresenter.print_sheet, Part.SHEET, id="sheet"),
        pytest.param(TodayPresenter.print_certificates, Part.CERTIFICATES, id="certificates"),
    ],
)
def test_each_button_leads_to_its_part_of_the_event(presenter, application, window, act, part):
    event = application.events.add(an_event(), [on(0)])

    act(presenter, event.id)

    assert window.gone == [("events", EventPlace(event.id, part))]


def test_a_button_opens_the_door_of_the_event(presenter, application, window):
    event = application.events.add(an_event(), [on(0)])

    presenter.open_door(event.id)

    assert window.gone == [("events", DoorPlace(event.id))]


def test_planning_leads_to_an_empty_page(presenter, window):
    presenter.plan_event()

    assert window.gone == [("events", PlanPlace())]


@pytest.mark.parametrize(
    ("subject", "does"),
    [
        pytest.param("attendance", True, id="attendance"),
        pytest.param("event", True, id="event"),
        pytest.param("consent", False, id="consent"),
    ],
)
def test_only_what_stands_there_makes_it_load_again(presenter, subject, does):
    assert presenter.concerns(Changes(frozenset({subject}))) is does


def test_people_noted_differently_wait_and_lead_to_their_list(
    presenter, view, application, store, window
):
    event = application.events.add(an_event(), [on(0)])
    session = application.events.page(event.id).sessions[0].id
    person = application.people.add(a_person()).id
    application.attendance.mark(session, person, Mark.PRESENT)
    noted_elsewhere(store, session, person, Mark.ABSENT)

    presenter.load()

    (line,) = waiting(view, Waiting.DISAGREEMENTS)
    assert line.words == "1 person noted differently on two laptops"
    presenter.settle(line)
    assert window.gone == [("events", DisagreementsPlace())]


def test_possible_duplicates_wait_and_are_counted_beside_the_window(
    presenter, view, application, jobs, window
):
    application.events.add(an_event(), [on(0)])
    for _ in range(2):
        application.people.add(a_person())
    presenter.load()
    assert waiting(view, Waiting.DUPLICATES) == []

    jobs.run()

    (line,) = waiting(view, Waiting.DUPLICATES)
    assert line.words == "1 possible duplicate"
    presenter.settle(line)
    assert window.gone == [("people", DuplicatesPlace())]


def test_a_number_of_duplicates_that_is_known_is_not_shown_again(presenter, view, jobs):
    presenter.load()
    jobs.run()
    shown = view.page

    presenter.load()
    jobs.run()

    assert view.page == shown
    assert jobs.waiting == []


def test_certificates_that_nobody_took_lead_to_the_register(
    presenter, view, application, clock, window
):
    event = application.events.add(an_event("Vainagi"), [on(0)])
    person = application.people.add(a_person())
    application.attendance.register(event.id, [person.id])
    application.certificates.issue_to(event.id, [person.id], "lv", TODAY)
    clock.go_on(days=1)
    presenter.load()
    (line,) = waiting(view, Waiting.PAPERS)

    presenter.settle(line)

    assert line.words == "1 certificate is not handed out"
    assert line.second == "The oldest is of 22.11.2026."
    assert window.gone == [("certificates", None)]


def test_signed_paper_waits_in_the_place_of_attendance_and_leads_to_its_pages(
    presenter, view, application, jobs, window
):
    event = an_event_of(application, ("Anna Bērziņa",))
    print_pages(application, event)
    presenter.load()
    assert len(waiting(view, Waiting.NO_ATTENDANCE)) == 1

    jobs.run()

    (line,) = waiting(view, Waiting.SIGNED)
    assert waiting(view, Waiting.NO_ATTENDANCE) == []
    assert (line.words, line.second) == (
        "Talka",
        "Yesterday: 1 signed page waits to be entered",
    )
    presenter.settle(line)
    assert window.gone == [("papers", PaperPlace(event))]


def test_an_entered_sheet_without_a_scan_waits_quietly_where_scans_are_asked_for(
    presenter, view, application, jobs, window
):
    event = an_event_of(application, ("Anna Bērziņa",))
    print_pages(application, event)
    presenter.load()
    jobs.run()
    with application.people._store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE sheet_page SET entered_at = '2026-11-22T12:00:00'")
    presenter.load()
    jobs.run()
    assert waiting(view, Waiting.SCANS) == []

    application.programme.want_evidence(is_wanted=True)
    presenter.forget_counting()
    presenter.load()
    presenter.count_duplicates()
    jobs.run()

    (line,) = waiting(view, Waiting.SCANS)
    assert line.words == "1 event lacks the scan of its signed sheet"
    assert line.second == "The oldest: Talka, Yesterday."
    presenter.settle(line)
    assert window.gone == [("events", EventPlace(event, Part.EVIDENCE))]


def test_more_signed_paper_than_fits_leads_to_the_whole_stack(
    presenter, view, application, jobs, window
):
    for number in range(MOST_OF_A_KIND + 2):
        event = an_event_of(application, ("Anna Bērziņa",), title=f"Talka {number}")
        print_pages(application, event)

    presenter.load()
    jobs.run()

    *_, more = waiting(view, Waiting.SIGNED)
    assert more.words == "Signed paper of 2 more events"
    presenter.settle(more)
    assert window.gone == [("papers", PaperPlace())]


def test_new_differences_wait_until_somebody_looked_at_them(
    presenter, view, application, store, window
):
    application.events.add(an_event(), [on(0)])
    person = application.people.add(a_person(note="pēc pieciem"))
    lost_elsewhere(store, "person", person.id, "note", "no rīta")

    presenter.load()

    (line,) = waiting(view, Waiting.DIFFERENCES)
    assert line.words == "1 new difference between laptops"
    presenter.settle(line)
    assert window.gone == [("exchange", DIFFERENCES)]

    application.differences.note_looked()
    presenter.load()
    assert waiting(view, Waiting.DIFFERENCES) == []


def test_a_laptop_that_belongs_nowhere_is_told_nothing_of_laptops(
    application, presenter, view, jobs
):
    application.events.add(an_event(), [on(0)])

    presenter.load()
    jobs.run()

    assert waiting(view, Waiting.LAPTOPS) == waiting(view, Waiting.RECOVERY) == []
    assert "laptops" not in vars(application), "nothing of it is even loaded"


def test_a_coordinator_is_reminded_of_the_paper_until_it_was_proved(
    application, presenter, view, jobs, window
):
    application.events.add(an_event(), [on(0)])
    found(application)
    presenter.load()
    jobs.run()

    (line,) = waiting(view, Waiting.RECOVERY)
    presenter.settle(line)
    assert window.gone == [("exchange", PAPERS)]

    papers = application.recovery.prepare("four words of mine")
    application.recovery.confirm(papers, 1, papers.groups[0])
    presenter.load()
    jobs.run()
    assert waiting(view, Waiting.RECOVERY) == []


@pytest.fixture
def elsewhere(application, tmp_path, clock):
    """A laptop of another centre that joined this one, and was silent for 61 days."""
    made = Application(Store(tmp_path / "elsewhere", clock, BUILD_DATE))
    made.settings.set_up(FirstAnswers("Ludzas centrs", laptop_name="Ludza"))
    join(application, made)
    clock.go_on(days=61)
    yield made
    made.close()


def waiting_of(application, desk, view):
    """Return the lines about laptops on the Today screen of a laptop."""
    application.events.add(an_event(), [a_session(application.clock.today())])
    view.presenter = TodayPresenter(view, replace(desk, application=application))
    view.presenter.load()
    desk.jobs.run()
    return waiting(view, Waiting.LAPTOPS)


def test_a_laptop_that_was_silent_for_sixty_days_waits_for_the_coordinator(
    application, elsewhere, desk, view
):
    (line,) = waiting_of(application, desk, view)

    view.presenter.settle(line)

    assert "1" in line.words
    assert desk.window.gone == [("exchange", LAPTOPS)]


def test_whoever_lets_nobody_in_is_not_asked_to_look_after_laptops(elsewhere, desk, view):
    assert waiting_of(elsewhere, desk, view) == []
