"""How sending is told: what is new since the others' last word, where to save, what was saved."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from app.domain.dates import numeric
from app.services.sending import fits_email
from app.services.wording.import_counts import count_words
from app.services.wording.moments import moment_words
from app.services.wording.sticks import saved_to_words
from app.texts import language, translate
from ui.exchange.files.view import Line, Saved, SavePlace, SendShown
from ui.exchange.wording import shortened, size_words
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.services.confirmed import Unconfirmed
    from app.services.evidence_travel import CopiesToSend
    from app.services.exchange import TableCounts, Written
    from app.services.sticks import Stick

_TOLD: Final = (
    "event",
    "attendance",
    "headcount",
    "person",
    "certificate",
    "evidence",
    "organisation",
    "mini_project",
    "consent",
)
"""What is worth a word of its own, the most telling first."""

_BESIDE: Final = frozenset({"session", "registration", "sheet_line", "event_team", "event_partner"})
"""What comes with events and attendance, and is not worth a word beside them."""

_MOST_KINDS: Final = 4


def title_words(*, is_gathering: bool, is_answer: bool) -> str:
    """Return what the half of sending is called."""
    if is_answer:
        return translate("Exchange", "Send the answer")
    if is_gathering:
        return translate("Exchange", "Send to the centres")
    return translate("Exchange", "Send to the coordinator")


def explained(*, is_gathering: bool, is_answer: bool) -> str:
    """Return what is in the file, and who can open it."""
    if is_answer:
        return translate(
            "Exchange",
            "It brings the others what is here now, and tells them that their files have arrived.",
        )
    if is_gathering:
        return translate(
            "Exchange",
            "Each centre gets a file with its own records and what the whole programme shares. All "
            "of them are saved at once.",
        )
    return translate(
        "Exchange",
        "One file with all records of this centre. Nobody but the coordinator and the laptops of "
        "the centre can open it. If it gets lost, save another one.",
    )


def reading_only() -> SendShown:
    """Return what stands on a laptop whose files nobody takes in."""
    return SendShown(
        translate("Exchange", "Nothing to send"),
        translate(
            "Exchange",
            "This laptop only reads: it takes in files and sends none. If it is to send, ask your "
            "coordinator for another role.",
        ),
        can_send=False,
    )


def nobody_yet() -> SendShown:
    """Return what stands on a coordinator's laptop that knows of no other laptop."""
    return SendShown(
        translate("Exchange", "Nobody to send to yet"),
        translate(
            "Exchange",
            "No other laptop of the programme is known here. New ones are let in under Laptops; "
            "those that belong already become known as soon as a file from them is imported.",
        ),
        can_send=False,
    )


def news_lines(found: Sequence[Unconfirmed], *, is_gathering: bool) -> tuple[Line, ...]:
    """Return what the others do not have yet."""
    if is_gathering:
        return _centre_lines(found)
    return tuple(_coordinator_line(one) for one in found)


def _coordinator_line(one: Unconfirmed) -> Line:
    if not one.said:
        return Line(translate("Exchange", "No file has come from the coordinator yet."))
    day = numeric(datetime.fromisoformat(one.said).astimezone().date(), language())
    if one.is_all_there:
        words = translate(
            "Exchange", "Nothing new since the coordinator’s last confirmation ({day})."
        )
        return Line(words.format(day=day), Tone.GOOD, "check")
    words = translate(
        "Exchange", "New since the coordinator’s last confirmation ({day}): {records}"
    )
    return Line(words.format(day=day, records=_listed(one)))


def _centre_lines(found: Sequence[Unconfirmed]) -> tuple[Line, ...]:
    behind = [one.centre for one in found if not one.is_all_there]
    level = [one.centre for one in found if one.is_all_there]
    lines = []
    if behind:
        words = translate(
            "Exchange", "%n centres have not confirmed everything yet: {centres}", n=len(behind)
        )
        lines.append(Line(words.format(centres=shortened(behind)), sign="waiting"))
    if level:
        words = translate("Exchange", "%n centres have everything: {centres}", n=len(level))
        lines.append(Line(words.format(centres=shortened(level)), Tone.GOOD, "check"))
    return tuple(lines)


def _listed(one: Unconfirmed) -> str:
    """Return "3 events, 41 attendances"; what is not worth a word of its own is summed up."""
    if one.is_more:
        return translate("Exchange", "very much")
    counts = {table.subject: _count(table) for table in one.tables}
    told = [subject for subject in _TOLD if counts.get(subject)][:_MOST_KINDS]
    words = [count_words(subject, counts.pop(subject)) for subject in told]
    others = sum(n for subject, n in counts.items() if not (words and subject in _BESIDE))
    if others:
        words.append(count_words("", others))
    # A number stays beside what it counts.
    return ", ".join(one.replace(" ", "\N{NO-BREAK SPACE}") for one in words)


def _count(table: TableCounts) -> int:
    return table.new + table.changed + table.deleted


def last_words(found: Sequence[Unconfirmed], last_saved: str, *, is_gathering: bool) -> str:
    """Return when the last file was saved, and whether it is known to have arrived."""
    if not last_saved:
        return translate("Exchange", "Nothing was sent from this laptop yet.")
    last = translate("Exchange", "Last saved: {moment}").format(moment=moment_words(last_saved))
    if is_gathering or not found:
        return last
    if found[0].is_confirmed:
        return f"{last} · {translate('Exchange', 'it has arrived')}"
    return f"{last} · {translate('Exchange', 'no answer yet')}"


def place_of(stick: Stick, *, is_answer: bool, is_again: bool) -> SavePlace:
    """Return how a stick is offered; `is_again` where the file is on it already."""
    words = translate("Exchange", "Save to “{stick}”")
    if is_again:
        words = translate("Exchange", "Save to “{stick}” again")
    elif is_answer:
        words = translate("Exchange", "Save the answer to “{stick}”")
    about = translate("Exchange", "{size} free").format(size=size_words(stick.free))
    if not stick.is_writable:
        about = translate("Exchange", "write-protected")
    return SavePlace(stick.folder, words.format(stick=stick.name), about, stick.is_writable)


def copies_words(copies: CopiesToSend) -> str:
    """Return which copies of scans and photos go along, "" where none do."""
    if not copies.chosen:
        return ""
    words = translate(
        "Exchange", "Copies of %n scans and photos go along, {size}.", n=len(copies.chosen)
    )
    return words.format(size=size_words(copies.size))


def saved_words(written: Sequence[Written], older: Iterable[str], *, is_stick: bool) -> Saved:
    """Return what was saved. `older` are names of this laptop's earlier files at the same place."""
    saved = translate("Exchange", "%n files saved and read back.", n=len(written))
    words = saved_to_words(saved, is_stick=is_stick)
    return Saved(words, tuple(map(_file_line, written)), tuple(_notes(written, tuple(older))))


def not_all_words(saved: int) -> str:
    """Return in short that some files were saved and others could not be."""
    return translate("Errors", "%n files were saved, but not all.", n=saved)


def missing_words(missing: Sequence[str]) -> str:
    """Return for whom no file could be saved, why, and what to do then."""
    after = translate(
        "Exchange",
        "Once that is settled, save again. The files that were saved may go on their way already.",
    )
    return "\n".join((*missing, after))


def _file_line(one: Written) -> str:
    named = shortened(one.centres)
    told = f"{one.file.name} · {size_words(one.size)}"
    return f"{named} · {told}" if named else told


def _notes(written: Sequence[Written], older: Sequence[str]) -> Iterable[str]:
    waiting = sum(one.waiting for one in written)
    if waiting:
        yield translate(
            "Exchange", "%n scans had no room and go first in the next file.", n=waiting
        )
    if all(fits_email(one.size) for one in written):
        yield translate("Exchange", "Small enough for an e-mail too.")
    else:
        yield translate(
            "Exchange",
            "Too large for an e-mail: most carry no more than 20\N{NO-BREAK SPACE}MB. Bring it on "
            "a stick.",
        )
    if not older:
        return
    if len(written) > 1:
        yield translate(
            "Exchange", "%n older files of this laptop are there too and do no harm.", n=len(older)
        )
        return
    yield translate(
        "Exchange",
        "%n older files of this laptop are there too and do no harm. The newest is {file}.",
        n=len(older),
    ).format(file=written[0].file.name)
