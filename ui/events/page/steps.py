"""What usually comes next with an event, and how it is offered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.texts import translate


class Step(StrEnum):
    """What usually comes next with an event."""

    ADD_DAY = "add_day"
    ADD_PEOPLE = "add_people"
    PRINT_SHEET = "print_sheet"
    PRINT_PACK = "print_pack"
    TAKE_ATTENDANCE = "take_attendance"
    ENTER_PAPER = "enter_paper"
    MARK_HELD = "mark_held"
    PRINT_CERTIFICATES = "print_certificates"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class StepOffer:
    """What is still missing, the word on the button, and its sign."""

    missing: str
    act: str
    sign: str


def step_offer(step: Step) -> StepOffer | None:
    """Return how a step is offered, None for nothing to do."""
    offers = {
        Step.ADD_DAY: StepOffer(
            translate("Event", "The event has no day yet."),
            translate("Event", "Add a day"),
            "calendar",
        ),
        Step.ADD_PEOPLE: StepOffer(
            translate("Event", "Nobody is on the list yet."),
            translate("Event", "Add people"),
            "person_add",
        ),
        Step.PRINT_SHEET: StepOffer(
            translate("Event", "The list is ready for its sign-in sheet."),
            translate("Event", "Print sign-in sheet"),
            "print",
        ),
        Step.PRINT_PACK: StepOffer(
            translate("Event", "Tomorrow is the day: everything can be printed at once."),
            translate("Event", "Print the pack"),
            "print",
        ),
        Step.TAKE_ATTENDANCE: StepOffer(
            translate("Event", "Nobody is marked yet."),
            translate("Event", "Take attendance"),
            "check",
        ),
        Step.ENTER_PAPER: StepOffer(
            translate("Event", "The signed pages are not entered yet."),
            translate("Event", "Enter from paper"),
            "sheet",
        ),
        Step.MARK_HELD: StepOffer(
            translate("Event", "Attendance is entered. Did the event take place?"),
            translate("Event", "Mark as held"),
            "check",
        ),
        Step.PRINT_CERTIFICATES: StepOffer(
            translate("Event", "No certificate is issued yet."),
            translate("Event", "Print certificates"),
            "certificates",
        ),
    }
    return offers.get(step)
