"""Any acts undone one by one give the first state; done again, the last. For long, by hand.

python -m tests.journeys.undo_soak --runs 50 --acts 200
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
from pathlib import Path

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.certificate_register import CopyKind
from app.domain.errors import KopaError
from app.persistence import acts
from app.persistence.store import Store
from app.persistence.tables import SYNCED
from app.services.settings import FirstAnswers
from tests.support.random_acts import ACTS, NothingToDoError, World
from tests.support.stores import MovableClock, a_session, an_event, table_dump

BOOKKEEPING = ("duty",)
"""Who was on duty stays on record: an act that was undone was done by somebody all the same."""
BEGINNINGS = ("person.add", "event.add", "organisation.add", "mini_project.add")
NOT_AT_FIRST = (".remove", ".import", ".suggested", ".unjoin", ".apart", ".take_out")


def state_of(application: Application) -> dict[str, list]:
    """Return every table that acts write, without what is marked as deleted, and the search."""
    store = application.people._store
    tables = {
        synced.name: table_dump(store, synced.name)
        for synced in SYNCED
        if synced.name not in BOOKKEEPING
    }
    with store.database.reading() as connection:
        index = "SELECT person_id, sort_key, folded, loose, digits FROM person_index ORDER BY 1"
        tables["person_index"] = [tuple(row) for row in connection.exec_driver_sql(index)]
        settled = (
            "SELECT count(*) FROM sync_loser JOIN act a ON a.id = settled WHERE state = 'done'"
        )
        tables["settled"] = [tuple(row) for row in connection.exec_driver_sql(settled)]
    return tables


def do(world: World, name: str) -> bool:
    """Do an act if it can be done now; say whether it changed anything."""
    before = _newest(world)
    try:
        ACTS[name](world)
    except (NothingToDoError, KopaError):
        return False
    return _newest(world) > before


def _newest(world: World) -> int:
    """Return the number of the newest act; one that changed nothing leaves none."""
    with world.application.people._store.database.reading() as connection:
        return acts.newest(connection)


def undo_all(application: Application) -> None:
    while application.undo.next_undo() is not None:
        result = application.undo.undo()
        assert result.kept == 0, result


def redo_all(application: Application) -> None:
    while application.undo.next_redo() is not None:
        assert application.undo.redo().kept == 0


def settle_in(folder: Path) -> None:
    """Let something of everything be done in a data folder."""
    store = Store(folder, MovableClock(), BUILD_DATE)
    world = World(Application(store), folder.parent, random.Random(7))
    world.application.workers.attend()
    for name in BEGINNINGS * 6:
        do(world, name)
    for _ in range(3):
        for name in ACTS:
            if not name.endswith(NOT_AT_FIRST):
                do(world, name)
    # Whatever was removed or joined before, somebody waits, and signatories have an order.
    full = world.application.events.add(an_event(capacity=1), [a_session()])
    people = [one.id for one in world.application.people.find("")]
    world.application.attendance.register(full.id, people)
    while len(world.application.signatories.all()) < 2:
        do(world, "signatory.add")
    do(world, "duplicate.same")
    do(world, "people.import")
    printed = [line.certificate.id for line in world.application.certificates.register()]
    world.application.certificates.note_copies(printed[:3], CopyKind.PRINT)
    for name in ("sheet.print", "paper.done", "sheet.print", "paper.walk_in"):
        any(do(world, name) for _ in range(60))
    for _ in range(60):
        if len(world.certificates(standing=False)) < 3:
            do(world, "certificate.issue")
    store.close()


def live(world: World, seed: int, acts: int) -> None:
    """Do so many random acts, take all of them back, do all of them again, and compare."""
    world.dice = random.Random(seed)
    first, done = state_of(world.application), 0
    names = list(ACTS)
    while done < acts:
        done += do(world, world.dice.choice(names))
    last = state_of(world.application)

    undo_all(world.application)
    _compare(first, state_of(world.application), "undone")
    redo_all(world.application)
    _compare(last, state_of(world.application), "done again")


def _compare(wanted: dict[str, list], found: dict[str, list], when: str) -> None:
    for table, rows in wanted.items():
        assert found[table] == rows, f"{table}, {when}"


def main() -> int:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--runs", type=int, default=20)
    words.add_argument("--acts", type=int, default=200)
    words.add_argument("--seed", type=int, default=0)
    asked = words.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pristine = Path(folder) / "pristine" / "data"
        store = Store(pristine, MovableClock(), BUILD_DATE)
        Application(store).settings.set_up(FirstAnswers("Preiļu kopienas centrs", "0042000"))
        store.close()
        settle_in(pristine)
        for seed in range(asked.seed, asked.seed + asked.runs):
            place = Path(folder) / str(seed)
            shutil.copytree(pristine, place / "data")
            store = Store(place / "data", MovableClock(), BUILD_DATE)
            live(World(Application(store), place, random.Random(seed)), seed, asked.acts)
            store.close()
            shutil.rmtree(place)
    sys.stdout.write(f"{asked.runs} runs of {asked.acts} acts: undone and done again\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
