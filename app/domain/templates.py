"""Templates of certificates as people keep them: the list, the versions, and who approved one.

What a version looks like is a design (app.domain.designs); this module knows none of its elements.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from app.domain.designs import CertificateKind, Design
from app.domain.ids import RevisionId, TemplateId, template_id

NAME_LETTERS: Final = 120
"""The longest name of a template."""

FILE_ENDING: Final = ".kopa-template"
"""Of files that hold a template (docs/template-format.md)."""

MOST_TEMPLATES: Final = 200
"""More than a gallery can be looked through."""

CONTENT_LETTERS: Final = 200_000
"""The largest design: a text of a bundle has a largest size (app.sync.limits)."""

BUILT_IN: Final = MappingProxyType({template_id(kind): kind for kind in CertificateKind})
"""The templates that come with Kopā, by id."""


@dataclass(frozen=True, slots=True)
class TemplateRevision:
    """A version of a template. It never changes; `approved_on` says whether it was approved.

    `is_offered` is true of the version that new certificates are made from.
    """

    id: RevisionId
    template: TemplateId
    made_at: str
    number: int = 1
    approved_on: date | None = None
    approved_by: str = ""
    note: str = ""
    is_offered: bool = False

    @property
    def is_approved(self) -> bool:
        """Say whether somebody approved this version."""
        return self.approved_on is not None


@dataclass(frozen=True, slots=True)
class Template:
    """A template in the gallery.

    The name of one that comes with Kopā is "": the window names it by its kind, in its language.
    `offered` is the version that new certificates are made from and `newest` the one saved last;
    neither is there where the template comes with Kopā.
    """

    id: TemplateId
    kind: CertificateKind
    name: str = ""
    is_own: bool = False
    is_hidden: bool = False
    offered: TemplateRevision | None = None
    newest: TemplateRevision | None = None
    versions: int = 0

    @property
    def is_built_in(self) -> bool:
        """Say whether it comes with Kopā."""
        return not self.is_own

    @property
    def has_newer(self) -> bool:
        """Say whether a later version waits behind the one that is offered."""
        return self.offered != self.newest


class SampleName(StrEnum):
    """Whose name stands on a sample: what looks good must also hold the longest one."""

    USUAL = "usual"
    LONG = "long"
    SHORT = "short"


@dataclass(frozen=True, slots=True)
class TemplateField:
    """A field that the wording of a template may mention, for the editor."""

    name: str
    sample: str
    meaning: str


@dataclass(frozen=True, slots=True)
class OpenedTemplate:
    """A template with the design that an editor begins with: that of its newest version."""

    template: Template
    design: Design
