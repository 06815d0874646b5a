"""The design that a certificate is made from, and the version of a template that keeps it for ever.

Functions for other services, inside the transaction of the one who calls. A template that comes
with Kopā is made anew for each look and page; one of people's own is the version that is offered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from app.domain.design_checks import pictures_in
from app.domain.designs import DESIGN_FORMAT, Design
from app.domain.errors import NotFoundError
from app.domain.ids import ID_BYTES, PictureId
from app.domain.templates import BUILT_IN
from app.persistence import pictures, templates

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from app.domain.certificates import TemplateChoice
    from app.domain.ids import RevisionId, TemplateId

_DECODER: Final = msgspec.json.Decoder(Design)
_ENCODER: Final = msgspec.json.Encoder(order="deterministic")


class UnreadableDesignError(ValueError):
    """A text is no design, or one of a newer Kopā; never leaves the services."""


def encoded(design: Design) -> str:
    """Return a design as it is kept: equal designs are equal texts, on every laptop.

    Read once and written again, so that 12 and 12.0 are one text; mappings by their keys.
    """
    once = _ENCODER.encode(design)
    return _ENCODER.encode(_DECODER.decode(once)).decode()


def decoded(content: str | bytes) -> Design:
    """Return the design that was kept; raises UnreadableDesignError."""
    try:
        design = _DECODER.decode(content)
    except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
        raise UnreadableDesignError from error
    if design.format > DESIGN_FORMAT:
        raise UnreadableDesignError
    return design


def design_for(connection: Connection, choice: TemplateChoice, *, is_bilingual: bool) -> Design:
    """Return the design that certificates are made from now.

    An own template says itself how many languages it speaks.
    """
    kind = BUILT_IN.get(choice.template)
    if kind is not None:
        # Loaded with the first certificate: most starts print nothing.
        from app.documents.looks import build_design  # noqa: PLC0415

        return build_design(kind, choice.look, choice.page, is_bilingual=is_bilingual)
    found = templates.one(connection, choice.template)
    if found is None or found.offered is None:
        raise NotFoundError("template", choice.template.hex())
    design = design_of_revision(connection, found.offered.id)
    if design is None:
        raise NotFoundError("template", choice.template.hex())
    return design


def keep_revision(connection: Connection, template: TemplateId, design: Design) -> RevisionId:
    """Keep a design as a version of a template; the same design is kept once."""
    if template in BUILT_IN:
        templates.add_built_in(connection, template)
    return templates.keep_revision(connection, template, encoded(design))


def design_of_revision(connection: Connection, revision: RevisionId) -> Design | None:
    """Return what a version looks like, None where it is not here or made by a newer Kopā."""
    content = templates.content_of(connection, revision)
    if content is None:
        return None
    try:
        return decoded(content)
    except UnreadableDesignError:
        return None


def pictures_of(connection: Connection, designs: Iterable[Design]) -> dict[str, bytes]:
    """Return the pictures that designs show by their ids in hexadecimal digits, without torn ones.

    Signatures have pictures too; papers name them, not designs.
    """
    return contents_of(connection, (one for design in designs for one in pictures_in(design)))


def contents_of(connection: Connection, ids: Iterable[str]) -> dict[str, bytes]:
    """Return pictures by their ids in hexadecimal digits; what is not here or torn is missing."""
    found: dict[str, bytes] = {}
    for one in dict.fromkeys(ids):
        known = _picture(one)
        content = None if known is None else pictures.content_of(connection, known)
        if content is not None and _can_be_drawn(content):
            found[one] = content
    return found


def _can_be_drawn(content: bytes) -> bool:
    # Loaded with the first picture: most templates show none.
    from app.documents.paper_pictures import is_sound  # noqa: PLC0415

    return is_sound(content)


def _picture(key: str) -> PictureId | None:
    try:
        found = bytes.fromhex(key)
    except ValueError:
        return None
    return PictureId(found) if len(found) == ID_BYTES else None
