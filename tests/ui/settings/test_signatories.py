"""The card of the settings with those who sign, and the panel for one of them."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.signatories import SignatoryDraft
from app.services.changes import EVERYTHING, Changes
from tests.support.gui import click, find, focusable, nameless, press, type_text, visible_texts
from tests.support.logos import a_png
from ui.settings.screen import SettingsScreen
from ui.settings.signatories import SignatoriesCard

ADD = "settings.signatories.add"
SAVE = "settings.signatory.save"


@pytest.fixture
def screen(qtbot, desk, application):
    typed = replace(
        application.settings.centre(), signatory_name="Ilga Āboliņa", signatory_position="vadītāja"
    )
    application.settings.change_centre(typed)
    screen = SettingsScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1100, 768)
    screen.load()
    screen.show()
    return screen


@pytest.fixture
def card(screen):
    return screen.findChild(SignatoriesCard)


@pytest.fixture
def signature(tmp_path):
    file = tmp_path / "paraksts.png"
    file.write_bytes(a_png(300, 120, border=30))
    return file


def names(application):
    return [one.name for one in application.signatories.all()]


def field(screen, name) -> QLineEdit:
    return find(screen, f"settings.signatory.{name}", QLineEdit)


def test_who_was_typed_with_the_centre_stands_on_the_card(screen, card):
    assert {"Ilga Āboliņa", "vadītāja"} <= set(visible_texts(card))


def test_a_signatory_is_added_with_enter_and_stands_behind_the_others(screen, application, window):
    click(find(screen, ADD))
    type_text(field(screen, "name"), "Dace Ozola")
    field(screen, "post").setText("direktore")
    press(field(screen, "post"), Qt.Key.Key_Return)

    assert names(application) == ["Ilga Āboliņa", "Dace Ozola"]
    assert screen.panel is None
    assert window.told[-1][1] == "Signatory added: Dace Ozola"


def test_a_signatory_without_a_name_is_asked_for_it(screen, application):
    click(find(screen, ADD))
    click(find(screen, SAVE))

    assert "Please type the name of who signs." in visible_texts(screen.panel)
    assert names(application) == ["Ilga Āboliņa"]


def test_changing_who_was_typed_with_the_centre_keeps_the_rest(screen, application):
    click(find(screen, "settings.signatories.0.edit"))
    assert field(screen, "post").text() == "vadītāja"
    field(screen, "english").setText("Head of the centre")
    click(find(screen, SAVE))

    (kept,) = application.signatories.all()
    assert (kept.name, kept.post, kept.english) == (
        "Ilga Āboliņa",
        "vadītāja",
        "Head of the centre",
    )


def test_the_picture_of_a_signature_is_shown_kept_and_taken_off(
    screen, card, application, jobs, signature
):
    click(find(screen, "settings.signatories.0.edit"))
    card._presenter.add_picture(signature)
    jobs.run()
    assert screen.panel._signature.isVisibleTo(screen.panel)
    assert screen.panel.has_unsaved_text()
    click(find(screen, SAVE))
    assert application.signatories.all()[0].picture is not None

    click(find(screen, "settings.signatories.0.edit"))
    assert not screen.panel.has_unsaved_text()
    click(find(screen, "settings.signatory.no_picture"))
    click(find(screen, SAVE))
    assert application.signatories.all()[0].picture is None


def test_a_file_that_is_no_picture_is_explained_in_the_panel(screen, card, jobs, tmp_path):
    wrong = tmp_path / "paraksts.png"
    wrong.write_bytes(b"GIF89a")
    click(find(screen, "settings.signatories.0.edit"))
    card._presenter.add_picture(wrong)
    jobs.run()

    assert any("paraksts.png" in words for words in visible_texts(screen.panel))


def test_the_order_is_changed_and_the_keys_stay_with_who_was_moved(qtbot, screen, application):
    application.signatories.add(SignatoryDraft("Dace Ozola"))
    screen.load()
    up = find(screen, "settings.signatories.1.up")
    qtbot.waitUntil(up.isVisible)
    click(up)

    assert names(application) == ["Dace Ozola", "Ilga Āboliņa"]


def test_removing_is_undone_from_anywhere(screen, card, application, window):
    click(find(screen, "settings.signatories.0.remove"))
    assert names(application) == []
    assert window.told[-1][1] == "Signatory removed: Ilga Āboliņa"

    application.undo.undo()
    screen.take_changes(Changes(frozenset({"signatory"})))
    assert names(application) == ["Ilga Āboliņa"]


def test_a_half_typed_signatory_is_not_lost_to_another(screen):
    click(find(screen, ADD))
    type_text(field(screen, "name"), "Pa pusei")
    click(find(screen, "settings.signatories.0.edit"))
    screen.take_changes(EVERYTHING)

    assert field(screen, "name").text() == "Pa pusei"
    assert screen.has_unsaved_text()


def test_everything_has_a_name_for_those_who_listen(screen):
    click(find(screen, "settings.signatories.0.edit"))

    assert nameless(screen) == []
    assert [one for one in focusable(screen.panel) if "." not in one.objectName()] == []
