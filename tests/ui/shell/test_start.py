"""The whole start in a program of its own: what a person gets who opens Kopā."""

import os
import subprocess
import sys
from pathlib import Path

from tests.support.source_tree import ROOT

# Opens the window, looks at what is there after the first picture and after opening, and closes.
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ui import start
from ui.main_window import MainWindow

class Watched(MainWindow):
    def __init__(self):
        super().__init__()
        self.first_painted.connect(self.look)
    def look(self):
        print("heavy at first picture:", sorted({"sqlalchemy", "reportlab"} & set(sys.modules)))
        QTimer.singleShot(0, self, self.leave)
    def leave(self):
        print("page:", type(self._stack.currentWidget()).__name__)
        self.close()

start.MainWindow = Watched
sys.exit(start.run(Path(sys.argv[1])))
"""


def started(folder: Path) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_the_first_picture_comes_before_the_database_and_the_program_ends_well(tmp_path):
    run = started(tmp_path / "data")

    assert run.stdout.splitlines() == ["heavy at first picture: []", "page: FirstStartPage"]
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "data" / "logs" / "kopa.log").exists()
    assert "Traceback" not in run.stderr


def test_a_folder_that_cannot_be_made_becomes_a_page(tmp_path):
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")

    run = started(in_the_way / "data")

    assert run.stdout.splitlines()[-1:] == ["page: TroublePage"], run.stderr
    assert run.returncode == 0
