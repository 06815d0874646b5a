"""The list of people: what is shown for what was typed, and what a click leads to.

It knows how many there are and how many are shown. It knows no widgets.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final, Protocol

import resources
from app.domain.errors import NoCentreError
from app.domain.exports import ListKind
from app.domain.ids import OrganisationId
from app.domain.kinds import AgeBand
from app.domain.names import GivenNames, SplitName, capitalised, split_full_name
from app.domain.people_search import ConsentWish, PeopleFilter, PeopleOrder, PeopleWish
from app.services.wording.errors import sentence
from app.texts import grouped, language, translate
from ui.lists_out.to_save import ListToSave, about_words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from app.domain.people import PersonSummary
    from ui.shell.desk import Desk

_VIEW: Final = "people"
SHOWN: Final = 100
"""So many rows are read at each key; as many more whenever the last of them comes into sight."""


@dataclass(frozen=True, slots=True)
class PeopleShown:
    """The rows, and in words how many people they are out of how many."""

    people: tuple[PersonSummary, ...]
    count: str
    narrowed: int = 0
    """How many filters are set."""


class PeopleListView(Protocol):
    """What the list asks of the screen."""

    def show_people(self, shown: PeopleShown) -> None:
        """Show these rows."""
        ...

    def show_duplicates(self, words: str) -> None:
        """Name the way to people who are kept twice."""
        ...

    def show_adding(self, name: SplitName) -> None:
        """Show the form for a person of this name, or of none yet."""
        ...


class PeopleListPresenter:
    """Decides what the list shows."""

    def __init__(self, view: PeopleListView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._typed = ""
        self._kept = 0
        self._only = _remembered(desk.application.views.recall(_VIEW))
        self._order = PeopleOrder.SURNAME
        self._is_falling = False
        self._shown: tuple[PersonSummary, ...] = ()
        self._doubled = 0

    @property
    def only(self) -> PeopleFilter:
        """Whom the filters let through, as the list was left the last time."""
        return self._only

    def load(self) -> None:
        """Show what is kept now for what was typed."""
        # Counted once and not at each key: a hundred thousand people take longer to count than
        # to search.
        self._kept = self._desk.application.people.count()
        self._show()
        self._view.show_duplicates(self._duplicates())

    def search(self, typed: str) -> None:
        """Show the people that fit what was typed."""
        self._typed = typed
        self._show_first()

    def narrow(self, only: PeopleFilter) -> None:
        """Show only those whom the filters let through, until they are changed."""
        self._only = only
        self._desk.application.views.keep(_VIEW, _kept(only))
        self._show_first()

    def sort(self, asked: tuple[int, bool]) -> None:
        """Sort everybody by the column at a place, and not only those in sight."""
        place, self._is_falling = asked
        self._order = tuple(PeopleOrder)[place]
        self._show_first()

    def show_more(self) -> None:
        """Show the next of a list whose last row came into sight."""
        if len(self._shown) < self._limit:
            return
        # Twice as many: a hundred thousand people are at their end after ten steps.
        self._doubled += 1
        self._show()

    @property
    def _limit(self) -> int:
        return SHOWN << self._doubled

    def _show_first(self) -> None:
        self._doubled = 0
        self._show()

    def _show(self) -> None:
        found = self._desk.application.people.search(self._wish(), self._limit)
        self._shown = found.people
        narrowed = self._only.count
        count = self._count(self._kept) if not narrowed else self._narrowed_count(found.count)
        self._view.show_people(PeopleShown(self._shown, count, narrowed))

    def _wish(self) -> PeopleWish:
        return PeopleWish(self._typed, self._only, self._order, self._is_falling)

    def begin_adding(self) -> None:
        """Lead to the form; a name that was searched in vain is already filled in."""
        if self._desk.application.settings.centre() is None:
            self._desk.explain(sentence(NoCentreError()))
            return
        name = self._typed if not self._shown else ""
        self._view.show_adding(_name_of(name))

    def list_to_save(self) -> ListToSave:
        """Return the people that the list shows, to be saved as a table."""
        save = partial(self._desk.application.list_exports.save_people, shown=self._wish())
        is_whole = not self._typed.strip() and not self._only.count
        return ListToSave(ListKind.PEOPLE, save, about_words(is_whole=is_whole))

    def place(self, code: str) -> str:
        """Return the name of a territory without the municipality that it lies in."""
        every = self._desk.application.territories.all
        return every[code].name if code in every else code

    def _duplicates(self) -> str:
        waiting = self._desk.application.duplicates.waiting().count
        if not waiting:
            return translate("People", "Possible duplicates")
        return translate("People", "%n possible duplicates", n=waiting)

    def _narrowed_count(self, found: int) -> str:
        words = translate("People", "{found} of %n people", n=self._kept)
        return words.format(found=grouped(found, language()))

    def _count(self, kept: int) -> str:
        found = len(self._shown)
        if found == self._limit < kept:
            words = translate("People", "The first {shown} of %n people", n=kept)
            return words.format(shown=grouped(found, language()))
        if self._typed.strip():
            return translate("People", "{found} of %n people", n=kept).format(found=found)
        return translate("People", "%n people", n=kept)


def _kept(only: PeopleFilter) -> dict[str, str]:
    """Return the filters as they are remembered over the next start."""
    return {
        "role": only.role,
        "age_band": only.age_band,
        "territory": only.territory,
        "organisation": "" if only.organisation is None else only.organisation.hex(),
        "consent": only.consent or "",
    }


def _remembered(kept: Mapping[str, str]) -> PeopleFilter:
    """Return remembered filters; what is not understood any more does not narrow."""
    organisation, consent = kept.get("organisation", ""), kept.get("consent", "")
    band = kept.get("age_band", "")
    try:
        chosen = OrganisationId(bytes.fromhex(organisation)) if organisation else None
    except ValueError:
        chosen = None
    return PeopleFilter(
        role=kept.get("role", ""),
        age_band=band if band in set(AgeBand) else "",
        territory=kept.get("territory", ""),
        organisation=chosen,
        consent=ConsentWish(consent) if consent in set(ConsentWish) else None,
    )


def _name_of(typed: str) -> SplitName:
    if not any(map(str.isalpha, typed)) or any(map(str.isdigit, typed)):
        return SplitName("", "", is_sure=False)
    known = GivenNames.from_json(resources.read_text("given_names.json"))
    return split_full_name(capitalised(typed), known)
