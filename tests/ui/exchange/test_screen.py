import pytest

from tests.support.gui import click, find, visible_texts
from tests.support.gui_window import file_box, gone_to


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "exchange")


def choose(file):
    box = file_box()
    box.setDirectory(str(file.parent))
    box.selectFile(file.name)
    box.accept()


def test_files_are_chosen_as_soon_as_the_laptop_belongs(screen):
    assert not find(screen, "exchange.choose").isVisible()
    assert not find(screen, "exchange.join.accept").isVisible()

    click(find(screen, "exchange.join.found"))

    assert find(screen, "exchange.choose").isEnabled()
    assert not find(screen, "exchange.join.ask").isVisible()


def test_the_code_stands_on_the_page_after_asking(qtbot, screen, application, tmp_path):
    click(find(screen, "exchange.join.ask"))
    choose(tmp_path / "Kopa.kopa-join")

    code = application.membership.own_wish().code
    qtbot.waitUntil(lambda: code in visible_texts(screen))
