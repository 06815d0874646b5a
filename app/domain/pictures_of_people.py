"""Who may be in pictures, from what people consented to.

A grown-up has been told that pictures are taken and says so when they do not want to be in them:
only their no counts. For a child somebody has to say yes; unknown is no. Taking part never depends
on it (docs/decisions/0020).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.kinds import AgeBand
from app.domain.people import ConsentPurpose, consents_in_force

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.domain.people import Consent

_PICTURES: Final = frozenset({ConsentPurpose.PHOTO, ConsentPurpose.CHILD_PHOTO})
_CHILDREN: Final = frozenset({AgeBand.UP_TO_12, AgeBand.FROM_13})


def is_child(age_band: str, *, has_guardian: bool) -> bool:
    """Tell whether somebody is to be treated as a child: an age says more than a guardian."""
    return age_band in _CHILDREN if age_band else has_guardian


def may_be_pictured(consents: Sequence[Consent], *, as_child: bool) -> bool:
    """Tell whether somebody may be in pictures; of two acts on one day the no counts."""
    about = tuple(one for one in consents if one.purpose in _PICTURES)
    in_force = consents_in_force(about)
    refused = {one.purpose for one in about} - in_force
    return not refused and (bool(in_force) if as_child else True)
