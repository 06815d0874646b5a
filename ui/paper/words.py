"""How a page of paper is told: its marks, its rows, and how somebody on it stands today."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.attendance import Mark
from app.domain.codes import shown_code
from app.domain.dates import date_text_short, numeric
from app.domain.paper_entry import Standing
from app.domain.people import ConsentPurpose
from app.services.wording.moments import moment_words
from app.texts import language, translate
from ui.events.words import column_day, times
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from app.domain.events import Session
    from app.domain.paper_entry import PageLine, PaperLine, PaperPage
    from app.domain.sheets import SheetPageKept


def mark_word(mark: Mark | None) -> str:
    """Return what a cell says about the paper; a blank cell says nothing."""
    match mark:
        case Mark.PRESENT:
            return translate("Paper", "Signed")
        case Mark.ABSENT:
            return translate("Paper", "Not signed")
        case Mark.EXCUSED:
            return translate("Paper", "Excused")
        case _:
            return "" if mark is None else mark.value


def session_head(session: Session, among: Sequence[Session]) -> str:
    """Return the day of a session, with its time where that day has several."""
    day = column_day(session.on)
    is_alone = sum(one.on == session.on for one in among) == 1
    return day if is_alone else f"{day} {times(session.starts, '')}".strip()


def mark_told(name: str, mark: Mark | None) -> str:
    """Return what was just noted of somebody on the paper."""
    if mark is not None and not mark.is_known:
        return f"{name}: {mark.value}"
    match mark:
        case Mark.PRESENT:
            words = translate("Paper", "{name}: signed, present")
        case Mark.ABSENT:
            words = translate("Paper", "{name}: not signed, absent")
        case Mark.EXCUSED:
            words = translate("Paper", "{name}: excused")
        case None:
            words = translate("Paper", "{name}: no mark")
    return words.format(name=name)


def standing_words(line: PaperLine) -> str:
    """Return what is not as it stands on the paper, "" where all is."""
    if line.twin_of is not None:
        return translate("Paper", "the same person as row {number}").format(number=line.twin_of)
    if line.is_unprinted:
        return translate("Paper", "the name is not on the paper")
    words = {
        Standing.WRITTEN: lambda: translate("Paper", "by hand"),
        Standing.OFF_LIST: lambda: translate("Paper", "no longer on the list"),
        Standing.REMOVED: lambda: translate("Paper", "no longer in the records"),
        Standing.JOINED: lambda: translate("Paper", "kept as {name} too"),
    }
    found = words.get(line.standing)
    return "" if found is None else found().format(name=line.same_as)


def tick_heading(purpose: ConsentPurpose) -> str:
    """Return the head of a column of boxes, with its key."""
    if purpose is ConsentPurpose.NEWS:
        return translate("Paper", "News")
    return translate("Paper", "Photo")


def tick_word(purpose: ConsentPurpose, says: bool | None) -> str:  # noqa: FBT001  a state
    """Return what the boxes of a row say."""
    if says is None:
        return translate("Paper", "{what}: no tick").format(what=tick_heading(purpose))
    if says:
        return translate("Paper", "{what}: yes").format(what=tick_heading(purpose))
    return translate("Paper", "{what}: no").format(what=tick_heading(purpose))


def cell_spoken(line: PaperLine, session: Session, mark: Mark | None) -> str:
    """Return what a screen reader says of a cell."""
    name = line.name or translate("Paper", "empty row")
    words = translate("Paper", "Row {number}, {name}, {day}: {mark}")
    said = mark_word(mark) or translate("Paper", "no mark")
    day = numeric(session.on, language())
    return words.format(number=line.number, name=name, day=day, mark=said)


def page_name(kept: SheetPageKept) -> str:
    """Return which page of its print it is."""
    return translate("Paper", "Page {page} of {pages}").format(page=kept.page, pages=kept.pages)


def printed_words(kept: SheetPageKept) -> str:
    """Return when the page was printed; "" where nobody noted it."""
    moment = moment_words(kept.printed_at)
    return translate("Paper", "printed {moment}").format(moment=moment) if moment else ""


def days_words(days: tuple[date, ...]) -> str:
    """Return the days that a page is signed for."""
    if not days:
        return ""
    return date_text_short(min(days), max(days), language())


def about_page(page: PaperPage) -> str:
    """Return the line under the title of a page."""
    days = days_words(tuple(one.on for one in page.sessions))
    code = shown_code(page.kept.code)
    parts = (days, page_name(page.kept), code, printed_words(page.kept), page.centre)
    return " · ".join(filter(None, parts))


def state_words(line: PageLine) -> str:
    """Return how far a page is."""
    if line.kept.entered_at:
        return translate("Paper", "Entered")
    if line.is_begun:
        return translate("Paper", "Begun, not counted")
    return translate("Paper", "Not entered")


def state_tone(line: PageLine) -> Tone:
    """Return the tone of the state, which its word says too."""
    if line.kept.entered_at:
        return Tone.GOOD
    return Tone.ATTENTION if line.is_begun or line.is_waiting else Tone.NEUTRAL


def rows_words(numbers: tuple[int, ...], most: int = 12) -> str:
    """Return the numbers of rows as people read them out: "4, 9, 12 …"."""
    shown = ", ".join(map(str, numbers[:most]))
    return f"{shown} …" if len(numbers) > most else shown


def short_keys_words() -> str:
    """Return the keys for where there is little room; the buttons and the boxes say the rest."""
    return translate("Paper", "P: signed · A: not · V: all · Backspace: back")


def keys_words(purposes: tuple[ConsentPurpose, ...]) -> str:
    """Return the keys in one line, in the order in which they are needed."""
    words = [
        translate(
            "Paper",
            "P or Space: signed · A: not signed · V: all signed · Backspace: back · "
            "Enter on an empty row: type the name",
        )
    ]
    for purpose in purposes:
        if purpose is ConsentPurpose.NEWS:
            words.append(translate("Paper", "N: news"))
        else:
            words.append(translate("Paper", "F: photo"))
    return " · ".join(words)
