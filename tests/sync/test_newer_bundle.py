"""Files of newer programs: what this one does not know is described in them, and comes through."""

from dataclasses import replace

import pytest

from app.domain.bundles import ColumnKind, ColumnShape, OutgoingSegment, TableShape
from app.domain.errors_exchange import DamagedBundleError
from app.sync import writer
from app.sync.reader import read_bundle
from app.sync.writer import write_bundle
from tests.support.bundles import (
    CENTRE,
    OPENING,
    PERSON,
    SEALING,
    STAMP,
    TABLES,
    a_head,
    a_person,
    an_id,
    forged,
    read_all,
    write_people,
)

SIGN = ColumnShape("star_sign", ColumnKind.TEXT, is_optional=True, number=90)
RISING = ColumnShape("rising", ColumnKind.INTEGER, is_optional=False, number=91)
NEWER_PERSON = replace(PERSON, columns=(*PERSON.columns[:2], SIGN, *PERSON.columns[2:], RISING))
HOROSCOPE = TableShape(
    "horoscope",
    (ColumnShape("id", ColumnKind.ID, is_optional=False, number=1), SIGN),
    number=900,
)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "x.kopa"


def write_newer(file, table, values, cells=()):
    segment = OutgoingSegment(table, CENTRE, [(values, STAMP + 1, 1, cells)])
    write_bundle(file, a_head(), [segment], SEALING)


def test_a_column_of_a_newer_program_comes_with_its_description(file):
    values = (an_id(1), 0, "Vēzis", "Anna", None, 7)
    write_newer(file, NEWER_PERSON, values, cells=((2, STAMP + 5, 5),))

    with read_bundle(file, OPENING, TABLES) as bundle:
        (segment,) = bundle.segments()
        ((row,),) = segment.batches()
    assert segment.is_known
    assert segment.shape == NEWER_PERSON
    assert row == (values, STAMP + 1, 0, ((2, STAMP + 5, 1),))


def test_a_table_of_a_newer_program_comes_with_its_description(file):
    write_newer(file, HOROSCOPE, (an_id(5), "Vēzis"))

    with read_bundle(file, OPENING, TABLES) as bundle:
        (segment,) = bundle.segments()
        ((row,),) = segment.batches()
    assert not segment.is_known
    assert segment.shape == HOROSCOPE
    assert row[0] == (an_id(5), "Vēzis")


def test_values_of_unknown_columns_are_what_the_file_says_that_they_are(file):
    write_newer(file, NEWER_PERSON, (an_id(1), 0, "Vēzis", "Anna", None, "seven"))

    with pytest.raises(DamagedBundleError) as refused:
        read_all(file)
    assert refused.value.part == "rows"


def test_values_of_known_columns_are_what_this_program_takes(file):
    relaxed = replace(PERSON.columns[1], is_optional=True)
    columns = (PERSON.columns[0], relaxed, *PERSON.columns[2:])
    write_newer(file, replace(PERSON, columns=columns), (an_id(1), None, "Anna", None))

    with pytest.raises(DamagedBundleError) as refused:
        read_all(file)
    assert refused.value.part == "rows"


def with_column(place, **changes):
    columns = list(PERSON.columns)
    columns[place] = replace(columns[place], **changes)
    return replace(PERSON, columns=tuple(columns))


CONTRADICTIONS = {
    "another number of a column": with_column(2, number=90),
    "another kind of a column": with_column(2, kind=ColumnKind.BLOB),
    "another name of a column": with_column(2, name="title"),
    "another number of a table": replace(PERSON, number=900),
    "another name of a table": replace(HOROSCOPE, number=PERSON.number),
    "no id": replace(HOROSCOPE, columns=(SIGN,)),
    "an id that is to be derived": replace(
        HOROSCOPE, columns=(replace(HOROSCOPE.columns[0], is_optional=True), SIGN)
    ),
    "a name twice": replace(HOROSCOPE, columns=(*HOROSCOPE.columns, replace(SIGN, number=91))),
    "a number twice": replace(HOROSCOPE, columns=(*HOROSCOPE.columns, replace(SIGN, name="sun"))),
    "a text for an id": replace(
        HOROSCOPE, columns=(replace(HOROSCOPE.columns[0], kind=ColumnKind.TEXT), SIGN)
    ),
}


@pytest.mark.parametrize("shape", CONTRADICTIONS.values(), ids=CONTRADICTIONS)
def test_a_description_that_contradicts_what_is_known_is_refused(file, shape, monkeypatch):
    values = tuple(None if one.is_optional else an_id(1) for one in shape.columns)
    known = tuple(
        0 if one.kind is ColumnKind.INTEGER else v
        for one, v in zip(shape.columns, values, strict=True)
    )

    # The writer itself would notice some of them.
    monkeypatch.setattr(writer, "judged", lambda *_: None)
    monkeypatch.setattr(writer, "_read_back", lambda *_: None)
    write_newer(file, shape, known)

    with pytest.raises(DamagedBundleError) as refused:
        read_all(file)
    assert refused.value.part == "manifest"


def test_two_tables_of_a_newer_program_have_two_numbers(file):
    write_newer(file, HOROSCOPE, (an_id(5), "Vēzis"))
    with forged(file) as forgery:
        forgery.manifest["tables"]["tarot"] = forgery.manifest["tables"]["horoscope"]

    with pytest.raises(DamagedBundleError):
        read_all(file)


@pytest.mark.parametrize(
    "change",
    [
        pytest.param({"n": 1}, id="a number twice"),
        pytest.param({"n": 0}, id="no number"),
        pytest.param({"name": "id"}, id="a name twice"),
        pytest.param({"kind": "real"}, id="a strange kind"),
        pytest.param({"optional": 1}, id="hardly a yes"),
    ],
)
def test_a_column_that_cannot_be_is_refused(file, change):
    write_people(file, [a_person(1)])
    with forged(file) as forgery:
        forgery.columns()[3] |= change

    with pytest.raises(DamagedBundleError):
        read_all(file)
