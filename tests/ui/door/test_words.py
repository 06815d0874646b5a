"""The words of the door."""

import pytest

from ui.door.words import clock_words, here_since


@pytest.mark.parametrize("noted", ["", "2026-11-23", "2026-11-23Tlate!", "soon"])
def test_a_moment_that_cannot_be_read_is_left_out(noted):
    assert clock_words(noted) == ""
    assert here_since(noted) == "already here"


def test_a_moment_is_told_as_a_clock_shows_it():
    assert here_since("2026-11-23T10:04:30") == "already here since 10:04"
