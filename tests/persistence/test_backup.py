"""Backups are whole, checked, and never a way to lose or repeat anything."""

import pytest
from sqlalchemy import text

from app.domain.errors import BackupUnusableError
from app.persistence import backup
from tests.support.stores import a_person


def incarnation(store):
    with store.database.reading() as connection:
        return connection.execute(
            text("SELECT id FROM sync_incarnation JOIN sync_clock ON alias = n")
        ).scalar_one()


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
