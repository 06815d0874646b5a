"""The printed register of certificates in words, in the language of the paper."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from app.domain.certificate_register import PrintedRegister, RegisterRow
from app.domain.certificates import STANDING_STATES, CertificateState
from app.domain.dates import numeric
from app.domain.erasure import IN_PLACE
from app.domain.numbers import number
from app.services.wording.lists import certificate_state_cell
from app.texts import catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.certificate_register import RegisterLine
    from app.domain.ids import CertificateId
    from app.texts import Catalogue


def worded_register(
    lines: Sequence[RegisterLine],
    numbers: Mapping[CertificateId, str],
    language: str,
    *,
    centre: str,
    programme: str,
) -> PrintedRegister:
    """Return the lines as they are printed, in their order; `numbers` are by id of certificate."""
    texts = catalogue(language)
    return PrintedRegister(
        language=language,
        title=texts.translate("Printed register", "Register of certificates"),
        about=_about(lines, texts),
        centre=centre,
        programme=programme,
        headings=(
            texts.translate("Printed register", "Number"),
            texts.translate("Printed register", "Issued on"),
            texts.translate("Printed register", "Recipient"),
            texts.translate("Printed register", "Event or programme"),
            texts.translate("Printed register", "Hours"),
            texts.translate("Printed register", "State"),
            texts.translate("Printed register", "Received (signature)"),
        ),
        page=texts.translate("Printed register", "Page {page} of {pages}"),
        rows=tuple(_row(line, numbers, texts) for line in lines),
    )


def _about(lines: Sequence[RegisterLine], texts: Catalogue) -> str:
    if not lines:
        return texts.translate("Printed register", "No certificates.")
    days = [line.certificate.issued_on for line in lines]
    first, last = (numeric(day, texts.language) for day in (min(days), max(days)))
    count = texts.translate("Printed register", "%n certificates", n=len(lines))
    if first == last:
        words = texts.translate("Printed register", "{count}, issued on {day}")
        return words.format(count=count, day=first)
    words = texts.translate("Printed register", "{count}, issued from {first} to {last}")
    return words.format(count=count, first=first, last=last)


def _row(line: RegisterLine, numbers: Mapping[CertificateId, str], texts: Catalogue) -> RegisterRow:
    one = line.certificate
    return RegisterRow(
        number=one.number,
        day=numeric(one.issued_on, texts.language),
        recipient=one.paper.recipient or one.paper.organisation or IN_PLACE,
        title=one.paper.title,
        hours=_hours(one.paper.hours, texts.language),
        state=certificate_state_cell(one.state, texts),
        note=_note(line, numbers, texts),
        is_ended=one.state not in STANDING_STATES,
    )


def _hours(hours: float, language: str) -> str:
    if not hours:
        return ""
    return number(Decimal(str(hours)), language, places=0 if hours == round(hours) else 1)


def _note(line: RegisterLine, numbers: Mapping[CertificateId, str], texts: Catalogue) -> str:
    """Return what became of the paper: who has it, or why it lost its force."""
    one = line.certificate
    match one.state:
        case CertificateState.ISSUED:
            return ""
        case CertificateState.HANDED_OUT:
            day = "" if one.handed_on is None else numeric(one.handed_on, texts.language)
            return ", ".join(filter(None, (day, one.handed_to)))
        case CertificateState.REPLACED:
            number = numbers.get(one.replaced_by, "") if one.replaced_by else ""
            return "; ".join(filter(None, (f"→ {number}" if number else "", one.reason)))
        case CertificateState.VOID:
            return one.reason
