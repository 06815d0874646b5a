"""Taking imports back after any other acts leaves nothing that leans on what is gone."""

import random

import pytest

from app.domain.errors import KopaError
from app.persistence.tables import SYNCED
from tests.support.long_form import tries
from tests.support.random_acts import ACTS, NothingToDoError, World

IMPORTS = ("people.import", "attendance.import")
OTHERS = (
    "event.add", "person.change", "person.remove", "registration.add", "attendance.mark",
    "attendance.walk_in", "consent.record", "household.join", "duplicate.same",
    "organisation.add", "event.team", "event.remove",
)  # fmt: skip


def leaning_on_nothing(store):
    """Return every reference of a standing row to a row that is marked as deleted."""
    found = set()
    with store.database.reading() as connection:
        for synced in SYNCED:
            for column in synced.columns:
                for key in synced.table.c[column.name].foreign_keys:
                    rows = connection.exec_driver_sql(
                        f"SELECT s.id FROM {synced.name} s JOIN {key.column.table.name} t "
                        f"ON t.id = s.{column.name} WHERE s.deleted = 0 AND t.deleted = 1"
                    )
                    found |= {(synced.name, column.name, row.id) for row in rows}
    return found


@pytest.mark.parametrize("seed", range(tries(3, many=60)))
def test_nothing_leans_on_what_an_import_taken_back_has_left(application, store, tmp_path, seed):
    dice = random.Random(seed)
    world = World(application, tmp_path, dice)
    for name in ("event.add", *IMPORTS, *(dice.choice(IMPORTS + OTHERS) for _ in range(60))):
        try:
            ACTS[name](world)
        except (NothingToDoError, KopaError):
            continue
    before = leaning_on_nothing(store)
    imports = list(application.past_imports.list())
    dice.shuffle(imports)

    for one in imports:
        application.past_imports.take_back(one.number)

        assert leaning_on_nothing(store) <= before
    assert imports
