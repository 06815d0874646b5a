"""How attendance is told: the marks, the running line, what a screen reader hears in a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.attendance import Mark
from app.domain.dates import day_text
from app.domain.kinds import HeadcountCategory, category_name
from app.texts import catalogue, grouped, language, translate
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.domain.attendance import SessionTotals
    from app.domain.events import Session

SIGNS: Final = {Mark.PRESENT: "present", Mark.ABSENT: "absent", Mark.EXCUSED: "excused"}
TONES: Final = {Mark.PRESENT: Tone.GOOD, Mark.ABSENT: Tone.TROUBLE, Mark.EXCUSED: Tone.ATTENTION}


def mark_word(mark: Mark | None) -> str:
    """Return a mark as a cell shows it; a blank cell shows nothing."""
    match mark:
        case Mark.PRESENT:
            return translate("Attendance", "Present")
        case Mark.ABSENT:
            return translate("Attendance", "Absent")
        case Mark.EXCUSED:
            return translate("Attendance", "Excused")
        case None:
            return ""


def mark_told(name: str, mark: Mark | None) -> str:
    """Return what a mark says of a person, without a participle that would need a gender."""
    match mark:
        case Mark.PRESENT:
            words = translate("Attendance", "{name}: present")
        case Mark.ABSENT:
            words = translate("Attendance", "{name}: absent")
        case Mark.EXCUSED:
            words = translate("Attendance", "{name}: excused")
        case None:
            words = translate("Attendance", "{name}: no mark")
    return words.format(name=name)


def cell_spoken(name: str, session: Session, mark: Mark | None) -> str:
    """Return what a screen reader says: "Anna Bērziņa, 22 November: present"."""
    day = day_text(session.on, language()).partition(", ")[2]
    return mark_told(f"{name}, {day}", mark)


def running_line(totals: SessionTotals) -> str:
    """Return the line that is always in sight: "named 23 + without names 7 = 30"."""
    words = translate("Attendance", "named {named} + without names {counted} = {all}")
    return words.format(
        named=grouped(totals.named, language()),
        counted=grouped(totals.without_names, language()),
        all=grouped(totals.all, language()),
    )


def category_word(category: str) -> str:
    """Return the name of a headcount category; one of the programme's own by its code."""
    if not category:
        return translate("Attendance", "Ages not stated")
    if category in set(HeadcountCategory):
        return category_name(HeadcountCategory(category), catalogue(language()))
    return category
