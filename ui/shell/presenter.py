"""What the window decides: undo and redo, whether the laptop's date can be right, text size keys.

It knows no widget; the window shows what it is told.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from app.domain import dates
from app.domain.errors import KopaError, NothingToRedoError, NothingToUndoError
from app.domain.preferences import TEXT_SIZES
from app.services.changes import Changes
from app.services.wording.acts import act_words
from app.services.wording.errors import sentence
from app.services.wording.history_fields import field_words
from app.texts import language, translate
from ui.theme.tokens import Tone

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.bootstrap import Application
    from app.domain.preferences import Preferences
    from app.services.undo import KeptIn, UndoResult

_MOST_NAMED: Final = 4


class ShellView(Protocol):
    """What the window can be told."""

    def say(self, text: str, tone: Tone) -> None: ...
    def reload(self, changes: Changes) -> None: ...
    def show_clock_trouble(self, words: str, act: str) -> None: ...
    def hide_clock_trouble(self) -> None: ...
    def show_reading(self, *, only_reads: bool) -> None: ...
    def wear(self, preferences: Preferences) -> None: ...


class ShellPresenter:
    """Decides for the window over the services."""

    def __init__(self, view: ShellView, application: Application) -> None:
        self._view = view
        self._application = application

    def undo(self) -> None:
        """Take back the newest act."""
        self._step(
            self._application.undo.undo,
            NothingToUndoError,
            translate("Shell", "Nothing to undo."),
            translate("Shell", "Undone: {act}"),
        )

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(
            self._application.undo.redo,
            NothingToRedoError,
            translate("Shell", "Nothing to do again."),
            translate("Shell", "Done again: {act}"),
        )

    def undo_back_to(self, number: int) -> None:
        """Take back the newest acts down to this one."""
        try:
            results = self._application.undo.undo_back_to(number)
        except KopaError as error:
            self._view.say(sentence(error), Tone.ATTENTION)
            return
        changes = Changes(frozenset().union(*(one.changes.subjects for one in results)))
        self._view.reload(changes)
        if len(results) == 1:
            act = act_words(results[0].act.what, results[0].act.detail)
            done = translate("Shell", "Undone: {act}").format(act=act)
        else:
            done = translate("Shell", "%n acts undone.", n=len(results))
        self._say_done(done, tuple(kept for one in results for kept in one.kept_in))

    def worker_name(self) -> str:
        """Return who is working now, "" for nobody."""
        on_duty = self._application.workers.on_duty()
        return "" if on_duty is None else on_duty.name

    def look_at_rights(self) -> None:
        """Show whether this laptop only reads; a file or a welcome can change that."""
        self._view.show_reading(only_reads=not self._application.rights.now().may_write)

    def look_at_clock(self) -> None:
        """Show the banner while the laptop's date cannot be right."""
        claimed = self._application.today.clock_trouble()
        if claimed is None:
            self._view.hide_clock_trouble()
            return
        day = dates.numeric(claimed, language())
        self._view.show_clock_trouble(
            translate(
                "Shell",
                "This laptop’s date looks wrong: {day}. Set the right date in the computer’s"
                " settings, or say that it is right.",
            ).format(day=day),
            translate("Shell", "Today is {day}").format(day=day),
        )

    def confirm_clock(self) -> None:
        """Take the laptop's date as right, because a person said so."""
        try:
            self._application.today.confirm_clock()
        except KopaError as error:
            self._view.say(sentence(error), Tone.ATTENTION)
        self.look_at_clock()

    def enlarge_text(self) -> None:
        """Go one step up in text size."""
        self._change_size(1)

    def shrink_text(self) -> None:
        """Go one step down in text size."""
        self._change_size(-1)

    def _change_size(self, step: int) -> None:
        kept = self._application.settings.preferences()
        place = min(max(TEXT_SIZES.index(kept.text_size) + step, 0), len(TEXT_SIZES) - 1)
        preferred = replace(kept, text_size=TEXT_SIZES[place])
        self._application.settings.prefer(preferred)
        self._view.wear(preferred)

    def _step(
        self, act: Callable[[], UndoResult], nothing: type[KopaError], no_words: str, words: str
    ) -> None:
        try:
            result = act()
        except nothing:
            self._view.say(no_words, Tone.NEUTRAL)
            return
        except KopaError as error:
            self._view.say(sentence(error), Tone.ATTENTION)
            return
        self._view.reload(result.changes)
        done = words.format(act=act_words(result.act.what, result.act.detail))
        self._say_done(done, result.kept_in)

    def _say_done(self, done: str, kept: tuple[KeptIn, ...]) -> None:
        if not kept:
            self._view.say(done, Tone.GOOD)
            return
        more = translate("Shell", "Changed later, so it stays: {records}.")
        words = more.format(records=_kept_words(kept))
        self._view.say(f"{done.rstrip('.')}. {words}", Tone.ATTENTION)


def _kept_words(kept: tuple[KeptIn, ...]) -> str:
    shown = ", ".join(map(_kept_in_words, kept[:_MOST_NAMED]))
    if len(kept) <= _MOST_NAMED:
        return shown
    more = translate("Shell", "and %n more", n=len(kept) - _MOST_NAMED)
    return f"{shown} {more}"


def _kept_in_words(kept: KeptIn) -> str:
    fields = ", ".join(field_words(kept.table, column) for column in kept.columns)
    if not kept.name:
        return fields
    return f"{kept.name} ({fields})" if fields else kept.name
