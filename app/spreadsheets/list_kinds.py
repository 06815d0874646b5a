"""What a file is a list of: people, events, attendance, organisations or mini-projects.

It goes by headings and cells of the first rows, never by the name of the file. A guess that is not
sure says so, and a person can always say otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.events_lists import EventColumn
from app.domain.mini_project_lists import MiniProjectColumn
from app.domain.organisation_lists import OrganisationColumn
from app.domain.people_lists import NAMING, Sureness
from app.domain.record_lists import AS_GUESSED, KindGuess, ListKind
from app.domain.search import fold
from app.spreadsheets.attendance_sheet import read_attendance
from app.spreadsheets.days import month_of
from app.spreadsheets.event_words import PLAN
from app.spreadsheets.events_sheet import read_events
from app.spreadsheets.headings import role_of
from app.spreadsheets.mini_projects_sheet import MINI_PROJECTS
from app.spreadsheets.organisations_sheet import ORGANISATIONS
from app.spreadsheets.record_columns import lay_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.spreadsheets.attendance_sheet import GridKnowledge
    from app.spreadsheets.events_sheet import EventKnowledge
    from app.spreadsheets.reading import Book, Sheet
    from app.spreadsheets.record_columns import RecordLayout

_JUDGED_BY: Final = 60
_ORDER: Final = (Sureness.LIKELY, Sureness.SURE)
_PROJECT: Final = ("projekt", "project", "proekt")


@dataclass(frozen=True, slots=True)
class KindKnowledge:
    """What is known beforehand by the readers of lists."""

    grid: GridKnowledge
    events: EventKnowledge


def kind_of_list(book: Book, knowledge: KindKnowledge) -> KindGuess:
    """Return what the file is a list of; the sheet is the one that tells it best."""
    best: KindGuess | None = None
    for sheet in book.sheets:
        if not sheet.rows:
            continue
        found = _kind_of(sheet, knowledge)
        if best is None or _ORDER.index(found.sureness) > _ORDER.index(best.sureness):
            best = found
        if best.sureness is Sureness.SURE:
            break
    return best or KindGuess(ListKind.PEOPLE, Sureness.LIKELY)


def _kind_of(sheet: Sheet, knowledge: KindKnowledge) -> KindGuess:
    found = list(dict.fromkeys(_Evidence(sheet, knowledge).kinds()))
    if not found:
        return KindGuess(ListKind.PEOPLE, Sureness.LIKELY, sheet.name)
    (kind, sureness), *rest = found
    others = tuple(dict.fromkeys(other for other, _ in rest if other is not kind))
    return KindGuess(kind, sureness, sheet.name, others)


class _Evidence:
    """What the first rows of a sheet speak for."""

    def __init__(self, sheet: Sheet, knowledge: KindKnowledge) -> None:
        self._rows = sheet.rows[:_JUDGED_BY]
        self._grid = read_attendance(self._rows, knowledge.grid)
        # A sheet that is named after a month has days without one.
        events = replace(knowledge.events, month=month_of(sheet.name))
        self._events = read_events(self._rows, events)
        self._plan = lay_out(self._rows, PLAN, AS_GUESSED)
        self._organisations = lay_out(self._rows, ORGANISATIONS, AS_GUESSED)
        self._projects = lay_out(self._rows, MINI_PROJECTS, AS_GUESSED)
        self._names_people = any(
            column.role in NAMING and role_of(column.heading) in NAMING
            for column in self._grid.people.columns
        )
        self._tells_of_projects = _mentions(_PROJECT, sheet, self._projects)

    def kinds(self) -> Iterator[tuple[ListKind, Sureness]]:
        """Yield kinds with how sure they are, the likeliest first."""
        people = self._grid.people.people
        if people and self._is_grid():
            yield ListKind.ATTENDANCE, Sureness.SURE
        if self._is_projects():
            yield ListKind.MINI_PROJECTS, Sureness.SURE
        is_plan = self._is_plan()
        if is_plan and not self._names_people:
            yield ListKind.EVENTS, Sureness.SURE
        if self._has_numbered_organisations():
            yield ListKind.ORGANISATIONS, Sureness.SURE
        if people and self._names_people:
            yield ListKind.PEOPLE, Sureness.SURE
        if self._has_organisations():
            yield ListKind.ORGANISATIONS, Sureness.SURE
        if is_plan:
            yield ListKind.EVENTS, Sureness.LIKELY
        if people:
            yield ListKind.PEOPLE, Sureness.LIKELY
        if self._plan.has(EventColumn.TITLE):
            yield ListKind.EVENTS, Sureness.LIKELY

    def _is_grid(self) -> bool:
        """Tell a grid: most people have marks, and the signs are understood."""
        marked = {one.person for one in self._grid.marks}
        is_marked = len(marked) * 2 >= len(self._grid.people.people)
        return is_marked and len(self._grid.marks) > len(self._grid.table.hints)

    def _is_plan(self) -> bool:
        """Tell a plan: it has titles, and most of its rows have a day."""
        dated = sum(bool(one.days) for one in self._events.events)
        has_columns = self._plan.has(EventColumn.TITLE) and self._plan.has(EventColumn.DAY)
        return has_columns and dated > 0 and dated * 2 >= len(self._events.events)

    def _is_projects(self) -> bool:
        layout = self._projects
        if not layout.has(MiniProjectColumn.TITLE):
            return False
        has_money = layout.has(MiniProjectColumn.GRANT) or layout.has(MiniProjectColumn.OWN)
        has_lead = layout.has(MiniProjectColumn.LEAD) or layout.has(MiniProjectColumn.CALL)
        return self._tells_of_projects and (has_money or has_lead)

    def _has_numbered_organisations(self) -> bool:
        return self._organisations.has(OrganisationColumn.NAME) and self._organisations.has(
            OrganisationColumn.NUMBER
        )

    def _has_organisations(self) -> bool:
        """Tell a list of organisations: a name, something else about it, and no day."""
        about = (
            OrganisationColumn.KIND,
            OrganisationColumn.CONTACT,
            OrganisationColumn.PHONE,
            OrganisationColumn.EMAIL,
            OrganisationColumn.TERRITORY,
        )
        has_more = any(map(self._organisations.has, about))
        return self._organisations.has(OrganisationColumn.NAME) and has_more and not self._is_plan()


def _mentions(words: Sequence[str], sheet: Sheet, layout: RecordLayout) -> bool:
    """Tell whether the sheet's name, its titles or the heading of its titles have the words."""
    above = sheet.rows[: (layout.header_row or 1) - 1]
    texts = [sheet.name, *(cell for cells in above for cell in cells)]
    texts += [one.heading for one in layout.columns if one.role == MiniProjectColumn.TITLE]
    return any(word in fold(text) for text in texts for word in words)
