"""The card for the PIN of the door."""

import pytest

from tests.support.desks import desk, jobs, window
from tests.support.gui import click, find, type_text, visible_texts
from ui.settings.door_card import DoorPinCard

__all__ = ["desk", "jobs", "window"]


@pytest.fixture
def card(qtbot, desk):
    made = DoorPinCard(desk)
    qtbot.addWidget(made)
    made.load()
    made.show()
    return made


def save(card, typed):
    type_text(find(card, "settings.door.pin"), typed)
    click(find(card, "settings.door.save"))


def test_a_pin_is_set_and_the_field_forgets_it(card, application):
    save(card, "2468")

    assert application.door_pin.try_pin("2468").is_right
    assert application.door_pin.is_set()
    assert find(card, "settings.door.pin").text() == ""
    assert "Leaving the door asks for a PIN." in visible_texts(card)


def test_what_is_no_pin_is_said_under_the_field(card, application):
    save(card, "12")

    assert "A PIN has four to eight digits." in visible_texts(card)
    assert not application.door_pin.is_set()


def test_a_pin_is_changed_without_the_old_one(card, application):
    application.door_pin.set_pin("2468")
    card.load()
    assert "Change PIN" in visible_texts(card)

    save(card, "13579")

    assert application.door_pin.try_pin("13579").is_right


def test_a_pin_is_removed(card, application):
    application.door_pin.set_pin("2468")
    card.load()

    click(find(card, "settings.door.remove"))

    assert not application.door_pin.is_set()
    assert "Anybody can leave the door." in visible_texts(card)
    assert not find(card, "settings.door.remove").isVisible()
