"""What the table of the register shows.

Columns are made by functions, in the language of the screen; nothing here is asked of a service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import numeric
from app.domain.designs import CertificateKind
from app.domain.erasure import IN_PLACE
from app.texts import language, translate
from ui.certificates.register_words import kind_of_line, line_look
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from datetime import date

    from app.domain.certificate_register import RegisterLine
    from app.domain.ids import CertificateId
    from ui.theme.tokens import Tone


def register_columns() -> tuple[Column[RegisterLine], ...]:
    """Return the columns of the register."""
    return (
        Column(title=translate("Certificates", "Number"), text=_number, share=2, chars=16),
        Column(title=translate("Certificates", "Name"), text=_recipient, share=3, chars=14),
        Column(title=translate("Certificates", "Event"), text=_subject, share=4, chars=12),
        Column(title=translate("Certificates", "Issued on"), text=_day, sort_key=_by_day, chars=11),
        Column(
            title=translate("Certificates", "State"), text=_state, tone=_tone, sign=_sign, chars=15
        ),
    )


def identity_of(line: RegisterLine) -> CertificateId:
    """Return what tells one line from another."""
    return line.certificate.id


def _number(line: RegisterLine) -> str:
    return line.certificate.number


def _recipient(line: RegisterLine) -> str:
    paper = line.certificate.paper
    return paper.recipient or paper.organisation or IN_PLACE


def _subject(line: RegisterLine) -> str:
    """Return what a paper is about; its kind is said where it is not the usual one."""
    title = line.certificate.paper.title
    if line.kind == CertificateKind.PARTICIPATION:
        return title
    return " · ".join(filter(None, (kind_of_line(line), title)))


def _day(line: RegisterLine) -> str:
    return numeric(line.certificate.issued_on, language())


def _by_day(line: RegisterLine) -> date:
    return line.certificate.issued_on


def _state(line: RegisterLine) -> str:
    return line_look(line).word


def _tone(line: RegisterLine) -> Tone:
    return line_look(line).tone


def _sign(line: RegisterLine) -> str:
    return line_look(line).sign
