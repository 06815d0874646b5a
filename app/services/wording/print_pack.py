"""The papers of a print pack in words, and what their files are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.file_names import plain_stem
from app.domain.pack_choices import PackPaper
from app.services.wording.papers import problem_words
from app.texts import translate

if TYPE_CHECKING:
    from app.services.print_pack import PackProblem


def paper_words(paper: PackPaper) -> str:
    """Return the name of a paper."""
    words = {
        PackPaper.SHEET: translate("Print pack", "Sign-in sheet"),
        PackPaper.POSTER: translate("Print pack", "Poster"),
        PackPaper.PHOTO_LIST: translate("Print pack", "List for the photographer"),
        PackPaper.CONSENT: translate("Print pack", "Consent forms for children"),
        PackPaper.FEEDBACK: translate("Print pack", "Feedback forms"),
        PackPaper.LABELS: translate("Print pack", "Name labels"),
        PackPaper.CARDS: translate("Print pack", "Cards with code"),
    }
    return words[paper]


def pack_problem_words(found: PackProblem) -> str:
    """Return the paper and what of it cannot be printed."""
    if found.problem is None:
        words = translate("Print pack", "there is nothing to print.")
    else:
        words = problem_words(found.problem)
    return translate("Print pack", "{paper} – {problem}").format(
        paper=paper_words(found.paper), problem=words
    )


def file_stem(paper: PackPaper, title: str, copies: int) -> str:
    """Return a name of plain letters for a file, with how many are needed where several are."""
    several = f"_x{copies}" if copies > 1 else ""
    return f"{plain_stem(paper_words(paper), title)}{several}"


def pack_stem(title: str) -> str:
    """Return a name of plain letters for the file of a whole pack."""
    return plain_stem(translate("Print pack", "Print pack"), title)
