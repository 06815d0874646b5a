"""What the table of laptops shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from ui.exchange.laptops.view import LaptopRow
    from ui.theme.tokens import Tone


def laptop_columns() -> tuple[Column[LaptopRow], ...]:
    """Return the columns of the list."""
    return (
        Column(title=translate("Laptops", "Laptop"), text=_name, second=_about, share=6, chars=20),
        Column(
            title=translate("Laptops", "Last file from it"),
            text=_received,
            sort_key=_by_received,
            share=2,
            # Its head is longer than a day in Russian, and stays whole beside an open panel.
            chars=15,
        ),
        Column(
            title=translate("Laptops", "Our file there"),
            text=_confirmed,
            sort_key=_by_confirmed,
            share=2,
            chars=12,
        ),
        Column(
            title=translate("Laptops", "State"),
            text=_state,
            tone=_tone,
            sign=_sign,
            share=3,
            chars=22,
        ),
    )


def _name(row: LaptopRow) -> str:
    return row.name


def _about(row: LaptopRow) -> str:
    return f"{row.role} · {row.centre}" if row.centre else row.role


def _received(row: LaptopRow) -> str:
    return row.received or "–"


def _by_received(row: LaptopRow) -> str:
    return row.received_at


def _confirmed(row: LaptopRow) -> str:
    return row.confirmed or "–"


def _by_confirmed(row: LaptopRow) -> str:
    return row.confirmed_at


def _state(row: LaptopRow) -> str:
    return row.look.word


def _tone(row: LaptopRow) -> Tone:
    return row.look.tone


def _sign(row: LaptopRow) -> str:
    return row.look.sign
