"""What the lists of the review show. Made when the screen is: the language may change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.likeness import Likelihood
from app.texts import translate
from ui.theme.tokens import Tone
from ui.widgets.table_model import Column

if TYPE_CHECKING:
    from ui.duplicates.view import DecidedLine, HouseholdLine, PairLine


def pair_columns() -> tuple[Column[PairLine], ...]:
    """Return both names under each other, and how likely they are one person."""
    return (
        Column(
            title=translate("Duplicates", "Records"),
            text=_name,
            second=_other,
            spoken=_both,
            share=3,
            chars=14,
        ),
        Column(
            title=translate("Duplicates", "One person?"),
            text=_word,
            tone=_tone,
            sign=_sign,
            sort_key=_likelihood,
            chars=12,
        ),
    )


def household_columns() -> tuple[Column[HouseholdLine], ...]:
    """Return who may live together, and why."""
    return (
        Column(title=translate("Duplicates", "People"), text=_members, share=3, chars=24),
        Column(title=translate("Duplicates", "Why"), text=_why, share=3, chars=20),
    )


def decided_columns() -> tuple[Column[DecidedLine], ...]:
    """Return what was decided, and where the records are."""
    return (
        Column(title=translate("Duplicates", "Records"), text=_names, share=3, chars=24),
        Column(title=translate("Duplicates", "Where"), text=_about, share=2, chars=16),
    )


def _name(line: PairLine) -> str:
    return line.name


def _other(line: PairLine) -> str:
    return line.other


def _both(line: PairLine) -> str:
    return f"{line.name}, {line.other}"


def _word(line: PairLine) -> str:
    return line.word


def _tone(line: PairLine) -> Tone:
    return Tone.GOOD if line.likelihood is Likelihood.LIKELY else Tone.NEUTRAL


def _sign(line: PairLine) -> str:
    return "check" if line.likelihood is Likelihood.LIKELY else "help"


def _likelihood(line: PairLine) -> int:
    return -line.likelihood


def _members(line: HouseholdLine) -> str:
    return line.names


def _why(line: HouseholdLine) -> str:
    return line.why


def _names(line: DecidedLine) -> str:
    return line.names


def _about(line: DecidedLine) -> str:
    return line.about
