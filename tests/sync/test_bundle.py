"""Exchange files that are as they should be: what goes in comes out, whole or not at all."""

import random
import shutil
from types import MappingProxyType

import pytest

from app import files
from app.domain.bundles import OutgoingSegment
from app.domain.clock import STAMP_LIMIT
from app.domain.errors import DiskFullError, FolderUnusableError
from app.domain.errors_exchange import (
    NoRoomError,
    NotReadableError,
    NotWrittenWholeError,
    TooLargeError,
    TooLargeToSendError,
)
from app.files import put_in_place
from app.jobs import JobCancelled, NullJob
from app.sync import limits, reader, writer
from app.sync.reader import read_bundle
from app.sync.rows import SegmentPacker
from app.sync.writer import write_bundle
from tests.support.bundles import (
    CENTRE,
    LAPTOP,
    MINE,
    OPENING,
    PERSON,
    PROGRAMME,
    SEALING,
    STAMP,
    TABLES,
    THEIRS,
    a_head,
    a_person,
    an_erasure,
    an_id,
    read_all,
    seal_content,
    write_people,
)
from tests.support.mutants import ROOT

PEOPLE = [
    a_person(1, "Anna Bērziņa"),
    a_person(2, None),
    a_person(3, "Иван\n\"'\\ 👩‍🌾", b"\0\xff" * 40),
    a_person(4, "", b"", cells=[(2, STAMP + 9, 5), (1, STAMP + 500, 1)]),
]


@pytest.fixture
def file(tmp_path):
    return tmp_path / "Kopa_Preili_2026-11-22.kopa"


def renumbered(row, position=MappingProxyType({1: 0, 5: 1})):
    values, h, n, cells = row
    return values, h, position[n], tuple((c, at, position[by]) for c, at, by in cells)


def test_rows_come_out_as_they_went_in(file):
    write_people(file, PEOPLE)

    assert read_all(file) == [renumbered(row) for row in PEOPLE]


def test_the_manifest_says_who_wrote_what(file):
    written = write_people(file, PEOPLE)

    with read_bundle(file, OPENING, TABLES) as bundle:
        said = bundle.manifest
    assert said == written.manifest
    assert (said.sender, said.sender_name, said.programme) == (LAPTOP, "Preiļi", PROGRAMME)
    assert (said.app, said.schema, said.made) == ("0.1.0", 1, "2026-11-22T10:00:00Z")
    assert said.incarnations == (MINE, THEIRS)
    assert said.seen == {CENTRE: {MINE: STAMP + 1_000, THEIRS: STAMP}}
    assert said.rows_by_table() == {"person": 4}


def test_a_file_names_whom_its_rows_and_its_sender_speak_of_and_nobody_else(file):
    known = {0: bytes(8), 1: MINE, 5: THEIRS, 8: b"stranger", 9: b"elder..."}
    rows = [a_person(1, cells=[(2, STAMP + 9, 9)])]

    written = write_people(file, rows, incarnations=known)

    assert written.manifest.incarnations == (MINE, THEIRS, b"elder...")
    assert [cells for *_, cells in read_all(file)] == [((2, STAMP + 9, 2),)]


def test_more_lives_than_a_file_can_name_are_told_as_too_much(file, monkeypatch):
    monkeypatch.setattr(limits, "INCARNATIONS", 1)

    with pytest.raises(TooLargeToSendError) as refused:
        write_people(file, [a_person(1)])

    assert refused.value.what == "incarnations"
    assert list(file.parent.iterdir()) == []


def test_what_nobody_could_read_is_told_before_anything_is_written(file):
    write_people(file, [a_person(1, "Anna")])

    with pytest.raises(NotReadableError) as refused:
        write_people(file, [a_person(1, "Berta")], stamp=STAMP_LIMIT)

    assert refused.value.part == "manifest"
    assert read_all(file)[0][0][2] == "Anna"
    assert list(file.parent.iterdir()) == [file]


def test_each_part_of_the_content_stands_in_its_own_segment(file):
    segments = [
        OutgoingSegment(PERSON, CENTRE, [a_person(1)]),
        OutgoingSegment(PERSON, bytes(16), [a_person(2)]),
        OutgoingSegment(PERSON, bytes(16), []),
    ]
    head = a_head(scopes=(CENTRE, bytes(16)), seen={CENTRE: {}, bytes(16): {}})

    written = write_bundle(file, head, segments, SEALING)

    assert [(s.scope, s.rows) for s in written.manifest.segments] == [(CENTRE, 1), (bytes(16), 1)]
    assert len(read_all(file)) == 2


def test_a_file_without_rows_can_be_read(file):
    write_people(file, [])

    assert read_all(file) == []


def test_a_long_table_is_split_into_several_segments(file, monkeypatch):
    monkeypatch.setattr(limits, "WRITTEN_ROWS", 5_000)
    monkeypatch.setattr(limits, "WRITTEN_RAW_BYTES", 2**20)
    people = [a_person(number, f"Anna {number}") for number in range(1, 20_001)]

    written = write_people(file, people, stamp=STAMP + 20_001)

    assert len(written.manifest.segments) > 3
    assert all(s.rows <= 5_000 and s.raw_bytes <= 2**20 for s in written.manifest.segments)
    assert len(read_all(file)) == 20_000


def test_what_memory_cannot_hold_is_decrypted_again_when_it_is_needed(file, monkeypatch):
    monkeypatch.setattr(limits, "WRITTEN_ROWS", 4_000)
    people = [a_person(number, f"Anna {number}") for number in range(1, 20_001)]
    written = write_people(file, people, stamp=STAMP + 20_001)
    sizes = [segment.packed_bytes for segment in written.manifest.segments]

    found = read_all(file, kept_bytes=sizes[0] + sizes[1])

    assert len(sizes) > 4
    assert [row[0] for row in found] == [row[0] for row in people]


def test_a_segment_can_be_passed_over(file):
    segments = [
        OutgoingSegment(PERSON, CENTRE, [a_person(1)]),
        OutgoingSegment(PERSON, CENTRE, [a_person(2)]),
    ]
    write_bundle(file, a_head(), segments, SEALING)

    with read_bundle(file, OPENING, TABLES, kept_bytes=0) as bundle:
        _, second = bundle.segments()
        (batch,) = second.batches()
    assert batch[0][0][0] == an_id(2)


def test_attendances_cost_few_bytes(file):
    people = [a_person(number, "present") for number in range(1, 10_001)]

    written = write_people(file, people, stamp=STAMP + 10_001)

    assert written.size < 10_000 * 12


def test_a_text_beyond_the_limit_is_named_before_anything_is_written(file):
    with pytest.raises(TooLargeError) as refused:
        write_people(file, [a_person(1, "ā" * (limits.TEXT_CHARACTERS + 1))])

    assert (refused.value.table, refused.value.column) == ("person", "name")
    assert list(file.parent.iterdir()) == []


def test_the_longest_text_and_the_largest_blob_can_be_written_and_read(file):
    longest = a_person(1, "ž" * limits.TEXT_CHARACTERS, bytes(limits.BLOB_BYTES))

    write_people(file, [longest, a_person(2)])

    assert read_all(file)[0][0] == longest[0]


def test_a_long_line_gives_no_empty_batches(file):
    write_people(file, [a_person(1, "\1" * limits.TEXT_CHARACTERS), a_person(2)])

    with read_bundle(file, OPENING, TABLES) as bundle:
        (segment,) = bundle.segments()
        assert [len(batch) for batch in segment.batches()] in ([2], [1, 1])


def test_nothing_readable_stands_in_the_file(file):
    write_people(file, [a_person(1, "Anna Bērziņa")])

    content = file.read_bytes()
    assert b"Anna" not in content
    assert PROGRAMME.hex().encode() not in content
    assert b"person" not in content


def test_the_older_file_stays_until_the_new_one_is_whole(file, monkeypatch):
    write_people(file, [a_person(1, "Anna")])

    def torn(file):
        file.truncate(200)

    monkeypatch.setattr(writer, "flush_to_disk", torn)
    with pytest.raises(NotWrittenWholeError):
        write_people(file, [a_person(1, "Berta")])

    assert read_all(file)[0][0][2] == "Anna"
    assert list(file.parent.iterdir()) == [file]


def test_a_file_that_does_not_fit_is_refused_before_it_is_begun(file, monkeypatch):
    monkeypatch.setattr(writer.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9, 8, 1))

    with pytest.raises(NoRoomError) as refused:
        write_people(file, [a_person(1)])

    assert refused.value.free == 1
    assert refused.value.needed > 1
    assert list(file.parent.iterdir()) == []


@pytest.mark.parametrize("writes_before", [0, 1, 3])
def test_a_stick_that_fills_up_is_named_and_left_clean(file, monkeypatch, writes_before):
    monkeypatch.setattr(writer, "seal", full_after(writes_before, writer.seal))

    with pytest.raises(DiskFullError):
        write_people(file, [a_person(n, photo=random.randbytes(200)) for n in range(1, 1_000)])

    assert list(file.parent.iterdir()) == []


def full_after(writes, seal):
    """Return a way of sealing onto a stick that takes only so many pieces."""

    class FullStick:
        def __init__(self, file):
            self.file, self.left = file, writes

        def write(self, data):
            if not self.left:
                raise OSError(28, "No space left on device")
            self.left -= 1
            return self.file.write(data)

    return lambda pieces, file, recipients: seal(pieces, FullStick(file), recipients)


def test_what_a_killed_export_left_goes_with_the_next_one(file):
    rest = file.with_name("of yesterday.kopa.part")
    rest.write_bytes(b"half")
    mine = file.with_name("letter.part")
    mine.write_bytes(b"mine")

    write_people(file, [a_person(1)])

    assert sorted(file.parent.iterdir()) == sorted([file, mine])


def test_a_folder_that_is_gone_is_named(tmp_path):
    with pytest.raises(FolderUnusableError):
        write_people(tmp_path / "stick" / "x.kopa", [a_person(1)])
    with pytest.raises(FolderUnusableError):
        read_all(tmp_path / "stick" / "x.kopa")


def test_a_cancelled_export_leaves_no_file(file):
    class StopAfterPacking(NullJob):
        @property
        def is_cancelled(self):
            return any(file.parent.iterdir())

    with pytest.raises(JobCancelled):
        write_bundle(
            file,
            a_head(),
            [OutgoingSegment(PERSON, CENTRE, PEOPLE)],
            SEALING,
            job=StopAfterPacking(),
        )

    assert list(file.parent.iterdir()) == []


class CountingJob(NullJob):
    """Notes how far it came, in thousandths; stops after so many."""

    def __init__(self, most):
        self.most, self.done = most, []

    @property
    def is_cancelled(self):
        return bool(self.done) and self.done[-1] > self.most

    def report(self, progress):
        self.done.append(progress.done)


def test_an_export_of_one_long_table_tells_how_far_it_is_and_can_be_stopped(file):
    many = (a_person(number, "x" * 1_000) for number in range(1, 10_001))
    job = CountingJob(120)

    with pytest.raises(JobCancelled):
        write_bundle(
            file,
            a_head(),
            [OutgoingSegment(PERSON, CENTRE, many)],
            SEALING,
            rows=10_000,
            job=job,
        )

    assert job.done == sorted(job.done)
    assert 120 < job.done[-1] < 180
    assert list(file.parent.iterdir()) == []


class HeldFile:
    """A finished file that a virus scanner holds for the first few attempts."""

    def __init__(self, attempts, winerror=32):
        self.attempts, self.error = attempts, OSError("held")
        self.error.winerror = winerror

    def replace(self, path):
        self.attempts -= 1
        if self.attempts >= 0:
            raise self.error


def test_a_virus_scanner_is_waited_for(file):
    pauses = []

    put_in_place(HeldFile(3), file, pauses.append)

    assert len(pauses) == 3


@pytest.mark.parametrize(
    ("held", "pauses_made"),
    [
        pytest.param(HeldFile(99), 5, id="held for ever"),
        pytest.param(HeldFile(1, winerror=19), 0, id="write protected"),
    ],
)
def test_a_rename_that_cannot_succeed_is_given_up(file, held, pauses_made):
    pauses = []

    with pytest.raises(OSError, match="held"):
        put_in_place(held, file, pauses.append)

    assert len(pauses) == pauses_made


def test_the_same_limits_hold_for_what_is_sent_and_what_is_taken():
    assert limits.SEGMENT_RAW_BYTES + limits.MIB == limits.SEGMENT_PACKED_BYTES
    assert reader.KEPT_BYTES >= limits.SEGMENT_PACKED_BYTES
    assert limits.SEGMENT_RAW_BYTES > limits.WRITTEN_RAW_BYTES + limits.LINE_BYTES
    assert limits.SEGMENT_ROWS > limits.WRITTEN_ROWS
    assert {5, 32, 33} == files._HELD_BY_SCANNER


def test_a_block_never_makes_a_segment_too_long():
    rows = (a_person(number, "x" * 1_000) for number in range(1, 2_000))

    heads = [head for head, _ in SegmentPacker(PERSON, CENTRE, {1: 0}).packed(rows)]

    assert sum(head.rows for head in heads) == 1_999


def test_what_was_erased_travels_with_the_file(file):
    erased = [an_erasure(1), an_erasure(2, table=900, reason="retention")]

    write_people(file, PEOPLE, erased=erased)

    with read_bundle(file, OPENING, TABLES, kept_bytes=0) as bundle:
        assert len(bundle.erased) == 2
        assert list(bundle.erased) == erased
        assert list(bundle.erased) == erased
    assert len(read_all(file)) == 4


def test_many_erasures_stand_in_several_segments(file, monkeypatch):
    monkeypatch.setattr(limits, "WRITTEN_ROWS", 5_000)
    erased = [an_erasure(number) for number in range(1, 12_000)]

    written = write_people(file, [], erased=erased)

    assert len(written.manifest.erased) > 2
    with read_bundle(file, OPENING, TABLES) as bundle:
        assert [one.record for one in bundle.erased] == [one.record for one in erased]


def test_a_file_tells_of_erasures_in_its_own_scopes_alone(file):
    with pytest.raises(ValueError, match="its own scopes"):
        write_people(file, PEOPLE, erased=[an_erasure(1, scope=bytes(16))])

    assert list(file.parent.iterdir()) == []


def test_what_the_rows_come_to_stands_in_the_manifest(file):
    digests = {CENTRE: {"person": b"d" * 32, "horoscope": bytes(32)}}

    written = write_people(file, PEOPLE, digests=digests)

    assert written.manifest.digests == digests


def test_the_first_signed_file_can_still_be_read(file):
    """tests/data/bundle_content_v2.bin is never made anew; a later format gets its own file."""
    content = (ROOT / "tests/data/bundle_content_v2.bin").read_bytes()

    seal_content(file, content)

    # Files of that time named every life that the sender had met.
    assert read_all(file) == [renumbered(row, {0: 0, 1: 1, 5: 2}) for row in PEOPLE]
    with read_bundle(file, OPENING, TABLES) as bundle:
        assert list(bundle.erased) == [an_erasure(1)]
