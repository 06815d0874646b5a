"""What a person decides about the lines of a preview, kept until the list is taken in."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from app.services.people_import_entries import Choice, Decision, Standing
from app.texts import translate
from ui.lists_in.lines import decision_words, match_words
from ui.lists_in.shown import Deciding, Option

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ui.lists_in.work import Looked


class Decisions:
    """Decisions by the numbers of entries, which lines are chosen, and which match is meant."""

    def __init__(self, looked: Looked | None = None) -> None:
        """Begin without decisions about a list."""
        self._looked = looked
        self._made: dict[int, Decision] = {}
        self._chosen: tuple[int, ...] = ()
        self._match = 0

    @property
    def made(self) -> Mapping[int, Decision]:
        """What was decided so far."""
        return MappingProxyType(dict(self._made))

    def choose(self, numbers: Sequence[int]) -> None:
        """Note which lines are chosen; one that was decided remembers its match."""
        self._chosen = tuple(numbers)
        made = self._made.get(numbers[0]) if len(numbers) == 1 else None
        self._match = 0 if made is None else made.match

    def choose_match(self, match: int) -> None:
        """Note with which of several matches the chosen line may be the same."""
        self._match = match

    def decide(self, choice: Choice) -> int | None:
        """Decide about the chosen lines; return the last of them, None where none could be."""
        lines = [number for number in self._chosen if self._may(choice, number)]
        is_one_of_several = choice is Choice.SAME and len(lines) == 1
        for number in lines:
            self._made[number] = Decision(choice, self._match if is_one_of_several else 0)
        return lines[-1] if lines else None

    def decide_rest(self, choice: Choice) -> None:
        """Decide in the same way about all close matches that are not decided yet."""
        for number in self._undecided():
            self._made[number] = Decision(choice)

    def take_back(self) -> None:
        """Leave the chosen lines undecided."""
        for number in self._chosen:
            self._made.pop(number, None)

    def next_undecided(self, after: int) -> int | None:
        """Return the close match to decide next, from the top again after the last one."""
        undecided = self._undecided()
        later = [number for number in undecided if number > after]
        return next(iter(later or undecided), None)

    def offered(self, *, is_close: bool) -> Deciding:
        """Return what can be decided about the chosen lines."""
        if self._looked is None:
            return Deciding()
        rest = len(self._undecided()) if is_close else 0
        rest_words = translate("Lists in", "All %n undecided:", n=rest) if rest else ""
        chosen = [entry for entry in map(self._entry, self._chosen) if entry is not None]
        if not chosen:
            return Deciding(rest=rest_words)
        words = decision_words(self._looked.kind)
        has_match = any(entry.matches for entry in chosen)
        return Deciding(
            same=words[Choice.SAME] if has_match else "",
            other=words[Choice.OTHER] if has_match else "",
            leave_out=words[Choice.LEAVE_OUT],
            is_decided=any(entry.number in self._made for entry in chosen),
            matches=self._matches(chosen),
            match=self._match,
            rest=rest_words,
        )

    def _matches(self, chosen: Sequence[Any]) -> tuple[Option, ...]:
        if self._looked is None or len(chosen) != 1 or len(chosen[0].matches) < 2:
            return ()
        kind = self._looked.kind
        return tuple(
            Option(place, match_words(kind, one)) for place, one in enumerate(chosen[0].matches)
        )

    def _may(self, choice: Choice, number: int) -> bool:
        entry = self._entry(number)
        if entry is None:
            return False
        return choice is Choice.LEAVE_OUT or bool(entry.matches)

    def _undecided(self) -> list[int]:
        if self._looked is None:
            return []
        close = self._looked.seen.group(Standing.CLOSE)
        return [one.number for one in close if one.number not in self._made]

    def _entry(self, number: int) -> Any:
        """Return an entry; rows that cannot be used have numbers below nought and are none."""
        if self._looked is None or not 0 <= number < len(self._looked.seen.entries):
            return None
        return self._looked.seen.entries[number]
