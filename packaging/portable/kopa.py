"""Kopā from a folder: finds its parts beside itself."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent / "program"))

from main import run

if __name__ == "__main__":
    sys.exit(run())
