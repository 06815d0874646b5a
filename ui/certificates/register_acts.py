"""What is done with certificates of the register: printing, handing out, making void, reissuing.

It knows the services and what to tell afterwards; which certificates are meant is told to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.domain.certificates import STANDING_STATES
from app.domain.errors import InvalidValueError, KopaError
from app.domain.file_names import plain_stem
from app.domain.papers import PaperField
from app.services.certificate_printing import CopyWish
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.papers import problem_words
from app.texts import translate
from ui.certificates.printing import Printing
from ui.printing.paper import PaperToPrint

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.bootstrap import Application
    from app.domain.certificate_register import Correction, RegisterLine
    from app.domain.ids import CertificateId
    from app.jobs import Job
    from app.services.changes import Changes
    from ui.certificates.register_presenter import RegisterView
    from ui.shell.desk import Desk

_FIELDS: Final = {
    PaperField.TITLE: "title",
    PaperField.PLACE: "place",
    PaperField.HOURS: "hours",
    PaperField.PERSONAL_CODE: "personal_code",
}
"""The fields of a correction, by what cannot be printed; anything else is told at the name."""


@dataclass(frozen=True, slots=True)
class _RegisterPaper:
    """A printed register in the making; its work runs beside the window."""

    application: Application
    ids: tuple[CertificateId, ...]
    language: str

    def make(self, job: Job) -> bytes:
        return self.application.certificates.register_pdf(self.ids, self.language, job)


class RegisterActs:
    """Does what is asked, tells it, and lets the register be shown again."""

    def __init__(self, view: RegisterView, desk: Desk, reload: Callable[[], None]) -> None:
        self._view = view
        self._desk = desk
        self._reload = reload
        self._waiting_for_answer: tuple[CertificateId, ...] = ()
        self._title = ""
        self._printing = Printing(view, desk)

    def print(self, lines: Sequence[RegisterLine]) -> None:
        """Print papers that stand; where some were printed before, ask first what they are now."""
        standing = [one for line in lines if (one := line.certificate).state in STANDING_STATES]
        if lines and not standing:
            words = translate(
                "Certificates", "What was replaced or made void is not printed again."
            )
            self._desk.explain(words)
        # From the oldest on, as the papers lie in the file of the centre.
        certificates = sorted(standing, key=lambda one: one.number)
        titles = {one.paper.title for one in certificates}
        self._title = titles.pop() if len(titles) == 1 else ""
        self._waiting_for_answer = tuple(one.id for one in certificates)
        if not certificates:
            return
        before = self._desk.application.certificates.printed_before(self._waiting_for_answer)
        if before:
            self._view.ask_copies(_before_words(len(before), len(certificates)))
        else:
            self.print_copies(is_first_spoilt=False)

    def print_copies(self, *, is_first_spoilt: bool) -> None:
        """Print what was asked for, as duplicates where an earlier paper is in somebody's hands."""
        wish = CopyWish(is_first_spoilt=is_first_spoilt)
        self._printing.begin(self._waiting_for_answer, self._title, wish)

    def print_register(self, lines: Sequence[RegisterLine]) -> None:
        """Print a list of certificates with room to sign for each."""
        if not lines:
            return
        application = self._desk.application
        language = application.settings.preferences().paper_language
        ids = tuple(line.certificate.id for line in lines)
        paper = _RegisterPaper(application, ids, language)
        title = translate("Certificates", "Register of certificates")
        file = Path(f"{plain_stem(title, '')}_{application.clock.today().isoformat()}.pdf")
        self._view.ask_print(PaperToPrint(title, paper.make, file, preview=paper.make))

    def hand_out(self, lines: Sequence[RegisterLine], to: str) -> None:
        """Note that papers were handed out today."""
        ids = [line.certificate.id for line in lines]
        if ids:
            self._change(
                lambda: self._desk.application.certificates.hand_out(ids, to),
                act_words("certificate.hand_out", {"count": len(ids)}),
            )

    def make_void(self, line: RegisterLine, reason: str) -> None:
        """Take the force of a certificate away."""
        one = line.certificate
        self._change(
            lambda: self._desk.application.certificates.make_void(one.id, reason),
            act_words("certificate.void", {"name": one.number}),
        )

    def reissue(
        self, line: RegisterLine, reason: str, correction: Correction
    ) -> CertificateId | None:
        """Replace a certificate by a corrected one; return that one."""
        service = self._desk.application.certificates
        try:
            issued = service.reissue(line.certificate.id, reason, correction)
        except KopaError as error:
            self._refuse(error)
            return None
        if not issued.certificates:
            problem = issued.problems[0]
            field = _FIELDS.get(problem.field, "recipient")
            self._view.show_problem(field, problem_words(problem))
            return None
        (renewed,) = issued.certificates
        self._tell(issued.changes, act_words("certificate.reissue", {"name": renewed.number}))
        return renewed.id

    def _change(self, act: Callable[[], Changes], words: str) -> None:
        try:
            changes = act()
        except KopaError as error:
            self._refuse(error)
        else:
            self._tell(changes, words)

    def _refuse(self, error: KopaError) -> None:
        if isinstance(error, InvalidValueError) and error.field == "reason":
            self._view.show_problem("reason", sentence(error))
        else:
            self._desk.explain(sentence(error))

    def _tell(self, changes: Changes, words: str) -> None:
        self._reload()
        self._desk.tell(changes, words)


def _before_words(before: int, all_of_them: int) -> str:
    if all_of_them == 1:
        return translate("Certificates", "This certificate was printed or handed out before.")
    words = translate("Certificates", "Printed or handed out before: {count} of {all}")
    return words.format(count=before, all=all_of_them)
