"""What can stand in the way of joining a programme, or of letting others join.

    MembershipError
    ├── NotInProgrammeError        this laptop does not belong to a programme yet
    ├── InProgrammeAlreadyError    it belongs to one and founds or restores no other
    ├── OutOfProgrammeError        it was taken out; it may ask anew
    ├── MayNotLetInError           only a coordinator may do this, or a lead for its own centre
    ├── CentreFullError            a lead let in as many as a lead may; a coordinator can go on
    ├── NotACoordinatorError       only a coordinator's laptop may do this
    ├── NoCentreChosenError        a laptop of a centre needs one, and one that writes only its own
    ├── RevokedWishError           the keys of this wish were reported lost or stolen
    ├── OwnLaptopError             nobody takes out the laptop that they sit at
    ├── NotAWelcomeError           an exchange file that does not name this laptop
    ├── RecordsElsewhereError      its records are known in the programme under another centre
    └── RecoveryError
        ├── WeakPassphraseError    too short to keep the papers safe
        ├── WrongPassphraseError   the papers do not open with it, or are of something else
        ├── RecoveryGroupError     a group was read or typed wrongly
        └── RecoveryTextError      these are not all groups of a recovery paper

They carry data and no prose; app.services.wording.membership has the sentences.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import RefusedError


class MembershipError(RefusedError):
    """Something about who belongs to the programme was refused; nothing was changed."""


class NotInProgrammeError(MembershipError):
    """Nobody let this laptop into a programme yet."""


class InProgrammeAlreadyError(MembershipError):
    """The laptop belongs to a programme already."""


class OutOfProgrammeError(MembershipError):
    """The coordinator took this laptop out of the programme."""


class MayNotLetInError(MembershipError):
    """Only a coordinator may do this, or a lead for laptops of its own centre."""


class NotACoordinatorError(MembershipError):
    """Only a coordinator's laptop may do this."""


class NoCentreChosenError(MembershipError):
    """A laptop that writes needs a centre."""


class CentreFullError(MembershipError):
    """The centre has as many laptops as a lead's word counts for."""


class RevokedWishError(MembershipError):
    """The laptop asks with keys that were reported lost or stolen."""


class OwnLaptopError(MembershipError):
    """A laptop does not take itself out."""


class NotAWelcomeError(MembershipError):
    """The file does not let this laptop in."""


@dataclass(eq=False)
class RecordsElsewhereError(MembershipError):
    """The records of this laptop are known in the programme as those of another centre."""

    centre: str


class RecoveryError(MembershipError):
    """The recovery papers cannot be made or used."""


@dataclass(eq=False)
class WeakPassphraseError(RecoveryError):
    """The passphrase is shorter than `fewest` characters."""

    fewest: int


class WrongPassphraseError(RecoveryError):
    """The papers do not open with this passphrase."""


@dataclass(eq=False)
class RecoveryGroupError(RecoveryError):
    """The group with the number (from 1) was read or typed wrongly, as `typed`."""

    number: int
    typed: str = ""


class RecoveryTextError(RecoveryError):
    """These are not all groups of a recovery paper."""
