"""A centre leader brings a year of lists, of any kind and in any order, and takes all back."""

import random
from datetime import date, timedelta

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.events import EventState
from app.domain.record_lists import ListKind, TableReading
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.spreadsheets.files import SAMPLE_FILES, SAMPLES, text_file, workbook
from tests.support.members import join
from tests.support.stores import MovableClock, table_dump

TABLES = ("person", "organisation", "event", "session", "registration", "attendance", "headcount",
          "mini_project", "mini_project_partner", "mini_project_person", "consent",
          "event_team", "event_partner")  # fmt: skip
SCHOOLS = ("vidusskola", "pamatskola", "bibliotēka", "kultūras nams", "PII „Zīlīte”", "biedrība")
PLACES = ("Preiļu", "Riebiņu", "Vārkavas", "Līvānu", "Aglonas", "Dagdas", "Krāslavas", "Ludzas",
          "Kārsavas", "Zilupes")  # fmt: skip


def dump(store):
    return {name: table_dump(store, name) for name in TABLES}


def sixty_organisations(folder):
    rows = [[f"{place} {school}"] for place in PLACES for school in SCHOOLS]
    rows = [[*row, "63123456" if number % 3 else ""] for number, row in enumerate(rows)]
    return workbook(folder / "a.xlsx", [["Nosaukums", "Tālrunis"], *rows, ["Kopā", len(rows)]])


def six_mini_projects(folder):
    rows = [
        f"{number}. pļava;2. konkurss;Preiļu vidusskola;{500 + number},50 €;50;pabeigts"
        for number in range(1, 7)
    ]
    headings = "Mini projekts;Konkurss;Iesniedzējs;Granta summa;Pašu ieguldījums;Statuss"
    return text_file(folder / "b.csv", headings, *rows, "Kopā;;;3021;300;", encoding="cp1257")


def a_group(folder):
    dice = random.Random(3)
    days = [date(2026, 9, 2) + timedelta(7 * week) for week in range(10)]
    rows = [
        ["Anna", surname, *(dice.choice(["x", "x", "n", ""]) for _ in days)]
        for surname in ("Ozola", "Liepa", "Egle", "Priede", "Kļava")
    ]
    head = ["Vārds", "Uzvārds", *(f"{day:%d.%m.%Y}" for day in days), "Kopā"]
    file = workbook(folder / "c.xlsx", [["Grupa: Deju kopa"], head, *rows])
    return file, sum(cell == "x" for row in rows for cell in row)


def take_in(application, file):
    """Take a file in as what it is guessed to be; return how many records it added."""
    kind = application.lists_import.kind_of(file).kind
    if kind is ListKind.PEOPLE:
        seen = application.people_import.look_at(file)
        return application.people_import.take_in(seen).added
    service = getattr(application, f"{kind.value}_import")
    seen = service.look_at(file, TableReading(year=2026))
    done = service.take_in(seen)
    return done.added


def test_a_year_of_lists_comes_in_once_and_goes_again(application, store, tmp_path):
    before = dump(store)
    group, present = a_group(tmp_path)
    files = [*(SAMPLES / name for name in SAMPLE_FILES), group,
             sixty_organisations(tmp_path), six_mini_projects(tmp_path)]  # fmt: skip

    acts = sum(bool(take_in(application, file)) for file in files)
    after = dump(store)
    again = [take_in(application, file) for file in files]

    events = application.events.list()
    assert sum(event.headcount for event in events) == 5905
    assert sum(event.state is EventState.HELD for event in events) == 35
    assert len(application.mini_projects.list()) == 6
    assert len(application.organisations.find(limit=200)) >= 60
    assert len(after["attendance"]) > present + 78
    assert not any(again)
    assert dump(store) == after
    for _ in range(acts):
        application.undo.undo()
    assert dump(store) == before


@pytest.fixture
def coordinator(tmp_path):
    """A laptop that gathers what centres send."""
    gathering = Application(Store(tmp_path / "coordinator", MovableClock(), BUILD_DATE))
    gathering.settings.set_up(FirstAnswers("", laptop_name="Birojs", keeps_all=True))
    yield gathering
    gathering.close()


def test_what_came_from_lists_reaches_the_coordinator_and_the_report(
    application, coordinator, tmp_path
):
    join(coordinator, application)
    for name in ("gada-plans.xlsx", "apmeklejums.xls"):
        take_in(application, SAMPLES / name)

    (sent,) = application.exchange.export(tmp_path / "file.kopa")
    coordinator.exchange.take_in([sent.file])

    whole = coordinator.reports.figures(date(2026, 1, 1), date(2026, 12, 31)).programme
    assert (whole.events_held, whole.headcount, whole.attendances) == (34, 5905, 78)
    assert whole.headcount_by_category == {"": 5905}
