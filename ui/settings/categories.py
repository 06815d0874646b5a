"""The card of the settings with whom the programme counts, and the panel for one category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal

from app.domain.errors import KopaError, NameMissingError
from app.domain.headcounts import CategoryDraft
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

    from app.domain.headcounts import OwnCategory
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame

_CHANGED = Changes(frozenset({"headcount_category"}))


class CategoriesView(Protocol):
    """What the presenter asks of the card."""

    def show_categories(self, categories: Sequence[OwnCategory]) -> None:
        """Show the categories."""
        ...

    def show_category_problem(self, field: str, words: str) -> None:
        """Show why a category cannot be saved."""
        ...

    def close_category(self) -> None:
        """Close the panel."""
        ...


class CategoriesPresenter:
    """Decides about whom people are counted as."""

    def __init__(self, view: CategoriesView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def load(self) -> None:
        """Show the categories as they are kept."""
        self._view.show_categories(self._desk.application.headcount_categories.categories())

    def save(self, category: OwnCategory | None, values: Mapping[str, object]) -> None:
        """Keep what was typed about a category, or add one."""
        draft = CategoryDraft(*(str(values[name] or "") for name in ("name", "english", "russian")))
        service = self._desk.application.headcount_categories
        try:
            if category is None:
                service.add(draft)
            else:
                service.change(category.id, draft)
        except NameMissingError as error:
            self._view.show_category_problem("name", sentence(error))
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._view.close_category()
            what = "headcount_category.add" if category is None else "headcount_category.change"
            self._tell(_CHANGED, act_words(what, {"name": draft.name}))

    def move(self, asked: tuple[OwnCategory, int]) -> None:
        """Move a category up or down."""
        category, by = asked
        self._do(category, "headcount_category.move", lambda service: service.move(category.id, by))

    def remove(self, category: OwnCategory) -> None:
        """Offer a category no longer; the notice offers to undo it."""
        self._do(category, "headcount_category.remove", lambda service: service.remove(category.id))

    def _do(self, category: OwnCategory, what: str, act: Callable[..., Changes]) -> None:
        try:
            changes = act(self._desk.application.headcount_categories)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._tell(changes, act_words(what, {"name": category.name}))

    def _tell(self, changes: Changes, words: str) -> None:
        self.load()
        if changes.subjects:
            self._desk.tell(changes, words)


class CategoriesCard(Card):
    """The categories in their order."""

    def __init__(self, desk: Desk, page: ScreenFrame) -> None:
        super().__init__(translate("Settings", "Whom we count"))
        self._page = page
        self._presenter = CategoriesPresenter(self, desk)
        self._panel: CategoryPanel | None = None
        self._lines: dict[bytes, SettingLine] = {}
        self.add_act(
            outlined(
                translate("Settings", "Add category"),
                self._begin_adding,
                name="settings.categories.add",
                sign="add",
            )
        )

    def load(self) -> None:
        """Show the categories as they are kept."""
        self._presenter.load()

    def show_categories(self, categories: Sequence[OwnCategory]) -> None:
        """Show the categories; without any, the usual four are named."""
        clear(self.body)
        self._lines.clear()
        for place, category in enumerate(categories):
            line = self._line(category, place)
            line.buttons["up"].setEnabled(place > 0)
            line.buttons["down"].setEnabled(place < len(categories) - 1)
            self._lines[category.id] = line
            self.add(line)
        if not categories:
            words = translate(
                "Settings",
                "People who come without giving a name are counted as children, young people, "
                "adults and seniors. Categories of your own take their place.",
            )
            self.add(second(words))

    def _line(self, category: OwnCategory, place: int) -> SettingLine:
        label = category.label(language())
        line = SettingLine(
            category,
            label,
            {
                "up": translate("Settings", "Move up: {name}").format(name=label),
                "down": translate("Settings", "Move down: {name}").format(name=label),
                "edit": translate("Settings", "Change {name}").format(name=label),
                "remove": translate("Settings", "Remove {name}").format(name=label),
            },
            name=f"settings.categories.{place}",
        )
        others = [
            name for name in (category.name, category.english, category.russian) if name != label
        ]
        line.say(" · ".join(filter(None, others)))
        line.moved.connect(self._move)
        line.edited.connect(self._begin_changing)
        line.removed.connect(self._presenter.remove)
        return line

    def show_category_problem(self, field: str, words: str) -> None:
        """Show why the category cannot be saved."""
        if self._panel is not None:
            self._panel.show_problem(field, words)

    def close_category(self) -> None:
        """Close the panel."""
        if self._panel is not None:
            self._panel.close_panel()

    def _move(self, asked: tuple[OwnCategory, int]) -> None:
        self._presenter.move(asked)
        category, by = asked
        if category.id in self._lines:
            self._lines[category.id].focus(by)

    def _begin_adding(self) -> None:
        self._open(None)

    def _begin_changing(self, category: OwnCategory) -> None:
        self._open(category)

    def _open(self, category: OwnCategory | None) -> None:
        panel = CategoryPanel(category)
        panel.asked.connect(self._save)
        panel.closed.connect(self._forget)
        self._page.show_panel(panel)
        # A panel in which something is half typed does not make way for another.
        if self._page.panel is panel:
            self._panel = panel

    def _save(self, asked: tuple[OwnCategory | None, Mapping[str, object]]) -> None:
        category, values = asked
        self._presenter.save(category, values)

    def _forget(self) -> None:
        self._panel = None


class CategoryPanel(SidePanel):
    """One category in three languages. `asked` carries (the category or None, the values typed)."""

    asked = Signal(object)

    def __init__(self, category: OwnCategory | None) -> None:
        title = (
            translate("Settings", "Add category")
            if category is None
            else translate("Settings", "Change the category")
        )
        super().__init__(title, name="settings.category")
        self._category = category
        self._form = Form(
            "settings.category",
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
        if category is not None:
            self._form.set_values(
                {"name": category.name, "english": category.english, "russian": category.russian}
            )
        self._form.submitted.connect(self._ask)
        self.add(self._form)
        self.body.addStretch(1)
        self.add_act(
            primary(translate("Settings", "Save"), self._ask, name="settings.category.save")
        )
        self.add_act(
            plain(
                translate("Settings", "Cancel"), self.close_panel, name="settings.category.cancel"
            )
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
            self.asked.emit((self._category, values))
