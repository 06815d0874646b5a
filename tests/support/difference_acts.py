"""What people do about differences between laptops, for stories of random acts."""

from __future__ import annotations

from app.domain.differences import Kind, Wanted
from tests.support.differing import lost_elsewhere
from tests.support.random_acts import NothingToDoError, World, act

_NOTES = ("", "zvanīt vakarā", "zvanīt no rīta")


@act("difference.put_back")
def put_back(world: World) -> object:
    _let_a_note_give_way(world)
    return world.application.differences.put_back(_one(world, Kind.VALUE))


@act("difference.keep")
def keep(world: World) -> object:
    _let_a_note_give_way(world)
    return world.application.differences.keep(_one(world, Kind.VALUE, Kind.DELETED))


@act("difference.bring_back")
def bring_back(world: World) -> object:
    person = world.person()
    world.application.people.remove(person)
    _lose(world, person, "deleted", 0)
    return world.application.differences.put_back(_one(world, Kind.DELETED))


def _one(world: World, *kinds: Kind) -> int:
    listed = world.application.differences.listed(Wanted(count=1_000))
    found = [one for record in listed.page for one in record.differences if one.kind in kinds]
    if not found:
        raise NothingToDoError
    return world.one_of(found).number


def _let_a_note_give_way(world: World) -> None:
    _lose(world, world.person(), "note", world.one_of(_NOTES))


def _lose(world: World, person: bytes, column: str, value: object) -> None:
    lost_elsewhere(world.application.people._store, "person", person, column, value)
