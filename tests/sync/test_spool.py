"""Content set aside: it comes back as it was, and nobody else can read it meanwhile."""

import random
from pathlib import Path

import pytest

from app.domain.errors import DiskFullError
from app.domain.errors_exchange import NotWrittenWholeError
from app.sync import spool as spools
from app.sync.spool import Spool
from tests.support.bundles import a_person, write_people


@pytest.fixture
def on_disk(tmp_path, monkeypatch):
    """Let all content go to a folder that can be looked into."""
    made = []

    def named(max_size):
        made.append((tmp_path / "spool").open("w+b"))
        return made[-1]

    monkeypatch.setattr(spools.tempfile, "SpooledTemporaryFile", named)
    yield tmp_path / "spool"
    for file in made:
        file.close()


@pytest.mark.parametrize("size", [0, 1, 2**20, 2**20 + 1, 3 * 2**20])
def test_what_is_set_aside_comes_back_as_it_was(size):
    content = random.Random(size).randbytes(size)

    with Spool() as spool:
        spool.add(b"first")
        spool.add(content)
        assert spool.size == size + 5
        assert b"".join(spool.pieces()) == b"first" + content


def test_more_than_memory_is_for_comes_back_as_it_was(monkeypatch):
    monkeypatch.setattr(spools, "IN_MEMORY_BYTES", 1_000)
    pieces = [random.Random(one).randbytes(900) for one in range(9)]

    with Spool() as spool:
        for piece in pieces:
            spool.add(piece)
        assert list(spool.pieces()) == pieces


def test_nothing_readable_is_on_the_disk(on_disk):
    with Spool() as spool:
        spool.add(b"Anna Berzina" * 100)
        list(spool.pieces())
        content = Path(on_disk).read_bytes()

    assert len(content) > 1_200
    assert b"Anna" not in content


def test_what_the_disk_gives_back_otherwise_is_noticed(on_disk):
    with Spool() as spool:
        spool.add(b"a" * 100)
        list(spool.pieces())
        with on_disk.open("r+b") as other:
            other.seek(50)
            other.write(b"!")
        with pytest.raises(NotWrittenWholeError):
            list(spool.pieces())


def test_a_full_disk_is_named_and_no_file_begun(tmp_path, monkeypatch):
    class FullDisk:
        def __init__(self, max_size):
            """Take nothing."""

        def write(self, _):
            raise OSError(28, "No space left on device")

        def close(self):
            """Leave nothing."""

    monkeypatch.setattr(spools.tempfile, "SpooledTemporaryFile", FullDisk)

    with pytest.raises(DiskFullError):
        write_people(tmp_path / "x.kopa", [a_person(1)])
    assert list(tmp_path.iterdir()) == []
