"""Signing what stands on a certificate, so that any laptop of the programme can prove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.signed_text import claim_of, to_sign, with_signature
from app.persistence import lives, signing_keys

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.papers import CertificatePaper


def code_text(connection: Connection, paper: CertificatePaper) -> str:
    """Return the text for the code of a paper that has its number: readable, and signed."""
    signed = to_sign(claim_of(paper))
    return with_signature(signed, _signature(connection, signed.encode()))


def _signature(connection: Connection, content: bytes) -> bytes:
    # Loaded here: most starts sign nothing.
    from nacl.signing import SigningKey  # noqa: PLC0415

    life = lives.present(connection).incarnation
    secret = signing_keys.secret_of(connection, life)
    if secret is None:
        raise RuntimeError("a life that is on record has its key")
    return SigningKey(secret).sign(content).signature


def is_signed_by(public: bytes, content: bytes, signature: bytes) -> bool:
    """Say whether the owner of this public key signed exactly these bytes."""
    from nacl.exceptions import BadSignatureError  # noqa: PLC0415  see above
    from nacl.exceptions import ValueError as BadKeyError  # noqa: PLC0415
    from nacl.signing import VerifyKey  # noqa: PLC0415

    try:
        VerifyKey(public).verify(content, signature)
    except (BadSignatureError, BadKeyError):
        return False
    return True
