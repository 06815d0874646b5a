"""The programme: what papers say of it, the periods it reports, the outcomes it works for."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import resources
from app.domain.errors import InvalidValueError, NameMissingError, NotFoundError
from app.domain.ids import ID_BYTES, OutcomeAreaId, ReportingPeriodId, derived_id, new_id
from app.domain.names import tidy_lines, tidy_text
from app.domain.programme import OutcomeArea, ReportingPeriod
from app.persistence import outcome_areas, programme, records, reporting_periods, tables
from app.services.changes import Changes

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.programme import OutcomeAreaDraft, PeriodDraft, Programme
    from app.persistence.store import Store


class ProgrammeService:
    """What people settle about the programme that all centres work for."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def programme(self) -> Programme:
        """Return the programme this laptop works for."""
        with self._store.database.reading() as connection:
            return programme.the_programme(connection)

    def change(self, changed: Programme) -> Changes:
        """Set what the papers say of the programme and its funders."""
        _check_order(changed.since, changed.until)
        kept = replace(
            changed,
            name=tidy_text(changed.name),
            project_number=tidy_text(changed.project_number),
            funder=_tidy_funders(changed.funder),
            funding_statement=tidy_text(changed.funding_statement),
            controller=tidy_text(changed.controller),
            contact=tidy_text(changed.contact),
        )
        with self._store.database.act("programme.change", name=kept.name) as act:
            cells = programme.cells_of(kept)
            records.change(act.connection, tables.programme, kept.id, cells)
        return Changes(act.tables)

    def want_evidence(self, *, is_wanted: bool) -> Changes:
        """Let copies of scans and photos go along with the records, or leave them out of files."""
        with self._store.database.act("programme.evidence", count=int(is_wanted)) as act:
            kept = programme.the_programme(act.connection)
            cells = {"wants_evidence": int(is_wanted)}
            records.change(act.connection, tables.programme, kept.id, cells)
        return Changes(act.tables)

    # Reporting periods

    def periods(self) -> tuple[ReportingPeriod, ...]:
        """Return the reporting periods, the earliest first."""
        with self._store.database.reading() as connection:
            return reporting_periods.standing(connection)

    def add_period(self, draft: PeriodDraft) -> ReportingPeriod:
        """Add a reporting period; one that overlaps another is allowed, the screen says so."""
        added = _period(ReportingPeriodId(new_id()), draft)
        with self._store.database.act("period.add", name=added.name) as act:
            reporting_periods.add(act.connection, added)
        return added

    def change_period(self, period_id: ReportingPeriodId, draft: PeriodDraft) -> Changes:
        """Set name and days of a reporting period."""
        changed = _period(period_id, draft)
        with self._store.database.act("period.change", name=changed.name) as act:
            _known_period(act.connection, period_id)
            cells = reporting_periods.cells_of(changed)
            records.change(act.connection, tables.reporting_period, period_id, cells)
        return Changes(act.tables)

    def remove_period(self, period_id: ReportingPeriodId) -> Changes:
        """Take a reporting period off the list; reports already made stay as they are."""
        with self._store.database.act("period.remove") as act:
            act.detail["name"] = _known_period(act.connection, period_id).name
            records.remove(act.connection, tables.reporting_period, period_id)
        return Changes(act.tables)

    # Outcome areas

    def outcome_areas(self) -> tuple[OutcomeArea, ...]:
        """Return the areas that events can be tagged with, in the programme's order."""
        with self._store.database.reading() as connection:
            return outcome_areas.standing(connection)

    def outcome_label(self, key: str, language: str) -> str:
        """Return the name of the area that an event keeps as `key`, also of a removed one.

        Words that are no key come back as they are: an older list may have brought them.
        """
        area_id = _area_id(key)
        if area_id is None:
            return key
        with self._store.database.reading() as connection:
            found = outcome_areas.one(connection, area_id)
        return "" if found is None else found.label(language)

    def add_outcome_area(self, draft: OutcomeAreaDraft) -> OutcomeArea:
        """Add an area behind the others."""
        added = _area(OutcomeAreaId(new_id()), draft)
        with self._store.database.act("outcome_area.add", name=added.name) as act:
            last = max((one.position for one in outcome_areas.standing(act.connection)), default=0)
            added = replace(added, position=last + 1)
            outcome_areas.put(act.connection, added)
        return added

    def add_suggested_areas(self) -> Changes:
        """Add the areas that Kopā suggests; those standing already are left as they are.

        Their ids are derived, so laptops that both accept the suggestion have each area once.
        """
        with self._store.database.act("outcome_area.suggested") as act:
            standing = outcome_areas.standing(act.connection)
            last = max((one.position for one in standing), default=0)
            known = {one.id for one in standing}
            added = [one for one in suggested_areas(last) if one.id not in known]
            for one in added:
                outcome_areas.put(act.connection, one)
            act.detail["count"] = len(added)
        return Changes(act.tables)

    def change_outcome_area(self, area_id: OutcomeAreaId, draft: OutcomeAreaDraft) -> Changes:
        """Set the names of an area."""
        changed = _area(area_id, draft)
        with self._store.database.act("outcome_area.change", name=changed.name) as act:
            known = _known_area(act.connection, area_id)
            cells = outcome_areas.cells_of(replace(changed, position=known.position))
            records.change(act.connection, tables.outcome_area, area_id, cells)
        return Changes(act.tables)

    def move_outcome_area(self, area_id: OutcomeAreaId, by: int) -> Changes:
        """Move an area so many places down the list, up for less than nought."""
        with self._store.database.act("outcome_area.move") as act:
            moved = _known_area(act.connection, area_id)
            act.detail["name"] = moved.name
            order = [one.id for one in outcome_areas.standing(act.connection)]
            records.move(act.connection, tables.outcome_area, order, area_id, by)
        return Changes(act.tables)

    def remove_outcome_area(self, area_id: OutcomeAreaId) -> Changes:
        """Offer an area no longer; events tagged with it keep it."""
        with self._store.database.act("outcome_area.remove") as act:
            act.detail["name"] = _known_area(act.connection, area_id).name
            records.remove(act.connection, tables.outcome_area, area_id)
        return Changes(act.tables)


def _tidy_funders(typed: str) -> str:
    return "\n".join(line for line in tidy_lines(typed).split("\n") if line)


def _check_order(since: date | None, until: date | None) -> None:
    if since is not None and until is not None and until < since:
        raise InvalidValueError("until", until.isoformat(), "before_start")


def _period(period_id: ReportingPeriodId, draft: PeriodDraft) -> ReportingPeriod:
    name = tidy_text(draft.name)
    if not name:
        raise NameMissingError("reporting_period")
    _check_order(draft.since, draft.until)
    return ReportingPeriod(period_id, name, draft.since, draft.until)


def _area(area_id: OutcomeAreaId, draft: OutcomeAreaDraft) -> OutcomeArea:
    name = tidy_text(draft.name)
    if not name:
        raise NameMissingError("outcome_area")
    return OutcomeArea(area_id, name, tidy_text(draft.english), tidy_text(draft.russian))


def _area_id(key: str) -> OutcomeAreaId | None:
    try:
        found = bytes.fromhex(key)
    except ValueError:
        return None
    return OutcomeAreaId(found) if len(found) == ID_BYTES else None


def suggested_areas(last: int) -> list[OutcomeArea]:
    """Return the areas that Kopā suggests, to stand behind those up to a position."""
    listed = json.loads(resources.read_text("outcome_areas.json"))
    return [
        OutcomeArea(
            id=OutcomeAreaId(derived_id("outcome_area.v1", one["code"].encode())),
            name=one["lv"],
            english=one["en"],
            russian=one["ru"],
            position=last + place,
        )
        for place, one in enumerate(listed, start=1)
    ]


def _known_area(connection: Connection, area_id: OutcomeAreaId) -> OutcomeArea:
    for one in outcome_areas.standing(connection):
        if one.id == area_id:
            return one
    raise NotFoundError("outcome_area", area_id.hex())


def _known_period(connection: Connection, period_id: ReportingPeriodId) -> ReportingPeriod:
    found = reporting_periods.one(connection, period_id)
    if found is None:
        raise NotFoundError("reporting_period", period_id.hex())
    return found
