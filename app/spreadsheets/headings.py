"""What a heading says about its column, in Latvian, Russian and English, however it is worded.

It knows words only; whether the cells beneath fit is the matter of app.spreadsheets.columns.
Headings are compared folded: "Tālr. nr.", "Телефон" and "PHONE NUMBER" are all plain small Latin.
"""

from __future__ import annotations

import re
from typing import Final

from app.domain.people_lists import NAMING, ColumnRole
from app.domain.search import fold
from app.spreadsheets.list_place import HeadingWords

_GIVEN_WORDS: Final = r"\b(vard[sua]?|first name|given name|forename|imja|imena)\b"
_SURNAME_WORDS: Final = r"\b(uzvard\w*|surname|last name|family name|famil\w+)\b"
_SURNAME_AND_NAME: Final = r"\bsurname( and)? name\b"
_PHONE_WORDS: Final = r"\b(talr\w*|telef\w*|tel|phone|mobil\w*|mob|kontakttalr\w*)\b"
_GUARDIAN_WORDS: Final = (
    r"\b(vecaks|vecaka|vecaki|aizbildn\w*|likumisk\w*|parent\w*|guardian\w*|roditel\w*|"
    r"zakonn\w+ predstavitel\w*)\b"
)
_COUNTING: Final = r"\b(skait\w*|number of|count|kolicestv\w*|cislo)\b"

# The first that is found decides, so the order matters: an address for e-mail is no residence, the
# name of a teacher is no school, and the date of a form is no date of birth.
_RULES: Final[tuple[tuple[ColumnRole, re.Pattern[str]], ...]] = tuple(
    (role, re.compile(words))
    for role, words in (
        (
            ColumnRole.PERSONAL_CODE,
            r"\b(person\w* kod\w*|pers kod\w*|personal (code|id)|personaln\w* kod\w*)|^p ?k$",
        ),
        (ColumnRole.NOTHING, _COUNTING),
        (
            ColumnRole.WHEN,
            (
                r"\b(timestamp|laika zimog\w*|laikspiedol\w*|iesniegt\w*|"
                r"pieteiksanas (datums|laiks)|order date|submi\w+|otmetka vremeni|"
                r"data (podaci|zapolneni\w+))\b"
            ),
        ),
        (ColumnRole.EMAIL, r"\b(e? ?past[sau]?|epast\w*|e? ?mail\w*|pocta|pocti|imeil)\b"),
        (ColumnRole.GUARDIAN_PHONE, rf"{_GUARDIAN_WORDS}.*{_PHONE_WORDS}"),
        (ColumnRole.PHONE, _PHONE_WORDS),
        (ColumnRole.PHOTO, r"\b(foto\w*|photo\w*|filme\w*|semk\w*)"),
        (
            ColumnRole.NEWS,
            r"\b(sanemt zin\w*|zinas|jaunum\w*|news\w*|novost\w*|rassilk\w*|further contact)\b",
        ),
        (
            ColumnRole.STANDING,
            r"\b(attendee status|order status|statuss?|status \w+|dalibas statuss)\b",
        ),
        (
            ColumnRole.CHILD,
            (
                r"^(\d+ )?(berns|berna vard\w*|berna vards uzvards|child|child s name|rebenok|"
                r"imja rebenka)( \d+)?( vard\w*)?( uzvard\w*)?$"
            ),
        ),
        (ColumnRole.GUARDIAN, _GUARDIAN_WORDS),
        (
            ColumnRole.BIRTH,
            r"\b(dzimsan\w*|dzim (gads|dat\w*)|dzimis|birth\w*|born|dob|rozdeni\w*|g r)\b",
        ),
        (ColumnRole.AGE, r"\b(vecum\w*|age|vozrast\w*|cik gad\w*)\b"),
        (
            ColumnRole.NAME,
            (
                rf"{_GIVEN_WORDS}.*{_SURNAME_WORDS}|{_SURNAME_WORDS}.*{_GIVEN_WORDS}|"
                rf"\bname( and)? surname\b|{_SURNAME_AND_NAME}"
            ),
        ),
        (ColumnRole.SURNAME, _SURNAME_WORDS),
        (ColumnRole.GIVEN, _GIVEN_WORDS),
        (
            ColumnRole.NAME,
            (
                r"^(full name|name( \w+)?|fio|f i o|dalibniek\w*|dalibnieces|participant\w*|"
                r"ucastnik\w*|persona|cilveks|attendee( name)?|apmekletaj\w*|visitor\w*)$"
            ),
        ),
        (
            ColumnRole.ORGANISATION,
            (
                r"\b(organiz\w*|organis\w*|iestad\w*|skol[aus]|darba viet\w*|darbavieta|"
                r"parstav\w*|school|employer|institution\w*|skola|shkola|ucrezden\w*|"
                r"mesto raboti)\b"
            ),
        ),
        (
            ColumnRole.TERRITORY,
            (
                r"\b(dzivesviet\w*|dzivo|novad\w*|pagast\w*|pilset\w*|deklaret\w*|adrese|residence|"
                r"municipality|parish|town|city|address|mesto zitelstva|zitelstv\w*|kraj|volost\w*|"
                r"gorod|adres)\b"
            ),
        ),
        (
            ColumnRole.ROLE,
            r"\b(loma|lomas|role|roles|amat\w*|statuss|kategorija|dolznost\w*|rol)\b",
        ),
        (
            ColumnRole.NOTE,
            r"\b(piezim\w*|komentar\w*|notes?|comments?|remarks?|primecan\w*|zametk\w*)\b",
        ),
    )
)

_OTHER_LISTS: Final = re.compile(
    r"^(nr|npk|nr p k|n p k|n p p|id|datums|laiks|nosaukum\w*|veids|vieta|stundas|sakums|"
    r"beigas|kopa|paraksts|date|time|title|kind|place|hours|signature|total|order|quantity|"
    r"ticket type|data|vremja|mesto|podpis|itogo|prieksmets|klase|grupa)$|" + _COUNTING
)


def role_of(heading: str) -> ColumnRole:
    """Return what the heading promises, NOTHING for one that promises nothing about a person."""
    folded = fold(heading)
    for role, words in _RULES:
        if words.search(folded):
            return role
    return ColumnRole.NOTHING


_NEVER_IN_DATA: Final = frozenset(
    {
        ColumnRole.NAME,
        ColumnRole.GIVEN,
        ColumnRole.SURNAME,
        ColumnRole.PHONE,
        ColumnRole.GUARDIAN_PHONE,
        ColumnRole.EMAIL,
        ColumnRole.BIRTH,
        ColumnRole.AGE,
        ColumnRole.WHEN,
        ColumnRole.PERSONAL_CODE,
    }
)


def is_plain_heading(text: str) -> bool:
    """Tell whether a cell is a heading beyond doubt: a role or a place is named in data as well."""
    return role_of(text) in _NEVER_IN_DATA or bool(_OTHER_LISTS.search(fold(text)))


def is_heading(text: str) -> bool:
    """Tell whether a cell reads like a heading, of a list of people or of another list."""
    return role_of(text) is not ColumnRole.NOTHING or bool(_OTHER_LISTS.search(fold(text)))


def is_naming(text: str) -> bool:
    """Tell whether a heading promises names of people."""
    return role_of(text) in NAMING


WORDS: Final = HeadingWords(is_heading, is_plain_heading, is_naming)
"""How headings of lists of people are told."""


def puts_surname_first(heading: str) -> bool:
    """Tell whether a heading of full names asks for the surname before the given name."""
    if re.search(_SURNAME_AND_NAME, fold(heading)):
        return True
    surname = re.search(_SURNAME_WORDS, fold(heading))
    given = re.search(_GIVEN_WORDS, fold(heading))
    return surname is not None and given is not None and surname.start() < given.start()
