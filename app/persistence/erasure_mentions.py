"""Where else a person is named: in words that people wrote freely, and in what shows only them.

Those records are somebody else's, so nothing of them is blanked: the name is taken out of the text
by an ordinary change, which travels like any other. Whoever erases sees only what is there; what
others wrote meanwhile is found by the laptop that still, or once more, learns the name: where the
erasing arrives, and where a file of somebody who has not heard of it does.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.clock import STAMP_LIMIT
from app.domain.erasure import IN_PLACE, Mention
from app.domain.ids import ORG_SCOPE
from app.persistence.capture import stamping
from app.persistence.merge_sql import IS_CHANGE
from app.persistence.personal import FATES_BY_TABLE, WRITTEN_FREELY
from app.persistence.tables import SYNCED_BY_NAME
from app.persistence.values import split

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from sqlalchemy import Connection

    from app.domain.erasure import Spellings

_DASHES: Final = f"(length(coalesce({{0}}, '')) - length(replace({{0}}, '{IN_PLACE}', '')))"
_NAMES: Final = frozenset({"name", "title"})
"""Columns that must not be left empty: something has to stand in lists."""


def mentions(
    connection: Connection, spellings: Spellings, erased: Collection[bytes]
) -> tuple[Mention, ...]:
    """Return every cell that names the person, besides those of the records being erased."""
    if not spellings:
        return ()
    return tuple(_mentions(connection, spellings, frozenset(erased)))


def _mentions(
    connection: Connection, spellings: Spellings, erased: frozenset[bytes]
) -> Iterator[Mention]:
    for table, columns in WRITTEN_FREELY.items():
        about = _about(table)
        cells = ", ".join(columns)
        is_any = " OR ".join(f"coalesce({column}, '') <> ''" for column in columns)
        rows = connection.exec_driver_sql(
            f"SELECT id, centre_id, {about}, {cells} FROM {table} WHERE {is_any}"
        )
        for record, scope, subject, *values in rows:
            if subject in erased:
                continue
            for column, text in zip(columns, values, strict=True):
                if isinstance(text, str) and spellings.are_in(text):
                    yield Mention(table, bytes(record), bytes(scope), column, text)


def unseen(
    connection: Connection,
    found: Collection[Mention],
    seen: Mapping[bytes, Mapping[int, int]],
    erased: Mapping[bytes, int],
) -> tuple[Mention, ...]:
    """Return the mentions in texts that somebody who has seen so much does not know.

    `erased` has the stamp of the erasing by centre: what was written later nobody had seen then,
    whoever has brought it since. What the one who erased has seen and left was meant to stay.
    """
    return tuple(
        one
        for one in found
        if _is_unseen(connection, one, seen.get(one.scope, {}), erased.get(one.scope, STAMP_LIMIT))
    )


def _is_unseen(connection: Connection, one: Mention, seen: Mapping[int, int], erased: int) -> bool:
    synced = SYNCED_BY_NAME[one.table]
    number = next(column.number for column in synced.columns if column.name == one.column)
    n, h = connection.exec_driver_sql(
        "SELECT coalesce(k.n, m.n), coalesce(k.h, m.h) FROM sync_row m "
        "LEFT JOIN sync_cell k ON k.t = m.t AND k.r = m.r AND k.c = ?3 "
        "WHERE m.t = ?1 AND m.r = ?2",
        (synced.number, one.record, number),
    ).one()
    return bool(h > min(erased, seen.get(n, 0)))


def forget_taken_out(connection: Connection, identity: bytes, table: str) -> int:
    """Keep nothing of texts out of which somebody was just taken elsewhere; return how many.

    Called while their cells stand in `contest`. A laptop that never had the person, or has let go
    of the name, cannot look for it in what an import notes as changed: it goes by the dash.
    """
    columns = WRITTEN_FREELY.get(table, ())
    if not columns:
        return 0
    synced = SYNCED_BY_NAME[table]
    numbers = ", ".join(str(one.number) for one in synced.columns if one.name in columns)
    cells = (
        f"SELECT k.r, k.c FROM contest k JOIN {table} d ON d.id = k.r "
        f"WHERE k.c IN ({numbers}) AND {IS_CHANGE} AND typeof(k.my_value) = 'text' "
        f"AND ({_DASHES.format('k.their_value')} > {_DASHES.format('k.my_value')} "
        # Of what the programme shares a text can go whole, where it was nothing but the name.
        "OR (d.centre_id = ? AND coalesce(k.their_value, '') = ''))"
    )
    found = connection.exec_driver_sql(f"SELECT count(*) FROM ({cells})", (ORG_SCOPE,))
    count = int(found.scalar_one())
    if count:
        # What brought the text here before is not kept either.
        connection.exec_driver_sql(
            "UPDATE import_item SET old = NULL, new = iif(manifest_sha = ?, new, NULL) "
            f"WHERE t = ? AND (r, c) IN ({cells})",
            (identity, synced.number, ORG_SCOPE),
        )
    return count


def staged_texts(connection: Connection, table: str, staged: str) -> tuple[Mention, ...]:
    """Return what rows of a file would write freely that does not stand here."""
    found: list[Mention] = []
    for column in WRITTEN_FREELY.get(table, ()):
        rows = connection.exec_driver_sql(
            f"SELECT i.id, i.centre_id, i.{column} FROM {staged} i "
            f"LEFT JOIN {table} d ON d.id = i.id "
            f"WHERE coalesce(i.{column}, '') <> '' AND i.{column} IS NOT d.{column}"
        )
        found += [Mention(table, bytes(r), bytes(s), column, str(v)) for r, s, v in rows]
    return tuple(found)


def still(connection: Connection, found: Iterable[Mention]) -> tuple[Mention, ...]:
    """Return those whose text stands here, and is that of no erased record."""
    return tuple(one for one in found if _stands(connection, one))


def _stands(connection: Connection, one: Mention) -> bool:
    row = connection.exec_driver_sql(
        f"SELECT {one.column} FROM {one.table} WHERE id = ? AND centre_id = ?",
        (one.record, one.scope),
    ).one_or_none()
    return row is not None and row[0] == one.text


def _about(table: str) -> str:
    """Return the column with the record whose erasing takes the row with it."""
    if table == "certificate":
        return "person_id"
    fate = FATES_BY_TABLE.get(table)
    return "id" if fate is None else fate.about


def take_out(connection: Connection, found: Collection[Mention], spellings: Spellings) -> None:
    """Write each text without the person; call it with capture on, so that the change travels."""
    write(connection, without(found, spellings))


def without(found: Collection[Mention], spellings: Spellings) -> tuple[Mention, ...]:
    """Return the texts as they are to be written, "" for one of which nothing is left."""
    return tuple(replace(one, text=_without(one, spellings)) for one in found)


def _without(one: Mention, spellings: Spellings) -> str:
    text = spellings.taken_out_of(one.text)
    return "" if text == IN_PLACE and one.column not in _NAMES else text


def write_in_between(connection: Connection, texts: Collection[Mention]) -> None:
    """Write texts as ordinary changes, in the middle of work in which nothing else is stamped.

    It is no act: an act keeps what stood there before, to be taken back.
    """
    if not texts:
        return
    with stamping(connection, on=True):
        write(connection, texts)


def write(connection: Connection, texts: Collection[Mention]) -> None:
    """Write texts as ordinary changes; call it with capture on."""
    for one in texts:
        connection.exec_driver_sql(
            f"UPDATE {one.table} SET {one.column} = ? WHERE id = ?", (one.text or None, one.record)
        )


def printed_on(connection: Connection, people: Collection[bytes]) -> tuple[str, ...]:
    """Return the titles of the events with a printed sheet on which one of these people stands."""
    return tuple(dict.fromkeys(title for title, _ in _pages(connection, people)))


def evidence_of_only(connection: Connection, people: Collection[bytes]) -> tuple[bytes, ...]:
    """Return the scans of printed pages on which nobody else stands and no line was free."""
    hexes = {one.hex() for one in people}
    found: list[bytes] = []
    rows = connection.exec_driver_sql(
        "SELECT e.id, p.people, p.blank_rows, e.pages FROM evidence e "
        "JOIN sheet_page p ON p.id = e.sheet_page_id WHERE e.deleted = 0"
    )
    for record, on_page, blank_rows, pages in rows:
        stands = set(split(on_page))
        if stands and stands <= hexes and not blank_rows and pages <= 1:
            found.append(bytes(record))
    return tuple(found)


def evidence_that_may_show(connection: Connection, people: Collection[bytes]) -> int:
    """Return how many scans and photos are kept of events at which one of these people was."""
    places = ", ".join("?" * len(people))
    counted = connection.exec_driver_sql(
        "SELECT count(*) FROM evidence WHERE deleted = 0 AND event_id IN "
        f"(SELECT event_id FROM registration WHERE person_id IN ({places}) "
        "UNION SELECT s.event_id FROM attendance a JOIN session s ON s.id = a.session_id "
        f"WHERE a.person_id IN ({places}))",
        (*people, *people),
    )
    return int(counted.scalar_one())


def _pages(connection: Connection, people: Collection[bytes]) -> Iterator[tuple[str, str]]:
    for person in people:
        rows = connection.exec_driver_sql(
            "SELECT coalesce(e.title, ''), p.code FROM sheet_page p "
            "JOIN event e ON e.id = p.event_id "
            "WHERE p.deleted = 0 AND instr(p.people, ?) > 0 ORDER BY p.printed_at",
            (person.hex(),),
        )
        yield from ((title, code) for title, code in rows)


def children_of(connection: Connection, people: Collection[bytes]) -> tuple[tuple[bytes, str], ...]:
    """Return the ids and names of those whose guardian is one of these people."""
    places = ", ".join("?" * len(people))
    rows = connection.exec_driver_sql(
        "SELECT id, trim(coalesce(given, '') || ' ' || coalesce(surname, '')) FROM person "
        f"WHERE guardian_id IN ({places}) AND id NOT IN ({places}) ORDER BY surname, given",
        (*people, *people),
    )
    return tuple((bytes(record), name) for record, name in rows)


def let_go_of_guardian(connection: Connection, children: Collection[bytes]) -> None:
    """Leave children without a guardian: the record of theirs will tell nothing any more."""
    for one in children:
        connection.exec_driver_sql("UPDATE person SET guardian_id = NULL WHERE id = ?", (one,))


def numbers_of_papers(
    connection: Connection, people: Collection[bytes]
) -> tuple[tuple[str, bool], ...]:
    """Return the certificates of these people and whether a copy of each went out."""
    places = ", ".join("?" * len(people))
    rows = connection.exec_driver_sql(
        "SELECT c.number, EXISTS (SELECT 1 FROM certificate_copy k "
        "WHERE k.certificate_id = c.id AND k.deleted = 0) OR coalesce(c.handed_on, '') <> '' "
        f"FROM certificate c WHERE c.person_id IN ({places}) AND c.deleted = 0 ORDER BY c.number",
        tuple(people),
    )
    return tuple((str(number), bool(is_out)) for number, is_out in rows)


def counted(connection: Connection, people: Collection[bytes], table: str) -> int:
    """Return how many rows of a table that is about people are about these."""
    places = ", ".join("?" * len(people))
    found = connection.exec_driver_sql(
        f"SELECT count(*) FROM {table} WHERE person_id IN ({places}) AND deleted = 0",
        tuple(people),
    )
    return int(found.scalar_one())
