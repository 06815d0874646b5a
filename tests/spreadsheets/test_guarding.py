import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.spreadsheets.delimited import read_delimited
from app.spreadsheets.guarding import guarded, unguarded

SIGNS = st.text(alphabet="'=+-@ \t\ra1＝", max_size=8)


@pytest.mark.parametrize("text", ["=1+1", "+371", "-", "@SUM(A1)", "\tx", "  =A1", "'=x"])
def test_what_a_program_could_reckon_gets_an_apostrophe(text):
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Anna", "'Amina", "1-2", "21 234 567", "a=b"])
def test_ordinary_text_stays_as_it_is(text):
    assert guarded(text) == text


@given(SIGNS)
def test_the_apostrophe_comes_off_again_whatever_it_guards(text):
    assert unguarded(guarded(text)) == text


@given(SIGNS)
def test_no_guarded_cell_begins_like_a_formula(text):
    assert guarded(text).strip()[:1] not in set("=+-@")


def test_a_guarded_cell_of_a_file_is_read_without_its_apostrophe():
    rows = read_delimited("Vārds;Piezīme\nAnna;'=1+1\n'Amina;'+44 20\n").rows

    assert rows == [["Vārds", "Piezīme"], ["Anna", "=1+1"], ["'Amina", "+44 20"]]
