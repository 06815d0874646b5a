"""The list of organisations: search and filters on top, a table below, adding beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.domain.record_lists import ListKind
from app.texts import translate
from ui.lists_in.act import ImportAct
from ui.lists_out.act import ExportAct
from ui.organisations.columns import organisation_columns
from ui.organisations.list_presenter import OrganisationsPresenter
from ui.organisations.panel import OrganisationPanel
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from app.domain.ids import OrganisationId
    from app.domain.organisation_search import OrganisationLine
    from ui.organisations.list_presenter import Offer, OrganisationsShown
    from ui.shell.desk import Desk
    from ui.widgets.buttons import Button


class OrganisationsListPage(ScreenFrame):
    """All organisations. `opened` carries the id of one, `doubles_asked` nothing."""

    opened = Signal(object)
    doubles_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Organisations", "Organisations"),
            name="organisations.list",
            is_scrolled=False,
        )
        self._desk = desk
        self._presenter = OrganisationsPresenter(self, desk)
        self._list = self._make_list()
        self._kind = ChoiceField((), nothing=translate("Organisations", "All kinds"))
        self._place = ChoiceField((), nothing=translate("Organisations", "All places"))
        self._doubles = plain("", self._ask_doubles, name="organisations.doubles", sign="link")
        self._lay_out()

    def _make_list(self) -> RecordList:
        return RecordList(
            organisation_columns(self._presenter.place, self._desk.application.territories.label),
            _identity,
            name="organisations",
            words=ListWords(
                table=translate("Organisations", "Organisations"),
                search=translate("Organisations", "Search by name, number or phone"),
                nothing_found=translate(
                    "Organisations",
                    "No organisation is found. Check the spelling, choose all kinds and places, or"
                    " add it.",
                ),
            ),
            empty=EmptyState(
                translate(
                    "Organisations",
                    "Here are the schools, libraries, associations and groups that take part."
                    " None is added yet.",
                ),
                sign="organisations",
                button=self._add_button("organisations.add_first"),
            ),
        )

    def _lay_out(self) -> None:
        self._kind.name("organisations.kind", translate("Organisations", "Kind"))
        self._place.name("organisations.place", translate("Organisations", "Place"))
        for choice in (self._kind, self._place):
            self._list.filters.addWidget(choice)
        self._list.searched.connect(self._presenter.search)
        self._list.opened.connect(self._tell_opened)
        self._kind.changed.connect(self._choose_kind)
        self._place.changed.connect(self._choose_place)
        # A line of its own: the head is full, and mostly there is nothing to decide.
        self.body.addWidget(self._doubles, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._list, 1)
        self.set_main_act(
            primary(
                translate("Organisations", "Add organisation"),
                self._presenter.begin_adding,
                name="organisations.add",
                sign="add",
            )
        )
        self._import = ImportAct(
            self, self._desk, ListKind.ORGANISATIONS, came_from="organisations"
        )
        self._export = ExportAct(
            self, self._desk, self._presenter.list_to_save, name="organisations.export"
        )
        self.add_act(self._import.button)
        self.add_act(self._export.button)

    def _add_button(self, name: str) -> Button:
        words = translate("Organisations", "Add organisation")
        return outlined(words, self._presenter.begin_adding, name=name, sign="add")

    # What the screen asks of it

    def load(self) -> None:
        """Show what is kept now."""
        self._presenter.load()

    def has_unsaved_text(self) -> bool:
        """Tell whether an organisation is half typed."""
        return self.panel is not None and self.panel.has_unsaved_text()

    # What the presenter asks of it

    def show_organisations(self, shown: OrganisationsShown) -> None:
        """Show these rows."""
        self._list.show_records(shown.lines, count=shown.count)
        if not shown.lines and shown.is_filtered:
            self._list.show_nothing_found()

    def show_filters(self, kinds: tuple[Offer, ...], places: tuple[Offer, ...]) -> None:
        """Offer the kinds and municipalities that occur."""
        self._kind.set_choices(_choices(kinds))
        self._place.set_choices(_choices(places))
        self._kind.setVisible(len(kinds) > 1 or self._kind.value() is not None)
        self._place.setVisible(len(places) > 1 or self._place.value() is not None)
        # What was chosen may have gone with its last organisation.
        self._choose_kind()
        self._choose_place()

    def show_doubles(self, words: str) -> None:
        """Offer to look at pairs that may be one."""
        self._doubles.set_words(words)
        self._doubles.setVisible(bool(words))

    def show_adding(self, name: str) -> None:
        """Show the form beside the list; what is half typed in it stays."""
        panel = OrganisationPanel(self._desk, name="organisation.adding")
        panel.begin_adding(name)
        panel.saved.connect(self._tell_opened)
        panel.likely_opened.connect(self._tell_opened)
        self.show_panel(panel)

    # What people ask of it

    def _choose_kind(self) -> None:
        self._presenter.choose_kind(str(self._kind.value() or ""))

    def _choose_place(self) -> None:
        self._presenter.choose_place(str(self._place.value() or ""))

    def _ask_doubles(self) -> None:
        self.doubles_asked.emit()

    def _tell_opened(self, organisation: OrganisationId) -> None:
        self.opened.emit(organisation)


def _choices(offers: tuple[Offer, ...]) -> list[Choice]:
    return [Choice(offer.value, offer.words) for offer in offers]


def _identity(line: OrganisationLine) -> OrganisationId:
    return line.id
