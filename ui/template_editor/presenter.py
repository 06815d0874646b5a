"""Editing a template: what is opened and saved, with what it is shown, what is wrong with it.

It knows designs and the services; no widgets. What is done to the design is in editing.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain import design_edits as edits
from app.domain.design_history import DesignHistory
from app.domain.errors import KopaError, NotFoundError
from app.domain.papers import PrintProblemKind
from app.services.wording.errors import sentence
from app.services.wording.papers import problem_words
from app.services.wording.templates import template_words, trouble_words
from app.texts import LANGUAGES, translate
from ui.template_editor.editing import Editing
from ui.template_editor.names_shown import NamesShown
from ui.template_editor.pages_drawn import PagesDrawn, PageWish
from ui.template_editor.view import (
    ActsShown,
    CanvasShown,
    ChosenShown,
    ElementLine,
    NameChoice,
    Shown,
    TroubleLine,
)
from ui.template_editor.words import (
    element_words,
    ornament_words,
    what_words,
)
from ui.widgets.choices import Choice

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from app.domain.designs import Design
    from app.domain.ids import TemplateId
    from app.domain.templates import OpenedTemplate, TemplateField
    from app.services.template_pages import PageShown
    from app.services.templates import TemplatesService
    from ui.shell.desk import Desk
    from ui.template_editor.view import EditorView

_TEMPLATES: Final = "templates"
"""The part of the place of certificates that one comes from."""

"""So little a hand may shake between pressing and letting go."""


class EditorPresenter(Editing):
    """Decides what the screen of the editor shows."""

    def __init__(self, view: EditorView, desk: Desk) -> None:
        super().__init__(view)
        self._desk = desk
        # Papers are in Latvian unless somebody asks otherwise, whatever the screen speaks.
        self._language = LANGUAGES[0]
        self._name = ""
        self._names = NamesShown(desk)
        self._problems: tuple[TroubleLine, ...] = ()
        self._pages = PagesDrawn(desk.jobs, self._drawing, self._take_page, self._explain)

    # Opening, saving, leaving

    @property
    def is_unsaved(self) -> bool:
        """Tell whether leaving for good would lose something."""
        return self._open is not None and self._open.is_unsaved

    @property
    def template(self) -> TemplateId | None:
        """Return what is open."""
        return None if self._open is None else self._open.template.template.id

    def open(self, template: TemplateId, names: Sequence[str] = ()) -> None:
        """Open a template; `names` are those of the batch it is going to be printed with."""
        if self._open is not None and self.template == template and self.is_unsaved:
            self.show()
            return
        if self.is_unsaved:
            self._view.ask_to_leave(_Opening(self, template, tuple(names)))
            return
        self._open_now(template, names)

    def _open_now(self, template: TemplateId, names: Sequence[str]) -> None:
        try:
            opened = self._templates.open(template)
        except KopaError as error:
            self._explain(error)
            return
        self._take(opened)
        self._names.know(names)
        self._view.show_names(self._names.choices())

    def _take(self, opened: OpenedTemplate) -> None:
        self._pages.forget()
        self._problems = ()
        self.begin(opened)
        if self._language not in _spoken(opened.design):
            self._language = next(iter(_spoken(opened.design)), LANGUAGES[0])
        self._tell_template()
        self.show()

    def _tell_template(self) -> None:
        if self._open is None:
            return
        template = self._open.template.template
        self._view.show_template(
            template_words(template),
            is_own=template.is_own,
            is_locked=template.is_own and not self._may_change(),
        )

    def _may_change(self) -> bool:
        if self._open is None:
            return False
        template = self._open.template.template
        rights = self._desk.application.rights.now()
        return template.is_own and rights.may_change(template.id)

    def save(self) -> None:
        """Keep the design as the newest version; what is not changed here becomes an own one."""
        if self._open is None:
            return
        template = self._open.template.template
        if self._may_change() and not self._open.is_gone:
            self._save(template.id, template.name)
        else:
            self.save_as()

    def save_as(self) -> None:
        """Keep the design as a template of its own."""
        if self._open is None:
            return
        title = template_words(self._open.template.template)
        words = translate("TemplateEditor", "{template}, ours").format(template=title)
        self._view.ask_name(words, self.save_new)

    def save_new(self, name: str) -> None:
        """Keep the design as a new template under a name."""
        self._save(None, name)

    def _save(self, template: TemplateId | None, name: str) -> None:
        if self._open is None:
            return
        try:
            saved = self._templates.save(template, name, self._open.design)
            opened = self._templates.open(saved.template.id)
        except KopaError as error:
            self._explain(error)
            return
        self._open.template, self._open.is_gone = opened, False
        self._open.saved = self._open.design
        self._open.history = self._open.history.sealed()
        self._desk.tell(saved.changes)
        words = translate("TemplateEditor", "Saved: {name}.")
        if saved.template.has_newer:
            words = translate(
                "TemplateEditor", "Saved: {name}. The approved version stays in use meanwhile."
            )
        self._desk.say(words.format(name=name))
        self._tell_template()
        self.show()

    def look_again(self) -> None:
        """Notice what was saved, undone or brought by an exchange; what is edited stays."""
        if self._open is None:
            return
        template = self._open.template.template
        try:
            self._open.template = self._templates.open(template.id)
            self._open.saved = self._open.template.design
        except NotFoundError:
            # Its saving was undone: the next one makes it anew, under a name that is asked for.
            self._open.is_gone = True
        self._tell_template()
        self.show()

    def leave(self) -> None:
        """Go back to the templates; what is not saved waits here."""
        self._desk.go("certificates", _TEMPLATES)

    def discard(self) -> None:
        """Forget what is not saved."""
        if self._open is not None:
            self._open.history = DesignHistory(self._open.saved)

    # What is shown

    def fields(self) -> tuple[TemplateField, ...]:
        """Return the fields that wording may mention."""
        return self._templates.fields()

    def ornaments(self) -> tuple[Choice, ...]:
        """Return the ornaments to choose from."""
        return tuple(Choice(name, ornament_words(name)) for name in self._templates.ornaments())

    def pictures(self) -> tuple[Choice, ...]:
        """Return the pictures on record to choose from."""
        return tuple(
            Choice(one.id.hex(), one.name, f"{one.width} × {one.height}")
            for one in self._templates.pictures_all()
        )

    def bring_picture(self, file: Path) -> None:
        """Take a picture from a file for what is chosen."""
        key = self._brought(file)
        if key:
            self.set_style("picture", key)

    def bring_background(self, file: Path) -> None:
        """Take a picture from a file for the ground of the page."""
        key = self._brought(file)
        if key:
            self.set_background(key)

    def _brought(self, file: Path) -> str:
        try:
            added = self._templates.add_picture(file)
        except KopaError as error:
            self._explain(error)
            return ""
        self._desk.tell(added.changes)
        return added.key

    def show_language(self, code: str) -> None:
        """Show the page and the wording in another language."""
        self._language = code
        self.show()

    def show_name(self, choice: NameChoice) -> None:
        """Show the page with another name."""
        self._name = choice.name
        self.show()

    def show(self) -> None:
        """Show everything as it is now."""
        if self._open is None:
            return
        design, ids = self._open.design, self._open.ids
        troubles = self._troubles(design)
        self._view.show_design(
            Shown(
                CanvasShown(design, ids),
                self._acts(),
                self._lines(troubles),
                ChosenShown(
                    edits.selected(design, ids),
                    edits.selection_box(design, ids),
                    self._language,
                    design.is_bilingual,
                ),
                troubles,
            )
        )
        self._pages.wish(PageWish(design, self._language, self._name))

    def _acts(self) -> ActsShown:
        if self._open is None:
            return ActsShown()
        history = self._open.history
        return ActsShown(
            history.may_undo, history.may_redo, self._open.is_unsaved, len(self._open.ids)
        )

    def _lines(self, troubles: Sequence[TroubleLine]) -> tuple[ElementLine, ...]:
        troubled = {one.element for one in troubles if not one.is_advice}
        return tuple(
            ElementLine(
                one.id,
                what_words(one, self._language),
                element_words(one, self._language),
                is_chosen=one.id in self.chosen,
                has_trouble=one.id in troubled,
            )
            for one in self.reading_order()
        )

    def _troubles(self, design: Design) -> tuple[TroubleLine, ...]:
        said = tuple(
            TroubleLine(trouble_words(one), one.element, one.is_advice)
            for one in self._templates.troubles(design)
        )
        return said + self._problems

    def _drawing(self) -> TemplatesService:
        return self._templates

    @property
    def _templates(self) -> TemplatesService:
        return self._desk.application.templates

    def _take_page(self, made: PageShown) -> None:
        self._view.show_page(made.pdf)
        problems = tuple(
            TroubleLine(
                problem_words(one.problem),
                one.element,
                one.problem.kind is PrintProblemKind.COARSE,
            )
            for one in made.problems
        )
        if problems != self._problems:
            self._problems = problems
            self.show()

    def _explain(self, error: KopaError) -> None:
        self._desk.explain(sentence(error))


@dataclass(frozen=True, slots=True)
class _Opening:
    """Opening another template once what is not saved may go."""

    presenter: EditorPresenter
    template: TemplateId
    names: tuple[str, ...]

    def __call__(self) -> None:
        self.presenter.discard()
        self.presenter.open(self.template, self.names)


def _spoken(design: Design) -> tuple[str, ...]:
    """Return the languages that the design has words in."""
    found = {code for one in design.elements for code in one.texts}
    return tuple(code for code in LANGUAGES if code in found)
