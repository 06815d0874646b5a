"""docs/bundle-format.md says what the program does: names, limits and derived ids."""

import re

from app.persistence.merge_send import DERIVED
from app.sync import limits, manifest
from tests.support.bundles import a_person, opened_content, split_content, write_people
from tests.support.mutants import ROOT

PAGE = (ROOT / "docs/bundle-format.md").read_text()


def rows_under(title):
    """Return the cells of the first table after some words of the page."""
    table = PAGE[PAGE.index(title) :].split("\n\n|", 1)[1].split("\n\n", 1)[0]
    return [[cell.strip() for cell in line.strip("| ").split(" | ")] for line in table.splitlines()]


def numbers(cell):
    return [int(one.replace(",", "")) for one in re.findall(r"\d[\d,]*", cell)]


def test_every_field_of_the_manifest_is_explained(tmp_path):
    write_people(tmp_path / "x.kopa", [a_person(1)])

    said = split_content(opened_content(tmp_path / "x.kopa")).manifest

    explained = [cells[0].strip("`") for cells in rows_under("## The manifest")[2:]]
    assert explained == list(said)
    assert f"was written: {manifest.FORMAT} |" in PAGE


def test_ids_are_derived_in_the_listed_tables_and_no_others():
    """The list is closed: laptops with an older program could not derive the ids of a new table."""
    listed = {
        name.strip("`"): tuple(re.findall(r"`(\w+)`", keys))
        for name, _, keys in rows_under("This list is closed")[2:]
    }

    assert listed == {name: one.keys for name, one in DERIVED.items()}


def test_the_limits_are_those_of_the_program():
    mib = limits.MIB
    at_most = dict(rows_under("## Limits")[2:])

    assert at_most["file"] == f"{limits.FILE_BYTES // mib} MiB"
    assert numbers(at_most["header of age; recipients"]) == [
        limits.HEADER_BYTES // mib,
        limits.RECIPIENTS,
    ]
    assert numbers(at_most["statements"]) == [
        limits.STATEMENTS,
        limits.STATEMENTS_BYTES // mib,
        limits.STATEMENT_BYTES,
    ]
    assert numbers(at_most["envelope; manifest"]) == [
        limits.ENVELOPE_BYTES // mib,
        limits.MANIFEST_BYTES // mib,
        limits.NAME_CHARACTERS,
    ]
    assert numbers(at_most["erasures"]) == [limits.ERASURES]
    assert numbers(at_most["segments; incarnations"]) == [limits.SEGMENTS, limits.INCARNATIONS]
    tables = [limits.TABLES, limits.COLUMNS, limits.NUMBER]
    assert numbers(at_most["tables; columns of a table; numbers of either"]) == tables
    assert numbers(at_most["segment"]) == [
        limits.SEGMENT_ROWS,
        limits.SEGMENT_RAW_BYTES // mib,
        limits.SEGMENT_PACKED_BYTES // mib,
    ]
    assert at_most["all segments, unpacked"] == f"{limits.TOTAL_RAW_BYTES // (1024 * mib)} GiB"
    assert at_most["line"] == f"{limits.LINE_BYTES // mib} MiB"
    assert numbers(at_most["text; bytes in a value"]) == [
        limits.TEXT_CHARACTERS,
        limits.BLOB_BYTES,
    ]
    assert at_most["zstd window"] == f"{limits.WINDOW_BYTES // mib} MiB"
