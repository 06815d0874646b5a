"""Saving when something is wrong: sticks that are gone, full, locked, or keep something else."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from app.sync import limits, writer
from tests.support.members import carry, join
from tests.support.stores import a_person
from tests.ui.events.builders import words_said


def test_a_stick_that_is_gone_is_told_and_nothing_is_written_in_its_place(sender, kingston):
    sender.put_in(kingston)
    sender.sticks.take_out(kingston)

    sender.save(kingston)

    assert "gone before all was written" in sender.shown.problem
    assert not kingston.exists()


def test_a_folder_that_is_left_of_a_stick_is_not_taken_for_it(sender, kingston, monkeypatch):
    sender.put_in(kingston)
    flush = writer.flush_to_disk

    def pull_out(file):
        flush(file)
        sender.sticks.folders.remove(kingston)

    monkeypatch.setattr(writer, "flush_to_disk", pull_out)
    sender.save(kingston)

    assert "gone before all was written" in sender.shown.problem
    assert sender.shown.saved is None


def test_a_stick_pulled_out_while_writing_leaves_a_sentence(sender, kingston, monkeypatch, window):
    sender.put_in(kingston)
    sender.save(kingston)
    flush = writer.flush_to_disk

    def pull_out(file):
        flush(file)
        sender.sticks.take_out(kingston)

    monkeypatch.setattr(writer, "flush_to_disk", pull_out)
    sender.save(kingston)

    assert "gone before all was written" in sender.shown.problem
    assert "gone before all was written" in window.said[-1][0], "not the word of the save before"


def test_a_stick_pulled_out_before_it_was_read_back_leaves_the_same_sentence(
    sender, kingston, monkeypatch
):
    sender.put_in(kingston)
    read = writer.read_bundle

    def pull_out(*args, **how):
        sender.sticks.take_out(kingston)
        return read(*args, **how)

    monkeypatch.setattr(writer, "read_bundle", pull_out)
    sender.save(kingston)

    assert "gone before all was written" in sender.shown.problem


def test_a_stick_that_keeps_something_else_is_found_out(sender, kingston, monkeypatch):
    sender.put_in(kingston)
    flush = writer.flush_to_disk

    def lie(file):
        flush(file)
        with Path(file.name).open("r+b") as again:
            again.seek(-100, os.SEEK_END)
            again.write(b"\0" * 50)

    monkeypatch.setattr(writer, "flush_to_disk", lie)
    sender.save(kingston)

    assert "is not what was written" in sender.shown.problem
    assert list(kingston.iterdir()) == []


def test_a_stopped_save_leaves_nothing_and_says_so(sender, kingston):
    sender.put_in(kingston)
    sender.presenter.save(kingston)

    sender.jobs.waiting[-1].cancel()
    sender.jobs.run()

    assert list(kingston.iterdir()) == []
    assert "No file was left half written." in sender.shown.problem


def test_after_trouble_another_save_clears_it(sender, kingston):
    sender.put_in(kingston)
    sender.presenter.save(kingston)
    sender.jobs.waiting[-1].cancel()
    sender.jobs.run()

    sender.save(kingston)

    assert sender.shown.problem == ""
    assert sender.shown.saved is not None


def run(program, *words):
    found = shutil.which(program) or program
    return subprocess.run([found, *words], capture_output=True, text=True, check=False)


@pytest.fixture
def small_disk(tmp_path):
    """A file system of its own with room for 8 kB."""
    folder = tmp_path / "SMALL"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small file system")
    mounted = run("mount", "-t", "tmpfs", "-o", "size=8k", "kopa-test", folder)
    if mounted.returncode:
        pytest.skip(f"a small file system cannot be mounted here: {mounted.stderr.strip()}")
    yield folder
    run("umount", "-l", folder)


def test_a_stick_that_is_too_small_says_how_much_is_missing(sender, small_disk):
    sender.put_in(small_disk)

    sender.save(small_disk)

    assert "There is not enough room for the file" in sender.shown.problem
    assert list(small_disk.iterdir()) == []


def test_a_stick_that_fills_up_while_writing_is_left_as_it_was(sender, small_disk, monkeypatch):
    (small_disk / "letter.docx").write_bytes(b"x" * 4_000)
    monkeypatch.setattr(writer, "_refuse_without_room", lambda *_: None)
    sender.put_in(small_disk)

    sender.save(small_disk)

    assert "The disk is full" in sender.shown.problem
    assert [file.name for file in small_disk.iterdir()] == ["letter.docx"]


@pytest.fixture
def long_note(office, centre, laptops, tmp_path, monkeypatch):
    """Let the file of a second centre carry what no file can, on the coordinator's laptop."""
    preili = laptops("preili")
    join(office.application, preili)
    preili.people.add(a_person("Anna", "Bērziņa", note="x" * 2_000))
    carry(preili, office.application, tmp_path / "there")
    monkeypatch.setattr(limits, "TEXT_CHARACTERS", 1_000)
    monkeypatch.setattr(limits, "BLOB_BYTES", 1_000)


@pytest.mark.usefixtures("long_note")
def test_a_file_that_cannot_be_written_is_told_beside_those_that_were(office, kingston, window):
    office.put_in(kingston)

    office.save(kingston)

    (file,) = kingston.iterdir()
    why, after = office.shown.problem.splitlines()
    assert why.startswith("Preiļu centrs: One text or picture among the records is too long")
    assert after.startswith("Once that is settled, save again.")
    assert office.shown.saved.words == "1 file saved and read back. You may take the stick out."
    assert office.shown.saved.files[0].startswith(file.name)
    assert words_said(window) == ["1 file was saved, but not all."]


def test_a_stick_with_its_lock_shut_is_named_so(sender, small_disk):
    run("mount", "-o", "remount,ro", small_disk)
    sender.put_in(small_disk)

    sender.save(small_disk)

    assert "write-protected" in sender.shown.problem
