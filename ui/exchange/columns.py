"""What the table of received files shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from ui.exchange.files_view import ReceivedRow


def received_columns() -> tuple[Column[ReceivedRow], ...]:
    """Return the columns of the last files."""
    return (
        Column(title=translate("Exchange", "From"), text=_sender, share=3, chars=14),
        Column(title=translate("Exchange", "Centres"), text=_centres, share=2, chars=8),
        Column(title=translate("Exchange", "Saved there"), text=_made, chars=14),
        Column(title=translate("Exchange", "Taken in here"), text=_at, chars=14),
    )


def _sender(row: ReceivedRow) -> str:
    return row.sender


def _centres(row: ReceivedRow) -> str:
    return row.centres


def _made(row: ReceivedRow) -> str:
    return row.made


def _at(row: ReceivedRow) -> str:
    return row.at
