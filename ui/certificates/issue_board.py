"""Who gets a paper of which kind, and all papers beside: for the certificates' place and an event.

Nothing is final before the button that prints. It decides nothing: the presenter does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.domain.certificates import IssueRule
from app.domain.designs import THANKS_KINDS, CertificateKind
from app.services.wording.templates import kind_words, rule_words
from app.texts import translate
from ui.certificates.appearance_fields import appearance_in, appearance_values, look_choices
from ui.certificates.issue_fields import granting_fields, wish_fields
from ui.certificates.issue_presenter import IssuePresenter
from ui.certificates.issue_state import IssueWish, rules_offered
from ui.certificates.mend_boxes import ask_codes, ask_forms, ask_hours, ask_name
from ui.certificates.remarks import RemarkList
from ui.printing.act import ask_print
from ui.printing.contact_sheet import ContactSheet
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined
from ui.widgets.cards import Card
from ui.widgets.check_list import CheckLine, CheckList
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.form import Form
from ui.widgets.labels import TextLabel
from ui.widgets.layouts import clear, column, flow, row
from ui.widgets.scrolled import UncutScrollArea

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.events import EventSummary
    from app.services.certificate_printing import CertificatePrint
    from ui.certificates.issue_state import Key
    from ui.certificates.issue_view import CodeAsked, IssuedShown, IssueShown, WishShown
    from ui.certificates.remarks import RemarkShown
    from ui.printing.paper import PaperToPrint
    from ui.shell.desk import Desk
    from ui.widgets.buttons import Button

_TYPING_MS: Final = 250


class IssueBoard(QWidget):
    """Ticks at the left, all papers in small at the right.

    `titled` carries title and subtitle of what the papers are about, `events_found` the events to
    choose from, `readied` the words of the button that prints and whether it can be pressed.
    """

    titled = Signal(str, str)
    events_found = Signal(object)
    readied = Signal(str, bool)

    def __init__(self, desk: Desk, *, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}.board")
        self._name = name
        self._desk = desk
        self._presenter = IssuePresenter(self, desk)
        self._wish = IssueWish()
        self._hint = ""
        self._problems: tuple[str, ...] = ()
        self._form = Form(name, wish_fields())
        self._granting = Form(f"{name}.granting", granting_fields())
        self._ticks = CheckList(
            spoken=translate("Certificates", "Who gets a certificate"), name=f"{name}.people"
        )
        self._codes = outlined(
            translate("Certificates", "Personal codes…"),
            self._presenter.ask_codes,
            name=f"{name}.codes",
            sign="lock",
        )
        self._done = Card(tone=Tone.GOOD)
        self._notes = Card(tone=Tone.ATTENTION)
        self._remarks = RemarkList(f"{name}.remarks")
        self._sheet = ContactSheet(
            spoken=translate("Certificates", "Preview of the certificates"),
            name=f"{name}.preview",
        )
        self._nothing = EmptyState(
            translate("Certificates", "Tick people to see their certificates."),
            sign="certificates",
        )
        self._acts = flow(gap=8)
        self._pause = QTimer(self)
        self._lay_out()
        self._connect()

    @property
    def presenter(self) -> IssuePresenter:
        return self._presenter

    def add_act(self, button: Button) -> None:
        """Put a button under the ticks."""
        self._acts.addWidget(button)

    def _lay_out(self) -> None:
        self._hand_out_act, others = self._done_acts()
        for button in (self._hand_out_act, others):
            self._done.add_act(button)
        self._done.hide()
        self._notes.hide()
        self._granting.hide()
        self._choosing = QWidget()
        # Large letters in a small window: the fields scroll, the button that prints stays.
        inside = column(self._choosing, gap=10, margins=(2, 2, 8, 2))
        inside.addWidget(self._form)
        inside.addWidget(self._ticks, 1)
        inside.addWidget(self._granting)
        self._acts.addWidget(self._codes)
        left = column(gap=10)
        left.addWidget(self._done)
        left.addWidget(self._notes)
        self._area = UncutScrollArea(self._choosing, self)
        left.addWidget(self._area, 1)
        left.addLayout(self._acts)
        left.addStretch(0)
        right = column(gap=8)
        right.addWidget(self._remarks)
        right.addWidget(self._sheet, 1)
        right.addWidget(self._nothing, 1)
        across = row(self, gap=16)
        across.addLayout(left, 5)
        across.addLayout(right, 6)

    def _done_acts(self) -> tuple[Button, Button]:
        presenter, name = self._presenter, self._name
        return (
            outlined(
                translate("Certificates", "Mark all as handed out"),
                self._hand_out,
                name=f"{name}.hand_out",
                sign="check",
            ),
            outlined(
                translate("Certificates", "Issue others"),
                presenter.issue_others,
                name=f"{name}.others",
            ),
        )

    def _connect(self) -> None:
        # Ticks and letters come in a row; the papers are drawn once, after the last of them.
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._tell_choice)
        self._ticks.changed.connect(self._pause.start)
        self._granting.changed.connect(self._pause.start)
        self._form.editor("reason").changed.connect(self._pause.start)
        for field in ("kind", "rule", "look", "page", "language", "second_language"):
            self._form.editor(field).changed.connect(self._tell_wish)
        self._remarks.mended.connect(self._presenter.mend)

    # What its place asks of it

    def issue(self) -> None:
        """Issue what is ticked, and ask for the printer."""
        if self._pause.isActive():
            self._tell_choice()
        self._presenter.issue()

    def load(self) -> None:
        """Show again what an act changed."""
        self._presenter.load()

    def take_focus(self) -> None:
        """Give the keys to the ticks, or to what is left to do once papers are issued."""
        if self._done.isVisibleTo(self):
            self._hand_out_act.setFocus()
        else:
            self._ticks.setFocus()

    # What the presenter asks of it

    def show_events(self, events: tuple[EventSummary, ...]) -> None:
        """Let the person choose one of these events."""
        self.events_found.emit(events)

    def show_wish(self, shown: WishShown) -> None:
        """Show what is asked, and what can be asked."""
        wish = self._wish = shown.wish
        self._offer("kind", [Choice(one, kind_words(one)) for one in shown.kinds])
        rules = rules_offered(wish.rule)
        self._offer("rule", [Choice(one, rule_words(one)) for one in rules])
        self._offer("look", look_choices(shown.own))
        self._form.set_values(
            {
                "kind": wish.kind,
                "rule": wish.rule,
                **appearance_values(wish.how),
                "reason": wish.reason,
            }
        )
        self._granting.set_values({"granted": wish.granted})
        self._form.show_field("rule", is_shown=shown.has_rule)
        self._form.show_field("reason", is_shown=wish.kind in THANKS_KINDS)
        self._codes.setVisible(shown.has_codes)

    def show_candidates(self, shown: IssueShown) -> None:
        """Show who may get a certificate."""
        self._pause.stop()
        self.titled.emit(shown.title, shown.about)
        self._hint = shown.hint
        self._ticks.show_lines(
            tuple(
                CheckLine(line.key, line.name, line.about, line.is_ticked, line.is_possible)
                for line in shown.lines
            )
        )
        self._show_notes()

    def show_granting(self, *, is_asked: bool) -> None:
        """Ask why somebody gets a paper against the rule, in place."""
        self._granting.setVisible(is_asked)

    def show_preview(self, made: CertificatePrint | None, problems: tuple[str, ...]) -> None:
        """Show the papers as they will be, and what keeps papers back."""
        self._problems = problems
        pdf = b"" if made is None else made.pdf
        self._sheet.setVisible(bool(pdf))
        self._nothing.setVisible(not pdf)
        self._sheet.show_paper(pdf)
        self._show_notes()

    def show_remarks(self, remarks: Sequence[RemarkShown]) -> None:
        """Show what would embarrass on paper."""
        self._remarks.show_remarks(remarks)

    def show_ready(self, words: str, *, is_ready: bool) -> None:
        """Say on the button what it will do."""
        self.readied.emit(words, is_ready)

    def show_issued(self, shown: IssuedShown) -> None:
        """Show what was issued; its papers stay in sight."""
        self._done.set_title(shown.words)
        self._done.show()
        self._area.hide()
        self._codes.setEnabled(False)
        self._remarks.show_remarks(())
        self._hint, self._problems = "", shown.problems
        self._show_notes()

    def show_choosing(self) -> None:
        """Let people be ticked again."""
        self._done.hide()
        self._area.show()
        self._codes.setEnabled(True)

    def focus_remarks(self) -> None:
        """Give the keys to the first mend."""
        self._remarks.take_focus()

    def focus_field(self, name: str) -> None:
        """Give the keys to a field."""
        (self._granting if name == "granted" else self._form).focus(name)

    def ask_name(self, key: Key, name: str) -> None:
        """Ask for the name on one paper."""

        def then(typed: str) -> None:
            self._presenter.set_name(key, typed)

        ask_name(self, name, then)

    def ask_hours(self, keys: tuple[Key, ...]) -> None:
        """Ask for the hours on some papers."""

        def then(hours: int) -> None:
            self._presenter.set_hours(keys, hours)

        ask_hours(self, then)

    def ask_forms(self, key: Key, name: str, forms: tuple[str, str]) -> None:
        """Ask how a name stands in sentences."""

        def then(dative: str, accusative: str) -> None:
            self._presenter.set_forms(key, dative, accusative)

        ask_forms(self, name, forms, then)

    def ask_codes(self, codes: tuple[CodeAsked, ...]) -> None:
        """Ask for personal codes."""

        def then(typed: tuple[str, ...]) -> None:
            asked = zip(codes, typed, strict=True)
            self._presenter.set_codes({one.key: code for one, code in asked})

        ask_codes(self, [(one.name, one.code) for one in codes], then)

    def ask_print(self, paper: PaperToPrint) -> None:
        """Ask how the papers are printed, opened or saved."""
        ask_print(self, self._desk, paper)

    # What people do

    def _offer(self, field: str, choices: list[Choice]) -> None:
        editor = self._form.editor(field)
        if isinstance(editor, ChoiceField):
            editor.set_choices(choices)

    def _asked(self) -> IssueWish:
        """Return what stands in the fields."""
        values, before = self._form.values(), self._presenter.wish
        kind, rule = values["kind"], values["rule"]
        return IssueWish(
            kind=kind if isinstance(kind, CertificateKind) else before.kind,
            rule=rule if isinstance(rule, IssueRule) else before.rule,
            how=appearance_in(values, before.how),
            reason=str(values["reason"] or ""),
            granted=str(self._granting.values()["granted"] or ""),
            codes=before.codes,
            names=before.names,
            hours=before.hours,
        )

    def _tell_wish(self) -> None:
        self._presenter.set_wish(self._asked())

    def _tell_choice(self) -> None:
        self._pause.stop()
        self._presenter.set_wish(self._asked())
        self._presenter.choose(cast("tuple[Key, ...]", self._ticks.ticked()))

    def _hand_out(self) -> None:
        self._presenter.hand_out_issued()
        self._presenter.issue_others()

    def _show_notes(self) -> None:
        clear(self._notes.body)
        notes = tuple(filter(None, (self._hint, *self._problems)))
        self._notes.setVisible(bool(notes))
        for words in notes:
            self._notes.add(TextLabel(words))
