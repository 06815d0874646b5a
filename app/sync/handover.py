"""The keys of a programme on their way to another coordinator, inside its welcome.

They are sealed to the newcomer alone and signed by the root, and stand among the statements of one
file; nobody keeps them as a statement or passes them on.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec
import pyrage
from pyrage import IdentityError, x25519

from app.sync.envelopes import KEY_BYTES, NoEnvelopeError, SignKey, enveloped, opened
from app.sync.statements import Key, payload_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.trust import Founding, Member

_KIND: Final = "application/vnd.kopa.handover+json"


@dataclass(frozen=True, slots=True)
class ProgrammeKeys:
    """The secret halves of what makes a programme: who says who belongs, and what opens files."""

    root: SignKey
    recovery: str = field(repr=False)


class _Handover(msgspec.Struct):
    to: Key
    sealed: bytes


class _Secrets(msgspec.Struct):
    root: bytes
    recovery: str


def handover(keys: ProgrammeKeys, newcomer: Member) -> bytes:
    """Return the envelope that gives a newcomer the keys."""
    secrets = msgspec.json.encode(_Secrets(root=keys.root.secret, recovery=keys.recovery))
    recipient = x25519.Recipient.from_str(newcomer.seal_key)
    said = _Handover(to=newcomer.sign_key.hex(), sealed=pyrage.encrypt(secrets, [recipient]))
    return enveloped(_KIND, msgspec.json.encode(said), keys.root)


def read_handover(
    envelopes: Iterable[bytes], founding: Founding, sign_key: bytes, identity: str
) -> ProgrammeKeys | None:
    """Return the keys that are among the envelopes for the laptop with this sign key.

    What does not fit the programme is nothing: only its own keys are worth keeping.
    """
    for envelope in envelopes:
        try:
            content = opened(envelope, _KIND, [founding.root])
            said = payload_of(content.payload, _Handover)
            if said.to == sign_key.hex():
                return _unsealed(said.sealed, founding, identity)
        except NoEnvelopeError:
            continue
    return None


def _unsealed(sealed: bytes, founding: Founding, identity: str) -> ProgrammeKeys:
    try:
        content = pyrage.decrypt(sealed, [x25519.Identity.from_str(identity)])
    except pyrage.DecryptError as error:
        raise NoEnvelopeError from error
    secrets = payload_of(content, _Secrets)
    keys = ProgrammeKeys(SignKey(secrets.root), secrets.recovery)
    if not are_keys_of(keys, founding):
        raise NoEnvelopeError
    return keys


def are_keys_of(keys: ProgrammeKeys, founding: Founding) -> bool:
    """Say whether the secrets are the other halves of what the founding names."""
    try:
        recovery = str(x25519.Identity.from_str(keys.recovery).to_public())
    except IdentityError:
        return False
    is_root = len(keys.root.secret) == KEY_BYTES and keys.root.public == founding.root
    return is_root and recovery == founding.recovery
