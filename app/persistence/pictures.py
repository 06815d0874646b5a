"""Pictures that papers show, in pieces as long as a row of a bundle allows.

A picture is found by what it shows, is written once and never changes: certificates name it for
ever. Removed ones can still be read.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from app.domain.ids import CentreId, PictureId, new_id, picture_id, picture_piece_id
from app.persistence import records, shared_rights
from app.persistence.tables import picture, picture_piece

if TYPE_CHECKING:
    from sqlalchemy import Connection

PIECE_BYTES: Final = 200_000

MOST_BYTES: Final = 4_000_000
"""The largest picture that is kept; a bundle could claim more."""

_MOST_PIECES: Final = MOST_BYTES // PIECE_BYTES


@dataclass(frozen=True, slots=True)
class NewPicture:
    """A picture as it is kept: checked, and written by Kopā itself."""

    content: bytes
    media: str
    width: int
    height: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class KnownPicture:
    """What is known of a picture without its content."""

    id: PictureId
    media: str
    width: int
    height: int
    name: str


def keep(connection: Connection, scope: CentreId, added: NewPicture) -> PictureId:
    """Return the picture with this content in a scope, added where it is not there."""
    digest = sha256(added.content).digest()
    kept = picture_id(scope, digest)
    if not shared_rights.may_change(connection, "picture", kept):
        # Another laptop brought it. Where it took it back, this one brings it by itself.
        kept = _standing(connection, scope, digest) or PictureId(new_id())
    row = {
        "id": kept,
        "centre_id": scope,
        "digest": digest,
        "media": added.media,
        "width": added.width,
        "height": added.height,
        "name": added.name,
    }
    found = records.one(connection, picture, kept)
    if found is not None:
        # Its name stays as it is: the same picture may have come from two files.
        records.change_row(connection, picture, found, {"deleted": 0})
    else:
        records.add(connection, picture, row)
    for position, start in enumerate(range(0, len(added.content), PIECE_BYTES)):
        piece = {
            "id": picture_piece_id(kept, position),
            "centre_id": scope,
            "picture_id": kept,
            "position": position,
            "content": added.content[start : start + PIECE_BYTES],
        }
        records.put(connection, picture_piece, piece)
    return kept


def _standing(connection: Connection, scope: CentreId, digest: bytes) -> PictureId | None:
    found = connection.execute(
        select(picture.c.id).where(
            picture.c.centre_id == scope, picture.c.digest == digest, picture.c.deleted == 0
        )
    ).first()
    return None if found is None else PictureId(found.id)


def all_in(connection: Connection, scope: CentreId) -> tuple[KnownPicture, ...]:
    """Return the pictures of a scope by name."""
    rows = connection.execute(
        select(picture)
        .where(picture.c.centre_id == scope, picture.c.deleted == 0)
        .order_by(picture.c.name, picture.c.id)
    )
    return tuple(
        KnownPicture(PictureId(row.id), row.media, row.width, row.height, row.name or "")
        for row in rows
    )


def content_of(connection: Connection, wanted: PictureId) -> bytes | None:
    """Return a picture put together from its pieces; None for a torn, changed or missing one."""
    digest = connection.execute(select(picture.c.digest).where(picture.c.id == wanted)).scalar()
    if digest is None:
        return None
    rows = connection.execute(
        select(picture_piece.c.content)
        .where(picture_piece.c.picture_id == wanted)
        .order_by(picture_piece.c.position, picture_piece.c.id)
        .limit(_MOST_PIECES)
    )
    content = b"".join(row.content for row in rows)
    return content if sha256(content).digest() == digest else None
