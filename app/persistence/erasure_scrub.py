"""What only this laptop remembers of erased records, and lets go of: acts, lost values, settings.

None of it travels, so it may be sought by the name: in the words of acts, in what was overwritten,
in views that somebody kept. It never touches a synced row.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Any, Final

from app.domain.erasure import IN_PLACE, Spellings
from app.domain.search import tokens
from app.persistence.personal import FATES, WRITTEN_FREELY
from app.persistence.tables import SYNCED_BY_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sqlalchemy import Connection

    from app.domain.erasure import Erased
    from app.persistence.personal import Fate

_PERSON: Final = SYNCED_BY_NAME["person"]
_NUMBERS: Final = {column.name: column.number for column in _PERSON.columns}
_WHOLE_NAMES: Final = ("original_name", "certificate_name", "dative", "accusative")
_CONTACTS: Final = ("phone", "email")
_MOST_FORMS: Final = 12


@dataclass(frozen=True, slots=True)
class Named:
    """How people who are being erased were called and reached, all of them together."""

    names: frozenset[str] = frozenset()
    contacts: frozenset[str] = frozenset()

    def __or__(self, other: Named) -> Named:
        return Named(self.names | other.names, self.contacts | other.contacts)

    @property
    def spellings(self) -> Spellings:
        """Return what finds them in a text."""
        return Spellings(self.names, self.contacts)


NOBODY: Final = Named()


def spelled(connection: Connection, erased: Iterable[Erased]) -> Named:
    """Return every name, e-mail and phone that is known of people, former ones too."""
    found = NOBODY
    for one in erased:
        if one.table == _PERSON.number:
            found |= spelled_of(connection, one.record)
    return found


def spelled_of(connection: Connection, person: bytes) -> Named:
    """Return every name, e-mail and phone that is or was known of one person."""
    known = {
        name: _values(connection, person, name)
        for name in ("given", "surname", *_WHOLE_NAMES, *_CONTACTS)
    }
    pairs = product(
        sorted(known["given"])[:_MOST_FORMS] or [""], sorted(known["surname"])[:_MOST_FORMS] or [""]
    )
    names = {f"{given} {surname}".strip() for given, surname in pairs}
    for column in _WHOLE_NAMES:
        names |= known[column]
    contacts = known["phone"] | known["email"]
    own = {word for name in names for word in tokens(name)}
    for recipient, code in _on_papers(connection, person):
        # A paper that somebody forged must not have other words taken out everywhere.
        if own & set(tokens(recipient)):
            names.add(recipient)
            contacts.add(code)
    return Named(frozenset(filter(None, names)), frozenset(filter(None, contacts)))


def spelled_in(connection: Connection, staged: str) -> Named:
    """Return how rows of a file call erased people, whom its sender does not know to be erased."""
    columns = ("given", "surname", *_WHOLE_NAMES, *_CONTACTS)
    rows = connection.exec_driver_sql(
        f"SELECT {', '.join(columns)} FROM {staged} x "
        f"CROSS JOIN sync_erasure e ON e.t = {_PERSON.number} AND e.r = x.id "
        "AND e.scope = x.centre_id"
    )
    found = NOBODY
    for given, surname, *others in rows:
        whole, contacts = others[: len(_WHOLE_NAMES)], others[len(_WHOLE_NAMES) :]
        name = " ".join(filter(None, (given, surname)))
        names = frozenset(filter(None, (name, *whole)))
        found |= Named(names, frozenset(filter(None, contacts)))
    return found


def _values(connection: Connection, person: bytes, column: str) -> set[str]:
    now = connection.exec_driver_sql(f"SELECT {column} FROM person WHERE id = ?", (person,))
    cell = (_PERSON.number, person, _NUMBERS[column])
    found = {row[0] for row in now}
    for source in ("act_change", "import_item"):
        rows = connection.exec_driver_sql(
            f"SELECT old, new FROM {source} WHERE t = ? AND r = ? AND c = ?", cell
        )
        found |= {value for row in rows for value in row}
    lost = connection.exec_driver_sql(
        "SELECT value FROM sync_loser WHERE t = ? AND r = ? AND c = ?", cell
    )
    found |= {row[0] for row in lost}
    return {_text(value) for value in found if value}


def _text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def _on_papers(connection: Connection, person: bytes) -> Iterator[tuple[str, str]]:
    papers = connection.exec_driver_sql(
        "SELECT paper FROM certificate WHERE person_id = ?", (person,)
    )
    for (paper,) in papers:
        try:
            found = json.loads(paper)
        except (ValueError, RecursionError):
            continue
        if isinstance(found, dict):
            yield str(found.get("recipient", "")), str(found.get("personal_code", ""))


def before_blanking(connection: Connection) -> None:
    """Let go of what is found by ids, while rows still say whom they are about."""
    for fate in FATES:
        rows = _rows_of(fate)
        connection.exec_driver_sql(
            "UPDATE sync_foreign_cell SET value = NULL WHERE value IS NOT NULL "
            f"AND table_name = '{fate.table}' AND r IN ({rows})"
        )
        _forget_lost_of_newer(connection, fate, rows)
        if fate.columns:
            _forget_cells(connection, fate, rows)
    connection.exec_driver_sql(_FOREIGN_ROWS)
    connection.exec_driver_sql(_LOST_IN_FOREIGN_ROWS)
    connection.exec_driver_sql(
        f"DELETE FROM evidence_original WHERE evidence_id IN ({_rows_of(_EVIDENCE)})"
    )


_EVIDENCE: Final = next(fate for fate in FATES if fate.table == "evidence")
_WITH_A_PERSON: Final = (
    "FROM sync_foreign_cell f "
    "JOIN sync_foreign_row w ON w.table_name = f.table_name AND w.r = f.r "
    f"JOIN sync_erasure e ON e.t = {_PERSON.number} AND e.r = f.value AND e.scope = w.scope "
    "WHERE f.kind = 'id'"
)
"""A row of a table that only a newer version knows, with the id of an erased person in it."""

_FOREIGN_ROWS: Final = (
    "UPDATE sync_foreign_cell SET value = NULL WHERE value IS NOT NULL AND kind <> 'id' "
    f"AND (table_name, r) IN (SELECT f.table_name, f.r {_WITH_A_PERSON})"
)
_LOST_IN_FOREIGN_ROWS: Final = (
    f"DELETE FROM sync_loser WHERE (t, r) IN (SELECT w.t, f.r {_WITH_A_PERSON})"
)


def _rows_of(fate: Fate) -> str:
    return (
        f"SELECT x.id FROM sync_erasure e CROSS JOIN {fate.table} x ON x.{fate.about} = e.r "
        f"AND x.centre_id = e.scope WHERE e.t = {fate.entry}"
    )


def _forget_lost_of_newer(connection: Connection, fate: Fate, rows: str) -> None:
    """Let go of lost values in columns that only newer versions know."""
    known = ", ".join(str(column.number) for column in fate.synced.columns)
    connection.exec_driver_sql(
        f"DELETE FROM sync_loser WHERE t = {fate.synced.number} AND c NOT IN ({known}) "
        f"AND r IN ({rows})"
    )


def _forget_cells(connection: Connection, fate: Fate, rows: str) -> None:
    numbers = {column.name: column.number for column in fate.synced.columns}
    # Nothing of a person or a consent comes back: not even whether they are on the lists.
    wanted = [0] if "deleted" in fate.columns else []
    cells = ", ".join(map(str, (*wanted, *(numbers[name] for name in fate.columns))))
    where = f"WHERE t = {fate.synced.number} AND c IN ({cells}) AND r IN ({rows})"
    acts = connection.exec_driver_sql(f"SELECT DISTINCT act FROM act_change {where}").all()
    connection.exec_driver_sql(f"DELETE FROM act_change {where}")
    if acts:
        # Of what only made or changed the person nothing is left to be taken back.
        connection.exec_driver_sql(
            "UPDATE act SET state = 'dropped' WHERE id = ? AND NOT EXISTS "
            "(SELECT 1 FROM act_change WHERE act_change.act = act.id)",
            [(number,) for (number,) in acts],
        )
    # A column that somebody adds to a person one day is to be no way around it either.
    lost = f"WHERE t = {fate.synced.number} AND r IN ({rows})" if wanted else where
    connection.exec_driver_sql(f"DELETE FROM sync_loser {lost}")
    connection.exec_driver_sql(
        f"UPDATE import_item SET old = NULL, new = NULL {where} "
        "AND (old IS NOT NULL OR new IS NOT NULL)"
    )


def after_blanking(connection: Connection, named: Named) -> None:
    """Take the people out of whatever words this laptop keeps of what was done."""
    spellings = named.spellings
    exactly = frozenset(name.casefold() for name in named.names)
    if not spellings and not exactly:
        return
    _Words(connection, spellings, exactly).take_out()


@dataclass(frozen=True)
class _Words:
    connection: Connection
    spellings: Spellings
    exactly: frozenset[str]

    def take_out(self) -> None:
        self._rewrite("act", "id", "detail", self._json)
        # The rest of the settings are the program's own words, such as moments and keys.
        self._rewrite("setting", "name", "value", self._draft, "name GLOB 'view.*'")
        self._rewrite("import_mapping", "signature", "mapping", self._json)
        self._rewrite("sync_import", "manifest_sha", "report", self._json)
        for column in ("old", "new"):
            self._rewrite("act_change", "id", column, self._plain, self._freely)
            self._rewrite("import_item", "id", column, self._plain, self._freely)
        self._rewrite("sync_loser", "id", "value", self._plain, self._freely)

    @cached_property
    def _freely(self) -> str:
        """Return the condition for cells in which anybody may be named."""
        cells = (
            (SYNCED_BY_NAME[table].number, column.number)
            for table, names in WRITTEN_FREELY.items()
            for column in SYNCED_BY_NAME[table].columns
            if column.name in names
        )
        return f"(t, c) IN (VALUES {', '.join(map(str, cells))})"

    def _rewrite(
        self,
        table: str,
        key: str,
        column: str,
        rewritten: Callable[[str], str],
        where: str = "true",
    ) -> None:
        found = self.connection.exec_driver_sql(
            f"SELECT {key}, {column} FROM {table} WHERE {column} IS NOT NULL AND {where}"
        )
        changed = [
            (new, place)
            for place, value in found.all()
            if isinstance(value, str) and (new := rewritten(value)) != value
        ]
        if changed:
            self.connection.exec_driver_sql(
                f"UPDATE {table} SET {column} = ? WHERE {key} = ?", changed
            )

    def _plain(self, text: str) -> str:
        return IN_PLACE if text.casefold() in self.exactly else self.spellings.taken_out_of(text)

    def _json(self, text: str) -> str:
        return self._rewritten(text, is_draft=False)

    def _draft(self, text: str) -> str:
        return self._rewritten(text, is_draft=True)

    def _rewritten(self, text: str, *, is_draft: bool) -> str:
        try:
            content = json.loads(text)
        except (ValueError, RecursionError):
            return self._plain(text)
        walked = self._walked(content, is_draft=is_draft)
        if walked == content:
            return text
        return json.dumps(walked, ensure_ascii=text.isascii())

    def _walked(self, value: Any, *, is_draft: bool) -> Any:
        if isinstance(value, str):
            # What a page keeps of its state is often JSON in a text, its letters escaped.
            is_inner = value[:1] in ("{", "[")
            return self._rewritten(value, is_draft=is_draft) if is_inner else self._plain(value)
        if isinstance(value, list):
            return [self._walked(one, is_draft=is_draft) for one in value]
        if isinstance(value, dict):
            return {
                # Pages keep things under people's names; elsewhere the program's words are keys.
                self._plain(name) if is_draft else name: self._walked(one, is_draft=is_draft)
                for name, one in self._whole(value)
            }
        return value

    def _whole(self, value: dict[str, Any]) -> Iterable[tuple[str, Any]]:
        """Return what a record of a draft holds; a name in two fields is seen as one."""
        parts = (value.get("given"), value.get("surname"))
        full = " ".join(part for part in parts if isinstance(part, str)).strip()
        if full and self._plain(full) == IN_PLACE:
            return {**value, "given": IN_PLACE, "surname": ""}.items()
        return value.items()
