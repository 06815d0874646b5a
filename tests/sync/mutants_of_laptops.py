"""Mutants of what laptops do around the rules: sending, taking, restoring, erasing, belonging."""

from tests.support.mutants import Mutant

TRUST = "app/domain/trust.py"
RECORDS = "tests/support/swarm/records.py"
PROGRAMME = "tests/support/swarm/programme.py"
LAPTOPS = "tests/support/swarm/laptops.py"

_CLOCK = "self.h = max(self.h, self.wall) + 1"
_TAKEN = "taking.h = max(self.h, file.h)"
_READ = "theirs = as_read(came, self.version)"
_SENT = "rows = {scope: self.rows.get(scope, {}) for scope in scopes}"
_WEIGHED = "theirs = told.weighed(taking, row, theirs, known)\n"
_GUARDED = "return scope == ORG_SCOPE and self.sender.role is not Role.COORDINATOR"
_FORMER = "again.former, again.n = {**self.former, self.n: self.h}, n"
_LEARN = "self.statements |= statements\n"
_NO_LATE = (
    "RowState(s.base, {c: v for c, v in s.values.items() if c not in 'cd'}, "
    "{c: v for c, v in s.exceptions.items() if c not in 'cd'}, s.late)"
)

SENDING = (
    Mutant("the clock follows the wall back", LAPTOPS, _CLOCK, "self.h = self.wall + 1"),
    Mutant("the clock stands still", LAPTOPS, _CLOCK, "self.h = max(self.h, self.wall)"),
    Mutant("the clock is not merged", LAPTOPS, _TAKEN, "taking.h = self.h"),
    Mutant("the clock follows the file back", LAPTOPS, _TAKEN, "taking.h = file.h"),
    Mutant(
        "files leave out what came from others",
        LAPTOPS,
        _SENT,
        "rows = {scope: {r: s for r, s in self.rows.get(scope, {}).items() "
        "if s.base.n in (self.n, bytes(8))} for scope in scopes}",
    ),
    Mutant(
        "files leave out what is deleted",
        LAPTOPS,
        _SENT,
        "rows = {scope: {r: s for r, s in self.rows.get(scope, {}).items() "
        "if s.values['deleted'] != 1} for scope in scopes}",
    ),
    Mutant(
        "files leave out tables that the sender does not know",
        LAPTOPS,
        _SENT,
        "rows = {scope: {r: s for r, s in self.rows.get(scope, {}).items() "
        "if r[0] != 'u' or self.version} for scope in scopes}",
    ),
    Mutant(
        "files leave out columns that the sender does not know",
        LAPTOPS,
        _SENT,
        f"rows = {{scope: {{r: s if self.version else {_NO_LATE} for r, s in "
        "self.rows.get(scope, {}).items()} for scope in scopes}",
    ),
    Mutant(
        "files do not tell who was erased",
        LAPTOPS,
        "erased={scope: self.erased.get(scope, {}) for scope in scopes}",
        "erased={scope: {} for scope in scopes}",
    ),
    Mutant(
        "files claim what was seen of other scopes",
        LAPTOPS,
        "seen={scope: self.seen(scope) for scope in scopes}",
        "seen={scope: rules.advance(self.seen(scope), self.seen(ORG_SCOPE)) for scope in scopes}",
    ),
    Mutant(
        "files are sealed to all laptops",
        LAPTOPS,
        "readers = roster.readers_of(scopes, DAY)",
        "readers = roster.members",
    ),
    Mutant(
        "files are sealed to whoever ever belonged",
        LAPTOPS,
        "readers = roster.readers_of(scopes, DAY)",
        "readers = [one for one in roster.known.values() "
        "if all(roster.may_read(one, scope) for scope in scopes)]",
    ),
)

TAKING = (
    Mutant(
        "stamps from the future are refused",
        LAPTOPS,
        f"            {_READ}\n",
        f"            {_READ}\n            if theirs.base.h > self.wall + 500: continue\n",
    ),
    Mutant(
        "what arrives replaces",
        LAPTOPS,
        "joined = rules.join(mine, theirs)\n",
        "joined = theirs\n",
    ),
    Mutant(
        "new rows that are deleted stay out",
        LAPTOPS,
        "            if known is None:\n",
        "            if known is None and theirs.values['deleted'] == 1: continue\n"
        "            if known is None:\n",
    ),
    Mutant(
        "an older laptop drops what it does not know",
        LAPTOPS,
        _READ,
        f"{_READ}; s = theirs; theirs = s if self.version else {_NO_LATE}",
    ),
    Mutant(
        "an older laptop drops tables that it does not know",
        LAPTOPS,
        f"            {_READ}\n",
        f"            if row[0] == 'u' and not self.version: continue\n            {_READ}\n",
    ),
    Mutant(
        "an older laptop keeps the first unknown value",
        LAPTOPS,
        "joined = rules.join(mine, theirs)\n",
        "joined = rules.join(mine, theirs)\n        if not self.version:\n"
        "            joined.values.update({c: mine.values[c] for c in 'cd' if c in mine.values})\n",
    ),
    Mutant(
        "an older laptop mends words that it does not know",
        LAPTOPS,
        _READ,
        f"{_READ}; theirs = theirs if self.version else RowState(theirs.base, "
        "{c: 'word' if v == 'newer word' else v for c, v in theirs.values.items()}, "
        "theirs.exceptions, theirs.late)",
    ),
    Mutant(
        "an upgrade forgets what was kept",
        RECORDS,
        "    missing = [column for column in ADDED[version] if column not in state.values]\n",
        "    missing = [column for column in ADDED[version] if column not in state.values]\n"
        "    missing = missing or list(ADDED[version])\n",
    ),
    Mutant(
        "what is in the file counts as seen without being taken in",
        LAPTOPS,
        "for scope in scopes:\n            seen, mine",
        "for scope in file.seen: taking.known[scope] = "
        "rules.advance(self.known.get(scope, {}), file.seen[scope])\n"
        "        for scope in ():\n            seen, mine",
    ),
    Mutant(
        "a laptop forgets what it saw of itself",
        LAPTOPS,
        "return {**former, self.n: self.h}",
        "return former",
    ),
    Mutant(
        "what is seen of one scope counts for all",
        LAPTOPS,
        "            taking.known[scope] = rules.advance(known, told.claims(scope))\n",
        "            for one in (scope, *self.rows): taking.known[one] = "
        "rules.advance(taking.known.get(one, {}), told.claims(scope))\n",
    ),
    Mutant(
        "losers are listed again with every file",
        LAPTOPS,
        "losers = dict.fromkeys([*self.losers, *taking.losers, *taking.lost_edits])",
        "losers = [*self.losers, *taking.losers, *taking.lost_edits]",
    ),
    Mutant(
        "a cut file is taken in as far as it goes",
        LAPTOPS,
        "if sum(map(len, file.rows.values())) != file.count:",
        "if False:",
    ),
    Mutant(
        "a crash leaves what was seen",
        LAPTOPS,
        '"""Power failed: of what was taken in nothing was committed."""',
        "self.known = taking.known",
    ),
    Mutant(
        "a crash leaves the rows",
        LAPTOPS,
        '"""Power failed: of what was taken in nothing was committed."""',
        "self.rows = taking.rows",
    ),
    Mutant(
        "a crash leaves half of the rows",
        LAPTOPS,
        '"""Power failed: of what was taken in nothing was committed."""',
        "self.rows = {s: {r: x for r, x in o.items() if r in self.rows.get(s, ()) or len(r) % 2} "
        "for s, o in taking.rows.items()}; self.known = taking.known",
    ),
    Mutant(
        "a file that deletes too much leaves what was seen",
        LAPTOPS,
        "self.statements = statements\n",
        "self.statements = statements; self.known = taking.known\n",
    ),
    Mutant(
        "a file that deletes too much is taken in but for its deletions",
        LAPTOPS,
        "self.statements = statements\n",
        "self.known = taking.known; self.h = taking.h; self.rows = {s: {r: x for r, x in o.items() "
        "if not x.values['deleted']} for s, o in taking.rows.items()}\n",
    ),
)

LIVES = (
    Mutant("a restored store keeps its name", LAPTOPS, _FORMER, "again.former = {**self.former}"),
    Mutant(
        "a restored store forgets its old life", LAPTOPS, _FORMER, "again.former, again.n = {}, n"
    ),
    Mutant(
        "a restored store claims all that its old life wrote",
        LAPTOPS,
        "again.wall, again.version = self.wall,",
        "again.former[self.n] = self.h; again.wall, again.version = self.wall,",
    ),
    Mutant(
        "a restored store forgets what it had seen",
        LAPTOPS,
        _FORMER,
        f"{_FORMER}; again.known = {{}}",
    ),
    Mutant(
        "a restored store claims what it had seen since",
        LAPTOPS,
        "again.wall, again.version = self.wall,",
        "again.known = dict(self.known); again.wall, again.version = self.wall,",
    ),
    Mutant(
        "a restored store goes back to its old clock only",
        LAPTOPS,
        _FORMER,
        f"{_FORMER}; again.h = 1",
    ),
    Mutant(
        "a copy that is noticed keeps its name",
        LAPTOPS,
        "self.former = {**self.former, self.n: self.h}\n        self.n = n\n",
        "self.former = {**self.former, self.n: self.h}\n",
    ),
    Mutant(
        "a copy that is noticed forgets what it wrote",
        LAPTOPS,
        "self.former = {**self.former, self.n: self.h}\n        self.n = n\n",
        "self.n = n\n",
    ),
    Mutant(
        "a restored store forgets who belongs",
        LAPTOPS,
        "again.key, again.role = self.key, self.role\n        again.learn(self.statements)\n",
        "again.role = self.role\n",
    ),
    Mutant(
        "values without a change betray a copy",
        LAPTOPS,
        "                and mine.values.get(column) != theirs.values[column]\n",
        "",
    ),
)

ERASING = (
    Mutant("restoring brings erased people back", LAPTOPS, "again.erase_again(self.erased)", ""),
    Mutant(
        "restoring forgets who was erased",
        LAPTOPS,
        "            self.erased[scope] = {**known, **first}\n",
        "            self.erased[scope] = known or first\n",
    ),
    Mutant(
        "erased people come back with files",
        LAPTOPS,
        "if erased and records.about(row) in erased:",
        "if False:",
    ),
    Mutant(
        "who is erased elsewhere stays",
        LAPTOPS,
        "            if every.keys() - known.keys():\n",
        "            if False:\n",
    ),
    Mutant(
        "of two erasures each keeps its own",
        LAPTOPS,
        "person: min(entry, known.get(person, entry)) for person",
        "person: known.get(person, entry) for person",
    ),
    Mutant(
        "the last erasure replaces those before",
        LAPTOPS,
        "taking.erased[scope] = {**known, **every}",
        "taking.erased[scope] = every",
    ),
    Mutant(
        "only the person is erased, not what is noted of it",
        LAPTOPS,
        "records.blanked(row, state, self.version)\n            if records.about(row) in erased",
        "records.blanked(row, state, self.version)\n            if row in erased",
    ),
    Mutant(
        "an erased person can be brought back",
        RECORDS,
        'is_marked = row[0] != PERSON or state.values["deleted"] == 1',
        "is_marked = True",
    ),
    Mutant(
        "what newer programs noted of an erased person stays",
        RECORDS,
        'return "abcd" if row[0] == NEWER_TABLE else "acd"',
        'return "abcd" if row[0] == NEWER_TABLE else "a"',
    ),
    Mutant(
        "rows in tables of newer programs are not erased",
        RECORDS,
        'return "abcd" if row[0] == NEWER_TABLE else "acd"',
        'return "" if row[0] == NEWER_TABLE else "acd"',
    ),
    Mutant(
        "lost values of erased people stay listed",
        LAPTOPS,
        "self.losers = [one for one in losers if not self.is_erased(one[0], one[1])]",
        "self.losers = list(losers)",
    ),
    Mutant(
        "erasing is a change that a later one undoes",
        LAPTOPS,
        "            if erased and records.about(row) in erased:\n",
        "            if erased and records.about(row) in erased and "
        "theirs.base.h < erased[records.about(row)][0]:\n",
    ),
)

BELONGING = (
    Mutant(
        "everybody may change what is shared",
        LAPTOPS,
        _GUARDED,
        "return False",
    ),
    Mutant(
        "nobody may change what is shared",
        LAPTOPS,
        _GUARDED,
        "return scope == ORG_SCOPE",
    ),
    Mutant(
        "leads may change what is shared",
        LAPTOPS,
        _GUARDED,
        "return scope == ORG_SCOPE and self.sender.role not in (Role.COORDINATOR, Role.LEAD)",
    ),
    Mutant(
        "all of hearsay was seen",
        LAPTOPS,
        "if not told.is_guarded(scope) or not taking.unheard & told.file.own:",
        "if True:",
    ),
    Mutant(
        "hearsay fills nothing in",
        LAPTOPS,
        f"                {_WEIGHED}",
        f"                {_WEIGHED}"
        "                if theirs.base == rules.NEVER and known is None: continue\n",
    ),
    Mutant(
        "who believes a file believes all of it",
        LAPTOPS,
        "told = Told(file, sender, self.seen(ORG_SCOPE), lives)",
        "told = Told(file, sender, self.seen(ORG_SCOPE), frozenset(file.seen[ORG_SCOPE]))",
    ),
    Mutant(
        "what a laptop says that others wrote of what is shared counts as seen",
        LAPTOPS,
        "rules.advance(known, told.claims(scope))",
        "rules.advance(known, told.file.seen[scope])",
    ),
    Mutant(
        "what a laptop says to have seen of what is shared silences conflicts",
        LAPTOPS,
        "seen = (told.seen, told.claims(scope))",
        "seen = (told.seen, told.file.seen[scope])",
    ),
    Mutant(
        "what is here may be added anew by others",
        LAPTOPS,
        "return records.is_added(row) and not is_anew",
        "return records.is_added(row)",
    ),
    Mutant(
        "what several added alike is added by the first only",
        LAPTOPS,
        "is_anew = mine is not None and row[0] == OPEN and",
        "is_anew = mine is not None and",
    ),
    Mutant(
        "nobody adds to what is shared",
        LAPTOPS,
        "return records.is_added(row) and not is_anew",
        "return False",
    ),
    Mutant(
        "a laptop that went back to a backup is another one",
        LAPTOPS,
        "return frozenset((self.n, *self.former))",
        "return frozenset((self.n,))",
    ),
    Mutant(
        "a laptop that joins keeps its own texts of what is shared",
        LAPTOPS,
        "row: as_read(FIRST_ROW, self.version) if row == FIRST else state",
        "row: state",
    ),
    Mutant(
        "strangers' files are taken in",
        LAPTOPS,
        "if sender is None:",
        "sender = sender or programme.roster(-1).known.get(file.by)\n        if sender is None:",
    ),
    Mutant(
        "files for others are taken in",
        LAPTOPS,
        "if self.key.hex() not in file.recipients and not has_papers:",
        "if False:",
    ),
    Mutant(
        "a centre's laptop takes all scopes of a file for others",
        LAPTOPS,
        "        if self.role is Role.COORDINATOR or self.centre is None:\n"
        "            return tuple(file.rows)\n",
        "        if True:\n            return tuple(file.rows)\n",
    ),
    Mutant(
        "what a file tells of who belongs is forgotten",
        LAPTOPS,
        f"        {_LEARN}",
        "        self.statements = self.statements or statements\n",
    ),
    Mutant(
        "what a file tells of who belongs counts for that file only",
        LAPTOPS,
        "roster = programme.roster(self.statements | file.statements)",
        "roster = programme.roster(file.statements)",
    ),
    Mutant(
        "what a file tells of who belongs counts from the next file on",
        LAPTOPS,
        "roster = programme.roster(self.statements | file.statements)",
        "roster = programme.roster(self.statements or file.statements)",
    ),
    Mutant(
        "files leave out who was taken out",
        PROGRAMME,
        "is_needed = key in concerned or key not in known",
        "is_needed = False",
    ),
    Mutant(
        "coordinators do not say again what leads said",
        PROGRAMME,
        "more |= self.say(what, ROOT)",
        "pass",
    ),
    Mutant(
        "a laptop writes every scope",
        TRUST,
        "                return scope in (ORG_SCOPE, member.centre)\n",
        "                return True\n",
    ),
    Mutant(
        "a laptop reads every scope",
        TRUST,
        "return scope == member.centre or (member.role",
        "return True or (member.role",
    ),
    Mutant(
        "a laptop that was taken out goes on belonging",
        TRUST,
        "return None if sign_key in self.revoked else self.known.get(sign_key)",
        "return self.known.get(sign_key)",
    ),
    Mutant(
        "files are sealed to those who were taken out",
        TRUST,
        "standing = (one for key, one in self.known.items() if key not in self.revoked)",
        "standing = self.known.values()",
    ),
    Mutant(
        "leads take nobody out",
        TRUST,
        "        lead, member = self._lead(key), self.known.get(revoked)\n",
        "        lead, member = None, None\n",
    ),
    Mutant(
        "leads let nobody in",
        TRUST,
        "        lead = self._lead(key)\n        return",
        "        lead = None\n        return",
    ),
)

MUTANTS = (*SENDING, *TAKING, *LIVES, *ERASING, *BELONGING)
