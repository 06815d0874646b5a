"""The one table of what a certificate's wording may mention: name, field, sample and value.

The words for a field are those that name it in a problem (see app.domain.papers.PaperField).
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.dates import date_text
from app.domain.papers import PaperField
from app.texts import plural_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.documents.wording import CertificateWording
    from app.domain.papers import CertificatePaper


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A place that wording may have: what it is filled with, and an example of that."""

    name: str
    field: PaperField
    sample: str
    value: Callable[[CertificatePaper, CertificateWording], str]


def hours_in_words(paper: CertificatePaper, wording: CertificateWording) -> str:
    """Return "8 akadēmiskās stundas", "1,5 ak. ч.", or "" when no hours are known."""
    if not paper.hours:
        return ""
    forms = wording.hours[paper.hours_unit.value]
    if paper.hours == int(paper.hours):
        whole = int(paper.hours)
        return f"{whole} {forms[plural_form(paper.language, whole)]}"
    sign = "." if paper.language == "en" else ","
    return f"{paper.hours:g}".replace(".", sign) + f" {forms[1]}"


PLACEHOLDERS: Final = (
    Placeholder("recipient", PaperField.RECIPIENT, "Anna Bērziņa", lambda p, _: p.recipient),
    Placeholder("number", PaperField.NUMBER, "PRE-2026-K7QX-001", lambda p, _: p.number),
    Placeholder("title", PaperField.TITLE, "Kopienas resursu apzināšana", lambda p, _: p.title),
    Placeholder("kind", PaperField.KIND, "seminārs", lambda p, _: p.kind),
    Placeholder("kind_locative", PaperField.KIND, "seminārā", lambda p, _: p.kind_locative),
    Placeholder(
        "dates",
        PaperField.DATES,
        "2026. gada 22.–24. novembrī",
        lambda p, _: date_text(p.first_day, p.last_day, p.language),
    ),
    Placeholder("place", PaperField.PLACE, "Preiļu Galvenā bibliotēka", lambda p, _: p.place),
    Placeholder("hours", PaperField.HOURS, "8 akadēmiskās stundas", hours_in_words),
    Placeholder("issuer", PaperField.ISSUER, "Biedrība „Kopā”", lambda p, _: p.issuer.name),
    Placeholder(
        "registration_number",
        PaperField.ISSUER,
        "40000000000",
        lambda p, _: p.issuer.registration_number,
    ),
    Placeholder(
        "signatory_name", PaperField.SIGNATORY, "Ilga Āboliņa", lambda p, _: p.signatory.name
    ),
    Placeholder(
        "signatory_position",
        PaperField.SIGNATORY,
        "Centra vadītāja",
        lambda p, _: p.signatory.position,
    ),
    Placeholder("issue_place", PaperField.ISSUE_PLACE, "Preiļos", lambda p, _: p.issue_place),
    Placeholder(
        "issue_date",
        PaperField.DATES,
        "2026. gada 24. novembrī",
        lambda p, _: date_text(p.issued_on, None, p.language),
    ),
    Placeholder("programme", PaperField.PROGRAMME, "Darbīgās kopienas", lambda p, _: p.programme),
    Placeholder(
        "funding",
        PaperField.FUNDER,
        "British Council",
        lambda p, _: p.funding_statement or p.funder,
    ),
)


FIELDS: Final = MappingProxyType({place.name: place.field for place in PLACEHOLDERS})


def values_of(paper: CertificatePaper, wording: CertificateWording) -> dict[str, str]:
    """Return the value of every placeholder for a paper."""
    return {place.name: place.value(paper, wording) for place in PLACEHOLDERS}
