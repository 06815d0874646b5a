"""Phone numbers: one kept form (E.164), one shown form, and why a text is none.

It knows the numbering plans through phonenumbers. It never asks whether a number answers.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, ValidationResult

from app.domain.errors import InvalidValueError

_HOME: Final = "LV"
_HOME_CODE: Final = 371
# Mobile numbers are eight digits that begin with 2; ranges are given out faster than lists of them
# are brought up to date, and a person's own number must never be called wrong.
_HOME_MOBILE: Final = re.compile(r"2\d{7}")
# phonenumbers would read "2123ANNA" as the keys under the letters.
_LETTER_AFTER_DIGIT: Final = re.compile(r"\d.*[^\W\d_]", re.DOTALL)


class PhoneProblem(StrEnum):
    """Why a text is no phone number."""

    NOT_A_NUMBER = "not_a_number"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    UNKNOWN_COUNTRY = "unknown_country"
    UNKNOWN_NUMBER = "unknown_number"


_OF_PARSING: Final = {
    NumberParseException.INVALID_COUNTRY_CODE: PhoneProblem.UNKNOWN_COUNTRY,
    NumberParseException.TOO_SHORT_AFTER_IDD: PhoneProblem.TOO_SHORT,
    NumberParseException.TOO_SHORT_NSN: PhoneProblem.TOO_SHORT,
    NumberParseException.TOO_LONG: PhoneProblem.TOO_LONG,
}
_OF_LENGTH: Final = {
    ValidationResult.TOO_SHORT: PhoneProblem.TOO_SHORT,
    ValidationResult.TOO_LONG: PhoneProblem.TOO_LONG,
}


def tidy_phone(text: str) -> str:
    """Return a phone number in its kept form, "+37121234567", or "" when the text is none.

    Numbers without country code are Latvian; "371…" and "00371…" are understood too.
    """
    number = _parsed(text)
    if isinstance(number, PhoneProblem):
        return ""
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def kept_phone(typed: str) -> str:
    """Return the phone in its one kept form, "" for none; refuse what is no number."""
    if not typed.strip():
        return ""
    phone = tidy_phone(typed)
    if not phone:
        raise InvalidValueError("phone", typed, "phone")
    return phone


def phone_problem(text: str) -> PhoneProblem | None:
    """Return why a text is no phone number, or None when it is one."""
    number = _parsed(text)
    return number if isinstance(number, PhoneProblem) else None


def shown_phone(kept: str) -> str:
    """Return a kept number as people read it, "+371 21 234 567"; anything else as it is."""
    number = _parsed(kept)
    if isinstance(number, PhoneProblem):
        return kept
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)


def _parsed(text: str) -> PhoneNumber | PhoneProblem:
    if _LETTER_AFTER_DIGIT.search(text):
        return PhoneProblem.NOT_A_NUMBER
    try:
        number = phonenumbers.parse(text, _HOME)
    except NumberParseException as problem:
        return _OF_PARSING.get(problem.error_type, PhoneProblem.NOT_A_NUMBER)
    if phonenumbers.is_valid_number(number) or _is_home_mobile(number):
        return number
    reason = phonenumbers.is_possible_number_with_reason(number)
    return _OF_LENGTH.get(reason, PhoneProblem.UNKNOWN_NUMBER)


def _is_home_mobile(number: PhoneNumber) -> bool:
    is_home = number.country_code == _HOME_CODE
    return is_home and _HOME_MOBILE.fullmatch(str(number.national_number)) is not None
