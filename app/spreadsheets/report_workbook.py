"""The report as a workbook: a sheet of figures with their definitions, and a sheet of centres.

It knows how the sheets look and print. All words come in with the report.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties

from app.domain.worded_reports import Unit
from app.spreadsheets.writing import put_number, put_text, sheet_title

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

    from app.domain.worded_reports import (
        CentreLine,
        CentreTable,
        ReportGroup,
        Value,
        WordedReport,
    )

_GREEN: Final = "1F6F54"
_QUIET: Final = "5B6762"
_TITLE: Final = Font(size=16, bold=True)
_SUBTITLE: Final = Font(size=12, bold=True)
_HEADING: Final = Font(size=12, bold=True, color=_GREEN)
_STRONG: Final = Font(bold=True)
_NOTE: Final = Font(size=10, color=_QUIET)
_HEADER_FILL: Final = PatternFill("solid", fgColor="E3F0EA")
_LINE: Final = Border(bottom=Side(style="hair", color="B4BCB8"))
_ABOVE_WHOLE: Final = Border(top=Side(style="thin", color=_GREEN))
_WRAPPED: Final = Alignment(wrap_text=True, vertical="top")
_TOP: Final = Alignment(vertical="top")
_PART: Final = Alignment(vertical="top", indent=1)
_PATTERNS: Final = {
    Unit.COUNT: "#,##0",
    Unit.HOURS: "#,##0.0",
    Unit.EUROS: '#,##0.00\\ "€"',
}
_WIDTHS: Final = (44, 14, 62)
_NAME_WIDTH: Final = 38
_FIGURE_WIDTH: Final = 14
_A4: Final = 9


def report_workbook(report: WordedReport) -> bytes:
    """Return the report as an .xlsx file."""
    workbook = Workbook()
    figures = workbook.active
    assert figures is not None  # noqa: S101 - a new workbook has a sheet
    figures.title = sheet_title(report.sheet_names[0])
    _write_figures(figures, report)
    _write_centres(workbook.create_sheet(sheet_title(report.sheet_names[1])), report)
    workbook.properties.creator = "Kopā"
    workbook.properties.title = f"{report.head.title} {report.head.period}"
    workbook.properties.language = report.language
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()


# The sheet of figures


def _write_figures(sheet: Worksheet, report: WordedReport) -> None:
    row = _write_head(sheet, report)
    for column, (heading, width) in enumerate(
        zip(report.column_headings, _WIDTHS, strict=True), start=1
    ):
        _put_header(_cell(sheet, row, column), heading)
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.cell(row, 2).alignment = Alignment(horizontal="right")
    sheet.freeze_panes = f"A{row + 1}"
    sheet.print_title_rows = f"{row}:{row}"
    for group in report.groups:
        row = _write_group(sheet, row + 2, group)
    _for_paper(sheet, report, is_wide=False)


def _write_head(sheet: Worksheet, report: WordedReport) -> int:
    """Write what stands above the table; return the row of its headings."""
    head = report.head
    programme = ", ".join(part for part in (head.programme, head.project_number) if part)
    lines = (
        (head.title, _TITLE),
        (programme, _SUBTITLE),
        (head.period, _SUBTITLE),
        (head.made, _NOTE),
        (head.funding, _NOTE),
    )
    row = 0
    for text, font in lines:
        if text:
            row += 1
            put_text(_cell(sheet, row, 1), text)
            sheet.cell(row, 1).font = font
    return row + 2


def _write_group(sheet: Worksheet, row: int, group: ReportGroup) -> int:
    """Write a group from this row on; return its last row."""
    put_text(_cell(sheet, row, 1), group.heading)
    sheet.cell(row, 1).font = _HEADING
    for line in group.lines:
        row += 1
        label, value, definition = (_cell(sheet, row, column) for column in (1, 2, 3))
        put_text(label, line.label)
        _put_value(value, line.value)
        put_text(definition, line.definition)
        label.alignment = _PART if group.is_share else _WRAPPED
        value.alignment = _TOP
        definition.alignment = _WRAPPED
        definition.font = _NOTE
        for cell in (label, value, definition):
            cell.border = _LINE
    return row


# The sheet of centres


def _write_centres(sheet: Worksheet, report: WordedReport) -> None:
    table = report.centres
    _put_header(_cell(sheet, 1, 1), table.name_heading)
    sheet.column_dimensions["A"].width = _NAME_WIDTH
    for column, heading in enumerate(table.columns, start=2):
        _put_header(_cell(sheet, 1, column), heading)
        sheet.cell(1, column).alignment = Alignment(
            wrap_text=True, horizontal="right", vertical="top"
        )
        sheet.column_dimensions[get_column_letter(column)].width = _FIGURE_WIDTH
    for row, centre in enumerate(table.centres, start=2):
        _write_centre(sheet, row, centre, _LINE)
    last = len(table.centres) + 2
    _write_centre(sheet, last, table.whole, _ABOVE_WHOLE)
    for cell in sheet[last]:
        cell.font = _STRONG
    _write_note(sheet, last + 2, table)
    sheet.freeze_panes = "B2"
    sheet.print_title_cols = "A:A"
    _for_paper(sheet, report, is_wide=True)


def _write_centre(sheet: Worksheet, row: int, centre: CentreLine, border: Border) -> None:
    put_text(_cell(sheet, row, 1), centre.name)
    sheet.cell(row, 1).border = border
    for column, value in enumerate(centre.values, start=2):
        cell = _cell(sheet, row, column)
        _put_value(cell, value)
        cell.border = border


def _write_note(sheet: Worksheet, row: int, table: CentreTable) -> None:
    put_text(_cell(sheet, row, 1), table.note)
    sheet.cell(row, 1).font = _NOTE


# Both


def _put_header(cell: Cell, text: str) -> None:
    put_text(cell, text)
    cell.font = _STRONG
    cell.fill = _HEADER_FILL


def _put_value(cell: Cell, value: Value) -> None:
    put_number(cell, value.amount, _PATTERNS[value.unit])


def _cell(sheet: Worksheet, row: int, column: int) -> Cell:
    return sheet.cell(row, column)  # type: ignore[return-value]  # no cell here is part of a merge


def _for_paper(sheet: Worksheet, report: WordedReport, *, is_wide: bool) -> None:
    """Let the sheet print well: A4, as wide as the page, with its page number."""
    sheet.page_setup.paperSize = _A4
    sheet.page_setup.orientation = "landscape" if is_wide else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    footer = sheet.oddFooter
    assert footer is not None  # noqa: S101 - every sheet has one
    footer.right.text = report.page.format(page="&P", pages="&N")
