"""Every merge rule, removed or changed: what the seeded model must notice."""

from contextlib import contextmanager

from tests.support.mutants import ROOT, Mutant, loaded

RULES = "app/sync/merge.py"
MODEL = "tests/support/merge_model.py"

_STANDS = "return theirs if rank(theirs, column) > rank(mine, column) else mine"
_NEWEST = "max([{0}.base, *{0}.exceptions.values()])"
_RANK = "return effective(row, column), canonical(row.values[column])"
_UNSEEN_BY_THEM = "is_unseen(effective(mine, column), seen_by_them)"
_TAKE = "theirs, mine = self.as_read(file.rows[row]), self.rows.get(row)"
_RESTORE = "again.known, again.n, again.wall = backup.seen(), n, self.wall"

MUTANTS = (
    Mutant("base is mine", RULES, "RowState(max(mine.base, theirs.base)", "RowState(mine.base"),
    Mutant("ties prefer mine", RULES, _RANK, 'return effective(row, column), b""'),
    Mutant(
        "the incarnation does not count",
        RULES,
        _RANK,
        "return effective(row, column).h, canonical(row.values[column])",
    ),
    Mutant("the value alone decides", RULES, _RANK, "return canonical(row.values[column])"),
    Mutant("the earlier stands", RULES, _STANDS, _STANDS.replace(">", "<")),
    Mutant("what arrives stands", RULES, _STANDS, "return theirs"),
    Mutant(
        "the whole row stands",
        RULES,
        _STANDS,
        f"return theirs if {_NEWEST.format('theirs')} > {_NEWEST.format('mine')} else mine",
    ),
    Mutant(
        "deleting always loses",
        RULES,
        _STANDS,
        f'if column == "deleted": return min(mine, theirs, key=lambda s: s.values[column])\n'
        f"    {_STANDS}",
    ),
    Mutant(
        "deleting always wins",
        RULES,
        _STANDS,
        f'if column == "deleted": return max(mine, theirs, key=lambda s: s.values[column])\n'
        f"    {_STANDS}",
    ),
    Mutant(
        "exceptions are dropped when bases are equal",
        RULES,
        "if stamp != implied(bare, column)}",
        "if stamp != implied(bare, column) and mine.base != theirs.base}",
    ),
    Mutant("exceptions equal to the base stay", RULES, "if stamp != implied(bare, column)}", "}"),
    Mutant(
        "exceptions are overlooked",
        RULES,
        "return row.exceptions.get(column) or implied(row, column)",
        "return implied(row, column)",
    ),
    Mutant(
        "an edit stamps the whole row",
        RULES,
        "exceptions={**row.exceptions, column: stamp})",
        "exceptions=dict.fromkeys(row.values, stamp))",
    ),
    Mutant("shared first rows count as edits", RULES, "stamp.n != GENESIS and ", ""),
    Mutant("what they had seen does not count", RULES, _UNSEEN_BY_THEM, "True"),
    Mutant(
        "what I had seen does not count",
        RULES,
        "effective(theirs, column), seen_by_me",
        "effective(theirs, column), {}",
    ),
    Mutant(
        "only my overwritten values are listed",
        RULES,
        f"if {_UNSEEN_BY_THEM}",
        f"if winner is theirs and {_UNSEEN_BY_THEM}",
    ),
    Mutant(
        "equal values are listed",
        RULES,
        "if mine.values[column] == theirs.values[column]:",
        "if False:",
    ),
    Mutant(
        "what was seen never grows",
        RULES,
        "max(seen.get(n, 0), by.get(n, 0))",
        "seen.get(n, 0)",
    ),
    Mutant(
        "what was seen can shrink",
        RULES,
        "max(seen.get(n, 0), by.get(n, 0))",
        "by.get(n, 0)",
    ),
    Mutant("the clock is not merged", MODEL, "self.h = max(self.h, file.h)", "pass"),
    Mutant(
        "the clock follows the wall back",
        MODEL,
        "self.h = max(self.h, self.wall) + 1",
        "self.h = self.wall + 1",
    ),
    Mutant(
        "stamps from the future are refused",
        MODEL,
        _TAKE,
        f"{_TAKE}\n            if theirs.base.h > self.wall + 500: continue",
    ),
    Mutant("what arrives replaces", MODEL, "theirs if mine is None else rules.join", "theirs or"),
    Mutant(
        "files leave out what came from others",
        MODEL,
        "return File(dict(self.rows), ",
        "return File({r: s for r, s in self.rows.items() if s.base.n in (self.n, GENESIS)}, ",
    ),
    Mutant(
        "a restored store keeps its name", MODEL, _RESTORE, _RESTORE.replace(", n,", ", backup.n,")
    ),
    Mutant(
        "a restored store forgets its old life",
        MODEL,
        _RESTORE,
        _RESTORE.replace("backup.seen()", "backup.known"),
    ),
    Mutant(
        "a restored store forgets what it had seen",
        MODEL,
        _RESTORE,
        _RESTORE.replace("backup.seen()", "{}"),
    ),
    Mutant("a crash leaves half a file", MODEL, "return before", "return self"),
    Mutant(
        "an older laptop drops what it does not know",
        MODEL,
        "return with_newer(theirs) if self.is_newer else theirs",
        "return with_newer(theirs) if self.is_newer else without_newer(theirs)",
    ),
    Mutant(
        "an older laptop keeps what it does not know to itself",
        MODEL,
        "return File(dict(self.rows), ",
        "return File(dict(self.rows) if self.is_newer else "
        "{r: without_newer(s) for r, s in self.rows.items()}, ",
    ),
    Mutant(
        "an older laptop keeps the first unknown value",
        MODEL,
        "self.rows[row] = theirs if mine is None else rules.join(mine, theirs)",
        "self.rows[row] = theirs if mine is None else rules.join(mine, theirs "
        "if self.is_newer or NEWER not in mine.values else without_newer(theirs))",
    ),
    Mutant(
        "an upgrade forgets what was kept",
        MODEL,
        "{row: with_newer(state) for",
        "{row: with_newer(without_newer(state)) for",
    ),
    Mutant(
        "a newer column left empty says so",
        RULES,
        "return NEVER if is_unsaid else row.base",
        "return row.base",
    ),
    Mutant(
        "every field left empty says nothing",
        RULES,
        "is_unsaid = column in row.late and row.values[column] is None",
        "is_unsaid = row.values[column] == 0",
    ),
    Mutant(
        "a newer column cleared on purpose says nothing",
        RULES,
        "return row.exceptions.get(column) or implied(row, column)",
        "return implied(row, column) if column in row.late and row.values[column] is None "
        "else row.exceptions.get(column, row.base)",
    ),
    Mutant(
        "what is late is forgotten when rows are joined",
        RULES,
        "late=mine.late | theirs.late",
        "late=frozenset()",
    ),
)


@contextmanager
def model_with(mutant: Mutant):
    """Give the model under a mutant; everything else is as it is."""
    if mutant.file == MODEL:
        with loaded("mutated_model", mutant.source()) as model:
            yield model
        return
    source = (ROOT / MODEL).read_text(encoding="utf-8")
    with (
        loaded("mutated_rules", mutant.source()),
        loaded("mutated_model", source, app__sync__merge="mutated_rules") as model,
    ):
        yield model


def first_seed_that_fails(mutant: Mutant, seeds: range) -> int | None:
    """Return the first story that the mutant does not survive."""
    with model_with(mutant) as model:
        for seed in seeds:
            try:
                model.run(seed)
            except model.PromiseBrokenError:
                return seed
    return None
