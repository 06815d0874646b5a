"""What stands beside the list of laptops: one of them, and the question why it is taken out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from app.services.wording.membership import LEAVING, taken_out_words
from app.texts import translate
from ui.widgets.buttons import danger, plain
from ui.widgets.cards import Card
from ui.widgets.chips import Chip
from ui.widgets.choices import Choice, ChoiceField
from ui.widgets.facts import FactList
from ui.widgets.fields import TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import body, second
from ui.widgets.layouts import flow
from ui.widgets.side_panel import SidePanel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.ids import LaptopId
    from ui.exchange.laptops.view import ErasureShown, LaptopOpened

OTHER: Final = "other"


class LaptopPanel(SidePanel):
    """One laptop. `taking_out` carries its id, `anew` and `leaving` nothing."""

    taking_out = Signal(object)
    anew = Signal()
    leaving = Signal()

    def __init__(self, opened: LaptopOpened) -> None:
        super().__init__(opened.title, name="laptop")
        self.laptop = opened.laptop
        chips = flow(gap=4)
        for look in opened.looks:
            chips.addWidget(Chip(look.word, tone=look.tone, sign=look.sign))
        self.body.addLayout(chips)
        if opened.remarks:
            card = Card(tone=opened.looks[0].tone)
            for line in opened.remarks:
                card.add(body(line))
            self.add(card)
        facts = FactList()
        facts.show_facts(opened.facts)
        self.add(facts)
        self.body.addStretch(1)
        self.scrolls_by_keys(opened.title)
        if opened.may_be_taken_out:
            words = translate("Laptops", "Take out …")
            self.add_act(danger(words, self._take_out, name="laptop.take_out"))
        if opened.may_begin_anew:
            words = translate("Laptops", "Join anew …")
            self.add_act(plain(words, self._begin_anew, name="laptop.anew"))
        if opened.may_leave:
            words = translate("Laptops", "Leave the programme …")
            self.add_act(plain(words, self._leave, name="laptop.leave"))

    def _take_out(self) -> None:
        self.taking_out.emit(self.laptop)

    def _leave(self) -> None:
        self.leaving.emit()

    def _begin_anew(self) -> None:
        self.anew.emit()


class ErasuresPanel(SidePanel):
    """Which laptops have erased whom."""

    def __init__(self, erased: Sequence[ErasureShown], more: str) -> None:
        super().__init__(translate("Laptops", "Erasures"), name="laptops.erased")
        self.add(
            second(
                translate(
                    "Laptops",
                    "A laptop has confirmed an erasure when a file of its own says so. Until then "
                    "the person’s records may still be there.",
                )
            )
        )
        for one in erased:
            card = Card(one.title, subtitle=one.about, tone=one.look.tone)
            card.add(Chip(one.look.word, tone=one.look.tone, sign=one.look.sign))
            for line in one.lines:
                card.add(body(line))
            self.add(card)
        if more:
            self.add(second(more))
        self.body.addStretch(1)
        self.scrolls_by_keys(translate("Laptops", "Erasures"))


class TakingOutPanel(SidePanel):
    """Why a laptop is taken out. `taken_out` carries (its id, the reason).

    Statements only grow, so that they reach everybody by any way and in any order: there is no
    Undo. So a reason is asked for instead, and said before what it means.
    """

    taken_out = Signal(object)

    def __init__(self, laptop: LaptopId, name: str) -> None:
        title = translate("Laptops", "Take out “{name}”").format(name=name)
        super().__init__(title, name="laptop.taking_out")
        self._laptop = laptop
        for line in _meaning():
            self.add(body(line))
        self._form = Form("laptop.taking_out.form", _fields())
        self._form.editor("reason").changed.connect(self._fit)
        self._form.submitted.connect(self._take_out)
        self.add(self._form)
        self.add(second(_no_way_back()))
        self.body.addStretch(1)
        words = translate("Laptops", "Take out for good")
        self.add_act(
            danger(words, self._take_out, name="laptop.taking_out.act", sign="person_removed")
        )
        self.add_act(
            plain(translate("Laptops", "Cancel"), self.close_panel, name="laptop.taking_out.cancel")
        )
        self._fit()

    def _fit(self) -> None:
        is_other = self._form.editor("reason").value() == OTHER
        self._form.show_field("words", is_shown=is_other)

    def _take_out(self) -> None:
        values = self._form.read()
        if values is None:
            return
        why = str(values["reason"])
        if why == OTHER:
            why = str(values["words"] or "")
            if not why:
                problem = translate("Laptops", "Write the reason in a few words.")
                self._form.show_problems({"words": problem})
                return
        self.taken_out.emit((self._laptop, why))


def _meaning() -> tuple[str, ...]:
    return (
        translate(
            "Laptops",
            "Whatever is recorded there from now on is not taken in by any laptop that has heard "
            "of this.",
        ),
        translate(
            "Laptops",
            "New files cannot be opened there. What the laptop has already stays on it; what came "
            "from it before stays with you.",
        ),
        translate("Laptops", "The other laptops hear of it with the next file that you save."),
    )


def _no_way_back() -> str:
    return translate(
        "Laptops",
        "This cannot be undone: nobody knows in whose hands the laptop is now. If it is found, it "
        "can be let in anew, and its records stay.",
    )


def _fields() -> tuple[FormField, ...]:
    reasons = [Choice(why, _capital(taken_out_words(why))) for why in LEAVING]
    reasons.append(Choice(OTHER, translate("Laptops", "Another reason")))
    return (
        FormField(
            "reason",
            translate("Laptops", "Reason"),
            ChoiceField(reasons, nothing=translate("Laptops", "Choose the reason")),
            hint=translate("Laptops", "The other laptops are told."),
            is_needed=True,
        ),
        FormField("words", translate("Laptops", "In your words"), TextField(longest=100)),
    )


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
