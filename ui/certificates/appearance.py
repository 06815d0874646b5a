"""How papers look: the template, the page and the languages that were chosen. Values only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.certificates import TemplateChoice
from app.domain.designs import Look, Orientation, PageFormat, PaperSize
from app.domain.ids import TemplateId, template_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.designs import CertificateKind
    from app.domain.templates import Template


@dataclass(frozen=True, slots=True)
class Appearance:
    """How papers look. `template` is one of the own ones in hexadecimal digits, or ""."""

    look: Look = Look.FORMAL
    template: str = ""
    size: PaperSize = PaperSize.A4
    orientation: Orientation = Orientation.LANDSCAPE
    language: str = "lv"
    second_language: str = ""

    def choice(self, kind: CertificateKind) -> TemplateChoice:
        """Return the template that papers of a kind are made from."""
        own = TemplateId(bytes.fromhex(self.template)) if self.template else None
        page = PageFormat(self.size, self.orientation)
        return TemplateChoice(own or template_id(kind), self.look, page)


def own_of_kind(
    templates: Iterable[Template], kind: CertificateKind
) -> tuple[tuple[str, str], ...]:
    """Return the own templates of a kind by id, in hexadecimal digits, and name."""
    return tuple((one.id.hex(), one.name) for one in templates if one.is_own and one.kind is kind)
