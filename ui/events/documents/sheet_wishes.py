"""What can be asked of a sign-in sheet: form, language, columns, sessions, rows, print, notice.

Widgets only: it tells that something else is asked, never what comes of it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.dates import numeric, parse_date
from app.domain.sheets import COLUMNS_OF, SheetColumn, SheetForm
from app.services.sheets import SheetWish
from app.texts import LANGUAGE_NAMES, LANGUAGES, language, translate
from ui.events.documents.sheet_presenter import MOST_BLANK_ROWS
from ui.events.documents.sheet_words import column_words, form_words
from ui.widgets.buttons import link
from ui.widgets.check_list import CheckLine, CheckList
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.fields import CheckField, DayField, NumberField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import TextLabel, strong
from ui.widgets.layouts import column, flow

if TYPE_CHECKING:
    from app.domain.ids import SessionId
    from ui.events.documents.sheet_presenter import SheetShown
    from ui.shell.desk import Desk

_TYPING_MS: Final = 300
_YEARS_KEPT: Final = 5
_TICKED_FORMS: Final = frozenset({SheetForm.COMPACT, SheetForm.CHECKLIST})


class SheetWishes(QWidget):
    """What is asked, in fields and ticks.

    `changed` comes after the last of several changes in a row, `form_chosen` with another
    SheetForm, `settled` and `went_back` from the words about the programme.
    """

    changed = Signal()
    form_chosen = Signal(object)
    settled = Signal()
    went_back = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wish = SheetWish()
        self._what = Form("sheet", _first_fields())
        self._how = Form("sheet", self._further_fields())
        self._columns_word = strong(translate("Documents", "Columns"))
        self._columns = CheckList(
            spoken=translate("Documents", "Columns"), name="sheet.columns", is_short=True
        )
        self._sessions_word = strong(translate("Documents", "Sessions on the sheet"))
        self._sessions = CheckList(
            spoken=translate("Documents", "Sessions on the sheet"),
            name="sheet.sessions",
            is_short=True,
        )
        self._own = TextLabel(
            translate("Documents", "This laptop uses its own choice for this form."), "second"
        )
        self._settle = link(
            translate("Documents", "Use for all sheets of the programme"),
            self._tell_settled,
            name="sheet.settle",
        )
        self._back = link(
            translate("Documents", "As the programme has it"),
            self._tell_back,
            name="sheet.back",
        )
        self._pause = QTimer(self)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        layout = column(self, gap=12, margins=(2, 2, 10, 8))
        for widget in (
            self._what,
            self._columns_word,
            self._columns,
            self._sessions_word,
            self._sessions,
            self._how,
            self._own,
        ):
            layout.addWidget(widget)
        for shown in (self._columns, self._sessions):
            shown.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        acts = flow(gap=8)
        acts.addWidget(self._settle)
        acts.addWidget(self._back)
        layout.addLayout(acts)
        layout.addStretch(1)

    def _connect(self) -> None:
        # Figures and ticks come in a row; the sheet is drawn once, after the last of them.
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._tell_changed)
        self._what.editor("form").changed.connect(self._tell_form)
        self._what.changed.connect(self._pause.start)
        self._how.changed.connect(self._pause.start)
        self._columns.changed.connect(self._pause.start)
        self._sessions.changed.connect(self._pause.start)

    def show_wish(self, shown: SheetShown) -> None:
        """Show what is asked, with the columns and fields that the form can have."""
        wish = self._wish = shown.wish
        self._what.set_values(
            {
                "form": wish.form,
                "language": wish.language,
                "second_language": wish.second_language or None,
                "blank_rows": wish.blank_rows,
            }
        )
        self._how.set_values(
            {
                "is_large_print": wish.is_large_print,
                "has_letter_boxes": wish.has_letter_boxes,
                "has_guardian_names": wish.has_guardian_names,
                "has_photo_notice": wish.has_photo_notice,
                "keep_until": wish.keep_until,
            }
        )
        self._show_fields_of(wish.form)
        self._show_lines(shown)
        for widget in (self._own, self._back):
            widget.setVisible(shown.is_own)
        self._settle.setVisible(shown.is_own and shown.may_settle)
        self._pause.stop()

    def wish(self) -> SheetWish:
        """Return what is asked as it stands in the fields."""
        what, how = self._what.values(), self._how.values()
        rows, until = what["blank_rows"], how["keep_until"]
        return replace(
            self._wish,
            form=cast("SheetForm", what["form"]),
            language=str(what["language"]),
            second_language=str(what["second_language"] or ""),
            sessions=cast("tuple[SessionId, ...]", self._sessions.ticked()),
            blank_rows=rows if isinstance(rows, int) else 0,
            columns=cast("tuple[SheetColumn, ...]", self._columns.ticked()),
            is_large_print=bool(how["is_large_print"]),
            has_letter_boxes=bool(how["has_letter_boxes"]),
            has_guardian_names=bool(how["has_guardian_names"]),
            has_photo_notice=bool(how["has_photo_notice"]),
            keep_until=cast("date | None", until),
        )

    def _show_fields_of(self, form: SheetForm) -> None:
        is_signed = form not in _TICKED_FORMS
        self._how.show_field("has_letter_boxes", is_shown=is_signed)
        self._how.show_field("has_guardian_names", is_shown=form is SheetForm.CHILDREN)
        self._how.show_field("has_photo_notice", is_shown=is_signed)
        self._how.show_field("keep_until", is_shown=is_signed)

    def _show_lines(self, shown: SheetShown) -> None:
        wish = shown.wish
        chosen = wish.chosen.columns
        self._columns.show_lines(
            [
                CheckLine(one, column_words(one, wish.form), is_ticked=one in chosen)
                for one in COLUMNS_OF[wish.form]
            ]
        )
        sessions = wish.sessions or tuple(one for one, _ in shown.sessions)
        self._sessions.show_lines(
            [CheckLine(one, words, is_ticked=one in sessions) for one, words in shown.sessions]
        )
        for widget in (self._sessions, self._sessions_word):
            widget.setVisible(len(shown.sessions) > 1)

    def _further_fields(self) -> tuple[FormField, ...]:
        return (
            _tick("is_large_print", translate("Documents", "Large print")),
            _tick("has_letter_boxes", translate("Documents", "Boxes for letters")),
            _tick("has_guardian_names", translate("Documents", "Names of guardians")),
            _tick("has_photo_notice", translate("Documents", "Notice that pictures are taken")),
            FormField(
                "keep_until",
                translate("Documents", "The sheet is kept until"),
                DayField(self._read_day, _shown_day, example=self._years_ahead()),
                hint=translate("Documents", "Stands in the notice. The funder’s contract says it."),
            ),
        )

    def _years_ahead(self) -> date:
        return date(self._desk.application.clock.today().year + _YEARS_KEPT, 12, 31)

    def _read_day(self, typed: str) -> date:
        return parse_date(typed, self._desk.application.clock.today())

    def _tell_form(self) -> None:
        self._pause.stop()
        self.form_chosen.emit(self._what.editor("form").value())

    def _tell_changed(self) -> None:
        self.changed.emit()

    def _tell_settled(self) -> None:
        self.settled.emit()

    def _tell_back(self) -> None:
        self.went_back.emit()


def _first_fields() -> tuple[FormField, ...]:
    languages = [Choice(code, LANGUAGE_NAMES[code]) for code in LANGUAGES]
    return (
        FormField(
            "form",
            translate("Documents", "Sheet"),
            ChoiceField([Choice(form, form_words(form)) for form in SheetForm]),
        ),
        FormField("language", translate("Documents", "Language"), ChoiceField(languages)),
        FormField(
            "second_language",
            translate("Documents", "Notice also in"),
            ChoiceField(languages, nothing=translate("Documents", "No other language")),
        ),
        FormField(
            "blank_rows",
            translate("Documents", "Empty rows for walk-ins"),
            NumberField(0, MOST_BLANK_ROWS),
        ),
    )


def _shown_day(day: date) -> str:
    return numeric(day, language())


def _tick(name: str, words: str) -> FormField:
    return FormField(name, words, CheckField(words))
