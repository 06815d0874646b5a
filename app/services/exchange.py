"""Bringing laptops together by files: the programme's key, sending, looking, taking in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.persistence import settings

if TYPE_CHECKING:
    from app.persistence.store import Store

_KEY = "exchange_identity"


class ExchangeService:
    """What people do with files and sticks."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def has_key(self) -> bool:
        """Say whether the programme's exchange key is on this laptop."""
        with self._store.database.reading() as connection:
            return settings.read(connection, _KEY) is not None
