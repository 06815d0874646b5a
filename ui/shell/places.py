"""The places of the rail, in the order of the day. Their screens are registered in ui.screens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.texts import translate

HOME: Final = "today"
BESIDE_RAIL: Final = frozenset({"lists_in", "door", "papers", "template_editor"})
"""Screens that other screens lead to and back from: the rail goes on marking where one was."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place to go: its name in the code, its sign and its word."""

    name: str
    sign: str
    word: str


def places() -> tuple[Place, ...]:
    """Return the places in the language of the screen."""
    return (
        Place("today", "today", translate("Shell", "Today")),
        Place("events", "events", translate("Shell", "Events")),
        Place("people", "people", translate("Shell", "People")),
        Place("organisations", "organisations", translate("Shell", "Organisations")),
        Place("mini_projects", "projects", translate("Shell", "Mini-projects")),
        Place("certificates", "certificates", translate("Shell", "Certificates")),
        Place("exchange", "exchange", translate("Shell", "Exchange")),
        Place("settings", "settings", translate("Shell", "Settings")),
    )
