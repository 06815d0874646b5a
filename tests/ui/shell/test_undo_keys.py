"""Ctrl+Z in a text field: what was typed there first, then what was done."""

import pytest
from PySide6.QtCore import Qt

from tests.support.gui import find, press, type_text
from tests.support.gui_window import gone_to
from tests.support.stores import a_person

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def search(main_window, application):
    application.people.add(a_person())
    field = find(gone_to(main_window, "people"), "people.search")
    field.setFocus()
    return field


def test_in_an_empty_search_the_keys_undo_what_was_done(search, application):
    press(search, Qt.Key.Key_Z, CONTROL)

    assert application.people.count() == 0


def test_what_stands_in_the_search_is_taken_back_first(search, application):
    type_text(search, "ber")

    press(search, Qt.Key.Key_Z, CONTROL)
    text = search.text()
    kept = application.people.count()
    press(search, Qt.Key.Key_Z, CONTROL)

    assert (text, kept) == ("", 1)
    assert application.people.count() == 0


def test_a_search_that_was_emptied_is_not_filled_again(search, application):
    type_text(search, "ber")
    press(search, Qt.Key.Key_Escape)

    press(search, Qt.Key.Key_Z, CONTROL)

    assert search.text() == ""
    assert application.people.count() == 0


def test_in_an_empty_search_the_keys_do_again_what_was_undone(search, application):
    press(search, Qt.Key.Key_Z, CONTROL)

    press(search, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)

    assert application.people.count() == 1


def test_in_a_note_of_several_lines_typing_is_taken_back_first(search, main_window, application):
    find(main_window, "people.add").click()
    note = find(main_window, "person.adding.form.note")
    note.setFocus()
    type_text(note, "zvanīt vakarā")

    press(note, Qt.Key.Key_Z, CONTROL)
    typed = note.toPlainText()
    kept = application.people.count()
    press(note, Qt.Key.Key_Z, CONTROL)

    assert (typed, kept) == ("", 1)
    assert application.people.count() == 0
