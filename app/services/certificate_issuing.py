"""Issuing: drafts get numbers and the code that proves them, and are frozen with their design.

Functions inside the transaction of the one who calls. They check everything before they change
anything. Where drafts come from is not known here.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.certificates import Certificate, CertificateState
from app.domain.ids import CertificateId, new_id
from app.persistence import certificate_values, certificates
from app.services.certificate_candidates import holders_of_event, holders_of_project
from app.services.certificate_numbers import next_numbers
from app.services.certificate_printing import checked
from app.services.certificate_signing import signer_of
from app.services.certificate_sources import known_project
from app.services.changes import Changes
from app.services.home import known_event, own_centre
from app.services.template_designs import design_for, keep_revision

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.certificates import CertificateDraft, TemplateChoice
    from app.domain.designs import CertificateKind
    from app.domain.ids import CentreId, RevisionId, TemplateId
    from app.domain.papers import CertificatePaper, PrintProblem
    from app.jobs import Job
    from app.persistence.store import Store

TEMPLATE_VERSION = 1
"""What certificates have in the column of an earlier version; `revision` says it now."""


@dataclass(frozen=True, slots=True)
class Issued:
    """What an act of issuing gave.

    `problems` say why some got none, `passed_over` are those who have a standing one already.
    """

    certificates: tuple[Certificate, ...]
    problems: tuple[PrintProblem, ...]
    changes: Changes
    passed_over: tuple[CertificateDraft, ...] = ()


@dataclass(frozen=True, slots=True)
class Press:
    """What certificates are issued with, in one transaction."""

    store: Store
    connection: Connection
    choice: TemplateChoice
    day: date
    job: Job

    def issue(self, drafts: Sequence[CertificateDraft]) -> Issued:
        """Give numbers to what can be printed and is not issued yet, and keep it."""
        dated = [replace(one, paper=replace(one.paper, issued_on=self.day)) for one in drafts]
        is_bilingual = any(one.paper.second_language for one in dated)
        design = design_for(self.connection, self.choice, is_bilingual=is_bilingual)
        fresh, passed_over = _told_apart(self.connection, dated, design.kind)
        found = checked(self.connection, fresh, design, self.job)
        issued: tuple[Certificate, ...] = ()
        if found.good:
            revision = keep_revision(self.connection, self.choice.template, design)
            issued = self._kept(found.good, self.choice.template, revision)
        return Issued(issued, found.problems, Changes(), tuple(passed_over))

    def renew(self, old: Certificate, draft: CertificateDraft, revision: RevisionId) -> Certificate:
        """Issue a corrected paper in the place of an earlier one, from the same template."""
        (renewed,) = self._kept([draft], old.template, revision)
        return renewed

    def _kept(
        self, drafts: Sequence[CertificateDraft], template: TemplateId, revision: RevisionId
    ) -> tuple[Certificate, ...]:
        made: dict[int, Certificate] = {}
        sign = signer_of(self.connection)
        for scope, of_scope in _by_scope(self.connection, drafts).items():
            numbers = next_numbers(self.connection, self.store, scope, self.day, len(of_scope))
            issued = [
                self._frozen(_numbered(draft, number, sign), template, revision)
                for draft, number in zip(of_scope, numbers, strict=True)
            ]
            certificates.add(self.connection, scope, issued)
            made.update(zip(map(id, of_scope), issued, strict=True))
        return tuple(made[id(draft)] for draft in drafts)

    def _frozen(
        self, draft: CertificateDraft, template: TemplateId, revision: RevisionId
    ) -> Certificate:
        return Certificate(
            id=CertificateId(new_id()),
            number=draft.paper.number,
            event=draft.event,
            person=draft.person,
            template=template,
            template_version=TEMPLATE_VERSION,
            language=draft.paper.language,
            state=CertificateState.ISSUED,
            issued_on=self.day,
            paper=draft.paper,
            revision=revision,
            granted=draft.granted,
            organisation=draft.organisation,
            mini_project=draft.mini_project,
        )


def _numbered(
    draft: CertificateDraft, number: str, sign: Callable[[CertificatePaper], str]
) -> CertificateDraft:
    paper = replace(draft.paper, number=number)
    return replace(draft, paper=replace(paper, code=sign(paper)))


def _by_scope(
    connection: Connection, drafts: Sequence[CertificateDraft]
) -> dict[CentreId, list[CertificateDraft]]:
    found: dict[CentreId, list[CertificateDraft]] = defaultdict(list)
    # A thousand papers of one event are asked about once.
    known: dict[bytes | None, CentreId] = {}
    for draft in drafts:
        about = draft.event or draft.mini_project or draft.person
        if about not in known:
            known[about] = _scope_of(connection, draft)
        found[known[about]].append(draft)
    return found


def _scope_of(connection: Connection, draft: CertificateDraft) -> CentreId:
    """Return whose register a certificate belongs to: the centre of what it is about."""
    if draft.event is not None:
        return known_event(connection, draft.event).centre
    if draft.mini_project is not None:
        return known_project(connection, draft.mini_project).centre
    if draft.person is not None:
        centre = certificate_values.centre_of_person(connection, draft.person)
        if centre is not None:
            return centre
    return own_centre(connection)


def _told_apart(
    connection: Connection, drafts: Sequence[CertificateDraft], kind: CertificateKind
) -> tuple[list[CertificateDraft], list[CertificateDraft]]:
    """Return the drafts to be issued, and those of people who have one of this already."""
    taken: dict[bytes, set[bytes]] = {}
    keys: dict[bytes, Callable[[bytes], bytes]] = {}
    fresh: list[CertificateDraft] = []
    passed_over: list[CertificateDraft] = []
    for draft in drafts:
        subject, recipient = draft.event or draft.mini_project, draft.person or draft.organisation
        if subject is None or recipient is None:
            fresh.append(draft)
            continue
        if subject not in taken:
            find = holders_of_event if draft.event else holders_of_project
            found = find(connection, subject, kind)
            taken[subject], keys[subject] = set(found.standing), found.key
        key = keys[subject](recipient)
        (passed_over if key in taken[subject] else fresh).append(draft)
        taken[subject].add(key)
    return fresh, passed_over
