"""kopa event list, event show."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from app.cli.speech import Speech, passes_speech
from app.domain.attendance import Mark
from app.services.wording.approved import approved_words
from app.texts import translate

if TYPE_CHECKING:
    from app.domain.attendance import Grid
    from app.domain.events import EventPage, EventSummary


@click.group()
def event() -> None:
    """Events and who came."""


@event.command("list")
@passes_speech
def list_events(speech: Speech) -> None:
    """List all events, the newest first."""
    with speech.application() as application:
        found = application.events.list()
    document = [_document(one) for one in found]
    speech.say(document, "\n".join(_line(one) for one in found))


@event.command()
@click.argument("event")
@passes_speech
def show(speech: Speech, event: str) -> None:
    """Show one EVENT: the beginning of its id, or part of its title."""
    with speech.application() as application:
        event_id = application.events.named(event)
        page = application.events.page(event_id)
        grid = application.attendance.grid(event_id)
        kind_name = application.kinds.word(page.event.kind)
    speech.say(_page_document(page, grid, kind_name), _page_words(page, grid))


def _document(one: EventSummary) -> dict[str, object]:
    return {
        **asdict(one),
        "id": one.id.hex(),
        "first_day": None if one.first_day is None else one.first_day.isoformat(),
        "last_day": None if one.last_day is None else one.last_day.isoformat(),
    }


def _line(one: EventSummary) -> str:
    day = "          " if one.first_day is None else one.first_day.isoformat()
    people = one.present + one.headcount
    return f"{one.id.hex()[:8]}  {day}  {people:5}  {one.title}"


def _page_document(page: EventPage, grid: Grid, kind_name: str) -> dict[str, object]:
    approved = page.event.approved
    return {
        "id": page.event.id.hex(),
        "title": page.event.title,
        "kind": page.event.kind,
        "kind_name": kind_name,
        "state": page.event.state.value,
        "place": page.event.place,
        "capacity": page.event.capacity,
        "approved": {
            "kind": approved.kind,
            "authority": approved.authority,
            "day": None if approved.day is None else approved.day.isoformat(),
            "number": approved.number,
            "topics": approved.topics,
        },
        "registered": page.registered,
        "waiting": page.waiting,
        "present": page.present,
        "headcount": page.headcount,
        "certificates": page.certificates,
        "sessions": [
            {
                "id": session.id.hex(),
                "on": session.on.isoformat(),
                "starts": session.starts,
                "ends": session.ends,
                "named": totals.named,
                "without_names": totals.without_names,
            }
            for session, totals in zip(grid.sessions, grid.totals, strict=True)
        ],
        "people": [
            {
                "id": person.person.hex(),
                "name": person.name,
                "state": person.state.value,
                "marks": [
                    cell.mark.value
                    for session in grid.sessions
                    if (cell := grid.cells.get((person.person, session.id))) is not None
                ],
            }
            for person in grid.people
        ],
    }


_SIGNS = {Mark.PRESENT: "+", Mark.ABSENT: "-", Mark.EXCUSED: "e"}


def _page_words(page: EventPage, grid: Grid) -> str:
    lines = [page.event.title, page.event.place]
    if page.event.approved:
        lines.append(approved_words(page.event.approved))
    for session, totals in zip(grid.sessions, grid.totals, strict=True):
        counted = translate(
            "Command line", "named {named} + without names {without_names} = {all}"
        ).format(named=totals.named, without_names=totals.without_names, all=totals.all)
        lines.append(f"{session.on.isoformat()} {session.starts}–{session.ends}  {counted}")
    for person in grid.people:
        marks = "".join(
            _SIGNS.get(cell.mark, "?")
            if (cell := grid.cells.get((person.person, session.id))) is not None
            else "."
            for session in grid.sessions
        )
        lines.append(f"{marks}  {person.name}")
    return "\n".join(line for line in lines if line)
