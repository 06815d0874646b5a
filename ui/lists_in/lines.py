"""The groups of a preview and how their lines are told: whom, why, what is added, what was decided.

Lines are made when their group is in sight, and their words when they are painted.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from app.domain.dates import date_text_short, numeric
from app.domain.phones import shown_phone
from app.domain.record_lists import ListKind
from app.services.people_import_entries import Choice, Standing
from app.services.wording import import_review
from app.services.wording.duplicates import signs_words
from app.services.wording.import_review import standing_hint, standing_words
from app.services.wording.record_lists import (
    record_field_words,
    record_hint_words,
    record_reason_words,
    record_unusable_words,
)
from app.services.wording.spreadsheets import hint_words, unusable_words
from app.texts import grouped, language, translate
from ui.lists_in.shown import Group, GroupShown, Line
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from app.services.people_import_entries import Decision
    from ui.lists_in.work import Looked

_OF_PEOPLE: Final = frozenset({ListKind.PEOPLE, ListKind.ATTENDANCE})
_STANDINGS: Final = {
    Group.CLOSE: Standing.CLOSE,
    Group.NEW: Standing.NEW,
    Group.ADDS: Standing.ADDS,
    Group.KNOWN: Standing.KNOWN,
}


def groups(looked: Looked) -> tuple[GroupShown, ...]:
    """Return the groups of a preview that hold anything, without their lines."""
    seen = looked.seen
    found = [
        GroupShown(group, _counted(standing_words(standing), count), _hint(looked.kind, standing))
        for group, standing in _STANDINGS.items()
        if (count := len(seen.group(standing)))
    ]
    return (*found, *_rows_apart(looked))


def _rows_apart(looked: Looked) -> Iterable[GroupShown]:
    """Yield the rows that cannot be used, and those that somebody should look at."""
    if looked.seen.unusable:
        yield GroupShown(
            Group.UNUSABLE,
            _counted(translate("Lists in", "Cannot be used"), len(looked.seen.unusable)),
            translate(
                "Lists in",
                "Nothing is taken from these rows. Correct them in the file and choose it again, "
                "or add them by hand.",
            ),
        )
    if looked.seen.hints:
        yield GroupShown(
            Group.HINTS,
            _counted(translate("Lists in", "To look at"), len(looked.seen.hints)),
            translate("Lists in", "These rows are imported. Only a detail was unclear."),
        )


def _counted(words: str, count: int) -> str:
    return f"{words}: {grouped(count, language())}"


def _hint(kind: ListKind, standing: Standing) -> str:
    if kind in _OF_PEOPLE:
        return standing_hint(standing)
    words = {
        Standing.NEW: translate("Lists in", "They will be added."),
        Standing.KNOWN: translate("Lists in", "Nothing changes for them."),
        Standing.ADDS: translate(
            "Lists in", "Empty fields will be filled. What is kept already stays as it is."
        ),
        Standing.CLOSE: translate(
            "Lists in", "Whatever is left undecided will be added as another one."
        ),
    }
    return words[standing]


# Lines


def lines_of(looked: Looked, group: Group, made: Mapping[int, Decision]) -> tuple[Line, ...]:
    """Return the lines of one group, in the order of the file."""
    seen, kind = looked.seen, looked.kind
    match group:
        case Group.UNUSABLE:
            told = unusable_words if kind in _OF_PEOPLE else record_unusable_words
            return _apart(kind, ((one.row, told(one)) for one in seen.unusable))  # type: ignore[arg-type]  # each kind has its own
        case Group.HINTS:
            hinted = hint_words if kind is ListKind.PEOPLE else record_hint_words
            return _apart(kind, ((one.row, hinted(one)) for one in seen.hints))  # type: ignore[arg-type]  # each kind has its own
        case _:
            return tuple(
                Line(one.number, one.row, kind, one.name, one, made.get(one.number))
                for one in seen.group(_STANDINGS[group])
            )


def _apart(kind: ListKind, rows: Iterable[tuple[int, str]]) -> tuple[Line, ...]:
    """Return rows that nothing is decided about; their numbers are below those of entries."""
    return tuple(
        Line(-place, row, kind, _after_row(words))
        for place, (row, words) in enumerate(rows, start=1)
    )


def _after_row(words: str) -> str:
    """Return the sentence without "Row 6:", which stands in a column of its own."""
    _, colon, sentence = words.partition(": ")
    sentence = sentence if colon else words
    return sentence[:1].upper() + sentence[1:]


def line_detail(line: Line) -> str:
    """Return what the file says of somebody besides the name."""
    if line.entry is None:
        return ""
    entry = line.entry
    match line.kind:
        case ListKind.PEOPLE | ListKind.ATTENDANCE:
            return _person_detail(entry.person)
        case ListKind.EVENTS:
            return _joined(_days(entry.listed.days), entry.listed.place)
        case ListKind.ORGANISATIONS:
            return _joined(entry.listed.number, entry.listed.contact_name)
        case ListKind.MINI_PROJECTS:
            return _joined(entry.listed.call, entry.listed.lead)


def line_about(line: Line) -> str:
    """Return the record that the line is about, where it is another one than a new one."""
    match = _match(line)
    return "" if match is None else match_words(line.kind, match)


def line_reasons(line: Line) -> str:
    """Return why it may be the same, what the row adds, and where it says something else."""
    entry, match = line.entry, _match(line)
    if entry is None:
        return ""
    is_people = line.kind in _OF_PEOPLE
    field_words = import_review.field_words if is_people else record_field_words
    parts = []
    if match is not None and entry.standing is Standing.CLOSE:
        reasons = match.reasons
        parts.append(
            signs_words(reasons) if is_people else ", ".join(map(record_reason_words, reasons))
        )
    if entry.fields:
        fields = ", ".join(map(field_words, entry.fields))
        parts.append(translate("Lists in", "adds: {fields}").format(fields=fields))
    if entry.differs:
        fields = ", ".join(map(field_words, entry.differs))
        parts.append(
            translate("Lists in", "differs, what is kept stays: {fields}").format(fields=fields)
        )
    return "; ".join(part for part in parts if part)


_SIGNS: Final = {Choice.SAME: "link", Choice.OTHER: "add", Choice.LEAVE_OUT: "close"}
_TONES: Final = {
    Choice.SAME: Tone.GOOD,
    Choice.OTHER: Tone.NEUTRAL,
    Choice.LEAVE_OUT: Tone.ATTENTION,
}


def line_decision(line: Line) -> str:
    """Return what was decided in a word, or that somebody has to."""
    if line.made is not None:
        words = {
            Choice.SAME: translate("Lists in", "The same"),
            Choice.OTHER: translate("Lists in", "Another"),
            Choice.LEAVE_OUT: translate("Lists in", "Left out"),
        }
        return words[line.made.choice]
    is_close = line.entry is not None and line.entry.standing is Standing.CLOSE
    return translate("Lists in", "To decide") if is_close else ""


def line_sign(line: Line) -> str:
    """Return the sign beside the decision."""
    return "help" if line.made is None else _SIGNS[line.made.choice]


def line_tone(line: Line) -> Tone:
    """Return the tone of the decision."""
    return Tone.ATTENTION if line.made is None else _TONES[line.made.choice]


def decision_words(kind: ListKind) -> dict[Choice, str]:
    """Return what the buttons say with which somebody decides."""
    if kind in _OF_PEOPLE:
        return {choice: import_review.choice_words(choice) for choice in Choice}
    return {
        Choice.SAME: translate("Lists in", "It is the same"),
        Choice.OTHER: translate("Lists in", "It is another one"),
        Choice.LEAVE_OUT: translate("Lists in", "Leave out"),
    }


def match_words(kind: ListKind, match: Any) -> str:
    """Return a record that may be the same, with what tells it from others of its name."""
    if kind not in _OF_PEOPLE:
        return _joined(match.name, "" if match.on is None else day_words(match.on))
    row = match.row
    where = "" if row is None else translate("Lists in", "row {row}").format(row=row)
    return _joined(match.person.name, where, _person_detail(match.person))


def day_words(day: date) -> str:
    """Return a day in figures."""
    return numeric(day, language())


def _match(line: Line) -> Any:
    if line.entry is None:
        return None
    at = 0 if line.made is None else line.made.match
    return line.entry.matches[at] if at < len(line.entry.matches) else None


def _person_detail(person: Any) -> str:
    phone = _local_phone(person.phone) if person.phone else ""
    return _joined(phone, person.email, str(person.birth_year or ""))


@lru_cache(maxsize=2_000)
def _local_phone(kept: str) -> str:
    # A table asks for its cells at every painting; reading a number costs as much as a row.
    return shown_phone(kept)


def _days(days: Sequence[date]) -> str:
    return date_text_short(min(days), max(days), language()) if days else ""


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
