"""A list as a workbook: one sheet with headings that stay in sight, filters, and real numbers.

It knows how the sheet looks and prints. All words come in with the list. Rows are written one by
one: a hundred thousand people need no more memory than ten. (A sheet of openpyxl's write-only mode
is Any here: its stub lacks half of what the sheet has.)
"""

from __future__ import annotations

import contextlib
import io
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from app.jobs import NO_JOB, Job, track
from app.spreadsheets.writing import put_number, put_text, sheet_title

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from openpyxl.cell.cell import Cell

    from app.domain.exports import Heading, ListTable, Value

_HEADING_FONT: Final = Font(bold=True)
_HEADING_FILL: Final = PatternFill("solid", fgColor="E3F0EA")
_HEADING_PLACE: Final = Alignment(wrap_text=True, vertical="top")
_TOP: Final = Alignment(vertical="top")
_SEVERAL_LINES: Final = Alignment(vertical="top", wrap_text=True)
_DAY: Final = "dd\\.mm\\.yyyy"
_WHOLE: Final = "0"
_EUROS: Final = '#,##0.00\\ "€"'
_A4: Final = 9


def write_list_workbook(table: ListTable, file: Path, job: Job = NO_JOB) -> int:
    """Write the list and return how many rows it has."""
    workbook = Workbook(write_only=True)
    sheet: Any = workbook.create_sheet(sheet_title(table.title))
    with contextlib.ExitStack() as stopped:
        stopped.callback(_throw_away, sheet)
        count = _write(sheet, table, job)
        stopped.pop_all()
    workbook.properties.creator = "Kopā"
    workbook.properties.title = table.title
    workbook.properties.language = table.language
    # Through the memory: where the disk is full, openpyxl would keep the file open.
    content = io.BytesIO()
    workbook.save(content)
    file.write_bytes(content.getbuffer())
    return count


def _write(sheet: Any, table: ListTable, job: Job) -> int:
    _prepare(sheet, table.headings)
    sheet.append([_heading(sheet, one) for one in table.headings])
    count = 0
    for row in track(table.rows, job, total=table.total):
        sheet.append([_cell(sheet, value) for value in row])
        count += 1
    # Said last, because the reach of the filter is known only then; it stands after the rows.
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.headings))}{count + 1}"
    return count


def _throw_away(sheet: Any) -> None:
    """Leave no names behind in the system's temporary folder when the work is stopped."""
    sheet.close()
    sheet._writer.cleanup()  # noqa: SLF001 - openpyxl would leave the file until the program ends


def _prepare(sheet: Any, headings: Sequence[Heading]) -> None:
    """Set everything that stands before the rows in the file: widths, the pane, the paper."""
    sheet.freeze_panes = "A2"
    for place, heading in enumerate(headings, start=1):
        sheet.column_dimensions[get_column_letter(place)].width = heading.width
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def _heading(sheet: Any, heading: Heading) -> Cell:
    cell = _text_cell(sheet, heading.words)
    cell.font = _HEADING_FONT
    cell.fill = _HEADING_FILL
    cell.alignment = _HEADING_PLACE
    return cell


def _cell(sheet: Any, value: Value) -> Cell | None:
    match value:
        case None | "":
            return None
        case str():
            return _text_cell(sheet, value)
        case date():
            cell = _empty(sheet)
            cell.value = value
            cell.number_format = _DAY
        case Decimal():
            cell = _empty(sheet)
            put_number(cell, value, _EUROS)
        case _:
            cell = _empty(sheet)
            put_number(cell, Decimal(value), _WHOLE)
    cell.alignment = _TOP
    return cell


def _text_cell(sheet: Any, text: str) -> Cell:
    cell = _empty(sheet)
    put_text(cell, text)
    cell.alignment = _SEVERAL_LINES if "\n" in text else _TOP
    return cell


def _empty(sheet: Any) -> Cell:
    return WriteOnlyCell(sheet)
