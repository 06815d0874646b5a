"""The templates that come with Kopā: every kind of certificate in every look and page format.

Each look is a module that puts the same parts on the page in its own way. A design is made by
computing, so it is the same on every laptop. Knows nothing of records and nothing of PDF.
"""

from __future__ import annotations

from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.documents.looks import children, formal, plain, warm
from app.documents.looks.sheet import Sheet
from app.documents.looks.wording import paper_words
from app.domain.designs import Design, Look

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.domain.designs import CertificateKind, PageFormat, Palette

_LOOKS: Final[Mapping[Look, tuple[Callable[[Sheet], None], Palette]]] = MappingProxyType({
    Look.FORMAL: (formal.set_formal, formal.PALETTE),
    Look.WARM: (warm.set_warm, warm.PALETTE),
    Look.CHILDREN: (children.set_children, children.PALETTE),
    Look.PLAIN: (plain.set_plain, plain.PALETTE),
})  # fmt: skip


@cache
def build_design(
    kind: CertificateKind, look: Look, page: PageFormat, *, is_bilingual: bool = False
) -> Design:
    """Return the template of a kind in a look, for a page format and for one or two languages."""
    put_on, palette = _LOOKS[look]
    sheet = Sheet(kind, page, is_bilingual=is_bilingual)
    put_on(sheet)
    return Design(
        kind, page, tuple(sheet.elements), paper_words(), palette, look, is_bilingual=is_bilingual
    )
