"""The keys of a programme on paper: groups that can be typed, under a passphrase."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyrage import x25519

from app.domain.errors_membership import (
    RecoveryGroupError,
    RecoveryTextError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from app.sync.envelopes import SignKey, new_sign_key
from app.sync.handover import ProgrammeKeys
from app.sync.recovery import RecoverySecret, groups_of, secret_in
from tests.support.age_keys import secret_of

WORDS = "zaļa egle pie upes"
SECRET = RecoverySecret(
    b"\x00" * 15 + b"p",
    "Kopā Latgalē",
    ProgrammeKeys(new_sign_key(), str(x25519.Identity.generate())),
)

OF_PAPER = RecoverySecret(
    b"\x00" * 15 + b"p",
    "Kopā Latgalē",
    ProgrammeKeys(SignKey(bytes(range(32))), secret_of("paper")),
)
PAPER = """
8X69S 6CXW5 LSYZX WS79S KAW6Y 2FXKE 3NYZJ GE427 DR3H7 76N6U S4FHJ KSJKT 9FMWC 5UVTV
EAAD6 6C88W SD5XE QM97U F3VHJ LG9L2 8C2AL NQFCA M28G3 JVAVR M8XE6 VA3EE E9U2N RM7FS
MUV94 URG8F X3SEP 26SQS D8JSW ZRXMM Q37DR Q3LPW WQE6V PYPFN X4NUJ ERRC6 SRNZX VU3DV
SEU3Y JAS3W XDKLM LG3TE FWZYY 7ZJQL LE4Y5 PZ4D4 EY6N5 73RPJ YT4VP
"""
"""A paper that was printed, with the same passphrase."""


@pytest.fixture(scope="module")
def groups():
    return groups_of(SECRET, WORDS)


def test_what_is_typed_back_gives_the_same_keys(groups):
    assert secret_in("\n".join(groups), WORDS) == SECRET


@pytest.mark.usefixtures("stretched_as_ever")
def test_a_paper_that_was_printed_once_opens_for_ever():
    assert secret_in(PAPER, WORDS) == OF_PAPER


def test_typing_may_be_small_and_without_spaces_or_marked_otherwise(groups):
    typed = "- ".join(groups).lower()

    assert secret_in(typed, f"  {WORDS.replace('ļ', 'ļ')} ") == SECRET


def test_a_long_name_leaves_the_groups_on_one_page():
    long = RecoverySecret(SECRET.programme, "Kopienu iniciatīva " * 50, SECRET.keys)

    groups = groups_of(long, WORDS)

    assert len(groups) <= 100
    assert long.name.startswith(secret_in("".join(groups), WORDS).name)


def test_another_passphrase_opens_nothing(groups):
    with pytest.raises(WrongPassphraseError):
        secret_in("".join(groups), WORDS.upper())


def test_a_short_passphrase_is_refused():
    with pytest.raises(WeakPassphraseError):
        groups_of(SECRET, "egle   egle")


def test_each_paper_is_another_one(groups):
    assert not set(groups_of(SECRET, WORDS)) & set(groups)


def test_no_group_holds_a_sign_that_is_taken_for_another(groups):
    assert not set("".join(groups)) & set("01OIB")
    assert {len(one) for one in groups} == {5}


SIGNS = "23456789ACDEFGHJKLMNPQRSTUVWXYZ"


@settings(max_examples=150)
@given(st.data())
def test_a_slip_in_one_group_names_the_group(groups, data):
    number = data.draw(st.integers(0, len(groups) - 1))
    place = data.draw(st.integers(0, 4))
    other = data.draw(st.sampled_from([one for one in SIGNS if one != groups[number][place]]))
    slipped = groups[number][:place] + other + groups[number][place + 1 :]

    with pytest.raises(RecoveryGroupError) as refused:
        secret_in("".join((*groups[:number], slipped, *groups[number + 1 :])), WORDS)

    assert refused.value.number == number + 1


@settings(max_examples=150)
@given(st.data())
def test_two_swapped_neighbours_in_a_group_are_noticed(groups, data):
    number = data.draw(st.integers(0, len(groups) - 1))
    place = data.draw(st.integers(0, 3))
    group = groups[number]
    swapped = group[:place] + group[place + 1] + group[place] + group[place + 2 :]
    if swapped == group:
        return

    with pytest.raises(RecoveryGroupError):
        secret_in("".join((*groups[:number], swapped, *groups[number + 1 :])), WORDS)


def test_a_group_left_out_or_typed_twice_is_noticed(groups):
    for typed in ((*groups[:3], *groups[4:]), (*groups[:3], groups[2], *groups[3:]), groups[:2]):
        with pytest.raises((RecoveryTextError, WrongPassphraseError)):
            secret_in("".join(typed), WORDS)


@pytest.mark.parametrize("typed", ["", "ABCDE", "egle", "0" * 60, "2" * 3_000, "😀" * 5])
def test_other_words_are_no_paper(typed):
    with pytest.raises((RecoveryTextError, RecoveryGroupError)):
        secret_in(typed, WORDS)


def test_nothing_of_the_keys_stands_in_what_is_shown_of_them():
    keys = ProgrammeKeys(SignKey(b"s" * 32), "AGE-SECRET-KEY-1")

    assert "AGE-SECRET" not in repr(keys)
    assert "ssss" not in repr(RecoverySecret(b"p" * 16, "", keys))
