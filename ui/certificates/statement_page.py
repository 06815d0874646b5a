"""The page of a statement of hours: period, personal code, look; the paper beside."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal

from app.domain.dates import numeric
from app.domain.designs import Look
from app.domain.typed_dates import parse_date
from app.texts import language, translate
from ui.certificates.appearance_fields import language_choices, look_choices
from ui.certificates.mend_boxes import SecretField
from ui.certificates.remarks import RemarkList
from ui.certificates.statement_presenter import StatementPresenter, StatementWish
from ui.printing.act import ask_print
from ui.printing.contact_sheet import ContactSheet
from ui.theme.tokens import Tone
from ui.widgets.buttons import plain, primary
from ui.widgets.cards import Card
from ui.widgets.choices import ChoiceField
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import DayField
from ui.widgets.form import Form, FormField
from ui.widgets.layouts import column, row
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from app.domain.ids import PersonId
    from ui.certificates.remarks import RemarkShown
    from ui.printing.paper import PaperToPrint
    from ui.shell.desk import Desk

_TYPING_MS: Final = 300


class StatementPage(ScreenFrame):
    """One statement. `left` carries nothing."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__("", name="statement", is_scrolled=False)
        self._desk = desk
        self._presenter = StatementPresenter(self, desk)
        self._back = plain("", self.leave, name="statement.back")
        self._form = Form("statement", self._fields())
        self._done = Card(tone=Tone.GOOD)
        self._remarks = RemarkList("statement.remarks")
        self._sheet = ContactSheet(
            spoken=translate("Certificates", "Preview of the statement"), name="statement.preview"
        )
        self._nothing = EmptyState(
            translate("Certificates", "No attendance of this period is known here."),
            sign="certificates",
        )
        self._print = primary(
            translate("Certificates", "Print the statement"),
            self._print_now,
            name="statement.print",
            sign="print",
        )
        self._pause = QTimer(self)
        self._lay_out()
        self._connect()

    def _fields(self) -> tuple[FormField, ...]:
        return (
            FormField("since", translate("Certificates", "From"), self._day_field()),
            FormField("until", translate("Certificates", "To"), self._day_field(), is_beside=True),
            FormField(
                "code",
                translate("Certificates", "Personal code"),
                SecretField(),
                hint=translate("Certificates", "Stands on this paper alone; may be left empty."),
            ),
            FormField("look", translate("Certificates", "Template"), ChoiceField(look_choices())),
            FormField(
                "language",
                translate("Certificates", "Language of the paper"),
                ChoiceField(language_choices()),
                is_beside=True,
            ),
        )

    def _day_field(self) -> DayField:
        return DayField(self._read_day, _show_day)

    def _read_day(self, typed: str) -> date:
        return parse_date(typed, self._desk.application.clock.today())

    def _lay_out(self) -> None:
        self.set_way_back(self._back)
        self.set_main_act(self._print)
        self.set_subtitle(
            translate("Certificates", "What was attended here, with hours and papers.")
        )
        self._done.hide()
        left = column(gap=12)
        left.addWidget(self._done)
        left.addWidget(self._form)
        left.addStretch(1)
        right = column(gap=8)
        right.addWidget(self._remarks)
        right.addWidget(self._sheet, 1)
        right.addWidget(self._nothing, 1)
        across = row(gap=16)
        across.addLayout(left, 5)
        across.addLayout(right, 6)
        self.body.addLayout(across, 1)

    def _connect(self) -> None:
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._tell_wish)
        self._form.changed.connect(self._pause.start)
        self._form.submitted.connect(self._print_now)
        self._remarks.mended.connect(self._presenter.mend)

    # What the screen asks of it

    def open(self, person: PersonId) -> None:
        """Ask for the statement of a person."""
        self._presenter.open(person)

    def load(self) -> None:
        """Show again what an act changed."""
        self._presenter.load()

    def leave(self) -> None:
        """Go back to the person."""
        self._presenter.go_back()

    def take_focus(self) -> None:
        """Give the keys to the period, or to printing once it is issued."""
        if self._done.isVisibleTo(self):
            self._print.setFocus()
        else:
            self._form.focus("since")

    # What the presenter asks of it

    def show_person(self, name: str, back: str) -> None:
        """Say whose statement it is."""
        self.set_title(translate("Certificates", "Statement of hours: {name}").format(name=name))
        self._back.set_words(back)

    def show_wish(self, wish: StatementWish) -> None:
        """Fill the fields."""
        self._pause.stop()
        self._form.set_values(
            {
                "since": wish.since,
                "until": wish.until,
                "code": wish.code,
                "look": wish.look,
                "language": wish.language,
            }
        )

    def show_preview(self, pdf: bytes) -> None:
        """Show the paper as it will be."""
        self._sheet.setVisible(bool(pdf))
        self._nothing.setVisible(not pdf)
        self._print.setEnabled(bool(pdf))
        self._sheet.show_paper(pdf)

    def show_problem(self, words: str) -> None:
        """Say why there is no paper."""
        self._nothing.set_sentence(words)

    def show_remarks(self, remarks: Sequence[RemarkShown]) -> None:
        """Show what would embarrass on paper."""
        self._remarks.show_remarks(remarks)

    def show_issued(self, words: str) -> None:
        """Show that it is issued."""
        self._done.set_title(words)
        self._done.show()
        self._form.setEnabled(False)
        self._remarks.show_remarks(())

    def show_asking(self) -> None:
        """Let the period be changed again."""
        self._done.hide()
        self._form.setEnabled(True)

    def focus_field(self, name: str) -> None:
        """Give the keys to a field."""
        self._form.focus(name)

    def focus_remarks(self) -> None:
        """Give the keys to the first mend."""
        self._remarks.take_focus()

    def ask_print(self, paper: PaperToPrint) -> None:
        """Ask how the paper is printed, opened or saved."""
        ask_print(self, self._desk, paper)

    # What people do

    def _tell_wish(self) -> None:
        self._pause.stop()
        values = self._form.values()
        since, until, look = values["since"], values["until"], values["look"]
        self._presenter.set_wish(
            StatementWish(
                since=since if isinstance(since, date) else None,
                until=until if isinstance(until, date) else None,
                code=str(values["code"] or ""),
                language=str(values["language"]),
                look=look if isinstance(look, Look) else Look.FORMAL,
            )
        )

    def _print_now(self) -> None:
        self._tell_wish()
        self._presenter.print()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)


def _show_day(day: date) -> str:
    return numeric(day, language())
