"""The laptops of the story: each types its diary by its own clock, and files go by stick."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.bootstrap import Application
from app.persistence import lives, records
from app.persistence.merge_send import bundle_tables
from app.persistence.store import Store
from app.services import belonging
from app.services.demo.diary import STANDS, Diary
from app.services.demo.writing import set_up, write_entries
from app.services.reports import as_json
from app.sync.reader import read_bundle
from tests.support.merging import rows_of
from tests.support.stores import MovableClock

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime
    from pathlib import Path

    from sqlalchemy import Connection

    from app.services.demo.diary import Entry
    from app.services.demo.sample import LaptopPlan
    from app.services.exchange import Import, TakenIn
    from app.services.membership_views import Part
    from app.sync.merge import RowState
    from tests.support.merging import Key

_NUMBERS = count()


class Desk:
    """A laptop, and the person who types at it; `wrong_by` is what its clock is wrong by."""

    def __init__(
        self, place: Path, plan: LaptopPlan, begin: datetime, wrong_by: timedelta = timedelta()
    ) -> None:
        self.place, self.plan, self.wrong_by = place, plan, wrong_by
        self._built = (begin - timedelta(days=1)).date()
        self._typed = begin - timedelta(days=1)
        self._moved: dict[bytes, bytes] = {}
        self.clock = MovableClock(begin + wrong_by)
        self.store = Store(self.folder, self.clock, self._built)
        self.application = Application(self.store)

    @property
    def folder(self) -> Path:
        return self.place / self.plan.folder

    def close(self) -> None:
        self.application.close()

    def begin_a_centre(self) -> None:
        """Answer the first start; who begins a centre may not have asked anybody yet."""
        set_up(self.store, self.plan)

    def set_clock(self, moment: datetime) -> None:
        """Let time pass; who has a right clock says so when the program asks, once in a year."""
        self.clock.moment = max(self.clock.moment, moment + self.wrong_by)
        if not self.wrong_by and self.store.trusted_now() is None:
            self.store.confirm_now()

    def type_until(self, moment: datetime) -> None:
        """Type everything of the diary before the moment, each thing at its own time."""
        waiting = self.plan.diary.since(self._typed).until(moment)
        for at, entries in waiting.sittings():
            self.set_clock(at)
            with self.store.database.unnamed(capture=True) as connection:
                write_entries(connection, list(self._as_here(connection, entries)))
        self._typed = max(self._typed, moment)
        self.set_clock(moment)

    def type_on(self, other: Desk) -> None:
        """Let another laptop go on with the diary of this one."""
        other.plan = replace(other.plan, diary=self.plan.diary)
        other._typed = self._typed
        self.plan.diary = Diary()

    def belong_to(self, centre: bytes) -> None:
        """Type from now on for another centre than the diary was planned for."""
        assert self.plan.centre is not None
        self._moved[self.plan.centre.id] = centre

    def _as_here(self, connection: Connection, entries: Sequence[Entry]) -> Iterable[Entry]:
        """Yield the entries as this laptop can type them: what came by stick is there already."""
        for entry in entries:
            if not entry.is_new:
                yield entry
                continue
            cells = dict(entry.cells)
            cells["centre_id"] = self._moved.get(cells["centre_id"], cells["centre_id"])
            known = select(entry.table.c.id).where(entry.table.c.id == entry.row_id)
            if connection.execute(known).first() is None:
                yield replace(entry, cells=cells)
            else:
                again = {"deleted": STANDS, **records.cells_in(entry.table, cells)}
                yield replace(entry, cells=again, is_new=False)

    # Files

    def send(self) -> list[Path]:
        """Write this laptop's files into a new folder of the stick, one for each centre."""
        folder = self.place / f"stick-{next(_NUMBERS):03d}"
        folder.mkdir()
        return [one.file for one in self.application.exchange.export(folder)]

    def take(self, files: Iterable[Path]) -> Import:
        """Take in what can be used of all that lies on the stick."""
        return self.application.exchange.take_in_usable(list(files))

    def read(self, file: Path) -> str:
        """Return all that stands in a file for this laptop."""
        with self.store.database.reading() as connection:
            opening = belonging.opening(connection)
        with read_bundle(file, opening, bundle_tables()) as bundle:
            rows = [row for one in bundle.segments() for rows in one.batches() for row in rows]
            return repr((bundle.manifest, bundle.statements, list(bundle.erased), rows))

    def let_in(self, newcomer: Desk, part: Part) -> TakenIn:
        """Let a laptop in by wish and welcome; both codes are compared aloud."""
        stick = self.place / f"stick-{next(_NUMBERS):03d}"
        stick.mkdir()
        asked = newcomer.application.membership.wish(stick / "wish.kopa-join")
        seen = self.application.membership.look_at_wish(stick / "wish.kopa-join")
        assert seen.wish == asked == newcomer.application.membership.own_wish()
        welcome = self.application.membership.let_in(seen.wish, part, stick)
        shown = newcomer.application.membership.look_at_welcome(welcome.file)
        assert shown.code == welcome.code
        return newcomer.application.membership.accept_welcome(welcome.file)

    def issue_a_certificate(self, day: date | None = None) -> list[str]:
        """Issue a certificate to somebody at an event here; return its number."""
        lines = self.application.events.list()
        event = next(one for one in lines if one.registered)
        person = self.application.attendance.grid(event.id).people[0].person
        issued = self.application.certificates.issue_to(event.id, [person], issued_on=day)
        return [one.number for one in issued.certificates]

    # What stands

    def figures(self, since: date, until: date) -> dict[str, object]:
        return as_json(self.application.reports.figures(since, until))

    def rows(self, scopes: Iterable[bytes]) -> dict[Key, RowState]:
        """Return every record of these scopes with its stamps, but for copies of scans."""
        wanted = set(scopes)
        with self.store.database.reading() as connection:
            found = rows_of(connection)
        return {
            key: state
            for key, state in found.items()
            if key.centre in wanted and key.table != "evidence_piece"
        }

    def scopes(self) -> set[bytes]:
        """Return the scopes of all records here."""
        with self.store.database.reading() as connection:
            return {key.centre for key in rows_of(connection)}

    def key_of(self, name: str) -> bytes:
        """Return the key of another laptop, as this one knows it."""
        every = self.application.membership.roster()
        return next(one.member.sign_key for one in every if one.member.name == name)

    def life(self) -> bytes:
        """Return the name under which the changes made here are stamped now."""
        with self.store.database.reading() as connection:
            return lives.present(connection).incarnation

    def copied_to(self, place: Path) -> Desk:
        """Copy the whole data folder, as people do, and open the copy."""
        self.application.close()
        shutil.copytree(self.folder, place / self.plan.folder)
        self._open_again()
        copy = Desk(place, replace(self.plan, diary=Diary()), self.clock.moment - self.wrong_by)
        copy._built = self._built
        return copy

    def _open_again(self) -> None:
        self.store = Store(self.folder, self.clock, self._built)
        self.application = Application(self.store)
