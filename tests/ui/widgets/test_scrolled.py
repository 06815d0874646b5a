"""A place that scrolls is as wide as what comes into it, up to half of what is around it."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.layouts import column, row
from ui.widgets.scrolled import UncutScrollArea


@pytest.fixture
def around(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 400)
    return widget


@pytest.fixture
def inner(around):
    """What scrolls, empty, beside a page that takes whatever room it gets."""
    inner = QWidget()
    across = row(around)
    across.addWidget(UncutScrollArea(inner, around), 1)
    across.addWidget(QLabel("page"), 20)
    column(inner)
    around.show()
    return inner


@pytest.mark.parametrize(("asked", "given"), [(300, 300), (800, 500)])
def test_what_comes_later_is_not_cut_as_long_as_half_is_enough(qtbot, around, inner, asked, given):
    label = QLabel("words")
    label.setMinimumWidth(asked)
    inner.layout().addWidget(label)

    place = around.findChild(UncutScrollArea)
    qtbot.waitUntil(lambda: place.width() >= given)
    assert place.width() < given + 40


def test_the_half_grows_with_what_is_around(qtbot, around, inner):
    label = QLabel("words")
    label.setMinimumWidth(800)
    inner.layout().addWidget(label)

    around.resize(1400, 400)

    place = around.findChild(UncutScrollArea)
    qtbot.waitUntil(lambda: place.width() >= 700)
