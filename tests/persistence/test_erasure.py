"""What is erased is erased on every laptop, whatever comes in which order."""

import pytest
from sqlalchemy import LargeBinary, Text

from app.domain.erasure import Spellings, blank_paper
from app.persistence.personal import FATES, FATES_BY_TABLE, PLAIN, WRITTEN_FREELY
from app.persistence.table_parts import Id
from app.persistence.tables import SYNCED
from tests.persistence.erased_apart import named, shared, tell, unblanked


@pytest.mark.parametrize("seed", range(6))
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
        ("Zeltīte", "Zeltīte"),
    ],
)
def test_a_name_is_found_in_every_order_and_script_of_it(text, left):
    spellings = Spellings(["Zeltīte Kvēpiņa", "Anna"], ["zk@example.lv", "+37121234567", "1"])

    assert spellings.taken_out_of(text) == left
