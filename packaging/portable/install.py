"""Installs Kopā from this folder for one person, without internet: `python3 install.py`.

Run again with a later folder, it replaces the program; data is never touched.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Final

import system_libraries

SOURCE: Final = Path(__file__).resolve().parent
PROGRAM: Final = Path.home() / ".local/opt/kopa"
COMMAND: Final = Path.home() / ".local/bin/kopa"
MENU_ENTRY: Final = Path.home() / ".local/share/applications/kopa.desktop"
# `portable` says that data lies beside the program, which holds for the folder on a stick only.
NOT_INSTALLED: Final = shutil.ignore_patterns("portable", "data", "install.py")


def main() -> int:
    """Copy the program, make the command and the entry in the menu."""
    python = (SOURCE / "program/python-version").read_text().strip()
    if not shutil.which(f"python{python}"):
        print(f"This Kopā needs Python {python}, which is not here. Nothing was installed.")
        return 1
    _replace_program()
    COMMAND.parent.mkdir(parents=True, exist_ok=True)
    COMMAND.unlink(missing_ok=True)
    COMMAND.symlink_to(PROGRAM / "kopa")
    MENU_ENTRY.parent.mkdir(parents=True, exist_ok=True)
    MENU_ENTRY.write_text(_menu_entry(), encoding="utf-8")
    _tell_what_is_missing()
    print(f"Kopā is installed. It is in the menu; its command is {COMMAND}")
    return 0


def _replace_program() -> None:
    """Copy beside the old program first: a full disk leaves the old one as it was."""
    arriving = PROGRAM.with_name("kopa.arriving")
    shutil.rmtree(arriving, ignore_errors=True)
    shutil.copytree(SOURCE, arriving, ignore=NOT_INSTALLED)
    shutil.rmtree(PROGRAM, ignore_errors=True)
    arriving.rename(PROGRAM)


def _menu_entry() -> str:
    icon = PROGRAM / "program/resources/icons/kopa.svg"
    lines = ["[Desktop Entry]", "Type=Application", "Name=Kopā", f"Exec={PROGRAM / 'kopa'}"]
    if icon.is_file():
        lines.append(f"Icon={icon}")
    return "\n".join([*lines, "Categories=Office;Education;", ""])


def _tell_what_is_missing() -> None:
    missing = [*system_libraries.missing_to_start(), *system_libraries.missing_for_a_window()]
    if sys.platform == "linux" and missing:
        print(f"This system lacks something for the window: apt-get install {' '.join(missing)}")


if __name__ == "__main__":
    sys.exit(main())
