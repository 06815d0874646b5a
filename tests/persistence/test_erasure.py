"""What is erased is erased on every laptop, whatever comes in which order."""

import pytest
from sqlalchemy import LargeBinary, Text

from app.domain.erasure import Erased, Spellings, blank_paper
from app.domain.errors_exchange import MassDeletionError
from app.persistence.erasing import Erasing
from app.persistence.erasure import PERSON, every
from app.persistence.mass_deletions import Leave
from app.persistence.merge import merge
from app.persistence.personal import FATES, FATES_BY_TABLE, PLAIN, WRITTEN_FREELY
from app.persistence.table_parts import Id
from app.persistence.tables import SYNCED
from tests.persistence.erased_apart import named, shared, tell, unblanked
from tests.support.long_form import tries
from tests.support.merging import AT, CENTRE, OTHER_CENTRE, MemoryBundle


@pytest.mark.parametrize("seed", range(tries(3, many=60)))
def test_laptops_agree_and_name_nobody_who_was_erased(tmp_path, pristine_folder, seed):
    story = tell(seed, tmp_path, pristine_folder)

    states = [shared(desk) for desk in story.desks]
    assert all(state == states[0] for state in states)
    assert [unblanked(desk, story.erased) for desk in story.desks] == [[], [], []]
    assert [named(desk, story.people, story.erased) for desk in story.desks] == [[], [], []]


def test_every_text_that_travels_is_decided():
    open_questions = [
        f"{synced.name}.{column.name}"
        for synced in SYNCED
        for column in synced.columns
        if column.name not in ("id", "centre_id", "deleted")
        and not _is_decided(synced.name, column.name)
        and isinstance(synced.table.columns[column.name].type, Text | LargeBinary)
        and synced.table.columns[column.name].type is not Id
    ]

    assert open_questions == []


def _is_decided(table, column):
    fate = FATES_BY_TABLE.get(table)
    blanked = () if fate is None else fate.columns
    return column in (*blanked, *WRITTEN_FREELY.get(table, ()), *PLAIN.get(table, ()))


def test_no_column_is_plain_and_personal_at_once():
    both = [
        f"{table}.{column}"
        for table, columns in PLAIN.items()
        for column in columns
        if column in WRITTEN_FREELY.get(table, ())
        or (table in FATES_BY_TABLE and column in FATES_BY_TABLE[table].columns)
    ]

    assert both == []


def test_everything_that_points_to_a_person_has_a_fate():
    pointing = {
        synced.name for synced in SYNCED if any(c.name == "person_id" for c in synced.columns)
    }

    # Of a line on a page nothing but the place is kept.
    assert pointing - {fate.table for fate in FATES} == {"sheet_line"}


def test_all_of_a_person_is_blanked_but_what_says_which_record_it_is():
    (person,) = [synced for synced in SYNCED if synced.name == "person"]

    kept = {column.name for column in person.columns} - set(FATES_BY_TABLE["person"].columns)

    assert kept == {"id", "centre_id"}


@pytest.mark.parametrize(
    "paper", ["", "[]", "null", "{", '"a"', '{"issuer": 1}', '{"recipient": "Zeltīte"}', "[" * 9999]
)
def test_a_paper_that_no_program_wrote_becomes_blank_too(paper):
    blank = blank_paper(paper)

    assert "Zeltīte" not in blank
    assert blank_paper(blank) == blank


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Zvanīt Zeltītei", "Zvanīt Zeltītei"),
        ("Zeltīte  Kvēpiņa atnesīs", "— atnesīs"),
        ("ZELTĪTE KVĒPIŅA", "—"),
        ("kvepina, zeltite un citi", "— un citi"),
        ("Kvēpiņa Zeltīte", "—"),
        ("Zeltīte Kvēpiņaite", "Zeltīte Kvēpiņaite"),
        ("raksti: zk@example.lv!", "raksti: —!"),
        ("+371 21 234-567", "—"),
        ("tālr. 21234567", "tālr. —"),
        ("00371 2123 4567 vakaros", "— vakaros"),
        ("Nr. 121234567", "Nr. 121234567"),
        ("Zeltīte", "Zeltīte"),
    ],
)
def test_a_name_is_found_in_every_order_and_script_of_it(text, left):
    spellings = Spellings(["Zeltīte Kvēpiņa", "Anna"], ["zk@example.lv", "+37121234567", "1"])

    assert spellings.taken_out_of(text) == left


@pytest.fixture
def people(store):
    """Ids of thirty people of a centre."""
    ids = [bytes([number]) * 16 for number in range(1, 31)]
    with store.database.unnamed(capture=True) as connection:
        for one in ids:
            connection.exec_driver_sql(
                "INSERT INTO person (id, centre_id, given) VALUES (?, ?, 'Anna')", (one, CENTRE)
            )
    return ids


def erase(store, *entries, scopes=(CENTRE, OTHER_CENTRE)):
    with store.database.unnamed(capture=False) as connection:
        erasing = Erasing(connection)
        erasing.take(entries, scopes=scopes)
        erasing.settle()
    return erasing


def names(store):
    with store.database.reading() as connection:
        return connection.exec_driver_sql("SELECT given FROM person").scalars().all()


def test_an_entry_of_another_centre_erases_nothing_and_keeps_the_right_one_from_nothing(
    store, people
):
    erase(store, Erased(PERSON, people[0], OTHER_CENTRE, people[1], AT, "asked"))
    assert names(store) == ["Anna"] * 30

    erase(store, Erased(PERSON, people[0], CENTRE, people[1], AT, "asked"))
    assert names(store).count(None) == 1


def test_what_is_told_of_scopes_that_nobody_wants_is_not_taken(store, people):
    entry = Erased(PERSON, people[0], CENTRE, people[1], AT, "asked")

    erasing = erase(store, entry, scopes=(OTHER_CENTRE,))

    assert erasing.news == 0
    assert names(store) == ["Anna"] * 30


def test_of_two_erasures_of_one_record_all_tell_of_the_same(store, people):
    late, early = (Erased(PERSON, people[0], CENTRE, people[1], at, "asked") for at in ("2", "1"))

    erase(store, late)
    erase(store, early)
    erase(store, late)

    with store.database.reading() as connection:
        assert every(connection) == (early,)


def test_a_file_that_erases_many_people_at_once_asks_for_a_reason(tmp_path, store, people):
    entries = [Erased(PERSON, one, CENTRE, one, AT, "asked") for one in people[:21]]
    bundle = MemoryBundle({}, {CENTRE: {}}, 1)
    bundle.erased = entries

    with (
        pytest.raises(MassDeletionError),
        store.database.unnamed(capture=False) as connection,
    ):
        merge(connection, bundle, at=AT)
    assert names(store) == ["Anna"] * 30
    with store.database.unnamed(capture=False) as connection:
        outcome = merge(connection, bundle, at=AT, leave=Leave("they asked for it"))

    assert outcome.erased == 21
    assert names(store).count(None) == 21


def test_what_only_a_newer_program_knows_of_an_erased_person_goes_too(store, people):
    with store.database.unnamed(capture=False) as connection:
        for table, row, kind, value in (
            ("person", people[0], "text", "Zeltīte"),
            ("person", people[1], "text", "Anna"),
            ("visit_card", people[2], "id", people[0]),
            ("visit_card", people[2], "text", "Zeltīte"),
            ("visit_card", people[3], "text", "Anna"),
        ):
            connection.exec_driver_sql(
                "INSERT INTO sync_foreign_cell VALUES (?, ?, ?, 'x', ?, ?, 1, 1)",
                (table, row, 90 + (kind == "id"), kind, value),
            )
        for row in people[2:4]:
            connection.exec_driver_sql(
                "INSERT INTO sync_foreign_row (table_name, r, t, scope, h, n) "
                "VALUES ('visit_card', ?, 901, ?, 1, 1)",
                (row, CENTRE),
            )

    erase(store, Erased(PERSON, people[0], CENTRE, people[1], AT, "asked"))

    with store.database.reading() as connection:
        left = connection.exec_driver_sql(
            "SELECT value FROM sync_foreign_cell WHERE kind = 'text' AND value IS NOT NULL"
        )
        assert left.scalars().all() == ["Anna", "Anna"]


def test_lost_values_of_columns_that_only_newer_programs_know_go_with_the_person(store):
    person, row = b"p" * 16, b"r" * 16
    lost = "INSERT INTO sync_loser (t, r, c, value, h, n, seen_at) VALUES (?, ?, 90, ?, 9, 0, ?)"
    with store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql(
            "INSERT INTO person (id, centre_id, given) VALUES (?, ?, 'Zeltīte')", (person, CENTRE)
        )
        connection.exec_driver_sql(
            "INSERT INTO sync_row (t, r, h, n) VALUES (?, ?, 9, 0)", (PERSON, person)
        )
        connection.exec_driver_sql(
            "INSERT INTO sync_foreign_row (table_name, t, r, scope, h, n) "
            "VALUES ('allergy', 901, ?, ?, 9, 0)", (row, CENTRE),
        )  # fmt: skip
        connection.exec_driver_sql(
            "INSERT INTO sync_foreign_cell (table_name, r, c, name, kind, value, h, n) "
            "VALUES ('allergy', ?, 5, 'person_id', 'id', ?, 9, 0)", (row, person),
        )  # fmt: skip
        connection.exec_driver_sql(lost, (PERSON, person, "Kvēpiņa", AT))
        connection.exec_driver_sql(lost, (901, row, "rieksti", AT))

        Erasing(connection).take(
            [Erased(PERSON, person, CENTRE, b"b" * 16, AT, "asked")], scopes=(CENTRE,)
        )

        left = connection.exec_driver_sql("SELECT value FROM sync_loser").all()
    assert left == []
