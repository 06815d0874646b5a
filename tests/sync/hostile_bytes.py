"""One small file with every one of its bytes changed, and cut off at every length.

From outside, as a bad stick would have it, and inside the seal, as by somebody who can seal to us
but not sign.
"""

from __future__ import annotations

import itertools
import random
from enum import StrEnum
from typing import TYPE_CHECKING

from tests.support.bundles import OTHER, WRITER, opened_content, proofs, seal_content
from tests.support.raw_bytes import overwrite
from tests.sync.hostile_parts import honest, joined

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.sync.hostile_parts import Parts, Records


class Layer(StrEnum):
    OUTSIDE = "outside"
    INSIDE = "inside the seal"


def small_file(file: Path, records: Records) -> Path:
    """Write an honest file with something of every part."""
    parts = next(
        parts
        for parts in (honest(random.Random(seed), records) for seed in itertools.count())
        if parts.erasures and "horoscope" in parts.manifest["tables"] and _has_edits(parts)
    )
    parts.statements = list(proofs(WRITER.member()))
    return seal_content(file, joined(parts))


def _has_edits(parts: Parts) -> bool:
    return any(not line.endswith(b"[]]") for line in parts.lines[-1])


def changes(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the content with each bit of each byte flipped, and cut off at each length."""
    for place in range(len(content)):
        yield f"cut off at {place}", content[:place]
        for bit in range(8):
            flipped = bytes([content[place] ^ 1 << bit])
            yield f"bit {bit} of byte {place}", content[:place] + flipped + content[place + 1 :]


def changed_files(honest_one: Path, file: Path, layer: Layer, step: int) -> Iterator[str]:
    """Put one changed file after the other in place of `file`; say what was changed."""
    is_outside = layer is Layer.OUTSIDE
    content = honest_one.read_bytes() if is_outside else opened_content(honest_one, OTHER)
    for words, changed in itertools.islice(changes(content), 0, None, step):
        if is_outside:
            overwrite(file, changed)
        else:
            seal_content(file, changed)
        yield f"{layer}, {words}"
