"""Erasing in the store: the values of erased records are made blank, and kept so.

Stamps stay and values become the same everywhere, so that rows of erased records merge like any
other and every laptop comes to one state (docs/sync.md). Whatever writes rows ends with `settle`:
imports, restores, and every act that touched one of them. It knows no files and no people's words.
"""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from app.domain.clock import STAMP_LIMIT, stamp_of
from app.domain.ids import ORG_SCOPE, CentreId
from app.persistence import erasure_mentions, erasure_scrub, trust
from app.persistence.capture import stamping
from app.persistence.erasure import CERTIFICATE, PERSON, is_any
from app.persistence.personal import FATES, FATES_BY_TABLE
from app.persistence.tables import SYNCED_BY_NAME, SYNCED_BY_NUMBER

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from sqlalchemy import Connection

    from app.domain.erasure import Erased, Mention
    from app.persistence.personal import Fate

_ERASABLE: Final = frozenset(fate.entry for fate in FATES)
"""The tables whose records are erased by themselves: people, certificates, scans and photos."""

_AT_ONCE: Final = 2_000
_A_SECOND: Final = timedelta(seconds=1)
_KEPT_LETTERS: Final = 4_000_000
_LETTERS_EACH: Final = 200
"""So much of what a file writes freely is kept in memory, and what keeping each text costs."""

_ADD: Final = (
    "INSERT INTO sync_erasure (t, r, scope, by, at, reason) VALUES (?, ?, ?, ?, ?, ?) "
    # Erased on two laptops at once: both come to tell of the same one.
    "ON CONFLICT DO UPDATE SET by = excluded.by, at = excluded.at, reason = excluded.reason "
    "WHERE (excluded.at, excluded.by, excluded.reason) "
    "< (sync_erasure.at, sync_erasure.by, sync_erasure.reason)"
)
_CERTIFICATES: Final = (
    "INSERT OR IGNORE INTO sync_erasure (t, r, scope, by, at, reason) "
    f"SELECT {CERTIFICATE}, c.id, c.centre_id, e.by, e.at, e.reason FROM {{source}} c "
    f"CROSS JOIN sync_erasure e ON e.t = {PERSON} AND e.r = c.person_id AND e.scope = c.centre_id "
    "WHERE c.person_id IS NOT NULL"
)
_CERTIFICATES_HERE: Final = (
    "INSERT OR IGNORE INTO sync_erasure (t, r, scope, by, at, reason) "
    f"SELECT {CERTIFICATE}, c.id, c.centre_id, e.by, e.at, e.reason FROM sync_erasure e "
    "CROSS JOIN certificate c ON c.person_id = e.r AND c.centre_id = e.scope "
    f"WHERE e.t = {PERSON}"
)
_NOT_BY_PERSON: Final = (
    f"AND NOT EXISTS (SELECT 1 FROM sync_erasure e WHERE e.t = {PERSON} "
    "AND e.r = x.person_id AND e.scope = x.centre_id)"
)
_FATE_OF: Final = {fate.entry: fate for fate in FATES if fate.about == "id"}


def _is_erasable(table: int) -> bool:
    return table in _ERASABLE or table not in SYNCED_BY_NUMBER


class Erasing:
    """Erasures while rows arrive or somebody erases; capture must be off when it settles."""

    def __init__(self, connection: Connection) -> None:
        """Begin with what is erased already."""
        self._connection = connection
        self._is_any = is_any(connection)
        self._named = erasure_scrub.NOBODY
        self._told = erasure_scrub.NOBODY
        self._told_of: dict[bytes, int] = {}
        self._called = erasure_scrub.NOBODY
        self._called_of: frozenset[bytes] = frozenset()
        self._arrived: list[Mention] = []
        self._room = _KEPT_LETTERS
        self.wiped = 0
        """How many rows and notes were made blank: their pages may keep a copy until they are
        written anew."""
        self.news = 0
        """How many records are erased here only now."""
        self.gone: Counter[str] = Counter()
        """How many records that were on the lists are erased here only now, by table."""
        self.told: Counter[bytes] = Counter()
        """How many records somebody has said to be erased that were not known to be, by scope."""
        self._tellers: set[bytes] = set()

    def take(
        self, erased: Iterable[Erased], *, sender: bytes | None = None, scopes: Collection[bytes]
    ) -> None:
        """Add to the set what a file or another source tells of these scopes.

        Call it before the rows of the file are staged: what is known of the people by name is
        looked up while it is still here. `sender` is the laptop that has so confirmed them. What
        is said of records that no program erases is junk; of tables that only newer programs know
        it is kept for them.
        """
        is_news = False
        wanted = (one for one in erased if one.scope in scopes and _is_erasable(one.table))
        while some := list(islice(wanted, _AT_ONCE)):
            is_news |= self._add(some, sender)
        if is_news:
            # Before rows meet: a value that is about to go must not win, nor be listed as lost.
            self.settle()

    def _add(self, taken: list[Erased], sender: bytes | None) -> bool:
        """Add some; say whether any of them is news here."""
        new = [one for one in dict.fromkeys(taken) if not self._is_known(one)]
        here = [one for one in new if one.table == PERSON and self._is_here(one)]
        self._told |= erasure_scrub.spelled(self._connection, here)
        for one in new:
            first = self._told_of.get(one.scope, STAMP_LIMIT)
            self._told_of[one.scope] = min(first, _stamp_of(one.at))
        self._named |= self._told
        self._connection.exec_driver_sql(_ADD, [_cells(one) for one in taken])
        self._count(new)
        if sender is not None:
            self._connection.exec_driver_sql(
                "INSERT OR IGNORE INTO sync_erasure_seen (laptop, t, r, scope) VALUES (?, ?, ?, ?)",
                [(sender, one.table, one.record, one.scope) for one in taken],
            )
        self._is_any = True
        self.news += len(new)
        return bool(new)

    def _count(self, new: Collection[Erased]) -> None:
        """Count what goes; a certificate goes with its person."""
        for one in new:
            self.told[one.scope] += 1
            self._tellers.add(one.by)
            fate = _FATE_OF.get(one.table)
            if fate is not None and self._is_live(fate.table, one):
                self.gone[fate.table] += 1

    def _is_live(self, table: str, one: Erased) -> bool:
        apart = _NOT_BY_PERSON if table == "certificate" else ""
        found = self._connection.exec_driver_sql(
            f"SELECT 1 FROM {table} x WHERE id = ? AND centre_id = ? AND deleted = 0 {apart}",
            (one.record, one.scope),
        )
        return found.first() is not None

    def blank_staged(self, table: str, staged: str) -> None:
        """Make the rows of a file blank before they meet those here: their stamps stay."""
        if not self._is_any:
            return
        if table == "person":
            self._called |= erasure_scrub.spelled_in(self._connection, staged)
            self._called_of |= self._scopes_of_erased(staged)
            self._named |= self._called
        self._look_for_mentions(table, staged)
        if table == "certificate":
            self.news += self._run(_CERTIFICATES.format(source=staged))
        fate = FATES_BY_TABLE.get(table)
        if fate is not None and fate.columns:
            _blank(self._connection, fate, staged)

    def settle(self) -> None:
        """Make every row of every erased record blank, and let nothing else here remember it."""
        if not self._is_any:
            return
        before = self._changes()
        self.news += self._run(_CERTIFICATES_HERE)
        erasure_scrub.before_blanking(self._connection)
        for fate in FATES:
            if fate.columns:
                _blank(self._connection, fate, fate.table)
        erasure_scrub.after_blanking(self._connection, self._named)
        self.wiped += self._changes() - before

    def _changes(self) -> int:
        return int(self._connection.exec_driver_sql("SELECT total_changes()").scalar_one())

    def mentions(
        self,
        seen: Mapping[bytes, Mapping[int, int]] | None = None,
        *,
        keeps_shared: bool = False,
        coordinators: Collection[bytes] = (),
    ) -> tuple[Mention, ...]:
        """Return the texts to be written without the people, once everything is in its place.

        Those are texts of the people's centres: what the sender of the erasing had not seen
        (`seen` tells how far it had, None for nothing) or what was written after it, and what came
        with a sender who has not heard of it. What the one who erased saw and left stays.

        A laptop that `keeps_shared` also looks in what the whole programme shares, whichever centre
        erased: whoever erases there cannot change it, unless it was one of the `coordinators`.
        """
        found: list[Mention] = []
        if self._told.spellings:
            is_theirs = self._tellers <= set(coordinators)
            found += self._mentions_by_name(
                seen or {}, keeps_shared=keeps_shared, is_theirs=is_theirs
            )
        if self._called.spellings:
            found += self._mentions_by_call(keeps_shared=keeps_shared)
        cells = {(one.table, one.record, one.column): one for one in found}
        named = self._told | self._called
        return erasure_mentions.without(tuple(cells.values()), named.spellings)

    def _mentions_by_name(
        self, seen: Mapping[bytes, Mapping[int, int]], *, keeps_shared: bool, is_theirs: bool
    ) -> Iterator[Mention]:
        """Yield what names people as they were called here; `is_theirs`: coordinators erased."""
        every = erasure_mentions.mentions(self._connection, self._told.spellings, ())
        first = dict(self._told_of)
        if keeps_shared and is_theirs:
            first[CentreId(ORG_SCOPE)] = min(first.values(), default=STAMP_LIMIT)
        here = [one for one in every if one.scope in first]
        yield from erasure_mentions.unseen(self._connection, here, seen, first)
        if keeps_shared and ORG_SCOPE not in first:
            yield from (one for one in every if one.scope == ORG_SCOPE)

    def _look_for_mentions(self, table: str, staged: str) -> None:
        """Keep what a file writes freely, until it is known by which names it calls people."""
        is_before = SYNCED_BY_NAME[table].number < PERSON
        if not is_before and not self._called.spellings:
            return
        for one in erasure_mentions.staged_texts(self._connection, table, staged):
            if self._room > 0 and (is_before or self._called.spellings.are_in(one.text)):
                self._arrived.append(one)
                self._room -= len(one.text) + _LETTERS_EACH
        if self._room <= 0:
            self._arrived.clear()

    def _mentions_by_call(self, *, keeps_shared: bool) -> tuple[Mention, ...]:
        """Return what arrived and names people as the file calls them, in their own centres.

        Of a file that writes more than can be kept, everything there counts as arrived. A file can
        call people whatever it likes: in texts of others nothing is taken out on its word, and of
        what the programme shares only out of what came with it.
        """
        spellings = self._called.spellings
        scopes = set(self._called_of)
        if keeps_shared and self._room > 0:
            scopes.add(ORG_SCOPE)
        if self._room <= 0:
            found = erasure_mentions.mentions(self._connection, spellings, ())
        else:
            called = [one for one in self._arrived if spellings.are_in(one.text)]
            found = erasure_mentions.still(self._connection, called)
        return tuple(one for one in found if one.scope in scopes)

    def _scopes_of_erased(self, staged: str) -> frozenset[bytes]:
        rows = self._connection.exec_driver_sql(
            f"SELECT DISTINCT i.centre_id FROM {staged} i JOIN sync_erasure e "
            f"ON e.t = {PERSON} AND e.r = i.id AND e.scope = i.centre_id"
        )
        return frozenset(bytes(scope) for (scope,) in rows)

    def _is_known(self, one: Erased) -> bool:
        found = self._connection.exec_driver_sql(
            "SELECT 1 FROM sync_erasure WHERE t = ? AND r = ? AND scope = ?",
            (one.table, one.record, one.scope),
        )
        return found.first() is not None

    def _is_here(self, one: Erased) -> bool:
        found = self._connection.exec_driver_sql(
            "SELECT 1 FROM person WHERE id = ? AND centre_id = ?", (one.record, one.scope)
        )
        return found.first() is not None

    def _run(self, statement: str) -> int:
        return max(0, self._connection.exec_driver_sql(statement).rowcount)


def keep_blank(connection: Connection) -> None:
    """Blank again what the present act wrote into rows of erased records; run before its end.

    A hand-out that names who took the paper, or a mark with its moment: no late edit brings
    anything back.
    """
    if connection.exec_driver_sql(_touched_by_act()).first() is None:
        return
    with stamping(connection, on=False):
        Erasing(connection).settle()


@cache
def _touched_by_act() -> str:
    return " UNION ALL ".join(_touched()) + " LIMIT 1"


def _touched() -> Iterator[str]:
    for fate in FATES:
        yield (
            f"SELECT 1 FROM act_change a CROSS JOIN {fate.table} x ON x.id = a.r "
            f"CROSS JOIN sync_erasure e ON e.t = {fate.entry} AND e.r = x.{fate.about} "
            f"WHERE a.act = (SELECT act FROM sync_clock) AND a.t = {fate.synced.number}"
        )
    yield (
        "SELECT 1 FROM act_change a CROSS JOIN certificate x ON x.id = a.r "
        f"CROSS JOIN sync_erasure e ON e.t = {PERSON} AND e.r = x.person_id "
        f"WHERE a.act = (SELECT act FROM sync_clock) AND a.t = {CERTIFICATE}"
    )


def _stamp_of(at: str) -> int:
    """Return the first stamp after the second in which somebody was erased, if it is any."""
    try:
        return stamp_of(datetime.fromisoformat(at) + _A_SECOND)
    except (ValueError, TypeError, OverflowError):
        return STAMP_LIMIT


def _cells(one: Erased) -> tuple[object, ...]:
    return one.table, one.record, one.scope, one.by, one.at, one.reason


def _blank(connection: Connection, fate: Fate, rows: str) -> None:
    """Make the erased rows of a table blank, be it the table itself or rows on their way to it."""
    found = connection.exec_driver_sql(
        f"SELECT x.id FROM sync_erasure e CROSS JOIN {rows} x ON x.{fate.about} = e.r "
        f"AND x.centre_id = e.scope WHERE e.t = {fate.entry}"
    ).all()
    if not found:
        return
    ids = [(bytes(row[0]),) for row in found]
    if fate.blank:
        settings = ", ".join(f"{name} = {value}" for name, value in fate.blank.items())
        differs = " OR ".join(f"{name} IS NOT {value}" for name, value in fate.blank.items())
        connection.exec_driver_sql(
            f"UPDATE {rows} SET {settings} WHERE id = ? AND ({differs})", ids
        )
    for name, blanked in fate.rewritten.items():
        for (row,) in ids:
            (value,) = connection.exec_driver_sql(
                f"SELECT {name} FROM {rows} WHERE id = ?", (row,)
            ).one()
            if value is not None and blanked(value) != value:
                connection.exec_driver_sql(
                    f"UPDATE {rows} SET {name} = ? WHERE id = ?", (blanked(value), row)
                )


def reapply(connection: Connection, erased: Collection[Erased]) -> int:
    """Erase again in a store that came from elsewhere, such as a backup; return what was news."""
    erasing = Erasing(connection)
    with stamping(connection, on=False):
        erasing.take(erased, scopes={one.scope for one in erased})
        erasing.settle()
    texts = erasing.mentions(keeps_shared=_keeps_shared(connection))
    erasure_mentions.write_in_between(connection, texts)
    return erasing.news


def _keeps_shared(connection: Connection) -> bool:
    """Say whether this store is a coordinator's, or that of a laptop that works alone."""
    return not trust.is_any(connection) or trust.key(connection, trust.Purpose.ROOT) is not None
