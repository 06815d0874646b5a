"""The report as a file: a workbook, a paper, or the bare figures for other programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from app.domain.errors import InvalidValueError
from app.files import write_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from app.domain.papers import PrintProblem
    from app.domain.worded_reports import WordedReport

SUFFIXES = (".xlsx", ".pdf", ".json")
"""What a report can be saved as."""


def check_suffix(target: Path) -> None:
    """Refuse a file that no report can be saved as."""
    if target.suffix.lower() not in SUFFIXES:
        raise InvalidValueError("file", target.name, "suffix")


def write_report(
    report: WordedReport, figures: Mapping[str, object], target: Path
) -> tuple[PrintProblem, ...]:
    """Write the report in the way that the suffix names; return what could not be printed."""
    # The papers and the workbooks load with the first file that is written.
    from app.documents.report_paper import plan_report  # noqa: PLC0415  see above
    from app.documents.writer import write_pages  # noqa: PLC0415  see above
    from app.spreadsheets.report_workbook import report_workbook  # noqa: PLC0415  see above

    check_suffix(target)
    match target.suffix.lower():
        case ".pdf":
            plan = plan_report(report)
            write_pages(plan.pages, target, plan.about)
            return plan.problems
        case ".xlsx":
            write_file(target, report_workbook(report))
        case _:
            text = json.dumps(figures, ensure_ascii=False, indent=1)
            write_file(target, f"{text}\n".encode())
    return ()
