"""The people of an event, each once: their records joined, in families, in the order of the paper.

Lists, sums and papers of an event ask here, so that somebody with two records is one everywhere.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING

from app.domain.ids import PersonId
from app.domain.joined_attendance import joined_cells, joined_people, leads_of, sums_of
from app.domain.row_order import families_of
from app.persistence import attendance, events, links, sheet_pages

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from app.domain.attendance import AttendanceSum, Cell
    from app.domain.events import Registration
    from app.domain.ids import EventId


@dataclass(frozen=True, slots=True)
class EventPeople:
    """People in Latvian order of their names, their marks, and who leads which of the records.

    `records` are all that stand on the list, also several of one person.
    """

    event: EventId
    people: tuple[Registration, ...]
    cells: tuple[Cell, ...]
    leads: Mapping[PersonId, PersonId]
    records: tuple[Registration, ...]

    def lead(self, person: PersonId) -> PersonId:
        """Return the record under which somebody stands, whichever was asked for."""
        return self.leads.get(person, person)

    def sums(self, connection: Connection) -> dict[PersonId, AttendanceSum]:
        """Return sessions and minutes that each person attended, under the record that leads."""
        return sums_of(self.cells, events.sessions(connection, self.event))

    def families(self, connection: Connection) -> tuple[tuple[PersonId, ...], ...]:
        """Return the people in families, those alone too."""
        kin = {
            person: replace(one, guardian=None if one.guardian is None else self.lead(one.guardian))
            for person, one in attendance.kin(connection, self.event).items()
        }
        return families_of([one.person for one in self.people], kin)

    def on_paper(self, connection: Connection) -> tuple[PersonId, ...]:
        """Return who was printed, in the order of the latest sheet, then of those before it."""
        pages = sheet_pages.of_event(connection, self.event)
        printed = chain.from_iterable(page.people for page in pages)
        return tuple(dict.fromkeys(map(self.lead, printed)))


def people_of_event(connection: Connection, event: EventId) -> EventPeople:
    """Return who stands on an event's list or is marked there."""
    found = attendance.registrations(connection, event)
    groups = links.groups_of(connection, links.PERSON, [one.person for one in found])
    same = {PersonId(one): tuple(map(PersonId, group)) for one, group in groups.items()}
    leads = leads_of(found, same)
    cells = joined_cells(attendance.cells(connection, event), leads)
    return EventPeople(event, joined_people(found, leads), cells, leads, found)
