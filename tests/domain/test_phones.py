import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.phones import PhoneProblem, phone_problem, shown_phone, tidy_phone

VECTORS = json.loads(
    (Path(__file__).parent.parent / "data" / "language_vectors.json").read_text(encoding="utf-8")
)["phones"]


@pytest.mark.parametrize("vector", VECTORS, ids=[vector["input"] for vector in VECTORS])
def test_a_number_has_one_kept_and_one_shown_form(vector):
    kept = tidy_phone(vector["input"])

    assert kept == (vector["e164"] or "")
    assert shown_phone(kept) == (vector["display"] or "")
    assert (phone_problem(vector["input"]) is None) is vector["valid"]


@pytest.mark.parametrize(
    "typed",
    ["371 21234567", "2123 4567;", "tel. 21234567", "(+371) 21-234-567", "２１２３４５６７"],
)
def test_a_latvian_number_is_understood_however_it_is_written(typed):
    assert tidy_phone(typed) == "+37121234567"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", PhoneProblem.NOT_A_NUMBER),
        ("nav", PhoneProblem.NOT_A_NUMBER),
        ("2123ANNA", PhoneProblem.NOT_A_NUMBER),
        ("21234567 (mamma)", PhoneProblem.NOT_A_NUMBER),
        ("21234567 ext. 5", PhoneProblem.NOT_A_NUMBER),
        ("2123456", PhoneProblem.TOO_SHORT),
        ("00", PhoneProblem.TOO_SHORT),
        ("212345678", PhoneProblem.TOO_LONG),
        ("1" * 40, PhoneProblem.TOO_LONG),
        ("+999 21234567", PhoneProblem.UNKNOWN_COUNTRY),
        ("11234567", PhoneProblem.UNKNOWN_NUMBER),
    ],
)
def test_a_text_that_is_no_number_says_why(typed, problem):
    assert tidy_phone(typed) == ""
    assert phone_problem(typed) is problem


def test_what_is_no_number_is_shown_as_it_is():
    assert shown_phone("jautāt skolā") == "jautāt skolā"


@given(st.text("+0123456789 -()abā", max_size=20))
def test_a_kept_number_is_kept_and_shown_number_is_understood(typed):
    kept = tidy_phone(typed)

    assert tidy_phone(kept) == kept
    assert tidy_phone(shown_phone(kept)) == kept


def test_a_mobile_number_of_a_range_given_out_lately_is_kept():
    assert tidy_phone("23 065 294") == "+37123065294"
    assert shown_phone("+37123065294") == "+371 23 065 294"
