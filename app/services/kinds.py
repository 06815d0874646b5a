"""Kinds of events: the program's own list in three languages, and the kinds of the centres."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import resources
from app.domain.collation import sort_key
from app.domain.errors import InvalidValueError, NameMissingError, NotFoundError
from app.domain.ids import EventKindId, derived_id, new_id
from app.domain.kinds import EventKind, EventKindWords, KindForms, read_event_kinds
from app.domain.own_kinds import OwnKind, OwnKindDraft, tidied_kind
from app.domain.search import fold
from app.persistence import event_kinds, records, shared_rights, tables
from app.services.changes import Changes
from app.texts import language as screen_language

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from app.persistence.store import Store


class KindsService:
    """What people do with the kinds of events, and what a kind is called."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def word(self, kind: str) -> str:
        """Return the kind with a capital letter, in the language of the screen."""
        with self._store.database.reading() as connection:
            return kind_name(connection, kind)

    def nominative(self, kind: str, language: str) -> str:
        """Return what the kind is called in a language, as in the middle of a sentence."""
        if kind in set(EventKind):
            return kind_forms(kind, language).nominative
        with self._store.database.reading() as connection:
            return forms_of(connection, kind, language).nominative

    def choices(self) -> tuple[tuple[str, str], ...]:
        """Return all kinds that may be chosen, as code and word, in alphabetical order."""
        with self._store.database.reading() as connection:
            codes = [*EventKind, *(own.code for own in event_kinds.everyone(connection))]
            named = [(str(code), kind_name(connection, code)) for code in codes]
        return tuple(sorted(named, key=_by_word))

    def own(self, kind: str) -> OwnKind | None:
        """Return the words of a centre's own kind; None for one of the program's list."""
        with self._store.database.reading() as connection:
            return event_kinds.one(connection, kind)

    def events_of(self, kind: str) -> int:
        """Return how many events are of this kind."""
        with self._store.database.reading() as connection:
            return event_kinds.events_of(connection, kind)

    def add(self, draft: OwnKindDraft) -> OwnKind:
        """Add a kind that the program's list lacks, for this centre and all others."""
        tidy = _checked(draft)
        with self._store.database.act("event_kind.add", name=tidy.nominative) as act:
            _check_is_new(act.connection, tidy, None)
            kind = _made(_id_for(act.connection, tidy.nominative), tidy)
            # One of this name that was removed would come back.
            shared_rights.refuse_record(act.connection, "event_kind", kind.id, "kind_removed")
            event_kinds.put(act.connection, kind)
        return kind

    def change(self, kind: str, draft: OwnKindDraft) -> Changes:
        """Set the words of an own kind, on every event of it."""
        tidy = _checked(draft)
        with self._store.database.act("event_kind.change", name=tidy.nominative) as act:
            known = _to_change(act.connection, kind)
            _check_is_new(act.connection, tidy, known)
            cells = event_kinds.cells_of(_made(known.id, tidy))
            records.change(act.connection, tables.event_kind, known.id, cells)
        return Changes(act.tables)

    def remove(self, kind: str) -> Changes:
        """Offer the kind no longer; the events that have it keep it and its name."""
        with self._store.database.act("event_kind.remove") as act:
            known = _to_change(act.connection, kind)
            act.detail["name"] = known.nominative
            records.remove(act.connection, tables.event_kind, known.id)
        return Changes(act.tables)


@cache
def _words() -> EventKindWords:
    return read_event_kinds(resources.read_text("event_kinds.json"))


def kind_forms(kind: str, language: str) -> KindForms:
    """Return the name and locative of a kind of the program's list; any other is an event."""
    forms = _words().forms(kind, language) or _words().forms(EventKind.EVENT, language)
    assert forms is not None  # noqa: S101  the list holds every EventKind in every language
    return forms


def forms_of(connection: Connection, kind: str, language: str) -> KindForms:
    """Return the name and locative of any kind, a centre's own among them."""
    own = None if kind in set(EventKind) else event_kinds.one(connection, kind)
    if own is None:
        return kind_forms(kind, language)
    if language == "lv":
        return KindForms(own.nominative, own.locative)
    translated = {"en": own.english, "ru": own.russian}.get(language, "")
    if language == "en" and translated:
        return KindForms(translated, translated)
    # Nobody was asked for the Russian prepositional: people "took part in an event" of that name.
    return KindForms(translated or own.nominative, kind_forms(EventKind.EVENT, language).locative)


def kind_name(connection: Connection, kind: str) -> str:
    """Return the kind with a capital letter, in the language of the screen."""
    word = forms_of(connection, kind, screen_language()).nominative
    return word[:1].upper() + word[1:]


def own_kind_names(connection: Connection) -> dict[str, str]:
    """Return the names of all kinds that centres ever added, by code, as `kind_name` does."""
    return {own.code: kind_name(connection, own.code) for own in event_kinds.ever(connection)}


def _checked(draft: OwnKindDraft) -> OwnKindDraft:
    tidy = tidied_kind(draft)
    if not tidy.nominative:
        raise NameMissingError("event_kind")
    if not tidy.locative:
        raise InvalidValueError("locative", "", "no_locative")
    return tidy


def _check_is_new(connection: Connection, draft: OwnKindDraft, known: OwnKind | None) -> None:
    """Refuse a second kind of one name: a report would count them apart."""
    same = fold(draft.nominative)
    listed = [fold(kind_forms(code, "lv").nominative) for code in EventKind]
    own = [fold(one.nominative) for one in event_kinds.everyone(connection) if one != known]
    if same in (*listed, *own):
        raise InvalidValueError("nominative", draft.nominative, "kind_known")


def _known(connection: Connection, kind: str) -> OwnKind:
    found = event_kinds.one(connection, kind)
    if found is None:
        raise NotFoundError("event_kind", kind)
    return found


def _to_change(connection: Connection, kind: str) -> OwnKind:
    known = _known(connection, kind)
    shared_rights.refuse_record(connection, "event_kind", known.id)
    return known


def _id_for(connection: Connection, nominative: str) -> EventKindId:
    """Return an id that two laptops derive alike: a report would count two kinds apart."""
    derived = EventKindId(derived_id("event_kind.v1", fold(nominative).encode()))
    known = event_kinds.one(connection, derived.hex())
    # One that was called something else since keeps its id, and its events.
    is_free = known is None or fold(known.nominative) == fold(nominative)
    return derived if is_free else EventKindId(new_id())


def _made(kind_id: EventKindId, draft: OwnKindDraft) -> OwnKind:
    return OwnKind(kind_id, draft.nominative, draft.locative, draft.english, draft.russian)


def _by_word(named: tuple[str, str]) -> str:
    return sort_key(named[1])
