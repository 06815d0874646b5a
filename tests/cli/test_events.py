"""Events on the command line: who has a place, who waits, and what the kind is called."""

import json
from datetime import date

import pytest

from app import cli
from app.bootstrap import Application
from app.domain.events import ApprovedProgramme
from app.domain.own_kinds import OwnKindDraft
from app.texts import set_language
from tests.support.stores import a_person, a_session, an_event


@pytest.fixture
def shown(store, capsys):
    """One place and two people who want it, at an event of the centre's own kind."""
    application = Application(store)
    kind = application.kinds.add(OwnKindDraft("radošais vakars", "radošajā vakarā"))
    draft = an_event("Vakars", kind=kind.code, capacity=1)
    event = application.events.add(draft, [a_session()])
    for given in ("Anna", "Ilze"):
        person = application.people.add(a_person(given))
        application.attendance.register(event.id, [person.id])
    folder = store.folder.path
    store.close()
    yield json.loads(_said(folder, capsys, "event", "show", "vakars"))
    set_language("en")


def _said(folder, capsys, *arguments):
    assert cli.run(["--data", str(folder), "--json", *arguments]) == 0
    return capsys.readouterr().out


def test_an_event_tells_its_places_and_who_waits(shown):
    assert (shown["capacity"], shown["registered"], shown["waiting"]) == (1, 1, 1)
    assert sorted(one["state"] for one in shown["people"]) == ["registered", "waiting"]


def test_an_own_kind_is_named(shown):
    assert shown["kind_name"] == "Radošais vakars"


def test_an_event_tells_who_approved_its_programme(store, capsys):
    approved = ApprovedProgramme("A", "Preiļu novads", date(2026, 2, 3), "3-12/4", "Stunda")
    Application(store).events.add(an_event("Kursi", approved=approved), [a_session()])
    folder = store.folder.path
    store.close()

    document = json.loads(_said(folder, capsys, "event", "show", "kursi"))
    assert cli.run(["--data", str(folder), "event", "show", "kursi"]) == 0
    words = capsys.readouterr().out
    set_language("en")

    assert document["approved"] == {
        "kind": "A",
        "authority": "Preiļu novads",
        "day": "2026-02-03",
        "number": "3-12/4",
        "topics": "Stunda",
    }
    assert "Preiļu novads" in words
    assert "3-12/4" in words
