"""What a file is a list of: every sample, generated lists of each kind, files that say little."""

import random
from datetime import date, timedelta

import pytest

from app.domain.people_lists import Sureness
from app.domain.record_lists import ListKind
from tests.spreadsheets.files import SAMPLE_FILES, SAMPLES, text_file, workbook

KINDS = {"gada-plans.xlsx": ListKind.EVENTS, "apmeklejums.xls": ListKind.ATTENDANCE}
GIVEN = ("Anna", "Juris", "Ilze", "Dace", "Vilis", "Светлана", "Marija", "Pēteris")
SURNAMES = ("Ozola", "Kalns", "Liepa", "Zariņa", "Иванова", "Strods", "Rancāne")


@pytest.mark.parametrize("name", SAMPLE_FILES)
def test_the_kind_of_every_sample_is_sure(application, name):
    found = application.lists_import.kind_of(SAMPLES / name)

    assert (found.kind, found.sureness) == (KINDS.get(name, ListKind.PEOPLE), Sureness.SURE)


@pytest.mark.parametrize("name", SAMPLE_FILES)
def test_the_name_of_the_file_says_nothing(application, tmp_path, name):
    file = tmp_path / "apmeklejums-organizacijas-pasakumi.dat"
    file.write_bytes((SAMPLES / name).read_bytes())

    assert application.lists_import.kind_of(file).kind is KINDS.get(name, ListKind.PEOPLE)


def test_a_sheet_named_after_a_month_is_a_plan_though_its_days_tell_no_month(application, tmp_path):
    rows = [["Datums", "Nosaukums", "Vieta"], ["5.", "Deju vakars", "Centrs"], ["12.", "Talka", ""]]
    file = workbook(tmp_path / "list.xlsx", rows, names=("Janvāris",))

    found = application.lists_import.kind_of(file)

    assert (found.kind, found.sureness) == (ListKind.EVENTS, Sureness.SURE)


def plan(dice):
    heads = dice.choice(
        [
            ["Datums", "Pasākums", "Vieta"],
            ["Nr.", "Norises laiks", "Pasākuma nosaukums", "Dalībnieku skaits", "Vadītājs"],
            ["Дата", "Название", "Место", "Количество участников"],
            ["Date", "Title", "Venue", "Participants"],
        ]
    )
    rows = []
    for number in range(dice.randint(1, 12)):
        day = date(2026, 1, 1) + timedelta(dice.randrange(365))
        written = dice.choice(["%d.%m.%Y.", "%d.%m.%y", "%Y-%m-%d"])
        cell = {0: day.strftime(written), 1: f"{number + 1}. talka"}
        shift = 1 if heads[0] == "Nr." else 0
        row = [""] * len(heads)
        row[shift], row[shift + 1] = cell[0], cell[1]
        rows.append(row)
    return [heads, *rows]


def grid(dice):
    days = [date(2026, 2, 2) + timedelta(7 * week) for week in range(dice.randint(1, 9))]
    written = dice.choice(["%d.%m.", "%d.%m.%Y", "%Y-%m-%d"])
    heads = [*dice.choice([["Vārds", "Uzvārds"], ["Имя", "Фамилия"]]),
             *(day.strftime(written) for day in days), "Kopā"]  # fmt: skip
    rows = [
        [dice.choice(GIVEN), dice.choice(SURNAMES), *(dice.choice("x1+n-") for _ in days), "3"]
        for _ in range(dice.randint(1, 15))
    ]
    return [heads, *rows]


def bodies(dice):
    heads = dice.choice(
        [
            ["Nosaukums", "Reģ. nr.", "Kontaktpersona", "Tālrunis"],
            ["Organizācija", "Veids", "Adrese"],
            ["Название", "Регистрационный номер", "Телефон"],
            ["Organisation", "Contact person", "E-mail"],
            ["Sadarbības partneris", "Kontaktpersona", "E-pasts"],
        ]
    )
    rows = [[f"Biedrība „Zari {number}”", *["x"] * (len(heads) - 1)] for number in range(1, 6)]
    return [heads, *rows]


def projects(dice):
    heads = dice.choice(
        [
            ["Mini projekts", "Iesniedzējs", "Piešķirtais finansējums", "Pašu ieguldījums"],
            ["Projekta nosaukums", "Konkurss", "Grants", "Datums"],
            ["Название проекта", "Заявитель", "Сумма гранта"],
            ["Project title", "Applicant", "Grant", "Own contribution"],
        ]
    )
    rows = [[f"Pļava {number}", "Grupa", "600", "60"][: len(heads)] for number in range(1, 6)]
    return [heads, *rows]


def people(dice):
    heads = dice.choice(
        [
            ["Vārds", "Uzvārds", "Tālrunis", "Organizācija"],
            ["Nr.", "Vārds, uzvārds", "E-pasts", "Novads"],
            ["Фамилия", "Имя", "Телефон"],
            ["First name", "Last name", "Email", "Order date"],
        ]
    )
    first = 1 if heads[0] == "Nr." else 0
    rows = []
    for _ in range(dice.randint(1, 12)):
        row = ["1"] * first + [dice.choice(GIVEN), dice.choice(SURNAMES), "21234567"]
        if first:
            row[1] = f"{row[1]} {row.pop(2)}"
        rows.append(row)
    return [heads, *rows]


MAKERS = {
    ListKind.EVENTS: plan,
    ListKind.ATTENDANCE: grid,
    ListKind.ORGANISATIONS: bodies,
    ListKind.MINI_PROJECTS: projects,
    ListKind.PEOPLE: people,
}


@pytest.mark.parametrize("kind", MAKERS)
@pytest.mark.parametrize("seed", range(12))
def test_a_list_that_somebody_else_made_is_told_by_its_headings(application, tmp_path, kind, seed):
    dice = random.Random(f"{kind}{seed}")
    rows = MAKERS[kind](dice)
    if dice.random() < 0.5:
        rows = [["Preiļu kopienas centrs"], [], *rows]
    lines = [";".join(row) for row in rows]

    found = application.lists_import.kind_of(text_file(tmp_path / "a.csv", *lines))

    assert found.kind is kind


def test_the_sheet_that_tells_most_is_named(application, tmp_path):
    file = workbook(
        tmp_path / "a.xlsx",
        [["Šī ir darba grāmata"], ["Lapas ir divas"]],
        [["Datums", "Nosaukums"], ["01.10.2026", "Talka"]],
        names=("Info", "Plāns"),
    )

    found = application.lists_import.kind_of(file)

    assert (found.kind, found.sheet) == (ListKind.EVENTS, "Plāns")


def test_a_file_that_says_little_is_a_guess_that_says_so(application, tmp_path):
    found = application.lists_import.kind_of(text_file(tmp_path / "a.csv", "a;b", "c;d"))

    assert found.sureness is Sureness.LIKELY
