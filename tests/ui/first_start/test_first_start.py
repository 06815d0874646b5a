import pytest
from PySide6.QtCore import Qt

from app.bootstrap import open_application
from app.domain.preferences import Preferences, Theme
from tests.support.gui import find, focusable, nameless, press, type_text
from ui.first_start.page import FirstStartPage
from ui.theme.theme import current_theme


@pytest.fixture
def new(tmp_path, clock):
    with open_application(tmp_path / "new", clock) as application:
        yield application


@pytest.fixture
def page(qtbot, new):
    page = FirstStartPage(new)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    qtbot.waitExposed(page)
    page.activateWindow()
    page.setFocus()
    return page


def test_a_centre_is_set_up_in_four_steps_of_the_keyboard(page, new, qtbot):
    type_text(page.focusWidget(), "Krāslavas kopienas centrs")
    press(page.focusWidget(), Qt.Key.Key_Tab)
    type_text(page.focusWidget(), "Krāslavas novads")

    with qtbot.waitSignal(page.finished):
        press(page.focusWidget(), Qt.Key.Key_Return)

    centre = new.settings.centre()
    assert centre.name == "Krāslavas kopienas centrs"
    assert new.territories.label(centre.territory) == "Krāslavas novads"


def test_the_name_is_needed_and_asked_for_in_words(page, new):
    find(page, "first_start.begin").click()

    assert find(page, "first_start.name.problem").text() == "Write the name of your centre."
    assert new.settings.laptop() is None


def test_a_teacher_is_asked_for_the_name_on_the_papers(page):
    find(page, "first_start.who.1").click()

    find(page, "first_start.begin").click()

    assert "your name" in find(page, "first_start.name.problem").text()


def test_a_look_at_sample_data_needs_no_answers(page, qtbot):
    with qtbot.waitSignal(page.sample_asked):
        find(page, "first_start.sample").click()


def test_the_place_may_be_left_empty_but_not_invented(page, new, qtbot):
    type_text(find(page, "first_start.name"), "Centrs")
    type_text(find(page, "first_start.territory"), "Atlantīda")
    find(page, "first_start.begin").click()
    assert new.settings.laptop() is None

    find(page, "first_start.territory").clear()
    with qtbot.waitSignal(page.finished):
        find(page, "first_start.begin").click()


def test_a_coordinator_needs_no_name_and_no_place(page, new, qtbot):
    find(page, "first_start.who.2").click()
    assert not find(page, "first_start.name").isVisible()

    with qtbot.waitSignal(page.finished):
        find(page, "first_start.begin").click()

    assert new.settings.laptop().keeps_all
    assert new.settings.centre() is None


def test_another_language_is_kept_and_told(page, new, qtbot):
    with qtbot.waitSignal(page.language_chosen) as told:
        find(page, "first_start.language.2").click()

    assert told.args == [Preferences(language="ru")]
    assert new.settings.preferences().language == "ru"


def test_the_page_in_another_language_keeps_the_answers(page, new, qtbot):
    find(page, "first_start.who.1").click()
    type_text(find(page, "first_start.name"), "Ilze Kalniņa")
    type_text(find(page, "first_start.territory"), "Krāslavas novads")

    other = FirstStartPage(new)
    qtbot.addWidget(other)
    other.fill(page.answers())

    assert {**other.answers(), "language": ""} == {**page.answers(), "language": ""}


def test_everything_on_the_page_has_a_name_and_few_stops(page):
    assert nameless(page) == []
    assert len(focusable(page)) == 6


@pytest.mark.parametrize("percent", [100, 150])
def test_the_page_fits_a_small_screen_without_scrolling(page, percent, qtbot):
    current_theme().wear(Theme.LIGHT, percent)
    begin = find(page, "first_start.begin")
    qtbot.waitUntil(lambda: begin.mapTo(page, begin.rect().bottomRight()).y() < 768)

    assert begin.mapTo(page, begin.rect().bottomRight()).x() < 1366
