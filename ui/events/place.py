"""Where to go among the events: `desk.go("events", EventPlace(event_id, Part.ATTENDANCE))`.

It names the parts of an event's page; it does not know what they show.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date

    from app.domain.ids import EventId, MiniProjectId, SessionId


class Part(StrEnum):
    """A part of an event's page, in the order of the day."""

    OVERVIEW = "overview"
    PEOPLE = "people"
    ATTENDANCE = "attendance"
    SHEET = "sheet"
    PACK = "pack"
    CERTIFICATES = "certificates"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class EventPlace:
    """A part of one event's page."""

    event: EventId
    part: Part = Part.OVERVIEW


@dataclass(frozen=True, slots=True)
class PlanPlace:
    """The page for planning: a further event, one like an earlier one, or changing one.

    A further event may be one of a mini-project.
    """

    like: EventId | None = None
    change: EventId | None = None
    mini_project: MiniProjectId | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class DoorPlace:
    """The door: one field and the whole window, for one session; None is the one of now."""

    event: EventId
    session: SessionId | None = None


@dataclass(frozen=True, slots=True)
class PaperPlace:
    """Entering signed sheets: of this event, of any where there is none, or one page by code."""

    event: EventId | None = None
    code: str = ""


@dataclass(frozen=True, slots=True)
class CountsPlace:
    """Counting people without names, and the organisations that came; None is today's session."""

    event: EventId
    session: SessionId | None = None


DISAGREEMENTS: Final = "disagreements"
"""Attendance that laptops noted differently, of all events; the exchange leads here by this word.

It cannot use the class below: its own words and widgets are used among the events.
"""


@dataclass(frozen=True, slots=True)
class DisagreementsPlace:
    """Attendance that laptops noted differently: of one event, or of all."""

    event: EventId | None = None


@dataclass(frozen=True, slots=True)
class ListPlace:
    """The list of events."""
