"""Lists of mini-projects from spreadsheets: looked at first, then taken in as one act.

Known is a project of the same title in the same call. What is kept is never overwritten: the list
fills what is empty, and adds partners, leaders and notes.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.errors import NoCentreError
from app.domain.errors_spreadsheets import NothingToImportError
from app.domain.ids import ORG_SCOPE, MiniProjectId, new_id
from app.domain.kinds import OrganisationKind
from app.domain.mini_projects import MiniProject, MiniProjectRole, MiniProjectState
from app.domain.organisation_names import likely_kind
from app.domain.record_lists import AS_GUESSED, ListKind
from app.domain.search import fold, is_slip, tokens
from app.jobs import NO_JOB, Job, track
from app.persistence import (
    mini_projects,
    organisations,
    people,
    people_known,
    records,
    tables,
)
from app.services import record_import
from app.services.home import own_centre
from app.services.import_bodies import NamedOrganisations, NamedPeople
from app.services.import_jobs import part_of
from app.services.import_knowledge import given_names, places_of
from app.services.people_import_entries import Standing
from app.services.record_import import (
    NO_DECISIONS,
    ListFile,
    RecordMatch,
    RecordPreview,
    TakenIn,
    read_list,
)
from app.services.record_planner import Added, LookedUp, RecordPlanner
from app.spreadsheets import days
from app.spreadsheets.mini_projects_sheet import ProjectKnowledge, read_projects
from app.spreadsheets.record_reader import is_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.ids import CentreId, OrganisationId, PersonId
    from app.domain.mini_project_lists import ListedProject, ProjectsList
    from app.domain.names import GivenNames
    from app.domain.organisations import Organisation
    from app.domain.people import Person
    from app.domain.record_lists import TableReading
    from app.persistence.store import Store
    from app.services.people_import_entries import Decision
    from app.services.record_import import FileRead, RecordEntry
    from app.services.territories import TerritoriesService
    from app.spreadsheets.reading import Sheet

    ProjectsPreview = RecordPreview[ListedProject, ProjectsList]

_COMPARING: Final = (50, 100)
_UNDERSTANDING: Final = (0, 50)
_COMPARING_ANEW: Final = (0, 40)
_WRITING: Final = (40, 100)
"""Per cent of the whole work."""


_MOST_WORDS: Final = 20
_MOST_COMPARED: Final = 60


@dataclass(frozen=True, slots=True)
class KeptProject:
    """A mini-project as it is kept, with its partners and people."""

    project: MiniProject
    partners: frozenset[OrganisationId] = frozenset()
    people: frozenset[PersonId] = frozenset()


@dataclass(frozen=True, slots=True)
class ProjectRecords:
    """What the centre that takes the list in keeps already."""

    centre: CentreId
    given_names: GivenNames
    projects: tuple[KeptProject, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()


class MiniProjectsImportService:
    """What people do with lists of mini-projects from elsewhere."""

    def __init__(self, store: Store, territories: TerritoriesService) -> None:
        """Work on `store`; places are understood by `territories`."""
        self._store = store
        self._territories = territories

    def look_at(
        self, file: Path, reading: TableReading = AS_GUESSED, job: Job = NO_JOB
    ) -> ProjectsPreview:
        """Return what the file would do; raises a SpreadsheetError for what is no list."""
        source, found = self._read(file, reading, job)
        with self._store.database.reading() as connection:
            try:
                kept = _records(connection, own_centre(connection))
            except NoCentreError:
                kept = ProjectRecords(ORG_SCOPE, given_names())
        planner = _Planner(kept)
        planner.take_all(found.projects, part_of(job, _COMPARING))
        entries = tuple(planner.entries)
        return RecordPreview(ListKind.MINI_PROJECTS, source, found.table, found, entries)

    def take_in(
        self,
        preview: ProjectsPreview,
        decisions: Mapping[int, Decision] = NO_DECISIONS,
        job: Job = NO_JOB,
    ) -> TakenIn:
        """Take the mini-projects of a preview in, all or none; nothing kept is overwritten."""
        listed = preview.found.projects
        if not listed:
            raise NothingToImportError(ListKind.MINI_PROJECTS)
        record_import.check_year(preview.table)
        with self._store.database.act("mini_projects.import", name=preview.file.name) as act:
            kept = _records(act.connection, own_centre(act.connection))
            planner = _Planner(kept, decisions, preview.entries)
            planner.take_all(listed, part_of(job, _COMPARING_ANEW))
            act.detail["count"] = len(planner.planned)
            _write(act.connection, planner, kept.centre, part_of(job, _WRITING))
            record_import.remember_columns(
                act.connection, self._store, preview.source, preview.table
            )
        return _done(preview, planner, act.tables)

    def _read(self, file: Path, reading: TableReading, job: Job) -> tuple[FileRead, ProjectsList]:
        def projects_on(sheet: Sheet, wish: TableReading, part: Job) -> ProjectsList:
            return read_projects(sheet.rows, self._knowledge(file, sheet), wish, part)

        asked = ListFile(ListKind.MINI_PROJECTS, file, reading)
        return read_list(self._store, asked, projects_on, part_of(job, _UNDERSTANDING))

    def _knowledge(self, file: Path, sheet: Sheet) -> ProjectKnowledge:
        year = days.year_in([sheet.name]) or days.year_in([file.stem])
        return ProjectKnowledge(places_of(self._territories), self._store.clock.today(), year)


def _records(connection: Connection, centre: CentreId) -> ProjectRecords:
    kept = [
        KeptProject(
            one,
            frozenset(each.organisation for each in mini_projects.partners(connection, one.id)),
            frozenset(each.person for each in mini_projects.people(connection, one.id)),
        )
        for one in mini_projects.everyone(connection)
        if one.centre == centre
    ]
    return ProjectRecords(
        centre=centre,
        given_names=given_names(),
        projects=tuple(kept),
        organisations=organisations.everyone(connection),
        people=people_known.people_of(connection, centre),
    )


def _write(connection: Connection, planner: _Planner, centre: CentreId, job: Job) -> None:
    for organisation in planner.organisations.added():
        organisations.add(connection, organisation)
    for person in planner.people.added():
        people.add(connection, centre, person.id, people.cells_of(person))
    for before, after in track(planner.planned.values(), job):
        if before is None:
            mini_projects.add(connection, after.project)
        else:
            cells = mini_projects.cells_of(after.project)
            records.change(connection, tables.mini_project, after.project.id, cells)
        for partner in sorted(after.partners - (before.partners if before else frozenset())):
            mini_projects.put_partner(connection, after.project, partner)
        for leader in sorted(after.people - (before.people if before else frozenset())):
            mini_projects.put_person(connection, after.project, leader, MiniProjectRole.LEAD)


def _done(preview: ProjectsPreview, planner: _Planner, changed: frozenset[str]) -> TakenIn:
    return TakenIn(
        changes=record_import.told(changed),
        kind=ListKind.MINI_PROJECTS,
        file=preview.file.name,
        added=sum(before is None for before, _ in planner.planned.values()),
        enriched=planner.count(Standing.ADDS),
        known=planner.count(Standing.KNOWN),
        left_out=planner.left_out,
        undecided=planner.undecided,
        people=len(planner.people.added()),
        organisations=len(planner.organisations.added()),
    )


# What becomes of the rows


class _Planner(RecordPlanner["ListedProject", KeptProject]):
    def __init__(
        self,
        kept: ProjectRecords,
        decisions: Mapping[int, Decision] = NO_DECISIONS,
        shown: tuple[RecordEntry[ListedProject], ...] = (),
    ) -> None:
        super().__init__(decisions, shown)
        self._centre = kept.centre
        self.organisations = NamedOrganisations(kept.centre, kept.organisations)
        self.people = NamedPeople(kept.centre, kept.people, kept.given_names)
        self.planned: dict[MiniProjectId, tuple[KeptProject | None, KeptProject]] = {}
        self._by_id: dict[MiniProjectId, KeptProject] = {}
        self._by_title: dict[str, list[MiniProjectId]] = defaultdict(list)
        self._by_rest: dict[tuple[str, ...], list[MiniProjectId]] = defaultdict(list)
        self._numbers: dict[MiniProjectId, int] = {}
        for one in kept.projects:
            self._put(one)

    def look_up(self, listed: ListedProject) -> LookedUp[KeptProject]:
        same = [self._by_id[one] for one in self._by_title.get(fold(listed.title), ())]
        exact = [one for one in same if _is_of_call(listed, one)]
        nearly = [
            self._by_id[one]
            for one in dict.fromkeys(self._nearly(listed.title))
            if one not in self._numbers and _is_similar(listed.title, self._title_of(one))
        ]
        known = exact[0] if exact else None
        others = [one for one in same if one.project.id not in self._numbers or one is known]
        return LookedUp(known, (*exact, *(one for one in others if one not in exact), *nearly))

    def by_id(self, record: bytes) -> KeptProject | None:
        return self._by_id.get(MiniProjectId(record))

    def name_of(self, listed: ListedProject) -> tuple[int, str]:
        return listed.row, listed.title

    def add(self, listed: ListedProject, number: int) -> None:
        state = listed.state or MiniProjectState.APPLIED
        made = MiniProject(MiniProjectId(new_id()), self._centre, listed.title, state)
        after = self._fuller(KeptProject(made), listed)
        self.planned[made.id] = (None, after)
        self._numbers[made.id] = number
        self._put(after)

    def enrich(self, kept: KeptProject, listed: ListedProject) -> Added:
        after = self._fuller(kept, listed)
        fields = tuple(_added(kept, after))
        if fields:
            before, _ = self.planned.get(kept.project.id, (kept, after))
            self.planned[kept.project.id] = (before, after)
            self._put(after)
        return Added(fields, tuple(_differing(kept.project, listed)))

    def match(self, listed: ListedProject, kept: KeptProject) -> RecordMatch:
        is_same = fold(listed.title) == fold(kept.project.title)
        reasons = ["same_title" if is_same else "similar_title"]
        if not _is_of_call(listed, kept):
            reasons.append("other_call")
        return RecordMatch(
            kept.project.id,
            kept.project.title,
            tuple(reasons),
            entry=self._numbers.get(kept.project.id),
        )

    def _put(self, one: KeptProject) -> None:
        titled = self._by_title[fold(one.project.title)]
        if one.project.id not in titled:
            titled.append(one.project.id)
            for rest in _rests(one.project.title):
                self._by_rest[rest].append(one.project.id)
        self._by_id[one.project.id] = one

    def _title_of(self, project: MiniProjectId) -> str:
        return self._by_id[project].project.title

    def _nearly(self, title: str) -> Iterator[MiniProjectId]:
        """Yield projects whose titles have all words but one in common with the title."""
        for rest in _rests(title):
            yield from self._by_rest.get(rest, ())[:_MOST_COMPARED]

    def _fuller(self, kept: KeptProject, listed: ListedProject) -> KeptProject:
        """Return the project with what was empty filled, and partners, people, notes added."""
        project = kept.project
        organisation, group = self._lead(listed)
        has_lead = bool(project.lead_organisation or project.lead_name)
        lines = [line for line in listed.note.splitlines() if line and line not in project.note]
        is_further = listed.state is not None and _rank(listed.state) > _rank(project.state)
        project = replace(
            project,
            state=listed.state if listed.state and is_further else project.state,
            lead_organisation=project.lead_organisation if has_lead else organisation,
            lead_name=project.lead_name if has_lead else group,
            grant_cents=project.grant_cents or listed.grant_cents,
            own_cents=project.own_cents or listed.own_cents,
            story=project.story or listed.story,
            call=project.call or listed.call,
            applied_on=project.applied_on or listed.applied_on,
            since=project.since or listed.since,
            until=project.until or listed.until,
            territory=project.territory or listed.territory,
            people_planned=project.people_planned or listed.people_planned,
            note="\n".join([*([project.note] if project.note else []), *lines]),
        )
        partners = {self.organisations.named(name) for name in listed.partners}
        leaders = {self.people.named(name) for name in listed.leaders}
        return KeptProject(
            project,
            kept.partners | {one for one in partners if one is not None},
            kept.people | {one for one in leaders if one is not None},
        )

    def _lead(self, listed: ListedProject) -> tuple[OrganisationId | None, str]:
        """Return the organisation that leads, or the name of a group that is none."""
        name = listed.lead
        known = self.organisations.known(name) if name else None
        if known is not None:
            return known, ""
        kind = likely_kind(name)
        is_group = kind in {OrganisationKind.INFORMAL_GROUP, OrganisationKind.OTHER}
        if not name or is_name(name) or is_group:
            return None, name
        return self.organisations.named(name), ""


def _rank(state: MiniProjectState) -> int:
    return list(MiniProjectState).index(state)


def _is_of_call(listed: ListedProject, kept: KeptProject) -> bool:
    """Tell whether both are of one call; a call that is not stated speaks for nothing else."""
    return not listed.call or not kept.project.call or fold(listed.call) == fold(kept.project.call)


def _rests(title: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of a title without each of them: a slip hides in one word only."""
    words = tokens(title)[:_MOST_WORDS]
    for place in range(len(words)):
        yield (*words[:place], "", *words[place + 1 :])


def _is_similar(title: str, other: str) -> bool:
    one, two = tokens(title), tokens(other)
    if len(one) != len(two) or one == two:
        return False
    differing = [(left, right) for left, right in zip(one, two, strict=True) if left != right]
    return len(differing) == 1 and is_slip(*differing[0])


_FIELDS: Final = (
    "state", "lead_organisation", "lead_name", "grant_cents", "own_cents", "story", "call",
    "applied_on", "since", "until", "territory", "people_planned", "note",
)  # fmt: skip


def _added(before: KeptProject, after: KeptProject) -> Iterator[str]:
    for name in _FIELDS:
        if getattr(before.project, name) != getattr(after.project, name):
            yield name
    for name in ("partners", "people"):
        if getattr(before, name) != getattr(after, name):
            yield name


def _differing(kept: MiniProject, listed: ListedProject) -> Iterator[str]:
    for name in ("grant_cents", "own_cents", "applied_on", "since", "until", "territory"):
        held, said = getattr(kept, name), getattr(listed, name)
        if held and said and held != said:
            yield name
