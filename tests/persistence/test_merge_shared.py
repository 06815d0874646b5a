"""What the programme shares and only coordinators change: what other laptops' files do to it."""

from dataclasses import replace
from itertools import count

import pytest

from app import BUILD_DATE
from app.domain.bundles import TableOutcome
from app.domain.ids import ORG_SCOPE, life_id
from app.domain.numbers_of_certificates import code_of
from app.domain.trust import Role
from app.persistence import shared_rights
from app.persistence.merge import merge
from app.persistence.store import Store
from app.sync.merge import RowState, Stamp
from tests.support.merging import (
    AT,
    CENTRE,
    EXTRA,
    OTHER_CENTRE,
    Key,
    MemoryBundle,
    mutable_names,
    rows_of,
)
from tests.support.stores import MovableClock

PERIOD, KIND, NUMBER, ROW = b"r" * 16, b"k" * 16, b"n" * 16, b"w" * 16
SENDER = b"s" * 16
THEM, COORDINATOR = b"them----", b"coord---"
ANOTHER = b"zanother"
"""The last of these that a file knows of is the one that wrote it."""
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
    files = next(_numbers).to_bytes(32)
    return MemoryBundle(rows, told, TOP, **{"role": role, "identity": files, **more})


_numbers = count(1)


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
    taken(store, a_file(shared("reporting_period", PERIOD, name="Spring"), Role.COORDINATOR))
    before = rows(store, "reporting_period")

    forged = shared("reporting_period", PERIOD, h=100, edited=["name"], name="Forged")
    outcome = taken(store, a_file(forged, role, seen={THEM: TOP}))

    assert rows(store, "reporting_period") == before
    assert not outcome.brings_news()


def test_a_laptop_can_tell_of_what_is_not_known_here_yet(store):
    outcome = taken(store, a_file(shared("reporting_period", PERIOD, name="Spring"), Role.LAPTOP))

    assert rows(store, "reporting_period")[PERIOD].base == NEVER
    assert outcome.tables == (TableOutcome("reporting_period", new=1),)


def test_a_coordinator_stands_over_whatever_was_told_before(store):
    forged = shared("reporting_period", PERIOD, h=900, n=THEM, edited=["name"], name="Forged")
    taken(store, a_file(forged, Role.LAPTOP))

    true = shared("reporting_period", PERIOD, h=5, name="Spring")
    taken(store, a_file(true, Role.COORDINATOR))

    assert rows(store, "reporting_period")[PERIOD] == next(iter(true.values()))


def test_the_order_of_the_files_does_not_matter(laptops):
    one, other = laptops
    told = a_file(shared("reporting_period", PERIOD, edited=["name"], name="Told"), Role.LAPTOP)
    true = a_file(shared("reporting_period", PERIOD, name="Spring"), Role.COORDINATOR)

    for store, files in ((one, (told, true)), (other, (true, told))):
        for file in files:
            taken(store, file)

    assert rows(one, "reporting_period") == rows(other, "reporting_period")


@pytest.fixture
def laptops(store, tmp_path):
    other = Store(tmp_path / "other", MovableClock(), BUILD_DATE)
    yield store, other
    other.close()


def test_changes_that_a_laptop_passes_on_wait_for_a_coordinator_and_are_counted(store):
    spring = shared("reporting_period", PERIOD, name="Spring")
    taken(store, a_file(spring, Role.COORDINATOR, seen={THEM: 1}))

    newer = shared("reporting_period", PERIOD, edited=["name"], name="Autumn")
    outcome = taken(store, a_file(newer, Role.LAPTOP))

    assert outcome.tables == (TableOutcome("reporting_period", same=1, awaiting=1),)


def known(store):
    names = "SELECT i.id, k.h FROM sync_known k JOIN sync_incarnation i ON i.alias = k.n"
    return dict(read(store, names))


def test_who_passes_on_hearsay_makes_known_how_far_it_has_come_itself_and_nobody_else(store):
    """Under what is told there may lie what others wrote, and what was never told here."""
    told = {THEM: 400, COORDINATOR: 300}

    taken(store, a_file(shared("reporting_period", PERIOD, name="Spring"), Role.LAPTOP, seen=told))

    assert known(store) == {THEM: 400}


def test_who_tells_only_what_is_known_makes_nobody_else_known_either(store):
    spring = shared("reporting_period", PERIOD, name="Spring")
    taken(store, a_file(spring, Role.COORDINATOR, seen={COORDINATOR: 300}))

    taken(store, a_file(spring, Role.LAPTOP, seen={THEM: 400, COORDINATOR: 900}))

    assert known(store) == {THEM: 400, COORDINATOR: 300}


def test_who_changed_what_it_may_not_does_not_even_make_itself_known(store):
    forged = shared("reporting_period", PERIOD, n=THEM, name="Forged")

    taken(store, a_file(forged, Role.LAPTOP, seen={THEM: 400}))

    assert known(store) == {}


@pytest.mark.parametrize(("role", "listed"), [(Role.LAPTOP, 1), (Role.COORDINATOR, 0)])
def test_a_laptop_that_claims_to_have_seen_others_silences_no_difference(store, role, listed):
    ours = shared("event_kind", KIND, h=500, nominative="Tirgus")
    taken(store, a_file(ours, Role.COORDINATOR, seen={COORDINATOR: 500}))
    theirs = shared("event_kind", KIND, h=900, n=THEM, nominative="Gadatirgus")

    outcome = taken(store, a_file(theirs, role, seen={THEM: 900, COORDINATOR: 500}))

    assert [one.conflicts for one in outcome.tables] == [listed]


def test_a_value_that_was_lost_is_listed_once_however_often_it_comes(store):
    ours = shared("event_kind", KIND, h=900, nominative="Tirgus")
    taken(store, a_file(ours, Role.COORDINATOR, seen={COORDINATOR: 900}))
    theirs = shared("event_kind", KIND, h=500, n=THEM, nominative="Gadatirgus")
    theirs |= shared("reporting_period", PERIOD, h=500, n=THEM, name="Forged")

    outcomes = [taken(store, a_file(theirs, role, seen={THEM: 500})) for role in LAPTOPS]

    conflicts = [sum(one.conflicts for one in outcome.tables) for outcome in outcomes]
    assert conflicts == [1, 0]
    assert read(store, "SELECT count(*) FROM sync_loser") == [(1,)]


def test_everybody_adds_kinds_of_events(store):
    kind = shared("event_kind", KIND, n=THEM, nominative="Tirgus")

    taken(store, a_file(kind, Role.LAPTOP))

    assert rows(store, "event_kind")[KIND] == next(iter(kind.values()))


def told_by_another(rows, **more):
    """Return the file of another laptop of the same role, which has heard of everybody."""
    return a_file(rows, Role.LAPTOP, seen={THEM: TOP, COORDINATOR: TOP, ANOTHER: TOP}, **more)


@pytest.mark.parametrize("role", [*LAPTOPS, Role.COORDINATOR])
def test_the_laptop_that_added_a_kind_of_event_renames_it_and_so_does_a_coordinator(store, role):
    taken(store, told_by_another(shared("event_kind", KIND, n=THEM, nominative="Tirgus")))

    renamed = shared("event_kind", KIND, n=THEM, edited=["nominative"], nominative="X")
    taken(store, a_file(renamed, role))

    assert rows(store, "event_kind")[KIND] == next(iter(renamed.values()))


ADDED_BY_ALL = [
    pytest.param("event_kind", (), "nominative", id="a kind of event"),
    pytest.param("template", (), "name", id="a template"),
    pytest.param("ended_number", ("A-1",), "state", id="an ended number"),
    pytest.param("signing_key", ("ABCDE", b"k" * 32), "name", id="a signing key"),
    pytest.param("picture", (b"d" * 32, "image/png", 1, 1), "name", id="a picture"),
]


@pytest.mark.parametrize(("table", "keys", "cell"), ADDED_BY_ALL)
def test_nobody_passes_on_changes_of_what_another_laptop_added(store, table, keys, cell):
    added = shared(table, ROW, n=THEM, keys=keys, **{cell: "A"})
    taken(store, a_file(added, Role.LAPTOP, seen={THEM: 100}))
    before = rows(store, table)

    forged = shared(table, ROW, n=THEM, keys=keys, edited=[cell, "deleted"], **{cell: "X"})
    outcome = taken(store, told_by_another(ended(forged)))

    assert rows(store, table) == before
    assert outcome.tables == (TableOutcome(table, same=1, awaiting=1),)


@pytest.mark.parametrize(("table", "keys", "cell"), ADDED_BY_ALL)
def test_nobody_changes_what_another_laptop_added_in_its_own_name(store, table, keys, cell):
    added = shared(table, ROW, n=THEM, keys=keys, **{cell: "A"})
    taken(store, a_file(added, Role.LAPTOP))
    before = rows(store, table)

    stamps = {"deleted": Stamp(900, ANOTHER), cell: Stamp(900, ANOTHER)}
    changed = {key: replace(one, exceptions=stamps) for key, one in added.items()}
    taken(store, told_by_another(ended(changed)))

    assert rows(store, table) == before


@pytest.mark.parametrize(("table", "keys", "cell"), ADDED_BY_ALL)
def test_nobody_ends_what_others_added_by_telling_that_it_was_added_just_now(
    store, table, keys, cell
):
    taken(store, a_file(shared(table, ROW, n=THEM, keys=keys, **{cell: "A"}), Role.LAPTOP))

    anew = shared(table, ROW, h=900, n=ANOTHER, keys=keys, **{cell: "A"})
    taken(store, told_by_another(ended(anew)))

    assert rows(store, table)[ROW].values["deleted"] == 0


@pytest.mark.parametrize(("table", "keys", "cell"), ADDED_BY_ALL[1:])
def test_what_is_here_is_not_added_anew_by_others(store, table, keys, cell):
    """Kinds of events are added alike on many laptops; there the later addition stands."""
    taken(store, a_file(shared(table, ROW, n=THEM, keys=keys, **{cell: "A"}), Role.LAPTOP))
    before = rows(store, table)

    for edits in ((), (cell, "deleted")):
        anew = shared(table, ROW, h=900, n=ANOTHER, keys=keys, edited=edits, **{cell: "X"})
        taken(store, told_by_another(ended(anew) if edits else anew))

    assert rows(store, table) == before


def test_what_two_laptops_added_alike_waits_for_nobody_and_hides_nothing(store):
    """Each centre that prints from a template of Kopā adds its version."""
    template = shared("template", PERIOD, n=COORDINATOR, name="Ours")
    version = shared("template_revision", ROW, n=COORDINATOR, keys=(PERIOD, "{}"))
    taken(store, a_file(template | version, Role.COORDINATOR, seen={COORDINATOR: 900}))

    alike = shared("template_revision", ROW, h=500, n=THEM, keys=(PERIOD, "{}"))
    outcome = taken(store, a_file(template | alike, Role.LAPTOP, seen={THEM: 600}))

    assert not outcome.brings_news()
    assert [one.awaiting for one in outcome.tables] == [0, 0]
    assert known(store) == {THEM: 600, COORDINATOR: 900}


def ended(found):
    """Return rows with the mark that they are deleted."""
    return {key: replace(one, values={**one.values, "deleted": 1}) for key, one in found.items()}


def test_a_laptop_that_takes_back_a_number_that_it_ended_is_believed(store):
    taken(store, a_file(shared("ended_number", ROW, n=THEM, keys=("A-1",)), Role.LAPTOP))

    back = ended(shared("ended_number", ROW, n=THEM, keys=("A-1",), edited=["deleted"]))
    taken(store, a_file(back, Role.LEAD))

    assert rows(store, "ended_number")[ROW] == next(iter(back.values()))


def test_a_coordinator_approves_a_version_that_a_centre_added(store):
    template = shared("template", PERIOD, n=THEM, name="Ours")
    version = shared("template_revision", ROW, n=THEM, keys=(PERIOD, "{}"))
    taken(store, a_file(template | version, Role.LAPTOP))

    approved = shared(
        "template_revision", ROW, n=THEM, keys=(PERIOD, "{}"), approved_by="Anna Kalniņa"
    )
    stamps = {"approved_by": Stamp(900, COORDINATOR)}
    approved = {key: replace(one, exceptions=stamps) for key, one in approved.items()}
    taken(store, a_file(approved, Role.COORDINATOR))

    assert rows(store, "template_revision")[ROW].values["approved_by"] == "Anna Kalniņa"


def lived(life, laptop, centre):
    """Return the record that a laptop lived under a name."""
    life_row = shared("laptop_life", life_id(life), n=life, keys=(laptop, life))
    laptop_row = shared("laptop", laptop, n=life)
    return {replace(key, centre=centre): one for key, one in (laptop_row | life_row).items()}


def test_a_former_life_of_a_laptop_may_be_told_of_by_its_next_one(store):
    """After it went back to a backup a laptop is the same one."""
    home = lived(THEM, SENDER, CENTRE)
    taken(store, MemoryBundle(home, {CENTRE: {THEM: TOP}}, TOP, role=Role.LAPTOP))
    taken(store, a_file(shared("event_kind", KIND, n=THEM, nominative="A"), Role.LAPTOP))

    renamed = shared("event_kind", KIND, n=THEM, edited=["nominative"], nominative="B")
    taken(store, told_by_another(renamed))

    assert rows(store, "event_kind")[KIND].values["nominative"] == "B"


def test_nobody_takes_the_name_of_another_laptops_life(store):
    home = lived(THEM, b"o" * 16, CENTRE)
    taken(store, MemoryBundle(home, {CENTRE: {THEM: TOP}}, TOP, role=Role.LAPTOP))
    taken(store, a_file(shared("event_kind", KIND, n=THEM, nominative="A"), Role.COORDINATOR))

    renamed = shared("event_kind", KIND, n=THEM, edited=["nominative"], nominative="B")
    taken(store, a_file(renamed, Role.LAPTOP))

    assert rows(store, "event_kind")[KIND].values["nominative"] == "A"


NUMBERED = [
    ("ended_number", (f"PRE-2026-{code_of(THEM)}-001",)),
    ("signing_key", (code_of(THEM), b"k" * 32)),
]


@pytest.mark.parametrize("numbered", NUMBERED, ids=["an ended number", "a signing key"])
@pytest.mark.parametrize(
    ("by", "is_taken"),
    [
        pytest.param((Role.LAPTOP, OTHER_CENTRE), 0, id="another centre"),
        pytest.param((Role.LAPTOP, CENTRE), 1, id="its own centre"),
        pytest.param((Role.COORDINATOR, OTHER_CENTRE), 1, id="a coordinator"),
    ],
)
def test_numbers_and_keys_are_added_by_the_centre_whose_laptop_has_their_letters(
    store, numbered, by, is_taken
):
    (table, keys), (role, centre) = numbered, by
    home = lived(THEM, b"o" * 16, centre)
    taken(store, MemoryBundle(home, {centre: {THEM: TOP}}, TOP))

    outcome = taken(store, told_by(role, shared(table, ROW, n=ANOTHER, keys=keys)))

    assert len(rows(store, table).keys() & {ROW}) == is_taken
    assert outcome.tables == (TableOutcome(table, new=is_taken, set_aside=1 - is_taken),)


def told_by(role, found):
    return a_file(found, role, seen={THEM: TOP, COORDINATOR: TOP, ANOTHER: TOP})


def test_a_coordinators_key_is_brought_back_by_any_file_and_joined_by_no_other(store):
    home = lived(THEM, b"o" * 16, ORG_SCOPE)
    taken(store, a_file(home, Role.COORDINATOR))

    for number, row in enumerate((ROW, NUMBER)):
        key = shared("signing_key", row, n=ANOTHER, keys=(code_of(THEM), bytes([number]) * 32))
        taken(store, told_by(Role.LAPTOP, key))

    assert rows(store, "signing_key").keys() & {ROW, NUMBER} == {ROW}


def test_the_number_of_another_centres_certificate_is_not_ended_by_a_centre(store):
    number = "PRE-2026-QQQQQ-001"
    paper = shared(
        "certificate", ROW, n=COORDINATOR, keys=(number, PERIOD, 1, "lv", "2026-11-22", "{}")
    )
    paper = {replace(key, centre=OTHER_CENTRE): one for key, one in paper.items()}
    template = shared("template", PERIOD, name="Ours")
    seen = {ORG_SCOPE: {COORDINATOR: TOP}, OTHER_CENTRE: {COORDINATOR: TOP}}
    taken(store, MemoryBundle(template | paper, seen, TOP))

    taken(store, told_by(Role.LEAD, shared("ended_number", NUMBER, n=ANOTHER, keys=(number,))))

    assert NUMBER not in rows(store, "ended_number")


def test_what_others_ended_long_ago_is_passed_on_by_everybody(store):
    table, keys = NUMBERED[0]
    home = lived(THEM, b"o" * 16, OTHER_CENTRE)
    taken(store, MemoryBundle(home, {OTHER_CENTRE: {THEM: TOP}}, TOP))
    number = shared(table, ROW, n=THEM, keys=keys)
    taken(store, told_by(Role.COORDINATOR, number))

    outcome = taken(store, told_by(Role.LAPTOP, number))

    assert outcome.tables == (TableOutcome(table, same=1),)


@pytest.mark.parametrize(("role", "stands"), [(Role.LAPTOP, "true"), (Role.COORDINATOR, "forged")])
def test_tables_that_only_newer_programs_know_are_hearsay_too(store, role, stands):
    true = newer_row("true", h=5)
    taken(store, a_file(true, Role.COORDINATOR, extra=EXTRA))

    forged = newer_row("forged", h=900)
    taken(store, a_file(forged, role, extra=EXTRA))

    assert read(store, "SELECT value FROM sync_foreign_cell") == [(stands,)]


def test_what_is_told_of_an_unknown_table_makes_nobody_known(store):
    taken(store, a_file(newer_row("told"), Role.LAPTOP, extra=EXTRA))

    assert known(store) == {}
    assert read(store, "SELECT h, n FROM sync_foreign_row") == [(1, 0)]


def newer_row(nickname, h=100):
    return {Key("newer", ROW, ORG_SCOPE): RowState(Stamp(h, THEM), {"nickname": nickname})}


def test_columns_of_newer_programs_are_hearsay_too(store):
    wings = shared("reporting_period", PERIOD, name="Spring", nickname="false")
    taken(store, a_file(wings, Role.LAPTOP, extra=EXTRA))
    true = shared("reporting_period", PERIOD, h=5, name="Spring", nickname="true")

    taken(store, a_file(true, Role.COORDINATOR, extra=EXTRA))

    assert rows(store, "reporting_period")[PERIOD].values["nickname"] == "true"


def test_a_centres_own_records_are_changed_by_all_its_laptops(store):
    person = {
        Key("person", b"p" * 16, CENTRE): RowState(
            Stamp(10, THEM), {**dict.fromkeys(mutable_names("person")), "deleted": 0}
        )
    }

    outcome = taken(store, a_file(person, Role.LAPTOP, scope=CENTRE))

    assert outcome.tables == (TableOutcome("person", new=1),)
    assert rows(store, "person")[b"p" * 16].base == Stamp(10, THEM)


@pytest.mark.parametrize(("is_known", "betrays"), [(True, False), (False, True)])
def test_what_a_laptop_let_go_of_when_its_part_changed_betrays_no_copy(store, is_known, betrays):
    """A coordinator changed a name twice and became a lead before others heard of the second."""
    with store.database.unnamed(capture=True) as connection:
        shared_rights.note(connection, Role.COORDINATOR)
        connection.exec_driver_sql(
            "INSERT INTO reporting_period (id, centre_id, name) VALUES (?, ?, 'Spring')",
            (PERIOD, ORG_SCOPE),
        )
    known = rows(store, "reporting_period")[PERIOD]
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE reporting_period SET name = 'Summer'")
    with store.database.unnamed(capture=False) as connection:
        shared_rights.note(connection, Role.LEAD)
    later = RowState(Stamp(known.base.h + 10**12, known.base.n), known.values)
    file = a_file(
        {Key("reporting_period", PERIOD, ORG_SCOPE): known if is_known else later},
        Role.COORDINATOR,
        seen={known.base.n: TOP, COORDINATOR: TOP},
    )

    assert taken(store, file).has_double is betrays
    assert rows(store, "reporting_period")[PERIOD].values["name"] == "Spring"
