"""Mutants of the rules of joining (app.sync.merge): each rule removed or changed."""

from tests.support.mutants import Mutant

RULES = "app/sync/merge.py"
LOST_EDITS = "app/sync/lost_edits.py"

_STANDS = "return theirs if is_later(theirs, mine, column) else mine"
_DIFFERS = "    if said != known:\n        return said > known\n"
_TIE = "return canonical(theirs.values[column]) > canonical(mine.values[column])"
_NORMAL = "if one != implied(row, column)}\n    return RowState(row.base"
_EFFECTIVE = "return row.exceptions.get(column) or implied(row, column)"
_UNSEEN_BY_THEM = "is_unseen(effective(mine, column), seen_by_them)"
_KNOWN = "known = {*believed, *own} if row.base.n in own else believed"
_NEWEST = "max([{0}.base, *{0}.exceptions.values()])"

MUTANTS = (
    Mutant("base is mine", RULES, "RowState(max(mine.base, theirs.base)", "RowState(mine.base"),
    Mutant("ties prefer mine", RULES, _TIE, "return False"),
    Mutant(
        "the incarnation does not count",
        RULES,
        _DIFFERS,
        "    if said.h != known.h:\n        return said.h > known.h\n",
    ),
    Mutant("the value alone decides", RULES, _DIFFERS, ""),
    Mutant("the earlier stands", RULES, "return said > known", "return said < known"),
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
        "a column unknown to them is emptied",
        RULES,
        "    if column not in theirs.values:\n        return mine\n",
        "    if column not in theirs.values:\n"
        "        theirs = RowState(theirs.base, {**theirs.values, column: None})\n",
    ),
    Mutant("stamps of cells are dropped", RULES, _NORMAL, _NORMAL.replace("}", " and False}")),
    Mutant(
        "exceptions equal to the base stay",
        RULES,
        _NORMAL,
        _NORMAL.replace("if one != implied(row, column)", ""),
    ),
    Mutant("exceptions are overlooked", RULES, _EFFECTIVE, "return implied(row, column)"),
    Mutant(
        "an edit stamps the whole row",
        RULES,
        "{**row.exceptions, column: stamp}, row.late",
        "dict.fromkeys(row.values, stamp), row.late",
    ),
    Mutant(
        "deleting stamps nothing",
        RULES,
        "{**row.exceptions, column: stamp}, row.late",
        'row.exceptions if column == "deleted" else {**row.exceptions, column: stamp}, row.late',
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
        "only values that come too late are listed",
        RULES,
        f"if {_UNSEEN_BY_THEM}",
        f"if winner is mine and {_UNSEEN_BY_THEM}",
    ),
    Mutant(
        "equal values are listed",
        RULES,
        "if column not in theirs.values or theirs.values[column] == value:",
        "if column not in theirs.values:",
    ),
    Mutant(
        "the winner is listed",
        RULES,
        "loser = theirs if winner is mine else mine",
        "loser = winner",
    ),
    Mutant(
        "what was seen never grows", RULES, "max(seen.get(n, 0), by.get(n, 0))", "seen.get(n, 0)"
    ),
    Mutant("what was seen can shrink", RULES, "max(seen.get(n, 0), by.get(n, 0))", "by.get(n, 0)"),
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
        _EFFECTIVE,
        "return implied(row, column) if column in row.late and row.values[column] is None "
        "else row.exceptions.get(column, row.base)",
    ),
    Mutant(
        "what is late is forgotten when rows are joined",
        RULES,
        "stamps, mine.late | theirs.late",
        "stamps, frozenset()",
    ),
    Mutant(
        "hearsay keeps the time of its rows",
        RULES,
        "base = row.base if row.base.n in believed else NEVER",
        "base = row.base",
    ),
    Mutant(
        "hearsay keeps the time of its cells",
        RULES,
        "c: stamp if stamp.n in believed else NEVER for",
        "c: stamp for",
    ),
    Mutant(
        "nobody is believed",
        RULES,
        "c: stamp if stamp.n in believed else NEVER for",
        "c: NEVER for",
    ),
    Mutant(
        "what is added may be changed by all",
        RULES,
        "for c, stamp in _weakened(row, known).items()",
        "for c, stamp in row.exceptions.items()",
    ),
    Mutant("nobody changes what it added", RULES, _KNOWN, "known = believed"),
    Mutant(
        "whoever added something has others change it",
        RULES,
        _KNOWN,
        "known = {*believed, row.base.n}",
    ),
    Mutant(
        "a laptop changes what others added",
        RULES,
        _KNOWN,
        "known = {*believed, *own}",
    ),
    Mutant(
        "what is added may be deleted already",
        RULES,
        "if row.values.get(DELETED) and effective(row, DELETED) == row.base:",
        "if False:",
    ),
    Mutant(
        "what is here is never told to be added anew",
        RULES,
        "return mine.base not in (theirs.base, NEVER)",
        "return False",
    ),
    Mutant(
        "what is added is hearsay too",
        RULES,
        "return normal(RowState(row.base, row.values, stamps, row.late))",
        "return normal(RowState(NEVER, row.values, stamps, row.late))",
    ),
    Mutant(
        "changes that the deletion knew of are listed",
        LOST_EDITS,
        "        and is_unseen(effective(editing, column), seen)\n",
        "",
    ),
    Mutant(
        "only changes that came too late are listed for a deleted record",
        LOST_EDITS,
        "    deleted, was_standing =",
        "    if deleting is theirs:\n        return None\n    deleted, was_standing =",
    ),
    Mutant(
        "only my changes are listed for a deleted record",
        LOST_EDITS,
        "    deleted, was_standing =",
        "    if deleting is mine:\n        return None\n    deleted, was_standing =",
    ),
)
