"""How much is taken from one file: far above any list of a centre, far below a laptop's memory."""

from __future__ import annotations

from typing import Final

MOST_BYTES: Final = 32 * 1024 * 1024
MOST_UNPACKED_BYTES: Final = 256 * 1024 * 1024
"""What a zipped workbook says that it unpacks to."""
MOST_PACKED_FILES: Final = 5_000
MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 300
MOST_CELLS: Final = 2_000_000
"""Rows times columns, empty cells included: each costs memory."""
MOST_SHEETS: Final = 50
