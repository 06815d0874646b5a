"""Backups are whole, checked, and never a way to lose or repeat anything."""

import contextlib
import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from app.bootstrap import Application, open_application
from app.cli import run
from app.domain.errors import BackupUnusableError, FolderUnusableError, StoreBusyError
from app.persistence import backup, people_index
from app.persistence.database import Database
from tests.support.stores import a_person

INCARNATION = text("SELECT id FROM sync_incarnation JOIN sync_clock ON alias = n")


def incarnation(store):
    with store.database.reading() as connection:
        return connection.execute(INCARNATION).scalar_one()


def damage(file, begin):
    content = bytearray(file.read_bytes())
    content[begin:] = bytes(255 - byte for byte in content[begin:])
    file.write_bytes(content)


def names(application):
    return [one.given for one in application.people.find("")]


def test_restoring_brings_back_what_was_there(application):
    application.people.add(a_person(given="Anna"))
    file = application.safety.back_up()
    application.people.add(a_person(given="Zane"))

    application.safety.restore(file)

    assert names(application) == ["Anna"]


def test_restoring_can_itself_be_taken_back(application):
    file = application.safety.back_up()
    application.people.add(a_person(given="Zane"))

    before = application.safety.restore(file)
    application.safety.restore(before)

    assert names(application) == ["Zane"]


def test_a_restored_store_goes_on_under_a_new_incarnation(store, application):
    old = incarnation(store)
    old_code = application.settings.laptop().code

    application.safety.restore(application.safety.back_up())

    assert incarnation(store) != old
    assert application.settings.laptop().code != old_code


def test_going_back_to_before_the_programme_was_founded_keeps_belonging_to_it(application):
    file = application.safety.back_up()
    before = application.membership.found()

    application.safety.restore(file)

    assert application.membership.standing() == before


def test_copies_with_many_scans_leave_room_on_the_disk(application, clock, monkeypatch):
    made = [application.safety.back_up()]
    monkeypatch.setattr(backup, "ROOM", 5 * made[0].stat().st_size)
    for _ in range(8):
        clock.go_on(hours=1)
        made.append(application.safety.back_up())
    folder = made[0].parent
    assert sorted(folder.glob("kopa-*")) == made[-5:]

    monkeypatch.setattr(backup, "ROOM", 1)
    clock.go_on(hours=1)
    made.append(application.safety.back_up())

    assert sorted(folder.glob("kopa-*")) == made[-backup.ALWAYS_KEPT :]


def test_a_damaged_backup_is_refused_and_nothing_changes(store, application):
    application.people.add(a_person(given="Anna"))
    file = application.safety.back_up()
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    before = incarnation(store)

    with pytest.raises(BackupUnusableError):
        application.safety.restore(file)

    assert names(application) == ["Anna"]
    assert incarnation(store) == before


@pytest.mark.parametrize("content", [b"", b"not a database" * 400])
def test_another_file_is_no_backup(application, tmp_path, content):
    file = tmp_path / "holiday.kopa-backup"
    file.write_bytes(content)

    with pytest.raises(BackupUnusableError):
        application.safety.restore(file)


def test_only_the_newest_backups_stay(application, clock):
    for _ in range(backup.KEPT + 3):
        clock.go_on(minutes=1)
        newest = application.safety.back_up()

    kept = application.safety.backups()
    assert len(kept) == backup.KEPT
    assert kept[0] == newest


def test_the_oldest_backup_can_be_restored_though_restoring_makes_another(application, clock):
    oldest = application.safety.back_up()
    for _ in range(backup.KEPT - 1):
        clock.go_on(minutes=1)
        application.safety.back_up()
    application.people.add(a_person(given="Zane"))

    application.safety.restore(oldest)

    assert names(application) == []


def test_a_copy_stays_though_a_clock_ran_ahead_when_others_were_made(application, clock):
    clock.go_on(days=20_000)
    for _ in range(backup.KEPT):
        clock.go_on(minutes=1)
        application.safety.back_up()
    clock.go_on(days=-20_001)

    assert application.safety.back_up().exists()


def test_a_stop_before_the_copy_is_in_place_leaves_the_store_as_it_was(store, application):
    """A restored store under its old name would lose what it records from then on."""
    application.people.add(a_person(given="Anna"))
    file = application.safety.back_up()
    application.people.add(a_person(given="Zane"))
    before = incarnation(store)

    def stop(_connection):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), store.ready_copy(file, stop):
        pass

    assert names(application) == ["Anna", "Zane"]
    assert incarnation(store) == before
    assert not list(store.folder.path.glob("*.restoring*"))


def test_a_copy_is_ready_under_its_new_name_before_it_takes_the_place(store, application):
    file = application.safety.back_up()
    before = incarnation(store)

    with store.ready_copy(file, people_index.rebuild) as part:
        copy = Database(part, store.database.key, lambda: None)
        with contextlib.closing(copy), copy.reading() as connection:
            renewed = connection.execute(INCARNATION).scalar_one()

    assert renewed != before


def test_what_is_done_after_restoring_can_be_taken_back(application):
    file = application.safety.back_up()
    for name in ("Anna", "Zane", "Ilze"):
        application.people.add(a_person(given=name))
    again = Application(application.people._store)
    again.safety.restore(file)
    again.people.add(a_person(given="Maija"))

    again.undo.undo()

    assert names(again) == []


def test_a_store_is_not_replaced_under_somebody_who_reads_it(store, application, monkeypatch):
    monkeypatch.setattr("app.persistence.database._BUSY_PATIENCE_MS", 20)
    file = application.safety.back_up()
    application.people.add(a_person(given="Anna"))

    with store.database.reading(), pytest.raises(StoreBusyError):
        application.safety.restore(file)

    assert names(application) == ["Anna"]


def test_a_damaged_store_is_kept_aside_and_the_backup_takes_its_place(store, application):
    application.people.add(a_person(given="Anna"))
    file = application.safety.back_up()
    store.database.close()
    damage(store.folder.store, begin=8_192)

    aside = application.safety.restore(file)

    assert names(application) == ["Anna"]
    assert aside.exists()
    assert application.safety.check().is_sound


def test_a_store_that_cannot_even_be_opened_can_be_restored(store, application, clock, capsys):
    application.people.add(a_person(given="Anna"))
    file = application.safety.back_up()
    store.close()
    damage(store.folder.store, begin=0)

    assert run(["--data", str(store.folder.path), "restore", str(file)]) == 0

    with open_application(store.folder.path, clock) as opened:
        assert names(opened) == ["Anna"]
    assert list(store.folder.backups.glob("damaged-*.db"))


def test_a_program_killed_while_the_store_is_out_of_its_place_goes_on_with_the_copy(
    store, application, clock
):
    """Else the next start would find no store, and begin an empty one."""
    application.people.add(a_person(given="Anna"))
    file = application.safety.back_up()
    with store.ready_copy(file, people_index.rebuild) as part:
        # As it lies there when the power goes: ready, and the store already set aside.
        shutil.copyfile(part, store.folder.path / "kept")
    store.close()
    backup.put_back(store.folder.path / "kept", store.folder.store, store.folder.backups / "old")
    store.folder.store.replace(backup.restoring_name(store.folder.store))

    with open_application(store.folder.path, clock) as opened:
        assert names(opened) == ["Anna"]


def test_a_store_stands_in_its_place_again_when_the_copy_cannot_take_it(store, application, clock):
    application.people.add(a_person(given="Anna"))
    file = application.safety.back_up()
    application.people.add(a_person(given="Zane"))
    with store.ready_copy(file, people_index.rebuild) as part:
        shutil.copyfile(part, store.folder.path / "kept")
    store.close()
    (store.folder.path / "kept-wal").write_bytes(b"somebody still writes")

    with pytest.raises(StoreBusyError):
        backup.put_back(
            store.folder.path / "kept", store.folder.store, store.folder.backups / "old"
        )

    with open_application(store.folder.path, clock) as opened:
        assert names(opened) == ["Anna", "Zane"]


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="a folder where nobody can write")
def test_a_folder_that_cannot_be_written_is_named(application):
    with pytest.raises(FolderUnusableError, match="/proc"):
        application.safety.back_up(Path("/proc"))


def test_a_sound_store_has_no_troubles(application):
    application.people.add(a_person())

    health = application.safety.check()

    assert health.is_sound
    assert health.people == 1


def test_the_check_notices_search_words_that_are_missing(store, application):
    application.people.add(a_person())
    with store.database.unnamed(capture=True) as connection:
        connection.execute(text("DELETE FROM person_index"))

    assert application.safety.check().troubles == ("search",)
