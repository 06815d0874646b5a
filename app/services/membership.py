"""Who belongs to the programme: founding it, asking to join, letting in, taking out.

What people do about it, one method an act. None of it can be undone like a change of a record: it
is told to others by statements that only grow (app.domain.trust). A laptop that never asks keeps
its records alone and is never told a word of this.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from pyrage import x25519

from app import drives
from app.domain.bundles import FILE_ENDING, WISH_ENDING
from app.domain.clock import wall_time
from app.domain.errors import NotFoundError
from app.domain.errors_membership import (
    InProgrammeAlreadyError,
    OwnLaptopError,
    RecordsElsewhereError,
    RevokedWishError,
)
from app.domain.file_names import safe_words
from app.domain.ids import ProgrammeId, new_id
from app.domain.names import tidy_text
from app.domain.trust import Revocation, Role
from app.jobs import NO_JOB, PartOfJob
from app.persistence import exchange_notes, genesis, programme, records, settings, tables
from app.persistence.mass_deletions import Leave
from app.persistence.merge_send import bundle_tables
from app.services.allowance import bounded
from app.services.belonging import (
    are_own_keys_out,
    known_founding,
    made_own_keys,
    opening,
    opening_as_newcomer,
    own_keys,
    programme_keys,
    reads_all,
    renew,
    roster_of,
    say,
    the_founding,
)
from app.services.erasure_cleaning import clean_up
from app.services.exchange import back_up_before
from app.services.home import set_up_laptop
from app.services.joining import (
    ACCEPTED,
    begin,
    belonging,
    centre_name,
    founding_of,
    is_known,
    join,
    leave,
    listed,
    newcomer,
    programme_name,
    refuse_without_room,
    settle,
    signer,
    welcomed_part,
    wish,
)
from app.services.membership_views import Part, Welcome, WelcomeSeen, WishSeen
from app.services.sending import Sending, centres_sent
from app.services.taking_in import VERIFIED_BY, Incoming, refuse_far_ahead, take_records
from app.sync.envelopes import new_sign_key
from app.sync.handover import ProgrammeKeys, handover
from app.sync.joining import read_join_file, write_join_file
from app.sync.reader import read_bundle
from app.sync.statements import founding_code

if TYPE_CHECKING:
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.ids import LaptopId
    from app.domain.programme import Centre
    from app.domain.trust import Founding, Member
    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.membership_views import Belonging, MemberSeen
    from app.services.taking_in import TakenIn
    from app.sync.joining import JoinWish


_LOOKED_BY: Final = 0.4
_BACKED_UP_BY: Final = 0.5
"""How much of accepting a welcome is looking at it and the backup, as far as anybody minds."""

_LETTERS: Final = 4
_PARTS: Final = 3
"""Of the name of a file about a laptop: the program, the name of the laptop, its letters."""


class MembershipService:
    """What people do about who belongs."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def standing(self) -> Belonging | None:
        """Return what this laptop is in its programme, None where it belongs to none."""
        with self._store.database.reading() as connection:
            found = known_founding(connection)
            return None if found is None else belonging(connection, found)

    def roster(self) -> tuple[MemberSeen, ...]:
        """Return the laptops known here, those that belong first, by role and name."""
        with self._store.database.reading() as connection:
            found = the_founding(connection)
            return listed(connection, found, self._store.believed_day())

    def centres(self) -> tuple[Centre, ...]:
        """Return the centres of the programme that are known here."""
        with self._store.database.reading() as connection:
            return centres_sent(connection, replace(set_up_laptop(connection), keeps_all=True))

    def found(self, name: str = "") -> Belonging:
        """Make the programme one that others can join; this laptop is its first coordinator.

        `name` becomes that of the programme; without one it keeps its own, or is called by the
        laptop.
        """
        with self._store.database.unnamed(capture=True) as connection:
            if known_founding(connection) is not None:
                raise InProgrammeAlreadyError
            laptop = set_up_laptop(connection)
            called = _called(connection, tidy_text(name)) or laptop.name
            keys = ProgrammeKeys(new_sign_key(), str(x25519.Identity.generate()))
            found = founding_of(keys, ProgrammeId(new_id()), called)
            begin(connection, found, keys, laptop, self._store.believed_day())
            genesis.take_shared_rows(connection)
            return belonging(connection, found)

    # Joining

    def wish(self, file: Path, *, anew: bool = False) -> JoinWish:
        """Write the file with which this laptop asks to join; people compare its code.

        The same keys each time, so that a lost file is simply written once more; new ones `anew`
        and where those of before were taken out.
        """
        with self._store.database.unnamed(capture=True) as connection:
            keys = made_own_keys(connection, anew=anew or are_own_keys_out(connection))
            asked = wish(connection, keys, wall_time(self._store.clock.now()))
            write_join_file(file, asked, keys.sign)
        drives.settle(file.parent)
        return asked

    def wish_name(self) -> str:
        """Return what the file is called that asks to join, after the name of this laptop."""
        with self._store.database.reading() as connection:
            laptop = set_up_laptop(connection)
        return f"{_file_stem(laptop.name, laptop.id)}{WISH_ENDING}"

    def is_welcome(self, file: Path) -> bool:
        """Say whether a file bears the name of a welcome for this laptop.

        Whoever wrote it may have called the laptop otherwise; its letters at the end stay.
        """
        with self._store.database.reading() as connection:
            laptop = set_up_laptop(connection)
        parts = file.stem.split("_")
        return len(parts) == _PARTS and parts[0] == "Kopa" and parts[-1] == _mark(laptop.id)

    def is_accepted(self, file: Path, time: int) -> bool:
        """Say whether it is the welcome by which this laptop joined last; it stays on its stick.

        `time` is when the file was last changed: a later welcome may bear the same name.
        """
        with self._store.database.reading() as connection:
            return settings.read(connection, ACCEPTED) == _trace(file, time)

    def own_wish(self) -> JoinWish | None:
        """Return the wish that this laptop made, to show its code.

        None where it never asked, or not anew since it was taken out.
        """
        with self._store.database.reading() as connection:
            keys = own_keys(connection)
            if keys is None or are_own_keys_out(connection):
                return None
            return wish(connection, keys, wall_time(self._store.clock.now()))

    def look_at_wish(self, file: Path) -> WishSeen:
        """Read a wish, to be shown while people compare its code."""
        asked = read_join_file(file)
        with self._store.database.reading() as connection:
            roster = roster_of(connection, the_founding(connection))
            if asked.sign_key in roster.revoked:
                raise RevokedWishError
            is_here = asked.centre is not None and is_known(connection, roster, asked.centre)
            return WishSeen(asked, is_here, roster.member(asked.sign_key))

    def let_in(self, asked: JoinWish, part: Part, target: Path, job: Job = NO_JOB) -> Welcome:
        """Let a laptop in, and write its welcome to a file, or into a folder under its name.

        The welcome is a file like any other, with all records that the laptop is to have.
        """
        named = target / f"{_file_stem(asked.name, asked.laptop)}{FILE_ENDING}"
        file = named if target.is_dir() else target
        day = self._store.believed_day()
        with self._store.database.unnamed(capture=True) as connection:
            found = the_founding(connection)
            roster = roster_of(connection, found)
            key = signer(connection, roster, part)
            member = newcomer(connection, roster, asked, part, day)
            renew(connection, day)
            say(connection, member, key)
            refuse_without_room(connection, found, member)
            if member.centre is not None and member.centre == asked.centre:
                programme.note_awaited(connection, member.centre, tidy_text(asked.centre_name))
            self._write_welcome(connection, member, file, job).note(connection)
        drives.settle(file.parent)
        self._store.home.note(self._store.database)
        return Welcome(file, founding_code(found), member)

    def look_at_welcome(self, file: Path, job: Job = NO_JOB) -> WelcomeSeen:
        """Say what accepting a welcome would do; people compare the code before they accept."""
        with self._store.database.tried(capture=False) as connection:
            before = programme.this_laptop(connection)
            own = before.centre if before is not None else None
            was = programme.one_centre(connection, own) if own is not None else None
            member, found, brings = self._accept(connection, file, job, Leave(may_delete=True))
            moves = was is not None and member.centre is not None and member.centre != was.id
            return WelcomeSeen(
                programme=programme_name(connection, found),
                code=founding_code(found),
                sender=brings.sender,
                role=member.role,
                centre=centre_name(connection, member.centre),
                moves_from=was.name if was is not None and moves else "",
                brings=brings,
            )

    def accept_welcome(self, file: Path, job: Job = NO_JOB, *, reason: str = "") -> TakenIn:
        """Join with a welcome whose code was compared; a backup is made before.

        A laptop that belonged before has records that others know: `reason` is somebody's word why
        the welcome may delete as much of them as it does (`brings.asks_reason` of the look).
        """
        time = file.stat().st_mtime_ns if file.is_file() else 0
        self.look_at_welcome(file, PartOfJob(job, 0, _LOOKED_BY))
        back_up_before(self._store, PartOfJob(job, _LOOKED_BY, _BACKED_UP_BY))
        with self._store.database.unnamed(capture=False) as connection:
            part = PartOfJob(job, _BACKED_UP_BY, 1)
            _, _, brings = self._accept(connection, file, part, Leave(reason))
            settings.write(connection, ACCEPTED, _trace(file, time))
        self._store.heed_the_day()
        if brings.has_wiped:
            clean_up(self._store)
        return brings

    def leave(self, job: Job = NO_JOB) -> Path:
        """Let this laptop work alone again, with all its records; a backup is made before.

        The keys go with the programme, so that no file of it can be opened here any more; going
        back to the backup, which is returned, brings them back. Nobody else hears of it. For a
        programme whose keys are lost or in wrong hands, and so begins anew.
        """
        with self._store.database.reading() as connection:
            the_founding(connection)
        before = back_up_before(self._store, job, why="before-leaving")
        with self._store.database.unnamed(capture=False) as connection:
            leave(connection)
        return before

    def revoke(self, sign_key: bytes, why: str) -> None:
        """Take a laptop out: from now on nobody who hears of it takes in its files."""
        with self._store.database.unnamed(capture=True) as connection:
            roster = roster_of(connection, the_founding(connection))
            known = roster.known.get(sign_key)
            if known is None:
                raise NotFoundError("laptop", sign_key.hex())
            keys = own_keys(connection)
            if keys is not None and keys.sign.public == sign_key:
                raise OwnLaptopError
            key = signer(connection, roster, Part(known.role, known.centre))
            if sign_key not in roster.revoked:
                gone = Revocation(sign_key, self._store.believed_day(), tidy_text(why))
                say(connection, gone, key)

    # Inside a transaction

    def _write_welcome(
        self, connection: Connection, member: Member, file: Path, job: Job
    ) -> Sending:
        sending = Sending(connection, set_up_laptop(connection), self._store)
        scopes = tuple(one.id for one in sending.centres()) if reads_all(member) else ()
        if member.centre is not None and member.centre not in scopes:
            scopes = (*scopes, member.centre)
        keys = programme_keys(connection)
        is_second = member.role is Role.COORDINATOR and keys is not None
        added = (handover(keys, member),) if keys is not None and is_second else ()
        sending.write_scopes(file, scopes, added, job)
        return sending

    def _accept(
        self, connection: Connection, file: Path, job: Job, leave: Leave
    ) -> tuple[Member, Founding, TakenIn]:
        laptop = set_up_laptop(connection)
        known = known_founding(connection)
        is_new = known is None and not exchange_notes.has_met(connection)
        how = opening_as_newcomer(connection) if known is None else opening(connection)
        verifying = PartOfJob(job, 0, VERIFIED_BY)
        with (
            read_bundle(file, how, bundle_tables(), verifying) as bundle,
            bounded(connection, bundle.sender),
        ):
            refuse_far_ahead(bundle, self._store.believed_day())
            found = bundle.founding
            member = welcomed_part(connection, bundle, found)
            if known is None:
                comes_whole = bundle.sender.role is Role.COORDINATOR
                settle(connection, laptop, member.centre, comes_whole=comes_whole)
            elif laptop.centre is not None and member.centre not in (None, laptop.centre):
                raise RecordsElsewhereError(centre_name(connection, laptop.centre))
            join(connection, bundle, found)
            merging = PartOfJob(job, VERIFIED_BY, 1)
            # Of a newcomer nobody has seen the records, so whatever the welcome deletes is not of
            # them. One that belonged before has what others may delete.
            incoming = Incoming(file, bundle, Leave(may_delete=True) if is_new else leave)
            taken = take_records(connection, self._store, incoming, merging)
            return member, found, replace(taken, mass_deletions=()) if is_new else taken


def _called(connection: Connection, name: str) -> str:
    """Let the programme be called so, where there is a name, and return how it is called."""
    kept = programme.the_programme(connection)
    if name in ("", kept.name):
        return kept.name
    records.change(connection, tables.programme, kept.id, {"name": name})
    return name


def _file_stem(name: str, laptop: LaptopId) -> str:
    """Return how files about a laptop are called: two of one name may meet on a stick."""
    return f"Kopa_{safe_words(name)}_{_mark(laptop)}"


def _trace(file: Path, time: int) -> str:
    """Return what a file is known by without reading it."""
    return f"{file.name} {time}"


def _mark(laptop: LaptopId) -> str:
    return laptop.hex()[:_LETTERS].upper()
