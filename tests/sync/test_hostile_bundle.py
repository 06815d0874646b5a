"""Exchange files that are not as they should be: refused by one of a few errors, quickly."""

import json
import tracemalloc

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.bundles import OutgoingSegment
from app.domain.errors_exchange import (
    AnotherProgrammeError,
    BundleError,
    DamagedBundleError,
    FromNewerProgramError,
    FromTrialVersionError,
    NotABundleError,
    NotForThisLaptopError,
    TooLargeError,
)
from app.domain.ids import LaptopId
from app.sync import limits
from app.sync.reader import MAGIC, read_bundle
from app.sync.rows import erased_packed
from app.sync.senders import block_of
from tests.support.bundles import (
    CENTRE,
    OPENING,
    OTHER,
    PERSON,
    SEALING,
    STAMP,
    TABLES,
    Peer,
    a_head,
    a_person,
    an_erasure,
    an_opening,
    bomb,
    forged,
    joined_content,
    opened_content,
    read_all,
    seal_content,
    split_content,
    with_length,
    write_bundle,
    write_people,
)
from tests.support.long_form import tries
from tests.support.raw_bytes import overwrite

EXAMPLES = tries(150, many=3_000)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "x.kopa"
    write_people(path, [a_person(1, "Anna"), a_person(2, "Berta", cells=[(2, STAMP + 9, 5)])])
    return path


def test_no_flipped_byte_goes_unnoticed(file):
    honest = file.read_bytes()

    for place in range(len(honest)):
        for flip in (0x01, 0x80, 0xFF):
            changed = bytearray(honest)
            changed[place] ^= flip
            overwrite(file, changed)
            with pytest.raises(BundleError):
                read_all(file)


def test_no_missing_end_goes_unnoticed(file):
    honest = file.read_bytes()

    for length in range(len(honest)):
        overwrite(file, honest[:length])
        with pytest.raises(BundleError):
            read_all(file)


def test_nothing_may_follow_the_end(file):
    honest = file.read_bytes()

    for more in (b"\0", honest, b"age-encryption.org/v1\n"):
        file.write_bytes(honest + more)
        with pytest.raises(DamagedBundleError):
            read_all(file)


@pytest.mark.parametrize("content", [b"", b"PK\3\4", b"%PDF-1.7", b"SQLite format 3\0", b"\0" * 99])
def test_another_kind_of_file_is_told_apart(tmp_path, content):
    file = tmp_path / "x.kopa"
    file.write_bytes(content)

    with pytest.raises(NotABundleError):
        read_all(file)


def test_a_file_of_another_key_is_not_for_this_laptop(file):
    with pytest.raises(NotForThisLaptopError):
        read_all(file, an_opening(Peer(LaptopId(b"s" * 16))))


def test_a_file_of_another_programme_is_told_apart(file):
    with forged(file) as forgery:
        forgery.manifest["programme"] = "ab" * 16

    with pytest.raises(AnotherProgrammeError) as refused:
        read_all(file)
    assert refused.value.found == b"\xab" * 16


def test_a_file_beyond_the_limit_is_not_even_opened(file, monkeypatch):
    monkeypatch.setattr(limits, "FILE_BYTES", 100)

    with pytest.raises(TooLargeError):
        read_all(file)


FOUNDATION = MAGIC + with_length(block_of(SEALING.statements))


@pytest.mark.parametrize(
    ("content", "error"),
    [
        pytest.param(b"", DamagedBundleError, id="nothing inside"),
        pytest.param(b"KOPA", DamagedBundleError, id="half a magic"),
        pytest.param(b"hello, world", NotABundleError, id="something else inside"),
        pytest.param(b"KOPA3\n...", FromNewerProgramError, id="a later container"),
        pytest.param(b"KOPA1\n...", FromTrialVersionError, id="a trial version"),
        pytest.param(MAGIC + b"\0\0", DamagedBundleError, id="half a length"),
        pytest.param(MAGIC + b"\xff\xff\xff\xff", TooLargeError, id="statements of 4 GB"),
        pytest.param(MAGIC + b"\0\0\0\0", DamagedBundleError, id="no statements"),
        pytest.param(MAGIC + b"\0\0\0\1[", DamagedBundleError, id="half a statement"),
        pytest.param(FOUNDATION + b"\xff\xff\xff\xff", TooLargeError, id="a manifest of 4 GB"),
        pytest.param(FOUNDATION + b"\0\0\0\0", DamagedBundleError, id="no manifest"),
        pytest.param(FOUNDATION + b"\0\0\0\2{}", DamagedBundleError, id="an empty envelope"),
        pytest.param(FOUNDATION + b"\0\0\0\1\xff", DamagedBundleError, id="no JSON"),
        pytest.param(FOUNDATION + with_length(b"[" * 4096), DamagedBundleError, id="a deep nest"),
    ],
)
def test_content_that_is_no_bundle_is_refused(tmp_path, content, error):
    file = seal_content(tmp_path / "x.kopa", content)

    with pytest.raises(error):
        read_all(file)


def test_a_newer_program_is_named(file):
    with forged(file) as forgery:
        forgery.manifest |= {"format": 4, "min_reader": 3, "app": "9.1", "segments": "otherwise"}
        forgery.keeps_numbers = True

    with pytest.raises(FromNewerProgramError) as refused:
        read_all(file)
    assert refused.value.app == "9.1"


def test_a_newer_format_that_this_reader_may_read_is_read(file):
    with forged(file) as forgery:
        forgery.manifest |= {"format": 3, "min_reader": 2, "weather": ["rain"]}

    assert len(read_all(file)) == 2


def test_a_file_of_an_older_program_may_lack_a_column(file):
    with forged(file) as forgery:
        del forgery.columns()[3]
        forgery.lines = forgery.lines.replace(b",null,", b",")

    (anna, _) = read_all(file)
    assert anna[0] == (a_person(1)[0][0], 0, "Anna")


def test_a_column_that_every_program_knows_may_not_be_missing(file):
    with forged(file) as forgery:
        del forgery.columns()[1]
        forgery.lines = forgery.lines.replace(b",0,", b",")

    with pytest.raises(DamagedBundleError):
        read_all(file)


ID = {"name": "id", "n": 1, "kind": "id", "optional": False}
IMPOSSIBLE = {
    "no_scope": {"scopes": []},
    "a_scope_twice": {"scopes": [CENTRE.hex()] * 2},
    "a_scope_too_many": {"scopes": [CENTRE.hex(), "00" * 16]},
    "capital_letters": {"sender": "AB" * 16},
    "a_short_id": {"sender": "ab"},
    "a_stamp_of_2200": {"h": f"{7_258_118_400_000 << 16:016x}"},
    "no_clock": {"h": "0" * 16},
    "seen_more_than_the_clock": {"h": f"{STAMP:016x}"},
    "part_of_the_changes": {"from": {CENTRE.hex(): {"ab" * 8: f"{STAMP:016x}"}}},
    "an_incarnation_twice": {"incarnations": ["ab" * 8, "ab" * 8, "cd" * 8]},
    "too_few_incarnations": {"incarnations": ["ab" * 8]},
    "wrong_counts": {"counts": {"person": 3}},
    "no_counts": {"counts": {}},
    "a_strange_name": {"tables": {"person; DROP TABLE person": {"n": 7, "columns": [ID]}}},
    "a_line_break_in_a_name": {"tables": {"person\n": {"n": 7, "columns": [ID]}}},
    "no_recipients": {"recipients": []},
    "no_recipient": {"recipients": ["age1"]},
    "a_recipient_twice": {"recipients": [OTHER.recipient] * 2},
    "another_sender": {"sender": "ab" * 16},
    "other_statements": {"statements": "ab" * 32},
    "no_moment": {"made": "yesterday"},
    "a_moment_long_gone": {"made": "0001-01-01T00:00:00"},
    "a_digest_of_no_scope": {"digests": {"ee" * 16: {}}},
    "a_long_name": {"sender_name": "x" * 1_001},
    "a_number_for_text": {"made": 5},
    "a_missing_field": {"made": None},
}


@pytest.mark.parametrize("change", IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_a_manifest_that_says_the_impossible_is_refused(file, change):
    with forged(file) as forgery:
        forgery.manifest |= change

    with pytest.raises(DamagedBundleError):
        read_all(file)


WRONG_SEGMENTS = {
    "an_unknown_table": {"t": "horoscope"},
    "another_scope": {"scope": "ee" * 16},
    "too_many_rows": {"rows": limits.SEGMENT_ROWS + 1},
    "no_rows": {"rows": 0},
    "fewer_rows": {"rows": 1},
    "more_rows": {"rows": 3},
    "too_much_content": {"raw": limits.SEGMENT_RAW_BYTES + 1},
    "less_content": {"raw": 60},
    "more_content": {"raw": 1_000_000},
    "a_negative_length": {"len": -1},
    "a_shorter_segment": {"len": 20},
    "a_longer_segment": {"len": 10_000},
    "another_digest": {"sha256": "ab" * 32},
}


@pytest.mark.parametrize("change", WRONG_SEGMENTS.values(), ids=WRONG_SEGMENTS)
def test_a_segment_that_is_not_as_announced_is_refused(file, change):
    with forged(file) as forgery:
        forgery.manifest["segments"][0] |= change
        forgery.manifest["counts"]["person"] = forgery.manifest["segments"][0]["rows"]
        forgery.keeps_numbers = True

    with pytest.raises(DamagedBundleError):
        read_all(file)


def test_a_total_beyond_the_limit_is_refused(file, monkeypatch):
    monkeypatch.setattr(limits, "TOTAL_RAW_BYTES", 50)

    with pytest.raises(DamagedBundleError):
        read_all(file)


ANNA = '"AAAAAAAAAAAAAAAAAAAAAQ==",0,"Anna",null'
WHEN = f'"{STAMP:016x}"'
WRONG_ROWS = {
    "a_value_too_few": f'["AAAAAAAAAAAAAAAAAAAAAQ==",0,"Anna",{WHEN},1,[]]',
    "a_value_too_many": f"[{ANNA},5,{WHEN},1,[]]",
    "a_short_id": f'["AAAA",0,"Anna",null,{WHEN},1,[]]',
    "no_base64": f'["?AAAAAAAAAAAAAAAAAAAAQ==",0,"Anna",null,{WHEN},1,[]]',
    "no_id": f'[null,0,"Anna",null,{WHEN},1,[]]',
    "a_fraction": f'["AAAAAAAAAAAAAAAAAAAAAQ==",0.5,"Anna",null,{WHEN},1,[]]',
    "not_a_number": f'["AAAAAAAAAAAAAAAAAAAAAQ==",NaN,"Anna",null,{WHEN},1,[]]',
    "true_for_one": f'["AAAAAAAAAAAAAAAAAAAAAQ==",true,"Anna",null,{WHEN},1,[]]',
    "65_bits": f'["AAAAAAAAAAAAAAAAAAAAAQ==",{2**63},"Anna",null,{WHEN},1,[]]',
    "a_number_for_text": f'["AAAAAAAAAAAAAAAAAAAAAQ==",0,7,null,{WHEN},1,[]]',
    "a_nul": f'["AAAAAAAAAAAAAAAAAAAAAQ==",0,"An\\u0000na",null,{WHEN},1,[]]',
    "half_a_letter": f'["AAAAAAAAAAAAAAAAAAAAAQ==",0,"\\ud800",null,{WHEN},1,[]]',
    "no_stamp": f'[{ANNA},"0000000000000000",1,[]]',
    "a_later_stamp_than_the_senders_clock": f'[{ANNA},"{STAMP + 1_001:016x}",1,[]]',
    "a_stamp_with_a_sign": f'[{ANNA},"+{STAMP:015x}",1,[]]',
    "a_stamp_with_a_blank": f'[{ANNA},"{STAMP >> 4:014x}  ",1,[]]',
    "an_unknown_incarnation": f"[{ANNA},{WHEN},3,[]]",
    "a_negative_incarnation": f"[{ANNA},{WHEN},-1,[]]",
    "an_edit_of_no_column": f"[{ANNA},{WHEN},1,[[4,{WHEN},1]]]",
    "two_edits_of_one_column": f"[{ANNA},{WHEN},1,[[2,{WHEN},1],[2,{WHEN},2]]]",
    "an_edit_by_nobody": f"[{ANNA},{WHEN},1,[[2,{WHEN},9]]]",
    "an_edit_at_no_time": f'[{ANNA},{WHEN},1,[[2,"x",1]]]',
    "an_object": '{"id": 1}',
    "no_json": "Anna",
}


@pytest.mark.parametrize("line", WRONG_ROWS.values(), ids=WRONG_ROWS)
def test_a_row_that_cannot_be_is_refused(file, line):
    with forged(file) as forgery:
        second = forgery.lines.splitlines(keepends=True)[1]
        forgery.lines = line.encode() + b"\n" + second

    with pytest.raises(DamagedBundleError) as refused:
        read_all(file)
    assert refused.value.part == "rows"


def test_the_letters_of_an_escape_may_be_part_of_a_text(file):
    with forged(file) as forgery:
        forgery.lines = forgery.lines.replace(b'"Anna"', rb'"\\u0000"')

    assert read_all(file)[0][0][2] == r"\u0000"


def test_text_that_is_no_utf8_is_refused(file):
    with forged(file) as forgery:
        forgery.lines = forgery.lines.replace(b"Anna", b"An\xffa")

    with pytest.raises(DamagedBundleError):
        read_all(file)


def test_a_line_without_a_row_is_refused(file):
    with forged(file) as forgery:
        forgery.lines += b"\n"

    with pytest.raises(DamagedBundleError):
        read_all(file)


def test_a_last_line_needs_its_end(file):
    with forged(file) as forgery:
        forgery.lines = forgery.lines[:-1]

    with pytest.raises(DamagedBundleError):
        read_all(file)


def test_a_bomb_is_stopped_after_what_it_announced(file):
    with forged(file) as forgery:
        forgery.packed = bomb(512 * 2**20)
        forgery.lines = b"\n" * 2**20  # what the manifest will announce

    tracemalloc.start()
    try:
        with pytest.raises(DamagedBundleError):
            read_all(file)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 40 * 2**20


def test_an_endless_line_is_not_waited_for(file):
    with forged(file) as forgery:
        forgery.lines = b"[" + b" " * (limits.LINE_BYTES + 2**21)

    with pytest.raises(DamagedBundleError):
        read_all(file)


def test_a_segment_holds_nothing_but_its_content(file):
    with forged(file) as forgery:
        forgery.packed = forged_tail(opened_content(file))

    with pytest.raises(DamagedBundleError):
        read_all(file)


def forged_tail(content):
    return split_content(content).segments + b"tail"


def test_content_that_changes_between_two_readings_is_noticed(file, monkeypatch):
    monkeypatch.setattr(limits, "WRITTEN_ROWS", 1)
    segments = [OutgoingSegment(PERSON, CENTRE, [a_person(n)]) for n in (1, 2)]
    write_bundle(file, a_head(), segments, SEALING)
    other = file.with_name("other.kopa")
    write_people(other, [a_person(1, "Somebody"), a_person(2, "else")])

    with read_bundle(file, OPENING, TABLES, kept_bytes=0) as bundle:
        first, _ = bundle.segments()
        # The same open file, as when a cloud folder writes into it.
        file.write_bytes(other.read_bytes())
        with pytest.raises(DamagedBundleError):
            next(first.batches())


weird = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


@settings(
    max_examples=tries(150, many=3_000), deadline=None, suppress_health_check=list(HealthCheck)
)
@given(st.data())
def test_whatever_a_sealed_manifest_says_the_answer_is_an_error_or_its_rows(tmp_path, data):
    file = tmp_path / "x.kopa"
    write_people(file, [a_person(1, "Anna")])
    content = split_content(opened_content(file))
    manifest = content.manifest

    person = manifest["tables"]["person"]
    place = data.draw(st.sampled_from([manifest, manifest["segments"][0], person]))
    place[data.draw(st.sampled_from(sorted(place)))] = data.draw(weird)
    try:
        content = joined_content(content)
    except (ValueError, UnicodeEncodeError):
        return
    seal_content(file, content)
    try:
        rows = read_all(file)
    except BundleError:
        return
    assert [row[0][2] for row in rows] == ["Anna"]


@settings(
    max_examples=tries(150, many=3_000), deadline=None, suppress_health_check=list(HealthCheck)
)
@given(st.lists(st.lists(weird, max_size=8), max_size=4), st.binary(max_size=30))
def test_whatever_sealed_rows_say_the_answer_is_an_error(tmp_path, rows, noise):
    file = tmp_path / "x.kopa"
    write_people(file, [a_person(1, "Anna")])
    with forged(file) as forgery:
        lines = b"".join(json.dumps(row).encode() + b"\n" for row in rows)
        forgery.lines = lines + noise + b"\n"

    with pytest.raises(BundleError):
        read_all(file)


WRONG_ERASURES = {
    "another scope": {"scope": b"e" * 16},
    "no table": {"table": 0},
    "a short record": {"record": b"a"},
    "no moment": {"at": "yesterday"},
    "a moment long gone": {"at": "0001-01-01"},
    "a sentence for a reason": {"reason": "she asked us to"},
    "a short laptop": {"by": b""},
}


@pytest.mark.parametrize("change", WRONG_ERASURES.values(), ids=WRONG_ERASURES)
def test_an_erasure_that_cannot_be_is_refused(file, change):
    write_people(file, [a_person(1)], erased=[an_erasure(1)])
    content = split_content(opened_content(file))
    ((head, packed),) = erased_packed([an_erasure(1, **change)])
    length = content.manifest["erased"][0]["len"]
    said = {"raw": head.raw_bytes, "len": head.packed_bytes, "sha256": head.sha256.hex()}
    content.manifest["erased"][0] |= said
    content.segments = packed + content.segments[length:]
    seal_content(file, joined_content(content))

    with pytest.raises(DamagedBundleError) as refused:
        read_all(file)
    assert refused.value.part == "erased"


def test_erasures_count_among_the_content(file, monkeypatch):
    written = write_people(file, [a_person(1)], erased=[an_erasure(1)])
    (rows,) = written.manifest.segments
    monkeypatch.setattr(limits, "TOTAL_RAW_BYTES", rows.raw_bytes)

    with pytest.raises(DamagedBundleError):
        read_all(file)


def test_erasures_are_as_many_as_was_said(file):
    write_people(file, [a_person(1)], erased=[an_erasure(1)])
    content = split_content(opened_content(file))
    content.manifest["erased"][0]["rows"] = 2
    seal_content(file, joined_content(content))

    with pytest.raises(DamagedBundleError) as refused:
        read_all(file)
    assert refused.value.part == "erased"
