"""What the panel for a centre's own kind of event decides: suggestion, saving, removing.

Plain Python. The locative is suggested for as long as nobody has typed another one.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from app.domain.errors import InvalidValueError, KopaError, NameMissingError
from app.domain.own_kinds import OwnKindDraft, suggested_locative
from app.services.changes import Changes
from app.services.wording.errors import sentence
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.shell.desk import Desk

_ADDED = Changes(frozenset({"event_kind"}))


class KindView(Protocol):
    """What the presenter asks of the panel and the page beside it."""

    def show_kind(self, draft: OwnKindDraft) -> None:
        """Show the words of a kind."""
        ...

    def show_kind_problems(self, problems: Mapping[str, str]) -> None:
        """Show words under the fields that have a problem."""
        ...

    def take_kind(self, kind: str) -> None:
        """Close the panel and choose the kind; "" leaves the choice to the page."""
        ...


class KindPresenter:
    """Decides for one kind: a further one, or one that is to be changed."""

    def __init__(self, view: KindView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._changing = ""
        self._suggested = ""

    def may_change(self, kind: str) -> bool:
        """Tell whether the words of a centre's own kind are changed here."""
        return self._desk.application.rights.now().may_change(bytes.fromhex(kind))

    def change_words(self, kind: str) -> str:
        """Return what leads to the words of a kind."""
        if self.may_change(kind):
            return translate("Events", "Change this kind …")
        return translate("Events", "Look at this kind…")

    def begin(self) -> None:
        """Begin with a further kind."""
        self._changing, self._suggested = "", ""
        self._view.show_kind(OwnKindDraft("", ""))

    def begin_changing(self, kind: str) -> None:
        """Begin with the words of a kind as they are kept."""
        known = self._desk.application.kinds.own(kind)
        if known is None:
            self.begin()
            return
        self._changing, self._suggested = kind, ""
        draft = OwnKindDraft(known.nominative, known.locative, known.english, known.russian)
        self._view.show_kind(draft)

    def suggest(self, typed: OwnKindDraft) -> None:
        """Suggest the locative for what is typed, unless somebody typed their own."""
        if typed.locative.strip() != self._suggested:
            return
        self._suggested = suggested_locative(typed.nominative)
        if self._suggested != typed.locative:
            self._view.show_kind(replace(typed, locative=self._suggested))

    def save(self, typed: OwnKindDraft) -> None:
        """Keep the kind and choose it, or show what is wrong."""
        try:
            kind = self._kept(typed)
        except NameMissingError as error:
            self._view.show_kind_problems({"nominative": sentence(error)})
        except InvalidValueError as error:
            self._view.show_kind_problems({error.field: sentence(error)})
        except KopaError as error:
            self._desk.explain(sentence(error))
        else:
            self._view.take_kind(kind)

    def remove(self) -> None:
        """Offer the kind no longer; events that have it keep it."""
        kinds = self._desk.application.kinds
        known = kinds.own(self._changing)
        if known is None:
            return
        try:
            changes = kinds.remove(self._changing)
        except KopaError as error:
            self._desk.explain(sentence(error))
            return
        self._view.take_kind("")
        words = translate("Events", "Kind of event removed from the list: {name}")
        self._desk.tell(changes, words.format(name=known.nominative))

    def _kept(self, typed: OwnKindDraft) -> str:
        kinds = self._desk.application.kinds
        if self._changing:
            changes = kinds.change(self._changing, typed)
            words = translate("Events", "Kind of event changed: {name}")
            self._desk.tell(changes, words.format(name=typed.nominative))
            return self._changing
        added = kinds.add(typed)
        words = translate("Events", "Kind of event added: {name}")
        self._desk.tell(_ADDED, words.format(name=added.nominative))
        return added.code
