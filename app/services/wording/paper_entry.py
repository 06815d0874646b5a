"""Sentences about entering signed paper: codes that are none, pages that are not here, counts."""

from __future__ import annotations

from app.domain.codes import shown_code
from app.domain.dates import numeric
from app.domain.errors_paper_entry import (
    CodeProblem,
    OnPageAlreadyError,
    PageCodeUnsoundError,
    PageDoneError,
    PageUnknownError,
    SignaturesDifferError,
)
from app.domain.paper_entry import Difference
from app.services.wording.sentences import sentence
from app.texts import language, translate


@sentence.register
def _(error: PageCodeUnsoundError) -> str:
    words = {
        CodeProblem.EMPTY: lambda: translate("Paper", "Please type the code of the page."),
        CodeProblem.DIGITS: lambda: translate(
            "Paper", "The code of a page has digits only; “{typed}” is something else."
        ),
        CodeProblem.LENGTH: lambda: translate(
            "Paper", "The code of a page has 12 digits. Please compare “{typed}” with the paper."
        ),
        CodeProblem.CHECK_DIGIT: lambda: translate(
            "Paper", "A digit of “{typed}” is wrong. Please compare it with the paper."
        ),
        CodeProblem.PERSON: lambda: translate(
            "Paper", "This is the code of a person. The page’s own code stands at its foot."
        ),
    }
    return words[error.flaw]().format(typed=error.typed)


@sentence.register
def _(error: PageUnknownError) -> str:
    return translate(
        "Paper",
        "Page {code} is not known here. It was printed on another laptop: take in its file first.",
    ).format(code=shown_code(error.code))


@sentence.register
def _(error: PageDoneError) -> str:
    return translate(
        "Paper", "Page {code} is done. Open it again before something is changed."
    ).format(code=shown_code(error.code))


@sentence.register
def _(error: OnPageAlreadyError) -> str:
    return translate(
        "Paper", "{name} stands on row {number} of this page already. Mark that row."
    ).format(name=error.name, number=error.number)


@sentence.register
def _(error: SignaturesDifferError) -> str:
    several = len(error.differences) > 1
    told = " ".join(
        difference_words(one, of=_when(one) if several else "") for one in error.differences
    )
    return translate("Paper", "{told} Look again, or say why.").format(told=told)


def difference_words(difference: Difference, *, of: str = "") -> str:
    """Return how the paper differs from what was entered; `of` names one of several sessions."""
    counted = difference.counted
    match difference.is_signed, bool(of):
        case True, True:
            words = translate("Paper", "{day}: the sheet shows %n signatures", n=counted)
        case True, False:
            words = translate("Paper", "The sheet shows %n signatures", n=counted)
        case False, True:
            words = translate("Paper", "{day}: the sheet shows %n ticks", n=counted)
        case _:
            words = translate("Paper", "The sheet shows %n ticks", n=counted)
    entered = translate("Paper", "you entered {entered}.").format(entered=difference.entered)
    return f"{words.format(day=of)}, {entered}"


def _when(difference: Difference) -> str:
    session = difference.session
    return f"{numeric(session.on, language())} {session.starts}".strip()
