"""Verifying a paper: a number, a scanner's text or a file in, honest answers out.

It knows how the answers are told. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.errors import KopaError
from app.domain.numbers_of_certificates import may_be_number
from app.domain.verification import Verdict
from app.services.wording.errors import sentence
from app.services.wording.moments import day_words
from app.services.wording.verification import compared, verdict_title, verdict_words
from app.texts import translate
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.bootstrap import Application
    from app.domain.ids import CertificateId
    from app.domain.imports import ImportSeen
    from app.domain.verification import Answer
    from app.jobs import Job
    from app.services.wording.verification import Compared
    from ui.jobs.protocol import RunningJob
    from ui.shell.desk import Desk

LIKE_THIS: Final = "PRE-2026-K7QXM-001"
"""What a number looks like, in every language; the code asked for is longer."""

_LOOKS: Final = {
    Verdict.GENUINE: (Tone.GOOD, "check"),
    Verdict.REPLACED: (Tone.ATTENTION, "exchange"),
    Verdict.VOID: (Tone.TROUBLE, "close"),
    Verdict.TAKEN_BACK: (Tone.TROUBLE, "undo"),
    Verdict.CHANGED: (Tone.TROUBLE, "trouble"),
    Verdict.LETTERS_LOST: (Tone.ATTENTION, "warning"),
    Verdict.UNPROVED: (Tone.TROUBLE, "trouble"),
    Verdict.DISPUTED: (Tone.ATTENTION, "warning"),
    Verdict.UNKNOWN: (Tone.ATTENTION, "help"),
}


@dataclass(frozen=True, slots=True)
class AnswerShown:
    """One answer: the verdict with its sign, what it means, and the lines to compare.

    `about` is the number, with the page of a file; `note` how far this laptop can know.
    `has_both` says that lines may stand in two columns: what was issued, and what the code says.
    """

    title: str
    tone: Tone
    sign: str
    about: str
    words: str
    lines: tuple[Compared, ...]
    note: str
    has_both: bool
    certificate: CertificateId | None


class VerifyView(Protocol):
    """What verifying asks of the screen."""

    def show_answers(self, answers: tuple[AnswerShown, ...]) -> None:
        """Show these answers in the place of earlier ones."""
        ...

    def show_problem(self, words: str) -> None:
        """Say why nothing can be answered."""
        ...


class VerifyPresenter:
    """Asks whether papers are genuine and puts the answers into words."""

    def __init__(self, view: VerifyView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._running: RunningJob | None = None
        self._file = ""

    def verify(self, typed: str) -> None:
        """Answer for a typed number or a scanned text."""
        if typed.strip() and not may_be_number(typed):
            words = translate(
                "Verify",
                "This is not a whole number. A number looks like {number}: type all of it.",
            )
            self._view.show_problem(words.format(number=LIKE_THIS))
            return
        answers = self._desk.application.verification.of_text(typed)
        if not answers:
            words = translate("Verify", "Type the number on the paper, or scan its code.")
            self._view.show_problem(words)
            return
        self._show(answers)

    def verify_files(self, files: Sequence[Path]) -> None:
        """Answer for every code and number on pictures and PDFs."""
        if not files:
            return
        self._file = files[0].name if len(files) == 1 else ""
        running = self._desk.jobs.start(_Reading(self._desk.application, tuple(files)).run)
        self._running = running
        running.succeeded.connect(self._show_read)
        running.failed.connect(self._explain)
        self._desk.follow(running, translate("Verify", "Reading the code"))

    def open(self, certificate: CertificateId) -> None:
        """Show the record of a certificate."""
        self._desk.go("certificates", certificate)

    def _show_read(self, answers: tuple[Answer, ...]) -> None:
        if answers:
            self._show(answers)
            return
        words = translate(
            "Verify",
            "There is no certificate’s code or number to be read in {file}. Photograph the code "
            "from nearer, in good light, with all of it in the picture, or type the number.",
        )
        name = self._file or translate("Verify", "these files")
        self._view.show_problem(words.format(file=name))

    def _explain(self, error: Exception) -> None:
        if isinstance(error, KopaError):
            self._view.show_problem(sentence(error))

    def _show(self, answers: tuple[Answer, ...]) -> None:
        received = self._desk.application.imports.list()
        has_pages = max(answer.page for answer in answers) > 1
        self._view.show_answers(
            tuple(_shown(answer, received, has_pages=has_pages) for answer in answers)
        )


class _Reading:
    """Files that are read beside the window."""

    def __init__(self, application: Application, files: tuple[Path, ...]) -> None:
        self._application = application
        self._files = files

    def run(self, job: Job) -> tuple[Answer, ...]:
        read = (self._application.verification.of_file(file, job) for file in self._files)
        return tuple(answer for answers in read for answer in answers)


def _shown(answer: Answer, received: Sequence[ImportSeen], *, has_pages: bool) -> AnswerShown:
    tone, sign = _LOOKS[answer.verdict]
    about = answer.number
    if has_pages:
        page = translate("Verify", "page {page}").format(page=answer.page)
        about = f"{about} · {page}" if about else page
    needs_note = answer.verdict is Verdict.UNKNOWN or answer.certificate is None
    return AnswerShown(
        title=verdict_title(answer),
        tone=tone,
        sign=sign,
        about=about,
        words=verdict_words(answer),
        lines=compared(answer),
        note=_how_much_is_known(answer, received) if needs_note else "",
        has_both=answer.certificate is not None and answer.claim is not None,
        certificate=None if answer.certificate is None else answer.certificate.id,
    )


def _how_much_is_known(answer: Answer, received: Sequence[ImportSeen]) -> str:
    """Return how far this laptop can know what others did: it asks nobody else."""
    of_laptop = [one for one in received if one.sender == answer.laptop]
    newest = next(iter(of_laptop or received), None)
    if newest is None:
        return translate("Verify", "No file from another laptop was taken in here until now.")
    day = day_words(newest.at)
    if of_laptop:
        words = translate(
            "Verify", "The laptop “{sender}” gave this number. Its last file came here on {day}."
        )
    else:
        words = translate("Verify", "The last file came from “{sender}” on {day}.")
    return words.format(sender=newest.sender, day=day)
