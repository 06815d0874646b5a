"""A panel beside a page takes the whole place where the page would have to be scrolled sideways."""

from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import Shiboken

from tests.support.gui import press
from ui.widgets.buttons import Button
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_panel import SidePanel


@pytest.mark.parametrize(("least", "is_beside"), [(400, True), (800, False)])
def test_a_page_that_does_not_fit_beside_its_panel_makes_room_for_it(qtbot, least, is_beside):
    page = ScreenFrame("Page", name="page", is_scrolled=True)
    qtbot.addWidget(page)
    wide = QWidget()
    wide.setMinimumWidth(least)
    page.body.addWidget(wide)
    page.resize(1100, 600)
    page.show()
    qtbot.waitExposed(page)

    page.show_panel(SidePanel("Panel", name="panel"))

    assert wide.isVisible() is is_beside
    page.close_panel()
    assert wide.isVisible()


class HalfTyped(SidePanel):
    def has_unsaved_text(self):
        return True


@pytest.fixture
def a_page(qtbot):
    """A page with a button that has the keys, and room for a panel beside it."""
    page = ScreenFrame("Page", name="page", is_scrolled=True)
    qtbot.addWidget(page)
    button = page.add_act(Button("Open"))
    page.body.addWidget(_as_wide_as(400))
    page.resize(1100, 600)
    page.show()
    qtbot.waitExposed(page)
    button.setFocus()
    return page


def _as_wide_as(width):
    wide = QWidget()
    wide.setMinimumWidth(width)
    return wide


def a_panel(*fields):
    panel = SidePanel("Panel", name="panel")
    for field in fields:
        panel.add(field)
    return panel


@pytest.mark.parametrize("width", [1100, 500], ids=["beside the page", "in its place"])
def test_the_first_field_of_a_panel_gets_the_keys(qtbot, a_page, width):
    a_page.resize(width, 600)
    first, second = QLineEdit(), QLineEdit()

    a_page.show_panel(a_panel(first, second))

    qtbot.waitUntil(lambda: a_page.focusWidget() is first)


def test_the_keys_of_a_page_that_has_to_go_come_to_the_first_field(qtbot, a_page):
    first, second = QLineEdit(), QLineEdit()
    a_page.show_panel(a_panel(first, second))
    qtbot.waitUntil(lambda: a_page.focusWidget() is first)
    a_page.findChild(Button).setFocus()

    a_page.resize(500, 600)

    qtbot.waitUntil(lambda: a_page.focusWidget() is first)


def test_a_field_in_which_somebody_types_keeps_the_keys_when_the_page_goes(qtbot, a_page):
    first, second = QLineEdit(), QLineEdit()
    a_page.show_panel(a_panel(first, second))
    qtbot.waitUntil(lambda: a_page.focusWidget() is first)
    second.setFocus()

    a_page.resize(500, 600)
    passed = []
    QTimer.singleShot(0, partial(passed.append, "by"))
    qtbot.waitUntil(lambda: bool(passed))

    assert a_page.focusWidget() is second


def test_closing_a_panel_that_took_the_place_gives_the_keys_back(qtbot, a_page):
    a_page.resize(500, 600)
    field = QLineEdit()
    a_page.show_panel(a_panel(field))
    qtbot.waitUntil(lambda: a_page.focusWidget() is field)

    a_page.close_panel()

    assert a_page.focusWidget() is a_page.findChild(Button)


def test_a_panel_closes_although_what_had_the_keys_is_gone_meanwhile(qtbot, a_page):
    field = QLineEdit()
    a_page.body.addWidget(field)
    field.show()
    field.setFocus()
    a_page.show_panel(a_panel(QLineEdit()))
    Shiboken.delete(field)

    a_page.close_panel()

    assert a_page.panel is None


def test_escape_on_the_page_closes_the_panel_beside_it(a_page):
    a_page.show_panel(a_panel(QLineEdit()))
    button = a_page.findChild(Button)
    button.setFocus()

    press(button, Qt.Key.Key_Escape)

    assert a_page.panel is None


def test_escape_on_the_page_leaves_a_panel_in_which_something_is_half_typed(a_page):
    panel = HalfTyped("Panel", name="panel")
    a_page.show_panel(panel)

    press(a_page.findChild(Button), Qt.Key.Key_Escape)

    assert a_page.panel is panel


def test_beside_a_panel_the_acts_of_a_page_stay_in_one_line_with_their_names(qtbot, a_page):
    quiet = [Button(f"Something long to do {place}", sign="import") for place in range(4)]
    for button in quiet:
        a_page.add_act(button)
    main = a_page.set_main_act(Button("Add", sign="add"))
    qtbot.waitUntil(main.isVisible)

    a_page.show_panel(a_panel(QLineEdit()))

    qtbot.waitUntil(lambda: len({button.geometry().center().y() for button in quiet}) == 1)
    assert [button.text() for button in (*quiet, main)] == ["", "", "", "", "Add"]
    assert (quiet[0].accessibleName(), quiet[0].toolTip()) == ("Something long to do 0",) * 2
    a_page.close_panel()
    assert (quiet[0].text(), quiet[0].toolTip()) == ("Something long to do 0", "")


def test_acts_that_fit_beside_a_panel_keep_their_words(qtbot, a_page):
    button = a_page.add_act(Button("Save", sign="save"))
    qtbot.waitUntil(button.isVisible)

    a_page.show_panel(a_panel(QLineEdit()))

    assert button.text() == "Save"


def test_the_main_act_leaves_its_words_last(qtbot, a_page):
    quiet = a_page.add_act(Button("Save the whole list as a table", sign="save"))
    main = a_page.set_main_act(Button("Add somebody to this list, " * 4, sign="add"))
    qtbot.waitUntil(main.isVisible)

    a_page.show_panel(a_panel(QLineEdit()))

    assert (quiet.text(), main.text(), main.accessibleName()[:3]) == ("", "", "Add")
