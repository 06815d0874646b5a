"""Hostile files without end: python -m tests.sync.hostile_soak --help.

The suite tries some; here each of a hundred thousand must be refused with a sentence, or be taken
in as far as every rule of the tables allows, in less than 300 MB of memory, and nothing may be
different in the store afterwards. The exit status is 1 when something failed.
"""

from __future__ import annotations

import argparse
import hashlib
import shutil
import sys
import tempfile
from collections import Counter
from functools import cache
from pathlib import Path
from traceback import format_exception
from typing import TYPE_CHECKING, Final, Self

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.errors import KopaError
from app.persistence.mass_deletions import PREVIEW
from app.persistence.merge import merge
from app.persistence.merge_send import bundle_tables
from app.persistence.store import Store
from app.services.belonging import learn
from app.services.settings import FirstAnswers
from app.services.wording.errors import sentence
from app.sync.reader import OpenBundle, read_bundle
from tests.benchmarks.children.telling import peak_kib
from tests.journeys.undo_soak import settle_in
from tests.support.bundles import FOUNDING, OPENING, seal_content
from tests.support.merging import AT
from tests.support.stores import MovableClock
from tests.sync.hostile_bytes import Layer, changed_files, small_file
from tests.sync.hostile_files import hostile
from tests.sync.hostile_parts import records_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from sqlalchemy import Connection

    from app.domain.bundles import TableShape
    from tests.sync.hostile_parts import Records

MOST_MIB: Final = 300
_TOLD_EVERY: Final = 5_000
TAKEN: Final = "taken in, and rolled back"


def look(file: Path, store: Store | None) -> str:
    """Read a file, and try to take it in; return the name of the error that refused it, or TAKEN.

    Without a store it is read only.
    """
    try:
        with read_bundle(file, OPENING, _tables()) as bundle:
            if store is None:
                _read(bundle)
                return TAKEN
            with store.database.tried(capture=False) as connection:
                learn(connection, FOUNDING, bundle.statements)
                merge(connection, bundle, at=AT, leave=PREVIEW)
                assert not connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    except KopaError as error:
        sentence(error)
        return type(error).__name__
    return TAKEN


@cache
def _tables() -> dict[str, TableShape]:
    return bundle_tables()


def _read(bundle: OpenBundle) -> None:
    for _ in bundle.erased:
        pass
    for segment in bundle.segments():
        for _ in segment.batches():
            pass


def state_of(connection: Connection) -> dict[str, bytes]:
    """Return what each table of a store comes to."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    found = {}
    for name in connection.exec_driver_sql(tables).scalars().all():
        digest = hashlib.sha256()
        for row in connection.exec_driver_sql(f"SELECT * FROM {name}"):
            digest.update(repr(tuple(row)).encode())
        found[name] = digest.digest()
    return found


def soak(seeds: Sequence[int], *, is_read_only: bool = False) -> int:
    """Try every file; tell those that break the promise and the figures; count the former."""
    kinds: Counter[str] = Counter()
    failures = Failures()
    with tempfile.TemporaryDirectory() as folder:
        store, records = _beginning(Path(folder) / "data", is_read_only=is_read_only)
        file = Path(folder) / "hostile.kopa"
        try:
            before = _state(store)
            for number, seed in enumerate(seeds, start=1):
                seal_content(file, hostile(seed, records))
                with failures.of(f"seed {seed}"):
                    kinds[look(file, None if is_read_only else store)] += 1
                if not number % _TOLD_EVERY:
                    _compare(store, before, failures)
                    _say(f"{number:,} tried, {failures.count} failed")
            _compare(store, before, failures)
        finally:
            store.close()
    _say("\n".join(f"{count:9,} {kind}" for kind, count in kinds.most_common()))
    return failures.count


def every_byte(step: int = 1) -> int:
    """Try a small file with each bit changed and cut off everywhere; count what was not refused.

    With a greater `step` only every so many of the changes are tried.
    """
    failures = Failures()
    with tempfile.TemporaryDirectory() as folder:
        store, records = _beginning(Path(folder) / "data", is_read_only=False)
        assert records is not None
        try:
            honest_one = small_file(Path(folder) / "honest.kopa", records)
            assert look(honest_one, store) == TAKEN
            before = _state(store)
            for layer in Layer:
                kinds = _try_everywhere(honest_one, layer, store, step, failures)
                _say(f"{layer}: {dict(kinds)}")
            _compare(store, before, failures)
        finally:
            store.close()
    return failures.count


def _try_everywhere(
    honest_one: Path, layer: Layer, store: Store, step: int, failures: Failures
) -> Counter[str]:
    kinds: Counter[str] = Counter()
    identity, file = _identity(honest_one), honest_one.with_name("changed.kopa")
    for words in changed_files(honest_one, file, layer, step):
        with failures.of(words):
            found = look(file, store)
            kinds[found] += 1
            # What names the signature, and is not covered by it, may change inside the seal.
            is_same = layer is Layer.INSIDE and found == TAKEN and _identity(file) == identity
            assert is_same or found != TAKEN
    return kinds


def _identity(file: Path) -> bytes:
    with read_bundle(file, OPENING, _tables()) as bundle:
        return bundle.manifest.identity


def _compare(store: Store, before: dict[str, bytes], failures: Failures) -> None:
    if _state(store) != before:
        failures.count += 1
        _say("the store is different from before")


def _beginning(folder: Path, *, is_read_only: bool) -> tuple[Store, Records | None]:
    """Return a store; where files are taken in, with something of everything in it."""
    if is_read_only:
        return Store(folder, MovableClock(), BUILD_DATE), None
    shutil.copytree(Path(_settled().name) / "data", folder)
    store = Store(folder, MovableClock(), BUILD_DATE)
    with store.database.reading() as connection:
        return store, records_of(connection)


@cache
def _settled() -> tempfile.TemporaryDirectory[str]:
    """Return a data folder with something of everything, to be copied; made once."""
    kept = tempfile.TemporaryDirectory()
    folder = Path(kept.name) / "data"
    store = Store(folder, MovableClock(), BUILD_DATE)
    Application(store).settings.set_up(FirstAnswers("Preiļu kopienas centrs", "0042000"))
    store.close()
    settle_in(folder)
    return kept


class Failures:
    """Counts what should not have happened and goes on."""

    def __init__(self) -> None:
        self.count = 0
        self._what = ""

    def of(self, what: str) -> Self:
        self._what = what
        return self

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        if not isinstance(error, Exception):
            return False
        self.count += 1
        _say(f"{self._what}:\n{''.join(format_exception(error))}")
        return True


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _state(store: Store) -> dict[str, bytes]:
    with store.database.reading() as connection:
        return state_of(connection)


def main() -> int:
    """Run it from the command line."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--runs", type=int, default=100_000)
    options.add_argument("--read-only", action="store_true", help="read files, take in nothing")
    options.add_argument("--from", type=int, default=0, dest="first")
    options.add_argument("--every-byte", action="store_true", help="change one file everywhere")
    chosen = options.parse_args()
    seeds = range(chosen.first, chosen.first + chosen.runs)
    failed = every_byte() if chosen.every_byte else soak(seeds, is_read_only=chosen.read_only)
    peak = peak_kib() // 1024
    _say(f"{failed} failed; {peak} MiB of memory at most")
    return int(bool(failed) or peak > MOST_MIB)


if __name__ == "__main__":
    sys.exit(main())
