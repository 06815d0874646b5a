"""Where the editor of templates is asked to go: a template, and names to try it with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.domain.ids import TemplateId


@dataclass(frozen=True, slots=True)
class EditorPlace:
    """A template with the names of the papers that are going to be printed from it."""

    template: TemplateId
    names: tuple[str, ...] = ()
