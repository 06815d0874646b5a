"""The list of events: what is shown for what was asked, and where it leads."""

from datetime import timedelta

import pytest

from app.domain.events import EventState
from app.services.changes import Changes
from tests.support.stores import TODAY, a_session, an_event
from ui.events.place import EventPlace, PlanPlace
from ui.events.presenter import EventListPresenter


class RecordingView:
    def __init__(self):
        self.events, self.count, self.found_nothing = (), "", False

    def show_events(self, events, count):
        self.events, self.count, self.found_nothing = events, count, False

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
        pytest.param(None, ["Koru svētki", "Vainagu darbnīca", "Talka"], id="all"),
    ],
)
def test_a_state_narrows_the_list(presenter, view, events, state, shown):
    presenter.choose_state(state)

    assert titles(view) == shown


def test_search_and_state_narrow_together_and_stay_over_a_reload(presenter, view, events):
    presenter.choose_state(EventState.HELD)
    presenter.search("vainagu")
    presenter.load()

    assert titles(view) == []
    assert view.found_nothing


def test_a_laptop_without_events_is_no_search_in_vain(presenter, view):
    presenter.load()

    assert not view.found_nothing


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
