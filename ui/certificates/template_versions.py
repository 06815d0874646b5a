"""A version of a template as a line: when it was made, who approved it, what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.certificates.template_words import approval_words, version_words
from ui.theme.tokens import Tone
from ui.widgets.buttons import plain
from ui.widgets.chips import Chip
from ui.widgets.labels import second, strong
from ui.widgets.layouts import column, flow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from app.domain.templates import TemplateRevision
    from ui.widgets.buttons import Button


class VersionLine(QWidget):
    """One version. All signals carry it."""

    looked_at = Signal(object)
    approve_asked = Signal(object)
    offer_asked = Signal(object)

    def __init__(self, version: TemplateRevision, *, is_looked_at: bool, may_change: bool) -> None:
        super().__init__()
        self._version = version
        self._may_change = may_change
        inner = column(self, gap=4)
        inner.addWidget(strong(version_words(version)))
        if version.is_offered:
            chips = flow(gap=8)
            chips.addWidget(Chip(translate("Templates", "In use"), tone=Tone.GOOD))
            inner.addLayout(chips)
        if version.is_approved:
            inner.addWidget(second(approval_words(version)))
        acts = flow(gap=4)
        for button in self._acts(is_looked_at=is_looked_at):
            acts.addWidget(button)
        inner.addLayout(acts)

    def _acts(self, *, is_looked_at: bool) -> Iterator[Button]:
        if not is_looked_at:
            yield self._act("look", translate("Templates", "Look at it"), self._look)
        if not self._may_change:
            return
        if not self._version.is_offered:
            yield self._act("use", translate("Templates", "Use this version"), self._offer)
        if not self._version.is_approved:
            yield self._act("approve", translate("Templates", "Approve"), self._approve)

    def _act(self, name: str, words: str, act: Callable[[], object]) -> Button:
        button = plain(words, act, name=f"template.version.{self._version.number}.{name}")
        button.setAccessibleName(f"{words}: {version_words(self._version)}")
        return button

    def _look(self) -> None:
        self.looked_at.emit(self._version)

    def _offer(self) -> None:
        self.offer_asked.emit(self._version)

    def _approve(self) -> None:
        self.approve_asked.emit(self._version)
