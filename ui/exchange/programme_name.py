"""The name of the programme, asked for where others are about to see it and nobody gave it yet."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from app.domain.names import tidy_text
from app.domain.trust import Role
from app.texts import translate
from ui.widgets.fields import TextField
from ui.widgets.form import FormField

if TYPE_CHECKING:
    from ui.shell.desk import Desk

PROGRAMME: Final = "programme"
"""The field of a form in which it is typed."""

_LONGEST: Final = 200


def name_field() -> FormField:
    """Return the field to type it in."""
    return FormField(
        PROGRAMME,
        translate("Settings", "Name of the programme"),
        TextField(longest=_LONGEST),
        hint=translate("Exchange", "Whoever joins sees it, and it stands on certificates."),
        is_needed=True,
    )


def is_name_asked(desk: Desk) -> bool:
    """Say whether the name is missing and this laptop may give it."""
    standing = desk.application.membership.standing()
    is_coordinator = standing is not None and standing.role is Role.COORDINATOR
    return is_coordinator and not desk.application.programme.programme().name


def give_name(desk: Desk, typed: str) -> str:
    """Let the programme be called so; return what is wrong with it, "" for nothing."""
    name = tidy_text(typed)
    if not name:
        return translate("Exchange", "Write the name of the programme.")
    programme = desk.application.programme
    desk.tell(programme.change(replace(programme.programme(), name=name)))
    return ""
