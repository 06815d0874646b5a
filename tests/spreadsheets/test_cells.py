from datetime import date, datetime, time, timedelta

import pytest

from app.spreadsheets.cells import cell_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        pytest.param("  Anna ", "  Anna ", id="text as it is"),
        pytest.param(21234567.0, "21234567", id="a phone kept as a number"),
        pytest.param(37121234567, "37121234567", id="a whole number"),
        pytest.param(1.5, "1.5", id="a number with a fraction"),
        pytest.param(1e-07, "0.0000001", id="a tiny number without an exponent"),
        pytest.param(float("nan"), "", id="not a number"),
        pytest.param(float("inf"), "", id="without end"),
        pytest.param(True, "TRUE", id="true"),
        pytest.param(date(2026, 11, 22), "2026-11-22", id="a day"),
        pytest.param(
            datetime.fromisoformat("2026-11-22 00:00:00"), "2026-11-22", id="midnight is a day"
        ),
        pytest.param(
            datetime.fromisoformat("2026-11-22 09:30:00"), "2026-11-22 09:30:00", id="a moment"
        ),
        pytest.param(time(10), "10:00", id="a time"),
        pytest.param(timedelta(hours=1, minutes=30), "1:30:00", id="a span"),
        pytest.param(None, "", id="nothing"),
    ],
)
def test_a_typed_cell_becomes_text_without_loss(value, text):
    assert cell_text(value) == text
