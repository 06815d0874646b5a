"""Whom the programme counts, in the settings."""

import pytest
from PySide6.QtCore import Qt

from app.domain.headcounts import CategoryDraft
from tests.support.gui import click, find, press, type_text
from tests.ui.events.builders import seen, words_told
from ui.settings.screen import SettingsScreen


@pytest.fixture
def screen(qtbot, desk):
    screen = SettingsScreen(desk)
    qtbot.addWidget(screen)
    screen.resize(1158, 768)
    screen.show()
    screen.load()
    return screen


def names(application):
    return [one.name for one in application.headcount_categories.categories()]


def test_without_categories_the_usual_four_are_named(screen):
    assert any("children, young people, adults and seniors" in words for words in seen(screen))


def test_a_category_is_named_in_three_languages(screen, application, window):
    click(find(screen, "settings.categories.add"))
    for field, words in (("name", "Ģimenes"), ("english", "Families"), ("russian", "Семьи")):
        type_text(find(screen, f"settings.category.{field}"), words)

    click(find(screen, "settings.category.save"))

    (category,) = application.headcount_categories.categories()
    assert [category.label(code) for code in ("lv", "en", "ru")] == ["Ģimenes", "Families", "Семьи"]
    assert words_told(window) == ["Category of counts added: Ģimenes"]


def test_a_category_is_moved_by_the_keys_alone(screen, application):
    for name in ("A", "B", "C"):
        application.headcount_categories.add(CategoryDraft(name))
    screen.load()

    press(find(screen, "settings.categories.0.down"), Qt.Key.Key_Return)
    press(screen.focusWidget(), Qt.Key.Key_Return)

    assert names(application) == ["B", "C", "A"]


def test_a_category_without_a_latvian_name_is_refused(screen, application):
    click(find(screen, "settings.categories.add"))
    type_text(find(screen, "settings.category.english"), "Families")

    click(find(screen, "settings.category.save"))

    assert find(screen, "settings.category.name.problem").text() == "Please name whom you count."
    assert names(application) == []


def test_a_category_is_renamed_and_removed(screen, application):
    application.headcount_categories.add(CategoryDraft("Ģimenes"))
    screen.load()

    click(find(screen, "settings.categories.0.edit"))
    field = find(screen, "settings.category.name")
    field.selectAll()
    type_text(field, "Pāri")
    click(find(screen, "settings.category.save"))
    assert names(application) == ["Pāri"]

    click(find(screen, "settings.categories.0.remove"))
    assert names(application) == []
