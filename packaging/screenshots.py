# ruff: noqa: E402 - the path to the project and the platform have to be known first
"""Makes the pictures in docs/pictures: every screen, in three languages, light and dark, two sizes.

The pictures are reduced to 256 colours, so that all of them together stay small. What is pictured,
and how to get there, is told by pictured_places and pictured_exchange.

    python packaging/screenshots.py                    all of them
    python packaging/screenshots.py --only today --language lv --theme light --size 100
"""

from __future__ import annotations

import argparse
import io
import os
import sys
import tempfile
from datetime import UTC, datetime
from itertools import product
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
for folder in (ROOT, ROOT / "packaging"):
    sys.path.insert(0, str(folder))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pictured_exchange
import pictured_laptops
import pictured_places
from pictured_places import HEIGHT, WIDTH
from pictured_window import settle, the_application, wait_for_work
from PIL import Image
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from app.bootstrap import open_application
from app.domain.clock import FixedClock
from app.domain.preferences import Preferences, Theme
from app.texts import LANGUAGES
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.start import prepare

PICTURES = pictured_places.PICTURES + pictured_exchange.PICTURES
FOLDER = ROOT / "docs" / "pictures"
LAPTOPS_FOLDER = "laptops"
THEMES = (Theme.LIGHT, Theme.DARK)
SIZES = (100, 150)
CLOCK = FixedClock(datetime(2026, 11, 22, 9, tzinfo=UTC))


def main() -> int:
    """Make the pictures that were asked for."""
    asked = _asked()
    application = QApplication([])
    prepare(application, Preferences())
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        with open_application(data, CLOCK) as opened:
            opened.samples.fill()
        if any(picture.laptop for picture in PICTURES if picture.name in asked.only):
            pictured_laptops.make(data.parent / LAPTOPS_FOLDER)
        for language, theme, size in product(asked.language, asked.theme, asked.size):
            preferences = Preferences(language=language, theme=Theme(theme), text_size=int(size))
            _take_all(asked, data, preferences)
    size = sum(picture.stat().st_size for picture in asked.out.rglob("*.png"))
    print(f"{size / 1e6:.1f} MB in {asked.out}")
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=FOLDER)
    parser.add_argument("--only", nargs="*", default=[picture.name for picture in PICTURES])
    parser.add_argument("--language", nargs="*", default=LANGUAGES)
    parser.add_argument("--theme", nargs="*", default=THEMES)
    parser.add_argument("--size", nargs="*", default=SIZES)
    return parser.parse_args()


def _take_all(asked: argparse.Namespace, data: Path, preferences: Preferences) -> None:
    for picture in PICTURES:
        if picture.name not in asked.only:
            continue
        folder = data.parent / "new" if picture.name == "first_start" else data
        if picture.laptop:
            folder = data.parent / LAPTOPS_FOLDER / picture.laptop
        clock = pictured_laptops.CLOCK if picture.laptop else CLOCK
        with open_application(folder, clock) as opened:
            opened.settings.prefer(preferences)
        window = _opened(folder, preferences, clock)
        if picture.laptop:
            pictured_laptops.with_stick(the_application(window), folder.parent, picture.laptop)
        picture.show(window)
        wait_for_work(window)
        name = f"{picture.name}-{preferences.theme}-{preferences.text_size}.png"
        _save(window, asked.out / preferences.language / name)
        for box in window.findChildren(QDialog):
            box.reject()
        window.release()
        window.close()
        window.deleteLater()
        settle()


def _opened(folder: Path, preferences: Preferences, clock: FixedClock) -> MainWindow:
    window = MainWindow()
    window.wear(preferences)
    window.resize(WIDTH, HEIGHT)
    window.show()
    Opening(window, folder, window, clock).open()
    settle()
    return window


def _grabbed(window: QWidget) -> QPixmap:
    """Return the picture of the window with the boxes over it."""
    picture = window.grab()
    painter = QPainter(picture)
    for box in window.findChildren(QDialog):
        if box.isVisible():
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 90))
            place = box.rect()
            place.moveCenter(window.rect().center())
            painter.drawPixmap(place, box.grab())
    painter.end()
    return picture


def _save(window: QWidget, target: Path) -> None:
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    _grabbed(window).save(buffer, "PNG")
    picture = Image.open(io.BytesIO(bytes(buffer.data().data())))
    target.parent.mkdir(parents=True, exist_ok=True)
    few_colours = picture.convert("RGB").quantize(256, dither=Image.Dither.NONE)
    few_colours.save(target, optimize=True)


if __name__ == "__main__":
    sys.exit(main())
