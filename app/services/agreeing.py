"""What somebody must give a reason for before files come in: asked once for all of one act.

Each file is looked at by itself, but several small ones together can take away as much as a large
one. Where that may be so, all of them are taken in once in their order, and taken back.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.domain.errors_exchange import BundleError
from app.domain.imports import together
from app.jobs import NO_JOB, PartOfJob, Progress
from app.persistence.mass_deletions import are_many
from app.services.taking_in import Standing, rehearse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from app.domain.bundles import MassDeletion
    from app.jobs import Job
    from app.persistence.store import Store
    from app.services.taking_in import TakenIn


@dataclass(frozen=True, slots=True)
class Agreement:
    """What is to be agreed to, the worst first: nothing where nobody has to be asked.

    `files` are those that stay out without a reason. `without_right` are the files of laptops that
    may not erase what they want erased.
    """

    deletions: tuple[MassDeletion, ...] = ()
    files: frozenset[Path] = frozenset()
    without_right: tuple[TakenIn, ...] = ()

    @property
    def is_due(self) -> bool:
        """Whether somebody has to be asked."""
        return bool(self.files)


def agreement(store: Store, seen: Sequence[TakenIn], job: Job = NO_JOB) -> Agreement:
    """Return what must be agreed to of files that were looked at one by one."""
    new = [one for one in seen if one.standing is Standing.NEW]
    found = [many for one in new for many in one.mass_deletions]
    losing = [one for one in new if one.losses]
    with store.database.reading() as connection:
        may_be_many = len(losing) > 1 and are_many(
            connection, together(loss for one in losing for loss in one.losses)
        )
    if may_be_many:
        found += _together(store, losing, job)
    job.report(Progress(1, 1))
    deletions = _worst_of_each(found)
    too_much = {one.table for one in deletions}
    files = [
        one.file for one in new if one.asks_reason or too_much & {loss.table for loss in one.losses}
    ]
    without_right = tuple(one for one in new if one.erased_without_right)
    return Agreement(deletions, frozenset(files), without_right)


def _together(store: Store, losing: Sequence[TakenIn], job: Job) -> list[MassDeletion]:
    """Return what is too much of these files, one after the other as they would come in."""
    found: list[MassDeletion] = []
    done: list[bytes] = []
    with store.database.tried(capture=False) as connection:
        for place, one in enumerate(sorted(losing, key=lambda one: one.made)):
            part = PartOfJob(job, place / len(losing), (place + 1) / len(losing))
            point = connection.begin_nested()
            try:
                outcome = rehearse(connection, store, one.file, part, beside=tuple(done))
            except BundleError:
                # It is told on the file's own card, now or when it is taken in.
                point.rollback()
                continue
            point.commit()
            done.append(one.identity)
            found += outcome.mass_deletions
    return found


def _worst_of_each(found: Iterable[MassDeletion]) -> tuple[MassDeletion, ...]:
    worst: dict[str, MassDeletion] = {}
    for one in found:
        known = worst.setdefault(one.table, one)
        worst[one.table] = max(known, one, key=lambda each: each.deleted)
    ordered = sorted(worst.values(), key=lambda one: (one.table != "person", -one.deleted))
    return tuple(ordered)
