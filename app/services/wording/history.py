"""The history of a record in words: what was done, and each change as "Phone: old → new".

Nouns and no participles of people: Latvian and Russian would need their gender.
"""

from __future__ import annotations

from datetime import date, datetime, time
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from app.domain import history as told
from app.domain.attendance import Mark
from app.domain.certificate_register import CopyKind
from app.domain.dates import clock_text, numeric
from app.domain.disagreements import agreed_word, read_word
from app.domain.events import EventState, HoursUnit, PartnerRole, RegistrationState, TeamRole
from app.domain.kinds import EventKind, HeadcountCategory, category_name
from app.domain.mini_projects import MiniProjectState
from app.domain.numbers import euros
from app.domain.people import ConsentPurpose
from app.domain.phones import shown_phone
from app.services.kinds import kind_forms
from app.services.wording import lists
from app.services.wording.acts import act_words
from app.services.wording.approved import programme_kind_words
from app.services.wording.history_fields import field_words
from app.services.wording.moments import moment_text
from app.texts import catalogue, language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.domain.history import CellChange, HistoryEntry

    Place = Callable[[str], str]

_DASH: Final = "\N{EN DASH}"


def entry_words(entry: HistoryEntry) -> str:
    """Return what was done, as the heading of an entry."""
    if told.TOGETHER in entry.detail:
        return _together(entry.what).format(count=entry.detail[told.TOGETHER])
    words = _NOT_ACTS.get(entry.what)
    if words is None:
        return act_words(entry.what, entry.detail)
    return words().format(act=act_words(str(entry.detail.get("of", "")), entry.detail))


_SAID_BY_THE_PAPER: Final = frozenset(
    ("certificate", column)
    for column in (
        "number", "template_id", "template_version", "revision_id", "language", "issued_on", "paper"
    )
)  # fmt: skip
"""Frozen when it was issued, and shown with the certificate; a personal code may stand in it."""

_NOT_ACTS: Final[Mapping[str, Callable[[], str]]] = MappingProxyType(
    {
        told.ADDED: lambda: translate("History", "Record added"),
        told.CHANGED: lambda: translate("History", "Changed"),
        told.OVERWRITTEN: lambda: translate("History", "Overwritten by a later change"),
        "undo": lambda: translate("History", "Undone: {act}"),
        "redo": lambda: translate("History", "Done again: {act}"),
    }
)


def _together(what: str) -> str:
    match what:
        case "attendance.mark":
            return translate("History", "Attendance noted: {count}")
        case "headcount.set":
            return translate("History", "Headcounts noted: {count}")
        case _:
            return translate("History", "Registered: {count}")


def when_words(at: datetime | None) -> str:
    """Return day and time on the wall of the room; words for a time that is not known."""
    if at is None:
        return translate("History", "the date is not certain")
    return moment_text(at)


def change_words(change: CellChange, *, subject: str, place: Place) -> str:
    """Return one change as a line; "" where the heading of the entry says it all."""
    about = "" if change.table == subject else record_words(change, place)
    if not change.column:
        return about and translate("History", "Added: {record}").format(record=about)
    if change.column == "deleted":
        return _coming_and_going(change, about)
    if (change.table, change.column) in _SAID_BY_THE_PAPER:
        return ""
    name = field_words(change.table, change.column)
    head = f"{about} · {name}" if about else name
    new = value_words(change.table, change.column, change.new, place)
    old = value_words(change.table, change.column, change.old, place)
    if not new and not old:
        return ""
    if not change.has_old or (change.old in (None, "", 0) and not old):
        return translate("History", "{field}: {new}").format(field=head, new=new or _DASH)
    return translate("History", "{field}: {old} → {new}").format(
        field=head, old=old or _DASH, new=new or _DASH
    )


def _coming_and_going(change: CellChange, about: str) -> str:
    if change.new:
        if not about:
            return translate("History", "The record was removed.")
        return translate("History", "Removed: {record}").format(record=about)
    if not about:
        return translate("History", "The record was brought back.")
    return translate("History", "Added: {record}").format(record=about)


def record_words(change: CellChange, place: Place) -> str:
    """Return what belongs to a record, in a few words: a session by its day, a consent by its aim.

    `place` names territories.
    """
    words = _RECORDS.get(change.table)
    if words is not None:
        return words(change.record)
    if change.table in ("event_team", "event_partner"):
        who = change.record.get("person_id") or change.record.get("organisation_id") or ""
        role = value_words(change.table, "role", change.record.get("role"), place)
        return f"{who} ({role})"
    named = ("person_id", "organisation_id", "name", "title")
    return str(next((change.record[one] for one in named if change.record.get(one)), ""))


def _session_words(kept: Mapping[str, Any]) -> str:
    starts = kept.get("starts")
    words = " ".join(filter(None, (_day(kept.get("on_date")), starts and _clock(starts))))
    return translate("History", "Session {day}").format(day=words)


def _attendance_words(kept: Mapping[str, Any]) -> str:
    return f"{kept.get('person_id', '')}, {_day(kept.get('session_id'))}"


def _headcount_words(kept: Mapping[str, Any]) -> str:
    return _or_code(kept.get("category"), HeadcountCategory, _category)


def _presence_words(kept: Mapping[str, Any]) -> str:
    return f"{kept.get('organisation_id', '')}, {_day(kept.get('session_id'))}"


def _sheet_words(kept: Mapping[str, Any]) -> str:
    return translate("History", "Sign-in sheet, page {page} of {pages}").format(
        page=kept.get("page"), pages=kept.get("pages")
    )


def _link_words(kept: Mapping[str, Any]) -> str:
    return f"{kept.get('one', '')} · {kept.get('other', '')}"


def _consent_words(kept: Mapping[str, Any]) -> str:
    answer = (
        translate("History", "given") if kept.get("given") else translate("History", "withdrawn")
    )
    purpose = _or_code(kept.get("purpose"), ConsentPurpose, purpose_words)
    return f"{purpose} {_DASH} {answer}, {_day(kept.get('on_date'))}"


def _copy_words(kept: Mapping[str, Any]) -> str:
    if kept.get("kind") == CopyKind.PRINT:
        return translate("History", "Copy to a printer")
    return translate("History", "Copy into a file")


_RECORDS: Final[Mapping[str, Callable[[Mapping[str, Any]], str]]] = MappingProxyType(
    {
        "session": _session_words,
        "consent": _consent_words,
        "attendance": _attendance_words,
        "headcount": _headcount_words,
        "organisation_presence": _presence_words,
        "sheet_page": _sheet_words,
        "certificate_copy": _copy_words,
        "duplicate_link": _link_words,
    }
)


def purpose_words(purpose: ConsentPurpose) -> str:
    """Return what a consent is for."""
    words = {
        ConsentPurpose.NEWS: lambda: translate("Person", "News about events by phone or e-mail"),
        ConsentPurpose.PHOTO: lambda: translate("Person", "Photos that show the person"),
        ConsentPurpose.CHILD_DATA: lambda: translate("Person", "Keeping the data of a child"),
        ConsentPurpose.CHILD_PHOTO: lambda: translate("Person", "Photos that show a child"),
    }
    return words[purpose]()


def value_words(table: str, column: str, value: object, place: Place) -> str:
    """Return a kept value as people read it, "" for none."""
    if value is None or value == "":
        return ""
    if column == "territory":
        return place(str(value)) or str(value)
    show = _VALUES.get((table, column)) or _VALUES.get(("", column))
    if show is not None:
        return show(value)
    return str(value) if value else ""


def _day(value: object) -> str:
    if not isinstance(value, str) or not value:
        return ""
    try:
        return numeric(date.fromisoformat(value[:10]), language())
    except ValueError:
        # A session whose id has no name any more, or a day that a newer Kopā writes otherwise.
        return value


def _clock(value: object) -> str:
    try:
        return clock_text(time.fromisoformat(str(value)), language())
    except ValueError:
        return str(value)


def _moment(value: object) -> str:
    """Return since when somebody stands on a list: a day with its time."""
    try:
        return when_words(datetime.fromisoformat(str(value)))
    except ValueError:
        return str(value)


def _lines(value: object) -> str:
    return ", ".join(str(value).split("\n"))


def _yes_no(value: object) -> str:
    return lists.answer_cell(bool(value), catalogue(language()))


def _category(category: HeadcountCategory) -> str:
    return category_name(category, catalogue(language()))


def _or_code(value: object, codes: Any, words: Callable[[Any], str]) -> str:
    """Return the words for a code; one from a newer Kopā stays as it is."""
    return words(codes(value)) if value in set(codes) else str(value)


def _event_kind(value: object) -> str:
    """Name a kind of the program's list; a centre's own comes with its name."""
    kind = str(value)
    return kind_forms(kind, language()).nominative if kind in set(EventKind) else kind


def _event_state(value: object) -> str:
    return _or_code(
        value, EventState, lambda state: lists.event_state_cell(state, catalogue(language()))
    )


def _registration_state(value: object) -> str:
    return _or_code(
        value,
        RegistrationState,
        lambda state: lists.registration_cell(state, catalogue(language()), is_walk_in=False),
    )


def _mini_project_state(value: object) -> str:
    return _or_code(
        value,
        MiniProjectState,
        lambda state: lists.mini_project_state_cell(state, catalogue(language())),
    )


def _agreed(value: object) -> str:
    """Return what was agreed on after two laptops noted it differently."""
    noted = read_word(agreed_word(str(value)))
    if noted is None:
        return str(value)
    return _DASH if noted.mark is None else _mark(noted.mark.value)


def _mark(value: object) -> str:
    words = {
        Mark.PRESENT: translate("Attendance", "Present"),
        Mark.ABSENT: translate("Attendance", "Absent"),
        Mark.EXCUSED: translate("Attendance", "Excused"),
    }
    return _or_code(value, Mark, words.__getitem__)


def _team_role(value: object) -> str:
    words = {
        TeamRole.FACILITATOR: translate("Event", "Facilitator"),
        TeamRole.VOLUNTEER: translate("Event", "Volunteer"),
        TeamRole.ORGANISER: translate("Event", "Organiser", comment="person"),
    }
    return _or_code(value, TeamRole, words.__getitem__)


def _partner_role(value: object) -> str:
    words = {
        PartnerRole.ORGANISER: translate("Event", "Organiser", comment="organisation"),
        PartnerRole.PARTNER: translate("Event", "Partner"),
        PartnerRole.HOST: translate("Event", "Gives the rooms"),
        PartnerRole.ATTENDING: translate("Event", "Takes part"),
    }
    return _or_code(value, PartnerRole, words.__getitem__)


def _hours(value: object) -> str:
    words = {
        HoursUnit.ACADEMIC: translate("Events", "Academic hours of 45 minutes"),
        HoursUnit.CLOCK: translate("Events", "Hours of 60 minutes"),
    }
    return _or_code(value, HoursUnit, words.__getitem__)


def _verdict(value: object) -> str:
    words = {
        "same": lambda: translate("History", "the same"),
        "different": lambda: translate("History", "not the same"),
    }
    return words[str(value)]() if str(value) in words else str(value)


_VALUES: Final[Mapping[tuple[str, str], Callable[[Any], str]]] = MappingProxyType(
    {
        ("", "phone"): lambda value: shown_phone(str(value)),
        ("", "on_date"): _day,
        ("", "since"): _day,
        ("session", "starts"): _clock,
        ("session", "ends"): _clock,
        ("", "until"): _day,
        ("", "applied_on"): _day,
        ("", "handed_on"): _day,
        ("", "age_band"): lambda value: lists.age_cell(str(value), catalogue(language())),
        ("", "grant_cents"): lambda value: euros(int(value), language()),
        ("", "own_cents"): lambda value: euros(int(value), language()),
        ("", "languages"): lambda value: ", ".join(
            lists.language_cell(one, catalogue(language())) for one in str(value).split("\n")
        ),
        ("", "aliases"): _lines,
        ("", "is_open"): _yes_no,
        ("", "is_walk_in"): _yes_no,
        ("", "is_void"): _yes_no,
        ("", "is_informal"): _yes_no,
        ("", "on_sheets"): _yes_no,
        ("", "on_certificates"): _yes_no,
        ("", "hours_unit"): _hours,
        ("", "mark"): _mark,
        ("attendance", "agreed"): _agreed,
        ("", "verdict"): _verdict,
        ("person", "roles"): lambda value: lists.roles_cell(
            str(value).split("\n"), catalogue(language())
        ),
        ("registration", "role"): lambda value: lists.roles_cell(
            [str(value)], catalogue(language())
        ),
        ("registration", "state"): _registration_state,
        ("registration", "since"): _moment,
        ("event", "state"): _event_state,
        ("event", "kind"): _event_kind,
        ("event", "programme_kind"): lambda value: programme_kind_words(str(value)),
        ("event", "approval_date"): _day,
        ("organisation", "kind"): lambda value: lists.organisation_kind_cell(
            str(value), catalogue(language())
        ),
        ("mini_project", "state"): _mini_project_state,
        ("event_team", "role"): _team_role,
        ("event_partner", "role"): _partner_role,
    }
)
"""How values are shown: by table and column, or in all tables alike."""
