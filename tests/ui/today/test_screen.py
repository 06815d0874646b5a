"""The Today screen: cards that lead somewhere, what waits, and a beginning that invites."""

from datetime import timedelta

import pytest

from tests.support.gui import click, find, nameless
from tests.support.members import found
from tests.support.stores import TODAY, a_session, an_event
from tests.ui.events.builders import seen, sessions_of, words_told
from ui.events.place import EventPlace, Part, PlanPlace
from ui.today.screen import TodayScreen


@pytest.fixture
def screen(qtbot, desk):
    screen = TodayScreen(desk)
    qtbot.addWidget(screen)
    keep_told = desk.window.tell
    desk.window.tell = lambda changes, text: (
        keep_told(changes, text),
        screen.take_changes(changes),
    )
    screen.resize(1158, 768)
    screen.show()
    yield screen
    screen.hide()


@pytest.fixture
def event(application):
    return application.events.add(an_event("Vainagi"), [a_session()])


def test_the_first_day_invites_to_plan(screen, window):
    screen.load()

    click(find(screen, "today.plan_first"))

    assert not find(screen, "today.plan").isVisible()
    assert window.gone == [("events", PlanPlace())]


def test_a_coordinator_is_led_to_the_laptops_of_the_centres(screen, window, application):
    screen.load()
    assert not find(screen, "today.centres_first").isVisible()
    found(application)

    screen.load()
    click(find(screen, "today.centres_first"))

    assert window.gone == [("exchange", None)]


def test_certificates_can_be_printed_before_anything_is_planned(screen, window):
    screen.load()

    click(find(screen, "today.certificates_first"))

    assert window.gone == [("certificates", "list")]


@pytest.mark.parametrize(
    ("button", "part"),
    [
        pytest.param("attendance", Part.ATTENDANCE, id="attendance"),
        pytest.param("sheet", Part.SHEET, id="sheet"),
        pytest.param("certificates", Part.CERTIFICATES, id="certificates"),
        pytest.param("open", Part.OVERVIEW, id="open"),
    ],
)
def test_the_buttons_of_a_card_lead_to_its_event(screen, event, window, button, part):
    screen.load()

    click(find(screen, f"today.event0.{button}"))

    assert window.gone == [("events", EventPlace(event.id, part))]


def test_only_the_next_event_has_the_filled_button(screen, application):
    for title, hour in (("Vēlāk", "15:00"), ("Agri", "09:00")):
        application.events.add(an_event(title), [a_session(TODAY, hour, "")])
    screen.load()

    kinds = [find(screen, f"today.event{n}.attendance").property("kind") for n in range(2)]
    assert kinds == ["primary", "outlined"]


def test_buttons_of_several_cards_are_told_apart(screen, application, event):
    application.events.add(an_event("Talka"), [a_session(TODAY, "15:00", "")])
    screen.load()

    told = [find(screen, f"today.event{n}.attendance").accessibleDescription() for n in range(2)]
    assert told == ["Vainagi", "Talka"]
    assert nameless(screen) == []


def test_a_day_without_events_says_so(screen, application):
    application.events.add(an_event("Rīt"), [a_session(TODAY + timedelta(days=1))])
    screen.load()

    texts = seen(screen)
    assert "No event takes place today." in texts
    assert "Rīt" in texts


def test_what_waits_is_settled_in_place(screen, application, window):
    event = application.events.add(an_event("Talka"), [a_session(TODAY - timedelta(days=2))])
    (session,) = sessions_of(application, event)
    application.headcounts.set_headcount(session.id, "adults", 5)
    screen.load()

    click(find(screen, "today.waiting0"))

    assert words_told(window) == ["Event marked as held: Talka"]
    assert "Talka" not in seen(screen)


def test_what_comes_soon_opens(screen, application, window):
    event = application.events.add(an_event("Rīt"), [a_session(TODAY + timedelta(days=1))])
    screen.load()

    click(find(screen, "today.soon0"))

    assert window.gone == [("events", EventPlace(event.id))]


def test_a_fresh_backup_is_told_quietly(screen, application, event, tmp_path):
    application.safety.back_up(tmp_path)
    screen.load()

    assert "Last backup: 22.11.2026" in seen(screen)


def test_an_act_elsewhere_is_shown(screen, application, event):
    screen.load()

    screen.take_changes(application.events.mark_held(event.id))

    assert "Held" in seen(screen)
