"""What the sample's programme settled: its periods, outcome areas, whom it counts, and a logo.

Ids follow from what things are, so that a store that has some of it already has each once.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from app.domain.headcounts import OwnCategory
from app.domain.ids import (
    ORG_SCOPE,
    HeadcountCategoryId,
    LogoId,
    ReportingPeriodId,
    derived_id,
)
from app.domain.kinds import HeadcountCategory
from app.domain.logos import Logo, LogoForm
from app.domain.programme import ReportingPeriod
from app.domain.search import fold
from app.persistence import headcount_categories, logos, outcome_areas, reporting_periods, tables
from app.services.demo.calendar import period
from app.services.demo.scenario import MARK, PROGRAMME
from app.services.programme import suggested_areas

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from sqlalchemy import Table

    from app.domain.events import Event

_NAMES: Final = {
    HeadcountCategory.CHILDREN: ("Bērni līdz 12 gadiem", "Children up to 12", "Дети до 12 лет"),
    HeadcountCategory.YOUNG: ("Jaunieši", "Young people", "Молодёжь"),
    HeadcountCategory.ADULTS: ("Pieaugušie", "Adults", "Взрослые"),
    HeadcountCategory.SENIORS: ("Seniori no 65 gadiem", "Seniors from 65", "Пожилые от 65 лет"),
}
_LOGO: Final = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 100">'
    b'<circle cx="50" cy="50" r="42" fill="#1f6f54"/>'
    b'<circle cx="105" cy="50" r="42" fill="#e0a030"/>'
    b'<rect x="170" y="22" width="120" height="14" fill="#1f6f54"/>'
    b'<rect x="170" y="46" width="90" height="10" fill="#5b6762"/>'
    b'<rect x="170" y="66" width="105" height="10" fill="#5b6762"/></svg>'
)


def category_code(category: HeadcountCategory) -> str:
    """Return the code of the programme's own category for people of these ages."""
    return _category_id(_NAMES[category][0]).hex()


def outcome_area_of(event: Event) -> str:
    """Return the area that an event works for; every fifth was given none."""
    areas = suggested_areas(0)
    place = event.id[0] % (len(areas) + 1)
    return areas[place].key if place < len(areas) else ""


def rows_of_programme(today: date) -> Iterator[tuple[Table, dict[str, Any]]]:
    """Yield the rows of what the programme settled, each with its table."""
    for one in _periods(today):
        yield tables.reporting_period, _row(one.id, reporting_periods.cells_of(one))
    for area in suggested_areas(0):
        yield tables.outcome_area, _row(area.id, outcome_areas.cells_of(area))
    for position, names in enumerate(_NAMES.values(), start=1):
        category = OwnCategory(_category_id(names[0]), *names, position)
        yield (
            tables.headcount_category,
            _row(category.id, headcount_categories.cells_of(category)),
        )
    logo = Logo(LogoId(derived_id("sample_logo.v1", b"fund")), PROGRAMME["funder"], LogoForm.SVG, 1)
    yield tables.logo, {**_row(logo.id, logos.cells_of(logo)), "form": logo.form.value}
    piece = {"logo_id": logo.id, "position": 0, "content": _LOGO}
    yield tables.logo_piece, _row(derived_id("logo_piece.v1", logo.id, bytes([0])), piece)


def _periods(today: date) -> tuple[ReportingPeriod, ...]:
    """Return the halves of the sample's year."""
    since, until = period(today)
    middle = since + (until - since) // 2
    halves = ((since, middle), (middle + timedelta(days=1), until))
    return tuple(
        ReportingPeriod(
            ReportingPeriodId(derived_id("sample_period.v1", bytes([number]))),
            f"{number}. puse ({MARK})",
            *half,
        )
        for number, half in enumerate(halves, start=1)
    )


def _category_id(name: str) -> HeadcountCategoryId:
    # As the service derives it: the same category typed by somebody is the same.
    return HeadcountCategoryId(derived_id("headcount_category.v1", fold(name).encode()))


def _row(row_id: bytes, cells: dict[str, Any]) -> dict[str, Any]:
    return {"id": row_id, "centre_id": ORG_SCOPE, **cells}
