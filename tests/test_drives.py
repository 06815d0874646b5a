import ctypes
import sys
from pathlib import Path

import pytest

from app import drives

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads what Linux tells of disks")


@pytest.fixture
def system(tmp_path, monkeypatch):
    """A made-up /proc/self/mounts and /sys/class/block."""
    mounts, blocks = tmp_path / "mounts", tmp_path / "block"
    monkeypatch.setattr(drives, "_MOUNTS", mounts)
    monkeypatch.setattr(drives, "_BLOCKS", blocks)

    def tell(*lines, removable=()):
        mounts.write_text("".join(f"{line} rw 0 0\n" for line in lines), encoding="utf-8")
        for disk, part in (("sda", "sda1"), ("sdb", "sdb1")):
            (blocks / "devices" / disk / part).mkdir(parents=True)
            flag = "1" if disk in removable else "0"
            (blocks / "devices" / disk / "removable").write_text(flag + "\n", encoding="ascii")
            (blocks / part).symlink_to(blocks / "devices" / disk / part)

    return tell


def names():
    return [str(folder) for folder in drives.mounted()]


def test_what_a_desktop_mounted_for_people_is_a_stick(system):
    system("/dev/sda1 / ext4", "/dev/sdb1 /run/media/anna/KINGSTON vfat", "proc /proc proc")

    assert names() == ["/run/media/anna/KINGSTON"]


def test_a_removable_disk_is_a_stick_wherever_it_is_mounted(system):
    system("/dev/sda1 / ext4", "/dev/sdb1 /mnt/e exfat", removable=("sdb",))

    assert names() == ["/mnt/e"]


def test_the_laptops_own_disks_are_no_sticks(system):
    system("/dev/sda1 / ext4", "/dev/sdb1 /home ext4", "tmpfs /media/x tmpfs")

    assert names() == []


def test_a_disc_that_nobody_can_write_is_no_stick(system):
    system("/dev/sr0 /media/anna/FILMS iso9660")

    assert names() == []


def test_blanks_and_letters_in_the_name_of_a_stick_are_read(system):
    system(r"/dev/sdb1 /media/anna/Mūsu\040zibatmiņa vfat")

    assert names() == ["/media/anna/Mūsu zibatmiņa"]


def test_a_system_that_tells_nothing_has_no_sticks(system):
    assert names() == []


def test_a_stick_is_told_by_its_folder_with_its_room(tmp_path):
    (tmp_path / "KINGSTON").mkdir()

    drive = drives.look(tmp_path / "KINGSTON")

    assert (drive.name, drive.is_writable) == ("KINGSTON", True)
    assert drive.free > 0


def test_a_stick_that_was_taken_out_is_told_as_none(tmp_path):
    assert drives.look(tmp_path / "gone") is None


@pytest.mark.usefixtures("settled_as_ever")
def test_settling_waits_for_the_disk_of_the_folder_and_for_none_that_is_gone(tmp_path, monkeypatch):
    waited = []

    class System:
        def __init__(self, _name):
            pass

        def syncfs(self, descriptor):
            waited.append(Path(f"/proc/self/fd/{descriptor}").readlink())

    monkeypatch.setattr(ctypes, "CDLL", System)

    drives.settle(tmp_path)
    drives.settle(tmp_path / "gone")

    assert waited == [tmp_path]
