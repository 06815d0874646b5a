"""What was done in this session, and the way back through it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from tests.support.gui import find, nameless, names, press, visible_texts
from tests.support.stores import a_person
from ui.history.done import done_shown
from ui.history.done_panel import DonePanel


@pytest.fixture
def panel(main_window, application):
    for given in ("Anna", "Bruno", "Cilda"):
        application.people.add(a_person(given))
    find(main_window, "rail.done").click()
    return main_window.findChild(DonePanel)


def undo_buttons(panel):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [name for name in names(panel) if name.startswith("done.undo.")]


def test_acts_are_listed_newest_first(panel, qtbot):
    qtbot.waitUntil(lambda: any("Anna" in text for text in visible_texts(panel)))
    told = [text for text in visible_texts(panel) if text.startswith("Person added: ")]

    assert [text.split()[2] for text in dict.fromkeys(told)] == ["Cilda", "Bruno", "Anna"]


def test_undoing_down_to_an_act_takes_back_all_that_came_after(panel, application, main_window):
    find(panel, sorted(undo_buttons(panel))[1]).click()

    assert [one.given for one in application.people.find("")] == ["Anna"]
    assert main_window._notices.text == "2 acts undone."
    assert len(undo_buttons(panel)) == 1


def test_the_newest_act_is_undone_alone_and_named(panel, application, main_window):
    find(panel, max(undo_buttons(panel))).click()

    assert main_window._notices.text == "Undone: Person added: Cilda Bērziņa"
    assert application.people.count() == 2


def test_what_was_undone_is_done_again_from_the_list(panel, application):
    find(panel, min(undo_buttons(panel))).click()

    for _ in range(3):
        find(panel, "done.redo").click()

    assert application.people.count() == 3
    assert not find(panel, "done.redo").isEnabled()


def test_undo_by_key_shows_in_the_list_at_once(panel, main_window):
    press(main_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert len(undo_buttons(panel)) == 2


def test_the_key_opens_the_list_and_closes_it(main_window):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(main_window, Qt.Key.Key_H, both)
    opened = main_window.findChild(DonePanel)
    was_open = opened.isVisible()
    assert nameless(main_window) == []

    press(main_window, Qt.Key.Key_H, both)

    assert (was_open, opened.isVisible()) == (True, False)


def test_a_session_without_acts_says_so(main_window, qtbot):
    find(main_window, "rail.done").click()

    panel = main_window.findChild(DonePanel)
    qtbot.waitUntil(lambda: "Nothing was done yet." in visible_texts(panel))


def test_what_was_kept_is_named_with_its_field(main_window, application, store):
    person = application.people.add(a_person(note="first"))
    application.people.change(person.id, a_person(note="second"))
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE person SET note = 'from another laptop'")

    main_window.undo()

    assert main_window._notices.text.endswith("Changed later, so it stays: Anna Bērziņa (Note).")


def test_after_going_back_the_list_begins_at_the_top_and_keeps_the_keys(panel, application, qtbot):
    for number in range(20):
        application.people.add(a_person(f"Dace{number}"))
    panel.show_done(done_shown(application))
    bar = find(panel, "done.body").verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    button = find(panel, sorted(undo_buttons(panel), key=lambda name: int(name.split(".")[2]))[10])
    button.setFocus()

    button.click()

    assert bar.value() == 0
    assert find(panel, "done.body").hasFocus()
