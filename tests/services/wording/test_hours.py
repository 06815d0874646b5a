"""Hours are told as the papers count them."""

import pytest

from app.domain.events import HoursUnit
from app.services.wording.hours import hours_words
from app.texts import set_language


@pytest.mark.parametrize(
    ("code", "hours", "unit", "words"),
    [
        ("lv", 1.5, HoursUnit.CLOCK, "1,5 stundas"),
        ("lv", 21, HoursUnit.ACADEMIC, "21 akadēmiskā stunda"),
        ("ru", 2.25, HoursUnit.ACADEMIC, "2,25 академического часа"),
        ("en", 1.5, HoursUnit.CLOCK, "1.5 hours"),
        ("en", 1, HoursUnit.CLOCK, "1 hour"),
        ("lv", 0, HoursUnit.CLOCK, ""),
    ],
)
def test_hours_are_told_whole_or_in_parts_and_never_rounded(code, hours, unit, words):
    set_language(code)

    assert hours_words(hours, unit) == words
