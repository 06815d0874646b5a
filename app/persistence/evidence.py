"""Evidence in the store: what is known of a file, the copies of its pages, and the file itself.

Copies lie in pieces, because a row of a bundle has a largest size; the id of a piece follows from
its content, so that a piece from elsewhere can be told from a torn or a changed one. The file
itself never leaves the laptop that took it in.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import delete, func, insert, select, text

from app.domain.evidence import COPY_BYTES, Evidence, EvidenceKind, Media, MissingScan
from app.domain.ids import (
    CentreId,
    EventId,
    EvidenceId,
    SessionId,
    SheetPageId,
    derived_id,
)
from app.persistence import records
from app.persistence.merge_sql import DELETED
from app.persistence.tables import (
    SYNCED_BY_NAME,
    evidence,
    evidence_original,
    evidence_piece,
    sheet_page,
)
from app.persistence.values import joined, optional, some_day, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from sqlalchemy import Connection, Row

    from app.domain.evidence import PageCopy

PIECE_BYTES: Final = 200_000
_MOST_PIECES: Final = 4
"""More than a page that is made here has; a bundle could claim more."""

_ORIGINAL_PIECE: Final = 2**20

_NUMBER: Final = SYNCED_BY_NAME["evidence"].number
_EVIDENCE: Final = f"""
SELECT evidence.*,
       (SELECT count(DISTINCT piece.page) FROM evidence_piece AS piece
         WHERE piece.evidence_id = evidence.id AND piece.deleted = 0) AS copies,
       EXISTS (SELECT 1 FROM evidence_original AS kept
                WHERE kept.evidence_id = evidence.id) AS has_original,
       (SELECT laptop.name FROM sync_row
          JOIN sync_incarnation ON sync_incarnation.alias = sync_row.n
          JOIN laptop_life ON laptop_life.incarnation = sync_incarnation.id
          JOIN laptop ON laptop.id = laptop_life.laptop_id
         WHERE sync_row.t = {_NUMBER} AND sync_row.r = evidence.id LIMIT 1) AS taken_in
  FROM evidence
 WHERE evidence.deleted = 0 AND {{condition}}
 ORDER BY evidence.added_at DESC, evidence.name, evidence.id
"""
_REMOVED: Final = f"""
SELECT evidence.id FROM evidence JOIN sync_cell AS removed
    ON removed.t = {_NUMBER} AND removed.r = evidence.id AND removed.c = {DELETED}
 WHERE evidence.deleted = 1 AND removed.n = (SELECT n FROM sync_clock)
   AND EXISTS (SELECT 1 FROM evidence_original AS kept WHERE kept.evidence_id = evidence.id)
"""
_SHOWS_PAGE: Final = """
(evidence.sheet_page_id = :page OR instr(char(10) || evidence.page_codes || char(10),
 (SELECT char(10) || sheet_page.code || char(10) FROM sheet_page WHERE sheet_page.id = :page)))
"""


@dataclass(frozen=True, slots=True)
class PagePlace:
    """Where a printed page belongs."""

    id: SheetPageId
    event: EventId
    sessions: tuple[SessionId, ...]
    number: int


def of_event(connection: Connection, event: EventId) -> tuple[Evidence, ...]:
    """Return what is kept with an event, the newest first."""
    return _found(connection, "evidence.event_id = :event", event=event)


def of_page(connection: Connection, page: SheetPageId) -> tuple[Evidence, ...]:
    """Return what shows a printed page, also as one of many pages of a file."""
    return _found(connection, _SHOWS_PAGE, page=page)


def one(connection: Connection, evidence_id: EvidenceId) -> Evidence | None:
    """Return what is known of one file."""
    found = _found(connection, "evidence.id = :id", id=evidence_id)
    return found[0] if found else None


def scope_of(connection: Connection, evidence_id: EvidenceId) -> CentreId | None:
    """Return whose a scan or photo is, removed or not, None for one that is not here."""
    found = records.one(connection, evidence, evidence_id)
    return None if found is None else CentreId(found.centre_id)


def is_any(connection: Connection) -> bool:
    """Say whether anything is kept as evidence."""
    found = connection.execute(select(evidence.c.id).where(evidence.c.deleted == 0).limit(1))
    return found.first() is not None


def is_here(connection: Connection, event: EventId, digest: bytes) -> bool:
    """Say whether the very same file is with the event."""
    same = select(evidence.c.id).where(
        evidence.c.event_id == event, evidence.c.digest == digest, evidence.c.deleted == 0
    )
    return connection.execute(same).first() is not None


def place_of(connection: Connection, code: str) -> PagePlace | None:
    """Return where the page with a code belongs, None where no such page is kept."""
    row = connection.execute(
        select(sheet_page).where(sheet_page.c.code == code, sheet_page.c.deleted == 0)
    ).first()
    return None if row is None else _to_place(row)


def place_of_page(connection: Connection, page: SheetPageId) -> PagePlace | None:
    """Return where a page belongs, None where it is not kept."""
    row = connection.execute(
        select(sheet_page).where(sheet_page.c.id == page, sheet_page.c.deleted == 0)
    ).first()
    return None if row is None else _to_place(row)


def add(connection: Connection, added: Evidence, digest: bytes) -> None:
    """Add what is known of a file; its copies and the file itself are added apart."""
    records.add(
        connection,
        evidence,
        {
            "id": added.id,
            "centre_id": added.centre,
            "event_id": added.event,
            "added_at": added.added_at,
            "media": added.media.value,
            "size": added.size,
            "digest": digest,
            "pages": added.pages,
            "name": added.name,
            "sheet_page_id": added.sheet_page,
            "page_codes": joined(added.page_codes),
            **cells_of(added),
        },
    )


def cells_of(kept: Evidence) -> dict[str, object]:
    """Return the cells that a person can change."""
    return {"kind": kept.kind.value, "note": kept.note, "session_id": kept.session}


def add_copies(connection: Connection, added: Evidence, copies: Sequence[PageCopy]) -> None:
    """Add the copies of the first pages."""
    records.add_all(
        connection,
        evidence_piece,
        [
            {
                "id": _piece_id(added.id, page, position, piece),
                "centre_id": added.centre,
                "evidence_id": added.id,
                "page": page,
                "position": position,
                "content": piece,
            }
            for page, copy in enumerate(copies)
            for position, piece in enumerate(_in_pieces(copy.jpeg, PIECE_BYTES))
        ],
    )


def add_original(connection: Connection, added: EvidenceId, content: bytes) -> None:
    """Keep the file itself, on this laptop alone."""
    for position, piece in enumerate(_in_pieces(content, _ORIGINAL_PIECE)):
        row = {"evidence_id": added, "position": position, "content": piece}
        connection.execute(insert(evidence_original).values(**row))


def copy_of_page(connection: Connection, evidence_id: EvidenceId, page: int) -> bytes:
    """Return the copy of a page, b"" where none is here that is whole."""
    rows = connection.execute(
        select(evidence_piece)
        .where(
            evidence_piece.c.evidence_id == evidence_id,
            evidence_piece.c.page == page,
            evidence_piece.c.deleted == 0,
        )
        .order_by(evidence_piece.c.position, evidence_piece.c.id)
        .limit(_MOST_PIECES)
    ).all()
    for place, row in enumerate(rows):
        if row.position != place or row.id != _piece_id(evidence_id, page, place, row.content):
            return b""
    whole = b"".join(row.content for row in rows)
    return whole if len(whole) <= COPY_BYTES else b""


def original(connection: Connection, evidence_id: EvidenceId) -> bytes:
    """Return the file itself, b"" where it is on another laptop."""
    rows = connection.execute(
        select(evidence_original.c.content)
        .where(evidence_original.c.evidence_id == evidence_id)
        .order_by(evidence_original.c.position)
    )
    return b"".join(row.content for row in rows)


def removed_originals(connection: Connection) -> list[EvidenceId]:
    """Return whose files are here although this laptop removed the evidence.

    What another laptop removed is left out: there it may still be taken back.
    """
    rows = connection.exec_driver_sql(_REMOVED).scalars()
    return [EvidenceId(one) for one in rows]


def forget_originals(connection: Connection, removed: Sequence[EvidenceId]) -> None:
    """Let go of files that nothing can bring back."""
    connection.execute(
        delete(evidence_original).where(evidence_original.c.evidence_id.in_(removed))
    )


def digest_of(connection: Connection, evidence_id: EvidenceId) -> bytes:
    """Return the digest that the file had when it was taken in."""
    found = connection.execute(select(evidence.c.digest).where(evidence.c.id == evidence_id))
    return bytes(found.scalar_one())


def sizes_of_copies(
    connection: Connection, scopes: Iterable[bytes]
) -> Iterator[tuple[EvidenceId, int]]:
    """Yield what the copies of each file weigh, the newest file first; removed ones stay behind."""
    weight = func.sum(func.length(evidence_piece.c.content))
    rows = connection.execute(
        select(evidence.c.id, weight.label("weight"))
        .join(evidence_piece, evidence_piece.c.evidence_id == evidence.c.id)
        .where(evidence.c.deleted == 0, evidence.c.centre_id.in_(list(scopes)))
        .group_by(evidence.c.id)
        .order_by(evidence.c.added_at.desc(), evidence.c.id)
    )
    for row in rows:
        yield EvidenceId(row.id), int(row.weight or 0)


# Sheets without a scan

_PRINTED: Final = """
SELECT event.id, event.title, session.id AS session, session.on_date,
       (SELECT group_concat(page.sessions, char(10)) FROM sheet_page AS page
         WHERE page.event_id = event.id AND page.deleted = 0) AS printed
  FROM event JOIN session ON session.event_id = event.id AND session.deleted = 0
 WHERE event.deleted = 0 AND event.state <> 'cancelled'
   AND session.on_date >= :since AND session.on_date < :before
   AND EXISTS (SELECT 1 FROM sheet_page AS page
                WHERE page.event_id = event.id AND page.deleted = 0)
 ORDER BY session.on_date, session.id
"""
_SCANNED: Final = """
SELECT evidence.event_id, evidence.session_id, evidence.page_codes,
       (SELECT page.sessions FROM sheet_page AS page
         WHERE page.id = evidence.sheet_page_id) AS shown
  FROM evidence WHERE evidence.deleted = 0 AND evidence.kind = 'sheet'
"""


def missing(connection: Connection, since: date, before: date) -> tuple[MissingScan, ...]:
    """Return events between two days with a printed sheet of which no scan is kept."""
    covered = _scanned_sessions(connection)
    found: dict[bytes, MissingScan] = {}
    spans = {"since": since.isoformat(), "before": before.isoformat()}
    for row in connection.execute(text(_PRINTED), spans):
        has_scan = row.session in covered or row.id in covered
        if has_scan or row.session.hex() not in split(row.printed):
            continue
        known = found.get(row.id)
        sessions = 1 if known is None else known.sessions + 1
        day = some_day(row.on_date)
        found[row.id] = MissingScan(EventId(row.id), row.title or "", day, sessions)
    return tuple(found.values())


def _scanned_sessions(connection: Connection) -> set[bytes]:
    """Return the sittings whose sheet is kept, and the events of sheets that name no sitting."""
    codes = dict(connection.execute(select(sheet_page.c.code, sheet_page.c.sessions)).all())
    covered: set[bytes] = set()
    for row in connection.execute(text(_SCANNED)):
        named = {row.session_id} if row.session_id else set()
        for sessions in (row.shown, *(codes.get(code) for code in split(row.page_codes))):
            named |= set(_ids(sessions))
        covered |= named or {row.event_id}
    return covered


# Small things


def _found(connection: Connection, condition: str, **values: object) -> tuple[Evidence, ...]:
    rows = connection.execute(text(_EVIDENCE.format(condition=condition)), values)
    return tuple(found for row in rows if (found := _to_evidence(row)) is not None)


def _to_evidence(row: Row[*tuple[Any, ...]]) -> Evidence | None:
    """Return what is known of a file, None for a form that only a newer Kopā knows."""
    if row.media not in set(Media):
        return None
    is_known_kind = row.kind in set(EvidenceKind)
    return Evidence(
        id=EvidenceId(row.id),
        event=EventId(row.event_id),
        centre=CentreId(row.centre_id),
        kind=EvidenceKind(row.kind) if is_known_kind else EvidenceKind.OTHER,
        name=row.name or "",
        media=Media(row.media),
        size=row.size,
        pages=row.pages,
        added_at=row.added_at,
        note=row.note or "",
        session=optional(SessionId, row.session_id),
        sheet_page=optional(SheetPageId, row.sheet_page_id),
        page_codes=split(row.page_codes),
        copies=row.copies,
        has_original=bool(row.has_original),
        taken_in=row.taken_in or "",
    )


def _to_place(row: Row[*tuple[Any, ...]]) -> PagePlace:
    sessions = tuple(map(SessionId, _ids(row.sessions)))
    return PagePlace(SheetPageId(row.id), EventId(row.event_id), sessions, row.page)


def _ids(cell: str | None) -> Iterator[bytes]:
    for one in split(cell):
        # The cell may have come from elsewhere.
        with suppress(ValueError):
            yield bytes.fromhex(one)


def _piece_id(evidence_id: EvidenceId, page: int, position: int, content: bytes) -> bytes:
    where = f"{page}.{position}".encode()
    return derived_id("evidence_piece.v1", evidence_id, where, sha256(content).digest())


def _in_pieces(content: bytes, size: int) -> list[bytes]:
    return [content[start : start + size] for start in range(0, len(content), size)]
