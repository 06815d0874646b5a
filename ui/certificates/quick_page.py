"""Certificates from a list, a page that reads like a task: names, what for, how, and print.

The papers stand beside, all of them, as they will be. Only names and a title are needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal

from app.domain.designs import CertificateKind
from app.texts import translate
from ui.certificates.quick_form import HowCard, Steps, WhatCard
from ui.certificates.quick_presenter import QuickPresenter
from ui.certificates.quick_who import WhoCard
from ui.certificates.remarks import RemarkList
from ui.printing.act import ask_print
from ui.printing.contact_sheet import ContactSheet
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.fields import CheckField
from ui.widgets.layouts import column, row
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.scrolled import UncutScrollArea, bring_into_sight

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from app.domain.certificates import TemplateChoice
    from app.domain.pictures import Picture
    from ui.certificates.quick_state import QuickState
    from ui.certificates.quick_view import NamesShown
    from ui.certificates.remarks import RemarkShown
    from ui.printing.paper import PaperToPrint
    from ui.shell.desk import Desk

_TYPING_MS: Final = 300


class QuickPage(ScreenFrame):
    """The quick way. `left` carries nothing; `event_asked` neither: people come from an event."""

    left = Signal()
    event_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("QuickCertificates", "Certificates from a list"),
            name="quick",
            is_scrolled=False,
        )
        self._desk = desk
        self._presenter = QuickPresenter(self, desk)
        self._pause = QTimer(self)
        self._who = WhoCard(self._presenter)
        self._what = WhatCard(desk.application.clock)
        self._how = HowCard()
        self._keeps = CheckField(
            translate("QuickCertificates", "Keep the people and the event as records")
        )
        self._keeps.name("quick.keeps", translate("QuickCertificates", "Keep as records"))
        self._remarks = RemarkList("quick.remarks")
        self._sheet = ContactSheet(
            spoken=translate("QuickCertificates", "All certificates"), name="quick.preview"
        )
        self._nothing = EmptyState(
            translate("QuickCertificates", "The certificates appear here with the first name."),
            sign="certificates",
        )
        self._done = Card(tone=Tone.GOOD)
        self._build_done()
        self._lay_out()
        self._connect()

    @property
    def presenter(self) -> QuickPresenter:
        return self._presenter

    def _build_done(self) -> None:
        presenter = self._presenter
        self._hand_out = outlined(
            translate("QuickCertificates", "Mark all as handed out"),
            presenter.hand_out_issued,
            name="quick.hand_out",
            sign="check",
        )
        self._done.add_act(self._hand_out)
        self._done.add_act(
            outlined(
                translate("QuickCertificates", "New list"),
                presenter.begin_anew,
                name="quick.next",
                sign="add",
            )
        )
        self._done.hide()

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(translate("QuickCertificates", "Certificates"), self.leave, name="quick.back")
        )
        self._print = primary(
            translate("QuickCertificates", "Print"),
            self._print_now,
            name="quick.print",
            sign="print",
        )
        self.set_main_act(self._print)
        self._how.add(self._keeps)
        self._steps = Steps(self._who, self._what, self._how)
        self._area = UncutScrollArea(self._steps, self)
        left = column(gap=12)
        left.addWidget(self._done)
        left.addWidget(self._area, 1)
        left.addStretch(0)
        right = column(gap=8)
        right.addWidget(self._remarks)
        right.addWidget(self._sheet, 1)
        right.addWidget(self._nothing, 1)
        across = row(gap=16)
        across.addLayout(left, 6)
        across.addLayout(right, 7)
        self.body.addLayout(across, 1)

    def _connect(self) -> None:
        # Letters come in a row; the papers are drawn once, after the last of them.
        self._pause.setSingleShot(True)
        self._pause.setInterval(_TYPING_MS)
        self._pause.timeout.connect(self._tell_form)
        presenter = self._presenter
        self._who.event_asked.connect(self.event_asked)
        self._what.changed.connect(self._pause.start)
        self._how.changed.connect(self._pause.start)
        self._what.submitted.connect(self._print_now)
        self._keeps.changed.connect(self._tell_keeps)
        self._remarks.mended.connect(presenter.mend)

    # What the screen asks of it

    def begin(self, choice: TemplateChoice | None = None) -> None:
        """Show the list as it was left, or an empty one; `choice` is the template to begin with."""
        self._presenter.begin()
        if choice is not None:
            self._presenter.take_choice(choice)

    def load(self) -> None:
        """Show again what an act changed."""
        self._presenter.load()

    def leave(self) -> None:
        """Go back to where people came from."""
        self._tell_form()
        self.left.emit()

    def take_focus(self) -> None:
        """Give the keys to the names, or to printing once they are issued."""
        if self._done.isVisibleTo(self):
            self._print.setFocus()
        else:
            self._who.take_focus()

    # What the presenter asks of it

    def show_state(self, state: QuickState) -> None:
        """Fill the steps."""
        self._pause.stop()
        self._what.show_what(state.what)
        self._how.show_how(state.how)
        self._keeps.set_value(state.keeps_records)
        is_of_people = state.what.kind is not CertificateKind.THANKS_ORGANISATION
        self._who.show_surnames(has_surnames=is_of_people)

    def show_names(self, shown: NamesShown) -> None:
        """Show the rows, or the field for pasting where there are none."""
        self._who.show_names(shown)

    def show_unfinished(self, words: str) -> None:
        """Say that this is the list of the last time."""
        self._who.show_unfinished(words)

    def show_preview(self, pdf: bytes) -> None:
        """Show the papers as they will be."""
        self._sheet.setVisible(bool(pdf))
        self._nothing.setVisible(not pdf)
        self._sheet.show_paper(pdf)

    def show_remarks(self, remarks: Sequence[RemarkShown]) -> None:
        """Show what would embarrass on paper."""
        self._remarks.show_remarks(remarks)

    def show_ready(self, words: str) -> None:
        """Say on the button what it will do."""
        self._print.set_words(words)

    def show_templates(self, own: Sequence[tuple[str, str]]) -> None:
        """Offer own templates beside the looks."""
        self._how.show_templates(own)

    def show_thumbnail(self, what: object, picture: Picture) -> None:
        """Show how a kind, a look or an own template looks."""
        if isinstance(what, CertificateKind):
            self._what.show_picture(what, picture)
        else:
            self._how.show_picture(what, picture)

    def show_issued(self, words: str) -> None:
        """Show that they are issued; what stands on them does not change any more."""
        self._done.set_title(words)
        self.show_standing(is_out=False, is_handed_out=False)
        self._done.show()
        self._remarks.show_remarks(())
        self._area.hide()
        self._who.hide_unfinished()

    def show_standing(self, *, is_out: bool, is_handed_out: bool) -> None:
        """Say what can still be done with what was issued; `is_out`: printed or saved."""
        if is_out:
            words = translate(
                "QuickCertificates",
                "Nothing on them changes any more. A mistake is corrected in the register of "
                "certificates; the new paper gets a new number.",
            )
        else:
            words = translate(
                "QuickCertificates",
                "Nothing on them changes any more. Until they are printed or saved, Undo brings "
                "the list back.",
            )
        self._done.set_subtitle(words)
        self._hand_out.setVisible(not is_handed_out)

    def show_editing(self) -> None:
        """Let the list be changed again."""
        self._done.hide()
        self._area.show()

    def show_title_problem(self, words: str) -> None:
        """Say that the title is missing."""
        self._what.form.show_problems({"title": words})

    def focus_names(self) -> None:
        """Give the keys to the names."""
        self.take_focus()
        bring_into_sight(self._who)

    def focus_title(self) -> None:
        """Give the keys to the title."""
        self._what.form.focus("title")

    def focus_field(self, name: str) -> None:
        """Give the keys to a field of the second or third step."""
        (self._how if name == "look" else self._what).form.focus(name)

    def focus_remarks(self) -> None:
        """Give the keys to the first mend."""
        self._remarks.take_focus()

    def write_name(self, row: int) -> None:
        """Open a row of the list for writing."""
        self._who.write_name(row)

    def show_row(self, row: int) -> None:
        """Give the keys to a row of the list."""
        self._who.go_to(row)

    def ask_print(self, paper: PaperToPrint) -> None:
        """Ask how the papers are printed, opened or saved."""
        ask_print(self, self._desk, paper)

    # What people do

    def _tell_form(self) -> None:
        self._pause.stop()
        self._presenter.set_what(self._what.what())
        self._presenter.set_how(self._how.how(self._presenter.state.how))

    def _tell_keeps(self) -> None:
        self._presenter.set_keeps(keeps=self._keeps.value())

    def _print_now(self) -> None:
        self._who.give_pasted()
        self._tell_form()
        self._presenter.print()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
