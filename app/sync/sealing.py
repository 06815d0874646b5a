"""Sealing to a key and opening again: the age v1 format, by streams.

It turns what the age library says into the errors of the exchange. It knows nothing of what is
inside: content is handed on in pieces before the end of the file has been authenticated, so
nothing may be done on the strength of it until `open_sealed` returns.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Final, Protocol

import pyrage
from pyrage import x25519

from app.domain.errors_exchange import (
    DamagedBundleError,
    NotABundleError,
    NotForThisLaptopError,
)
from app.sync import limits

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from types import TracebackType

_FIRST_LINE: Final = b"age-encryption.org/v1\n"
_LAST_LINE: Final = b"\n--- "
_NO_KEY: Final = "No matching keys found"


class Sink(Protocol):
    """Takes opened content piece by piece; may raise to stop."""

    def write(self, data: bytes, /) -> int:
        """Take the next piece."""
        ...


def seal(pieces: Iterable[bytes], target: BinaryIO, recipients: Sequence[str]) -> None:
    """Write the pieces into `target`, sealed to the recipients."""
    source, sink = _Pieces(pieces), _RememberingSink(target)
    keys = [x25519.Recipient.from_str(recipient) for recipient in recipients]
    try:
        pyrage.encrypt_io(source, sink, keys)
    except pyrage.EncryptError:
        sink.memory.raise_error()
        source.memory.raise_error()
        raise
    # The library swallows an error of its very last write.
    sink.memory.raise_error()


def open_sealed(source: BinaryIO, sink: Sink, identities: Sequence[str]) -> None:
    """Hand the content of a sealed file to `sink`; returns once all of it is authenticated."""
    source.seek(0)
    if source.read(len(_FIRST_LINE)) != _FIRST_LINE:
        raise NotABundleError
    _refuse_long_header(source)
    source.seek(0)
    keys = [x25519.Identity.from_str(identity) for identity in identities]
    watched, remembering = _RememberingSource(source), _RememberingSink(sink)
    try:
        pyrage.decrypt_io(watched, remembering, keys)
    except (pyrage.DecryptError, OSError) as error:
        watched.memory.raise_error()
        remembering.memory.raise_error()
        if _NO_KEY in str(error):
            raise NotForThisLaptopError from error
        raise DamagedBundleError("seal") from error
    remembering.memory.raise_error()


def _refuse_long_header(source: BinaryIO) -> None:
    """Refuse what would have to be read whole before any of it could be opened."""
    source.seek(0)
    header = source.read(limits.HEADER_BYTES)
    if len(header) == limits.HEADER_BYTES and _LAST_LINE not in header:
        raise DamagedBundleError("seal")


class _Memory:
    """Keeps the error that happened behind the library's back, to raise it as it was.

    Any error may pass here, a wish to stop among them: none is handled, all are only noted.
    """

    def __init__(self) -> None:
        self.error: BaseException | None = None

    def __enter__(self) -> None:
        """Begin to watch."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.error = self.error or error

    def raise_error(self) -> None:
        if self.error is not None:
            raise self.error


class _RememberingSource:
    def __init__(self, source: BinaryIO) -> None:
        self.memory = _Memory()
        self._source = source

    def read(self, size: int) -> bytes:
        with self.memory:
            return self._source.read(size)


class _RememberingSink:
    def __init__(self, sink: Sink) -> None:
        self.memory = _Memory()
        self._sink = sink

    def write(self, data: bytes) -> int:
        # The library tries again to flush what failed once.
        self.memory.raise_error()
        with self.memory:
            self._sink.write(data)
        return len(data)

    def flush(self) -> None:
        """Leave flushing to whoever owns the file."""


class _Pieces:
    """Pieces of content as a file to read from."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self.memory = _Memory()
        self._pieces = iter(pieces)
        self._rest = memoryview(b"")

    def read(self, size: int) -> bytes:
        with self.memory:
            while not self._rest:
                piece = next(self._pieces, None)
                if piece is None:
                    return b""
                self._rest = memoryview(piece)
        taken, self._rest = self._rest[:size], self._rest[size:]
        return bytes(taken)
