"""The print pack beside what can be asked of it: papers, copies, language, labels."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.pack_choices import PackPaper, PackWish
from app.texts import LANGUAGE_NAMES, LANGUAGES, translate
from ui.events.documents.pack_labels import LabelsForm
from ui.events.documents.pack_papers import PackPapers, PaperLine
from ui.events.documents.pack_presenter import PackPresenter
from ui.events.documents.sheet_part import show_lines
from ui.events.documents.viewer import open_in_viewer
from ui.printing.on_screen import PaperView
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, primary
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.dialogs import ask_folder
from ui.widgets.fields import CheckField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import TextLabel, strong
from ui.widgets.layouts import column, flow, row
from ui.widgets.scrolled import UncutScrollArea

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from app.domain.ids import EventId
    from ui.events.documents.pack_presenter import PackShown, PrinterLoad
    from ui.shell.desk import Desk

_TYPING_MS: Final = 300


class PackPart(QWidget):
    """What is asked of the pack at the left, all its papers at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("pack")
        self._desk = desk
        self._presenter = PackPresenter(self, desk, open_in_viewer)
        self._wish = PackWish()
        self._papers = PackPapers()
        self._form = Form("pack.asked", _fields())
        self._labels_word = strong(translate("Print pack", "Name labels"))
        self._labels = LabelsForm()
        self._problems = Card(
            translate("Print pack", "Look at this before printing"), tone=Tone.ATTENTION
        )
        self._paper = PaperView(
            spoken=translate("Print pack", "Preview of the print pack"),
            name="pack.preview",
            sign="print",
        )
        self._touched: PackPaper | None = None
        self._total = TextLabel("", "second")
        self._print = primary(
            translate("Print pack", "Print the pack…"),
            self._presenter.print,
            name="pack.print",
            sign="print",
        )
        self._save = outlined(
            translate("Print pack", "Save as files…"),
            self._ask_save,
            name="pack.save",
            sign="folder",
        )
        self._inner = QWidget()
        self._wishes = UncutScrollArea(self._inner, self)
        self._pause = QTimer(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = column(self._inner, gap=12, margins=(2, 2, 10, 8))
        for widget in (
            self._problems, self._papers, self._form, self._labels_word, self._labels,
        ):  # fmt: skip
            left.addWidget(widget)
        left.addStretch(1)
        acts = flow(gap=8)
        acts.addWidget(self._print)
        acts.addWidget(self._save)
        side = column(gap=8)
        side.addWidget(self._wishes, 1)
        side.addWidget(self._total)
        side.addLayout(acts)
        across = row(self, gap=16)
        across.addLayout(side, 4)
        across.addWidget(self._paper, 7)

    def _connect(self) -> None:
        # Figures and ticks come in a row; the pack is drawn once, after the last of them.
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._tell_wish)
        self._form.changed.connect(self._pause.start)
        self._papers.changed.connect(self._touch)
        self._labels.changed.connect(self._touch_labels)

    # What the documents ask of it

    def open(self, event: EventId) -> None:
        """Show the pack of another event."""
        self._presenter.open(event)

    def load(self) -> None:
        """Show the pack of the event as it is kept now."""
        self._presenter.load()

    def take_focus(self) -> None:
        """Give the keys to printing: Enter goes on."""
        self._print.setFocus()

    # What the presenter asks of it

    def show_pack(self, shown: PackShown) -> None:
        """Show what is asked of the pack."""
        wish = self._wish = shown.wish
        choices = wish.choices
        self._papers.show_lines(
            PaperLine(paper, shown.copies(paper), paper in wish.papers, shown.hint(paper))
            for paper in PackPaper
        )
        self._form.set_values(
            {
                "language": wish.language,
                "second_language": choices.second_language or None,
                "two_forms": choices.forms_per_page > 1,
                "poster_is_a3": choices.poster_is_a3,
            }
        )
        self._labels.show_choices(choices, wish.first_label, shown.offer.expected)
        for widget in (self._labels_word, self._labels):
            widget.setVisible(PackPaper.LABELS in wish.papers)

    def show_papers(self, pdf: bytes, places: Mapping[PackPaper, int], printed: int) -> None:
        """Show the pages as they will be printed, beginning with the paper touched last."""
        self._paper.show_paper(pdf)
        self._allow(is_there=True)
        words = translate("Print pack", "Pages to print: {count}").format(count=printed)
        self._total.set_text(words)
        if self._touched is not None and self._touched in places:
            self._paper.bring_into_sight(places[self._touched])

    def show_no_papers(self, words: str) -> None:
        """Say why there is nothing to print."""
        self._paper.show_words(words)
        self._allow(is_there=False)
        self._total.set_text("")

    def show_problems(self, problems: Sequence[str]) -> None:
        """Show in words what cannot be printed."""
        show_lines(self._problems, problems)

    def ask_print(self, load: PrinterLoad) -> None:
        """Open the print box for what lies in the printer at once; the next one follows it."""
        from ui.printing.act import PaperToPrint, ask_print  # noqa: PLC0415  few look at it

        paper = PaperToPrint(
            title=load.title,
            make=load.make,
            suggested_file=load.file,
            preview=load.preview,
            take_back=load.take_back,
            follow_up=self._presenter.print_next if load.is_followed else None,
            parts=load.parts,
        )
        ask_print(self, self._desk, paper)

    def _allow(self, *, is_there: bool) -> None:
        for button in (self._print, self._save):
            button.setEnabled(is_there)

    def _touch(self, paper: PackPaper) -> None:
        self._touched = paper
        self._pause.start()

    def _touch_labels(self) -> None:
        self._touch(PackPaper.LABELS)

    def _tell_wish(self) -> None:
        values = self._form.values()
        choices = replace(
            self._labels.chosen(self._wish.choices),
            papers=tuple(one.value for one in self._papers.ticked()),
            second_language=str(values["second_language"] or ""),
            forms_per_page=2 if values["two_forms"] else 1,
            poster_is_a3=bool(values["poster_is_a3"]),
        )
        self._presenter.ask(
            PackWish(
                str(values["language"]),
                choices,
                tuple(self._papers.copies().items()),
                self._labels.first,
            )
        )

    def _ask_save(self) -> None:
        ask_folder(self, translate("Print pack", "Folder for the papers"), self._save_into)

    def _save_into(self, folder: Path) -> None:
        self._presenter.save(folder)


def _fields() -> tuple[FormField, ...]:
    languages = [Choice(code, LANGUAGE_NAMES[code]) for code in LANGUAGES]
    two_forms = translate("Print pack", "Two consent forms on a page")
    large = translate("Print pack", "Poster on A3")
    return (
        FormField(
            "language", translate("Print pack", "Language of the papers"), ChoiceField(languages)
        ),
        FormField(
            "second_language",
            translate("Print pack", "Forms also in"),
            ChoiceField(languages, nothing=translate("Documents", "No other language")),
            is_beside=True,
        ),
        FormField("two_forms", two_forms, CheckField(two_forms)),
        FormField("poster_is_a3", large, CheckField(large)),
    )
