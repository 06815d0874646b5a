"""Who this laptop is: its centre, its preferences; the first start."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.errors import InvalidValueError, NameMissingError
from app.domain.ids import ORG_SCOPE, CentreId, LaptopId, new_id
from app.domain.names import tidy_text
from app.domain.programme import Centre, Laptop
from app.domain.search import fold
from app.persistence import genesis, programme, records, tables
from app.services.changes import Changes
from app.services.preferences import read_preferences, write_preferences

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.preferences import Preferences
    from app.persistence.store import Store

_CODE_LENGTH = 3
_LONGEST_CODE = 6


@dataclass(frozen=True, slots=True)
class FirstAnswers:
    """What the first start asks besides the language.

    `centre_name` "" with `keeps_all` makes a laptop that only gathers.
    """

    centre_name: str
    territory: str = ""
    laptop_name: str = ""
    keeps_all: bool = False


class SettingsService:
    """What people settle once and change seldom."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    @property
    def folder(self) -> Path:
        """Return where the data lies."""
        return self._store.folder.path

    def preferences(self) -> Preferences:
        """Return the preferences of this laptop."""
        return read_preferences(self._store.folder.settings)

    def prefer(self, preferences: Preferences) -> None:
        """Keep the preferences of this laptop."""
        write_preferences(self._store.folder.settings, preferences)

    def laptop(self) -> Laptop | None:
        """Return this installation, None before the first start was answered."""
        with self._store.database.reading() as connection:
            return programme.this_laptop(connection)

    def centre(self) -> Centre | None:
        """Return this laptop's own centre, None on a laptop that only gathers."""
        with self._store.database.reading() as connection:
            return _own(connection)

    def centres(self) -> tuple[Centre, ...]:
        """Return all centres known here."""
        with self._store.database.reading() as connection:
            return programme.centres(connection)

    def set_up(self, answers: FirstAnswers) -> Laptop:
        """Take the answers of the first start; they are no act and cannot be undone."""
        name = tidy_text(answers.centre_name)
        if not name and not answers.keeps_all:
            raise NameMissingError("centre")
        centre = None if not name else _new_centre(name, answers.territory)
        laptop = Laptop(
            id=LaptopId(new_id()),
            name=tidy_text(answers.laptop_name) or name,
            centre=None if centre is None else centre.id,
            code="",
            keeps_all=answers.keeps_all,
        )
        with self._store.database.unnamed(capture=True) as connection:
            if centre is not None:
                programme.add_centre(connection, centre)
            scope = ORG_SCOPE if centre is None else centre.id
            programme.set_up_laptop(connection, laptop, scope)
            genesis.note_life(connection)
            return replace(laptop, code=programme.laptop_code(connection))

    def change_centre(self, centre: Centre) -> Changes:
        """Set name, code, territory, place and signatory of a centre."""
        name, code = tidy_text(centre.name), "".join(centre.code.split()).upper()
        if not name:
            raise NameMissingError("centre")
        if not (code.isascii() and code.isalnum()) or len(code) > _LONGEST_CODE:
            raise InvalidValueError("code", centre.code, "code")
        kept = replace(centre, name=name, code=code)
        with self._store.database.act("centre.change", name=name) as act:
            cells = programme.centre_cells(kept)
            records.change(act.connection, tables.centre, centre.id, cells)
        return Changes(act.tables)


def _own(connection: Connection) -> Centre | None:
    laptop = programme.this_laptop(connection)
    if laptop is None or laptop.centre is None:
        return None
    return programme.one_centre(connection, laptop.centre)


def _new_centre(name: str, territory: str) -> Centre:
    return Centre(CentreId(new_id()), name, proposed_code(name), territory, issuer_name=name)


def proposed_code(name: str) -> str:
    """Return the first letters of a centre's name, plain Latin, as the code of its certificates."""
    letters = [letter for letter in fold(name) if letter.isascii() and letter.isalnum()]
    return "".join(letters[:_CODE_LENGTH]).upper() or "KC"
