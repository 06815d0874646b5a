"""The page that verifies papers: one field for typing and scanning, files from anywhere, answers.

Two answers to one question stand beside each other: what was issued, and what the code says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QPlainTextEdit, QSizePolicy, QWidget

from app.texts import translate
from ui.certificates.verify_presenter import LIKE_THIS, VerifyPresenter
from ui.exchange.files.drop_zone import dropped_paths
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import link, outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.dialogs import ask_files_to_open
from ui.widgets.labels import Sign, TextLabel, body, ink_of, second, strong, title
from ui.widgets.layouts import clear, column, row
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.spoken import announce

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent

    from app.services.wording.verification import Compared
    from ui.certificates.verify_presenter import AnswerShown
    from ui.shell.desk import Desk

_SCANNER_MS: Final = 250
"""A scanner types its next line long before; a person who pressed Enter is answered at once."""

_LINES: Final = 2
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_CARDS: Final = 60


class AskedField(QPlainTextEdit):
    """Takes a number from a person and six lines from a scanner that works as a keyboard.

    `finished` tells that Enter was pressed and nothing followed: a scanner ends each of its lines
    with Enter and goes on at once.
    """

    finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("verify.asked")
        self.setAccessibleName(translate("Verify", "Number on the paper, or its scanned code"))
        self.setPlaceholderText(LIKE_THIS)
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SCANNER_MS)
        self._pause.timeout.connect(self._finish)
        self.apply_theme()

    def take(self) -> str:
        """Return what was typed, and select it so that the next scan replaces it."""
        typed = self.toPlainText()
        self.setPlainText(typed.strip())
        self.selectAll()
        return typed

    def apply_theme(self) -> None:
        """Keep the height at so many lines of the text size in force."""
        self.setFixedHeight(self.fontMetrics().lineSpacing() * _LINES + current_theme().px(20))

    def _finish(self) -> None:
        self.finished.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._pause.stop()
        super().keyPressEvent(event)
        if event.key() in _ENTER:
            self._pause.start()


class VerifyPage(ScreenFrame):
    """Verifying. `left` carries nothing: the person goes back to the register."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Verify", "Is this certificate genuine?"), name="verify", is_scrolled=True
        )
        self.setAcceptDrops(True)
        self._presenter = VerifyPresenter(self, desk)
        self._asked = AskedField()
        self._asked.finished.connect(self._verify)
        self._problem = TextLabel("", "body")
        self._problem.set_tone(Tone.TROUBLE)
        self._problem.hide()
        self._hints = second(
            translate(
                "Verify",
                "Type the number, or click into the field and scan the code. A photo or a PDF can "
                "be dropped anywhere on this page. Nothing is sent anywhere.",
            )
        )
        self._answers = column(gap=12)
        self._lay_out()

    def _lay_out(self) -> None:
        self.set_way_back(
            link(translate("Verify", "Certificates"), self._leave, name="verify.back")
        )
        self.set_main_act(
            primary(translate("Verify", "Verify"), self._verify, name="verify.act", sign="search")
        )
        ask = Card()
        ask.add(strong(translate("Verify", "Number on the paper, or its scanned code")))
        line = row(gap=12)
        line.addWidget(self._asked, 1)
        choose = outlined(
            translate("Verify", "Choose a photo or PDF…"),
            self._choose_files,
            name="verify.file",
            sign="picture",
        )
        line.addWidget(choose, 0, Qt.AlignmentFlag.AlignTop)
        ask.body.addLayout(line)
        ask.add(self._problem)
        ask.add(self._hints)
        self.body.addWidget(ask)
        self.body.addLayout(self._answers)
        self.body.addStretch(1)

    def begin(self) -> None:
        """Be ready for another paper."""
        self._asked.clear()
        self._forget()
        self._hints.show()
        self._asked.setFocus()

    def take_focus(self) -> None:
        """Give the keys to the field: a scanner may type at any moment."""
        self._asked.setFocus()

    def ask(self, text: str) -> None:
        """Verify a text as if somebody had typed or scanned it."""
        self._asked.setPlainText(text)
        self._verify()

    # What the presenter asks of it

    def show_answers(self, answers: tuple[AnswerShown, ...]) -> None:
        """Show these answers in the place of earlier ones."""
        self._forget()
        # Whoever got an answer knows how to ask, and the answer wants the room.
        self._hints.hide()
        for answer in answers[:_MOST_CARDS]:
            card = AnswerCard(answer)
            card.record_asked.connect(self._presenter.open)
            self._answers.addWidget(card)
        if len(answers) > _MOST_CARDS:
            more = translate("Verify", "%n more are not shown.", n=len(answers) - _MOST_CARDS)
            self._answers.addWidget(second(more))
        announce(self, ". ".join(f"{one.title}. {one.words}" for one in answers[:_MOST_CARDS]))

    def show_problem(self, words: str) -> None:
        """Say why nothing can be answered."""
        self._forget()
        self._problem.set_text(words)
        self._problem.show()
        announce(self, words)

    def _forget(self) -> None:
        self._problem.hide()
        clear(self._answers)

    def _verify(self) -> None:
        self._presenter.verify(self._asked.take())

    def _choose_files(self) -> None:
        title = translate("Verify", "Choose a photo or PDF of the paper")
        kinds = translate("Verify", "Pictures and PDF files (*.jpg *.jpeg *.png *.pdf)")
        ask_files_to_open(self, title, kinds, self._take_files)

    def _take_files(self, files: Sequence[Path]) -> None:
        # The answers are about the files; a number that was typed before would seem to be theirs.
        self._asked.clear()
        self._presenter.verify_files(files)

    def _leave(self) -> None:
        self.left.emit()

    # Qt overrides
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take_files(dropped_paths(event.mimeData()))


class AnswerCard(Card):
    """One answer. `record_asked` carries the certificate whose record is to be shown."""

    record_asked = Signal(object)

    def __init__(self, answer: AnswerShown) -> None:
        super().__init__(tone=answer.tone)
        self.setObjectName("verify.answer")
        self._certificate = answer.certificate
        head = row(gap=16)
        head.addWidget(Sign(answer.sign, ink=ink_of(answer.tone), size=44), 0)
        words = column(gap=4)
        verdict = title(answer.title)
        verdict.set_tone(answer.tone)
        words.addWidget(verdict)
        if answer.about:
            words.addWidget(strong(answer.about))
        words.addWidget(body(answer.words))
        head.addLayout(words, 1)
        self.body.addLayout(head)
        if answer.lines:
            self.add(_Comparison(answer.lines, has_both=answer.has_both))
        if answer.note:
            self.add(second(answer.note))
        if answer.certificate is not None:
            self.add_act(
                plain(
                    translate("Verify", "Show in the register"),
                    self._ask_record,
                    name="verify.record",
                    sign="certificates",
                )
            )

    def _ask_record(self) -> None:
        self.record_asked.emit(self._certificate)


class _Comparison(QWidget):
    """What was issued and what the code says, line by line, with a word where they differ."""

    def __init__(self, lines: Sequence[Compared], *, has_both: bool) -> None:
        super().__init__()
        grid = QGridLayout(self)
        current_theme().space(grid, 8, (0, 8, 0, 0))
        top = Qt.AlignmentFlag.AlignTop
        issued, said = translate("Verify", "Issued"), translate("Verify", "The code says")
        is_issued = has_both or any(line.issued for line in lines)
        grid.addWidget(second(issued if is_issued else said), 0, 1)
        if has_both:
            grid.addWidget(second(said), 0, 2)
        for place, line in enumerate(lines, start=1):
            grid.addWidget(second(line.label), place, 0, top)
            if not has_both:
                grid.addWidget(body(line.issued or line.said), place, 1, top)
                continue
            grid.addWidget(body(line.issued), place, 1, top)
            grid.addWidget(_said(line), place, 2, top)
        for number, stretch in ((1, 3), (2, 3 if has_both else 0)):
            grid.setColumnStretch(number, stretch)


def _said(line: Compared) -> QWidget:
    """Return what the code says of a line; nothing where it says nothing of it."""
    if not line.differs:
        return body(line.said)
    shown = QWidget()
    inside = row(shown, gap=6)
    differing = strong(line.said)
    differing.set_tone(Tone.TROUBLE)
    inside.addWidget(Sign("warning", ink=ink_of(Tone.TROUBLE), size=18))
    inside.addWidget(differing, 1)
    inside.addWidget(second(translate("Verify", "differs")))
    return shown
