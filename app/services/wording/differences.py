"""What laptops wrote differently in words: the field, both values, whose they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain import errors_differences as errors
from app.domain.differences import Area, Kind
from app.domain.history import CellChange
from app.services.wording.history import record_words, value_words, when_words
from app.services.wording.history_fields import field_words
from app.services.wording.import_counts import count_words
from app.services.wording.sentences import sentence
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.differences import Difference, RecordDifferences, Said
    from app.domain.disagreements import Opinion

    Place = Callable[[str], str]

UNREADABLE: Final = frozenset(
    {("template", "content"), ("template", "rule"), ("programme", "sheet_columns")}
)
"""Kept in a form that says nothing to people: told by when it was saved."""


def area_words(area: Area) -> str:
    """Return where a record is looked for, as a choice."""
    match area:
        case Area.PEOPLE:
            return translate("Differences", "People")
        case Area.EVENTS:
            return translate("Differences", "Events")
        case Area.ORGANISATIONS:
            return translate("Differences", "Organisations")
        case Area.MINI_PROJECTS:
            return translate("Differences", "Mini-projects")
        case Area.CERTIFICATES:
            return translate("Differences", "Certificates")
        case Area.PROGRAMME:
            return translate("Differences", "Programme")


def subject_words(subject: str) -> str:
    """Return what a record is, beside its name."""
    words = _SUBJECTS.get(subject)
    return words() if words is not None else area_words(Area.PROGRAMME)


_SUBJECTS: Final[dict[str, Callable[[], str]]] = {
    "person": lambda: translate("Differences", "Person"),
    "event": lambda: translate("Differences", "Event"),
    "organisation": lambda: translate("Differences", "Organisation"),
    "mini_project": lambda: translate("Differences", "Mini-project"),
    "certificate": lambda: translate("Differences", "Certificate"),
    "template": lambda: translate("Differences", "Template"),
    "signatory": lambda: translate("Differences", "Signatory"),
    "centre": lambda: translate("Differences", "Centre"),
    "logo": lambda: translate("Differences", "Logo"),
    "event_kind": lambda: translate("Differences", "Kind of event"),
    "reporting_period": lambda: translate("Differences", "Reporting period"),
    "outcome_area": lambda: translate("Differences", "Outcome area"),
    "headcount_category": lambda: translate("Differences", "Category of counts"),
    "worker": lambda: translate("Differences", "Works here"),
}


def waiting_words(count: int) -> str:
    """Return how many differences are open."""
    return translate("History", "%n differences between laptops can be put back", n=count)


def name_words(record: RecordDifferences) -> str:
    """Return what a record is called; what it is, where it has no name."""
    return record.name or subject_words(record.subject)


def about_words(difference: Difference, subject: str, place: Place) -> str:
    """Return which field it is about, of what belongs to the record: "Session 3.12.2026 · Ends"."""
    whole = CellChange(
        difference.table, difference.row, difference.column, None, None, record=difference.record
    )
    about = "" if difference.table == subject else record_words(whole, place)
    if difference.kind is Kind.VALUE:
        field = field_words(difference.table, difference.column)
        return f"{about} · {field}" if about else field
    return about or translate("Differences", "The whole record")


def value_text(difference: Difference, said: Said, place: Place) -> str:
    """Return one of the values as people read it."""
    if (difference.table, difference.column) in UNREADABLE:
        return translate("Differences", "as it was saved on {when}").format(
            when=when_words(said.at)
        )
    return shown(difference.table, difference.column, said.value, place)


def shown(table: str, column: str, value: object, place: Place) -> str:
    """Return a value as people read it, or that there is none."""
    words = value_words(table, column, value, place)
    if words:
        return words
    if value == 0 and isinstance(value, int):
        return "0"
    return translate("Differences", "empty")


def standing_words(difference: Difference, place: Place) -> str:
    """Return what stands."""
    match difference.kind:
        case Kind.VALUE:
            return value_text(difference, difference.stands, place)
        case Kind.DELETED:
            return translate("Differences", "Deleted")
        case Kind.KEPT:
            return translate("Differences", "Stands on the lists")


def lost_words(difference: Difference, place: Place) -> str:
    """Return what gave way."""
    match difference.kind:
        case Kind.VALUE:
            return value_text(difference, difference.lost, place)
        case Kind.DELETED:
            return _edited_words(difference, place)
        case Kind.KEPT:
            return translate("Differences", "Deleted")


def _edited_words(difference: Difference, place: Place) -> str:
    fields = [
        translate("Differences", "{field}: {value}").format(
            field=field_words(difference.table, one.column),
            value=shown(difference.table, one.column, one.value, place),
        )
        for one in difference.edited
    ]
    added = ", ".join(count_words(table, count) for table, count in difference.added.items())
    if added:
        fields.append(translate("Differences", "Added: {records}").format(records=added))
    return "\n".join(fields) or translate("Differences", "Worked on")


def source_words(said: Said | Opinion) -> str:
    """Return on which laptop, by whom and when it was written, as far as that is known."""
    laptop = said.laptop or translate("Disagreements", "another laptop")
    if said.is_here:
        laptop = translate("Disagreements", "this laptop")
    return " · ".join(filter(None, (laptop, said.who, when_words(said.at))))


def kind_sentence(difference: Difference) -> str:
    """Return how a record came to be deleted and worked on at once, "" for a value."""
    match difference.kind:
        case Kind.VALUE:
            return ""
        case Kind.DELETED:
            return translate(
                "Differences", "Deleted on one laptop while it was changed on another."
            )
        case Kind.KEPT:
            return translate(
                "Differences", "Deleted on one laptop, and put on the lists again on another."
            )


def put_back_words(kind: Kind) -> str:
    """Return what the button does."""
    match kind:
        case Kind.VALUE:
            return translate("Differences", "Put back")
        case Kind.DELETED:
            return translate("Differences", "Bring back")
        case Kind.KEPT:
            return translate("Differences", "Delete")


def keep_words(kind: Kind) -> str:
    """Return what the button does that leaves it."""
    if kind is Kind.DELETED:
        return translate("Differences", "Leave it deleted")
    return translate("Differences", "Leave as it is")


@sentence.register
def _(_error: errors.DifferenceGoneError) -> str:
    return translate("Errors", "This difference is settled already. There is nothing to put back.")


@sentence.register
def _(error: errors.RecordGoneError) -> str:
    if not error.name:
        return translate(
            "Errors", "What this belongs to is not on the lists any more. Nothing was changed."
        )
    return translate(
        "Errors",
        "“{name}” is not on the lists any more. Bring that back first; nothing was changed.",
    ).format(name=error.name)


@sentence.register
def _(error: errors.CannotStandError) -> str:
    if error.reason == "void":
        return translate(
            "Errors", "A certificate that was made void stays void. Reissue it instead."
        )
    return translate(
        "Errors", "Two people cannot be the guardians of each other. Nothing was changed."
    )
