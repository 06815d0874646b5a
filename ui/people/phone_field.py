"""The field for a phone number, wherever one is typed."""

from __future__ import annotations

from app.domain.phones import shown_phone, tidy_phone
from app.texts import translate
from ui.widgets.fields import ReadField


def phone_field() -> ReadField:
    """Return a field that keeps a number as it is dialled and shows it as it is read."""
    return ReadField(
        _read,
        _shown,
        not_understood=translate(
            "People", "This is not a phone number. Latvian numbers have 8 digits."
        ),
    )


def _read(typed: str) -> str:
    kept = tidy_phone(typed)
    if not kept:
        raise ValueError(typed)
    return kept


def _shown(kept: object) -> str:
    return shown_phone(str(kept))
