"""What holds for every place among the events: names, keys, size, languages, one main act."""

import gc
import weakref

import pytest
from PySide6.QtCore import QAbstractItemModel, QEvent, QObject
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from app import texts
from app.domain.attendance import Mark
from app.domain.preferences import Preferences, Theme
from app.services.changes import EVERYTHING
from tests.support.disagreements import noted_elsewhere
from tests.support.gui import destroy, every, focusable, nameless, tab_stops
from tests.ui.events.conftest import ROOM
from ui.events.place import CountsPlace, DisagreementsPlace, EventPlace, ListPlace, Part, PlanPlace
from ui.events.screen import EventsScreen
from ui.shell.outfit import put_on

PARTS = [
    pytest.param(lambda event, part=part: EventPlace(event.id, part), id=part) for part in Part
]
PLACES = [
    pytest.param(lambda _event: ListPlace(), id="list"),
    pytest.param(lambda _event: PlanPlace(), id="plan"),
    pytest.param(lambda event: PlanPlace(change=event.id), id="change"),
    pytest.param(lambda event: PlanPlace(like=event.id), id="similar"),
    pytest.param(lambda event: CountsPlace(event.id), id="counts"),
    pytest.param(lambda event: DisagreementsPlace(event.id), id="disagreements"),
    *PARTS,
]


@pytest.fixture(autouse=True)
def differing(application, store, course):
    """Somebody who is present here, and absent on another laptop."""
    session = application.events.page(course.id).sessions[0].id
    person = next(iter(application.attendance.grid(course.id).cells))[0]
    noted_elsewhere(store, session, person, Mark.ABSENT)


@pytest.fixture
def opened(screen, course, jobs):
    """Go to a place, and let everything that is drawn beside the window come."""

    def go(place):
        screen.open_record(place(course))
        jobs.run()
        screen.take_focus()
        return screen.page_in_sight

    return go


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_takes_keys_has_names_and_is_reached_by_tab(opened, place):
    page = opened(place)

    assert nameless(page) == []
    unnamed = [type(w).__name__ for w in focusable(page) if "." not in w.objectName()]
    assert unnamed == [], "no object name"

    reached = tab_stops(page)

    assert [w.objectName() for w in focusable(page) if w not in reached] == []


@pytest.mark.parametrize("place", PLACES)
def test_there_is_one_main_act_at_most_and_models_keep_the_rules_of_qt(opened, screen, place):
    page = opened(place)
    filled = [w.objectName() for w in every(page) if w.property("kind") == "primary"]
    seen = [name for name in filled if any(w.isVisible() for w in page.findChildren(object, name))]
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    models = page.findChildren(QAbstractItemModel)

    testers = [QAbstractItemModelTester(model, mode) for model in models]
    screen.take_changes(EVERYTHING)

    assert len(seen) <= 1, seen
    for model in models:
        if model.rowCount() and model.columnCount() > 1:
            assert model.rowCount(model.index(0, 0)) == 0
    del testers


@pytest.mark.parametrize("place", PLACES)
def test_the_page_fits_the_smallest_window(make_screen, course, jobs, place):
    for percent in (100, 150):
        put_on(Preferences(language="lv", text_size=percent, theme=Theme.DARK))
        screen = make_screen()
        screen.show()
        screen.open_record(place(course))
        jobs.run()

        least = screen.minimumSizeHint()

        fits = (least.width() <= ROOM[0], least.height() <= ROOM[1])
        assert fits == (True, True), (percent, least)


@pytest.mark.parametrize("place", PARTS)
def test_a_page_can_be_made_in_every_language_and_colour(make_screen, course, jobs, place):
    for language, theme in (("lv", Theme.LIGHT), ("ru", Theme.CONTRAST)):
        put_on(Preferences(language=language, text_size=100, theme=theme))
        screen = make_screen()
        screen.open_record(place(course))
        jobs.run()

        assert texts.language() == language
        assert not screen.grab().isNull()


def test_the_place_is_gone_when_it_is_closed(qtbot, desk, course, jobs):
    screen = EventsScreen(desk)
    watched = weakref.ref(screen)
    for part in Part:
        screen.open_record(EventPlace(course.id, part))
        jobs.run()

    destroy(screen)
    del screen
    gc.collect()

    assert watched() is None


class _Shown(QObject):
    """Notes every window that comes up besides the one that was asked for."""

    def __init__(self):
        super().__init__()
        self.windows = []

    # Qt overrides
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.windows.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.mark.parametrize("place", PLACES)
def test_no_part_of_a_page_flashes_up_as_a_window_of_its_own(qapp, screen, course, jobs, place):
    noted = _Shown()
    qapp.installEventFilter(noted)

    screen.open_record(place(course))
    jobs.run()

    qapp.removeEventFilter(noted)
    assert noted.windows == []
