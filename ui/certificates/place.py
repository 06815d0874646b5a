"""Where to go among the certificates: `desk.go("certificates", HoursOf(person_id))`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from app.domain.ids import MiniProjectId, PersonId

FROM_LIST: Final = "list"
"""Certificates from a list."""

TEMPLATES: Final = "templates"
"""The gallery of templates."""

VERIFYING: Final = "verify"
"""Verifying a paper."""


@dataclass(frozen=True, slots=True)
class HoursOf:
    """The statement of what a person attended."""

    person: PersonId


@dataclass(frozen=True, slots=True)
class PapersOf:
    """Certificates and thanks for a mini-project."""

    mini_project: MiniProjectId
