from datetime import date

import pytest

from app.domain.certificate_wishes import usual_since


@pytest.mark.parametrize(
    ("until", "since"),
    [
        (date(2026, 11, 22), date(2023, 11, 22)),
        (date(2026, 10, 31), date(2023, 10, 31)),
        (date(2028, 2, 29), date(2025, 2, 28)),
    ],
)
def test_a_statement_begins_three_years_before_its_end_to_the_day(until, since):
    assert usual_since(until) == since
