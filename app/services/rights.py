"""What may be changed at this laptop: asked by screens before they offer it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.persistence import shared_rights

if TYPE_CHECKING:
    from app.domain.trust import Rights
    from app.persistence.store import Store


class RightsService:
    """Tells what this laptop may; each service refuses by itself what it may not."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def now(self) -> Rights:
        """Return what may be changed here at this moment: an import or a welcome can alter it."""
        with self._store.database.reading() as connection:
            return shared_rights.rights(connection)
