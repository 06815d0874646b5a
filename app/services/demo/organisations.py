"""Invented organisations of a centre: its school, library, offices, associations and groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import OrganisationId
from app.domain.kinds import OrganisationKind
from app.domain.organisations import Organisation
from app.domain.territories import TerritoryKind
from app.services.demo.places import territories
from app.services.demo.vocabulary import vocabulary

if TYPE_CHECKING:
    from app.domain.ids import CentreId
    from app.domain.territories import Territory
    from app.services.demo.dice import Dice
    from app.services.demo.scenario import Scene

_WANTED = (
    (OrganisationKind.SCHOOL, 2),
    (OrganisationKind.KINDERGARTEN, 1),
    (OrganisationKind.LIBRARY, 1),
    (OrganisationKind.CULTURE, 2),
    (OrganisationKind.NGO, 4),
    (OrganisationKind.INFORMAL_GROUP, 2),
    (OrganisationKind.COMPANY, 1),
    (OrganisationKind.CONGREGATION, 1),
)
_OF_MUNICIPALITY = (
    (OrganisationKind.MUNICIPAL, "{novads_gen} novada Izglītības pārvalde"),
    (OrganisationKind.MUNICIPAL, "{novads_gen} novada Sociālais dienests"),
    (OrganisationKind.YOUTH_CENTRE, "{novads_gen} novada Bērnu un jauniešu centrs"),
)
_OF_CITY = (
    (OrganisationKind.MUNICIPAL, "{pilseta_gen} valstspilsētas Izglītības pārvalde"),
    (OrganisationKind.YOUTH_CENTRE, "{pilseta_gen} Bērnu un jauniešu centrs „{puke}”"),
)
_WHOLE_MUNICIPALITY = "{novads_gen}"
_OF_STATE_CITIES = "valstspilsētas"


def organisations_of(scene: Scene, centre: CentreId, dice: Dice) -> list[Organisation]:
    """Return the organisations that a centre knows; those of a municipality come first.

    Two centres of one municipality know the same offices, each under a row of its own.
    """
    found: dict[str, Organisation] = {}
    places = [territories()[code] for code in (scene.territory, *scene.around)]
    for kind, pattern in _offices(places[0]):
        _put(found, _organisation(dice, centre, kind, _filled(pattern, places, dice)))
    for kind, count in _WANTED:
        patterns = [
            one.pattern
            for one in vocabulary().organisation_patterns
            if one.kind == kind and _can_be_here(one.pattern, places)
        ]
        for pattern in dice.some(patterns, count):
            _put(found, _organisation(dice, centre, kind, _filled(pattern, places, dice)))
    return list(found.values())


def _offices(place: Territory) -> tuple[tuple[OrganisationKind, str], ...]:
    return _OF_CITY if place.kind is TerritoryKind.STATE_CITY else _OF_MUNICIPALITY


def _can_be_here(pattern: str, places: list[Territory]) -> bool:
    if _WHOLE_MUNICIPALITY in pattern or _OF_STATE_CITIES in pattern:
        return False
    if "{pilseta_gen}" in pattern:
        return any(_is_town(place) for place in places)
    return "{pagasts_gen}" not in pattern or any(_is_parish(place) for place in places)


def _filled(pattern: str, places: list[Territory], dice: Dice) -> str:
    words = vocabulary()
    municipality = territories().municipality_of(places[0].code)
    parishes = [place.name.removesuffix(" pagasts") for place in places if _is_parish(place)]
    towns = [place.genitive for place in places if _is_town(place)]
    return pattern.format(
        novads_gen=municipality.name.removesuffix(" novads"),
        pagasts_gen=dice.pick(parishes) if parishes else "",
        pilseta_gen=dice.pick(towns) if towns else "",
        n=dice.number(1, 9),
        nosaukums=dice.pick(words.organisation_names),
        puke=dice.pick(words.preschool_names),
    )


def _is_parish(place: Territory) -> bool:
    return place.kind is TerritoryKind.PARISH


def _is_town(place: Territory) -> bool:
    return place.kind in (TerritoryKind.TOWN, TerritoryKind.STATE_CITY)


def _organisation(dice: Dice, centre: CentreId, kind: OrganisationKind, name: str) -> Organisation:
    return Organisation(OrganisationId(dice.id()), centre, name, kind.value)


def _put(found: dict[str, Organisation], made: Organisation) -> None:
    found.setdefault(made.name, made)
