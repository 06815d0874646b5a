"""What a laptop that belongs to a programme may not change.

    RightsError
    ├── CoordinatorOnlyError     the whole programme shares it, and only coordinators change it
    └── ReadOnlyLaptopError      this laptop only reads

They carry data and no prose; app.services.wording.rights has the sentences.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import RefusedError


class RightsError(RefusedError):
    """The laptop may not change that; nothing was changed."""


@dataclass(eq=False)
class CoordinatorOnlyError(RightsError):
    """What the whole programme shares is changed by coordinators only.

    `about` is a stable word where there is more to say: "template", "kind_removed", "link".
    """

    about: str = ""


class ReadOnlyLaptopError(RightsError):
    """The laptop only reads: nobody would ever hear of what is changed here."""
