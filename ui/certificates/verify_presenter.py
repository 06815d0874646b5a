"""Verifying a paper: a typed number or a PDF in, an honest answer with the issued content out.

It knows how the answers are told. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from app.domain.dates import numeric
from app.domain.errors import KopaError
from app.services.wording.errors import sentence
from app.texts import language, translate
from ui.certificates.wording import Fact, Look, paper_facts, verdict_look, verdict_sentence

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.certificates import Verification
    from app.domain.ids import CertificateId
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class AnswerShown:
    """One answer: the number asked, the verdict, what it means, and what was issued."""

    number: str
    look: Look
    words: str
    facts: tuple[Fact, ...]
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
    """Asks the register and puts its answers into words."""

    def __init__(self, view: VerifyView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def verify(self, typed: str) -> None:
        """Answer for a typed number."""
        number = typed.strip()
        if not number:
            self._view.show_problem(
                translate("Certificates", "Type the number that stands on the paper.")
            )
            return
        answer = self._desk.application.certificates.verify(number)
        self._view.show_answers((self._shown(answer),))

    def verify_file(self, file: Path) -> None:
        """Answer for every number in a PDF."""
        try:
            answers = self._desk.application.certificates.verify_file(file)
        except KopaError as error:
            self._view.show_problem(sentence(error))
            return
        if not answers:
            self._view.show_problem(
                translate("Certificates", "There is no certificate number in {file}.").format(
                    file=file.name
                )
            )
            return
        self._view.show_answers(tuple(map(self._shown, answers)))

    def _shown(self, answer: Verification) -> AnswerShown:
        certificate = answer.certificate
        facts = () if certificate is None else paper_facts(certificate.paper)
        words = verdict_sentence(answer)
        if certificate is None:
            words = f"{words} {self._how_much_is_known()}"
        return AnswerShown(
            number=answer.asked if certificate is None else certificate.number,
            look=verdict_look(answer.verdict),
            words=words,
            facts=tuple(fact for fact in facts if fact.words),
            certificate=None if certificate is None else certificate.id,
        )

    def _how_much_is_known(self) -> str:
        """Return how far this laptop can know what others issued: it asks nobody else."""
        received = self._desk.application.exchange.received()
        if not received:
            return translate(
                "Certificates", "No file from another laptop was taken in here until now."
            )
        newest = received[0]
        day = numeric(datetime.fromisoformat(newest.at).astimezone().date(), language())
        return translate("Certificates", "The last file came from {sender} on {day}.").format(
            sender=newest.sender, day=day
        )
