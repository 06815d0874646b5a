"""What can stand in the way of putting a value back that lost to another laptop's.

    DifferenceError
    ├── DifferenceGoneError     settled meanwhile, or its time is over
    ├── RecordGoneError         what the value leads to, or what it belongs to, was removed
    └── CannotStandError        what stands beside it contradicts it by now

They carry data and no prose; app.services.wording.differences has the sentences.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import RefusedError


class DifferenceError(RefusedError):
    """A value cannot be put back; nothing was changed."""


class DifferenceGoneError(DifferenceError):
    """There is nothing left to put back: it was settled meanwhile, or its time is over."""


@dataclass(eq=False)
class RecordGoneError(DifferenceError):
    """The value leads to a record that was removed, or belongs to one."""

    subject: str
    name: str


@dataclass(eq=False)
class CannotStandError(DifferenceError):
    """The record cannot hold the value; `reason` is a stable word for why."""

    reason: str
