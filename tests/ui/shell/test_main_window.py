import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from app import texts
from app.domain.preferences import Preferences, Theme
from app.domain.trust import Rights
from app.services.changes import Changes
from tests.support.gui import find, focusable, nameless, press, type_text
from tests.support.gui_screens import NotedScreen
from tests.support.stores import a_person
from ui.main_window import MainWindow
from ui.shell.geometry import keep_geometry, restore_geometry
from ui.shell.places import places
from ui.shell.rail import RailButton
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.dialogs import Box
from ui.widgets.notice_bar import NoticeBar

SCREENS = {"today": NotedScreen, "people": NotedScreen, "settings": NotedScreen}


@pytest.fixture
def main_window(qtbot, application, jobs):
    window = MainWindow()
    qtbot.addWidget(window)
    window.take(application, jobs)
    window.serve(SCREENS)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    yield window
    # The store is closed by its fixture, not by the window.
    window._desk = None


def in_sight(window) -> NotedScreen:
    return window._screens[window.screen_in_sight]


def notice(window) -> NoticeBar:
    return window.findChild(NoticeBar)


def keys(window, sequence):
    """Press the keys of a shortcut; the offscreen platform delivers none by itself."""
    for shortcut in window.findChildren(QShortcut):
        if shortcut.key() == QKeySequence(sequence):
            shortcut.activated.emit()
            return
    raise AssertionError(f"no shortcut for {sequence}")


def test_the_window_is_painted_before_any_data_is_there(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)

    with qtbot.waitSignal(window.first_painted, timeout=3_000):
        window.show()

    assert window.screen_in_sight == ""
    assert find(window, "rail.today").isVisible()


def test_the_window_begins_with_today(main_window):
    assert main_window.screen_in_sight == "today"
    assert in_sight(main_window).asked == ["load"]
    assert find(main_window, "rail.today").isChecked()


def test_only_places_with_a_screen_are_offered(main_window):
    offered = [
        place.name for place in places() if find(main_window, f"rail.{place.name}").isVisible()
    ]

    assert offered == ["today", "people", "settings"]


def test_a_screen_is_made_when_it_is_first_gone_to_and_kept(main_window):
    assert set(main_window._screens) == {"today"}

    main_window.go("people")
    people = in_sight(main_window)
    main_window.go("today")
    main_window.go("people")

    assert in_sight(main_window) is people
    assert people.asked == ["load", "load"]


def test_a_click_on_the_rail_goes_there(main_window):
    find(main_window, "rail.people").click()

    assert main_window.screen_in_sight == "people"


def test_numbers_with_control_go_to_places(main_window):
    keys(main_window, "Ctrl+3")
    assert main_window.screen_in_sight == "people"

    keys(main_window, "Ctrl+1")
    assert main_window.screen_in_sight == "today"


def test_a_record_is_opened_after_the_screen_is_loaded(main_window):
    main_window.go("people", "an id")

    assert in_sight(main_window).asked == ["load", "an id"]


def test_a_place_without_a_screen_changes_nothing(main_window):
    main_window.go("nowhere")

    assert main_window.screen_in_sight == "today"


def test_the_rail_is_one_stop_for_tab_and_arrows_lead_through_it(main_window):
    rail = find(main_window, "rail")
    (stop,) = [one for one in focusable(rail) if isinstance(one, RailButton)]
    stop.setFocus()

    press(stop, Qt.Key.Key_Down)

    assert main_window.focusWidget() is find(main_window, "rail.people")
    press(main_window.focusWidget(), Qt.Key.Key_Return)
    assert main_window.screen_in_sight == "people"


def test_f6_goes_between_the_rail_and_the_screen(main_window):
    assert main_window.focusWidget() is in_sight(main_window).search

    keys(main_window, "F6")
    assert main_window.focusWidget() is find(main_window, "rail.today")

    keys(main_window, "F6")
    assert main_window.focusWidget() is in_sight(main_window).search


def test_control_f_goes_to_the_search(main_window):
    in_sight(main_window).field.setFocus()

    keys(main_window, "Ctrl+F")

    assert main_window.focusWidget() is in_sight(main_window).search


def test_everything_in_the_window_has_a_name(main_window):
    main_window.tell(Changes(), "Done")

    assert nameless(main_window) == []


def test_an_act_is_told_to_the_screen_in_sight_and_said_with_undo(main_window):
    main_window.go("people")
    changes = Changes(frozenset({"person"}))

    main_window.tell(changes, "Person added: Anna")

    assert in_sight(main_window).asked[-1] == changes
    assert main_window._screens["today"].asked == ["load"]
    assert notice(main_window).text == "Person added: Anna"
    assert find(main_window, "notice.undo").isVisible()


def test_changes_without_words_say_nothing(main_window):
    main_window.tell(Changes(), "")

    assert notice(main_window).text == ""


def test_a_notice_goes_with_the_next_place(main_window):
    main_window.say("Saved.", Tone.GOOD)

    find(main_window, "rail.people").click()

    assert notice(main_window).text == ""


def test_undo_beside_a_notice_takes_the_act_back_and_says_which(main_window, application):
    application.people.add(a_person("Anna", "Bērziņa"))
    main_window.tell(Changes(), "Person added")

    find(main_window, "notice.undo").click()

    assert notice(main_window).text == "Undone: Person added: Anna Bērziņa"
    keys(main_window, "Ctrl+Z")
    assert notice(main_window).text == "Nothing to undo."


def test_undo_and_redo_by_keys(main_window, application):
    application.people.add(a_person("Anna", "Bērziņa"))

    keys(main_window, "Ctrl+Z")
    assert notice(main_window).text == "Undone: Person added: Anna Bērziņa"
    assert "person" in in_sight(main_window).asked[-1].subjects

    keys(main_window, "Ctrl+Shift+Z")
    assert notice(main_window).text == "Done again: Person added: Anna Bērziņa"


def test_a_wrong_date_is_said_until_a_person_settles_it(qtbot, application, jobs, clock):
    clock.go_on(days=365 * 15)
    window = MainWindow()
    qtbot.addWidget(window)
    window.take(application, jobs)
    window.serve(SCREENS)
    window.show()
    banner = find(window, "clock")
    assert banner.isVisible()
    assert "2041" in find(window, "clock.act").text()

    find(window, "clock.act").click()

    assert not banner.isVisible()
    window._desk = None


def test_a_day_that_cannot_have_come_is_not_taken_whoever_says_so(qtbot, application, jobs, clock):
    clock.go_on(days=365 * 180)
    window = MainWindow()
    qtbot.addWidget(window)
    window.take(application, jobs)
    window.serve(SCREENS)
    window.show()

    find(window, "clock.act").click()

    assert find(window, "clock").isVisible()
    assert "cannot be" in notice(window).text
    window._desk = None


def test_the_rail_shows_signs_only_where_the_window_is_narrow(main_window):
    rail = find(main_window, "rail")
    wide = rail.width()

    main_window.resize(800, 600)

    assert rail.width() < wide
    assert find(main_window, "rail.today").text() == ""
    assert find(main_window, "rail.today").accessibleName() == "Today"
    assert find(main_window, "rail.today").toolTip() == "Today"


def test_large_text_makes_the_rail_narrow(main_window):
    main_window.wear(Preferences(language="en", text_size=150, theme=Theme.LIGHT))

    assert find(main_window, "rail.today").text() == ""


def test_keys_make_the_text_larger_and_smaller_and_keep_that(main_window, application):
    keys(main_window, "Ctrl++")
    assert current_theme().percent == 125
    assert application.settings.preferences().text_size == 125

    keys(main_window, "Ctrl+-")
    keys(main_window, "Ctrl+-")
    assert current_theme().percent == 100


def test_another_language_makes_the_screens_anew(main_window, qtbot):
    old = weakref.ref(in_sight(main_window))
    in_sight(main_window).field.inner.setFocus()

    main_window.wear(Preferences(language="lv", text_size=100, theme=Theme.LIGHT))
    qtbot.waitUntil(lambda: in_sight(main_window) is not old())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

    assert old() is None
    assert texts.language() == "lv"
    assert main_window.focusWidget().objectName() == "noted.field"
    assert find(main_window, "rail.today").accessibleName() == places()[0].word


def test_another_language_spares_what_is_half_typed(main_window, qtbot):
    screen = in_sight(main_window)
    type_text(screen.field, "pusvārds")

    main_window.wear(Preferences(language="ru", text_size=100, theme=Theme.LIGHT))
    qtbot.waitUntil(lambda: screen.asked == ["load", "load"])

    assert in_sight(main_window) is screen
    assert screen.field.value() == "pusvārds"


def test_closing_shuts_down_the_work_and_the_store(qtbot, jobs):
    closed = []

    class Application:
        def close(self):
            closed.append("store")

    class Today:
        def clock_trouble(self):
            return None

    class Alone:
        def now(self):
            return Rights()

    class Nobody:
        def attend(self):
            return None

        on_duty = attend

    application = Application()
    application.today = Today()
    application.workers = Nobody()
    application.rights = Alone()
    window = MainWindow()
    qtbot.addWidget(window)
    window.take(application, jobs)
    window.serve(SCREENS)
    window.show()
    jobs.start(lambda _job: None)

    window.close()

    assert closed == ["store"]
    assert jobs.waiting == []


def test_closing_over_half_typed_words_asks_first(main_window):
    type_text(in_sight(main_window).field, "pusvārds")

    main_window.close()
    assert main_window.isVisible()
    box = main_window.findChild(Box)
    press(box, Qt.Key.Key_Escape)
    assert main_window.isVisible()

    main_window._desk = None
    main_window.close()
    find(main_window.findChildren(Box)[-1], "question.act").click()
    assert not main_window.isVisible()


def test_the_window_stands_again_where_it_stood(qtbot, own_folders):
    first = MainWindow()
    qtbot.addWidget(first)
    first.setGeometry(40, 30, 731, 502)
    first.show()
    keep_geometry(first)
    first.hide()
    second = MainWindow()
    qtbot.addWidget(second)
    restore_geometry(second)

    assert (second.width(), second.height()) == (731, 502)
    assert list(own_folders.rglob("window.ini"))


@pytest.mark.parametrize("lose", [lambda one: one.setEnabled(False), lambda one: one.hide()])
def test_keys_of_a_widget_that_goes_stay_on_the_screen(main_window, qtbot, lose):
    screen = in_sight(main_window)
    last = find(main_window, "noted.field").focusProxy() or find(main_window, "noted.field")
    last.setFocus()
    qtbot.waitUntil(last.hasFocus)

    lose(last)

    qtbot.waitUntil(lambda: screen.isAncestorOf(main_window.focusWidget()))


def test_whoever_goes_to_the_rail_stays_there(main_window):
    in_sight(main_window).take_focus()

    keys(main_window, "F6")
    QCoreApplication.processEvents()

    assert find(main_window, "rail").isAncestorOf(main_window.focusWidget())
