"""Every rule of the merge in SQL, removed or changed: what the comparison must notice."""

from __future__ import annotations

import json
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors_exchange import BundleError
from tests.persistence.merge_against_rules import difference
from tests.support.mutants import ROOT, Mutant, loaded

if TYPE_CHECKING:
    from collections.abc import Iterable

NOTICED = Path(__file__).with_name("noticed.json")
SQL = "app/persistence/merge_sql.py"
MERGE = "app/persistence/merge.py"
FOREIGN = "app/persistence/merge_foreign.py"
GUARDED = "app/persistence/guarded.py"

_BY_ADDER = "f\"AND n IN {mine} AND {row.format('row_n')} IN {mine}))\""

MUTANTS = (
    Mutant("the earlier stands", SQL, "THEN their_h > my_h", "THEN their_h < my_h"),
    Mutant(
        "numbers of incarnations decide ties",
        SQL,
        '{NAME_OF.format("their_n")} > {NAME_OF.format("my_n")}',
        "their_n > my_n",
    ),
    Mutant("mine stands among equal times", SQL, "WHEN their_n <> my_n THEN", "WHEN 0 THEN"),
    Mutant("the value never decides", SQL, "ELSE their_value > my_value END", "ELSE 0 END"),
    Mutant("the smaller value decides", SQL, "ELSE their_value >", "ELSE their_value <"),
    Mutant("nothing beats a value", SQL, "WHEN my_value IS NULL THEN 1", ""),
    Mutant(
        "a value loses to nothing",
        SQL,
        "WHEN their_value IS NULL THEN 0",
        "WHEN their_value IS NULL THEN 1",
    ),
    Mutant(
        "a column unknown to them is emptied",
        SQL,
        "WHEN their_h IS NULL THEN 0",
        "WHEN their_h IS NULL THEN 1",
    ),
    Mutant(
        "new rows keep stamps that say nothing",
        SQL,
        "f\"WHERE {_says_more(synced, 'i.row', present)} AND {is_new}\"",
        'f"WHERE {is_new}"',
    ),
    Mutant(
        "stamps of cells that say nothing are kept",
        SQL,
        "f\"WHERE {_says_more(synced, 'm')}\"",
        '""',
    ),
    Mutant("another time of the row is overlooked", SQL, "i.row_h <> m.h OR ", ""),
    Mutant("another author of the row is overlooked", SQL, "i.row_n <> m.n OR ", ""),
    Mutant("other values are overlooked", SQL, "{contradicts} OR {_any_differs(cells)} ", "0 "),
    Mutant(
        "their edited cells are overlooked",
        SQL,
        "OR EXISTS (SELECT 1 FROM i",
        "OR 0 AND EXISTS (SELECT 1 FROM i",
    ),
    Mutant(
        "my edited cells are overlooked",
        SQL,
        "OR EXISTS (SELECT 1 FROM s",
        "OR 0 AND EXISTS (SELECT 1 FROM s",
    ),
    Mutant(
        "cells count by the stamp of their row", SQL, 'stamp_of_cell("k",', 'stamp_of_cell("m",'
    ),
    Mutant("my cells count by their row", SQL, 'stamp_of_cell("o",', 'stamp_of_cell("m",'),
    Mutant("equal values are conflicts", SQL, '"""my_value IS NOT their_value', '"""1'),
    Mutant("first rows of mine can lose", SQL, "my_n <> 0 AND ", ""),
    Mutant("first rows of theirs can lose", SQL, "their_n <> 0 AND ", ""),
    Mutant("what they had seen is overlooked", SQL, "my_h > coalesce", "1 OR coalesce"),
    Mutant("what I had seen is overlooked", SQL, "their_h > coalesce", "1 OR coalesce"),
    Mutant(
        "the winner is listed",
        SQL,
        'f"iif(is_theirs, my_{one}, their_{one})"',
        'f"their_{one}" if one == "value" else f"iif(is_theirs, my_{one}, their_{one})"',
    ),
    Mutant(
        "the stamp of the winner is listed",
        SQL,
        'f"iif(is_theirs, my_{one}, their_{one})"',
        'f"their_{one}" if one == "h" else f"iif(is_theirs, my_{one}, their_{one})"',
    ),
    Mutant(
        "every cell of theirs goes in",
        SQL,
        "(SELECT iif(is_theirs, their_value, my_value) FROM",
        "(SELECT their_value FROM",
    ),
    Mutant(
        "every stamp of theirs goes in", SQL, "iif(is_theirs, their_h, my_h) AS h", "their_h AS h"
    ),
    Mutant("the row keeps my time", SQL, "i.row_h > m.h OR", "0 OR"),
    Mutant("the row keeps my author", SQL, "OR (i.row_h = m.h AND", "OR (0 AND"),
    Mutant("deleting counts as changing", SQL, "AND their_value <> 0", "AND 0"),
    Mutant("the clock follows the file back", MERGE, "SET h = max(h, ?)", "SET h = ?"),
    Mutant("the clock is not merged", MERGE, "SET h = max(h, ?)", "SET h = max(h, ? * 0)"),
    Mutant("what was seen can shrink", MERGE, "h = max(h, excluded.h)", "h = excluded.h"),
    Mutant("what was seen never grows", MERGE, "h = max(h, excluded.h)", "h = h"),
    Mutant(
        "my own changes count as unseen",
        MERGE,
        '"UNION ALL SELECT n, h FROM sync_clock) GROUP BY n"',
        '") GROUP BY n"',
    ),
    Mutant(
        "former lives are forgotten", MERGE, "            EVERY_SCOPE,\n", "            scope,\n"
    ),
    Mutant("what is parked is never replaced", FOREIGN, "self._run(_UPDATE, table.name)", "pass"),
    Mutant(
        "what arrives replaces what is parked",
        FOREIGN,
        "(SELECT r, c FROM contest WHERE is_theirs)",
        "(SELECT r, c FROM contest)",
    ),
    Mutant("new cells are not parked", FOREIGN, "for column in columns:", "for column in ():"),
    Mutant(
        "cells of newer programs count by their row",
        FOREIGN,
        "stamp = own.get(place, NEVER if value is None else (h, aliases[n]))",
        "stamp = NEVER if value is None else (h, aliases[n])",
    ),
    Mutant(
        "a newer column left empty is parked",
        FOREIGN,
        "NEVER if value is None else (h, aliases[n]))",
        "(h, aliases[n]))",
    ),
    Mutant(
        "cells that say nothing are parked",
        FOREIGN,
        "if value is not None or stamp != NEVER:",
        "if True:",
    ),
    Mutant(
        "what loses of newer programs is not listed",
        FOREIGN,
        "self._run(merge_sql.list_losers(table.number), self._at)",
        "pass",
    ),
    Mutant("everybody may change what is shared", GUARDED, "scope == ORG_SCOPE and", "False and"),
    Mutant(
        "nobody may change what is shared",
        GUARDED,
        "sender.role is not Role.COORDINATOR",
        "sender.role is not None",
    ),
    Mutant(
        "hearsay keeps the time of its rows", GUARDED, "SET row_h = {NEVER_H}, row_n", "SET row_n"
    ),
    Mutant(
        "hearsay keeps the time of its cells",
        GUARDED,
        "for table in _CELLS:\n",
        "for table in ():\n",
    ),
    Mutant(
        "what is added is hearsay too",
        GUARDED,
        "changed = f\"({self._is_whole.format('k.r')} OR {self._is_change})\"",
        'changed = "true"',
    ),
    Mutant("nobody changes what it added", GUARDED, _BY_ADDER, '"AND 0))"'),
    Mutant(
        "a laptop changes what others added",
        GUARDED,
        _BY_ADDER,
        'f"AND n IN {mine}))"',
    ),
    Mutant(
        "whoever added something has others change it",
        GUARDED,
        _BY_ADDER,
        "f\"AND {row.format('row_n')} IN {mine}))\"",
    ),
    Mutant(
        "what is here may be added anew by others",
        GUARDED,
        "if table in _ADDED_TWICE:",
        "if table in ADD_ONLY:",
    ),
    Mutant(
        "what several added alike is added by the first only",
        GUARDED,
        "if table in _ADDED_TWICE:",
        "if False:",
    ),
    Mutant(
        "hearsay is never told again by who added it",
        GUARDED,
        '            f"AND (m.h, m.n) <> ({NEVER_H}, {NEVER_N})))"',
        '            "))"',
    ),
    Mutant(
        "what is added may be deleted already",
        GUARDED,
        "        self._add_nothing_deleted()\n",
        "",
    ),
    Mutant(
        "what is added may be deleted if its file says when",
        GUARDED,
        'f"AND NOT ({self._is_change})"',
        '"AND 0"',
    ),
    Mutant(
        "a laptop may take the name of another one's life",
        GUARDED,
        "iif(l.id IS NULL, i.id = ?2, l",
        "iif(l.id IS NULL OR i.id = ?2, i.id = ?2, l",
    ),
    Mutant("a laptop has one life only", GUARDED, "l.laptop_id = ?3", "0 AND l.laptop_id = ?3"),
    Mutant(
        "hearsay of empty newer columns is kept",
        GUARDED,
        "WHERE value IS NULL AND (h, n)",
        "WHERE 0 AND (h, n)",
    ),
    Mutant("all of hearsay was seen", MERGE, "self._word.unheard |= hearsay.unheard_of()", "pass"),
    Mutant(
        "hearsay hides nothing",
        GUARDED,
        "return [] if is_hidden else self.seen(scope)",
        "return self.seen(scope)",
    ),
    Mutant(
        "laptops tell what others have seen of what is shared",
        GUARDED,
        "if not is_guarded(scope, self._sender):\n            return told\n",
        "if True:\n            return told\n",
    ),
    Mutant(
        "scopes for others are taken in",
        MERGE,
        "if segment.head.scope in wanted:",
        "if True:",
    ),
    Mutant(
        "whom a file tells to be erased stays",
        MERGE,
        "self._erasing.take(bundle.erased, sender=self._sender.laptop, scopes=wanted)",
        "pass",
    ),
    Mutant(
        "what newer programs noted of erased people is parked",
        MERGE,
        "        self._erasing.settle()\n",
        "",
    ),
    Mutant(
        "new rows betray no copy", MERGE, "self._look_for_a_double(statements.find_own_new)", "pass"
    ),
    Mutant(
        "changed rows betray no copy",
        MERGE,
        "self._look_for_a_double(count_own_won(self._let_go_until))",
        "pass",
    ),
    Mutant("nothing of hearsay waits", MERGE, "awaiting = hearsay.awaiting()", "awaiting = 0"),
)

LATE_MUTANTS = (
    Mutant("a late column left empty says so", SQL, "    if is_late:\n", "    if False:\n"),
    Mutant(
        "every late column says nothing",
        SQL,
        'f"iif({value} IS NULL, {NEVER_H}',
        'f"iif(1, {NEVER_H}',
    ),
    Mutant("stamps of emptied late columns are dropped", SQL, "if not late:", "if True:"),
    Mutant(
        "stamps of late columns are kept whatever they say",
        SQL,
        "iif({empty}, {never}, {plain})",
        "iif({empty}, 1, {plain})",
    ),
)
"""Of columns that older programs do not know: noticed by a program that has some."""


@contextmanager
def merge_with(mutant: Mutant):
    """Give `merge` under a mutant; everything else is as it is."""
    if mutant.file == MERGE:
        with loaded("mutated_merge", mutant.source()) as module:
            yield module.merge
        return
    source = (ROOT / MERGE).read_text(encoding="utf-8")
    place = mutant.file.removesuffix(".py").replace("/", "__")
    with (
        loaded("mutated_part", mutant.source()),
        loaded("mutated_merge", source, **{place: "mutated_part"}) as module,
    ):
        yield module.merge


def likely(mutant: Mutant, seeds: range) -> list[int]:
    """Return the random states that noticed the mutant once, and all if they do so no more.

    Written by: python -m tests.sync.soak --part statements.
    """
    noticed = json.loads(NOTICED.read_text(encoding="utf-8"))
    return [noticed.get(mutant.name, 0), *seeds]


def first_seed_that_differs(mutant: Mutant, store, seeds: Iterable[int]) -> int | None:
    """Return the first random states that the mutant merges otherwise than the rules."""
    with merge_with(mutant) as merge:
        for seed in seeds:
            try:
                if difference(store, seed, merge):
                    return seed
            except BundleError:
                return seed
    return None
