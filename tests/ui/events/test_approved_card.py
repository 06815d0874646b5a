"""The approved programme of an event, in the page for planning."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit

from app.domain.events import ApprovedProgramme, EventDraft
from tests.support.gui import click, find, type_text
from tests.support.stores import TODAY, a_session
from ui.events.page.overview import Beside, overview_of
from ui.events.place import PlanPlace

APPROVED = ApprovedProgramme(
    "A", "Preiļu novada pašvaldība", date(2026, 9, 1), "3-12/45", "Stunda pie upes\nPraktikums"
)


@pytest.fixture
def with_approval(application):
    return application.events.add(EventDraft("Kursi", approved=APPROVED), [a_session()])


def begin(screen, place=None):
    screen.open_record(place or PlanPlace())
    return screen.page_in_sight


def test_the_approval_is_folded_away_until_it_is_asked_for(screen):
    page = begin(screen)
    assert not find(page, "plan.approved.authority").isVisible()

    click(find(page, "plan.approve"))

    assert find(page, "plan.approved.authority").isVisible()
    assert find(page, "plan.approved.kind").hasFocus()
    assert not find(page, "plan.approve").isVisible()


def test_what_is_typed_of_the_approval_is_kept_with_the_event(screen, application):
    page = begin(screen)
    type_text(find(page, "plan.title", QLineEdit), "Kursi")
    click(find(page, "plan.approve"))
    find(page, "plan.approved.kind").setCurrentIndex(2)
    type_text(find(page, "plan.approved.authority"), "  Preiļu novada  pašvaldība ")
    type_text(find(page, "plan.approved.day"), "1.9.2026")
    type_text(find(page, "plan.approved.number"), "3-12/45")
    find(page, "plan.approved.topics").setPlainText("Stunda pie upes")

    click(find(page, "plan.save"))

    (summary,) = application.events.list()
    assert application.events.page(summary.id).event.approved == ApprovedProgramme(
        "B", "Preiļu novada pašvaldība", date(2026, 9, 1), "3-12/45", "Stunda pie upes"
    )


def test_a_day_that_cannot_be_read_is_not_lost(screen, application):
    page = begin(screen)
    type_text(find(page, "plan.title", QLineEdit), "Kursi")
    click(find(page, "plan.approve"))
    type_text(find(page, "plan.approved.day"), "drīz")

    click(find(page, "plan.save"))

    assert application.events.list() == ()
    assert find(page, "plan.approved.day", QLineEdit).text() == "drīz"


def test_an_event_that_has_one_shows_it_when_it_is_changed(screen, with_approval):
    page = begin(screen, PlanPlace(change=with_approval.id))

    assert find(page, "plan.approved.authority", QLineEdit).text() == "Preiļu novada pašvaldība"
    assert not page.has_unsaved_text()


def test_a_similar_event_has_the_same_approval(screen, application, with_approval):
    page = begin(screen, PlanPlace(like=with_approval.id))

    click(find(page, "plan.save"))

    other = next(one for one in application.events.list() if one.id != with_approval.id)
    assert application.events.page(other.id).event.approved == APPROVED


def test_the_overview_of_the_event_names_who_approved_it(application, with_approval):
    page = application.events.page(with_approval.id)

    facts = {one.label: one.value for one in overview_of(page, TODAY, Beside()).facts}

    assert facts["Approved programme"] == (
        "Programme A for teachers, Preiļu novada pašvaldība, 01.09.2026, No. 3-12/45"
    )


def test_an_event_without_an_approval_says_nothing_of_one(application):
    added = application.events.add(EventDraft("Talka"), [a_session()])

    facts = {
        one.label: one.value
        for one in overview_of(application.events.page(added.id), TODAY, Beside()).facts
    }

    assert not facts.get("Approved programme")


def test_an_event_keeps_its_approval_when_something_else_changes(application, with_approval):
    draft = EventDraft("Citi kursi", approved=APPROVED)

    application.events.change(with_approval.id, draft)

    assert application.events.page(with_approval.id).event.approved == APPROVED
