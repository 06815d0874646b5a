"""Printed pages of sheets as they are kept, without a printer: what stood on them is chosen."""

import random
from datetime import timedelta

from app.domain.attendance import Mark
from app.domain.codes import with_check_digit
from app.domain.sheets import SheetColumn, SheetForm, SheetLayout, SheetPageKept
from app.persistence import sheet_pages
from tests.support.stores import TODAY, a_person, a_session, an_event

ROWS = 14
_DICE = random.Random(4)


def an_event_of(application, names, days=(1,), title="Talka"):
    """Add an event some days ago at which these people are expected; return its id."""
    sessions = [a_session(TODAY - timedelta(days=day)) for day in days]
    event = application.events.add(an_event(title), sessions).id
    people = [application.people.add(a_person(*name.split(" ", 1))).id for name in names]
    application.attendance.register(event, people)
    return event


def print_pages(  # noqa: PLR0913  what a page can be like
    application,
    event,
    *,
    blank_rows=8,
    rows=ROWS,
    form=SheetForm.SIDE_BY_SIDE,
    columns=(SheetColumn.AFFILIATION, SheetColumn.SIGNATURE),
    at="2026-11-21T10:00:00",
    is_laid_out=True,
) -> list[str]:
    """Keep the pages of a sheet of everybody on the list; return their codes."""
    grid = application.attendance.grid(event)
    people = [one.person for one in grid.people]
    lines = len(people) + blank_rows
    begins = range(0, lines, rows)
    pages = []
    for number, begin in enumerate(begins, start=1):
        own = people[begin : begin + rows]
        pages.append(
            SheetPageKept(
                id=sheet_pages.fresh_id(),
                centre=application.events.page(event).event.centre,
                event=event,
                code=fresh_code(),
                page=number,
                pages=len(begins),
                sessions=tuple(one.id for one in grid.sessions),
                people=tuple(own),
                blank_rows=min(rows, lines - begin) - len(own),
                layout=(
                    SheetLayout(form, tuple(columns), "lv", 297.0, 210.0, begin, ())
                    if is_laid_out
                    else None
                ),
                printed_at=at,
            )
        )
    with application.people._store.database.act("sheet.print") as act:
        sheet_pages.add_all(act.connection, pages)
    return [page.code for page in pages]


def fresh_code() -> str:
    """Return a code that no other page of the test bears."""
    return with_check_digit(f"{_DICE.randrange(10**11):011d}")


def marks_of(application, code, session=0) -> str:
    """Return the marks of a page from its first row down: P, A, E, or a dot for none."""
    page = application.paper_entry.page(code)
    shown = {Mark.PRESENT: "P", Mark.ABSENT: "A", Mark.EXCUSED: "E", None: "."}
    of = page.sessions[session].id
    return "".join(shown[line.marks.get(of)] for line in page.lines)
