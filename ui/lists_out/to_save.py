"""A list as it stands on the screen, to be saved as a table. No widgets: presenters make it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from app.domain.exports import ExportWish, ListKind, SavedList
    from app.jobs import Job


@dataclass(frozen=True, slots=True)
class ListToSave:
    """A list as it stands on the screen.

    `save` writes it: the services' `save_…` with the filter of the list already in it. `about` says
    in words what of the list goes out ("25 people"), `of_what` is a part of the file's name, such
    as the title of an event.
    """

    kind: ListKind
    save: Callable[[ExportWish, Path, Job], SavedList]
    about: str = ""
    of_what: str = ""


def about_words(*, is_whole: bool) -> str:
    """Return what of a list goes out: all of it, or what is searched at the moment."""
    if is_whole:
        return translate("Lists out", "The whole list goes into the table.")
    return translate("Lists out", "Only what you have found in the list goes into the table.")
