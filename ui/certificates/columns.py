"""What the tables of certificates show.

Columns are made by functions, in the language of the screen; nothing here is asked of a service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import date_text_short, numeric
from app.texts import language, translate
from ui.certificates.wording import state_look
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from datetime import date

    from app.domain.certificates import Certificate
    from app.domain.events import EventSummary
    from ui.theme.tokens import Tone


def register_columns() -> tuple[Column[Certificate], ...]:
    """Return the columns of the register."""
    return (
        Column(title=translate("Certificates", "Number"), text=_number, share=2, chars=17),
        Column(title=translate("Certificates", "Name"), text=_recipient, share=3, chars=12),
        Column(title=translate("Certificates", "Event"), text=_title, share=4, chars=11),
        Column(title=translate("Certificates", "Issued on"), text=_day, sort_key=_by_day, chars=10),
        Column(
            title=translate("Certificates", "State"), text=_state, tone=_tone, sign=_sign, chars=17
        ),
    )


def _number(certificate: Certificate) -> str:
    return certificate.number


def _recipient(certificate: Certificate) -> str:
    return certificate.paper.recipient


def _title(certificate: Certificate) -> str:
    return certificate.paper.title


def _day(certificate: Certificate) -> str:
    return numeric(certificate.issued_on, language())


def _by_day(certificate: Certificate) -> date:
    return certificate.issued_on


def _state(certificate: Certificate) -> str:
    return state_look(certificate.state).word


def _tone(certificate: Certificate) -> Tone:
    return state_look(certificate.state).tone


def _sign(certificate: Certificate) -> str:
    return state_look(certificate.state).sign


def event_columns() -> tuple[Column[EventSummary], ...]:
    """Return the columns for choosing an event."""
    return (
        Column(title=translate("Certificates", "Event"), text=_event_title, share=5, chars=18),
        Column(
            title=translate("Certificates", "Days"),
            text=_days,
            sort_key=_by_first_day,
            share=2,
            chars=14,
        ),
        Column(title=translate("Certificates", "Came"), text=_came, sort_key=_by_came, chars=5),
        Column(
            title=translate("Certificates", "Certificates"),
            text=_certificates,
            sort_key=_by_certificates,
            chars=9,
        ),
    )


def _event_title(event: EventSummary) -> str:
    return event.title


def _days(event: EventSummary) -> str:
    if event.first_day is None:
        return ""
    return date_text_short(event.first_day, event.last_day, language())


def _by_first_day(event: EventSummary) -> str:
    return "" if event.first_day is None else event.first_day.isoformat()


def _came(event: EventSummary) -> str:
    return str(event.present)


def _by_came(event: EventSummary) -> int:
    return event.present


def _certificates(event: EventSummary) -> str:
    return str(event.certificates)


def _by_certificates(event: EventSummary) -> int:
    return event.certificates
