"""People who were taken off the lists are found, and can be erased for ever like anybody else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit

from app.domain.errors import NotFoundError
from tests.support.gui import click, find, press, type_text, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, gone_to
from tests.support.stores import a_person


@pytest.fixture
def people(application):
    """Two who were taken off the lists, and one who is on them."""
    made = {
        given: application.people.add(a_person(given, surname)).id
        for given, surname in (("Zeltīte", "Kvēpiņa"), ("Juris", "Ozols"), ("Anna", "Kalna"))
    }
    for given in ("Zeltīte", "Juris"):
        application.people.remove(made[given])
    return made


@pytest.fixture
def screen(main_window, people):
    opened = gone_to(main_window, "people")
    click(find(opened, "people.filters"))
    click(find(opened, "people.filter.off"))
    return opened


def rows(screen):
    model = find(screen, "people.off.table").model()
    return [model.data(model.index(row, 0)) for row in range(model.rowCount())]


def test_who_was_taken_off_the_lists_is_shown_by_name(screen):
    assert rows(screen) == ["Zeltīte Kvēpiņa", "Juris Ozols"]


def test_typing_finds_somebody_as_in_the_list_of_people(screen):
    type_text(find(screen, "people.off.search", QLineEdit), "kvep zel")

    assert rows(screen) == ["Zeltīte Kvēpiņa"]


def test_somebody_off_the_lists_is_erased_and_the_rest_is_shown(application, screen, people, jobs):
    type_text(find(screen, "people.off.search", QLineEdit), "zeltite")
    press(find(screen, "people.off.search", QLineEdit), Qt.Key.Key_Return)
    box = find(screen, "person.erasing.form.reason", QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)
    type_text(find(screen, "person.erasing.form.typed", QLineEdit), "zeltite kvepina")
    click(find(screen, "person.erasing.erase"))
    jobs.run()

    with pytest.raises(NotFoundError):
        application.erasure.preview(people["Zeltīte"])
    assert find(screen, "people.off.table").isVisible()
    assert [one.name for one in application.erasure.off_the_lists()] == ["Juris Ozols"]


def test_the_way_back_from_erasing_leads_where_it_was_asked(screen):
    press(find(screen, "people.off.search", QLineEdit), Qt.Key.Key_Return)
    click(find(screen, "person.erasing.back"))
    assert find(screen, "people.off.table").isVisible()

    click(find(screen, "people.off.back"))
    assert find(screen, "people.table").isVisible()


def test_where_nobody_was_taken_off_one_sentence_says_so(main_window):
    opened = gone_to(main_window, "people")
    click(find(opened, "people.filters"))
    click(find(opened, "people.filter.off"))

    assert any(words.startswith("Nobody was taken off") for words in visible_texts(opened))


def test_the_page_can_be_worked_by_keys(main_window, screen):
    assert_can_be_worked_by_keys(main_window, screen)
