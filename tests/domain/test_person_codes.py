"""Codes of people: 14 digits that lead back to the beginning of an id."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import with_check_digit
from app.domain.ids import PersonId
from app.domain.person_codes import PERSON_CODE_DIGITS, PREFIX_BYTES, id_prefix, person_code

IDS = st.binary(min_size=16, max_size=16).map(PersonId)


@given(IDS)
def test_a_code_leads_back_to_the_beginning_of_the_id(person):
    code = person_code(person)

    assert len(code) == PERSON_CODE_DIGITS
    assert id_prefix(code) == person[:PREFIX_BYTES]
    assert id_prefix(f" {code[:4]} {code[4:9]}-{code[9:]}\t") == person[:PREFIX_BYTES]


@given(IDS, st.integers(0, PERSON_CODE_DIGITS - 1), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(person, place, more):
    code = person_code(person)
    wrong = str((int(code[place]) + more) % 10)

    assert id_prefix(code[:place] + wrong + code[place + 1 :]) is None


@given(st.text(max_size=40))
def test_whatever_is_scanned_is_a_code_or_none(text):
    prefix = id_prefix(text)

    assert prefix is None or len(prefix) == PREFIX_BYTES


def test_a_number_beyond_every_id_is_no_code():
    assert id_prefix(with_check_digit("9" * 13)) is None
