"""What the table of events to choose from shows.

Columns are made by functions, in the language of the screen; nothing here is asked of a service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import date_text_short
from app.texts import language, translate
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from app.domain.events import EventSummary


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
