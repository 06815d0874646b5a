"""A year of a centre moves in from its tables and by hand, and no mouse is touched.

The measure of the records: a centre leader brings a year of lists into Kopā in an afternoon.
"""

import pytest
from PySide6.QtCore import Qt

from app.domain.events import EventFilter
from app.services.demo.vocabulary import vocabulary
from app.services.settings import FirstAnswers
from tests.spreadsheets.files import SAMPLES, workbook
from tests.support.desks import jobs
from tests.support.gui_window import main_window
from tests.support.keyboard import Keyboard
from tests.ui.conftest import dressed

__all__ = ["dressed", "jobs", "main_window"]

PLACES = {"events": "Ctrl+2", "people": "Ctrl+3", "organisations": "Ctrl+4", "projects": "Ctrl+5"}
PEOPLE_LISTS = ("sapulce.csv", "pieteikumi-veidlapa.xlsx", "skolotaji.ods", "gimenes.csv")
LISTED_PEOPLE, LISTED_ORGANISATIONS = 300, 54
TYPED_PEOPLE = (
    ("Ārija", "Žagare", "1956"),
    ("Ņina", "Ķēniņa", "1983"),
    ("Евгения", "Щербакова", "1961"),
    ("Oļegs", "Šustovs", "1990"),
    ("Līvija Anna", "Gailīte-Ģībiete", "2012"),
)
TYPED_EVENTS = (
    ("Lasītāju loks pie kamīna", "14.01.2026", "16.00", "18.00"),
    ("Māla svilpaunieku pēcpusdiena", "21.01.2026", "10.00", "13.00"),
)
TYPED_ORGANISATIONS = (
    "Biedrība „Kopā Šķilbēnos”",
    "Vecāku kopa „Ābelīte”",
    "Rogovkas pamatskola",
    "Naujenes pagasta pārvalde",
    "SIA „Ceplis un māls”",
    "Rušonas jaunieši",
)
TYPED_PROJECTS = (
    ("Zaļā klase pie skolas", "600", "60,50"),
    ("Stāstu soliņš", "550", "0"),
    ("Kopienas pavards", "580", "75"),
    ("Ziemas trase ikvienam", "600", "120"),
    ("Senioru kino vakari", "320,40", "35"),
    ("Dārzs uz palodzes", "450", "50"),
)


@pytest.fixture
def keyboard(application, main_window, jobs):
    application.settings.set_up(
        FirstAnswers(centre_name="Preiļu kopienas resursu centrs", territory="0039000")
    )
    main_window.go("today")
    return Keyboard(main_window, jobs)


def names():
    words = vocabulary()
    given = words.given_female.adult
    surnames = [female for _, female in words.surnames]
    for number in range(LISTED_PEOPLE):
        yield given[number % len(given)], surnames[number % len(surnames)], 1950 + number // 7


def list_of_people(folder):
    rows = [[given, surname, year] for given, surname, year in names()]
    return workbook(folder / "gads.xlsx", [["Vārds", "Uzvārds", "Dzimšanas gads"], *rows])


def list_of_organisations(folder, places):
    parishes = [one.name for one in places if one.name.endswith("pagasts")]
    rows = [
        [f"{parish.removesuffix(' pagasts')} pagasta bibliotēka", "bibliotēka"]
        for parish in parishes[:LISTED_ORGANISATIONS]
    ]
    return workbook(folder / "partneri.xlsx", [["Organizācija", "Veids"], *rows])


def import_list(keyboard, place, act, file):
    keyboard.press(PLACES[place])
    keyboard.use(act)
    keyboard.use("lists_in.choose")
    keyboard.type(str(file))
    keyboard.press(Qt.Key.Key_Return)
    keyboard.wait()
    keyboard.use("lists_in.import")
    assert keyboard.place == "lists_in.show", file.name


def add_by_hand(keyboard, place, act, save, **fields):
    keyboard.press(PLACES[place])
    keyboard.use(act)
    keyboard.fill(**fields)
    keyboard.use(save)


def move_the_lists_in(keyboard, application, folder):
    import_list(keyboard, "events", "events.import", SAMPLES / "gada-plans.xlsx")
    for name in PEOPLE_LISTS:
        import_list(keyboard, "people", "people.import", SAMPLES / name)
    import_list(keyboard, "people", "people.import", list_of_people(folder))
    partners = list_of_organisations(folder, application.territories.all)
    import_list(keyboard, "organisations", "organisations.import", partners)


def type_the_rest(keyboard):
    for given, surname, year in TYPED_PEOPLE:
        person = {"given": given, "surname": surname, "birth_year": year}
        add_by_hand(keyboard, "people", "people.add", "person.adding.save", **person)
    for name in TYPED_ORGANISATIONS:
        save = "organisation.adding.save"
        add_by_hand(keyboard, "organisations", "organisations.add", save, name=name)
    for title, grant, own in TYPED_PROJECTS:
        project = {"title": title, "grant_cents": grant, "own_cents": own}
        save = "mini_project.adding.save"
        add_by_hand(keyboard, "projects", "mini_projects.add", save, **project)
    for title, day, starts, ends in TYPED_EVENTS:
        sitting = {"session1.day": day, "session1.starts": starts, "session1.ends": ends}
        add_by_hand(keyboard, "events", "events.plan", "plan.save", title=title, **sitting)


def test_a_year_of_a_centre_is_entered_with_the_keyboard_alone(keyboard, application, tmp_path):
    move_the_lists_in(keyboard, application, tmp_path)
    type_the_rest(keyboard)

    assert len(application.events.list(EventFilter())) >= 30
    assert application.people.count() >= 400
    assert len(application.organisations.find("", limit=1_000)) >= 60
    projects = {
        one.title: (one.grant_cents, one.own_cents) for one in application.mini_projects.list()
    }
    assert projects == {
        "Zaļā klase pie skolas": (60_000, 6_050),
        "Stāstu soliņš": (55_000, 0),
        "Kopienas pavards": (58_000, 7_500),
        "Ziemas trase ikvienam": (60_000, 12_000),
        "Senioru kino vakari": (32_040, 3_500),
        "Dārzs uz palodzes": (45_000, 5_000),
    }
    for given, surname, _ in TYPED_PEOPLE:
        assert [one.name for one in application.people.find(f"{surname} {given}")] == [
            f"{given} {surname}"
        ]
    for title, day, starts, _ in TYPED_EVENTS:
        (event,) = application.events.list(EventFilter(text=title))
        assert (f"{event.first_day:%d.%m.%Y}", event.starts) == (day, starts.replace(".", ":"))
    for name in TYPED_ORGANISATIONS:
        assert [one.name for one in application.organisations.find(name, limit=5)] == [name]
