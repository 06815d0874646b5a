"""The panel beside the register that shows one certificate and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.texts import translate
from ui.widgets.buttons import danger, link, outlined, plain
from ui.widgets.chips import Chip
from ui.widgets.facts import FactList
from ui.widgets.layouts import row
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from ui.certificates.register_presenter import CertificateShown


class CertificatePanel(SidePanel):
    """One certificate with what can be done with it.

    `followed` carries the id of the certificate that replaces this one, the others nothing.
    """

    printed = Signal()
    handed_out = Signal()
    handing_to_other_asked = Signal()
    reissuing_asked = Signal()
    voiding_asked = Signal()
    followed = Signal(object)

    def __init__(self) -> None:
        super().__init__("", name="certificate")
        self._shown: CertificateShown | None = None
        self._chip = Chip("")
        self._facts = FactList()
        self._follow = link(
            translate("Certificates", "Show the certificate that replaces it"),
            self._tell_followed,
            name="certificate.follow",
        )
        self._print = outlined(
            translate("Certificates", "Print"),
            self._tell_printed,
            name="certificate.print",
            sign="print",
        )
        self._hand_out = outlined(
            translate("Certificates", "Mark as handed out"),
            self._tell_handed_out,
            name="certificate.hand_out",
            sign="check",
        )
        self._other = plain(
            translate("Certificates", "Handed to somebody else"),
            self._tell_other,
            name="certificate.hand_to",
        )
        self._reissue = plain(
            translate("Certificates", "Correct and reissue"),
            self._tell_reissuing,
            name="certificate.reissue",
            sign="edit",
        )
        self._void = danger(
            translate("Certificates", "Make void"), self._tell_voiding, name="certificate.void"
        )
        self._lay_out()

    def _lay_out(self) -> None:
        state = row(gap=8)
        state.addWidget(self._chip)
        state.addStretch(1)
        self.body.addLayout(state)
        self.add(self._facts)
        self.body.addWidget(self._follow, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        for button in (self._print, self._hand_out, self._other, self._reissue, self._void):
            self.add_act(button)

    def show_certificate(self, shown: CertificateShown) -> None:
        """Show this certificate."""
        self._shown = shown
        self.set_title(shown.recipient)
        self._chip.show_state(shown.look.word, tone=shown.look.tone, sign=shown.look.sign)
        self._facts.show_facts(shown.facts)
        self._follow.setVisible(shown.replaced_by is not None)
        self._hand_out.setVisible(shown.may_be_handed_out)
        self._other.setVisible(shown.may_be_handed_out)
        again = translate("Certificates", "Print again")
        self._print.set_words(again if shown.was_printed else translate("Certificates", "Print"))
        self._print.setVisible(shown.is_standing and not shown.is_erased)
        self._reissue.setVisible(shown.is_standing and not shown.is_erased)
        self._void.setVisible(shown.is_standing)

    def _tell_printed(self) -> None:
        self.printed.emit()

    def _tell_handed_out(self) -> None:
        self.handed_out.emit()

    def _tell_other(self) -> None:
        self.handing_to_other_asked.emit()

    def _tell_reissuing(self) -> None:
        self.reissuing_asked.emit()

    def _tell_voiding(self) -> None:
        self.voiding_asked.emit()

    def _tell_followed(self) -> None:
        if self._shown is not None:
            self.followed.emit(self._shown.replaced_by)
