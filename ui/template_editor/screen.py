"""The place of the editor of templates: the page, the acts above it, and the panel beside it.

It builds widgets and hands on; every decision is the presenter's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QWidget

from app.texts import translate
from ui import icons
from ui.shell.screen import Screen
from ui.template_editor.asking import NameBox
from ui.template_editor.canvas import Canvas
from ui.template_editor.chosen_part import ChosenPart
from ui.template_editor.foot import Foot
from ui.template_editor.lists_part import ElementList, TroublePart
from ui.template_editor.page_part import PagePart
from ui.template_editor.place import EditorPlace
from ui.template_editor.presenter import EditorPresenter
from ui.template_editor.toolbar import Toolbar
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import link, outlined, plain, primary
from ui.widgets.chips import Chip
from ui.widgets.dialogs import ask_before_final, ask_file_to_open
from ui.widgets.empty_state import EmptyState
from ui.widgets.layouts import column, row
from ui.widgets.scrolled import scrolled
from ui.widgets.segments import Segment, SegmentBar
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from PySide6.QtGui import QResizeEvent

    from app.domain.design_boxes import Box
    from app.domain.ids import TemplateId
    from app.services.changes import Changes
    from ui.shell.desk import Desk
    from ui.template_editor.view import CanvasShown, NameChoice, Shown
    from ui.widgets.choices import Choice

_PANEL: Final = 348
_MOST_OF_WIDTH: Final = 0.36
_CHOSEN, _ELEMENTS, _PAGE = "chosen", "elements", "page"


class TemplateEditor(Screen):
    """Edits one template. A record to open is the id of a template, or an EditorPlace."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("TemplateEditor", "Template"), name="template_editor", is_scrolled=False
        )
        self._desk = desk
        self._presenter = EditorPresenter(self, desk)
        self._canvas = Canvas(self._presenter)
        self._toolbar = Toolbar(self._presenter)
        self._foot = Foot(self._canvas)
        self._chosen = ChosenPart()
        self._elements = ElementList(self._presenter)
        self._page = PagePart()
        self._troubles = TroublePart()
        self._bar = SegmentBar(_segments(), name="template_editor.panel")
        self._parts = QStackedWidget()
        self._panel_frame = QFrame()
        self._state = Chip("", tone=Tone.GOOD)
        self._origin = Chip(_origin_words(is_own=False))
        self._remarks = link("", self._show_remarks, name="template_editor.remarks")
        self._editor = QWidget()
        self._asked_name: NameBox | None = None
        self._is_offered = False
        self._nothing = EmptyState(
            translate("TemplateEditor", "Templates are opened from the list of certificates."),
            sign="certificates",
            button=outlined(
                translate("TemplateEditor", "To the certificates"),
                self._presenter.leave,
                name="template_editor.leave",
            ),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(
                translate("TemplateEditor", "Templates"),
                self._presenter.leave,
                name="template_editor.back",
            )
        )
        self.add_chip(self._origin)
        self.add_chip(self._state)
        self._save = self.set_main_act(
            primary(
                translate("TemplateEditor", "Save"),
                self._presenter.save,
                name="template_editor.save",
                sign="save",
            )
        )
        self._save_as = self.add_act(
            outlined(
                translate("TemplateEditor", "Save as another"),
                self._presenter.save_as,
                name="template_editor.save_as",
            )
        )
        across = row(self._editor, gap=16)
        left = column(gap=8)
        left.addWidget(self._toolbar)
        left.addWidget(self._canvas, 1)
        left.addWidget(self._foot)
        across.addLayout(left, 1)
        across.addWidget(self._panel_frame)
        self._lay_out_panel()
        self.body.addWidget(self._nothing, 1)
        self.body.addWidget(self._editor, 1)
        self._show_open(is_open=False)

    def _lay_out_panel(self) -> None:
        self._panel_frame.setProperty("kind", "card")
        self._panel_frame.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        layout = column(self._panel_frame, gap=10, margins=(12, 12, 4, 8))
        layout.addWidget(self._bar)
        layout.addWidget(self._parts, 1)
        layout.addWidget(self._remarks)
        everything = QWidget()
        lists = column(everything, gap=10, margins=(0, 0, 8, 0))
        lists.addWidget(self._elements, 1)
        lists.addWidget(self._troubles)
        self._pages = {
            _CHOSEN: scrolled(self._chosen),
            _ELEMENTS: everything,
            _PAGE: scrolled(self._page),
        }
        for page in self._pages.values():
            self._parts.addWidget(page)
        self.apply_theme()

    def apply_theme(self) -> None:
        """Give the panel its width at the text size in force."""
        room = max(self.width(), self.window().width()) * _MOST_OF_WIDTH
        self._panel_frame.setFixedWidth(min(current_theme().px(_PANEL), round(room)))

    def _connect(self) -> None:
        presenter = self._presenter
        self._bar.chosen.connect(self._show_part)
        self._canvas.opened.connect(self.focus_wording)
        self._elements.chosen.connect(presenter.choose)
        self._elements.opened.connect(self.focus_wording)
        self._chosen.styled.connect(presenter.set_style)
        self._chosen.place.placed.connect(presenter.place)
        self._chosen.picture_asked.connect(self._ask_picture)
        self._chosen.wording.worded.connect(presenter.set_texts)
        self._chosen.wording.headed.connect(presenter.set_headings)
        self._chosen.wording.named.connect(presenter.set_label)
        self._chosen.wording.language_chosen.connect(presenter.show_language)
        self._page.formatted.connect(presenter.set_page)
        self._page.coloured.connect(presenter.set_palette)
        self._page.backed.connect(presenter.set_background)
        self._page.bilingual_chosen.connect(presenter.set_bilingual)
        self._page.picture_asked.connect(self._ask_background)
        self._troubles.asked.connect(self._choose_troubled)
        self._foot.language_chosen.connect(presenter.show_language)
        self._foot.name_chosen.connect(presenter.show_name)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Save),
            self,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        ).activated.connect(presenter.save)

    # What the window asks of it

    def open_template(self, template: TemplateId, names: Sequence[str] = ()) -> None:
        """Open a template; `names` are those of the papers that are going to be printed."""
        self._presenter.open(template, names)

    def choose(self, element: str) -> None:
        """Select one element of the page by its id."""
        self._presenter.choose((element,))

    def open_record(self, record: object) -> None:
        """Open a template, or an EditorPlace with the names of a batch."""
        if isinstance(record, EditorPlace):
            self.open_template(record.template, record.names)
        else:
            self.open_template(cast("TemplateId", record))

    def take_changes(self, changes: Changes) -> None:
        """Notice pictures and versions that came or went; what is edited stays as it is."""
        if changes.concern("picture"):
            self._offer_pictures()
        if changes.concern("template", "template_revision", "picture"):
            self._presenter.look_again()

    def has_unsaved_text(self) -> bool:
        """Tell whether something is not saved."""
        return self._presenter.is_unsaved

    @property
    def has_own_steps(self) -> bool:
        return self._presenter.design is not None

    def take_back(self) -> None:
        """Take back the newest step."""
        self._presenter.undo()

    def do_again(self) -> None:
        """Do again what was taken back last."""
        self._presenter.redo()

    def take_focus(self) -> None:
        """Give the keys to the page."""
        if self._presenter.design is None:
            super().take_focus()
        else:
            self._canvas.setFocus()

    # What the presenter asks of it

    def show_template(self, title: str, *, is_own: bool, is_locked: bool) -> None:
        """Say which template this is, whose it is, and whether saving makes another of it."""
        self.set_title(title)
        self._show_open(is_open=True)
        self._origin.setVisible(is_locked or not is_own)
        self._origin.show_state(_origin_words(is_own=is_own), sign="lock" if is_locked else "")
        self._save.set_words(
            translate("TemplateEditor", "Save as your own…")
            if is_locked
            else translate("TemplateEditor", "Save")
        )
        self._save_as.setVisible(not is_locked)
        if not self._is_offered:
            self._is_offered = True
            fields = self._presenter.fields()
            self._toolbar.offer_fields(fields)
            self._chosen.offer_fields(fields)
            self._chosen.offer_ornaments(self._presenter.ornaments())
        self._offer_pictures()

    def show_design(self, shown: Shown) -> None:
        """Show the design and what is chosen of it."""
        design = shown.canvas.design
        self._chosen.show_palette(design.palette)
        self._canvas.show_design(shown.canvas)
        self._toolbar.show_acts(shown.acts)
        self._elements.show_lines(shown.lines)
        self._chosen.show_chosen(shown.chosen)
        self._page.show_page(design)
        self._foot.show_language(shown.chosen.language)
        self._troubles.show_troubles(shown.troubles, {one.id: one.words for one in shown.lines})
        self._tell_troubles(shown)
        self._tell_state(shown)
        self._tell_chosen(shown)

    def show_drag(self, canvas: CanvasShown, box: Box | None) -> None:
        """Show where things would be."""
        self._canvas.show_drag(canvas)
        if box is not None and canvas.band is None:
            self._chosen.place.show_box(box)

    def show_page(self, pdf: bytes) -> None:
        """Show the page as it was made."""
        self._canvas.show_page(pdf)

    def show_names(self, names: tuple[NameChoice, ...]) -> None:
        """Offer names to show the page with."""
        self._foot.show_names(names)

    def focus_wording(self) -> None:
        """Put the cursor into the wording of what is chosen, else into its place."""
        if not self._presenter.chosen:
            return
        self._bar.choose(_CHOSEN)
        if self._chosen.wording.isVisibleTo(self):
            self._chosen.wording.take_cursor()
        else:
            self._chosen.place.take_cursor()

    def ask_name(self, name: str, then: Callable[[str], object]) -> None:
        """Ask what a new template is called."""
        self._asked_name = NameBox(self.window(), name, then)
        self._asked_name.open()

    def ask_to_leave(self, then: Callable[[], object]) -> None:
        """Ask whether what is not saved may be lost."""
        ask_before_final(
            self,
            translate("TemplateEditor", "Open another template?"),
            translate("TemplateEditor", "The changes to this one are not saved and would be lost."),
            translate("TemplateEditor", "Open without saving"),
            then,
        )

    # Its own

    def _show_open(self, *, is_open: bool) -> None:
        self._nothing.setVisible(not is_open)
        self._editor.setVisible(is_open)
        self._save.setVisible(is_open)
        self._save_as.setVisible(is_open)
        self._state.setVisible(is_open)
        self._origin.setVisible(is_open)

    def _show_part(self, name: str) -> None:
        self._parts.setCurrentWidget(self._pages[name])

    def _tell_state(self, shown: Shown) -> None:
        if shown.acts.is_unsaved:
            words = translate("TemplateEditor", "Not saved yet")
            self._state.show_state(words, tone=Tone.ATTENTION)
        else:
            self._state.show_state(translate("TemplateEditor", "Saved"), tone=Tone.GOOD)

    def _tell_troubles(self, shown: Shown) -> None:
        count = len(shown.troubles)
        self._remarks.setVisible(count > 0)
        self._remarks.set_words(translate("TemplateEditor", "%n things to look at", n=count))
        has_faults = any(not one.is_advice for one in shown.troubles)
        sign, ink = ("trouble", "trouble") if has_faults else ("info", "accent")
        icons.set_icon(self._remarks, sign, ink=ink)

    def _show_remarks(self) -> None:
        self._bar.choose(_ELEMENTS)
        self._troubles.take_focus()

    def _tell_chosen(self, shown: Shown) -> None:
        chosen = [line.spoken for line in shown.lines if line.is_chosen]
        words = "; ".join(chosen) or translate("TemplateEditor", "Nothing chosen")
        if words != self._canvas.accessibleDescription():
            self._canvas.setAccessibleDescription(words)
            announce(self._canvas, words)

    def _choose_troubled(self, element: str) -> None:
        if element:
            self._presenter.choose((element,))
            self._bar.choose(_CHOSEN)

    def _offer_pictures(self) -> None:
        pictures: tuple[Choice, ...] = self._presenter.pictures()
        self._chosen.offer_pictures(pictures)
        self._page.offer_pictures(pictures)

    def _ask_picture(self) -> None:
        self._ask_file(self._presenter.bring_picture)

    def _ask_background(self) -> None:
        self._ask_file(self._presenter.bring_background)

    def _ask_file(self, then: Callable[[Path], Any]) -> None:
        ask_file_to_open(
            self,
            translate("TemplateEditor", "Picture from a file"),
            translate("TemplateEditor", "Pictures") + " (*.png *.jpg *.jpeg)",
            then,
        )

    # Qt overrides
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.apply_theme()


def _origin_words(*, is_own: bool) -> str:
    if is_own:
        return translate("TemplateEditor", "Of the programme, stays as it is")
    return translate("TemplateEditor", "Comes with Kopā")


def _segments() -> tuple[Segment, ...]:
    return (
        Segment(_CHOSEN, translate("TemplateEditor", "Chosen")),
        Segment(_ELEMENTS, translate("TemplateEditor", "All")),
        Segment(_PAGE, translate("TemplateEditor", "Page")),
    )
