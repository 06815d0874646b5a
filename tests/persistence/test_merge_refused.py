"""Rows of a file that are refused, and imports that leave nothing behind."""

import pytest

from app.domain.errors_exchange import BrokenReferencesError, ForeignRowsError
from app.jobs import JobCancelled, NullJob
from app.persistence.merge import merge
from tests.support.merged_rows import (
    BOTH,
    EVENT,
    GUARDIAN,
    PERSON,
    SESSION,
    STAMP,
    a_bundle,
    a_row,
    add_day,
    add_person,
    content,
    here,
    laptops,
    merged,
    outcome_of,
    read,
    write,
)
from tests.support.merging import AT, CENTRE, OTHER_CENTRE, Key
from tests.support.sending import send, take

__all__ = ["here", "laptops"]


def refused(store, error, *bundles):
    before = content(store)
    for bundle in bundles:
        with pytest.raises(error) as caught:
            merged(store, bundle)
        assert content(store) == before
        assert read(store, "SELECT * FROM sync_import") == []
    return caught.value


def test_a_row_whose_parent_is_nowhere_is_refused(here):
    keys = (EVENT,)

    error = refused(here, BrokenReferencesError, a_bundle(a_row("session", SESSION, keys=keys)))

    assert (error.table, error.count) == ("event", 1)


def test_an_optional_reference_must_not_hang_in_the_air_either(here):
    refused(here, BrokenReferencesError, a_bundle(a_row(guardian_id=GUARDIAN)))


def test_a_parent_may_be_here_already(here):
    write(here, "INSERT INTO event (id, centre_id) VALUES (?, ?)", EVENT, CENTRE)

    merged(here, a_bundle(a_row("session", SESSION, keys=(EVENT,))))

    assert read(here, "SELECT event_id FROM session") == [(EVENT,)]


def test_a_parent_may_come_later_in_the_file(here):
    ward = a_row(row=PERSON, guardian_id=GUARDIAN)
    guardian = a_row(row=GUARDIAN, centre=OTHER_CENTRE)

    merged(here, a_bundle(ward, guardian, scopes=(CENTRE, OTHER_CENTRE)))

    assert len(read(here, "SELECT id FROM person")) == 2


def test_a_row_without_its_keys_is_refused(here):
    error = refused(here, ForeignRowsError, a_bundle(a_row("session", SESSION, keys=(None,))))

    assert error.table == "session"


def test_one_row_twice_in_a_segment_is_refused(here):
    bundle = a_bundle(a_row())
    bundle._rows |= {Key("person", PERSON, CENTRE, ()): next(iter(a_row().values()))}
    twice = TwiceBundle(bundle)

    refused(here, ForeignRowsError, twice)


class TwiceBundle:
    """A file that repeats every row."""

    def __init__(self, bundle):
        self.manifest = bundle.manifest
        self.sender = bundle.sender
        self.erased = ()
        self._bundle = bundle

    def segments(self):
        for segment in self._bundle.segments():
            rows = list(segment.batches())
            segment.batches = lambda rows=rows: iter([*rows, *rows])
            yield segment


def test_a_file_without_ids_is_refused(here):
    refused(here, ForeignRowsError, a_bundle(a_row(), missing=("id",)))


@pytest.mark.parametrize(
    "forged",
    [
        pytest.param(Key("person", PERSON, OTHER_CENTRE), id="in another centre"),
        pytest.param(Key("consent", b"c" * 16, CENTRE, (GUARDIAN, "photo", 1, "")), id="keys"),
    ],
)
def test_a_row_that_contradicts_ours_is_set_aside_and_the_rest_taken_in(here, forged):
    add_person(here)
    add_person(here, GUARDIAN)
    write(
        here,
        "INSERT INTO consent (id, centre_id, person_id, purpose, given, on_date) "
        "VALUES (?, ?, ?, 'photo', 1, '')",
        *(b"c" * 16, CENTRE, PERSON),
    )
    before = content(here)
    cells = {"given": "Zane"} if forged.table == "person" else {"paper": "forged"}
    rows = a_row(forged.table, forged.id, forged.centre, forged.keys, STAMP + 50, **cells)
    honest = a_row(row=b"h" * 16, given="Honest", centre=OTHER_CENTRE)

    outcome = merged(here, a_bundle(rows, honest, scopes=(CENTRE, OTHER_CENTRE)))

    assert outcome_of(outcome, forged.table).set_aside == 1
    assert content(here) == before | honest


def test_a_cancelled_import_leaves_nothing(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    before = content(other)

    class StopAtOnce(NullJob):
        reports = 0

        def report(self, progress):
            self.reports += 1

        @property
        def is_cancelled(self):
            return self.reports > 2

    with pytest.raises(JobCancelled):
        take(other, send(one, tmp_path / "x.kopa", BOTH), job=StopAtOnce())

    assert content(other) == before


def test_rows_are_counted_while_they_are_taken_in(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    seen = []

    class Watch(NullJob):
        def report(self, progress):
            seen.append((progress.done, progress.total))

    take(other, send(one, tmp_path / "x.kopa", BOTH), job=Watch())

    assert seen[-1] == (seen[-1][1], seen[-1][1])
    assert [done for done, _ in seen] == sorted(done for done, _ in seen)


def test_stamps_are_never_given_twice(here):
    with (
        pytest.raises(RuntimeError),
        here.database.unnamed(capture=True) as connection,
    ):
        merge(connection, a_bundle(a_row()), at=AT)
