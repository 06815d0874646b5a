"""Writing small files so that a power cut leaves the old one or the new one."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from app.domain.errors import FolderUnusableError


def write_atomically(target: Path, content: bytes, *, private: bool = False) -> None:
    """Replace `target` by `content` so that a power cut leaves the old file or the new one."""
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=target.name, suffix=".part")
        try:
            with os.fdopen(handle, "wb") as part:
                part.write(content)
                part.flush()
                os.fsync(part.fileno())
            if not private:
                # mkstemp is private by itself; what is no secret follows the user's own habits.
                Path(name).chmod(0o644)
            Path(name).replace(target)
        except OSError:
            with contextlib.suppress(FileNotFoundError):
                Path(name).unlink()
            raise
    except OSError as error:
        raise FolderUnusableError(str(target)) from error
