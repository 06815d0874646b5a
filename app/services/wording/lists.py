"""The words of lists that go out: titles, headings, and what stands in cells.

Headings are worded so that the same list is understood when it comes back; the tests ask for it in
every language. The language is that of the paper, so the catalogue comes in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.attendance import Mark
from app.domain.certificates import CertificateState
from app.domain.designs import CertificateKind
from app.domain.events import EventState, ProgrammeKind, RegistrationState
from app.domain.exports import ListKind
from app.domain.kinds import (
    AgeBand,
    OrganisationKind,
    Role,
    band_name,
    organisation_kind_name,
    role_name,
)
from app.domain.mini_projects import MiniProjectState
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.exports import ExportColumn
    from app.texts import Catalogue


def list_title(kind: ListKind, texts: Catalogue) -> str:
    """Return what the list is called: the title of its sheet and the beginning of its file."""
    titles = {
        ListKind.PEOPLE: texts.translate("Lists", "People"),
        ListKind.EVENTS: texts.translate("Lists", "Events"),
        ListKind.ORGANISATIONS: texts.translate("Lists", "Organisations"),
        ListKind.MINI_PROJECTS: texts.translate("Lists", "Mini-projects"),
        ListKind.CERTIFICATES: texts.translate("Lists", "Register of certificates"),
        ListKind.ATTENDANCE: texts.translate("Lists", "Attendance"),
        ListKind.REGISTRATIONS: texts.translate("Lists", "Participants"),
    }
    return titles[kind]


def heading_words(kind: ListKind, column: ExportColumn, texts: Catalogue) -> str:
    """Return the words over a column."""
    own = _OWN_HEADINGS.get(kind, _no_headings)(texts)
    return own.get(column.name) or _headings(texts)[column.name]


def _no_headings(_texts: Catalogue) -> dict[str, str]:
    return {}


def _headings(texts: Catalogue) -> dict[str, str]:
    """Return the headings that mean the same in every list."""
    return _people_headings(texts) | {
        "first_day": texts.translate("Lists", "Date"),
        "last_day": texts.translate("Lists", "Last day"),
        "times": texts.translate("Lists", "Time"),
        "title": texts.translate("Lists", "Title"),
        "kind": texts.translate("Lists", "Kind"),
        "place": texts.translate("Lists", "Place"),
        "state": texts.translate("Lists", "State"),
        "sessions": texts.translate("Lists", "Number of sessions"),
        "hours": texts.translate("Lists", "Hours"),
        "registered": texts.translate("Lists", "Registered (number)"),
        "present": texts.translate("Lists", "Participants by name (number)"),
        "headcount": texts.translate("Lists", "Participants without names (number)"),
        "headcounts": texts.translate("Lists", "Without names, by category"),
        "organisations_present": texts.translate("Lists", "Organisations present"),
        "organisers": texts.translate("Lists", "Organiser"),
        "partners": texts.translate("Lists", "Partners"),
        "facilitators": texts.translate("Lists", "Facilitators"),
        "mini_project": texts.translate("Lists", "Mini-project"),
        "capacity": texts.translate("Lists", "Places"),
        "languages": texts.translate("Lists", "Languages"),
        "certificates": texts.translate("Lists", "Certificates (number)"),
        "centre": texts.translate("Lists", "Centre"),
        "programme_kind": texts.translate("Lists", "Kind of approved programme"),
        "approved_by": texts.translate("Lists", "Programme approved by"),
        "approved_on": texts.translate("Lists", "Programme approved on"),
        "approval_number": texts.translate("Lists", "Number of the approval"),
        "topics": texts.translate("Lists", "Topics of the programme"),
        "name": texts.translate("Lists", "Name"),
        "registration_number": texts.translate("Lists", "Registration number"),
        "aliases": texts.translate("Lists", "Also called"),
        "contact_name": texts.translate("Lists", "Contact person"),
        "lead_organisation": texts.translate("Lists", "Lead organisation"),
        "lead_name": texts.translate("Lists", "Led by"),
        "call": texts.translate("Lists", "Project call"),
        "since": texts.translate("Lists", "From"),
        "until": texts.translate("Lists", "Until"),
        "applied_on": texts.translate("Lists", "Applied on"),
        "people_planned": texts.translate("Lists", "People planned (number)"),
        "grant": texts.translate("Lists", "Grant, EUR"),
        "own": texts.translate("Lists", "Own contribution, EUR"),
        "story": texts.translate("Lists", "Result story"),
        "number": texts.translate("Lists", "Number", comment="certificate"),
        "recipient": texts.translate("Lists", "Recipient"),
        "issued_on": texts.translate("Lists", "Issued on"),
        "days": texts.translate("Lists", "Dates"),
        "handed_on": texts.translate("Lists", "Handed out on"),
        "handed_to": texts.translate("Lists", "Handed to"),
        "reason": texts.translate("Lists", "Reason"),
        "certificate_kind": texts.translate("Lists", "Kind of certificate"),
        "copies": texts.translate("Lists", "Copies made"),
        "granted": texts.translate("Lists", "Granted because"),
        "total": texts.translate("Lists", "Total"),
        "registration": texts.translate("Lists", "Registration"),
    }


def _people_headings(texts: Catalogue) -> dict[str, str]:
    return {
        "given": texts.translate("Lists", "Given name"),
        "surname": texts.translate("Lists", "Surname"),
        "age_band": texts.translate("Lists", "Age"),
        "territory": texts.translate("Lists", "Place of residence"),
        "organisation": texts.translate("Lists", "Organisation"),
        "role": texts.translate("Lists", "Role"),
        "roles": texts.translate("Lists", "Role"),
        "birth_year": texts.translate("Lists", "Year of birth"),
        "original_name": texts.translate("Lists", "In original script"),
        "certificate_name": texts.translate("Lists", "Spelling on certificates"),
        "news": texts.translate("Lists", "Agrees to news"),
        "photo": texts.translate("Lists", "Agrees to photos"),
        "visits": texts.translate("Lists", "Number of events attended"),
        "phone": texts.translate("Lists", "Phone"),
        "email": texts.translate("Lists", "E-mail"),
        "guardian": texts.translate("Lists", "Parent or guardian"),
        "note": texts.translate("Lists", "Notes"),
    }


def _organisation_headings(texts: Catalogue) -> dict[str, str]:
    return {
        "name": texts.translate("Lists", "Organisation"),
        "territory": texts.translate("Lists", "Municipality"),
    }


def _mini_project_headings(texts: Catalogue) -> dict[str, str]:
    return {
        "title": texts.translate("Lists", "Mini-project"),
        "state": texts.translate("Lists", "State", comment="project or certificate"),
        "territory": texts.translate("Lists", "Municipality"),
    }


def _certificate_headings(texts: Catalogue) -> dict[str, str]:
    return {
        "title": texts.translate("Lists", "Event"),
        "state": texts.translate("Lists", "State", comment="project or certificate"),
    }


_OWN_HEADINGS = {
    ListKind.ORGANISATIONS: _organisation_headings,
    ListKind.MINI_PROJECTS: _mini_project_headings,
    ListKind.CERTIFICATES: _certificate_headings,
}


# What stands in cells


def age_cell(band: str, texts: Catalogue) -> str:
    """Return a band of ages; one from a newer Kopā by its code."""
    return band_name(AgeBand(band), texts) if band in set(AgeBand) else band


def roles_cell(roles: Iterable[str], texts: Catalogue) -> str:
    """Return roles side by side; those from a newer Kopā by their codes."""
    words = (role_name(Role(one), texts) if one in set(Role) else one for one in roles if one)
    return ", ".join(words)


def organisation_kind_cell(kind: str, texts: Catalogue) -> str:
    """Return the kind of an organisation; one from a newer Kopā by its code."""
    is_known = kind in set(OrganisationKind)
    return organisation_kind_name(OrganisationKind(kind), texts) if is_known else kind


def answer_cell(answer: bool | None, texts: Catalogue) -> str:  # noqa: FBT001 - the value itself
    """Return what was answered, "" for nothing yet."""
    if answer is None:
        return ""
    return texts.translate("Lists", "Yes") if answer else texts.translate("Lists", "No")


def event_state_cell(state: EventState, texts: Catalogue) -> str:
    """Return how far an event has come."""
    words = {
        EventState.PLANNED: texts.translate("Lists", "Planned"),
        EventState.HELD: texts.translate("Lists", "Held"),
        EventState.CANCELLED: texts.translate("Lists", "Cancelled", comment="event"),
    }
    return words.get(state, state.value)


def programme_kind_cell(kind: str, texts: Catalogue) -> str:
    """Return the kind of an approved programme; one that is not known here stands as it is kept."""
    words = {
        ProgrammeKind.A.value: texts.translate("Lists", "A"),
        ProgrammeKind.B.value: texts.translate("Lists", "B"),
        ProgrammeKind.NON_FORMAL.value: texts.translate("Lists", "Non-formal"),
    }
    return words.get(kind, kind)


def registration_cell(state: RegistrationState, texts: Catalogue, *, is_walk_in: bool) -> str:
    """Return whether a person has a place, or came without asking for one."""
    if is_walk_in:
        return texts.translate("Lists", "Walk-in")
    words = {
        RegistrationState.REGISTERED: texts.translate("Lists", "Registered"),
        RegistrationState.WAITING: texts.translate("Lists", "Waiting list"),
        RegistrationState.CANCELLED: texts.translate("Lists", "Cancelled", comment="registration"),
    }
    return words[state]


def certificate_state_cell(state: CertificateState, texts: Catalogue) -> str:
    """Return how far a certificate has come."""
    words = {
        CertificateState.ISSUED: texts.translate("Lists", "Issued"),
        CertificateState.HANDED_OUT: texts.translate("Lists", "Handed out"),
        CertificateState.REPLACED: texts.translate("Lists", "Replaced"),
        CertificateState.VOID: texts.translate("Lists", "Void"),
    }
    return words[state]


def certificate_kind_cell(kind: str, texts: Catalogue) -> str:
    """Return what a certificate says, by the code of its kind."""
    words = {
        CertificateKind.PARTICIPATION: texts.translate("Lists", "Participation"),
        CertificateKind.TEACHER: texts.translate("Lists", "Teacher’s programme (A or B)"),
        CertificateKind.NON_FORMAL: texts.translate("Lists", "Non-formal programme"),
        CertificateKind.FACILITATOR: texts.translate("Lists", "Facilitator"),
        CertificateKind.VOLUNTEER: texts.translate("Lists", "Volunteer work"),
        CertificateKind.MINI_PROJECT: texts.translate("Lists", "Mini-project"),
        CertificateKind.THANKS: texts.translate("Lists", "Thanks"),
        CertificateKind.THANKS_ORGANISATION: texts.translate("Lists", "Thanks to an organisation"),
        CertificateKind.HOURS_STATEMENT: texts.translate("Lists", "Statement of hours"),
    }
    return words[CertificateKind(kind)] if kind in words else kind


def mini_project_state_cell(state: MiniProjectState, texts: Catalogue) -> str:
    """Return how far a mini-project has come."""
    words = {
        MiniProjectState.APPLIED: texts.translate("Lists", "Applied for"),
        MiniProjectState.SUPPORTED: texts.translate("Lists", "Supported"),
        MiniProjectState.COMPLETED: texts.translate("Lists", "Completed"),
    }
    return words.get(state, state.value)


def mark_cell(mark: Mark | None, texts: Catalogue) -> str | int | None:
    """Return a mark as centres write it: 1 to add up, a letter for those who did not come."""
    match mark:
        case Mark.PRESENT:
            return 1
        case Mark.ABSENT:
            return texts.translate("Lists", "n", comment="absent, in a narrow column")
        case Mark.EXCUSED:
            return texts.translate("Lists", "exc.", comment="excused, in a narrow column")
        case _:
            return mark.value if mark else None


def language_cell(code: str, texts: Catalogue) -> str:
    """Return the name of a language that an event is held in; an unknown code as it is."""
    words = {
        "lv": texts.translate("Lists", "Latvian"),
        "ltg": texts.translate("Lists", "Latgalian"),
        "ru": texts.translate("Lists", "Russian"),
        "en": texts.translate("Lists", "English"),
        "uk": texts.translate("Lists", "Ukrainian"),
        "pl": texts.translate("Lists", "Polish"),
    }
    return words.get(code, code)


def saved_words(rows: int, file: str) -> str:
    """Return what was saved, for the notice."""
    return translate("Lists", "%n rows saved as {file}", n=rows).format(file=file)
