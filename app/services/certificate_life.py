"""What becomes of a certificate after its issue: handed out, void, replaced by a corrected one.

Functions inside the transaction of the one who calls; what was frozen at issue is never changed.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.certificates import STANDING_STATES, CertificateDraft, CertificateState
from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.names import tidy_text
from app.persistence import certificates, people
from app.services.certificate_issuing import Issued
from app.services.certificate_numbers import note_ended
from app.services.certificate_printing import checked, design_of_issued
from app.services.changes import Changes
from app.services.name_forms import forms_of_name, printable
from app.services.template_designs import keep_revision

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from typing import TypeVar

    from sqlalchemy import Connection

    from app.domain.certificate_register import Correction
    from app.domain.certificates import Certificate
    from app.domain.ids import CertificateId
    from app.domain.papers import CertificatePaper
    from app.services.certificate_issuing import Press

    Value = TypeVar("Value")


def known(connection: Connection, certificate_id: CertificateId) -> Certificate:
    """Return the certificate or refuse."""
    found = certificates.one(connection, certificate_id)
    if found is None:
        raise NotFoundError("certificate", certificate_id.hex())
    return found


def all_known(connection: Connection, ids: Sequence[CertificateId]) -> list[Certificate]:
    """Return the certificates in the order asked for, or refuse."""
    found = certificates.several(connection, ids)
    for certificate_id in ids:
        if certificate_id not in found:
            raise NotFoundError("certificate", certificate_id.hex())
    return [found[certificate_id] for certificate_id in ids]


def must_stand(certificate: Certificate) -> None:
    """Refuse a certificate that lost its force."""
    if certificate.state not in STANDING_STATES:
        raise InvalidValueError("certificate", certificate.number, "not_standing")


def needed_reason(typed: str) -> str:
    """Return a reason that was given, or refuse."""
    reason = tidy_text(typed)
    if not reason:
        raise InvalidValueError("reason", typed, "missing")
    return reason


def hand_out(connection: Connection, ids: Sequence[CertificateId], to: str, day: date) -> None:
    """Note that papers were handed out; the day and the taker of the first time stay."""
    found = all_known(connection, ids)
    for one in found:
        must_stand(one)
    for one in found:
        if one.state is not CertificateState.HANDED_OUT:
            cells = {"handed_on": day.isoformat(), "handed_to": tidy_text(to)}
            certificates.change(connection, one.id, **cells)


def make_void(connection: Connection, certificate: Certificate, reason: str, day: date) -> None:
    """Take a certificate's force away; its number stays used and its record stays."""
    must_stand(certificate)
    certificates.change(connection, certificate.id, is_void=1, reason=reason)
    note_ended(connection, certificate.number, CertificateState.VOID.value, "", day)


def reissue(press: Press, old: Certificate, reason: str, correction: Correction) -> Issued:
    """Replace a certificate by a corrected one from the same version of its template."""
    must_stand(old)
    paper = corrected(press.connection, old, correction, press.day)
    draft = CertificateDraft(
        paper=paper,
        person=old.person,
        organisation=old.organisation,
        event=old.event,
        mini_project=old.mini_project,
        granted=old.granted,
    )
    design = design_of_issued(press.connection, old)
    found = checked(press.connection, [draft], design, press.job)
    if not found.good:
        return Issued((), found.problems, Changes())
    revision = old.revision or keep_revision(press.connection, old.template, design)
    renewed = press.renew(old, draft, revision)
    certificates.change(press.connection, old.id, reason=reason, replaced_by=renewed.id)
    state = CertificateState.REPLACED.value
    note_ended(press.connection, old.number, state, renewed.number, press.day)
    return Issued((renewed,), found.problems, Changes())


def corrected(
    connection: Connection, old: Certificate, correction: Correction, day: date
) -> CertificatePaper:
    """Return the paper of a certificate as it should be, without a number.

    A name that was not typed is the one that the person's record has now; another name has other
    forms.
    """
    paper = old.paper
    name = tidy_text(correction.recipient or "") or _name_now(connection, old)
    if name != paper.recipient:
        dative, accusative = printable(forms_of_name(name))
        paper = replace(
            paper, recipient=name, recipient_dative=dative, recipient_accusative=accusative
        )
    return replace(
        paper,
        title=_either(correction.title, paper.title),
        hours=_either(correction.hours, paper.hours),
        first_day=_either(correction.first_day, paper.first_day),
        last_day=_either(correction.last_day, paper.last_day),
        place=_either(correction.place, paper.place),
        personal_code=_either(correction.personal_code, paper.personal_code),
        reason=_either(correction.reason, paper.reason),
        number="",
        code="",
        issued_on=day,
    )


def _either(corrected_to: Value | None, before: Value) -> Value:
    return before if corrected_to is None else corrected_to


def _name_now(connection: Connection, certificate: Certificate) -> str:
    person = None if certificate.person is None else people.one(connection, certificate.person)
    return certificate.paper.recipient if person is None else person.printed_name
