"""What issuing says of an event, of who may get a paper and of who is missing. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.certificates import Standing
from app.domain.dates import date_text_short
from app.domain.designs import LEARNING_KINDS
from app.texts import language, translate
from ui.certificates.issue_state import key_of
from ui.certificates.issue_view import CandidateLine
from ui.certificates.wording import candidate_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.certificates import Candidate
    from app.domain.designs import CertificateKind
    from app.domain.events import EventSummary


def event_words(event: EventSummary) -> str:
    """Return when and where an event is."""
    days = date_text_short(event.first_day, event.last_day, language()) if event.first_day else ""
    return " · ".join(filter(None, (days, event.place)))


def line_of(candidate: Candidate, *, is_ticked: bool) -> CandidateLine:
    """Return the line of a candidate; who has a certificate already cannot be ticked."""
    is_possible = candidate.standing is not Standing.ALREADY_HAS_ONE
    return CandidateLine(
        key=key_of(candidate),
        name=candidate.name,
        about=candidate_words(candidate),
        is_ticked=is_ticked and is_possible,
        is_possible=is_possible,
    )


def hint_words(kind: CertificateKind, people: Sequence[Candidate]) -> str:
    """Return what would be noticed too late otherwise, "" when all is well."""
    if not people:
        return _nobody_words(kind)
    if kind in LEARNING_KINDS and not any(one.sessions for one in people):
        return translate(
            "Certificates",
            "No attendance was taken at this event, so nobody is ticked. Take attendance "
            "first, or tick people yourself.",
        )
    return ""


def _nobody_words(kind: CertificateKind) -> str:
    if kind in LEARNING_KINDS:
        return translate(
            "Certificates",
            "Nobody is registered for this event. Certificates need names: add people to the "
            "event first.",
        )
    return translate(
        "Certificates",
        "Nobody is noted for papers of this kind. Note on the event’s page who led it, who helped "
        "and which organisations took part.",
    )
