"""The list of organisations: what is shown for what was typed and chosen.

The whole list is fetched when the screen comes into sight; a key only searches in it. It knows no
widgets.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from app.domain.collation import sort_key
from app.domain.errors import NoCentreError
from app.domain.exports import ListKind
from app.domain.organisation_search import OrganisationFilter, OrganisationList
from app.services.wording.errors import sentence
from app.texts import translate
from ui.lists_out.to_save import ListToSave, about_words
from ui.organisations.wording import kind_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from app.domain.organisation_search import OrganisationLine
    from ui.shell.desk import Desk


@dataclass(frozen=True, slots=True)
class OrganisationsShown:
    """The rows, and in words how many they are; `is_filtered` tells why there may be none."""

    lines: tuple[OrganisationLine, ...]
    count: str
    is_filtered: bool


@dataclass(frozen=True, slots=True)
class Offer:
    """A value of a filter and the words for it."""

    value: str
    words: str


class OrganisationsView(Protocol):
    """What the list asks of the screen."""

    def show_organisations(self, shown: OrganisationsShown) -> None:
        """Show these rows."""
        ...

    def show_filters(self, kinds: tuple[Offer, ...], places: tuple[Offer, ...]) -> None:
        """Offer the kinds and municipalities that occur."""
        ...

    def show_doubles(self, words: str) -> None:
        """Offer to look at pairs that may be one; "" where there are none."""
        ...

    def show_adding(self, name: str) -> None:
        """Show the form for an organisation of this name, or of none yet."""
        ...


class OrganisationsPresenter:
    """Decides what the list shows."""

    def __init__(self, view: OrganisationsView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._all = OrganisationList()
        self._wanted = OrganisationFilter()
        self._municipality = ""
        self._shown: tuple[OrganisationLine, ...] = ()

    def load(self) -> None:
        """Show what is kept now for what was typed and chosen."""
        self._all = self._desk.application.organisations.everyone()
        self._view.show_filters(self._kinds(), self._places())
        doubles = len(self._desk.application.organisations.possible_doubles())
        self._view.show_doubles(
            translate("Organisations", "Possibly the same: {count}").format(count=doubles)
            if doubles
            else ""
        )
        self._choose_territories()
        self._show()

    def search(self, typed: str) -> None:
        """Show the organisations that fit what was typed."""
        self._wanted = replace(self._wanted, text=typed)
        self._show()

    def choose_kind(self, kind: str) -> None:
        """Show only one kind; "" shows all."""
        self._wanted = replace(self._wanted, kind=kind)
        self._show()

    def choose_place(self, municipality: str) -> None:
        """Show only those that lie in a municipality; "" shows all."""
        self._municipality = municipality
        self._choose_territories()
        self._show()

    def begin_adding(self) -> None:
        """Lead to the form; a name that was searched in vain is already filled in."""
        if self._desk.application.settings.centre() is None:
            self._desk.explain(sentence(NoCentreError()))
            return
        self._view.show_adding("" if self._shown else self._wanted.text.strip())

    def list_to_save(self) -> ListToSave:
        """Return the organisations that the list shows, to be saved as a table."""
        is_whole = self._wanted == OrganisationFilter()
        ids = None if is_whole else [line.id for line in self._shown]
        save = partial(self._desk.application.list_exports.save_organisations, ids=ids)
        return ListToSave(ListKind.ORGANISATIONS, save, about_words(is_whole=is_whole))

    def place(self, code: str) -> str:
        """Return the name of a territory without the municipality that it lies in."""
        every = self._desk.application.territories.all
        return every[code].name if code in every else code

    def _show(self) -> None:
        self._shown = self._all.find(self._wanted)
        is_filtered = bool(self._wanted.kind or self._wanted.territories)
        self._view.show_organisations(OrganisationsShown(self._shown, self._count(), is_filtered))

    def _count(self) -> str:
        kept = len(self._all.lines)
        if self._wanted == OrganisationFilter():
            return translate("Organisations", "%n organisations", n=kept)
        words = translate("Organisations", "{found} of %n organisations", n=kept)
        return words.format(found=len(self._shown))

    def _choose_territories(self) -> None:
        every = self._desk.application.territories.all
        chosen = self._municipality
        codes = frozenset(
            line.territory
            for line in self._all.lines
            if chosen
            and line.territory in every
            and every.municipality_of(line.territory).code == chosen
        )
        # A municipality that nothing lies in any more hides everything, not nothing.
        nowhere = frozenset({chosen}) if chosen else codes
        self._wanted = replace(self._wanted, territories=codes or nowhere)

    def _kinds(self) -> tuple[Offer, ...]:
        return _in_order(
            Offer(kind, kind_words(kind)) for kind in {x.kind for x in self._all.lines}
        )

    def _places(self) -> tuple[Offer, ...]:
        every = self._desk.application.territories.all
        found = {
            every.municipality_of(line.territory)
            for line in self._all.lines
            if line.territory in every
        }
        return _in_order(Offer(one.code, one.name) for one in found)


def _in_order(offers: Iterable[Offer]) -> tuple[Offer, ...]:
    return tuple(sorted(offers, key=lambda offer: sort_key(offer.words)))
