"""Minutes as people type them."""

import pytest

from app.domain.errors import InvalidValueError
from app.domain.minutes import minutes_of


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("45", 45),
        (" 45 min ", 45),
        ("45 min.", 45),
        ("45m", 45),
        ("45 minūtes", 45),
        ("45 мин", 45),
        ("1:30", 90),
        ("1.30", 90),
        ("0:20", 20),
        ("1.5 h", 90),
        ("1,5 st.", 90),
        ("1,5", 90),
        ("2 st", 120),
        ("2 stundas", 120),
        ("1 h 15", 75),
        ("1h15m", 75),
        ("1 st. 15 min.", 75),
        ("1 ч 15 мин", 75),
        ("1.25 h", 75),
        ("24 h", 1440),
    ],
)
def test_minutes_are_understood_as_people_write_them(typed, minutes):
    assert minutes_of(typed) == minutes


def test_nothing_typed_is_no_minutes():
    assert minutes_of("  ") is None


@pytest.mark.parametrize("typed", ["0", "drusku", "1:75", "-5", "25 h", "2000", "1,5,5", "1/2"])
def test_what_cannot_be_minutes_is_refused(typed):
    with pytest.raises(InvalidValueError) as refused:
        minutes_of(typed)

    assert (refused.value.field, refused.value.value) == ("minutes", typed)
