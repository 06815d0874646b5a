"""The card of the settings where another list of territories takes the place of the built-in one.

A file is looked at first; what it would change stands on the card until people take it or leave it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.dates import numeric, parse_date
from app.domain.errors import KopaError
from app.services.changes import EVERYTHING
from app.services.wording.errors import sentence
from app.services.wording.territories import changes_words
from app.texts import language, translate
from ui.widgets.buttons import outlined, plain
from ui.widgets.cards import Card
from ui.widgets.dialogs import ask_file_to_open
from ui.widgets.labels import body, second, strong
from ui.widgets.layouts import clear, column

if TYPE_CHECKING:
    from pathlib import Path

    from app.services.territories import TerritoryPreview
    from ui.shell.desk import Desk


class TerritoriesView(Protocol):
    """What the presenter asks of the card."""

    def show_source(self, words: str, *, is_built_in: bool) -> None:
        """Say which list is in use, and offer the way back."""
        ...

    def show_preview(self, title: str, lines: tuple[str, ...], *, may_take: bool) -> None:
        """Show what a file would change; an empty title shows nothing."""
        ...


class TerritoriesPresenter:
    """Decides about the list of territories."""

    def __init__(self, view: TerritoriesView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._preview: TerritoryPreview | None = None

    def load(self) -> None:
        """Show which list is in use."""
        source = self._desk.application.territories.source()
        if not source.file_name:
            words = translate("Territories", "Kopā’s own list is in use: {count} places.")
            self._view.show_source(words.format(count=source.places), is_built_in=True)
            return
        day = numeric(parse_date(source.on, self._desk.application.clock.today()), language())
        words = translate("Territories", "In use since {day}: {file}, {count} places.")
        said = words.format(file=source.file_name, day=day, count=source.places)
        self._view.show_source(said, is_built_in=False)

    def look_at(self, file: Path) -> None:
        """Say what a file would change."""
        self.leave_it()
        try:
            self._preview = self._desk.application.territories.look_at(file)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        title = translate("Territories", "What {file} would change").format(file=file.name)
        self._view.show_preview(
            title, changes_words(self._preview), may_take=bool(self._preview.changes)
        )

    def take_it(self) -> None:
        """Use the list of the file that was looked at."""
        preview = self._preview
        if preview is None:
            return
        try:
            self._desk.application.territories.take_in(preview)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._settle(translate("Territories", "The list of the file is in use."))

    def leave_it(self) -> None:
        """Leave everything as it is."""
        self._preview = None
        self._view.show_preview("", (), may_take=False)

    def use_built_in(self) -> None:
        """Use the program's own list again."""
        try:
            self._desk.application.territories.use_built_in()
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._settle(translate("Territories", "Kopā’s own list is in use again."))

    def _settle(self, words: str) -> None:
        self.leave_it()
        self.load()
        self._desk.tell(EVERYTHING)
        self._desk.say(words)


class TerritoriesCard(Card):
    """Which list of territories is in use, and the way to another one."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Territories", "Territories"),
            subtitle=translate(
                "Territories",
                "Municipalities, towns and parishes. When borders change, a newer list can be taken"
                " from a file; only this laptop gets it.",
            ),
        )
        self._presenter = TerritoriesPresenter(self, desk)
        self._source = body()
        self._about_file = strong("")
        self._lines = column(gap=4)
        self._take = outlined(
            translate("Territories", "Use this list"),
            self._presenter.take_it,
            name="settings.territories.take",
            sign="check",
        )
        self._leave = plain(
            translate("Territories", "Leave as it is"),
            self._presenter.leave_it,
            name="settings.territories.leave",
        )
        self._choose = outlined(
            translate("Territories", "Choose a file…"),
            self._ask_file,
            name="settings.territories.choose",
            sign="file",
        )
        self._back = plain(
            translate("Territories", "Back to Kopā’s own list"),
            self._presenter.use_built_in,
            name="settings.territories.built_in",
        )
        self._fill()

    def _fill(self) -> None:
        self.add(self._source)
        self.add(self._about_file)
        self.body.addLayout(self._lines)
        for button in (self._take, self._leave, self._choose, self._back):
            self.add_act(button)
        self._presenter.leave_it()

    def load(self) -> None:
        """Show which list is in use."""
        self._presenter.load()

    def look_at(self, file: Path) -> None:
        """Show what a file would change."""
        self._presenter.look_at(file)

    # What the presenter asks of it

    def show_source(self, words: str, *, is_built_in: bool) -> None:
        """Say which list is in use, and offer the way back."""
        self._source.set_text(words)
        self._back.setVisible(not is_built_in)

    def show_preview(self, title: str, lines: tuple[str, ...], *, may_take: bool) -> None:
        """Show what a file would change; an empty title shows nothing."""
        self._about_file.set_text(title)
        self._about_file.setVisible(bool(title))
        clear(self._lines)
        for line in lines:
            self._lines.addWidget(second(line))
        self._take.setVisible(may_take)
        self._leave.setVisible(bool(title))
        self._choose.setVisible(not title)

    def _ask_file(self) -> None:
        title = translate("Territories", "Choose a list of territories")
        ask_file_to_open(self, title, "CSV (*.csv)", self.look_at)
