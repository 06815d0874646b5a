"""Taking a file into a store: what arrives, what is refused, what is remembered."""

import pytest

from app.domain.bundles import TableOutcome
from app.persistence.merge import merge
from tests.support.merged_rows import (
    BOTH,
    a_bundle,
    a_row,
    add_day,
    add_person,
    content,
    here,
    laptops,
    losers,
    outcome_of,
    read,
    write,
)
from tests.support.merging import AT
from tests.support.sending import send, take

__all__ = ["here", "laptops"]


class AbortedError(Exception):
    pass


def test_all_that_one_laptop_has_the_other_has_then(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    write(one, "UPDATE person SET phone = '29123456'")

    outcome = take(other, send(one, tmp_path / "x.kopa", BOTH))

    assert content(other) == content(one)
    assert outcome_of(outcome, "attendance") == TableOutcome("attendance", new=1)
    assert outcome.brings_news()


def test_the_second_time_a_file_is_known(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    file = send(one, tmp_path / "x.kopa", BOTH)
    take(other, file)
    once = content(other)

    outcome = take(other, file)

    assert outcome.was_known
    assert not outcome.brings_news()
    assert content(other) == once


def test_another_file_that_says_the_same_changes_nothing(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    once = content(other)
    add_person(one, b"q" * 16)
    write(one, "UPDATE person SET deleted = 1 WHERE id = ?", b"q" * 16)

    outcome = take(other, send(one, tmp_path / "y.kopa", BOTH))

    assert not outcome.was_known
    assert not outcome.brings_news()
    assert outcome_of(outcome, "person") == TableOutcome("person", same=2)
    assert outcome_of(outcome, "attendance") == TableOutcome("attendance", same=1)
    assert content(other).items() > once.items()


def test_a_laptops_own_file_changes_nothing(here, tmp_path):
    add_day(here)
    before = content(here)

    outcome = take(here, send(here, tmp_path / "x.kopa", BOTH))

    assert content(here) == before
    assert not outcome.brings_news()
    assert losers(here) == set()


def test_a_file_that_comes_late_brings_nothing_old_back(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    old = send(one, tmp_path / "old.kopa", BOTH)
    write(one, "UPDATE attendance SET mark = 'absent'")
    take(other, send(one, tmp_path / "new.kopa", BOTH))

    outcome = take(other, old)

    assert content(other) == content(one)
    assert not outcome.brings_news()
    assert losers(other) == set()


def test_edits_of_two_laptops_come_together_field_by_field(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    write(one, "UPDATE person SET phone = '29123456'")
    write(other, "UPDATE person SET given = 'Anita'")

    first = take(other, send(one, tmp_path / "y.kopa", BOTH))
    second = take(one, send(other, tmp_path / "z.kopa", BOTH))

    assert content(one) == content(other)
    assert read(one, "SELECT given, phone FROM person") == [("Anita", "29123456")]
    assert outcome_of(first, "person") == TableOutcome("person", changed=1)
    assert outcome_of(second, "person") == TableOutcome("person", changed=1)
    assert losers(one) == losers(other) == set()


def test_of_two_edits_of_one_field_the_later_stands_and_the_other_is_listed(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    write(one, "UPDATE person SET given = 'Anna Marija'")
    other.clock.go_on(hours=1)
    write(other, "UPDATE person SET given = 'Anita'")

    here = take(other, send(one, tmp_path / "y.kopa", BOTH))
    there = take(one, send(other, tmp_path / "z.kopa", BOTH))

    assert content(one) == content(other)
    assert read(one, "SELECT given FROM person") == [("Anita",)]
    assert outcome_of(here, "person").conflicts == 1
    assert {value for value, _ in losers(other)} == {"Anna Marija"}
    # The other laptop knew both when it sent the file: there it is an ordinary update.
    assert outcome_of(there, "person").conflicts == 0


def test_a_person_deleted_on_one_laptop_is_deleted_on_the_other(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    write(one, "UPDATE person SET deleted = 1")

    outcome = take(other, send(one, tmp_path / "y.kopa", BOTH))

    assert read(other, "SELECT deleted FROM person") == [(1,)]
    assert outcome_of(outcome, "person") == TableOutcome("person", deleted=1)


def test_one_attendance_marked_on_two_laptops_is_one_attendance(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    add_day(other)

    take(one, send(other, tmp_path / "x.kopa", BOTH))
    take(other, send(one, tmp_path / "y.kopa", BOTH))

    assert len(read(one, "SELECT * FROM attendance")) == 1
    assert content(one) == content(other)


def test_what_is_recorded_after_an_import_is_later_than_all_of_it(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    one.clock.go_on(days=300)
    write(one, "UPDATE person SET given = 'Anita'")
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    write(other, "UPDATE person SET given = 'Anna'")

    take(one, send(other, tmp_path / "y.kopa", BOTH))

    assert read(one, "SELECT given FROM person") == [("Anna",)]


def test_people_who_arrived_can_be_found(laptops, tmp_path):
    one, other = laptops
    add_day(one)

    take(other, send(one, tmp_path / "x.kopa", BOTH))

    assert read(other, "SELECT folded FROM person_index") == [("anna berzina",)]


def test_an_import_is_no_act_that_can_be_undone(laptops, tmp_path):
    one, other = laptops
    add_day(one)

    take(other, send(one, tmp_path / "x.kopa", BOTH))

    assert read(other, "SELECT * FROM act") == []
    assert read(other, "SELECT * FROM act_change") == []


def test_nothing_temporary_stays(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    with other.database.unnamed(capture=False) as connection:
        merge(connection, a_bundle(a_row()), at=AT)
        merge(connection, a_bundle(a_row(), identity=b"j" * 32), at=AT)

        assert connection.exec_driver_sql("SELECT * FROM sqlite_temp_master").all() == []


def test_a_preview_tells_the_same_and_changes_nothing(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    file = send(one, tmp_path / "x.kopa", BOTH)
    before = content(other), read(other, "SELECT * FROM sync_incarnation")

    with pytest.raises(AbortedError):
        preview_and_abort(other, file)

    assert (content(other), read(other, "SELECT * FROM sync_incarnation")) == before
    assert read(other, "SELECT * FROM sync_import") == []
    assert outcome_of(take(other, file), "person") == TableOutcome("person", new=1)


def preview_and_abort(store, file):
    with store.database.unnamed(capture=False) as connection:
        merge(connection, a_bundle(a_row()), at=AT)
        assert connection.exec_driver_sql("SELECT count(*) FROM person").scalar_one() == 1
        raise AbortedError
