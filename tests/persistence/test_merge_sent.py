"""What is written into a file: as little as can be read, and all that was asked for."""

import pytest

from app.domain.ids import (
    attendance_id,
    ended_number_id,
    headcount_id,
    link_id,
    picture_piece_id,
    presence_id,
    registration_id,
    revision_id,
    sheet_line_id,
    signing_key_id,
)
from app.persistence.merge_send import DERIVED, bundle_tables, segments_to_send
from app.persistence.tables import SYNCED, SYNCED_BY_NAME
from tests.support.bundles import opened_content, split_content
from tests.support.merged_rows import (
    BOTH,
    EVENT,
    GUARDIAN,
    PERSON,
    SESSION,
    add_day,
    add_person,
    content,
    here,
    laptops,
    write,
)
from tests.support.merging import CENTRE, OTHER_CENTRE
from tests.support.sending import send, take

__all__ = ["here", "laptops"]


ORGANISATION, PAGE = b"o" * 16, b"l" * 16


TEMPLATE, PICTURE = b"m" * 16, b"i" * 16


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
