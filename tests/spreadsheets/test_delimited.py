import pytest

from app.domain.errors_spreadsheets import Excess
from app.spreadsheets.delimited import NoTableError, read_delimited


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_the_sign_between_cells_is_told_by_how_evenly_it_parts_the_rows(sign):
    text = sign.join(["a", "b", "c"]) + "\n" + sign.join(["1", "2", "3"]) + "\n"

    read = read_delimited(text)

    assert (read.separator, read.rows) == (sign, [["a", "b", "c"], ["1", "2", "3"]])


def test_commas_inside_cells_do_not_part_a_file_of_semicolons():
    text = "Uzvārds, vārds;Tālrunis\nBērziņa, Anna;21234567\nOzols, Jānis;26543210\n"

    read = read_delimited(text)

    assert read.separator == ";"
    assert read.rows[1] == ["Bērziņa, Anna", "21234567"]


def test_a_decimal_comma_does_not_part_a_file_of_tabs():
    assert read_delimited("a\tb\n1,5\t2,5\n3,5\t4,5\n").rows[1] == ["1,5", "2,5"]


def test_quoted_cells_may_have_line_ends_separators_and_quotes():
    read = read_delimited('a,b\n"one, ""two""\nthree",x\n')

    assert read.rows == [["a", "b"], ['one, "two"\nthree', "x"]]


def test_a_stray_quotation_mark_does_not_swallow_the_rest():
    rows = [f"Anna;Bērziņa;{number}" for number in range(60)]
    text = "\n".join([*rows[:5], '"Jānis;Ozols;1', *rows[5:]])

    read = read_delimited(text)

    assert len(read.rows) == 61
    assert read.rows[5] == ['"Jānis', "Ozols", "1"]


def test_stray_quotation_marks_that_end_each_other_do_not_swallow_the_rows_between():
    rows = [f"Anna;Bērziņa;{number}" for number in range(60)]
    text = "\n".join(["Vārds;Uzvārds;Nr.", '"Jānis;Ozols;1', *rows, 'Anna;SIA "Zelta;2"'])

    read = read_delimited(text)

    assert len(read.rows) == 63
    assert read.rows[1] == ['"Jānis', "Ozols", "1"]


def test_a_mark_at_the_end_of_a_cell_far_below_does_not_end_a_stray_one():
    rows = [f"Anna;Bērziņa;{number}" for number in range(60)]
    text = "\n".join(
        ["Vārds;Uzvārds;Garums", *rows[:3], 'Jānis;Ozols;"12', *rows, 'Ieva;Kalna;12"']
    )

    assert len(read_delimited(text).rows) == 66


@pytest.mark.parametrize("line", ["rinda", "viens; divi", '""citāts"", un tālāk', ""])
def test_a_very_long_note_is_one_cell(line):
    note = "\n".join([line] * 500 + ["beigas"])

    read = read_delimited(f'Vārds;Uzvārds;Piezīmes\nAnna;Ozola;"{note}"\nIlze;Kalna;\n')

    assert [len(row) for row in read.rows] == [3, 3, 3]
    assert read.rows[1][2] == note.replace('""', '"')


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_any_system_end_a_row(end):
    assert read_delimited(f"a;b{end}1;2{end}").rows == [["a", "b"], ["1", "2"]]


def test_what_excel_says_about_the_sign_is_believed_and_is_no_row():
    read = read_delimited("sep=|\na;b|c\n1;2|3\n")

    assert (read.separator, read.rows) == ("|", [["a;b", "c"], ["1;2", "3"]])


def test_one_column_has_no_separator():
    read = read_delimited("Anna Bērziņa\nJānis Ozols\n")

    assert (read.separator, read.rows) == ("", [["Anna Bērziņa"], ["Jānis Ozols"]])


def test_blank_rows_count_and_those_at_the_end_do_not():
    assert read_delimited("a;b\n\n1;2\n;\n\n").rows == [["a", "b"], [], ["1", "2"]]


@pytest.mark.parametrize(
    ("text", "excess"),
    [
        pytest.param("a;b\n" * 100_001, Excess.ROWS, id="rows"),
        pytest.param(";" * 400, Excess.COLUMNS, id="columns"),
        pytest.param((";" * 250 + "\n") * 20_000, Excess.CELLS, id="cells"),
    ],
)
def test_more_than_a_laptop_can_hold_is_refused(text, excess):
    with pytest.raises(NoTableError) as refused:
        read_delimited(text)

    assert refused.value.why is excess
