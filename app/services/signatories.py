"""Who signs a centre's papers: names, posts in three languages, pictures of signatures, the order.

The signatory who was typed with the centre comes first, and stays there until something of that one
is decided here: then a record of its own takes over, and the centre's cells become empty.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors import InvalidValueError, NameMissingError, NoCentreError, NotFoundError
from app.domain.ids import SignatoryId, derived_id, new_id
from app.domain.names import tidy_text
from app.domain.signatories import MOST_SIGNATORIES, KeptSignatory
from app.persistence import pictures, programme, records, signatories, tables
from app.services.changes import Changes
from app.services.paper_pictures import AddedPicture, picture_in

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.ids import CentreId, PictureId
    from app.domain.papers import Signatory
    from app.domain.signatories import SignatoryDraft
    from app.persistence.store import Store


def signatories_of(
    connection: Connection, centre: CentreId, language: str
) -> tuple[Signatory, ...]:
    """Return who signs the papers of a centre in a language, in their order."""
    return tuple(one.on_paper(language) for one in everybody(connection, centre))


def everybody(connection: Connection, centre: CentreId) -> tuple[KeptSignatory, ...]:
    """Return the signatories of a centre; the one typed with the centre stands first."""
    kept = signatories.of_centre(connection, centre)
    typed = _typed_with(connection, centre)
    return kept if typed is None else (typed, *kept)


class SignatoriesService:
    """What people do with signatories."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def all(self, centre: CentreId | None = None) -> tuple[KeptSignatory, ...]:
        """Return the signatories of a centre, of this laptop's where none is named."""
        with self._store.database.reading() as connection:
            own = _own(connection) if centre is None else centre
            return () if own is None else everybody(connection, own)

    def of(self, centre: CentreId, language: str) -> tuple[Signatory, ...]:
        """Return who signs the papers of a centre in a language."""
        with self._store.database.reading() as connection:
            return signatories_of(connection, centre, language)

    def add(self, draft: SignatoryDraft, centre: CentreId | None = None) -> Changes:
        """Add a signatory behind the others."""
        tidy = _tidy(draft)
        with self._store.database.act("signatory.add", name=tidy.name) as act:
            scope = centre or _own(act.connection)
            if scope is None:
                raise NoCentreError
            if len(everybody(act.connection, scope)) >= MOST_SIGNATORIES:
                raise InvalidValueError("signatory", str(MOST_SIGNATORIES), "too_many_signatories")
            place = signatories.last_position(act.connection, scope) + 1
            added = _kept(SignatoryId(new_id()), scope, tidy)
            signatories.put(act.connection, replace(added, position=place))
        return Changes(act.tables)

    def change(self, signatory: KeptSignatory, draft: SignatoryDraft) -> Changes:
        """Set name, posts and picture of a signatory."""
        tidy = _tidy(draft)
        with self._store.database.act("signatory.change", name=tidy.name) as act:
            known = _taken_over(act.connection, signatory)
            changed = replace(_kept(known, signatory.centre, tidy), position=0)
            cells = signatories.cells_of(changed)
            del cells["position"]
            records.change(act.connection, tables.signatory, known, cells)
        return Changes(act.tables)

    def move(self, signatory: KeptSignatory, by: int) -> Changes:
        """Move a signatory so many places down the list, up for less than nought."""
        with self._store.database.act("signatory.move", name=signatory.name) as act:
            known = _taken_over(act.connection, signatory)
            for one in everybody(act.connection, signatory.centre):
                # Whom somebody else passes gets a place in the order, too.
                _taken_over(act.connection, one)
            order = [
                one.id
                for one in signatories.of_centre(act.connection, signatory.centre)
                if one.id is not None
            ]
            records.move(act.connection, tables.signatory, order, known, by)
        return Changes(act.tables)

    def remove(self, signatory: KeptSignatory) -> Changes:
        """Print a signatory no longer; papers issued before keep theirs."""
        with self._store.database.act("signatory.remove", name=signatory.name) as act:
            if signatory.id is None:
                _clear(act.connection, signatory.centre)
            else:
                _known(act.connection, signatory.id)
                records.remove(act.connection, tables.signatory, signatory.id)
        return Changes(act.tables)

    def add_picture(self, file: Path, centre: CentreId | None = None) -> AddedPicture:
        """Take the picture of a signature from a file, without the white paper around it."""
        taken = picture_in(file, is_signature=True)
        with self._store.database.act("picture.add", name=taken.name) as act:
            scope = centre or _own(act.connection)
            if scope is None:
                raise NoCentreError
            kept = pictures.keep(act.connection, scope, taken)
        return AddedPicture(kept, kept.hex(), taken.width, taken.height, Changes(act.tables))

    def picture_content(self, picture: PictureId) -> bytes | None:
        """Return the picture of a signature as a file; None where it is not here."""
        with self._store.database.reading() as connection:
            return pictures.content_of(connection, picture)


def _own(connection: Connection) -> CentreId | None:
    laptop = programme.this_laptop(connection)
    return None if laptop is None else laptop.centre


def _typed_with(connection: Connection, centre: CentreId) -> KeptSignatory | None:
    found = programme.one_centre(connection, centre)
    if found is None or not found.signatory_name:
        return None
    return KeptSignatory(None, centre, found.signatory_name, found.signatory_position)


def _taken_over(connection: Connection, signatory: KeptSignatory) -> SignatoryId:
    """Return the id of a signatory's record, made here for the one typed with the centre.

    The id is derived, so that two laptops of a centre make one record and not two.
    """
    if signatory.id is not None:
        _known(connection, signatory.id)
        return signatory.id
    typed = _typed_with(connection, signatory.centre)
    if typed is None:
        raise NotFoundError("signatory", signatory.name)
    known = SignatoryId(derived_id("signatory.v1", signatory.centre))
    if signatories.one(connection, known) is not None:
        # Somebody was typed with the centre again, after the first one was taken over.
        known = SignatoryId(new_id())
    signatories.put(connection, replace(typed, id=known))
    _clear(connection, signatory.centre)
    return known


def _clear(connection: Connection, centre: CentreId) -> None:
    cells = {"signatory_name": "", "signatory_position": ""}
    if not records.change(connection, tables.centre, centre, cells):
        raise NotFoundError("signatory", "")


def _known(connection: Connection, signatory: SignatoryId) -> None:
    if signatories.one(connection, signatory) is None:
        raise NotFoundError("signatory", signatory.hex())


def _tidy(draft: SignatoryDraft) -> SignatoryDraft:
    tidy = replace(
        draft,
        name=tidy_text(draft.name),
        post=tidy_text(draft.post),
        english=tidy_text(draft.english),
        russian=tidy_text(draft.russian),
    )
    if not tidy.name:
        raise NameMissingError("signatory")
    return tidy


def _kept(known: SignatoryId, centre: CentreId, draft: SignatoryDraft) -> KeptSignatory:
    return KeptSignatory(
        known, centre, draft.name, draft.post, draft.english, draft.russian, draft.picture
    )
