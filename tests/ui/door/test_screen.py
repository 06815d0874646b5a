"""The door on the screen: keys, privacy, families, somebody new, the PIN, standing alone."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.attendance import Mark
from app.domain.codes import with_check_digit
from app.domain.person_codes import person_code
from app.domain.preferences import Preferences, Theme
from tests.support.door_keys import DoorKeys
from tests.support.gui import click, find, focusable, nameless, visible_texts
from tests.support.gui_window import gone_to
from tests.support.stores import TODAY, a_person, a_session, an_event
from ui.events.place import DoorPlace
from ui.main_window import MainWindow
from ui.shell.geometry import restore_geometry
from ui.theme.tokens import Tone

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def keys(door):
    return DoorKeys()


def names(door):
    return [line.name for line in door.list.lines]


# What is shown


def test_an_empty_door_shows_a_field_and_the_running_line_and_nobody(door, expect):
    expect("Anna Bērziņa")

    texts = " ".join(visible_texts(door))

    assert "named 0 + without names 0 = 0" in texts
    assert "Bērziņa" not in texts
    assert door.list.lines == ()


def test_two_letters_show_nobody_and_three_those_who_may_be_meant(door, expect, keys):
    expect("Anna Bērziņa", "Zane Ozola")

    keys.letters("be")
    assert [line.person for line in door.list.lines] == [None]
    keys.letters("r")

    assert names(door) == ["Anna Bērziņa", "Ber: somebody new"]


def test_nothing_private_is_in_sight(door, application, expect, keys):
    expect("Anna Bērziņa", phone="21234567", birth_year=1980, territory="0042000", email="a@b.lv")
    application.people.add(a_person("Anna", "Bērziņa", age_band="65+"))

    keys.letters("anna")

    shown = " ".join((line.name + line.second + line.standing) for line in door.list.lines)
    assert "Preiļu novads" in shown
    assert not any(private in shown for private in ("21234567", "1980", "a@b.lv"))


def test_only_namesakes_have_more_than_their_name(door, expect, keys):
    expect("Anna Bērziņa", territory="0042000")

    keys.letters("anna")

    assert door.list.lines[0].second == ""


def test_who_is_not_on_the_list_or_waits_or_is_here_is_told_before_enter(
    main_window, application, expect
):
    event = application.events.add(an_event(capacity=1), [a_session()])
    people = [application.people.add(a_person("Anna", f"A{x}")).id for x in "bcd"]
    application.attendance.register(event.id, people[:2])
    session = application.events.page(event.id).sessions[0].id
    application.attendance.mark(session, people[0], Mark.PRESENT)
    gone_to(main_window, "events", DoorPlace(event.id))
    door = main_window._screens["door"]

    door.field.setText("anna")

    told = [line.standing for line in door.list.lines]
    assert told == ["already here", "on the waiting list", "not on the list", ""]


# Coming in


def test_enter_lets_in_and_the_field_is_ready_for_the_next(door, expect, here, keys):
    expect("Anna Bērziņa", "Zane Ozola")

    keys.letters("ann")
    keys.enter()

    assert here() == ["Anna Bērziņa"]
    assert (door.field.text(), door.field.hasFocus()) == ("", True)
    assert door.result.text == "Anna Bērziņa: present"
    assert "named 1 + without names 0 = 1" in door.running.text()


def test_a_held_enter_lets_in_nobody_else(door, expect, here):
    expect("Anna Bērziņa")
    door.field.setText("anna")
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(door.field, held)

    assert here() == []


def test_arrows_choose_around_the_end_and_a_click_lets_in(door, expect, here, keys):
    expect("Anna Bērziņa", "Anna Kalniņa")
    keys.letters("anna")

    keys.press(Qt.Key.Key_Up)
    assert door.list.ready().person is None
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Down)
    assert door.list.ready().name == "Anna Kalniņa"
    door.list.clicked.emit(door.list.model().index(0, 0))

    assert here() == ["Anna Bērziņa"]
    assert door.field.hasFocus()


def test_a_digit_chooses_a_match_once_it_is_clear_that_no_scanner_typed_it(
    door, expect, here, keys, qtbot
):
    expect("Anna Bērziņa", "Anna Kalniņa")
    keys.letters("anna")

    keys.letters("2")
    assert here() == []
    qtbot.waitUntil(lambda: here() == ["Anna Kalniņa"])
    keys.enter()

    assert here() == ["Anna Kalniņa"]


def test_a_digit_beyond_the_matches_stays_in_the_field(door, expect, keys, here, qtbot):
    expect("Anna Bērziņa")
    keys.letters("anna")

    keys.letters("7")
    qtbot.waitUntil(lambda: door.field.text() == "anna7")

    assert here() == []


def test_a_code_typed_by_hand_lets_in(door, expect, keys, here):
    (anna,) = expect("Anna Bērziņa")

    keys.letters(person_code(anna))
    keys.enter()

    assert here() == ["Anna Bērziņa"]
    assert door.field.text() == ""


def test_a_second_time_says_since_when(door, expect, keys, clock):
    expect("Anna Bērziņa")
    keys.letters("anna")
    keys.enter()
    clock.go_on(minutes=20)

    keys.letters("anna")
    keys.enter()

    assert door.result.text.startswith("Anna Bērziņa: already here since ")


def test_a_scan_without_an_end_counts_when_silence_follows(door, expect, keys, here, qtbot):
    (anna,) = expect("Anna Bērziņa")

    keys.scan(person_code(anna), end=None)

    qtbot.waitUntil(lambda: here() == ["Anna Bērziņa"])


def test_the_code_of_a_page_says_so(door, keys):
    keys.scan(with_check_digit("12345678901"))

    assert "a sheet’s page" in door.result.text


def test_enter_on_one_letter_asks_for_three(door, expect, keys, here):
    expect("Anna Bērziņa")

    keys.letters("a")
    keys.enter()

    assert door.result.text == "Please type three letters of the name."
    assert here() == []


# Taking back


def test_ctrl_z_takes_back_what_was_done_here_and_nothing_else(
    door, application, expect, keys, here
):
    expect("Anna Bērziņa", "Zane Ozola")
    for typed in ("anna", "zane"):
        keys.letters(typed)
        keys.enter()

    keys.shortcut("Ctrl+Z")
    assert (here(), door.result.text) == (["Anna Bērziņa"], "Undone: Came in: Zane Ozola")
    keys.shortcut("Ctrl+Z")
    keys.shortcut("Ctrl+Z")

    assert (here(), door.result.text) == ([], "Nothing more to take back here.")
    assert application.people.count() == 2


# Families


@pytest.fixture
def family(application, expect):
    (mother,) = expect("Ilze Kalniņa")
    for given in ("Emīls", "Marta"):
        application.people.add_child(mother, a_person(given, "Kalniņa"))
    return mother


@pytest.mark.parametrize("modifier", [CTRL, SHIFT])
def test_enter_with_ctrl_or_shift_lets_the_whole_family_in(door, family, keys, here, modifier):
    keys.letters("ilze")
    keys.enter(modifier)

    assert here() == ["Emīls Kalniņa", "Ilze Kalniņa", "Marta Kalniņa"]
    assert door.result.text == "Ilze Kalniņa + 2: present: 3"
    keys.shortcut("Ctrl+Z")
    assert here() == []


def test_tab_shows_the_family_with_ticks_and_digits_take_them_away(door, family, keys, here):
    keys.letters("ilze")
    keys.press(Qt.Key.Key_Tab, text="\t")

    assert find(door, "door.family").hasFocus()
    keys.letters("2")
    keys.enter()

    assert here() == ["Ilze Kalniņa", "Marta Kalniņa"]
    assert door.field.hasFocus()


def test_escape_leaves_the_family_and_keeps_what_was_typed(door, family, keys, here):
    keys.letters("ilze")
    keys.press(Qt.Key.Key_Tab, text="\t")
    keys.press(Qt.Key.Key_Escape)

    assert (door.field.text(), door.field.hasFocus(), here()) == ("ilze", True, [])


# Somebody new


def test_a_name_that_nobody_has_becomes_somebody_new_by_enter_alone(door, application, keys, here):
    keys.letters("laura ziediņa")
    for _ in range(3):
        keys.enter()

    assert here() == ["Laura Ziediņa"]
    assert application.people.find("laura")[0].territory == "0042000"
    assert door.result.text == "Laura Ziediņa: present, new in the records"
    assert door.field.hasFocus()


def test_another_municipality_is_completed_and_arrows_choose_another(door, application, keys):
    keys.letters("laura ziediņa")
    keys.enter()
    keys.letters("Rēzek")
    keys.press(Qt.Key.Key_Down)
    second = door.new.place._offered[1][0]
    keys.enter()
    keys.enter()

    assert application.people.find("laura")[0].territory == second


def test_a_place_that_is_none_is_said_and_nothing_is_added(door, application, keys):
    keys.letters("laura ziediņa")
    keys.enter()
    keys.letters("qqqq")
    keys.enter()

    assert "Choose a place from the list." in visible_texts(door)
    assert application.people.count() == 0


def test_whoever_may_be_known_is_named_before_a_twin_is_made_and_f4_takes_them(
    door, application, expect, keys, here
):
    expect("Anna Bērziņa")
    keys.letters("anna berzina")
    keys.press(Qt.Key.Key_Up)
    keys.enter()

    assert any("Maybe here already: Anna Bērziņa" in text for text in visible_texts(door))
    keys.shortcut("F4")

    assert (here(), application.people.count()) == (["Anna Bērziņa"], 1)


def test_children_follow_their_grown_up(door, application, keys, here):
    keys.letters("laura ziediņa")
    keys.enter()
    keys.enter(CTRL)
    for given in ("Toms", "Elza"):
        keys.shortcut("F3")
        keys.letters(given)
        keys.enter(CTRL)

    assert here() == ["Elza Ziediņa", "Laura Ziediņa", "Toms Ziediņa"]
    for given in ("Toms", "Elza"):
        child = application.people.page(application.people.find(given)[0].id)
        assert (child.person.age_band, child.family.guardian.name) == ("0-12", "Laura Ziediņa")


def test_a_child_before_any_grown_up_is_refused_in_words(door, keys):
    keys.shortcut("F3")

    assert door.result.text == "Let the grown-up in first, then the child."


def test_escape_gives_somebody_new_up_and_keeps_the_name(door, application, keys):
    keys.letters("laura ziediņa")
    keys.enter()
    keys.press(Qt.Key.Key_Escape)

    assert (door.field.text(), door.field.hasFocus()) == ("laura ziediņa", True)
    assert application.people.count() == 0


def test_a_half_typed_person_keeps_the_window_from_closing_unasked(door, keys):
    keys.letters("laura ziediņa")
    assert not door.has_unsaved_text()
    keys.enter()

    assert door.has_unsaved_text()


# Standing alone, and leaving


def test_rail_and_notices_go_and_come_back(door, main_window, keys):
    rail = find(main_window, "rail")
    assert (rail.isVisible(), main_window.isFullScreen()) == (False, True)
    main_window.say("Backup written", Tone.GOOD)
    assert not find(main_window, "notice").isVisible()

    keys.press(Qt.Key.Key_Escape)
    QCoreApplication.processEvents()

    assert (rail.isVisible(), main_window.isFullScreen()) == (True, False)
    assert main_window.screen_in_sight == "events"
    assert find(main_window, "notice").isVisible()


def test_f11_gives_the_rest_of_the_screen_back_and_the_door_stays(door, main_window, keys):
    keys.shortcut("F11")
    QCoreApplication.processEvents()

    assert not main_window.isFullScreen()
    assert not find(main_window, "rail").isVisible()
    assert QApplication.focusWidget() is door.field


def test_escape_empties_the_field_before_it_leaves(door, main_window, keys):
    keys.letters("ann")
    keys.press(Qt.Key.Key_Escape)

    assert (door.field.text(), main_window.screen_in_sight) == ("", "door")


@pytest.fixture
def pin(application):
    application.door_pin.set_pin("2468")
    return application.door_pin


def test_leaving_asks_for_the_pin_where_there_is_one(pin, door, main_window, keys):
    keys.press(Qt.Key.Key_Escape)
    asked = find(door, "door.pin")
    assert (asked.hasFocus(), main_window.screen_in_sight) == (True, "door")

    keys.letters("1111")
    keys.enter()
    assert "Not this PIN." in visible_texts(door)
    keys.letters("2468")
    keys.enter()

    assert main_window.screen_in_sight == "events"


def test_wrong_pins_wait_and_the_door_goes_on_meanwhile(pin, door, expect, keys, here):
    expect("Anna Bērziņa")
    keys.press(Qt.Key.Key_Escape)
    for _ in range(3):
        keys.letters("1111")
        keys.enter()
    assert any("10 seconds" in text for text in visible_texts(door))

    keys.press(Qt.Key.Key_Escape)
    keys.letters("anna")
    keys.enter()

    assert here() == ["Anna Bērziņa"]


def test_closing_the_window_asks_for_the_pin_too(pin, door, main_window, keys):
    main_window.close()
    assert main_window.isVisible()
    assert find(door, "door.pin").hasFocus()


def test_the_keys_of_other_places_lead_nowhere_from_the_door(door, main_window, keys):
    for shortcut in ("Ctrl+1", "Ctrl+3", "Ctrl+Shift+H", "Ctrl+Shift+W", "F6", "Ctrl+Y"):
        keys.shortcut(shortcut)

    assert main_window.screen_in_sight == "door"
    assert QApplication.focusWidget() is door.field


def test_a_click_anywhere_leaves_the_keys_in_the_field(door, main_window, keys):
    for widget in (find(door, "door.sound"), door.result, door.list, door.running, door):
        click(widget)
        QCoreApplication.processEvents()
        assert QApplication.focusWidget() is door.field


def test_what_takes_the_keys_by_itself_gives_them_back(door, main_window, keys, qtbot):
    stranger = QLineEdit(main_window)
    stranger.show()

    stranger.setFocus()

    qtbot.waitUntil(door.field.hasFocus)
    keys.letters("laura ziediņa")
    keys.enter()
    stranger.setFocus()
    qtbot.waitUntil(door.new.given.hasFocus)
    stranger.deleteLater()


# Sessions


def test_another_session_of_the_day_is_chosen_by_keys(main_window, application, expect):
    event = application.events.add(
        an_event(), [a_session(TODAY, "08:00", "09:00"), a_session(TODAY, "20:00", "23:00")]
    )
    gone_to(main_window, "events", DoorPlace(event.id))
    door = main_window._screens["door"]
    application.people.add(a_person())
    keys = DoorKeys()

    keys.press(Qt.Key.Key_Up, CTRL)
    keys.letters("anna")
    keys.enter()

    grid = application.attendance.grid(event.id)
    (marked,) = [session for _, session in grid.cells]
    assert marked == grid.sessions[0].id
    keys.press(Qt.Key.Key_Down, CTRL)
    assert "named 0" in door.running.text()


def test_an_event_without_a_day_says_so_and_stands_among_the_others(main_window, application):
    event = application.events.add(an_event(), [])

    gone_to(main_window, "events", DoorPlace(event.id))
    door = main_window._screens["door"]

    assert "The event has no day yet. Add one under Change." in visible_texts(door)
    assert find(main_window, "rail").isVisible()


# For everybody


@pytest.mark.parametrize(("language", "percent"), [("lv", 100), ("lv", 150), ("ru", 150)])
@pytest.mark.usefixtures("family", "pin")
def test_the_door_fits_the_smallest_screen(main_window, event, language, percent):
    main_window.wear(Preferences(language=language, text_size=percent, theme=Theme.DARK))
    QCoreApplication.processEvents()
    gone_to(main_window, "events", DoorPlace(event.id))
    door = main_window._screens["door"]
    presenter = door._presenter
    door.field.setText("ilze")
    line = door.list.lines[0]
    presenter.take(line)

    assert_fits(door)
    for begin in (presenter.begin_new, lambda: presenter.begin_family(line), presenter.leave):
        begin()
        assert_fits(door)


def assert_fits(door):
    QCoreApplication.processEvents()
    least = door.minimumSizeHint()
    height = max(least.height(), door.layout().totalMinimumHeightForWidth(1366))
    assert (least.width() <= 1366, height <= 768) == (True, True), (least, height)


def test_a_name_of_two_hundred_letters_is_cut_and_widens_nothing(door, application, expect, keys):
    (long,) = expect(f"Aleksandrīna {'Vārdotāja' * 22}")
    application.people.add_child(long, a_person("Toms" * 40, "Vārdotāja" * 10))
    keys.letters("aleksandr")
    keys.press(Qt.Key.Key_Tab, text="\t")
    QCoreApplication.processEvents()
    assert door.minimumSizeHint().width() <= 1366

    keys.enter()
    QCoreApplication.processEvents()

    assert door.minimumSizeHint().width() <= 1366
    assert door.result.text.startswith("Aleksandrīna Vārdotāja")


def test_a_window_that_is_closed_at_the_door_opens_as_it_was_before(door, main_window, qtbot):
    main_window._desk = None
    main_window.close()

    again = MainWindow()
    qtbot.addWidget(again)
    restore_geometry(again)

    assert not again.isFullScreen()
    assert not again.windowState() & Qt.WindowState.WindowFullScreen


def test_everything_that_takes_keys_has_a_name(door, keys):
    assert nameless(door) == []
    assert focusable(door) == [door.field]
    keys.letters("laura ziediņa")
    keys.enter()
    assert nameless(door) == []


def test_results_are_said_aloud(door, expect, keys, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda e: said.append(e.message()))
    expect("Anna Bērziņa")

    keys.letters("anna")
    keys.enter()

    assert "Anna Bērziņa: present" in said


def test_sounds_are_switched_off_for_this_laptop(door, application, expect, keys):
    played = []
    door._sounds.play = played.append
    expect("Anna Bērziņa", "Zane Ozola")
    keys.letters("anna")
    keys.enter()
    QCoreApplication.processEvents()
    assert len(played) == 1

    keys.shortcut("F8")
    keys.letters("zane")
    keys.enter()
    QCoreApplication.processEvents()

    assert len(played) == 1
    assert not application.settings.preferences().has_door_sound
    assert "Sound: off" in visible_texts(door)
