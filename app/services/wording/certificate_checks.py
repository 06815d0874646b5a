"""What there is to look at before certificates are printed, and how it is mended, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from app.domain.certificate_checks import Mend, RemarkKind, Severity
from app.domain.dates import numeric
from app.services.wording.names import first_names
from app.services.wording.papers import field_words
from app.texts import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.domain.certificate_checks import Remark
    from app.domain.name_forms import Doubt

_NAMED: Final = 3
_SHOWN_LETTERS: Final = 60


def remark_words(remark: Remark) -> str:
    """Return what is the matter, for whom, in one sentence."""
    where = _where(remark)
    words = _WORDS[remark.kind](len(remark.drafts)).format(
        text=_text(remark),
        letters=" ".join(remark.letters),
        field="" if remark.field is None else field_words(remark.field),
        one=remark.names[0] if remark.names else "",
        other=remark.names[1] if len(remark.names) > 1 else "",
    )
    return f"{where}: {words}" if where else words[:1].upper() + words[1:]


def severity_words(severity: Severity) -> str:
    """Return the heading above remarks of one severity."""
    return {
        Severity.STOPS: lambda: translate("CertificateChecks", "Stops printing"),
        Severity.ASKS: lambda: translate("CertificateChecks", "Please look at it"),
        Severity.TELLS: lambda: translate("CertificateChecks", "Good to know"),
    }[severity]()


def mend_words(mend: Mend) -> str:
    """Return the words of a button that leads to where it is mended."""
    return _MENDS[mend]()


def doubt_words(doubt: Doubt) -> str:
    """Return why the form of a name has to be looked at."""
    return {
        "foreign": lambda: translate(
            "CertificateChecks", "The name is not written in Latvian, so no form is proposed."
        ),
        "unknown_gender": lambda: translate(
            "CertificateChecks", "The name may be a woman’s or a man’s."
        ),
        "mismatched_gender": lambda: translate(
            "CertificateChecks", "The given name and the surname differ in gender."
        ),
        "rare_ending": lambda: translate("CertificateChecks", "The ending is rare."),
        "not_declined": lambda: translate("CertificateChecks", "The name stays as it is."),
        "one_name": lambda: translate("CertificateChecks", "One of the names is missing."),
    }[doubt.value]()


def _where(remark: Remark) -> str:
    """Return whom it concerns; both names stand in the sentence where two are compared."""
    if remark.kind in {RemarkKind.LIKELY_SAME, RemarkKind.SAME_PERSON}:
        return ""
    if remark.is_of_all or not remark.names:
        return ""
    return first_names(tuple(name or "—" for name in remark.names), _NAMED)


def _text(remark: Remark) -> str:
    if remark.kind is RemarkKind.DATE_AHEAD:
        return numeric(date.fromisoformat(remark.text), language())
    text = remark.text
    return text if len(text) <= _SHOWN_LETTERS else f"{text[:_SHOWN_LETTERS]}…"


_WORDS: Final[Mapping[RemarkKind, Callable[[int], str]]] = {
    RemarkKind.MISSING_LETTERS: lambda _: translate(
        "CertificateChecks", "{field} – the fonts have no such letters: {letters}"
    ),
    RemarkKind.NAME_TOO_LONG: lambda _: translate(
        "CertificateChecks", "the name cannot be printed legibly, not even on several lines."
    ),
    RemarkKind.TEXT_TOO_LONG: lambda _: translate(
        "CertificateChecks", "{field} – “{text}” does not fit into its box."
    ),
    RemarkKind.EMPTY: lambda _: translate("CertificateChecks", "{field} – nothing is filled in."),
    RemarkKind.NO_ROOM: lambda _: translate(
        "CertificateChecks", "{field} – there is too little room for it on the page."
    ),
    RemarkKind.FORM_UNCONFIRMED: lambda n: translate(
        "CertificateChecks", "%n names must be looked at as they stand in the sentence.", n=n
    ),
    RemarkKind.ISSUER_MISSING: lambda _: translate(
        "CertificateChecks", "the issuer has no name yet."
    ),
    RemarkKind.RULE_NOT_MET: lambda _: translate(
        "CertificateChecks", "too little was attended, and no reason is given."
    ),
    RemarkKind.ALREADY_HAS_ONE: lambda _: translate(
        "CertificateChecks", "there is one already, number {text}."
    ),
    RemarkKind.SAME_PERSON: lambda _: translate(
        "CertificateChecks", "One person stands in this batch twice: {one}, {other}"
    ),
    RemarkKind.LIKELY_SAME: lambda _: translate(
        "CertificateChecks", "May be one and the same person: {one}, {other}"
    ),
    RemarkKind.HOURS_MISSING: lambda n: translate(
        "CertificateChecks", "%n papers say nothing of hours.", n=n
    ),
    RemarkKind.SIGNATORY_MISSING: lambda _: translate(
        "CertificateChecks", "nobody is named who signs; only the line is printed."
    ),
    RemarkKind.DATE_AHEAD: lambda _: translate(
        "CertificateChecks", "a date is still to come ({text})."
    ),
    RemarkKind.CAPITALS: lambda _: translate(
        "CertificateChecks", "capital and small letters do not stand as in a name."
    ),
    RemarkKind.DIGITS: lambda _: translate("CertificateChecks", "there is a digit in the name."),
    RemarkKind.PERSONAL_CODE: lambda _: translate(
        "CertificateChecks", "the digits of the personal code do not agree with each other."
    ),
    RemarkKind.COARSE_LOGO: lambda _: translate(
        "CertificateChecks", "A logo is too coarse for print: its dots will show."
    ),
    RemarkKind.COARSE_PICTURE: lambda _: translate(
        "CertificateChecks", "A picture is too coarse for print: its dots will show."
    ),
    RemarkKind.FUNDING_MISSING: lambda _: translate(
        "CertificateChecks", "There are logos but no words about the funding."
    ),
    RemarkKind.NO_PLACE: lambda _: translate(
        "CertificateChecks", "{field} – is filled in, but this template does not print it."
    ),
}
_MENDS: Final[Mapping[Mend, Callable[[], str]]] = {
    Mend.CORRECT_NAME: lambda: translate("CertificateChecks", "Correct the name"),
    Mend.NAME_FOR_PAPERS: lambda: translate("CertificateChecks", "Write the name for papers"),
    Mend.CAPITALISE: lambda: translate("CertificateChecks", "Write it as a name"),
    Mend.CONFIRM_FORM: lambda: translate("CertificateChecks", "Look at the names"),
    Mend.LEAVE_OUT: lambda: translate("CertificateChecks", "Leave out"),
    Mend.GIVE_REASON: lambda: translate("CertificateChecks", "Give the reason"),
    Mend.OPEN_REGISTER: lambda: translate("CertificateChecks", "Open in the register"),
    Mend.COMPARE: lambda: translate("CertificateChecks", "Compare the two"),
    Mend.CORRECT_EVENT: lambda: translate("CertificateChecks", "Change the event"),
    Mend.WRITE_HOURS: lambda: translate("CertificateChecks", "Write the hours"),
    Mend.CHANGE_DAY: lambda: translate("CertificateChecks", "Change the date"),
    Mend.CORRECT_CODE: lambda: translate("CertificateChecks", "Correct the personal code"),
    Mend.NAME_SIGNATORY: lambda: translate("CertificateChecks", "Name who signs"),
    Mend.NAME_ISSUER: lambda: translate("CertificateChecks", "Name the issuer"),
    Mend.CHANGE_LOGO: lambda: translate("CertificateChecks", "Change the logo"),
    Mend.CHANGE_PICTURE: lambda: translate("CertificateChecks", "Change the picture"),
    Mend.WRITE_FUNDING: lambda: translate("CertificateChecks", "Write about the funding"),
    Mend.CHOOSE_TEMPLATE: lambda: translate("CertificateChecks", "Choose another template"),
    Mend.EDIT_TEMPLATE: lambda: translate("CertificateChecks", "Change the template"),
}
