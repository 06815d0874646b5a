"""Codes that two people compare by voice."""

from hypothesis import given
from hypothesis import strategies as st

from app.sync.codes import GROUPS, is_group, spoken_code


@given(st.binary(max_size=40), st.binary(max_size=40))
def test_a_code_is_six_groups_of_five_digits_each_of_which_can_be_checked(one, other):
    groups = spoken_code("k", one, other).split(" ")

    assert len(groups) == GROUPS
    assert all(map(is_group, groups))


def test_the_same_bytes_parted_otherwise_or_meant_otherwise_have_another_code():
    codes = {
        spoken_code("k", b"ab", b"c"),
        spoken_code("k", b"a", b"bc"),
        spoken_code("k", b"abc"),
        spoken_code("m", b"abc"),
    }

    assert len(codes) == 4


@given(st.integers(0, 9999), st.integers(0, 4), st.integers(1, 9))
def test_one_wrong_digit_in_a_group_is_noticed(number, place, more):
    group = spoken_code("k", number.to_bytes(2)).split(" ")[0]
    wrong = str((int(group[place]) + more) % 10)

    assert not is_group(group[:place] + wrong + group[place + 1 :])


@given(st.integers(0, 9999), st.integers(0, 3))
def test_two_swapped_digits_in_a_group_are_noticed(number, place):
    group = spoken_code("k", number.to_bytes(2)).split(" ")[0]
    swapped = group[:place] + group[place + 1] + group[place] + group[place + 2 :]

    assert swapped == group or not is_group(swapped)


def test_what_is_no_group_is_none():
    assert [is_group(typed) for typed in ("", "0000", "000000", "0000x", "٠٠٠٠٠", " 0000")] == [
        False
    ] * 6
