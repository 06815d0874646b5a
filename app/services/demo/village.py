"""Plans one centre from its scene: people first, so that neighbours can visit, then its year."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from app.domain.ids import CentreId, PersonId
from app.domain.programme import Centre
from app.services.demo.events import plan_events
from app.services.demo.guests import bring_the_rest, count, invite, register
from app.services.demo.organisations import organisations_of
from app.services.demo.papers import Registry, plan_certificates
from app.services.demo.plan import CentrePlan
from app.services.demo.projects import plan_consents, plan_projects
from app.services.demo.residents import Resident, Village

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.services.demo.calendar import Slot
    from app.services.demo.dice import Dice
    from app.services.demo.plan import Times
    from app.services.demo.scenario import Scene


@dataclass(frozen=True, slots=True)
class Year:
    """What fills the year of a centre; `turnout` makes its events smaller or larger."""

    slots: Sequence[Slot]
    projects: Sequence[str]
    turnout: float = 1.0


def centre_of(scene: Scene, dice: Dice) -> Centre:
    """Return the centre of a scene."""
    return Centre(
        id=CentreId(dice.id()),
        name=scene.name,
        code=scene.code,
        territory=scene.territory,
        place=scene.places[0],
        issuer_name=scene.name,
        signatory_name=scene.signatory,
        signatory_position=scene.position,
    )


def settle(scene: Scene, centre: Centre, people: int, times: Times, dice: Dice) -> CentrePlan:
    """Return a centre with its organisations and people, before anything happens."""
    organisations = organisations_of(scene, centre.id, dice)
    village = Village(scene, centre.id, organisations, dice)
    households = village.households(people, times.begin.date())
    return CentrePlan(scene, centre, organisations, households)


def live(plan: CentrePlan, year: Year, registry: Registry, times: Times, dice: Dice) -> None:
    """Let everything of a year happen."""
    plan_projects(plan, list(year.projects), dice)
    plan_events(plan, year.slots, times.today, dice)
    invite(plan, dice, share=year.turnout)
    bring_the_rest(plan, dice)
    register(plan, dice)
    count(plan, dice)
    plan_certificates(plan, registry, dice)
    plan_consents(plan, times, dice)


def visitor(resident: Resident, host: CentrePlan, dice: Dice) -> Resident:
    """Return a neighbour's person as the host centre types them: a row of its own, a little poorer.

    Whoever visits two centres has two records; only the coordinator can see that they are one.
    """
    known = resident.person
    person = replace(
        known,
        id=PersonId(dice.id()),
        centre=host.centre.id,
        original_name="",
        email="" if dice.happens(60) else known.email,
        phone="" if dice.happens(40) else known.phone,
        organisation=None,
        organisation_name="",
        guardian=None,
        household=None,
        birth_year=0 if dice.happens(30) else known.birth_year,
    )
    host.households.append([replace(resident, person=person)])
    return host.households[-1][0]
