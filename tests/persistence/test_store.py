"""Opening a data folder: one program at a time, encrypted, never a half-made store."""

import contextlib
import json
import sys

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from app.domain.clock import LAST_STAMP, is_valid_stamp
from app.domain.errors import (
    ClockAtItsEndError,
    DayTooFarError,
    FolderUnusableError,
    StoreDamagedError,
    StoreInUseError,
)
from app.persistence import backup, settings
from app.persistence.database import open_raw
from app.persistence.folder import default_folder
from app.persistence.store import Store
from tests.support.stores import BUILD_DATE, a_person


def test_a_second_program_on_the_same_folder_is_refused(store, clock):
    with pytest.raises(StoreInUseError):
        Store(store.folder.path, clock, BUILD_DATE)


def test_a_closed_store_can_be_opened_again_with_everything_in_it(store, application, clock):
    application.people.add(a_person())
    store.close()

    again = Store(store.folder.path, clock, BUILD_DATE)

    with again.database.reading() as connection:
        assert connection.execute(text("SELECT given FROM person")).scalars().all() == ["Anna"]
    again.close()


def test_nothing_readable_lies_in_the_folder(store, application):
    application.people.add(a_person(given="Vārdnīca", surname="Slepenā"))
    store.close()

    for file in store.folder.path.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert "Slepenā".encode() not in content, file
            assert b"SQLite format" not in content, file


def test_papers_that_a_killed_program_left_open_are_gone_at_the_next_start(store, clock):
    left = store.folder.opened / "lapa.pdf"
    left.parent.mkdir()
    left.write_bytes(b"%PDF-1.7 Anna Ozola")
    store.close()

    Store(store.folder.path, clock, BUILD_DATE).close()

    assert not left.parent.exists()


@pytest.mark.parametrize(
    "rest", ["backups/kopa-2026-11-22-120000-daily.part", "erased.json.part", "kopa.restoring"]
)
def test_copies_that_a_killed_program_had_begun_are_gone_at_the_next_start(store, clock, rest):
    left = store.folder.path / rest
    left.write_bytes(b"half of everything")
    backup.back_up(store.database, store.folder.backups, clock.now())
    store.close()

    reopened = Store(store.folder.path, clock, BUILD_DATE)
    reopened.close()

    assert not left.exists()
    assert len(backup.every_copy(store.folder.backups)) == 1


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(None, id="missing"),
        pytest.param(b"", id="empty"),
        pytest.param(b'{"key": "abcd"}', id="short"),
        pytest.param(b'{"key": 7}', id="number"),
        pytest.param(json.dumps({"key": "00" * 32}).encode(), id="of another store"),
        pytest.param("ā".encode("utf-16"), id="no text"),
    ],
)
def test_without_its_key_a_store_is_called_damaged_and_left_alone(store, clock, content):
    store.close()
    store.folder.key.unlink()
    if content is not None:
        store.folder.key.write_bytes(content)
    before = store.folder.store.read_bytes()

    with pytest.raises(StoreDamagedError):
        Store(store.folder.path, clock, BUILD_DATE)

    assert store.folder.store.read_bytes() == before


def test_a_refused_folder_can_be_opened_by_another_program(store, clock):
    store.close()
    key = store.folder.key.read_bytes()
    store.folder.key.write_bytes(b"{}")
    with pytest.raises(StoreDamagedError):
        Store(store.folder.path, clock, BUILD_DATE)
    store.folder.key.write_bytes(key)

    Store(store.folder.path, clock, BUILD_DATE).close()


def test_a_folder_that_is_a_file_is_refused(tmp_path, clock):
    (tmp_path / "file").write_text("")

    with pytest.raises(FolderUnusableError):
        Store(tmp_path / "file", clock, BUILD_DATE)


def test_data_lie_beside_a_portable_program(tmp_path):
    (tmp_path / "portable").touch()

    assert default_folder(tmp_path / "main.py") == tmp_path / "data"


def test_a_packed_program_finds_its_own_stick_from_wherever_it_is_called(tmp_path, monkeypatch):
    (tmp_path / "portable").touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "kopa.exe"))
    monkeypatch.setattr(sys, "argv", ["kopa"])

    assert default_folder() == tmp_path / "data"


def test_data_lie_in_the_users_own_folder_otherwise(tmp_path, own_folders):
    assert default_folder(tmp_path / "main.py").is_relative_to(own_folders)


def test_a_confirmed_date_is_believed_from_then_on(store, clock):
    clock.go_on(days=900)
    assert store.trusted_now() is None

    store.confirm_now()

    assert store.trusted_now() == clock.moment
    store.close()
    again = Store(store.folder.path, clock, BUILD_DATE)
    assert again.trusted_now() == clock.moment
    again.close()


def test_a_committed_act_is_on_disk_at_once(store, application, tmp_path, clock):
    application.people.add(a_person())

    copy = tmp_path / "copy"
    copy.mkdir()
    for file in ("kopa.db", "kopa.db-wal", "key.json"):
        (copy / file).write_bytes((store.folder.path / file).read_bytes())
    again = Store(copy, clock, BUILD_DATE)
    with again.database.reading() as connection:
        assert connection.execute(text("SELECT given FROM person")).scalars().all() == ["Anna"]
    again.close()


def test_a_refusal_of_the_database_names_nobody_whom_it_was_about(store):
    with (
        pytest.raises(IntegrityError) as caught,
        store.database.unnamed(capture=True) as connection,
    ):
        connection.execute(
            text("INSERT INTO person (id, centre_id, given) VALUES (:id, NULL, :given)"),
            {"id": bytes(16), "given": "Anna-Marija"},
        )

    assert "Anna-Marija" not in str(caught.value)


def test_a_store_that_the_system_will_not_open_is_named(store, clock):
    store.close()
    file = store.folder.store
    file.rename(file.with_name("elsewhere"))
    file.mkdir()

    with pytest.raises(FolderUnusableError, match=r"kopa\.db"):
        Store(store.folder.path, clock, BUILD_DATE)


@pytest.mark.usefixtures("stores_as_ever")
def test_what_was_recorded_lies_on_the_disk_before_anything_goes_on(store):
    full = 2

    with contextlib.closing(open_raw(store.database.file, store.database.key)) as connection:
        found = [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("synchronous", "fullfsync", "journal_mode", "foreign_keys")
        ]

    assert found == [full, 1, "wal", 1]


def test_a_day_that_cannot_have_come_is_confirmed_by_nobody(store, clock):
    clock.go_on(days=365 * 19)
    store.confirm_now()
    believed = store.trusted_now()

    # What was confirmed makes room for nothing more: else two leaps would do what one may not.
    clock.go_on(days=365 * 2)
    with pytest.raises(DayTooFarError) as refused:
        store.confirm_now()

    assert refused.value.day == clock.moment.date()
    assert store.believed_day() == believed.date()


def test_a_day_that_an_earlier_version_let_somebody_confirm_is_not_believed(store, clock):
    with store.database.unnamed(capture=True) as connection:
        settings.write(connection, "confirmed_now", "2206-11-22T10:00:00+00:00")

    store.heed_the_day()

    assert store.trusted_now() == clock.moment


def test_nothing_more_is_recorded_where_the_clock_came_to_its_end(store, application):
    with store.database.unnamed(capture=False) as connection:
        connection.execute(text("UPDATE sync_clock SET h = :h"), {"h": LAST_STAMP})

    with pytest.raises(ClockAtItsEndError):
        application.people.add(a_person())

    with store.database.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM person")).scalar_one() == 0
        assert is_valid_stamp(connection.execute(text("SELECT h FROM sync_clock")).scalar_one())
