"""The list of people: words typed, filters, and any order, over all people at once.

The order is the Latvian alphabet, field by field, as everywhere: SQLite asks our own function.
"""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import and_, exists, func, not_, or_, select, text

from app.domain.collation import sort_key
from app.domain.ids import PersonId
from app.domain.kinds import AgeBand, birth_years_of
from app.domain.people import ConsentPurpose
from app.domain.people_search import EVERYBODY, ConsentWish, FoundPeople, PeopleOrder
from app.persistence import links, people
from app.persistence.tables import consent, organisation, person, person_index, territory

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from sqlalchemy import ColumnElement, Connection, Select

    from app.domain.people_search import PeopleFilter, PeopleWish

_PHOTO: Final = (ConsentPurpose.PHOTO.value, ConsentPurpose.CHILD_PHOTO.value)
_NEWS: Final = (ConsentPurpose.NEWS.value,)
_MOST_KEYS: Final = 100_000
_EVERYBODY: Final = 10_000_000
_AT_ONCE: Final = 500

_SORTED_BY: Final[Mapping[PeopleOrder, ColumnElement[Any]]] = MappingProxyType(
    {
        PeopleOrder.GIVEN: person.c.given,
        PeopleOrder.TERRITORY: territory.c.name,
        PeopleOrder.ORGANISATION: organisation.c.name,
        PeopleOrder.PHONE: person.c.phone,
    }
)


def search(connection: Connection, wish: PeopleWish, today: date, limit: int) -> FoundPeople:
    """Return the first of the people that a list asks for, and how many there are in all.

    Without filters and in the usual order those are counted who are returned: a search at each
    key has no time to count.
    """
    if _is_usual(wish):
        found = people.find(connection, wish.typed, limit)
        return FoundPeople(found, len(found))
    asked = _Asked(connection, wish, today)
    first = asked.ids(limit)
    known = {one.id: one for one in people.summaries_where(connection, person.c.id.in_(first))}
    return FoundPeople(tuple(known[one] for one in first), asked.count())


def doubles(connection: Connection) -> int:
    """Return how many records there are beside the first of each person."""
    return _doubles(connection, select(person.c.id).where(person.c.deleted == 0), {})


def _doubles(
    connection: Connection, among: Select[*tuple[Any, ...]], parameters: Mapping[str, object]
) -> int:
    """Return how many of these records are further ones of people who are among them."""
    stands_for = links.canonical_ids(connection, links.PERSON)
    linked = [PersonId(one) for one in stands_for]
    found: list[PersonId] = []
    for start in range(0, len(linked), _AT_ONCE):
        some = among.where(person.c.id.in_(linked[start : start + _AT_ONCE]))
        found += (PersonId(row.id) for row in connection.execute(some, parameters))
    return len(found) - len({stands_for[one] for one in found})


def ids_of(connection: Connection, wish: PeopleWish, today: date) -> list[PersonId]:
    """Return all people that a list asks for, in its order."""
    if _is_usual(wish):
        return [one.id for one in people.find(connection, wish.typed, _EVERYBODY)]
    return _Asked(connection, wish, today).ids(_EVERYBODY)


class _Asked:
    """One question to the store: who, in which order."""

    def __init__(self, connection: Connection, wish: PeopleWish, today: date) -> None:
        self._connection = connection
        self._wish = wish
        words = people.words_of(connection, wish.typed)
        self._typed = {} if words is None else {"typed": words}
        self._conditions = [person.c.deleted == 0, *_conditions(wish.only, today)]
        if words is not None:
            self._conditions.append(person.c.id.in_(_MATCHING))
        _teach_the_alphabet(connection)

    def count(self) -> int:
        """Return how many people there are, each once."""
        counting = select(func.count()).select_from(person).where(*self._conditions)
        kept = int(self._connection.execute(counting, self._typed).scalar_one())
        among = select(person.c.id).where(*self._conditions)
        return kept - _doubles(self._connection, among, self._typed)

    def ids(self, limit: int) -> list[PersonId]:
        """Return the first of them."""
        query = self._in_order().where(*self._conditions).limit(limit)
        return [PersonId(row.id) for row in self._connection.execute(query, self._typed)]

    def _in_order(self) -> Select[*tuple[Any, ...]]:
        if self._wish.order is PeopleOrder.SURNAME:
            # Along the index, which stops when there are enough.
            place = person_index.c.sort_key
            along = person_index.join(person, person.c.id == person_index.c.person_id)
            ordered = select(person.c.id).select_from(along)
            return ordered.order_by(place.desc() if self._wish.is_falling else place)
        column = _SORTED_BY[self._wish.order]
        is_number = self._wish.order is PeopleOrder.PHONE
        key: ColumnElement[Any] = column if is_number else func.latvian_key(column)
        return (
            select(person.c.id)
            .select_from(_WITH_PLACES)
            .order_by(
                # Who has nothing to sort by comes last, whichever way round.
                func.coalesce(column, "") == "",
                key.desc() if self._wish.is_falling else key,
                func.latvian_key(person.c.surname),
                func.latvian_key(person.c.given),
            )
        )


def _is_usual(wish: PeopleWish) -> bool:
    in_order = wish.order is PeopleOrder.SURNAME and not wish.is_falling
    return wish.only == EVERYBODY and in_order


_WITH_PLACES: Final = person.outerjoin(
    organisation, organisation.c.id == person.c.organisation_id
).outerjoin(territory, territory.c.code == person.c.territory)
_MATCHING: Final = select(person_index.c.person_id).where(
    person_index.c.id.in_(
        select(text("rowid"))
        .select_from(text("person_search"))
        .where(text("person_search MATCH :typed"))
    )
)


def _conditions(only: PeopleFilter, today: date) -> Iterator[ColumnElement[bool]]:
    if only.role:
        roles = func.char(10).op("||")(func.coalesce(person.c.roles, "")).op("||")(func.char(10))
        yield func.instr(roles, f"\n{only.role}\n") > 0
    if only.age_band:
        yield _of_age(AgeBand(only.age_band), today)
    if only.territory:
        inside = select(territory.c.code).where(
            or_(
                territory.c.code == only.territory,
                territory.c.municipality == only.territory,
                territory.c.parent == only.territory,
            )
        )
        yield or_(person.c.territory == only.territory, person.c.territory.in_(inside))
    if only.organisation is not None:
        yield person.c.organisation_id == only.organisation
    match only.consent:
        case ConsentWish.MAY_BE_PHOTOGRAPHED:
            yield _agrees(_PHOTO)
        case ConsentWish.NOT_PHOTOGRAPHED:
            yield not_(_agrees(_PHOTO))
        case ConsentWish.WANTS_NEWS:
            yield _agrees(_NEWS)


def _of_age(band: AgeBand, today: date) -> ColumnElement[bool]:
    """Say who is of the age today: the band that was typed is that of the day it was typed."""
    first, last = birth_years_of(band, today)
    year = func.coalesce(person.c.birth_year, 0)
    return or_(year.between(first, last), and_(year == 0, person.c.age_band == band.value))


def _agrees(purposes: tuple[str, ...]) -> ColumnElement[bool]:
    """Say who gave a consent that was not withdrawn on the day or later."""
    withdrawn = consent.alias("withdrawn")
    later = exists().where(
        withdrawn.c.person_id == consent.c.person_id,
        withdrawn.c.purpose == consent.c.purpose,
        withdrawn.c.given == 0,
        withdrawn.c.deleted == 0,
        withdrawn.c.on_date >= consent.c.on_date,
    )
    return exists().where(
        consent.c.person_id == person.c.id,
        consent.c.purpose.in_(purposes),
        consent.c.given == 1,
        consent.c.deleted == 0,
        not_(later),
    )


def _teach_the_alphabet(connection: Connection) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None  # noqa: S101  a connection in use has one
    driver.create_function("latvian_key", 1, _key, deterministic=True)


@lru_cache(maxsize=_MOST_KEYS)
def _key(words: str | None) -> str:
    return sort_key(words or "")
