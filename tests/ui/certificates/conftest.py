"""A workshop with people who came, and the window for tests of what people see."""

import pytest

from app.domain.attendance import Mark
from tests.support.gui_window import main_window
from tests.support.stores import TODAY, a_person, a_session, an_event

__all__ = ["main_window"]


class Workshop:
    """An event of four sessions; everybody who comes is registered first."""

    def __init__(self, application):
        self._application = application
        days = [TODAY.replace(day=day) for day in (1, 8, 15, 22)]
        self.id = application.events.add(an_event(), [a_session(day) for day in days]).id
        self.people = {}

    @property
    def certificates(self):
        return self._application.certificates.of_event(self.id)

    def with_person(self, given, *, came_to=4, **more):
        person = self._application.people.add(a_person(given, **more)).id
        self._application.attendance.register(self.id, [person])
        sessions = self._application.events.page(self.id).sessions
        for session in sessions[:came_to]:
            self._application.attendance.mark(session.id, person, Mark.PRESENT)
        self.people[given] = person
        return person


@pytest.fixture
def workshop(application):
    return Workshop(application)


@pytest.fixture
def issued(application, workshop):
    """Issue certificates for people of these given names."""

    def issue(*names):
        people = [workshop.with_person(name) for name in names]
        return application.certificates.issue_to(workshop.id, people).certificates

    return issue
