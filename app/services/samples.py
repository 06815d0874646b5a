"""Sample records for whoever wants to try Kopā before they begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.services.changes import EVERYTHING

if TYPE_CHECKING:
    from app.persistence.store import Store
    from app.services.changes import Changes

_SEED = 1


class SamplesService:
    """What the first start offers."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def fill(self, seed: int = _SEED) -> Changes:
        """Fill this new store with a centre's sample year, some of it today."""
        # The sample's vocabulary is read only when somebody asks for it.
        from app.services.demo import fill_sample  # noqa: PLC0415

        fill_sample(self._store, seed)
        return EVERYTHING
