"""What has to be known before the store is open: where the data lies and what the person likes.

It reads one small file and imports no database, so that the window can be painted first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.persistence.folder import DataFolder, default_folder
from app.services.preferences import read_preferences

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.preferences import Preferences


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The data folder, its folder of logs, and the preferences kept in it."""

    folder: Path
    logs: Path
    preferences: Preferences


def look_around(chosen: Path | None = None) -> Surroundings:
    """Return what surrounds a start with this data folder, the usual one if none was chosen."""
    folder = DataFolder(chosen or default_folder())
    return Surroundings(folder.path, folder.logs, read_preferences(folder.settings))
