"""What can go wrong that a person can understand and mend.

    KopaError
    ├── RefusedError                  what was asked cannot be done as asked
    │   ├── NameMissingError          a record needs a name
    │   ├── NotFoundError             nothing is kept under what was named
    │   ├── AmbiguousError            several records answer to what was named
    │   ├── InvalidValueError         a field holds something it cannot hold
    │   ├── TerritoryFileError        a file of territories says what cannot be
    │   ├── OtherCentreError          a record cannot point to another centre's
    │   ├── NothingToPrintError       no rows for the paper
    │   ├── DesignMissingError        what a certificate was issued from cannot be read here
    │   ├── NothingToUndoError        (and NothingToRedoError)
    │   ├── PapersAreOutError         what was issued is on paper and cannot be taken back
    │   ├── NoCentreError             this laptop gathers and has no centre of its own
    │   ├── ClockNotConfirmedError    a date is needed and the laptop's own looks wrong
    │   ├── DayTooFarError            a day so far ahead cannot have come
    │   ├── ClockAtItsEndError        changes here are counted to the year 2199: no more can be
    │   └── MembershipError           see errors_membership
    ├── StoreError                    the data folder or the disk
    │   ├── StoreInUseError           another Kopā has the folder open
    │   ├── StoreFromNewerVersionError
    │   ├── StoreDamagedError
    │   ├── StoreBusyError            a long act holds the store
    │   ├── DiskFullError
    │   ├── FolderUnusableError       cannot be created, read or written
    │   │   ├── WriteProtectedError   a stick with its lock shut
    │   │   └── FolderGoneError       a stick that was taken out meanwhile
    │   └── BackupUnusableError       the file is not a sound backup of this store's kind
    ├── PrintingError                 see errors_printing
    └── BundleError                   see errors_exchange

Each carries the data needed to explain itself and no prose: app.services.wording has the sentences.
They are not frozen: contextlib sets the traceback of a passing exception by attribute.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


class KopaError(Exception):
    """Something that a person can understand and act on."""


class RefusedError(KopaError):
    """What was asked cannot be done as asked; nothing was changed."""


@dataclass(eq=False)
class NameMissingError(RefusedError):
    """A record of this subject needs a name."""

    subject: str


@dataclass(eq=False)
class NotFoundError(RefusedError):
    """Nothing is kept under `asked`."""

    subject: str
    asked: str


@dataclass(eq=False)
class AmbiguousError(RefusedError):
    """Several records answer to `asked`; `answers` names the first of them."""

    subject: str
    asked: str
    answers: tuple[str, ...]


@dataclass(eq=False)
class InvalidValueError(RefusedError):
    """`field` cannot hold `value`; `reason` is a stable word for why."""

    field: str
    value: str
    reason: str = "form"


@dataclass(eq=False)
class TerritoryFileError(RefusedError):
    """A file of territories cannot be taken in; `reason` is a stable word for why."""

    reason: str
    line: int = 0
    value: str = ""


@dataclass(eq=False)
class OtherCentreError(RefusedError):
    """A record would point to one of another centre, which no file could carry; `name` names it."""

    subject: str
    name: str


@dataclass(eq=False)
class NothingToPrintError(RefusedError):
    """The paper would have no content; `why` is a stable word."""

    why: str


@dataclass(eq=False)
class DesignMissingError(RefusedError):
    """What this certificate was issued from is not here, or only a newer Kopā can read it."""

    number: str


class NothingToUndoError(RefusedError):
    """No act of this session is left to be taken back."""


@dataclass(eq=False)
class PapersAreOutError(RefusedError):
    """Certificates cannot be taken back: they were printed or handed out; `number` is the first."""

    number: str
    count: int


class NothingToRedoError(RefusedError):
    """No act was taken back that could be done again."""


class NoCentreError(RefusedError):
    """The laptop only gathers the records of centres and makes none of its own."""


class ClockNotConfirmedError(RefusedError):
    """The laptop's date looks wrong and nobody has said what day it is."""


@dataclass(eq=False)
class DayTooFarError(RefusedError):
    """The laptop says that it is `day`; nothing later than `latest` can be right."""

    day: date
    latest: date


class ClockAtItsEndError(RefusedError):
    """What is recorded here would come after the year 2199; nobody could take it in."""


class StoreError(KopaError):
    """The data folder or the disk is in the way."""


@dataclass(eq=False)
class StoreInUseError(StoreError):
    """Another Kopā has this folder open."""

    folder: str


@dataclass(eq=False)
class StoreFromNewerVersionError(StoreError):
    """The store was written by a newer Kopā."""

    found: int
    known: int


@dataclass(eq=False)
class StoreDamagedError(StoreError):
    """The store cannot be read; `what` is a stable word (key, content, triggers)."""

    what: str


class StoreBusyError(StoreError):
    """A long act holds the store."""


class DiskFullError(StoreError):
    """There is no room left on the disk."""


@dataclass(eq=False)
class FolderUnusableError(StoreError):
    """A folder or file cannot be created, read or written."""

    path: str


@dataclass(eq=False)
class WriteProtectedError(FolderUnusableError):
    """What the folder is on lets nobody write, such as a stick with its lock shut."""


@dataclass(eq=False)
class FolderGoneError(FolderUnusableError):
    """The folder was there and is not any more, such as that of a stick that was taken out."""


@dataclass(eq=False)
class BackupUnusableError(StoreError):
    """The file is not a sound backup of a Kopā store with this laptop's key."""

    path: str
