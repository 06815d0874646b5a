"""A report in words, ready to be laid out: groups of lines with a value, and a table of centres.

Whoever draws or writes it needs no knowledge of what is counted; whoever words it needs none of
pages or sheets. Values stay numbers, so that a spreadsheet can go on reckoning with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum


class Unit(StrEnum):
    """How a value is written."""

    COUNT = "count"
    HOURS = "hours"
    EUROS = "euros"


@dataclass(frozen=True, slots=True)
class Value:
    """A number with its unit."""

    amount: Decimal
    unit: Unit = Unit.COUNT


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One figure: what it is called, how much, and what exactly it counts."""

    label: str
    value: Value
    definition: str = ""


@dataclass(frozen=True, slots=True)
class ReportGroup:
    """Lines that belong together under a heading; `is_share` when they are parts of one figure."""

    heading: str
    lines: tuple[ReportLine, ...]
    is_share: bool = False


@dataclass(frozen=True, slots=True)
class CentreLine:
    """The figures of one centre, in the order of the table's columns."""

    name: str
    code: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class CentreTable:
    """Every centre beside the whole programme.

    `columns` are all headings of figures and `shown` those for a page, which is narrow; `whole` is
    the line of the programme, `note` why the centres need not add up to it.
    """

    heading: str
    name_heading: str
    columns: tuple[str, ...]
    shown: tuple[int, ...]
    centres: tuple[CentreLine, ...]
    whole: CentreLine
    note: str


@dataclass(frozen=True, slots=True)
class ReportHead:
    """What stands above the figures; `made_on` is the day on which they were counted."""

    title: str
    programme: str
    project_number: str
    period: str
    made: str
    funding: str
    made_on: date


@dataclass(frozen=True, slots=True)
class WordedReport:
    """A whole report in one language.

    `headlines` are the few figures that stand out. `page` is the pattern "Page {page} of {pages}";
    `column_headings` are those of label, value and definition; `sheet_names` those of a workbook.
    """

    language: str
    head: ReportHead
    headlines: tuple[ReportLine, ...]
    groups: tuple[ReportGroup, ...]
    centres: CentreTable
    page: str
    column_headings: tuple[str, str, str]
    sheet_names: tuple[str, str]
