"""A card with records that are named in three languages, in an order, and the panel for one.

It shows and asks; what is kept, and what the records are, is the business of those who use it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import Signal

from app.texts import language, translate
from ui.settings.lines import SettingLine
from ui.settings.shared import shared_words
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.layouts import clear
from ui.widgets.lock_note import LockNote
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.widgets.screen_frame import ScreenFrame


class Named(Protocol):
    """A record with a Latvian name, and others where it has them."""

    @property
    def id(self) -> bytes: ...
    @property
    def name(self) -> str: ...
    @property
    def english(self) -> str: ...
    @property
    def russian(self) -> str: ...
    def label(self, language: str) -> str: ...


_One = TypeVar("_One", bound=Named)
_Asked_contra = TypeVar("_Asked_contra", bound=Named, contravariant=True)


class NamesPresenter(Protocol[_Asked_contra]):
    """What the card asks of its presenter."""

    def load(self) -> None: ...
    def save(self, one: _Asked_contra | None, values: Mapping[str, object], /) -> None: ...
    def move(self, asked: tuple[_Asked_contra, int], /) -> None: ...
    def remove(self, one: _Asked_contra, /) -> None: ...


@dataclass(frozen=True, slots=True)
class NamesWords:
    """What the card and its panel say, and what their widgets are called."""

    title: str
    add: str
    change: str
    none: str
    names: str
    name: str


class NamesCard(Card, Generic[_One]):
    """The records in their order; without any, a sentence says what is done without them."""

    def __init__(
        self, page: ScreenFrame, presenter: NamesPresenter[_One], words: NamesWords
    ) -> None:
        super().__init__(words.title)
        self._page = page
        self._asked_of = presenter
        self._words = words
        self._panel: NamesPanel | None = None
        self._lines: dict[bytes, SettingLine] = {}
        self._add_button = self.add_act(
            outlined(words.add, self._begin_adding, name=f"{words.names}.add", sign="add")
        )

    def load(self) -> None:
        """Show the records as they are kept."""
        self._asked_of.load()

    def show_records(self, records: Sequence[_One], *, may_change: bool) -> None:
        """Show the records, with the acts where they are changed here."""
        clear(self.body)
        self._lines.clear()
        self._add_button.setVisible(may_change)
        for place, record in enumerate(records):
            line = self._line(record, place, may_change=may_change)
            line.stand_at(place, len(records))
            self._lines[record.id] = line
            self.add(line)
        if not records:
            self.add(second(self._words.none))
        if not may_change:
            self.add(LockNote(shared_words(), name=f"{self._words.names}.locked"))
            self.close_panel()

    def show_name_problem(self, field: str, words: str) -> None:
        """Show why the record cannot be saved."""
        if self._panel is not None:
            self._panel.show_problem(field, words)

    def close_panel(self) -> None:
        """Close the panel."""
        if self._panel is not None:
            self._panel.close_panel()

    def _line(self, record: _One, place: int, *, may_change: bool) -> SettingLine:
        label = record.label(language())
        acts = {
            "up": translate("Settings", "Move up: {name}"),
            "down": translate("Settings", "Move down: {name}"),
            "edit": translate("Settings", "Change {name}"),
            "remove": translate("Settings", "Remove {name}"),
        }
        spoken = {act: words.format(name=label) for act, words in acts.items()}
        line = SettingLine(
            record, label, spoken if may_change else {}, name=f"{self._words.names}.{place}"
        )
        others = [name for name in (record.name, record.english, record.russian) if name != label]
        line.say(" · ".join(filter(None, others)))
        line.moved.connect(self._move)
        line.edited.connect(self._open)
        line.removed.connect(self._asked_of.remove)
        return line

    def _move(self, asked: tuple[_One, int]) -> None:
        self._asked_of.move(asked)
        record, by = asked
        if record.id in self._lines:
            self._lines[record.id].focus(by)

    def _begin_adding(self) -> None:
        self._open(None)

    def _open(self, record: _One | None) -> None:
        title = self._words.add if record is None else self._words.change
        panel = NamesPanel(record, title, name=self._words.name)
        panel.asked.connect(self._save)
        panel.closed.connect(self._forget)
        self._page.show_panel(panel)
        # A panel in which something is half typed does not make way for another.
        if self._page.panel is panel:
            self._panel = panel

    def _save(self, asked: tuple[_One | None, Mapping[str, object]]) -> None:
        self._asked_of.save(*asked)

    def _forget(self) -> None:
        self._panel = None


class NamesPanel(SidePanel):
    """One record in three languages. `asked` carries (the record or None, the values typed)."""

    asked = Signal(object)

    def __init__(self, record: Named | None, title: str, *, name: str) -> None:
        super().__init__(title, name=name)
        self._record = record
        self._form = Form(name, _fields())
        if record is not None:
            values = {"name": record.name, "english": record.english, "russian": record.russian}
            self._form.set_values(values)
        self._form.submitted.connect(self._ask)
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(primary(translate("Settings", "Save"), self._ask, name=f"{name}.save"))
        self.add_act(
            plain(translate("Settings", "Cancel"), self.close_panel, name=f"{name}.cancel")
        )

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        return self._form.is_changed()

    def show_problem(self, field: str, words: str) -> None:
        """Show why a field cannot be saved."""
        self._form.show_problems({field: words})

    def _ask(self) -> None:
        values = self._form.read()
        if values is not None:
            self.asked.emit((self._record, values))


def _fields() -> tuple[FormField, ...]:
    return (
        FormField("name", translate("Settings", "In Latvian"), TextField()),
        FormField("english", translate("Settings", "In English"), TextField()),
        FormField(
            "russian",
            translate("Settings", "In Russian"),
            TextField(),
            hint=translate("Settings", "Where it is empty, the Latvian name is shown."),
        ),
    )
