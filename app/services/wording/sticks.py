"""What is said of what was saved on a stick."""

from __future__ import annotations

from app.texts import translate


def saved_to_words(saved: str, *, is_stick: bool) -> str:
    """Return the sentence that something is saved, and for a stick that it may be taken out."""
    if not is_stick:
        return saved
    return f"{saved} {take_out_words()}"


def take_out_words() -> str:
    """Return that a stick may be taken out: all that was written has reached it."""
    return translate("Exchange", "You may take the stick out.")
