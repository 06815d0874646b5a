"""The page where a laptop is let in: its file, the comparison, its part, and the welcome."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import Qt, Signal

from app.domain.bundles import WISH_ENDING
from app.services.wording.membership import role_words
from app.texts import translate
from ui.exchange.files.drop_zone import dropped_paths
from ui.exchange.first_keys import FirstKeys
from ui.exchange.joining.code import CodeShown, differing_words
from ui.exchange.joining.let_in_presenter import USUAL, LetInPresenter
from ui.exchange.joining.let_in_view import Step
from ui.exchange.programme_name import PROGRAMME, name_field
from ui.exchange.stick_offers import Offer, StickOffers, dropping_words, opening_from
from ui.theme.tokens import Tone
from ui.widgets.buttons import outlined, plain, primary
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceCards, ChoiceField
from ui.widgets.dialogs import ask_file_to_open, ask_folder
from ui.widgets.facts import FactList
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second
from ui.widgets.layouts import clear
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from app.domain.ids import CentreId
    from app.domain.trust import Role
    from app.services.sticks import Stick
    from ui.exchange.joining.let_in_view import CentreOffered, LetInShown, WishShown
    from ui.shell.desk import Desk


_MOST_WISHES: Final = 6
"""The newest ones on a stick: files of laptops that were let in long ago may still lie there."""


class LetInPage(ScreenFrame):
    """Letting a laptop in. `left` asks for the list of laptops."""

    left = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            translate("Laptops", "Let a laptop in"), name="exchange.let_in", is_scrolled=True
        )
        self.setAcceptDrops(True)
        self._desk = desk
        self._presenter = LetInPresenter(self, desk)
        self._make_acts()
        self._sticks = StickOffers(desk, _wishes_on, name="let_in.stick")
        self._first_keys = FirstKeys(self, self._sticks.take_keys)
        self._choosing = self._make_choosing()
        self._comparing = Card()
        self._code = CodeShown(name="let_in.code")
        self._facts = FactList()
        self._remark = body()
        self._part = Card(translate("Laptops", "What it may do"))
        self._roles = ChoiceCards([Choice(role, role_words(role)) for role in USUAL])
        self._centre = ChoiceField(())
        self._where = second()
        self._form = Form("let_in.form", self._fields())
        self._done = Card(tone=Tone.GOOD)
        self._lay_out()

    def _make_acts(self) -> None:
        self._choose = primary(
            translate("Laptops", "Choose the file …"),
            self._choose_wish,
            name="let_in.choose",
            sign="folder",
        )
        self._accept = primary(
            translate("Laptops", "The codes are the same: let in"),
            self._let_in,
            name="let_in.accept",
            sign="check",
        )
        self._to_list = primary(
            translate("Laptops", "To the laptops"), self.left.emit, name="let_in.done"
        )
        self._again = outlined(
            translate("Laptops", "Let in another …"), self.begin, name="let_in.another"
        )
        self._refuse = outlined(differing_words(), self._note_differing, name="let_in.refuse")
        self._elsewhere = plain(
            translate("Laptops", "Save elsewhere …"),
            self._choose_folder,
            name="let_in.elsewhere",
            sign="folder",
        )

    def _make_choosing(self) -> Card:
        card = Card(translate("Laptops", "The file that asks to join"))
        card.add(
            body(
                translate(
                    "Laptops",
                    "On the new laptop choose Exchange, then “Ask to join”. It writes a small file "
                    "that ends in .kopa-join; bring it here on a stick or by e-mail.",
                )
            )
        )
        self._sticks.chosen.connect(self._presenter.look_at)
        self._sticks.changed.connect(self._first_keys.go_on)
        card.add(self._sticks)
        card.add(second(dropping_words()))
        return card

    def _fields(self) -> tuple[FormField, ...]:
        return (
            FormField("role", translate("Laptops", "Role"), self._roles),
            FormField("centre", translate("Laptops", "Centre"), self._centre),
            name_field(),
        )

    def _lay_out(self) -> None:
        self.set_way_back(
            plain(translate("Laptops", "Laptops"), self.left.emit, name="let_in.back")
        )
        for act in (self._refuse, self._again):
            self.add_act(act)
        for button in (self._choose, self._accept, self._to_list):
            # One of them is in sight: what is to be done next.
            self.set_main_act(button)
        self._fill_cards()
        self._pair = SideBySide(shares=(3, 2))
        self._pair.left.addWidget(self._comparing)
        self._pair.left.addStretch(1)
        self._pair.right.addWidget(self._part)
        self._pair.right.addStretch(1)
        for part in (self._choosing, self._pair, self._done):
            self.body.addWidget(part)
        self.body.addStretch(1)

    def _fill_cards(self) -> None:
        asking = body(
            translate(
                "Laptops",
                "Ask the people at that laptop to read out the code that stands on their screen, "
                "by phone or face to face. Both must be the same, group by group:",
            )
        )
        for one in (self._facts, self._remark, asking, self._code):
            self._comparing.add(one)
        self._roles.changed.connect(self._choose_role)
        for below in (self._form, self._where):
            self._part.add(below)
        self._part.add_act(self._elsewhere)

    # What the screen asks of it

    def begin(self) -> None:
        """Ask for the file that asks to join."""
        self._presenter.begin()

    def look_at(self, file: Path) -> None:
        """Show who asks with this file."""
        self._presenter.begin()
        self._presenter.look_at(file)

    def load(self) -> None:
        """Show what is so now: what lies open stays."""

    def take_focus(self) -> None:
        """Let the next step have the keys rather than the way back."""
        if self._choose.isVisibleTo(self):
            self._choose.setFocus(Qt.FocusReason.OtherFocusReason)
            self._first_keys.begin()
            self._first_keys.go_on()
        elif self._to_list.isVisibleTo(self):
            self._to_list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._form.focus("role")

    # What the presenter asks of it

    def show_choosing(self) -> None:
        """Ask for the file."""
        self._show_only(Step.CHOOSE)

    def show_wish(self, shown: WishShown) -> None:
        """Show who asks, the code to compare, and the parts that may be given."""
        self._show_only(Step.COMPARE)
        self._comparing.set_title(shown.title)
        self._facts.show_facts(shown.facts)
        self._remark.set_text(shown.remark)
        self._remark.setVisible(bool(shown.remark))
        self._code.show_code(shown.code)
        self._roles.set_choices([Choice(one.role, one.words) for one in shown.roles])
        if shown.roles:
            self._roles.set_value(shown.roles[0].role)
            self._presenter.choose_role(shown.roles[0].role)
        self.show_where(shown.where)
        self._form.show_field(PROGRAMME, is_shown=shown.asks_name)
        self._form.focus("role")

    def show_centres(self, centres: Sequence[CentreOffered], about: str) -> None:
        """Offer the centres that fit the part, with words about the part."""
        self._centre.set_choices([Choice(one.centre, one.words) for one in centres])
        if centres:
            self._centre.set_value(centres[0].centre)
        self._form.show_hint("role", about)

    def show_where(self, words: str) -> None:
        """Say where the welcome goes."""
        self._where.set_text(words)

    def show_problem(self, field: str, words: str) -> None:
        """Say what has to be chosen or written first."""
        self._form.show_problems({field: words})

    def show_done(self, shown: LetInShown) -> None:
        """Say that the laptop is let in, and what comes next."""
        self._show_only(Step.DONE)
        self._done.set_title(shown.title)
        clear(self._done.body)
        for line in shown.lines:
            self._done.add(body(line))
        code = CodeShown(name="let_in.programme_code")
        code.show_code(shown.code)
        self._done.add(code)
        self._to_list.setFocus()

    def show_busy(self, *, is_busy: bool) -> None:
        """Let nothing be asked twice while it is being done."""
        for one in (self._choose, self._accept, self._refuse, self._form, self._elsewhere):
            one.setEnabled(not is_busy)
        if not is_busy and self._form.isVisibleTo(self):
            # What was shown meanwhile could not take them.
            self._form.focus("role")

    # What people ask of it

    def _show_only(self, step: Step) -> None:
        self._choose.setVisible(step is Step.CHOOSE)
        self._accept.setVisible(step is Step.COMPARE)
        self._refuse.setVisible(step is Step.COMPARE)
        self._to_list.setVisible(step is Step.DONE)
        self._again.setVisible(step is Step.DONE)
        self._choosing.setVisible(step is Step.CHOOSE)
        self._pair.setVisible(step is Step.COMPARE)
        self._done.setVisible(step is Step.DONE)

    def _choose_wish(self) -> None:
        title = translate("Laptops", "Choose the file that asks to join")
        kinds = translate("Laptops", "Files that ask to join (*.kopa-join)")
        ask_file_to_open(self, title, kinds, self._presenter.look_at)

    def _choose_folder(self) -> None:
        title = translate("Laptops", "Choose the stick or a folder for the welcome")
        ask_folder(self, title, self._presenter.choose_folder)

    def _choose_role(self) -> None:
        self._presenter.choose_role(cast("Role", self._roles.value()))

    def _let_in(self) -> None:
        role = cast("Role", self._roles.value())
        centre = cast("CentreId | None", self._centre.value())
        self._presenter.let_in(role, centre, str(self._form.values()[PROGRAMME]))

    def _note_differing(self) -> None:
        self._desk.explain(
            translate(
                "Laptops",
                "Nobody was let in: the file is not from that laptop, or was changed on the way. "
                "Ask for a new one.",
            )
        )
        self._presenter.begin()

    # Qt overrides
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if len(dropped_paths(event.mimeData())) == 1:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        (file,) = dropped_paths(event.mimeData())
        self.look_at(file)


def _wishes_on(stick: Stick) -> Iterator[Offer]:
    wishes = (file for file in stick.files if file.suffix.casefold() == WISH_ENDING)
    for file in islice(wishes, _MOST_WISHES):
        yield opening_from(stick, file)
