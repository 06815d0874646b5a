"""The page of recovery papers: passphrase, print, and the proof, one step after the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from app.texts import translate
from ui.exchange.laptops.papers_presenter import PapersPresenter
from ui.exchange.programme_name import PROGRAMME, name_field
from ui.printing.act import ask_print
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.fields import CheckField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second, strong
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from ui.printing.act import PaperToPrint
    from ui.shell.desk import Desk


class PapersPage(ScreenFrame):
    """Preparing and proving recovery papers. `left` asks for the list of laptops."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Papers", "Recovery paper"), name="exchange.papers", is_scrolled=True
        )
        self._desk = desk
        self._presenter = PapersPresenter(self, desk)
        self._make_acts()
        self._hidden = (TextField(longest=200), TextField(longest=200))
        self._first = Form("papers.form", self._fields())
        self._proof = Form(
            "papers.proof",
            (FormField("group", translate("Papers", "Group"), TextField(longest=20)),),
        )
        self._group = strong()
        self._asking = self._make_asking()
        self._proving = self._make_proving()
        self._done = self._make_done()
        self._last = second()
        self._lay_out()

    def _make_acts(self) -> None:
        self._prepare = primary(
            translate("Papers", "Prepare the paper"), self._ask_prepare, name="papers.prepare"
        )
        self._print = primary(
            translate("Papers", "Print the paper …"),
            self._presenter.print,
            name="papers.print",
            sign="print",
        )
        self._confirm = outlined(
            translate("Papers", "Check the group"), self._ask_confirm, name="papers.confirm"
        )
        self._anew = plain(
            translate("Papers", "Prepare another paper"),
            self._presenter.begin_anew,
            name="papers.anew",
        )
        self._to_list = primary(
            translate("Papers", "To the laptops"), self.left.emit, name="papers.done"
        )

    def _fields(self) -> tuple[FormField, ...]:
        passphrase, again = self._hidden
        return (
            name_field(),
            FormField(
                "passphrase",
                translate("Papers", "Passphrase"),
                passphrase,
                hint=translate(
                    "Papers",
                    "At least twelve characters, such as four words that come to your mind.",
                ),
                is_needed=True,
            ),
            FormField("again", translate("Papers", "Once more"), again, is_needed=True),
            FormField("is_shown", "", CheckField(translate("Papers", "Show what is typed"))),
        )

    def _make_asking(self) -> Card:
        card = Card(f"1. {translate('Papers', 'Choose a passphrase')}")
        card.add(
            body(
                translate(
                    "Papers",
                    "Paper and passphrase together let a new laptop become the coordinator’s. Keep "
                    "them in two places; neither is of use alone. Kopā keeps the passphrase "
                    "nowhere.",
                )
            )
        )
        card.add(self._first)
        self._first.submitted.connect(self._ask_prepare)
        self._first.editor("is_shown").changed.connect(self._fit_echo)
        return card

    def _make_proving(self) -> SideBySide:
        pair = SideBySide()
        for side, card in ((pair.left, _printed_card()), (pair.right, self._make_checked())):
            side.addWidget(card)
            side.addStretch(1)
        return pair

    def _make_checked(self) -> Card:
        checked = Card(f"3. {translate('Papers', 'Type a group from the paper')}")
        checked.add(
            body(
                translate(
                    "Papers",
                    "So it is sure that the paper lies before you and can be read. The groups are "
                    "numbered.",
                )
            )
        )
        checked.add(self._group)
        checked.add(self._proof)
        checked.body.addWidget(self._confirm, 0, Qt.AlignmentFlag.AlignLeft)
        self._proof.submitted.connect(self._ask_confirm)
        return checked

    def _make_done(self) -> Card:
        card = Card(translate("Papers", "The recovery paper is in order"), tone=Tone.GOOD)
        card.add_chip(Chip(translate("Papers", "Proved"), tone=Tone.GOOD))
        card.add(
            body(
                translate(
                    "Papers",
                    "Keep it in a safe, and the passphrase somewhere else. Papers that were made "
                    "before stay good too: destroy those that you do not need any more.",
                )
            )
        )
        return card

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(translate("Laptops", "Laptops"), self.left.emit, name="papers.back")
        )
        self.add_act(self._anew)
        for button in (self._prepare, self._print, self._to_list):
            # One of them is in sight: what is to be done next.
            self.set_main_act(button)
        self._beginning = SideBySide(shares=(3, 2))
        self._beginning.left.addWidget(self._asking)
        self._beginning.left.addStretch(1)
        self._beginning.right.addWidget(_what_for())
        self._beginning.right.addWidget(self._last)
        self._beginning.right.addStretch(1)
        for part in (self._beginning, self._proving, self._done):
            self.body.addWidget(part)
        self.body.addStretch(1)

    # What the screen asks of it

    def begin(self) -> None:
        """Ask for a passphrase, or go on with the paper that was prepared."""
        self._presenter.begin()

    def load(self) -> None:
        """Show what is so now: what was begun stays."""

    # What the presenter asks of it

    def show_papers(self, *, proved: str, asks_name: bool) -> None:
        """Begin; say when papers were proved last, and ask for the name of the programme."""
        self._first.show_field(PROGRAMME, is_shown=asks_name)
        self._first.set_values({"passphrase": "", "again": "", "is_shown": False})
        self._fit_echo()
        words = translate("Papers", "The paper was last proved on: {day}")
        self._last.set_text(words.format(day=proved) if proved else "")
        self._show_only(self._beginning)
        self._last.setVisible(bool(proved))
        self._first.focus(PROGRAMME if asks_name else "passphrase")

    def show_made(self, group: str) -> None:
        """Offer to print the paper, and ask for a group of it in these words."""
        # Nothing of the passphrase stays in the window either.
        self._first.set_values({"passphrase": "", "again": ""})
        self._group.set_text(group)
        self._proof.set_values({"group": ""})
        self._show_only(self._proving)
        self._print.setFocus()

    def show_problem(self, field: str, words: str) -> None:
        """Show what is wrong with what was typed."""
        form = self._proof if field == "group" else self._first
        form.show_problems({field: words})

    def print_paper(self, paper: PaperToPrint) -> None:
        """Ask how the paper is printed."""
        ask_print(self, self._desk, paper)

    def go_on_with_group(self) -> None:
        """Let the group have the keys once the box is gone."""
        self._proof.focus("group")

    def show_proved(self) -> None:
        """Say that the papers are in order."""
        self._show_only(self._done)
        self._to_list.setFocus()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        for one in (self._prepare, self._first):
            one.setEnabled(not is_busy)

    # What people ask of it

    def _show_only(self, part: object) -> None:
        for one, button in (
            (self._beginning, self._prepare),
            (self._proving, self._print),
            (self._done, self._to_list),
        ):
            one.setVisible(one is part)
            button.setVisible(one is part)
        self._anew.setVisible(part is self._proving)
        self._last.hide()

    def _fit_echo(self) -> None:
        is_shown = bool(self._first.editor("is_shown").value())
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        for field in self._hidden:
            field.edit.setEchoMode(mode)

    def _ask_prepare(self) -> None:
        values = self._first.read()
        if values is not None:
            passphrase, again = str(values["passphrase"]), str(values["again"])
            self._presenter.prepare(passphrase, again, str(values[PROGRAMME]))

    def _ask_confirm(self) -> None:
        values = self._proof.read()
        if values is not None:
            self._presenter.confirm(str(values["group"]))


def _what_for() -> Card:
    card = Card(translate("Papers", "What it is for"))
    for words in (
        translate(
            "Papers",
            "The keys of the programme lie only on coordinators’ laptops. If all of them break or "
            "get lost, a new laptop takes their place with this paper and its passphrase.",
        ),
        translate(
            "Papers",
            "Without a paper all centres would have to join anew; their records would stay.",
        ),
    ):
        card.add(body(words))
    return card


def _printed_card() -> Card:
    card = Card(f"2. {translate('Papers', 'Print the paper')}")
    card.add(
        body(
            translate(
                "Papers",
                "Print it and put it into a safe or a locked cupboard. If you saved it as a "
                "file, delete the file afterwards.",
            )
        )
    )
    return card
