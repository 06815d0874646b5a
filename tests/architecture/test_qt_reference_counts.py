"""Guards the pin of PySide6 (docs/decisions/0002): the failure is an abort, not an exception."""

import subprocess
import sys
import textwrap

import pytest

EMIT = """
    from PySide6.QtCore import QObject, Signal

    class Bell(QObject):
        rang = Signal(str)

    heard = []
    bell = Bell()
    bell.rang.connect(heard.append)
    for _ in range(5_000):
        bell.rang.emit("ding")
    assert len(heard) == 5_000
"""
SET_TEXT = """
    from PySide6.QtWidgets import QApplication, QLabel

    application = QApplication([])
    label = QLabel()
    for number in range(20_000):
        label.setText(str(number))
    assert label.text() == "19999"
"""


@pytest.mark.parametrize(
    "program", [pytest.param(EMIT, id="5000 signals"), pytest.param(SET_TEXT, id="20000 texts")]
)
def test_qt_survives_thousands_of_calls_that_return_nothing(program):
    child = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    assert (child.returncode, child.stderr) == (0, "")
