"""Content set aside until all of it is known, so that memory does not grow with the file.

What does not fit into memory goes into a temporary file that has no name where the system allows
it. It is sealed with a key that is nowhere but in memory, so nothing readable is ever on a disk.
"""

from __future__ import annotations

import tempfile
from typing import TYPE_CHECKING, Final, Self

from nacl.exceptions import CryptoError
from nacl.secret import SecretBox
from nacl.utils import random

from app.domain.errors_exchange import NotWrittenWholeError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import TracebackType

IN_MEMORY_BYTES: Final = 2**23
_PIECE_BYTES: Final = 2**20


class Spool:
    """Takes pieces and gives them back once, in order. An OSError means that the disk is full."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.size = 0
        self._box = SecretBox(random(SecretBox.KEY_SIZE))
        self._lengths: list[int] = []
        self._file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY_BYTES)  # noqa: SIM115  closed below

    def __enter__(self) -> Self:
        """Begin to use it."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Forget everything."""
        self._file.close()

    def add(self, content: bytes) -> None:
        """Set content aside."""
        self.size += len(content)
        for place in range(0, len(content), _PIECE_BYTES):
            sealed = self._box.encrypt(content[place : place + _PIECE_BYTES])
            self._file.write(sealed)
            self._lengths.append(len(sealed))

    def pieces(self) -> Iterator[bytes]:
        """Yield all of it. Raises NotWrittenWholeError for what the disk gives back otherwise."""
        self._file.seek(0)
        for length in self._lengths:
            try:
                yield self._box.decrypt(self._file.read(length))
            except (CryptoError, ValueError) as error:
                raise NotWrittenWholeError from error
