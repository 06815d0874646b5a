from datetime import datetime

import pytest

from app.services.wording.moments import day_words, moment_words

AT_NIGHT = datetime(2026, 11, 22, 23, 59, 59).astimezone()


def test_a_kept_moment_is_told_as_the_clock_on_the_wall_showed_it():
    assert moment_words(AT_NIGHT.isoformat()) == "22.11.2026 23:59"
    assert day_words(AT_NIGHT.isoformat()) == "22.11.2026"


@pytest.mark.parametrize("kept", ["", "yesterday", "9999-12-31T23:59:59-12:00"])
def test_what_is_no_moment_is_told_as_nothing(kept):
    assert moment_words(kept) == ""
