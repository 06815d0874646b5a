"""Who gets a certificate: the names of the list, what can be done with them, where to paste more.

The first step of the page. It decides nothing: each act goes to the presenter.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from app.texts import translate
from ui.certificates.quick_names import NamesList, PasteBox
from ui.widgets.buttons import link, outlined
from ui.widgets.cards import Card
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import flow
from ui.widgets.scrolled import bring_into_sight

if TYPE_CHECKING:
    from ui.certificates.quick_presenter import QuickPresenter
    from ui.certificates.quick_view import NamesShown
    from ui.widgets.buttons import Button


class WhoCard(Card):
    """The names. `event_asked` carries nothing: people are to come from an event instead."""

    event_asked = Signal()

    def __init__(self, presenter: QuickPresenter) -> None:
        super().__init__(translate("QuickCertificates", "1. Who gets one"))
        self._presenter = presenter
        self._has_surnames = True
        self._paste = PasteBox()
        self._names = NamesList()
        self._unfinished = TextLabel("", "second")
        self._note = TextLabel("", "second")
        words = translate("QuickCertificates", "Take the people of an event instead")
        self._from_event = link(words, self._ask_event, name="quick.from_event")
        self._one = self._row_acts()
        self._all = self._list_acts()
        self._lay_out()
        self._paste.given.connect(presenter.take)
        self._names.renamed.connect(presenter.rename)
        self._names.removed.connect(presenter.remove)
        self._names.pasted.connect(presenter.take)
        self._names.chosen.connect(self._fit_to_row)

    def _lay_out(self) -> None:
        for widget in (self._unfinished, self._note, self._names):
            self.body.addWidget(widget)
        # First what is about the row at the cursor, below it what is about all of them.
        for buttons, gap in ((self._one, 8), (self._all, 4)):
            acts = flow(gap=gap)
            for button in buttons.values():
                acts.addWidget(button)
            self.body.addLayout(acts)
        self.body.addWidget(self._paste)
        self.body.addWidget(self._from_event, 0, Qt.AlignmentFlag.AlignLeft)
        self._unfinished.hide()

    def _row_acts(self) -> dict[str, Button]:
        write = translate("QuickCertificates", "Change")
        turn = translate("QuickCertificates", "Given name ↔ surname")
        remove = translate("QuickCertificates", "Remove")
        return {
            "edit": outlined(write, self._write_current, name="quick.edit", sign="edit"),
            "turn": outlined(turn, self._turn_current, name="quick.turn", sign="exchange"),
            "remove": outlined(remove, self._remove_current, name="quick.remove", sign="delete"),
        }

    def _list_acts(self) -> dict[str, Button]:
        presenter = self._presenter
        turn = translate("QuickCertificates", "All: given name ↔ surname")
        normal = translate("QuickCertificates", "Mend capitals")
        undo = translate("QuickCertificates", "Undo")
        more = translate("QuickCertificates", "Add names")
        anew = translate("QuickCertificates", "New list")
        return {
            "turn_all": link(turn, presenter.turn_all, name="quick.turn_all"),
            "normal_all": link(normal, presenter.write_normally, name="quick.normal_all"),
            "undo": link(undo, presenter.undo, name="quick.undo"),
            "more": link(more, self._show_paste, name="quick.more"),
            "anew": link(anew, presenter.begin_anew, name="quick.anew"),
        }

    # What the page asks of it

    def show_names(self, shown: NamesShown) -> None:
        """Show the rows, or the field for pasting where there are none."""
        has_names = bool(shown.rows)
        self._names.show_names(shown.rows)
        title = translate("QuickCertificates", "1. Who gets one")
        self.set_title(f"{title} · {shown.count}" if has_names else title)
        self._note.set_text(shown.note)
        self._note.setVisible(bool(shown.note) and has_names)
        for widget in (self._names, *self._all.values(), *self._one.values()):
            widget.setVisible(has_names)
        for button in (self._all["turn_all"], self._one["turn"]):
            button.setVisible(has_names and self._has_surnames)
        self._all["normal_all"].setVisible(has_names and shown.in_capitals > 0)
        self._all["undo"].setVisible(shown.can_undo)
        self._paste.setVisible(not has_names)
        self._from_event.setVisible(not has_names)
        if not has_names:
            self.hide_unfinished()

    def show_surnames(self, *, has_surnames: bool) -> None:
        """Say whether the rows are people: organisations have nothing to be turned around."""
        self._has_surnames = has_surnames
        has_names = self._names.isVisibleTo(self)
        for button in (self._all["turn_all"], self._one["turn"]):
            button.setVisible(has_names and has_surnames)

    def show_unfinished(self, words: str) -> None:
        """Say that this is the list of the last time."""
        self._unfinished.set_text(words)
        self._unfinished.show()

    def hide_unfinished(self) -> None:
        """Say no more that this is the list of the last time."""
        self._unfinished.hide()

    def give_pasted(self) -> None:
        """Take what stands in the field for pasting and was not taken yet."""
        self._paste.give()

    def take_focus(self) -> None:
        """Give the keys to the field for pasting, or to the names."""
        (self._paste if self._paste.isVisibleTo(self) else self._names).setFocus()

    def write_name(self, row: int) -> None:
        """Open a row of the list for writing."""
        bring_into_sight(self)
        self._names.write_anew(row)

    def go_to(self, row: int) -> None:
        """Give the keys to a row of the list."""
        bring_into_sight(self)
        self._names.go_to(row)

    # What people do

    def _show_paste(self) -> None:
        self._paste.show()
        self._paste.setFocus()
        bring_into_sight(self._paste)

    def _write_current(self) -> None:
        self._names.write_anew(self._names.row)

    def _turn_current(self) -> None:
        self._presenter.turn(self._names.row)

    def _remove_current(self) -> None:
        self._presenter.remove(self._names.row)

    def _fit_to_row(self, row: int) -> None:
        for button in self._one.values():
            button.setEnabled(row >= 0)

    def _ask_event(self) -> None:
        self.event_asked.emit()
