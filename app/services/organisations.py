"""Organisations: finding, adding, correcting; which of them are one.

Two that are joined stay two records, held together by a link: taking it back gives every event,
person and mini-project its own again. Lists show one of them, under all their names.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from app.domain.collation import sort_key
from app.domain.errors import NameMissingError, NotFoundError
from app.domain.ids import CentreId, OrganisationId
from app.domain.names import tidy_text
from app.domain.organisation_doubles import possible_doubles, reasons_for
from app.domain.organisation_search import OrganisationList
from app.domain.organisations import (
    LikelyOrganisation,
    Organisation,
    OrganisationGroup,
    OrganisationPage,
    grouped,
)
from app.domain.phones import tidy_phone
from app.domain.search import fold
from app.persistence import links, organisation_pages, organisations, records, tables
from app.services.changes import Changes
from app.services.home import own_centre
from app.services.organisation_records import (
    known_or_added,
    known_organisation,
    tidied,
    tidy_aliases,
    with_draft,
)

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.domain.linking import Link
    from app.domain.organisations import OrganisationDraft, PossibleDouble
    from app.persistence.store import Store

    _Compared = tuple[tuple[OrganisationGroup, ...], tuple[Link, ...]]


class OrganisationsService:
    """What people do with organisations."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store
        # Comparing two thousand takes long, and the list asks each time it comes into sight.
        self._doubles: tuple[_Compared, tuple[PossibleDouble, ...]] | None = None

    def find(self, typed: str = "", limit: int = 200) -> tuple[Organisation, ...]:
        """Return the likeliest organisations for a field; joined ones once, under all names."""
        with self._store.database.reading() as connection:
            groups = {one.lead.id: one for one in _groups(connection)}
        lines = OrganisationList(tuple(one.line() for one in groups.values()))
        return tuple(groups[line.id].as_one for line in lines.suggest(typed, limit))

    def everyone(self) -> OrganisationList:
        """Return the whole list in Latvian order with its numbers, to be searched at each key."""
        with self._store.database.reading() as connection:
            same_people = links.canonical_ids(connection, links.PERSON)
            people = organisation_pages.people_counted(connection, same_people)
            events = organisation_pages.events_of_all(connection)
            groups = _groups(connection)
        return OrganisationList(
            tuple(
                group.line(
                    people=sum(people.get(one.id, 0) for one in group.members),
                    events=len(set().union(*(events.get(one.id, ()) for one in group.members))),
                )
                for group in sorted(groups, key=_by_name)
            )
        )

    def page(self, organisation_id: OrganisationId) -> OrganisationPage:
        """Return everything the page shows, for all that were joined with the organisation."""
        with self._store.database.reading() as connection:
            group = _group(connection, organisation_id)
            # Those that were removed after joining still have people and events.
            ids = links.group_of(connection, links.ORGANISATION, organisation_id)
            same_people = links.canonical_ids(connection, links.PERSON)
            presences = organisation_pages.presences_of(connection, ids)
            came: dict[bytes, set[bytes]] = {}
            for event, person, _ in presences:
                came.setdefault(event, set()).add(same_people.get(person, person))
            counts = {event: len(people) for event, people in came.items()}
            return OrganisationPage(
                organisation=group.lead,
                joined=group.joined,
                people=organisation_pages.people_of(connection, ids, same_people),
                events=organisation_pages.events_of(connection, ids, counts),
                projects=organisation_pages.projects_of(connection, ids),
                came=len(set().union(*came.values())),
                visits=sum(marks for _, _, marks in presences),
                names=group.called,
            )

    def likely_same(
        self, draft: OrganisationDraft, besides: OrganisationId | None = None, limit: int = 5
    ) -> tuple[LikelyOrganisation, ...]:
        """Return organisations that may be the one being typed, with the reasons.

        `besides` is the one that is being changed.
        """
        typed = with_draft(Organisation(OrganisationId(b""), _NOWHERE, ""), draft)
        # What is half typed is looked at as far as it goes, and never refused.
        typed = replace(typed, phone=tidy_phone(draft.phone) if draft.phone.strip() else "")
        with self._store.database.reading() as connection:
            groups = _groups(connection)
        likely = (
            LikelyOrganisation(group.as_one, reasons_for(typed, group.as_one))
            for group in groups
            if all(one.id != besides for one in group.members)
        )
        found = [one for one in likely if one.reasons]
        return tuple(sorted(found, key=_by_strength)[:limit])

    def possible_doubles(self) -> tuple[PossibleDouble, ...]:
        """Return pairs that may be one organisation and were not decided about."""
        with self._store.database.reading() as connection:
            groups = _groups(connection)
            decided = links.decided(connection, links.ORGANISATION)
        known = self._doubles
        if known is not None and known[0] == (groups, decided):
            return known[1]
        found = _doubles_among(groups, decided)
        self._doubles = (groups, decided), found
        return found

    def add(self, draft: OrganisationDraft) -> Organisation:
        """Add an organisation; one of this centre with the same name is returned instead."""
        tidy = tidied(draft)
        with self._store.database.act("organisation.add", name=tidy.name) as act:
            return known_or_added(act.connection, own_centre(act.connection), tidy)

    def change(self, organisation_id: OrganisationId, draft: OrganisationDraft) -> Changes:
        """Set what was typed about an organisation."""
        tidy = tidied(draft)
        with self._store.database.act("organisation.change", name=tidy.name) as act:
            changed = with_draft(known_organisation(act.connection, organisation_id), tidy)
            _write(act.connection, changed)
        return Changes(act.tables)

    def add_alias(self, organisation_id: OrganisationId, name: str) -> Changes:
        """Note another name under which the organisation is found."""
        alias = tidy_text(name)
        if not alias:
            raise NameMissingError("organisation")
        with self._store.database.act("organisation.alias", name=alias) as act:
            known = known_organisation(act.connection, organisation_id)
            aliases = tidy_aliases(known.name, (*known.aliases, alias))
            _write(act.connection, replace(known, aliases=aliases))
        return Changes(act.tables)

    def remove(self, organisation_id: OrganisationId) -> Changes:
        """Take an organisation off all lists, with those that were joined with it.

        People, events and mini-projects keep its name, and reports go on counting it.
        """
        with self._store.database.act("organisation.remove") as act:
            group = _group(act.connection, organisation_id)
            act.detail["name"] = group.lead.name
            for one in group.members:
                records.remove(act.connection, tables.organisation, one.id)
        return Changes(act.tables)

    def join(self, one: OrganisationId, other: OrganisationId) -> Changes:
        """Note that two are one organisation; both stay what they are."""
        with self._store.database.act("organisation.join") as act:
            pair = (
                known_organisation(act.connection, one),
                known_organisation(act.connection, other),
            )
            if one != other:
                links.put(act.connection, links.ORGANISATION, (one, other), links.SAME)
            act.detail["name"] = " = ".join(each.name for each in pair)
        return Changes(act.tables)

    def unjoin(self, organisation_id: OrganisationId) -> Changes:
        """Take an organisation out of those that it was joined with; they stay together.

        That it is none of them is remembered, so that nobody is asked again.
        """
        with self._store.database.act("organisation.unjoin") as act:
            act.detail["name"] = known_organisation(act.connection, organisation_id).name
            _take_out(act.connection, organisation_id)
        return Changes(act.tables)

    def tell_apart(self, one: OrganisationId, other: OrganisationId) -> Changes:
        """Note that two are not one organisation, so that nobody is asked again."""
        with self._store.database.act("organisation.apart") as act:
            pair = (
                known_organisation(act.connection, one),
                known_organisation(act.connection, other),
            )
            if one != other:
                links.put(act.connection, links.ORGANISATION, (one, other), links.DIFFERENT)
            act.detail["name"] = " ≠ ".join(each.name for each in pair)
        return Changes(act.tables)


_NOWHERE: Final = CentreId(b"")
"""A draft belongs to no centre yet."""


def _write(connection: Connection, changed: Organisation) -> None:
    cells = organisations.cells_of(changed)
    records.change(connection, tables.organisation, changed.id, cells)


def _groups(connection: Connection) -> tuple[OrganisationGroup, ...]:
    stands_for = links.canonical_ids(connection, links.ORGANISATION)
    return grouped(organisations.unordered(connection), stands_for)


def _doubles_among(
    groups: tuple[OrganisationGroup, ...], decided: tuple[Link, ...]
) -> tuple[PossibleDouble, ...]:
    """Return pairs that may be one; what was decided about one of joined ones holds for all."""
    shown = {member.id: group.lead.id for group in groups for member in group.members}
    different = {
        frozenset(shown.get(OrganisationId(end)) for end in link.pair)
        for link in decided
        if link.verdict is links.DIFFERENT
    }
    return possible_doubles(
        [group.as_one for group in groups], lambda pair: frozenset(pair) in different
    )


def _by_name(group: OrganisationGroup) -> str:
    return sort_key(group.lead.name)


def _group(connection: Connection, organisation_id: OrganisationId) -> OrganisationGroup:
    for group in _groups(connection):
        if any(one.id == organisation_id for one in group.members):
            return group
    raise NotFoundError("organisation", organisation_id.hex())


def _take_out(connection: Connection, leaving: OrganisationId) -> None:
    decided = links.decided(connection, links.ORGANISATION)
    same = [link.pair for link in decided if link.verdict is links.SAME]
    beside = [one if other == leaving else other for one, other in same if leaving in (one, other)]
    for one in beside:
        links.put(connection, links.ORGANISATION, (leaving, one), links.DIFFERENT)
    # Those that hung together only through the one that leaves still belong together.
    here = [one for one in beside if organisations.one(connection, OrganisationId(one))]
    for pair in pairwise(here):
        links.put(connection, links.ORGANISATION, pair, links.SAME)


def _by_strength(found: LikelyOrganisation) -> tuple[int, str]:
    return list(type(found.reasons[0])).index(found.reasons[0]), fold(found.organisation.name)
