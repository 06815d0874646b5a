import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.codes import check_digit, is_sound, shown_code, typed_code, with_check_digit

digits = st.text("0123456789", min_size=1, max_size=12)


def test_the_published_example_of_damm():
    assert check_digit("572") == "4"
    assert with_check_digit("572") == "5724"


@given(digits)
def test_a_code_with_its_check_digit_is_sound(number):
    assert is_sound(with_check_digit(number))


@given(digits, st.data())
def test_one_wrong_digit_is_noticed(number, data):
    code = with_check_digit(number)
    place = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.sampled_from([d for d in "0123456789" if d != code[place]]))

    assert not is_sound(code[:place] + other + code[place + 1 :])


@given(digits, st.data())
def test_two_swapped_neighbours_are_noticed(number, data):
    code = with_check_digit(number)
    place = data.draw(st.integers(0, len(code) - 2))
    one, other = code[place], code[place + 1]

    swapped = code[:place] + other + one + code[place + 2 :]

    assert is_sound(swapped) is (one == other)


@pytest.mark.parametrize("code", ["", "0", "57a4", "５７２４", "5724 ", "-5724"])
def test_what_is_not_digits_is_no_code(code):
    assert not is_sound(code)


@given(digits)
def test_a_code_is_read_back_from_how_it_is_shown(number):
    code = with_check_digit(number)

    assert typed_code(shown_code(code)) == code


@pytest.mark.parametrize(
    ("code", "shown"),
    [("57240", "5 7240"), ("1234", "1234"), ("123456789", "1 2345 6789"), ("", "")],
)
def test_a_code_is_shown_in_groups_of_four_from_the_end(code, shown):
    assert shown_code(code) == shown


@pytest.mark.parametrize(("typed", "code"), [(" 57-24\t", "5724"), ("5742", ""), ("", "")])
def test_an_unsound_code_is_not_taken(typed, code):
    assert typed_code(typed) == code
