"""From a key in the search field to people: the service alone, and painted on the screen.

The floor asks the same of the same encrypted file with nothing but the driver: the first hundred
in Latvian order, with all that a row shows. On the screen its floor is a bare table of Qt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.benchmarks.bench import opened, opened_bare
from tests.benchmarks.crowd import HALL
from tests.benchmarks.measuring import clocked, in_turns, joined
from tests.benchmarks.screens import BareSearch, KopaSearch
from tests.benchmarks.table import compared, limited, span

if TYPE_CHECKING:
    from collections.abc import Iterator

    import sqlcipher3.dbapi2 as sqlcipher

    from app.bootstrap import Application
    from tests.benchmarks.bench import Bench
    from tests.benchmarks.measuring import Pair
    from tests.benchmarks.table import Line

TYPED = ("bērziņ", "kalniņa an", "liepa", "andris ka", "ozol", "ива", "2912")
SHOWN = 100
_LIMIT = 0.030

_QUERY = f"""
    SELECT person.given, person.surname, person.territory, organisation.name, person.phone
      FROM (SELECT person_id, sort_key FROM person_index
             WHERE id IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)
             ORDER BY sort_key LIMIT {SHOWN}) AS found
      JOIN person ON person.id = found.person_id
      LEFT JOIN organisation ON organisation.id = person.organisation_id
     ORDER BY found.sort_key
"""


def lines(bench: Bench) -> Iterator[Line]:
    """Type several names letter by letter."""
    people = bench.size(HALL).people
    with (
        bench.to_change(HALL, "search") as folder,
        opened_bare(folder) as bare,
        opened(folder) as application,
    ):
        found = _found(bare, application, bench.times(9))
        yield from _spread(f"search: key to result, {people:,} people", found)
        painted = _painted(bare, application, bench.times(5))
        yield from _spread(f"search: key to painted, {people:,} people", painted, at_most=2.0)
        slow = painted.percentile(95)[1]
        words = "search: key to painted, p95 in milliseconds"
        yield limited(words, span(slow), "< 30 ms", is_met=slow < _LIMIT)


def _spread(what: str, pair: Pair, *, at_most: float | None = None) -> Iterator[Line]:
    yield compared(f"{what}, p50", pair.percentile(50), at_most=at_most)
    yield compared(f"{what}, p95", pair.percentile(95), at_most=at_most)


def _found(bare: sqlcipher.Connection, application: Application, times: int) -> Pair:
    return joined(
        in_turns(
            lambda typed=typed: clocked(lambda: ask_bare(bare, typed)),
            lambda typed=typed: clocked(lambda: application.people.find(typed, SHOWN)),
            times,
        )
        for typed in beginnings(bare)
    )


def _painted(bare: sqlcipher.Connection, application: Application, times: int) -> Pair:
    floor = BareSearch(lambda typed: ask_bare(bare, typed))
    kopa = KopaSearch(application)
    try:
        return joined(
            in_turns(
                lambda before=typed[:-1], key=typed[-1]: floor.key(before, key),
                lambda before=typed[:-1], key=typed[-1]: kopa.key(before, key),
                times,
            )
            for typed in beginnings(bare)
        )
    finally:
        floor.close()
        kopa.close()


def beginnings(connection: sqlcipher.Connection) -> Iterator[str]:
    """Yield what stands in the field after each key, as long as it finds somebody."""
    for word in TYPED:
        for end in range(1, len(word) + 1):
            typed = word[:end]
            if typed[-1] != " " and ask_bare(connection, typed):
                yield typed


def ask_bare(connection: sqlcipher.Connection, typed: str) -> list[tuple[str, ...]]:
    """Return the first people whose words begin so."""
    column = "digits" if typed.isdecimal() else "folded"
    words = (f'{column} : "{_plain(word)}" *' for word in typed.split())
    return connection.execute(_QUERY, (" AND ".join(words),)).fetchall()


_MARKS = str.maketrans("āčēģīķļņōšūž", "acegiklnosuz")


def _plain(word: str) -> str:
    return word.translate(_MARKS)
