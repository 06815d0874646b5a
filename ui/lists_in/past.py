"""Imports of earlier: a quiet act on the page, and a panel to take one of them back alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from app.domain.errors import KopaError
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.history import when_words
from app.texts import translate
from ui.widgets.buttons import outlined, plain
from ui.widgets.labels import divider, second, small, strong
from ui.widgets.layouts import clear, column
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from app.services.past_imports import PastImport
    from app.services.undo import UndoResult
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame

_MOST_SHOWN: Final = 50
_MOST_NAMED: Final = 5


@dataclass(frozen=True, slots=True)
class PastShown:
    """An import as it is shown: what was taken in, and from which file on which day."""

    number: int
    title: str
    about: str


def past_shown(one: PastImport) -> PastShown:
    """Return an import in words; the file is named once."""
    title = act_words(one.act.what, one.act.detail)
    file = str(one.act.detail.get("name", ""))
    parts = ["" if file in title else file, when_words(one.at)]
    return PastShown(one.number, title, " · ".join(filter(None, parts)))


def taken_back_words(result: UndoResult) -> str:
    """Return what was taken back, and what stays because it was changed or used since."""
    done = translate("Lists in", "Import taken back.")
    names = [one.name for one in result.kept_in if one.name]
    if not names:
        return done
    shown = ", ".join(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        more = translate("Lists in", "and %n more", n=len(names) - _MOST_NAMED)
        shown = f"{shown} {more}"
    kept = translate("Lists in", "Changed or used since, so it stays: {records}.")
    return f"{done} {kept.format(records=shown)}"


class PastImportsDoor(QObject):
    """Gives the page the act "Earlier imports", which opens the panel, and closes it again."""

    def __init__(self, page: ScreenFrame, desk: Desk) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._panel: PastImportsPanel | None = None
        words = translate("Lists in", "Earlier imports")
        self._button = plain(words, self.open, name="lists_in.past", sign="clock")
        page.add_act(self._button)

    def offer(self, *, is_offered: bool) -> None:
        """Have the act in sight, or out of the way of a list that is being looked at."""
        self._button.setVisible(is_offered)

    def open(self) -> None:
        """Show the imports that stand; again, close them."""
        if self._is_open():
            self._page.close_panel()
            return
        self._panel = PastImportsPanel()
        self._panel.asked.connect(self._take_back)
        self.load()
        self._page.show_panel(self._panel)

    def load(self) -> None:
        """Show the imports as they stand now, if anybody looks."""
        if self._panel is not None:
            found = self._desk.application.past_imports.list()
            self._panel.show_imports(tuple(map(past_shown, found[:_MOST_SHOWN])))

    def _take_back(self, number: int) -> None:
        try:
            result = self._desk.application.past_imports.take_back(number)
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._desk.tell(result.changes, taken_back_words(result))
        self.load()

    def _is_open(self) -> bool:
        # A panel that another one took the place of is gone without a word.
        return self._panel is not None and self._page.panel is self._panel


class PastImportsPanel(SidePanel):
    """Imports one under the other, the newest first. `asked` carries the number of one."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__(translate("Lists in", "Earlier imports"), name="lists_in.past.panel")
        self.scrolls_by_keys(translate("Lists in", "Earlier imports"))
        self.add(
            small(
                translate(
                    "Lists in",
                    "Taking an import back leaves what was changed or used since. Undo brings it "
                    "back.",
                )
            )
        )
        self._lines = column(gap=12)
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_imports(self, imports: tuple[PastShown, ...]) -> None:
        """Show these imports."""
        clear(self._lines)
        if not imports:
            self._lines.addWidget(second(translate("Lists in", "No list stands as imported.")))
        for place, one in enumerate(imports):
            if place:
                self._lines.addWidget(divider())
            line = _Line(one)
            line.asked.connect(self._ask)
            self._lines.addWidget(line)

    def _ask(self, number: int) -> None:
        self.asked.emit(number)


class _Line(QWidget):
    """One import. `asked` carries its number."""

    asked = Signal(int)

    def __init__(self, one: PastShown) -> None:
        super().__init__()
        self._number = one.number
        layout = column(self, gap=4)
        layout.addWidget(strong(one.title))
        layout.addWidget(second(one.about))
        button = outlined(
            translate("Lists in", "Take back"),
            self._ask,
            name=f"lists_in.past.take_back.{one.number}",
            sign="undo",
        )
        button.setAccessibleDescription(f"{one.title}, {one.about}")
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _ask(self) -> None:
        self.asked.emit(self._number)
