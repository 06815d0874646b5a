"""Ways in which a file can be wrong: in what it says, its rows, its members, its bytes.

Each takes a file in parts and dice, and changes the parts. They may meet in any order, so none
relies on what another may have made wrong before.
"""

from __future__ import annotations

import base64
import functools
import json
from dataclasses import replace
from typing import TYPE_CHECKING

import zstandard

from app.domain.trust import Role
from app.sync import limits
from app.sync.envelopes import enveloped
from app.sync.manifest import KIND
from app.sync.statements import statement
from tests.support.bundles import CENTRE, LAPTOP, OTHER, ROOT, STAMP, WRITER
from tests.sync.hostile_parts import (
    AWAY,
    EVERYONE,
    LEAD,
    LOST,
    READER,
    STRANGER,
    Parts,
    heads_of,
    joined_lines,
    pack,
)

if TYPE_CHECKING:
    import random
    from collections.abc import Callable

_MANY = 40


def anything(chance: random.Random, depth: int = 0) -> object:
    """Return any JSON value, the mean ones more often."""
    made: list[Callable[[], object]] = [
        lambda: chance.choice((None, True, False, 0, 1, -1, 2, 1_000, 0.5, 1e308, -0.0)),
        lambda: chance.choice((2**31, 2**53 + 1, 2**63 - 1, 2**63, 2**64, 10**40, -(2**63) - 1)),
        lambda: chance.choice(("", "a", "0" * 16, "0" * 32, "f" * 64, "person", "id", "blob")),
        lambda: chance.choice(("\0", "\ud800", "\u202e", "a\nb", "x" * 70_000, "é" * 1_001)),
        lambda: chance.choice((CENTRE.hex(), LAPTOP.hex(), f"{STAMP:016x}", OTHER.recipient)),
        lambda: chance.choice(("AAAAAAAAAAAAAAAAAAAAAA==", "AA==", "?", "=" * 9, "A" * 400_000)),
    ]
    if depth < 3:
        made += [
            lambda: [anything(chance, depth + 1) for _ in range(chance.randint(0, 4))],
            lambda: {
                str(anything(chance, 9)): anything(chance, depth + 1)
                for _ in range(chance.randint(0, 3))
            },
            lambda: functools.reduce(lambda inner, _: [inner], range(chance.choice((5, 400))), []),
        ]
    return chance.choice(made)()


def _place_in(value: dict | list, chance: random.Random) -> tuple[dict | list, object]:
    """Return a container somewhere in a value, and a key or place in it."""
    while True:
        keys = list(value) if isinstance(value, dict) else list(range(len(value)))
        if not keys:
            return value, None
        key = chance.choice(keys)
        inner = value[key]
        if not isinstance(inner, dict | list) or not inner or chance.random() < 0.3:
            return value, key
        value = inner


def _say_anything(parts: Parts, chance: random.Random) -> None:
    place, key = _place_in(parts.manifest, chance)
    if key is not None:
        place[key] = anything(chance)


def _say_something_else_of_the_kind(parts: Parts, chance: random.Random) -> None:
    place, key = _place_in(parts.manifest, chance)
    match place[key] if key is not None else None:
        case bool(value):
            place[key] = not value
        case int(value):
            place[key] = value + chance.choice((-1, 1, 100, 2**20, -(2**40)))
        case str(value):
            letter = chance.randrange(len(value) + 1)
            place[key] = value[:letter] + chance.choice("0f\n Az\0") + value[letter + 1 :]
        case list(value):
            place[key] = chance.choice(([], value * 2, value[::-1], value[1:]))
        case dict(value):
            place[key] = {}


def _leave_something_out(parts: Parts, chance: random.Random) -> None:
    place, key = _place_in(parts.manifest, chance)
    if isinstance(place, dict) and key is not None:
        del place[key]
    elif isinstance(place, list) and key is not None:
        place.pop(key)


def _say_more(parts: Parts, chance: random.Random) -> None:
    column = {"name": "star_sign", "n": 900, "kind": "text", "optional": True}
    tables = parts.manifest.get("tables")
    name = chance.choice(sorted(tables)) if isinstance(tables, dict) and tables else ""
    match chance.randrange(4):
        case 0 if name and isinstance(tables[name], dict):
            tables[name].setdefault("columns", []).append(column)
            parts.lines = [
                [line.replace(b',"', b',null,"', 1) for line in lines] for lines in parts.lines
            ]
        case 1 if name:
            id_column = {"name": "id", "n": 1, "kind": "id", "optional": chance.random() < 0.5}
            tables["horoscope"] = {"n": 9_000, "columns": [id_column, column]}
        case 2:
            parts.manifest["to"] = {
                CENTRE.hex(): {f"{one:016x}": f"{STAMP:016x}" for one in range(1_000)}
            }
        case _:
            parts.manifest |= {"format": 9, "min_reader": chance.choice((1, 2, 3, 10**30))}


def _change_a_row(parts: Parts, chance: random.Random) -> None:
    if not any(parts.lines):
        return
    lines = chance.choice([lines for lines in parts.lines if lines])
    place = chance.randrange(len(lines))
    try:
        row = json.loads(lines[place])
    except (ValueError, RecursionError):
        return
    if not isinstance(row, list) or not row:
        return
    where, key = _place_in(row, chance)
    if key is not None:
        where[key] = anything(chance)
    lines[place] = json.dumps(row).encode("utf-8", "surrogatepass")


def _change_lines(parts: Parts, chance: random.Random) -> None:
    if not any(parts.lines):
        return
    lines = chance.choice([lines for lines in parts.lines if lines])
    place = chance.randrange(len(lines))
    line = lines[place]
    match chance.randrange(7):
        case 0:
            lines[place] = _flipped(line, chance)
        case 1:
            lines[place] = line[: chance.randrange(len(line) + 1)]
        case 2:
            lines.append(lines[place])
        case 3:
            del lines[place]
        case 4:
            lines[place] = chance.randbytes(chance.randrange(60))
        case 5:
            lines[place] = b"[" * chance.choice((3, 5_000)) + line
        case _:
            lines[place] = chance.choice((b"", b" ", b"null", b"\xef\xbb\xbf" + line, line + b"\r"))


def _edit_values(parts: Parts, chance: random.Random) -> None:
    """Let a change of a row that is as it should be say something that no program would."""
    rows = parts.lines[parts.erasures :]
    heads = parts.manifest.get("segments")
    if not any(rows) or not isinstance(heads, list) or len(heads) != len(rows):
        return
    segment = chance.choice([place for place, lines in enumerate(rows) if lines])
    place = chance.randrange(len(rows[segment]))
    try:
        columns = parts.manifest["tables"][heads[segment]["t"]]["columns"]
        row = json.loads(rows[segment][place])
        stamp = parts.manifest["h"]
        for number in chance.sample(range(len(columns)), min(len(columns), chance.randint(1, 3))):
            row[number] = _edited(columns[number], chance)
            row[-1] = [one for one in row[-1] if one[0] != number] + [[number, stamp, 0]]
    except (ValueError, LookupError, TypeError, RecursionError):
        # What it would change was made wrong before.
        return
    rows[segment][place] = json.dumps(row).encode()


def _edited(column: dict, chance: random.Random) -> object:
    if column["optional"] and chance.random() < 0.2:
        return None
    match column["kind"]:
        case "integer":
            return chance.choice((0, 1, 2, -1, 7, 2026, 2**31, 2**63 - 1, -(2**63)))
        case "text":
            return chance.choice(_ODD_TEXTS)
        case "id":
            return base64.b64encode(chance.choice((bytes(16), b"x" * 16))).decode()
    return base64.b64encode(chance.choice((b"", b"\xff\xd8", bytes(900), b"<svg/>"))).decode()


_ODD_TEXTS = (
    "",
    " ",
    "horoscope",
    "present",
    "0000-00-00",
    "9999-12-31",
    "2026-02-30T25:61",
    "{",
    "[]",
    "null",
    '{"a": ' * 50,
    "\u202egnihtemos",
    "a\u0301" * 90,
    "x" * 9_000,
    "\x07\x1b[2J",
    "'; DROP TABLE person; --",
)


def _flipped(content: bytes, chance: random.Random) -> bytes:
    if not content:
        return content
    place = chance.randrange(len(content))
    flip = content[place] ^ (1 << chance.randrange(8))
    return content[:place] + bytes([flip]) + content[place + 1 :]


def _pack_otherwise(parts: Parts, chance: random.Random) -> None:
    if not parts.lines:
        return
    place = chance.randrange(len(parts.lines))
    content = joined_lines(parts.lines[place])
    whole = pack(content)
    half = len(content) // 2
    parts.packed = (parts.packed or {}) | {
        place: chance.choice(
            (
                b"",
                whole[: chance.randrange(len(whole))],
                _flipped(whole, chance),
                whole + b"tail",
                pack(content[:half]) + pack(content[half:]),
                whole + pack(b"[]\n"),
                # A frame to be skipped, before and behind.
                b"\x50\x2a\x4d\x18\x04\0\0\0skip" + whole,
                whole + b"\x50\x2a\x4d\x18\xff\xff\xff\xffskip",
                far_window(content),
                frame_that_says(2**62, 3),
                frame_that_says(10 * 2**30, 100),
            )
        )
    }
    parts.keeps_numbers = chance.random() < 0.2


def far_window(content: bytes) -> bytes:
    """Return a frame that wants two gigabytes of memory to be unpacked."""
    parameters = zstandard.ZstdCompressionParameters.from_level(1, window_log=31)
    packer = zstandard.ZstdCompressor(compression_params=parameters)
    return packer.compressobj().compress(content) + packer.compress(content)


def frame_that_says(size: int, blocks: int) -> bytes:
    """Return a frame that says that it unpacks to `size`, and has so many blocks of 128 KiB."""
    header = b"\x28\xb5\x2f\xfd" + bytes([0b11000000, 15 << 3]) + size.to_bytes(8, "little")
    length = 2**17
    block = (length << 3 | 1 << 1).to_bytes(3, "little") + b" "
    last = (length << 3 | 1 << 1 | 1).to_bytes(3, "little") + b" "
    return header + block * (blocks - 1) + last


def _lie_about_lengths(parts: Parts, chance: random.Random) -> None:
    heads = [one for one in heads_of(parts) if isinstance(one, dict)]
    if not heads:
        return
    head = chance.choice(heads)
    key = chance.choice(("rows", "raw", "len"))
    head[key] = chance.choice(
        (0, 1, -1, 2, 10 * 2**30, limits.SEGMENT_RAW_BYTES, limits.SEGMENT_ROWS, 2**64)
    )
    head["sha256"] = chance.choice((head.get("sha256"), "ab" * 32))
    parts.keeps_numbers = True


def _be_somebody_else(parts: Parts, chance: random.Random) -> None:
    parts.by = chance.choice((STRANGER, LOST, READER, LEAD, AWAY, OTHER))
    if chance.random() < 0.8:
        parts.manifest["sender"] = parts.by.laptop.hex()
    if chance.random() < 0.3:
        parts.statements.append(statement(parts.by.member(role=Role.COORDINATOR), parts.by.sign))


def _say_others_belong(parts: Parts, chance: random.Random) -> None:
    some = chance.choice(EVERYONE)
    parts.statements = chance.choice(
        (
            [],
            list(EVERYONE[1:]),
            [*EVERYONE, *EVERYONE],
            [one for one in EVERYONE if one != some],
            [_flipped(one, chance) for one in EVERYONE],
            [*EVERYONE, some[: chance.randrange(len(some))]],
            [*EVERYONE, b""],
            [*EVERYONE, b"[" * 9_000],
            [*EVERYONE, b"x" * (limits.STATEMENT_BYTES + 1)],
            [*EVERYONE, *(b"{}" for _ in range(_MANY))],
            [*EVERYONE, statement(LOST.member(version=9), LEAD.sign)],
            [*EVERYONE, statement(STRANGER.member(role=Role.LAPTOP, centre=CENTRE), LEAD.sign)],
            [*EVERYONE, statement(WRITER.member(role=Role.READER, version=2), ROOT)],
            [*EVERYONE, statement(replace(WRITER.member(), version=2, name="\0" * 999), ROOT)],
        )
    )


def _sign_otherwise(parts: Parts, chance: random.Random) -> None:
    def change(envelope: bytes) -> bytes:
        found = json.loads(envelope)
        place, key = _place_in(found, chance)
        if key is None or chance.random() < 0.2:
            return _flipped(envelope, chance)
        place[key] = (
            anything(chance) if chance.random() < 0.7 else json.loads(envelope)["signatures"] * 9
        )
        return json.dumps(found).encode("utf-8", "surrogatepass")

    def as_something_else(envelope: bytes) -> bytes:
        payload = base64.b64decode(json.loads(envelope)["payload"])
        kind = chance.choice(("", "application/vnd.kopa.member+json", KIND + " "))
        return enveloped(kind, payload, parts.by.sign)

    parts.around = chance.choice((change, change, as_something_else))


def _break_bytes(parts: Parts, chance: random.Random) -> None:
    parts.after = chance.choice(
        (
            lambda content: _flipped(content, chance),
            lambda content: content[: chance.randrange(len(content))],
            lambda content: content + chance.randbytes(chance.randint(1, 40)),
            lambda content: content * 2,
            lambda content: b"KOPA" + bytes([chance.randrange(256)]) + content[5:],
            lambda content: content[:6] + chance.randbytes(4) + content[10:],
            lambda _: chance.randbytes(chance.randrange(200)),
        )
    )


WRONGS = (
    _say_anything,
    _say_anything,
    _say_something_else_of_the_kind,
    _say_something_else_of_the_kind,
    _leave_something_out,
    _say_more,
    _change_a_row,
    _edit_values,
    _edit_values,
    _edit_values,
    _change_lines,
    _pack_otherwise,
    _lie_about_lengths,
    _be_somebody_else,
    _say_others_belong,
    _sign_otherwise,
    _break_bytes,
)
