"""A year of issuing on four laptops to which everything happens; the same seed, the same year.

What was ever issued is kept in a list outside the laptops, like the papers themselves. By hand,
for more: `python -m tests.support.year_of_numbers --years 100`.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.certificates import Certificate, CertificateState
from app.domain.ids import PARTICIPATION_TEMPLATE, CertificateId, new_id
from app.domain.papers import CertificatePaper, Issuer
from app.domain.trust import Role
from app.persistence import certificates
from app.persistence.store import Store
from app.services.certificate_numbers import next_numbers
from app.services.settings import FirstAnswers
from tests.support.members import join
from tests.support.stores import MovableClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

LAPTOPS = 4
MOST_LAPTOPS = 7
STEPS = 170
BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)


class CrashError(Exception):
    """The laptop went off."""


@dataclass
class Laptop:
    """A data folder on a machine, and the program that has it open."""

    folder: Path
    witness: Path
    clock: MovableClock
    application: Application = field(init=False)

    def __post_init__(self) -> None:
        self.open()

    @property
    def store(self) -> Store:
        return self.application._store

    def open(self) -> None:
        store = Store(self.folder, self.clock, BUILD_DATE, witness=self.witness)
        self.application = Application(store)

    def crash(self) -> None:
        """End the program without a word."""
        self.store.database.close()
        self.store._lock.release()


class Year:
    """Laptops, the sticks and copies between them, and every number that was issued."""

    def __init__(self, place: Path, seed: int) -> None:
        self.place = place
        self.dice = random.Random(seed)
        self.issued: list[str] = []
        self.told: Counter[str] = Counter()
        self.laptops: list[Laptop] = []
        self.copies: list[tuple[Laptop, Path]] = []
        self.backups: list[tuple[Laptop, Path]] = []
        self._files = 0
        for number in range(LAPTOPS):
            self._found(number)

    def live(self, steps: int = STEPS) -> None:
        """Let things happen; often papers are issued, and sometimes there is trouble."""
        happenings: dict[Callable[[Laptop], None], int] = {
            self.issue: 12,
            self.issue_and_undo: 3,
            self.go_off_while_issuing: 3,
            self.go_off_after_issuing: 3,
            self.close_and_open: 4,
            self.exchange: 5,
            self.back_up: 3,
            self.restore: 3,
            self.copy_away: 4,
            self.copy_back: 4,
            self.use_a_copy: 2,
            self.lose_the_witness: 1,
            self.set_the_clock: 3,
        }
        for _ in range(steps):
            happening = self.dice.choices(list(happenings), list(happenings.values()))[0]
            self.told[happening.__name__] += 1
            happening(self.dice.choice(self.laptops))

    def close(self) -> None:
        for laptop in self.laptops:
            laptop.application.close()

    # What happens

    def issue(self, laptop: Laptop) -> None:
        self.issued += self._issued(laptop)

    def issue_and_undo(self, laptop: Laptop) -> None:
        """Take an issuing back: the numbers may have been seen, and stay given."""
        self.issue(laptop)
        laptop.application.undo.undo()

    def go_off_while_issuing(self, laptop: Laptop) -> None:
        """Nothing of it is on the disk, and nothing was printed."""
        try:
            self._issued(laptop, goes_off=True)
        except CrashError:
            laptop.crash()
            laptop.open()

    def go_off_after_issuing(self, laptop: Laptop) -> None:
        self.issue(laptop)
        laptop.crash()
        laptop.open()

    def close_and_open(self, laptop: Laptop) -> None:
        laptop.application.close()
        laptop.open()

    def exchange(self, laptop: Laptop) -> None:
        other = self.dice.choice(self.laptops)
        file = self.place / f"{self._next()}.kopa"
        laptop.application.exchange.export(file)
        other.application.exchange.take_in([file])

    def back_up(self, laptop: Laptop) -> None:
        file = laptop.application.safety.back_up()
        kept = self.place / f"{self._next()}.kopa-backup"
        shutil.copyfile(file, kept)
        self.backups.append((laptop, kept))

    def restore(self, laptop: Laptop) -> None:
        """Go back to a backup of this laptop, of today or of last winter."""
        own = [file for of, file in self.backups if of is laptop]
        if own:
            laptop.application.safety.restore(self.dice.choice(own))

    def copy_away(self, laptop: Laptop) -> None:
        """Copy the whole folder onto a stick, as people do instead of a backup."""
        laptop.application.close()
        copy = self.place / f"copy-{self._next()}"
        shutil.copytree(laptop.folder, copy)
        self.copies.append((laptop, copy))
        laptop.open()

    def copy_back(self, laptop: Laptop) -> None:
        """Put an earlier folder in the place of the present one."""
        own = [copy for of, copy in self.copies if of is laptop]
        if not own:
            return
        laptop.application.close()
        shutil.rmtree(laptop.folder)
        shutil.copytree(self.dice.choice(own), laptop.folder)
        laptop.open()

    def use_a_copy(self, laptop: Laptop) -> None:
        """Go on with a copied folder elsewhere: on this machine or on another."""
        if not self.copies or len(self.laptops) >= MOST_LAPTOPS:
            return
        _, copy = self.dice.choice(self.copies)
        number = self._next()
        folder = self.place / f"laptop-{number}"
        shutil.copytree(copy, folder)
        witness = laptop.witness if self.dice.random() < 0.5 else self.place / f"witness-{number}"
        self.laptops.append(Laptop(folder, witness, MovableClock(laptop.clock.now())))

    def lose_the_witness(self, laptop: Laptop) -> None:
        """Somebody tidies up the machine."""
        laptop.application.close()
        shutil.rmtree(laptop.witness, ignore_errors=True)
        laptop.open()

    def set_the_clock(self, laptop: Laptop) -> None:
        laptop.clock.go_on(days=self.dice.choice((1, 1, 7, 30, -1, -40, 400, -365)))

    # How it is done

    def _found(self, number: int) -> None:
        laptop = Laptop(
            self.place / f"laptop-{number}", self.place / f"witness-{number}", MovableClock(BEGIN)
        )
        # All choose the same code: nobody is there to tell them.
        laptop.application.settings.set_up(FirstAnswers("Preiļu centrs", keeps_all=True))
        if self.laptops:
            join(self.laptops[0].application, laptop.application, Role.COORDINATOR)
        self.laptops.append(laptop)

    def _issued(self, laptop: Laptop, *, goes_off: bool = False) -> list[str]:
        centre = laptop.application.settings.centre()
        day = laptop.clock.today()
        count = self.dice.randrange(1, 5)
        with laptop.store.database.act("certificate.issue") as act:
            numbers = next_numbers(act.connection, laptop.store, centre.id, day, count)
            papers = [_certificate(number, day) for number in numbers]
            certificates.add(act.connection, centre.id, papers)
            if goes_off:
                raise CrashError
        return numbers

    def _next(self) -> int:
        self._files += 1
        return LAPTOPS + self._files


def _certificate(number: str, day: date) -> Certificate:
    paper = CertificatePaper("lv", "Anna Bērziņa", "Talka", day, day, day, Issuer("Centrs"), number)
    return Certificate(
        id=CertificateId(new_id()),
        number=number,
        event=None,
        person=None,
        template=PARTICIPATION_TEMPLATE,
        template_version=1,
        language="lv",
        state=CertificateState.ISSUED,
        issued_on=day,
        paper=paper,
    )


def doubles(place: Path, seed: int, steps: int = STEPS) -> tuple[list[str], Year]:
    """Live a year; return the numbers that were given more than once, and what happened."""
    year = Year(place, seed)
    try:
        year.live(steps)
    finally:
        year.close()
    return [number for number, count in Counter(year.issued).items() if count > 1], year


def main() -> int:
    """Live many years; the exit status is 1 when a number was given twice in one of them."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--years", type=int, default=20)
    asked.add_argument("--seed", type=int, default=0)
    chosen = asked.parse_args()
    for seed in range(chosen.seed, chosen.seed + chosen.years):
        with tempfile.TemporaryDirectory() as place:
            found, year = doubles(Path(place), seed)
        told = f"year {seed}: {len(year.issued)} numbers, {len(year.laptops)} laptops\n"
        sys.stdout.write(told)
        if found:
            sys.stdout.write(f"given twice: {found}\n")
            return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
