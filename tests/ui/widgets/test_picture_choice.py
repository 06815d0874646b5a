import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from tests.support.gui import click, find, press
from ui.widgets.choices import Choice
from ui.widgets.picture_choice import PictureChoice


@pytest.fixture
def looks(qtbot):
    shown = PictureChoice(
        [Choice("formal", "Formal"), Choice("warm", "Warm and bright")], width=90, height=60
    )
    shown.name("looks", "Template")
    qtbot.addWidget(shown)
    shown.set_value("formal")
    shown.show()
    return shown


def test_a_click_on_a_picture_chooses_it(qtbot, looks):
    with qtbot.waitSignal(looks.changed):
        click(find(looks, "looks.1"))

    assert looks.value() == "warm"


def test_arrow_keys_choose_the_next_picture(looks):
    find(looks, "looks.0").setFocus()

    press(find(looks, "looks.0"), Qt.Key.Key_Right)

    assert looks.value() == "warm"


def test_a_picture_that_comes_later_is_seen(looks):
    card = find(looks, "looks.0")
    red = QImage(180, 120, QImage.Format.Format_RGB32)
    red.fill(QColor("#FF0000"))

    looks.show_picture("formal", red)

    seen = card.grab().toImage().pixelColor(card.width() // 2, card.height() // 3)
    assert seen == QColor("#FF0000")


def test_other_values_keep_the_choice_where_it_is_among_them(looks):
    looks.set_choices([Choice("warm", "Warm"), Choice("formal", "Formal")])
    assert looks.value() == "formal"

    looks.set_choices([Choice("own", "Our own")])

    assert looks.value() is None


def test_a_long_word_widens_all_cards_instead_of_being_cut(looks):
    long = "Неформальноеобразование"

    looks.set_choices([Choice("formal", f"{long} 1"), Choice("warm", "Warm")])

    cards = [find(looks, "looks.0"), find(looks, "looks.1")]
    assert all(one.sizeHint().width() > one.fontMetrics().horizontalAdvance(long) for one in cards)
