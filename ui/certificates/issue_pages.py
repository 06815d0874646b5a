"""The pages of issuing: choose the event, tick and look, and what was issued."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, QTimer, Signal

from app.domain.preferences import LANGUAGES
from app.texts import translate
from ui.certificates.columns import event_columns
from ui.certificates.issue_presenter import DEFAULT_PERCENT
from ui.printing.on_screen import PaperOnScreen
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.check_list import CheckLine, CheckList
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import NumberField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second
from ui.widgets.layouts import clear, column, row
from ui.widgets.page_preview import PagePreview
from ui.widgets.record_list import ListWords, RecordList
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent

    from app.domain.events import EventSummary
    from app.domain.ids import EventId, PersonId
    from app.services.certificate_printing import CertificatePrint
    from ui.certificates.issue_presenter import IssuedShown, IssuePresenter, IssueShown

# Each in its own language, as on the paper.
_LANGUAGE_NAMES: Final = {"lv": "Latviešu", "en": "English", "ru": "Русский"}
_TYPING_MS: Final = 250
_MOST_PROBLEMS: Final = 4


class _StepPage(ScreenFrame):
    """A step of issuing. `left` carries nothing: back to where people came from."""

    left = Signal()

    def __init__(self, title: str, back: str, *, name: str, is_scrolled: bool) -> None:
        super().__init__(title, name=name, is_scrolled=is_scrolled)
        self.set_way_back(plain(back, self.leave, name=f"{name}.back"))

    def leave(self) -> None:
        """Go back to where people came from."""
        self.left.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


class EventChoicePage(_StepPage):
    """For which event certificates are issued."""

    def __init__(self, presenter: IssuePresenter) -> None:
        super().__init__(
            translate("Certificates", "Issue certificates"),
            translate("Certificates", "Certificates"),
            name="issue.events",
            is_scrolled=False,
        )
        self._presenter = presenter
        self.set_subtitle(translate("Certificates", "Choose the event that people came to."))
        self._list = RecordList(
            event_columns(),
            _event_identity,
            name="issue.events",
            words=ListWords(
                table=translate("Certificates", "Events"),
                search=translate("Certificates", "Search by title"),
                nothing_found=translate("Certificates", "No event is found."),
            ),
            empty=EmptyState(
                translate("Certificates", "There is no event with a day yet. Add one first."),
                sign="events",
            ),
        )
        self._go_on = primary(
            translate("Certificates", "Choose people"),
            self._open_chosen,
            name="issue.events.go_on",
            sign="next",
        )
        self.set_main_act(self._go_on)
        self.body.addWidget(self._list, 1)
        self._list.searched.connect(presenter.choose_event)
        self._list.opened.connect(self._open)
        self._list.selected.connect(self._note_chosen)

    def show_events(self, events: tuple[EventSummary, ...]) -> None:
        """Let the person choose one of these events."""
        self._list.show_records(events)
        self._note_chosen(self._list.table.identity_at_cursor())

    def _note_chosen(self, event: object) -> None:
        self._go_on.setEnabled(event is not None)

    def _open(self, event: EventId) -> None:
        self._presenter.open(event)

    def _open_chosen(self) -> None:
        chosen = self._list.table.identity_at_cursor()
        if chosen is not None:
            self._presenter.open(cast("EventId", chosen))


class IssuePage(_StepPage):
    """Who gets a certificate, and how it will look."""

    def __init__(self, presenter: IssuePresenter) -> None:
        super().__init__(
            "", translate("Certificates", "Other event"), name="issue", is_scrolled=False
        )
        self._presenter = presenter
        self._form = Form("issue.form", _wish_fields())
        self._ticks = CheckList(
            spoken=translate("Certificates", "Who gets a certificate"), name="issue.people"
        )
        self._notes = Card(tone=Tone.ATTENTION)
        self._hint = ""
        self._problems: tuple[str, ...] = ()
        self._preview = PagePreview(
            spoken=translate("Certificates", "Preview of the certificates"), name="issue.preview"
        )
        self._nothing = EmptyState(
            translate("Certificates", "Tick people to see their certificates."), sign="preview"
        )
        self._paper = PaperOnScreen(self._preview)
        self._issue = primary(
            translate("Certificates", "Issue"), presenter.issue, name="issue.act", sign="check"
        )
        self._pause = QTimer(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.set_main_act(self._issue)
        left = column(gap=12)
        left.addWidget(self._form)
        left.addWidget(self._notes)
        left.addWidget(self._ticks, 1)
        right = column(gap=8)
        right.addWidget(self._preview, 1)
        right.addWidget(self._nothing, 1)
        across = row(gap=24)
        across.addLayout(left, 5)
        across.addLayout(right, 6)
        self.body.addLayout(across, 1)

    def _connect(self) -> None:
        # Ticks and figures come in a row; what follows is done once, after the last of them.
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._tell_choice)
        self._ticks.changed.connect(self._pause.start)
        self._form.editor("percent").changed.connect(self._change_rule)
        self._form.editor("language").changed.connect(self._change_language)

    def begin(self) -> None:
        """Start with the usual rule."""
        self._form.set_values({"percent": DEFAULT_PERCENT})

    def show_candidates(self, shown: IssueShown) -> None:
        """Show who may get a certificate."""
        self._pause.stop()
        self.set_title(shown.title)
        self.set_subtitle(shown.about)
        self._hint = shown.hint
        self._ticks.show_lines(
            tuple(
                CheckLine(line.person, line.name, line.about, line.is_ticked, line.is_possible)
                for line in shown.lines
            )
        )
        self._show_notes()

    def show_language(self, code: str) -> None:
        """Show the language that the papers will have."""
        self._form.set_values({"language": code})

    def show_preview(self, made: CertificatePrint | None, problems: tuple[str, ...]) -> None:
        """Show the papers as they will be, and what keeps papers back."""
        self._problems = problems
        pdf = b"" if made is None else made.pdf
        self._preview.setVisible(bool(pdf))
        self._nothing.setVisible(not pdf)
        self._paper.show(pdf)
        self._show_notes()

    def show_ready(self, words: str, *, is_ready: bool) -> None:
        """Say on the button what it will do."""
        self._issue.set_words(words)
        self._issue.setEnabled(is_ready)

    def take_focus(self) -> None:
        """Give the keys to the ticks."""
        self._ticks.setFocus()

    def _tell_choice(self) -> None:
        self._presenter.choose(cast("tuple[PersonId, ...]", self._ticks.ticked()))

    def _change_rule(self) -> None:
        percent = self._form.values()["percent"]
        if isinstance(percent, int):
            self._presenter.set_rule(percent)

    def _change_language(self) -> None:
        self._presenter.set_language(str(self._form.values()["language"]))

    def _show_notes(self) -> None:
        clear(self._notes.body)
        notes = (*((self._hint,) if self._hint else ()), *self._problems)
        self._notes.setVisible(bool(notes))
        for words in notes[:_MOST_PROBLEMS]:
            self._notes.add(body(words))
        if len(notes) > _MOST_PROBLEMS:
            more = translate("Certificates", "… and %n more", n=len(notes) - _MOST_PROBLEMS)
            self._notes.add(second(more))

    # Qt overrides
    def hideEvent(self, event: QHideEvent) -> None:
        if not event.spontaneous():
            self._paper.show(b"")
        super().hideEvent(event)


class IssuedPage(_StepPage):
    """What was issued, and the way to the printer."""

    def __init__(self, presenter: IssuePresenter) -> None:
        super().__init__(
            translate("Certificates", "Certificates are issued"),
            translate("Certificates", "Certificates"),
            name="issued",
            is_scrolled=True,
        )
        self._done = Card(tone=Tone.GOOD)
        self._problems = Card(
            translate("Certificates", "No certificate for these people"), tone=Tone.ATTENTION
        )
        self._print = primary(
            translate("Certificates", "Print…"),
            presenter.print_issued,
            name="issued.print",
            sign="print",
        )
        self.set_main_act(self._print)
        self._done.add_act(
            outlined(
                translate("Certificates", "Mark all as handed out"),
                presenter.hand_out_issued,
                name="issued.hand_out",
                sign="check",
            )
        )
        for card in (self._done, self._problems):
            self.body.addWidget(card)
        self.body.addStretch(1)

    def show_issued(self, shown: IssuedShown) -> None:
        """Show what was issued."""
        self._done.set_title(shown.words)
        clear(self._done.body)
        self._done.add(
            body(
                translate(
                    "Certificates",
                    "Save them as one PDF; it opens at once and is printed from there. The papers "
                    "can be printed again from the register at any time.",
                )
            )
        )
        clear(self._problems.body)
        self._problems.setVisible(bool(shown.problems))
        for words in shown.problems:
            self._problems.add(body(words))

    def take_focus(self) -> None:
        """Give the keys to printing: Enter goes on."""
        self._print.setFocus()


def _wish_fields() -> tuple[FormField, ...]:
    languages = [Choice(code, _LANGUAGE_NAMES[code]) for code in LANGUAGES]
    return (
        FormField(
            "percent",
            translate("Certificates", "Least share of sessions, %"),
            NumberField(1, 100),
        ),
        FormField(
            "language",
            translate("Certificates", "Language of the paper"),
            ChoiceField(languages),
            is_beside=True,
        ),
    )


def _event_identity(event: EventSummary) -> EventId:
    return event.id
