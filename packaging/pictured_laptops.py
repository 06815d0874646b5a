"""Laptops of a programme as they may stand after half a year, for the pictures of the exchange.

`make(folder)` leaves there the data folders of OFFICE (a coordinator's), NEWCOMER (one that has
asked to join), SENDER (a centre with work that the coordinator does not know of), RECEIVER (a
coordinator to whom its file was brought), DIFFERING (the same after taking it in) and READER (one
that only reads), and sticks.
"""

from __future__ import annotations

import shutil
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Final

from app import drives
from app.bootstrap import open_application
from app.domain.attendance import Mark
from app.domain.certificates import TemplateChoice
from app.domain.clock import FixedClock
from app.domain.events import EventDraft, SessionDraft
from app.domain.file_names import safe_words
from app.domain.people import PersonDraft
from app.domain.programme import OutcomeAreaDraft, PeriodDraft
from app.domain.trust import Role
from app.services.membership_views import Part
from app.services.settings import FirstAnswers
from app.services.sticks import SticksService

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from app.bootstrap import Application

OFFICE: Final = "office"
NEWCOMER: Final = "newcomer"
SENDER: Final = "preili"
RECEIVER: Final = "receiver"
DIFFERING: Final = "differing"
READER: Final = "reader"
STICK: Final = "KINGSTON"
STICK_OF_CENTRE: Final = "PREIĻI"
TODAY: Final = (2027, 5, 20)
"""Clocks before the program was made are not believed, so half a year comes after it."""

CLOCK: Final = FixedClock(datetime(*TODAY, 9, tzinfo=UTC))
_WORDS_FOR_PAPER: Final = "četri vārdi no galvas"
_CENTRES: Final = (
    ("preili", "Preiļu kopienas centrs", "Preiļi, zāle", Role.LEAD, (2026, 12, 1)),
    ("ludza", "Ludzas bibliotēkas centrs", "Ludzas bibliotēka", Role.LAPTOP, (2026, 12, 3)),
    ("rezekne", "Rēzeknes jauniešu centrs", "Rēzeknes dators", Role.LAPTOP, (2027, 5, 12)),
    ("kraslava", "Krāslavas centrs", "Krāslavas vecais dators", Role.LAPTOP, (2026, 12, 2)),
)
_AT_THE_EVENT: Final = (
    ("Zane", "Kalniņa", Mark.PRESENT),
    ("Pēteris", "Ozols", Mark.PRESENT),
    ("Ilze", "Liepa", Mark.ABSENT),
    ("Marija", "Vītola", None),
)


def make(folder: Path) -> None:
    """Make the laptops and the stick."""
    _stick(folder).mkdir(parents=True)
    _found(folder)
    for name, centre, laptop, role, day in _CENTRES:
        _join(folder, name, FirstAnswers(centre, "0042000", laptop_name=laptop), (role, day))
    _exchange(folder, "kraslava", (2026, 12, 20))
    _exchange(folder, "ludza", (2027, 2, 28))
    _exchange(folder, "preili", (2027, 5, 18))
    _exchange(folder, "preili", (2027, 5, 19))
    _lose(folder, "Krāslavas vecais dators")
    _ask(folder)
    _work_apart(folder)
    _let_read(folder)


def with_stick(application: Application, folder: Path, laptop: str) -> None:
    """Let the application know of the stick at this laptop and of no other."""
    name = STICK_OF_CENTRE if laptop == RECEIVER else STICK
    vars(application)["sticks"] = SticksService(_OneStick(folder / name))


@dataclass(frozen=True, slots=True)
class _OneStick:
    """What the operating system would say."""

    folder: Path

    def mounted(self) -> tuple[Path, ...]:
        return (self.folder,)

    def look(self, folder: Path) -> drives.Drive:
        return drives.Drive(folder, folder.name, 14_000_000_000, is_writable=True)


def _stick(folder: Path) -> Path:
    return folder / STICK


@contextmanager
def _at(folder: Path, name: str, day: tuple[int, int, int]) -> Iterator[Application]:
    clock = FixedClock(datetime(*day, 9, tzinfo=UTC))
    with open_application(folder / name, clock) as application:
        yield application


def _found(folder: Path) -> None:
    with _at(folder, OFFICE, (2026, 12, 1)) as office:
        office.settings.set_up(FirstAnswers("", laptop_name="Koordinatora dators", keeps_all=True))
        office.membership.found("Kopienu centri Latgalē")
        _settle_programme(office)
        papers = office.recovery.prepare(_WORDS_FOR_PAPER)
        office.recovery.confirm(papers, 1, papers.groups[0])


def _settle_programme(office: Application) -> None:
    """Let the programme share what only coordinators change."""
    known = office.programme.programme()
    office.programme.change(replace(known, since=date(2026, 12, 1), funder="Latgales fonds"))
    office.programme.add_period(PeriodDraft("2027", date(2027, 1, 1), date(2027, 12, 31)))
    for area in ("Mediju pratība", "Kopienas dzīve"):
        office.programme.add_outcome_area(OutcomeAreaDraft(area))
    office.templates.copy(TemplateChoice(), "Kopienu centru apliecinājums")


def _join(
    folder: Path, name: str, answers: FirstAnswers, how: tuple[Role, tuple[int, int, int]]
) -> None:
    role, day = how
    wish, welcome = folder / f"{name}.kopa-join", folder / f"{name}.kopa"
    with _at(folder, name, day) as newcomer:
        newcomer.settings.set_up(answers)
        newcomer.people.add(PersonDraft("Anna", "Bērziņa"))
        newcomer.membership.wish(wish)
    with _at(folder, OFFICE, day) as office:
        asked = office.membership.look_at_wish(wish).wish
        office.membership.let_in(asked, Part(role, asked.centre), welcome)
    with _at(folder, name, day) as newcomer:
        newcomer.membership.accept_welcome(welcome)


def _exchange(folder: Path, name: str, day: tuple[int, int, int]) -> None:
    """Bring a file of a centre to the coordinator, and one back."""
    there, back = folder / "there", folder / "back"
    for one in (there, back):
        shutil.rmtree(one, ignore_errors=True)
        one.mkdir()
    with _at(folder, name, day) as centre:
        centre.exchange.export(there)
        own = centre.settings.centre()
        called = "" if own is None else safe_words(own.name)
    with _at(folder, OFFICE, day) as office:
        office.exchange.take_in(tuple(there.iterdir()))
        office.exchange.export(back)
    with _at(folder, name, day) as centre:
        centre.exchange.take_in(tuple(back.glob(f"*_{called}_*")))


def _lose(folder: Path, laptop: str) -> None:
    with _at(folder, OFFICE, (2027, 1, 8)) as office:
        (row,) = [one for one in office.membership.roster() if one.member.name == laptop]
        office.membership.revoke(row.member.sign_key, "stolen")


def _ask(folder: Path) -> None:
    """Let a new laptop ask, and write its welcome on a copy of the office, which stays as it is."""
    stick = _stick(folder)
    with _at(folder, NEWCOMER, TODAY) as newcomer:
        answers = FirstAnswers("Aglonas kopienas centrs", "0042000", laptop_name="Aglonas dators")
        newcomer.settings.set_up(answers)
        newcomer.membership.wish(stick / newcomer.membership.wish_name())
        wish = stick / newcomer.membership.wish_name()
    shutil.copytree(folder / OFFICE, folder / "copy")
    with _at(folder, "copy", TODAY) as copy:
        asked = copy.membership.look_at_wish(wish).wish
        copy.membership.let_in(asked, Part(Role.LAPTOP, asked.centre), stick)


def _work_apart(folder: Path) -> None:
    """Let a centre and the coordinator write on, also about the same person, and bring a file."""
    anna = PersonDraft("Anna", "Bērziņa")
    with _at(folder, SENDER, TODAY) as centre:
        (known,) = centre.people.find("Anna")
    with _at(folder, OFFICE, (2027, 5, 19)) as office:
        office.people.change(known.id, replace(anna, phone="21234567"))
    with _at(folder, SENDER, TODAY) as centre:
        centre.people.change(known.id, replace(anna, phone="63123456", email="anna@example.lv"))
        _hold_event(centre)
    shutil.copytree(folder / SENDER, folder / "sender")
    (folder / STICK_OF_CENTRE).mkdir()
    with _at(folder, "sender", TODAY) as sender:
        written = sender.exchange.export(folder / STICK_OF_CENTRE)
    for name in (RECEIVER, DIFFERING):
        shutil.copytree(folder / OFFICE, folder / name)
    with _at(folder, DIFFERING, TODAY) as differing:
        differing.exchange.take_in([one.file for one in written])


def _let_read(folder: Path) -> None:
    """Let a laptop join that only reads, at a coordinator who has the newest of the centre."""
    shutil.copytree(folder / DIFFERING, folder / "after")
    wish, welcome = folder / "reader.kopa-join", folder / "reader.kopa"
    with _at(folder, READER, TODAY) as reader:
        reader.settings.set_up(FirstAnswers("Latgales fonds", "0042000", laptop_name="Fonds"))
        reader.membership.wish(wish)
    with _at(folder, "after", TODAY) as office:
        asked = office.membership.look_at_wish(wish).wish
        office.membership.let_in(asked, Part(Role.READER), welcome)
    with _at(folder, READER, TODAY) as reader:
        reader.membership.accept_welcome(welcome)


def _hold_event(application: Application) -> None:
    day = datetime(*TODAY, tzinfo=UTC).date()
    event = application.events.add(
        EventDraft("Pavasara talka pagalmā"), [SessionDraft(day, "10:00", "13:00")]
    )
    (session,) = application.events.page(event.id).sessions
    for given, surname, mark in _AT_THE_EVENT:
        person = application.people.add(PersonDraft(given, surname))
        application.attendance.register(event.id, [person.id])
        if mark is not None:
            application.attendance.mark(session.id, person.id, mark)
