"""The card of the settings with the outcome areas, and the panel for one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError, NameMissingError
from app.domain.programme import OutcomeAreaDraft
from app.services.changes import Changes
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.settings.names_card import NamesCard, NamesWords
from ui.widgets.buttons import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.programme import OutcomeArea
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame

_CHANGED = Changes(frozenset({"outcome_area"}))


class AreasView(Protocol):
    """What the presenter asks of the card."""

    def show_records(self, records: Sequence[OutcomeArea], *, may_change: bool) -> None:
        """Show the areas, with the acts where they are changed here."""
        ...

    def show_name_problem(self, field: str, words: str) -> None:
        """Show why an area cannot be saved."""
        ...

    def close_panel(self) -> None:
        """Close the panel."""
        ...


class AreasPresenter:
    """Decides about outcome areas."""

    def __init__(self, view: AreasView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def load(self) -> None:
        """Show the areas as they are kept."""
        application = self._desk.application
        self._view.show_records(
            application.programme.outcome_areas(),
            may_change=application.rights.now().may_change_shared,
        )

    def save(self, area: OutcomeArea | None, values: Mapping[str, object]) -> None:
        """Keep what was typed about an area, or add one."""
        draft = OutcomeAreaDraft(
            *(str(values[name] or "") for name in ("name", "english", "russian"))
        )
        programme = self._desk.application.programme
        try:
            if area is None:
                programme.add_outcome_area(draft)
            else:
                programme.change_outcome_area(area.id, draft)
        except NameMissingError as error:
            self._view.show_name_problem("name", sentence(error))
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._view.close_panel()
            what = "outcome_area.add" if area is None else "outcome_area.change"
            self._tell(_CHANGED, act_words(what, {"name": draft.name}))

    def suggest(self) -> None:
        """Add the areas that Kopā suggests, to begin with."""
        before = len(self._desk.application.programme.outcome_areas())
        try:
            changes = self._desk.application.programme.add_suggested_areas()
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        added = len(self._desk.application.programme.outcome_areas()) - before
        self._tell(changes, act_words("outcome_area.suggested", {"count": added}))

    def move(self, asked: tuple[OutcomeArea, int]) -> None:
        """Move an area up or down."""
        area, by = asked
        self._do(area, "outcome_area.move", lambda service: service.move_outcome_area(area.id, by))

    def remove(self, area: OutcomeArea) -> None:
        """Offer an area no longer; the notice offers to undo it."""
        self._do(area, "outcome_area.remove", lambda one: one.remove_outcome_area(area.id))

    def _do(self, area: OutcomeArea, what: str, act: Callable[..., Changes]) -> None:
        try:
            changes = act(self._desk.application.programme)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._tell(changes, act_words(what, {"name": area.name}))

    def _tell(self, changes: Changes, words: str) -> None:
        self.load()
        if changes.subjects:
            self._desk.tell(changes, words)


class AreasCard(NamesCard["OutcomeArea"]):
    """The areas in their order; without any, there is a beginning to be had."""

    def __init__(self, desk: Desk, page: ScreenFrame) -> None:
        words = NamesWords(
            title=translate("Settings", "Outcome areas"),
            add=translate("Settings", "Add outcome area"),
            change=translate("Settings", "Change the outcome area"),
            none=translate(
                "Settings", "The changes that the programme works for. Each event can be given one."
            ),
            names="settings.areas",
            name="settings.area",
        )
        presenter = AreasPresenter(self, desk)
        super().__init__(page, presenter, words)
        self._suggest = plain(
            translate("Settings", "Begin with the suggested ones"),
            presenter.suggest,
            name="settings.areas.suggest",
        )
        self.add_act(self._suggest)

    def show_records(self, records: Sequence[OutcomeArea], *, may_change: bool) -> None:
        """Show the areas; a beginning is offered while there are none."""
        self._suggest.setVisible(may_change and not records)
        super().show_records(records, may_change=may_change)
