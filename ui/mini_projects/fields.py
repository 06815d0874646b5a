"""Fields of the mini-project's form: one of a list or free words, and sums of money."""

from __future__ import annotations

from app.domain.money import cents_of
from app.domain.numbers import euros
from app.texts import language, translate
from ui.mini_projects.chosen import Chosen
from ui.widgets.choices import Choice, SuggestField
from ui.widgets.fields import ReadField


class FreeField(SuggestField):
    """One of a list found by typing, or words that no list knows. Its value is a Chosen."""

    def value(self) -> Chosen:
        chosen = self.choice
        return Chosen(self.text(), None if chosen is None else chosen.value)

    def set_value(self, value: object) -> None:
        """Show a Chosen, or the Choice that was taken from the list."""
        if isinstance(value, Chosen):
            value = Choice(value.record, value.words) if value.words else None
        super().set_value(value)


def money_field() -> ReadField:
    """Return a field for a sum; its value is in cents, None for nothing."""
    return ReadField(
        _read_sum,
        _show_sum,
        not_understood=translate(
            "MiniProjects", "This is not a sum of money. Type it like 600 or 600,50."
        ),
    )


def _read_sum(typed: str) -> int:
    return cents_of(typed, "")


def _show_sum(cents: object) -> str:
    return euros(int(str(cents)), language())
