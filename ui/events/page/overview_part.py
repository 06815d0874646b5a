"""The overview of an event: numbers, what comes next, when and where, team and partners."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QSizePolicy, QWidget

from app.texts import grouped, language, translate
from ui.events.hint_list import HintList
from ui.events.page.steps import Step, step_offer
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.buttons import Button, Rank, link, plain, primary
from ui.widgets.cards import Card
from ui.widgets.holding import current_holding
from ui.widgets.labels import TextLabel, second, small, strong
from ui.widgets.layouts import clear, column, flow, row
from ui.widgets.scrolled import scrolled
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from PySide6.QtWidgets import QHBoxLayout

    from ui.events.page.overview import Fact, Figure, Overview

_SHARES: Final = (5, 3)


class OverviewPart(QWidget):
    """What is known of the event.

    `step_asked` carries a Step, `member_removed` a TeamMember, `partner_removed` a Partner;
    `change_asked`, `team_asked`, `partner_asked` and `counting_asked` carry nothing.
    """

    step_asked = Signal(object)
    member_removed = Signal(object)
    partner_removed = Signal(object)
    change_asked = Signal()
    team_asked = Signal()
    partner_asked = Signal()
    counting_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("event.overview")
        self._step = Step.NONE
        self._next = Card(tone=Tone.GOOD)
        self._next_words = strong()
        self._next_act = primary(
            translate("Event", "Next"), self._ask_step, name="event.overview.next"
        )
        self._reason = Card(tone=Tone.TROUBLE)
        self._reason_words = TextLabel()
        self._days_act = link(
            translate("Event", "Change days and times"),
            self._ask_change,
            name="event.overview.days",
        )
        self._figures = flow(gap=8)
        self._when = Card(translate("Event", "When"))
        self._facts = Card(translate("Event", "About the event"))
        self._team = Card(translate("Event", "Team"))
        self._partners = Card(translate("Event", "Partners"))
        self._present = Card(translate("Event", "Organisations present"))
        self._lay_out()

    def _lay_out(self) -> None:
        next_line = row(gap=12)
        next_line.addWidget(self._next_words, 1)
        next_line.addWidget(self._next_act)
        self._next.body.addLayout(next_line)
        self._reason.add(self._reason_words)
        inner = QWidget()
        whole = column(inner, gap=16, margins=(2, 2, 10, 8))
        whole.addWidget(self._next)
        whole.addWidget(self._reason)
        parts = SideBySide(shares=_SHARES)
        parts.left.addLayout(self._figures)
        for card in (self._when, self._facts):
            parts.left.addWidget(card)
        for card in (self._team, self._partners, self._present):
            parts.right.addWidget(card)
        parts.left.addStretch(1)
        parts.right.addStretch(1)
        whole.addWidget(parts)
        whole.addStretch(1)
        self._add_acts()
        column(self).addWidget(scrolled(inner))

    def _add_acts(self) -> None:
        self._when.add_act(self._days_act)
        self._team.add_act(
            plain(
                translate("Event", "Add to the team"),
                self._ask_team,
                name="event.overview.add_member",
                sign="add",
            )
        )
        self._partners.add_act(
            plain(
                translate("Event", "Add a partner"),
                self._ask_partner,
                name="event.overview.add_partner",
                sign="add",
            )
        )

        self._present.add_act(
            plain(
                translate("Event", "Count and name them"),
                self._ask_counting,
                name="event.overview.count",
                sign="group",
            )
        )

    def show_overview(self, overview: Overview, step: Step) -> None:
        """Show what is known, and the button for the next step."""
        self._show_step(step)
        self._reason.setVisible(bool(overview.cancelled_because))
        reason = translate("Event", "Cancelled. Reason: {reason}")
        self._reason_words.set_text(reason.format(reason=overview.cancelled_because))
        clear(self._figures)
        for figure in overview.figures:
            self._figures.addWidget(_figure(figure))
        self._show_days(overview)
        self._show_facts(overview)
        self._show_team(overview)
        self._show_present(overview)

    def _show_present(self, overview: Overview) -> None:
        clear(self._present.body)
        for one in overview.present:
            self._present.add(strong(one.name))
            if one.words:
                self._present.add(small(one.words))
        if not overview.present:
            self._present.add(
                second(translate("Event", "Listed apart from people, such as at an open day."))
            )

    def _show_step(self, step: Step) -> None:
        self._step = step
        offer = step_offer(step)
        # Nobody is asked what they cannot settle here.
        is_held = bool(current_holding().words_for(self._next_act.objectName()))
        self._next.setVisible(offer is not None and not is_held)
        if offer is not None:
            self._next_words.set_text(offer.missing)
            self._next_act.set_words(offer.act)
            self._next_act.set_sign(offer.sign)

    def _show_days(self, overview: Overview) -> None:
        clear(self._when.body)
        for words in overview.sessions:
            self._when.add(TextLabel(words))
        hints = HintList("event.overview.hints")
        hints.show_hints(overview.hints)
        self._when.add(hints)
        if not overview.sessions:
            self._when.add(second(translate("Event", "No day is set yet.")))

    def _show_facts(self, overview: Overview) -> None:
        clear(self._facts.body)
        self._facts.add(_fact_lines(overview.facts))
        if overview.note:
            self._facts.add(second(overview.note))

    def _show_team(self, overview: Overview) -> None:
        clear(self._team.body)
        clear(self._partners.body)
        for place, member in enumerate(overview.team):
            remove = _RemoveButton(
                member.member,
                translate("Event", "Take off the team: {name}").format(name=member.member.name),
                name=f"event.overview.member{place}",
            )
            remove.removed.connect(self._remove_member)
            self._team.body.addLayout(_line(member.member.name, member.words, remove))
        for place, partner in enumerate(overview.partners):
            remove = _RemoveButton(
                partner.partner,
                translate("Event", "Take off the partners: {name}").format(
                    name=partner.partner.name
                ),
                name=f"event.overview.partner{place}",
            )
            remove.removed.connect(self._remove_partner)
            self._partners.body.addLayout(_line(partner.partner.name, partner.words, remove))
        if not overview.team:
            self._team.add(second(translate("Event", "Who leads, helps and organises.")))
        if not overview.partners:
            self._partners.add(second(translate("Event", "Organisations that have a part in it.")))

    def take_focus(self) -> bool:
        """Give the keys to the next step, or to the first button; False where none may act."""
        act = self._next_act if self._next.isVisibleTo(self) else self._days_act
        act.look_at_holding()
        if not act.is_held:
            act.setFocus()
        return not act.is_held

    def _ask_step(self) -> None:
        self.step_asked.emit(self._step)

    def _ask_change(self) -> None:
        self.change_asked.emit()

    def _ask_team(self) -> None:
        self.team_asked.emit()

    def _ask_counting(self) -> None:
        self.counting_asked.emit()

    def _ask_partner(self) -> None:
        self.partner_asked.emit()

    def _remove_member(self, member: object) -> None:
        self.member_removed.emit(member)

    def _remove_partner(self, partner: object) -> None:
        self.partner_removed.emit(partner)


class _RemoveButton(Button):
    """Takes off what stands beside it. `removed` carries it."""

    removed = Signal(object)

    def __init__(self, what: Any, spoken: str, *, name: str) -> None:
        super().__init__("", sign="close", rank=Rank.ICON)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self._what = what
        self.acted.connect(self._tell_removed)

    def _tell_removed(self) -> None:
        self.removed.emit(self._what)


def _figure(figure: Figure) -> Card:
    card = Card()
    card.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
    number = TextLabel(grouped(figure.count, language()), "title", wraps=False)
    card.add(number)
    card.add(small(figure.words))
    card.setAccessibleName(f"{figure.count} {figure.words}")
    return card


def _fact_lines(facts: tuple[Fact, ...]) -> QWidget:
    block = QWidget()
    lines = QFormLayout(block)
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setHorizontalSpacing(current_theme().px(24))
    lines.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    for fact in facts:
        lines.addRow(TextLabel(fact.label, "second", wraps=False), TextLabel(fact.value))
    return block


def _line(name: str, words: str, remove: Button) -> QHBoxLayout:
    across = row(gap=8)
    texts = column(gap=0)
    texts.addWidget(strong(name))
    texts.addWidget(small(words))
    across.addLayout(texts, 1)
    across.addWidget(remove)
    return across
