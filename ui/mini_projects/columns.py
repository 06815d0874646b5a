"""What the list of mini-projects shows of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate
from ui.mini_projects.words import money, span_words, state_look
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from app.domain.ids import MiniProjectId
    from app.domain.mini_projects import MiniProjectLine
    from ui.theme.tokens import Tone


def project_columns() -> tuple[Column[MiniProjectLine], ...]:
    """Return the columns in the language of the screen."""
    return (
        Column(
            title=translate("MiniProjects", "Mini-project"),
            text=_title,
            second=_lead,
            share=5,
            chars=22,
        ),
        Column(
            title=translate("MiniProjects", "Days"),
            text=_days,
            second=_call,
            sort_key=_days_key,
            share=2,
            chars=16,
        ),
        Column(
            title=translate("MiniProjects", "State"), text=_state, tone=_tone, sign=_sign, chars=13
        ),
        Column(
            title=translate("MiniProjects", "Grant"),
            text=_grant,
            second=_own,
            sort_key=_grant_key,
            is_figure=True,
            chars=11,
        ),
        Column(
            title=translate("MiniProjects", "Events"),
            text=_events,
            sort_key=_events_key,
            is_figure=True,
            chars=7,
        ),
    )


def identity_of(line: MiniProjectLine) -> MiniProjectId:
    """Return what tells a project from the others over reloads."""
    return line.project.id


def _title(line: MiniProjectLine) -> str:
    return line.project.title


def _lead(line: MiniProjectLine) -> str:
    return line.lead


def _call(line: MiniProjectLine) -> str:
    return line.project.call


def _days(line: MiniProjectLine) -> str:
    return span_words(line.project)


def _days_key(line: MiniProjectLine) -> str:
    day = line.project.since or line.project.until
    return "" if day is None else day.isoformat()


def _state(line: MiniProjectLine) -> str:
    return state_look(line.project.state).word


def _tone(line: MiniProjectLine) -> Tone:
    return state_look(line.project.state).tone


def _sign(line: MiniProjectLine) -> str:
    return state_look(line.project.state).sign


def _grant(line: MiniProjectLine) -> str:
    return money(line.project.grant_cents)


def _grant_key(line: MiniProjectLine) -> int:
    return line.project.grant_cents


def _own(line: MiniProjectLine) -> str:
    own = money(line.project.own_cents)
    return translate("MiniProjects", "own {sum}").format(sum=own) if own else ""


def _events(line: MiniProjectLine) -> str:
    return str(line.events) if line.events else ""


def _events_key(line: MiniProjectLine) -> int:
    return line.events
