"""The names of the fields of records, as the history tells them.

A field is named alike wherever it means the same; where it does not, its table says more.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Words = Callable[[], str]

_COMMON: Final[Mapping[str, Words]] = MappingProxyType(
    {
        "name": lambda: translate("History", "Name"),
        "title": lambda: translate("History", "Title"),
        "kind": lambda: translate("History", "Kind"),
        "state": lambda: translate("History", "State"),
        "place": lambda: translate("History", "Place"),
        "note": lambda: translate("History", "Note"),
        "phone": lambda: translate("History", "Phone"),
        "email": lambda: translate("History", "E-mail"),
        "role": lambda: translate("History", "Role"),
        "minutes": lambda: translate("History", "Minutes"),
        "since": lambda: translate("History", "From"),
        "until": lambda: translate("History", "Until"),
        "position": lambda: translate("History", "Place in the order"),
        "russian": lambda: translate("History", "In Russian"),
        "english": lambda: translate("History", "In English"),
        "age_band": lambda: translate("History", "Age"),
        "reason": lambda: translate("History", "Reason"),
        "contact_name": lambda: translate("History", "Contact person"),
        "organisation_id": lambda: translate("History", "Organisation"),
        "mini_project_id": lambda: translate("History", "Mini-project"),
        "programme_id": lambda: translate("History", "Initiative"),
        "event_id": lambda: translate("History", "Event"),
        "person_id": lambda: translate("History", "Person"),
        "worker_id": lambda: translate("History", "Who works here"),
        # of a programme
        "project_number": lambda: translate("History", "Project number"),
        "funder": lambda: translate("History", "Funder"),
        "funding_statement": lambda: translate("History", "Statement about the funding"),
        "controller": lambda: translate("History", "Controller of the data"),
        "contact": lambda: translate("History", "Contact about data"),
        # of a centre
        "code": lambda: translate("History", "Code"),
        "issuer_name": lambda: translate("History", "Issued by"),
        "issuer_number": lambda: translate("History", "Registration number"),
        "signatory_name": lambda: translate("History", "Who signs"),
        "signatory_position": lambda: translate("History", "Position of who signs"),
        # of an organisation
        "registration_number": lambda: translate("History", "Registration number"),
        "aliases": lambda: translate("History", "Also called"),
        "is_informal": lambda: translate("History", "Without a registration number"),
        # of a person
        "given": lambda: translate("History", "Given name"),
        "surname": lambda: translate("History", "Surname"),
        "original_name": lambda: translate("History", "Name in the original script"),
        "certificate_name": lambda: translate("History", "Name on certificates"),
        "birth_year": lambda: translate("History", "Year of birth"),
        "roles": lambda: translate("History", "Roles"),
        "guardian_id": lambda: translate("History", "Guardian"),
        "household": lambda: translate("History", "Household"),
        "paper": lambda: translate("History", "Paper"),
        # of a mini-project
        "lead_organisation_id": lambda: translate("History", "Lead organisation"),
        "lead_name": lambda: translate("History", "Lead person"),
        "grant_cents": lambda: translate("History", "Grant"),
        "own_cents": lambda: translate("History", "Own contribution"),
        "story": lambda: translate("History", "Result story"),
        "call": lambda: translate("History", "Call"),
        "applied_on": lambda: translate("History", "Applied on"),
        "people_planned": lambda: translate("History", "People planned"),
        # of an event and what belongs to it
        "is_open": lambda: translate("History", "Open to all"),
        "capacity": lambda: translate("History", "Places"),
        "languages": lambda: translate("History", "Languages"),
        "outcome_area": lambda: translate("History", "Outcome area"),
        "hours_unit": lambda: translate("History", "Hours"),
        "cancel_reason": lambda: translate("History", "Why it is cancelled"),
        "on_date": lambda: translate("History", "Day"),
        "starts": lambda: translate("History", "Begins"),
        "ends": lambda: translate("History", "Ends"),
        "is_walk_in": lambda: translate("History", "Walk-in"),
        "mark": lambda: translate("History", "Attendance"),
        "method": lambda: translate("History", "How it was noted"),
        "people": lambda: translate("History", "Count"),
        "counted_by": lambda: translate("History", "Counted by"),
        "at": lambda: translate("History", "Time"),
        "agreed": lambda: translate("History", "Settled"),
        "session_id": lambda: translate("History", "Session"),
        # of papers and links
        "sheet_columns": lambda: translate("History", "Columns of the sign-in sheet"),
        "wants_evidence": lambda: translate("History", "Evidence goes to the coordinator"),
        "layout": lambda: translate("History", "Layout of the page"),
        "printed_at": lambda: translate("History", "Printed"),
        "signatures": lambda: translate("History", "Signatures on the page"),
        "entered_at": lambda: translate("History", "Entered from paper"),
        "sheet_page_id": lambda: translate("History", "Page of the sheet"),
        "page_codes": lambda: translate("History", "Codes of its pages"),
        "is_void": lambda: translate("History", "Void"),
        "handed_on": lambda: translate("History", "Handed out on"),
        "handed_to": lambda: translate("History", "Handed to"),
        "replaced_by": lambda: translate("History", "Replaced by"),
        "version": lambda: translate("History", "Version"),
        "content": lambda: translate("History", "Content"),
        "verdict": lambda: translate("History", "Decision"),
        "nominative": lambda: translate("History", "What it is called"),
        "locative": lambda: translate("History", "“Took part in …”"),
        "form": lambda: translate("History", "Form of the picture"),
        "on_sheets": lambda: translate("History", "On sign-in sheets"),
        "on_certificates": lambda: translate("History", "On certificates"),
        # of certificates, their templates and who signs
        "dative": lambda: translate("History", "Name: to whom"),
        "accusative": lambda: translate("History", "Name: whom"),
        "programme_kind": lambda: translate("History", "Kind of programme"),
        "approval_authority": lambda: translate("History", "Approved by"),
        "approval_date": lambda: translate("History", "Approved on"),
        "approval_number": lambda: translate("History", "Number of the approval"),
        "topics": lambda: translate("History", "Topics"),
        "rule": lambda: translate("History", "Who gets one"),
        "is_hidden": lambda: translate("History", "Put aside"),
        "approved_on": lambda: translate("History", "Approved on"),
        "approved_by": lambda: translate("History", "Approved by"),
        "granted": lambda: translate("History", "Granted because"),
        "revision_id": lambda: translate("History", "Version"),
        "made_at": lambda: translate("History", "Made on"),
        "post": lambda: translate("History", "Position of who signs"),
        "picture_id": lambda: translate("History", "Picture"),
    }
)

_SPECIAL: Final[Mapping[tuple[str, str], Words]] = MappingProxyType(
    {
        ("person", "territory"): lambda: translate("History", "Lives in"),
        ("registration", "territory"): lambda: translate("History", "Lives in"),
        ("registration", "since"): lambda: translate("History", "On the list since"),
    }
)


def field_words(table: str, column: str) -> str:
    """Return the name of a field; one that nobody has named is shown by its code."""
    words = _SPECIAL.get((table, column)) or _COMMON.get(column)
    if words is not None:
        return words()
    return translate("History", "Territory") if column == "territory" else column
