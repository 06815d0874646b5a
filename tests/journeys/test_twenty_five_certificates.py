"""A teacher who never saw Kopā: from an empty folder to 25 certificates, in ten actions at most.

What Kopā itself decides is nothing here: every act is a click on something in sight or a key that
goes to whatever has the focus, in the real window, with real work beside it. The papers come out
of a real printing system's queue, or are saved where a computer has no printer, and are read back.
"""

import contextlib
from datetime import UTC, datetime
from io import BytesIO

import pypdfium2
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from app.domain.clock import FixedClock
from tests.support.gui import type_text
from tests.support.printing import print_box
from tests.ui.conftest import dressed
from ui.main_window import MainWindow
from ui.opening import Opening

__all__ = ["dressed"]

MOST_ACTIONS = 10
PATIENCE_MS = 30_000
CLOCK = FixedClock(datetime(2026, 11, 22, 12, tzinfo=UTC))
TITLE = "Digitālās prasmes skolotājiem"
# As it comes from Excel: a title above, a heading, a column of numbers, the surname first.
ROWS = (
    ("Āboliņa Anna", "Preiļu 1. pamatskola"),
    ("Bērziņš Jānis", "Preiļu 1. pamatskola"),
    ("Briede Zane", "Preiļu 1. pamatskola"),
    ("Celmiņa Ilze", "Līvānu vidusskola"),
    ("Čakste Marta", "Līvānu vidusskola"),
    ("Dzenis Andris", "Līvānu vidusskola"),
    ("Eglīte Marija Luīze", "Aglonas vidusskola"),
    ("Ērgle Dace", "Aglonas vidusskola"),
    ("Freimane Inga", "Aglonas vidusskola"),
    ("Grīnberga Līga", "Riebiņu vidusskola"),
    ("Ģērmane Ieva", "Riebiņu vidusskola"),
    ("Iesalniece Kristīne", "Riebiņu vidusskola"),
    ("Иванова Светлана", "Riebiņu vidusskola"),
    ("Jansone-Kalniņa Elīna", "Vārkavas vidusskola"),
    ("Ķirse Vita", "Vārkavas vidusskola"),
    ("Liepiņš Juris", "Vārkavas vidusskola"),
    ("Ļaudama Aija", "Vārkavas vidusskola"),
    ("Mežs Edgars", "Preiļu Valsts ģimnāzija"),
    ("Ņikitina Olga", "Preiļu Valsts ģimnāzija"),
    ("Ozola Rita", "Preiļu Valsts ģimnāzija"),
    ("Pētersone Baiba", "Preiļu Valsts ģimnāzija"),
    ("Šķēle Māra", "Preiļu Valsts ģimnāzija"),
    ("Upīte Sandra", "Preiļu Valsts ģimnāzija"),
    ("Zariņš Pēteris", "Preiļu Valsts ģimnāzija"),
    ("Žagare Žanete", "Preiļu Valsts ģimnāzija"),
)
NAMES = tuple(" ".join([*name.split()[1:], name.split()[0]]) for name, _ in ROWS)
EXCEL = "Dalībnieki 22.11.2026.\t\t\t\nNr.\tUzvārds, vārds\tSkola\tParaksts\n" + "\n".join(
    f"{number}.\t{name}\t{school}\t" for number, (name, school) in enumerate(ROWS, start=1)
)


class Teacher:
    """Somebody with a mouse and a keyboard, whose acts are counted."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.actions = 0

    def _front(self):
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        if window is None:
            # Without a screen nobody gives the keys back when a box is closed.
            window = next(one for one in QApplication.topLevelWidgets() if one.isVisible())
            window.activateWindow()
            self._qtbot.waitUntil(window.isActiveWindow)
        return window

    def sees(self, words):
        """Wait until a button that says so is in sight and can be pressed; return it."""

        def look():
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            return [
                one
                for one in self._front().findChildren(QAbstractButton)
                if one.isVisible() and one.isEnabled() and one.accessibleName() == words
            ]

        self._qtbot.waitUntil(lambda: len(look()) == 1, timeout=PATIENCE_MS)
        return look()[0]

    def clicks(self, words):
        button = self.sees(words)
        self.actions += 1
        spot = button.rect().center()
        window = button.window()
        at = button.mapTo(window, spot)
        # What lies there in the window is what a mouse would hit.
        hit = window.childAt(at)
        assert hit is button or button.isAncestorOf(hit), f"{words} is covered"
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(spot))

    def has_the_cursor_in(self, name):
        self._qtbot.waitUntil(lambda: self._at().objectName() == name, timeout=PATIENCE_MS)

    def types(self, text):
        self.actions += 1
        type_text(self._at(), text)

    def presses(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        self.actions += 1
        QTest.keyClick(self._at(), key, modifier)

    def pastes(self, text):
        QGuiApplication.clipboard().setText(text)
        self.presses(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def _at(self):
        self._front()
        return QApplication.focusWidget()


@pytest.fixture
def teacher(qtbot, tmp_path, monkeypatch):
    # In this program nobody has chosen a folder yet, whatever tests before have chosen.
    monkeypatch.setattr("ui.widgets.dialogs._SystemBox._last_folder", None)
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    parent = QObject()
    opening = Opening(window, tmp_path / "data", parent, CLOCK)
    opening.open()
    yield Teacher(qtbot)
    window.close()
    parent.deleteLater()


@pytest.fixture
def printer(cups):
    cups.add_printer("Skolotāju_istaba", "Skolotāju istaba")
    yield "Skolotāju_istaba"
    cups.run("lpadmin", "-x", "Skolotāju_istaba")


def comes_to_the_print_box(teacher):
    teacher.has_the_cursor_in("first_start.name")
    teacher.types("Preiļu 1. pamatskola")
    teacher.presses(Qt.Key.Key_Return)
    teacher.clicks("Certificates")
    teacher.clicks("New from a list")
    teacher.has_the_cursor_in("quick.paste")
    teacher.pastes(EXCEL)
    teacher.has_the_cursor_in("quick.what.title")
    teacher.types(TITLE)
    teacher.clicks("Print 25 certificates")


def read_back(pdf):
    with contextlib.closing(pypdfium2.PdfDocument(BytesIO(pdf))) as paper:
        pages = []
        for page in paper:
            text = page.get_textpage()
            pages.append(" ".join(text.get_text_range().split()))
            text.close()
            page.close()
        return pages


def assert_each_has_one_paper_with_the_right_name(pages):
    assert len(pages) == len(NAMES)
    for name, words in zip(NAMES, pages, strict=True):
        assert name in words
        assert TITLE in words
        assert [other for other in NAMES if other != name and other in words] == []
    numbers = {word for words in pages for word in words.split() if word.startswith("PRE-2026-")}
    assert len(numbers) == len(NAMES)


def test_a_printer_gives_twenty_five_right_papers_after_ten_actions_at_most(
    teacher, printer, cups, qtbot
):
    comes_to_the_print_box(teacher)
    teacher.sees("Print")
    teacher.presses(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(cups.numbers()) == 1, timeout=PATIENCE_MS)

    assert teacher.actions <= MOST_ACTIONS
    (number,) = cups.numbers()
    assert_each_has_one_paper_with_the_right_name(read_back(cups.pdf(number)))
    print_box().reject()


def test_without_a_printer_they_are_saved_as_one_file_after_ten_actions_at_most(
    teacher, qtbot, own_folders
):
    comes_to_the_print_box(teacher)
    teacher.clicks("Save PDF…")
    teacher.has_the_cursor_in("fileNameEdit")
    teacher.presses(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any(own_folders.rglob("*.pdf")), timeout=PATIENCE_MS)

    assert teacher.actions <= MOST_ACTIONS
    (file,) = own_folders.rglob("*.pdf")
    assert file.name == "certificates_digitalas_prasmes_skolotajiem_2026-11-22.pdf"
    assert_each_has_one_paper_with_the_right_name(read_back(file.read_bytes()))
