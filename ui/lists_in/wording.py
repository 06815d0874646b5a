"""How a list that is looked at is told: its columns, its groups, its lines, its one act."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from app.domain.attendance import Mark
from app.domain.people_lists import NameOrder, Sureness
from app.domain.record_lists import NOT_TAKEN, ListKind
from app.services.people_import_entries import Choice, Standing
from app.services.wording.record_lists import (
    headcount_words,
    list_kind_words,
    roles_of,
)
from app.services.wording.spreadsheets import encoding_words
from app.texts import translate
from ui.lists_in.lines import day_words
from ui.lists_in.shown import (
    Asked,
    ColumnShown,
    Option,
    Understood,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from app.domain.places import Places
    from app.services.attendance_import import AttendancePreview
    from app.services.people_import_entries import Decision
    from ui.lists_in.place import ImportPlace
    from ui.lists_in.work import Looked, Seen

MOST_COLUMNS: Final = 40
"""So many columns are shown with their choosers; lists of people have twenty at most."""
_SHOWN_ROWS: Final = 5
_LEAST_HEADER_ROWS: Final = 12
_YEARS_BACK: Final = 12
_OF_PEOPLE: Final = frozenset({ListKind.PEOPLE, ListKind.ATTENDANCE})
_NOTHING: Final = Asked()


# What the page is called


def page_title(kind: ListKind | None, *, is_for_event: bool) -> str:
    """Return the title of the page."""
    if is_for_event and kind is ListKind.PEOPLE:
        return translate("Lists in", "Import participants")
    words = {
        ListKind.PEOPLE: translate("Lists in", "Import people"),
        ListKind.EVENTS: translate("Lists in", "Import events"),
        ListKind.ATTENDANCE: translate("Lists in", "Import attendance"),
        ListKind.ORGANISATIONS: translate("Lists in", "Import organisations"),
        ListKind.MINI_PROJECTS: translate("Lists in", "Import mini-projects"),
    }
    return words[kind] if kind is not None else translate("Lists in", "Import a table")


def back_words(place: ImportPlace) -> str:
    """Return what the way back is called."""
    if place.event is not None:
        return translate("Lists in", "Event")
    words = {
        "today": translate("Lists in", "Today"),
        "events": translate("Lists in", "Events"),
        "people": translate("Lists in", "People"),
        "organisations": translate("Lists in", "Organisations"),
        "mini_projects": translate("Lists in", "Mini-projects"),
    }
    return words.get(place.came_from, translate("Lists in", "Back"))


def act_words(looked: Looked, decisions: Mapping[int, Decision]) -> str:
    """Return what the button does, with how many it does it to."""
    count = count_of_act(looked, decisions)
    if looked.is_for_event:
        return translate("Lists in", "Import %n participants", n=count)
    match looked.kind:
        case ListKind.PEOPLE:
            return translate("Lists in", "Import %n people", n=count)
        case ListKind.EVENTS:
            return translate("Lists in", "Import %n events", n=count)
        case ListKind.ORGANISATIONS:
            return translate("Lists in", "Import %n organisations", n=count)
        case ListKind.MINI_PROJECTS:
            return translate("Lists in", "Import %n mini-projects", n=count)
        case ListKind.ATTENDANCE:
            return translate("Lists in", "Import %n marks", n=count)


def open_words(kind: ListKind, *, is_for_event: bool) -> str:
    """Return what leads to where the records are now."""
    if is_for_event:
        return translate("Lists in", "Show the event")
    words = {
        ListKind.PEOPLE: translate("Lists in", "Show the people"),
        ListKind.EVENTS: translate("Lists in", "Show the events"),
        ListKind.ATTENDANCE: translate("Lists in", "Show the events"),
        ListKind.ORGANISATIONS: translate("Lists in", "Show the organisations"),
        ListKind.MINI_PROJECTS: translate("Lists in", "Show the mini-projects"),
    }
    return words[kind]


def next_sheet_words(sheet: str) -> str:
    """Return what leads to the next sheet of a workbook, "" for none."""
    return translate("Lists in", "Next sheet: {sheet}").format(sheet=sheet) if sheet else ""


def count_of_act(looked: Looked, decisions: Mapping[int, Decision]) -> int:
    """Return how many of the list would be added or completed."""
    if looked.kind is ListKind.ATTENDANCE:
        return _marks(looked.seen)
    if looked.is_for_event:
        return sum(not _is_left_out(decisions.get(one.number)) for one in looked.seen.entries)
    return sum(_goes_in(one.standing, decisions.get(one.number)) for one in looked.seen.entries)


def _marks(seen: Any) -> int:
    return sum(int(seen.found.count(mark)) for mark in Mark)


def _is_left_out(made: Decision | None) -> bool:
    return made is not None and made.choice is Choice.LEAVE_OUT


def _goes_in(standing: Standing, made: Decision | None) -> bool:
    if made is None:
        return standing is not Standing.KNOWN
    return made.choice is Choice.OTHER or (
        made.choice is Choice.SAME and standing is not Standing.KNOWN
    )


# What was understood


def understood(
    looked: Looked, today: date, sheets: tuple[str, ...] = (), places: Places | None = None
) -> Understood:
    """Return what Kopā understood of a file, with what a person can say instead.

    `sheets` are others of the workbook that hold such a list, `places` those of the event that
    the list is for.
    """
    seen, kind = looked.seen, looked.kind
    said = [(place, one) for place, one in enumerate(seen.columns) if _says_anything(one)]
    shown = said[:MOST_COLUMNS]
    words = roles_of(kind)
    return Understood(
        file=seen.file.name,
        about=translate("Lists in", "%n rows", n=seen.rows),
        kind=Asked(tuple(Option(one, list_kind_words(one)) for one in _kinds(looked)), kind),
        sheet=_sheet(seen),
        header=_header(seen),
        encoding=_encoding(seen),
        separator=_separator(seen),
        order=_order(seen),
        year=_year(seen, today),
        event=_event(looked),
        event_title=event_title(looked),
        roles=tuple(Option(role, text) for role, text in words.items()),
        columns=tuple(_column(one, place, seen) for place, one in shown),
        further=_further(len(said) - len(shown)),
        is_remembered=seen.source.is_remembered,
        is_repaired=bool(getattr(seen, "is_repaired", False)),
        sheets=sheets,
        note=headcount_words(getattr(seen, "headcount", 0)) or _places_words(looked, places),
    )


def _places_words(looked: Looked, places: Places | None) -> str:
    """Return that some will have to wait, "" where there is room for everybody of the list."""
    if places is None or not places.limit:
        return ""
    free = max(places.free - places.waiting, 0)
    if count_of_act(looked, {}) <= free:
        return ""
    if not free:
        return translate(
            "Lists in", "All places are taken: whoever is new goes on the waiting list."
        )
    return translate(
        "Lists in", "%n places are free: whoever comes after goes on the waiting list.", n=free
    )


def _kinds(looked: Looked) -> Iterable[ListKind]:
    """Return what the file may be: for an event only what is about people."""
    if looked.wish.expected_at is None:
        return ListKind
    return (ListKind.PEOPLE, ListKind.ATTENDANCE)


def _sheet(seen: Seen) -> Asked:
    if len(seen.sheets) < 2:
        return _NOTHING
    return Asked(tuple(Option(one, one) for one in seen.sheets), seen.sheet)


def _header(seen: Seen) -> Asked:
    at = seen.header_row or 0
    rows = range(1, max(_LEAST_HEADER_ROWS, at) + 1)
    row_words = translate("Lists in", "Row {row}")
    return Asked(
        (
            *(Option(row, row_words.format(row=row)) for row in rows),
            Option(0, translate("Lists in", "There are no headings")),
        ),
        at,
    )


def _encoding(seen: Seen) -> Asked:
    samples = seen.source.encodings
    if len(samples) < 2:
        return _NOTHING
    options = tuple(
        Option(one.encoding, f"{one.sample} · {encoding_words(one.encoding)}") for one in samples
    )
    return Asked(options, seen.source.encoding)


def _separator(seen: Seen) -> Asked:
    """Ask what parts the cells, where that was hardly understood: all is in one column."""
    chosen = getattr(seen.reading, "separator", None)
    if not seen.source.encoding or (len(seen.columns) > 1 and chosen is None):
        return _NOTHING
    options = (
        Option(";", translate("Lists in", "a semicolon ;")),
        Option(",", translate("Lists in", "a comma ,")),
        Option("\t", translate("Lists in", "a tab")),
        Option("|", translate("Lists in", "a bar |")),
    )
    return Asked(options, seen.source.separator or None)


def _order(seen: Seen) -> Asked:
    order = getattr(seen, "order", None)
    if order is None:
        return _NOTHING
    options = (
        Option(NameOrder.GIVEN_FIRST, translate("Lists in", "Given name, then surname")),
        Option(NameOrder.SURNAME_FIRST, translate("Lists in", "Surname, then given name")),
    )
    return Asked(options, order)


def _year(seen: Seen, today: date) -> Asked:
    year: int | None = getattr(seen, "year", None)
    if year is None:
        return _NOTHING
    first = min(year, today.year - _YEARS_BACK)
    years = tuple(Option(one, str(one)) for one in range(max(year, today.year) + 1, first - 1, -1))
    return Asked(years, None if getattr(seen, "year_asked", False) else year)


def _event(looked: Looked) -> Asked:
    if looked.kind is not ListKind.ATTENDANCE:
        return _NOTHING
    seen: AttendancePreview = looked.seen  # type: ignore[assignment]  # so says the kind
    kept = tuple(
        Option(one.id, one.name if one.on is None else f"{one.name} · {day_words(one.on)}")
        for one in seen.candidates
    )
    new = Option("", translate("Lists in", "A new event"))
    return Asked((*kept, new), "" if seen.event is None else seen.event.id)


def event_title(looked: Looked) -> str | None:
    """Return what the new event would be called, None where none would be made."""
    if looked.kind is not ListKind.ATTENDANCE:
        return None
    seen: AttendancePreview = looked.seen  # type: ignore[assignment]  # so says the kind
    return seen.title if seen.event is None else None


def _says_anything(column: Any) -> bool:
    """Tell a column from one that only keeps others apart."""
    return bool(column.heading or column.samples or str(column.role) != NOT_TAKEN)


def _column(column: Any, place: int, seen: Seen) -> ColumnShown:
    role = str(column.role)
    is_likely = column.sureness is Sureness.LIKELY and role != NOT_TAKEN
    return ColumnShown(
        number=column.number,
        heading=column.heading
        or translate("Lists in", "Column {number}").format(number=column.number),
        role=role,
        cells=tuple(
            row[place] if place < len(row) else "" for row in seen.first_rows[:_SHOWN_ROWS]
        ),
        is_taken=role not in {NOT_TAKEN, "personal_code"},
        doubt=translate("Lists in", "Please check") if is_likely else "",
    )


def _further(count: int) -> str:
    if count <= 0:
        return ""
    return translate("Lists in", "%n further columns are not shown.", n=count)
