"""Screens with a panel beside them, and boxes that ask for what is final and for files."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from app.domain.preferences import Theme
from tests.support.gui import destroy, find, nameless, press, shown
from ui.theme.theme import current_theme
from ui.widgets import dialogs
from ui.widgets.buttons import outlined, primary
from ui.widgets.fields import TextField
from ui.widgets.labels import TextLabel
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_panel import SidePanel

# Screens and panels


@pytest.fixture
def frame(qtbot, acts):
    frame = ScreenFrame("People", name="people", is_scrolled=True)
    frame.set_main_act(primary("Add person", acts.add, name="people.add"))
    frame.body.addWidget(TextField())
    frame.resize(1200, 700)
    return shown(qtbot, frame)


def a_panel():
    panel = SidePanel("Add person", name="panel")
    field = TextField()
    field.name("panel.name", "Name")
    panel.add(field)
    return panel


def test_the_main_act_stands_at_the_right_of_the_others(frame, acts):
    other = frame.add_act(outlined("Import", acts.add, name="people.import"))
    QApplication.processEvents()

    assert other.x() < find(frame, "people.add").x()


def test_a_panel_takes_the_keys_and_gives_them_back(frame, qtbot):
    button = find(frame, "people.add")
    button.setFocus()
    panel = a_panel()

    frame.show_panel(panel)
    qtbot.waitUntil(lambda: frame.focusWidget() is find(panel, "panel.name"))
    press(find(panel, "panel.name"), Qt.Key.Key_Escape)

    assert frame.panel is None
    assert frame.focusWidget() is button


def test_a_panel_covers_the_list_where_both_do_not_fit(frame):
    frame.show_panel(a_panel())
    assert find(frame, "people.add").isVisible()

    frame.resize(700, 700)
    assert not find(frame, "people.add").isVisible()

    frame.close_panel()
    assert find(frame, "people.add").isVisible()


def test_a_second_panel_takes_the_place_of_the_first(frame):
    first, second = a_panel(), a_panel()
    frame.show_panel(first)

    frame.show_panel(second)

    assert frame.panel is second
    assert not first.isVisible()


def test_a_panel_is_gone_when_it_was_closed(frame):
    panel = a_panel()
    watched = weakref.ref(panel)
    frame.show_panel(panel)
    frame.close_panel()
    del panel

    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

    assert watched() is None


# Boxes


def test_a_box_for_what_is_final_goes_on_only_when_told_to(frame, acts, qtbot):
    box = dialogs.ask_before_final(frame, "Erase?", "It cannot be undone.", "Erase", acts.add)
    assert nameless(box) == []
    press(box, Qt.Key.Key_Escape)
    assert acts.done == []

    box = dialogs.ask_before_final(frame, "Erase?", "It cannot be undone.", "Erase", acts.add)
    press(find(box, "question.act"), Qt.Key.Key_Return)
    assert acts.done == ["add"]


def test_enter_does_not_do_what_is_final(frame, acts):
    box = dialogs.ask_before_final(frame, "Erase?", "It cannot be undone.", "Erase", acts.add)

    press(box.focusWidget(), Qt.Key.Key_Return)

    assert acts.done == []
    assert not box.isVisible()


def test_a_box_is_gone_when_it_was_closed(frame, acts):
    box = dialogs.ask_before_final(frame, "Erase?", "It cannot be undone.", "Erase", acts.add)
    watched = weakref.ref(box)
    box.reject()
    del box

    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()

    assert watched() is None


def test_a_box_is_never_higher_than_a_small_screen(frame):
    current_theme().wear(Theme.LIGHT, 200)
    box = dialogs.Box(frame, "Long", name="long")
    box.body.addWidget(TextLabel("word " * 2000))
    box.open()

    assert box.height() <= dialogs.HIGHEST
    box.close()


@pytest.mark.parametrize(
    "ask",
    [
        lambda parent, then: dialogs.ask_file_to_open(parent, "Open", "*.xlsx", then),
        lambda parent, then: dialogs.ask_file_to_save(parent, "To", Path("a.pdf"), "*.pdf", then),
        lambda parent, then: dialogs.ask_folder(parent, "Where", then),
    ],
    ids=["open", "save", "folder"],
)
def test_a_chosen_file_is_handed_on_and_a_cancelled_choice_is_not(frame, acts, ask):
    box = ask(frame, acts.take)
    assert isinstance(box, QFileDialog)
    box.reject()
    assert acts.done == []

    box = ask(frame, acts.take)
    box.fileSelected.emit("/somewhere/a.pdf")
    box.close()
    assert acts.done == [Path("/somewhere/a.pdf")]


def test_several_files_are_handed_on_together(frame, acts):
    box = dialogs.ask_files_to_open(frame, "Open", "*.kopa", acts.take)

    box.filesSelected.emit(["/a.kopa", "/b.kopa"])
    box.close()

    assert acts.done == [(Path("/a.kopa"), Path("/b.kopa"))]


def test_the_next_choice_begins_where_the_last_file_was(frame, acts, tmp_path):
    first = dialogs.ask_file_to_open(frame, "Open", "*.xlsx", acts.take)
    first.fileSelected.emit(str(tmp_path / "a.xlsx"))
    first.close()

    box = dialogs.ask_files_to_open(frame, "Open", "*.kopa", acts.take)

    assert box.directory().absolutePath() == str(tmp_path)
    box.close()


def test_a_choice_begins_at_home_when_the_stick_and_the_documents_are_gone(
    frame, acts, tmp_path, monkeypatch
):
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    first = dialogs.ask_file_to_open(frame, "Open", "*.xlsx", acts.take)
    first.fileSelected.emit(str(tmp_path / "stick" / "a.xlsx"))
    first.close()

    box = dialogs.ask_folder(frame, "Where", acts.take)

    assert box.directory().absolutePath() == str(home)
    box.close()


def test_destroying_a_frame_leaves_nothing(qtbot):
    frame = ScreenFrame("People", name="people", is_scrolled=True)
    frame.show()
    watched = weakref.ref(frame)

    destroy(frame)
    del frame
    gc.collect()

    assert watched() is None
