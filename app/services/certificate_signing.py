"""Signing what stands on a certificate, so that any laptop of the programme can prove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.signed_text import claim_of, to_sign, with_signature
from app.persistence import lives, signing_keys

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from app.domain.papers import CertificatePaper


def signer_of(connection: Connection) -> Callable[[CertificatePaper], str]:
    """Return what makes the code's text of papers that have their number: readable, and signed.

    The key is read once for all papers of an act.
    """
    secret = signing_keys.secret_of(connection, lives.present(connection).incarnation)
    if secret is None:
        raise RuntimeError("a life that is on record has its key")
    return signer_with(secret)


def signer_with(secret: bytes) -> Callable[[CertificatePaper], str]:
    """Return what signs papers with this secret half of a key."""
    # Loaded here: most starts sign nothing.
    from nacl.signing import SigningKey  # noqa: PLC0415  see above

    key = SigningKey(secret)

    def sign(paper: CertificatePaper) -> str:
        signed = to_sign(claim_of(paper))
        return with_signature(signed, key.sign(signed.encode()).signature)

    return sign


def is_signed_by(public: bytes, content: bytes, signature: bytes) -> bool:
    """Say whether the owner of this public key signed exactly these bytes."""
    from nacl.exceptions import BadSignatureError  # noqa: PLC0415  see above
    from nacl.exceptions import ValueError as BadKeyError  # noqa: PLC0415  see above
    from nacl.signing import VerifyKey  # noqa: PLC0415  see above

    try:
        VerifyKey(public).verify(content, signature)
    except (BadSignatureError, BadKeyError):
        return False
    return True
