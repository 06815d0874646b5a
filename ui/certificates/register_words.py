"""How a line of the register is told: its facts beside it, and its state in the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.certificates import STANDING_STATES
from app.domain.designs import CertificateKind
from app.services.wording.templates import kind_words
from app.texts import translate
from ui.certificates.wording import Fact, Look, facts_of, state_look
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.domain.certificate_register import RegisterLine


def kind_of_line(line: RegisterLine) -> str:
    """Return what a certificate says; "" for a kind that only a newer Kopā knows."""
    known = {kind.value for kind in CertificateKind}
    return kind_words(CertificateKind(line.kind)) if line.kind in known else ""


def line_look(line: RegisterLine) -> Look:
    """Return how far a certificate has come, and whether somebody has two for the same."""
    look = state_look(line.certificate.state)
    if not line.is_second or line.certificate.state not in STANDING_STATES:
        return look
    words = translate("Certificates", "{state}, second for the same").format(state=look.word)
    return Look(words, "copy", Tone.ATTENTION)


def line_facts(line: RegisterLine) -> tuple[Fact, ...]:
    """Return what stands on the paper, what became of it, and what is known around it."""
    one = line.certificate
    further = (
        Fact(translate("Certificates", "Kind"), kind_of_line(line)),
        Fact(translate("Certificates", "Personal code"), one.paper.personal_code),
        Fact(translate("Certificates", "Copies made"), str(line.copies) if line.copies else ""),
        Fact(translate("Certificates", "Granted because"), one.granted),
    )
    number, *others = facts_of(one)
    return (number, *others, *(fact for fact in further if fact.words))
