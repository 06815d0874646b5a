"""How attendance is told: the marks, the running line, what a screen reader hears in a cell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.attendance import Mark
from app.domain.dates import day_text
from app.domain.row_order import RowOrder
from app.texts import grouped, language, translate
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.domain.attendance import Cell, SessionTotals
    from app.domain.events import Session

SIGNS: Final = {Mark.PRESENT: "present", Mark.ABSENT: "absent", Mark.EXCUSED: "excused"}
UNKNOWN_SIGN: Final = "circle"
"""A mark that only a newer program knows."""
PART_SIGN: Final = "part"
"""Somebody who was there for a part of the session."""
TONES: Final = {Mark.PRESENT: Tone.GOOD, Mark.ABSENT: Tone.TROUBLE, Mark.EXCUSED: Tone.ATTENTION}


def sign_of(cell: Cell) -> str:
    """Return the name of the sign of a marked cell."""
    return SIGNS.get(cell.mark, UNKNOWN_SIGN) if cell.minutes is None else PART_SIGN


def mark_word(mark: Mark | None) -> str:
    """Return a mark as a cell shows it; a blank cell shows nothing."""
    match mark:
        case Mark.PRESENT:
            return translate("Attendance", "Present")
        case Mark.ABSENT:
            return translate("Attendance", "Absent")
        case Mark.EXCUSED:
            return translate("Attendance", "Excused")
        case _:
            return "" if mark is None else mark.value


def minutes_word(minutes: int) -> str:
    """Return minutes as a cell shows them: "45 min"."""
    return translate("Attendance", "{minutes} min").format(minutes=minutes)


def cell_word(cell: Cell | None) -> str:
    """Return what a cell shows beside its sign, in few letters."""
    if cell is None or cell.minutes is None:
        return mark_word(None if cell is None else cell.mark)
    return minutes_word(cell.minutes)


def mark_told(name: str, mark: Mark | None) -> str:
    """Return what a mark says of a person, without a participle that would need a gender."""
    if mark is not None and not mark.is_known:
        return f"{name}: {mark.value}"
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


def cell_told(name: str, cell: Cell | None) -> str:
    """Return what a cell says of a person, with the minutes where some are noted."""
    if cell is None or cell.minutes is None:
        return mark_told(name, None if cell is None else cell.mark)
    words = translate("Attendance", "{name}: present, %n minutes", n=cell.minutes)
    return words.format(name=name)


def longer_told(name: str, minutes: int, session: int) -> str:
    """Return that somebody stayed for longer than the session lasted."""
    words = translate(
        "Attendance", "{name}: %n minutes, longer than the session ({length} min)", n=minutes
    )
    return words.format(name=name, length=session)


def cell_spoken(name: str, session: Session, cell: Cell | None) -> str:
    """Return what a screen reader says: "Anna Bērziņa, 22 November: present"."""
    day = day_text(session.on, language()).partition(", ")[2]
    return cell_told(f"{name}, {day}", cell)


def row_name(name: str, *, is_removed: bool, head: str) -> str:
    """Return a name with what its row says beside it: who leads the family, who was removed."""
    if is_removed:
        return f"{name} ({removed_words()})"
    if head:
        return translate("Attendance", "{name}, family of {head}").format(name=name, head=head)
    return name


def removed_words() -> str:
    """Return that somebody was taken off all lists, though a mark of theirs is counted here."""
    return translate("Attendance", "not in the records any more")


def order_word(order: RowOrder) -> str:
    """Return an order of the rows, as its button and its menu name it."""
    return {
        RowOrder.NAME: lambda: translate("Attendance", "By name"),
        RowOrder.FAMILY: lambda: translate("Attendance", "Families together"),
        RowOrder.PAPER: lambda: translate("Attendance", "As on the printed sheet"),
    }[order]()


def running_line(totals: SessionTotals) -> str:
    """Return the line that is always in sight: "named 23 + without names 7 = 30"."""
    words = translate("Attendance", "named {named} + without names {counted} = {all}")
    return words.format(
        named=grouped(totals.named, language()),
        counted=grouped(totals.without_names, language()),
        all=grouped(totals.all, language()),
    )


def keys_words() -> str:
    """Return which keys mark, for those who cannot see the buttons."""
    return translate(
        "Attendance",
        "P: present (Shift: the family) · A: absent · E: excused · M: minutes · Backspace: no mark",
    )
