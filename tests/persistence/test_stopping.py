"""A wish to stop is heard inside one long statement, too."""

import pytest

from app.jobs import NO_JOB, JobCancelled, NullJob
from app.persistence import backup
from app.persistence.stopping import stoppable

LONG = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 300000) "
    "SELECT count(*) FROM n"
)


class Impatient(NullJob):
    """Wishes to stop when it is asked for the second time."""

    asked = 0

    @property
    def is_cancelled(self):
        self.asked += 1
        return self.asked > 1


def test_a_long_statement_is_broken_off(store):
    with (
        pytest.raises(JobCancelled),
        store.database.reading() as connection,
        stoppable(connection, Impatient()),
    ):
        connection.exec_driver_sql(LONG)


def test_what_was_written_before_is_taken_back_with_it(store):
    with pytest.raises(JobCancelled):
        write_and_go_on(store)

    with store.database.reading() as connection:
        assert connection.exec_driver_sql("SELECT act FROM sync_clock").scalar_one() is None


def write_and_go_on(store):
    with (
        store.database.unnamed(capture=True) as connection,
        stoppable(connection, Impatient()),
    ):
        connection.exec_driver_sql("UPDATE sync_clock SET act = 77")
        connection.exec_driver_sql(LONG)


def test_who_wishes_nothing_is_not_stopped(store):
    for job in (NO_JOB, NullJob()):
        with store.database.reading() as connection, stoppable(connection, job):
            assert connection.exec_driver_sql(LONG).scalar_one() == 300_000


def test_the_wish_ends_with_the_block(store):
    with store.database.reading() as connection:
        with stoppable(connection, Impatient()):
            pass
        assert connection.exec_driver_sql(LONG).scalar_one() == 300_000


def test_a_copy_of_the_store_that_is_broken_off_leaves_nothing(store, clock):
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(
            "INSERT INTO setting (name, value) WITH RECURSIVE n(x) AS "
            "(SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 20000) SELECT 'k' || x, x FROM n"
        )

    with pytest.raises(JobCancelled):
        backup.back_up(store.database, store.folder.backups, clock.now(), job=Impatient())

    assert list(store.folder.backups.iterdir()) == []
