"""What was found while planning a paper: texts that fit, and problems where one does not.

Knows how a text that does not fit becomes a problem with a name to it; knows no layout.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.documents.fonts import Face, missing_letters, printable
from app.documents.text import FittedLine, Unfit
from app.domain.papers import PaperField, PrintProblem, PrintProblemKind

if TYPE_CHECKING:
    from collections.abc import Iterable


class Findings:
    """Problems gathered in the order in which they were met, each once."""

    def __init__(self, who: str = "") -> None:
        self._who = who
        self._problems: dict[PrintProblem, None] = {}

    @property
    def problems(self) -> tuple[PrintProblem, ...]:
        return tuple(self._problems)

    def lines(
        self, fitted: tuple[FittedLine, ...] | Unfit, field: PaperField, text: str
    ) -> tuple[FittedLine, ...]:
        """Return the lines; none, and a problem noted, when the text does not fit."""
        if not isinstance(fitted, Unfit):
            return fitted
        self._note(fitted.kind, field, text, fitted.letters)
        return ()

    def check_letters(self, values: Iterable[tuple[PaperField, str]], face: Face) -> None:
        """Note the values with letters that the face lacks."""
        for field, text in values:
            letters = missing_letters(text, face)
            if letters:
                self._note(PrintProblemKind.MISSING_LETTERS, field, text, letters)

    def require(self, field: PaperField, text: str) -> None:
        """Note that something must stand here when nothing does."""
        if not printable(text, Face.SANS):
            self._note(PrintProblemKind.EMPTY, field, text, ())

    def take(self, others: Findings) -> None:
        """Take what others gathered."""
        self._problems.update(others._problems)

    def leave_out(self, field: PaperField, text: str) -> None:
        """Note that something is left out because there is no room for it."""
        self._note(PrintProblemKind.NO_ROOM, field, text, ())

    def note(
        self,
        kind: PrintProblemKind,
        field: PaperField,
        text: str = "",
        letters: tuple[str, ...] = (),
    ) -> None:
        """Note something that cannot be printed as it is."""
        self._note(kind, field, text, letters)

    def _note(
        self, kind: PrintProblemKind, field: PaperField, text: str, letters: tuple[str, ...]
    ) -> None:
        self._problems[PrintProblem(kind, field, self._who, text, " ".join(letters))] = None
