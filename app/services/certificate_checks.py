"""Looking through certificates before they are printed: one list of what would embarrass.

The rules are app.domain.certificate_remarks; here they get the pages, the records and the rule of
the template. Nothing is changed here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.certificate_checks import DraftFacts
from app.domain.certificate_remarks import Batch, look_through
from app.domain.certificates import Standing
from app.domain.designs import LEARNING_KINDS
from app.domain.linking import Verdict
from app.jobs import NO_JOB, track
from app.persistence import events, links, people, templates
from app.services.certificate_candidates import (
    candidates_of_event,
    holders_of_event,
    holders_of_project,
)
from app.services.import_knowledge import given_names
from app.services.template_designs import design_for
from app.services.template_rules import rule_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection

    from app.domain.certificate_checks import Findings
    from app.domain.certificates import Candidate, CertificateDraft, IssueRule, TemplateChoice
    from app.domain.designs import Design
    from app.domain.ids import EventId
    from app.domain.papers import PrintProblem
    from app.domain.people import Person
    from app.jobs import Job
    from app.persistence.store import Store


class CertificateChecksService:
    """What is looked at before certificates are printed."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def look_through(
        self,
        drafts: Sequence[CertificateDraft],
        choice: TemplateChoice,
        job: Job = NO_JOB,
        rule: IssueRule | None = None,
    ) -> Findings:
        """Return everything to look at before these drafts are printed from a template.

        `rule` is the one that was chosen for them; without it, that of the template counts.
        """
        with self._store.database.reading() as connection:
            is_bilingual = any(draft.paper.second_language for draft in drafts)
            design = design_for(connection, choice, is_bilingual=is_bilingual)
            applied = rule or rule_in(templates.rule(connection, choice.template))
            on_record = _people(connection, drafts)
            batch = Batch(
                drafts,
                design,
                self._store.clock.today(),
                facts=_facts(connection, drafts, design, applied),
                problems=_problems(connection, drafts, design, job),
                people=on_record,
                apart=_apart(connection, on_record),
                given_names=given_names().folded,
            )
        return look_through(batch)


def _people(connection: Connection, drafts: Sequence[CertificateDraft]) -> dict[int, Person]:
    """Return by their places those who are on record."""
    asked = [draft.person for draft in drafts if draft.person is not None]
    known = people.several(connection, list(dict.fromkeys(asked)))
    return {
        place: known[draft.person]
        for place, draft in enumerate(drafts)
        if draft.person is not None and draft.person in known
    }


def _apart(connection: Connection, known: Mapping[int, Person]) -> frozenset[tuple[int, int]]:
    """Return the pairs of places of whom somebody said that they are two people."""
    places: dict[bytes, int] = {person.id: place for place, person in known.items()}
    return frozenset(
        (min(one, other), max(one, other))
        for link in links.decided(connection, links.PERSON)
        if link.verdict is Verdict.DIFFERENT
        and (one := places.get(link.pair[0])) is not None
        and (other := places.get(link.pair[1])) is not None
    )


def _facts(
    connection: Connection, drafts: Sequence[CertificateDraft], design: Design, rule: IssueRule
) -> tuple[DraftFacts, ...]:
    """Return what is known of each draft: who it is, what they attended, what they have."""
    standing = _Standing(connection, design, rule)
    return tuple(map(standing.of, drafts))


class _Standing:
    """How people stand, asked once for each event and mini-project."""

    def __init__(self, connection: Connection, design: Design, rule: IssueRule) -> None:
        self._connection = connection
        self._kind = design.kind
        self._rule = rule
        self._same = {
            **links.canonical_ids(connection, links.PERSON),
            **links.canonical_ids(connection, links.ORGANISATION),
        }
        self._of_event: dict[bytes, Mapping[bytes, Candidate]] = {}
        self._numbers: dict[bytes, Mapping[bytes, str]] = {}

    def of(self, draft: CertificateDraft) -> DraftFacts:
        """Return what is known of a draft."""
        record = draft.person or draft.organisation
        if record is None:
            return DraftFacts()
        lead = self._same.get(record, record)
        return DraftFacts(self._is_met(draft, lead), self._number(draft, lead), lead)

    def _is_met(self, draft: CertificateDraft, lead: bytes) -> bool:
        if draft.event is None or self._kind not in LEARNING_KINDS:
            return True
        if draft.event not in self._of_event:
            self._of_event[draft.event] = self._candidates(draft.event)
        candidate = self._of_event[draft.event].get(lead)
        # Who is not on the list of the event was added by hand: nothing was attended.
        return candidate is not None and candidate.standing in _READY

    def _candidates(self, event_id: EventId) -> Mapping[bytes, Candidate]:
        event = events.one(self._connection, event_id)
        if event is None:
            return {}
        found = candidates_of_event(self._connection, event, self._kind, self._rule)
        return {
            self._same.get(one.person, one.person): one for one in found if one.person is not None
        }

    def _number(self, draft: CertificateDraft, lead: bytes) -> str:
        about = draft.event or draft.mini_project
        if about is None:
            return ""
        if about not in self._numbers:
            self._numbers[about] = self._held(draft)
        return self._numbers[about].get(lead, "")

    def _held(self, draft: CertificateDraft) -> Mapping[bytes, str]:
        """Return the numbers of the certificates that stand, by who has them."""
        if draft.event is not None:
            holders = holders_of_event(self._connection, draft.event, self._kind)
        else:
            project = draft.mini_project or b""
            holders = holders_of_project(self._connection, project, self._kind)
        return {lead: str(row.number) for lead, row in holders.standing.items()}


_READY = frozenset({Standing.READY, Standing.ALREADY_HAS_ONE})


def _problems(
    connection: Connection, drafts: Sequence[CertificateDraft], design: Design, job: Job
) -> list[tuple[int, PrintProblem]]:
    """Plan the pages and return what they lack, with the place of the draft."""
    # Loaded with the first paper: most starts print nothing.
    from app.documents.certificates import plan_certificate  # noqa: PLC0415
    from app.services.certificate_printing import supplies_for, works_of_drafts  # noqa: PLC0415

    works = works_of_drafts(drafts, design)
    supplies = supplies_for(connection, works)
    return [
        (place, problem)
        for place, work in enumerate(track(works, job))
        for problem in plan_certificate(work, supplies).problems
    ]
