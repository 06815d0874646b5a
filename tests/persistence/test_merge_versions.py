"""Programs of different versions: what only the newer one knows, by way of an older one."""

import shutil

import pytest

from app import BUILD_DATE
from app.domain.ids import ORG_SCOPE
from app.persistence import foreign
from app.persistence.merge_send import DERIVED
from app.persistence.store import Store
from app.persistence.tables import SYNCED
from tests.persistence.merge_against_rules import difference
from tests.persistence.merge_mutants import LATE_MUTANTS, first_seed_that_differs
from tests.support.merging import CENTRE, OTHER_CENTRE, rows_of
from tests.support.next_version import next_version, upgrade
from tests.support.sending import send, take
from tests.support.stores import MovableClock

BOTH = (ORG_SCOPE, CENTRE, OTHER_CENTRE)
PERSON, VENUE, HALL = b"p" * 16, b"v" * 16, b"h" * 16


FIRST = {
    "programme": 19,
    "centre": 17,
    "laptop": 10,
    "organisation": 19,
    "person": 25,
    "consent": 14,
    "mini_project": 23,
    "event": 27,
    "session": 14,
    "event_team": 13,
    "event_partner": 12,
    "registration": 18,
    "attendance": 16,
    "headcount": 13,
    "sheet_page": 21,
    "template": 15,
    "certificate": 26,
    "duplicate_link": 13,
    "event_kind": 13,
    "reporting_period": 12,
    "outcome_area": 13,
    "logo": 14,
    "logo_piece": 12,
    "mini_project_person": 12,
    "mini_project_partner": 11,
    "worker": 10,
    "laptop_life": 11,
    "duty": 12,
    "headcount_category": 13,
    "organisation_presence": 13,
    "sheet_line": 12,
    "evidence": 21,
    "evidence_piece": 13,
    "template_revision": 15,
    "picture": 14,
    "picture_piece": 12,
    "signatory": 15,
    "certificate_copy": 12,
    "signing_key": 12,
    "ended_number": 13,
}
"""The highest column of every table that programs knew when laptops first exchanged files."""


class Desk:
    """A store with its program: the next version where `is_newer`."""

    def __init__(self, folder, *, is_newer):
        self.store = Store(folder, MovableClock(), BUILD_DATE)
        self.folder = folder
        self.is_newer = False
        if is_newer:
            self.upgrade()

    def upgrade(self):
        self.is_newer = True
        with next_version():
            upgrade(self.store)

    def write(self, statement, *values):
        with self.store.database.unnamed(capture=True) as connection:
            connection.exec_driver_sql(statement, values)

    def read(self, statement, *values):
        with self.store.database.reading() as connection:
            return connection.exec_driver_sql(statement, values).all()

    def send(self, name):
        return self._as_itself(lambda: send(self.store, self.folder / name, BOTH))

    def take(self, file):
        return self._as_itself(lambda: take(self.store, file))

    def rows(self):
        with self.store.database.reading() as connection:
            return self._as_itself(lambda: rows_of(connection))

    def give(self, *others):
        """Let others take in what is here now."""
        file = self.send(f"{len(list(self.folder.iterdir()))}.kopa")
        return [other.take(file) for other in others]

    def _as_itself(self, do):
        if not self.is_newer:
            return do()
        with next_version():
            return do()


@pytest.fixture
def desks(new_folders, tmp_path):
    """Two laptops with the next version and one, between them, with today's."""
    made = [
        Desk(shutil.copytree(new_folders / name, tmp_path / name), is_newer=is_newer)
        for name, is_newer in (("one", True), ("other", False), ("third", True))
    ]
    yield made
    for desk in made:
        desk.store.close()


def add_person(desk, **cells):
    names = ("id", "centre_id", "given", *cells)
    places = ", ".join("?" * len(names))
    statement = f"INSERT INTO person ({', '.join(names)}) VALUES ({places})"
    desk.write(statement, PERSON, CENTRE, "Anna", *cells.values())


def add_venues(desk):
    statement = "INSERT INTO venue (id, centre_id, code, name, seats, plan) VALUES (?,?,?,?,?,?)"
    desk.write(statement, HALL, CENTRE, "H", "Lielā zāle", 120, b"\x00\xff")
    desk.write(
        "INSERT INTO venue (id, centre_id, code, within) VALUES (?, ?, 'V', ?)", VENUE, CENTRE, HALL
    )


def nicknames(desk):
    return [row[0] for row in desk.read("SELECT nickname FROM person")]


# --- an older laptop in between ------------------------------------------------------------------


def test_a_column_that_the_relay_does_not_know_arrives_whole(desks):
    newer, older, other = desks
    add_person(newer, nickname="Anniņa", shoes=38)
    newer.write("UPDATE person SET shoes = 39")

    newer.give(older)
    older.give(other)

    assert nicknames(other) == ["Anniņa"]
    assert other.rows() == newer.rows()


def test_a_table_that_the_relay_does_not_know_arrives_whole(desks):
    newer, older, other = desks
    add_venues(newer)
    newer.write("UPDATE venue SET seats = 90, name = NULL WHERE id = ?", HALL)

    (outcome,) = newer.give(older)
    older.give(other)

    assert outcome.foreign
    assert other.rows() == newer.rows()
    assert other.read("SELECT seats, name, plan FROM venue WHERE id = ?", HALL) == [
        (90, None, b"\x00\xff")
    ]


def test_the_later_of_two_unknown_values_stands_and_the_other_is_listed_at_the_relay(desks):
    newer, older, other = desks
    add_person(newer, nickname="Anniņa")
    newer.give(older, other)
    newer.write("UPDATE person SET nickname = 'Anna-Marija'")
    other.write("UPDATE person SET given = 'X'")
    other.write("UPDATE person SET given = 'Anna'")
    other.write("UPDATE person SET nickname = 'Ann'")

    other.give(older)
    newer.give(older)
    older.give(newer, other)

    assert nicknames(newer) == nicknames(other) == ["Ann"]
    assert older.read("SELECT c, value FROM sync_loser") == [(90, "Anna-Marija")]


def test_what_an_older_laptop_changes_beside_an_unknown_value_leaves_it_alone(desks):
    newer, older, _ = desks
    add_person(newer, nickname="Anniņa")
    newer.give(older)
    older.write("UPDATE person SET given = 'Anete'")

    older.give(newer)

    assert newer.read("SELECT given, nickname FROM person") == [("Anete", "Anniņa")]


def test_a_row_made_once_more_without_the_column_does_not_empty_it(desks):
    newer, older, other = desks
    add_person(newer, nickname="Anniņa")
    # A derived row would be the same one, made later by a program that has no such column.
    older.write("UPDATE sync_clock SET h = h + (1 << 40)")
    add_person(older)

    older.give(other)
    other.give(newer)
    newer.give(other)

    assert nicknames(newer) == nicknames(other) == ["Anniņa"]
    assert newer.rows() == other.rows()


def test_a_value_that_was_cleared_on_purpose_stays_cleared(desks):
    newer, older, other = desks
    add_person(newer, nickname="Anniņa")
    newer.give(older, other)
    newer.write("UPDATE person SET nickname = NULL")

    newer.give(older)
    older.give(other)

    assert nicknames(other) == [None]


def test_the_same_file_again_changes_nothing_that_is_kept_for_others(desks):
    newer, older, _ = desks
    add_person(newer, nickname="Anniņa")
    add_venues(newer)
    newer.give(older)
    kept = (
        older.read("SELECT * FROM sync_foreign_cell"),
        older.read("SELECT * FROM sync_foreign_row"),
    )

    (outcome,) = newer.give(older)

    assert not outcome.foreign
    assert kept == (
        older.read("SELECT * FROM sync_foreign_cell"),
        older.read("SELECT * FROM sync_foreign_row"),
    )


def test_rows_of_an_unknown_table_cannot_move_into_another_centre(desks):
    newer, older, other = desks
    add_venues(newer)
    newer.give(older)
    other.write("INSERT INTO venue (id, centre_id, code) VALUES (?, ?, 'X')", HALL, OTHER_CENTRE)
    other.write("UPDATE venue SET name = 'Cita'")

    other.give(older)

    assert older.read("SELECT scope FROM sync_foreign_row WHERE r = ?", HALL) == [(CENTRE,)]
    names = older.read("SELECT value FROM sync_foreign_cell WHERE r = ? AND c = 11", HALL)
    assert names == [("Lielā zāle",)]


# --- learning ------------------------------------------------------------------------------------


def test_an_upgraded_laptop_knows_what_it_kept_for_others(desks):
    newer, older, _ = desks
    add_person(newer, nickname="Anniņa", shoes=38)
    newer.write("UPDATE person SET shoes = NULL")
    add_venues(newer)
    newer.write(
        "INSERT INTO event (id, centre_id, title, venue_id) VALUES (?, ?, 'Kopā', ?)",
        *(b"e" * 16, CENTRE, VENUE),
    )
    newer.give(older)

    older.upgrade()

    assert older.rows() == newer.rows()
    assert older.read("SELECT count(*) FROM sync_foreign_cell") == [(0,)]
    assert older.read("SELECT count(*) FROM sync_foreign_row") == [(0,)]


def test_a_file_of_before_the_upgrade_says_nothing_of_what_came_with_it(desks):
    newer, older, other = desks
    add_person(older)
    old_file = older.send("old.kopa")
    older.upgrade()
    older.write("UPDATE person SET nickname = 'Anniņa'")
    older.give(newer)

    newer.take(old_file)
    other.take(old_file)

    assert nicknames(newer) == ["Anniņa"]
    assert nicknames(other) == [None]


def test_a_reference_that_leads_nowhere_stays_parked_and_stops_no_upgrade(desks):
    newer, older, _ = desks
    add_person(newer, nickname="Anniņa")
    add_venues(newer)
    newer.give(older)
    older.write("UPDATE sync_foreign_cell SET value = ? WHERE c = 13", b"?" * 16)
    older.write("UPDATE sync_foreign_cell SET value = 7 WHERE name = 'nickname'")

    older.upgrade()

    assert older.read("SELECT within FROM venue WHERE id = ?", VENUE) == [(None,)]
    assert nicknames(older) == [None]
    assert sorted(older.read("SELECT name FROM sync_foreign_cell")) == [("nickname",), ("within",)]
    assert older.send("x.kopa").exists()


def test_a_value_of_the_wrong_kind_goes_no_further(desks):
    newer, older, other = desks
    add_person(newer, nickname="Anniņa")
    newer.give(older)
    older.write("UPDATE sync_foreign_cell SET value = 7")

    older.give(other)

    assert nicknames(other) == [None]


def test_columns_that_cannot_be_told_apart_do_not_stop_the_exchange(desks):
    newer, older, other = desks
    add_person(newer, nickname="Anniņa")
    newer.give(older)
    older.write(
        "INSERT INTO sync_foreign_cell (table_name, r, c, name, kind, value, h, n) VALUES "
        "('person', ?1, 95, 'nickname', 'text', 'x', 5, 1), "
        "('person', ?1, 96, 'given', 'text', 'x', 5, 1), "
        "('person', ?1, 97, 'wings', 'feathers', 'x', 5, 1)",
        PERSON,
    )

    older.give(other)

    assert other.read("SELECT given, nickname FROM person") == [("Anna", "Anniņa")]


def test_learning_what_was_never_parked_finds_nothing(desks):
    _, older, _ = desks
    with older.store.database.unnamed(capture=False) as connection:
        assert foreign.learn(connection) == 0


# --- the rules -----------------------------------------------------------------------------------


def test_the_next_version_merges_by_the_same_rules(desks):
    newer, _, _ = desks
    with next_version():
        for seed in range(60):
            assert difference(newer.store, seed) is None, f"seed {seed}"


@pytest.mark.parametrize("mutant", LATE_MUTANTS, ids=lambda mutant: mutant.name)
def test_a_changed_statement_on_late_columns_is_noticed(desks, mutant, record_property):
    newer, _, _ = desks
    with next_version():
        seed = first_seed_that_differs(mutant, newer.store, range(120))

    record_property("seed", seed)
    assert seed is not None, f"nobody noticed: {mutant.name}"


# --- what a new version may add ------------------------------------------------------------------


def added():
    return [
        (synced.table.columns[column.name], column)
        for synced in SYNCED
        for column in synced.columns
        if column.mutable and column.name != "deleted" and column.number > FIRST.get(synced.name, 0)
    ]


def test_a_column_that_was_added_later_says_so_and_may_be_empty():
    wrong = [
        str(described)
        for described, column in added()
        if not (column.is_late and described.nullable and described.server_default is None)
    ]

    assert wrong == []


def test_no_table_that_was_added_later_leaves_out_ids():
    assert set(DERIVED) <= set(FIRST)
