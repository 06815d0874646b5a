"""The guards of conftest.py bite: each of these careless tests must fail, and the calm one pass."""

import re
import subprocess
import sys

from tests.support.source_tree import ROOT

CARELESS = """
import logging
import threading
import time
import warnings

import pytest
from PySide6.QtCore import QThreadPool, qWarning
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget


def test_logs_a_warning():
    logging.getLogger("kopa").warning("something is odd")

@pytest.mark.logs("something else")
def test_announces_what_is_not_logged():
    pass

def test_warns():
    warnings.warn("old", DeprecationWarning)

def test_makes_qt_complain(qapp):
    qWarning("Qt is not happy")

def test_leaves_a_window(qapp):
    qapp.left = QWidget()
    qapp.left.show()

def test_leaves_a_thread():
    threading.Thread(target=threading.Event().wait, daemon=True).start()

def test_asks_a_person(qapp):
    QMessageBox.question(None, "Kopā", "Really?")

def test_asks_by_an_own_dialog(qapp):
    class Own(QDialog):
        pass
    Own().exec()

def test_asks_for_a_file(qapp):
    QFileDialog.getOpenFileName()

@pytest.mark.logs("something is odd")
def test_calm(qtbot, own_folders):
    logging.getLogger("kopa").warning("something is odd")
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    QThreadPool.globalInstance().start(lambda: None)
"""


def test_a_careless_test_fails_and_a_calm_one_passes(tmp_path):
    (tmp_path / "test_careless.py").write_text(CARELESS, encoding="utf-8")
    own = ["-c", str(ROOT / "pyproject.toml"), "--rootdir", str(ROOT), "-p", "tests.conftest"]

    run = subprocess.run(
        [sys.executable, "-m", "pytest", *own, "-n0", "-rA", "--tb=no", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )

    passed = set(re.findall(r"^PASSED .*::(\w+)", run.stdout, re.MULTILINE))
    unhappy = set(re.findall(r"^(?:FAILED|ERROR) .*::(\w+)", run.stdout, re.MULTILINE))
    every_test = set(re.findall(r"def (test_\w+)", CARELESS))
    assert (unhappy, passed - unhappy) == (every_test - {"test_calm"}, {"test_calm"}), run.stdout
