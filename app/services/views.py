"""How somebody left a list: its filters and its view. Local to the laptop, never in a bundle."""

from __future__ import annotations

import contextlib
import json
from typing import TYPE_CHECKING

from app.persistence import settings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.persistence.store import Store


class ViewsService:
    """Small texts by name, for screens that remember themselves. Not an act: nothing to undo."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def recall(self, view: str) -> dict[str, str]:
        """Return what was kept for a view; nothing where it was never kept or cannot be read."""
        with self._store.database.reading() as connection:
            kept = settings.read(connection, _name(view)) or "{}"
        with contextlib.suppress(ValueError):
            found = json.loads(kept)
            if isinstance(found, dict):
                return {str(name): str(value) for name, value in found.items()}
        return {}

    def keep(self, view: str, values: Mapping[str, str]) -> None:
        """Keep texts for a view in the place of earlier ones."""
        with self._store.database.unnamed(capture=False) as connection:
            settings.write(connection, _name(view), json.dumps(dict(values)))


def _name(view: str) -> str:
    return f"view.{view}"
