"""Whole Latvian names after "kam?" and "ko?", for templates that put a name into a sentence.

It proposes by rules and says where it doubts, and why; a person decides. It never changes how a
name is written in the nominative, and proposes nothing for names that Latvian has not made its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from app.domain.name_forms_words import (
    Gender,
    Sureness,
    WordForms,
    is_for_both,
    is_latvian,
    word_forms,
)


class Doubt(StrEnum):
    """Why a form has to be looked at before it is printed; the words are stable."""

    FOREIGN = "foreign"  # nothing is proposed
    UNKNOWN_GENDER = "unknown_gender"
    MISMATCHED_GENDER = "mismatched_gender"  # the given name of one, the surname of the other
    RARE_ENDING = "rare_ending"
    NOT_DECLINED = "not_declined"  # the whole name stays as it is
    ONE_NAME = "one_name"


@dataclass(frozen=True, slots=True)
class NameForms:
    """A name after "kam?" and "ko?", "" where nothing is proposed.

    `is_declined` is false where both are the name itself. `is_confirmed` says that a person settled
    them; then there is no doubt.
    """

    dative: str = ""
    accusative: str = ""
    doubts: tuple[Doubt, ...] = ()
    is_declined: bool = True
    is_confirmed: bool = False

    @property
    def is_doubtful(self) -> bool:
        """Tell whether a person must look at it before it is printed."""
        return bool(self.doubts)


# Names whose gender the ending does not tell, in small letters.
_MASCULINE_GIVEN: Final = frozenset(
    {
        "aljoša", "aļoša", "andre", "danila", "daņila", "foma", "gavrila", "griša", "iļja", "ilja",
        "illja", "koļa", "kosta", "kuzma", "luka", "ļoša", "mikita", "mikola", "miša", "mitja",
        "nikita", "ņikita", "ole", "petja", "savva", "serjoža", "toļa", "uve", "vaņa", "vasja",
        "vitja", "volodja",
    }
)  # fmt: skip
_EITHER_GIVEN: Final = frozenset(
    {"aleksa", "andrea", "jona", "noa", "saša", "slava", "šura", "toma", "vaļa", "žeņa"}
)
_FEMININE_GIVEN: Final = frozenset(
    {"agnes", "beatris", "dolores", "doris", "ines", "iris", "kleo", "klio", "margo", "mersedes"}
)
# Surnames that a man does not bear; others in -a and -e are for both, and so are short nouns: Sova.
_LONGEST_ENDING: Final = 3
_FEMININE_SURNAME: Final = re.compile(
    r".{2,}(?:iņa|īte|sone|niece|viča|āne|skaja|ā)|.{3,}(?:[oe]va|[sc]ka)"
)


def propose(given: str, surname: str) -> NameForms:
    """Propose the forms of a whole name, with every reason to doubt them."""
    full = f"{given} {surname}".strip()
    words = _parts(given) + _parts(surname)
    if not words or not all(map(_is_latvian_name, words)):
        return NameForms(doubts=(Doubt.FOREIGN,))
    by_given, by_surname = _gender_of_given(given), _gender_of_surname(surname)
    gender = _together(by_given, by_surname)
    given_forms = _declined(given, by_given if _differ(by_given, by_surname) else gender)
    surname_forms = _declined(surname, by_surname if _differ(by_given, by_surname) else gender)
    dative = f"{given_forms.dative} {surname_forms.dative}".strip()
    accusative = f"{given_forms.accusative} {surname_forms.accusative}".strip()
    is_declined = (dative, accusative) != (full, full)
    doubts = _gender_doubts(given, surname, by_given, by_surname)
    if Sureness.RARE in {given_forms.sureness, surname_forms.sureness}:
        doubts += (Doubt.RARE_ENDING,)
    if not is_declined:
        doubts += (Doubt.NOT_DECLINED,)
    return NameForms(dative, accusative, doubts, is_declined)


def undeclined(given: str, surname: str) -> NameForms:
    """Return the forms of a name of which somebody said that it is not declined."""
    full = f"{given} {surname}".strip()
    return NameForms(full, full, is_declined=False, is_confirmed=True)


def _gender_doubts(
    given: str, surname: str, by_given: Gender, by_surname: Gender
) -> tuple[Doubt, ...]:
    doubts: tuple[Doubt, ...] = ()
    if _differ(by_given, by_surname):
        doubts += (Doubt.MISMATCHED_GENDER,)
    is_unknown = {by_given, by_surname} == {Gender.EITHER}
    if is_unknown and not (_is_undeclined(given) and _is_undeclined(surname)):
        doubts += (Doubt.UNKNOWN_GENDER,)
    if not given or not surname:
        doubts += (Doubt.ONE_NAME,)
    return doubts


def _differ(one: Gender, other: Gender) -> bool:
    return {one, other} == {Gender.MASCULINE, Gender.FEMININE}


def _together(by_given: Gender, by_surname: Gender) -> Gender:
    return by_surname if by_given is Gender.EITHER else by_given


def _is_latvian_name(word: str) -> bool:
    # "de" and "la" in foreign names begin with a small letter.
    return word[:1].isupper() and is_latvian(word.casefold())


def _parts(name: str) -> list[str]:
    return [part for word in name.split() for part in word.split("-")]


def _is_undeclined(name: str) -> bool:
    return all(part.casefold().endswith("o") for part in _parts(name))


def _declined(name: str, gender: Gender) -> WordForms:
    """Decline every part of a name: two given names, and both halves of a double surname."""
    dative, accusative = [], []
    sureness = Sureness.SURE
    for word in name.split():
        forms = [word_forms(part, gender) for part in word.split("-")]
        dative.append("-".join(one.dative for one in forms))
        accusative.append("-".join(one.accusative for one in forms))
        if any(one.sureness is Sureness.RARE for one in forms):
            sureness = Sureness.RARE
    return WordForms(" ".join(dative), " ".join(accusative), sureness)


def _gender_of_given(given: str) -> Gender:
    """Return the gender of the given names; the first that has one tells."""
    genders = [_gender_of_given_part(part.casefold()) for part in _parts(given)]
    return next((one for one in genders if one is not Gender.EITHER), Gender.EITHER)


def _gender_of_given_part(low: str) -> Gender:
    if low in _MASCULINE_GIVEN:
        return Gender.MASCULINE
    if low in _EITHER_GIVEN:
        return Gender.EITHER
    if low in _FEMININE_GIVEN or low.endswith(("a", "e")):
        return Gender.FEMININE
    # Names in -o are men's, but for the few above; other vowels tell nothing.
    return Gender.MASCULINE if low.endswith(("s", "š", "o")) else Gender.EITHER


def _gender_of_surname(surname: str) -> Gender:
    """Return the gender that the parts of a surname show; parts of both show none."""
    genders = {_gender_of_surname_part(part.casefold()) for part in _parts(surname)}
    genders.discard(Gender.EITHER)
    return genders.pop() if len(genders) == 1 else Gender.EITHER


def _gender_of_surname_part(low: str) -> Gender:
    if _FEMININE_SURNAME.fullmatch(low):
        return Gender.FEMININE
    is_masculine = low.endswith(("s", "š")) and not is_for_both(low)
    return Gender.MASCULINE if is_masculine else Gender.EITHER


def fits(name: str, form: str) -> bool:
    """Tell whether a form may be one of this name: as many words, each with the same stem.

    A form that was confirmed before a wedding is not printed after it.
    """
    words, others = _parts(name.casefold()), _parts(form.casefold())
    if len(words) != len(others):
        return False
    return all(
        other.startswith(word[: max(1, len(word) - _LONGEST_ENDING)])
        for word, other in zip(words, others, strict=True)
    )
