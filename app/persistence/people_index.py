"""Search words and sort keys of people, kept in step with the people themselves.

Triggers mark who is out of date; `refresh` folds them before the commit, because the folding
(app.domain.search) is no SQL. Everything here can be made again from the people.
"""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, delete, func, select, text
from sqlalchemy.dialects.sqlite import insert

from app.domain.collation import person_sort_key
from app.domain.search import digits, loose, tokens
from app.jobs import NO_JOB, stop_if_cancelled
from app.persistence.tables import person, person_index, person_stale

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from sqlalchemy import Connection, Row

    from app.jobs import Job

_BATCH = 5_000


def refresh(connection: Connection, job: Job = NO_JOB) -> None:
    """Fold the people whose names or phones changed in this transaction."""
    while stale := connection.execute(select(person_stale.c.person_id).limit(_BATCH)).all():
        stop_if_cancelled(job)
        ids = [row.person_id for row in stale]
        _index(connection, ids)
        connection.execute(
            delete(person_stale).where(person_stale.c.person_id == bindparam("stale")),
            [{"stale": person_id} for person_id in ids],
        )


def _index(connection: Connection, ids: list[bytes]) -> None:
    rows = connection.execute(
        select(
            person.c.id,
            person.c.given,
            person.c.surname,
            person.c.original_name,
            person.c.certificate_name,
            person.c.phone,
            person.c.deleted,
            person_index.c.id.label("place"),
        )
        .join(person_stale, person_stale.c.person_id == person.c.id)
        .outerjoin(person_index, person_index.c.person_id == person.c.id)
        .limit(len(ids))
    ).all()
    replaced = sum(row.place is not None for row in rows)
    with _words_forgotten_at_once(connection, is_worth_it=replaced >= _MANY):
        _take_off(connection, [row.place for row in rows if row.deleted and row.place is not None])
        _put_on(connection, [_words(row) for row in rows if not row.deleted])


def _take_off(connection: Connection, places: list[int]) -> None:
    if places:
        connection.execute(
            delete(person_index).where(person_index.c.id == bindparam("gone")),
            [{"gone": place} for place in places],
        )


def _put_on(connection: Connection, people: list[dict[str, object]]) -> None:
    if people:
        added = insert(person_index)
        connection.execute(
            added.on_conflict_do_update(
                index_elements=["person_id"],
                set_={name: added.excluded[name] for name in _COLUMNS},
            ),
            people,
        )


_MANY = 500


@contextlib.contextmanager
def _words_forgotten_at_once(connection: Connection, *, is_worth_it: bool) -> Iterator[None]:
    """Have the search let go of old words by being written anew, and not one by one.

    Its secure deletion takes each word out of its page: nine seconds for ten thousand people among
    a hundred thousand. Writing all that is left takes a third of a second, and leaves as little.
    """
    if is_worth_it:
        connection.execute(_SECURELY, {"on": 0})
    yield
    if is_worth_it:
        forget_old_words(connection)
        connection.execute(_SECURELY, {"on": 1})


_SECURELY = text("INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', :on)")


_COLUMNS = ("sort_key", "folded", "loose", "digits")


def forget_old_words(connection: Connection) -> None:
    """Put the words together anew, so that none stays that nobody has any more."""
    connection.execute(text("INSERT INTO person_search (person_search) VALUES ('optimize')"))


def _words(row: Row[*tuple[Any, ...]]) -> dict[str, object]:
    names = (row.given, row.surname, row.original_name, row.certificate_name)
    folded = dict.fromkeys(token for name in names if name for token in tokens(name))
    return {
        "person_id": row.id,
        "sort_key": person_sort_key(row.surname or "", row.given or ""),
        "folded": " ".join(folded),
        "loose": " ".join(dict.fromkeys(loose(token) for token in folded)),
        "digits": _phone_words(row.phone or ""),
    }


def _phone_words(phone: str) -> str:
    """Return every tail of the number from four digits on, so that any part of it is a prefix."""
    number = digits(phone)
    return " ".join(number[start:] for start in range(max(1, len(number) - 3)))


def match_expression(typed: str, *, by_sound: bool) -> str | None:
    """Return what FTS5 is asked for `typed`: every word a prefix, in any order; None for nothing.

    A number is sought in phones, words in names; `by_sound` also takes the rough sound of longer
    words, so that "Бернзиньш" and "Berzinsh" find Bērziņš.
    """
    words = tokens(typed)
    number = digits(typed)
    if number and not any(word.isalpha() for word in words):
        return f"digits : {_quoted(number)} *"
    if not words:
        return None
    express = _sounding if by_sound else _beginning
    return " AND ".join(express(word) for word in words)


_SOUNDS_FROM = 4
"""Fewer letters sound like the beginning of everything."""


def _beginning(word: str) -> str:
    return f"folded : {_quoted(word)} *"


def _sounding(word: str) -> str:
    if len(word) < _SOUNDS_FROM:
        return _beginning(word)
    return f"({_beginning(word)} OR loose : {_quoted(loose(word))} *)"


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def count(connection: Connection) -> int:
    """Return how many people can be found."""
    return int(connection.execute(select(func.count()).select_from(person_index)).scalar_one())


def rebuild(connection: Connection, ids: Iterable[bytes] | None = None) -> None:
    """Fold people anew: all of them, or those named."""
    if ids is None:
        connection.execute(text("INSERT OR IGNORE INTO person_stale SELECT id FROM person"))
    else:
        connection.execute(
            insert(person_stale).on_conflict_do_nothing(), [{"person_id": one} for one in ids]
        )
    refresh(connection)
