"""Words for reviewing a list of people: its groups, what is decided, what a row adds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.people_import_entries import Choice, Standing
from app.services.wording.duplicates import signs_words
from app.texts import translate

if TYPE_CHECKING:
    from app.services.people_import_entries import Entry


def standing_words(standing: Standing) -> str:
    """Return the heading of a group."""
    words = {
        Standing.NEW: translate("ImportReview", "New"),
        Standing.KNOWN: translate("ImportReview", "Already here"),
        Standing.ADDS: translate("ImportReview", "Already here, with more to add"),
        Standing.CLOSE: translate("ImportReview", "Close matches, to decide"),
    }
    return words[standing]


def standing_hint(standing: Standing) -> str:
    """Return what becomes of the people of a group when the list is taken in."""
    words = {
        Standing.NEW: translate("ImportReview", "They will be added."),
        Standing.KNOWN: translate(
            "ImportReview", "Nothing changes. They need not be removed from the file."
        ),
        Standing.ADDS: translate(
            "ImportReview", "Empty fields will be filled. What is kept already stays as it is."
        ),
        Standing.CLOSE: translate(
            "ImportReview",
            "Whoever is left undecided will be added as another person; that can be decided later "
            "among the possible duplicates.",
        ),
    }
    return words[standing]


def choice_words(choice: Choice) -> str:
    """Return what somebody decides about a close match."""
    words = {
        Choice.SAME: translate("ImportReview", "The same person"),
        Choice.OTHER: translate("ImportReview", "Another person"),
        Choice.LEAVE_OUT: translate("ImportReview", "Leave out"),
    }
    return words[choice]


def field_words(field: str) -> str:
    """Return the name of a field that a row adds to."""
    words = {
        "phone": translate("ImportReview", "phone"),
        "email": translate("ImportReview", "e-mail"),
        "birth_year": translate("ImportReview", "year of birth"),
        "age_band": translate("ImportReview", "age band"),
        "territory": translate("ImportReview", "place of residence"),
        "organisation": translate("ImportReview", "organisation"),
        "roles": translate("ImportReview", "role"),
        "note": translate("ImportReview", "note"),
        "guardian": translate("ImportReview", "guardian"),
        "household": translate("ImportReview", "household"),
        "consent": translate("ImportReview", "consent"),
    }
    return words.get(field, field)


def entry_words(entry: Entry) -> str:
    """Return what the preview says beside a name: to whom, why, what is added, what stays."""
    parts: list[str] = []
    if entry.matches and entry.standing is Standing.CLOSE:
        match = entry.matches[0]
        parts.append(f"{_where(match.person.name, match.row)}: {signs_words(match.reasons)}")
    elif entry.matches and entry.matches[0].row is not None:
        parts.append(_where(entry.other, entry.matches[0].row))
    if entry.fields:
        added = ", ".join(map(field_words, entry.fields))
        parts.append(translate("ImportReview", "adds: {fields}").format(fields=added))
    if entry.differs:
        kept = ", ".join(map(field_words, entry.differs))
        parts.append(
            translate("ImportReview", "differs, and what is kept stays: {fields}").format(
                fields=kept
            )
        )
    return "; ".join(parts)


def close_words(entry: Entry) -> str:
    """Return in one line who may be here already, to whom and why."""
    return translate("ImportReview", "Row {row}: {name} – {words}").format(
        row=entry.row, name=entry.name, words=entry_words(entry)
    )


def _where(name: str, row: int | None) -> str:
    if row is None:
        return name
    return translate("ImportReview", "{name} in row {row}").format(name=name, row=row)
