"""The page for planning: what is typed becomes an event, and is never lost by accident."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from app.domain.events import HoursUnit
from app.services.changes import EVERYTHING
from tests.support.gui import click, find, press, type_text
from tests.support.stores import TODAY, a_session, an_event
from tests.ui.events.builders import seen, sessions_of, words_said
from ui.events.place import EventPlace, ListPlace, PlanPlace
from ui.events.plan.page import PlanPage


@pytest.fixture
def page(screen):
    screen.open_record(PlanPlace())
    return screen.page_in_sight


def fill(page, **typed):
    for name, text in typed.items():
        field = find(page, f"plan.{name.replace('__', '.')}")
        field.clear()
        type_text(field, text)
        # Leaving a field tidies it; here it is told by hand.
        field.editingFinished.emit()


def problem(page, name):
    return find(page, f"plan.{name}.problem").accessibleName()


def the_event(application):
    (summary,) = application.events.list()
    return application.events.page(summary.id)


def test_the_title_has_the_keys(page):
    assert find(page, "plan.title").hasFocus()


def test_what_is_typed_becomes_an_event(page, screen, application):
    fill(page, title="Adventes vainagi", place="Skolas zāle", capacity="20")
    fill(page, session1__day="29.11.", session1__starts="10", session1__ends="12.15")
    find(page, "plan.languages.lv").setChecked(True)
    find(page, "plan.is_open").setChecked(True)
    find(page, "plan.hours_unit").setCurrentIndex(1)
    find(page, "plan.note").setPlainText("Līdzi ņemt šķēres")

    click(find(page, "plan.save"))

    event = the_event(application).event
    assert (event.title, event.place, event.capacity) == ("Adventes vainagi", "Skolas zāle", 20)
    assert (event.is_open, event.languages, event.note) == (True, ("lv",), "Līdzi ņemt šķēres")
    assert event.hours_unit is HoursUnit.CLOCK
    (session,) = the_event(application).sessions
    assert (session.on, session.starts, session.ends) == (
        TODAY + timedelta(days=7),
        "10:00",
        "12:15",
    )
    assert screen.page_in_sight.title == "Adventes vainagi"


def test_enter_in_the_title_saves(page, application):
    fill(page, title="Talka")

    press(find(page, "plan.title"), Qt.Key.Key_Return)

    assert the_event(application).event.title == "Talka"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        pytest.param("29.11.", "29.11.2026", id="without a year"),
        pytest.param("29/11/26", "29.11.2026", id="slashes"),
        pytest.param("2026-11-29", "29.11.2026", id="as computers write"),
    ],
)
def test_a_day_is_taken_as_people_type_it_and_shown_tidy(page, typed, shown):
    fill(page, session1__day=typed)

    assert find(page, "plan.session1.day").text() == shown


def test_another_day_is_a_line_with_the_same_times(page, application):
    fill(page, title="Kurss", session1__day="29.11.", session1__starts="10", session1__ends="12")

    click(find(page, "plan.another_day"))
    assert find(page, "plan.session2.day").text() == "30.11.2026"
    assert find(page, "plan.session2.day").hasFocus()
    click(find(page, "plan.save"))

    assert [one.starts for one in the_event(application).sessions] == ["10:00", "10:00"]


def test_a_day_can_be_taken_off_again(page, application):
    fill(page, title="Kurss", session1__day="29.11.")
    click(find(page, "plan.another_day"))

    click(find(page, "plan.session1.remove"))
    click(find(page, "plan.save"))

    (session,) = the_event(application).sessions
    assert session.on == TODAY + timedelta(days=8)


def test_the_only_day_cannot_be_taken_off(page):
    assert not find(page, "plan.session1.remove").isVisible()


def test_a_missing_title_is_told_under_it(page, application):
    click(find(page, "plan.save"))

    assert problem(page, "title") == "Please type the title of the event."
    assert find(page, "plan.title").hasFocus()
    assert application.events.list() == ()


def line_problem(page):
    return find(page, "plan.session1.day").accessibleDescription()


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        pytest.param({"session1__day": "rudenī"}, "Write a day such as 22.11.2026.", id="no day"),
        pytest.param(
            {"session1__day": "29.11.", "session1__starts": "12", "session1__ends": "10"},
            "The end lies before the start. Correct one of them.",
            id="backwards",
        ),
    ],
)
def test_what_is_wrong_with_a_day_is_told_beside_it(page, application, typed, words):
    fill(page, title="Kurss", **typed)

    click(find(page, "plan.save"))

    assert line_problem(page) == words
    assert application.events.list() == ()


def test_a_time_that_cannot_be_read_is_told(page, application):
    fill(page, title="Kurss", session1__day="29.11.", session1__starts="rītā")

    click(find(page, "plan.save"))

    starts = find(page, "plan.session1.starts")
    assert starts.accessibleDescription() == "Write a time such as 10 or 10.30."
    assert application.events.list() == ()


def test_what_was_told_about_a_day_goes_when_it_is_mended(page):
    fill(page, title="Kurss", session1__day="rudenī")
    click(find(page, "plan.save"))

    fill(page, session1__day="29.11.")

    assert line_problem(page) == ""


def test_enter_in_a_time_saves(page, application):
    fill(page, title="Kurss", session1__day="29.11.", session1__starts="10")

    press(find(page, "plan.session1.starts"), Qt.Key.Key_Return)

    assert the_event(application).event.title == "Kurss"


def test_tab_leads_through_the_days_before_the_other_half(page, qtbot):
    click(find(page, "plan.another_day"))
    qtbot.waitUntil(find(page, "plan.session2.day").isVisible)
    find(page, "plan.add_kind").setFocus()

    reached = []
    for _ in range(12):
        press(page.window().focusWidget(), Qt.Key.Key_Tab)
        reached.append(page.window().focusWidget().objectName().removeprefix("plan."))

    assert reached == [
        *(f"session1.{part}" for part in ("day", "day.calendar", "starts", "ends", "remove")),
        *(f"session2.{part}" for part in ("day", "day.calendar", "starts", "ends", "remove")),
        "another_day",
        "repeat",
    ]


def test_too_many_places_are_refused_in_words(page, application):
    fill(page, title="Kurss", capacity="0")

    click(find(page, "plan.save"))

    assert problem(page, "capacity") == "Write a number from 1 to 100000."
    assert application.events.list() == ()


def test_places_used_before_are_offered(page, application):
    application.events.add(an_event(place="Preiļu bibliotēka"))

    editor = page._what.editor("place")

    assert [one.words for one in editor._suggest("bibl")] == ["Preiļu bibliotēka"]


def test_changing_shows_what_is_kept_and_saves_it_in_one_act(screen, application, course):
    screen.open_record(PlanPlace(change=course.id))
    page = screen.page_in_sight
    assert find(page, "plan.session2.day").text() == "22.11.2026"

    fill(page, title="Cits kurss")
    click(find(page, "plan.session2.remove"))
    click(find(page, "plan.save"))

    assert application.events.page(course.id).event.title == "Cits kurss"
    assert len(sessions_of(application, course)) == 1
    application.undo.undo()
    assert application.events.page(course.id).event.title == "Valodu kurss"
    assert len(sessions_of(application, course)) == 2


def test_nothing_typed_is_nothing_unsaved(screen, course):
    screen.open_record(PlanPlace())
    empty = screen.has_unsaved_text()
    screen.open_record(PlanPlace(change=course.id))

    assert (empty, screen.has_unsaved_text()) == (False, False)


@pytest.mark.parametrize(
    "typed",
    [
        pytest.param({"title": "T"}, id="title"),
        pytest.param({"place": "Kaut kur"}, id="a place never used before"),
        pytest.param({"session1__day": "29.11."}, id="day"),
        pytest.param({"session1__starts": "agri"}, id="a time that cannot be read"),
    ],
)
def test_whatever_is_typed_counts_as_unsaved(page, screen, typed):
    fill(page, **typed)

    assert screen.has_unsaved_text()


def test_what_is_half_typed_stays_when_people_look_elsewhere(page, screen, course, window):
    fill(page, title="Talka")
    screen.open_record(EventPlace(course.id))

    screen.open_record(PlanPlace(change=course.id))

    assert isinstance(screen.page_in_sight, PlanPage)
    assert find(page, "plan.title").text() == "Talka"
    assert words_said(window) == ["Save this first, or give it up. Nothing typed is lost."]


def test_going_to_the_events_shows_what_is_half_typed(page, screen):
    fill(page, title="Talka")

    screen.load()

    assert screen.page_in_sight is page


def test_changes_elsewhere_leave_what_is_typed(page, screen):
    fill(page, title="Talka")

    screen.take_changes(EVERYTHING)

    assert find(page, "plan.title").text() == "Talka"


def test_giving_up_empties_the_page_and_leads_to_the_list(page, screen, application):
    fill(page, title="Talka")

    click(find(page, "plan.give_up"))

    assert screen.page_in_sight.title == "Events"
    assert not screen.has_unsaved_text()
    assert application.events.list() == ()
    screen.open_record(PlanPlace())
    assert find(page, "plan.title").text() == ""


def test_the_way_back_keeps_what_is_typed(page, screen):
    fill(page, title="Talka")

    click(find(page, "plan.back"))

    assert screen.page_in_sight.title == "Events"
    assert screen.has_unsaved_text()


def test_a_similar_event_asks_for_its_day_and_the_others_follow(screen, application):
    event = application.events.add(
        an_event("Talka"), [a_session(), a_session(TODAY + timedelta(days=3))]
    )
    screen.open_record(PlanPlace(like=event.id))
    page = screen.page_in_sight

    assert find(page, "plan.title").text() == "Talka"
    assert find(page, "plan.session1.starts").text() == "10:00"
    first, second = (find(page, f"plan.session{number}.day") for number in (1, 2))
    assert (first.text(), second.text()) == ("29.11.2026", "02.12.2026")
    assert (first.hasFocus(), first.selectedText()) == (True, "29.11.2026")

    type_text(first, "05.12.2026")
    assert second.text() == "08.12.2026"
    fill(page, session2__day="20.12.2026", session1__day="12.12.2026")

    assert second.text() == "20.12.2026"


def test_a_day_that_its_month_does_not_have_is_answered_with_the_length_of_the_month(page):
    fill(page, title="Talka", session1__day="30.02.2026")

    click(find(page, "plan.save"))

    assert line_problem(page) == "February 2026 has only 28 days."


def test_what_to_look_at_stands_under_the_days_and_stops_nobody(page, application, qtbot):
    fill(page, title="Eglīte", session1__day="24.12.2026")
    hints = find(page, "plan.hints")
    qtbot.waitUntil(hints.isVisible)
    assert hints.accessibleName() == "24.12.2026 is a public holiday: Christmas Eve"

    click(find(page, "plan.save"))

    assert the_event(application).event.title == "Eglīte"


def fill_series(page, **typed):
    fill(page, **{f"series__{name}": text for name, text in typed.items()})


def test_a_series_fills_in_its_days_at_the_times_of_the_first(page, application):
    fill(page, title="Kurss", session1__day="09.12.2026", session1__starts="10")
    click(find(page, "plan.repeat"))
    fill_series(page, times="3")

    press(find(page, "plan.series.times"), Qt.Key.Key_Return)
    click(find(page, "plan.save"))

    days = [(one.on.isoformat(), one.starts) for one in the_event(application).sessions]
    assert days == [("2026-12-09", "10:00"), ("2026-12-16", "10:00"), ("2026-12-23", "10:00")]


def test_a_series_tells_its_days_and_what_it_leaves_out(page):
    click(find(page, "plan.repeat"))

    fill_series(page, first="23.12.2026", until="01.01.2027")
    find(page, "plan.series.weekdays.2").setChecked(True)
    find(page, "plan.series.weekdays.3").setChecked(True)

    words = " ".join(seen(page.panel))
    assert "2 days:" in words
    assert "Wed 23.12.2026, Wed 30.12.2026" in words
    assert "Left out: Thu 24.12.2026, Christmas Eve" in words


def test_a_series_without_an_end_is_asked_for_one(page):
    click(find(page, "plan.repeat"))

    click(find(page, "plan.series.save"))

    assert find(page, "plan.series.problem").accessibleName() == (
        "Write the last day, or how many times."
    )
    assert page.panel is not None


def test_the_list_is_a_place_of_its_own(screen, page):
    screen.open_record(ListPlace())

    assert screen.page_in_sight.title == "Events"
