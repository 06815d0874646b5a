"""A report in the language of the screen: its figures named, put in order and explained."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from app.domain.collation import sort_key
from app.domain.dates import numeric, numeric_span
from app.domain.kinds import (
    AgeBand,
    EventKind,
    HeadcountCategory,
    OrganisationKind,
    Role,
    band_name,
    organisation_kind_name,
    role_name,
)
from app.domain.worded_reports import (
    CentreLine,
    CentreTable,
    ReportGroup,
    ReportHead,
    ReportLine,
    Unit,
    Value,
    WordedReport,
)
from app.services.kinds import kind_forms
from app.services.wording.report_words import figure_words, heading_words
from app.texts import catalogue, language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import date

    from app.domain.programme import Programme
    from app.domain.reports import Figures, Report

_GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "events": ("events_held", "events_planned", "events_cancelled", "sessions_held",
               "contact_minutes"),
    "people": ("unique_people", "first_time_people", "repeat_people", "attendances",
               "person_minutes", "headcount"),
    "organisations": ("organisations", "organisations_present"),
    "team": ("facilitators", "volunteers", "volunteer_minutes"),
    "certificates": ("certificates_issued", "certificates_replaced", "certificates_void"),
    "mini_projects": ("mini_projects_applied", "mini_projects_supported",
                      "mini_projects_completed", "mini_project_grant_cents",
                      "mini_project_own_cents"),
}  # fmt: skip
_SHARES: Final[Mapping[str, tuple[str, ...]]] = {
    "events": ("events_by_kind",),
    "people": ("people_by_age_band", "people_by_territory", "people_by_role",
               "headcount_by_category"),
    "organisations": ("organisations_by_kind", "events_by_organisation"),
}  # fmt: skip
FIGURES: Final = tuple(name for names in _GROUPS.values() for name in names)
"""Every figure that is one number, in the order of the report."""
SHARES: Final = tuple(name for names in _SHARES.values() for name in names)
"""Every figure that is several numbers by a key."""
_HEADLINES: Final = ("unique_people", "attendances", "events_held", "headcount")
_ON_A_PAGE: Final = ("events_held", "unique_people", "attendances", "headcount", "organisations",
                     "certificates_issued")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the report is about besides its figures; `place_name` names a municipality's code."""

    programme: Programme
    centre_names: Mapping[str, str]
    place_name: Callable[[str], str]
    made_on: date
    own_kinds: Mapping[str, str] = field(default_factory=dict)
    """The names of kinds of events that centres added, by their codes."""
    categories: Mapping[str, str] = field(default_factory=dict)
    """The names of all categories of people without names by their codes, in their order."""
    organisations: Mapping[str, str] = field(default_factory=dict)
    """The names of organisations by their ids in hexadecimal digits."""


def worded(report: Report, around: Surroundings) -> WordedReport:
    """Return the report in the language of the screen."""
    return WordedReport(
        language=language(),
        head=_head(report, around),
        headlines=tuple(_line(report.programme, name) for name in _HEADLINES),
        groups=tuple(_groups(report.programme, around)),
        centres=_centres(report, around),
        page=translate("Report", "Page {page} of {pages}"),
        column_headings=(
            translate("Report", "Figure"),
            translate("Report", "Value"),
            translate("Report", "What it counts"),
        ),
        sheet_names=(
            translate("Report", "Figures", comment="name of a sheet"),
            translate("Report", "Centres", comment="name of a sheet"),
        ),
    )


def value_of(figures: Figures, name: str) -> Value:
    """Return a figure as people read it: minutes as hours, cents as euros."""
    amount = Decimal(getattr(figures, name))
    if name.endswith("_minutes"):
        return Value(amount / 60, Unit.HOURS)
    if name.endswith("_cents"):
        return Value(amount / 100, Unit.EUROS)
    return Value(amount)


def _head(report: Report, around: Surroundings) -> ReportHead:
    programme = around.programme
    only_centre = next(iter(around.centre_names.values()), "") if len(report.centres) == 1 else ""
    made = translate("Report", "Counted on {day}")
    return ReportHead(
        title=translate("Report", "Report"),
        programme=programme.name or only_centre,
        project_number=programme.project_number,
        period=numeric_span(report.since, report.until, language()),
        made=made.format(day=numeric(around.made_on, language())),
        funding=programme.funding_statement or programme.funders,
        made_on=around.made_on,
    )


def _line(figures: Figures, name: str) -> ReportLine:
    words = figure_words()[name]
    return ReportLine(words.label, value_of(figures, name), words.definition)


def _groups(figures: Figures, around: Surroundings) -> Iterator[ReportGroup]:
    headings = heading_words()
    for group, names in _GROUPS.items():
        yield ReportGroup(headings[group], tuple(_line(figures, name) for name in names))
        for share in _SHARES.get(group, ()):
            lines = tuple(_share(share, getattr(figures, share), around))
            if lines:
                heading = headings[_heading(share, getattr(figures, share))]
                yield ReportGroup(heading, lines, is_share=True)


def _heading(share: str, counted: Mapping[str, int]) -> str:
    """Return under which heading a figure stands: a programme's own categories are no ages."""
    if share == "headcount_by_category" and not set(counted) <= {*HeadcountCategory, ""}:
        return "headcount_by_own_category"
    return share


def _share(share: str, counted: Mapping[str, int], around: Surroundings) -> Iterator[ReportLine]:
    """Yield the parts of a figure: ages by age, others the largest first, the not stated last."""
    named = [
        (_place_in_order(share, key, count, around), _name(share, key, around), count)
        for key, count in counted.items()
    ]
    for _, name, count in sorted(named, key=lambda one: (one[0], sort_key(one[1]))):
        yield ReportLine(name, Value(Decimal(count)))


def _place_in_order(
    share: str, key: str, count: int, around: Surroundings
) -> tuple[bool, int, int]:
    order: tuple[str, ...] = {
        "people_by_age_band": tuple(AgeBand),
        "headcount_by_category": tuple(around.categories),
    }.get(share, ())
    by_list = order.index(key) if key in order else len(order)
    return (key == "", by_list, -count)


def _name(share: str, key: str, around: Surroundings) -> str:
    """Return the name of a key; one that this version does not know is shown as it is."""
    if not key:
        return translate("Report", "Not stated")
    match share:
        case "events_by_kind" if key in set(EventKind):
            name = _capital(kind_forms(key, language()).nominative)
        case "events_by_kind":
            name = around.own_kinds.get(key, key)
        case "people_by_age_band" if key in set(AgeBand):
            name = band_name(AgeBand(key), catalogue(language()))
        case "people_by_territory":
            name = around.place_name(key) or key
        case "people_by_role" if key in set(Role):
            name = role_name(Role(key), catalogue(language()))
        case "headcount_by_category":
            name = around.categories.get(key, key)
        case "events_by_organisation":
            name = around.organisations.get(key, key)
        case "organisations_by_kind" if key in set(OrganisationKind):
            name = organisation_kind_name(OrganisationKind(key), catalogue(language()))
        case _:
            name = key
    return name


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _centres(report: Report, around: Surroundings) -> CentreTable:
    words = figure_words()
    whole = translate("Report", "All centres together")
    lines = [
        CentreLine(around.centre_names.get(code, code), code, _values(figures))
        for code, figures in report.centres.items()
    ]
    return CentreTable(
        heading=translate("Report", "Centres"),
        name_heading=translate("Report", "Centre"),
        columns=tuple(words[name].short for name in FIGURES),
        shown=tuple(FIGURES.index(name) for name in _ON_A_PAGE),
        centres=tuple(sorted(lines, key=lambda one: (sort_key(one.name), one.code))),
        whole=CentreLine(whole, "", _values(report.programme)),
        note=translate(
            "Report",
            "Whoever visited two centres is counted in each of them, and once for all together. "
            "The last line is therefore no sum of the others.",
        ),
    )


def _values(figures: Figures) -> tuple[Value, ...]:
    return tuple(value_of(figures, name) for name in FIGURES)
