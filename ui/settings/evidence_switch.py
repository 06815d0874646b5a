"""The switch of the programme: whether copies of scans and photos go along with the records."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QWidget

from app.services.wording.acts import act_words
from app.texts import translate
from ui.widgets.fields import CheckField
from ui.widgets.labels import second
from ui.widgets.layouts import column

if TYPE_CHECKING:
    from ui.shell.desk import Desk


class EvidenceSwitchView(Protocol):
    """What the presenter asks of the switch."""

    def show_wanted(self, *, is_wanted: bool) -> None:
        """Show how it is settled."""
        ...


class EvidenceSwitchPresenter:
    """Decides about scans in files."""

    def __init__(self, view: EvidenceSwitchView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def load(self) -> None:
        """Show how it is settled."""
        wanted = self._desk.application.programme.programme().wants_evidence
        self._view.show_wanted(is_wanted=wanted)

    def want(self, *, is_wanted: bool) -> None:
        """Settle it at once; the notice offers to undo it."""
        changes = self._desk.application.programme.want_evidence(is_wanted=is_wanted)
        if changes.subjects:
            words = act_words("programme.evidence", {"count": int(is_wanted)})
            self._desk.tell(changes, words)


class EvidenceSwitch(QWidget):
    """A tick that is kept as soon as it is set."""

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
        layout = column(self, gap=2)
        layout.addWidget(self._tick)
        layout.addWidget(second(about))

    def load(self) -> None:
        """Show how it is settled."""
        self._presenter.load()

    def show_wanted(self, *, is_wanted: bool) -> None:
        """Show how it is settled."""
        self._tick.set_value(is_wanted)

    def _want(self) -> None:
        self._presenter.want(is_wanted=self._tick.value())
