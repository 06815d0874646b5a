"""What `pip install .` brings: the program and its files, and nothing of the workshop."""

import subprocess
import sys
import zipfile

from tests.support.source_tree import ROOT, production


def test_the_wheel_holds_the_whole_program_and_nothing_else(tmp_path):
    subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "package.py"), "--wheel", str(tmp_path)],
        check=True,
        timeout=100,
        stdout=subprocess.DEVNULL,
    )

    (wheel,) = tmp_path.glob("kopa-*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    carried = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {source.name for source in production()} | carried <= names
    assert {name.split("/")[0] for name in names if ".dist-info/" not in name} == {
        "main.py",
        "app",
        "ui",
        "resources",
    }
