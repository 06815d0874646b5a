"""The programme, the centres and the laptops in the store."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from app.domain.collation import sort_key
from app.domain.ids import DEFAULT_PROGRAMME, CentreId, LaptopId, ProgrammeId
from app.domain.numbers_of_certificates import code_of
from app.domain.programme import Centre, Laptop, Programme
from app.persistence import records, settings
from app.persistence.tables import centre, laptop, programme, sync_clock, sync_incarnation
from app.persistence.values import day_cell, optional_day

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row

_AWAITED: Final = "awaited_centre."


def the_programme(connection: Connection) -> Programme:
    """Return the programme this laptop works for."""
    row = connection.execute(select(programme).where(programme.c.id == DEFAULT_PROGRAMME)).one()
    return Programme(
        id=ProgrammeId(row.id),
        name=row.name or "",
        project_number=row.project_number or "",
        funder=row.funder or "",
        funding_statement=row.funding_statement or "",
        controller=row.controller or "",
        contact=row.contact or "",
        since=optional_day(row.since),
        until=optional_day(row.until),
        wants_evidence=bool(row.wants_evidence),
    )


def cells_of(kept: Programme) -> dict[str, object]:
    """Return the cells of the programme that are typed in one form."""
    return {
        "name": kept.name,
        "project_number": kept.project_number,
        "funder": kept.funder,
        "funding_statement": kept.funding_statement,
        "controller": kept.controller,
        "contact": kept.contact,
        "since": day_cell(kept.since),
        "until": day_cell(kept.until),
    }


def centres(connection: Connection) -> tuple[Centre, ...]:
    """Return all centres in Latvian order of their names."""
    rows = connection.execute(select(centre).where(centre.c.deleted == 0))
    return tuple(sorted(map(_to_centre, rows), key=lambda one: sort_key(one.name)))


def one_centre(connection: Connection, centre_id: CentreId) -> Centre | None:
    """Return the centre, None where none is kept under the id."""
    row = connection.execute(
        select(centre).where(centre.c.id == centre_id, centre.c.deleted == 0)
    ).one_or_none()
    return None if row is None else _to_centre(row)


def note_awaited(connection: Connection, centre_id: CentreId, name: str) -> None:
    """Remember what a centre is called whose records are yet to come."""
    settings.write(connection, f"{_AWAITED}{centre_id.hex()}", name)


def awaited_name(connection: Connection, centre_id: CentreId) -> str:
    """Return what a centre is called whose records are yet to come, "" where nobody said."""
    return settings.read(connection, f"{_AWAITED}{centre_id.hex()}") or ""


def add_centre(connection: Connection, added: Centre) -> None:
    """Add a centre; it is its own scope."""
    records.add(connection, centre, {"id": added.id, "centre_id": added.id, **centre_cells(added)})


def centre_cells(kept: Centre) -> dict[str, object]:
    """Return the cells of a centre as they are kept."""
    return {
        "name": kept.name,
        "code": kept.code,
        "territory": kept.territory,
        "place": kept.place,
        "issuer_name": kept.issuer_name,
        "issuer_number": kept.issuer_number,
        "signatory_name": kept.signatory_name,
        "signatory_position": kept.signatory_position,
    }


def this_laptop(connection: Connection) -> Laptop | None:
    """Return this installation, None before the first start was answered."""
    laptop_id = settings.read_bytes(connection, "laptop")
    if laptop_id is None:
        return None
    name = connection.execute(select(laptop.c.name).where(laptop.c.id == laptop_id)).scalar()
    own = settings.read_bytes(connection, "centre")
    return Laptop(
        id=LaptopId(laptop_id),
        name=name or "",
        centre=None if own is None else CentreId(own),
        code=laptop_code(connection),
        keeps_all=settings.read(connection, "keeps_all") == "1",
    )


def set_up_laptop(connection: Connection, made: Laptop, scope: CentreId) -> None:
    """Remember who this installation is."""
    settings.write(connection, "laptop", made.id.hex())
    settings.write(connection, "keeps_all", str(int(made.keeps_all)))
    if made.centre is not None:
        settings.write(connection, "centre", made.centre.hex())
    records.add(connection, laptop, {"id": made.id, "centre_id": scope, "name": made.name})


def set_part(connection: Connection, own: CentreId | None, *, keeps_all: bool) -> None:
    """Remember what this installation does in its programme; a centre of its own stays with it."""
    settings.write(connection, "keeps_all", str(int(keeps_all)))
    if own is not None:
        settings.write(connection, "centre", own.hex())


def laptop_code(connection: Connection) -> str:
    """Return the letters that set this laptop's certificate numbers apart.

    Taken from the incarnation, so that a restored store counts in a series of its own.
    """
    incarnation = connection.execute(
        select(sync_incarnation.c.id).join(sync_clock, sync_clock.c.n == sync_incarnation.c.alias)
    ).scalar_one()
    return code_of(incarnation)


def _to_centre(row: Row[*tuple[Any, ...]]) -> Centre:
    return Centre(
        id=CentreId(row.id),
        name=row.name or "",
        code=row.code or "",
        territory=row.territory or "",
        place=row.place or "",
        issuer_name=row.issuer_name or "",
        issuer_number=row.issuer_number or "",
        signatory_name=row.signatory_name or "",
        signatory_position=row.signatory_position or "",
    )
