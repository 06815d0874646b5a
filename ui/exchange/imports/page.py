"""What each file brought, kept for later: the files on the left, the records of one beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from app.texts import translate
from ui.exchange.imports.items_panel import ItemsPanel
from ui.exchange.imports.presenter import ImportsPresenter
from ui.widgets.buttons import plain
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from collections.abc import Hashable

    from ui.exchange.imports.view import ImportOpened, ImportShown
    from ui.shell.desk import Desk


class ImportsPage(ScreenFrame):
    """All imports. `left` asks for the page of files."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Imports", "Imports"), name="exchange.imports", is_scrolled=False
        )
        self._desk = desk
        self._presenter = ImportsPresenter(self, desk)
        self._list = self._make_list()
        self.set_way_back(
            plain(translate("Exchange", "Exchange"), self.left.emit, name="exchange.imports.back")
        )
        self.set_subtitle(
            translate(
                "Imports",
                "Open a file to see what it did to each record. The numbers stay for good.",
            )
        )
        self.body.addWidget(self._list, 1)
        self._list.searched.connect(self._presenter.search)
        self._list.opened.connect(self._presenter.open)
        self._list.table.clicked.connect(self._open_clicked)

    def _make_list(self) -> RecordList:
        return RecordList(
            _columns(),
            _identity,
            name="exchange.imports",
            words=ListWords(
                table=translate("Imports", "Imports"),
                search=translate("Imports", "Search by laptop, centre or day"),
                nothing_found=translate("Imports", "No file with these words was taken in."),
            ),
            empty=EmptyState(
                translate(
                    "Imports",
                    "Here stands what each file from another laptop did. None was taken in yet.",
                ),
                sign="import",
                button=plain(
                    translate("Imports", "Go to the files"),
                    self.left.emit,
                    name="exchange.imports.files",
                ),
            ),
        )

    def load(self) -> None:
        """Show what is so now."""
        self._presenter.load()

    def open(self, identity: bytes) -> None:
        """Show what one file brought, beside the list."""
        self._list.table.go_to(identity)
        self._presenter.open(identity)

    # What the presenter asks of it

    def show_imports(self, rows: tuple[ImportShown, ...], count: str) -> None:
        """Show these imports."""
        self._list.show_records(rows, count=count)

    def open_import(self, opened: ImportOpened) -> None:
        """Show what an import did to each record, beside the list."""
        self.show_panel(ItemsPanel(self._desk, opened.identity, opened.title, opened.lines))

    # What people do

    def _open_clicked(self) -> None:
        self._presenter.open(self._list.table.identity_at_cursor())


def _columns() -> tuple[Column[ImportShown], ...]:
    return (
        Column(
            title=translate("Imports", "From"), text=_sender, second=_centres, share=2, chars=10
        ),
        Column(title=translate("Exchange", "Taken in here"), text=_at, second=_made, chars=15),
        Column(title=translate("Imports", "What it did"), text=_sums, share=3, chars=12),
    )


def _sender(row: ImportShown) -> str:
    return row.sender


def _centres(row: ImportShown) -> str:
    return row.centres


def _made(row: ImportShown) -> str:
    return translate("Exchange", "Saved {moment}").format(moment=row.made) if row.made else ""


def _at(row: ImportShown) -> str:
    return row.at


def _sums(row: ImportShown) -> str:
    return row.sums


def _identity(row: ImportShown) -> Hashable:
    return row.identity
