"""What a file does to the records here: told before it is taken in, and looked up long after."""

import inspect
import random

import pytest

from app.domain.erasure import ErasureReason
from app.domain.errors import KopaError
from app.domain.imports import OWN_AFFAIRS, ItemKind, ItemsAsked
from app.domain.organisations import OrganisationDraft
from app.jobs import JobCancelled
from app.services import import_alike
from app.services.erasure import ErasureWish
from app.services.wording.import_items import item_words
from app.services.wording.imports import brought_lines
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
from tests.support.random_acts import ACTS, NothingToDoError, World
from tests.support.shared_acts import change_unasked
from tests.support.stores import a_person

__all__ = ["english", "pair", "pristine", "stick"]


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
