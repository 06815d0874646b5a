"""The history of a record beside its page: opened by an act and a key, read by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from tests.support.gui import find, nameless, names, press, visible_texts
from tests.support.gui_window import gone_to
from tests.support.stores import TODAY, a_person, a_session, an_event
from ui.history.panel import HistoryPanel
from ui.history.presenter import AT_ONCE, EntryShown


@pytest.fixture
def person(application):
    added = application.people.add(a_person(phone="21234567"))
    application.people.change(added.id, a_person(phone="63123456"))
    return added


@pytest.fixture
def page(main_window, person):
    return gone_to(main_window, "people", person.id).page_in_sight


def panel_of(page):
    return page.findChild(HistoryPanel)


def test_the_act_shows_what_changed_from_what_to_what(page, qtbot):
    find(page, "person.history").click()

    line = "Phone: +371 21 234 567 → +371 63 123 456"
    qtbot.waitUntil(lambda: line in visible_texts(panel_of(page)))


def test_the_key_opens_the_history_and_closes_it_again(page):
    press(page.window(), Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    was_open = panel_of(page) is not None and page.panel is panel_of(page)
    press(page.window(), Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)

    assert was_open
    assert page.panel is None


def test_the_panel_takes_the_keys_to_be_read_and_gives_them_back(page, qtbot):
    before = find(page, "person.history")
    before.setFocus()
    before.click()

    qtbot.waitUntil(lambda: find(page, "person.history.panel.body").hasFocus())
    press(find(page, "person.history.panel.body"), Qt.Key.Key_Escape)

    assert page.panel is None
    assert before.hasFocus()
    assert nameless(page.window()) == []


def test_another_person_comes_without_the_history_of_the_one_before(main_window, page, application):
    other = application.people.add(a_person(given="Zane"))
    find(page, "person.history").click()

    gone_to(main_window, "people", other.id)

    assert page.panel is None


def test_a_panel_in_its_place_does_not_keep_the_history_from_opening_again(page):
    find(page, "person.history").click()
    find(page, "person.consents.news").click()

    find(page, "person.history").click()

    assert isinstance(page.panel, HistoryPanel)


def test_an_event_has_its_history_in_the_menu_and_by_key(main_window, application, qtbot):
    event = application.events.add(an_event(), [a_session()])
    page = gone_to(main_window, "events", event.id).page_in_sight
    act = page.findChild(QAction, "event.history")
    act.trigger()
    by_menu = page.panel
    act.trigger()

    press(main_window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)

    assert isinstance(by_menu, HistoryPanel)
    assert isinstance(page.panel, HistoryPanel)


def test_a_certificate_has_a_history_in_the_place_of_its_panel(main_window, application, qtbot):
    person = application.people.add(a_person())
    event = application.events.add(an_event(), [a_session()])
    issued = application.certificates.issue_to(event.id, [person.id], "lv", TODAY)
    page = gone_to(main_window, "certificates", issued.certificates[0].id).page_in_sight

    find(page, "register.history").click()
    find(page, "certificates.table").selectRow(0)

    assert isinstance(page.panel, HistoryPanel)


def test_the_centre_has_a_history_in_the_settings(main_window):
    settings = gone_to(main_window, "settings")

    find(settings, "settings.history").click()

    assert isinstance(settings.panel, HistoryPanel)


def test_earlier_entries_come_at_the_touch_of_a_button(qtbot):
    entries = [EntryShown(str(number), "", ()) for number in range(AT_ONCE + 1)]
    panel = HistoryPanel(entries, name="history")
    qtbot.addWidget(panel)
    panel.show()
    last = str(AT_ONCE)
    before = last in visible_texts(panel)

    find(panel, "history.more").click()

    qtbot.waitUntil(lambda: last in visible_texts(panel))
    assert not before
    assert not find(panel, "history.more").isVisible()


def test_a_record_without_a_history_says_so(qtbot):
    panel = HistoryPanel((), name="history")
    qtbot.addWidget(panel)
    panel.show()

    assert "history.more" in names(panel)
    assert len(visible_texts(panel)) > 1
