"""Three laptops that mark, clear, settle and undo apart, and agree when their files have met.

Real stores and real files, late and twice and in any order. In the end all have the same marks, and
what is settled on one of them is asked on none.
"""

import random

import pytest

from app.domain.attendance import Mark
from app.domain.errors import NothingToRedoError, NothingToUndoError
from tests.services.test_disagreements import Laptop, beginnings, laptops  # noqa: F401  fixtures
from tests.support.long_form import tries
from tests.support.stores import a_person

MARKS = (Mark.PRESENT, Mark.PRESENT, Mark.ABSENT, Mark.EXCUSED, None)


def act_at_random(laptop: Laptop, chance):
    attendance, undo = laptop.application.attendance, laptop.application.undo
    person = chance.choice([one.id for one in laptop.application.people.find("")])
    try:
        match chance.randrange(10):
            case 0:
                undo.undo()
            case 1:
                undo.redo()
            case 2 | 3:
                settle_one(laptop, chance)
            case 4:
                attendance.mark_rest_present(laptop.session)
            case _:
                minutes = chance.choice((None, None, 45, 90))
                attendance.mark(laptop.session, person, chance.choice(MARKS), minutes=minutes)
    except (NothingToUndoError, NothingToRedoError):
        pass


def settle_one(laptop, chance):
    waiting = laptop.application.disagreements.list()
    if waiting:
        settle(laptop, chance.choice(waiting), chance)


def settle(laptop, asked, chance):
    chosen = chance.choice((asked.stands, *asked.others)).noted
    laptop.application.disagreements.decide(
        asked.session.id, asked.person, chosen.mark, chosen.minutes
    )


def exchange_everything(three, folder, chance):
    """Bring every laptop's file to the others until nothing is new: what each learned, too."""
    for turn in range(2):
        files = {
            laptop: laptop.export(folder, f"turn-{turn}-{number}")
            for number, laptop in enumerate(three)
        }
        for laptop in chance.sample(three, 3):
            others = [file for one, file in files.items() if one is not laptop]
            chance.shuffle(others)
            laptop.take(*others)
        for file in files.values():
            file.unlink()


def marks(laptop):
    cells = laptop.application.attendance.grid(laptop.event).cells
    return {person: (cell.mark, cell.minutes) for (person, _), cell in cells.items()}


def asked_about(laptop):
    return {one.person for one in laptop.application.disagreements.list()}


@pytest.fixture
def three(laptops, tmp_path):  # noqa: F811  the fixture of that name
    first = laptops[0]
    for given in ("Zane", "Ilze"):
        person = first.application.people.add(a_person(given))
        first.application.attendance.register(first.event, [person.id])
    file = first.export(tmp_path, "beginning")
    for other in laptops[1:]:
        other.take(file)
    return laptops


@pytest.mark.parametrize("seed", range(tries(2, many=60)))
def test_laptops_agree_in_the_end_on_marks_and_on_what_is_settled(three, tmp_path, seed):
    chance, files = random.Random(seed), []
    for step in range(60):
        laptop = chance.choice(three)
        laptop.clock.go_on(minutes=chance.randrange(-30, 90))
        if chance.random() < 0.8:
            act_at_random(laptop, chance)
        elif chance.random() < 0.6 or not files:
            files.append(laptop.export(tmp_path, f"step-{step}"))
        else:
            laptop.take(chance.choice(files))

    exchange_everything(three, tmp_path, chance)

    assert marks(three[0]) == marks(three[1]) == marks(three[2])
    for laptop in three:
        waiting = laptop.application.disagreements.list()
        for asked in waiting:
            settle(laptop, asked, chance)
        exchange_everything(three, tmp_path, chance)
        for other in three:
            assert asked_about(other).isdisjoint({one.person for one in waiting})
    assert marks(three[0]) == marks(three[1]) == marks(three[2])
