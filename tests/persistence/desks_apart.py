"""Seeded stories of real stores that exchange real files, checked against the rules each time.

Nothing is simulated but the people: stores, triggers, files and merges are the program's own.
"""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.domain.ids import (
    ORG_SCOPE,
    attendance_id,
    link_id,
    new_incarnation,
    registration_id,
)
from app.persistence import genesis
from app.persistence.store import Store
from app.persistence.tables import SYNCED_BY_NAME
from app.sync import merge as rules
from app.sync.lost_edits import lost_edit
from tests.support.merging import CENTRE, OTHER_CENTRE, losers_of, rows_of
from tests.support.sending import send, take
from tests.support.stores import MovableClock

if TYPE_CHECKING:
    from pathlib import Path

CENTRES = (ORG_SCOPE, CENTRE, OTHER_CENTRE)
CELLS = (
    ("person", "given"),
    ("person", "birth_year"),
    ("event", "title"),
    ("template", "name"),
    ("attendance", "mark"),
    ("registration", "state"),
    ("programme", "name"),
)


@dataclass
class Desk:
    """One laptop: its folder, its open store, and a clock that may be wrong."""

    folder: Path
    clock: MovableClock = field(default_factory=MovableClock)

    def __post_init__(self) -> None:
        self.store = Store(self.folder, self.clock, BUILD_DATE)

    def rows(self) -> dict:
        with self.store.database.reading() as connection:
            return rows_of(connection)

    def shared_rows(self) -> dict:
        """Return what the files of the story carry; each desk's own life stays at home."""
        return {key: state for key, state in self.rows().items() if key.centre in CENTRES}

    def seen(self) -> dict:
        with self.store.database.reading() as connection:
            return _seen(connection)

    def losers(self) -> set:
        with self.store.database.reading() as connection:
            return losers_of(connection)

    def write(self, statement: str, *values: object) -> None:
        with self.store.database.unnamed(capture=True) as connection:
            connection.exec_driver_sql(statement, values)

    def any_row(self, table: str, chance: random.Random) -> dict | None:
        with self.store.database.reading() as connection:
            rows = connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY id").mappings()
            found = [dict(row) for row in rows]
        return chance.choice(found) if found else None

    def begin_again_from(self, backup: Path) -> None:
        self.store.close()
        shutil.rmtree(self.folder)
        shutil.copytree(backup, self.folder)
        self.store = Store(self.folder, self.clock, BUILD_DATE)
        with self.store.database.unnamed(capture=True) as connection:
            genesis.begin_new_life(connection, new_incarnation())

    def back_up_to(self, backup: Path) -> None:
        self.store.close()
        shutil.rmtree(backup, ignore_errors=True)
        shutil.copytree(self.folder, backup)
        self.store = Store(self.folder, self.clock, BUILD_DATE)


def _seen(connection) -> dict:
    found = connection.exec_driver_sql(
        "SELECT k.scope, i.id, k.h FROM sync_known k JOIN sync_incarnation i ON i.alias = k.n "
        "UNION ALL SELECT x'', i.id, c.h FROM sync_clock c JOIN sync_incarnation i ON i.alias = c.n"
    )
    seen: dict = {scope: {} for scope in CENTRES}
    for scope, name, h in found:
        for wanted in CENTRES if scope == b"" else (scope,):
            seen[wanted][name] = max(seen[wanted].get(name, 0), h)
    return seen


def _listed(key, mine, theirs, my_seen, their_seen) -> set:
    """Return what loses of one row, as it is kept."""
    found = rules.conflicts(mine, theirs, my_seen, their_seen)
    edit = lost_edit(mine, theirs, my_seen, their_seen)
    synced = SYNCED_BY_NAME[key.table]
    numbers = {column.name: column.number for column in synced.columns}
    return {
        (synced.number, key.id, numbers[one.column], one.value, one.stamp)
        for one in (found if edit is None else [*found, edit])
    }


@dataclass
class Story:
    """A few desks, their files and backups, and the dice."""

    folder: Path
    chance: random.Random
    desks: list[Desk] = field(default_factory=list)
    files: list = field(default_factory=list)
    backups: dict = field(default_factory=dict)

    def new_id(self) -> bytes:
        return self.chance.randbytes(16)

    def add_person(self, desk: Desk) -> None:
        scope = self.chance.choice(CENTRES[1:])
        statement = "INSERT INTO person (id, centre_id, given, birth_year) VALUES (?, ?, ?, ?)"
        desk.write(statement, self.new_id(), scope, "Anna", 1950)

    def add_event(self, desk: Desk) -> None:
        event, scope = self.new_id(), self.chance.choice(CENTRES[1:])
        statement = "INSERT INTO event (id, centre_id, title) VALUES (?, ?, 'Kopā')"
        desk.write(statement, event, scope)
        statement = "INSERT INTO session (id, centre_id, event_id) VALUES (?, ?, ?)"
        desk.write(statement, self.new_id(), scope, event)

    def change(self, desk: Desk) -> None:
        table, column = self.chance.choice(CELLS)
        kind = str(SYNCED_BY_NAME[table].table.columns[column].type)
        value = self.chance.randrange(3) if kind == "INTEGER" else self.chance.choice("aāb")
        self._set(desk, table, column, value)

    def delete(self, desk: Desk) -> None:
        table = self.chance.choice(("person", "event", "attendance", "registration"))
        self._set(desk, table, "deleted", self.chance.choice((0, 1, 1)))

    def guard(self, desk: Desk) -> None:
        if guardian := desk.any_row("person", self.chance):
            self._set(desk, "person", "guardian_id", guardian["id"])

    def _set(self, desk: Desk, table: str, column: str, value: object) -> None:
        if row := desk.any_row(table, self.chance):
            desk.write(f"UPDATE {table} SET {column} = ? WHERE id = ?", value, row["id"])

    def attend(self, desk: Desk) -> None:
        person, session = (desk.any_row(t, self.chance) for t in ("person", "session"))
        if not person or not session:
            return
        scope, mark = session["centre_id"], self.chance.choice(("present", "absent"))
        self._put(
            desk,
            "registration (id, centre_id, event_id, person_id, state)",
            registration_id(session["event_id"], person["id"]),
            (scope, session["event_id"], person["id"], "registered"),
        )
        self._put(
            desk,
            "attendance (id, centre_id, session_id, person_id, mark)",
            attendance_id(session["id"], person["id"]),
            (scope, session["id"], person["id"], mark),
        )

    def link(self, desk: Desk) -> None:
        one, other = (desk.any_row("person", self.chance) for _ in range(2))
        if one and other:
            pair = sorted((one["id"], other["id"]))
            self._put(
                desk,
                "duplicate_link (id, centre_id, subject, one, other, verdict)",
                link_id(*pair),
                (ORG_SCOPE, "person", *pair, self.chance.choice(("same", "different"))),
            )

    def _put(self, desk: Desk, columns: str, row: bytes, values: tuple) -> None:
        places = ", ".join("?" * (len(values) + 1))
        desk.write(f"INSERT INTO {columns} VALUES ({places}) ON CONFLICT DO NOTHING", row, *values)

    def send(self, desk: Desk) -> None:
        path = self.folder / f"{len(self.files)}.kopa"
        send(desk.store, path, CENTRES)
        sent = desk.shared_rows()
        self.files.append((path, sent, desk.seen()))

    def receive(self, desk: Desk) -> None:
        if self.files:
            self.take(desk, self.chance.choice(self.files))

    def take(self, desk: Desk, file: tuple) -> None:
        path, theirs, their_seen = file
        mine, seen, losers = desk.rows(), desk.seen(), desk.losers()
        outcome = take(desk.store, path)
        joined = {k: rules.join(mine[k], s) if k in mine else s for k, s in theirs.items()}
        assert desk.rows() == {**mine, **joined}
        assert outcome.has_double is False
        if not outcome.was_known:
            listed = desk.losers() - losers
            due = {
                lost
                for k in mine.keys() & theirs.keys()
                for lost in _listed(k, mine[k], theirs[k], seen[k.centre], their_seen[k.centre])
            }
            assert due <= listed
            # Beside them, records to which somebody added what lies off all lists with them.
            assert {(c, value) for _, _, c, value, _ in listed - due} <= {(3, 0)}

    def jump(self, desk: Desk) -> None:
        desk.clock.go_on(days=self.chance.choice((-800, -1, 1, 30, 3_000)))

    def back_up(self, desk: Desk) -> None:
        place = self.folder / f"backup-{desk.folder.name}"
        desk.back_up_to(place)
        self.backups[desk.folder.name] = place

    def restore(self, desk: Desk) -> None:
        if desk.folder.name in self.backups:
            desk.begin_again_from(self.backups[desk.folder.name])

    def heal(self) -> None:
        first = len(self.files)
        for desk in self.desks:
            self.send(desk)
        fresh = self.files[first:]
        for desk in self.desks:
            for file in self.chance.sample(fresh, len(fresh)):
                self.take(desk, file)
            assert take(desk.store, fresh[0][0]).was_known


RECORDING = ("add_person", "add_event", "change", "change", "delete", "guard", "link")
CARRYING = ("attend", "attend", "send", "receive", "receive")
MISFORTUNE = ("jump", "back_up", "restore")
ACTS = (*RECORDING, *CARRYING, *MISFORTUNE)


def tell(seed: int, folder: Path, pristine: Path) -> list:
    """Live through one story; return the states that all desks came to."""
    story = Story(folder, random.Random(seed))
    for number in range(story.chance.randint(2, 3)):
        shutil.copytree(pristine, folder / str(number))
        desk = Desk(folder / str(number))
        story.desks.append(desk)
        with desk.store.database.unnamed(capture=True) as connection:
            genesis.begin_new_life(connection, new_incarnation())
    weights = [story.chance.choice((0, 1, 1, 4)) for _ in ACTS]
    try:
        for act in story.chance.choices(ACTS, [w + 0.1 for w in weights], k=25):
            getattr(story, act)(story.chance.choice(story.desks))
        story.heal()
        return [(desk.shared_rows(), _broken_references(desk)) for desk in story.desks]
    finally:
        for desk in story.desks:
            desk.store.close()


def _broken_references(desk: Desk) -> list:
    with desk.store.database.reading() as connection:
        return connection.exec_driver_sql("PRAGMA foreign_key_check").all()
