"""Bytes of a text file as text: which encoding they are in, and what went wrong on their way.

The order is that of domain research 5.10: a mark at the beginning; UTF-8, which hardly anything
else is by accident; Cyrillic Windows where whole words become Cyrillic; Baltic Windows otherwise.
It never refuses: what an encoding cannot read becomes U+FFFD, for a person to see and switch.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from app.domain.people_lists import ENCODINGS, TWICE, EncodingSample

LOST: Final = "\N{REPLACEMENT CHARACTER}"

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT: Final = 65_536
_WORDS: Final = re.compile(r"[^\W\d_]+")
_CYRILLIC: Final = re.compile("[Ѐ-ӿ]")
_SHORTEST_WORD: Final = 3


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding in which it was read."""

    text: str
    encoding: str


def decode(content: bytes, encoding: str | None = None) -> Decoded:
    """Return the content as text: in the encoding that a person chose, or the likeliest one."""
    if encoding is not None:
        return Decoded(_read_as(content, encoding), encoding)
    for mark, marked in _MARKS:
        if content.startswith(mark):
            return _repaired(Decoded(content.decode(marked, "replace"), marked))
    if (wide := _unmarked_utf16(content)) is not None:
        return Decoded(content.decode(wide, "replace"), "utf-16")
    try:
        return _repaired(Decoded(content.decode("utf-8"), "utf-8"))
    except UnicodeDecodeError:
        return _of_windows(content)


_SAMPLE_WORDS: Final = 6
_WIDE: Final = ("utf-16", "utf-32")


def samples(content: bytes, taken: str) -> tuple[EncodingSample, ...]:
    """Return how else the content could be read, `taken` first, each with some of its words.

    Encodings that make no letters of them or the same ones are left out, and so is everything
    where there are no letters to see a difference by.
    """
    if taken in _WIDE or content.startswith(codecs.BOM_UTF8):
        return (EncodingSample(taken, _words_of(_read_as(content[:_LOOKED_AT], taken))),)
    part = _telling(content)
    if not part:
        return ()
    found = {taken: _words_of(_read_as(part, taken))}
    for encoding in ENCODINGS:
        if encoding in {taken, *_WIDE}:
            continue
        text = _read_as(part, encoding)
        words = _words_of(text)
        as_it_is = taken == TWICE and encoding == "utf-8"
        if as_it_is or not (_NO_LETTER.search(text) or words in found.values()):
            found[encoding] = words
    return tuple(EncodingSample(encoding, words) for encoding, words in found.items())


def _telling(content: bytes) -> bytes:
    """Return the first lines with letters that encodings read differently."""
    lines = content[:_LOOKED_AT].splitlines()
    telling = [line[:_LONGEST_LINE] for line in lines[:-1] or lines if not line.isascii()]
    return b"\n".join(telling[:_SAMPLE_WORDS])


_LONGEST_LINE: Final = 500


def _words_of(text: str) -> str:
    """Return the first words with letters beyond a-z."""
    found = (word.strip("().:") for word in _WORD_LIKE.findall(text))
    words = dict.fromkeys(word for word in found if not word.isascii())
    return " ".join(list(words)[:_SAMPLE_WORDS])


_WORD_LIKE: Final = re.compile(r"[^\s;,|\"\d]{2,30}")
_NO_LETTER: Final = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f\u2500-\u259f{LOST}]")
"""Control characters and the frames that DOS drew."""


def _read_as(content: bytes, encoding: str) -> str:
    if encoding == TWICE:
        once = content.decode("utf-8-sig", "replace")
        return _undone(once) or once
    if encoding == "utf-8":
        encoding = "utf-8-sig"  # which takes the mark off where there is one
    if encoding == "utf-16":
        encoding = _unmarked_utf16(content) or "utf-16"
    return content.decode(encoding, "replace")


def _unmarked_utf16(content: bytes) -> str | None:
    """Tell UTF-16 without its mark by the zero bytes that every second Latin letter has."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    start = content[:_LOOKED_AT]
    even, odd = start[::2].count(0), start[1::2].count(0)
    if max(even, odd) * 5 < len(start):  # less than 40 % of the letters
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _of_windows(content: bytes) -> Decoded:
    """Return text of Cyrillic or Baltic Windows.

    Latvian read as Cyrillic mixes scripts inside words ("Вboliтa"), so one such word decides; so
    does the absence of any whole Cyrillic word.
    """
    start = content[:_LOOKED_AT].decode("cp1251", "replace")
    words = [word for word in _WORDS.findall(start) if _CYRILLIC.search(word)]
    if all(map(_is_cyrillic, words)) and any(len(word) >= _SHORTEST_WORD for word in words):
        return Decoded(content.decode("cp1251", "replace"), "cp1251")
    return Decoded(content.decode("cp1257", "replace"), "cp1257")


def _is_cyrillic(word: str) -> bool:
    return len(_CYRILLIC.findall(word)) == len(word)


def _repaired(once: Decoded) -> Decoded:
    text = _undone(once.text)
    return once if text is None else Decoded(text, TWICE)


def _undone(text: str) -> str | None:
    """Return the text with one reading as Windows or Latin-1 taken back, None where there was none.

    Only a text that turns back whole is repaired: UTF-8 is strict enough that no real text does.
    """
    if text.isascii():
        return None
    start = text[: text.rfind("\n", 0, _LOOKED_AT) + 1] or text
    for table in (_LATIN_1, _WESTERN, _BALTIC, _CYRILLIC_WINDOWS):
        # The start first: hardly any text passes, and all of it may be long.
        if _read_through(start, table) is not None:
            whole = _read_through(text, table)
            if whole is not None:
                return whole
    return None


def _read_through(text: str, table: dict[str, int]) -> str | None:
    try:
        return bytes(table[char] for char in text).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None


def _bytes_of(encoding: str) -> dict[str, int]:
    """Return which byte each letter was; bytes that the encoding leaves out stand for themselves.

    So do the programs that make such files.
    """
    return {
        bytes([byte]).decode(encoding, "replace").replace(LOST, chr(byte)): byte
        for byte in range(256)
    }


_LATIN_1: Final = _bytes_of("latin-1")
_WESTERN: Final = _bytes_of("cp1252")
_BALTIC: Final = _bytes_of("cp1257")
_CYRILLIC_WINDOWS: Final = _bytes_of("cp1251")
