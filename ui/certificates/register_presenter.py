"""The register of certificates: search, what is chosen, handing out, making void, reissuing.

It knows which acts a certificate's state allows. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.certificate_register import Correction
from app.domain.certificates import CertificateState
from app.domain.errors import InvalidValueError, KopaError
from app.domain.exports import ListKind
from app.domain.search import fold
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.papers import problem_words
from app.texts import translate
from ui.certificates.printing import Printing, PrintingView
from ui.certificates.wording import Fact, Look, facts_of, state_look
from ui.lists_out.to_save import ListToSave, about_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from app.domain.certificates import Certificate
    from app.domain.ids import CertificateId
    from app.services.changes import Changes
    from ui.shell.desk import Desk

SHOWN: Final = 300

_STANDING: Final = frozenset({CertificateState.ISSUED, CertificateState.HANDED_OUT})


@dataclass(frozen=True, slots=True)
class Acts:
    """What can be done with the chosen certificates: `count` of them in words, "" for none."""

    count: str = ""
    are_several: bool = False
    hand_out: bool = False


@dataclass(frozen=True, slots=True)
class CertificateShown:
    """One certificate beside the register."""

    id: CertificateId
    number: str
    recipient: str
    look: Look
    facts: tuple[Fact, ...]
    replaced_by: CertificateId | None
    is_standing: bool
    may_be_handed_out: bool


class RegisterView(PrintingView, Protocol):
    """What the register asks of the screen."""

    def show_register(self, rows: tuple[Certificate, ...], count: str) -> None:
        """Show these rows, and in words how many there are."""
        ...

    def show_acts(self, acts: Acts) -> None:
        """Show which buttons do something for what is chosen."""
        ...

    def show_certificate(self, shown: CertificateShown) -> None:
        """Show one certificate beside the register."""
        ...

    def close_certificate(self) -> None:
        """Close what stands beside the register."""
        ...

    def show_problem(self, field: str, words: str) -> None:
        """Show why what was typed beside the register cannot be done."""
        ...


class RegisterPresenter:
    """Decides what the register shows and does what its buttons say."""

    def __init__(self, view: RegisterView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._typed = ""
        self._kept: tuple[Certificate, ...] = ()
        self._sought: dict[CertificateId, str] = {}
        self._chosen: tuple[CertificateId, ...] = ()
        self._open: CertificateId | None = None
        self.printing = Printing(view, desk)

    def load(self) -> None:
        """Show what is kept now, and the certificate beside it."""
        lines = self._desk.application.certificates.register()
        self._kept = tuple(line.certificate for line in lines)
        self._sought.clear()
        self._show()
        if self._open is not None:
            self._show_one(self._open)

    def search(self, typed: str) -> None:
        """Show the certificates that have all typed words in number, name or event."""
        self._typed = typed
        self._show()

    def choose(self, ids: Sequence[CertificateId]) -> None:
        """Note which rows are chosen."""
        self._chosen = tuple(ids)
        self._show_acts()

    def knows(self, certificate_id: object) -> bool:
        """Say whether a certificate is in the register."""
        return any(one.id == certificate_id for one in self._kept)

    def list_to_save(self) -> ListToSave:
        """Return the certificates that the register shows, to be saved as a table."""
        ids = [one.id for one in self._found()]
        save = partial(self._desk.application.list_exports.save_certificates, ids=ids)
        is_whole = not self._typed.strip()
        return ListToSave(ListKind.CERTIFICATES, save, about_words(is_whole=is_whole))

    def open(self, certificate_id: CertificateId) -> None:
        """Show one certificate beside the register."""
        self._open = certificate_id
        self._show_one(certificate_id)

    def close(self) -> None:
        """Forget the certificate beside the register."""
        self._open = None

    def print_again(self) -> None:
        """Print what is chosen, exactly as it was issued."""
        chosen = [one for one in self._kept if one.id in set(self._chosen)]
        self._print(chosen)

    def print_open(self) -> None:
        """Print the certificate beside the register."""
        self._print([one for one in self._kept if one.id == self._open])

    def hand_out(self) -> None:
        """Note that the chosen papers were handed out today."""
        chosen = set(self._chosen)
        waiting = [one.id for one in self._kept if one.id in chosen and _waits(one)]
        if waiting:
            self._hand_out(waiting, "")

    def hand_out_open(self, to: str) -> None:
        """Note that the paper beside the register was handed out, maybe to somebody else."""
        if self._open is not None:
            self._hand_out([self._open], to)

    def make_void(self, reason: str) -> None:
        """Take the force of the certificate beside the register away."""
        if self._open is None:
            return
        opened = self._open
        number = self._number(opened)
        self._change(
            lambda: self._desk.application.certificates.make_void(opened, reason),
            act_words("certificate.void", {"name": number}),
        )

    def reissue(self, reason: str, recipient: str) -> None:
        """Replace the certificate beside the register by a corrected one and show that one."""
        if self._open is None:
            return
        try:
            correction = Correction(recipient=recipient)
            issued = self._desk.application.certificates.reissue(self._open, reason, correction)
        except KopaError as error:
            self._refuse(error)
            return
        if issued.problems:
            self._view.show_problem("recipient", problem_words(issued.problems[0]))
            return
        (renewed,) = issued.certificates
        self._open = renewed.id
        self._tell(issued.changes, act_words("certificate.reissue", {"name": renewed.number}))

    def _print(self, certificates: Sequence[Certificate]) -> None:
        titles = {one.paper.title for one in certificates}
        title = titles.pop() if len(titles) == 1 else ""
        # From the oldest on, as the papers lie in the file of the centre.
        ids = [one.id for one in sorted(certificates, key=lambda one: one.number)]
        self.printing.begin(ids, title)

    def _hand_out(self, ids: Sequence[CertificateId], to: str) -> None:
        self._change(
            lambda: self._desk.application.certificates.hand_out(ids, to),
            act_words("certificate.hand_out", {"count": len(ids)}),
        )

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
        self.load()
        self._desk.tell(changes, words)

    def _number(self, certificate_id: CertificateId) -> str:
        return next((one.number for one in self._kept if one.id == certificate_id), "")

    def _show(self) -> None:
        found = self._found()
        self._view.show_register(found[:SHOWN], self._count(len(found)))
        self._show_acts()

    def _found(self) -> tuple[Certificate, ...]:
        words = fold(self._typed).split()
        if not words:
            return self._kept
        return tuple(one for one in self._kept if _has_all(words, self._words_of(one)))

    def _words_of(self, certificate: Certificate) -> str:
        if certificate.id not in self._sought:
            paper = certificate.paper
            text = f"{certificate.number} {paper.recipient} {paper.title}"
            self._sought[certificate.id] = f" {fold(text)}"
        return self._sought[certificate.id]

    def _count(self, found: int) -> str:
        kept = len(self._kept)
        if found > SHOWN:
            return translate(
                "Certificates", "The newest {shown} of %n certificates", n=found
            ).format(shown=SHOWN)
        if self._typed.strip():
            return translate("Certificates", "{found} of %n certificates", n=kept).format(
                found=found
            )
        return translate("Certificates", "%n certificates", n=kept)

    def _show_acts(self) -> None:
        chosen = set(self._chosen)
        rows = [one for one in self._kept if one.id in chosen]
        words = translate("Certificates", "%n certificates chosen", n=len(rows)) if rows else ""
        self._view.show_acts(Acts(words, len(rows) > 1, any(map(_waits, rows))))

    def _show_one(self, certificate_id: CertificateId) -> None:
        found = next((one for one in self._kept if one.id == certificate_id), None)
        if found is None:
            self._open = None
            self._view.close_certificate()
            return
        self._view.show_certificate(
            CertificateShown(
                id=found.id,
                number=found.number,
                recipient=found.paper.recipient,
                look=state_look(found.state),
                facts=facts_of(found),
                replaced_by=found.replaced_by,
                is_standing=found.state in _STANDING,
                may_be_handed_out=_waits(found),
            )
        )


def _waits(certificate: Certificate) -> bool:
    return certificate.state is CertificateState.ISSUED


def _has_all(words: Sequence[str], text: str) -> bool:
    """Tell whether every typed word begins a word of the text."""
    return all(f" {word}" in text for word in words)
