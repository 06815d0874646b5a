"""From an event to tables and back, through the menu of its page."""

import csv

import pytest
from PySide6.QtGui import QAction

from app.domain.attendance import Mark
from tests.support.gui import click, find
from tests.support.gui_window import file_box, gone_to, main_window
from tests.support.stores import a_person, a_session, an_event
from ui.events.place import EventPlace

__all__ = ["main_window"]


@pytest.fixture
def event(application):
    added = application.events.add(an_event("Talka"), [a_session()])
    person = application.people.add(a_person())
    application.attendance.register(added.id, [person.id])
    (session,) = application.events.page(added.id).sessions
    application.attendance.mark(session.id, person.id, Mark.PRESENT)
    return added


@pytest.fixture
def event_page(main_window, event):
    return gone_to(main_window, "events", EventPlace(event.id)).page_in_sight


def choose(page, name):
    page.findChild(QAction, name).trigger()


def saved(page, file, jobs):
    click(find(page, "export.form.format.1"))
    click(find(page, "export.save"))
    box = file_box()
    assert "talka" in box.selectedFiles()[0]
    box.selectFile(str(file))
    box.accept()
    jobs.run()
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened, delimiter=";"))


def test_participants_of_an_event_go_out_as_a_table(event_page, jobs, tmp_path):
    choose(event_page, "event.save_people")

    rows = saved(event_page, tmp_path / "list.csv", jobs)

    assert rows[1][:3] == ["Anna", "Bērziņa", "Pieteikums"]


def test_who_came_goes_out_as_a_table(event_page, jobs, tmp_path):
    choose(event_page, "event.save_attendance")

    rows = saved(event_page, tmp_path / "list.csv", jobs)

    assert rows == [
        ["Vārds", "Uzvārds", "Organizācija", "22.11.2026.", "Kopā"],
        ["Anna", "Bērziņa", "", "1", "1"],
    ]


def test_participants_come_from_a_table(main_window, event_page):
    choose(event_page, "event.import")

    assert find(main_window._screens["lists_in"], "lists_in.choose").isVisible()
    click(find(main_window._screens["lists_in"], "lists_in.back"))
    assert event_page.isVisible()
