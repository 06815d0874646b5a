"""Names out of whatever people paste: columns of Excel, numbered lists of Word, lines, addresses.

    pasted = read_pasted(text, known_given_names)
    pasted.names                    # each with what was recognised and what is doubtful

Nothing is changed silently: what was turned, left out or looks odd is a doubt of its row, and
capitals become normal only where somebody asks for it. Lines without a name, such as headings and
sums, give no row. It knows no records and no paper.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.names import SplitName, ends_like_surname, full_name, tidy_lines, tidy_name
from app.domain.pasted_columns import PastedRow, rows_of_table
from app.domain.pasted_words import (
    PastedColumn,
    bracketed,
    heading_role,
    is_heading,
    is_organisation,
    is_sum,
    personal_code_in,
    without_contacts,
    without_list_mark,
    without_personal_codes,
    without_titles,
)
from app.domain.people_lists import NameOrder
from app.domain.search import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.domain.names import GivenNames

MOST_NAMES: Final = 2_000
"""So many rows of a paste are read; nobody looks through more."""
_MOST_LETTERS: Final = 200_000
_LONG: Final = 120
_PARTICLES: Final = frozenset({"de", "von", "van", "der", "den", "la", "le", "du", "di", "da"})
_SURE_SHARE: Final = 0.8
_PROMISES: Final = {
    PastedColumn.SURNAME_AND_NAME: NameOrder.SURNAME_FIRST,
    PastedColumn.NAME: NameOrder.GIVEN_FIRST,
}


class NameDoubt(StrEnum):
    """What somebody should look at before the name stands on a paper."""

    ONE_WORD = "one_word"
    TURNED = "turned"  # this row stood the other way round than the list
    CAPITALS = "capitals"
    SMALL_LETTERS = "small_letters"
    DOUBLE = "double"
    ODD_SIGNS = "odd_signs"
    LONG = "long"
    TITLE_LEFT_OUT = "title_left_out"


@dataclass(frozen=True, slots=True)
class PastedName:
    """One person of the list, and how the row read before.

    `left_out` is the title that stood with the name; `doubts` are in the order of their weight.
    """

    given: str
    surname: str
    original: str = ""
    organisation: str = ""
    hours: float | None = None
    personal_code: str = ""
    left_out: str = ""
    doubts: tuple[NameDoubt, ...] = ()

    @property
    def name(self) -> str:
        """Return the name as it stands on a paper: the given name first."""
        return full_name(self.given, self.surname)

    def turned(self) -> PastedName:
        """Return the row with its names changed for each other."""
        doubts = tuple(one for one in self.doubts if one is not NameDoubt.TURNED)
        return replace(self, given=self.surname, surname=self.given, doubts=doubts)

    def in_normal_letters(self) -> PastedName:
        """Return the row with names as they are usually written: "ANNA" becomes "Anna"."""
        cased = {NameDoubt.CAPITALS, NameDoubt.SMALL_LETTERS}
        return replace(
            self,
            given=in_normal_letters(self.given),
            surname=in_normal_letters(self.surname),
            doubts=tuple(one for one in self.doubts if one not in cased),
        )


@dataclass(frozen=True, slots=True)
class PastedList:
    """What was found. `is_order_sure` is False where rows differ in which name stands first."""

    names: tuple[PastedName, ...] = ()
    is_order_sure: bool = True


def read_pasted(text: str, known: GivenNames) -> PastedList:
    """Read names out of a pasted text; a heading or most rows tell which name stands first."""
    rows, promised = _rows_of(text[:_MOST_LETTERS], known)
    rows = rows[:MOST_NAMES]
    votes = Counter(vote for row in rows if (vote := _vote_of(row, known)) is not None)
    order = promised or _majority(votes)
    names = mark_doubles(_named(row, order, known) for row in rows)
    return PastedList(tuple(names), promised is not None or _is_sure(votes, order))


def mark_doubles(names: Iterable[PastedName]) -> list[PastedName]:
    """Return the rows, those that repeat a name before them marked and no others."""
    seen: set[str] = set()
    marked: list[PastedName] = []
    for one in names:
        doubts: tuple[NameDoubt, ...] = tuple(
            doubt for doubt in one.doubts if doubt is not NameDoubt.DOUBLE
        )
        key = " ".join(sorted(fold(one.name).split()))
        if key and key in seen:
            doubts = (NameDoubt.DOUBLE, *doubts)
        seen.add(key)
        marked.append(one if doubts == one.doubts else replace(one, doubts=doubts))
    return marked


def typed_name(typed: str) -> PastedName:
    """Return a row as somebody typed it: nothing of it is turned or left out."""
    name = tidy_name(typed)
    given, _, surname = name.rpartition(" ")
    row = PastedName(given, surname, name) if given else PastedName(surname, "", name)
    return replace(row, doubts=_doubts_of(row))


def in_normal_letters(name: str) -> str:
    """Return a name that is all in capitals or small letters as names are usually written."""
    return " ".join(_usual_word(word) for word in name.split())


def _usual_word(word: str) -> str:
    if not _is_capitals(word) and not _is_small(word):
        return word
    lower = word.lower()
    if lower in _PARTICLES:
        return lower
    return re.sub(r"(?<![^\W_])[^\W\d_]", lambda first: first[0].upper(), lower)


# From a text to rows


def _rows_of(text: str, known: GivenNames) -> tuple[list[PastedRow], NameOrder | None]:
    """Return the rows of a text, and which name a heading says to stand first."""
    if "\t" in text:
        table = _cells_of(text)
        if any(sum(bool(cell) for cell in line) > 1 for line in table):
            rows, order = rows_of_table(table, known)
            return rows, _order_of(order)
        text = "\n".join(" ".join(line) for line in table)
    lines = [line for line in map(_clean_line, tidy_lines(text).split("\n")) if line]
    separated = _separated(lines, known)
    if separated is not None:
        rows, order = rows_of_table(separated, known)
        return rows, _order_of(order)
    return _rows_of_lines(lines, known)


def _order_of(heading: PastedColumn | None) -> NameOrder | None:
    return None if heading is None else _PROMISES.get(heading)


def _cells_of(text: str) -> list[list[str]]:
    """Return the cells of a table as Excel and Word put it on the clipboard."""
    # A cell of several lines stands in quotation marks; an odd one is a mark of its own.
    is_odd = text.count('"') % 2 == 1
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").split("\n")
    read = csv.reader(
        [f"{line}\n" for line in lines],
        delimiter="\t",
        quoting=csv.QUOTE_NONE if is_odd else csv.QUOTE_MINIMAL,
    )
    table = [[" ".join(tidy_lines(cell).split("\n")).strip() for cell in line] for line in read]
    return [line for line in table if any(line)]


def _clean_line(line: str) -> str:
    return without_list_mark(line).strip(" ;,")


def _separated(lines: Sequence[str], known: GivenNames) -> list[list[str]] | None:
    """Return the cells where lines are columns apart by signs, None where they are names."""
    for sign in (";", "|", ","):
        table = [[cell.strip(" \"'") for cell in line.split(sign)] for line in lines]
        widths = {len(line) for line in table}
        if len(table) > 1 and len(widths) == 1 and widths != {1}:
            is_list = all(_is_full_name(cell, known) for line in table for cell in line)
            is_turned = sign == "," and widths == {2} and all(map(_is_comma_name, lines))
            return None if is_list or is_turned else table
    return None


def _rows_of_lines(
    lines: Sequence[str], known: GivenNames
) -> tuple[list[PastedRow], NameOrder | None]:
    has_heading = len(lines) > 1 and is_heading(lines[0])
    below = lines[1:] if has_heading else lines
    chunks = (chunk for line in below for chunk in _chunks(line, known))
    rows = [row for row in map(_row_of_chunk, chunks) if row is not None]
    promised = _order_of(heading_role(lines[0])) if has_heading else None
    # "Name" above a list of lines says nothing of their order; above a column it does.
    return rows, promised if promised is NameOrder.SURNAME_FIRST else None


def _chunks(line: str, known: GivenNames) -> list[str]:
    """Return the names of a line, one for each person in it."""
    pieces = [piece for piece in map(_clean_line, re.split(r"[;|]", line)) if piece]
    chunks: list[str] = []
    for piece in pieces:
        parts = [part for part in map(_clean_line, piece.split(",")) if part]
        if len(parts) < 2 or _is_comma_name(piece) or not _are_people(parts, known):
            chunks.append(piece)
        else:
            chunks.extend(parts)
    return chunks


def _are_people(parts: Sequence[str], known: GivenNames) -> bool:
    """Tell whether every part is somebody, and none an organisation or a title."""
    if any(is_organisation(part) or any(char.isdigit() for char in part) for part in parts):
        return False
    if all(len(part.split()) > 1 for part in parts):
        return len(parts) > 2 or not _is_turned_pair(parts, known)
    return len(parts) > 2


def _is_turned_pair(parts: Sequence[str], known: GivenNames) -> bool:
    """Tell whether two parts are one person: "Bērziņa Kalniņa, Anna Marija"."""
    surnames, givens = parts[0].split(), parts[1].split()
    return all(one in known for one in givens) and not any(one in known for one in surnames)


def _is_comma_name(text: str) -> bool:
    """Tell whether a text reads "Bērziņa, Anna"."""
    parts = [part.strip() for part in text.split(",")]
    if len(parts) != 2 or not all(parts) or is_organisation(parts[1]):
        return False
    return any(len(part.split()) == 1 for part in parts) and not any(map(str.isdigit, text))


def _is_full_name(text: str, known: GivenNames) -> bool:
    words = text.split()
    return len(words) > 1 and any(word in known for word in words) and not is_organisation(text)


def _row_of_chunk(chunk: str) -> PastedRow | None:
    if is_sum(chunk):
        return None
    code = personal_code_in(chunk)
    text = without_contacts(chunk).strip(" \"'<>,;")
    text, inside = bracketed(text)
    text, behind = _without_organisation(text)
    if not any(char.isalpha() for char in text):
        return None
    organisation = " ".join(filter(None, (behind, inside if is_organisation(inside) else "")))
    return PastedRow(
        text, original=without_personal_codes(chunk), organisation=organisation, personal_code=code
    )


def _without_organisation(text: str) -> tuple[str, str]:
    """Take off what stands behind a dash or a comma and is no part of the name."""
    found = re.match(r"^(.*?\S)(?:\s+[-–—]\s+|\s*,\s*)(\S.*)$", text)
    if found is None or not is_organisation(found[2]):
        return text, ""
    return found[1], found[2]


# From rows to names


def _vote_of(row: PastedRow, known: GivenNames) -> NameOrder | None:
    """Return which name surely stands first in a row."""
    if row.surname or "," in row.name:
        return None
    words = tidy_name(without_titles(row.name)[0]).split()
    if len(words) < 2:
        return None
    capitals = [_is_capitals(word) and len(word) > 1 for word in words]
    if capitals[0] != capitals[-1]:
        return NameOrder.SURNAME_FIRST if capitals[0] else NameOrder.GIVEN_FIRST
    first, last = words[0] in known, words[-1] in known
    if first != last:
        return NameOrder.GIVEN_FIRST if first else NameOrder.SURNAME_FIRST
    return None


def _majority(votes: Counter[NameOrder]) -> NameOrder:
    turned, straight = votes[NameOrder.SURNAME_FIRST], votes[NameOrder.GIVEN_FIRST]
    return NameOrder.SURNAME_FIRST if turned > straight else NameOrder.GIVEN_FIRST


def _is_sure(votes: Counter[NameOrder], order: NameOrder) -> bool:
    total = votes.total()
    return total == 0 or votes[order] >= total * _SURE_SHARE


def _named(row: PastedRow, order: NameOrder, known: GivenNames) -> PastedName:
    cleaned, left_out = without_titles(row.name)
    if row.surname:
        given, surname, is_turned = tidy_name(cleaned), tidy_name(row.surname), False
    else:
        vote = _vote_of(row, known)
        parts = _split(cleaned, vote or order, known)
        given, surname = parts.given, parts.surname
        is_turned = vote is not None and vote is not order
    named = PastedName(
        given,
        surname,
        original=row.original or row.name,
        organisation=row.organisation,
        hours=row.hours,
        personal_code=row.personal_code,
        left_out=left_out,
    )
    turned = (NameDoubt.TURNED,) if is_turned else ()
    title = (NameDoubt.TITLE_LEFT_OUT,) if left_out else ()
    return replace(named, doubts=(*turned, *_doubts_of(named), *title))


def _split(text: str, order: NameOrder, known: GivenNames) -> SplitName:
    if "," in text:
        surname, given = map(tidy_name, text.replace(",", "\n", 1).replace(",", " ").split("\n"))
        return SplitName(given, surname, is_sure=True)
    words = tidy_name(text).split()
    if len(words) < 2:
        return SplitName(" ".join(words), "", is_sure=False)
    if order is NameOrder.GIVEN_FIRST:
        count = next((at for at, word in enumerate(words) if word not in known), len(words))
        count = min(count, len(words) - 1) or _given_words(words)
        return SplitName(" ".join(words[:count]), " ".join(words[count:]), is_sure=True)
    count = next((at for at, word in enumerate(words) if at and word in known), 1)
    return SplitName(" ".join(words[count:]), " ".join(words[:count]), is_sure=True)


def _given_words(words: Sequence[str]) -> int:
    """Return how many words are the given name where none is known: all but the surname."""
    surnames = next((at for at, word in enumerate(words) if at and ends_like_surname(word)), 0)
    return surnames or len(words) - 1


def _doubts_of(row: PastedName) -> tuple[NameDoubt, ...]:
    name = row.name
    doubts = {
        NameDoubt.ONE_WORD: len(name.split()) < 2,
        NameDoubt.ODD_SIGNS: not all(map(_belongs_in_a_name, name)),
        NameDoubt.CAPITALS: any(_is_capitals(word) and len(word) > 2 for word in name.split()),
        NameDoubt.SMALL_LETTERS: bool(name) and all(map(_is_small, name.split())),
        NameDoubt.LONG: len(name) > _LONG,
    }
    return tuple(doubt for doubt, is_so in doubts.items() if is_so)


def _belongs_in_a_name(char: str) -> bool:
    return char.isalpha() or char in " -'’ʼ.\N{COMBINING MACRON}\N{COMBINING CEDILLA}"


def _is_capitals(word: str) -> bool:
    return word.isupper()


def _is_small(word: str) -> bool:
    return word.islower() and word not in _PARTICLES
