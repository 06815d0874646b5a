"""Everything that would embarrass on paper, in one list, each with what mends it beside it.

What stops a paper, what asks for a look and what is only told are apart by sign, word and place,
not by colour alone. It knows words and buttons; what a mend does is decided by who listens.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from app.domain.certificate_checks import Severity
from app.services.wording.certificate_checks import severity_words
from app.texts import translate
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, Rank
from ui.widgets.chips import Chip
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import clear, column, flow, row
from ui.widgets.scrolled import scrolled
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from PySide6.QtGui import QResizeEvent

_MOST_HEIGHT: Final = 176
_LOOKS: Final = {
    Severity.STOPS: ("trouble", Tone.TROUBLE),
    Severity.ASKS: ("preview", Tone.ATTENTION),
    Severity.TELLS: ("info", Tone.NEUTRAL),
}
_MOST_SHOWN: Final = 60
"""More are not read; mending the first ones brings the next into sight."""


@dataclass(frozen=True, slots=True)
class MendShown:
    """A button that mends: what it means to who listens, and its word."""

    what: Hashable
    words: str


@dataclass(frozen=True, slots=True)
class RemarkShown:
    """One remark; `key` names it to who listens."""

    key: Hashable
    words: str
    severity: Severity
    mends: tuple[MendShown, ...] = ()


class _MendButton(Button):
    """One mend of one remark."""

    def __init__(self, remark: RemarkShown, mend: MendShown, name: str) -> None:
        super().__init__(mend.words, rank=Rank.LINK)
        self.setObjectName(name)
        self.setAccessibleDescription(remark.words)
        self.remark, self.mend = remark, mend


class _RemarkRow(QFrame):
    """One remark: its chip, its words, its buttons. `mended` carries key and mend."""

    mended = Signal(object, object)

    def __init__(self, remark: RemarkShown, name: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        words = column(self, gap=0, margins=(4, 2, 0, 4))
        words.addWidget(TextLabel(remark.words))
        buttons = flow(gap=12)
        for place, mend in enumerate(remark.mends):
            button = _MendButton(remark, mend, f"{name}.{place}")
            button.acted.connect(self._mend)
            buttons.addWidget(button)
        if remark.mends:
            words.addLayout(buttons)

    def _mend(self) -> None:
        button = self.sender()
        if isinstance(button, _MendButton):
            self.mended.emit(button.remark.key, button.mend.what)


class RemarkList(QWidget):
    """The remarks of a batch, the heaviest first. `mended` carries the key and the mend."""

    mended = Signal(object, object)

    def __init__(self, name: str = "remarks") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._name = name
        self._remarks: tuple[RemarkShown, ...] = ()
        inner = QWidget()
        self._rows = column(inner, gap=0, margins=(0, 0, 8, 0))
        self._area = scrolled(inner)
        self._area.setAccessibleName(translate("Remarks", "Remarks"))
        column(self).addWidget(self._area)
        self.show_remarks(())

    @property
    def stopping(self) -> int:
        """How many remarks stop a paper."""
        return sum(one.severity is Severity.STOPS for one in self._remarks)

    def show_remarks(self, remarks: Sequence[RemarkShown]) -> None:
        """Show these; the same ones as before keep the keys where they are."""
        found = tuple(sorted(remarks, key=_place))[:_MOST_SHOWN]
        if found == self._remarks and found:
            return
        self._remarks = found
        clear(self._rows)
        for severity in Severity:
            self._add_group(severity)
        self._rows.addStretch(1)
        self.setVisible(bool(found))
        self._fit()
        if self.stopping:
            announce(self, severity_words(Severity.STOPS))

    def _add_group(self, severity: Severity) -> None:
        group = [one for one in enumerate(self._remarks) if one[1].severity is severity]
        if not group:
            return
        sign, tone = _LOOKS[severity]
        head = row(gap=0, margins=(0, 4, 0, 2))
        words = f"{severity_words(severity)} · {len(group)}"
        chip = Chip(words, tone=tone, sign=sign)
        head.addWidget(chip)
        head.addStretch(1)
        self._rows.addLayout(head)
        # Where the list is in sight already, Qt shows what is added only later; until then it has
        # no height to fit the list to.
        chip.show()
        for place, remark in group:
            line = _RemarkRow(remark, f"{self._name}.{place}")
            line.mended.connect(self.mended)
            self._rows.addWidget(line)
            line.show()

    def take_focus(self) -> None:
        """Give the keys to the first mend."""
        button = self._area.findChild(_MendButton)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def apply_theme(self) -> None:
        """Keep the height at a part of the page."""
        self._fit()

    def _fit(self) -> None:
        """Be as high as the remarks at the width in force, up to a part of the page."""
        width = self._area.viewport().width() - current_theme().px(8)
        asked = self._rows.heightForWidth(width) if self._rows.hasHeightForWidth() else 0
        asked = max(asked, self._rows.sizeHint().height() if not asked else 0)
        self._area.setFixedHeight(min(asked + 2, current_theme().px(_MOST_HEIGHT)))

    # Qt overrides
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()


def _place(remark: RemarkShown) -> int:
    return list(Severity).index(remark.severity)
