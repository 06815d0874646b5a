"""The limits of the format: the same for writing and reading, on every laptop.

They bound what a hostile file can cost; docs/bundle-format.md states them.
"""

from __future__ import annotations

from typing import Final

MIB: Final = 2**20

FILE_BYTES: Final = 512 * MIB
HEADER_BYTES: Final = MIB
RECIPIENTS: Final = 5_000
STATEMENTS_BYTES: Final = 16 * MIB
STATEMENT_BYTES: Final = 16_384
STATEMENTS: Final = 20_000
MANIFEST_BYTES: Final = 8 * MIB
# In base64 and with the signature around it.
ENVELOPE_BYTES: Final = 11 * MIB
TABLES: Final = 1_000
COLUMNS: Final = 500
NUMBER: Final = 1_000_000
SEGMENT_RAW_BYTES: Final = 32 * MIB
# Incompressible content grows a little under zstd.
SEGMENT_PACKED_BYTES: Final = SEGMENT_RAW_BYTES + MIB
# What is written stays well below, because a reader stages a segment in memory.
WRITTEN_RAW_BYTES: Final = 16 * MIB
WRITTEN_ROWS: Final = 150_000
TOTAL_RAW_BYTES: Final = 4096 * MIB
SEGMENT_ROWS: Final = 500_000
ERASURES: Final = 2_000_000
SEGMENTS: Final = 100_000
INCARNATIONS: Final = 50_000
TEXT_CHARACTERS: Final = 2**18
BLOB_BYTES: Final = 2**18
LINE_BYTES: Final = 8 * MIB
WINDOW_BYTES: Final = 2**25
NAME_CHARACTERS: Final = 1_000
MOMENT_CHARACTERS: Final = 40
JOIN_FILE_BYTES: Final = 16_384
