"""Whose file it is: the statements in it, the signature on its manifest, and what that allows.

It decides by statements alone, those that this laptop knows together with those of the file. It
reads no rows and asks nobody: there is no "trust this sender?", a stranger's file is refused.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pyrage import x25519

from app.domain.errors_exchange import (
    AnotherProgrammeError,
    DamagedBundleError,
    NotAddressedError,
    ScopeNotAllowedError,
    SenderError,
    SenderMayNotSendError,
    SenderRevokedError,
    SenderUnknownError,
    TooLargeError,
)
from app.domain.ids import CentreId
from app.domain.trust import Founding, Member, Role, Roster
from app.sync import limits, manifest
from app.sync.envelopes import NoEnvelopeError, Opened, opened, signers_named
from app.sync.statements import read_founding, read_statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from app.domain.bundles import Manifest


@dataclass(frozen=True, slots=True)
class Opening:
    """What a laptop opens files with: its age secret, its programme, the statements it knows.

    Without a `founding` it belongs to no programme yet and believes that of the file: then people
    compare its code.
    """

    identity: str = field(repr=False)
    founding: Founding | None
    statements: tuple[bytes, ...]

    @property
    def recipient(self) -> str:
        """Return what others seal files to, for this laptop to open."""
        return str(x25519.Identity.from_str(self.identity).to_public())


@dataclass(frozen=True, slots=True)
class Believed:
    """The statements of a file, and what follows from them and from those known before."""

    block: bytes
    statements: tuple[bytes, ...]
    roster: Roster


def block_of(statements: Iterable[bytes]) -> bytes:
    """Return statements as they stand in a file. Raises TooLargeError."""
    every = tuple(dict.fromkeys(statements))
    block = b"".join(one + b"\n" for one in every)
    if len(block) > limits.STATEMENTS_BYTES:
        raise TooLargeError("statements", len(block), limits.STATEMENTS_BYTES)
    if len(every) > limits.STATEMENTS:
        raise TooLargeError("statements", len(every), limits.STATEMENTS)
    return block


def believed(block: bytes, opening: Opening) -> Believed:
    """Return what the statements of a file come to. Raises a BundleError.

    What nobody signed who may is left out: it can be what only a newer program knows.
    """
    statements = _lines_of(block)
    founding = _founding(statements, opening.founding)
    every = (*opening.statements, *statements)
    return Believed(block, statements, Roster(founding, read_statements(every, founding)))


def signed_manifest(envelope: bytes, known: Believed, recipient: str) -> tuple[Manifest, Member]:
    """Return the manifest in an envelope and who signed it. Raises a BundleError.

    Nothing in it is read before its signature was found good.
    """
    found, sender = _opened_by_member(envelope, known.roster)
    said = manifest.decoded(found.payload, hashlib.sha256(known.block).digest())
    if said.programme != known.roster.founding.programme:
        raise AnotherProgrammeError(said.programme)
    if said.sender != sender.laptop:
        raise DamagedBundleError("manifest")
    refuse_to_carry(known.roster, sender, said.scopes)
    if recipient not in said.recipients:
        raise NotAddressedError
    return said, sender


def refuse_to_carry(roster: Roster, sender: Member, scopes: Sequence[bytes]) -> None:
    """Refuse a file with records that its sender may not write. Raises a SenderError."""
    if sender.role is Role.READER:
        raise SenderMayNotSendError(sender.name)
    barred = [one for one in scopes if not roster.may_write(sender, CentreId(one))]
    if barred:
        raise ScopeNotAllowedError(sender.name, len(barred))


def standing_of(roster: Roster, sign_key: bytes, called: str = "") -> Member:
    """Return the member with a key. Raises SenderRevokedError or SenderUnknownError.

    `called` is the name for a laptop that no statement names.
    """
    revoked = roster.revoked.get(sign_key)
    known = roster.known.get(sign_key)
    if revoked is not None:
        name = called if known is None else known.name
        raise SenderRevokedError(name, revoked.on, revoked.why)
    if known is None:
        raise SenderUnknownError(called)
    return known


def _lines_of(block: bytes) -> tuple[bytes, ...]:
    if block.count(b"\n") > limits.STATEMENTS:
        raise DamagedBundleError("statements")
    *lines, rest = block.split(b"\n")
    if rest or any(len(line) > limits.STATEMENT_BYTES for line in lines):
        raise DamagedBundleError("statements")
    return tuple(lines)


def _founding(statements: Iterable[bytes], known: Founding | None) -> Founding:
    """Return the founding that the file is read under, and refuse that of another programme."""
    found: dict[tuple[bytes, bytes], Founding] = {}
    for one in statements:
        try:
            founding = read_founding(one)
        except NoEnvelopeError:
            continue
        found.setdefault((founding.programme, founding.root), founding)
    if known is None:
        if len(found) != 1:
            raise DamagedBundleError("statements")
        return next(iter(found.values()))
    if not found:
        raise DamagedBundleError("statements")
    if (known.programme, known.root) not in found:
        raise AnotherProgrammeError(next(iter(found.values())).programme)
    return known


def _opened_by_member(envelope: bytes, roster: Roster) -> tuple[Opened, Member]:
    """Return what stands in an envelope that a member signed, and that member.

    The keys named in it only tell which of the known ones to try: trying all of a large programme
    on a large manifest would take a forger's victim minutes.
    """
    named = dict.fromkeys(signers_named(envelope))
    known = [key for key in named if key in roster.known or key in roster.revoked]
    try:
        found = opened(envelope, manifest.KIND, known)
    except NoEnvelopeError as error:
        raise _why_nobodys(envelope, named) from error
    return found, standing_of(roster, found.by, manifest.sender_name_in(found.payload))


def _why_nobodys(envelope: bytes, named: Iterable[bytes]) -> SenderError | DamagedBundleError:
    try:
        found = opened(envelope, manifest.KIND, named)
    except NoEnvelopeError:
        return DamagedBundleError("signature")
    return SenderUnknownError(manifest.sender_name_in(found.payload))
