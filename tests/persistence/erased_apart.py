"""Seeded stories of laptops that erase people while others go on working, sending and restoring.

Whatever the order of files, in the end all are equal and nobody who was erased is named anywhere.
"""

from __future__ import annotations

import json
import random
import shutil
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.erasure import Erased
from app.domain.ids import attendance_id, new_incarnation
from app.persistence import erasure, genesis
from app.persistence.erasing import Erasing, reapply
from app.persistence.personal import FATES
from tests.persistence.desks_apart import Desk
from tests.support.merging import CENTRE, rows_of
from tests.support.sending import send, take

if TYPE_CHECKING:
    from pathlib import Path

SCOPES = (CENTRE,)
STEPS = 40


def name_of(number: int) -> tuple[str, str]:
    return f"Zeltīte{number}x", f"Kvēpiņa{number}x"


@dataclass
class ErasingStory:
    """Three desks of one centre, the people they know, and what was erased by whom."""

    folder: Path
    chance: random.Random
    desks: list[Desk] = field(default_factory=list)
    people: dict[bytes, int] = field(default_factory=dict)
    erased: set[bytes] = field(default_factory=set)
    files: list[Path] = field(default_factory=list)
    backups: dict[int, Path] = field(default_factory=dict)
    sessions: list[bytes] = field(default_factory=list)

    def person_at(self, desk: Desk) -> bytes | None:
        row = desk.any_row("person", self.chance)
        return None if row is None or row["id"] not in self.people else row["id"]

    def add(self, desk: Desk) -> None:
        record = self.chance.randbytes(16)
        number = self.people.setdefault(record, len(self.people))
        given, surname = name_of(number)
        desk.write(
            "INSERT INTO person (id, centre_id, given, surname, email) VALUES (?, ?, ?, ?, ?)",
            record, CENTRE, given, surname, f"{given}@example.lv".lower(),
        )  # fmt: skip

    def change(self, desk: Desk) -> None:
        if person := self.person_at(desk):
            given, surname = name_of(self.people[person])
            column = self.chance.choice(("given", "note", "certificate_name", "deleted"))
            value: object = f"{given} {surname} {self.chance.randrange(9)}"
            if column == "deleted":
                value = self.chance.choice((0, 1))
            with desk.store.database.act("person.change", name=f"{given} {surname}") as act:
                act.connection.exec_driver_sql(
                    f"UPDATE person SET {column} = ? WHERE id = ?", (value, person)
                )

    def consent(self, desk: Desk) -> None:
        if person := self.person_at(desk):
            given, _ = name_of(self.people[person])
            desk.write(
                "INSERT INTO consent (id, centre_id, person_id, purpose, given, on_date, paper) "
                "VALUES (?, ?, ?, 'photo', 1, '2026-11-22', ?)",
                self.chance.randbytes(16), CENTRE, person, f"{given} lapa",
            )  # fmt: skip

    def attend(self, desk: Desk) -> None:
        person, session = self.person_at(desk), desk.any_row("session", self.chance)
        if person and session:
            desk.write(
                "INSERT INTO attendance (id, centre_id, session_id, person_id, mark, at) "
                "VALUES (?, ?, ?, ?, 'present', ?) ON CONFLICT DO UPDATE SET at = excluded.at",
                attendance_id(session["id"], person), CENTRE, session["id"], person,
                f"10:{self.chance.randrange(10, 59)}",
            )  # fmt: skip

    def issue(self, desk: Desk) -> None:
        person, template = self.person_at(desk), desk.any_row("template", self.chance)
        if person and template:
            given, surname = name_of(self.people[person])
            paper = {"recipient": f"{given} {surname}", "title": "Talka", "issuer": {"name": "K"}}
            desk.write(
                "INSERT INTO certificate (id, centre_id, number, template_id, template_version, "
                "language, issued_on, paper, person_id, handed_to) "
                "VALUES (?, ?, ?, ?, 1, 'lv', '2026-11-22', ?, ?, ?)",
                self.chance.randbytes(16), CENTRE, str(self.chance.random()), template["id"],
                json.dumps(paper, ensure_ascii=False), person, f"{given} {surname}",
            )  # fmt: skip

    def hand_out(self, desk: Desk) -> None:
        row = desk.any_row("certificate", self.chance)
        if row and row["person_id"] in self.people:
            given, surname = name_of(self.people[row["person_id"]])
            with desk.store.database.act("certificate.hand_out") as act:
                act.connection.exec_driver_sql(
                    "UPDATE certificate SET handed_to = ? WHERE id = ?",
                    (f"{surname} {given}", row["id"]),
                )

    def erase(self, desk: Desk) -> None:
        if person := self.person_at(desk):
            self.erased.add(person)
            at = f"2026-11-22T12:00:{self.chance.randrange(60):02}+00:00"
            by = bytes([self.desks.index(desk)]) * 16
            entry = Erased(erasure.PERSON, person, CENTRE, by, at, "asked")
            with desk.store.database.unnamed(capture=False) as connection:
                erasing = Erasing(connection)
                erasing.take([entry], scopes=SCOPES)
                erasing.settle()

    def send(self, desk: Desk) -> None:
        path = self.folder / f"file-{len(self.files)}.kopa"
        self.files.append(send(desk.store, path, SCOPES))

    def take(self, desk: Desk) -> None:
        if self.files:
            take(desk.store, self.chance.choice(self.files))

    def back_up(self, desk: Desk) -> None:
        place = self.desks.index(desk)
        self.backups[place] = self.folder / f"backup-{place}"
        desk.back_up_to(self.backups[place])

    def restore(self, desk: Desk) -> None:
        if (place := self.desks.index(desk)) in self.backups:
            with desk.store.database.reading() as connection:
                known = erasure.every(connection)
            desk.begin_again_from(self.backups[place])
            with desk.store.database.unnamed(capture=True) as connection:
                reapply(connection, known)

    def heal(self) -> None:
        for _ in range(2):
            for desk in self.desks:
                self.send(desk)
                for other in self.desks:
                    take(other.store, self.files[-1])


ACTS = (
    "add", "change", "consent", "attend", "issue", "hand_out", "erase", "send", "take", "back_up",
    "restore",
)  # fmt: skip


def tell(seed: int, folder: Path, pristine: Path) -> ErasingStory:
    """Live through a story and let all desks meet at its end."""
    chance = random.Random(seed)
    story = ErasingStory(folder, chance)
    for place in range(3):
        home = folder / f"desk-{place}"
        shutil.copytree(pristine, home)
        desk = Desk(home)
        story.desks.append(desk)
        with desk.store.database.unnamed(capture=True) as connection:
            genesis.begin_new_life(connection, new_incarnation())
    _begin(story)
    # Some acts more often than others, and some not at all: uniform stories miss what matters.
    weights = [chance.choice((0, 1, 4)) for _ in ACTS]
    weights[ACTS.index("erase")] = 1
    for _ in range(STEPS):
        (act,) = chance.choices(ACTS, weights)
        getattr(story, act)(chance.choice(story.desks))
    story.heal()
    return story


def _begin(story: ErasingStory) -> None:
    first = story.desks[0]
    event, session = story.chance.randbytes(16), story.chance.randbytes(16)
    first.write("INSERT INTO event (id, centre_id, title) VALUES (?, ?, 'Talka')", event, CENTRE)
    first.write(
        "INSERT INTO session (id, centre_id, event_id) VALUES (?, ?, ?)", session, CENTRE, event
    )
    first.write("INSERT INTO template (id, centre_id) VALUES (?, ?)", bytes(16), CENTRE)
    story.add(first)
    story.add(first)
    story.heal()


def shared(desk: Desk) -> dict:
    """Return what laptops must agree on: the rows of the centre, and what is erased of it."""
    with desk.store.database.reading() as connection:
        rows = {key: state for key, state in rows_of(connection).items() if key.centre == CENTRE}
        return {"rows": rows, "erased": erasure.every(connection)}


def named(desk: Desk, people: dict[bytes, int], erased: set[bytes]) -> list[str]:
    """Return where in a store, in whatever table, somebody who was erased is named."""
    words = [word for one in erased for word in name_of(people[one])]
    words += [word.lower() for word in words]
    found = []
    with desk.store.database.reading() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'")
        for (table,) in tables.all():
            for row in connection.exec_driver_sql(f'SELECT * FROM "{table}"'):
                text = " ".join(map(_text, row))
                found += [f"{table}: {word}" for word in words if word in text]
    return found


def _text(value: object) -> str:
    return value.decode(errors="replace") if isinstance(value, bytes) else str(value)


def unblanked(desk: Desk, erased: set[bytes]) -> list[str]:
    """Return the rows of erased people of which a personal column holds something."""
    found = []
    with desk.store.database.reading() as connection:
        for fate in FATES:
            for name, blank in fate.blank.items():
                rows = connection.exec_driver_sql(
                    f"SELECT {'person_id' if fate.table == 'certificate' else fate.about} "
                    f"FROM {fate.table} WHERE {name} IS NOT {blank}"
                )
                found += [f"{fate.table}.{name}" for (about,) in rows if about in erased]
    return found
