"""Certificates: what was issued to whom, under which number, frozen at issue."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Final

from app.domain.designs import Look, PageFormat
from app.domain.ids import (
    PARTICIPATION_TEMPLATE,
    CertificateId,
    EventId,
    MiniProjectId,
    OrganisationId,
    PersonId,
    RevisionId,
    TemplateId,
)
from app.domain.papers import CertificatePaper

USUAL_PERCENT: Final = 75
MOST_HOURS: Final = 2_000
"""More hours than any course has are a slip of the fingers."""

_WHOLE: Final = 100
_NEARLY: Final = 80


class CertificateState(StrEnum):
    """The life of a certificate; a draft has no number and is not kept."""

    ISSUED = "issued"
    HANDED_OUT = "handed_out"
    REPLACED = "replaced"
    VOID = "void"


STANDING_STATES: Final = frozenset({CertificateState.ISSUED, CertificateState.HANDED_OUT})
"""A certificate in one of these has its force."""


@dataclass(frozen=True, slots=True)
class Certificate:
    """One issued paper. `paper` never changes after issue."""

    id: CertificateId
    number: str
    event: EventId | None
    person: PersonId | None
    template: TemplateId
    template_version: int
    language: str
    state: CertificateState
    issued_on: date
    paper: CertificatePaper
    handed_on: date | None = None
    handed_to: str = ""
    reason: str = ""
    replaced_by: CertificateId | None = None
    revision: RevisionId | None = None
    granted: str = ""
    organisation: OrganisationId | None = None
    mini_project: MiniProjectId | None = None

    @property
    def is_erased(self) -> bool:
        """Tell whether whoever had it was erased: there is nobody left to print it for."""
        return not (self.paper.recipient or self.paper.organisation)


@dataclass(frozen=True, slots=True)
class TemplateChoice:
    """Which template papers are made from; look and page matter for those that come with Kopā."""

    template: TemplateId = PARTICIPATION_TEMPLATE
    look: Look = Look.FORMAL
    page: PageFormat = field(default_factory=PageFormat)


@dataclass(frozen=True, slots=True)
class CertificateDraft:
    """A certificate before its issue: the paper without a number, and whom and what it is about.

    `granted` is the reason where it is given against the rule.
    """

    paper: CertificatePaper
    person: PersonId | None = None
    organisation: OrganisationId | None = None
    event: EventId | None = None
    mini_project: MiniProjectId | None = None
    granted: str = ""


def certificate_state(*, is_void: bool, is_replaced: bool, is_handed_out: bool) -> CertificateState:
    """Return the state that the facts amount to.

    The facts are kept and not the state: a paper handed out on one laptop while another makes it
    void is void, whichever was typed later.
    """
    if is_void:
        return CertificateState.VOID
    if is_replaced:
        return CertificateState.REPLACED
    return CertificateState.HANDED_OUT if is_handed_out else CertificateState.ISSUED


class RuleMeasure(StrEnum):
    """What a template asks of the people who get a certificate from it."""

    NONE = "none"  # nothing: everybody on the list gets one
    SHARE = "share"  # a share of the sessions, in percent
    HOURS = "hours"  # so many hours, in the unit of the event


@dataclass(frozen=True, slots=True)
class Attended:
    """What somebody attended, of how many sessions that were held."""

    sessions: int
    held: int
    hours: int = 0


@dataclass(frozen=True, slots=True)
class IssueRule:
    """Who gets a certificate (domain.md 6: by default 75 percent of the sessions)."""

    measure: RuleMeasure = RuleMeasure.SHARE
    least: int = USUAL_PERCENT

    def is_met(self, attended: Attended) -> bool:
        """Say whether it is enough; who attended nothing never attended enough."""
        if self.measure is RuleMeasure.NONE:
            return True
        return attended.sessions > 0 and self._reaches(attended, _WHOLE)

    def is_nearly_met(self, attended: Attended) -> bool:
        """Say whether it is not enough, but at least four fifths of what is asked."""
        if attended.sessions <= 0 or self.is_met(attended):
            return False
        return self._reaches(attended, _NEARLY)

    def _reaches(self, attended: Attended, percent: int) -> bool:
        asked = self.least * percent
        if self.measure is RuleMeasure.HOURS:
            return attended.hours * _WHOLE >= asked
        return attended.sessions * _WHOLE * _WHOLE >= attended.held * asked


class Standing(StrEnum):
    """Why somebody does or does not get a certificate now."""

    READY = "ready"
    ALREADY_HAS_ONE = "already_has_one"
    NEARLY = "nearly"
    NOT_ENOUGH = "not_enough"


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody as the certificate screen shows them before anything is final.

    One of `person` and `organisation` says who it is, as their records lead; a group that leads a
    mini-project and is in no record has neither. `part` is the code of what they did: a TeamRole,
    PartnerRole or MiniProjectRole, "" for those who took part.
    """

    person: PersonId | None
    name: str
    sessions: int
    held_sessions: int
    hours: int
    standing: Standing
    certificate: CertificateId | None = None
    number: str = ""
    organisation: OrganisationId | None = None
    part: str = ""


def certificate_number(centre_code: str, year: int, laptop_code: str, serial: int) -> str:
    """Return a number such as "PRE-2026-K7QX-001".

    The laptop's code changes with every incarnation of its store, so that no number printed
    before a restore can be issued again after it (docs/sync.md).
    """
    return f"{centre_code}-{year}-{laptop_code}-{serial:03d}"
