"""Names of organisations as people type them: a school is typed five ways.

It knows which spellings are one name, and what kind of organisation a name tells of. It never
decides that two organisations with different names are one. What it makes of a name is remembered:
two thousand names are compared with what is being typed at each key.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from app.domain.kinds import OrganisationKind
from app.domain.search import fold, tokens

_LONG_FORMS: Final = {
    "vsk": "vidusskola", "vidussk": "vidusskola", "pamatsk": "pamatskola", "psk": "pamatskola",
    "sakumsk": "sakumskola", "sk": "skola", "gimn": "gimnazija", "bibl": "biblioteka",
    "biedr": "biedriba", "nod": "nodibinajums", "bd": "bernudarzs", "kn": "kulturas nams",
    "pirma": "1", "otra": "2", "tresa": "3", "ceturta": "4", "piekta": "5", "sesta": "6",
    "septita": "7", "astota": "8", "devita": "9",
}  # fmt: skip
_KINDS: Final = tuple(
    (kind, re.compile(rf"\b(?:{words})"))
    for kind, words in (
        (OrganisationKind.KINDERGARTEN, r"pii\b|pirmsskol|bernudarz|kindergarten|detskij sad"),
        (OrganisationKind.UNIVERSITY, r"universit|augstskol|akademij|vysaja"),
        (
            OrganisationKind.SCHOOL,
            r"vidusskol|pamatskol|sakumskol|gimnazij|tehnikum|skola\b|school|lice",
        ),
        (OrganisationKind.LIBRARY, r"bibliotek|library"),
        (OrganisationKind.YOUTH_CENTRE, r"jauniesu|berncentr|youth"),
        (OrganisationKind.CULTURE, r"kulturas|tautas nam|muzej|dom kulturi|museum"),
        (OrganisationKind.CONGREGATION, r"draudze|baznic|parish church|prihod"),
        (OrganisationKind.MUNICIPAL, r"pasvaldib|novada dome|parvalde|socialais dienests"),
        (OrganisationKind.NGO, r"biedriba|nodibinajum|ngo\b|nvo\b|obsestvo|association"),
        (OrganisationKind.INFORMAL_GROUP, r"grupa|kopa|pulcin|iniciativas grupa"),
        (OrganisationKind.COMPANY, r"sia\b|as\b|uznemum|zs\b|ik\b"),
        (OrganisationKind.MEDIA, r"avize|radio|televizij|zurnal"),
    )
)


_LEGAL_FORMS: Final = frozenset(
    {"biedriba", "nodibinajums", "fonds", "sia", "as", "zs", "ik", "nvo", "ngo", "bo"}
)


def long_form(word: str) -> str:
    """Return what a folded word stands for: "psk" is "pamatskola"; others are themselves."""
    return _LONG_FORMS.get(word, word)


@lru_cache(maxsize=16_384)
def spelled_out(name: str) -> tuple[str, ...]:
    """Return the folded words of a name with short forms in full, in its order."""
    return tuple(" ".join(map(long_form, tokens(name))).split())


@lru_cache(maxsize=16_384)
def organisation_key(name: str) -> tuple[str, ...]:
    """Return what all spellings of one name have in common, () for no name.

    "Preiļu 1. pamatsk.", "PREIĻU 1.PAMATSKOLA" and "Preiļu pirmā pamatskola" have the same key.
    """
    return tuple(sorted(spelled_out(name)))


@lru_cache(maxsize=16_384)
def key_without_form(name: str) -> tuple[str, ...]:
    """Return the key of a name without its legal form: SIA „Maize” and “Maize” share it.

    A name that is nothing but a legal form keeps it.
    """
    key = organisation_key(name)
    return tuple(word for word in key if word not in _LEGAL_FORMS) or key


def likely_kind(name: str) -> OrganisationKind:
    """Return the kind that the words of a name tell of, OTHER where they tell nothing."""
    folded = " ".join(_LONG_FORMS.get(word, word) for word in fold(name).split())
    for kind, words in _KINDS:
        if words.search(folded):
            return kind
    return OrganisationKind.OTHER
