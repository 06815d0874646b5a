"""Certificates of one event: who gets one, how they will look, and the way to the printer.

The decisions are those of the place of certificates; this is its issuing inside an event's page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.domain.preferences import LANGUAGES
from app.texts import translate
from ui.certificates.issue_presenter import DEFAULT_PERCENT, IssuePresenter
from ui.events.documents.again import IssuedAgain
from ui.events.documents.contact_sheet import ContactSheet
from ui.events.documents.sheet_part import show_lines
from ui.events.documents.sheet_words import LANGUAGE_NAMES
from ui.printing.act import ask_print
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, primary
from ui.widgets.cards import Card
from ui.widgets.check_list import CheckLine, CheckList
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form, FormField
from ui.widgets.layouts import column, flow, row

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from app.domain.events import EventSummary
    from app.domain.ids import EventId, PersonId
    from app.services.certificate_papers import CertificatePrint
    from ui.certificates.issue_presenter import IssuedShown, IssueShown
    from ui.printing.paper import PaperToPrint
    from ui.shell.desk import Desk

_TYPING_MS: Final = 250
_PERCENTS: Final = (100, 75, 50, 1)


class CertificatesPart(QWidget):
    """Ticks at the left, all certificates in small at the right; nothing is final before Issue."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("event.certificates")
        self._desk = desk
        self._presenter = IssuePresenter(self, desk)
        self._form = Form("event.certificates", _fields())
        self._ticks = CheckList(
            spoken=translate("Documents", "Who gets a certificate"),
            name="event.certificates.people",
        )
        self._done = Card(tone=Tone.GOOD)
        self._notes = Card(tone=Tone.ATTENTION)
        self._hint = ""
        self._pdf = b""
        self._problems: tuple[str, ...] = ()
        self._sheet = ContactSheet(
            spoken=translate("Documents", "Preview of the certificates"),
            name="event.certificates.preview",
        )
        self._nothing = EmptyState(
            translate("Documents", "Tick people to see their certificates."), sign="certificates"
        )
        self._issue = primary(
            translate("Documents", "Issue and print…"),
            self._presenter.issue,
            name="event.certificates.issue",
            sign="certificates",
        )
        self._again = IssuedAgain(desk, self._presenter.printing)
        self._again_act = outlined(
            "", self._again.print, name="event.certificates.again", sign="print"
        )
        self._event: EventId | None = None
        self._pause = QTimer(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._done.add_act(
            outlined(
                translate("Documents", "Print…"),
                self._presenter.print_issued,
                name="event.certificates.print",
                sign="print",
            )
        )
        self._done.add_act(
            outlined(
                translate("Documents", "Mark all as handed out"),
                self._hand_out,
                name="event.certificates.hand_out",
                sign="check",
            )
        )
        self._done.hide()
        acts = flow(gap=8)
        acts.addWidget(self._issue)
        acts.addWidget(self._again_act)
        left = column(gap=8, margins=(2, 0, 0, 0))
        for widget in (self._done, self._notes, self._form):
            left.addWidget(widget)
        left.addWidget(self._ticks, 1)
        left.addLayout(acts)
        across = row(self, gap=16)
        across.addLayout(left, 5)
        across.addWidget(self._sheet, 6)
        across.addWidget(self._nothing, 6)

    def _connect(self) -> None:
        # Ticks come in a row; the papers are drawn once, after the last of them.
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._tell_choice)
        self._ticks.changed.connect(self._pause.start)
        self._form.editor("percent").changed.connect(self._change_rule)
        self._form.editor("language").changed.connect(self._change_language)

    # What the documents ask of it

    def open(self, event: EventId) -> None:
        """Show the certificates of another event."""
        self._event = event
        self._done.hide()
        self._form.set_values({"percent": DEFAULT_PERCENT})
        self._presenter.open(event)

    def load(self) -> None:
        """Show again what an act changed."""
        self._presenter.load()
        if self._done.isVisibleTo(self):
            self._presenter.load_issued()

    def take_focus(self) -> None:
        """Give the keys to the ticks."""
        self._ticks.setFocus()

    # What the presenter asks of it

    def show_events(self, events: tuple[EventSummary, ...]) -> None:
        """Show no events to choose from: the page is about one."""

    def show_candidates(self, shown: IssueShown) -> None:
        """Show who may get a certificate."""
        self._pause.stop()
        self._hint = shown.hint
        self._ticks.show_lines(
            tuple(
                CheckLine(line.person, line.name, line.about, line.is_ticked, line.is_possible)
                for line in shown.lines
            )
        )
        self._show_notes()
        self._show_again()

    def show_language(self, code: str) -> None:
        """Show the language that the papers will have."""
        self._form.set_values({"language": code})

    def show_preview(self, made: CertificatePrint | None, problems: tuple[str, ...]) -> None:
        """Show the papers as they will be, and what keeps papers back."""
        self._problems = problems
        pdf = self._pdf = b"" if made is None else made.pdf
        self._sheet.setVisible(bool(pdf))
        self._nothing.setVisible(not pdf)
        self._sheet.show_paper(pdf)
        self._show_notes()

    def show_ready(self, words: str, *, is_ready: bool) -> None:
        """Say on the button what it will do."""
        self._issue.set_words(words)
        self._issue.setEnabled(is_ready)

    def show_issued(self, shown: IssuedShown) -> None:
        """Show what was issued, and ask at once where the papers go."""
        show_lines(self._done, (shown.words,))
        self._problems = shown.problems
        self._show_notes()
        self._presenter.print_issued()

    def ask_print(self, paper: PaperToPrint) -> None:
        """Ask how the papers are printed, opened or saved."""
        ask_print(self, self._desk, paper)

    def _show_again(self) -> None:
        count = 0 if self._event is None else self._again.look(self._event)
        words = translate("Documents", "Print issued ones again ({count})")
        self._again_act.set_words(words.format(count=count))
        self._again_act.setVisible(bool(count))

    def _hand_out(self) -> None:
        self._presenter.hand_out_issued()
        self._done.hide()

    def _tell_choice(self) -> None:
        self._presenter.choose(cast("tuple[PersonId, ...]", self._ticks.ticked()))

    def _change_rule(self) -> None:
        self._presenter.set_rule(cast("int", self._form.values()["percent"]))

    def _change_language(self) -> None:
        self._presenter.set_language(str(self._form.values()["language"]))

    def _show_notes(self) -> None:
        show_lines(self._notes, (*((self._hint,) if self._hint else ()), *self._problems))

    # Qt overrides
    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._sheet.close_paper()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        if not event.spontaneous() and self._pdf:
            self._sheet.show_paper(self._pdf)
        super().showEvent(event)


def _fields() -> tuple[FormField, ...]:
    rules = [Choice(percent, _percent_words(percent)) for percent in _PERCENTS]
    languages = [Choice(code, LANGUAGE_NAMES[code]) for code in LANGUAGES]
    return (
        FormField("percent", translate("Documents", "Who attended"), ChoiceField(rules)),
        FormField(
            "language",
            translate("Documents", "Language"),
            ChoiceField(languages),
            is_beside=True,
        ),
    )


def _percent_words(percent: int) -> str:
    words = {
        100: translate("Documents", "All sessions"),
        75: translate("Documents", "Three quarters of the sessions"),
        50: translate("Documents", "Half of the sessions"),
        1: translate("Documents", "At least one session"),
    }
    return words[percent]
