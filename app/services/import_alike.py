"""New people and organisations of a file that look like somebody who is here already.

It knows how much is compared while somebody waits; the rest comes with the review of duplicates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import resources
from app.domain.imports import Item, ItemKind
from app.domain.names import GivenNames
from app.domain.organisation_names import key_without_form
from app.domain.search import loose, tokens
from app.persistence import duplicates, import_items, links, organisations, programme
from app.persistence.tables import SYNCED_BY_NAME
from app.services.duplicates_review import alike_pairs
from app.services.import_items import Telling

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from sqlalchemy import Connection

    from app.domain.candidates import Traits
    from app.domain.organisations import Organisation
    from app.jobs import Job

MOST_COMPARED: Final = 5_000
"""With more new people than this nobody would go through those who look alike before importing."""


def alike_items(connection: Connection, identity: bytes, job: Job) -> tuple[Item, ...]:
    """Return the new records that look like one that was here, the likeliest first."""
    people, bodies = (
        _new(connection, identity, "person"),
        _new(connection, identity, "organisation"),
    )
    return (*_people(connection, people, job), *_organisations(connection, bodies))


def is_too_much(connection: Connection, identity: bytes) -> bool:
    """Say whether so many people are new that they are not compared."""
    return len(_new(connection, identity, "person")) > MOST_COMPARED


def _new(connection: Connection, identity: bytes, table: str) -> frozenset[bytes]:
    return frozenset(import_items.new_of(connection, identity, SYNCED_BY_NAME[table].number))


def _people(connection: Connection, new: frozenset[bytes], job: Job) -> Iterator[Item]:
    if not 0 < len(new) <= MOST_COMPARED:
        return
    near = _near(duplicates.traits(connection), new)
    given = GivenNames.from_json(resources.read_text("given_names.json")).folded
    found = [
        (one, other, judged) if one.id in new else (other, one, judged)
        for one, other, judged in alike_pairs(connection, near, new, given, job)
    ]
    facts = Telling(connection).facts_of("person", {end.id for pair in found for end in pair[:2]})
    centres = {one.id: one.name for one in programme.centres(connection)}
    for one, other, judged in found:
        known = {**facts[other.id], "centre": centres.get(other.centre, "")}
        yield Item(ItemKind.ALIKE, "person", one.id, facts[one.id], other=known, signs=judged.signs)


def _near(people: list[Traits], new: Collection[bytes]) -> list[Traits]:
    """Return those, new and not, who share a name as it sounds, or a contact, with the others."""
    sides: tuple[set[str], set[str]] = (set(), set())
    for one in people:
        sides[one.id in new].update(_keys(one))
    shared = sides[0] & sides[1]
    return [one for one in people if not shared.isdisjoint(_keys(one))] if shared else []


def _keys(one: Traits) -> Iterator[str]:
    yield from map(loose, tokens(f"{one.name} {one.original_name} {one.certificate_name}"))
    yield from filter(None, (one.phone, one.email.casefold()))


def _organisations(connection: Connection, new: frozenset[bytes]) -> Iterator[Item]:
    if not new:
        return
    every = organisations.everyone(connection)
    decided = {frozenset(link.pair) for link in links.decided(connection, links.ORGANISATION)}
    here = {key: one.id for one in every if one.id not in new for key in _names_of(one)}
    alike = ((one.id, _first(here, one)) for one in every if one.id in new)
    found = [
        (one, other) for one, other in alike if other and frozenset((one, other)) not in decided
    ]
    facts = Telling(connection).facts_of("organisation", {end for pair in found for end in pair})
    for one, other in found:
        yield Item(ItemKind.ALIKE, "organisation", one, facts[one], other=facts[other])


def _first(here: Mapping[object, bytes], one: Organisation) -> bytes | None:
    return next((here[key] for key in _names_of(one) if key in here), None)


def _names_of(one: Organisation) -> Iterator[object]:
    yield from filter(None, map(key_without_form, one.names))
    if one.registration_number:
        yield one.registration_number
