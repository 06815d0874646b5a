"""Mini-projects: small projects by local groups, from the application to the result."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.collation import sort_key
from app.domain.errors import InvalidValueError, NameMissingError, NotFoundError
from app.domain.events import EventFilter
from app.domain.ids import MiniProjectId, new_id
from app.domain.mini_projects import (
    MiniProject,
    MiniProjectFilter,
    MiniProjectPage,
    MiniProjectState,
)
from app.domain.names import tidy_lines, tidy_text
from app.domain.search import fold
from app.persistence import event_lists, mini_projects, organisations, records, tables
from app.services.changes import Changes
from app.services.home import known_person, own_centre
from app.services.organisation_records import (
    known_or_added,
    known_organisation,
    organisation_of_centre,
)
from app.services.people import added_person, tidied
from app.services.person_records import person_of_centre

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.ids import OrganisationId, PersonId
    from app.domain.mini_projects import MiniProjectDraft, MiniProjectLine, MiniProjectRole
    from app.domain.organisations import OrganisationDraft
    from app.domain.people import PersonDraft
    from app.persistence.store import Store

MOST_PEOPLE = 1_000_000


class MiniProjectsService:
    """What people do with mini-projects."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def list(self) -> tuple[MiniProject, ...]:
        """Return all mini-projects in Latvian order."""
        with self._store.database.reading() as connection:
            return mini_projects.everyone(connection)

    def lines(self, wanted: MiniProjectFilter | None = None) -> tuple[MiniProjectLine, ...]:
        """Return the mini-projects that pass the filter, with their numbers, in Latvian order."""
        with self._store.database.reading() as connection:
            found = mini_projects.lines(connection)
        chosen = wanted or MiniProjectFilter()
        words = fold(chosen.text).split()
        return tuple(line for line in found if _passes(line, chosen, words))

    def calls(self) -> tuple[str, ...]:
        """Return the project calls that were typed so far, in Latvian order."""
        return tuple(sorted({one.call for one in self.list() if one.call}, key=sort_key))

    def page(self, project_id: MiniProjectId) -> MiniProjectPage:
        """Return everything the page of a mini-project shows."""
        with self._store.database.reading() as connection:
            project = _known(connection, project_id)
            return MiniProjectPage(
                project=project,
                lead=mini_projects.lead_of(connection, project),
                partners=mini_projects.partners(connection, project_id),
                people=mini_projects.people(connection, project_id),
                events=event_lists.summaries(connection, EventFilter(mini_project=project_id)),
            )

    def add(self, draft: MiniProjectDraft) -> MiniProject:
        """Add a mini-project of this laptop's centre."""
        _check(draft)
        with self._store.database.act("mini_project.add", name=tidy_text(draft.title)) as act:
            blank = MiniProject(
                MiniProjectId(new_id()), own_centre(act.connection), "", draft.state
            )
            added = _with(blank, _with_own_lead(act.connection, blank, draft))
            mini_projects.add(act.connection, added)
        return added

    def change(self, project_id: MiniProjectId, draft: MiniProjectDraft) -> Changes:
        """Set what was typed about a mini-project."""
        _check(draft)
        with self._store.database.act("mini_project.change", name=tidy_text(draft.title)) as act:
            known = _known(act.connection, project_id)
            project = _with(known, _with_own_lead(act.connection, known, draft))
            cells = mini_projects.cells_of(project)
            records.change(act.connection, tables.mini_project, project_id, cells)
        return Changes(act.tables)

    def set_state(self, project_id: MiniProjectId, state: MiniProjectState) -> Changes:
        """Note how far a mini-project has come."""
        with self._store.database.act("mini_project.state") as act:
            project = _known(act.connection, project_id)
            act.detail.update(name=project.title, state=state.value)
            cells = {"state": state.value}
            records.change(act.connection, tables.mini_project, project_id, cells)
        return Changes(act.tables)

    def remove(self, project_id: MiniProjectId) -> Changes:
        """Take a mini-project off all lists; its events stay."""
        with self._store.database.act("mini_project.remove") as act:
            act.detail["name"] = _known(act.connection, project_id).title
            records.remove(act.connection, tables.mini_project, project_id)
        return Changes(act.tables)

    # Partners

    def add_partner(self, project_id: MiniProjectId, organisation_id: OrganisationId) -> Changes:
        """Let an organisation take part."""
        with self._store.database.act("mini_project.partner") as act:
            project = _known(act.connection, project_id)
            partner = known_organisation(act.connection, organisation_id)
            act.detail["name"] = partner.name
            own = organisation_of_centre(act.connection, project.centre, organisation_id)
            mini_projects.put_partner(act.connection, project, own)
        return Changes(act.tables)

    def add_new_partner(self, project_id: MiniProjectId, draft: OrganisationDraft) -> Changes:
        """Add an organisation and let it take part; one of this name that is known is taken."""
        with self._store.database.act("mini_project.partner", name=tidy_text(draft.name)) as act:
            project = _known(act.connection, project_id)
            partner = known_or_added(act.connection, project.centre, draft)
            mini_projects.put_partner(act.connection, project, partner.id)
        return Changes(act.tables)

    def remove_partner(self, project_id: MiniProjectId, organisation_id: OrganisationId) -> Changes:
        """Take an organisation off the partners."""
        with self._store.database.act("mini_project.partner_remove") as act:
            partner = organisations.one(act.connection, organisation_id)
            act.detail["name"] = "" if partner is None else partner.name
            row = mini_projects.partner_id(project_id, organisation_id)
            records.remove(act.connection, tables.mini_project_partner, row)
        return Changes(act.tables)

    # People

    def set_person(
        self, project_id: MiniProjectId, person_id: PersonId, role: MiniProjectRole
    ) -> Changes:
        """Give a person a part in the project, or another part than before."""
        with self._store.database.act("mini_project.person") as act:
            project = _known(act.connection, project_id)
            person = known_person(act.connection, person_id)
            act.detail["name"] = person.name
            own = person_of_centre(act.connection, project.centre, person)
            mini_projects.put_person(act.connection, project, own.id, role)
        return Changes(act.tables)

    def add_new_person(
        self, project_id: MiniProjectId, draft: PersonDraft, role: MiniProjectRole
    ) -> Changes:
        """Add somebody who is not kept yet and give them a part, in one act."""
        tidy = tidied(draft, self._store.clock.today())
        with self._store.database.act("mini_project.person") as act:
            project = _known(act.connection, project_id)
            person = added_person(act.connection, project.centre, tidy)
            act.detail["name"] = person.name
            mini_projects.put_person(act.connection, project, person.id, role)
        return Changes(act.tables)

    def remove_person(self, project_id: MiniProjectId, person_id: PersonId) -> Changes:
        """Take a person off the project; they stay among the people."""
        with self._store.database.act("mini_project.person_remove") as act:
            act.detail["name"] = known_person(act.connection, person_id).name
            row = mini_projects.member_id(project_id, person_id)
            records.remove(act.connection, tables.mini_project_person, row)
        return Changes(act.tables)


def _passes(line: MiniProjectLine, wanted: MiniProjectFilter, words: list[str]) -> bool:
    project = line.project
    if wanted.state is not None and project.state is not wanted.state:
        return False
    if wanted.call and project.call != wanted.call:
        return False
    sought = fold(f"{project.title} {line.lead} {project.call}")
    return all(word in sought for word in words)


def _check(draft: MiniProjectDraft) -> None:
    if not tidy_text(draft.title):
        raise NameMissingError("mini_project")
    for field, cents in (("grant", draft.grant_cents), ("own", draft.own_cents)):
        if cents < 0:
            raise InvalidValueError(field, str(cents), "negative")
    if not 0 <= draft.people_planned <= MOST_PEOPLE:
        raise InvalidValueError("people_planned", str(draft.people_planned), "form")
    if draft.since and draft.until and draft.until < draft.since:
        raise InvalidValueError("until", draft.until.isoformat(), "before_start")


def _with_own_lead(
    connection: Connection, project: MiniProject, draft: MiniProjectDraft
) -> MiniProjectDraft:
    """Return the draft with the lead as the project's centre has it."""
    lead = draft.lead_organisation
    if lead is None or lead == project.lead_organisation:
        return draft
    return replace(
        draft, lead_organisation=organisation_of_centre(connection, project.centre, lead)
    )


def _with(project: MiniProject, draft: MiniProjectDraft) -> MiniProject:
    return replace(
        project,
        title=tidy_text(draft.title),
        state=draft.state,
        lead_organisation=draft.lead_organisation,
        lead_name="" if draft.lead_organisation else tidy_text(draft.lead_name),
        grant_cents=draft.grant_cents,
        own_cents=draft.own_cents,
        story=tidy_lines(draft.story),
        call=tidy_text(draft.call),
        applied_on=draft.applied_on,
        since=draft.since,
        until=draft.until,
        territory=draft.territory,
        people_planned=draft.people_planned,
        note=tidy_lines(draft.note),
    )


def _known(connection: Connection, project_id: MiniProjectId) -> MiniProject:
    found = mini_projects.one(connection, project_id)
    if found is None:
        raise NotFoundError("mini_project", project_id.hex())
    return found
