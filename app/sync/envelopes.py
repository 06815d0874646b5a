"""Signed envelopes: DSSE v1 with Ed25519, the one form of signature in the exchange.

The bytes that were signed are kept and compared, never a JSON that was written anew; and nothing in
them is read before the signature on them was found good. The `keyid` is a hint which key to try;
nothing is believed because it stands there. https://github.com/secure-systems-lab/dsse/blob/master/protocol.md
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Annotated, Final

import msgspec
from msgspec import Meta
from nacl.exceptions import BadSignatureError
from nacl.exceptions import ValueError as BadKeyError
from nacl.signing import SigningKey, VerifyKey

if TYPE_CHECKING:
    from collections.abc import Iterable

SIGNATURES: Final = 8
KEY_BYTES: Final = 32


class NoEnvelopeError(ValueError):
    """The bytes are no envelope, or none of this kind, or nobody who is asked about signed it."""


@dataclass(frozen=True, slots=True)
class SignKey:
    """The key that a laptop signs with; `secret` is its seed of 32 bytes."""

    secret: bytes = field(repr=False)

    @property
    def public(self) -> bytes:
        """Return the public half, 32 bytes, by which others know the laptop."""
        return bytes(SigningKey(self.secret).verify_key)


def new_sign_key() -> SignKey:
    """Return a fresh key."""
    return SignKey(bytes(SigningKey.generate()))


@dataclass(frozen=True, slots=True)
class Opened:
    """What stood in an envelope, and the public key whose signature on it is good."""

    payload: bytes
    by: bytes


class _Signature(msgspec.Struct):
    sig: bytes
    keyid: Annotated[str, Meta(max_length=1_000)] = ""


class _Envelope(msgspec.Struct):
    payload: bytes
    payload_type: Annotated[str, Meta(max_length=200)] = msgspec.field(name="payloadType")
    signatures: Annotated[list[_Signature], Meta(min_length=1, max_length=SIGNATURES)]


def enveloped(kind: str, payload: bytes, key: SignKey) -> bytes:
    """Return the envelope around `payload`, signed, as one line of JSON."""
    signature = SigningKey(key.secret).sign(_to_sign(kind, payload)).signature
    return msgspec.json.encode(
        _Envelope(
            payload=payload,
            payload_type=kind,
            signatures=[_Signature(sig=signature, keyid=key.public.hex())],
        )
    )


def opened(envelope: bytes, kind: str, keys: Iterable[bytes]) -> Opened:
    """Return what an envelope holds if one of the public keys signed it as this kind.

    The type is part of what is signed, so that nothing signed as one thing passes for another. Of
    each key one signature is compared, the first that names it: more would be a stranger's way to
    keep this laptop busy. Raises NoEnvelopeError.
    """
    found = _read(envelope)
    if found.payload_type != kind:
        raise NoEnvelopeError
    signed = _to_sign(kind, found.payload)
    by_name: dict[str, bytes] = {}
    for one in found.signatures:
        by_name.setdefault(one.keyid.lower(), one.sig)
    for key in dict.fromkeys(keys):
        signature = by_name.get(key.hex())
        if signature is not None and is_signed(key, signed, signature):
            return Opened(found.payload, key)
    raise NoEnvelopeError


def signers_named(envelope: bytes) -> tuple[bytes, ...]:
    """Return the keys that an envelope says signed it; a hint, to be proved by `opened`."""
    try:
        found = [bytes.fromhex(one.keyid) for one in _read(envelope).signatures]
    except ValueError:
        return ()
    return tuple(dict.fromkeys(one for one in found if len(one) == KEY_BYTES))


def is_signed(public: bytes, content: bytes, signature: bytes) -> bool:
    """Say whether the owner of this public key signed exactly these bytes."""
    try:
        VerifyKey(public).verify(content, signature)
    except (BadSignatureError, BadKeyError):
        return False
    return True


def _read(envelope: bytes) -> _Envelope:
    try:
        return msgspec.json.decode(envelope, type=_Envelope)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NoEnvelopeError from error


def _to_sign(kind: str, payload: bytes) -> bytes:
    """Return the bytes that are signed: DSSE's pre-authentication encoding."""
    named = kind.encode()
    return b"DSSEv1 %d %b %d %b" % (len(named), named, len(payload), payload)
