"""The scenes to be stopped in the middle: sending, taking in, joining, letting in, leaving."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.erasure import ErasureReason
from app.domain.ids import attendance_id, new_id
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.erasure import ErasureWish
from app.services.membership_views import Part
from app.services.settings import FirstAnswers
from tests.support.members import join
from tests.support.stores import MovableClock, a_person
from tests.sync.faults import Scene

if TYPE_CHECKING:
    from pathlib import Path

    from tests.sync.faults import Place

_WISH = "wish.kopa-join"
_FILE = "x.kopa"

OFFICE = FirstAnswers("", laptop_name="Birojs", keeps_all=True)
PREILI = FirstAnswers("Preiļu centrs", "0042000", laptop_name="Zāle")
DOOR = FirstAnswers("Mans centrs", "0042000", laptop_name="Durvis")


def fill(application: Application, people: int) -> None:
    """Add people who were at a day, past the services: a thousand acts would take long."""
    centre = application.settings.centre()
    assert centre is not None
    event, session, scope = new_id(), new_id(), centre.id
    ids = [new_id() for _ in range(people)]
    with application.exchange._store.database.unnamed(capture=True) as connection:
        run = connection.exec_driver_sql
        run("INSERT INTO event (id, centre_id) VALUES (?, ?)", (event, scope))
        run(
            "INSERT INTO session (id, centre_id, event_id) VALUES (?, ?, ?)",
            (session, scope, event),
        )
        run(
            "INSERT INTO person (id, centre_id, given, surname) VALUES (?, ?, 'Aija', 'Ozola')",
            [(one, scope) for one in ids],
        )
        run(
            "INSERT INTO attendance (id, centre_id, session_id, person_id) VALUES (?, ?, ?, ?)",
            [(attendance_id(session, one), scope, session, one) for one in ids],
        )


class _Laptops:
    """Opens laptops beside the place; the one that acts lies at its desk."""

    def __init__(self, place: Place, closing: ExitStack) -> None:
        self._place = place
        self._closing = closing

    def desk(self, answers: FirstAnswers) -> Application:
        application = self._closing.enter_context(self._place.opened())
        application.settings.set_up(answers)
        return application

    def other(self, name: str, answers: FirstAnswers) -> Application:
        folder = self._place.root / "others" / name
        store = Store(folder, MovableClock(), BUILD_DATE, witness=self._place.root / "known")
        application = self._closing.enter_context(Application(store))
        application.settings.set_up(answers)
        return application


def _to_export(place: Place, people: int) -> None:
    """A coordinator's stick has older files of the same names, and there is news since."""
    with ExitStack() as closing:
        laptops = _Laptops(place, closing)
        office = laptops.desk(OFFICE)
        for name, answers in (("preili", PREILI), ("door", DOOR)):
            other = laptops.other(name, answers)
            join(office, other)
            fill(other, people)
            _carry(other, office, place)
        office.exchange.export(place.stick)
        fill(other, 5)
        _carry(other, office, place)


def _to_take(place: Place, people: int) -> None:
    """A file with new and changed records, an erased person, and a laptop that a lead let in."""
    with ExitStack() as closing:
        laptops = _Laptops(place, closing)
        office = laptops.desk(OFFICE)
        preili = laptops.other("preili", PREILI)
        join(office, preili, Role.LEAD)
        fill(preili, people // 4)
        gone = preili.people.add(a_person("Zeltīte", "Kvēpiņa"))
        _carry(preili, office, place)
        centre = preili.settings.centre()
        assert centre is not None
        join(preili, laptops.other("door", DOOR), centre=centre.id)
        preili.erasure.erase(ErasureWish((gone.id,), ErasureReason.ASKED))
        with preili.exchange._store.database.unnamed(capture=True) as connection:
            connection.exec_driver_sql("UPDATE person SET given = 'Anna' WHERE deleted = 0")
        fill(preili, people)
        preili.exchange.export(place.stick / _FILE)


def _to_join(place: Place, people: int) -> None:
    """A laptop that worked alone has its welcome, with records of a centre that it comes to."""
    with ExitStack() as closing:
        laptops = _Laptops(place, closing)
        newcomer = laptops.desk(DOOR)
        fill(newcomer, people)
        office, preili = laptops.other("office", OFFICE), laptops.other("preili", PREILI)
        join(office, preili)
        fill(preili, people)
        _carry(preili, office, place)
        centre = preili.settings.centre()
        assert centre is not None
        newcomer.membership.wish(place.stick / _WISH)
        seen = office.membership.look_at_wish(place.stick / _WISH)
        office.membership.let_in(seen.wish, Part(Role.LAPTOP, centre.id), place.stick / _FILE)


def _to_let_in(place: Place, people: int) -> None:
    """A coordinator has records, and a newcomer's wish on the stick."""
    with ExitStack() as closing:
        laptops = _Laptops(place, closing)
        office, preili = laptops.desk(OFFICE), laptops.other("preili", PREILI)
        join(office, preili)
        fill(preili, people)
        _carry(preili, office, place)
        laptops.other("door", DOOR).membership.wish(place.stick / _WISH)


def _to_leave(place: Place, people: int) -> None:
    """A lead's laptop has records that the coordinator has too."""
    with ExitStack() as closing:
        laptops = _Laptops(place, closing)
        own, office = laptops.desk(PREILI), laptops.other("office", OFFICE)
        join(office, own, Role.LEAD)
        fill(own, people)
        _carry(own, office, place)


def _carry(sender: Application, receiver: Application, place: Place) -> None:
    file = place.root / "carried.kopa"
    sender.exchange.export(file)
    receiver.exchange.take_in([file])


def _let_in(application: Application, stick: Path) -> None:
    seen = application.membership.look_at_wish(stick / _WISH)
    assert seen.wish.centre is not None
    part = Part(Role.LAPTOP, seen.wish.centre)
    application.membership.let_in(seen.wish, part, stick / _FILE)


def _leave(application: Application, _stick: Path) -> None:
    application.membership.leave()


def _is_cleaned(place: Place) -> bool:
    return any(place.desk.glob("backups/*after-erasing*"))


SCENES = (
    Scene(
        "export", _to_export, lambda own, stick: own.exchange.export(stick), writes_to_stick=True
    ),
    Scene(
        "take",
        _to_take,
        lambda own, stick: own.exchange.take_in([stick / _FILE]),
        _is_cleaned,
    ),
    Scene(
        "take what can be used",
        _to_take,
        lambda own, stick: own.exchange.take_in_usable([stick / _FILE]),
        _is_cleaned,
    ),
    Scene("join", _to_join, lambda own, stick: own.membership.accept_welcome(stick / _FILE)),
    Scene("let in", _to_let_in, _let_in, writes_to_stick=True),
    Scene("leave", _to_leave, _leave),
)
