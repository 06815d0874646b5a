"""The overview of the laptops: what came from each, what each has confirmed, who is silent.

It puts together who belongs and what files told. It changes nothing, and it trusts no single
clock: a day is the one that this laptop believes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Final

from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.persistence import laptop_notes, programme
from app.services.belonging import known_founding, reads_all, the_founding
from app.services.home import set_up_laptop
from app.services.joining import belonging, listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.ids import CentreId, LaptopId
    from app.domain.trust import Member
    from app.persistence.laptop_notes import FileNote
    from app.persistence.store import Store
    from app.services.membership_views import MemberSeen

SILENT_AFTER: Final = timedelta(days=60)
"""A laptop that nothing was heard of for longer is named: its centre's records may be missing."""

SOON: Final = timedelta(days=60)
"""How long before its time runs out a laptop is named."""


@dataclass(frozen=True, slots=True)
class LaptopSeen:
    """One laptop of the programme, and what files have told of it.

    `received` is when its newest file was made, `received_at` when that came here; `sent` when the
    newest file for it was made here, `confirmed` when the newest one was made that it has taken in,
    by its own word; all ISO times, "" for never. `has_gap`: others have a later file of it.
    `silent_for` counts the days of a silence that is too long. `lives` counts how often it went on
    from a backup or a copy; `erasures_open` the erased people of whom it has not told yet.
    """

    seen: MemberSeen
    received: str = ""
    received_at: str = ""
    sent: str = ""
    confirmed: str = ""
    has_gap: bool = False
    silent_for: int | None = None
    expires_soon: bool = False
    lives: int = 0
    erasures: int = 0
    erasures_open: int = 0

    @property
    def laptop(self) -> LaptopId:
        return self.seen.member.laptop

    @property
    def is_overdue(self) -> bool:
        """Say whether something of it has not come for too long."""
        if not self.seen.belongs or self.seen.is_this:
            return False
        runs_out = self.seen.is_expired or self.expires_soon
        return self.silent_for is not None or self.has_gap or runs_out

    @property
    def needs_attention(self) -> bool:
        """Say whether somebody should do something about it, if only to send it a file."""
        return self.is_overdue or (not self.seen.is_this and self.erasures_open > 0)


@dataclass(frozen=True, slots=True)
class StrangerSeen:
    """A laptop that records tell of and that nobody let in, such as one that was set up anew."""

    laptop: LaptopId
    name: str
    centre: str
    lives: int


@dataclass(frozen=True, slots=True)
class Overview:
    """All laptops that are known here; `strangers` only where every centre's are known."""

    laptops: tuple[LaptopSeen, ...]
    strangers: tuple[StrangerSeen, ...]

    @property
    def attention(self) -> int:
        """Return how many laptops somebody should do something about."""
        return sum(one.needs_attention for one in self.laptops)


@dataclass(frozen=True, slots=True)
class LaptopsWaiting:
    """What waits: how many laptops are overdue, and the recovery paper.

    An erasure that is not confirmed is ordinary until the laptop is overdue for other reasons too.
    """

    laptops: int = 0
    lacks_paper: bool = False


class LaptopsService:
    """What people look up about the laptops of their programme."""

    def __init__(self, store: Store) -> None:
        """Read from `store`."""
        self._store = store

    def waiting(self) -> LaptopsWaiting:
        """Return what waits for somebody who lets laptops in, nothing for anybody else."""
        with self._store.database.reading() as connection:
            # Whoever belongs nowhere is spared the statements and what is loaded to read them.
            found = known_founding(connection)
            part = None if found is None else belonging(connection, found)
        if part is None or not part.lets_in:
            return LaptopsWaiting()
        lacks_paper = Role.COORDINATOR in part.lets_in and not part.papers_on
        overdue = sum(one.is_overdue for one in self.overview().laptops)
        return LaptopsWaiting(overdue, lacks_paper)

    def overview(self) -> Overview:
        """Return what is known of every laptop, those that belong first."""
        day = self._store.believed_day()
        with self._store.database.reading() as connection:
            found = the_founding(connection)
            every = _once_each(listed(connection, found, day))
            own = set_up_laptop(connection)
            told = _Told(connection, own.id, [one.member for one in every])
            member = next((one.member for one in every if one.is_this), None)
            knows_all = member is not None and member.role is Role.COORDINATOR
            known = {one.member.laptop for one in every}
            return Overview(
                tuple(told.of(one, day) for one in every),
                tuple(told.strangers(known)) if knows_all else (),
            )


class _Told:
    """What files and records tell, read once for all laptops."""

    def __init__(self, connection: Connection, own: LaptopId, members: list[Member]) -> None:
        """Read it for the laptops of these members; `own` is this one."""
        self._connection = connection
        self._own = own
        self._received = laptop_notes.newest_received(connection)
        self._written = laptop_notes.written(connection)
        sets = {note.scopes for note in self._written}
        self._sent_scopes = frozenset(scope for one in sets for scope in one)
        self._by_centre: dict[bytes, list[FileNote]] = {}
        for note in self._written:
            for scope in _only_centre(note):
                self._by_centre.setdefault(scope, []).append(note)
        wanted = [(one.laptop, scope) for one in members for scope in self._scopes_of(one)]
        self._seen = laptop_notes.seen_of_this(connection, own, wanted)
        self._erased = laptop_notes.erasures(connection)
        self._lives = laptop_notes.lives_of_laptops(connection)
        writers = [one.laptop for one in members if _counts_everywhere(one) and one.laptop != own]
        others = [one.laptop for one in members if one.laptop != own]
        self._gaps = laptop_notes.with_gaps(connection, writers, others)

    def of(self, seen: MemberSeen, day: date) -> LaptopSeen:
        """Return all that is told of one laptop."""
        member = seen.member
        if seen.is_this:
            return LaptopSeen(seen, lives=self._lives.get(member.laptop, 0))
        received = self._received.get(member.laptop)
        files = self._files_for(member)
        scopes = self._erased.by_scope if reads_all(member) else (member.centre,)
        erased, done = self._erasures(member.laptop, scopes)
        return LaptopSeen(
            seen=seen,
            received="" if received is None else received.made,
            received_at="" if received is None else received.at,
            sent=files[0].made if files else "",
            confirmed=next((one.made for one in files if self._has_seen(member, one)), ""),
            has_gap=seen.belongs and member.laptop in self._gaps,
            silent_for=_silence(seen, received, day),
            expires_soon=seen.belongs and not seen.is_expired and member.expires < day + SOON,
            lives=self._lives.get(member.laptop, 0),
            erasures=erased,
            erasures_open=erased - done if seen.belongs else 0,
        )

    def strangers(self, known: set[LaptopId]) -> Iterator[StrangerSeen]:
        """Yield the laptops of the records that never belonged."""
        names = {one.id: one.name for one in programme.centres(self._connection)}
        for row in laptop_notes.laptops_in_records(self._connection):
            if row.id not in known and row.id != self._own:
                centre = names.get(row.centre, "")
                yield StrangerSeen(row.id, row.name, centre, self._lives.get(row.id, 0))

    def _scopes_of(self, member: Member) -> Iterable[bytes]:
        """Return the scopes in which a laptop may have seen this one."""
        if not reads_all(member):
            return () if member.centre is None else (member.centre,)
        return self._sent_scopes

    def _files_for(self, member: Member) -> tuple[FileNote, ...] | list[FileNote]:
        if reads_all(member):
            return self._written
        return [] if member.centre is None else self._by_centre.get(member.centre, [])

    def _has_seen(self, member: Member, note: FileNote) -> bool:
        """Say whether a laptop told that it had seen everything that a file brought it.

        Of the programme's records only a coordinator's word counts as seen, so they are asked for
        where a file has nothing else.
        """
        scopes = note.scopes - {ORG_SCOPE} or note.scopes
        return all(self._seen.get((member.laptop, one), 0) >= note.stamp for one in scopes)

    def _erasures(
        self, laptop: LaptopId, scopes: Iterable[bytes | CentreId | None]
    ) -> tuple[int, int]:
        every = [one for one in scopes if one is not None]
        erased = sum(self._erased.by_scope.get(one, 0) for one in every)
        return erased, sum(self._erased.done.get((laptop, one), 0) for one in every)


def _once_each(every: Iterable[MemberSeen]) -> tuple[MemberSeen, ...]:
    """Return each laptop once, as what it was let in last.

    One that was taken out and joined anew belongs; one that left and came back is what it is now.
    """
    found: dict[LaptopId, MemberSeen] = {}
    noted = list(every)
    for one in noted:
        other = found.setdefault(one.member.laptop, one)
        if _weight(one) > _weight(other):
            found[one.member.laptop] = one
    return tuple(one for one in noted if found[one.member.laptop] is one)


def _weight(one: MemberSeen) -> tuple[bool, bool, date]:
    return one.is_this, one.belongs, one.member.since


def _only_centre(note: FileNote) -> frozenset[bytes]:
    """Return the centre of a file that only its own laptops and coordinators can open."""
    centres = note.scopes - {ORG_SCOPE}
    return centres if len(centres) == 1 else frozenset()


def _counts_everywhere(member: Member) -> bool:
    return member.role is Role.COORDINATOR


def _silence(seen: MemberSeen, received: FileNote | None, day: date) -> int | None:
    """Return for how many days nothing was heard of a laptop, None where that is no matter."""
    if not seen.belongs or seen.member.role is Role.READER:
        return None
    days = (day - _heard(seen, received)).days
    return days if days > SILENT_AFTER.days else None


def _heard(seen: MemberSeen, received: FileNote | None) -> date:
    """Return the day of the last word: when the file was made, which is never after it came."""
    if received is None:
        return seen.member.since
    made = datetime.fromisoformat(received.made).date()
    came = datetime.fromisoformat(received.at).date()
    return max(seen.member.since, min(came, made))
