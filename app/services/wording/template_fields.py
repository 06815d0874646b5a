"""What the fields of certificates mean, for those who write the wording of a template."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


def field_words(name: str) -> str:
    """Return what a field means, its own name where this Kopā has no words for it."""
    words = _MEANINGS.get(name)
    return name if words is None else words()


_MEANINGS: Final[Mapping[str, Callable[[], str]]] = MappingProxyType(
    {
        "recipient": lambda: translate("Template fields", "Name of the person"),
        "recipient_dative": lambda: translate("Template fields", "Name: to whom?"),
        "recipient_accusative": lambda: translate("Template fields", "Name: whom?"),
        "organisation": lambda: translate("Template fields", "Organisation"),
        "personal_code": lambda: translate("Template fields", "Personal code"),
        "number_line": lambda: translate("Template fields", "Number, or the word “draft”"),
        "number": lambda: translate("Template fields", "Number alone"),
        "duplicate": lambda: translate("Template fields", "Says that it is a duplicate"),
        "title": lambda: translate("Template fields", "Title of the event"),
        "kind": lambda: translate("Template fields", "Kind of event"),
        "kind_locative": lambda: translate(
            "Template fields", "Kind of event, after “took part in”"
        ),
        "dates": lambda: translate("Template fields", "Days of the event in words"),
        "first_day": lambda: translate("Template fields", "First day in figures"),
        "last_day": lambda: translate("Template fields", "Last day in figures"),
        "place": lambda: translate("Template fields", "Place of the event"),
        "hours": lambda: translate("Template fields", "Hours with their unit"),
        "hours_number": lambda: translate("Template fields", "Hours, the figure alone"),
        "reason": lambda: translate("Template fields", "What the thanks are for"),
        "programme_kind": lambda: translate("Template fields", "Programme: A or B"),
        "approval_authority": lambda: translate("Template fields", "Who approved the programme"),
        "approval_date": lambda: translate("Template fields", "Day of the approval"),
        "approval_number": lambda: translate("Template fields", "Number of the approval"),
        "topics": lambda: translate("Template fields", "Topics of the programme"),
        "facilitators": lambda: translate("Template fields", "Who led the event"),
        "issuer": lambda: translate("Template fields", "Who issues the certificate"),
        "registration_number": lambda: translate(
            "Template fields", "Registration number of the issuer"
        ),
        "signatory_name": lambda: translate("Template fields", "Name of the signatory"),
        "signatory_position": lambda: translate("Template fields", "Position of the signatory"),
        "issue_place": lambda: translate("Template fields", "Place of issue"),
        "issue_date": lambda: translate("Template fields", "Day of issue in words"),
        "programme": lambda: translate("Template fields", "Initiative"),
        "funding": lambda: translate("Template fields", "Statement about the funding"),
        "stamp": lambda: translate("Template fields", "Place for the stamp"),
        "e_signed": lambda: translate("Template fields", "Says that it is signed electronically"),
        "page": lambda: translate("Template fields", "Number of the page"),
        "pages": lambda: translate("Template fields", "How many pages"),
    }
)
