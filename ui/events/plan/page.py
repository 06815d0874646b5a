"""The page for planning an event, or changing one: everything in sight, saved in one act."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QSizePolicy

from app.domain.events import HoursUnit
from app.domain.kinds import EventKind
from app.texts import translate
from ui.events.hint_list import HintList
from ui.events.plan.approved_card import ApprovedCard
from ui.events.plan.kind_panel import KindPanel
from ui.events.plan.kind_presenter import KindPresenter
from ui.events.plan.presenter import LANGUAGES, PlanPresenter, Problems, TypedEvent
from ui.events.plan.series_panel import SeriesPanel
from ui.events.plan.series_presenter import SeriesPresenter
from ui.events.plan.sessions_field import SessionsField
from ui.events.words import language_word
from ui.people.roles_field import RolesField
from ui.widgets.buttons import link, plain, primary
from ui.widgets.cards import Card
from ui.widgets.choices import Choice, ChoiceField, SuggestField
from ui.widgets.fields import CheckField, LongTextField, NumberField, TextField
from ui.widgets.form import Form, FormField
from ui.widgets.labels import second
from ui.widgets.layouts import row
from ui.widgets.screen_frame import ScreenFrame
from ui.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtWidgets import QHBoxLayout

    from app.domain.ids import MiniProjectId
    from app.domain.own_kinds import OwnKindDraft
    from ui.events.place import PlanPlace
    from ui.events.plan.presenter import PlanPage as PlanShown
    from ui.events.plan.presenter import TypedSession
    from ui.shell.desk import Desk

_LONGEST_TITLE: Final = 200
_MOST_PLACES: Final = 100_000
_PAUSE_MS: Final = 300
"""So long after the last key, what is typed is looked at."""


class PlanPage(ScreenFrame):
    """An event as it is typed. What is typed stays until it is saved or given up."""

    def __init__(self, desk: Desk, go: Callable[[object], None]) -> None:
        super().__init__("", name="plan", is_scrolled=True)
        self._presenter = PlanPresenter(self, desk, go)
        self._kind_presenter = KindPresenter(self, desk)
        self._kind_panel: KindPanel | None = None
        self._series_presenter = SeriesPresenter(self)
        self._series_panel: SeriesPanel | None = None
        self._today = desk.application.clock.today
        self._hints = HintList("plan.hints")
        self._later = QTimer(self)
        self._like_card = Card(translate("Events", "Taken over"))
        self._like = Form("plan.like", _like_fields())
        self._like_names = second()
        self._begun: TypedEvent | None = None
        self._what = Form("plan", self._what_fields())
        self._who = Form("plan", _who_fields())
        self._approved = ApprovedCard(desk.application.clock.today)
        self._sessions = SessionsField(desk.application.clock.today(), self._presenter.next_session)
        self._save = primary(
            translate("Events", "Save the event"), self._ask_save, name="plan.save", sign="check"
        )
        self._repeat = plain(
            translate("Events", "Repeat every week …"),
            self._begin_series,
            name="plan.repeat",
            sign="calendar",
        )
        self._add_kind = link(
            translate("Events", "Add an own kind …"), self._begin_kind, name="plan.add_kind"
        )
        self._change_kind = link("", self._change_own, name="plan.change_kind")
        self._lay_out()
        self._what.submitted.connect(self._ask_save)
        self._who.submitted.connect(self._ask_save)
        self._approved.submitted.connect(self._ask_save)
        self._sessions.submitted.connect(self._ask_save)
        self._what.editor("kind").changed.connect(self._show_kind_acts)
        self._later.setSingleShot(True)
        self._later.setInterval(_PAUSE_MS)
        self._later.timeout.connect(self._look)
        for told in (self._what.changed, self._sessions.changed, self._like.changed):
            told.connect(self._later.start)

    def _lay_out(self) -> None:
        back = plain(translate("Events", "Events"), self._presenter.leave, name="plan.back")
        self.set_way_back(back)
        self.add_act(plain(translate("Events", "Do not save"), self._give_up, name="plan.give_up"))
        self.set_main_act(self._save)
        parts = SideBySide(shares=(6, 5))
        for heading, widget, side in (
            (translate("Events", "What and where"), self._what, parts.left),
            (translate("Events", "When"), self._sessions, parts.left),
            (translate("Events", "For whom and how"), self._who, parts.right),
        ):
            card = Card(heading)
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            card.add(widget)
            if widget is self._what:
                card.body.addLayout(self._kind_acts())
            if widget is self._sessions:
                self._sessions.add_act(self._repeat)
                card.add(self._hints)
            side.addWidget(card)
        parts.right.addWidget(self._approved)
        self._like_card.add(self._like)
        self._like_card.add(self._like_names)
        parts.right.insertWidget(0, self._like_card)
        parts.left.addStretch(1)
        parts.right.addStretch(1)
        self.body.addWidget(parts)
        self.body.addStretch(1)

    def _what_fields(self) -> tuple[FormField, ...]:
        return (
            FormField("title", translate("Events", "Title"), TextField(longest=_LONGEST_TITLE)),
            FormField("kind", translate("Events", "Kind"), ChoiceField(())),
            FormField(
                "place",
                translate("Events", "Place"),
                SuggestField(
                    self._places, placeholder=translate("Events", "Where people have to come")
                ),
                is_beside=True,
            ),
        )

    def _kind_acts(self) -> QHBoxLayout:
        line = row(gap=16)
        line.addWidget(self._add_kind)
        line.addWidget(self._change_kind)
        line.addStretch(1)
        return line

    # What the screen asks of it

    def begin(self, place: PlanPlace) -> None:
        """Begin with an empty page, with an earlier event, or with one that is to be changed."""
        if place.change is not None:
            self._presenter.begin_changing(place.change)
        elif place.like is not None:
            self._presenter.begin_like(place.like)
        else:
            self._presenter.begin(place.mini_project, place.day)

    def has_unsaved_text(self) -> bool:
        """Tell whether something was typed that is not saved."""
        if self._begun is None:
            return False
        return self._typed() != self._begun or bool(self._sessions.unreadable())

    def take_focus(self) -> None:
        """Give the keys to the title; to the day where all else is taken over."""
        if self._like_card.isVisibleTo(self):
            self._sessions.focus_line(0)
            return
        self._what.focus("title")

    # What the presenter asks of it

    def show_plan(self, page: PlanShown) -> None:
        """Show an event to be typed on."""
        self.set_title(page.title)
        self._save.set_words(page.save)
        typed = page.typed
        self._offer_choices()
        self._what.set_values(
            {
                "title": typed.title,
                "kind": typed.kind,
                "place": Choice(typed.place, typed.place) if typed.place else None,
            }
        )
        self._who.set_values(
            {
                "is_open": typed.is_open,
                "capacity": typed.capacity,
                "languages": typed.languages,
                "hours_unit": typed.hours_unit,
                "mini_project": typed.mini_project,
                "outcome_area": typed.outcome_area or None,
                "note": typed.note,
            }
        )
        self._approved.set_value(typed.approved)
        self._sessions.set_sessions(typed.sessions)
        self._show_taken_over(page)
        self.show_problems(Problems())
        self._show_kind_acts()
        self._begun = self._typed()
        self._look()

    def show_problems(self, problems: Problems) -> None:
        """Show words under the fields that have a problem, and none under the others."""
        self._sessions.show_problems(problems.sessions)
        if problems.sessions:
            self._sessions.focus_line(min(problems.sessions))
        self._what.show_problems(problems.fields)

    def mark_saved(self) -> None:
        """Take what stands in the page as saved."""
        self._begun = None

    def _show_taken_over(self, page: PlanShown) -> None:
        self._like_card.setVisible(page.like is not None)
        self._like.set_values(
            {"team": page.typed.takes_team, "partners": page.typed.takes_partners}
        )
        if page.like is None:
            return
        self._sessions.move_together()
        heading = translate("Events", "Taken over from “{title}”").format(title=page.like.title)
        self._like_card.set_title(heading)
        team, partners = page.like.team, page.like.partners
        self._like.show_field("team", is_shown=bool(team))
        self._like.show_field("partners", is_shown=bool(partners))
        named = (
            (team, translate("Events", "The team: {names}")),
            (partners, translate("Events", "The partners: {names}")),
        )
        lines = [words.format(names=names) for names, words in named if names]
        lines.append(translate("Events", "The people who came are not taken over."))
        self._like_names.set_text("\n".join(lines))

    def _look(self) -> None:
        self._hints.show_hints(self._presenter.hints(self._typed()))

    # What the presenter of a series asks of it

    def show_series(self, words: str, problem: str) -> None:
        """Show which days these are, or what is still missing."""
        if self._series_panel is not None:
            self._series_panel.show_series(words, problem)

    def take_days(self, sessions: Sequence[TypedSession]) -> None:
        """Close the panel and show these sittings."""
        self.close_panel()
        self._sessions.set_sessions(sessions)
        self._sessions.focus_line(0)
        self._look()

    def _begin_series(self) -> None:
        begun = self._series_presenter.begin(self._sessions.sessions(), self._today())
        panel = SeriesPanel(begun, self._today())
        panel.changed.connect(self._series_presenter.look)
        panel.asked.connect(self._series_presenter.take)
        self.show_panel(panel)
        self._series_panel = panel

    # What the presenter of a centre's own kind asks of it

    def show_kind(self, draft: OwnKindDraft) -> None:
        """Show the words of a kind."""
        if self._kind_panel is not None:
            self._kind_panel.show_kind(draft)

    def show_kind_problems(self, problems: Mapping[str, str]) -> None:
        """Show words under the fields of the kind that have a problem."""
        if self._kind_panel is not None:
            self._kind_panel.show_problems(problems)

    def take_kind(self, kind: str) -> None:
        """Close the panel and choose the kind; "" leaves the chosen one if it is still there."""
        self.close_panel()
        wanted = kind or str(self._what.values()["kind"])
        offered = self._offer_kinds()
        self._what.editor("kind").set_value(wanted if wanted in offered else EventKind.EVENT.value)
        self._show_kind_acts()
        self._what.focus("kind")

    def close_panel(self) -> None:
        """Close what was asked beside the page."""
        super().close_panel()
        self._kind_panel = self._series_panel = None

    def _begin_kind(self) -> None:
        self._open_kind(is_known=False, may_change=True)
        self._kind_presenter.begin()

    def _change_own(self) -> None:
        kind = str(self._what.values()["kind"])
        self._open_kind(is_known=True, may_change=self._kind_presenter.may_change(kind))
        self._kind_presenter.begin_changing(kind)

    def _open_kind(self, *, is_known: bool, may_change: bool) -> None:
        panel = KindPanel(is_known=is_known, may_change=may_change)
        panel.saved.connect(self._kind_presenter.save)
        panel.typed.connect(self._kind_presenter.suggest)
        panel.removed.connect(self._kind_presenter.remove)
        self.show_panel(panel)
        self._kind_panel = panel

    def _show_kind_acts(self) -> None:
        kind = str(self._what.values()["kind"])
        is_own = self._presenter.is_own_kind(kind)
        self._change_kind.setVisible(is_own)
        if is_own:
            self._change_kind.set_words(self._kind_presenter.change_words(kind))

    def _offer_kinds(self) -> tuple[str, ...]:
        kinds = self._presenter.kinds()
        choices = [Choice(kind, words) for kind, words in kinds]
        cast("ChoiceField", self._what.editor("kind")).set_choices(choices)
        return tuple(kind for kind, _ in kinds)

    def _offer_choices(self) -> None:
        self._offer_kinds()
        projects = [Choice(one, title) for one, title in self._presenter.mini_projects()]
        cast("ChoiceField", self._who.editor("mini_project")).set_choices(projects)
        self._who.show_field("mini_project", is_shown=bool(projects))
        areas = [Choice(key, name) for key, name in self._presenter.outcome_areas()]
        cast("ChoiceField", self._who.editor("outcome_area")).set_choices(areas)
        self._who.show_field("outcome_area", is_shown=bool(areas))

    def _places(self, typed: str) -> list[Choice]:
        return [Choice(place, place) for place in self._presenter.places(typed)]

    def _typed(self) -> TypedEvent:
        what, who, like = self._what.values(), self._who.values(), self._like.values()
        capacity = who["capacity"]
        return TypedEvent(
            title=str(what["title"]),
            kind=str(what["kind"]),
            # A place that was never used before is as good as one from the list.
            place=cast("SuggestField", self._what.editor("place")).text(),
            is_open=bool(who["is_open"]),
            capacity=capacity if isinstance(capacity, int) else None,
            languages=cast("tuple[str, ...]", who["languages"]),
            hours_unit=cast("HoursUnit", who["hours_unit"]),
            mini_project=cast("MiniProjectId | None", who["mini_project"]),
            note=str(who["note"]),
            outcome_area=str(who["outcome_area"] or ""),
            approved=self._approved.value(),
            takes_team=bool(like["team"]),
            takes_partners=bool(like["partners"]),
            sessions=self._sessions.sessions(),
        )

    def _ask_save(self) -> None:
        unreadable = self._sessions.unreadable()
        if self._who.read() is None or self._what.read() is None:
            return
        if not self._approved.is_readable():
            return
        if unreadable:
            self.show_problems(Problems(sessions=unreadable))
            return
        self._presenter.save(self._typed())

    def _give_up(self) -> None:
        self._begun = None
        self._presenter.leave()


def _who_fields() -> tuple[FormField, ...]:
    languages = {code: language_word(code) for code in LANGUAGES}
    hours = (
        Choice(HoursUnit.ACADEMIC, translate("Events", "Academic hours of 45 minutes")),
        Choice(HoursUnit.CLOCK, translate("Events", "Hours of 60 minutes")),
    )
    words = translate("Events", "Open to all, without registration")
    return (
        FormField("is_open", words, CheckField(words)),
        FormField(
            "capacity",
            translate("Events", "Number of places"),
            NumberField(1, _MOST_PLACES),
            hint=translate("Events", "Empty where there is room for everybody."),
        ),
        FormField("languages", translate("Events", "Languages"), RolesField(languages)),
        FormField("hours_unit", translate("Events", "Hours on papers"), ChoiceField(hours)),
        FormField(
            "mini_project",
            translate("Events", "Part of the mini-project"),
            ChoiceField((), nothing=translate("Events", "No mini-project")),
        ),
        FormField(
            "outcome_area",
            translate("Events", "Outcome area"),
            ChoiceField((), nothing=translate("Events", "Not stated")),
        ),
        FormField("note", translate("Events", "Note"), LongTextField(lines=3)),
    )


def _like_fields() -> tuple[FormField, ...]:
    team = translate("Events", "The same team")
    partners = translate("Events", "The same partners")
    return (
        FormField("team", team, CheckField(team)),
        FormField("partners", partners, CheckField(partners)),
    )
