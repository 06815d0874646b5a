"""What the programme shares and only coordinators change: what other laptops' files do to it."""

import pytest

from app import BUILD_DATE
from app.domain.bundles import TableOutcome
from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.persistence.merge import merge
from app.persistence.store import Store
from app.sync.merge import RowState, Stamp
from tests.support.merging import AT, CENTRE, EXTRA, Key, MemoryBundle, mutable_names, rows_of
from tests.support.stores import MovableClock

TEMPLATE, KIND, NUMBER = b"t" * 16, b"k" * 16, b"n" * 16
THEM, COORDINATOR = b"them----", b"coord---"
NEVER = Stamp(1, bytes(8))
TOP = 1_000


def shared(  # noqa: PLR0913  what a row says and whose stamps it bears
    table, row, h=100, n=COORDINATOR, *, keys=(), edited=(), **cells
):
    values = {**dict.fromkeys(mutable_names(table)), "deleted": 0, **cells}
    stamps = {name: Stamp(h + 50, n) for name in edited}
    state = RowState(Stamp(h, n), values, stamps, frozenset(cells) - {*mutable_names(table)})
    return {Key(table, row, ORG_SCOPE, keys): state}


def a_file(rows, role, *, seen=None, scope=ORG_SCOPE, **more):
    told = {scope: seen or {THEM: TOP, COORDINATOR: TOP}}
    return MemoryBundle(rows, told, TOP, role=role, identity=role.value.ljust(32).encode(), **more)


def taken(store, file):
    with store.database.unnamed(capture=False) as connection:
        return merge(connection, file, at=AT)


def rows(store, table):
    with store.database.reading() as connection:
        return {key.id: state for key, state in rows_of(connection).items() if key.table == table}


def read(store, statement):
    with store.database.reading() as connection:
        return connection.exec_driver_sql(statement).all()


LAPTOPS = [Role.LAPTOP, Role.LEAD]


@pytest.mark.parametrize("role", LAPTOPS)
def test_a_laptop_cannot_change_what_only_coordinators_change(store, role):
    taken(store, a_file(shared("template", TEMPLATE, name="Paper"), Role.COORDINATOR))
    before = rows(store, "template")

    forged = shared("template", TEMPLATE, h=100, edited=["name"], name="Forged")
    outcome = taken(store, a_file(forged, role, seen={THEM: TOP}))

    assert rows(store, "template") == before
    assert not outcome.brings_news()


def test_a_laptop_can_tell_of_what_is_not_known_here_yet(store):
    outcome = taken(store, a_file(shared("template", TEMPLATE, name="Paper"), Role.LAPTOP))

    assert rows(store, "template")[TEMPLATE].base == NEVER
    assert outcome.tables == (TableOutcome("template", new=1),)


def test_a_coordinator_stands_over_whatever_was_told_before(store):
    forged = shared("template", TEMPLATE, h=900, n=THEM, edited=["name"], name="Forged")
    taken(store, a_file(forged, Role.LAPTOP))

    true = shared("template", TEMPLATE, h=5, name="Paper")
    taken(store, a_file(true, Role.COORDINATOR))

    assert rows(store, "template")[TEMPLATE] == next(iter(true.values()))


def test_the_order_of_the_files_does_not_matter(laptops):
    one, other = laptops
    told = a_file(shared("template", TEMPLATE, edited=["name"], name="Told"), Role.LAPTOP)
    true = a_file(shared("template", TEMPLATE, name="Paper"), Role.COORDINATOR)

    for store, files in ((one, (told, true)), (other, (true, told))):
        for file in files:
            taken(store, file)

    assert rows(one, "template") == rows(other, "template")


@pytest.fixture
def laptops(store, tmp_path):
    other = Store(tmp_path / "other", MovableClock(), BUILD_DATE)
    yield store, other
    other.close()


def test_changes_that_a_laptop_passes_on_wait_for_a_coordinator_and_are_counted(store):
    taken(
        store, a_file(shared("template", TEMPLATE, name="Paper"), Role.COORDINATOR, seen={THEM: 1})
    )

    newer = shared("template", TEMPLATE, edited=["name"], name="Certificate")
    outcome = taken(store, a_file(newer, Role.LAPTOP))

    assert outcome.tables == (TableOutcome("template", same=1, awaiting=1),)


def known(store):
    names = "SELECT i.id, k.h FROM sync_known k JOIN sync_incarnation i ON i.alias = k.n"
    return dict(read(store, names))


def test_who_passes_on_hearsay_makes_nobody_known(store):
    """Under what is told there may lie what others wrote, and what was never told here."""
    told = {THEM: 400, COORDINATOR: 300}

    taken(store, a_file(shared("template", TEMPLATE, name="Paper"), Role.LAPTOP, seen=told))

    assert known(store) == {}


def test_who_tells_nothing_new_of_what_is_shared_makes_known_whom_it_has_seen(store):
    paper = shared("template", TEMPLATE, name="Paper")
    taken(store, a_file(paper, Role.COORDINATOR, seen={COORDINATOR: 300}))

    taken(store, a_file(paper, Role.LAPTOP, seen={THEM: 400, COORDINATOR: 300}))

    assert known(store) == {THEM: 400, COORDINATOR: 300}


def test_a_value_that_was_lost_is_listed_once_however_often_it_comes(store):
    ours = shared("event_kind", KIND, h=900, nominative="Tirgus")
    taken(store, a_file(ours, Role.COORDINATOR, seen={COORDINATOR: 900}))
    theirs = shared("event_kind", KIND, h=500, n=THEM, nominative="Gadatirgus")
    theirs |= shared("template", TEMPLATE, h=500, n=THEM, name="Forged")

    outcomes = [taken(store, a_file(theirs, role, seen={THEM: 500})) for role in LAPTOPS]

    conflicts = [sum(one.conflicts for one in outcome.tables) for outcome in outcomes]
    assert conflicts == [1, 0]
    assert read(store, "SELECT count(*) FROM sync_loser") == [(1,)]


def test_everybody_adds_kinds_of_events(store):
    kind = shared("event_kind", KIND, n=THEM, nominative="Tirgus")

    taken(store, a_file(kind, Role.LAPTOP))

    assert rows(store, "event_kind")[KIND] == next(iter(kind.values()))


def test_only_coordinators_rename_kinds_of_events(store):
    taken(store, a_file(shared("event_kind", KIND, n=THEM, nominative="Tirgus"), Role.LAPTOP))
    before = rows(store, "event_kind")

    renamed = shared("event_kind", KIND, n=THEM, edited=["nominative"], nominative="X")
    taken(store, a_file(renamed, Role.LEAD))
    assert rows(store, "event_kind") == before

    taken(store, a_file(renamed, Role.COORDINATOR))
    assert rows(store, "event_kind")[KIND].values["nominative"] == "X"


@pytest.mark.parametrize("role", LAPTOPS)
def test_everybody_tells_which_numbers_lost_their_force(store, role):
    first = shared("ended_number", NUMBER, n=THEM, keys=("A-1",), state="replaced")
    taken(store, a_file(first, role))
    voided = shared("ended_number", NUMBER, n=THEM, keys=("A-1",), edited=["state"], state="void")

    with store.database.unnamed(capture=False) as connection:
        again = a_file(voided, role)
        object.__setattr__(again.manifest, "identity", b"z" * 32)
        merge(connection, again, at=AT)

    assert rows(store, "ended_number")[NUMBER] == next(iter(voided.values()))


def test_columns_of_newer_programs_are_hearsay_too(store):
    wings = shared("template", TEMPLATE, name="Paper", nickname="false")
    taken(store, a_file(wings, Role.LAPTOP, extra=EXTRA))
    true = shared("template", TEMPLATE, h=5, name="Paper", nickname="true")

    taken(store, a_file(true, Role.COORDINATOR, extra=EXTRA))

    assert rows(store, "template")[TEMPLATE].values["nickname"] == "true"


def test_a_centres_own_records_are_changed_by_all_its_laptops(store):
    person = {
        Key("person", b"p" * 16, CENTRE): RowState(
            Stamp(10, THEM), {**dict.fromkeys(mutable_names("person")), "deleted": 0}
        )
    }

    outcome = taken(store, a_file(person, Role.LAPTOP, scope=CENTRE))

    assert outcome.tables == (TableOutcome("person", new=1),)
    assert rows(store, "person")[b"p" * 16].base == Stamp(10, THEM)
