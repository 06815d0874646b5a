"""Values that no program writes, in records that somebody forged: they stop no list and no page."""

import shutil
from datetime import date

import pytest
from sqlalchemy import LargeBinary, Text

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.events import EventFilter, EventState
from app.persistence.store import Store
from app.persistence.tables import SYNCED_BY_NAME
from app.persistence.values import NO_DAY
from tests.support.stores import MovableClock

FAR = 2**62


@pytest.fixture
def full(lived_in, tmp_path):
    folder = tmp_path / "full"
    shutil.copytree(lived_in, folder)
    store = Store(folder, MovableClock(), BUILD_DATE)
    yield Application(store)
    store.close()


def forge(application, table, column, value):
    """Write into every row what a forged file may bring, past all triggers."""
    with application.safety._store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS fixed_{table}")
        connection.exec_driver_sql(f"UPDATE {table} SET {column} = ?", (value,))


def no_look_fails(application):
    """Open every list and the page of every record: what raises ends the test."""
    for event in application.events.list(EventFilter()):
        application.events.page(event.id)
        application.attendance.grid(event.id)
        application.headcounts.of_event(event.id)
        application.presences.of_event(event.id)
        application.evidence.of_event(event.id)
    application.events.lines()
    application.events.calendar(date(1900, 1, 1), date(2100, 1, 1), EventFilter())
    application.today.today()
    for person in application.people.find(""):
        application.people.page(person.id)
    for project in application.mini_projects.list():
        application.mini_projects.page(project.id)
    for one in application.organisations.find(""):
        application.organisations.page(one.id)
    application.certificates.register()
    application.reports.figures(date(2020, 1, 1), date(2030, 1, 1))
    application.disagreements.list()
    application.programme.periods()
    application.programme.outcome_areas()
    for template in application.templates.all():
        application.templates.revisions(template.id)
    application.signatories.all()
    application.logos.all()
    application.evidence.missing()
    application.headcounts.choices()
    application.duplicates.review()


BREAKABLE = [
    ("event", "state"),
    ("event", "hours_unit"),
    ("event", "capacity"),
    ("event", "approval_date"),
    ("event_team", "role"),
    ("event_team", "minutes"),
    ("event_partner", "role"),
    ("session", "on_date"),
    ("session", "starts"),
    ("session", "ends"),
    ("registration", "state"),
    ("attendance", "mark"),
    ("attendance", "minutes"),
    ("attendance", "at"),
    ("attendance", "agreed"),
    ("headcount", "people"),
    ("consent", "purpose"),
    ("consent", "on_date"),
    ("mini_project", "state"),
    ("mini_project", "since"),
    ("mini_project", "grant_cents"),
    ("mini_project", "own_cents"),
    ("mini_project_person", "role"),
    ("person", "birth_year"),
    ("person", "age_band"),
    ("certificate", "issued_on"),
    ("certificate", "handed_on"),
    ("reporting_period", "since"),
    ("reporting_period", "until"),
    ("organisation", "kind"),
    ("evidence", "kind"),
    ("evidence", "media"),
    ("template", "kind"),
]
"""Days, times, numbers and words of lists: what a program reads more into than a text."""


def column_kind(table, column):
    return SYNCED_BY_NAME[table].table.columns[column].type


@pytest.mark.parametrize("table", sorted({table for table, _ in BREAKABLE}))
def test_broken_values_stop_no_list_and_no_page(full, table):
    for of, column in BREAKABLE:
        if of == table:
            forge(full, of, column, "?!" if isinstance(column_kind(of, column), Text) else FAR)
            no_look_fails(full)


def test_nothing_in_a_record_can_be_relied_on_to_be_there(full):
    for synced in SYNCED_BY_NAME.values():
        for column in synced.columns:
            kind = column_kind(synced.name, column.name)
            if column.mutable and column.name != "deleted" and not isinstance(kind, LargeBinary):
                forge(full, synced.name, column.name, None)

    no_look_fails(full)


def pages(application):
    return [application.events.page(event.id) for event in application.events.list()]


def test_words_that_only_a_newer_program_knows_stay_what_they_are(full):
    for table, column in BREAKABLE:
        if (table, column) in {
            ("event", "state"),
            ("event", "hours_unit"),
            ("event_team", "role"),
            ("event_partner", "role"),
        }:
            forge(full, table, column, "newer")

    shown = [page.event.state for page in pages(full)]
    shown += [page.event.hours_unit for page in pages(full)]
    roles = [one.role for page in pages(full) for one in (*page.team, *page.partners)]
    assert roles
    assert {*shown, *roles} == {"newer"}
    assert not any(word.is_known for word in (*shown, *roles))
    assert EventState("held") is EventState.HELD
    assert EventState.HELD.is_known


def test_a_session_without_a_readable_day_or_time_still_has_a_place_in_the_calendar(full):
    forge(full, "session", "on_date", "31.12.2026")
    forge(full, "session", "starts", "noon")
    event = full.events.list()[0]

    (session, *_) = full.events.page(event.id).sessions

    assert (session.on, session.starts) == (NO_DAY, "")
