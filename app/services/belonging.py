"""What this laptop is in its programme: whom it believes, whom it seals to, what it signs with.

It turns kept statements into a roster and new ones into kept statements. What people do about
membership is in app.services.membership; it decides nothing about records.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from pyrage import x25519

from app.domain.errors_membership import NotInProgrammeError, OutOfProgrammeError
from app.domain.trust import Member, Revocation, Role, Roster
from app.persistence import programme, shared_rights, trust
from app.persistence.trust import Purpose
from app.sync.envelopes import NoEnvelopeError, SignKey, new_sign_key
from app.sync.handover import ProgrammeKeys
from app.sync.senders import Opening
from app.sync.statements import proved, read_founding, read_statements, statement
from app.sync.writer import Sealing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from sqlalchemy import Connection

    from app.domain.clock import Clock
    from app.domain.ids import CentreId, LaptopId
    from app.domain.trust import Founding, Signed, Statement

FOUNDING: Final = "programme"
TERM: Final = timedelta(days=548)
"""How long a laptop belongs without a word from a coordinator: eighteen months."""

_RENEWED_BELOW: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """The secret halves of the keys that make this laptop itself to others."""

    sign: SignKey
    seal: str = field(repr=False)

    @property
    def recipient(self) -> str:
        """Return the public half that others seal to."""
        return str(x25519.Identity.from_str(self.seal).to_public())


def sealing_for(connection: Connection, scopes: Collection[CentreId], clock: Clock) -> Sealing:
    """Return how this laptop signs and seals a file with the records of these scopes.

    Raises NotInProgrammeError, or OutOfProgrammeError where nobody would take its file.
    """
    found, keys = known_founding(connection), own_keys(connection)
    if found is None or keys is None:
        raise NotInProgrammeError
    roster = roster_of(connection, found)
    if roster.member(keys.sign.public) is None:
        raise OutOfProgrammeError
    readers = (one.seal_key for one in roster.readers_of(scopes, clock.today()))
    recipients = dict.fromkeys((*readers, keys.recipient, found.recovery))
    return Sealing(
        sign=keys.sign,
        identity=keys.seal,
        recipients=tuple(recipients),
        statements=_statements_for(connection, roster, scopes),
    )


def opening(connection: Connection) -> Opening:
    """Return with what this laptop opens files and whom it believes."""
    found, keys = known_founding(connection), own_keys(connection)
    if found is None or keys is None:
        raise NotInProgrammeError
    return Opening(keys.seal, found, trust.envelopes(connection))


def opening_with_papers(connection: Connection) -> Opening | None:
    """Return how a coordinator opens files that were sealed before it belonged."""
    recovery = trust.key(connection, Purpose.RECOVERY)
    if recovery is None:
        return None
    return replace(opening(connection), identity=recovery.decode())


def opening_as_newcomer(connection: Connection) -> Opening:
    """Return how a laptop that belongs nowhere opens its welcome: it believes the file itself."""
    keys = own_keys(connection)
    if keys is None:
        raise NotInProgrammeError
    return Opening(keys.seal, None, ())


def known_founding(connection: Connection) -> Founding | None:
    """Return the programme that this laptop belongs to, None where it belongs to none yet."""
    # A recovered programme is founded in the same words: whichever is first, all are of one root.
    found = trust.envelopes(connection, FOUNDING)
    return read_founding(found[0]) if found else None


def the_founding(connection: Connection) -> Founding:
    """Return the programme that this laptop belongs to, or refuse."""
    found = known_founding(connection)
    if found is None:
        raise NotInProgrammeError
    return found


def keep_founding(connection: Connection, found: Founding, envelopes: Iterable[bytes]) -> None:
    """Keep the founding, in the words that are among the envelopes."""
    for envelope in envelopes:
        with contextlib.suppress(NoEnvelopeError):
            if read_founding(envelope) == found:
                trust.keep(connection, FOUNDING, [envelope])
                return


def are_own_keys_out(connection: Connection) -> bool:
    """Say whether nobody trusts this laptop's keys any more: it can come back with new ones only.

    It is no longer so once the laptop has asked anew; it belongs again with the welcome only.
    """
    found, keys = known_founding(connection), own_keys(connection)
    if found is None or keys is None:
        return False
    return keys.sign.public in roster_of(connection, found).revoked


def roster_of(connection: Connection, found: Founding) -> Roster:
    """Return who belongs, as the statements kept here tell."""
    return Roster(found, read_statements(trust.envelopes(connection), found))


def own_keys(connection: Connection) -> OwnKeys | None:
    """Return this laptop's own keys, None before it wanted to belong anywhere."""
    sign, seal = (trust.key(connection, one) for one in (Purpose.SIGN, Purpose.SEAL))
    return None if sign is None or seal is None else OwnKeys(SignKey(sign), seal.decode())


def made_own_keys(connection: Connection, *, anew: bool = False) -> OwnKeys:
    """Return this laptop's own keys, made where it has none or must not use them any more."""
    keys = own_keys(connection)
    if keys is not None and not anew:
        return keys
    keys = OwnKeys(new_sign_key(), str(x25519.Identity.generate()))
    trust.keep_key(connection, Purpose.SIGN, keys.sign.secret)
    trust.keep_key(connection, Purpose.SEAL, keys.seal.encode())
    return keys


def programme_keys(connection: Connection) -> ProgrammeKeys | None:
    """Return the keys that say who belongs; only coordinators have them."""
    root, recovery = (trust.key(connection, one) for one in (Purpose.ROOT, Purpose.RECOVERY))
    if root is None or recovery is None:
        return None
    return ProgrammeKeys(SignKey(root), recovery.decode())


def keep_programme_keys(connection: Connection, keys: ProgrammeKeys) -> None:
    """Keep the keys that say who belongs."""
    trust.keep_key(connection, Purpose.ROOT, keys.root.secret)
    trust.keep_key(connection, Purpose.RECOVERY, keys.recovery.encode())


def own_member(connection: Connection, roster: Roster) -> Member | None:
    """Return what this laptop is in the programme, None for one that was taken out."""
    keys = own_keys(connection)
    return None if keys is None else roster.member(keys.sign.public)


def say(connection: Connection, said: Statement, key: SignKey) -> None:
    """Sign and keep a statement."""
    trust.keep(connection, _kind(said), [statement(said, key)])


def learn(connection: Connection, found: Founding, envelopes: Iterable[bytes]) -> None:
    """Keep what a file tells of who belongs, and take up this laptop's own part in it.

    What nobody who may say it signed is left out, and what decides nothing any more.
    """
    known = trust.envelopes(connection)
    every = proved((*known, *envelopes), found)
    for envelope, one in _in_force(every, Roster(found, (one for _, one in every))):
        trust.keep(connection, _kind(one.what), [envelope])
    take_up_part(connection, found)


def take_up_part(connection: Connection, found: Founding) -> None:
    """Take in, and change, from now on what this laptop's part in the programme lets it."""
    keys = own_keys(connection)
    roster = roster_of(connection, found)
    part = None if keys is None else roster.known.get(keys.sign.public)
    if part is None:
        return
    programme.set_part(connection, part.centre, keeps_all=reads_all(part))
    is_out = part.sign_key in roster.revoked
    was_coordinator = part.role is Role.COORDINATOR
    shared_rights.note(connection, Role.LAPTOP if is_out and was_coordinator else part.role)


def own_part(connection: Connection, found: Founding) -> Member | None:
    """Return what this laptop was let in as, also where it was taken out since."""
    keys = own_keys(connection)
    return None if keys is None else roster_of(connection, found).known.get(keys.sign.public)


def believable(connection: Connection) -> tuple[LaptopId, ...]:
    """Return the laptops of all coordinators there ever were, where this laptop is one of them.

    What they changed may come back to it from a file of a centre, if somebody believes the file.
    """
    found = known_founding(connection)
    if found is None or programme_keys(connection) is None:
        return ()
    roster = roster_of(connection, found)
    return () if own_member(connection, roster) is None else _coordinators(roster)


def coordinators_ever(connection: Connection, found: Founding) -> tuple[LaptopId, ...]:
    """Return the laptops of all coordinators there ever were."""
    return _coordinators(roster_of(connection, found))


def _coordinators(roster: Roster) -> tuple[LaptopId, ...]:
    every = roster.known.values()
    return tuple({one.laptop: None for one in every if one.role is Role.COORDINATOR})


def reads_all(member: Member) -> bool:
    """Say whether the records of every centre come to this laptop."""
    return member.role is Role.COORDINATOR or (member.role is Role.READER and member.centre is None)


def renew(connection: Connection, today: date) -> None:
    """Let those who belong go on belonging, where this laptop may say so.

    What leads said is said once more by the root: it then holds even when the lead is gone, though
    for no longer than what a coordinator says.
    """
    keys = programme_keys(connection)
    if keys is None:
        return
    found = the_founding(connection)
    signed = read_statements(trust.envelopes(connection), found)
    roster = Roster(found, signed)
    if own_member(connection, roster) is None:
        return
    by_root = {one.what for one in signed if one.by == found.root}
    for member in roster.members:
        if member.expires < today + _RENEWED_BELOW:
            longer = replace(member, expires=today + TERM, version=member.version + 1)
            say(connection, longer, keys.root)
        elif member not in by_root:
            until = min(member.expires, today + TERM)
            say(connection, replace(member, expires=until), keys.root)
    for gone in roster.revoked.values():
        if gone not in by_root:
            say(connection, gone, keys.root)


def _statements_for(
    connection: Connection, roster: Roster, scopes: Collection[CentreId]
) -> tuple[bytes, ...]:
    """Return what readers of these scopes need: a centre is not told of the laptops of others.

    Of several statements on a laptop only what holds travels.
    """
    known = roster.known
    concerned = {
        key
        for key, one in known.items()
        if one.role is Role.COORDINATOR or one.centre is None or one.centre in scopes
    }
    keys = own_keys(connection)
    if keys is not None:
        concerned.add(keys.sign.public)
    chosen = list(trust.envelopes(connection, FOUNDING)[:1])
    every = proved(trust.envelopes(connection), roster.founding)
    for envelope, one in _in_force(every, roster):
        if one.what.sign_key in concerned or one.what.sign_key not in known:
            chosen.append(envelope)
    return tuple(chosen)


def _in_force(
    every: Iterable[tuple[bytes, Signed]], roster: Roster
) -> Iterator[tuple[bytes, Signed]]:
    """Yield the envelopes with what decides anything, one of each."""
    wanted = {(one.by, one.content) for one in roster.in_force}
    for envelope, one in every:
        if (one.by, one.content) in wanted:
            wanted.discard((one.by, one.content))
            yield envelope, one


def _kind(said: Statement) -> str:
    return "revocation" if isinstance(said, Revocation) else "member"
