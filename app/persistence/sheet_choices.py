"""What was settled about sign-in sheets: in the settings of the laptop, and with the programme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec
from sqlalchemy import select

from app.domain.ids import DEFAULT_PROGRAMME
from app.domain.sheet_choices import SheetChoice, SheetChoices
from app.persistence import records, settings
from app.persistence.tables import programme

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SETTING: Final = "sheet_choices"


def of_laptop(connection: Connection) -> SheetChoices:
    """Return what was chosen on this laptop."""
    return _read(settings.read(connection, _SETTING))


def keep_for_laptop(connection: Connection, choices: SheetChoices) -> None:
    """Keep what was chosen on this laptop."""
    settings.write(connection, _SETTING, _text(choices))


def of_programme(connection: Connection) -> SheetChoices:
    """Return what the programme settled for all its laptops."""
    return _read(_cell_of_programme(connection))


def settle_for_programme(connection: Connection, choices: SheetChoices) -> bool:
    """Keep what the programme settled; say whether that changed anything.

    Of other forms everything stays as it was written, also what only a newer Kopā understands.
    """
    kept = _kept(_cell_of_programme(connection))
    known = _read_kept(kept).by_form
    changed = {name: one for name, one in choices.by_form.items() if known.get(name) != one}
    by_form = {
        **kept.by_form,
        **{name: msgspec.Raw(msgspec.json.encode(one)) for name, one in changed.items()},
    }
    written = msgspec.json.encode(_Kept(by_form, choices.form), order="sorted").decode()
    cells = {"sheet_columns": written}
    return records.change(connection, programme, DEFAULT_PROGRAMME, cells)


def _cell_of_programme(connection: Connection) -> str | None:
    cell = programme.c.sheet_columns
    return connection.execute(select(cell).where(programme.c.id == DEFAULT_PROGRAMME)).scalar()


def _text(choices: SheetChoices) -> str:
    return msgspec.json.encode(choices, order="sorted").decode()


def _read(cell: str | None) -> SheetChoices:
    """Return the choices that can be read; of those of a later version what is known here."""
    return _read_kept(_kept(cell))


def _kept(cell: str | None) -> _Kept:
    try:
        return msgspec.json.decode(cell, type=_Kept) if cell else _Kept()
    except msgspec.MsgspecError:
        return _Kept()


def _read_kept(kept: _Kept) -> SheetChoices:
    by_form: dict[str, SheetChoice] = {}
    for form, raw in kept.by_form.items():
        try:
            by_form[form] = msgspec.json.decode(raw, type=SheetChoice)
        except msgspec.MsgspecError:
            # Chosen with a newer Kopā: the usual choice stands here until this one is newer too.
            continue
    return SheetChoices(by_form, kept.form)


class _Kept(msgspec.Struct):
    """The choices with each form still unread, so that one of them cannot spoil the others."""

    by_form: dict[str, msgspec.Raw] = {}
    form: str = ""
