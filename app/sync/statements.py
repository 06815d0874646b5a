"""What laptops of a programme say under their signature: who founded it, who belongs, who no more.

Every statement is an envelope of its own, so that it can travel in any file and be proved wherever
it arrives. It knows their form and proves their signatures; what follows from them is decided by
app.domain.trust.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Final, TypeVar

import msgspec
from msgspec import Meta
from pyrage import RecipientError, x25519

from app.domain.ids import CentreId, LaptopId, ProgrammeId
from app.domain.trust import Founding, Member, Revocation, Role, Signed
from app.sync import limits
from app.sync.codes import spoken_code
from app.sync.envelopes import NoEnvelopeError, SignKey, enveloped, opened, signers_named

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from app.domain.trust import Statement

PROGRAMME: Final = "application/vnd.kopa.programme+json"
MEMBER: Final = "application/vnd.kopa.member+json"
REVOCATION: Final = "application/vnd.kopa.revocation+json"

Id = Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
Key = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Name = Annotated[str, Meta(max_length=limits.NAME_CHARACTERS)]
_Recipient = Annotated[str, Meta(pattern="^age1[a-z0-9]{58}$")]
_Payload = TypeVar("_Payload", bound=msgspec.Struct)


class _Programme(msgspec.Struct):
    programme: Id
    name: Name
    root: Key
    recovery: _Recipient


class _Member(msgspec.Struct):
    laptop: Id
    name: Name
    sign: Key
    seal: _Recipient
    role: Role
    centre: Id | None
    since: date
    expires: date
    version: Annotated[int, Meta(ge=1, le=1_000_000_000)]


class _Revocation(msgspec.Struct):
    sign: Key
    on: date
    why: Name


def founding_statement(founding: Founding, root: SignKey) -> bytes:
    """Return the founding of a programme, signed by its own root."""
    payload = _Programme(
        programme=founding.programme.hex(),
        name=founding.name,
        root=founding.root.hex(),
        recovery=founding.recovery,
    )
    return enveloped(PROGRAMME, msgspec.json.encode(payload), root)


def read_founding(envelope: bytes) -> Founding:
    """Return the founding that an envelope holds. Raises NoEnvelopeError.

    That it is signed by its root says only that nobody altered it. Whether it is the programme that
    one wants to join is what people compare its code for.
    """
    for key in signers_named(envelope)[:1]:
        found = payload_of(opened(envelope, PROGRAMME, [key]).payload, _Programme)
        if found.root == key.hex():
            refuse_bad_recipient(found.recovery)
            programme = ProgrammeId(bytes.fromhex(found.programme))
            return Founding(programme, found.name, key, found.recovery)
    raise NoEnvelopeError


def founding_code(founding: Founding) -> str:
    """Return the code by which people know that two laptops mean the same programme."""
    return spoken_code("kopa.programme.v1", founding.programme, founding.root)


def statement(what: Statement, key: SignKey) -> bytes:
    """Return the envelope of a statement, signed."""
    if isinstance(what, Revocation):
        gone = _Revocation(sign=what.sign_key.hex(), on=what.on, why=what.why)
        return enveloped(REVOCATION, msgspec.json.encode(gone), key)
    member = _Member(
        laptop=what.laptop.hex(),
        name=what.name,
        sign=what.sign_key.hex(),
        seal=what.seal_key,
        role=what.role,
        centre=None if what.centre is None else what.centre.hex(),
        since=what.since,
        expires=what.expires,
        version=what.version,
    )
    return enveloped(MEMBER, msgspec.json.encode(member), key)


def read_statements(envelopes: Iterable[bytes], founding: Founding) -> tuple[Signed, ...]:
    """Return the statements that the root signed, or a laptop that the root made a lead.

    Whatever else is among them is left out: a file may bring what only a newer program knows.
    """
    return tuple(one for _, one in proved(envelopes, founding))


def proved(envelopes: Iterable[bytes], founding: Founding) -> tuple[tuple[bytes, Signed], ...]:
    """Return which of the envelopes hold such statements, each with what it says.

    Only these are worth keeping and passing on.
    """
    every = tuple(dict.fromkeys(envelopes))
    by_root = _signed_by({founding.root}, every)
    members = (one.what for _, one in by_root if isinstance(one.what, Member))
    leads = {one.sign_key for one in members if one.role is Role.LEAD}
    return (*by_root, *_signed_by(leads - {founding.root}, every))


def payload_of(payload: bytes, form: type[_Payload]) -> _Payload:
    """Return a payload whose signature was checked. Raises NoEnvelopeError for a wrong form."""
    try:
        return msgspec.json.decode(payload, type=form)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NoEnvelopeError from error


def refuse_bad_recipient(recipient: str) -> None:
    """Refuse what no file can be sealed to. Raises NoEnvelopeError."""
    try:
        x25519.Recipient.from_str(recipient)
    except RecipientError as error:
        raise NoEnvelopeError from error


def _signed_by(
    keys: Collection[bytes], envelopes: Iterable[bytes]
) -> tuple[tuple[bytes, Signed], ...]:
    found = []
    for envelope in envelopes:
        named = [key for key in signers_named(envelope) if key in keys]
        try:
            found.append((envelope, _read(envelope, named)))
        except NoEnvelopeError:
            continue
    return tuple(found)


def _read(envelope: bytes, keys: Iterable[bytes]) -> Signed:
    for key in keys:
        for kind, read in ((MEMBER, _member_in), (REVOCATION, _revocation_in)):
            try:
                content = opened(envelope, kind, [key])
            except NoEnvelopeError:
                continue
            return Signed(read(content.payload), content.by, content.payload)
    raise NoEnvelopeError


def _member_in(payload: bytes) -> Member:
    found = payload_of(payload, _Member)
    refuse_bad_recipient(found.seal)
    return Member(
        laptop=LaptopId(bytes.fromhex(found.laptop)),
        name=found.name,
        sign_key=bytes.fromhex(found.sign),
        seal_key=found.seal,
        role=found.role,
        centre=None if found.centre is None else CentreId(bytes.fromhex(found.centre)),
        since=found.since,
        expires=found.expires,
        version=found.version,
    )


def _revocation_in(payload: bytes) -> Revocation:
    found = payload_of(payload, _Revocation)
    return Revocation(bytes.fromhex(found.sign), found.on, found.why)
