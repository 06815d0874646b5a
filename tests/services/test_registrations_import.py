"""Registrations from lists of people: who is put on an event's list, and who waits."""

import pytest

from app.domain.errors_spreadsheets import NobodyToImportError
from app.domain.events import RegistrationState
from app.domain.places import Beyond
from app.jobs import JobCancelled
from app.services.people_import_entries import LEAVE_OUT
from tests.services.test_events_import import StopAfter
from tests.spreadsheets.files import SAMPLES, text_file
from tests.support.stores import a_person, a_session, an_event, table_dump

TABLES = ("person", "registration", "consent", "organisation")


def dump(store):
    return {name: table_dump(store, name) for name in TABLES}


@pytest.fixture
def event(application):
    return application.events.add(an_event(), [a_session()]).id


def registered(application, file, event, decisions=None, **how):
    seen = application.people_import.look_at(file)
    return application.registrations_import.take_in(seen, event, decisions or {}, **how)


def on_list(application, event):
    return application.attendance.grid(event).people


@pytest.mark.parametrize(
    ("name", "people"), [("tickets.csv", 20), ("pieteikumi-veidlapa.xlsx", 29)]
)
def test_everybody_who_wants_to_come_is_put_on_the_list(application, event, name, people):
    done = registered(application, SAMPLES / name, event)

    assert (done.added, done.registered, done.waiting) == (people, people, 0)
    assert len(on_list(application, event)) == people


def test_refunded_tickets_are_nobody_who_comes(application, event):
    seen = application.people_import.look_at(SAMPLES / "tickets.csv")

    registered(application, SAMPLES / "tickets.csv", event)

    assert len(seen.unusable) == 2
    assert "Emma Rancāne" not in {one.name for one in on_list(application, event)}


def test_who_is_kept_already_is_registered_and_not_added(application, event, tmp_path):
    anna = application.people.add(a_person("Anna", "Ozola"))
    application.attendance.register(event, [anna.id])
    file = text_file(tmp_path / "a.csv", "Vārds;Uzvārds", "Anna;Ozola", "Ilze;Liepa")

    done = registered(application, file, event)

    assert (done.added, done.registered, done.expected_before) == (1, 1, 1)
    assert anna.id in {one.person for one in on_list(application, event)}


def test_who_finds_no_place_waits_by_when_they_answered(application, tmp_path):
    event = application.events.add(an_event(capacity=2), [a_session()]).id
    file = text_file(
        tmp_path / "a.csv",
        "Timestamp;Vārds;Uzvārds",
        "2026-02-03 12:00:00;Anna;Ozola",
        "2026-02-01 12:00:00;Ilze;Liepa",
        "2026-02-02 12:00:00;Dace;Zariņa",
    )

    done = registered(application, file, event)

    states = {one.name: one.state for one in on_list(application, event)}
    assert (done.registered, done.waiting) == (2, 1)
    assert states["Anna Ozola"] is RegistrationState.WAITING


def test_going_over_the_limit_knowingly_is_possible(application, tmp_path):
    event = application.events.add(an_event(capacity=1), [a_session()]).id
    file = text_file(tmp_path / "a.csv", "Vārds;Uzvārds", "Anna;Ozola", "Ilze;Liepa")

    done = registered(application, file, event, beyond=Beyond.TAKE)

    assert (done.registered, done.waiting) == (2, 0)


def test_who_is_left_out_is_not_registered(application, event, tmp_path):
    file = text_file(tmp_path / "a.csv", "Vārds;Uzvārds", "Anna;Ozola", "Ilze;Liepa")

    registered(application, file, event, {1: LEAVE_OUT})

    assert [one.name for one in on_list(application, event)] == ["Anna Ozola"]


def test_importing_and_registering_is_one_act_and_no_more_the_second_time(
    application, event, store
):
    before = dump(store)
    file = SAMPLES / "pieteikumi-veidlapa.xlsx"
    registered(application, file, event)
    after = dump(store)

    again = registered(application, file, event)

    assert (again.registered, again.expected_before, dump(store)) == (0, 29, after)
    assert not again.changes.subjects
    named = application.undo.next_undo()
    assert (named.what, named.detail["count"]) == ("registration.import", 29)
    application.undo.undo()
    assert dump(store) == before


@pytest.mark.parametrize("steps", [0, 10, 20])
def test_a_cancelled_import_registers_nobody(application, event, store, steps):
    before = dump(store)
    seen = application.people_import.look_at(SAMPLES / "tickets.csv")

    with pytest.raises(JobCancelled):
        application.registrations_import.take_in(seen, event, {}, StopAfter(steps))

    assert dump(store) == before


def test_a_list_that_names_nobody_is_refused(application, event):
    seen = application.people_import.look_at(SAMPLES / "gada-plans.xlsx")

    with pytest.raises(NobodyToImportError):
        application.registrations_import.take_in(seen, event)
