"""Leaving the programme from the page of laptops, in a real window over real stores."""

import pytest
from PySide6.QtCore import Qt

from tests.support.gui import press, visible_texts
from tests.ui.exchange.pairing import Desk, open_row
from ui.exchange.place import LAPTOPS


@pytest.fixture
def at_the_desk(qtbot, laptops, tmp_path):
    """Sit down at a laptop by its name."""
    desks = []

    def sit_down(name):
        desks.append(Desk(qtbot, laptops(name), tmp_path))
        return desks[-1]

    yield sit_down
    for desk in desks:
        desk.leave()


@pytest.fixture
def office(at_the_desk):
    return at_the_desk("office")


@pytest.fixture
def aglona(at_the_desk):
    return at_the_desk("aglona")


def test_a_laptop_leaves_the_programme_and_stands_where_it_can_join_another(aglona):
    aglona.go(LAPTOPS)
    open_row(aglona, "Aglonas dators")

    press(aglona.see("laptop.leave"), Qt.Key.Key_Return)
    aglona.settle()
    assert aglona.see("laptop.leaving.body").hasFocus()
    press(aglona.see("laptop.leaving.act"), Qt.Key.Key_Return)
    aglona.settle()

    assert aglona.application.membership.standing() is None
    assert aglona.sees("exchange.joining")


def test_only_one_s_own_laptop_can_leave(office):
    office.go(LAPTOPS)
    open_row(office, "Aglonas dators")

    assert not office.sees("laptop.leave")


def test_the_last_laptop_of_a_coordinator_is_told_that_nobody_else_lets_in(office):
    office.go(LAPTOPS)
    open_row(office, "Birojs")
    office.press("laptop.leave")
    last = "No other laptop of a coordinator"
    assert any(text.startswith(last) for text in visible_texts(office.page))

    office.press("laptop.leaving.cancel")

    assert office.application.membership.standing().lets_in
