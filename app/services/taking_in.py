"""Taking in one file of another laptop, inside the caller's transaction; a preview is rolled back.

The file was believed before (app.sync.reader). It tells what became of the records in words that
the screens know.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from app.domain.clock import is_far_ahead, moment_of
from app.domain.errors_exchange import FromFarAheadError, NotForThisLaptopError
from app.domain.errors_membership import NotACoordinatorError
from app.domain.ids import ORG_SCOPE
from app.domain.imports import ImportReport, TableCounts
from app.domain.trust import Role
from app.jobs import PartOfJob
from app.persistence import (
    erasure_mentions,
    exchange_notes,
    lives,
    people_index,
    programme,
)
from app.persistence.mass_deletions import NO_LEAVE, Leave
from app.persistence.merge import believe, merge
from app.persistence.merge_send import bundle_tables, sender_state
from app.persistence.stopping import stoppable
from app.services.allowance import bounded
from app.services.belonging import (
    believable,
    learn,
    opening,
    opening_with_papers,
    the_founding,
)
from app.services.home import set_up_laptop
from app.services.looking import Looking
from app.sync.reader import read_bundle

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.bundles import Manifest, MassDeletion, MergeOutcome
    from app.domain.imports import Loss
    from app.jobs import Job
    from app.persistence.store import Store
    from app.sync.reader import OpenBundle


VERIFIED_BY: Final = 0.3
"""How much of taking a file in is making sure of it, as far as anybody minds."""

_MERGED_BY: Final = 0.8
"""How much of the rest is the merge; what it did is noted record by record after that."""


ITEMS_KEPT: Final = timedelta(days=400)
"""So long it can be looked up what a file did to each record; its numbers stay for good.

A report year and the month in which it is written. What was changed away from is somebody's old
telephone or name, and is not kept without need.
"""


class Standing(StrEnum):
    """What a file is to this laptop."""

    OWN = "own"
    KNOWN = "known"
    NOTHING_NEW = "nothing_new"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What a file brought, or would bring. `made` is the sender's ISO date and time.

    `sender` is the name that was signed, `laptop` the sender's id. `newer` tells when a newer file
    of the same laptop was made that is here already, "" for none. `erased` counts records that it
    makes forgotten here, `people_erased` the people among them. `disagreeing` are tables that
    differ though both laptops saw the same, `foreign` counts records with what only newer programs
    know. `believable` counts shared records that coordinators changed, as a file of somebody else
    tells a coordinator who did not know it, `unnamed` texts and notes out of which erased
    people were taken. `alike` counts new records that look like one that is
    here, None where so many are new that they were not compared; it is looked up in a look only.
    `losses` is what goes, by table; `erased_without_right` counts records that are erased for ever
    by word of a laptop that may not erase them, `to_erase` are the names of all who would be
    erased, in a look only. `unnamed_shared` are texts of the whole programme among `unnamed`.
    It `began_anew`: this laptop goes on under a new mark because of the file.
    """

    file: Path
    sender: str
    centres: tuple[str, ...]
    made: str
    standing: Standing
    tables: tuple[TableCounts, ...] = ()
    erased: int = 0
    identity: bytes = b""
    laptop: bytes = b""
    newer: str = ""
    people_erased: int = 0
    foreign: int = 0
    disagreeing: tuple[str, ...] = ()
    mass_deletions: tuple[MassDeletion, ...] = ()
    believable: int = 0
    unnamed: int = 0
    alike: int | None = field(default=0, compare=False)
    losses: tuple[Loss, ...] = ()
    began_anew: bool = False
    erased_without_right: int = 0
    to_erase: tuple[str, ...] = field(default=(), compare=False, repr=False)
    unnamed_shared: int = 0

    @property
    def report(self) -> ImportReport:
        """Return what is kept of it once it is taken in."""
        return ImportReport(
            self.tables,
            self.erased,
            self.people_erased,
            self.foreign,
            self.disagreeing,
            began_anew=self.began_anew,
        )

    @property
    def asks_reason(self) -> bool:
        """Say whether it takes so much away, or so unasked, that somebody must say why."""
        return bool(self.mass_deletions or self.erased_without_right)

    @property
    def has_wiped(self) -> bool:
        """Say whether something of erased people was here until then."""
        return bool(self.erased or self.unnamed)

    @property
    def new(self) -> int:
        """Return how many records are new."""
        return sum(one.new for one in self.tables)

    @property
    def changed(self) -> int:
        """Return how many records changed."""
        return sum(one.changed for one in self.tables)

    @property
    def deleted(self) -> int:
        """Return how many records the file takes off the lists."""
        return sum(one.deleted for one in self.tables)

    @property
    def set_aside(self) -> int:
        """Return how many records contradict ones here in what never changes, and stay out."""
        return sum(one.set_aside for one in self.tables)

    @property
    def conflicts(self) -> int:
        """Return how many fields were changed on both sides."""
        return sum(one.conflicts for one in self.tables)

    @property
    def awaiting(self) -> int:
        """Return how many records are told to have changed, for a coordinator to confirm."""
        return sum(one.awaiting for one in self.tables)


@contextlib.contextmanager
def opened(connection: Connection, file: Path, job: Job, day: date) -> Iterator[OpenBundle]:
    """Open a file as a laptop of the programme, a coordinator with the programme's own key too.

    `day` is the one that is believed here.
    """
    papers = opening_with_papers(connection)
    with contextlib.ExitStack() as closing:
        try:
            bundle = closing.enter_context(
                read_bundle(file, opening(connection), bundle_tables(), job)
            )
        except NotForThisLaptopError:
            if papers is None:
                raise
            bundle = closing.enter_context(read_bundle(file, papers, bundle_tables(), job))
        refuse_far_ahead(bundle, day)
        yield bundle


def refuse_far_ahead(bundle: OpenBundle, day: date) -> None:
    """Refuse a file whose sender's clock is decades ahead: no clock here would ever go back.

    The whole file: whichever laptops refuse it, those that exchange with each other still agree.
    """
    said = bundle.manifest
    if is_far_ahead(said.stamp, day):
        raise FromFarAheadError(bundle.sender.name, moment_of(said.stamp).date())


def take(
    connection: Connection, store: Store, file: Path, job: Job, *, leave: Leave = NO_LEAVE
) -> TakenIn:
    """Take in a file: who belongs first, then the records."""
    verifying = PartOfJob(job, 0, VERIFIED_BY)
    with (
        opened(connection, file, verifying, store.believed_day()) as bundle,
        bounded(connection, bundle.sender),
    ):
        learn(connection, the_founding(connection), bundle.statements)
        merging = PartOfJob(job, VERIFIED_BY, 1)
        return take_records(connection, store, Incoming(file, bundle, leave), merging)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that is open, and the leave that somebody gave it to take much away."""

    file: Path
    bundle: OpenBundle
    leave: Leave = NO_LEAVE


def rehearse(
    connection: Connection, store: Store, file: Path, job: Job, *, beside: tuple[bytes, ...]
) -> MergeOutcome:
    """Do what a file would do after those `beside` it, to learn what they take away together.

    The caller rolls everything back.
    """
    at = store.clock.now().isoformat(timespec="seconds")
    with opened(connection, file, PartOfJob(job, 0, VERIFIED_BY), store.believed_day()) as bundle:
        learn(connection, the_founding(connection), bundle.statements)
        leave = Leave(may_delete=True, beside=beside)
        incoming = Incoming(file, bundle, leave)
        with stoppable(connection, job):
            return _merged(connection, incoming, at, PartOfJob(job, VERIFIED_BY, 1))


def take_records(connection: Connection, store: Store, incoming: Incoming, job: Job) -> TakenIn:
    """Take in the records of a file that is open."""
    with stoppable(connection, job):
        taken = _taken(connection, store, incoming, job)
        # It would be done before the commit all the same, but there no wish to stop is heard.
        people_index.refresh(connection, job)
    return taken


def _taken(connection: Connection, store: Store, incoming: Incoming, job: Job) -> TakenIn:
    said, sender = incoming.bundle.manifest, incoming.bundle.sender
    at = store.clock.now().isoformat(timespec="seconds")
    known = _Known(
        sender_state(connection, ()).incarnation,
        exchange_notes.newer_of(connection, sender.laptop, said),
    )
    looking = Looking(connection, store, said.identity, PartOfJob(job, _MERGED_BY, 1))
    if incoming.leave.is_look:
        looking.begin(incoming.bundle.erased, _wanted(connection))
    outcome = _merged(connection, incoming, at, PartOfJob(job, 0, _MERGED_BY))
    began_anew = _begin_anew(connection, store, outcome)
    if sender.role is Role.COORDINATOR and said.day is not None:
        store.hear_of_day(connection, said.day)
    # What others wrote of people who were erased, before they could hear of it.
    erasure_mentions.write_in_between(connection, outcome.mentions)
    taken = replace(_told(connection, incoming, outcome, known), began_anew=began_anew)
    if incoming.leave.is_look:
        return replace(taken, alike=looking.finish(), to_erase=looking.to_erase)
    looking.forget()
    _note(connection, incoming, taken)
    exchange_notes.thin(connection, (store.believed_day() - ITEMS_KEPT).isoformat())
    return taken


@dataclass(frozen=True, slots=True)
class _Known:
    """What was known before a file was merged: this store's life, and of a newer file of theirs."""

    own: bytes
    newer: str


def _begin_anew(connection: Connection, store: Store, outcome: MergeOutcome) -> bool:
    """Begin a new life where this store is a copy of another that went on; say whether it was.

    Two must not share a name, nor, as chance may have it, the letters that set their certificate
    numbers apart.
    """
    is_shared = outcome.has_double or lives.shares_its_code(connection)
    if is_shared:
        store.home.begin_new_life(connection)
    return is_shared


def _told(
    connection: Connection, incoming: Incoming, outcome: MergeOutcome, known: _Known
) -> TakenIn:
    said, sender = incoming.bundle.manifest, incoming.bundle.sender
    return TakenIn(
        incoming.file,
        sender.name,
        _centre_names(connection, said),
        said.made,
        _standing(outcome, is_own=said.incarnation == known.own),
        erased=outcome.erased,
        identity=said.identity,
        laptop=sender.laptop,
        newer=known.newer,
        people_erased=outcome.people_erased,
        foreign=outcome.foreign,
        disagreeing=outcome.disagreeing,
        mass_deletions=outcome.mass_deletions,
        believable=outcome.believable,
        unnamed=len(outcome.mentions) + outcome.wiped,
        unnamed_shared=sum(one.scope == ORG_SCOPE for one in outcome.mentions),
        losses=outcome.losses,
        erased_without_right=outcome.erased_without_right,
        tables=exchange_notes.report_of(outcome).tables,
    )


def _note(connection: Connection, incoming: Incoming, taken: TakenIn) -> None:
    """Keep in the report of the import what is known only after it."""
    identity, reason = incoming.bundle.manifest.identity, incoming.leave.reason
    if taken.began_anew:
        exchange_notes.note_beginning(connection, identity)
    if taken.asks_reason and reason:
        exchange_notes.note_leave(connection, identity, reason)


def _merged(connection: Connection, incoming: Incoming, at: str, job: Job) -> MergeOutcome:
    return merge(
        connection,
        incoming.bundle,
        at=at,
        scopes=_wanted(connection),
        job=job,
        leave=incoming.leave,
        coordinators=believable(connection),
    )


def _wanted(connection: Connection) -> tuple[bytes, ...] | None:
    """Return the scopes that this laptop takes in, None for all."""
    laptop = set_up_laptop(connection)
    return None if laptop.keeps_all or laptop.centre is None else (ORG_SCOPE, laptop.centre)


def believe_records(
    connection: Connection, store: Store, file: Path, job: Job
) -> tuple[TakenIn, int]:
    """Let what a file says that coordinators changed count as theirs; tell how much was news."""
    if not believable(connection):
        raise NotACoordinatorError
    taken = take(connection, store, file, PartOfJob(job, 0, 1 / 2))
    # Who they were may be told by this very file.
    coordinators = believable(connection)
    at = store.clock.now().isoformat(timespec="seconds")
    with opened(connection, file, PartOfJob(job, 1 / 2, 3 / 4), store.believed_day()) as bundle:
        merging = PartOfJob(job, 3 / 4, 1)
        return taken, believe(connection, bundle, coordinators, at=at, job=merging)


def _standing(outcome: MergeOutcome, *, is_own: bool) -> Standing:
    if is_own:
        return Standing.OWN
    if outcome.was_known:
        return Standing.KNOWN
    return Standing.NEW if outcome.brings_news() else Standing.NOTHING_NEW


def _centre_names(connection: Connection, said: Manifest) -> tuple[str, ...]:
    """Return the names of the file's centres, as known once its rows are here."""
    names: dict[bytes, str] = {one.id: one.name for one in programme.centres(connection)}
    return tuple(names[scope] for scope in said.scopes if scope in names)
