"""The card of the settings with the outcome areas, and the panel for one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal

from app.domain.errors import KopaError, NameMissingError
from app.domain.programme import OutcomeAreaDraft
from app.services.changes import Changes
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import language, translate
from ui.settings.lines import SettingLine
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.layouts import clear
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.programme import OutcomeArea
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame

_CHANGED = Changes(frozenset({"outcome_area"}))


class AreasView(Protocol):
    """What the presenter asks of the card."""

    def show_areas(self, areas: Sequence[OutcomeArea]) -> None:
        """Show the areas."""
        ...

    def show_area_problem(self, field: str, words: str) -> None:
        """Show why an area cannot be saved."""
        ...

    def close_area(self) -> None:
        """Close the panel."""
        ...


class AreasPresenter:
    """Decides about outcome areas."""

    def __init__(self, view: AreasView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def load(self) -> None:
        """Show the areas as they are kept."""
        self._view.show_areas(self._desk.application.programme.outcome_areas())

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
            self._view.show_area_problem("name", sentence(error))
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._view.close_area()
            what = "outcome_area.add" if area is None else "outcome_area.change"
            self._tell(_CHANGED, act_words(what, {"name": draft.name}))

    def suggest(self) -> None:
        """Add the areas that Kopā suggests, to begin with."""
        before = len(self._desk.application.programme.outcome_areas())
        changes = self._desk.application.programme.add_suggested_areas()
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


class AreasCard(Card):
    """The areas in their order."""

    def __init__(self, desk: Desk, page: ScreenFrame) -> None:
        super().__init__(translate("Settings", "Outcome areas"))
        self._page = page
        self._presenter = AreasPresenter(self, desk)
        self._panel: AreaPanel | None = None
        self._lines: dict[bytes, SettingLine] = {}
        self._suggest = plain(
            translate("Settings", "Begin with the suggested ones"),
            self._presenter.suggest,
            name="settings.areas.suggest",
        )
        self.add_act(
            outlined(
                translate("Settings", "Add outcome area"),
                self._begin_adding,
                name="settings.areas.add",
                sign="add",
            )
        )
        self.add_act(self._suggest)

    def load(self) -> None:
        """Show the areas as they are kept."""
        self._presenter.load()

    def show_areas(self, areas: Sequence[OutcomeArea]) -> None:
        """Show the areas; without any, there is a beginning to be had."""
        clear(self.body)
        self._lines.clear()
        self._suggest.setVisible(not areas)
        for place, area in enumerate(areas):
            line = self._line(area, place)
            line.buttons["up"].setEnabled(place > 0)
            line.buttons["down"].setEnabled(place < len(areas) - 1)
            self._lines[area.id] = line
            self.add(line)
        if not areas:
            words = translate(
                "Settings", "The changes that the programme works for. Each event can be given one."
            )
            self.add(second(words))

    def _line(self, area: OutcomeArea, place: int) -> SettingLine:
        label = area.label(language())
        line = SettingLine(
            area,
            label,
            {
                "up": translate("Settings", "Move up: {name}").format(name=label),
                "down": translate("Settings", "Move down: {name}").format(name=label),
                "edit": translate("Settings", "Change {name}").format(name=label),
                "remove": translate("Settings", "Remove {name}").format(name=label),
            },
            name=f"settings.areas.{place}",
        )
        others = [name for name in (area.name, area.english, area.russian) if name != label]
        line.say(" · ".join(filter(None, others)))
        line.moved.connect(self._move)
        line.edited.connect(self._begin_changing)
        line.removed.connect(self._presenter.remove)
        return line

    def show_area_problem(self, field: str, words: str) -> None:
        """Show why the area cannot be saved."""
        if self._panel is not None:
            self._panel.show_problem(field, words)

    def close_area(self) -> None:
        """Close the panel."""
        if self._panel is not None:
            self._panel.close_panel()

    def _move(self, asked: tuple[OutcomeArea, int]) -> None:
        self._presenter.move(asked)
        area, by = asked
        if area.id in self._lines:
            self._lines[area.id].focus(by)

    def _begin_adding(self) -> None:
        self._open(None)

    def _begin_changing(self, area: OutcomeArea) -> None:
        self._open(area)

    def _open(self, area: OutcomeArea | None) -> None:
        panel = AreaPanel(area)
        panel.asked.connect(self._save)
        panel.closed.connect(self._forget)
        self._page.show_panel(panel)
        # A panel in which something is half typed does not make way for another.
        if self._page.panel is panel:
            self._panel = panel

    def _save(self, asked: tuple[OutcomeArea | None, Mapping[str, object]]) -> None:
        area, values = asked
        self._presenter.save(area, values)

    def _forget(self) -> None:
        self._panel = None


class AreaPanel(SidePanel):
    """One area in three languages. `asked` carries (the area or None, the values typed)."""

    asked = Signal(object)

    def __init__(self, area: OutcomeArea | None) -> None:
        title = (
            translate("Settings", "Add outcome area")
            if area is None
            else translate("Settings", "Change the outcome area")
        )
        super().__init__(title, name="settings.area")
        self._area = area
        self._form = Form(
            "settings.area",
            (
                FormField("name", translate("Settings", "In Latvian"), TextField()),
                FormField("english", translate("Settings", "In English"), TextField()),
                FormField(
                    "russian",
                    translate("Settings", "In Russian"),
                    TextField(),
                    hint=translate("Settings", "Where it is empty, the Latvian name is shown."),
                ),
            ),
        )
        if area is not None:
            self._form.set_values(
                {"name": area.name, "english": area.english, "russian": area.russian}
            )
        self._form.submitted.connect(self._ask)
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(primary(translate("Settings", "Save"), self._ask, name="settings.area.save"))
        self.add_act(
            plain(translate("Settings", "Cancel"), self.close_panel, name="settings.area.cancel")
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
            self.asked.emit((self._area, values))
