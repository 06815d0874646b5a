"""What two laptops of one centre do apart: the same records edited on both, at different times.

Every correction changes a value that the laptop really has before it, so that it is stamped, and
no two are made at one moment: what is true in the end follows from the order of time alone.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.events import EventState
from app.domain.kinds import Role
from app.domain.mini_projects import MiniProjectState
from app.persistence import tables
from app.services.demo.diary import IS_GONE, read_together
from app.services.demo.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import Table

    from app.services.demo.diary import Row
    from app.services.demo.dice import Dice
    from app.services.demo.sample import LaptopPlan

_STEP = timedelta(minutes=37)


class Apart:
    """Two laptops after they parted, and the records that both had then."""

    def __init__(self, first: LaptopPlan, second: LaptopPlan, parted: datetime, dice: Dice) -> None:
        """Let the two part: the second takes along what the first had."""
        self.first, self.second = first, second
        self.dice = dice
        self.parted = second.parted = parted
        self.book = read_together([first.diary.until(parted)])
        later = first.diary.since(parted).entries
        self._touched = {entry.row_id for entry in later if not entry.is_new}
        self._last = parted

    def rows(self, table: Table, count: int, **wanted: object) -> list[Row]:
        """Return some rows that stood when they parted and that nobody has changed since."""
        standing = [
            row
            for row in self.book.get(table.name, {}).values()
            if not row["deleted"] and row["id"] not in self._touched
            if all(row[name] == value for name, value in wanted.items())
        ]
        found = self.dice.some(standing, count)
        self._touched.update(row["id"] for row in found)
        return found

    def moment(self) -> datetime:
        """Return a moment at which nobody has typed anything yet."""
        self._last += _STEP
        return self._last

    def type_later(self, moment: datetime) -> None:
        """Go on after the moment."""
        self._last = max(self._last, moment)

    def one_after_the_other(
        self, table: Table, row: Row, early: Mapping[str, object], late: Mapping[str, object]
    ) -> None:
        """Let one laptop change the row, and the other later, without knowing of it."""
        laptops = self.dice.shuffled((self.first, self.second))
        for laptop, cells in zip(laptops, (early, late), strict=True):
            changed = {name: value for name, value in cells.items() if row.get(name) != value}
            if changed:
                laptop.diary.change(self.moment(), table, row["id"], **changed)


def edit_people(apart: Apart) -> None:
    """Let people be corrected: the same field on both laptops, or different ones."""
    dice = apart.dice
    for row in apart.rows(tables.person, 8):
        one, other = dice.some(range(100), 2)
        apart.one_after_the_other(tables.person, row, _phone(one), _phone(other))
    surnames = [feminine for _, feminine in vocabulary().surnames]
    women = [row for row in apart.rows(tables.person, 24) if row["surname"][-1] in "ae"]
    for row in women[:6]:
        place = {"territory": dice.pick(("0002000", "0006000"))}
        apart.one_after_the_other(tables.person, row, {"surname": dice.pick(surnames)}, place)
    for row in apart.rows(tables.person, 2):
        apart.one_after_the_other(
            tables.person, row, {"deleted": IS_GONE}, {"note": "Zvanīt vakarā"}
        )


def _phone(number: int) -> dict[str, object]:
    return {"phone": f"+371200000{number:02d}"}


def edit_lists(apart: Apart) -> None:
    """Let lists and marks be corrected: taken off on one laptop, changed on the other."""
    for row in apart.rows(tables.registration, 6):
        role = {"role": _another_role(row["role"])}
        apart.one_after_the_other(tables.registration, row, {"deleted": IS_GONE}, role)
    for row in apart.rows(tables.registration, 8):
        role, other = {"role": _another_role(row["role"])}, {"role": Role.MEDIA.value}
        apart.one_after_the_other(tables.registration, row, role, other)
    for row in apart.rows(tables.registration, 4):
        place = {"territory": "0006000"}
        apart.one_after_the_other(tables.registration, row, {"age_band": ""}, place)
    for row in apart.rows(tables.attendance, 10, mark="present", minutes=None):
        apart.one_after_the_other(tables.attendance, row, {"mark": "absent"}, {"mark": "excused"})
    for row in apart.rows(tables.attendance, 6, mark="present", minutes=None):
        apart.one_after_the_other(tables.attendance, row, {"minutes": 45}, {"minutes": 60})
    for row in apart.rows(tables.attendance, 4, mark="present"):
        short = {"minutes": 30}
        apart.one_after_the_other(tables.attendance, row, {"deleted": IS_GONE}, short)


def _another_role(role: str) -> str:
    return Role.OTHER.value if role == Role.PARENT else Role.PARENT.value


def edit_events(apart: Apart) -> None:
    """Let events, their times, counts and helpers be corrected."""
    for row in apart.rows(tables.event, 2, state=EventState.HELD.value):
        early = {"title": f"{row['title']} 2", "kind": "lesson"}
        late = {"title": f"{row['title']}, otrā reize"}
        apart.one_after_the_other(tables.event, row, early, late)
    for row in apart.rows(tables.event, 1, state=EventState.CANCELLED.value):
        reason = {"cancel_reason": "Pārcelts"}
        apart.one_after_the_other(tables.event, row, {"deleted": IS_GONE}, reason)
    for row in apart.rows(tables.session, 2):
        if row["starts"]:
            apart.one_after_the_other(tables.session, row, {"ends": "20:15"}, {"ends": "20:30"})
    for row in apart.rows(tables.headcount, 3):
        people = row["people"]
        more, most = {"people": people + 4}, {"people": people + 9}
        apart.one_after_the_other(tables.headcount, row, more, most)
    for row in apart.rows(tables.event_team, 3, role="volunteer"):
        apart.one_after_the_other(tables.event_team, row, {"minutes": 200}, {"minutes": 215})
    for row in apart.rows(tables.event_team, 1, role="volunteer"):
        long = {"minutes": 500}
        apart.one_after_the_other(tables.event_team, row, {"deleted": IS_GONE}, long)


def edit_papers(apart: Apart) -> None:
    """Let certificates and mini-projects be corrected."""
    for row in apart.rows(tables.certificate, 4, is_void=0):
        early = {"is_void": 1, "reason": "Nepareizs datums"}
        late = {"handed_on": apart.moment().date().isoformat(), "handed_to": "kolēģei"}
        apart.one_after_the_other(tables.certificate, row, early, late)
    for row in apart.rows(tables.mini_project, 2):
        done = {"state": MiniProjectState.COMPLETED.value, "story": vocabulary().stories[0]}
        money = {"grant_cents": row["grant_cents"] + 2500}
        apart.one_after_the_other(tables.mini_project, row, done, money)
