"""How what the records suggest is offered by a field for choosing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.widgets.choices import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ui.people.suggestions import Suggestion


def choice(line: Suggestion) -> Choice:
    """Return a suggestion as the field shows it."""
    return Choice(line.value, line.words, line.second)


def choices_of(suggest: Callable[[str], Iterable[Suggestion]]) -> Callable[[str], list[Choice]]:
    """Return what a field offers while people type."""

    def offer(typed: str) -> list[Choice]:
        return list(map(choice, suggest(typed)))

    return offer
