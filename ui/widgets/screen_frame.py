"""The frame of every screen: title, one main action top right, body, and room for a panel.

It knows where things go and what happens when the window is narrow or the text large.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import Shiboken

from ui import icons
from ui.theme.theme import current_theme
from ui.widgets.buttons import Button, Rank
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, flow, row
from ui.widgets.scrolled import scrolled
from ui.widgets.search_field import SearchField
from ui.widgets.side_panel import WIDTH, SidePanel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent


_LEAST_BESIDE_PANEL: Final = 420
_AROUND: Final = 60


class ScreenFrame(QWidget):
    """Title, subtitle, acts, body. With `is_scrolled` the body scrolls as a whole.

    `body` is the layout to fill from top to bottom. Lists that scroll themselves want
    `is_scrolled=False` and `body.addWidget(record_list, 1)`.
    """

    def __init__(self, title: str, *, name: str, is_scrolled: bool) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = TextLabel(title, "title")
        self._subtitle = TextLabel("", "second")
        self._subtitle.hide()
        self._chips = row(gap=8)
        self._acts = flow(gap=8)
        self._crumbs = flow(gap=4)
        self._buttons: list[Button] = []
        self._main: Button | None = None
        self._panel: SidePanel | None = None
        self._focus_before: QWidget | None = None
        self._content = QWidget()
        self._scrolled: QWidget | None = None
        self._across: QHBoxLayout = row(self, gap=0)
        self.body: QVBoxLayout = self._build(is_scrolled=is_scrolled)

    def _build(self, *, is_scrolled: bool) -> QVBoxLayout:
        frame = column(self._content, gap=16, margins=(24, 16, 24, 16))
        frame.addLayout(self._build_head())
        self._across.addWidget(self._content, 1)
        if not is_scrolled:
            inside = column(gap=16)
            frame.addLayout(inside, 1)
            return inside
        inner = QWidget()
        # A few pixels around, so that focus rings at the edge are not cut.
        inside = column(inner, gap=16, margins=(2, 2, 10, 8))
        self._scrolled = inner
        frame.addWidget(scrolled(inner), 1)
        return inside

    def _build_head(self) -> QVBoxLayout:
        name = row(gap=12)
        name.addWidget(self._title)
        name.addLayout(self._chips)
        name.addStretch(1)
        words = column(gap=2)
        words.addLayout(name)
        words.addWidget(self._subtitle)
        line = row(gap=16)
        line.addLayout(words, 1)
        line.addLayout(self._acts)
        head = column(gap=4)
        head.addLayout(self._crumbs)
        head.addLayout(line)
        return head

    @property
    def title(self) -> str:
        return self._title.accessibleName()

    def set_title(self, text: str) -> None:
        """Change the title."""
        self._title.set_text(text)

    def set_subtitle(self, text: str) -> None:
        """Change the line under the title; empty words hide it."""
        self._subtitle.set_text(text)
        self._subtitle.setVisible(bool(text))

    def add_chip(self, chip: QWidget) -> None:
        """Put a state beside the title."""
        self._chips.addWidget(chip)

    def set_main_act(self, button: Button) -> Button:
        """Put the screen's one filled button at the top right."""
        self._acts.addWidget(button)
        self._buttons.append(button)
        self._main = button
        return button

    def add_act(self, button: Button) -> Button:
        """Put a further button to the left of the main one."""
        self._acts.addWidget(button)
        self._buttons.append(button)
        if self._main is not None:
            # The main one stays the last, at the right.
            self._acts.removeWidget(self._main)
            self._acts.addWidget(self._main)
            QWidget.setTabOrder(button, self._main)
        return button

    def set_way_back(self, button: Button) -> Button:
        """Put a quiet button above the title that leads to where people came from."""
        icons.set_icon(button, "back", ink="second", size=16)
        button.setProperty("kind", Rank.CRUMB.value)
        self._crumbs.addWidget(button)
        return button

    def take_focus(self) -> None:
        """Give the keys to the search where there is one, else to the first field or button.

        A held button can be reached, but it is not where anybody begins.
        """
        if self.focus_search():
            return
        for child in self._content.findChildren(QWidget):
            if not (child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(self)):
                continue
            if isinstance(child, Button):
                child.look_at_holding()
            if not (isinstance(child, Button) and child.is_held):
                child.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def focus_search(self) -> bool:
        """Give the keys to the search; return False where there is none in sight."""
        for field in self._content.findChildren(SearchField):
            if field.isVisibleTo(self):
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
                field.selectAll()
                return True
        return False

    @property
    def panel(self) -> SidePanel | None:
        return self._panel

    def show_panel(self, panel: SidePanel) -> None:
        """Show a panel at the right and give it the keys; a panel that is open closes first.

        One in which something is half typed stays: it is to be saved or left before another comes.
        """
        if self._panel is not None and self._panel.has_unsaved_text():
            panel.deleteLater()
            self._focus_panel()
            return
        if self._panel is not None:
            self.close_panel()
        self._focus_before = self.focusWidget()
        self._panel = panel
        self._across.addWidget(panel)
        panel.closed.connect(self.close_panel)
        panel.show()
        self._fit_panel()
        # After the layout is done: a field that is not shown yet refuses the focus.
        QTimer.singleShot(0, self, self._focus_panel)

    def close_panel(self) -> None:
        """Take the panel away and give the keys back to where they were."""
        panel, self._panel = self._panel, None
        if panel is None:
            return
        panel.hide()
        self._across.removeWidget(panel)
        panel.deleteLater()
        self._content.show()
        self._fit_acts()
        before, self._focus_before = self._focus_before, None
        # What had the keys may be gone with the rows around it: lists are shown anew meanwhile.
        if before is not None and Shiboken.isValid(before) and before.isVisibleTo(self):
            before.setFocus()

    def _focus_panel(self) -> None:
        if self._panel is None:
            return
        at = self.focusWidget() or self
        # Where the page had to go, Qt handed its keys to the next in line: the way to close.
        if self._panel.isAncestorOf(at) and at is not self._panel.close_button:
            return
        for child in self._panel.findChildren(QWidget):
            by_tab = child.focusPolicy() & Qt.FocusPolicy.TabFocus
            if by_tab and child.isVisibleTo(self) and not isinstance(child, Button):
                child.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _fit_panel(self) -> None:
        if self._panel is None:
            return
        # Where both do not fit, the panel takes the whole place until it is closed.
        room = self.width() - current_theme().px(WIDTH)
        least = max(
            current_theme().px(_LEAST_BESIDE_PANEL),
            self._content.minimumSizeHint().width(),
            self._least_scrolled(),
        )
        is_beside = room >= least
        had_keys = self._content.isAncestorOf(self.window().focusWidget() or self)
        self._content.setVisible(is_beside)
        if is_beside:
            self._panel.apply_theme()
        else:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(16_777_215)
            if had_keys:
                QTimer.singleShot(0, self, self._focus_panel)
        self._fit_acts()

    def _fit_acts(self) -> None:
        """Keep the head in one line beside a panel: acts leave their words, the main one last.

        Without a panel the words stay, and the acts go on in the next line.
        """
        acts = [one for one in self._buttons if not one.isHidden()]
        for one in acts:
            one.show_only_sign(is_only=False)
        if self._panel is None or self._is_in_line(acts):
            return
        for one in acts:
            one.show_only_sign(is_only=one is not self._main)
        if self._main in acts and not self._is_in_line(acts):
            self._main.show_only_sign(is_only=True)

    def _is_in_line(self, acts: list[Button]) -> bool:
        wide = sum(one.sizeHint().width() + self._acts.spacing() for one in acts)
        room = self.width() - current_theme().px(WIDTH + _AROUND)
        return self._title.sizeHint().width() + wide <= room

    def _least_scrolled(self) -> int:
        """Return the width in which what scrolls up and down need not be scrolled sideways."""
        if self._scrolled is None:
            return 0
        return self._scrolled.minimumSizeHint().width() + current_theme().px(_AROUND)

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Whoever looks at rows beside a panel closes it without going there first.
        panel = self._panel
        is_done = panel is not None and not panel.has_unsaved_text()
        if panel is not None and is_done and event.key() == Qt.Key.Key_Escape:
            panel.close_panel()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_panel()
