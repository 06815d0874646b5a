"""Lists as other centres may keep them, made by dice: what comes in is what the dice said."""

import random
from collections import Counter
from datetime import date, timedelta

import pytest

from app.domain.attendance import Mark
from app.domain.record_lists import ListKind, TableReading
from tests.spreadsheets.files import text_file, workbook
from tests.support.long_form import tries

TODAY = date(2026, 11, 22)
GIVEN = ("Anna", "Juris", "Ilze", "Dace", "Vilis", "Marija", "Pēteris", "Līga", "Uldis", "Zane")
SURNAMES = ("Ozola", "Kalns", "Liepa", "Zariņa", "Strods", "Rancāne", "Vucāne", "Egle", "Upe")
TITLES = ("Deju vakars", "Talka", "Keramikas darbnīca", "Lekcija", "Koncerts", "Pārgājiens")
ENCODINGS = ("utf-8", "utf-8-sig", "cp1257", "utf-16")


def written(dice, tmp_path, rows):
    """Write rows as a workbook or as text of some encoding, below a title and above a total."""
    title = dice.choice([[], [["Preiļu kopienas centrs"], []]])
    rows = [*title, *rows]
    if dice.random() < 0.5:
        return workbook(tmp_path / "a.xlsx", rows)
    sign = dice.choice([";", "\t"])
    lines = [sign.join(map(str, row)) for row in rows]
    return text_file(tmp_path / "a.csv", *lines, encoding=dice.choice(ENCODINGS))


def spelled(dice, first, last):
    if first == last:
        return first.strftime(dice.choice(["%d.%m.%Y.", "%d.%m.%y", "%Y-%m-%d", "%d/%m/%Y"]))
    whole = f"{first:%d.%m.%Y.}{dice.choice(['–', ' - '])}{last:%d.%m.%Y.}"
    short = f"{first:%d.}–{last:%d.%m.%Y.}"
    return dice.choice([whole, short] if first.month == last.month else [whole])


def a_plan(dice):
    """Return the rows of a plan, its days by title, and how many people came."""
    columns = dice.sample(["day", "title", "place", "count"], 4)
    words = {
        "day": dice.choice(["Datums", "Norises laiks", "Diena"]),
        "title": dice.choice(["Pasākums", "Nosaukums", "Pasākuma nosaukums"]),
        "place": "Vieta",
        "count": dice.choice(["Dalībnieku skaits", "Apmeklētāji (skaits)", "Dalībnieki"]),
    }
    days, people, rows = {}, 0, []
    for number in range(dice.randint(1, 30)):
        first = TODAY - timedelta(dice.randrange(1, 700))
        last = first + timedelta(dice.choice([0, 0, 0, 1, 2]))
        came = dice.choice(["", dice.randrange(1, 400)])
        title = f"{dice.choice(TITLES)} Nr. {number + 1}"
        cells = {"day": spelled(dice, first, min(last, TODAY)), "title": title, "count": came,
                 "place": dice.choice(["Centrs", "Parks"])}  # fmt: skip
        days[title] = (first, min(last, TODAY))
        people += came or 0
        rows.append([cells[column] for column in columns])
    total = ["Kopā" if column == "title" else "" for column in columns]
    return [[words[column] for column in columns], *rows, total], days, people


@pytest.mark.parametrize("seed", range(tries(12, many=250)))
def test_a_plan_comes_in_as_it_was_meant(application, tmp_path, seed):
    dice = random.Random(seed)
    rows, days, people = a_plan(dice)
    file = written(dice, tmp_path, rows)

    assert application.lists_import.kind_of(file).kind is ListKind.EVENTS
    application.events_import.take_in(application.events_import.look_at(file))

    kept = application.events.list()
    assert {one.title: (one.first_day, one.last_day) for one in kept} == days
    assert sum(one.headcount for one in kept) == people
    again = application.events_import.look_at(file)
    assert (again.known, len(again.entries)) == (len(days), len(days))


def a_grid(dice):
    """Return the rows of a grid, how often each mark stands in it, and its people."""
    first = TODAY - timedelta(dice.randrange(200, 300))
    days = [first + timedelta(7 * week) for week in range(dice.randint(2, 12))]
    names = dice.sample([(given, surname) for given in GIVEN for surname in SURNAMES], 12)
    signs = {
        Mark.PRESENT: dice.sample(["x", "+", "1", "v", "jā"], 2),
        Mark.ABSENT: dice.sample(["n", "-", "n/b", "nē"], 2),
        Mark.EXCUSED: dice.sample(["slims", "s", "att."], 2),
    }
    written_days = [day.strftime(dice.choice(["%d.%m.%Y", "%d.%m.%Y."])) for day in days]
    marks = Counter()
    rows = [["Vārds", "Uzvārds", *written_days, "Kopā"]]
    for given, surname in names:
        row = [dice.choice([None, *Mark]) for _ in days]
        marks.update(mark for mark in row if mark)
        cells = ["" if mark is None else dice.choice(signs[mark]) for mark in row]
        rows.append([given, surname, *cells, row.count(Mark.PRESENT)])
    return rows, marks, names


@pytest.mark.parametrize("seed", range(tries(8, many=150)))
def test_a_grid_comes_in_as_it_was_meant(application, tmp_path, seed):
    dice = random.Random(f"grid{seed}")
    rows, marks, names = a_grid(dice)
    file = written(dice, tmp_path, rows)
    year = TableReading(year=2026)

    assert application.lists_import.kind_of(file).kind is ListKind.ATTENDANCE
    application.attendance_import.take_in(application.attendance_import.look_at(file, year))

    (event,) = application.events.list()
    grid = application.attendance.grid(event.id)
    assert Counter(cell.mark for cell in grid.cells.values()) == marks
    assert {one.name for one in grid.people} == {" ".join(name) for name in names}
    again = application.attendance_import.look_at(file, year)
    assert (again.known, len(again.marks.cells)) == (len(names), 0)
