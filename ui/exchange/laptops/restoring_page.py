"""The page where a recovery paper is used: photographed or typed, with its passphrase."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit

from app.texts import translate
from ui.exchange.files.drop_zone import dropped_paths
from ui.exchange.joining.code import CodeShown
from ui.exchange.laptops.restoring_presenter import RestoringPresenter
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.dialogs import ask_file_to_open
from ui.widgets.fields import LongTextField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second
from ui.widgets.screen_frame import ScreenFrame

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from ui.shell.desk import Desk


class RestoringPage(ScreenFrame):
    """Using a recovery paper. `left` asks for the page of joining, `restored` for the laptops."""

    left = Signal()
    restored = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Papers", "Use a recovery paper"), name="exchange.restoring", is_scrolled=True
        )
        self.setAcceptDrops(True)
        self._presenter = RestoringPresenter(self, desk)
        self._look = primary(
            translate("Papers", "Open the paper"), self._ask_look, name="restoring.look"
        )
        self._use = primary(
            translate("Papers", "Become the coordinator’s laptop"),
            self._presenter.restore,
            name="restoring.use",
            sign="check",
        )
        self._photo = outlined(
            translate("Papers", "Read a photo or scan …"),
            self._choose_photo,
            name="restoring.photo",
            sign="picture",
        )
        self._passphrase = TextField(longest=200)
        self._passphrase.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self._form = Form("restoring.form", self._fields())
        self._paper = self._make_paper()
        self._found = Card()
        self._code = CodeShown(name="restoring.code")
        self._lay_out()

    def _fields(self) -> tuple[FormField, ...]:
        return (
            FormField(
                "text",
                translate("Papers", "Groups of the paper"),
                LongTextField(lines=5),
                hint=translate("Papers", "Row by row; blanks and small letters do not matter."),
                is_needed=True,
            ),
            FormField(
                "passphrase", translate("Papers", "Passphrase"), self._passphrase, is_needed=True
            ),
        )

    def _make_paper(self) -> Card:
        card = Card(translate("Papers", "The paper and its passphrase"))
        card.add(
            body(
                translate(
                    "Papers",
                    "Photograph the code on the paper or scan it, and drop the picture on this "
                    "page; or type the groups.",
                )
            )
        )
        card.body.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignLeft)
        card.add(self._form)
        self._form.submitted.connect(self._ask_look)
        self._form.changed.connect(self._begin_anew)
        return card

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(translate("Exchange", "Exchange"), self._leave, name="restoring.back")
        )
        for button in (self._look, self._use):
            self.set_main_act(button)
        self._found.add(
            body(
                translate(
                    "Papers",
                    "The paper opens. This laptop then lets other laptops in and reads the files "
                    "of all centres; its own records stay. The laptops of the programme show this "
                    "code:",
                )
            )
        )
        self._found.add(self._code)
        self._found.add(
            second(
                translate(
                    "Papers",
                    "Afterwards take out the lost laptop, so that nobody takes in its files any "
                    "more.",
                )
            )
        )
        for part in (self._found, self._paper):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._begin_anew()

    # What the screen asks of it

    def begin(self) -> None:
        """Ask for the paper; what was typed before is gone."""
        self._presenter.forget()
        self._form.set_values({"text": "", "passphrase": ""})
        self._begin_anew()

    def load(self) -> None:
        """Show what is so now: what was begun stays."""

    # What the presenter asks of it

    def show_text(self, text: str) -> None:
        """Show what was read off a paper."""
        self._form.set_values({"text": text})
        self._form.focus("passphrase")

    def show_problem(self, field: str, words: str) -> None:
        """Show what is wrong with what was typed."""
        self._form.show_problems({field: words})

    def show_programme(self, name: str, code: str) -> None:
        """Show which programme the paper is of."""
        words = translate("Papers", "A paper of “{programme}”").format(programme=name)
        self._found.set_title(words)
        self._code.show_code(code)
        self._found.show()
        self._look.hide()
        self._use.show()
        self._use.setFocus()

    def show_restored(self) -> None:
        """Go to the laptops: this one is the coordinator's now."""
        self.begin()
        self.restored.emit()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        for one in (self._look, self._use, self._photo, self._form):
            one.setEnabled(not is_busy)
        if not is_busy and self._use.isVisibleTo(self):
            # What was shown meanwhile could not take them.
            self._use.setFocus()

    # What people ask of it

    def _begin_anew(self) -> None:
        self._found.hide()
        self._use.hide()
        self._look.show()

    def _ask_look(self) -> None:
        values = self._form.read()
        if values is not None:
            self._presenter.look_at(str(values["text"]), str(values["passphrase"]))

    def _choose_photo(self) -> None:
        title = translate("Papers", "Choose a photo or scan of the paper")
        kinds = translate("Papers", "Pictures, PDF or text (*.png *.jpg *.jpeg *.pdf *.txt)")
        ask_file_to_open(self, title, kinds, self._presenter.read)

    def _leave(self) -> None:
        self.begin()
        self.left.emit()

    # Qt overrides
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(dropped_paths(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        (file,) = dropped_paths(event.mimeData())
        self._presenter.read(file)
