"""A paper with an example in every place, for looking at a design before there are people."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from app.documents.placeholders import BY_NAME
from app.domain.designs import ElementKind, Speaks
from app.domain.papers import (
    CertificatePaper,
    Issuer,
    OtherWords,
    Signatory,
    StatementRow,
)
from app.texts import LANGUAGES

if TYPE_CHECKING:
    from app.domain.designs import Design

_KINDS: Final = {
    "lv": OtherWords("seminārs", "seminārā", "Preiļos"),
    "en": OtherWords("seminar", "", "Preiļi"),
    "ru": OtherWords("семинар", "", "Прейли"),
}
_SIGNATORIES: Final = (
    Signatory("Ilga Āboliņa", "Centra vadītāja"),
    Signatory("Ēriks Ķēniņš", "Nodarbības vadītājs"),
    Signatory("Dace Paraudziņa", "Projekta koordinatore"),
)
_SAMPLE_CODE: Final = (
    "KOPA\nPRE-2026-K7QX-001\nAnna Bērziņa\nKopienas resursu apzināšana\n"
    "22.-24.11.2026. 8 h\nPreiļi\n"
)
_SIGNATURE_LENGTH: Final = 88


def sample_paper(design: Design, language: str = "") -> CertificatePaper:
    """Return a paper that fills every place of a design, in its first language or another."""
    first = language or _first_language(design)
    second = next((other for other in LANGUAGES if other != first and other in design.words), "")
    is_bilingual = any(element.speaks is Speaks.SECOND for element in design.elements)
    own = _KINDS.get(first, _KINDS["lv"])
    signing = [e.number for e in design.elements if e.kind is ElementKind.SIGNATURE]
    has_table = any(element.kind is ElementKind.TABLE for element in design.elements)
    return CertificatePaper(
        language=first,
        recipient=_sample("recipient"),
        title=_sample("title"),
        first_day=date(2026, 11, 22),
        last_day=date(2026, 11, 24),
        issued_on=date(2026, 11, 24),
        issuer=Issuer(_sample("issuer"), _sample("registration_number")),
        number=_sample("number"),
        kind=own.kind,
        kind_locative=own.kind_locative,
        place=_sample("place"),
        hours=8,
        issue_place=own.issue_place,
        has_stamp_place=True,
        programme=_sample("programme"),
        funding_statement=_sample("funding"),
        second_language=second if is_bilingual else "",
        other_words=_KINDS.get(second, OtherWords()),
        recipient_dative=_sample("recipient_dative"),
        recipient_accusative=_sample("recipient_accusative"),
        organisation=_sample("organisation"),
        personal_code=_sample("personal_code"),
        reason=_sample("reason"),
        programme_kind=_sample("programme_kind"),
        approval_authority=_sample("approval_authority"),
        approval_day=date(2026, 3, 3),
        approval_number=_sample("approval_number"),
        topics=_sample("topics"),
        facilitators=("Dace Paraudziņa", "Ēriks Ķēniņš"),
        signatories=_SIGNATORIES[: max(signing, default=0) + 1],
        rows=_rows() if has_table else (),
        code=_SAMPLE_CODE + "A" * _SIGNATURE_LENGTH,
    )


def _sample(name: str) -> str:
    return BY_NAME[name].sample


def _first_language(design: Design) -> str:
    return next((language for language in LANGUAGES if language in design.words), LANGUAGES[0])


def _rows() -> tuple[StatementRow, ...]:
    issuer = _sample("issuer")
    return (
        StatementRow(
            "Kopienas resursu apzināšana", date(2026, 9, 5), date(2026, 9, 5), 3, issuer,
            "PRE-2026-K7QX-001",
        ),
        StatementRow(
            "Sarunas, kas vieno: kā vadīt sapulci", date(2026, 10, 10), date(2026, 10, 11), 5,
            issuer, "PRE-2026-K7QX-014",
        ),
    )  # fmt: skip
