"""The one table of what a certificate's wording may mention: name, field, sample and value.

The words for a field are those that name it in a problem (see app.domain.papers.PaperField). A
value that has nothing to show on paper is "": its text is then left out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.documents.fonts import Face, printable
from app.domain.dates import date_text, numeric
from app.domain.papers import PaperField
from app.texts import plural_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.domain.designs import PaperWords
    from app.domain.papers import CertificatePaper

_PREPOSITION: Final = re.compile(r"^(?:par|for|за)\s+", re.IGNORECASE)
_LINE_ENDS: Final = re.compile(r"\s*[\r\n\v\f\u2028\u2029]+\s*")


@dataclass(frozen=True, slots=True)
class Told:
    """A paper as it speaks in one of its languages, and what is known only when it is printed.

    `page` of `pages` is 0 on papers of one page.
    """

    paper: CertificatePaper
    language: str
    words: PaperWords
    is_second: bool = False
    is_duplicate: bool = False
    page: int = 0
    pages: int = 0


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A place that wording may have: what it is filled with, and an example of that.

    What is `is_own` differs from paper to paper of one batch.
    """

    name: str
    field: PaperField
    sample: str
    value: Callable[[Told], str]
    is_own: bool = False


def hours_in_words(hours: float, unit: str, told: Told) -> str:
    """Return "8 akadēmiskās stundas", "1,5 ak. ч.", or "" when no hours are known."""
    if not hours:
        return ""
    forms = told.words.hours.get(unit, ())
    is_whole = hours == int(hours)
    figures = str(int(hours)) if is_whole else hours_in_figures(hours, told.language)
    form = plural_form(told.language, int(hours)) if is_whole else 1
    # A design from elsewhere may lack the words; the figure alone is better than nothing.
    return f"{figures} {forms[form]}" if form < len(forms) else figures


def hours_in_figures(hours: float, language: str) -> str:
    """Return "8", "1,5", or "" when no hours are known."""
    if not hours:
        return ""
    return f"{hours:g}".replace(".", "." if language == "en" else ",")


def _kind(told: Told) -> str:
    return told.paper.other_words.kind if told.is_second else told.paper.kind


def _kind_locative(told: Told) -> str:
    paper = told.paper
    return paper.other_words.kind_locative if told.is_second else paper.kind_locative


def _issue_place(told: Told) -> str:
    return told.paper.other_words.issue_place if told.is_second else told.paper.issue_place


def _number_line(told: Told) -> str:
    number = told.paper.number
    return told.words.number.format(number=number) if number else told.words.draft


def _duplicate(told: Told) -> str:
    return told.words.duplicate.format(number=told.paper.number) if told.is_duplicate else ""


def _approval_date(told: Told) -> str:
    day = told.paper.approval_day
    return date_text(day, None, told.language) if day else ""


def _reason(told: Told) -> str:
    """Return the reason without the preposition that the sentence has already."""
    return _PREPOSITION.sub("", told.paper.reason.strip())


def _topics(told: Told) -> str:
    return "; ".join(part.strip(" ;") for part in _LINE_ENDS.split(told.paper.topics) if part)


PLACEHOLDERS: Final = (
    Placeholder(
        "recipient", PaperField.RECIPIENT, "Anna Bērziņa", lambda t: t.paper.recipient, is_own=True
    ),
    Placeholder(
        "recipient_dative",
        PaperField.RECIPIENT,
        "Annai Bērziņai",
        lambda t: t.paper.recipient_dative,
        is_own=True,
    ),
    Placeholder(
        "recipient_accusative",
        PaperField.RECIPIENT,
        "Annu Bērziņu",
        lambda t: t.paper.recipient_accusative,
        is_own=True,
    ),
    Placeholder(
        "organisation",
        PaperField.AFFILIATION,
        "Preiļu Valsts ģimnāzija",
        lambda t: t.paper.organisation,
        is_own=True,
    ),
    Placeholder(
        "personal_code",
        PaperField.PERSONAL_CODE,
        "000000-00000",
        lambda t: t.paper.personal_code,
        is_own=True,
    ),
    Placeholder(
        "number_line", PaperField.NUMBER, "Nr. PRE-2026-K7QX-001", _number_line, is_own=True
    ),
    Placeholder(
        "number", PaperField.NUMBER, "PRE-2026-K7QX-001", lambda t: t.paper.number, is_own=True
    ),
    Placeholder("duplicate", PaperField.NUMBER, "DUBLIKĀTS", _duplicate, is_own=True),
    Placeholder("title", PaperField.TITLE, "Kopienas resursu apzināšana", lambda t: t.paper.title),
    Placeholder("kind", PaperField.KIND, "seminārs", _kind),
    Placeholder("kind_locative", PaperField.KIND, "seminārā", _kind_locative),
    Placeholder(
        "dates",
        PaperField.DATES,
        "2026. gada 22.–24. novembrī",
        lambda t: date_text(t.paper.first_day, t.paper.last_day, t.language),
    ),
    Placeholder(
        "first_day",
        PaperField.DATES,
        "22.11.2026.",
        lambda t: numeric(t.paper.first_day, t.language),
    ),
    Placeholder(
        "last_day", PaperField.DATES, "24.11.2026.", lambda t: numeric(t.paper.last_day, t.language)
    ),
    Placeholder("place", PaperField.PLACE, "Preiļu Galvenā bibliotēka", lambda t: t.paper.place),
    Placeholder(
        "hours",
        PaperField.HOURS,
        "8 akadēmiskās stundas",
        lambda t: hours_in_words(t.paper.hours, t.paper.hours_unit.value, t),
        is_own=True,
    ),
    Placeholder(
        "hours_number",
        PaperField.HOURS,
        "8",
        lambda t: hours_in_figures(t.paper.hours, t.language),
        is_own=True,
    ),
    Placeholder("reason", PaperField.REASON, "palīdzību Lieldienu tirdziņā", _reason, is_own=True),
    Placeholder(
        "programme_kind", PaperField.PROGRAMME, "A", lambda t: t.paper.programme_kind.strip()
    ),
    Placeholder(
        "approval_authority",
        PaperField.APPROVAL,
        "Preiļu novada pašvaldība",
        lambda t: t.paper.approval_authority,
    ),
    Placeholder("approval_date", PaperField.APPROVAL, "2026. gada 3. martā", _approval_date),
    Placeholder(
        "approval_number", PaperField.APPROVAL, "1-7/26", lambda t: t.paper.approval_number
    ),
    Placeholder(
        "topics",
        PaperField.TOPICS,
        "Sarunas vadīšana; vienošanās; kopīgs plāns",
        _topics,
    ),
    Placeholder(
        "facilitators",
        PaperField.FACILITATORS,
        "Dace Paraudziņa, Ēriks Ķēniņš",
        lambda t: ", ".join(filter(None, t.paper.facilitators)),
    ),
    Placeholder("issuer", PaperField.ISSUER, "Biedrība „Kopā”", lambda t: t.paper.issuer.name),
    Placeholder(
        "registration_number",
        PaperField.ISSUER,
        "40000000000",
        lambda t: t.paper.issuer.registration_number,
    ),
    Placeholder(
        "signatory_name", PaperField.SIGNATORY, "Ilga Āboliņa", lambda t: t.paper.signatory.name
    ),
    Placeholder(
        "signatory_position",
        PaperField.SIGNATORY,
        "Centra vadītāja",
        lambda t: t.paper.signatory.position,
    ),
    Placeholder("issue_place", PaperField.ISSUE_PLACE, "Preiļos", _issue_place),
    Placeholder(
        "issue_date",
        PaperField.DATES,
        "2026. gada 24. novembrī",
        lambda t: date_text(t.paper.issued_on, None, t.language),
    ),
    Placeholder(
        "programme", PaperField.PROGRAMME, "Darbīgās kopienas", lambda t: t.paper.programme
    ),
    Placeholder(
        "funding",
        PaperField.FUNDER,
        "Finansē British Council",
        lambda t: t.paper.funding_statement or t.paper.funder,
    ),
    Placeholder(
        "stamp",
        PaperField.WORDING,
        "Z. v.",
        lambda t: t.words.stamp if t.paper.has_stamp_place else "",
    ),
    Placeholder(
        "e_signed",
        PaperField.WORDING,
        "Dokuments parakstīts ar drošu elektronisko parakstu",
        lambda t: t.words.e_signed if t.paper.is_e_signed else "",
    ),
    Placeholder("page", PaperField.ROWS, "1", lambda t: str(t.page or ""), is_own=True),
    Placeholder("pages", PaperField.ROWS, "2", lambda t: str(t.pages or ""), is_own=True),
)

BY_NAME: Final = MappingProxyType({place.name: place for place in PLACEHOLDERS})
FIELDS: Final = MappingProxyType({place.name: place.field for place in PLACEHOLDERS})
OWN: Final = frozenset(place.name for place in PLACEHOLDERS if place.is_own)
NEEDED: Final = frozenset(
    {"recipient", "recipient_dative", "recipient_accusative", "title", "issuer"}
)
"""Without these a text that mentions them cannot be left out: the paper would be void."""


class Values(dict[str, str]):
    """The values of the placeholders, each taken from the paper when it is asked for."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._told = told

    def __missing__(self, name: str) -> str:
        """Return the value; KeyError for a name that is no placeholder."""
        text = BY_NAME[name].value(self._told)
        value = self[name] = text if text and printable(text, Face.SANS) else ""
        return value
