"""Events with people and marks, as tests of the screens need them."""

from PySide6.QtCore import QCoreApplication, QEvent

from app.domain.attendance import Mark
from tests.support.gui import visible_texts
from tests.support.stores import a_person


def add_people(application, event, *names):
    """Add people by their full names, register them, and return their ids in that order."""
    people = [application.people.add(a_person(*name.split(" ", 1))).id for name in names]
    application.attendance.register(event.id, people)
    return people


def sessions_of(application, event):
    return application.events.page(event.id).sessions


def mark(application, session, *people, mark=Mark.PRESENT):
    for person in people:
        application.attendance.mark(session.id, person, mark)


def seen(widget):
    """Return the words in sight; what was put into a layout just now is shown first."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
    return visible_texts(widget)


def words_told(window):
    return [text for _, text in window.told]


def words_said(window):
    return [text for text, _ in window.said]
