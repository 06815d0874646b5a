"""The PIN that keeps visitors from leaving the door's screen. A courtesy, no lock.

Kept as an Argon2id hash on this laptop only. After a restart the program opens normally, so that a
forgotten PIN keeps nobody out of their records (decision 0021). Wrong tries are counted, and make
the next one wait by the clock; nothing here ever waits itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from app.domain.errors import InvalidValueError
from app.persistence import settings

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from app.persistence.store import Store

FEWEST_DIGITS: Final = 4
MOST_DIGITS: Final = 8

_HASH, _WRONG, _LAST_WRONG = "door_pin", "door_pin_wrong", "door_pin_wrong_at"
_FREE_TRIES: Final = 3
_WAITS: Final = (10, 30, 60)
"""Seconds after the third wrong try, the fourth, and all after them."""
_OPERATIONS: Final = 2
_MEMORY: Final = 16 * 1024 * 1024
"""A tenth of a second on an old laptop: four digits are found out by trying, whatever this is."""


@dataclass(frozen=True, slots=True)
class PinTry:
    """What became of a try; `wait` is how many seconds the next one has to wait."""

    is_right: bool
    wait: int = 0


class DoorPinService:
    """Setting, removing and trying the PIN."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def is_set(self) -> bool:
        """Say whether leaving the door asks for a PIN."""
        with self._store.database.reading() as connection:
            return settings.read(connection, _HASH) is not None

    def set_pin(self, pin: str) -> None:
        """Keep a PIN of four to eight digits in the place of any other; it is no act."""
        typed = pin.strip()
        is_number = typed.isascii() and typed.isdigit()
        if not is_number or not FEWEST_DIGITS <= len(typed) <= MOST_DIGITS:
            # What was typed is not repeated: it may be almost the PIN.
            raise InvalidValueError("pin", "", "pin")
        hashed = _hashed(typed)
        with self._store.database.unnamed(capture=True) as connection:
            settings.write(connection, _HASH, hashed)
            _forget_tries(connection)

    def remove(self) -> None:
        """Ask for no PIN any more."""
        with self._store.database.unnamed(capture=True) as connection:
            settings.forget(connection, _HASH)
            _forget_tries(connection)

    def try_pin(self, pin: str) -> PinTry:
        """Tell whether this is the PIN; after three wrong ones each next one has to wait."""
        now = self._store.clock.now()
        with self._store.database.reading() as connection:
            kept = settings.read(connection, _HASH)
            wrong = int(settings.read(connection, _WRONG) or 0)
            last = settings.read_moment(connection, _LAST_WRONG)
        if kept is None:
            return PinTry(is_right=True)
        wait = _left(wrong, last, now)
        if wait:
            return PinTry(is_right=False, wait=wait)
        is_right = _is_pin(kept, pin.strip())
        with self._store.database.unnamed(capture=True) as connection:
            if is_right:
                _forget_tries(connection)
            else:
                settings.write(connection, _WRONG, str(wrong + 1))
                settings.write(connection, _LAST_WRONG, now.isoformat())
        return PinTry(is_right, 0 if is_right else _wait_after(wrong + 1))


def _wait_after(wrong: int) -> int:
    if wrong < _FREE_TRIES:
        return 0
    return _WAITS[min(wrong - _FREE_TRIES, len(_WAITS) - 1)]


def _left(wrong: int, last: datetime | None, now: datetime) -> int:
    """Return the seconds still to wait; a clock that was turned back makes nobody wait longer."""
    wait = _wait_after(wrong)
    if last is None or not wait or now < last:
        return 0
    left = last + timedelta(seconds=wait) - now
    return max(0, -(-left // timedelta(seconds=1)))


def _forget_tries(connection: Connection) -> None:
    settings.forget(connection, _WRONG)
    settings.forget(connection, _LAST_WRONG)


def _hashed(pin: str) -> str:
    from nacl import pwhash  # noqa: PLC0415  needed once in a while

    hashed = pwhash.argon2id.str(pin.encode(), opslimit=_OPERATIONS, memlimit=_MEMORY)
    return hashed.decode("ascii")


def _is_pin(kept: str, pin: str) -> bool:
    from nacl import exceptions, pwhash  # noqa: PLC0415  as above

    try:
        return bool(pwhash.verify(kept.encode("ascii"), pin.encode()))
    except exceptions.InvalidkeyError:
        return False
