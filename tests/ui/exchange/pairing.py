"""Windows over laptops that are about to join, and what people do in them."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from tests.support.desks import InlineRunner
from tests.support.gui import click, press
from tests.support.gui_window import SMALLEST, file_box
from tests.support.sticks import with_sticks
from ui.main_window import MainWindow
from ui.screens import SCREENS


class Desk:
    """One laptop with its window, and whoever sits before it. Jobs are done at once."""

    def __init__(self, qtbot, application, *sticks):
        self._qtbot = qtbot
        self.application = application
        self.sticks = with_sticks(application, *sticks)
        self.jobs = InlineRunner()
        self.window = MainWindow()
        self._is_open = True
        self.window.take(application, self.jobs)
        self.window.serve(SCREENS)
        self.window.resize(*SMALLEST)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.look_up()
        self.settle()

    def look_up(self):
        """Let this window have the keys."""
        self.window.activateWindow()
        self._qtbot.waitUntil(self.window.isActiveWindow)

    def go(self, *place):
        self.window.go("exchange", *place)
        self.settle()

    def settle(self):
        for _ in range(4):
            QCoreApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.jobs.run()

    def see(self, name, kind=QWidget):
        """Return the widget in sight with this name."""
        found = [one for one in self.window.findChildren(kind, name) if one.isVisible()]
        assert len(found) == 1, (name, len(found), self.buttons())
        return found[0]

    def sees(self, name):
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def press(self, name):
        button = self.see(name, QPushButton)
        assert button.isEnabled(), name
        click(button)
        self.settle()

    def buttons(self):
        every = self.window.findChildren(QPushButton)
        return sorted(one.objectName() for one in every if one.isVisible())

    def answer_with(self, file):
        box = file_box()
        # What is typed counts; a box that has the keys keeps to it.
        box.findChild(QLineEdit, "fileNameEdit").setText(str(file))
        box.accept()
        self.settle()
        self.look_up()

    @property
    def page(self):
        return self.window._screens["exchange"].page_in_sight

    def code(self, name):
        return self.see(name).code

    def leave(self):
        """Close the window; the store is closed by who opened it."""
        if not self._is_open:
            return
        self._is_open = False
        self.window._desk = None
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def rows(desk):
    """Return the lines of the list of laptops, by name."""
    return {one.name: one for one in desk.page._list.table.record_model.records}


def open_row(desk, name):
    """Open a laptop of the list by the keyboard."""
    table = desk.see("exchange.laptops.table")
    assert table.go_to(rows(desk)[name].laptop)
    press(table, Qt.Key.Key_Return)
    desk.settle()
