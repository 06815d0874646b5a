"""Pictures in pieces: whole, or not at all."""

from hashlib import sha256

from app.domain.ids import ORG_SCOPE, picture_id, picture_piece_id
from app.persistence import pictures, records
from app.persistence.pictures import MOST_BYTES, PIECE_BYTES, NewPicture
from app.persistence.tables import picture, picture_piece


def test_a_picture_of_several_pieces_comes_back_whole(store):
    content = bytes(range(256)) * (2 * PIECE_BYTES // 256 + 1)
    with store.database.act("picture.add", name="x") as act:
        kept = pictures.keep(act.connection, ORG_SCOPE, NewPicture(content, "image/png", 1, 1))

    with store.database.reading() as connection:
        assert pictures.content_of(connection, kept) == content


def test_more_pieces_than_a_picture_may_have_are_no_picture(store):
    content = b"." * (MOST_BYTES // PIECE_BYTES + 1)
    digest = sha256(content).digest()
    kept = picture_id(ORG_SCOPE, digest)
    scope = {"centre_id": ORG_SCOPE}
    with store.database.unnamed(capture=True) as connection:
        row = {"digest": digest, "media": "image/png", "width": 1, "height": 1, "name": ""}
        records.add(connection, picture, {"id": kept, **scope, **row})
        for position in range(len(content)):
            part = {"picture_id": kept, "position": position, "content": b"."}
            piece = picture_piece_id(kept, position)
            records.add(connection, picture_piece, {"id": piece, **scope, **part})

    with store.database.reading() as connection:
        assert pictures.content_of(connection, kept) is None
