"""The month calendar, worked by the keyboard."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap

from app.domain.events import EventFilter, EventState
from app.domain.preferences import Preferences, Theme
from tests.support.gui import click, find, focusable, nameless, press, tab_stops
from tests.support.stores import TODAY, a_session, an_event
from tests.ui.events.conftest import ROOM
from ui.events.calendar.month import first_shown, moved
from ui.events.calendar.presenter import CalendarPresenter
from ui.events.place import EventPlace, ListPlace, PlanPlace
from ui.shell.outfit import put_on


class RecordingView:
    def show_month(self, title, days, at):
        self.title, self.days, self.at = title, days, at

    def show_day(self, title, lines):
        self.day, self.lines = title, lines


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def gone():
    return []


@pytest.fixture
def presenter(view, desk, gone):
    presenter = CalendarPresenter(view, desk, gone.append)
    presenter.load(EventFilter())
    return presenter


def day(view, on):
    return next(one for one in view.days if one.on == on)


def test_a_month_is_six_weeks_from_a_monday(presenter, view):
    assert view.title == "November 2026"
    assert len(view.days) == 42
    assert view.days[0].on == date(2026, 10, 26)
    assert [one.on for one in view.days if one.is_of_month][::29] == [
        date(2026, 11, 1),
        date(2026, 11, 30),
    ]


@pytest.mark.parametrize(
    ("month", "by", "after"),
    [
        (date(2026, 12, 31), 1, date(2027, 1, 1)),
        (date(2027, 1, 5), -1, date(2026, 12, 1)),
        (date(2026, 3, 1), -14, date(2025, 1, 1)),
    ],
)
def test_months_follow_each_other_over_the_year(month, by, after):
    assert moved(month, by) == after


def test_a_month_that_begins_on_monday_has_no_days_before_it():
    assert first_shown(date(2027, 2, 10)) == date(2027, 2, 1)


def test_a_day_tells_its_holiday_and_its_events_in_words(application, presenter, view):
    event = application.events.add(
        an_event("Lāpu gājiens", place="Laukums"), [a_session(date(2026, 11, 18), "18:00", "20:00")]
    )
    application.events.cancel(event.id, "")
    presenter.load(EventFilter())

    shown = day(view, date(2026, 11, 18))

    assert [(line.words, line.is_cancelled) for line in shown.lines] == [
        ("18:00 Lāpu gājiens", True)
    ]
    assert shown.spoken == (
        "Wednesday, 18 November; public holiday: Proclamation Day of Latvia; 1 event; "
        "18:00 Lāpu gājiens, Cancelled"
    )


def test_the_calendar_is_narrowed(application, presenter, view):
    application.events.add(an_event("A"), [a_session()])

    presenter.load(EventFilter(state=EventState.HELD))

    assert day(view, TODAY).lines == ()


def test_a_session_out_of_sight_is_left_out_and_every_session_in_sight_is_shown(
    application, presenter, view
):
    application.events.add(
        an_event("Kurss"),
        [a_session(), a_session(TODAY + timedelta(days=1)), a_session(date(2027, 3, 1))],
    )
    presenter.load(EventFilter())

    assert sum(len(one.lines) for one in view.days) == 2


def test_enter_opens_the_one_event_of_a_day_and_plans_where_there_is_none(
    application, presenter, gone
):
    event = application.events.add(an_event(), [a_session()])
    presenter.load(EventFilter())

    presenter.open(TODAY)
    presenter.open(TODAY + timedelta(days=1))

    assert gone == [EventPlace(event.id), PlanPlace(day=TODAY + timedelta(days=1))]


def test_several_events_of_a_day_are_shown_to_choose_from(application, presenter, view, gone):
    application.events.add(an_event("Vakars", place="Zāle"), [a_session(starts="18:00", ends="")])
    application.events.add(an_event("Rīts"), [a_session(starts="09:00", ends="10:00")])
    presenter.load(EventFilter())

    presenter.open(TODAY)

    assert view.day == "Sunday, 22 November"
    assert [(line.title, line.about) for line in view.lines] == [
        ("Rīts", "09:00–10:00 · Planned"),
        ("Vakars", "18:00 · Zāle · Planned"),
    ]
    assert gone == []


@pytest.mark.parametrize(
    ("at", "by", "after"),
    [
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 5), 1, date(2027, 1, 5)),
        (date(2026, 3, 30), -1, date(2026, 2, 28)),
    ],
)
def test_turning_the_month_keeps_the_day_as_far_as_there_is_one(presenter, view, at, by, after):
    presenter.go_to(at)

    presenter.turn(by)

    assert view.at == after


@pytest.fixture
def month(screen):
    screen.open_record(ListPlace())
    click(find(screen, "events.view.calendar"))
    return find(screen, "events.calendar.month")


@pytest.mark.parametrize(
    ("key", "days"),
    [
        (Qt.Key.Key_Left, -1),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_Up, -7),
        (Qt.Key.Key_Down, 7),
        (Qt.Key.Key_PageUp, -31),
        (Qt.Key.Key_PageDown, 30),
    ],
)
def test_keys_lead_from_day_to_day_and_from_month_to_month(month, key, days):
    press(month, key)

    assert month.day_at_cursor == TODAY + timedelta(days=days)


def test_arrows_lead_over_the_edge_of_the_month_and_home_back_to_today(month, screen):
    for _ in range(3):
        press(month, Qt.Key.Key_Down)
    assert month.day_at_cursor == date(2026, 12, 13)

    press(month, Qt.Key.Key_Home)

    assert month.day_at_cursor == TODAY


def test_n_plans_an_event_on_the_day_at_the_cursor(month, screen):
    press(month, Qt.Key.Key_Right)

    press(month, Qt.Key.Key_N)

    assert find(screen, "plan.session1.day").text() == "23.11.2026"


def test_an_event_is_opened_from_the_panel_of_its_day(month, screen, application):
    for title in ("Rīts", "Vakars"):
        event = application.events.add(an_event(title), [a_session(starts="", ends="")])
    screen.page_in_sight.load()
    press(month, Qt.Key.Key_Return)

    click(find(screen, "events.calendar.day.event1"))

    assert screen.page_in_sight.title == application.events.page(event.id).event.title


def test_the_view_is_remembered_and_the_list_comes_back(month, screen, application):
    application.events.add(an_event())
    screen.load()
    assert month.isVisible()

    click(find(screen, "events.view.list"))

    assert find(screen, "events.table").isVisible()
    assert not month.isVisible()


def test_a_day_is_spoken_in_full(month):
    index = month.currentIndex()

    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)

    assert spoken == "Sunday, 22 November; Today; 0 events"


def test_a_day_with_more_events_than_room_says_how_many_are_left(month, screen, application):
    for number in range(30):
        application.events.add(an_event(f"{number}"), [a_session()])
    screen.page_in_sight.load()
    shown = month.model().day(month.currentIndex())
    frame = month.visualRect(month.currentIndex())

    fitting = month.itemDelegate()._fitting(shown, frame)

    assert 0 < len(fitting) < 30
    picture = QPixmap(month.size())
    month.render(picture)
    assert not picture.isNull()


@pytest.fixture
def panels(screen, course):
    """Each panel of planning and of the calendar, opened in turn."""

    def opened(name):
        if name == "day":
            screen.open_record(ListPlace())
            click(find(screen, "events.view.calendar"))
            press(find(screen, "events.calendar.month"), Qt.Key.Key_Return)
            return screen.page_in_sight
        screen.open_record(PlanPlace(like=course.id))
        click(find(screen, name))
        return screen.page_in_sight

    return opened


@pytest.mark.parametrize("name", ["plan.repeat", "plan.add_kind", "day"])
def test_everything_in_a_panel_has_a_name_and_is_reached_by_tab(panels, application, course, name):
    application.events.add(an_event("Cits"), [a_session()])

    page = panels(name)

    assert page.panel is not None
    assert nameless(page) == []
    assert [type(w).__name__ for w in focusable(page) if "." not in w.objectName()] == []
    reached = tab_stops(page)
    assert [w.objectName() for w in focusable(page) if w not in reached] == []


def test_everything_around_the_calendar_has_a_name_and_is_reached_by_tab(month, screen):
    page = screen.page_in_sight

    assert nameless(page) == []
    reached = tab_stops(page)
    assert [w.objectName() for w in focusable(page) if w not in reached] == []


@pytest.mark.parametrize("percent", [100, 150])
def test_the_calendar_fits_the_smallest_window(make_screen, percent):
    put_on(Preferences(language="lv", text_size=percent, theme=Theme.CONTRAST))
    screen = make_screen()
    screen.show()
    click(find(screen, "events.view.calendar"))

    least = screen.minimumSizeHint()

    assert (least.width() <= ROOM[0], least.height() <= ROOM[1]) == (True, True), least
