"""Honest numbers for the funder: counted anew each time, never stored, never added up."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import asdict
from operator import itemgetter
from typing import TYPE_CHECKING

from app.domain.certificates import certificate_state
from app.domain.errors import InvalidValueError
from app.domain.mini_projects import MiniProjectState
from app.domain.programme import distinct_codes
from app.domain.reports import Report
from app.persistence import figures, links, programme
from app.services.counting import Identities, Tally
from app.services.headcount_names import category_names
from app.services.kinds import own_kind_names
from app.services.report_files import check_suffix, write_report
from app.services.wording.reports import Surroundings, worded
from app.texts import language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.papers import PrintProblem
    from app.domain.worded_reports import WordedReport
    from app.persistence.figures import HeldEvent
    from app.persistence.store import Store
    from app.services.territories import TerritoriesService


class ReportsService:
    """What coordinators ask at the end of a period."""

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; places are named by `territories`."""
        self._store = store
        self._territories = territories

    def figures(self, since: date, until: date) -> Report:
        """Count the period, both days included."""
        if until < since:
            raise InvalidValueError("until", until.isoformat(), "before_start")
        with self._store.database.reading() as connection:
            return _Count(connection, since, until).report()

    def in_words(self, report: Report) -> WordedReport:
        """Return the report in the language of the screen, ready to be shown or laid out."""
        with self._store.database.reading() as connection:
            centres = programme.centres(connection)
            codes = distinct_codes(centres)
            around = Surroundings(
                programme=programme.the_programme(connection),
                centre_names={codes[one.id]: one.name for one in centres},
                place_name=self._territories.label,
                made_on=self._store.clock.today(),
                own_kinds=own_kind_names(connection),
                categories=category_names(connection, language()),
                organisations={
                    one.hex(): name for one, name in figures.organisation_names(connection).items()
                },
            )
        return worded(report, around)

    def save(self, report: Report, target: Path) -> tuple[PrintProblem, ...]:
        """Write the report as .xlsx, .pdf or .json, by the file's suffix.

        Return what could not be printed: its place on the paper is blank.
        """
        check_suffix(target)
        return write_report(self.in_words(report), as_json(report), target)


def as_json(report: Report) -> dict[str, object]:
    """Return the report with the keys of the sample data's truth.json."""
    return {
        "since": report.since.isoformat(),
        "until": report.until.isoformat(),
        "programme": asdict(report.programme),
        "centres": {code: asdict(counted) for code, counted in report.centres.items()},
    }


class _Count:
    """One counting: the programme's tally and one for each centre."""

    def __init__(self, connection: Connection, since: date, until: date) -> None:
        self._connection = connection
        self._since, self._until = since, until
        identities = Identities(
            people=links.canonical_ids(connection, "person"),
            organisations=links.canonical_ids(connection, "organisation"),
            kinds=figures.organisation_kinds(connection),
            municipalities=figures.municipalities(connection),
        )
        self._identities = identities
        self._whole = Tally(identities)
        self._by_centre: dict[bytes, Tally] = defaultdict(lambda: Tally(identities))
        self._events: dict[bytes, HeldEvent] = {}
        self._earlier: dict[bytes, HeldEvent] = {}

    def report(self) -> Report:
        codes = distinct_codes(programme.centres(self._connection))
        self._count_events()
        self._count_presences()
        self._count_headcounts()
        self._count_parts()
        self._count_certificates()
        self._count_mini_projects()
        return Report(
            self._since,
            self._until,
            self._whole.figures(),
            {
                code: self._by_centre[centre].figures()
                for centre, code in sorted(codes.items(), key=itemgetter(1))
            },
        )

    def _tallies(self, centre: bytes) -> Iterator[Tally]:
        yield self._whole
        yield self._by_centre[centre]

    def _count_events(self) -> None:
        for event in figures.events_until(self._connection, self._until):
            if event.first_day < self._since.isoformat():
                self._earlier[event.id] = event
                continue
            self._events[event.id] = event
            for tally in self._tallies(event.centre):
                tally.add_event(event)

    def _count_presences(self) -> None:
        present = figures.presences_by_event(self._connection, self._identities.people)
        for earlier in self._earlier.values():
            for tally in self._tallies(earlier.centre):
                tally.add_earlier(present.get(earlier.id, ()))
        # In the order of their first days: the first presence of a person decides.
        for event in self._events.values():
            for tally in self._tallies(event.centre):
                tally.add_presences(present.get(event.id, ()))

    def _count_headcounts(self) -> None:
        for row in figures.headcounts(self._connection):
            for tally in self._held(row.event_id):
                tally.add_headcount(row.category, row.people_counted)

    def _count_parts(self) -> None:
        for row in figures.parts_of_people(self._connection):
            for tally in self._held(row.event_id):
                tally.add_part(row.person_id, row.role, row.minutes or 0)
        for row in figures.parts_of_organisations(self._connection):
            for tally in self._held(row.event_id):
                tally.add_organisation(row.organisation_id)
        for row in figures.presences_of_organisations(self._connection):
            for tally in self._held(row.event_id):
                tally.add_present(row.organisation_id, row.event_id)

    def _held(self, event_id: bytes) -> Iterator[Tally]:
        event = self._events.get(event_id)
        if event is not None and event.state == "held":
            yield from self._tallies(event.centre)

    def _count_certificates(self) -> None:
        for row in figures.certificates(self._connection, self._since, self._until):
            for tally in self._tallies(row.centre_id):
                tally.numbers[_fate(row.is_void, row.is_replaced)] += row.papers

    def _count_mini_projects(self) -> None:
        for row in figures.mini_projects(self._connection):
            if row.state not in set(MiniProjectState):
                continue
            for tally in self._tallies(row.centre_id):
                tally.numbers[f"mini_projects_{row.state}"] += row.projects
                if row.state != "applied":
                    tally.numbers["mini_project_grant_cents"] += row.grants
                    tally.numbers["mini_project_own_cents"] += row.own


def _fate(is_void: int, is_replaced: int) -> str:
    """Return the figure that a certificate counts for; handed out or not makes no difference."""
    state = certificate_state(
        is_void=bool(is_void), is_replaced=bool(is_replaced), is_handed_out=False
    )
    return f"certificates_{state}"
