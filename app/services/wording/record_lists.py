"""Words for lists of events, attendance, organisations and mini-projects from spreadsheets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.attendance_lists import SESSION
from app.domain.people_lists import ColumnRole
from app.domain.record_lists import (
    HintedRecord,
    ListKind,
    RecordHint,
    RecordTrouble,
    UnusableRecord,
)
from app.services.wording.record_columns import event_words, organisation_words, project_words
from app.services.wording.spreadsheets import role_words
from app.texts import grouped, language, translate

if TYPE_CHECKING:
    from app.services.attendance_import import AttendancePreview
    from app.services.record_import import RecordPreview, TakenIn
    from app.services.registrations_import import RegisteredPeople

_SHOWN_LETTERS = 60


def list_kind_words(kind: ListKind) -> str:
    """Return what a list is about, as a choice."""
    words = {
        ListKind.PEOPLE: translate("Record lists", "People"),
        ListKind.EVENTS: translate("Record lists", "Plan of events"),
        ListKind.ATTENDANCE: translate("Record lists", "Attendance"),
        ListKind.ORGANISATIONS: translate("Record lists", "Organisations"),
        ListKind.MINI_PROJECTS: translate("Record lists", "Mini-projects"),
    }
    return words[kind]


def roles_of(kind: ListKind) -> dict[str, str]:
    """Return what a column of a list can be for, with words, in the order of the choices."""
    code = {ColumnRole.PERSONAL_CODE.value: role_words(ColumnRole.PERSONAL_CODE)}
    match kind:
        case ListKind.EVENTS:
            return event_words() | code
        case ListKind.ORGANISATIONS:
            return organisation_words() | code
        case ListKind.MINI_PROJECTS:
            return project_words() | code
        case ListKind.ATTENDANCE:
            people = {role.value: role_words(role) for role in ColumnRole}
            return {SESSION: translate("Record lists", "Marks of a day"), **people}
        case ListKind.PEOPLE:
            return {role.value: role_words(role) for role in ColumnRole}


def column_words(kind: ListKind, role: str) -> str:
    """Return what a column is for, for the heading of the preview."""
    return roles_of(kind).get(role, role)


def record_unusable_words(one: UnusableRecord) -> str:
    """Return the row and why nothing can be taken from it."""
    words = {
        RecordTrouble.NO_TITLE: translate("Record lists", "Row {row}: there is no name or title."),
        RecordTrouble.TOO_LONG: translate(
            "Record lists", "Row {row}: in place of the title stands a long text."
        ),
        RecordTrouble.LETTERS_LOST: translate(
            "Record lists", "Row {row}: letters of the title cannot be read. Try another encoding."
        ),
    }
    return words[one.reason].format(row=one.row)


def record_hint_words(one: HintedRecord) -> str:
    """Return the row and what a person should look at."""
    return _hints()[one.hint].format(row=one.row, text=_short(one.text))


def _hints() -> dict[RecordHint, str]:
    return _hints_about_events() | _hints_about_fields()


def _hints_about_events() -> dict[RecordHint, str]:
    return {
        RecordHint.LONG_TITLE: translate(
            "Record lists", "Row {row}: the title is very long. Please check it."
        ),
        RecordHint.NO_DAY: translate(
            "Record lists", "Row {row}: no day is given; the event is planned without sessions."
        ),
        RecordHint.DAY: translate(
            "Record lists", "Row {row}: “{text}” is no day; it goes to the note."
        ),
        RecordHint.LONG_RANGE: translate(
            "Record lists",
            "Row {row}: “{text}” is a long time; only its first and last day become sessions.",
        ),
        RecordHint.TIME: translate(
            "Record lists", "Row {row}: “{text}” is no time; it goes to the note."
        ),
        RecordHint.END_RECKONED: translate(
            "Record lists", "Row {row}: the end was reckoned from the hours: {text}."
        ),
        RecordHint.COUNT: translate(
            "Record lists", "Row {row}: “{text}” is no number of people; it goes to the note."
        ),
        RecordHint.COUNT_ABOUT: translate(
            "Record lists", "Row {row}: “{text}” is taken as the number, and noted as it stands."
        ),
        RecordHint.COUNT_PLANNED: translate(
            "Record lists",
            "Row {row}: the event is to come, so the number of people goes to the note.",
        ),
        RecordHint.SUM_DIFFERS: translate(
            "Record lists", "Row {row}: the parts add up to more than the total {text}."
        ),
        RecordHint.NOT_COUNTED: translate(
            "Record lists", "Row {row}: the day is past and nobody was counted; it stays planned."
        ),
    }


def _hints_about_fields() -> dict[RecordHint, str]:
    return {
        RecordHint.FACILITATOR: translate(
            "Record lists", "Row {row}: “{text}” is no name of a person; it goes to the note."
        ),
        RecordHint.TERRITORY: translate(
            "Record lists",
            "Row {row}: “{text}” can be no place of today or several; it goes to the note.",
        ),
        RecordHint.CONTACT: translate(
            "Record lists", "Row {row}: “{text}” is no phone or e-mail; it goes to the note."
        ),
        RecordHint.NUMBER: translate(
            "Record lists", "Row {row}: “{text}” does not look like a registration number."
        ),
        RecordHint.PERSONAL_CODE: translate(
            "Record lists",
            "Row {row}: in place of a registration number stands a personal code; it is not taken.",
        ),
        RecordHint.MONEY: translate(
            "Record lists", "Row {row}: “{text}” is no sum of money; it goes to the note."
        ),
        RecordHint.STATE: translate(
            "Record lists", "Row {row}: “{text}” is no state that Kopā knows; it goes to the note."
        ),
        RecordHint.MARK: translate(
            "Record lists", "Row {row}: “{text}” says neither present nor absent; it stays blank."
        ),
    }


def record_reason_words(reason: str) -> str:
    """Return what speaks for or against two records being one; an unknown word as it is."""
    words = {
        "same_title": translate("Record lists", "same title"),
        "similar_title": translate("Record lists", "similar title"),
        "same_day": translate("Record lists", "same day"),
        "all_days": translate("Record lists", "the same days"),
        "same_people": translate("Record lists", "same people"),
        "other_time": translate("Record lists", "another time"),
        "same_place": translate("Record lists", "same place"),
        "other_call": translate("Record lists", "another call"),
        "number": translate("Record lists", "same registration number"),
        "name": translate("Record lists", "same name"),
        "spelling": translate("Record lists", "same name, spelled otherwise"),
        "legal_form": translate("Record lists", "same name without the legal form"),
        "similar": translate("Record lists", "similar name"),
        "phone": translate("Record lists", "same phone"),
        "email": translate("Record lists", "same e-mail"),
        "other_place": translate("Record lists", "another place"),
        "other_number": translate("Record lists", "another registration number"),
        "other_kind": translate("Record lists", "another kind"),
    }
    return words.get(reason, reason)


def record_field_words(field: str) -> str:
    """Return the name of what a row adds, or says otherwise; an unknown word as it is."""
    words = {
        "place": translate("Record lists", "place"),
        "state": translate("Record lists", "state"),
        "languages": translate("Record lists", "languages"),
        "capacity": translate("Record lists", "number of places"),
        "mini_project": translate("Record lists", "mini-project"),
        "approved": translate("Record lists", "approved programme"),
        "note": translate("Record lists", "note"),
        "days": translate("Record lists", "days"),
        "times": translate("Record lists", "times"),
        "counts": translate("Record lists", "number of people"),
        "partners": translate("Record lists", "partners"),
        "team": translate("Record lists", "facilitators"),
        "organisations": translate("Record lists", "organisations present"),
        "kind": translate("Record lists", "kind"),
        "registration_number": translate("Record lists", "registration number"),
        "territory": translate("Record lists", "territory"),
        "contact_name": translate("Record lists", "contact person"),
        "phone": translate("Record lists", "phone"),
        "email": translate("Record lists", "e-mail"),
        "aliases": translate("Record lists", "other names"),
        "lead_organisation": translate("Record lists", "lead"),
        "lead_name": translate("Record lists", "lead"),
        "grant_cents": translate("Record lists", "grant"),
        "own_cents": translate("Record lists", "own contribution"),
        "story": translate("Record lists", "result story"),
        "call": translate("Record lists", "call"),
        "applied_on": translate("Record lists", "day of the application"),
        "since": translate("Record lists", "beginning"),
        "until": translate("Record lists", "end"),
        "people_planned": translate("Record lists", "people planned"),
        "people": translate("Record lists", "leaders"),
    }
    return words.get(field, field)


def record_preview_words(
    preview: RecordPreview[object, object] | AttendancePreview,
) -> str:
    """Return the groups of a preview, one line each; empty groups are left out."""
    lines = [
        translate("Record lists", "%n rows read", n=preview.rows),
        _counted(preview.new, translate("Record lists", "New: {count}")),
        _counted(preview.known, translate("Record lists", "Already here: {count}")),
        _counted(
            preview.adds, translate("Record lists", "Already here, with more to add: {count}")
        ),
        _counted(preview.close, translate("Record lists", "Close matches, to decide: {count}")),
        _counted(len(preview.unusable), translate("Record lists", "Cannot be used: {count}")),
    ]
    if preview.further_sheets:
        words = translate("Record lists", "Such lists are on other sheets as well: {sheets}.")
        lines.append(words.format(sheets=", ".join(preview.further_sheets)))
    lines.append(headcount_words(preview.headcount))
    if preview.year_asked:
        words = translate(
            "Record lists", "The days state no year; {year} is the likeliest. Please say the year."
        )
        lines.append(words.format(year=preview.year))
    return "\n".join(line for line in lines if line)


def headcount_words(count: int) -> str:
    """Return that so many are counted without names already, "" where nobody is."""
    if not count:
        return ""
    words = translate(
        "Record lists",
        "At this event {count} people are counted without names. Whoever is marked here is "
        "counted on top of them.",
    )
    return words.format(count=grouped(count, language()))


def taken_in_words(done: TakenIn) -> str:
    """Return what was done, one line for each kind."""
    lines = [
        _first_words(done),
        _counted(done.enriched, translate("Record lists", "Completed: {count}")),
        _counted(done.known, translate("Record lists", "Already here: {count}")),
        _counted(done.left_out, translate("Record lists", "Left out: {count}")),
        _counted(done.undecided, translate("Record lists", "Still to decide: {count}")),
        _counted(done.people, translate("Record lists", "People added: {count}")),
        _counted(done.organisations, translate("Record lists", "Organisations added: {count}")),
    ]
    return "\n".join(line for line in lines if line)


def taken_in_notice(done: TakenIn) -> str:
    """Return in one line what was done, for the notice bar."""
    return " · ".join(taken_in_words(done).split("\n"))


def _first_words(done: TakenIn) -> str:
    match done.kind:
        case ListKind.EVENTS:
            return translate("Record lists", "%n events added", n=done.added)
        case ListKind.ATTENDANCE:
            return translate("Record lists", "%n marks of attendance added", n=done.marks)
        case ListKind.ORGANISATIONS:
            return translate("Record lists", "%n organisations added", n=done.added)
        case ListKind.MINI_PROJECTS:
            return translate("Record lists", "%n mini-projects added", n=done.added)
        case ListKind.PEOPLE:
            return translate("Record lists", "%n people added", n=done.added)


def registered_words(done: RegisteredPeople) -> str:
    """Return what registering a list of people has done, one line for each kind."""
    lines = [
        translate("Record lists", "%n people registered", n=done.registered),
        _counted(done.waiting, translate("Record lists", "On the waiting list: {count}")),
        _counted(
            done.expected_before, translate("Record lists", "On the event’s list already: {count}")
        ),
        _counted(done.added, translate("Record lists", "People added: {count}")),
        _counted(done.left_out, translate("Record lists", "Left out: {count}")),
    ]
    return "\n".join(line for line in lines if line)


def _counted(number: int, words: str) -> str:
    return words.format(count=grouped(number, language())) if number else ""


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN_LETTERS else f"{text[:_SHOWN_LETTERS]}…"
