"""What the check of all records found, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.texts import translate

if TYPE_CHECKING:
    from app.services.safety import Health


def health_words(health: Health) -> str:
    """Return one sentence for each trouble, or that all is well."""
    if health.is_sound:
        return translate("Safety", "Everything is sound.")
    words = {
        "pages": translate("Safety", "Parts of the file on the disk are damaged."),
        "content": translate("Safety", "The content of the records is damaged."),
        "references": translate("Safety", "Some records point to others that are missing."),
        "triggers": translate("Safety", "The records were changed by another program."),
        "search": translate("Safety", "The search words do not fit the people."),
    }
    advice = translate("Safety", "Please restore the last backup.")
    return "\n".join([*(words[trouble] for trouble in health.troubles), advice])
