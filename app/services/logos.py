"""Logos of the programme: brought from a file, put in order, chosen for papers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.errors import FolderUnusableError, NameMissingError, NotFoundError
from app.domain.errors_logos import LogoProblem, LogoRefusedError
from app.domain.ids import LogoId, new_id
from app.domain.logos import MOST_LOGOS, Logo
from app.domain.names import tidy_text
from app.persistence import logos, records, shared_rights, tables
from app.services.changes import Changes
from app.services.paper_logos import paper_logo

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.logos import LogoDraft, LogoRemark
    from app.persistence.store import Store
    from app.services.pictures import Picture

_MOST_BYTES = 8 * 2**20
"""No form of picture may be larger (app.documents has the limit of each)."""


@dataclass(frozen=True, slots=True)
class AddedLogo:
    """A logo that was taken, and what is worth saying about it."""

    logo: Logo
    remarks: tuple[LogoRemark, ...]


class LogosService:
    """What people do with logos."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def all(self) -> tuple[Logo, ...]:
        """Return the logos in the order of the papers."""
        with self._store.database.reading() as connection:
            return logos.standing(connection)

    def add(self, file: Path, name: str = "") -> AddedLogo:
        """Take a logo from a file, behind the others; without a name it has that of the file."""
        from app.documents.logos import clean_logo  # noqa: PLC0415  loads with the first logo

        with self._store.database.reading() as connection:
            shared_rights.refuse_shared(connection)
        try:
            clean = clean_logo(_content(file))
        except LogoRefusedError as refused:
            raise LogoRefusedError(refused.problem, file.name) from refused
        called = tidy_text(name) or tidy_text(file.stem)
        with self._store.database.act("logo.add", name=called) as act:
            if len(logos.standing(act.connection)) >= MOST_LOGOS:
                raise LogoRefusedError(LogoProblem.TOO_MANY_LOGOS, file.name)
            place = logos.last_position(act.connection) + 1
            added = Logo(LogoId(new_id()), called, clean.form, place)
            logos.add(act.connection, added, clean.content)
        return AddedLogo(added, clean.remarks)

    def change(self, logo_id: LogoId, draft: LogoDraft) -> Changes:
        """Set the name of a logo and the papers that carry it."""
        name = tidy_text(draft.name)
        if not name:
            raise NameMissingError("logo")
        with self._store.database.act("logo.change", name=name) as act:
            changed = replace(
                _known(act.connection, logo_id),
                name=name,
                on_sheets=draft.on_sheets,
                on_certificates=draft.on_certificates,
            )
            records.change(act.connection, tables.logo, logo_id, logos.cells_of(changed))
        return Changes(act.tables)

    def move(self, logo_id: LogoId, by: int) -> Changes:
        """Move a logo so many places to the right, to the left for less than nought."""
        with self._store.database.act("logo.move") as act:
            act.detail["name"] = _known(act.connection, logo_id).name
            order = [one.id for one in logos.standing(act.connection)]
            records.move(act.connection, tables.logo, order, logo_id, by)
        return Changes(act.tables)

    def remove(self, logo_id: LogoId) -> Changes:
        """Print a logo no longer; certificates issued with it keep it."""
        with self._store.database.act("logo.remove") as act:
            act.detail["name"] = _known(act.connection, logo_id).name
            records.remove(act.connection, tables.logo, logo_id)
        return Changes(act.tables)

    def picture(self, logo_id: LogoId, height: int) -> Picture | None:
        """Return the logo as it is printed, so many dots high; None if it cannot be drawn."""
        from app.documents.logos import open_logo, picture_of  # noqa: PLC0415  see above

        with self._store.database.reading() as connection:
            opened = open_logo(paper_logo(connection, _known(connection, logo_id)))
        return None if opened is None else picture_of(opened, height)

    def remarks(self, logo_id: LogoId) -> tuple[LogoRemark, ...]:
        """Return what is worth saying about a logo that is kept."""
        from app.documents.logos import remarks_on  # noqa: PLC0415  see above

        with self._store.database.reading() as connection:
            kept = paper_logo(connection, _known(connection, logo_id))
        return remarks_on(kept)


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as source:
            content = source.read(_MOST_BYTES + 1)
    except OSError as error:
        raise FolderUnusableError(str(file)) from error
    if len(content) > _MOST_BYTES:
        raise LogoRefusedError(LogoProblem.TOO_LARGE)
    return content


def _known(connection: Connection, logo_id: LogoId) -> Logo:
    for one in logos.standing(connection):
        if one.id == logo_id:
            return one
    raise NotFoundError("logo", logo_id.hex())
