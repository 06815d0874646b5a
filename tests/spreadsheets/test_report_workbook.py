import io

import openpyxl
import pytest

from app.spreadsheets.reading import read_book
from app.spreadsheets.report_workbook import report_workbook
from app.spreadsheets.writing import put_text, sheet_title
from tests.support.worded_reports import a_head, a_report, centres

INJECTIONS = ("=1+1", "+1+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x","y")', "\t=1", "'=1", "\r=1")


def opened(report):
    return openpyxl.load_workbook(io.BytesIO(report_workbook(report)))


def texts_of(sheet):
    return [[cell.value for cell in row] for row in sheet.iter_rows()]


def test_the_figures_stand_with_their_definitions_and_stay_numbers():
    sheet = opened(a_report())["Rādītāji"]

    rows = texts_of(sheet)
    assert rows[0][0] == "Pārskats"
    assert ["Rādītājs", "Skaitlis", "Kas tiek skaitīts"] in rows
    assert ["Dažādi cilvēki", 2046, "Katrs skaitīts vienreiz."] in rows
    (money,) = [cell for row in sheet.iter_rows() for cell in row if cell.value == 1250.5]
    assert (money.data_type, money.number_format) == ("n", '#,##0.00\\ "€"')


def test_every_centre_has_its_line_and_all_together_have_the_last():
    sheet = opened(a_report())["Centri"]

    rows = texts_of(sheet)
    assert rows[0] == ["Centrs", "Pasākumi", "Kontaktstundas"]
    assert rows[1] == ["Aglonas kopienas centrs", 8, 10.5]
    assert rows[3] == ["Visi centri kopā", 1700, 20.5]
    assert rows[5][0] == "Pēdējā rinda nav pārējo summa."
    assert sheet.freeze_panes == "B2"


@pytest.mark.parametrize("text", INJECTIONS)
def test_no_text_becomes_a_formula(text):
    workbook = opened(a_report(head=a_head(programme=text), centres=centres(text, text)))

    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    (named,) = {cell.value for cell in workbook["Centri"]["A"][1:3]}
    assert named.strip() == text.strip()


@pytest.mark.parametrize("text", [one for one in INJECTIONS if not one.startswith("'")])
def test_a_text_like_a_formula_is_marked_as_typed_text(text):
    cell = openpyxl.Workbook().active["A1"]

    put_text(cell, text)

    assert (cell.data_type, cell.quotePrefix) == ("s", True)


def test_what_no_workbook_can_hold_is_left_out(tmp_path):
    workbook = openpyxl.Workbook()
    put_text(workbook.active["A1"], "An\x00na\x0b" + "x" * 40_000)
    workbook.save(tmp_path / "a.xlsx")

    assert read_book(tmp_path / "a.xlsx").sheets[0].rows == [["Anna" + "x" * 32_763]]


def test_what_was_written_is_read_again_as_it_was(tmp_path):
    names = ("=1+1", "Šķēle „Ģ” ✓", "Иванова 🙂", "2.1234567E7", "  Anna ")
    file = tmp_path / "a.xlsx"
    file.write_bytes(report_workbook(a_report(centres=centres(*names))))

    sheet = read_book(file).named("Centri")

    assert tuple(row[0] for row in sheet.rows[1:6]) == names
    assert [row[1] for row in sheet.rows[1:6]] == ["8", "9", "10", "11", "12"]


def test_sheets_can_be_called_by_any_words():
    assert sheet_title("Centri: 2026/27 [visi]") == "Centri  2026 27  visi"
    assert sheet_title("''") == "1"
    assert len(sheet_title("x" * 99)) == 31


def test_the_sheets_print_on_a4_with_their_page_numbers():
    workbook = opened(a_report())

    for sheet, orientation in (("Rādītāji", "portrait"), ("Centri", "landscape")):
        page = workbook[sheet].page_setup
        assert (page.paperSize, page.orientation, page.fitToHeight) == (9, orientation, 0)
        assert workbook[sheet].oddFooter.right.text == "&P. lapa no &N"
