"""Taking a file into a store: what arrives, what is refused, what is remembered."""

import shutil

import pytest

from app import BUILD_DATE
from app.domain.bundles import TableOutcome
from app.domain.errors_exchange import BrokenReferencesError, ForeignRowsError
from app.domain.ids import (
    ORG_SCOPE,
    attendance_id,
    ended_number_id,
    headcount_id,
    link_id,
    new_incarnation,
    picture_piece_id,
    presence_id,
    registration_id,
    revision_id,
    sheet_line_id,
    signing_key_id,
)
from app.jobs import JobCancelled, NullJob
from app.persistence import genesis
from app.persistence.merge import merge
from app.persistence.merge_send import (
    DERIVED,
    bundle_tables,
    segments_to_send,
    sender_state,
)
from app.persistence.store import Store
from app.persistence.tables import SYNCED, SYNCED_BY_NAME
from app.sync.merge import RowState, Stamp
from tests.support.bundles import opened_content, split_content
from tests.support.merging import (
    AT,
    CENTRE,
    OTHER_CENTRE,
    Key,
    MemoryBundle,
    losers_of,
    mutable_names,
    rows_of,
)
from tests.support.sending import send, take
from tests.support.stores import MovableClock

BOTH = (ORG_SCOPE, CENTRE, OTHER_CENTRE)
PERSON, GUARDIAN = b"p" * 16, b"g" * 16
EVENT, SESSION = b"e" * 16, b"s" * 16
ORGANISATION, PAGE = b"o" * 16, b"l" * 16
TEMPLATE, PICTURE = b"m" * 16, b"i" * 16
THEM = b"them----"
STAMP = 1_700_000_000_000 << 16


class AbortedError(Exception):
    pass


@pytest.fixture
def laptops(new_folders, tmp_path):
    """Two new stores of one programme, apart."""
    folders = [shutil.copytree(new_folders / name, tmp_path / name) for name in ("one", "other")]
    pair = [Store(folder, MovableClock(), BUILD_DATE) for folder in folders]
    yield pair
    for store in pair:
        store.close()


@pytest.fixture
def here(laptops):
    return laptops[0]


def write(store, statement, *values):
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(statement, values)


def read(store, statement, *values):
    with store.database.reading() as connection:
        return connection.exec_driver_sql(statement, values).all()


def add_person(store, row=PERSON, given="Anna", centre=CENTRE, guardian=None):
    write(
        store,
        "INSERT INTO person (id, centre_id, given, surname, guardian_id) VALUES (?, ?, ?, ?, ?)",
        *(row, centre, given, "Bērziņa", guardian),
    )


def add_day(store):
    """An event with one session, a person registered and present, and a headcount."""
    add_person(store)
    write(store, "INSERT INTO event (id, centre_id, title) VALUES (?, ?, 'Kopā')", EVENT, CENTRE)
    statement = "INSERT INTO session (id, centre_id, event_id) VALUES (?, ?, ?)"
    write(store, statement, SESSION, CENTRE, EVENT)
    write(
        store,
        "INSERT INTO registration (id, centre_id, event_id, person_id) VALUES (?, ?, ?, ?)",
        *(registration_id(EVENT, PERSON), CENTRE, EVENT, PERSON),
    )
    write(
        store,
        "INSERT INTO attendance (id, centre_id, session_id, person_id, mark) "
        "VALUES (?, ?, ?, ?, 'present')",
        *(attendance_id(SESSION, PERSON), CENTRE, SESSION, PERSON),
    )
    write(
        store,
        "INSERT INTO headcount (id, centre_id, session_id, category, people) "
        "VALUES (?, ?, ?, 'children', 7)",
        *(headcount_id(SESSION, "children"), CENTRE, SESSION),
    )


def content(store):
    """Every synced row of a store with its stamps."""
    with store.database.reading() as connection:
        return rows_of(connection)


def losers(store):
    with store.database.reading() as connection:
        return {(value, stamp.h) for _, _, _, value, stamp in losers_of(connection)}


def outcome_of(outcome, table):
    return next(one for one in outcome.tables if one.table == table)


def a_row(table="person", row=PERSON, centre=CENTRE, keys=(), h=STAMP, **cells):
    values = {**dict.fromkeys(mutable_names(table)), "deleted": 0, **cells}
    return {Key(table, row, centre, keys): RowState(Stamp(h, THEM), values)}


def a_bundle(*rows, scopes=(CENTRE,), **more):
    together = {key: state for some in rows for key, state in some.items()}
    seen = {scope: {THEM: STAMP + 100} for scope in scopes}
    return MemoryBundle(together, seen, STAMP + 100, **more)


def merged(store, bundle, **options):
    with store.database.unnamed(capture=False) as connection:
        return merge(connection, bundle, at=AT, **options)


# --- what arrives -------------------------------------------------------------------------------


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


# --- scopes -------------------------------------------------------------------------------------


def test_only_the_scopes_that_are_wanted_are_taken(laptops, tmp_path):
    one, other = laptops
    add_person(one, PERSON)
    add_person(one, GUARDIAN, centre=OTHER_CENTRE)

    outcome = take(other, send(one, tmp_path / "x.kopa", BOTH), scopes={ORG_SCOPE, CENTRE})

    assert outcome.scopes == {ORG_SCOPE, CENTRE}
    assert read(other, "SELECT id FROM person") == [(PERSON,)]


def test_a_file_known_for_one_scope_can_be_taken_for_another(laptops, tmp_path):
    one, other = laptops
    add_person(one, PERSON)
    add_person(one, GUARDIAN, centre=OTHER_CENTRE)
    file = send(one, tmp_path / "x.kopa", BOTH)
    take(other, file, scopes={CENTRE})

    outcome = take(other, file)

    assert not outcome.was_known
    assert len(read(other, "SELECT id FROM person")) == 2
    assert take(other, file, scopes={OTHER_CENTRE}).was_known


def test_a_file_without_a_wanted_scope_changes_nothing(laptops, tmp_path):
    one, other = laptops
    add_person(one)
    before = content(other)

    outcome = take(other, send(one, tmp_path / "x.kopa", (CENTRE,)), scopes={OTHER_CENTRE})

    assert content(other) == before
    assert not outcome.was_known


def test_what_was_not_taken_was_not_seen(laptops, tmp_path):
    one, other = laptops
    add_person(one)

    take(other, send(one, tmp_path / "x.kopa", BOTH), scopes={ORG_SCOPE})

    with other.database.reading() as connection:
        state = sender_state(connection, BOTH)
    assert len(state.seen[ORG_SCOPE]) == 2
    assert len(state.seen[CENTRE]) == 1


# --- what is refused ----------------------------------------------------------------------------


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


# --- lives of a store ---------------------------------------------------------------------------


def renamed(rows, name):
    """Return rows that were written under another name."""
    return {key: RowState(Stamp(s.base.h, name), s.values) for key, s in rows.items()}


def the_copys_file(store, **row):
    with store.database.reading() as connection:
        own = sender_state(connection, ()).incarnation
    return MemoryBundle(renamed(a_row(**row), own), {CENTRE: {own: STAMP}}, STAMP, identity=own * 4)


def test_a_row_that_a_copy_of_this_store_added_betrays_the_copy(laptops):
    one, other = laptops
    file = the_copys_file(one)

    assert merged(one, file).has_double
    assert not merged(other, file).has_double


def test_a_value_that_a_copy_of_this_store_changed_betrays_the_copy(laptops):
    one, other = laptops
    file = the_copys_file(one, given="Zane")
    for store in laptops:
        merged(store, a_bundle(a_row(given="Anna", h=STAMP - 1)))

    assert merged(one, file).has_double
    assert not merged(other, file).has_double


def test_a_cell_with_the_value_it_has_here_betrays_no_copy(store):
    """Emptied here and kept with its stamp by an older program, as when somebody is erased."""
    file = the_copys_file(store, given="Anna")
    merged(store, a_bundle(a_row(given="Anna", h=STAMP - 1)))

    assert not merged(store, file).has_double


def test_own_changes_that_come_back_are_no_news(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    write(one, "UPDATE person SET given = 'Anita', phone = '29123456'")
    take(one, send(other, tmp_path / "y.kopa", BOTH))
    other.clock.go_on(hours=1)
    write(other, "UPDATE person SET given = 'Aina'")

    outcome = take(one, send(other, tmp_path / "z.kopa", BOTH))

    assert outcome_of(outcome, "person").changed == 1
    assert not outcome.has_double


def test_what_a_former_life_wrote_is_no_news(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    take(other, send(one, tmp_path / "x.kopa", BOTH))
    with one.database.unnamed(capture=True) as connection:
        genesis.begin_new_life(connection, new_incarnation())
    one.clock.go_on(hours=1)
    write(one, "UPDATE person SET given = 'Anita'")

    outcome = take(other, send(one, tmp_path / "y.kopa", BOTH))

    assert outcome_of(outcome, "person") == TableOutcome("person", changed=1)
    assert losers(other) == set()


# --- what is sent -------------------------------------------------------------------------------


def test_a_row_is_sent_as_short_as_it_can_be_read(here, tmp_path):
    add_day(here)

    content = split_content(opened_content(send(here, tmp_path / "x.kopa", BOTH)))

    columns = content.manifest["tables"]["attendance"]["columns"]
    assert "centre_id" not in [column["name"] for column in columns]
    with here.database.reading() as connection:
        sent = {s.table.name: list(s.rows) for s in segments_to_send(connection, BOTH)}
    ((values, _, _, cells),) = sent["attendance"]
    assert values == (None, 0, SESSION, PERSON, "present", None, None, None, None)
    assert cells == ()
    assert sent["person"][0][0][0] == PERSON


def test_an_id_that_is_not_derived_as_today_travels_with_its_row(laptops, tmp_path):
    one, other = laptops
    add_day(one)
    statement = (
        "INSERT INTO headcount (id, centre_id, session_id, category, people) VALUES (?, ?, ?, ?, 3)"
    )
    write(one, statement, b"h" * 16, CENTRE, SESSION, "children")

    take(other, send(one, tmp_path / "x.kopa", BOTH))

    assert content(other) == content(one)


IDS = {
    "registration": registration_id(EVENT, PERSON),
    "attendance": attendance_id(SESSION, PERSON),
    "headcount": headcount_id(SESSION, "children"),
    "duplicate_link": link_id(PERSON, GUARDIAN),
    "organisation_presence": presence_id(SESSION, ORGANISATION),
    "sheet_line": sheet_line_id(PAGE, 3),
    "template_revision": revision_id(TEMPLATE, "{}"),
    "picture_piece": picture_piece_id(PICTURE, 2),
    "signing_key": signing_key_id("K7QX", bytes(32)),
    "ended_number": ended_number_id("PRE-2026-K7QX-001"),
}


@pytest.mark.parametrize("table", DERIVED)
def test_ids_are_derived_from_columns_that_never_change(table):
    keys = {column.name for column in SYNCED_BY_NAME[table].columns if not column.mutable}
    known = {"event_id": EVENT, "person_id": PERSON, "session_id": SESSION, "category": "children"}
    known |= {"one": PERSON, "other": GUARDIAN, "organisation_id": ORGANISATION}
    known |= {"page_id": PAGE, "line": 3, "template_id": TEMPLATE, "content": "{}"}
    known |= {"picture_id": PICTURE, "position": 2, "code": "K7QX", "public": bytes(32)}
    known |= {"number": "PRE-2026-K7QX-001"}
    derivation = DERIVED[table]

    assert set(derivation.keys) <= keys
    assert derivation.id_of(*(known[key] for key in derivation.keys)) == IDS[table]


def test_every_column_of_every_table_has_its_place_in_a_file():
    shapes = bundle_tables()

    assert list(shapes) == [synced.name for synced in SYNCED]
    for synced in SYNCED:
        names = [column.name for column in shapes[synced.name].columns]
        assert {*names, "centre_id"} == {column.name for column in synced.columns}
        assert "centre_id" not in names


def test_only_the_scopes_asked_for_are_sent(here):
    add_person(here, PERSON)
    add_person(here, GUARDIAN, centre=OTHER_CENTRE)

    with here.database.reading() as connection:
        segments = segments_to_send(connection, (OTHER_CENTRE,))
        sent = [(s.table.name, s.scope, [row[0][0] for row in s.rows]) for s in segments]
    assert sent == [("person", OTHER_CENTRE, [GUARDIAN])]
