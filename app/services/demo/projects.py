"""Plans mini-projects and consents of a centre."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from app.domain.ids import ConsentId, MiniProjectId
from app.domain.kinds import OrganisationKind
from app.domain.mini_projects import MiniProject, MiniProjectState
from app.domain.people import Consent, ConsentPurpose
from app.services.demo.plan import when_typed
from app.services.demo.vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from app.services.demo.dice import Dice
    from app.services.demo.plan import CentrePlan, Times
    from app.services.demo.residents import Resident

_LEADERS = (OrganisationKind.INFORMAL_GROUP, OrganisationKind.NGO, OrganisationKind.SCHOOL)
_STATES = {
    MiniProjectState.APPLIED: 20,
    MiniProjectState.SUPPORTED: 30,
    MiniProjectState.COMPLETED: 50,
}
_CHILD_CONSENTS = {ConsentPurpose.CHILD_DATA: 96, ConsentPurpose.CHILD_PHOTO: 68}
_ADULT_CONSENTS = {ConsentPurpose.NEWS: 34, ConsentPurpose.PHOTO: 22}
_WITHDRAWN = 5


def plan_projects(plan: CentrePlan, titles: list[str], dice: Dice) -> None:
    """Let local groups ask for grants."""
    leaders = [one for one in plan.organisations if one.kind in _LEADERS]
    grown_up = [one for one in plan.residents if not one.is_child]
    for title in titles:
        state = dice.likely(_STATES)
        grant = 500 * dice.number(60, 120)
        plan.projects.append(
            MiniProject(
                id=MiniProjectId(dice.id()),
                centre=plan.centre.id,
                title=title,
                state=state,
                lead_organisation=dice.pick(leaders).id if leaders else None,
                lead_name=dice.pick(grown_up).person.name,
                grant_cents=grant,
                own_cents=grant // 10 + 100 * dice.number(0, 80),
                story=dice.pick(vocabulary().stories)
                if state is MiniProjectState.COMPLETED
                else "",
            )
        )


def plan_consents(plan: CentrePlan, times: Times, dice: Dice) -> None:
    """Let people say what may be done with their data: guardians for children, others at will."""
    typed = when_typed(plan, times)
    for resident in plan.residents:
        wanted = _CHILD_CONSENTS if resident.is_child else _ADULT_CONSENTS
        day = typed[resident.person.id].date()
        for purpose, percent in wanted.items():
            if dice.happens(percent):
                plan.consents.extend(_acts(resident, purpose, day, times, dice))


def _acts(
    resident: Resident, purpose: ConsentPurpose, day: date, times: Times, dice: Dice
) -> Iterator[Consent]:
    person = resident.person.id
    yield Consent(ConsentId(dice.id()), person, purpose, is_given=True, on=day, paper="anketa")
    later = day + timedelta(days=dice.number(20, 90))
    if later < times.today and dice.happens(_WITHDRAWN):
        yield Consent(ConsentId(dice.id()), person, purpose, is_given=False, on=later)
