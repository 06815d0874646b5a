"""What is asked of the papers of an event: of which kind, for whom, how they look. Values only."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from app.domain.certificate_wishes import EventSource, MiniProjectSource, PaperOrder
from app.domain.certificates import Candidate, IssueRule, RuleMeasure, Standing
from app.domain.designs import THANKS_KINDS, CertificateKind
from app.domain.ids import EventId, MiniProjectId
from ui.certificates.appearance import Appearance

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from app.domain.certificates import CertificateDraft, TemplateChoice

Key = bytes | str
"""Whom a paper is for: the id of the record, or the name of who is in none."""

EVENT_KINDS: Final = (
    CertificateKind.PARTICIPATION,
    CertificateKind.TEACHER,
    CertificateKind.NON_FORMAL,
    CertificateKind.FACILITATOR,
    CertificateKind.VOLUNTEER,
    CertificateKind.THANKS,
    CertificateKind.THANKS_ORGANISATION,
)
PROJECT_KINDS: Final = (
    CertificateKind.MINI_PROJECT,
    CertificateKind.THANKS,
    CertificateKind.THANKS_ORGANISATION,
)
USUAL_RULES: Final = (
    IssueRule(RuleMeasure.SHARE, 100),
    IssueRule(RuleMeasure.SHARE, 75),
    IssueRule(RuleMeasure.SHARE, 50),
    IssueRule(RuleMeasure.SHARE, 1),
    IssueRule(RuleMeasure.NONE),
)


@dataclass(frozen=True, slots=True)
class IssueWish:
    """What is asked. `codes` are typed for the papers alone and kept nowhere else.

    `names` and `hours` are what was typed for a paper in the place of what the records say.
    `granted` is the reason for those who do not meet the rule.
    """

    kind: CertificateKind = CertificateKind.PARTICIPATION
    rule: IssueRule = field(default_factory=IssueRule)
    how: Appearance = field(default_factory=Appearance)
    reason: str = ""
    granted: str = ""
    codes: Mapping[Key, str] = field(default_factory=dict)
    names: Mapping[Key, str] = field(default_factory=dict)
    hours: Mapping[Key, float] = field(default_factory=dict)

    @property
    def choice(self) -> TemplateChoice:
        """Return the template that the papers are made from."""
        return self.how.choice(self.kind)

    @property
    def order(self) -> PaperOrder:
        """Return what the papers have in common."""
        return PaperOrder(
            kind=self.kind,
            language=self.how.language,
            second_language=self.how.second_language,
            reason=self.reason if self.kind in THANKS_KINDS else "",
        )

    def source(
        self, about: EventId | MiniProjectId, chosen: Sequence[Candidate], *, is_project: bool
    ) -> EventSource | MiniProjectSource:
        """Return whom the papers are for."""
        people = tuple(one.person for one in chosen if one.person is not None)
        organisations = tuple(one.organisation for one in chosen if one.organisation is not None)
        if is_project:
            has_group = any(one.person is None and one.organisation is None for one in chosen)
            return MiniProjectSource(MiniProjectId(about), people, organisations, has_group)
        below = {one.person for one in chosen if is_below(one)}
        granted = {person: self.granted for person in people if person in below and self.granted}
        codes = {person: self.codes[person] for person in people if person in self.codes}
        has_codes = self.kind is CertificateKind.TEACHER
        return EventSource(
            EventId(about), people, organisations, codes if has_codes else {}, granted
        )

    def applied(self, drafts: Sequence[CertificateDraft]) -> tuple[CertificateDraft, ...]:
        """Return the drafts with what was typed for single papers."""
        return tuple(self._applied(one) for one in drafts)

    def _applied(self, draft: CertificateDraft) -> CertificateDraft:
        key, paper = key_of_draft(draft), draft.paper
        if key in self.names:
            # A form of another name does not fit this one.
            paper = replace(
                paper, recipient=self.names[key], recipient_dative="", recipient_accusative=""
            )
        if key in self.hours:
            paper = replace(paper, hours=self.hours[key])
        return draft if paper is draft.paper else replace(draft, paper=paper)


def rules_offered(settled: IssueRule) -> tuple[IssueRule, ...]:
    """Return the rules to choose from: the usual ones, and the settled one where it is another."""
    return USUAL_RULES if settled in USUAL_RULES else (settled, *USUAL_RULES)


def key_of(one: Candidate) -> Key:
    """Return whom a candidate's paper is for."""
    return one.person or one.organisation or one.name


def key_of_draft(draft: CertificateDraft) -> Key:
    """Return whom a draft is for."""
    return draft.person or draft.organisation or draft.paper.recipient


def is_below(one: Candidate) -> bool:
    """Tell whether somebody does not meet the rule."""
    return one.standing in {Standing.NEARLY, Standing.NOT_ENOUGH}


def without(chosen: Collection[Key], left_out: Collection[Key]) -> tuple[Key, ...]:
    """Return who is left."""
    return tuple(one for one in chosen if one not in left_out)
