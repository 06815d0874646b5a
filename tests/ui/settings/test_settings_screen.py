import pytest
from PySide6.QtCore import Qt

from app.domain.preferences import Theme
from app.services.changes import Changes
from tests.support.gui import find, press, type_text
from ui.settings.screen import SettingsScreen


@pytest.fixture
def screen(qtbot, desk):
    screen = SettingsScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1100, 768)
    screen.load()
    screen.show()
    return screen


def test_a_typed_centre_is_saved_by_enter(screen, application):
    name = find(screen, "settings.centre.name")
    name.clear()
    type_text(name, "Ludzas kopienas centrs")

    press(name, Qt.Key.Key_Return)

    assert application.settings.centre().name == "Ludzas kopienas centrs"
    assert not screen.has_unsaved_text()


def test_a_missing_name_is_said_under_its_field(screen):
    find(screen, "settings.centre.name").clear()

    find(screen, "settings.save_centre").click()

    assert find(screen, "settings.centre.name.problem").text() != ""
    assert screen.has_unsaved_text()


def test_an_unknown_place_is_said_under_its_field(screen, application):
    place = find(screen, "settings.centre.territory")
    place.clear()
    type_text(place, "Atlantīda")

    find(screen, "settings.save_centre").click()

    assert find(screen, "settings.centre.territory.problem").text() != ""


def test_saving_without_touching_the_place_keeps_it(screen, application):
    before = application.settings.centre().territory

    find(screen, "settings.save_centre").click()

    assert application.settings.centre().territory == before


def test_what_is_half_typed_is_not_overwritten(screen):
    name = find(screen, "settings.centre.name")
    type_text(name, "pus")
    typed = name.text()

    screen.load()
    screen.take_changes(Changes(frozenset({"centre"})))

    assert name.text() == typed


def test_undo_of_a_centre_is_shown(screen, application):
    name = find(screen, "settings.centre.name")
    before = name.text()
    type_text(name, " 2")
    find(screen, "settings.save_centre").click()

    screen.take_changes(application.undo.undo().changes)

    assert name.text() == before


def test_a_saved_programme_is_shown_on_papers_from_then_on(screen, application):
    type_text(find(screen, "settings.programme.funder"), "Fonds")

    find(screen, "settings.save_programme").click()

    assert "Fonds" in application.programme.programme().funder


def test_the_look_is_chosen_with_the_arrows(screen, window):
    first = find(screen, "settings.look.colours.0")
    first.setFocus()

    press(first, Qt.Key.Key_Right)

    assert window.worn[-1].theme is Theme.LIGHT


def test_a_text_size_is_chosen_by_a_click(screen, window):
    find(screen, "settings.look.text_size.2").click()

    assert window.worn[-1].text_size == 150


def test_a_language_is_chosen_by_a_click(screen, window):
    find(screen, "settings.look.language.2").click()

    assert window.worn[-1].language == "ru"


def test_the_one_main_act_is_the_backup(screen, jobs, application):
    find(screen, "settings.back_up").click()
    jobs.run()

    assert len(application.safety.backups()) == 1
