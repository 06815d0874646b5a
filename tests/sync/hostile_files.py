"""Files that no honest program writes, made by a number: signed by a member, sealed to the reader.

Each begins as an honest file of this program's own tables and is then made wrong in one to three
ways. The same number makes the same file.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from tests.sync.hostile_parts import honest, joined, made_up
from tests.sync.hostile_wrongs import WRONGS

if TYPE_CHECKING:
    from tests.sync.hostile_parts import Records


def hostile(seed: int, records: Records | None = None) -> bytes:
    """Return what is inside the seal of the file with this number; its rows are of `records`."""
    chance = random.Random(seed)
    parts = honest(chance, records or made_up(chance))
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        chance.choice(WRONGS)(parts, chance)
    return joined(parts)
