"""How the register is narrowed: how far papers have come, kind, period, centre. Plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.domain.certificate_register import RegisterFilter
from app.domain.certificates import CertificateState
from app.domain.ids import CentreId
from app.domain.periods import Period, span_of
from app.services.wording.periods import period_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from app.domain.certificate_register import RegisterLine
    from app.domain.programme import ReportingPeriod

Named = tuple[str, str]
"""A value to narrow by, and its name."""


class Stage(StrEnum):
    """How far a paper has come, as somebody at the shelf asks."""

    UNPRINTED = "unprinted"
    WAITING = "waiting"
    HANDED_OUT = "handed_out"
    ENDED = "ended"
    SECOND = "second"


_PERIODS = (Period.THIS_MONTH, Period.LAST_MONTH, Period.THIS_YEAR, Period.LAST_YEAR)
_STATES = {
    Stage.UNPRINTED: frozenset({CertificateState.ISSUED}),
    Stage.WAITING: frozenset({CertificateState.ISSUED}),
    Stage.HANDED_OUT: frozenset({CertificateState.HANDED_OUT}),
    Stage.ENDED: frozenset({CertificateState.REPLACED, CertificateState.VOID}),
}


@dataclass(frozen=True, slots=True)
class RegisterState:
    """What was asked of the register. Ids are hexadecimal text, "" does not narrow."""

    text: str = ""
    stage: str = ""
    kind: str = ""
    period: str = ""
    centre: str = ""

    @property
    def is_narrowed(self) -> bool:
        """Tell whether anything but the typed words leaves certificates out."""
        return any((self.stage, self.kind, self.period, self.centre))

    def kept(self) -> dict[str, str]:
        """Return what is remembered when Kopā is closed; a search begins anew."""
        return {"kind": self.kind, "centre": self.centre}


def state_of(kept: Mapping[str, str]) -> RegisterState:
    """Return the register as it was left."""
    return RegisterState(kind=kept.get("kind", ""), centre=kept.get("centre", ""))


def filter_of(
    asked: RegisterState, today: date, periods: Sequence[ReportingPeriod] = ()
) -> RegisterFilter:
    """Return what the service is asked for; the typed words are looked for in what it gives."""
    since, until = span_of(asked.period, today, periods)
    stage = Stage(asked.stage) if asked.stage else None
    return RegisterFilter(
        kinds=frozenset({asked.kind} if asked.kind else ()),
        states=frozenset() if stage is None else _STATES.get(stage, frozenset()),
        since=since,
        until=until,
        centre=_centre(asked.centre),
        is_printed=False if stage is Stage.UNPRINTED else None,
    )


def passes(line: RegisterLine, asked: RegisterState) -> bool:
    """Tell whether a line passes what the service was not asked for."""
    return asked.stage != Stage.SECOND or line.is_second


def stage_words(stage: Stage) -> str:
    """Return how far papers have come, as a choice."""
    words = {
        Stage.UNPRINTED: translate("Certificates", "Not printed yet"),
        Stage.WAITING: translate("Certificates", "Not handed out"),
        Stage.HANDED_OUT: translate("Certificates", "Handed out", comment="papers"),
        Stage.ENDED: translate("Certificates", "Replaced or void"),
        Stage.SECOND: translate("Certificates", "Second for the same"),
    }
    return words[stage]


def period_choices(periods: Sequence[ReportingPeriod]) -> tuple[Named, ...]:
    """Return the periods that may be chosen."""
    moving = tuple((period.value, period_words(period)) for period in _PERIODS)
    return (*moving, *((one.id.hex(), one.name) for one in periods))


def _centre(kept: str) -> CentreId | None:
    try:
        return CentreId(bytes.fromhex(kept)) if kept else None
    except ValueError:
        return None
