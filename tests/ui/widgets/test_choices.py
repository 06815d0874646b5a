from enum import StrEnum
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.support.gui import focusable, press, type_text
from ui.widgets.choices import Choice, ChoiceCards, ChoiceField, SuggestField

ONE, TWO = UUID(int=1), UUID(int=2)


class Colour(StrEnum):
    RED = "red"
    BLUE = "blue"


@pytest.mark.parametrize("value", [TWO, Colour.BLUE, 7], ids=["uuid", "enum", "number"])
def test_a_value_comes_back_as_the_same_kind(qtbot, value):
    field = ChoiceField([Choice(ONE, "First"), Choice(value, "Second")])
    qtbot.addWidget(field)

    field.set_value(value)

    assert field.value() is value or field.value() == value
    assert type(field.value()) is type(value)
    assert field.box.currentText() == "Second"


def test_nothing_can_be_chosen_where_that_is_offered(qtbot):
    field = ChoiceField([Choice(ONE, "First")], nothing="None of them")
    qtbot.addWidget(field)

    assert field.value() is None
    assert field.is_empty()
    assert field.box.currentText() == "None of them"


def test_other_choices_keep_the_chosen_one_while_it_is_among_them(qtbot):
    field = ChoiceField([Choice(ONE, "First"), Choice(TWO, "Second")])
    qtbot.addWidget(field)
    field.set_value(TWO)

    field.set_choices([Choice(3, "Third"), Choice(TWO, "Second")])

    assert field.value() == TWO


def test_scrolling_over_a_field_does_not_change_it(qtbot):
    field = ChoiceField([Choice(ONE, "First"), Choice(TWO, "Second")])
    qtbot.addWidget(field)
    field.show()
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )

    QApplication.sendEvent(field.box, wheel)

    assert field.value() == ONE


PLACES = [
    Choice("0042000", "Preiļi", "Preiļu novads"),
    Choice("0042010", "Preiļu pagasts", "Preiļu novads"),
    Choice("0060000", "Krāslava", "Krāslavas novads"),
]


@pytest.fixture
def places(qtbot):
    field = SuggestField(
        lambda typed: [place for place in PLACES if place.words.startswith(typed)],
        not_found="Choose from the list.",
    )
    qtbot.addWidget(field)
    field.show()
    return field


def test_typing_offers_what_fits_and_enter_takes_the_only_one(places, qtbot):
    type_text(places, "Krā")

    with qtbot.waitSignal(places.chosen) as told:
        press(places.edit, Qt.Key.Key_Return)

    assert told.args == [PLACES[2]]
    assert (places.value(), places.text()) == ("0060000", "Krāslava")
    assert places.problem() == ""


def test_one_of_several_is_taken_with_the_arrows(places, qtbot):
    type_text(places, "Prei")
    popup = places.edit.completer().popup()
    qtbot.waitUntil(popup.isVisible)

    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)

    assert (places.value(), places.text()) == ("0042010", "Preiļu pagasts")
    popup.hide()


def test_enter_in_the_open_list_only_takes_the_line(places, qtbot):
    submitted = []
    places.submitted.connect(lambda: submitted.append(places.text()))
    type_text(places, "Prei")
    popup = places.edit.completer().popup()
    qtbot.waitUntil(popup.isVisible)

    press(popup, Qt.Key.Key_Down)
    press(popup, Qt.Key.Key_Return)

    assert places.value() is not None
    assert submitted == []
    popup.hide()


def test_the_list_is_as_wide_as_its_lines(qtbot):
    line = Choice(ONE, "Krāslavas novads", "līdz 2021. gadam Aglonas novads")
    field = SuggestField(lambda _typed: [line])
    qtbot.addWidget(field)
    field.setFixedWidth(100)
    field.show()

    field.edit.textEdited.emit("a")

    whole = field.edit.fontMetrics().horizontalAdvance(line.line)
    assert field.edit.completer().popup().minimumWidth() > whole


def test_words_without_a_choice_are_a_problem_and_no_words_are_none(places):
    assert places.problem() == ""

    type_text(places, "Atlantīda")

    assert places.problem() == "Choose from the list."
    assert places.value() is None


def test_words_typed_to_the_end_are_a_choice(places):
    type_text(places, "Preiļu pagasts")

    assert places.value() == "0042010"


def test_equal_words_of_two_are_no_choice(qtbot):
    field = SuggestField(lambda _: [Choice(1, "Rudzāti"), Choice(2, "Rudzāti")], not_found="Which?")
    qtbot.addWidget(field)

    type_text(field, "Rudzāti")

    assert field.problem() == "Which?"


def test_typing_on_takes_the_choice_back(places):
    places.set_value(PLACES[0])

    type_text(places, "x")

    assert places.value() is None


@pytest.fixture
def cards(qtbot):
    cards = ChoiceCards([Choice(Colour.RED, "Red"), Choice(Colour.BLUE, "Blue")])
    cards.name("colour", "Colour")
    qtbot.addWidget(cards)
    cards.show()
    return cards


def test_cards_are_one_stop_for_the_keyboard_and_arrows_choose(cards, qtbot):
    cards.set_value(Colour.RED)
    (stop,) = focusable(cards)
    stop.setFocus()

    with qtbot.waitSignal(cards.changed):
        press(stop, Qt.Key.Key_Right)

    assert cards.value() is Colour.BLUE
    assert [card.accessibleName() for card in focusable(cards)] == ["Blue"]


def test_cards_without_a_choice_have_no_value(cards):
    assert cards.value() is None
    assert cards.is_empty()


@pytest.mark.parametrize("count", [2, 5])
def test_a_list_opens_below_its_field_with_every_line_in_sight(qtbot, count):
    field = ChoiceField([Choice(number, f"Kind {number}") for number in range(count)])
    qtbot.addWidget(field)
    field.show()
    qtbot.waitExposed(field)

    field.box.showPopup()

    lines = field.box.view()
    under = field.box.mapToGlobal(field.box.rect().bottomLeft()).y()
    assert lines.mapToGlobal(lines.rect().topLeft()).y() >= under
    last = lines.visualRect(lines.model().index(count - 1, 0))
    assert lines.viewport().rect().contains(last)
    field.box.hidePopup()
