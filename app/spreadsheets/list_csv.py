"""A list as delimited text: what Latvian Excel opens by a double click with all its letters.

UTF-8 with its mark, semicolons, decimal commas, days as dd.mm.yyyy, lines ended by CR LF. It knows
how cells are written down and not what they mean.
"""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TextIO

from app.jobs import NO_JOB, Job, track
from app.spreadsheets.guarding import guarded

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.exports import ListTable, Value


def write_list_csv(table: ListTable, file: Path, job: Job = NO_JOB) -> int:
    """Write the list and return how many rows it has."""
    with file.open("w", encoding="utf-8-sig", newline="") as opened:
        return _write(table, opened, job)


def _write(table: ListTable, opened: TextIO, job: Job) -> int:
    writer = csv.writer(opened, delimiter=";", lineterminator="\r\n")
    writer.writerow([guarded(heading.words) for heading in table.headings])
    count = 0
    for row in track(table.rows, job, total=table.total):
        writer.writerow([_text(value) for value in row])
        count += 1
    return count


def _text(value: Value) -> str:
    match value:
        case None:
            return ""
        case str():
            return guarded(value)
        case Decimal():
            return f"{value:.2f}".replace(".", ",")
        case date():
            return f"{value:%d.%m.}{value.year:04}"
        case _:
            return str(value)
