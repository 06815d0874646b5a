"""What can be wrong with an exchange file, or a file that asks to join.

    BundleError
    ├── NotABundleError            some other kind of file
    ├── NotForThisLaptopError      sealed to a key that this laptop does not have
    ├── FromTrialVersionError      written by a trial version, before files were signed
    ├── DamagedBundleError         half-copied, altered or torn: copy it again
    ├── FromNewerProgramError      needs a newer Kopā
    ├── AnotherProgrammeError      belongs to another programme
    ├── SenderError                signed by a laptop whose files are not taken in
    │   ├── SenderUnknownError     it does not belong to the programme
    │   ├── SenderRevokedError     it was reported lost, stolen or gone
    │   ├── SenderMayNotSendError  it only reads
    │   ├── ScopeNotAllowedError   it may not write records of these centres
    │   ├── FromFarAheadError      its clock is decades ahead, and would lead all others there
    │   └── TooMuchFromOneError    it brings so much that no file could be saved here later
    ├── NotAddressedError          its sender did not mean it for this laptop
    ├── TooLargeError              beyond the limits of the format
    │   └── TooLargeToSendError    the records here are, so no file was written
    ├── BrokenReferencesError      its records refer to records that are nowhere
    ├── ForeignRowsError           its records break the rules of a table
    ├── MassDeletionError          it would delete many records at once, and nobody agreed
    ├── ErasedWithoutRightError    it erases, its sender may not, and nobody agreed
    ├── NoRoomError                the disk or stick has too little room for the file
    ├── NotWrittenWholeError       what was read back is not what was written
    ├── NotReadableError           what is to be written is such that nobody could read it
    ├── NotAllSentError            some files were not written; the others were
    └── NotAJoinFileError          no laptop asks with it to join, or it was altered

Whichever of them is raised, nothing was changed. They carry data and no prose;
app.services.wording has the sentences.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors import KopaError

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


class BundleError(KopaError):
    """A file of the exchange cannot be used or written; nothing was changed."""


class NotABundleError(BundleError):
    """The file is no exchange file."""


class NotForThisLaptopError(BundleError):
    """The file is sealed to a key that this laptop does not have, or its first bytes are torn."""


class FromTrialVersionError(BundleError):
    """The file was written by a trial version, whose files bore no signature."""


@dataclass(eq=False)
class DamagedBundleError(BundleError):
    """The file is half-copied, altered or torn; `part` is a stable word for where.

    Words: seal, statements, signature, manifest, segment, erased, rows, end.
    """

    part: str


@dataclass(eq=False)
class FromNewerProgramError(BundleError):
    """The file holds what this program does not know; `app` is the version that wrote it."""

    app: str


@dataclass(eq=False)
class AnotherProgrammeError(BundleError):
    """The file belongs to the programme `found`."""

    found: bytes


@dataclass(eq=False)
class SenderError(BundleError):
    """The laptop `name` signed the file, and its files are not taken in."""

    name: str


@dataclass(eq=False)
class SenderUnknownError(SenderError):
    """It does not belong to the programme; the name is what it calls itself."""


@dataclass(eq=False)
class SenderRevokedError(SenderError):
    """It was taken out of the programme on a day, for a reason."""

    on: date
    why: str


@dataclass(eq=False)
class SenderMayNotSendError(SenderError):
    """It belongs to the programme to read only."""


@dataclass(eq=False)
class ScopeNotAllowedError(SenderError):
    """It may not write the records of `scopes` of the centres in the file."""

    scopes: int


@dataclass(eq=False)
class FromFarAheadError(SenderError):
    """Its records are counted as of `day`, decades from now: others would be counted so too."""

    day: date


@dataclass(eq=False)
class TooMuchFromOneError(SenderError):
    """It brings so much that there would be `size` of `what` here; `limit` is the most.

    Words: erasures, tables, columns, statements, lives.
    """

    what: str
    size: int
    limit: int


class NotAddressedError(BundleError):
    """The sender did not mean the file for this laptop: somebody else sealed it anew."""


@dataclass(eq=False)
class TooLargeError(BundleError):
    """Something is beyond the limits of the format; `what` is a stable word.

    Words: file, recipients, statements, manifest, segment, content, rows, value (then `table` and
    `column` say which).
    """

    what: str
    size: int
    limit: int
    table: str = ""
    column: str = ""


@dataclass(eq=False)
class TooLargeToSendError(TooLargeError):
    """What is to be sent is beyond the limits; no file was written."""


@dataclass(eq=False)
class BrokenReferencesError(BundleError):
    """Records of the file refer to `count` records of `table` that are neither in it nor here."""

    table: str
    count: int


@dataclass(eq=False)
class ForeignRowsError(BundleError):
    """Records of the file break the rules of `table`; no honest program writes such."""

    table: str


@dataclass(eq=False)
class MassDeletionError(BundleError):
    """Taking the file in would delete `deleted` of the records `of` a table.

    Somebody must look at it and say why it is right.
    """

    table: str
    deleted: int
    of: int


@dataclass(eq=False)
class ErasedWithoutRightError(BundleError):
    """Taking the file in would erase `records` for ever that `sender` may not erase by itself.

    Somebody must look at it and say why it is right.
    """

    sender: str
    records: int


@dataclass(eq=False)
class NoRoomError(BundleError):
    """The file needs `needed` bytes and only `free` are free."""

    needed: int
    free: int


class NotWrittenWholeError(BundleError):
    """What was read back from the stick is not what was written."""


@dataclass(eq=False)
class NotReadableError(BundleError):
    """What is to be written is such that no laptop could read it; `part` as in damaged files."""

    part: str


@dataclass(frozen=True, slots=True)
class NotSent:
    """A file that could not be written, by the centres that it was for, and why."""

    name: str
    error: BundleError


@dataclass(eq=False)
class NotAllSentError(BundleError):
    """Of several files some were not written; the `saved` ones were."""

    failed: tuple[NotSent, ...]
    saved: tuple[Path, ...]


class NotAJoinFileError(BundleError):
    """The file is no laptop's wish to join, or it was altered or copied in part."""
