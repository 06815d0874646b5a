"""How much one file may add to what every file from here must carry.

Limits of the format bound a file; what files bring adds up. Without bounds of its own one laptop
could fill what all share, and nobody could save a file any more. A file that would is refused
whole: like that of a laptop which was taken out, it changes nothing.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Final

from app.domain.errors_exchange import TooMuchFromOneError
from app.persistence.totals import Kind, Total, lives_in, lives_met, totals
from app.sync import limits

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from app.domain.trust import Member

MOST: Final = {
    Kind.STATEMENTS: limits.STATEMENTS // 2,
    Kind.ERASURES: limits.ERASURES // 2,
    Kind.ERASURES_OF_SCOPE: limits.ERASURES // 10,
    Kind.TABLES: limits.TABLES // 2,
    Kind.TABLES_OF_SCOPE: limits.TABLES // 10,
    Kind.COLUMNS_OF_TABLE: limits.COLUMNS // 2,
    Kind.LIVES_SHARED: limits.INCARNATIONS // 2,
    Kind.LIVES_OF_SCOPE: 1_000,
    Kind.LIVES_OF_LAPTOP: 500,
}
"""Half of a limit for all together; of one centre so little that a few do not make the half full.

A thousand centres in ten years come to a third of it: two laptops each, each renewed twice and
copied or restored once a year.
"""

_FEW_LIVES: Final = 50
"""An ordinary file brings that many lives at most; where more come, those in rows are counted."""


@contextlib.contextmanager
def bounded(connection: Connection, sender: Member) -> Iterator[None]:
    """Refuse what was taken in within, if too much is here by it. Raises TooMuchFromOneError."""
    before, met = totals(connection), lives_met(connection)
    yield
    after = totals(connection)
    if sender.centre is not None and lives_met(connection) > met + _FEW_LIVES:
        whole = Total(Kind.LIVES_OF_SCOPE, sender.centre)
        after[whole] = max(after.get(whole, 0), lives_in(connection, sender.centre))
    for total, size in after.items():
        most = MOST[total.kind]
        if size > most and size > before.get(total, 0):
            raise TooMuchFromOneError(sender.name, total.kind.value, size, most)
