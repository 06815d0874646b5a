"""A course with people who came, helped and paid for the coffee, for tests of certificates."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.attendance import Mark
from app.domain.certificate_wishes import EventSource, PaperOrder
from app.domain.certificates import TemplateChoice
from app.domain.events import PartnerRole
from app.domain.ids import template_id
from app.domain.organisations import OrganisationDraft
from tests.support.stores import TODAY, a_person, a_session, an_event

if TYPE_CHECKING:
    from app.bootstrap import Application
    from app.domain.designs import CertificateKind
    from app.domain.events import TeamRole
    from app.domain.ids import EventId, OrganisationId, PersonId


def template_of(kind: CertificateKind) -> TemplateChoice:
    """Return the template of a kind that comes with Kopā."""
    return TemplateChoice(template_id(kind))


def preview_of(application: Application, event: EventId, *people: PersonId) -> bytes:
    """Return drafts of the usual certificate as they would be printed."""
    service = application.certificates
    drafts = service.drafts(EventSource(event, people), PaperOrder())
    return service.preview(drafts, TemplateChoice()).pdf


class Course:
    """An event of four sittings of three academic hours each."""

    def __init__(self, application: Application, title: str = "Keramikas kursi", **more) -> None:
        days = [TODAY - timedelta(days=7 * week) for week in (3, 2, 1, 0)]
        draft = an_event(title, **{"kind": "course", **more})
        self.application = application
        self.id = application.events.add(draft, [a_session(day) for day in days]).id

    def present(self, given: str, *, sessions: int = 4, **more) -> PersonId:
        """Add somebody who came to the first so many sittings."""
        person = self.application.people.add(a_person(given, **more)).id
        self.mark(person, sessions=sessions)
        return person

    def mark(self, person: PersonId, *, sessions: int = 4) -> None:
        """Mark somebody present at the first so many sittings."""
        self.application.attendance.register(self.id, [person])
        for session in self.application.events.page(self.id).sessions[:sessions]:
            self.application.attendance.mark(session.id, person, Mark.PRESENT)

    def helper(self, given: str, role: TeamRole, minutes: int = 0) -> PersonId:
        """Add somebody who makes the course happen."""
        person = self.application.people.add(a_person(given)).id
        self.application.events.set_team_member(self.id, person, role, minutes)
        return person

    def partner(self, name: str) -> OrganisationId:
        """Add an organisation that is a partner of the course."""
        organisation = self.application.organisations.add(OrganisationDraft(name, "library")).id
        self.application.events.set_partner(self.id, organisation, PartnerRole.PARTNER)
        return organisation
