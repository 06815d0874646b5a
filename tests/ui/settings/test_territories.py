"""The card of the settings where another list of territories is taken in."""

import pytest

import resources
from tests.support.gui import click, find, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, gone_to, main_window

__all__ = ["main_window"]

CARD = "settings.territories"


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "settings")


@pytest.fixture
def look_at(screen, tmp_path):
    def looked(text):
        file = tmp_path / "novadi.csv"
        file.write_text(text, encoding="utf-8")
        screen._territories.look_at(file)

    return looked


@pytest.fixture
def newer():
    return resources.read_text("territories.csv").replace(
        "0042000,Preiļu novads", "0042000,Preiļu lielnovads"
    )


def test_what_a_file_changes_stands_there_before_it_does(
    qtbot, screen, look_at, newer, application
):
    look_at(newer)

    line = "Renamed: 1 (Preiļu novads → Preiļu lielnovads)"
    qtbot.waitUntil(lambda: line in visible_texts(screen))
    assert "What novadi.csv would change" in visible_texts(screen)
    assert application.territories.label("0042000") == "Preiļu novads"


def test_the_list_is_used_when_people_say_so_and_left_again(
    screen, look_at, newer, application, main_window
):
    look_at(newer)

    click(find(screen, f"{CARD}.take"))

    assert application.territories.label("0042000") == "Preiļu lielnovads"
    assert "In use since 22.11.2026: novadi.csv, 628 places." in visible_texts(screen)
    click(find(screen, f"{CARD}.built_in"))
    assert application.territories.label("0042000") == "Preiļu novads"
    assert "Kopā’s own list is in use: 628 places." in visible_texts(screen)


def test_a_file_may_be_left_as_it_is(screen, look_at, newer, application):
    look_at(newer)

    click(find(screen, f"{CARD}.leave"))

    assert application.territories.source().file_name == ""
    assert find(screen, f"{CARD}.choose").isVisible()
    assert not find(screen, f"{CARD}.take").isVisible()


def test_a_file_that_is_no_list_is_explained(screen, look_at, main_window):
    look_at("vārds;uzvārds\n")

    assert any("not a list of territories" in text for text in visible_texts(main_window))
    assert not find(screen, f"{CARD}.take").isVisible()


def test_the_list_in_use_is_not_offered_again(screen, look_at):
    look_at(resources.read_text("territories.csv"))

    assert not find(screen, f"{CARD}.take").isVisible()


def test_the_card_is_worked_by_keys(screen, look_at, newer, main_window):
    look_at(newer)

    assert_can_be_worked_by_keys(main_window, screen)
