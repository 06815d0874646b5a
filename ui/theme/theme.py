"""The look in force: which tokens, how large, and making a running window follow a change of it.

One `Theme` hangs on the QApplication. It knows how to dress widgets that already exist, so that
colours and text size change without a restart; it does not know where the choice is stored.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from app.domain.preferences import TEXT_SIZES
from app.domain.preferences import Theme as Colours
from ui.fonts import base_font, register_fonts
from ui.theme.style_sheet import style_sheet
from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens

SMALLEST_PERCENT: Final = min(TEXT_SIZES)
LARGEST_PERCENT: Final = max(TEXT_SIZES)
_NAME: Final = "kopa.theme"
_GAP: Final = "kopa_gap"
_MARGINS: Final = "kopa_margins"


class Theme(QObject):
    """The look of the running program.

    A widget that has to do something itself when colours or text size change has a method
    `apply_theme()`.

    `changed` carries nothing and comes after every widget was dressed anew.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._chosen = Colours.LIGHT
        self._percent = SMALLEST_PERCENT
        self._dots = 1.0
        self.tokens: Tokens = LIGHT

    @property
    def chosen(self) -> Colours:
        return self._chosen

    @property
    def percent(self) -> int:
        return self._percent

    def px(self, design_pixels: float) -> int:
        """Return a length of the design (at 100 %) as pixels at the text size in force."""
        return round(design_pixels * self._percent / 100 * self._dots)

    def wear(self, chosen: Colours, percent: int) -> None:
        """Dress the whole program in a set of colours at a text size (100 to 200)."""
        register_fonts()
        self._chosen = chosen
        self._percent = min(max(percent, SMALLEST_PERCENT), LARGEST_PERCENT)
        self._dots = _dots_of_screen()
        self.tokens = tokens_of(chosen)
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        # Exchanging one sheet for another takes Qt twice as long as taking it off in between.
        application.setStyleSheet("")
        QApplication.setFont(base_font(self._percent))
        QApplication.setPalette(palette_of(self.tokens))
        application.setStyleSheet(style_sheet(self.tokens, self.px, self._percent))
        self._dress_all()
        self.changed.emit()

    def follow_system(self) -> None:
        """Take over the computer's light or dark again, if that is what was chosen."""
        if self._chosen is Colours.SYSTEM:
            self.wear(self._chosen, self._percent)

    def space(self, layout: QLayout, gap: int, margins: tuple[int, int, int, int]) -> None:
        """Give a layout its spacing in design pixels, now and after every change of text size."""
        layout.setProperty(_GAP, gap)
        layout.setProperty(_MARGINS, ",".join(map(str, margins)))
        self._apply_space(layout)

    def _dress_all(self) -> None:
        for widget in QApplication.allWidgets():
            self.dress(widget)

    def dress(self, widget: QWidget) -> None:
        """Bring one widget that exists already up to date."""
        layout = widget.layout()
        if layout is not None:
            self._dress_layout(layout)
        # Asked by name: a run-time protocol takes ten times as long, a thousand times over.
        follow = getattr(widget, "apply_theme", None)
        if follow is not None:
            follow()

    def _dress_layout(self, layout: QLayout) -> None:
        self._apply_space(layout)
        for inner in layout.findChildren(QLayout):
            self._apply_space(inner)

    def _apply_space(self, layout: QLayout) -> None:
        gap = layout.property(_GAP)
        margins = layout.property(_MARGINS)
        if gap is None or margins is None:
            return
        layout.setSpacing(self.px(gap))
        left, top, right, bottom = (self.px(int(part)) for part in str(margins).split(","))
        layout.setContentsMargins(left, top, right, bottom)


def current_theme() -> Theme:
    """Return the one theme of the running QApplication, dressed in light if nobody chose yet."""
    application = QApplication.instance()
    if application is None:
        raise RuntimeError("there is no QApplication to dress")
    theme = application.findChild(Theme, _NAME, Qt.FindChildOption.FindDirectChildrenOnly)
    return Theme(application) if theme is None else theme


def px(design_pixels: float) -> int:
    """Return a length of the design as pixels at the text size in force."""
    return current_theme().px(design_pixels)


def tokens_of(chosen: Colours) -> Tokens:
    """Return the colours that a choice means on this computer just now."""
    match chosen:
        case Colours.DARK:
            return DARK
        case Colours.CONTRAST:
            return HIGH_CONTRAST
        case Colours.SYSTEM:
            scheme = QGuiApplication.styleHints().colorScheme()
            return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        case _:
            return LIGHT


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette for what no style sheet reaches, such as Qt's own dialogs."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, tokens.background),
        (role.WindowText, tokens.text),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.hover),
        (role.Text, tokens.text),
        (role.PlaceholderText, tokens.second),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.text),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.text),
        (role.Mid, tokens.line),
        (role.Dark, tokens.edge),
    ):
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.edge))
    return palette


def _dots_of_screen() -> float:
    # Points follow the screen's dots per inch; lengths in pixels have to follow the same.
    screen = QGuiApplication.primaryScreen()
    return 1.0 if screen is None else screen.logicalDotsPerInch() / 96
