"""Erasing a person for ever: what goes and what stays, doing it, and which laptops have followed.

It is the one act without Undo. What it leaves is a number among others: a presence at an event, a
line of the register. It knows who may; how values are blanked is the matter of app.persistence.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.domain.erasure import Erased, ErasureReason
from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.errors_erasure import ErasureRefusedError
from app.domain.ids import ORG_SCOPE, CentreId, EvidenceId, PersonId
from app.domain.search import fold
from app.persistence import (
    erasable,
    erasure,
    erasure_mentions,
    erasure_scrub,
    evidence,
    history,
    links,
    people,
    programme,
)
from app.persistence.capture import stamping
from app.persistence.erasing import Erasing
from app.services import erasure_cleaning
from app.services.changes import EVERYTHING
from app.services.erasure_rights import Rights, rights_of
from app.services.home import set_up_laptop

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from app.domain.erasure import Erasable
    from app.domain.ids import LaptopId
    from app.domain.people import Person
    from app.persistence.store import Store
    from app.services.changes import Changes
    from app.services.erasure_cleaning import OldBackups


@dataclass(frozen=True, slots=True)
class RecordOfPerson:
    """One record of the person: several centres may each have theirs. `may` says who decides."""

    id: PersonId
    name: str
    centre: CentreId
    centre_name: str
    phone: str
    email: str
    may: bool


@dataclass(frozen=True, slots=True)
class Naming:
    """A text of another record in which the person is named; `name` is the record's."""

    table: str
    column: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What erasing would do.

    `visits` and `certificates` stay as numbers; `papers_out` are certificates that are printed or
    handed out and stay with whoever has them, `sheets` the events with a signed list on paper.
    `mentions` are texts of other records with the name in them, `own_evidence` scans that show
    nobody else, `other_evidence` how many may show the person among others. `not_here` are records
    of the same person that only other centres' laptops have. `shared_mentions` are texts of the
    whole programme, which only a coordinator's laptop changes.
    """

    name: str
    records: tuple[RecordOfPerson, ...]
    visits: int
    consents: int
    certificates: tuple[str, ...]
    papers_out: tuple[str, ...]
    sheets: tuple[str, ...]
    mentions: tuple[Naming, ...]
    children: tuple[str, ...]
    own_evidence: tuple[EvidenceId, ...]
    other_evidence: int
    not_here: int = 0
    shared_mentions: tuple[Naming, ...] = ()

    @property
    def may(self) -> bool:
        """Say whether anything of it may be erased on this laptop."""
        return any(one.may for one in self.records)


@dataclass(frozen=True, slots=True)
class ErasureWish:
    """What is asked: whose records and why, and what goes along with them."""

    records: tuple[PersonId, ...]
    reason: ErasureReason
    evidence: tuple[EvidenceId, ...] = ()
    takes_out_mentions: bool = True
    drops_backups: bool = False


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What was done; `left` are records of the person that another centre has to erase."""

    records: int
    mentions: int
    backups: OldBackups
    left: tuple[str, ...]
    changes: Changes


@dataclass(frozen=True, slots=True)
class ErasedPerson:
    """An erased person, of whom nothing is known but this, and the laptops that have followed."""

    record: PersonId
    centre: str
    at: str
    reason: ErasureReason | None
    confirmed: tuple[str, ...]
    missing: tuple[str, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class OffTheLists:
    """Somebody whose record was taken off the lists, and the centre that had it."""

    record: PersonId
    name: str
    centre: str


class ErasureService:
    """What is done when somebody is to be forgotten."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def preview(self, person_id: PersonId) -> ErasurePreview:
        """Say what erasing the person would do, on this laptop and on all others."""
        with self._store.database.reading() as connection:
            found = _records(connection, person_id)
            rights = rights_of(connection)
            ids = [one.id for one in found]
            papers = erasure_mentions.numbers_of_papers(connection, ids)
            own, shared = _mentions(connection, ids, rights)
            return ErasurePreview(
                name=found[0].name,
                records=tuple(_told(connection, one, rights) for one in found),
                visits=len(
                    {visit.event for one in ids for visit in people.visits(connection, one)}
                ),
                consents=erasure_mentions.counted(connection, ids, "consent"),
                certificates=tuple(number for number, _ in papers),
                papers_out=tuple(number for number, is_out in papers if is_out),
                sheets=erasure_mentions.printed_on(connection, ids),
                mentions=own,
                shared_mentions=shared,
                children=tuple(name for _, name in erasure_mentions.children_of(connection, ids)),
                own_evidence=tuple(
                    map(EvidenceId, erasure_mentions.evidence_of_only(connection, ids))
                ),
                other_evidence=erasure_mentions.evidence_that_may_show(connection, ids),
                not_here=_not_here(connection, person_id),
            )

    def off_the_lists(self, typed: str = "") -> tuple[OffTheLists, ...]:
        """Return people who were taken off the lists and are still kept, by name.

        Every word that was typed begins a word of the name.
        """
        words = fold(typed).split()
        with self._store.database.reading() as connection:
            return tuple(
                OffTheLists(one.person, one.name, _centre_name(connection, one.centre))
                for one in erasable.everybody(connection, is_only_off=True)
                if _answers_to(one, words)
            )

    def record(self, asked: str) -> PersonId:
        """Return the one record, on the lists or off, of this whole name or beginning of its id."""
        with self._store.database.reading() as connection:
            every = erasable.everybody(connection)
        wanted = fold(asked)
        found = [one.person for one in every if wanted and fold(one.name) == wanted]
        if not found:
            wanted = asked.strip().lower()
            found = [one.person for one in every if wanted and one.person.hex().startswith(wanted)]
        if not found:
            raise NotFoundError("person", asked)
        if len(found) > 1:
            raise InvalidValueError("record", asked, "several_records")
        return found[0]

    def erase(self, wish: ErasureWish) -> ErasureReport:
        """Erase records of one person for ever, here now and elsewhere with the next files.

        Raises ErasureRefusedError for a record that somebody else has to decide about.
        """
        with self._store.database.unnamed(capture=True) as connection:
            rights = rights_of(connection)
            found = [_known(connection, one) for one in wish.records]
            for one in found:
                if not rights.may_erase(one.centre):
                    raise ErasureRefusedError(_centre_name(connection, one.centre))
            taken_out = self._unname(connection, wish, rights)
            left = [
                one
                for one in _records(connection, found[0].id)
                if one.id not in wish.records and one.centre != found[0].centre
            ]
            names_left = tuple(_centre_name(connection, one.centre) for one in left)
            with stamping(connection, on=False):
                self._blank(connection, found, wish)
        backups = erasure_cleaning.clean_up(self._store, drops_backups=wish.drops_backups)
        return ErasureReport(len(found), taken_out, backups, names_left, EVERYTHING)

    def erased(self) -> tuple[ErasedPerson, ...]:
        """Return the people who were erased, the latest first, and which laptops have followed."""
        with self._store.database.reading() as connection:
            seen = erasure.seen_by(connection)
            rights = rights_of(connection)
            entries = [one for one in erasure.every(connection) if one.table == erasure.PERSON]
            entries.sort(key=_when, reverse=True)
            return tuple(
                _confirmed(connection, one, seen.get((one.record, one.scope), frozenset()), rights)
                for one in entries
            )

    def old_backups(self) -> OldBackups:
        """Return the backups in the data folder that still hold people who were erased."""
        return erasure_cleaning.old_backups(self._store)

    def _unname(self, connection: Connection, wish: ErasureWish, rights: Rights) -> int:
        """Take the name out of what others wrote, and the children's reference to a guardian.

        What the whole programme shares is left to a coordinator's laptop: it looks there when it
        hears of the erasing (app.persistence.erasure).
        """
        ids = wish.records
        children = [child for child, _ in erasure_mentions.children_of(connection, ids)]
        erasure_mentions.let_go_of_guardian(connection, children)
        if not wish.takes_out_mentions:
            return 0
        spellings = _named(connection, ids).spellings
        found = erasure_mentions.mentions(connection, spellings, ids)
        own = [one for one in found if rights.keeps_shared or one.scope != ORG_SCOPE]
        erasure_mentions.take_out(connection, own, spellings)
        return len(own)

    def _blank(self, connection: Connection, found: Sequence[Person], wish: ErasureWish) -> None:
        at = self._store.noted_now().isoformat(timespec="seconds")
        by = set_up_laptop(connection).id
        entries = [
            Erased(erasure.PERSON, one.id, one.centre, by, at, wish.reason.value) for one in found
        ]
        scopes = {one.centre for one in found}
        for record in wish.evidence:
            scope = evidence.scope_of(connection, record)
            if scope in scopes:
                entries.append(Erased(erasure.EVIDENCE, record, scope, by, at, wish.reason.value))
        erasing = Erasing(connection)
        erasing.take(entries, scopes=scopes)
        erasing.settle()


def _answers_to(one: Erasable, words: Sequence[str]) -> bool:
    parts = fold(one.name).split()
    return all(any(part.startswith(word) for part in parts) for word in words)


def _known(connection: Connection, person_id: PersonId) -> Person:
    found = people.one_ever(connection, person_id)
    if found is None or erasure.is_erased(connection, erasure.PERSON, person_id):
        raise NotFoundError("person", person_id.hex())
    return found


def _records(connection: Connection, person_id: PersonId) -> list[Person]:
    """Return all records of the person that are here and still tell something, theirs first."""
    first = _known(connection, person_id)
    others = [
        one for one in links.group_of(connection, links.PERSON, person_id) if one != person_id
    ]
    found = [people.one_ever(connection, PersonId(one)) for one in others]
    return [
        first,
        *(
            one
            for one in found
            if one is not None and not erasure.is_erased(connection, erasure.PERSON, one.id)
        ),
    ]


def _not_here(connection: Connection, person_id: PersonId) -> int:
    group = links.group_of(connection, links.PERSON, person_id)
    return sum(people.one_ever(connection, PersonId(one)) is None for one in group)


def _named(connection: Connection, ids: Sequence[PersonId]) -> erasure_scrub.Named:
    named = erasure_scrub.NOBODY
    for one in ids:
        named |= erasure_scrub.spelled_of(connection, one)
    return named


def _mentions(
    connection: Connection, ids: Sequence[PersonId], rights: Rights
) -> tuple[tuple[Naming, ...], tuple[Naming, ...]]:
    """Return where the person is named that is changed here, and what a coordinator changes."""
    found = erasure_mentions.mentions(connection, _named(connection, ids).spellings, ids)
    wanted: dict[str, set[bytes]] = defaultdict(set)
    for one in found:
        wanted[one.table].add(one.record)
    names = history.names_of(connection, wanted)
    own: list[Naming] = []
    shared: list[Naming] = []
    for one in found:
        is_own = rights.keeps_shared or one.scope != ORG_SCOPE
        name = names.get((one.table, one.record), "")
        (own if is_own else shared).append(Naming(one.table, one.column, name, one.text))
    return tuple(own), tuple(shared)


def _told(connection: Connection, one: Person, rights: Rights) -> RecordOfPerson:
    return RecordOfPerson(
        one.id,
        one.name,
        one.centre,
        _centre_name(connection, one.centre),
        one.phone,
        one.email,
        may=rights.may_erase(one.centre),
    )


def _centre_name(connection: Connection, centre: CentreId) -> str:
    found = programme.one_centre(connection, centre)
    return "" if found is None else found.name


def _when(one: Erased) -> tuple[str, bytes]:
    return one.at, one.record


def _confirmed(
    connection: Connection, one: Erased, seen: frozenset[bytes], rights: Rights
) -> ErasedPerson:
    names = rights.laptops_of(one.scope)
    own = rights.own
    done: set[LaptopId | bytes] = {*seen, one.by} | ({own} if own is not None else set())
    known = {value.value: value for value in ErasureReason}
    return ErasedPerson(
        record=PersonId(one.record),
        centre=_centre_name(connection, one.scope),
        at=one.at,
        reason=known.get(one.reason),
        confirmed=tuple(name for laptop, name in names if laptop in done),
        missing=tuple(name for laptop, name in names if laptop not in done),
    )
