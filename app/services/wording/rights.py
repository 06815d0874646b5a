"""What a laptop may not change, in words."""

from __future__ import annotations

from app.domain import errors_rights as errors
from app.services.wording.sentences import sentence
from app.texts import translate


@sentence.register
def _(error: errors.CoordinatorOnlyError) -> str:
    match error.about:
        case "template":
            return translate(
                "Errors",
                "This template was made elsewhere, and only a coordinator changes it. Make a copy: "
                "that one is yours to change.",
            )
        case "kind_removed":
            return translate(
                "Errors",
                "There was a kind of this name, and it was removed. Only a coordinator brings it "
                "back: choose another kind, or ask your coordinator.",
            )
        case "link":
            return translate(
                "Errors",
                "These records belong to different centres, so only a coordinator decides whether "
                "they are the same. Nothing was changed.",
            )
    return translate(
        "Errors",
        "The whole programme shares this, and only a coordinator changes it. Nothing was changed; "
        "ask your coordinator.",
    )


@sentence.register
def _(_error: errors.ReadOnlyLaptopError) -> str:
    return translate(
        "Errors",
        "This laptop only reads: what is changed here would reach nobody. Records are changed on "
        "the laptops of the centres and of the coordinators.",
    )
