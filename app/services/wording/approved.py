"""Approved programmes of learning in words: what kind it is, and who approved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import numeric
from app.domain.events import ProgrammeKind
from app.texts import language, translate

if TYPE_CHECKING:
    from app.domain.events import ApprovedProgramme


def programme_kind_words(kind: str) -> str:
    """Return the kind of programme; a kind that only a newer Kopā knows stands as it is kept."""
    words = {
        ProgrammeKind.A.value: translate("Approved", "Programme A for teachers"),
        ProgrammeKind.B.value: translate("Approved", "Programme B for teachers"),
        ProgrammeKind.NON_FORMAL.value: translate("Approved", "Non-formal education programme"),
    }
    return words.get(kind, kind)


def approved_words(approved: ApprovedProgramme) -> str:
    """Return the programme in one line without its topics; "" where there is none."""
    number = approved.number
    parts = (
        programme_kind_words(approved.kind),
        approved.authority,
        "" if approved.day is None else numeric(approved.day, language()),
        translate("Approved", "No. {number}").format(number=number) if number else "",
    )
    return ", ".join(filter(None, parts))
