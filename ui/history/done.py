"""What was done since the program was opened, in words. It knows no widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.history import when_words

if TYPE_CHECKING:
    from app.bootstrap import Application

AT_ONCE: Final = 30


@dataclass(frozen=True, slots=True)
class DoneShown:
    """One act: its sentence, when and by whom; the newest that can be is undone alone.

    `why_it_stays` says of one that stands why this laptop cannot undo it.
    """

    number: int
    title: str
    about: str
    stands: bool
    is_newest: bool
    why_it_stays: str = ""


def done_shown(application: Application) -> tuple[DoneShown, ...]:
    """Return the acts of this session, the newest first."""
    done = application.undo.done()
    newest = next((one.number for one in done if one.stands and one.refusal is None), 0)
    return tuple(
        DoneShown(
            number=one.number,
            title=act_words(one.act.what, one.act.detail),
            about=" · ".join(filter(None, (when_words(one.at), one.who))),
            stands=one.stands,
            is_newest=one.number == newest,
            why_it_stays="" if one.refusal is None else sentence(one.refusal),
        )
        for one in done
    )
