"""The panel with every record that a file touches: found by typing, each with its fields."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.texts import translate
from ui.exchange.imports.items_presenter import ItemsPresenter
from ui.lists_out.wording import CSV, XLSX, file_filter
from ui.theme.theme import current_theme
from ui.widgets.buttons import link, outlined
from ui.widgets.chips import Chip
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.dialogs import ask_file_to_save
from ui.widgets.edges import EdgedFrame
from ui.widgets.labels import body, second, small, strong
from ui.widgets.layouts import clear, column, flow
from ui.widgets.record_table import RecordTable
from ui.widgets.search_field import SearchField
from ui.widgets.side_panel import SidePanel
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from collections.abc import Hashable

    from ui.exchange.imports.items_view import Group, ItemShown, ItemsShown
    from ui.shell.desk import Desk
    from ui.widgets.buttons import Button

_LEAST_TABLE: Final = 200


class ItemsPanel(SidePanel):
    """The records of one file, by its identity; `lines` tell last what it does as a whole."""

    def __init__(
        self, desk: Desk, identity: bytes, title: str, lines: tuple[str, ...] = ()
    ) -> None:
        super().__init__(title, name="exchange.items")
        self._search = SearchField(
            translate("Imports", "Search by name or event"), name="exchange.items.search"
        )
        self._groups = ChoiceField([])
        self._groups.name("exchange.items.group", translate("Imports", "What to list"))
        self._count = small()
        self._remark = second()
        self._table = _made_table()
        self._nothing = second()
        self._detail = EdgedFrame("side")
        self._inside = column(self._detail, gap=4, margins=(12, 8, 12, 8))
        self._presenter = ItemsPresenter(self, desk, identity)
        self._save = self._saving()
        self._lay_out(lines)
        self._connect()
        self._presenter.load()

    def _saving(self) -> Button:
        return self.add_act(
            outlined(
                translate("Lists out", "Save as a table…"),
                self._presenter.begin_saving,
                name="exchange.items.save",
                sign="export",
            )
        )

    def _lay_out(self, lines: tuple[str, ...]) -> None:
        self.body.setSpacing(current_theme().px(8))
        self.add(self._search)
        self.add(self._groups)
        for label in (self._count, self._remark, self._nothing):
            self.add(label)
        self._table.horizontalHeader().hide()
        self._table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addWidget(self._table, 1)
        self.add(self._detail)
        for line in lines:
            self.add(body(line))
        self._rest = QWidget()
        self.body.addWidget(self._rest, 1)

    def _connect(self) -> None:
        self._search.typed.connect(self._presenter.search)
        self._search.left_down.connect(self._table.go_to_first)
        self._search.submitted.connect(self._table.go_to_first)
        self._groups.changed.connect(self._choose)
        self._table.left_up.connect(self._search.setFocus)
        self._table.letter_typed.connect(self._search.type_on)
        self._table.selected.connect(self._presenter.select)
        self._table.opened.connect(self._presenter.open_record)
        self._table.end_reached.connect(self._presenter.show_more)

    # What the presenter asks of it

    def offer(self, groups: tuple[Group, ...]) -> None:
        """Offer these groups to choose from."""
        self._groups.set_choices([Choice(one, one.words) for one in groups])

    def show_items(self, shown: ItemsShown) -> None:
        """Show these records, the first of them in full."""
        for label, words in (
            (self._count, shown.count),
            (self._remark, shown.remark),
            (self._nothing, shown.nothing),
        ):
            label.set_text(words)
            label.setVisible(bool(words))
        self._table.setVisible(bool(shown.items))
        self._save.setEnabled(bool(shown.items))
        self._rest.setVisible(not shown.items)
        self._table.show_records(shown.items)
        if shown.items and self._table.identity_at_cursor() is None:
            self._table.step(0)
        self._presenter.select(self._table.identity_at_cursor())

    def ask_where(self, suggested: Path) -> None:
        """Let the person choose where the list goes, among their documents to begin with."""
        location = QStandardPaths.StandardLocation.DocumentsLocation
        folder = Path(QStandardPaths.writableLocation(location))
        title = translate("Lists out", "Save the table")
        kinds = f"{file_filter(XLSX)};;{file_filter(CSV)}"
        ask_file_to_save(self, title, folder / suggested, kinds, self._presenter.save)

    def show_item(self, item: ItemShown | None) -> None:
        """Show all that is known of one record, or of none."""
        clear(self._inside)
        self._detail.setVisible(item is not None)
        if item is None:
            return
        self._detail.set_edge(item.tone)
        chips = flow(gap=8)
        chips.addWidget(Chip(item.kind, tone=item.tone, sign=item.sign))
        chips.addWidget(Chip(item.subject))
        self._inside.addWidget(strong(item.title))
        self._inside.addLayout(chips)
        for line in item.lines:
            self._inside.addWidget(body(line))
        if item.page is not None:
            acts = flow(gap=8)
            button = link(translate("Differences", "Open"), self._open, name="exchange.items.open")
            words = translate("Differences", "Open {name}")
            button.setAccessibleName(words.format(name=item.title))
            acts.addWidget(button)
            self._inside.addLayout(acts)

    # What people do

    def _open(self) -> None:
        self._presenter.open_record(self._table.identity_at_cursor())

    def _choose(self) -> None:
        self._presenter.choose(cast("Group", self._groups.value()))


class _Table(RecordTable):
    """High enough that a list is seen to be one, however much is told of the record below it."""

    def apply_theme(self) -> None:
        """Take over the heights of the text size in force."""
        super().apply_theme()
        self.setMinimumHeight(current_theme().px(_LEAST_TABLE))


def _made_table() -> _Table:
    return _Table(
        _columns(),
        _place,
        spoken=translate("Imports", "Records of the file"),
        name="exchange.items.table",
    )


def _columns() -> tuple[Column[ItemShown], ...]:
    title = translate("Imports", "Record")
    return (Column(title=title, text=_title, second=_about, chars=20),)


def _title(item: ItemShown) -> str:
    return item.title


def _about(item: ItemShown) -> str:
    return item.about


def _place(item: ItemShown) -> Hashable:
    return item.place
