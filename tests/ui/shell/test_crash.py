import logging
import sys
import threading

import pytest
from PySide6.QtWidgets import QWidget

from app.domain.errors_rights import ReadOnlyLaptopError
from app.services.wording.errors import sentence
from tests.support.gui import find, nameless
from ui.crash import CrashHook, described, write_log
from ui.widgets.dialogs import Box
from ui.widgets.holding import current_holding


@pytest.fixture
def log(tmp_path):
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    yield write_log(tmp_path / "logs")
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)
        handler.close()
    root.setLevel(level)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def hook(qapp, log, window):
    hook = CrashHook(log, window)
    yield hook
    for box in window.findChildren(Box):
        box.close()


def caught(words="Anna Bērziņa"):
    try:
        fail(KeyError(words))
    except KeyError as error:
        return type(error), error, error.__traceback__


def fail(error):
    raise error


@pytest.mark.logs("KeyError")
def test_an_error_is_written_down_without_its_words(hook, log, qtbot, window):
    hook.take(*caught("Anna Bērziņa"))
    qtbot.waitUntil(lambda: window.findChildren(Box) != [])

    written = log.read_text("utf-8")
    assert "builtins.KeyError" in written
    assert "test_crash.py" in written
    assert "Anna" not in written


@pytest.mark.logs("KeyError")
def test_an_error_is_said_once_however_often_it_comes(hook, qtbot, window):
    for _ in range(5):
        hook.take(*caught())
    qtbot.waitUntil(lambda: window.findChildren(Box) != [])

    (box,) = window.findChildren(Box)
    assert nameless(box) == []
    find(box, "crash.go_on").click()
    assert window.isVisible()


@pytest.mark.logs("ZeroDivisionError")
def test_an_error_on_another_thread_is_said_in_the_window(hook, qtbot, window, monkeypatch):
    for holder, name in ((sys, "excepthook"), (threading, "excepthook")):
        monkeypatch.setattr(holder, name, getattr(holder, name))
    hook.install()
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()

    qtbot.waitUntil(lambda: window.findChildren(Box) != [])


@pytest.mark.logs("KeyError")
def test_the_log_can_be_saved(hook, qtbot, window, tmp_path):
    hook.take(*caught())
    qtbot.waitUntil(lambda: window.findChildren(Box) != [])
    (box,) = window.findChildren(Box)

    box._save(tmp_path / "given.log")

    assert "KeyError" in (tmp_path / "given.log").read_text("utf-8")


def test_what_led_to_an_error_is_told_first():
    try:
        try:
            fail(OSError("/home/anna"))
        except OSError:
            fail(ValueError("Anna"))
    except ValueError as error:
        words = described(error, error.__traceback__)

    assert words.index("builtins.OSError") < words.index("builtins.ValueError")
    assert "nna" not in words


def test_what_this_laptop_may_not_do_is_a_sentence_and_no_mistake_of_kopa(hook, log, qtbot, window):
    said = []
    current_holding().pressed.connect(said.append)
    error = ReadOnlyLaptopError()

    hook.take(type(error), error, None)

    qtbot.waitUntil(lambda: said != [])
    assert said == [sentence(error)]
    assert window.findChildren(Box) == []
    assert "ReadOnlyLaptopError" not in log.read_text("utf-8")
