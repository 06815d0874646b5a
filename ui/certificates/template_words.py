"""What the gallery says of templates and their versions. No widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.dates import numeric
from app.services.wording.moments import moment_words
from app.services.wording.templates import kind_words, template_words
from app.texts import language, translate
from ui.certificates.template_tiles import TileWords

if TYPE_CHECKING:
    from app.domain.templates import Template, TemplateRevision


def tile_words(template: Template) -> TileWords:
    """Return what stands under a template in the gallery."""
    second, sign = _state_of(template)
    if template.is_hidden:
        second, sign = translate("Templates", "Put aside"), "absent"
    return TileWords(template_words(template), second, sign)


def _state_of(template: Template) -> tuple[str, str]:
    offered = template.offered
    if offered is None:
        return "", ""
    if template.has_newer:
        return translate("Templates", "A newer version waits"), "waiting"
    if offered.is_approved:
        return translate("Templates", "Approved"), "check"
    return kind_words(template.kind), ""


def version_words(version: TemplateRevision) -> str:
    """Return which version it is, and when it was made: "Version 3, 22.11.2026. 14:05"."""
    words = translate("Templates", "Version {number}").format(number=version.number)
    made = made_words(version)
    return f"{words}, {made}" if made else words


def made_words(version: TemplateRevision) -> str:
    """Return when a version was made, by the clock on the wall here."""
    return moment_words(version.made_at)


def approval_words(version: TemplateRevision) -> str:
    """Return who approved a version and when, "" where nobody did."""
    if version.approved_on is None:
        return ""
    day = numeric(version.approved_on, language())
    if not version.approved_by:
        return translate("Templates", "Approved on {day}").format(day=day)
    return translate("Templates", "Approved on {day}: {name}").format(
        day=day, name=version.approved_by
    )
