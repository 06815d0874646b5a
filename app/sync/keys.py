"""The programme's exchange key and the small file that brings it to a laptop.

All laptops of a programme share one key: files are sealed to it and opened with it. It knows the
key's text form; it does not know where a laptop keeps its copy.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import msgspec
from pyrage import IdentityError, x25519

from app.domain.errors import FolderUnusableError
from app.domain.errors_exchange import (
    DamagedKeyFileError,
    KeyFileFromNewerProgramError,
    NotAKeyFileError,
)
from app.domain.ids import ID_BYTES
from app.files import write_file
from app.sync.limits import KEY_FILE_BYTES

if TYPE_CHECKING:
    from pathlib import Path

SUFFIX: Final = ".kopa-key"
_KIND: Final = "kopa-exchange-key"
_VERSION: Final = 1


@dataclass(frozen=True, slots=True)
class ExchangeKey:
    """The key that a programme's files are sealed to; `identity` is its secret half."""

    programme: bytes
    programme_name: str
    identity: str = field(repr=False)

    @property
    def recipient(self) -> str:
        """Return the public half: enough to seal a file, not to open one."""
        return str(x25519.Identity.from_str(self.identity).to_public())


def new_exchange_key(programme: bytes, programme_name: str) -> ExchangeKey:
    """Return a fresh key for a programme."""
    return ExchangeKey(programme, programme_name, str(x25519.Identity.generate()))


def write_key_file(path: Path, key: ExchangeKey) -> None:
    """Write the key for another laptop; whoever has the file can open the programme's files."""
    content = _KeyFile(
        kind=_KIND,
        version=_VERSION,
        programme=key.programme.hex(),
        programme_name=key.programme_name,
        identity=key.identity,
        check=_check(key.programme.hex(), key.programme_name, key.identity),
    )
    write_file(path, msgspec.json.format(msgspec.json.encode(content), indent=2) + b"\n")


def read_key_file(path: Path) -> ExchangeKey:
    """Return the key in a file, or say what is wrong with it."""
    try:
        with path.open("rb") as file:
            content = file.read(KEY_FILE_BYTES + 1)
    except OSError as error:
        raise FolderUnusableError(str(path)) from error
    if len(content) > KEY_FILE_BYTES:
        raise NotAKeyFileError
    return _key_in(content)


class _Kind(msgspec.Struct):
    kind: str
    version: int


class _KeyFile(msgspec.Struct, forbid_unknown_fields=True):
    kind: str
    version: int
    programme: str
    programme_name: str
    identity: str
    check: str


def _key_in(content: bytes) -> ExchangeKey:
    try:
        kind = msgspec.json.decode(content, type=_Kind)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise NotAKeyFileError from error
    if kind.kind != _KIND:
        raise NotAKeyFileError
    if kind.version > _VERSION:
        raise KeyFileFromNewerProgramError
    try:
        found = msgspec.json.decode(content, type=_KeyFile)
        programme = bytes.fromhex(found.programme)
        x25519.Identity.from_str(found.identity)
    except (msgspec.DecodeError, ValueError, IdentityError) as error:
        raise DamagedKeyFileError from error
    check = _check(found.programme, found.programme_name, found.identity)
    if len(programme) != ID_BYTES or not hmac.compare_digest(check, found.check):
        raise DamagedKeyFileError
    return ExchangeKey(programme, found.programme_name, found.identity)


def _check(*parts: str) -> str:
    """Return eight letters that a slip in copying would change."""
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:8]
