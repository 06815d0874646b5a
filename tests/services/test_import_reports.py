"""The report of an import that stays: what it tells, how it is found, and for how long."""

import json

import pytest

from app.domain.errors import NotFoundError
from app.domain.imports import ItemKind, ItemsAsked
from app.persistence import exchange_notes, settings
from app.services.exchange import Standing
from app.services.taking_in import ITEMS_KEPT
from app.services.wording.import_items import more_words
from app.services.wording.imports import brought_lines, report_lines, standing_lines
from tests.support.imported import (
    a_day,
    brought,
    english,
    items,
    looked,
    pair,
    pristine,
    sent,
    stick,
    told,
)
from tests.support.stores import a_person

__all__ = ["english", "pair", "pristine", "stick"]


# --- old, own and known files --------------------------------------------------------------------


def test_an_older_file_is_recognised_and_said_to_do_no_harm(pair, stick):
    centre, office = pair
    old = sent(centre, stick, "old.kopa")
    a_day(centre, "Anna")
    centre.clock.go_on(minutes=30)
    newer = brought(pair, stick, "new.kopa")

    (seen,) = office.exchange.preview([old])

    assert seen.standing is Standing.NOTHING_NEW
    assert seen.newer == newer.made
    assert "A newer file from this laptop" in standing_lines(seen)[-1]
    assert newer.newer == ""


def test_the_name_that_was_signed_is_shown_and_not_what_a_laptop_calls_itself(pair, stick):
    centre, office = pair
    with centre._store.database.act("settings.change") as act:
        act.connection.exec_driver_sql("UPDATE laptop SET name = 'Koordinators'")

    taken = brought(pair, stick)

    assert taken.sender == "Preiļu centrs"
    assert [one.sender for one in office.imports.list()] == ["Preiļu centrs"]


# --- the report that stays -----------------------------------------------------------------------


def test_every_import_is_listed_with_the_newest_first(pair, stick):
    centre, office = pair
    a_day(centre, "Anna")
    first = brought(pair, stick)
    office.clock.go_on(minutes=5)
    a_day(centre, "Ilze")
    second = brought(pair, stick, "y.kopa")

    found = office.imports.list()

    assert [one.identity for one in found] == [second.identity, first.identity]
    assert found[0].centres == ("Preiļu centrs",)
    assert report_lines(found[0].report) == report_lines(second.report)


def test_what_an_earlier_version_took_in_is_listed_with_its_sender(pair):
    _, office = pair
    old = [{"table": "person", "new": 3, "changed": 1, "deleted": 0, "same": 7, "conflicts": 0}]
    note = {"sender": "Preiļu centrs", "made": "2026-03-01T10:00:00+02:00", "scopes": []}
    with office._store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql(
            "INSERT INTO sync_import (manifest_sha, sender, scopes, at, report) "
            "VALUES (?, ?, '[]', '2026-03-02T10:00:00+02:00', ?)",
            (b"o" * 32, b"s" * 16, json.dumps(old)),
        )
        settings.write(connection, f"received.{(b'o' * 32).hex()}", json.dumps(note))

    (found,) = office.imports.list()

    assert (found.sender, found.made) == ("Preiļu centrs", note["made"])
    assert report_lines(found.report) == ("New: 3 people", "Changed: 1 person")


def test_an_import_is_found_by_the_beginning_of_its_identity(pair, stick):
    _, office = pair
    taken = brought(pair, stick)

    assert office.imports.record(taken.identity.hex()[:8]).identity == taken.identity
    with pytest.raises(NotFoundError):
        office.imports.record("zz")


def test_a_report_calls_records_as_they_are_called_now(pair, stick):
    centre, office = pair
    _, _, (anna,) = a_day(centre, "Anna")
    taken = brought(pair, stick)
    office.people.change(anna.id, a_person("Annija"))

    titles = [title for _, title, _ in told(office, taken.identity)]

    assert "Annija Bērziņa" in titles
    assert "Anna Bērziņa" not in titles


def test_a_report_tells_whose_value_it_was_also_after_a_later_one(pair, stick):
    centre, office = pair
    _, _, (anna,) = a_day(centre, "Anna")
    brought(pair, stick)
    centre.clock.go_on(minutes=5)
    centre.people.change(anna.id, a_person("Anna", phone="21234567"))
    taken = brought(pair, stick, "y.kopa")
    office.clock.go_on(minutes=30)
    office.people.change(anna.id, a_person("Anna", phone="29111222"))

    ((_, _, lines),) = told(office, taken.identity)

    assert lines == ("Phone: +371 21 234 567", "Preiļu centrs · 22.11.2026 12:05")


def test_of_a_very_large_file_some_records_are_noted_and_all_are_counted(pair, stick, monkeypatch):
    centre, office = pair
    a_day(centre, *"ABCDE")
    monkeypatch.setattr(exchange_notes, "MOST_ITEMS", 2)

    seen = looked(pair, stick)
    people = ItemsAsked(kind=ItemKind.NEW, table="person")
    office.imports.open(seen.identity)
    assert office.imports.items(seen.identity, people).total == 5
    office.exchange.take_in([seen.file])

    counts = {one.table: one for one in office.imports.open(seen.identity)}
    assert (counts["person"].count, counts["person"].listed) == (5, 2)
    assert more_words(counts["person"]) == ("New: 5 people. 2 of them can be looked at one by one.")
    assert more_words(counts["event"]) == ""


def test_after_400_days_only_the_numbers_of_an_import_are_left(pair, stick):
    centre, office = pair
    a_day(centre, "Anna")
    old = brought(pair, stick)
    office.clock.go_on(minutes=(ITEMS_KEPT.days - 1) * 24 * 60)
    brought(pair, stick, "y.kopa")
    assert items(office, old.identity)
    office.clock.go_on(minutes=2 * 24 * 60)
    office.today.confirm_clock()

    brought(pair, stick, "z.kopa")

    assert items(office, old.identity) == ()
    assert office.imports.one(old.identity).report == old.report


def test_why_so_many_records_were_deleted_stays_with_the_import(pair, stick):
    centre, office = pair
    people = [centre.people.add(a_person(f"Anna {number}")) for number in range(25)]
    brought(pair, stick)
    for person in people:
        centre.people.remove(person.id)
    file = sent(centre, stick, "y.kopa")

    (seen,) = office.exchange.preview([file])
    (taken,) = office.exchange.take_in([file], reason="Vecais saraksts")

    assert brought_lines(seen)[0].startswith("This file deletes many records at once: 25 of")
    assert "Reason given for deleting it: Vecais saraksts" in report_lines(
        office.imports.one(taken.identity).report
    )


def test_the_records_of_an_import_are_saved_as_a_list(pair, stick, tmp_path):
    centre, office = pair
    a_day(centre, *"ABC")
    taken = brought(pair, stick)
    office.imports.open(taken.identity)
    people = ItemsAsked(kind=ItemKind.NEW, table="person")

    saved = office.imports.save(taken.identity, people, tmp_path / "list.csv")

    assert saved.rows == 3
    lines = saved.file.read_text("utf-8-sig").splitlines()
    assert lines[-3].split(";")[:3] == ["New", "Person", "A Bērziņa"]
