"""The door of Kopā: words after its name go to the command line, none open the window.

Each way is imported only when it is taken: the window starts without click, the command line
without Qt.
"""

from __future__ import annotations

import sys
from pathlib import Path


def run() -> int:
    """Open the window or carry out a command; the exit status for the system."""
    match sys.argv[1:]:
        case []:
            return _open_window(None)
        case ["--data", folder]:
            return _open_window(Path(folder))
        case arguments:
            from app import cli  # noqa: PLC0415 - a tenth of a second that the window does not need

            return cli.run(arguments)


def _open_window(data_folder: Path | None) -> int:
    from ui import start  # noqa: PLC0415 - the command line must run where Qt cannot

    return start.run(data_folder)


if __name__ == "__main__":
    sys.exit(run())
