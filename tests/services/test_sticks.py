import os

from app.services.sticks import SticksService, files_in
from tests.support.sticks import FolderDrives


def a_file(path, age=0):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x")
    os.utime(path, (1_000_000 - age, 1_000_000 - age))
    return path


def test_a_stick_is_told_with_its_name_room_and_files(tmp_path):
    drives = FolderDrives(free=5_000)
    drives.put_in(tmp_path / "KINGSTON")
    file = a_file(tmp_path / "KINGSTON" / "a.kopa")

    (stick,) = SticksService(drives).look()

    assert (stick.name, stick.free, stick.is_writable) == ("KINGSTON", 5_000, True)
    assert stick.files == (file,)


def test_asking_whether_a_stick_came_touches_none(tmp_path):
    drives = FolderDrives(tmp_path)

    assert SticksService(drives).present() == (tmp_path,)
    assert drives.looked == 0


def test_a_stick_that_is_out_again_when_looked_at_is_none(tmp_path):
    assert SticksService(FolderDrives(tmp_path / "gone")).look() == ()


def test_what_was_written_on_a_stick_is_waited_for_and_nothing_elsewhere(tmp_path):
    drives = FolderDrives()
    drives.put_in(tmp_path / "KINGSTON")
    sticks = SticksService(drives)

    told = [sticks.settle(tmp_path / "KINGSTON" / "Kopa"), sticks.settle(tmp_path / "Documents")]

    assert told == [True, False]
    assert drives.settled == [tmp_path / "KINGSTON" / "Kopa"]


def test_files_are_found_on_a_stick_and_in_its_folders_the_newest_first(tmp_path):
    old = a_file(tmp_path / "old.kopa", age=100)
    wish = a_file(tmp_path / "Kopa" / "wish.kopa-join", age=50)
    new = a_file(tmp_path / "Kopa" / "new.KOPA")
    a_file(tmp_path / "Kopa" / "deeper" / "no.kopa")
    a_file(tmp_path / "Kopa" / "._new.kopa")
    a_file(tmp_path / ".Trash" / "thrown.kopa")
    a_file(tmp_path / "half.kopa.part")
    a_file(tmp_path / "letter.docx")

    assert files_in([tmp_path]) == (new, wish, old)


def test_a_file_that_is_named_twice_is_found_once(tmp_path):
    file = a_file(tmp_path / "a.kopa")

    assert files_in([file, tmp_path]) == (file,)
