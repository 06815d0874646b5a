import pytest

from app.domain.errors_spreadsheets import (
    Excess,
    SpreadsheetTooLargeError,
    SpreadsheetUnreadableError,
    Unreadable,
)
from app.domain.people_lists import (
    ENCODINGS,
    ColumnRole,
    HintedRow,
    RowHint,
    RowTrouble,
    UnusableRow,
)
from app.services.changes import NOTHING
from app.services.people_import import ImportedPeople
from app.services.wording.errors import sentence
from app.services.wording.spreadsheets import (
    encoding_words,
    hint_words,
    imported_words,
    preview_words,
    role_words,
    unusable_words,
)
from app.texts import LANGUAGES, set_language
from tests.spreadsheets.files import SAMPLES


@pytest.fixture(autouse=True, params=LANGUAGES)
def every_language(request):
    set_language(request.param)
    yield request.param
    set_language("en")


def test_every_reason_for_refusing_a_file_names_the_file():
    refusals = [
        *(SpreadsheetUnreadableError("saraksts.xlsx", why) for why in Unreadable),
        *(SpreadsheetTooLargeError("saraksts.xlsx", what, 100_000) for what in Excess),
    ]

    said = [sentence(one) for one in refusals]

    assert all("saraksts.xlsx" in one and "{" not in one for one in said)
    assert len(set(said)) == len(said)


def test_every_trouble_and_hint_of_a_row_names_the_row():
    said = [
        *(unusable_words(UnusableRow(17, reason)) for reason in RowTrouble),
        *(hint_words(HintedRow(17, hint, "x" * 99)) for hint in RowHint),
    ]

    assert all("17" in one and "{" not in one and len(one) < 160 for one in said)
    assert len(set(said)) == len(said)


def test_every_role_and_encoding_has_a_name_of_its_own():
    roles = [role_words(role) for role in ColumnRole]
    encodings = [encoding_words(one) for one in ENCODINGS]

    assert len(set(roles)) == len(roles)
    assert len(set(encodings)) == len(encodings)
    assert encoding_words("utf-8-sig") == encoding_words("utf-8")


def test_a_preview_says_its_groups_and_leaves_out_empty_ones(application):
    said = preview_words(application.people_import.look_at(SAMPLES / "seniori-ru.csv"))

    rows, *groups, undecided = said.splitlines()
    assert [line.split(":")[-1].strip() for line in groups] == ["14", "4"]
    assert "18" in rows
    assert undecided.endswith(".")


def test_a_repaired_file_is_said_to_be_one(application):
    repaired = preview_words(application.people_import.look_at(SAMPLES / "sabojats.csv"))

    assert len(repaired.splitlines()) == 3


def test_what_was_done_is_said_in_numbers():
    done = ImportedPeople(
        NOTHING, "a.csv", added=3, enriched=2, known=0, left_out=1, organisations=0
    )

    numbers = ["".join(filter(str.isdecimal, line)) for line in imported_words(done).splitlines()]

    assert numbers == ["3", "2", "1"]
