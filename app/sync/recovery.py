"""The keys of a programme as a text that can lie on paper in a safe, under a passphrase.

Groups of four letters or digits and one more that shows a slip of the eye; they are written only
with signs that nobody takes for others. Whoever has the paper but not the passphrase has nothing:
Argon2id makes guessing dear. It knows nothing of paper.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from nacl import pwhash, secret
from nacl.exceptions import CryptoError
from nacl.utils import random

from app.domain.errors_membership import (
    RecoveryGroupError,
    RecoveryTextError,
    WeakPassphraseError,
    WrongPassphraseError,
)
from app.domain.ids import ID_BYTES, ProgrammeId
from app.sync.envelopes import KEY_BYTES, SignKey
from app.sync.handover import ProgrammeKeys

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FEWEST_CHARACTERS: Final = 12
"""Of a passphrase: four short words, or a short sentence."""

GROUP_SIGNS: Final = 5
_SIGNS: Final = "23456789ACDEFGHJKLMNPQRSTUVWXYZ"  # 31 of them, a prime: see _check
_VERSION: Final = b"\x01"
_SALT: Final = pwhash.argon2id.SALTBYTES
_LONGEST: Final = 2_000
_NAME_BYTES: Final = 120
"""A longer name is cut: it would make the paper longer than a page, and is only shown."""

_AGE: Final = "AGE-SECRET-KEY-1"
_AGE_SIGNS: Final = "QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"
_AGE_LENGTH: Final = 58
_AGE_BYTES: Final = 37


@dataclass(frozen=True, slots=True)
class RecoverySecret:
    """What a recovery paper gives back: the programme and its keys."""

    programme: ProgrammeId
    name: str
    keys: ProgrammeKeys = field(repr=False)


def groups_of(found: RecoverySecret, passphrase: str) -> tuple[str, ...]:
    """Return the groups of a paper; another time they are others. Raises WeakPassphraseError."""
    if len(_tidy(passphrase)) < FEWEST_CHARACTERS:
        raise WeakPassphraseError(FEWEST_CHARACTERS)
    salt = random(_SALT)
    key, nonce = _stretched(passphrase, salt)
    content = b"".join((
        found.programme,
        found.keys.root.secret,
        _packed(found.keys.recovery),
        found.name.encode()[:_NAME_BYTES].decode(errors="ignore").encode(),
    ))  # fmt: skip
    sealed = secret.SecretBox(key).encrypt(content, nonce).ciphertext
    return tuple(_grouped(_VERSION + salt + sealed))


def secret_in(text: str, passphrase: str) -> RecoverySecret:
    """Return what the groups of a paper hold, read or typed with whatever stands between them.

    Raises RecoveryGroupError, RecoveryTextError or WrongPassphraseError.
    """
    content = _ungrouped(signs_in(text))
    if content[:1] != _VERSION or len(content) <= 1 + _SALT + secret.SecretBox.MACBYTES:
        raise RecoveryTextError
    key, nonce = _stretched(passphrase, content[1 : 1 + _SALT])
    try:
        opened = secret.SecretBox(key).decrypt(content[1 + _SALT :], nonce)
    except CryptoError as error:
        raise WrongPassphraseError from error
    return _read(opened)


def signs_in(text: str) -> str:
    """Return the signs of typed groups: large letters, and B where 8 was meant."""
    plain = unicodedata.normalize("NFKC", text).upper().replace("B", "8")
    return "".join(sign for sign in plain if sign.isalnum())


def _read(opened: bytes) -> RecoverySecret:
    root = opened[ID_BYTES : ID_BYTES + KEY_BYTES]
    rest = opened[ID_BYTES + KEY_BYTES :]
    try:
        name = rest[_AGE_BYTES:].decode()
    except UnicodeDecodeError as error:
        raise RecoveryTextError from error
    keys = ProgrammeKeys(SignKey(root), _unpacked(rest[:_AGE_BYTES]))
    return RecoverySecret(ProgrammeId(opened[:ID_BYTES]), name, keys)


def _stretched(passphrase: str, salt: bytes) -> tuple[bytes, bytes]:
    """Return a key and a nonce; the salt is of this paper alone, so that both are used once."""
    length = secret.SecretBox.KEY_SIZE + secret.SecretBox.NONCE_SIZE
    made = pwhash.argon2id.kdf(
        length,
        _tidy(passphrase).encode(),
        salt,
        opslimit=pwhash.argon2id.OPSLIMIT_MODERATE,
        memlimit=pwhash.argon2id.MEMLIMIT_MODERATE,
    )
    return made[: secret.SecretBox.KEY_SIZE], made[secret.SecretBox.KEY_SIZE :]


def _tidy(passphrase: str) -> str:
    """Return a passphrase as it is meant: a space more, or a letter made otherwise, is no other."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


def _grouped(content: bytes) -> Iterator[str]:
    number, signs = int.from_bytes(content), []
    while number:
        number, rest = divmod(number, len(_SIGNS))
        signs.append(rest)
    size = GROUP_SIGNS - 1
    signs += [0] * (-len(signs) % size)
    signs.reverse()
    for place in range(0, len(signs), size):
        group = signs[place : place + size]
        yield "".join(_SIGNS[one] for one in (*group, _check(group)))


def _ungrouped(signs: str) -> bytes:
    if not signs or len(signs) % GROUP_SIGNS or len(signs) > _LONGEST:
        raise RecoveryTextError
    number = 0
    for place in range(0, len(signs), GROUP_SIGNS):
        typed = signs[place : place + GROUP_SIGNS]
        group = [_SIGNS.find(sign) for sign in typed]
        if min(group) < 0 or group[-1] != _check(group[:-1]):
            raise RecoveryGroupError(place // GROUP_SIGNS + 1, typed)
        for one in group[:-1]:
            number = number * len(_SIGNS) + one
    return number.to_bytes((number.bit_length() + 7) // 8)


def _check(group: Sequence[int]) -> int:
    """Return the last sign of a group: modulo a prime, every slip and every swap changes it."""
    return sum(weight * one for weight, one in enumerate(group, start=2)) % len(_SIGNS)


def _packed(identity: str) -> bytes:
    number = 0
    for sign in identity.removeprefix(_AGE):
        number = number * len(_AGE_SIGNS) + _AGE_SIGNS.index(sign)
    return number.to_bytes(_AGE_BYTES)


def _unpacked(content: bytes) -> str:
    number, signs = int.from_bytes(content), []
    for _ in range(_AGE_LENGTH):
        number, rest = divmod(number, len(_AGE_SIGNS))
        signs.append(_AGE_SIGNS[rest])
    return _AGE + "".join(reversed(signs))
