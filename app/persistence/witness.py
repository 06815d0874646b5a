"""What was promised to the world, kept where a copy of the data folder cannot take it back.

A store that is put back to an earlier state does not know what it gave out since: numbers on paper,
stamps in files. The witness lies outside the data folder and does. A file for each life; nothing in
it is about people. Whether a store may go on is decided by app.persistence.home_mark.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import secrets
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from app.files import write_file

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_NAME: Final = "home.json"
_NAME_BYTES: Final = 16
_PLACE_LETTERS: Final = 12


@dataclass(frozen=True, slots=True)
class Testimony:
    """How far a life had come: the last stamp on disk, and the serials promised, by series."""

    stamp: int
    serials: Mapping[str, int] = field(default_factory=dict)


class Witness:
    """Keeps testimonies in a folder of its own; what it notes is on the disk when it returns."""

    def __init__(self, folder: Path, place: str) -> None:
        """Keep them in `folder`, for stores that lie in this place."""
        self._folder = folder
        self._place = hashlib.sha256(place.encode()).hexdigest()[:_PLACE_LETTERS]

    def name(self) -> str:
        """Return the random name of this witness; where its folder was lost, another answers."""
        file = self._folder / _NAME
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            return str(json.loads(file.read_text("utf-8"))["name"])
        made = secrets.token_hex(_NAME_BYTES)
        self._write(file, {"name": made})
        return made

    def of(self, life: bytes) -> Testimony | None:
        """Return what is known of a life; None for nothing that could be read."""
        with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
            found = json.loads(self._file(life).read_text("utf-8"))
            serials = {str(series): int(last) for series, last in found["serials"].items()}
            return Testimony(int(found["stamp"]), serials)
        return None

    def note(self, life: bytes, stamp: int) -> None:
        """Remember that everything up to this stamp is on the disk of the store."""
        found = self.of(life)
        if found is None:
            self._keep(life, Testimony(stamp))
        elif stamp > found.stamp:
            self._keep(life, replace(found, stamp=stamp))

    def promise(self, life: bytes, series: str, serial: int) -> None:
        """Remember that the numbers of a series up to this one may be on paper from now on."""
        found = self.of(life) or Testimony(0)
        self._keep(life, replace(found, serials={**found.serials, series: serial}))

    def _keep(self, life: bytes, known: Testimony) -> None:
        self._write(self._file(life), {"stamp": known.stamp, "serials": dict(known.serials)})

    def _write(self, file: Path, content: dict[str, object]) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        write_file(file, json.dumps(content).encode())

    def _file(self, life: bytes) -> Path:
        return self._folder / f"{life.hex()}-{self._place}.json"
