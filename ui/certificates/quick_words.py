"""What the page of certificates from a list says of names. No widgets."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from app.domain.pasted_names import NameDoubt
from app.texts import translate

if TYPE_CHECKING:
    from app.domain.pasted_names import PastedName


_ROW_NUMBER: Final = re.compile(r"\A\W*\d+\W+")
"""What numbers the rows of a table; the list has numbers of its own."""


def doubt_words(doubt: NameDoubt, one: PastedName) -> str:
    """Return what should be looked at in a row."""
    turned = translate("QuickCertificates", "stood the other way round: {row}")
    title = translate("QuickCertificates", "without {title}")
    words = {
        NameDoubt.DOUBLE: translate("QuickCertificates", "stands in the list twice"),
        NameDoubt.TURNED: turned.format(row=_ROW_NUMBER.sub("", one.original)),
        NameDoubt.ONE_WORD: translate("QuickCertificates", "only one word"),
        NameDoubt.ODD_SIGNS: translate("QuickCertificates", "has signs that are no letters"),
        NameDoubt.CAPITALS: translate("QuickCertificates", "in capitals"),
        NameDoubt.SMALL_LETTERS: translate("QuickCertificates", "in small letters"),
        NameDoubt.LONG: translate("QuickCertificates", "very long"),
        NameDoubt.TITLE_LEFT_OUT: title.format(title=one.left_out),
    }
    return words[doubt]


def remark_of(one: PastedName) -> str:
    """Return all that should be looked at in a row, "" where all is well."""
    said = ", ".join(doubt_words(doubt, one) for doubt in one.doubts)
    return said[:1].upper() + said[1:]
