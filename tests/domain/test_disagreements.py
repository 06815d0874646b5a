"""When two notes about one cell are a disagreement, and what settles it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.attendance import Mark
from app.domain.disagreements import (
    Agreement,
    Noted,
    Stamp,
    agreed_text,
    agreed_word,
    read_word,
)

MARKS = st.sampled_from([*Mark, None])
NOTES = st.builds(Noted, MARKS, st.none() | st.integers(0, 600))
STAMPS = st.builds(Stamp, st.integers(0, 5), st.sampled_from([b"a", b"b"]))


@pytest.mark.parametrize(
    ("noted", "standing"),
    [
        (Noted(Mark.PRESENT), Noted(Mark.ABSENT)),
        (Noted(Mark.ABSENT), Noted(Mark.PRESENT)),
        (Noted(Mark.EXCUSED), Noted(Mark.ABSENT)),
        (Noted(Mark.PRESENT), Noted(None)),
        (Noted(Mark.PRESENT, 45), Noted(Mark.PRESENT)),
    ],
)
def test_people_are_asked_where_it_matters(noted, standing):
    assert noted.disputes(standing)


@pytest.mark.parametrize(
    ("noted", "standing"),
    [
        (Noted(None), Noted(Mark.PRESENT)),
        (Noted(None), Noted(Mark.ABSENT)),
        (Noted(Mark.ABSENT), Noted(None)),
        (Noted(Mark.EXCUSED), Noted(None)),
        (Noted(Mark.ABSENT, 45), Noted(Mark.ABSENT)),
    ],
)
def test_a_blank_cell_and_minutes_of_who_was_away_are_not_asked_about(noted, standing):
    assert not noted.disputes(standing)


@given(NOTES)
def test_nobody_disputes_what_they_say_themselves(noted):
    assert not noted.disputes(noted)


@given(NOTES, st.integers(0, 2**60))
def test_an_agreement_is_read_back_as_it_was_made(noted, latest):
    read = read_word(agreed_word(agreed_text(noted, latest)))

    assert read is not None
    assert read.is_as(noted)


@pytest.mark.parametrize("word", ["", "late:", "present:x", "present:-5"])
def test_a_word_of_a_later_program_is_no_agreement_here(word):
    assert read_word(word) is None


@given(STAMPS, STAMPS)
def test_of_two_stamps_one_is_later_unless_they_are_the_same(one, other):
    assert one.is_after(other) + other.is_after(one) == (one != other)


@given(NOTES, NOTES, STAMPS, STAMPS)
def test_only_a_later_agreement_on_what_stands_settles(agreed, standing, when, opinion):
    settles = Agreement(agreed.word, when).settles(opinion, standing)

    assert settles == (agreed.is_as(standing) and when.is_after(opinion))
