"""The people of an event: one field to find or add, the list below, taking off with Undo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from app.texts import translate
from ui.events.people.columns import identity_of, people_columns
from ui.events.people.find_place import FindPlace, FindWords
from ui.events.people.presenter import EventPeoplePresenter
from ui.theme.theme import current_theme
from ui.widgets.buttons import outlined
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import column, row
from ui.widgets.record_list import RecordTable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.events import Registration
    from app.domain.ids import EventId, PersonId
    from app.services.changes import Changes
    from ui.shell.desk import Desk

_NARROW_BELOW: Final = 940


class EventPeoplePart(QWidget):
    """Who is expected. Enter opens a person's own page, Delete takes somebody off the list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("event.people")
        self._presenter = EventPeoplePresenter(self, desk)
        self._find = FindPlace(desk, self._presenter, name="event.people", words=_find_words())
        self._table = RecordTable(
            people_columns(desk.application.territories.label, self._presenter.turn),
            identity_of,
            spoken=translate("Event", "People of the event"),
            name="event.people.table",
            is_multiple=True,
        )
        self._empty = EmptyState(
            translate(
                "Event", "Nobody is on the list yet. Type a name above: three letters are enough."
            ),
            sign="people",
        )
        self._count = TextLabel("", "second", wraps=False)
        self._give = outlined(
            translate("Event", "Give a place"),
            self._give_place,
            name="event.people.give_place",
            sign="check",
        )
        self._give.hide()
        self._open = outlined(
            translate("Event", "Open person"), self._open_chosen, name="event.people.open"
        )
        self._remove = outlined(
            translate("Event", "Take off the list"),
            self._remove_chosen,
            name="event.people.remove",
            sign="delete",
        )
        self._event: EventId | None = None
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._find.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        foot = row(gap=8)
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._give)
        foot.addWidget(self._open)
        foot.addWidget(self._remove)
        layout = column(self, gap=12)
        layout.addWidget(self._find)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._find.left_list.connect(self._table.go_to_first)
        self._find.opened.connect(self._make_room)
        self._table.left_up.connect(self._find.setFocus)
        self._table.letter_typed.connect(self._find.field.type_on)
        self._table.opened.connect(self._presenter.open_person)
        self._table.key_pressed.connect(self._take_key)
        self._table.selected.connect(self._note_selected)
        self._table.take_keys(Qt.Key.Key_Delete, Qt.Key.Key_Backspace)

    # What the page asks of it

    def open(self, event: EventId) -> None:
        """Show the people of another event."""
        if event == self._event:
            self._presenter.load()
            return
        self._event = event
        self._find.begin_again()
        self._presenter.open(event)

    def take_changes(self, changes: Changes) -> None:
        """Show again what an act changed."""
        if self._presenter.concerns(changes):
            self._presenter.load()

    def take_focus(self) -> None:
        """Give the keys to the field where names are typed."""
        self._find.setFocus()

    def has_unsaved_text(self) -> bool:
        """Tell whether somebody new was typed and not added."""
        return self._find.has_unsaved_text()

    # What the presenter asks of it

    def show_people(self, people: Sequence[Registration], count: str) -> None:
        """Show who is on the list."""
        self._table.show_records(people)
        self._count.set_text(count)
        self._stack.setCurrentWidget(self._table if people else self._empty)
        self._note_selected(self._table.identity_at_cursor())

    def go_to(self, person: PersonId) -> None:
        """Put the cursor on a person of the list."""
        self._table.go_to(person)

    def _make_room(self, is_open: bool) -> None:  # noqa: FBT001 - a slot gets what the signal has
        # Where both do not fit, whoever is being looked for comes before the list.
        is_narrow = self.width() < current_theme().px(_NARROW_BELOW)
        for widget in (self._stack, self._count, self._open, self._remove):
            widget.setVisible(not (is_open and is_narrow))
        self._note_selected(self._table.identity_at_cursor())

    def _chosen(self) -> list[PersonId]:
        return cast("list[PersonId]", list(self._table.chosen()))

    def _give_place(self) -> None:
        for person in self._chosen():
            self._presenter.give_place(person)

    def _open_chosen(self) -> None:
        for person in self._chosen()[:1]:
            self._presenter.open_person(person)

    def _remove_chosen(self) -> None:
        self._presenter.remove(self._chosen())

    def _take_key(self, _pressed: object) -> None:
        self._remove_chosen()

    def _note_selected(self, person: object) -> None:
        for button in (self._open, self._remove):
            button.setEnabled(person is not None)
        turn = 0 if person is None else self._presenter.turn(cast("PersonId", person))
        self._give.setVisible(bool(turn) and self._stack.isVisibleTo(self))


def _find_words() -> FindWords:
    return FindWords(
        field=translate("Event", "Add somebody: type a name or a phone number"),
        answers=translate("Event", "People who answer to what is typed"),
        add=translate("Event", "Add to the list"),
    )
