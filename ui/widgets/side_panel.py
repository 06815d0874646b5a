"""The panel at the right for adding and editing, beside the list instead of a box before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from app.texts import translate
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button, icon_button
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, flow, row
from ui.widgets.scrolled import scrolled

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QVBoxLayout

WIDTH: Final = 400


class SidePanel(QFrame):
    """A title, a body that scrolls, and acts below. `closed` carries nothing.

    Escape closes; a screen shows it with `ScreenFrame.show_panel`.
    """

    closed = Signal()

    def __init__(self, title: str, *, name: str) -> None:
        super().__init__()
        self.setProperty("kind", "panel")
        self.setObjectName(name)
        self._title = TextLabel(title, "heading")
        self._inner = QWidget()
        self.body: QVBoxLayout = column(self._inner, gap=16, margins=(16, 4, 16, 16))
        self._foot = QFrame()
        self._foot.setProperty("kind", "bar")
        self._acts = flow(self._foot, gap=8, margins=(16, 10, 16, 10))
        self._foot.hide()
        self._scroll: QScrollArea = scrolled(self._inner)
        self._build(name)

    def _build(self, name: str) -> None:
        self.close_button = icon_button(
            "close", translate("Widgets", "Close"), self.close_panel, name=f"{name}.close"
        )
        head = row(gap=8, margins=(16, 12, 8, 8))
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = column(self, gap=0)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot)
        self.setAccessibleName(self._title.accessibleName())
        self.apply_theme()

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.set_text(text)
        self.setAccessibleName(text)

    def add(self, widget: QWidget) -> QWidget:
        """Put a widget at the end of the body."""
        self.body.addWidget(widget)
        return widget

    def add_act(self, button: Button) -> Button:
        """Put a button at the end of the foot, which stays in sight."""
        self._acts.addWidget(button)
        self._foot.show()
        return button

    def scrolls_by_keys(self, spoken: str) -> None:
        """Let the body take the keys itself: for panels to read, without fields."""
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setObjectName(f"{self.objectName()}.body")
        self._scroll.setAccessibleName(spoken)

    def show_top(self) -> None:
        """Show the body from its top, and take the keys from whatever in it will be gone."""
        if self._inner.isAncestorOf(self.focusWidget() or self):
            self._scroll.setFocus()
        self._scroll.verticalScrollBar().setValue(0)

    def has_unsaved_text(self) -> bool:
        """Tell whether something is half typed, which another panel must not throw away."""
        return False

    def close_panel(self) -> None:
        """Ask to be closed, as Escape does."""
        self.closed.emit()

    def apply_theme(self) -> None:
        """Take over the width for the text size in force."""
        self.setFixedWidth(current_theme().px(WIDTH))

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)
