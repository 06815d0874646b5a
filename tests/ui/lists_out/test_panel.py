import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices

from tests.support.gui import click, find, press, type_text
from tests.support.gui_window import (
    assert_can_be_worked_by_keys,
    file_box,
    gone_to,
    main_window,
)
from tests.support.stores import a_person, a_session, an_event

__all__ = ["main_window"]

LISTS = ["people", "events", "certificates"]


@pytest.fixture
def filled(application):
    application.events.add(an_event(), [a_session()])
    for given, phone in (("Anna", "21234567"), ("Bruno", "")):
        application.people.add(a_person(given, phone=phone))
    return application


@pytest.fixture
def opened_files(monkeypatch):
    files = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: files.append(Path(url.toLocalFile()))
    )
    return files


def choose_file(file):
    box = file_box()
    box.selectFile(str(file))
    box.accept()


def rows_of(file):
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened, delimiter=";"))


@pytest.mark.parametrize("name", LISTS)
def test_every_list_offers_a_table_that_can_be_worked_by_keys(filled, main_window, qtbot, name):
    screen = gone_to(main_window, name)
    click(find(screen, f"{name}.export"))
    qtbot.waitUntil(lambda: main_window.focusWidget().objectName() == "export.columns")

    assert_can_be_worked_by_keys(main_window, screen)


@pytest.mark.usefixtures("filled")
def test_a_table_is_saved_by_the_keyboard_alone(main_window, jobs, qtbot, tmp_path, opened_files):
    screen = gone_to(main_window, "people")
    press(find(screen, "people.export"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main_window.focusWidget().objectName() == "export.columns")
    press(find(screen, "export.columns"), Qt.Key.Key_Space)
    press(find(screen, "export.private.phone"), Qt.Key.Key_Space)
    find(screen, "export.form.format.0").setFocus()
    press(main_window.focusWidget(), Qt.Key.Key_Right)
    press(find(screen, "export.save"), Qt.Key.Key_Return)
    choose_file(tmp_path / "list.csv")
    jobs.run()

    assert rows_of(tmp_path / "list.csv")[1:] == [
        ["Anna", "Bērziņa", "", "", "", "21 234 567"],
        ["Bruno", "Bērziņa", "", "", "", ""],
    ]
    press(main_window.focusWidget(), Qt.Key.Key_Return)
    assert opened_files == [tmp_path / "list.csv"]


@pytest.mark.usefixtures("filled")
def test_only_what_was_searched_goes_out(main_window, jobs, tmp_path):
    screen = gone_to(main_window, "people")
    type_text(find(screen, "people.search"), "bru")
    click(find(screen, "people.export"))
    click(find(screen, "export.form.format.1"))
    click(find(screen, "export.save"))
    choose_file(tmp_path / "list.csv")
    jobs.run()

    assert [row[0] for row in rows_of(tmp_path / "list.csv")[1:]] == ["Bruno"]


@pytest.mark.usefixtures("filled")
def test_escape_closes_the_panel_and_gives_the_keys_back(main_window, qtbot):
    screen = gone_to(main_window, "people")
    button = find(screen, "people.export")
    button.setFocus()
    press(button, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: main_window.focusWidget().objectName() == "export.columns")

    press(main_window.focusWidget(), Qt.Key.Key_Escape)

    assert main_window.focusWidget() is button


@pytest.mark.usefixtures("filled")
def test_the_folder_of_the_table_can_be_shown(main_window, jobs, tmp_path, opened_files):
    screen = gone_to(main_window, "events")
    click(find(screen, "events.export"))
    click(find(screen, "export.save"))
    choose_file(tmp_path / "list.xlsx")
    jobs.run()

    click(find(screen, "export.folder"))

    assert opened_files == [tmp_path]
