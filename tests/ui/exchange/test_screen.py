import pytest

from tests.support.gui import click, find, type_text
from tests.support.gui_window import gone_to


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "exchange")


def test_a_laptop_on_its_own_sees_how_to_join_and_no_files(screen):
    assert find(screen, "exchange.join.found").isVisible()
    assert not find(screen, "exchange.choose").isVisible()
    assert not find(screen, "exchange.join.accept").isVisible()


def test_files_are_chosen_as_soon_as_the_laptop_belongs(screen, main_window, qtbot):
    click(find(screen, "exchange.join.found"))
    qtbot.waitUntil(find(main_window, "founding.form.programme").hasFocus)
    click(find(main_window, "founding.act"))
    assert find(main_window, "founding.form.programme.problem").isVisible()
    type_text(find(main_window, "founding.form.programme"), "Kopienu centri")
    click(find(main_window, "founding.act"))
    assert find(screen, "exchange.laptops.let_in").isVisible()

    click(find(screen, "exchange.laptops.back"))

    assert find(screen, "exchange.choose").isEnabled()
    assert not find(screen, "exchange.join.ask").isVisible()
