"""Undo and redo of a design that is being edited: a value, not a machine.

It knows which designs there were and which steps belong together; it does not know what a step was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.domain.designs import Design

MOST_STEPS: Final = 300


@dataclass(frozen=True, slots=True)
class DesignHistory:
    """The design in hand with those before it and those taken back.

    Steps that carry the same `join` become one: the moves of one drag, a series of arrow keys, the
    letters of one field.
    """

    now: Design
    past: tuple[Design, ...] = ()
    future: tuple[Design, ...] = ()
    join: str = ""

    @property
    def may_undo(self) -> bool:
        return bool(self.past)

    @property
    def may_redo(self) -> bool:
        return bool(self.future)

    def done(self, design: Design, join: str = "") -> DesignHistory:
        """Return the history after a step; a step that changes nothing is none."""
        if design == self.now:
            return self
        if join and join == self.join and self.past:
            return replace(self, now=design, future=())
        past = (*self.past, self.now)[-MOST_STEPS:]
        return DesignHistory(design, past, (), join)

    def sealed(self) -> DesignHistory:
        """Return the history so that the next step is one of its own."""
        return replace(self, join="") if self.join else self

    def undone(self) -> DesignHistory:
        """Return the history with the newest step taken back."""
        if not self.past:
            return self
        return DesignHistory(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redone(self) -> DesignHistory:
        """Return the history with the step done again that was taken back last."""
        if not self.future:
            return self
        return DesignHistory(self.future[0], (*self.past, self.now), self.future[1:])
