"""Names to try a template with: the sample's, the longest and the shortest real ones.

It knows names; where a batch gave some, those count, otherwise the people on this laptop.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.texts import translate
from ui.template_editor.view import NameChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ui.shell.desk import Desk

_MOST_PEOPLE: Final = 5_000


class NamesShown:
    """The longest and the shortest name that the paper will have to carry."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._batch: tuple[str, ...] = ()

    def know(self, names: Sequence[str]) -> None:
        """Take the names of the papers that are going to be printed."""
        self._batch = tuple(name for name in names if name.strip())

    def choices(self) -> tuple[NameChoice, ...]:
        """Return the names to show the page with, the sample's first."""
        sample = NameChoice(translate("TemplateEditor", "Sample name"))
        names = sorted(set(self._batch or self._of_people()), key=_length)
        if not names:
            return (sample,)
        longest = translate("TemplateEditor", "Longest: {name}").format(name=names[-1])
        shortest = translate("TemplateEditor", "Shortest: {name}").format(name=names[0])
        return (sample, NameChoice(longest, names[-1]), NameChoice(shortest, names[0]))

    def _of_people(self) -> tuple[str, ...]:
        people = self._desk.application.people.find(limit=_MOST_PEOPLE)
        return tuple(f"{one.given} {one.surname}".strip() for one in people)


def _length(name: str) -> tuple[int, str]:
    return len(name), name
