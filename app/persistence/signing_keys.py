"""The keys that certificates are signed with: one for each life of a store.

The secret half stays in this store's settings, is sent to nobody, and counts for one life only: a
restored or copied store makes another. The public halves belong to the whole programme.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from app.domain.ids import ORG_SCOPE, signing_key_id
from app.domain.numbers_of_certificates import code_of
from app.persistence import records, settings
from app.persistence.tables import signing_key

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SECRET = "signing_secret"  # noqa: S105  the name of a setting
_LIFE = "signing_life"


@dataclass(frozen=True, slots=True)
class SigningKey:
    """The public half of the key of one life, and the laptop that lived it."""

    code: str
    public: bytes
    name: str = ""


def has_key(connection: Connection, life: bytes) -> bool:
    """Say whether this life of the store has its key."""
    return settings.read_bytes(connection, _LIFE) == life


def make(connection: Connection, life: bytes, name: str, seed: bytes | None = None) -> None:
    """Make the key of a life that begins; the one before it signs nothing any more.

    Samples bring a `seed` of 32 bytes, so that the same sample is made again; others are random.
    """
    # Loaded here: a start without a new life makes no key.
    from nacl.signing import SigningKey as Ed25519Key  # noqa: PLC0415

    secret = Ed25519Key.generate() if seed is None else Ed25519Key(seed)
    settings.write(connection, _SECRET, bytes(secret).hex())
    settings.write(connection, _LIFE, life.hex())
    code, public = code_of(life), bytes(secret.verify_key)
    records.put(
        connection,
        signing_key,
        {
            "id": signing_key_id(code, public),
            "centre_id": ORG_SCOPE,
            "code": code,
            "public": public,
            "name": name,
        },
    )


def secret_of(connection: Connection, life: bytes) -> bytes | None:
    """Return the secret half of the key of this life, None where it has none."""
    return settings.read_bytes(connection, _SECRET) if has_key(connection, life) else None


def with_code(connection: Connection, code: str) -> tuple[SigningKey, ...]:
    """Return the known keys of the lives that have this code in their numbers: one, as a rule.

    Nobody removes a key: one that a file marks as deleted still proves its papers.
    """
    rows = connection.execute(
        select(signing_key).where(signing_key.c.code == code).order_by(signing_key.c.public)
    )
    return tuple(SigningKey(row.code, row.public, row.name or "") for row in rows)


def every(connection: Connection) -> tuple[SigningKey, ...]:
    """Return all keys of the programme that are known here, by their codes."""
    rows = connection.execute(
        select(signing_key).order_by(signing_key.c.code, signing_key.c.public)
    )
    return tuple(SigningKey(row.code, row.public, row.name or "") for row in rows)
