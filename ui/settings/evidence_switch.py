"""The switch of the programme: whether copies of scans and photos go along with the records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from app.domain.errors import KopaError
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.widgets.fields import CheckField
from ui.widgets.labels import second
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from ui.shell.desk import Desk


class EvidenceSwitchView(Protocol):
    """What the presenter asks of the switch."""

    def show_wanted(self, *, is_wanted: bool, may_change: bool) -> None:
        """Show how it is settled, as a switch where it is settled here."""
        ...


class EvidenceSwitchPresenter:
    """Decides about scans in files."""

    def __init__(self, view: EvidenceSwitchView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def load(self) -> None:
        """Show how it is settled."""
        application = self._desk.application
        self._view.show_wanted(
            is_wanted=application.programme.programme().wants_evidence,
            may_change=application.rights.now().may_change_shared,
        )

    def want(self, *, is_wanted: bool) -> None:
        """Settle it at once; the notice offers to undo it."""
        try:
            changes = self._desk.application.programme.want_evidence(is_wanted=is_wanted)
        except KopaError as error:
            self._desk.explain(sentence(error))
            self.load()
            return
        if changes.subjects:
            words = act_words("programme.evidence", {"count": int(is_wanted)})
            self._desk.tell(changes, words)


class EvidenceSwitch(QWidget):
    """A tick that is kept as soon as it is set; elsewhere, what the coordinator settled."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._presenter = EvidenceSwitchPresenter(self, desk)
        words = translate("Settings", "The coordinator wants the scans")
        self._tick = CheckField(words)
        self._tick.name("settings.programme.evidence", words)
        about = translate(
            "Settings",
            "Small copies of scans and photos then go along in the files between laptops, which "
            "grow by some 150 kB a page. Centres learn of it with the next file from here.",
        )
        self._tick.describe(about)
        self._tick.changed.connect(self._want)
        self._about = second(about)
        self._settled = second()
        self._settled.setObjectName("settings.programme.evidence_settled")
        layout = column(self, gap=2)
        for widget in (self._tick, self._about, self._settled):
            layout.addWidget(widget)

    def load(self) -> None:
        """Show how it is settled."""
        self._presenter.load()

    def show_wanted(self, *, is_wanted: bool, may_change: bool) -> None:
        """Show how it is settled, as a switch where it is settled here."""
        self._tick.set_value(is_wanted)
        self._settled.set_text(_settled_words(is_wanted=is_wanted))
        self._tick.setVisible(may_change)
        self._about.setVisible(may_change)
        self._settled.setVisible(not may_change)

    def _want(self) -> None:
        self._presenter.want(is_wanted=self._tick.value())


def _settled_words(*, is_wanted: bool) -> str:
    if is_wanted:
        return translate(
            "Settings",
            "The coordinator wants the scans: small copies of scans and photos go along in the"
            " files between laptops.",
        )
    return translate(
        "Settings",
        "The coordinator does not need the scans: scans and photos stay on the laptop where they"
        " were added.",
    )
