"""The panel that verifies a paper: its number or its PDF in, the issued content out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.texts import translate
from ui.certificates.verify_presenter import VerifyPresenter
from ui.widgets.buttons import outlined, primary
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.dialogs import ask_file_to_open
from ui.widgets.facts import FactList
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second
from ui.widgets.layouts import clear, column, flow
from ui.widgets.side_panel import SidePanel
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from ui.certificates.verify_presenter import AnswerShown
    from ui.shell.desk import Desk


class VerifyPanel(SidePanel):
    """Asks for a number or a file and shows the answers under it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(translate("Certificates", "Verify a certificate"), name="verify")
        self._presenter = VerifyPresenter(self, desk)
        number = FormField(
            "number",
            translate("Certificates", "Number on the paper"),
            TextField(placeholder="PRE-2026-K7QX-001"),
        )
        self._form = Form("verify.form", (number,))
        self._form.submitted.connect(self._verify)
        self._answers = QWidget()
        self._answer_cards = column(self._answers, gap=12)
        self._lay_out()

    def _lay_out(self) -> None:
        self.add(
            second(
                translate(
                    "Certificates",
                    "Kopā shows what was issued under the number. Compare it with the paper.",
                )
            )
        )
        self.add(self._form)
        acts = flow(gap=8)
        acts.addWidget(
            primary(translate("Certificates", "Verify"), self._verify, name="verify.act")
        )
        acts.addWidget(
            outlined(
                translate("Certificates", "Choose a PDF …"),
                self._choose_file,
                name="verify.file",
                sign="pdf",
            )
        )
        self.body.addLayout(acts)
        self.add(self._answers)
        self.body.addStretch(1)

    def show_answers(self, answers: tuple[AnswerShown, ...]) -> None:
        """Show these answers in the place of earlier ones."""
        self._form.clear_problems()
        clear(self._answer_cards)
        for answer in answers:
            self._answer_cards.addWidget(_card(answer))
        announce(self, ". ".join(answer.look.word for answer in answers))

    def show_problem(self, words: str) -> None:
        """Say why nothing can be answered."""
        clear(self._answer_cards)
        self._form.show_problems({"number": words})

    def _verify(self) -> None:
        self._presenter.verify(str(self._form.values()["number"]))

    def _choose_file(self) -> None:
        title = translate("Certificates", "Choose the PDF of a certificate")
        kinds = translate("Certificates", "PDF files (*.pdf)")
        ask_file_to_open(self, title, kinds, self._presenter.verify_file)


def _card(answer: AnswerShown) -> Card:
    card = Card(answer.number, tone=answer.look.tone)
    chip = column()
    state = Chip(answer.look.word, tone=answer.look.tone, sign=answer.look.sign)
    chip.addWidget(state)
    card.body.addLayout(chip)
    card.add(body(answer.words))
    if answer.facts:
        facts = FactList()
        facts.show_facts(answer.facts)
        card.add(facts)
    return card
