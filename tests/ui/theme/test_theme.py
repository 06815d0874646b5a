import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.preferences import Theme
from ui.fonts import FAMILY, register_fonts
from ui.theme.theme import current_theme, palette_of, px, tokens_of
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT
from ui.widgets.buttons import Button, Rank
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column


@pytest.fixture
def page(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    layout = column(page, gap=8, margins=(16, 16, 16, 16))
    for child in (TextLabel("Anna", "title"), TextLabel("Anna"), QLineEdit("Anna"), Button("Add")):
        layout.addWidget(child)
    page.show()
    return page


def test_the_letters_come_from_the_font_package(page):
    asked = page.findChild(QLineEdit).font()

    assert (QFontInfo(asked).family(), asked.pointSizeF()) == (FAMILY, 11)


def test_registering_the_letters_again_changes_nothing():
    register_fonts()
    register_fonts()


def test_everything_grows_with_the_text_size_while_it_is_in_sight(page):
    before = {child: child.sizeHint().height() for child in page.findChildren(QWidget)}

    current_theme().wear(Theme.LIGHT, 200)

    layout = page.layout()
    assert isinstance(layout, QVBoxLayout)
    assert (layout.spacing(), layout.contentsMargins().left()) == (16, 32)
    for child, height in before.items():
        assert child.sizeHint().height() == pytest.approx(2 * height, rel=0.12), child


def test_a_button_draws_its_sign_again_when_the_text_grows(qtbot):
    button = Button("Add", sign="add", rank=Rank.PRIMARY)
    qtbot.addWidget(button)
    small = button.iconSize().width()

    current_theme().wear(Theme.LIGHT, 150)

    assert button.iconSize().width() == small * 3 // 2


def test_colours_change_while_a_page_is_in_sight(page):
    page.setProperty("kind", "page")
    current_theme().wear(Theme.DARK, 100)

    page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    picture = page.grab().toImage()

    assert picture.pixelColor(2, 2) == QColor(DARK.background)
    assert page.findChild(QLabel).palette().color(QPalette.ColorRole.WindowText) == QColor(
        DARK.text
    )


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (100, 100), (175, 175), (900, 200)])
def test_the_text_size_stays_between_its_bounds(asked, given):
    current_theme().wear(Theme.LIGHT, asked)

    assert current_theme().percent == given


def test_lengths_are_counted_at_the_text_size_in_force():
    current_theme().wear(Theme.LIGHT, 150)

    assert px(24) == 36


@pytest.mark.parametrize(
    ("chosen", "tokens"),
    [(Theme.LIGHT, LIGHT), (Theme.DARK, DARK), (Theme.CONTRAST, HIGH_CONTRAST)],
)
def test_a_choice_of_colours_is_worn_as_chosen(chosen, tokens):
    assert tokens_of(chosen) == tokens


def test_as_the_computer_means_one_of_light_and_dark():
    assert tokens_of(Theme.SYSTEM) in (LIGHT, DARK)


def test_following_the_computer_spares_those_who_chose_for_themselves(qtbot):
    current_theme().wear(Theme.DARK, 100)

    current_theme().follow_system()

    assert current_theme().tokens == DARK


def test_qt_s_own_windows_get_the_same_colours():
    palette = palette_of(LIGHT)

    assert palette.color(QPalette.ColorRole.Highlight) == QColor(LIGHT.accent)
    assert palette.color(QPalette.ColorRole.Window) == QColor(LIGHT.background)
