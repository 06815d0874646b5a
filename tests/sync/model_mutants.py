"""The model under mutants: what its seeded stories must notice.

Every rule of joining and everything that laptops do around it is removed or changed in turn. The
first story that notices each of them is kept, so that the suite need not look for it; to look for
all of them again: python -m tests.sync.soak --part mutants.
"""

from __future__ import annotations

import json
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.support.mutants import ROOT, Mutant, loaded
from tests.sync import mutants_of_laptops, mutants_of_rules

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import ModuleType

NOTICED = Path(__file__).with_name("noticed.json")
MUTANTS = (*mutants_of_rules.MUTANTS, *mutants_of_laptops.MUTANTS)
CHAIN = (
    mutants_of_rules.RULES,
    mutants_of_rules.LOST_EDITS,
    mutants_of_laptops.TRUST,
    mutants_of_laptops.RECORDS,
    mutants_of_laptops.PROGRAMME,
    mutants_of_laptops.LAPTOPS,
    *(
        f"tests/support/swarm/{name}.py"
        for name in (
            "ledger",
            "people",
            "carriers",
            "belonging",
            "misfortunes",
            "meetings",
            "stories",
        )
    ),
)
"""The modules that a story is made of, each of which imports those before it."""


@contextmanager
def stories_with(mutant: Mutant) -> Iterator[ModuleType]:
    """Give the stories under a mutant; everything else is as it is."""
    changed: dict[str, str] = {}
    with ExitStack() as closing:
        for file in CHAIN:
            name = f"mutated_{file.removesuffix('.py').rpartition('/')[2]}"
            if file == mutant.file:
                source = mutant.source()
            elif changed:
                source = (ROOT / file).read_text(encoding="utf-8")
            else:
                continue
            module = closing.enter_context(loaded(name, source, **changed))
            changed[file.removesuffix(".py").replace("/", "__")] = name
        yield module


def first_seed_that_fails(mutant: Mutant, seeds: Iterable[int]) -> int | None:
    """Return the first story that the mutant does not survive."""
    with stories_with(mutant) as stories:
        for seed in seeds:
            try:
                stories.run(seed)
            except (stories.PromiseBrokenError, LookupError):
                return seed
    return None


def likely(mutant: Mutant) -> list[int]:
    """Return the story that noticed the mutant once, and the first ones if it does so no more."""
    noticed = json.loads(NOTICED.read_text(encoding="utf-8"))
    return [noticed.get(mutant.name, 0), *range(2_000)]
