"""What stands around names in lists that people paste: marks of lists, titles, addresses, headings.

It knows the words and signs of such lists in Latvian, Russian and English. It decides nothing about
whose name is whose: that is app.domain.pasted_names.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Final

from app.domain.search import fold


class PastedColumn(StrEnum):
    """What a column of a pasted table holds; others are left aside."""

    GIVEN = "given"
    SURNAME = "surname"
    NAME = "name"
    SURNAME_AND_NAME = "surname_and_name"
    ORGANISATION = "organisation"
    HOURS = "hours"
    PERSONAL_CODE = "personal_code"


_BULLETS: Final = "•·▪▫◦‣●○■□◆◇►▶➤✓✔☐☑☒※*–—>\uf0b7\uf0a7-"
_LIST_MARK: Final = re.compile(
    rf"^\s*(?:[{re.escape(_BULLETS)}]+\s*|o\s+(?=[^\W\d_])|№?\s*\(?\d{{1,4}}(?:[.):]+\s*|\s+)"
    r"|[a-zа-я]\)\s*)"
)
_EMAIL: Final = re.compile(r"<?\s*(?:mailto:)?[\w.+%-]+@[\w-]+(?:\.[\w-]+)+\s*>?")
_PERSONAL_CODE: Final = re.compile(r"(?<!\d)\d{6}\s?[-–]\s?\d{5}(?!\d)")
_PHONE: Final = re.compile(r"(?:\btālr\.?|\btel\.?|\bmob\.?)?\s*(?<!\w)\+?\d[\d ()-]{6,}\d(?!\w)")
_HOURS: Final = re.compile(r"^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*(?:h|st\.?|stundas?|ч\.?|час\w*)?\s*$")
_BRACKETS: Final = re.compile(r"\s*[(\[]([^()\[\]]*)[)\]]?\s*")
_TITLE: Final = re.compile(
    r"^(?:(?:dr|mg|mag|bc|bak|prof|doc|asoc|ing|inž|dipl|lic|lekt|sc|paed|ped|philol|psych|psih|"
    r"biol|hist|vēst|soc|art|math|mat|phys|chem|ķīm|med|oec|ek|iur|theol|geogr|geol|comp|habil|"
    r"hum|pol|env|administr|vad|mr|mrs|ms|др|проф|kdze|kgs)\.\s*"
    r"|(?:dr|mg|prof|mr|mrs|ms|др|проф|г-жа|г-н|k-dze|kdze|k-gs|kgs|kundze|kungs|ph\.?\s?d|mba)"
    r"(?:\.\s*|\s+))+",
    re.IGNORECASE,
)
_TITLE_BEHIND: Final = re.compile(
    r"[\s,]+(?:ph\.?\s?d\.?|mba|dr|mg|bc|prof)(?:\.\s*\w*\.?)*$", re.IGNORECASE
)

_GIVEN_WORD: Final = r"(?:vard[sua]?|first name|given name|forename|imja)"
_SURNAME_WORD: Final = r"(?:uzvard\w*|surname|last name|family name|famil\w+)"
_HEADINGS: Final[tuple[tuple[PastedColumn, re.Pattern[str]], ...]] = tuple(
    (role, re.compile(words))
    for role, words in (
        (PastedColumn.PERSONAL_CODE, r"^(person\w* kod\w*|pers kod\w*|p k|pk|personal (code|id))"),
        (
            PastedColumn.SURNAME_AND_NAME,
            (
                rf"^{_SURNAME_WORD}( un| and| i)? {_GIVEN_WORD}\b|^surname( and)? name|"
                r"^fio$|^f i o"
            ),
        ),
        (
            PastedColumn.NAME,
            (
                rf"{_GIVEN_WORD}.*\b{_SURNAME_WORD}|^name( and)? surname|^full name|^name$|"
                r"^(dalibniek\w*|dalibniec\w*|apmekletaj\w*|participants?|attendees?|ucastnik\w*|"
                r"skolen\w+|pedagog\w*|skolotaj\w*|berni|students?|teachers?)"
                r"( sarakst\w*| list| vard\w*)?$|^(sarakst\w*|list|spisok)( ucastnikov)?$"
            ),
        ),
        (PastedColumn.SURNAME, rf"^{_SURNAME_WORD}$"),
        (PastedColumn.GIVEN, rf"^{_GIVEN_WORD}$"),
        (
            PastedColumn.ORGANISATION,
            (
                r"\b(organiz\w*|organis\w*|iestad\w*|skol[aus]|darba viet\w*|darbaviet\w*|"
                r"parstav\w*|school|employer|institution\w*|mesto raboti|ucrezden\w*|skola)\b"
            ),
        ),
        (PastedColumn.HOURS, r"^(stund\w*|hours?|casi|casov|akad\w* stund\w*|apjoms)\b"),
    )
)
_OTHER_HEADING: Final = re.compile(
    r"^(nr|n|no|npk|nr p k|n p k|n p p|id|paraksts|signature|podpis|talr\w*|telef\w*|phone|"
    r"e ?past\w*|e ?mail|epasta adrese|klase|class|grupa|group|amats|position|datums|date|"
    r"piezim\w*|notes?|vecums|age|adrese|address|dzimsan\w*|loma|role)\b"
)
_SUM: Final = re.compile(r"^(kopa|pavisam|total|itogo|vsego|skaits|count)\b")
_ORGANISATION: Final = re.compile(
    r"\b(\w*skola|\w*skol[aus]|vsk|pamatsk|psk|pii|bernudarz\w*|gimnazij\w*|licej\w*|bibliotek\w*|"
    r"biedrib\w*|nodibinajum\w*|centr[sau]?|parvald\w*|pasvaldib\w*|novad\w*|sia|as|universitat\w*|"
    r"augstskol\w*|koledz\w*|tehnikum\w*|klub\w*|muzej\w*|klase|school|kindergarten|library|"
    r"college|university|sad|gimnazija|biblioteka|centrs)\b"
)


def without_list_mark(line: str) -> str:
    """Return a line without the numbers and bullets of lists before it."""
    for _ in range(3):
        shorter = _LIST_MARK.sub("", line, count=1)
        if shorter == line:
            break
        line = shorter
    return line.strip()


def without_contacts(text: str) -> str:
    """Return a text without e-mail addresses, personal codes and phone numbers."""
    for pattern in (_EMAIL, _PERSONAL_CODE, _PHONE):
        text = pattern.sub(" ", text)
    return text


def personal_code_in(text: str) -> str:
    """Return the personal code that stands in a text, "" for none."""
    found = _PERSONAL_CODE.search(text)
    return "" if found is None else re.sub(r"\s?[-–]\s?", "-", found[0])


def without_personal_codes(text: str) -> str:
    """Return a text to show or keep: personal codes stand where they are asked for alone."""
    return " ".join(_PERSONAL_CODE.sub(" ", text).split())


def bracketed(text: str) -> tuple[str, str]:
    """Return a text without its brackets, and what stood in them."""
    inside = " ".join(filter(None, (found.strip() for found in _BRACKETS.findall(text))))
    return _BRACKETS.sub(" ", text).strip(), inside


def without_titles(text: str) -> tuple[str, str]:
    """Return a name without academic titles and forms of address, and what was left out."""
    rest = _TITLE.sub("", text, count=1)
    if not rest.strip():
        return text, ""
    shorter = _TITLE_BEHIND.sub("", rest)
    left_out = f"{text[: len(text) - len(rest)]} {rest[len(shorter) :]}".strip(" ,")
    return shorter.strip(), left_out


def hours_in(cell: str) -> float | None:
    """Return the hours that a cell says, None for anything else."""
    found = _HOURS.match(cell)
    return None if found is None else float(found[1].replace(",", "."))


def heading_role(cell: str) -> PastedColumn | None:
    """Return what a heading promises of its column, None where it promises nothing of use."""
    folded = fold(cell)
    return next((role for role, words in _HEADINGS if words.search(folded)), None)


def is_heading(cell: str) -> bool:
    """Tell whether a cell reads like the head of a column."""
    return heading_role(cell) is not None or bool(_OTHER_HEADING.match(fold(cell)))


def is_sum(line: str) -> bool:
    """Tell whether a line counts the others: "Kopā: 25"."""
    return bool(_SUM.match(fold(line))) and any(char.isdigit() for char in line)


def is_organisation(text: str) -> bool:
    """Tell whether a text names a school, an office or another organisation."""
    return bool(_ORGANISATION.search(fold(text)))
