"""Erasing somebody for ever, as people meet it: nothing happens before the name is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.domain.errors import NotFoundError
from app.domain.events import EventDraft
from tests.support.gui import click, find, press, tab_stops, type_text, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, gone_to
from tests.support.stores import a_person, a_session, an_event


@pytest.fixture
def person(application):
    return application.people.add(a_person("Zeltīte", "Kvēpiņa", phone="21234567"))


@pytest.fixture
def screen(main_window, person):
    opened = gone_to(main_window, "people", person.id)
    click(find(opened, "person.erase"))
    return opened


def choose_reason(screen):
    box = find(screen, "person.erasing.form.reason", QComboBox)
    box.setCurrentIndex(1)
    box.activated.emit(1)


def type_name(screen, name):
    type_text(find(screen, "person.erasing.form.typed", QLineEdit), name)


def problem(screen, field):
    return find(screen, f"person.erasing.form.{field}.problem").accessibleName()


def test_without_a_reason_nothing_is_erased(application, screen, person, jobs):
    type_name(screen, "Zeltīte Kvēpiņa")

    click(find(screen, "person.erasing.erase"))

    assert problem(screen, "reason") == "Choose the reason."
    assert application.people.page(person.id).person.name == "Zeltīte Kvēpiņa"


def test_without_the_name_nothing_is_erased(application, screen, person, jobs):
    choose_reason(screen)
    type_name(screen, "Zeltīte")

    click(find(screen, "person.erasing.erase"))

    assert "Zeltīte Kvēpiņa" in problem(screen, "typed")
    assert application.people.page(person.id).person.phone


def test_with_reason_and_name_the_person_is_gone(application, screen, person, jobs):
    choose_reason(screen)
    type_name(screen, "zeltite kvepina")

    click(find(screen, "person.erasing.erase"))
    jobs.run()

    with pytest.raises(NotFoundError):
        application.people.page(person.id)
    assert screen.title == "People"


def test_the_keys_begin_with_the_reason_and_end_with_the_button(main_window, screen):
    screen.page_in_sight.take_focus()

    names = [one.objectName() for one in tab_stops(main_window)]

    assert main_window.focusWidget().objectName().startswith("person.erasing.form.reason")
    assert names.index("person.erasing.form.typed") < names.index("person.erasing.erase")


def test_escape_leads_back_to_the_person(screen):
    press(screen.page_in_sight, Qt.Key.Key_Escape)

    assert screen.title == "Zeltīte Kvēpiņa"


def test_the_page_says_where_else_the_name_is_written(application, main_window, person, qtbot):
    event = application.events.add(an_event("Talka"), [a_session()])
    application.events.change(
        event.id, EventDraft("Talka", kind="creative_workshop", note="Zvanīt: Zeltīte Kvēpiņa")
    )
    screen = gone_to(main_window, "people", person.id)
    click(find(screen, "person.erase"))

    qtbot.waitUntil(lambda: any("event “Talka”" in text for text in visible_texts(screen)))
    assert find(screen, "person.erasing.form.mentions", QCheckBox).isChecked()


def test_everything_can_be_worked_by_keys(main_window, screen):
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
