"""What going back to a backup must not lose of membership, and what it must do again.

A laptop whose copy is older than its keys would be a stranger to everybody; and one that is older
than its joining still holds its records under the centre of before.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors import StoreDamagedError
from app.domain.trust import Role
from app.persistence import programme, settings, trust
from app.services.belonging import FOUNDING, known_founding, own_part, take_up_part
from app.services.joining import ACCEPTED, PAPERS_PROVED, settle, settle_as_founder
from app.sync.statements import read_founding

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.ids import CentreId
    from app.domain.programme import Laptop
    from app.domain.trust import Founding
    from app.persistence.store import Store
    from app.persistence.trust import Kept


@dataclass(frozen=True, slots=True)
class Membership:
    """What a store keeps of its membership.

    `welcome` is the file by which it joined, None for a founder; `papers` when the recovery papers
    of the programme were proved to be readable, None where they were not.
    """

    kept: Kept
    welcome: str | None
    papers: str | None


_NOTHING: Final = Membership(trust.NOTHING, None, None)


def kept_membership(store: Store) -> Membership:
    """Return what the present store keeps, nothing where it cannot be read any more."""
    with contextlib.suppress(StoreDamagedError), store.database.reading() as connection:
        welcome, papers = (settings.read(connection, one) for one in (ACCEPTED, PAPERS_PROVED))
        return Membership(trust.kept(connection), welcome, papers)
    return _NOTHING


def bring_membership(connection: Connection, membership: Membership) -> None:
    """Let a store that was restored be the laptop that it was before."""
    before, after = known_founding(connection), _founding(membership.kept)
    if after is None and before is not None:
        # It left since: the copy is the way back, and keys of another wish are none of its own.
        return
    if after != before:
        # Since the copy was made it joined, or left that programme and joined another.
        trust.forget(connection)
    trust.bring(connection, membership.kept)
    if after is None:
        return
    _note(connection, ACCEPTED, membership.welcome)
    _note(connection, PAPERS_PROVED, membership.papers)
    part, laptop = own_part(connection, after), programme.this_laptop(connection)
    if after != before and part is not None and laptop is not None:
        is_founder = part.role is Role.COORDINATOR and membership.welcome is None
        _settle(connection, laptop, part.centre, is_founder=is_founder)
    take_up_part(connection, after)


def _founding(kept: Kept) -> Founding | None:
    found = (one for one, kind in kept.statements.items() if kind == FOUNDING)
    return next(map(read_founding, found), None)


def _note(connection: Connection, name: str, value: str | None) -> None:
    if value is None:
        settings.forget(connection, name)
    else:
        settings.write(connection, name, value)


def _settle(
    connection: Connection, laptop: Laptop, new: CentreId | None, *, is_founder: bool
) -> None:
    if is_founder:
        # Nobody else has it from anywhere else, so no file would bring back what gave way.
        settle_as_founder(connection, laptop, new)
    else:
        settle(connection, laptop, new, comes_whole=False)
