"""The code of a person on labels and cards, for scanners that type what they see.

It is derived from the person's id, so that every laptop prints and reads the same one and nothing
is kept for it: 13 digits say the first five bytes of the id, one digit checks them. Scanners that
pose as a keyboard garble letters under another layout, digits they do not (inventree#10589).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.codes import is_sound, with_check_digit

if TYPE_CHECKING:
    from app.domain.ids import PersonId

PERSON_CODE_DIGITS: Final = 14
PREFIX_BYTES: Final = 5


def person_code(person: PersonId) -> str:
    """Return the 14 digits of a person, the last of which checks the others.

    Of 100,000 people hardly two share a code; whoever looks one up must reckon with both.
    """
    number = int.from_bytes(person[:PREFIX_BYTES], "big")
    return with_check_digit(f"{number:0{PERSON_CODE_DIGITS - 1}d}")


def id_prefix(code: str) -> bytes | None:
    """Return the five bytes with which the id of the code's person begins, None for no such code.

    Spaces and hyphens do not matter. A page code of a sheet has fewer digits and is none.
    """
    digits = "".join(code.split()).replace("-", "")
    if len(digits) != PERSON_CODE_DIGITS or not is_sound(digits):
        return None
    number = int(digits[:-1])
    return None if number >> (8 * PREFIX_BYTES) else number.to_bytes(PREFIX_BYTES, "big")
