"""Why two organisations may be one, what speaks against it, and what is odd about a number."""

from __future__ import annotations

from app.domain.organisations import DifferentReason, NumberTrouble, SameReason
from app.texts import translate


def same_reason_words(reason: SameReason) -> str:
    """Return why two may be one organisation."""
    words = {
        SameReason.NUMBER: lambda: translate("Organisations", "the same registration number"),
        SameReason.NAME: lambda: translate("Organisations", "the same name"),
        SameReason.SPELLING: lambda: translate("Organisations", "the same name typed otherwise"),
        SameReason.LEGAL_FORM: lambda: translate(
            "Organisations", "the same name without the legal form"
        ),
        SameReason.SIMILAR: lambda: translate("Organisations", "a name that is spelled alike"),
        SameReason.PHONE: lambda: translate("Organisations", "the same phone number"),
        SameReason.EMAIL: lambda: translate("Organisations", "the same e-mail address"),
    }
    return words[reason]()


def different_reason_words(reason: DifferentReason) -> str:
    """Return what speaks against two being one organisation."""
    words = {
        DifferentReason.PLACE: lambda: translate("Organisations", "they lie in different places"),
        DifferentReason.NUMBER: lambda: translate(
            "Organisations", "their registration numbers differ"
        ),
        DifferentReason.KIND: lambda: translate("Organisations", "they are of different kinds"),
    }
    return words[reason]()


def number_words(trouble: NumberTrouble | None) -> str:
    """Return a hint about a registration number, "" where nothing is odd about it."""
    if trouble is None:
        return ""
    words = {
        NumberTrouble.LENGTH: lambda: translate(
            "Organisations", "A Latvian registration number has 11 digits. It is kept as typed."
        ),
        NumberTrouble.CHECK: lambda: translate(
            "Organisations", "This number does not add up. Compare it; it is kept as typed."
        ),
        NumberTrouble.PERSON: lambda: translate(
            "Organisations",
            "This looks like a personal code, which is not needed here. Better leave it out.",
        ),
    }
    return words[trouble]()
