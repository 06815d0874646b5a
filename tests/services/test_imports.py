"""What a file does to the records here: told before it is taken in, and looked up long after."""

import inspect
import json
import random
import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.erasure import ErasureReason
from app.domain.errors import KopaError, NotFoundError
from app.domain.imports import OWN_AFFAIRS, ItemKind, ItemsAsked
from app.domain.organisations import OrganisationDraft
from app.domain.trust import Role
from app.jobs import JobCancelled
from app.persistence import exchange_notes, settings
from app.persistence.store import Store
from app.services import import_alike
from app.services.erasure import ErasureWish
from app.services.exchange import Standing
from app.services.settings import FirstAnswers
from app.services.taking_in import ITEMS_KEPT
from app.services.wording.import_items import item_words, more_words
from app.services.wording.imports import brought_lines, report_lines, standing_lines
from app.texts import set_language
from tests.support.members import join
from tests.support.random_acts import ACTS, NothingToDoError, World
from tests.support.shared_acts import change_unasked
from tests.support.stores import MovableClock, a_person, a_session, an_event

OFFICE = FirstAnswers("Ludzas centrs", "0054010", laptop_name="Birojs", keeps_all=True)
PREILI = FirstAnswers("Preiļu centrs", "0042000")


def _open(folder):
    return Application(Store(folder, MovableClock(), BUILD_DATE))


@pytest.fixture(scope="module")
def pristine(tmp_path_factory):
    """Both laptops just after the centre was let in; never opened again, only copied."""
    folder = tmp_path_factory.mktemp("pristine")
    laptops = {}
    for name, answers in (("office", OFFICE), ("centre", PREILI)):
        laptops[name] = _open(folder / name)
        laptops[name].settings.set_up(answers)
    join(laptops["office"], laptops["centre"], role=Role.LEAD)
    for application in laptops.values():
        application.close()
    return folder


@pytest.fixture
def pair(pristine, tmp_path):
    """The centre and the coordinator's office."""
    shutil.copytree(pristine, tmp_path / "laptops")
    laptops = [_open(tmp_path / "laptops" / name) for name in ("centre", "office")]
    yield laptops
    for application in laptops:
        application.close()


@pytest.fixture(autouse=True)
def english():
    set_language("en")


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def sent(application, stick, name="x.kopa"):
    (written,) = application.exchange.export(stick / name)
    return written.file


def brought(pair, stick, name="x.kopa"):
    """Let the office take in a file of the centre."""
    centre, office = pair
    (taken,) = office.exchange.take_in([sent(centre, stick, name)])
    return taken


def looked(pair, stick, name="x.kopa"):
    centre, office = pair
    (seen,) = office.exchange.preview([sent(centre, stick, name)])
    return seen


def items(application, identity, **asked):
    application.imports.open(identity)
    return application.imports.items(identity, ItemsAsked(many=100_000, **asked)).items


def told(application, identity, **asked):
    """Return what people read of the records: what becomes of it, which it is, and each field."""
    found = (item_words(item, str) for item in items(application, identity, **asked))
    return [(one.kind, one.title, one.lines) for one in found]


def a_day(application, *names, title="Lasīšanas pēcpusdiena"):
    event = application.events.add(an_event(title=title), [a_session()])
    (session,) = application.attendance.grid(event.id).sessions
    people = [application.people.add(a_person(name)) for name in names]
    for person in people:
        application.attendance.mark(session.id, person.id, Mark.PRESENT)
    return event, session, people


# --- before it is taken in -----------------------------------------------------------------------


def test_a_look_names_each_record_as_people_know_it(pair, stick):
    centre, office = pair
    a_day(centre, "Anna")

    seen = looked(pair, stick)

    titles = [title for _, title, _ in told(office, seen.identity)]
    assert "Lasīšanas pēcpusdiena, 22.11.2026" in titles
    assert "Anna Bērziņa" in titles
    assert titles.count("Anna Bērziņa · Lasīšanas pēcpusdiena, 22.11.2026") == 2
    assert office.people.find("") == ()


def test_what_a_look_found_is_gone_when_it_is_put_away(pair, stick):
    centre, office = pair
    a_day(centre, "Anna")
    seen = looked(pair, stick)
    assert items(office, seen.identity)

    office.exchange.put_away()

    assert items(office, seen.identity) == ()
    assert list((office.folder / "opened").iterdir()) == []


def test_what_a_look_found_is_gone_when_its_file_is_taken_in(pair, stick):
    centre, office = pair
    a_day(centre, "Anna")
    seen = looked(pair, stick)

    office.exchange.take_in([seen.file])

    assert office.imports.items(seen.identity, ItemsAsked()).total == 0
    assert items(office, seen.identity)


def test_nothing_that_a_look_found_can_be_read_on_the_disk(pair, stick):
    centre, office = pair
    a_day(centre, "Zeltīte")

    looked(pair, stick)

    (file,) = (office.folder / "opened").iterdir()
    kept = file.read_bytes()
    assert len(kept) > 0
    assert "Zeltīte".encode() not in kept
    assert b"zeltite" not in kept


def test_a_look_that_is_stopped_shows_nothing_and_changes_nothing(pair, stick):
    centre, office = pair
    a_day(centre, "Anna")
    file = sent(centre, stick)

    class Stopped:
        """Somebody who presses stop when everything but the telling is done."""

        @property
        def is_cancelled(self):
            return any(frame.function == "noted_items" for frame in inspect.stack())

        def report(self, _progress):
            pass

    with pytest.raises(JobCancelled):
        office.exchange.preview([file], Stopped())

    assert office.people.find("") == ()
    (seen,) = office.exchange.preview([file])
    assert items(office, seen.identity)


def test_a_look_leaves_nothing_behind_once_the_program_is_closed(pair, stick):
    centre, office = pair
    a_day(centre, "Anna")
    looked(pair, stick)

    office.close()

    assert list((office.folder / "opened").iterdir()) == []


def test_a_changed_field_is_told_with_both_values_and_whose_the_new_one_is(pair, stick):
    centre, office = pair
    _, _, (anna,) = a_day(centre, "Anna")
    brought(pair, stick)
    centre.clock.go_on(minutes=5)
    centre.people.change(anna.id, a_person("Anna", phone="21234567"))

    seen = looked(pair, stick, "y.kopa")

    assert told(office, seen.identity) == [
        (
            "Changed",
            "Anna Bērziņa",
            ("Phone: +371 21 234 567", "Preiļu centrs · 22.11.2026 12:05"),
        )
    ]


def test_a_field_changed_on_both_laptops_is_told_with_both_sources(pair, stick):
    centre, office = pair
    _, _, (anna,) = a_day(centre, "Anna")
    brought(pair, stick)
    centre.clock.go_on(minutes=5)
    centre.people.change(anna.id, a_person("Anita"))
    office.clock.go_on(minutes=7)
    office.people.change(anna.id, a_person("Annija"))

    seen = looked(pair, stick, "y.kopa")

    (conflict,) = told(office, seen.identity, kind=ItemKind.CONFLICT)
    assert conflict[2] == (
        "Given name: Anita → Annija",
        "Stands: Birojs · 22.11.2026 12:07",
        "Gave way: Preiļu centrs · 22.11.2026 12:05",
    )


def test_who_is_taken_off_the_lists_is_told_by_that_alone(pair, stick):
    centre, office = pair
    _, _, (anna,) = a_day(centre, "Anna")
    brought(pair, stick)
    centre.people.change(anna.id, a_person("Anna", phone="21234567"))
    centre.people.remove(anna.id)

    seen = looked(pair, stick, "y.kopa")

    of_people = [one for one in items(office, seen.identity) if one.table == "person"]
    assert [one.kind for one in of_people] == [ItemKind.DELETED]
    assert brought_lines(seen)[0] == "Taken off the lists: 1 person"


def test_a_change_that_met_a_deletion_is_told_with_the_way_back(pair, stick):
    centre, office = pair
    _, _, (anna,) = a_day(centre, "Anna")
    brought(pair, stick)
    office.people.change(anna.id, a_person("Anna", phone="21234567"))
    centre.clock.go_on(minutes=5)
    centre.people.remove(anna.id)

    seen = looked(pair, stick, "y.kopa")

    (conflict,) = [
        one for one in told(office, seen.identity, kind=ItemKind.CONFLICT) if "Anna" in one[1]
    ]
    assert conflict[2][0].startswith("It is off the lists, though somebody worked on it")
    assert conflict[2][1:] == (
        "Stands: Preiļu centrs · 22.11.2026 12:05",
        "Gave way: Birojs · 22.11.2026 12:00",
    )


def test_somebody_new_who_looks_like_somebody_here_is_shown_beside_them(pair, stick):
    centre, office = pair
    office.people.add(a_person("Anna", phone="21234567"))
    centre.people.add(a_person("Anna", surname="Berzina", phone="21234567"))

    seen = looked(pair, stick)

    assert seen.alike == 1
    ((kind, title, (line,)),) = told(office, seen.identity, kind=ItemKind.ALIKE)
    assert (kind, title) == ("Looks like one here", "Anna Berzina")
    assert line.startswith("Here already: Anna Bērziņa")
    assert "the same phone number" in line


def test_new_people_are_compared_with_those_who_are_here_and_not_with_each_other(pair, stick):
    centre, office = pair
    for _ in range(2):
        centre.people.add(a_person("Anna", phone="21234567"))
    assert looked(pair, stick).alike == 0
    office.people.add(a_person("Anna", phone="21234567"))

    assert looked(pair, stick, "y.kopa").alike == 2


def test_a_new_organisation_that_is_here_under_another_spelling_is_told(pair, stick):
    centre, office = pair
    office.organisations.add(OrganisationDraft("Preiļu 1. pamatskola"))
    centre.organisations.add(OrganisationDraft("Preiļu pirmā pamatsk."))

    seen = looked(pair, stick)

    ((_, title, lines),) = told(office, seen.identity, kind=ItemKind.ALIKE)
    assert title == "Preiļu pirmā pamatsk."
    assert lines == ("Here already: Preiļu 1. pamatskola",)


def test_where_too_many_are_new_nobody_waits_for_a_comparison(pair, stick, monkeypatch):
    centre, office = pair
    office.people.add(a_person("Anna", phone="21234567"))
    for _ in range(2):
        centre.people.add(a_person("Anna", phone="21234567"))
    monkeypatch.setattr(import_alike, "MOST_COMPARED", 1)

    seen = looked(pair, stick)

    assert seen.alike is None
    assert "look at Possible duplicates" in brought_lines(seen)[-1]


def test_who_is_erased_has_a_name_in_the_look_and_none_ever_after(pair, stick):
    centre, office = pair
    _, _, (anna,) = a_day(centre, "Zeltīte")
    brought(pair, stick)
    centre.erasure.erase(ErasureWish((anna.id,), ErasureReason.ASKED))

    seen = looked(pair, stick, "y.kopa")

    assert seen.people_erased == 1
    (erased,) = told(office, seen.identity, kind=ItemKind.ERASED)
    assert erased[:2] == ("Erased for ever", "Zeltīte Bērziņa")
    office.exchange.take_in([seen.file])
    everything = [told(office, one.identity) for one in office.imports.list()]
    assert "Zeltīte" not in str(everything)


def test_what_waits_for_a_coordinator_is_told_with_what_would_change(pair, stick):
    centre, office = pair
    change_unasked(centre, funder="Kāds cits")

    seen = looked(pair, stick)

    assert seen.awaiting == 1
    (item,) = items(office, seen.identity, kind=ItemKind.AWAITING)
    assert [(one.column, one.new) for one in item.changes] == [("funder", "Kāds cits")]
    assert any("next file from a coordinator" in line for line in brought_lines(seen))


def test_records_are_found_by_words_of_their_names_and_events(pair, stick):
    centre, office = pair
    a_day(centre, "Anna", title="Lasīšanas pēcpusdiena")
    a_day(centre, "Ilze", title="Sarunu vakars")
    seen = looked(pair, stick)

    found = told(office, seen.identity, typed="lasis ann")

    assert {title for _, title, _ in found} == {"Anna Bērziņa · Lasīšanas pēcpusdiena, 22.11.2026"}


def test_records_come_some_at_a_time_and_each_once(pair, stick):
    centre, office = pair
    a_day(centre, *"ABCDEFG")
    seen = looked(pair, stick)
    office.imports.open(seen.identity)
    every = office.imports.items(seen.identity, ItemsAsked(many=1_000))

    found = []
    for start in range(0, every.total, 4):
        found += office.imports.items(seen.identity, ItemsAsked(start=start, many=4)).items

    assert tuple(found) == every.items
    assert len({(one.kind, one.record) for one in found}) == every.total


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


# --- numbers agree -------------------------------------------------------------------------------


def live(application, folder, dice, acts):
    """Do some of everything that people do, save what needs differences that are made up."""
    world = World(application, folder, dice)
    names = sorted(name for name in ACTS if not name.startswith("difference."))
    for name in dice.choices(names, k=acts):
        try:
            ACTS[name](world)
        except (NothingToDoError, KopaError):
            continue


@pytest.mark.parametrize("seed", range(6))
def test_what_a_look_counts_is_what_the_import_does_and_what_can_be_looked_at(
    pair, stick, tmp_path, seed
):
    centre, office = pair
    dice = random.Random(seed)
    live(centre, tmp_path, dice, 40)
    brought(pair, stick)
    for application in pair:
        application.clock.go_on(minutes=5)
        live(application, tmp_path, dice, 40)

    seen = looked(pair, stick, "y.kopa")
    found = items(office, seen.identity)
    (taken,) = office.exchange.take_in([seen.file])

    assert taken == seen
    told_here = [one for one in taken.tables if one.subject not in OWN_AFFAIRS]
    for counts in told_here:
        of_table = [one for one in found if one.table == counts.subject]
        for kind in (ItemKind.NEW, ItemKind.CHANGED, ItemKind.DELETED, ItemKind.SET_ASIDE):
            records = [one.record for one in of_table if one.kind is kind]
            assert len(records) == len(set(records)) == counts.of(kind), (counts, kind)
    fields = [len(one.changes) for one in found if one.kind is ItemKind.CONFLICT]
    assert sum(fields) == taken.conflicts
    kept = items(office, seen.identity)
    noted = [one for one in found if one.kind not in (ItemKind.ALIKE, ItemKind.ERASED)]
    assert {(one.kind, one.record) for one in kept} == {(one.kind, one.record) for one in noted}
    for item in (*found, *kept):
        assert item_words(item, str).title
