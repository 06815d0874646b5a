"""Writing files for other laptops, all of them from one view of the store."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from app import __version__
from app.domain.bundles import FILE_ENDING, BundleHead
from app.domain.clock import FixedClock, start_of
from app.domain.file_names import safe_words
from app.domain.ids import ORG_SCOPE
from app.domain.programme import Centre
from app.persistence import erasure, exchange_notes, programme
from app.persistence.merge_send import (
    lives_that_share,
    rows_to_send,
    seen_to_tell,
    segments_to_send,
    sender_state,
)
from app.persistence.tables import SCHEMA_VERSION
from app.services.belonging import (
    coordinators_ever,
    known_founding,
    roster_of,
    sealing_for,
    the_founding,
)
from app.services.evidence_travel import CopiesToSend, copies_to_send, note_waiting
from app.services.settings import proposed_code
from app.sync.writer import write_bundle

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.bundles import Manifest
    from app.domain.ids import CentreId, EvidenceId
    from app.domain.programme import Laptop
    from app.jobs import Job
    from app.persistence.store import Store


_MOST_BY_EMAIL: Final = 20_000_000
# E-mail carries three bytes as four letters, in lines.
_GROWTH_BY_EMAIL: Final = 1.37
_PARTS: Final = 4


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written and read back. `centres` are the names of those in it.

    `waiting` counts scans and photos whose copies had no room in it and go with the next one.
    """

    file: Path
    centres: tuple[str, ...]
    rows: int
    size: int
    waiting: int = 0


class Sending:
    """One export: what every file of it says, read from one view of the store."""

    def __init__(
        self, connection: Connection, laptop: Laptop, store: Store, *, with_copies: bool = True
    ) -> None:
        """Send what `laptop`, this one, has; `connection` is the view.

        Without copies of scans and photos a file is small; they wait for one that has them.
        """
        self._with_copies = with_copies
        self._connection = connection
        self._laptop = laptop
        self._made = store.noted_now().isoformat(timespec="seconds")
        self._clock = FixedClock(start_of(store.believed_day()))
        founding = the_founding(connection)
        self._programme = founding.programme
        asked = {laptop.id, *coordinators_ever(connection, founding)}
        self._shared = lives_that_share(connection, asked)
        self.waiting: list[EvidenceId] = []
        self.manifests: list[Manifest] = []

    def note(self, connection: Connection) -> None:
        """Remember what was written; `connection` is of a transaction that may write."""
        if self._with_copies:
            note_waiting(connection, self.waiting)
        for manifest in self.manifests:
            exchange_notes.note_sent(connection, manifest, self._made)

    def centres(self) -> tuple[Centre, ...]:
        """Return the centres whose records this laptop sends."""
        return centres_sent(self._connection, self._laptop)

    def write(self, file: Path, centres: Sequence[Centre], job: Job) -> Written:
        """Write one file with the records of the centres and what the programme shares."""
        found = self.write_scopes(file, [one.id for one in centres], (), job)
        return Written(
            found.file, tuple(one.name for one in centres), found.rows, found.size, found.waiting
        )

    def write_scopes(
        self, file: Path, centres: Sequence[CentreId], added: Sequence[bytes], job: Job
    ) -> Written:
        """Write one file with these scopes; `added` are envelopes that only this file carries."""
        scopes = (ORG_SCOPE, *centres)
        head = self._head(scopes)
        copies = copies_to_send(self._connection, scopes) if self._with_copies else CopiesToSend()
        self.waiting += copies.waiting
        sealing = sealing_for(self._connection, scopes, self._clock)
        sealing = replace(sealing, statements=(*sealing.statements, *added))
        erased = erasure.erased_to_send(self._connection, scopes)
        count = rows_to_send(self._connection, scopes)
        with closing(segments_to_send(self._connection, scopes, copies.chosen)) as segments:
            done = write_bundle(file, head, segments, sealing, erased=erased, rows=count, job=job)
        self.manifests.append(done.manifest)
        rows = sum(done.manifest.rows_by_table().values())
        return Written(file, (), rows, done.size, len(copies.waiting))

    def _head(self, scopes: tuple[bytes, ...]) -> BundleHead:
        state = sender_state(self._connection, scopes)
        return BundleHead(
            app=__version__,
            schema=SCHEMA_VERSION,
            programme=self._programme,
            sender=self._laptop.id,
            sender_name=self._laptop.name,
            incarnation=state.incarnation,
            made=self._made,
            scopes=scopes,
            seen=seen_to_tell(state, self._shared),
            stamp=state.stamp,
            incarnations=state.incarnations,
            digests=state.digests,
            day=self._clock.today(),
        )


def centres_sent(connection: Connection, laptop: Laptop) -> tuple[Centre, ...]:
    """Return the centres whose records a laptop sends: all, or its own.

    One that was let in and has not sent anything yet is among them, under the name that it gave
    when it asked, else that of its laptop: it is to hear of what the programme shares.
    """
    every = programme.centres(connection)
    if not laptop.keeps_all:
        return tuple(one for one in every if one.id == laptop.centre)
    found = known_founding(connection)
    members = () if found is None else roster_of(connection, found).members
    awaited = {one.centre: one.name for one in members if one.centre is not None}
    for one in every:
        awaited.pop(one.id, None)
    named = {
        key: programme.awaited_name(connection, key) or laptop_name
        for key, laptop_name in awaited.items()
    }
    return (*every, *(Centre(key, name, proposed_code(name)) for key, name in named.items()))


def parts_of(
    target: Path, laptop: Laptop, centres: Sequence[Centre], today: date
) -> list[tuple[Path, tuple[Centre, ...]]]:
    """Return which file carries which centres; file names are for people, nothing reads them."""
    if not target.is_dir():
        return [(target, tuple(centres))]

    def named(words: str) -> Path:
        return target / f"Kopa_{words}_{laptop.code}_{today.isoformat()}{FILE_ENDING}"

    if not centres:
        return [(named("programme"), ())]
    names = _names_of_files(centres)
    return [(named(names[one.id]), (one,)) for one in centres]


def _names_of_files(centres: Sequence[Centre]) -> dict[CentreId, str]:
    """Return the words for each centre that stand for no other in the name of a file.

    The least id keeps the bare ones, on every laptop alike. Sticks know no large letters from small
    ones.
    """
    names: dict[CentreId, str] = {}
    taken: set[str] = set()
    for centre in sorted(centres, key=lambda one: one.id):
        words = name = safe_words(centre.name) or safe_words(centre.code)
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{words}-{number}"
        taken.add(name.casefold())
        names[centre.id] = name
    return names


def is_own(file: Path, laptop: Laptop) -> bool:
    """Say whether a file bears the name of one that this laptop saves into folders."""
    return file.name.startswith("Kopa_") and file.stem.split("_")[2:3] == [laptop.code]


def is_for_exchange(file: Path) -> bool:
    """Say whether a file bears the name of one that some laptop saved for others to take in."""
    parts = file.stem.split("_")
    return len(parts) == _PARTS and parts[0] == "Kopa"


def fits_email(size: int) -> bool:
    """Say whether most e-mail carries a file of this size."""
    return size * _GROWTH_BY_EMAIL <= _MOST_BY_EMAIL
