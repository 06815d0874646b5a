"""How much is taken from one file: far above any list of a centre, far below a laptop's memory."""

from __future__ import annotations

from typing import Final

MOST_BYTES: Final = 32 * 1024 * 1024
"""Of a file; a workbook may carry pictures."""
MOST_TEXT_BYTES: Final = 16 * 1024 * 1024
"""Of delimited text, which takes up to four times as much memory."""
MOST_UNPACKED_BYTES: Final = 256 * 1024 * 1024
"""What a zipped workbook says that it unpacks to."""
MOST_PACKED_FILES: Final = 5_000
MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 300
MOST_CELLS: Final = 1_000_000
"""Rows times columns, empty cells included: each costs memory."""
MOST_LETTERS: Final = 16_000_000
"""In all cells of a workbook: a short file can say a long text many times."""
MOST_SHEETS: Final = 50
