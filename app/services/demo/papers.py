"""Plans the certificates of a centre: for whom, under which number, and what becomes of them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.attendance import Mark
from app.domain.certificates import (
    Attended,
    Certificate,
    CertificateState,
    IssueRule,
    certificate_number,
)
from app.domain.events import hours_of
from app.domain.ids import PARTICIPATION_TEMPLATE, CertificateId, derived_id
from app.domain.kinds import EventKind
from app.domain.papers import CertificatePaper, Issuer, Signatory
from app.services.certificate_issuing import TEMPLATE_VERSION
from app.services.demo.activities import is_taught
from app.services.demo.calendar import Fate
from app.services.demo.places import territories
from app.services.demo.plan import Life
from app.services.demo.scenario import PROGRAMME
from app.services.kinds import kind_forms

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from app.domain.people import Person
    from app.services.demo.dice import Dice
    from app.services.demo.plan import CentrePlan, Happening

_RULE = IssueRule()
_ALWAYS = (EventKind.TRAINING, EventKind.COURSE)


class Registry:
    """Numbers the certificates of one laptop, and never one number twice.

    A sample that is there for its size has no signatures.
    """

    def __init__(
        self,
        centre_code: str,
        laptop_code: str,
        sign: Callable[[CertificatePaper], str] | None = None,
    ) -> None:
        """Begin the series of a laptop, which signs with its key."""
        self._centre_code = centre_code
        self._laptop_code = laptop_code
        self._sign = sign
        self._last: dict[int, int] = defaultdict(int)

    def numbered(self, paper: CertificatePaper, day: date) -> CertificatePaper:
        """Return the paper with the next number of the day's year, signed."""
        self._last[day.year] += 1
        serial = self._last[day.year]
        number = certificate_number(self._centre_code, day.year, self._laptop_code, serial)
        numbered = replace(paper, number=number, code="")
        return numbered if self._sign is None else replace(numbered, code=self._sign(numbered))


def copy_id(certificate_id: CertificateId) -> bytes:
    """Return the id of the record that a certificate of the sample was printed."""
    return derived_id("sample_copy", certificate_id)


def plan_certificates(plan: CentrePlan, registry: Registry, dice: Dice) -> None:
    """Issue certificates after most seminars and courses, in the order of their days."""
    for happening in sorted(plan.happenings, key=lambda one: one.last_day):
        if happening.fate is not Fate.HELD or not is_taught(happening.event.kind):
            continue
        if happening.event.kind in _ALWAYS or dice.happens(75):
            _issue_all(plan, happening, registry, dice)


def _issue_all(plan: CentrePlan, happening: Happening, registry: Registry, dice: Dice) -> None:
    language = dice.likely({"lv": 88, "en": 4, "ru": 8})
    minutes = _minutes_attended(happening)
    attended = {person: len(of_sessions) for person, of_sessions in minutes.items()}
    for guest in happening.guests:
        came = Attended(attended.get(guest.person.id, 0), len(happening.sessions))
        if not _RULE.is_met(came):
            continue
        spent = sum(minutes[guest.person.id])
        paper = _paper(plan, happening, guest.person, spent, language)
        life = Life(_numbered(paper, happening, guest.person, registry, dice))
        _live(life, happening, registry, dice)
        happening.certificates.append(life)


def _live(life: Life, happening: Happening, registry: Registry, dice: Dice) -> None:
    """Let few go wrong, as in life."""
    fortune = dice.number(1, 100)
    life.is_handed_out = fortune <= 84
    if fortune > 97:
        life.void_because = dice.pick(("Sabojāta, drukājot", "Izsniegta pārpratuma dēļ"))
    elif fortune > 94:
        paper = registry.numbered(life.certificate.paper, happening.last_day)
        life.replaced_because = "Labota vārda rakstība"
        life.replaced_by = replace(
            life.certificate, id=CertificateId(dice.id()), number=paper.number, paper=paper
        )


def _minutes_attended(happening: Happening) -> dict[bytes, list[int]]:
    lengths = {session.id: session.minutes for session in happening.sessions}
    found: dict[bytes, list[int]] = defaultdict(list)
    for cell, _ in happening.marks:
        if cell.mark is Mark.PRESENT:
            length = lengths[cell.session] if cell.minutes is None else cell.minutes
            found[cell.person].append(length)
    return found


def _numbered(
    paper: CertificatePaper, happening: Happening, person: Person, registry: Registry, dice: Dice
) -> Certificate:
    numbered = registry.numbered(paper, happening.last_day)
    return Certificate(
        id=CertificateId(dice.id()),
        number=numbered.number,
        event=happening.event.id,
        person=person.id,
        template=PARTICIPATION_TEMPLATE,
        template_version=TEMPLATE_VERSION,
        language=paper.language,
        state=CertificateState.ISSUED,
        issued_on=happening.last_day,
        paper=numbered,
    )


def _paper(
    plan: CentrePlan, happening: Happening, person: Person, minutes: int, language: str
) -> CertificatePaper:
    event, centre = happening.event, plan.centre
    forms = kind_forms(event.kind, language)
    return CertificatePaper(
        language=language,
        recipient=person.printed_name,
        title=event.title,
        first_day=happening.first_day,
        last_day=happening.last_day,
        issued_on=happening.last_day,
        issuer=Issuer(centre.issuer_name, centre.issuer_number),
        kind=forms.nominative,
        kind_locative=forms.locative,
        place=event.place,
        hours=hours_of(minutes, event.hours_unit),
        hours_unit=event.hours_unit,
        signatory=Signatory(centre.signatory_name, centre.signatory_position),
        issue_place=territories().label_where(centre.territory),
        programme=PROGRAMME["name"],
        funder=PROGRAMME["funder"],
        funding_statement=PROGRAMME["funding_statement"],
    )
