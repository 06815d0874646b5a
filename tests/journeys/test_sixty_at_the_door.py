"""Sixty people in ten minutes, two of them with four children, and one tired volunteer.

Keys are sent as fingers and scanners send them, with their moments. Before each next key another
connection reads the file: what was said is on the disk.
"""

from itertools import cycle

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from app.domain.codes import with_check_digit
from app.domain.ids import PersonId, new_id
from app.domain.kinds import AgeBand
from app.domain.person_codes import person_code
from app.persistence.database import open_raw
from tests.support.desks import desk, jobs, window
from tests.support.door_keys import DoorKeys
from tests.support.gui import click
from tests.support.gui_window import main_window
from tests.support.stores import a_person, a_session, an_event, as_elsewhere
from ui.events.place import DoorPlace

__all__ = ["desk", "jobs", "main_window", "window"]

# What is typed, and who is meant. The names of the first come by letters only.
TYPED = [
    ("ābo", "Ieva Āboliņa"), ("abe", "Juris Ābele"), ("bal", "Aivars Balodis"),
    ("ber zi", "Zigrīda Bērziņa"), ("БЕР ЯН", "Jānis Bērziņš"), ("bri", "Una Briede"),
    ("cir", "Māris Cīrulis"), ("dam", "Biruta Dambe"), ("egl", "Rasma Egle"),
    ("feld", "Osvalds Feldmanis"), ("gai", "Līga Gaile"), ("Иванова", "Nadežda Ivanova"),
    ("jan ka", "Kaspars Jansons"), ("kru", "Valda Krūmiņa"), ("lie", "Gatis Liepa"),
    ("mei", "Skaidrīte Meija"), ("ozo", "Pēteris Ozols"), ("puk", "Dzintra Puķīte"),
    ("riek", "Ēriks Riekstiņš"), ("sil", "Vija Siliņa"), ("tau", "Tālis Tauriņš"),
    ("Li", "Ņina Li"),
]  # fmt: skip
SCANNED = [
    "Anna Upīte", "Arvīds Vanags", "Baiba Vilciņa", "Dace Vītola", "Edgars Zariņš",
    "Elza Zvirbule", "Fricis Žagars", "Guna Šmite", "Harijs Šulcs",
]  # fmt: skip
WAYS = [
    (layout, how, end)
    for layout, how, end in zip(
        ("lv", "ru", "en") * 3,
        ("row",) * 3 + ("shift",) * 3 + ("keypad",) * 3,
        cycle((Qt.Key.Key_Return, Qt.Key.Key_Tab)),
        strict=False,
    )
]
FAMILIES = {
    "Ilze Kalniņa": ("Emīls Kalniņš", "Marta Kalniņa", "Rūta Kalniņa", "Toms Kalniņš"),
    "Oļegs Petrovs": ("Alise Petrova", "Daņiils Petrovs", "Jana Petrova", "Viktors Petrovs"),
}
WAITING = "abcdefgh"
CTRL = Qt.KeyboardModifier.ControlModifier


class Evening:
    """The event, who is expected, and a second look at the disk."""

    def __init__(self, application) -> None:
        self.application = application
        self.event = application.events.add(an_event(capacity=40), [a_session()]).id
        self.session = application.events.page(self.event).sessions[0].id
        self.ids = {}
        self.expected = []
        database = application._store.database
        self.disk = open_raw(database.file, database.key)

    def add(self, name, *, is_expected=True, **more):
        given, _, surname = name.rpartition(" ")
        self.ids[name] = self.application.people.add(a_person(given, surname, **more)).id
        if is_expected:
            self.application.attendance.register(self.event, [self.ids[name]])

    def add_child(self, guardian, name):
        given, _, surname = name.rpartition(" ")
        child = self.application.people.add_child(self.ids[guardian], a_person(given, surname))
        self.ids[name] = child.id

    def on_disk(self):
        """Return the names of those whose mark another connection reads from the file."""
        rows = self.disk.execute(
            "SELECT p.given || ' ' || p.surname FROM attendance a "
            "JOIN person p ON p.id = a.person_id "
            "WHERE a.session_id = ? AND a.mark = 'present' AND a.deleted = 0 AND a.at > ''",
            (self.session,),
        )
        return sorted(name for (name,) in rows)

    def came(self, *names):
        """These came by the last key, and are on the disk before the next."""
        self.expected += names
        assert self.on_disk() == sorted(self.expected)

    def nobody_came(self):
        self.came()


@pytest.fixture
def evening(application):
    made = Evening(application)
    yield made
    made.disk.close()


@pytest.fixture
def door(main_window, evening):
    for _, name in TYPED:
        evening.add(name)
    for name in SCANNED:
        evening.add(name)
    for parent, children in FAMILIES.items():
        evening.add(parent)
        for child in children:
            evening.add_child(parent, child)
    evening.add("Ausma Vēja")
    evening.add("Leontīne Sēja", is_expected=False)
    for name, band in (("Auziņa", "0-12"), ("Auziņa", "65+"), ("Auziņa-Kalna", "")):
        evening.add(f"Sarma {name}", age_band=band)
    for letters in WAITING:
        evening.add(f"Gaidis Rinda{letters}")
    main_window.go("events", DoorPlace(evening.event))
    QCoreApplication.processEvents()
    return main_window._screens["door"]


@pytest.fixture
def keys():
    return DoorKeys()


def test_sixty_people_come_in_and_each_is_on_the_disk_before_the_next_key(
    door, evening, keys, clock, qtbot
):
    by_letters(door, evening, keys, clock)
    by_cards(door, evening, keys)
    families(door, evening, keys)
    somebody_new(door, evening, keys)
    others(door, evening, keys, qtbot)

    assert len(evening.expected) == 60
    assert door.running.text() == "named 60 + without names 0 = 60"
    assert keys.moment < 10 * 60 * 1_000
    for _ in range(100):
        keys.shortcut("Ctrl+Z")
    assert evening.on_disk() == []
    assert door.result.text == "Nothing more to take back here."


def by_letters(door, evening, keys, clock):
    """Twenty-two by a few letters, with pauses and mistakes."""
    for place, (typed, name) in enumerate(TYPED):
        clock.go_on(seconds=7)
        if place % 5 == 2:
            keys.mistake(typed[:2] + "w", typed)
        else:
            keys.letters(typed)
        assert door.list.lines[0].name == name, typed
        evening.nobody_came()
        keys.pause()
        keys.enter()
        evening.came(name)
        assert door.field.text() == ""
        # A held Enter, or a second one out of nerves, lets nobody in.
        keys.enter()
        evening.nobody_came()


def by_cards(door, evening, keys):
    """Nine by card, under three layouts, while a name is half typed."""
    for name, (layout, how, end) in zip(SCANNED, WAYS, strict=True):
        keys.letters("Bēr")
        keys.scan(person_code(evening.ids[name]), layout=layout, how=how, end=end)
        evening.came(name)
        assert door.field.text() == "Bēr", (layout, how)
        door.field.clear()
    code = person_code(evening.ids[SCANNED[0]])
    keys.scan(code)
    assert door.result.text.startswith(f"{SCANNED[0]}: already here since ")
    for other, words in (
        (code[:-1] + str((int(code[-1]) + 1) % 10), "a digit is wrong"),
        (with_check_digit("12345678901"), "a sheet’s page"),
        (person_code(PersonId(new_id())), "Nobody is known"),
        ("4750123456789", "not the code of a card"),
    ):
        keys.scan(other)
        assert words in door.result.text
    evening.nobody_came()


def families(door, evening, keys):
    """Two grown-ups with four children each; the one of them left at home comes later."""
    (one, children), (other, more) = FAMILIES.items()
    keys.letters("ilz")
    keys.enter(CTRL)
    evening.came(one, *children)
    keys.letters("ole pet")
    keys.press(Qt.Key.Key_Tab, text="\t")
    at = [line.name for line in door._presenter._family].index(more[1])
    keys.letters(str(at + 1))
    keys.enter()
    evening.came(other, *(name for name in more if name != more[1]))
    keys.letters("dan pet")
    keys.enter()
    evening.came(more[1])


def somebody_new(door, evening, keys):
    """Six whom nobody knows, each in less than ten seconds, one of them with two children."""
    for typed, name in (("laura ziediņa", "Laura Ziediņa"), ("Вера Орлова", "Вера Орлова")):
        before = keys.moment
        keys.letters(typed)
        keys.enter()
        keys.enter()
        keys.letters("4")
        keys.enter()
        evening.came(name)
        assert keys.moment - before < 10_000
    person = evening.application.attendance.grid(evening.event).people
    laura = next(one for one in person if one.name == "Laura Ziediņa")
    assert (laura.territory, laura.age_band) == ("0042000", AgeBand.FROM_30.value)
    keys.letters("sanita lapa")
    keys.enter()
    keys.letters("Aglonas pag")
    keys.enter()
    keys.enter()
    evening.came("Sanita Lapa")
    for given in ("Uldis", "Elīna"):
        keys.shortcut("F3")
        keys.letters(given)
        keys.enter(CTRL)
        evening.came(f"{given} Lapa")
    mother = evening.application.people.find("Sanita Lapa")[0].id
    family = evening.application.people.page(mother).family
    assert sorted(one.given for one in family.children) == ["Elīna", "Uldis"]
    # A card while somebody new is half typed: both come where they belong.
    keys.letters("mirdza kļava")
    keys.enter()
    keys.scan(person_code(evening.ids["Ausma Vēja"]), layout="ru")
    evening.came("Ausma Vēja")
    assert (door.new.given.text(), door.new.surname.text()) == ("Mirdza", "Kļava")
    keys.enter(CTRL)
    evening.came("Mirdza Kļava")


def others(door, evening, keys, qtbot):
    """Namesakes, a digit, one who is known, one of another centre, those who waited."""
    keys.letters("sar auz")
    keys.press(Qt.Key.Key_Down)
    keys.enter()
    evening.came("Sarma Auziņa")
    keys.letters("sar auz")
    at = [line.name for line in door.list.lines].index("Sarma Auziņa-Kalna")
    keys.letters(str(at + 1))
    qtbot.waitUntil(lambda: not door.field.text())
    evening.came("Sarma Auziņa-Kalna")
    keys.letters("sej")
    keys.enter()
    evening.came("Leontīne Sēja")
    foreign = PersonId(new_id())
    as_elsewhere(
        evening.application._store,
        "INSERT INTO person (id, centre_id, deleted, given, surname) "
        f"VALUES (x'{foreign.hex()}', x'{'ab' * 16}', 0, 'Monta', 'Krasta')",
    )
    keys.scan(person_code(foreign), layout="lv")
    evening.came("Monta Krasta")
    waiting_and_the_rest(door, evening, keys)


def waiting_and_the_rest(door, evening, keys):
    """Those who wait come too, and it is said that there are more people than places."""
    for letters in WAITING:
        # Undone by mistake and let in again.
        keys.letters(f"rinda{letters}")
        keys.enter()
        evening.came(f"Gaidis Rinda{letters}")
        keys.shortcut("Ctrl+Z")
        evening.expected.pop()
        evening.nobody_came()
        keys.letters(f"rinda{letters}")
        keys.enter()
        evening.came(f"Gaidis Rinda{letters}")
    _, _, beyond = door.result.text.partition("from the waiting list · ")
    assert beyond.endswith(" more than there are places")


def test_the_field_has_the_keys_whatever_is_clicked(door, evening, keys, main_window):
    for widget in (door.result, door.list, door.last, door.running, main_window, door):
        click(widget)
        QCoreApplication.processEvents()
        assert QApplication.focusWidget() is door.field
    keys.shortcut("Ctrl+2")
    keys.shortcut("F6")
    keys.shortcut("Ctrl+Shift+H")
    assert QApplication.focusWidget() is door.field
    assert main_window.screen_in_sight == "door"
