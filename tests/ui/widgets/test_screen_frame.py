"""A panel beside a page takes the whole place where the page would have to be scrolled sideways."""

import pytest
from PySide6.QtWidgets import QWidget

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
