"""How mini-projects are told: states, roles, sums, days. No widgets: presenters use it too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import date_text_short, numeric
from app.domain.mini_projects import MiniProjectRole, MiniProjectState
from app.domain.numbers import euros
from app.texts import language, translate
from ui.events.words import Look
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from app.domain.mini_projects import MiniProject, MiniProjectTotals


def state_look(state: MiniProjectState) -> Look:
    """Return how far a mini-project has come, as a chip shows it."""
    if not state.is_known:
        return Look(state.value, "waiting", Tone.NEUTRAL)
    match state:
        case MiniProjectState.SUPPORTED:
            return Look(translate("MiniProjects", "Supported"), "star", Tone.ATTENTION)
        case MiniProjectState.COMPLETED:
            return Look(translate("MiniProjects", "Completed"), "check", Tone.GOOD)
        case MiniProjectState.APPLIED:
            return Look(translate("MiniProjects", "Applied"), "waiting", Tone.NEUTRAL)


def states_word(state: MiniProjectState) -> str:
    """Return what all mini-projects are called that have come so far."""
    if not state.is_known:
        return state.value
    match state:
        case MiniProjectState.SUPPORTED:
            return translate("MiniProjects", "Supported", comment="mini-projects")
        case MiniProjectState.COMPLETED:
            return translate("MiniProjects", "Completed", comment="mini-projects")
        case MiniProjectState.APPLIED:
            return translate("MiniProjects", "Applied", comment="mini-projects")


def role_word(role: MiniProjectRole) -> str:
    """Return what a person does in a mini-project."""
    words = {
        MiniProjectRole.LEAD: translate("MiniProjects", "Leads the project"),
        MiniProjectRole.GROUP: translate("MiniProjects", "In the group"),
        MiniProjectRole.HELPER: translate("MiniProjects", "Helps"),
    }
    return words.get(role, role.value)


def money(cents: int) -> str:
    """Return a sum of money in the language of the screen; "" for nothing."""
    return euros(cents, language()) if cents else ""


def span_words(project: MiniProject) -> str:
    """Return from when until when, as far as it is known."""
    since, until = project.since, project.until
    if since is not None:
        if until is not None:
            return date_text_short(since, until, language())
        day = numeric(since, language())
        return translate("MiniProjects", "from {day}").format(day=day)
    if until is not None:
        day = numeric(until, language())
        return translate("MiniProjects", "until {day}").format(day=day)
    return ""


def totals_words(totals: MiniProjectTotals) -> str:
    """Return the line of sums under the list; what is nothing is not said."""
    sums = (
        (translate("MiniProjects", "Applied for: {sum}"), totals.asked_cents),
        (translate("MiniProjects", "Granted: {sum}"), totals.granted_cents),
        (translate("MiniProjects", "Own contribution: {sum}"), totals.own_cents),
    )
    return " · ".join(words.format(sum=money(cents)) for words, cents in sums if cents)
