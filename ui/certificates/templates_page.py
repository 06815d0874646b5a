"""The gallery of templates: sheets of paper on a table, one of them open beside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.domain.designs import (
    CertificateKind,
    Look,
    Orientation,
    PageFormat,
    PaperSize,
)
from app.domain.templates import FILE_ENDING
from app.services.wording.templates import kind_words, look_words, page_words
from app.texts import translate
from ui.certificates.appearance_fields import language_choices
from ui.certificates.template_panel import TemplatePanel
from ui.certificates.template_tiles import SheetTable
from ui.certificates.template_words import tile_words
from ui.certificates.templates_presenter import TemplatesPresenter
from ui.certificates.templates_view import GalleryShown, GalleryState
from ui.widgets.buttons import outlined, plain
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.dialogs import ask_file_to_open, ask_file_to_save
from ui.widgets.fields import CheckField
from ui.widgets.form import Form, FormField
from ui.widgets.images import image_of
from ui.widgets.labels import heading
from ui.widgets.layouts import column, flow
from ui.widgets.picture_choice import PictureChoice
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.scrolled import bring_into_sight

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.certificates import IssueRule
    from app.domain.templates import TemplateRevision
    from app.services.pictures import Picture
    from app.services.templates import SavedTemplate
    from ui.certificates.templates_view import PictureKey, TemplateShown, Tile
    from ui.shell.desk import Desk

# Each in its own language, as on the paper.
_LOOK_ROOM: Final = (94, 67)
_PAGE_ROOM: Final = (54, 67)
_PAGES: Final = tuple(
    PageFormat(size, orientation) for size in PaperSize for orientation in Orientation
)


class TemplatesPage(ScreenFrame):
    """All templates. `left` carries nothing: it asks for the register."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Templates", "Templates"), name="templates", is_scrolled=True)
        self._presenter = TemplatesPresenter(self, desk)
        self._opened: TemplatePanel | None = None
        self._looks = PictureChoice(
            [Choice(look, look_words(look)) for look in Look],
            width=_LOOK_ROOM[0],
            height=_LOOK_ROOM[1],
        )
        self._pages = PictureChoice(
            [Choice(page, page.size.upper()) for page in _PAGES],
            width=_PAGE_ROOM[0],
            height=_PAGE_ROOM[1],
        )
        self._language = ChoiceField(language_choices())
        self._kind = ChoiceField(
            [Choice(kind, kind_words(kind)) for kind in CertificateKind],
            nothing=translate("Templates", "All kinds"),
        )
        self._both = CheckField(translate("Templates", "Two languages on one paper"))
        self._own = SheetTable(name="templates.own")
        self._shared = SheetTable(name="templates.shared")
        self._built_in = SheetTable(name="templates.kopa")
        self._hidden = plain("", self._toggle_hidden, name="templates.hidden", sign="folder")
        self._shown = GalleryShown((), (), 0, GalleryState())
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(translate("Templates", "Certificates"), self._leave, name="templates.back")
        )
        words = translate("Templates", "Bring from a file…")
        self.add_act(outlined(words, self._ask_file, name="templates.bring", sign="import"))
        self.set_subtitle(translate("Templates", "Open one to use it or to make it your own."))
        self._of_own = self._part(translate("Templates", "Your own"), self._own)
        self._of_all = self._part(translate("Templates", "Of the programme"), self._shared)
        self._part(translate("Templates", "Made for you"), self._choosing(), self._built_in)
        self.body.addWidget(self._hidden, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _part(self, title: str, *widgets: QWidget) -> QWidget:
        made = QWidget()
        inner = column(made, gap=12)
        inner.addWidget(heading(title))
        for widget in widgets:
            inner.addWidget(widget)
        self.body.addWidget(made)
        return made

    def _choosing(self) -> QWidget:
        made = QWidget()
        inner = flow(made, gap=24)
        blocks = (
            Form(
                "templates.look",
                (FormField("look", translate("Templates", "Look"), self._looks),),
            ),
            Form(
                "templates.page",
                (FormField("page", translate("Templates", "Paper"), self._pages),),
            ),
            Form(
                "templates.show",
                (
                    FormField("kind", translate("Templates", "Kind"), self._kind),
                    FormField(
                        "language",
                        translate("Templates", "Language"),
                        self._language,
                        is_beside=True,
                    ),
                ),
            ),
            self._both_block(),
        )
        for block in blocks:
            inner.addWidget(block)
        for page in _PAGES:
            self._pages.show_picture(page, _paper_image(page))
            card = self._pages.card(page)
            if card is not None:
                # The picture tells how the paper lies; who hears it needs the words.
                card.setAccessibleName(page_words(page))
                card.setToolTip(page_words(page))
        return made

    def _both_block(self) -> QWidget:
        """Return the tick on the line of the fields beside it, which have labels above them."""
        made = QWidget()
        words = translate("Templates", "Two languages on one paper")
        form = Form("templates.languages", (FormField("both", words, self._both),))
        column(made, margins=(0, 24, 0, 0)).addWidget(form)
        return made

    def _connect(self) -> None:
        for editor in (self._looks, self._pages, self._language, self._kind, self._both):
            editor.changed.connect(self._choose)
        for table, _ in self._tables():
            table.opened.connect(self._presenter.open)

    def _tables(self) -> tuple[tuple[SheetTable, tuple[Tile, ...]], ...]:
        """Return the tables, each with what lies on it."""
        shown = self._shown
        own, shared = (self._own, shown.own), (self._shared, shown.shared)
        return own, shared, (self._built_in, shown.built_in)

    def load(self) -> None:
        """Show the templates as they are kept."""
        self._presenter.load()

    # What the presenter asks of it

    def show_gallery(self, shown: GalleryShown) -> None:
        """Show the templates; their pictures follow."""
        state = shown.state
        self._looks.set_value(state.look)
        self._pages.set_value(state.page)
        self._language.set_value(state.language)
        self._kind.set_value(state.kind)
        self._both.set_value(state.is_bilingual)
        self._shown = shown
        for table, tiles in self._tables():
            table.show_sheets([(one.template.id, tile_words(one.template)) for one in tiles])
        self._of_own.setVisible(bool(shown.own))
        self._of_all.setVisible(bool(shown.shared))
        self._hidden.setVisible(bool(shown.hidden))
        self._hidden.set_words(
            translate("Templates", "Hide what was put aside")
            if state.shows_hidden
            else translate("Templates", "Show %n put aside", n=shown.hidden)
        )
        self._mark_open()

    def show_picture(self, key: PictureKey, picture: Picture) -> None:
        """Show a picture that was drawn, wherever it belongs."""
        image = image_of(picture)
        for table, tiles in self._tables():
            for one in tiles:
                tile = table.tile(one.template.id) if one.key == key else None
                if tile is not None:
                    tile.show_image(image)
        for look, wanted in self._shown.looks:
            if wanted == key:
                self._looks.show_picture(look, image)
        if self._opened is not None and self._opened.shown.key == key:
            self._opened.show_picture(picture)

    def show_template(self, shown: TemplateShown) -> None:
        """Show one template in the panel."""
        panel = self._opened
        if panel is not None and panel.shown.tile.template.id == shown.tile.template.id:
            panel.show_template(shown)
            self._mark_open()
            return
        made = TemplatePanel(shown, self._presenter.who_approves())
        self._connect_panel(made)
        self.show_panel(made)
        # A panel in which something is half typed does not make way for another.
        if self.panel is made:
            self._opened = made
        self._mark_open()

    def close_template(self) -> None:
        """Close the panel."""
        if self._opened is not None:
            self._opened.close_panel()

    def show_name_problem(self, words: str) -> None:
        """Say why the name cannot be kept."""
        if self._opened is not None:
            self._opened.show_name_problem(words)

    def show_rule_problem(self, words: str) -> None:
        """Say why the rule cannot be kept."""
        if self._opened is not None:
            self._opened.show_rule_problem(words)

    # The ends of jobs

    def take_picture(self, drawn: tuple[PictureKey, Picture]) -> None:
        """Pass on a picture that was drawn."""
        self._presenter.note_picture(drawn)

    def take_no_picture(self, _error: Exception) -> None:
        """Pass on that a picture could not be drawn."""
        self._presenter.go_on()

    def take_brought(self, brought: SavedTemplate) -> None:
        """Pass on a template that was brought from a file."""
        self._presenter.note_brought(brought)
        self._bring_opened_into_sight()

    def take_written(self, file: Path) -> None:
        """Pass on where a template was written."""
        self._presenter.note_written(file)

    def take_refusal(self, error: Exception) -> None:
        """Pass on why a file was refused."""
        self._presenter.explain(error)

    # What people do

    def _choose(self) -> None:
        look, page, kind = self._looks.value(), self._pages.value(), self._kind.value()
        self._presenter.choose(
            look=look if isinstance(look, Look) else Look.FORMAL,
            page=page if isinstance(page, PageFormat) else PageFormat(),
            language=str(self._language.value()),
            kind=kind if isinstance(kind, CertificateKind) else None,
            is_bilingual=self._both.value(),
        )

    def _toggle_hidden(self) -> None:
        self._presenter.choose(shows_hidden=not self._shown.state.shows_hidden)

    def _leave(self) -> None:
        self.left.emit()

    def _ask_file(self) -> None:
        title = translate("Templates", "Which file holds the template?")
        kinds = translate("Templates", "Templates")
        ask_file_to_open(self, title, f"{kinds} (*{FILE_ENDING})", self._bring)

    def _bring(self, file: Path) -> None:
        self._presenter.bring(file)

    def _connect_panel(self, panel: TemplatePanel) -> None:
        panel.use_asked.connect(self._use)
        panel.edit_asked.connect(self._edit)
        panel.own_asked.connect(self._make_own)
        panel.rename_asked.connect(self._rename)
        panel.export_asked.connect(self._ask_target)
        panel.hide_asked.connect(self._hide)
        panel.remove_asked.connect(self._remove)
        panel.rule_asked.connect(self._set_rule)
        panel.looked_at.connect(self._look_at)
        panel.name_tried.connect(self._presenter.try_name)
        panel.approve_asked.connect(self._approve)
        panel.offer_asked.connect(self._offer)
        panel.closed.connect(self._forget)

    def _use(self) -> None:
        if self._opened is not None:
            self._presenter.use(self._opened.shown.tile)

    def _edit(self) -> None:
        if self._opened is not None:
            self._presenter.edit(self._opened.shown.tile)

    def _make_own(self, name: str) -> None:
        if self._opened is not None:
            self._opened.forget_typed()
            self._presenter.make_own(self._opened.shown.tile, name)
            self._bring_opened_into_sight()

    def _rename(self, name: str) -> None:
        if self._opened is not None:
            self._presenter.rename(self._opened.shown.tile, name)

    def _hide(self) -> None:
        if self._opened is not None:
            self._presenter.hide(self._opened.shown.tile)

    def _remove(self) -> None:
        if self._opened is not None:
            self._presenter.remove(self._opened.shown.tile)

    def _set_rule(self, rule: IssueRule) -> None:
        if self._opened is not None:
            self._presenter.set_rule(self._opened.shown.tile, rule)

    def _look_at(self, version: TemplateRevision) -> None:
        self._presenter.look_at(version.id)

    def _approve(self, asked: tuple[TemplateRevision, str]) -> None:
        version, by = asked
        if self._opened is not None:
            self._presenter.approve(self._opened.shown.tile, version, by)

    def _offer(self, version: TemplateRevision) -> None:
        if self._opened is not None:
            self._presenter.offer(self._opened.shown.tile, version)

    def _ask_target(self) -> None:
        if self._opened is None:
            return
        title = translate("Templates", "Where shall the template be written?")
        kinds = translate("Templates", "Templates")
        suggested = self._presenter.suggested_file(self._opened.shown.tile)
        ask_file_to_save(self, title, suggested, f"{kinds} (*{FILE_ENDING})", self._export)

    def _export(self, target: Path) -> None:
        if self._opened is not None:
            self._presenter.export(self._opened.shown.tile, target)

    def _forget(self) -> None:
        self._opened = None
        self._presenter.forget()
        self._mark_open()

    def _bring_opened_into_sight(self) -> None:
        """Show the sheet of a new template, which stands above those that were looked at."""
        # Once its place is settled: its part of the page may be shown for the first time.
        QTimer.singleShot(0, self, self._bring_into_sight)

    def _bring_into_sight(self) -> None:
        tile = None if self._opened is None else self._own.tile(self._opened.shown.tile.template.id)
        if tile is not None:
            bring_into_sight(tile)

    def _mark_open(self) -> None:
        opened = None if self._opened is None else self._opened.shown.tile.template.id
        for table, _ in self._tables():
            table.mark(opened)


def _paper_image(page: PageFormat) -> QImage:
    """Return a small sheet with lines on it, as large beside the others as the paper is."""
    across, down = (2 * side for side in _PAGE_ROOM)
    image = QImage(across, down, QImage.Format.Format_RGB32)
    image.fill(QColor("#F1EEE7"))
    share = 0.86 * min(across, down) / PageFormat().width
    width, height = share * page.width, share * page.height
    frame = QRectF((across - width) / 2, (down - height) / 2, width, height)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#86908B"), 2))
    painter.setBrush(QColor("white"))
    painter.drawRoundedRect(frame, 3, 3)
    painter.setPen(QPen(QColor("#B4BCB8"), 3))
    for place, share in enumerate((0.4, 0.6, 0.5)):
        y = frame.top() + frame.height() * (0.3 + 0.2 * place)
        half = frame.width() * share / 2
        painter.drawLine(
            QPointF(frame.center().x() - half, y), QPointF(frame.center().x() + half, y)
        )
    painter.end()
    return image
