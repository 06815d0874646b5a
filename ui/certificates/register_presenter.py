"""The register of certificates: which are shown, which are chosen, and the one beside it.

It knows filters and what a certificate's state allows; what is done with certificates is
ui.certificates.register_acts. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

from app.domain.certificates import STANDING_STATES, CertificateState
from app.domain.designs import CertificateKind
from app.domain.erasure import IN_PLACE
from app.domain.exports import ListKind
from app.domain.ids import CertificateId
from app.domain.search import fold
from app.services.wording.templates import kind_words
from app.texts import translate
from ui.certificates.printing import PrintingView
from ui.certificates.register_acts import RegisterActs
from ui.certificates.register_filters import (
    RegisterState,
    filter_of,
    passes,
    period_choices,
    state_of,
)
from ui.certificates.register_words import line_facts, line_look
from ui.lists_out.to_save import ListToSave, about_words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from app.domain.certificate_register import Correction, RegisterLine
    from app.domain.papers import CertificatePaper
    from ui.certificates.register_filters import Named
    from ui.certificates.wording import Fact, Look
    from ui.shell.desk import Desk

SHOWN: Final = 5_000
"""More rows than anybody looks through; what is done with all shown is done with all found."""
_VIEW: Final = "certificates"


@dataclass(frozen=True, slots=True)
class Acts:
    """What can be done: `count` says in words with how many, "" where there are none.

    Where nothing is chosen, papers are printed of all that are found.
    """

    count: str = ""
    are_chosen: bool = False
    are_several: bool = False
    hand_out: bool = False


@dataclass(frozen=True, slots=True)
class CertificateShown:
    """One certificate beside the register."""

    id: CertificateId
    number: str
    recipient: str
    paper: CertificatePaper
    look: Look
    facts: tuple[Fact, ...]
    replaced_by: CertificateId | None
    is_standing: bool
    may_be_handed_out: bool
    was_printed: bool
    is_erased: bool = False


class RegisterView(PrintingView, Protocol):
    """What the register asks of the screen."""

    def offer_filters(self, choices: Mapping[str, Sequence[Named]]) -> None:
        """Offer values to narrow by."""
        ...

    def show_state(self, state: RegisterState) -> None:
        """Show how the register is narrowed."""
        ...

    def show_register(self, rows: tuple[RegisterLine, ...], count: str) -> None:
        """Show these rows, and in words how many there are."""
        ...

    def show_nothing_found(self) -> None:
        """Say that nothing fits what was asked."""
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

    def ask_copies(self, words: str) -> None:
        """Ask whether papers that were printed before are duplicates now."""
        ...

    def ask_takers(self, words: str) -> None:
        """Ask who took the chosen papers."""
        ...


class RegisterPresenter:
    """Decides what the register shows and does what its buttons say."""

    def __init__(self, view: RegisterView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._state = state_of(desk.application.views.recall(_VIEW))
        self._kept: tuple[RegisterLine, ...] = ()
        self._sought: dict[CertificateId, str] = {}
        self._chosen: frozenset[CertificateId] = frozenset()
        self._open: CertificateId | None = None
        self.acts = RegisterActs(view, desk, self.load)

    # What is shown

    def load(self) -> None:
        """Show what is kept now, narrowed as before, and the certificate beside it."""
        choices = self._choices()
        self._forget_what_is_gone(choices)
        self._view.offer_filters(choices)
        self._view.show_state(self._state)
        self._read()
        if self._open is not None:
            self._show_one(self._open)

    def search(self, typed: str) -> None:
        """Show the certificates that have all typed words in number, name or event."""
        self._state = replace(self._state, text=typed)
        self._show()

    def narrow(self, name: str, value: str) -> None:
        """Narrow by one more thing, or no longer by it; "" does not narrow."""
        self._set(replace(self._state, **{name: value}))

    def clear(self) -> None:
        """Show all certificates; what was typed stays."""
        self._set(RegisterState(text=self._state.text))

    def choose(self, ids: Sequence[CertificateId]) -> None:
        """Note which rows are chosen."""
        self._chosen = frozenset(ids)
        self._show_acts()

    def knows(self, certificate_id: object) -> bool:
        """Say whether a certificate is in the register, in sight or not."""
        if any(line.certificate.id == certificate_id for line in self._kept):
            return True
        known = self._desk.application.certificates.knows
        return isinstance(certificate_id, bytes) and known(CertificateId(certificate_id))

    def list_to_save(self) -> ListToSave:
        """Return the certificates that the register shows, to be saved as a table."""
        ids = [line.certificate.id for line in self._found()]
        save = partial(self._desk.application.list_exports.save_certificates, ids=ids)
        is_whole = not self._state.text.strip() and not self._state.is_narrowed
        return ListToSave(ListKind.CERTIFICATES, save, about_words(is_whole=is_whole))

    def reveal(self, certificate_id: CertificateId) -> None:
        """Show a certificate, whatever the register is narrowed to."""
        if not any(line.certificate.id == certificate_id for line in self._found()):
            self._state = RegisterState()
            self.load()
        self.open(certificate_id)

    def open(self, certificate_id: CertificateId) -> None:
        """Show one certificate beside the register."""
        self._open = certificate_id
        self._show_one(certificate_id)

    def close(self) -> None:
        """Forget the certificate beside the register."""
        self._open = None

    # What is done

    def print_again(self) -> None:
        """Print what is chosen, or all that is found, exactly as it was issued."""
        self.acts.print(self._meant())

    def print_open(self) -> None:
        """Print the certificate beside the register."""
        self.acts.print(self._opened())

    def print_register(self) -> None:
        """Print the register of what is chosen, or of all that is found.

        One row is where the cursor stands; nobody means a register of a single line.
        """
        meant = self._meant()
        self.acts.print_register(meant if len(meant) > 1 else self._found())

    def hand_out(self) -> None:
        """Note that the chosen papers were handed out today."""
        self.acts.hand_out(self._waiting(), "")

    def hand_out_open(self, to: str) -> None:
        """Note that the paper beside the register was handed out, maybe to somebody else."""
        self.acts.hand_out(self._opened(), to)

    def ask_takers(self) -> None:
        """Ask who took the chosen papers for the others, as a teacher does for a class."""
        waiting = self._waiting()
        if waiting:
            words = translate("Certificates", "%n certificates to be handed out", n=len(waiting))
            self._view.ask_takers(words)

    def hand_out_to(self, to: str) -> None:
        """Note that one person took the chosen papers."""
        self.acts.hand_out(self._waiting(), to)

    def make_void(self, reason: str) -> None:
        """Take the force of the certificate beside the register away."""
        for line in self._opened():
            self.acts.make_void(line, reason)

    def reissue(self, reason: str, correction: Correction) -> None:
        """Replace the certificate beside the register by a corrected one and show that one."""
        for line in self._opened():
            renewed = self.acts.reissue(line, reason, correction)
            if renewed is not None:
                self.open(renewed)

    # Inside

    def _set(self, state: RegisterState) -> None:
        self._state = state
        self._desk.application.views.keep(_VIEW, state.kept())
        self._view.show_state(state)
        self._read()

    def _read(self) -> None:
        application = self._desk.application
        periods = application.programme.periods()
        asked = filter_of(self._state, application.clock.today(), periods)
        self._kept = application.certificates.register(asked)
        self._sought.clear()
        self._show()

    def _show(self) -> None:
        found = self._found()
        self._view.show_register(found[:SHOWN], self._count(len(found)))
        if not found and self._state.is_narrowed:
            self._view.show_nothing_found()
        self._show_acts()

    def _found(self) -> tuple[RegisterLine, ...]:
        kept = tuple(line for line in self._kept if passes(line, self._state))
        words = fold(self._state.text).split()
        if not words:
            return kept
        return tuple(line for line in kept if _has_all(words, self._words_of(line)))

    def _meant(self) -> tuple[RegisterLine, ...]:
        found = self._found()
        return tuple(line for line in found if line.certificate.id in self._chosen) or found

    def _waiting(self) -> tuple[RegisterLine, ...]:
        chosen = (line for line in self._kept if line.certificate.id in self._chosen)
        return tuple(line for line in chosen if _waits(line))

    def _opened(self) -> tuple[RegisterLine, ...]:
        return tuple(line for line in self._kept if line.certificate.id == self._open)

    def _words_of(self, line: RegisterLine) -> str:
        one = line.certificate
        if one.id not in self._sought:
            paper = one.paper
            text = f"{one.number} {paper.recipient} {paper.title} {paper.organisation}"
            self._sought[one.id] = f" {fold(text)}"
        return self._sought[one.id]

    def _count(self, found: int) -> str:
        kept = len(self._kept)
        if found > SHOWN:
            return translate(
                "Certificates", "The newest {shown} of %n certificates", n=found
            ).format(shown=SHOWN)
        if found < kept:
            return translate("Certificates", "{found} of %n certificates", n=kept).format(
                found=found
            )
        return translate("Certificates", "%n certificates", n=kept)

    def _show_acts(self) -> None:
        found = self._found()
        rows = [line for line in found if line.certificate.id in self._chosen]
        if rows:
            words = translate("Certificates", "%n certificates chosen", n=len(rows))
            self._view.show_acts(Acts(words, True, len(rows) > 1, any(map(_waits, rows))))
            return
        words = translate("Certificates", "%n certificates shown", n=len(found)) if found else ""
        self._view.show_acts(Acts(words, are_several=len(found) > 1))

    def _show_one(self, certificate_id: CertificateId) -> None:
        line = next((one for one in self._kept if one.certificate.id == certificate_id), None)
        if line is None:
            self._open = None
            self._view.close_certificate()
            return
        found = line.certificate
        self._view.show_certificate(
            CertificateShown(
                id=found.id,
                number=found.number,
                recipient=found.paper.recipient or found.paper.organisation or IN_PLACE,
                paper=found.paper,
                look=line_look(line),
                facts=line_facts(line),
                replaced_by=found.replaced_by,
                is_standing=found.state in STANDING_STATES,
                may_be_handed_out=_waits(line),
                was_printed=line.copies > 0,
                is_erased=found.is_erased,
            )
        )

    def _choices(self) -> dict[str, list[Named]]:
        application = self._desk.application
        centres = application.settings.centres()
        return {
            "kind": [(kind.value, kind_words(kind)) for kind in CertificateKind],
            "period": list(period_choices(application.programme.periods())),
            "centre": [(one.id.hex(), one.name) for one in centres] if len(centres) > 1 else [],
        }

    def _forget_what_is_gone(self, choices: Mapping[str, Sequence[Named]]) -> None:
        """Narrow no longer by what is not offered any more: nobody could see why papers lack."""
        offered = {name: {value for value, _ in values} for name, values in choices.items()}
        gone = {
            name: "" for name, values in offered.items() if getattr(self._state, name) not in values
        }
        self._state = replace(self._state, **gone)


def _waits(line: RegisterLine) -> bool:
    return line.certificate.state is CertificateState.ISSUED


def _has_all(words: Sequence[str], text: str) -> bool:
    """Tell whether every typed word begins a word of the text."""
    return all(f" {word}" in text for word in words)
