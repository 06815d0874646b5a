"""What going back to a backup must not lose of membership, and what it must do again.

A laptop whose copy is older than its keys would be a stranger to everybody; and one that is older
than its joining still holds its records under the centre of before.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from app.domain.errors import StoreDamagedError
from app.persistence import programme, trust
from app.persistence.settling_in import settle_in
from app.services.belonging import known_founding, own_part, take_up_part

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.persistence.store import Store
    from app.persistence.trust import Kept


def kept_membership(store: Store) -> Kept:
    """Return what the present store keeps, nothing where it cannot be read any more."""
    with contextlib.suppress(StoreDamagedError), store.database.reading() as connection:
        return trust.kept(connection)
    return trust.NOTHING


def bring_membership(connection: Connection, kept: Kept) -> None:
    """Let a store that was restored be the laptop that it was before."""
    was_alone = known_founding(connection) is None
    trust.bring(connection, kept)
    found = known_founding(connection)
    if found is None:
        return
    part, laptop = own_part(connection, found), programme.this_laptop(connection)
    if was_alone and part is not None and laptop is not None:
        settle_in(connection, laptop.centre, part.centre)
    take_up_part(connection, found)
