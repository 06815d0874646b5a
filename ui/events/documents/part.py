"""The documents of an event: sign-in sheet, print pack, certificates, one in sight at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.texts import translate
from ui.events.documents.certificates_part import CertificatesPart
from ui.events.documents.pack_part import PackPart
from ui.events.documents.sheet_part import SheetPart
from ui.events.place import Part
from ui.widgets.layouts import column
from ui.widgets.segments import Segment, SegmentBar

if TYPE_CHECKING:
    from app.domain.ids import EventId
    from app.services.changes import Changes
    from ui.shell.desk import Desk


_Policy = QSizePolicy.Policy


class DocumentsPart(QWidget):
    """Papers are drawn when they come into sight, not before.

    `bar` chooses between them; whoever shows this part puts it where there is room.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("documents")
        self._event: EventId | None = None
        self._shown: set[str] = set()
        self._is_waiting = False
        self._parts: dict[str, SheetPart | PackPart | CertificatesPart] = {
            Part.SHEET.value: SheetPart(desk),
            Part.PACK.value: PackPart(desk),
            Part.CERTIFICATES.value: CertificatesPart(desk),
        }
        self.bar = SegmentBar(
            (
                Segment(Part.SHEET.value, translate("Documents", "Sign-in sheet")),
                Segment(Part.PACK.value, translate("Documents", "Print pack")),
                Segment(Part.CERTIFICATES.value, translate("Documents", "Certificates")),
            ),
            name="documents.part",
        )
        self._stack = QStackedWidget()
        for part in self._parts.values():
            self._stack.addWidget(part)
        column(self).addWidget(self._stack)
        self._show(self.bar.current)
        self.bar.chosen.connect(self._show)

    def open(self, event: EventId) -> None:
        """Show the papers of an event as it is kept now; what was asked of them stays."""
        if event != self._event:
            self._event = event
            self._shown.clear()
        elif (at := self.bar.current) in self._shown:
            self._shown = {at}
            self._parts[at].load()
        self.freshen()

    def choose(self, part: Part) -> None:
        """Bring one of the papers into sight; it is drawn by `open` or `freshen`, not yet."""
        self._is_waiting = True
        self.bar.choose(part.value)
        self._is_waiting = False

    def freshen(self) -> None:
        """Draw the paper in sight if it was not drawn for this event yet."""
        name = self.bar.current
        if self._event is not None and name not in self._shown:
            self._shown.add(name)
            self._parts[name].open(self._event)

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if not changes.concern(
            "event", "session", "registration", "attendance", "person", "certificate", "programme"
        ):
            return
        at = self.bar.current
        self._shown &= {at}
        self._parts[at].load()

    def take_focus(self) -> None:
        """Give the keys to the paper in sight."""
        self._parts[self.bar.current].take_focus()

    def has_unsaved_text(self) -> bool:
        """Papers hold nothing that leaving would lose."""
        return False

    def _show(self, name: str) -> None:
        for part, widget in self._parts.items():
            height = _Policy.Preferred if part == name else _Policy.Ignored
            widget.setSizePolicy(_Policy.Preferred, height)
        self._stack.setCurrentWidget(self._parts[name])
        if self._is_waiting:
            return
        if name == Part.PACK.value and name in self._shown:
            # Its sheet is the one asked for beside it, and that may be another by now.
            self._parts[name].load()
        self.freshen()

    # Qt overrides
    def hasHeightForWidth(self) -> bool:
        # The preview takes what is left; the height it would like best is no reason to scroll.
        return False
