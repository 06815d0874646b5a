"""The file with which a laptop asks to join: who it is, and its keys, signed by itself.

It holds nothing secret. That it was not swapped on the way is what people compare its code for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from app.domain.errors import FolderUnusableError
from app.domain.errors_exchange import NotAJoinFileError
from app.domain.ids import CentreId, LaptopId
from app.files import write_file
from app.sync import limits
from app.sync.codes import spoken_code
from app.sync.envelopes import NoEnvelopeError, SignKey, enveloped, opened, signers_named
from app.sync.statements import Id, Key, Name, payload_of, refuse_bad_recipient

if TYPE_CHECKING:
    from pathlib import Path

_KIND: Final = "application/vnd.kopa.join+json"


@dataclass(frozen=True, slots=True)
class JoinWish:
    """A laptop that wants to join, with the centre that it has worked for so far.

    `sign_key` is its public Ed25519 key (32 bytes), `seal_key` its age recipient; `made` the
    laptop's ISO date and time, for people.
    """

    laptop: LaptopId
    name: str
    centre: CentreId | None
    centre_name: str
    centre_code: str
    sign_key: bytes
    seal_key: str
    made: str

    @property
    def code(self) -> str:
        """Return the code that both laptops show while people compare."""
        return spoken_code("kopa.join.v1", self.laptop, self.sign_key, self.seal_key.encode())


class _Wish(msgspec.Struct):
    laptop: Id
    name: Name
    centre: Id | None
    centre_name: Name
    centre_code: Name
    sign: Key
    seal: Name
    made: Name


def write_join_file(path: Path, wish: JoinWish, key: SignKey) -> None:
    """Write the wish, signed with the laptop's own key. Raises FolderUnusableError."""
    payload = _Wish(
        laptop=wish.laptop.hex(),
        name=wish.name,
        centre=None if wish.centre is None else wish.centre.hex(),
        centre_name=wish.centre_name,
        centre_code=wish.centre_code,
        sign=wish.sign_key.hex(),
        seal=wish.seal_key,
        made=wish.made,
    )
    write_file(path, enveloped(_KIND, msgspec.json.encode(payload), key) + b"\n")


def read_join_file(path: Path) -> JoinWish:
    """Return the wish in a file. Raises NotAJoinFileError, FolderUnusableError."""
    try:
        with path.open("rb") as file:
            content = file.read(limits.JOIN_FILE_BYTES + 1)
    except OSError as error:
        raise FolderUnusableError(str(path)) from error
    if len(content) > limits.JOIN_FILE_BYTES:
        raise NotAJoinFileError
    try:
        return _wish_in(content)
    except NoEnvelopeError as error:
        raise NotAJoinFileError from error


def _wish_in(envelope: bytes) -> JoinWish:
    found = opened(envelope, _KIND, signers_named(envelope))
    said = payload_of(found.payload, _Wish)
    refuse_bad_recipient(said.seal)
    if bytes.fromhex(said.sign) != found.by:
        raise NoEnvelopeError
    return JoinWish(
        laptop=LaptopId(bytes.fromhex(said.laptop)),
        name=said.name,
        centre=None if said.centre is None else CentreId(bytes.fromhex(said.centre)),
        centre_name=said.centre_name,
        centre_code=said.centre_code,
        sign_key=found.by,
        seal_key=said.seal,
        made=said.made,
    )
