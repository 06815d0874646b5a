"""The tool behind `make screenshots`."""

import runpy
import subprocess
import sys

from PIL import Image

from tests.support.source_tree import ROOT
from ui.screens import SCREENS

TOOL = ROOT / "packaging" / "screenshots.py"


def test_every_place_has_a_picture():
    pictures = {picture.name for picture in runpy.run_path(str(TOOL))["PICTURES"]}

    assert set(SCREENS) <= pictures


def test_a_picture_is_as_large_as_the_smallest_screen_and_small_on_disk(tmp_path):
    asked = ["--only", "today", "--language", "lv", "--theme", "dark", "--size", "150"]

    subprocess.run(
        [sys.executable, str(TOOL), "--out", str(tmp_path), *asked],
        check=True,
        capture_output=True,
        timeout=60,
    )

    file = tmp_path / "lv" / "today-dark-150.png"
    with Image.open(file) as picture:
        assert (picture.size, picture.mode) == ((1366, 768), "P")
    assert file.stat().st_size < 100_000
