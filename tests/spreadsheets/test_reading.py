import os
import subprocess
import sys

import pytest

from app.domain.errors_spreadsheets import (
    Excess,
    SheetUnknownError,
    SpreadsheetTooLargeError,
    SpreadsheetUnreadableError,
    Unreadable,
)
from app.jobs import JobCancelled
from app.spreadsheets.reading import read_book
from tests.spreadsheets.files import SAMPLES, corner_workbook, text_file, workbook, zip_bomb


class Stopped:
    """A job that a person has stopped."""

    is_cancelled = True

    def report(self, progress):
        """Nobody looks any more."""


ROWS = [["Vārds", "Uzvārds"], ["Anna", "Bērziņa"]]


def test_a_file_is_known_by_its_content_and_not_by_its_name(tmp_path):
    file = workbook(tmp_path / "saraksts.csv", ROWS)

    assert read_book(file).sheets[0].rows == ROWS


@pytest.mark.parametrize("name", ["apmeklejums.xls", "gada-plans.xlsx", "skolotaji.ods"])
def test_workbooks_of_every_kind_are_read(name):
    book = read_book(SAMPLES / name)

    assert len(book.sheets[0].rows) >= 20
    assert (book.encoding, book.separator) == ("", "")


def test_rows_keep_their_numbers_and_columns_their_places(tmp_path):
    rows = [[], [], [None, None, "Vārds"], [None, None, "Anna"]]

    book = read_book(workbook(tmp_path / "a.xlsx", rows))

    assert book.sheets[0].rows == [[], [], ["", "", "Vārds"], ["", "", "Anna"]]


def test_hidden_sheets_are_left_out_unless_there_are_no_others(tmp_path):
    file = workbook(tmp_path / "a.xlsx", [["klase"]], ROWS, names=("Ref", "Saraksts"), hidden=(0,))

    book = read_book(file)

    assert [sheet.name for sheet in book.sheets] == ["Saraksts"]
    assert book.named("Saraksts").rows == ROWS
    with pytest.raises(SheetUnknownError):
        book.named("Ref")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        pytest.param(b"", Unreadable.EMPTY, id="nothing"),
        pytest.param(b" \r\n\r\n", Unreadable.EMPTY, id="blank lines"),
        pytest.param(b";;;\n;;\n", Unreadable.EMPTY, id="empty cells"),
        pytest.param(b"\xef\xbb\xbf", Unreadable.EMPTY, id="only a mark"),
        pytest.param(b"%PDF-1.7\n1 0 obj", Unreadable.NO_LIST, id="a PDF"),
        pytest.param(b"\x89PNG\r\n\x1a\n", Unreadable.NO_LIST, id="a picture"),
        pytest.param(b"<html><table>", Unreadable.NO_LIST, id="a web page posing as xls"),
        pytest.param(b"\x01\x02\x03\x04abc" * 9, Unreadable.NO_LIST, id="a program"),
        pytest.param(b"PK\x03\x04 torn", Unreadable.DAMAGED, id="a torn zip"),
        pytest.param(
            bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600), Unreadable.DAMAGED, id="a torn xls"
        ),
    ],
)
def test_what_is_no_list_is_refused_with_its_reason(tmp_path, content, why):
    file = tmp_path / "fails.xls"
    file.write_bytes(content)

    with pytest.raises(SpreadsheetUnreadableError) as refused:
        read_book(file)

    assert (refused.value.trouble, refused.value.file) == (why, "fails.xls")


def test_a_file_that_is_not_there_is_refused(tmp_path):
    for missing in (tmp_path / "nav.csv", tmp_path):
        with pytest.raises(SpreadsheetUnreadableError) as refused:
            read_book(missing)

        assert refused.value.trouble is Unreadable.MISSING


def test_a_zip_bomb_is_refused_before_anything_is_unpacked(tmp_path):
    with pytest.raises(SpreadsheetTooLargeError) as refused:
        read_book(zip_bomb(tmp_path / "bumba.xlsx", megabytes=300))

    assert refused.value.excess is Excess.SIZE


def test_a_cell_in_the_last_corner_does_not_take_the_program_down(tmp_path):
    with pytest.raises(SpreadsheetUnreadableError) as refused:
        read_book(corner_workbook(tmp_path / "sturis.xlsx"))

    assert refused.value.trouble is Unreadable.DAMAGED


@pytest.mark.parametrize(
    ("rows", "excess"),
    [
        pytest.param([["x"] * 301], Excess.COLUMNS, id="columns"),
        pytest.param([["x"], *[[]] * 100_000, ["x"]], Excess.ROWS, id="rows"),
        pytest.param([["x"] * 300, *[[]] * 20_000, ["x"]], Excess.CELLS, id="cells"),
    ],
)
def test_a_workbook_with_too_much_of_something_is_refused(tmp_path, rows, excess):
    with pytest.raises(SpreadsheetTooLargeError) as refused:
        read_book(workbook(tmp_path / "liels.xlsx", rows))

    assert refused.value.excess is excess


def test_a_text_of_more_megabytes_than_any_list_is_refused(tmp_path):
    file = tmp_path / "liels.csv"
    with file.open("wb") as opened:
        opened.truncate(33 * 1024 * 1024)

    with pytest.raises(SpreadsheetTooLargeError) as refused:
        read_book(file)

    assert refused.value.excess is Excess.SIZE


def test_zero_bytes_inside_a_text_are_passed_over(tmp_path):
    file = text_file(tmp_path / "a.csv", "Vārds;Uzvārds", "An\0na;Bērziņa")

    assert read_book(file).sheets[0].rows == ROWS


def test_the_reader_of_workbooks_stays_within_its_memory():
    """The limits are set in the small program itself, where the system has them."""
    if sys.platform == "win32":
        pytest.skip("Windows has no such limits")
    code = (
        "import app.spreadsheets.workbook_process as p\n"
        "p._answer = lambda content: bytes(600 * 1024 * 1024)\n"
        "p.run()\n"
    )

    done = subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, check=False)

    assert b"MemoryError" in done.stderr


def test_a_workbook_larger_than_a_pipe_is_read_whole(tmp_path):
    rows = [["Vārds", "Uzvārds"], *([f"Anna{number * 7919}", "Ozola"] for number in range(9_000))]
    file = workbook(tmp_path / "garš.xlsx", rows)

    book = read_book(file)

    assert file.stat().st_size > 100_000
    assert len(book.sheets[0].rows) == 9_001


def test_reading_a_workbook_can_be_stopped_and_leaves_no_process(tmp_path):
    file = workbook(tmp_path / "a.xlsx", ROWS)

    with pytest.raises(JobCancelled):
        read_book(file, job=Stopped())

    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
