"""What of this laptop's records the others have not said to have yet, since their last file.

A file that comes back says how far its sender had seen everybody. So a laptop knows, without any
network, what has arrived; what it cannot know is what is on its way.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.ids import ORG_SCOPE
from app.domain.imports import TableCounts
from app.domain.trust import Role
from app.persistence import unconfirmed
from app.services.belonging import known_founding, own_keys, roster_of
from app.services.home import set_up_laptop
from app.services.sending import centres_sent

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Connection

    from app.domain.programme import Centre
    from app.domain.trust import Member
    from app.persistence.unconfirmed import News


@dataclass(frozen=True, slots=True)
class Unconfirmed:
    """What somebody has not said to have: the coordinator, or on its laptop a centre.

    `centre` is the name of that centre, "" for the coordinator. `said` is the ISO moment at which
    their last file was made, "" when none came; `sent` that of the last file for them from here,
    and `is_confirmed` whether they said to have it. `is_more` when more is new than was counted.
    """

    centre: str
    said: str
    sent: str
    is_confirmed: bool
    tables: tuple[TableCounts, ...]
    is_more: bool = False

    @property
    def is_all_there(self) -> bool:
        """Say whether nothing here is news to them."""
        return bool(self.said) and not self.tables


def unconfirmed_of(connection: Connection) -> tuple[Unconfirmed, ...]:
    """Return it for everybody to whom this laptop sends files; one that is alone sends none."""
    found, keys = known_founding(connection), own_keys(connection)
    if found is None or keys is None:
        return ()
    laptop = set_up_laptop(connection)
    others = [
        one for one in roster_of(connection, found).members if one.sign_key != keys.sign.public
    ]
    centres = centres_sent(connection, laptop)
    if laptop.keeps_all:
        return tuple(
            _of(connection, (one,), _at(others, one), one.name)
            for one in centres
            if _at(others, one)
        )
    coordinators = {one.laptop for one in others if one.role is Role.COORDINATOR}
    return (_of(connection, centres, coordinators, ""),)


def _at(members: Sequence[Member], centre: Centre) -> set[bytes]:
    """Return the laptops that answer for a centre."""
    return {one.laptop for one in members if one.centre == centre.id}


def _of(
    connection: Connection, centres: Sequence[Centre], laptops: Collection[bytes], name: str
) -> Unconfirmed:
    scopes = [one.id for one in centres] or [ORG_SCOPE]
    seen: dict[bytes, dict[int, int]] = {
        scope: unconfirmed.seen_by(connection, laptops, scope) or {}
        for scope in (*scopes, ORG_SCOPE)
    }
    said = unconfirmed.last_from(connection, laptops, scopes[0])
    sent = unconfirmed.last_sent(connection, scopes[0])
    own = unconfirmed.own_names(connection)
    reached = max((seen[scopes[0]].get(one, 0) for one in own), default=0)
    found = unconfirmed.news(connection, seen)
    return Unconfirmed(
        centre=name,
        said="" if said is None else said.made,
        sent="" if sent is None else sent.made,
        is_confirmed=sent is not None and reached >= sent.stamp,
        tables=_counts(found),
        is_more=found.is_more,
    )


def _counts(found: News) -> tuple[TableCounts, ...]:
    return tuple(
        TableCounts(one.table, one.new, one.changed, one.deleted, conflicts=0)
        for one in found.tables
    )
