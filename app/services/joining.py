"""The rules of joining, inside the caller's transaction: who signs, what a newcomer becomes.

It checks and changes; the files are read and written by app.services.membership.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pyrage import x25519

from app.domain.errors_membership import (
    CentreFullError,
    MayNotLetInError,
    NoCentreChosenError,
    NotAWelcomeError,
    NotInProgrammeError,
    OutOfProgrammeError,
    RecordsElsewhereError,
    RevokedWishError,
)
from app.domain.ids import ORG_SCOPE
from app.domain.trust import Founding, Member, Revocation, Role, Roster
from app.persistence import exchange_notes, programme, settings, shared_rights, trust
from app.persistence.settling_in import settle_in
from app.services.belonging import (
    FOUNDING,
    TERM,
    keep_founding,
    keep_programme_keys,
    learn,
    made_own_keys,
    own_keys,
    own_member,
    programme_keys,
    roster_of,
    say,
    take_up_part,
    the_founding,
)
from app.services.home import set_up_laptop
from app.services.membership_views import Belonging, MemberSeen, Part
from app.sync.handover import ProgrammeKeys, read_handover
from app.sync.joining import JoinWish
from app.sync.statements import founding_code, founding_statement, read_statements

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from sqlalchemy import Connection

    from app.domain.ids import CentreId, LaptopId, ProgrammeId
    from app.domain.programme import Laptop
    from app.services.belonging import OwnKeys
    from app.sync.envelopes import SignKey
    from app.sync.reader import OpenBundle

PAPERS_PROVED: Final = "recovery_papers_proved"
"""The setting that keeps when the recovery papers of the programme were proved to be readable."""

ACCEPTED: Final = "accepted_welcome"
"""The setting that keeps by which file this laptop joined; one that founded has none."""

_LEFT: Final = "programme_left"
"""The setting that keeps the root of the programme that this laptop left last."""


def founding_of(keys: ProgrammeKeys, number: ProgrammeId, name: str) -> Founding:
    """Return the founding of a programme with these keys."""
    recovery = str(x25519.Identity.from_str(keys.recovery).to_public())
    return Founding(number, name, keys.root.public, recovery)


def begin(
    connection: Connection, found: Founding, keys: ProgrammeKeys, laptop: Laptop, day: date
) -> None:
    """Let this laptop be a coordinator of a programme whose keys it has."""
    trust.keep(connection, FOUNDING, [founding_statement(found, keys.root)])
    keep_programme_keys(connection, keys)
    own = made_own_keys(connection)
    member = Member(
        laptop=laptop.id,
        name=laptop.name,
        sign_key=own.sign.public,
        seal_key=own.recipient,
        role=Role.COORDINATOR,
        centre=laptop.centre,
        since=day,
        expires=day + TERM,
    )
    say(connection, member, keys.root)
    take_up_part(connection, found)


def wish(connection: Connection, keys: OwnKeys, at: str) -> JoinWish:
    """Return the wish of this laptop to join, with its name and centre of today."""
    laptop = set_up_laptop(connection)
    centre = None if laptop.centre is None else programme.one_centre(connection, laptop.centre)
    return JoinWish(
        laptop=laptop.id,
        name=laptop.name,
        centre=laptop.centre,
        centre_name="" if centre is None else centre.name,
        centre_code="" if centre is None else centre.code,
        sign_key=keys.sign.public,
        seal_key=keys.recipient,
        made=at,
    )


def belonging(connection: Connection, found: Founding) -> Belonging:
    """Return what this laptop is in the programme."""
    roster = roster_of(connection, found)
    member = own_member(connection, roster)
    is_coordinator = programme_keys(connection) is not None
    lets_in: tuple[Role, ...] = ()
    if member is not None and member.role is Role.LEAD:
        lets_in = (Role.LAPTOP,)
    if member is not None and member.role is Role.COORDINATOR and is_coordinator:
        lets_in = tuple(Role)
    return Belonging(
        programme=programme_name(connection, found),
        code=founding_code(found),
        role=None if member is None else member.role,
        centre=None if member is None else member.centre,
        expires=None if member is None else member.expires,
        lets_in=lets_in,
        papers_on=settings.read(connection, PAPERS_PROVED) or "",
        revoked=_word_on_leaving(roster, set_up_laptop(connection).id) if member is None else None,
    )


def programme_name(connection: Connection, found: Founding) -> str:
    """Return what the programme is called now; it was founded under a name that stays."""
    return programme.the_programme(connection).name or found.name


def _word_on_leaving(roster: Roster, laptop: LaptopId) -> Revocation | None:
    """Return the last word on why a laptop does not belong any more."""
    words = (roster.revoked.get(key) for key, one in roster.known.items() if one.laptop == laptop)
    return max((one for one in words if one is not None), key=_day_of, default=None)


def _day_of(said: Revocation) -> date:
    return said.on


def listed(connection: Connection, found: Founding, day: date) -> tuple[MemberSeen, ...]:
    """Return the laptops known here, those that belong first."""
    roster = roster_of(connection, found)
    names = {one.id: one.name for one in programme.centres(connection)}
    keys = own_keys(connection)
    own = None if keys is None else keys.sign.public
    gone = (one for key, one in roster.known.items() if key in roster.revoked)
    every = (*roster.members, *sorted(gone, key=lambda one: (one.name, one.sign_key)))
    return tuple(
        MemberSeen(
            member=one,
            centre="" if one.centre is None else _centre_of(connection, one.centre, names),
            is_this=one.sign_key == own,
            is_expired=one.expires < day,
            revoked=roster.revoked.get(one.sign_key),
        )
        for one in every
    )


def _centre_of(connection: Connection, centre: CentreId, names: Mapping[CentreId, str]) -> str:
    return names.get(centre) or programme.awaited_name(connection, centre)


def signer(connection: Connection, roster: Roster, part: Part) -> SignKey:
    """Return the key that may let in, or take out, a laptop with this part."""
    member, keys = own_member(connection, roster), own_keys(connection)
    if member is None or keys is None:
        raise OutOfProgrammeError
    root = programme_keys(connection)
    if member.role is Role.COORDINATOR and root is not None:
        return root.root
    is_own = member.role is Role.LEAD and part.role is Role.LAPTOP
    if is_own and part.centre is not None and part.centre == member.centre:
        return keys.sign
    raise MayNotLetInError


def newcomer(
    connection: Connection, roster: Roster, asked: JoinWish, part: Part, day: date
) -> Member:
    """Return what a laptop becomes that asked, or refuse."""
    if asked.sign_key in roster.revoked:
        raise RevokedWishError
    if part.centre is None and part.role in (Role.LEAD, Role.LAPTOP):
        raise NoCentreChosenError
    if part.centre is not None and asked.centre not in (None, part.centre):
        _refuse_known_elsewhere(connection, roster, asked)
    known = roster.known.get(asked.sign_key)
    return Member(
        laptop=asked.laptop,
        name=asked.name,
        sign_key=asked.sign_key,
        seal_key=asked.seal_key,
        role=part.role,
        centre=part.centre,
        since=day if known is None else known.since,
        expires=day + TERM,
        version=1 if known is None else known.version + 1,
    )


def refuse_without_room(connection: Connection, found: Founding, member: Member) -> None:
    """Refuse to let in a laptop that would belong nowhere, since its centre has so many."""
    if member.sign_key not in roster_of(connection, found).known:
        raise CentreFullError


def _refuse_known_elsewhere(connection: Connection, roster: Roster, asked: JoinWish) -> None:
    """Refuse to give a laptop another centre once others have its records under the first."""
    if asked.centre is not None and is_known(connection, roster, asked.centre):
        raise RecordsElsewhereError(asked.centre_name)


def is_known(connection: Connection, roster: Roster, centre: CentreId) -> bool:
    """Say whether a centre is one of the programme already."""
    is_here = programme.one_centre(connection, centre) is not None
    return is_here or any(one.centre == centre for one in roster.known.values())


def welcomed_part(connection: Connection, bundle: OpenBundle, found: Founding) -> Member:
    """Return what the welcome makes of this laptop."""
    every = (*trust.envelopes(connection), *bundle.statements)
    member = own_member(connection, Roster(found, read_statements(every, found)))
    if member is None:
        raise NotAWelcomeError
    return member


def join(connection: Connection, bundle: OpenBundle, found: Founding) -> None:
    """Keep what a welcome says of the programme, and its keys where it brings them."""
    keys = own_keys(connection)
    if keys is None:
        raise NotInProgrammeError
    if shared_rights.is_held(connection):
        # As a coordinator's it must not bring to others what was never more than its own view.
        shared_rights.let_go(connection)
    keep_founding(connection, found, bundle.statements)
    brought = read_handover(bundle.statements, found, keys.sign.public, keys.seal)
    if brought is not None:
        keep_programme_keys(connection, brought)
    learn(connection, found, bundle.statements)


def settle(
    connection: Connection, laptop: Laptop, new: CentreId | None, *, comes_whole: bool
) -> None:
    """Let a laptop that works alone be of the centre `new` in a programme.

    What it heard, in one that it left, of what the programme shares goes only if that
    `comes_whole`, as in a coordinator's welcome. Raises RecordsElsewhereError.
    """
    keeps_heard = exchange_notes.has_met(connection) and not comes_whole
    old = _moved_from(connection, laptop, new)
    settle_in(connection, old, new, gives_way=not keeps_heard)
    if keeps_heard:
        shared_rights.let_go_of_all(connection)


def settle_as_founder(connection: Connection, laptop: Laptop, new: CentreId | None) -> None:
    """Let a laptop be of the centre `new` in a programme that has from it what it shares.

    Raises RecordsElsewhereError.
    """
    settle_in(connection, _moved_from(connection, laptop, new), new, gives_way=False)


def has_heard(connection: Connection, found: Founding) -> bool:
    """Say whether this laptop has what a programme shares: it left it, or one it comes from."""
    left = settings.read(connection, _LEFT)
    return left == found.root.hex() or exchange_notes.has_met(connection)


def _moved_from(connection: Connection, laptop: Laptop, new: CentreId | None) -> CentreId | None:
    """Return whose records become those of the centre `new`; which others have stay where they are.

    Raises RecordsElsewhereError.
    """
    if not exchange_notes.may_be_elsewhere(connection, laptop.centre or ORG_SCOPE):
        return laptop.centre
    if laptop.centre is not None and new not in (None, laptop.centre):
        raise RecordsElsewhereError(centre_name(connection, laptop.centre))
    return new


def leave(connection: Connection) -> None:
    """Forget the programme and all keys; records, and what was heard of them, stay."""
    settings.write(connection, _LEFT, the_founding(connection).root.hex())
    trust.forget(connection)
    shared_rights.forget(connection)
    settings.forget(connection, PAPERS_PROVED)
    settings.forget(connection, ACCEPTED)


def centre_name(connection: Connection, centre: CentreId | None) -> str:
    """Return the name of a centre, "" where it is not known here."""
    found = None if centre is None else programme.one_centre(connection, centre)
    return "" if found is None else found.name
