"""A centre leader brings a year of Excel lists into Kopā, with the keyboard alone."""

import csv

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from tests.spreadsheets.files import SAMPLES
from tests.support.desks import desk, jobs, window
from tests.support.gui import press
from tests.support.gui_window import file_box, main_window

__all__ = [
    "desk", "jobs", "main_window", "window",
]  # fmt: skip


class Hands:
    """Somebody who never touches the mouse: Tab until it is there, then a key."""

    def __init__(self, window, jobs, qtbot):
        self._window, self._jobs, self._qtbot = window, jobs, qtbot

    @property
    def at(self):
        widget = self._window.focusWidget()
        return "" if widget is None else widget.objectName()

    def tab_to(self, name):
        for _ in range(120):
            if self.at == name:
                return
            QTest.keyClick(self._window.focusWidget() or self._window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")

    def press(self, *keys):
        for key in keys:
            press(self._window.focusWidget(), key)
        self._jobs.run()

    def wait_for(self, name):
        self._qtbot.waitUntil(lambda: self.at == name)

    def answer_with_file(self, file):
        box = file_box()
        box.selectFile(str(file))
        box.accept()
        # The box is gone, and the keys are the window's again.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._window.activateWindow()
        self._qtbot.waitUntil(self._window.isActiveWindow)
        self._jobs.run()

    def says(self):
        button = self._window.focusWidget()
        return button.text() if isinstance(button, QAbstractButton) else ""


@pytest.fixture
def hands(main_window, jobs, qtbot):
    return Hands(main_window, jobs, qtbot)


def test_the_plan_of_the_year_becomes_events(hands, main_window, application, tmp_path):
    main_window.go("today")
    hands.tab_to("today.import")
    hands.press(Qt.Key.Key_Return)
    assert hands.at == "lists_in.choose"
    hands.press(Qt.Key.Key_Return)
    hands.answer_with_file(SAMPLES / "gada-plans.xlsx")
    hands.wait_for("lists_in.import")
    assert "33" in hands.says()

    hands.press(Qt.Key.Key_Return)
    hands.wait_for("lists_in.show")
    events = application.events.list()
    assert (len(events), sum(one.headcount for one in events)) == (33, 5905)

    hands.press(Qt.Key.Key_Return)
    hands.tab_to("events.export")
    hands.press(Qt.Key.Key_Return)
    hands.wait_for("export.columns")
    hands.tab_to("export.save")
    hands.press(Qt.Key.Key_Return)
    hands.answer_with_file(tmp_path / "events.xlsx")
    hands.wait_for("export.open")
    hands.press(Qt.Key.Key_Escape)

    hands.tab_to("events.import")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.answer_with_file(tmp_path / "events.xlsx")
    assert not main_window.findChild(QAbstractButton, "lists_in.import").isEnabled()


def test_a_list_of_seniors_becomes_people_each_once(hands, main_window, application, tmp_path):
    main_window.go("people")
    hands.tab_to("people.import")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.answer_with_file(SAMPLES / "seniori-ru.csv")
    hands.wait_for("lists_in.import")

    hands.tab_to("lists_in.lines")
    hands.press(Qt.Key.Key_Down, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_1)
    hands.tab_to("lists_in.import")
    hands.press(Qt.Key.Key_Return)
    hands.wait_for("lists_in.show")
    assert application.people.count() == 14

    hands.press(Qt.Key.Key_Return)
    hands.tab_to("people.export")
    hands.press(Qt.Key.Key_Return)
    hands.wait_for("export.columns")
    hands.tab_to("export.private.phone")
    hands.press(Qt.Key.Key_Space)
    hands.tab_to("export.form.format.0")
    hands.press(Qt.Key.Key_Right)
    hands.tab_to("export.save")
    hands.press(Qt.Key.Key_Return)
    hands.answer_with_file(tmp_path / "people.csv")

    with (tmp_path / "people.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert len(rows) == 15
    assert ["Светлана", "Иванова"] in [row[:2] for row in rows]
    assert "24 974 409" in {cell for row in rows for cell in row}
