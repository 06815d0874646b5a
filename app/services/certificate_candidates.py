"""Who may get a certificate of an event or a mini-project, and how they stand.

Which people a paper may be for follows from its kind. Papers and numbers are not known here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app.domain.attendance import AttendanceSum
from app.domain.certificates import Attended, Candidate, IssueRule, RuleMeasure, Standing
from app.domain.collation import sort_key
from app.domain.designs import LEARNING_KINDS, CertificateKind
from app.domain.events import HoursUnit, TeamRole, hours_of
from app.persistence import certificate_register, events, links, mini_projects
from app.services.event_people import people_of_event

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from sqlalchemy import Connection

    from app.domain.events import Event, TeamMember
    from app.domain.mini_projects import MiniProject
    from app.persistence.certificate_register import HeldCertificate

_ROLES: Final[Mapping[CertificateKind, frozenset[TeamRole]]] = {
    CertificateKind.FACILITATOR: frozenset({TeamRole.FACILITATOR}),
    CertificateKind.VOLUNTEER: frozenset({TeamRole.VOLUNTEER}),
    CertificateKind.THANKS: frozenset(TeamRole),
}
_NO_RULE: Final = IssueRule(RuleMeasure.NONE)


@dataclass(frozen=True, slots=True)
class Holders:
    """Who has a standing certificate of a kind, by the record that stands for a person."""

    same: Mapping[bytes, bytes]
    standing: Mapping[bytes, HeldCertificate]

    def with_certificate(self, candidate: Candidate) -> Candidate:
        """Return the candidate with the certificate that they have already."""
        held = self.standing.get(self.key(candidate.person or candidate.organisation or b""))
        if held is None:
            return candidate
        return replace(
            candidate,
            standing=Standing.ALREADY_HAS_ONE,
            certificate=held.id,
            number=held.number,
        )

    def key(self, record: bytes) -> bytes:
        """Return the record that stands for somebody, whichever of theirs was asked for."""
        return self.same.get(record, record)


def holders_of_event(connection: Connection, event: bytes, kind: CertificateKind) -> Holders:
    """Return who has a standing certificate of this kind for an event."""
    return _holders(connection, certificate_register.standing_of_event(connection, event, kind))


def holders_of_project(connection: Connection, project: bytes, kind: CertificateKind) -> Holders:
    """Return who has a standing certificate of this kind for a mini-project."""
    return _holders(connection, certificate_register.standing_of_project(connection, project, kind))


def candidates_of_event(
    connection: Connection, event: Event, kind: CertificateKind, rule: IssueRule
) -> tuple[Candidate, ...]:
    """Return whom papers of this kind may be for, with what they attended or did."""
    holders = holders_of_event(connection, event.id, kind)
    if kind in LEARNING_KINDS:
        found = _participants(connection, event, rule)
    elif kind is CertificateKind.HOURS_STATEMENT:
        found = _participants(connection, event, _NO_RULE)
    elif kind is CertificateKind.THANKS_ORGANISATION:
        found = _partners(connection, event)
    else:
        found = _team(connection, event, kind)
    return tuple(map(holders.with_certificate, found))


def candidates_of_project(
    connection: Connection, project: MiniProject, kind: CertificateKind
) -> tuple[Candidate, ...]:
    """Return who made a mini-project happen: a group without a record, people, organisations."""
    holders = holders_of_project(connection, project.id, kind)
    found: list[Candidate] = []
    if kind is not CertificateKind.THANKS_ORGANISATION:
        if project.lead_organisation is None and project.lead_name:
            found.append(_ready(project.lead_name, part="lead"))
        found.extend(
            replace(_ready(one.name, part=one.role.value), person=one.person)
            for one in mini_projects.people(connection, project.id)
        )
    if kind is not CertificateKind.THANKS:
        found.extend(_organisations(connection, project))
    return tuple(map(holders.with_certificate, found))


def _participants(connection: Connection, event: Event, rule: IssueRule) -> list[Candidate]:
    sessions = events.sessions(connection, event.id)
    came = people_of_event(connection, event.id)
    sums = came.sums(connection)
    found: list[Candidate] = []
    for registered in came.people:
        attended = sums.get(registered.person, AttendanceSum(registered.person, 0, 0))
        hours = hours_of(attended.minutes, event.hours_unit)
        standing = _standing(rule, Attended(attended.sessions, len(sessions), hours))
        found.append(
            Candidate(
                person=registered.person,
                name=registered.name,
                sessions=attended.sessions,
                held_sessions=len(sessions),
                hours=hours,
                standing=standing,
            )
        )
    return found


def _standing(rule: IssueRule, attended: Attended) -> Standing:
    if rule.is_met(attended):
        return Standing.READY
    return Standing.NEARLY if rule.is_nearly_met(attended) else Standing.NOT_ENOUGH


def _team(connection: Connection, event: Event, kind: CertificateKind) -> list[Candidate]:
    roles = _ROLES.get(kind, frozenset())
    members = [one for one in events.team(connection, event.id) if one.role in roles]
    same = _same_people(connection)
    length = sum(one.minutes for one in events.sessions(connection, event.id))
    hours = hours_of(length, event.hours_unit) if kind is CertificateKind.FACILITATOR else 0
    found: dict[bytes, Candidate] = {}
    for member in sorted(members, key=_by_member):
        key = same.get(member.person, member.person)
        if key not in found:
            ready = replace(_ready(member.name, part=member.role.value), person=member.person)
            found[key] = replace(ready, hours=hours)
        if kind is CertificateKind.VOLUNTEER:
            known = found[key]
            found[key] = replace(known, hours=max(known.hours, _volunteered(member)))
    return list(found.values())


def _volunteered(member: TeamMember) -> int:
    return hours_of(member.minutes, HoursUnit.CLOCK)


def _partners(connection: Connection, event: Event) -> list[Candidate]:
    same = links.canonical_ids(connection, links.ORGANISATION)
    found: dict[bytes, Candidate] = {}
    for one in events.partners(connection, event.id):
        partner = replace(_ready(one.name, part=one.role.value), organisation=one.organisation)
        found.setdefault(same.get(one.organisation, one.organisation), partner)
    return sorted(found.values(), key=_by_name)


def _organisations(connection: Connection, project: MiniProject) -> Iterable[Candidate]:
    if project.lead_organisation is not None:
        name = mini_projects.lead_of(connection, project)
        yield replace(_ready(name, part="lead"), organisation=project.lead_organisation)
    for one in mini_projects.partners(connection, project.id):
        if one.organisation != project.lead_organisation:
            yield replace(_ready(one.name, part="partner"), organisation=one.organisation)


def _ready(name: str, *, part: str) -> Candidate:
    return Candidate(None, name, 0, 0, 0, Standing.READY, part=part)


def _holders(connection: Connection, found: Mapping[bytes, HeldCertificate]) -> Holders:
    same = {
        **_same_people(connection),
        **links.canonical_ids(connection, links.ORGANISATION),
    }
    return Holders(same, {same.get(record, record): row for record, row in found.items()})


def _same_people(connection: Connection) -> dict[bytes, bytes]:
    return links.canonical_ids(connection, links.PERSON)


def _by_name(one: Candidate) -> str:
    return sort_key(one.name)


def _by_member(one: TeamMember) -> str:
    return sort_key(one.name)
