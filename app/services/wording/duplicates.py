"""What speaks for one person and for two, and for one household, in words.

Phrases without a subject, so that the window can put a sign before them and join them by commas.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.households import Tie
from app.domain.likeness import Likelihood, Sign
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    Words = Callable[[], str]


def sign_words(sign: Sign) -> str:
    """Return what a sign says."""
    return _SIGNS[sign]()


def signs_words(signs: Iterable[Sign]) -> str:
    """Return several signs as one phrase."""
    return ", ".join(map(sign_words, signs))


def likelihood_word(likelihood: Likelihood) -> str:
    """Return what the signs come to, in a word or two."""
    return {
        Likelihood.LIKELY: translate("Duplicates", "likely"),
        Likelihood.POSSIBLE: translate("Duplicates", "possible"),
        Likelihood.NO: translate("Duplicates", "hardly"),
    }[likelihood]


def ties_words(ties: Iterable[Tie]) -> str:
    """Return why people may live together, as one phrase."""
    return ", ".join(_TIES[tie]() for tie in ties)


_SIGNS: Final[Mapping[Sign, Words]] = MappingProxyType(
    {
        Sign.SAME_NAME: lambda: translate("Duplicates", "the same name"),
        Sign.UNMARKED_NAME: lambda: translate(
            "Duplicates", "the same name, only the marks on the letters differ"
        ),
        Sign.OTHER_SCRIPT: lambda: translate(
            "Duplicates", "the same name in another script or spelling"
        ),
        Sign.SWAPPED_NAME: lambda: translate(
            "Duplicates", "the same name with given name and surname swapped"
        ),
        Sign.SIMILAR_NAME: lambda: translate("Duplicates", "names that sound alike"),
        Sign.PART_OF_NAME: lambda: translate("Duplicates", "one name is a part of the other"),
        Sign.SLIP_IN_NAME: lambda: translate("Duplicates", "names that differ by one letter"),
        Sign.SURNAME_ENDING: lambda: translate(
            "Duplicates", "the same given name, and the surname with another ending"
        ),
        Sign.OTHER_SURNAME: lambda: translate(
            "Duplicates", "the same given name with another surname"
        ),
        Sign.NEAR_NAME: lambda: translate("Duplicates", "names that sound a little alike"),
        Sign.SAME_PHONE: lambda: translate("Duplicates", "the same phone number"),
        Sign.SAME_EMAIL: lambda: translate("Duplicates", "the same e-mail address"),
        Sign.SAME_BIRTH_YEAR: lambda: translate("Duplicates", "the same year of birth"),
        Sign.SAME_AGE_BAND: lambda: translate("Duplicates", "the same age group"),
        Sign.SAME_GUARDIAN: lambda: translate("Duplicates", "the same guardian"),
        Sign.SAME_ORGANISATION: lambda: translate("Duplicates", "the same organisation"),
        Sign.SAME_TERRITORY: lambda: translate("Duplicates", "the same place of residence"),
        Sign.OTHER_PHONE: lambda: translate("Duplicates", "different phone numbers"),
        Sign.OTHER_EMAIL: lambda: translate("Duplicates", "different e-mail addresses"),
        Sign.NEAR_BIRTH_YEAR: lambda: translate("Duplicates", "years of birth one apart"),
        Sign.NEAR_AGE_BAND: lambda: translate("Duplicates", "neighbouring age groups"),
        Sign.OTHER_TERRITORY: lambda: translate("Duplicates", "different municipalities"),
        Sign.TOGETHER: lambda: translate("Duplicates", "both were present at one session"),
        Sign.TOLD_APART: lambda: translate(
            "Duplicates", "a record joined with the one was told apart from the other"
        ),
        Sign.OTHER_GIVEN_NAME: lambda: translate("Duplicates", "different given names"),
        Sign.TWINS: lambda: translate(
            "Duplicates", "different given names with one surname and year of birth, as twins have"
        ),
        Sign.OTHER_BIRTH_YEAR: lambda: translate(
            "Duplicates", "different years of birth, as a parent and a child have"
        ),
        Sign.OTHER_AGE_BAND: lambda: translate(
            "Duplicates", "different ages, as a parent and a child have"
        ),
        Sign.GUARDIAN: lambda: translate("Duplicates", "one is the guardian of the other"),
    }
)

_TIES: Final[Mapping[Tie, Words]] = MappingProxyType(
    {
        Tie.GUARDIAN: lambda: translate("Duplicates", "child and guardian"),
        Tie.PHONE: lambda: translate("Duplicates", "the same phone number"),
        Tie.EMAIL: lambda: translate("Duplicates", "the same e-mail address"),
        Tie.FAMILY_NAME: lambda: translate("Duplicates", "one family’s surname"),
        Tie.PLACE: lambda: translate("Duplicates", "the only two of this surname in the place"),
    }
)
