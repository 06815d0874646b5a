"""Two parts of a page stand in one column rather than being scrolled sideways."""

import pytest
from PySide6.QtWidgets import QWidget

from ui.widgets.scrolled import scrolled
from ui.widgets.side_by_side import SideBySide


def a_part(width):
    part = QWidget()
    part.setMinimumWidth(width)
    return part


@pytest.mark.parametrize(
    ("room", "is_narrow"),
    [
        pytest.param(1100, False, id="both fit"),
        pytest.param(950, True, id="wide enough for a page, too small for these parts"),
        pytest.param(600, True, id="too small for two"),
    ],
)
def test_parts_that_do_not_fit_stand_one_under_the_other(qtbot, room, is_narrow):
    parts = SideBySide()
    parts.left.addWidget(a_part(500))
    parts.right.addWidget(a_part(500))
    area = scrolled(parts)
    qtbot.addWidget(area)
    area.resize(room, 400)

    area.show()
    qtbot.waitExposed(area)

    assert parts.is_narrow is is_narrow
    assert area.horizontalScrollBar().maximum() == 0
