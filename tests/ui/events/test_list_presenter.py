"""The list of events: what is shown for what was asked, and where it leads."""

from datetime import date, timedelta

import pytest

from app.domain.events import EventState
from app.domain.mini_projects import MiniProjectDraft
from app.domain.periods import Period
from app.domain.programme import PeriodDraft
from app.services.changes import Changes
from tests.support.signed_paper import print_pages
from tests.support.stores import TODAY, a_person, a_session, an_event
from ui.events.filters import ListState, View
from ui.events.place import EventPlace, PaperPlace, PlanPlace
from ui.events.presenter import EventListPresenter


class RecordingView:
    def __init__(self):
        self.events, self.count, self.found_nothing = (), "", False

    def show_events(self, events, count):
        self.events, self.count, self.found_nothing = events, count, False

    def offer_filters(self, choices):
        self.choices = choices

    def show_state(self, state):
        self.state = state

    def show_calendar(self, wanted):
        self.calendar = wanted

    def show_nothing_found(self):
        self.found_nothing = True


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def gone():
    return []


@pytest.fixture
def presenter(view, desk, gone):
    return EventListPresenter(view, desk, gone.append)


@pytest.fixture
def events(application):
    made = {
        title: application.events.add(
            an_event(title, place=place), [a_session(TODAY + timedelta(days=day))]
        )
        for day, (title, place) in enumerate(
            (("Talka", "Parks"), ("Vainagu darbnīca", "Skola"), ("Koru svētki", "Estrāde"))
        )
    }
    application.events.mark_held(made["Talka"].id)
    application.events.cancel(made["Koru svētki"].id, "lietus")
    return made


def titles(view):
    return [event.title for event in view.events]


def test_all_events_stand_newest_first_with_their_number(presenter, view, events):
    presenter.load()

    assert titles(view) == ["Koru svētki", "Vainagu darbnīca", "Talka"]
    assert view.count == "3 events"


def test_typing_narrows_by_title_and_place_without_marks(presenter, view, events):
    presenter.search("darbnica skola")

    assert titles(view) == ["Vainagu darbnīca"]


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        pytest.param(EventState.HELD, ["Talka"], id="held"),
        pytest.param(EventState.CANCELLED, ["Koru svētki"], id="cancelled"),
        pytest.param(EventState.PLANNED, ["Vainagu darbnīca"], id="planned"),
        pytest.param("", ["Koru svētki", "Vainagu darbnīca", "Talka"], id="all"),
    ],
)
def test_a_state_narrows_the_list(presenter, view, events, state, shown):
    presenter.choose("state", state)

    assert titles(view) == shown


def test_search_and_state_narrow_together_and_stay_over_a_reload(presenter, view, events):
    presenter.choose("state", EventState.HELD)
    presenter.search("vainagu")
    presenter.load()

    assert titles(view) == []
    assert view.found_nothing


def test_a_laptop_without_events_is_no_search_in_vain(presenter, view):
    presenter.load()

    assert not view.found_nothing


def test_the_code_of_a_printed_page_opens_that_page(presenter, gone, events, application):
    event = events["Talka"].id
    application.attendance.register(event, [application.people.add(a_person()).id])
    (code,) = print_pages(application, event)

    for typed in (code, f"{code[:4]} {code[4:8]} {code[8:]}"):
        presenter.search(typed)
        presenter.open_typed()
    presenter.search("talka 2026")
    presenter.open_typed()

    assert gone == [PaperPlace(event, code)] * 2


def test_a_code_with_a_wrong_digit_is_told(presenter, gone, events, desk):
    presenter.search("1234 5678 9012")
    presenter.open_typed()

    assert gone == []
    assert "1234 5678 9012" in desk.window.said[-1][0]


def test_opening_leads_to_the_page_and_planning_to_an_empty_one(presenter, gone, events):
    presenter.open(events["Talka"].id)
    presenter.plan()

    assert gone == [EventPlace(events["Talka"].id), PlanPlace()]


@pytest.mark.parametrize(
    ("subject", "does"),
    [pytest.param("session", True, id="session"), pytest.param("consent", False, id="consent")],
)
def test_only_what_stands_in_the_list_makes_it_load_again(presenter, subject, does):
    assert presenter.concerns(Changes(frozenset({subject}))) is does


def choices(view, name):
    return [words for _, words in view.choices[name]]


def test_filters_are_remembered_when_kopa_is_opened_again_but_not_the_words(
    presenter, view, desk, events
):
    presenter.search("koru")
    presenter.choose("state", EventState.HELD)
    presenter.choose("view", View.CALENDAR)

    again = EventListPresenter(view, desk, [].append)

    assert again.state == ListState(state="held", view="calendar")


@pytest.mark.parametrize("kept", [{"state": "lost", "view": "wall"}, {"kind": "ff" * 16}])
def test_what_was_remembered_and_is_not_known_narrows_nothing(desk, view, events, kept):
    desk.application.views.keep("events", kept)
    presenter = EventListPresenter(view, desk, [].append)

    presenter.load()

    assert len(view.events) == 3


def test_show_all_takes_every_choice_back_and_keeps_the_words(presenter, view, events):
    presenter.search("a")
    presenter.choose("state", EventState.HELD)
    presenter.choose("period", Period.LAST_YEAR)

    presenter.clear()

    assert view.state == ListState(text="a")
    assert len(view.events) == 3


def test_kinds_periods_and_mini_projects_narrow(presenter, view, application, events):
    project = application.mini_projects.add(MiniProjectDraft("Dārzs"))
    application.events.add(an_event("Dēstīšana", kind="cleanup", mini_project=project.id))
    presenter.load()
    assert choices(view, "mini_project") == ["Dārzs"]

    presenter.choose("kind", "cleanup")
    assert titles(view) == ["Dēstīšana"]
    presenter.choose("kind", "")
    presenter.choose("mini_project", project.id.hex())

    assert titles(view) == ["Dēstīšana"]


def test_a_centre_is_chosen_only_where_there_are_several(presenter, view, events):
    presenter.load()

    assert view.choices["centre"] == []


@pytest.mark.parametrize(
    ("period", "on"),
    [
        (Period.COMING, (TODAY, True)),
        (Period.COMING, (TODAY - timedelta(days=1), False)),
        (Period.THIS_MONTH, (date(2026, 11, 1), True)),
        (Period.THIS_MONTH, (date(2026, 11, 30), True)),
        (Period.THIS_MONTH, (date(2026, 12, 1), False)),
        (Period.LAST_MONTH, (date(2026, 10, 31), True)),
        (Period.LAST_MONTH, (date(2026, 11, 1), False)),
        (Period.THIS_YEAR, (date(2026, 1, 1), True)),
        (Period.LAST_YEAR, (date(2025, 12, 31), True)),
        (Period.LAST_YEAR, (date(2026, 1, 1), False)),
    ],
)
def test_a_period_is_told_from_today(presenter, view, application, period, on):
    day, is_in = on
    application.events.add(an_event("A"), [a_session(day)])

    presenter.choose("period", period)

    assert bool(view.events) is is_in


def test_a_reporting_period_of_the_programme_narrows_by_its_days(presenter, view, application):
    half = PeriodDraft("1. pusgads", date(2026, 1, 1), date(2026, 6, 30))
    period = application.programme.add_period(half)
    application.events.add(an_event("A"), [a_session(date(2026, 6, 30))])
    application.events.add(an_event("B"), [a_session(date(2026, 7, 1))])
    presenter.load()
    assert "1. pusgads" in choices(view, "period")

    presenter.choose("period", period.id.hex())

    assert titles(view) == ["A"]


def test_the_calendar_is_narrowed_by_choices_and_not_by_words(presenter, view, events):
    presenter.search("koru")
    presenter.choose("state", EventState.HELD)

    presenter.choose("view", View.CALENDAR)

    assert (view.calendar.text, view.calendar.state) == ("", EventState.HELD)


def test_putting_a_long_list_in_order_of_people_counts_them_in_few_questions(
    presenter, view, application
):
    for number in range(230):
        application.events.add(an_event(f"{number}"))
    event = application.events.add(an_event("Pilns"))
    application.attendance.register(event.id, [application.people.add(a_person()).id])
    presenter.load()

    counted = [presenter.numbers(one.id).registered for one in view.events]

    assert sum(counted) == 1


def test_a_similar_event_is_planned_from_the_list(presenter, gone, events):
    presenter.plan_similar(events["Talka"].id)

    assert gone == [PlanPlace(like=events["Talka"].id)]
