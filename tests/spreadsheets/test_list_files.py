from datetime import date
from decimal import Decimal

import openpyxl
import pytest

from app.domain.exports import Heading, ListTable
from app.jobs import JobCancelled
from app.spreadsheets.list_csv import write_list_csv
from app.spreadsheets.list_workbook import write_list_workbook
from app.spreadsheets.reading import read_book

FORMULAS = ("=1+1", "+371", "-5", "@SUM(A1)", "\tx", '=HYPERLINK("http://x")', "＝1")
ODD = ("_x0041_", "a\nb", "a;b", 'a "b"', "'x", "Щербаков", "Ņikita Ķēniņš", "  spaces", "007")


class StopAt:
    """A job that a person stops after so many rows."""

    def __init__(self, rows):
        self._rows = rows
        self.is_cancelled = False

    def report(self, progress):
        self.is_cancelled = progress.done >= self._rows


def a_table(*rows, title="Cilvēki"):
    width = max(map(len, rows), default=2)
    return ListTable(title, tuple(Heading(f"Aile {n}", 12) for n in range(width)), rows)


def sheet_of(file):
    return openpyxl.load_workbook(file).active


@pytest.mark.parametrize("write", [write_list_workbook, write_list_csv])
@pytest.mark.parametrize("text", [*FORMULAS, *ODD])
def test_text_is_read_back_letter_by_letter(tmp_path, write, text):
    file = tmp_path / "list"
    write(a_table((text, "b")), file)

    assert read_book(file).sheets[0].rows[1] == [text, "b"]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_text_like_a_formula_is_marked_as_text_in_a_workbook(tmp_path, text):
    file = tmp_path / "list.xlsx"
    write_list_workbook(a_table((text, "b")), file)

    cell = sheet_of(file)["A2"]

    assert (cell.data_type, cell.value) == ("s", text)
    assert cell.quotePrefix or text.startswith("＝")


def test_days_numbers_and_money_of_a_workbook_can_be_reckoned_with(tmp_path):
    file = tmp_path / "list.xlsx"
    write_list_workbook(a_table((date(2026, 11, 22), 25, Decimal("1234.50"))), file)

    day, number, money = sheet_of(file)[2]

    assert (day.value.date(), day.number_format) == (date(2026, 11, 22), r"dd\.mm\.yyyy")
    assert (number.value, number.data_type) == (25, "n")
    assert money.value == 1234.5


def test_headings_of_a_workbook_stay_in_sight_and_can_be_filtered(tmp_path):
    file = tmp_path / "list.xlsx"
    write_list_workbook(a_table(("a", "b"), ("c", "d"), title="Cilvēki [2026]: visi"), file)

    sheet = sheet_of(file)

    assert (sheet.freeze_panes, sheet.auto_filter.ref) == ("A2", "A1:B3")
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.title == "Cilvēki  2026   visi"


def test_delimited_text_is_what_latvian_excel_opens(tmp_path):
    file = tmp_path / "list.csv"
    write_list_csv(a_table((date(2026, 11, 2), 25, Decimal("1234.50"), "ā", None)), file)

    content = file.read_bytes()

    assert content.startswith(b"\xef\xbb\xbf")
    assert content.decode("utf-8-sig").splitlines(keepends=True)[1] == (
        "02.11.2026;25;1234,50;ā;\r\n"
    )


@pytest.mark.parametrize("write", [write_list_workbook, write_list_csv])
def test_rows_are_counted(tmp_path, write):
    assert write(a_table(("a", "b"), ("c", "d")), tmp_path / "list") == 2


@pytest.mark.parametrize("write", [write_list_workbook, write_list_csv])
def test_writing_can_be_stopped(tmp_path, write):
    with pytest.raises(JobCancelled):
        write(a_table(*[("a", "b")] * 50), tmp_path / "list", StopAt(3))


def test_stopped_writing_leaves_no_names_in_the_temporary_folder(tmp_path, monkeypatch):
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    with pytest.raises(JobCancelled):
        write_list_workbook(a_table(*[("Anna", "b")] * 50), tmp_path / "list", StopAt(3))

    assert list(tmp_path.iterdir()) == []
