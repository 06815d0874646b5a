"""The card of the settings with whom the programme counts, and the panel for one category."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from app.domain.errors import KopaError, NameMissingError
from app.domain.headcounts import CategoryDraft
from app.services.changes import Changes
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.texts import translate
from ui.settings.names_card import NamesCard, NamesWords

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from app.domain.headcounts import OwnCategory
    from ui.shell.desk import Desk
    from ui.widgets.screen_frame import ScreenFrame

_CHANGED = Changes(frozenset({"headcount_category"}))


class CategoriesView(Protocol):
    """What the presenter asks of the card."""

    def show_records(self, records: Sequence[OwnCategory], *, may_change: bool) -> None:
        """Show the categories, with the acts where they are changed here."""
        ...

    def show_name_problem(self, field: str, words: str) -> None:
        """Show why a category cannot be saved."""
        ...

    def close_panel(self) -> None:
        """Close the panel."""
        ...


class CategoriesPresenter:
    """Decides about whom people are counted as."""

    def __init__(self, view: CategoriesView, desk: Desk) -> None:
        self._view = view
        self._desk = desk

    def load(self) -> None:
        """Show the categories as they are kept."""
        application = self._desk.application
        self._view.show_records(
            application.headcount_categories.categories(),
            may_change=application.rights.now().may_change_shared,
        )

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
            self._view.show_name_problem("name", sentence(error))
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._view.close_panel()
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


class CategoriesCard(NamesCard["OwnCategory"]):
    """The categories in their order; without any, the usual four are named."""

    def __init__(self, desk: Desk, page: ScreenFrame) -> None:
        words = NamesWords(
            title=translate("Settings", "Whom we count"),
            add=translate("Settings", "Add category"),
            change=translate("Settings", "Change the category"),
            none=translate(
                "Settings",
                "People who come without giving a name are counted as children, young people, "
                "adults and seniors. Categories of your own take their place.",
            ),
            names="settings.categories",
            name="settings.category",
        )
        super().__init__(page, CategoriesPresenter(self, desk), words)
