"""What must hold at the end of the story of a year, whatever went wrong in it."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.errors_exchange import NotForThisLaptopError, SenderRevokedError
from app.domain.ids import ORG_SCOPE
from app.persistence.tables import SYNCED
from app.services.wording.errors import sentence
from tests.journeys.one_truth import COPY, FORGOTTEN, FORGOTTEN_VISITOR, NEW_OFFICE, OFFICE
from tests.support.merging import ADDED_ALIKE, shared_values
from tests.support.raw_bytes import traces
from tests.support.story_plan import ALONE, RESTORED_AT, STOLEN_FROM, WRONG_CLOCKS_AT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.sync.merge import RowState
    from tests.journeys.one_truth import OneYear
    from tests.support.merging import Key
    from tests.support.story_desks import Desk

_SURELY_WRONG = re.compile(r"(?:19[7-9]\d|20[01]\d|20[3-9]\d)-\d\d-\d\d")
"""A day that is neither of the story nor the birthday of anybody in it."""


def check_the_end(year: OneYear) -> None:
    """Check everything that must hold when the year is over, and a month later."""
    assert_figures_are_true(year)
    assert_all_have_the_same_records(year)
    assert_nobody_has_records_of_other_centres(year)
    assert_the_thief_was_refused(year)
    assert_lives_are_told_apart(year)
    assert_wrong_clocks_harmed_nothing(year)
    assert_numbers_are_unique(year)
    year.a_month_later()
    assert_the_forgotten_are_nowhere(year)


def assert_figures_are_true(year: OneYear) -> None:
    """The coordinator's figures are the truth, and each centre's laptops know their part of it."""
    truth = year.truth
    since, until = (date.fromisoformat(str(truth[name])) for name in ("since", "until"))
    assert year.office.figures(since, until) == truth
    for name, desk in year.centres.items():
        code = year.code_of(desk)
        found = desk.figures(since, until)["centres"]
        assert found == {code: truth["centres"][code]}, name


def assert_all_have_the_same_records(year: OneYear) -> None:
    """Every laptop has what the coordinator has of its centre, with the same stamps.

    But for what two laptops added alike.
    """
    for name, desk in year.centres.items():
        scopes = {ORG_SCOPE, year.centre_of(desk)}
        ours, theirs = desk.rows(scopes), year.office.rows(scopes)
        differing = [
            key
            for key in {*ours, *theirs}
            if key not in ours or key not in theirs or _differ(key, ours[key], theirs[key])
        ]
        assert differing == [], name


def _differ(key: Key, ours: RowState, theirs: RowState) -> bool:
    if key.table in ADDED_ALIKE:
        return shared_values(key, ours) != shared_values(key, theirs)
    return ours != theirs


def assert_nobody_has_records_of_other_centres(year: OneYear) -> None:
    """No record of another centre lies on any laptop of a centre."""
    for name, desk in year.centres.items():
        assert desk.scopes() <= {ORG_SCOPE, year.centre_of(desk)}, name


def assert_the_thief_was_refused(year: OneYear) -> None:
    """Nobody took in what the stolen laptop wrote later; what it had written before is there."""
    lead, office = year.desks[STOLEN_FROM], year.broken
    for desk in (lead, office):
        error = year.refused[desk.plan.name]
        assert isinstance(error, SenderRevokedError)
        assert year.stolen.plan.name in sentence(error)
    others = [one for name, one in year.refused.items() if name not in _names(lead, office)]
    assert others
    assert all(isinstance(one, NotForThisLaptopError) for one in others)
    for desk in (lead, year.office):
        assert year.stranger not in {key.id for key in desk.rows({year.centre_of(lead)})}
        assert year.last_of_the_stolen in {key.id for key in desk.rows({year.centre_of(lead)})}


def _names(*desks: Desk) -> set[str]:
    return {desk.plan.name for desk in desks}


def assert_lives_are_told_apart(year: OneYear) -> None:
    """A restored laptop and a copied folder go on under names of their own."""
    lives = [desk.life() for desk in (*year.desks.values(), *year.gone)]
    assert len(set(lives)) == len(lives)
    assert year.life_before not in lives
    assert year.desks[COPY].life() != year.desks[f"{RESTORED_AT}-b"].life()


def assert_wrong_clocks_harmed_nothing(year: OneYear) -> None:
    """What was typed ten years ahead did not win, and nobody's membership ran out by it."""
    for name in (WRONG_CLOCKS_AT, f"{WRONG_CLOCKS_AT}-b", NEW_OFFICE):
        application = year.desks[name].application
        assert application.events.page(year.noted).event.note == "Pēdējais vārds.", name
        members = [one for one in application.membership.roster() if one.belongs]
        assert not [one.member.name for one in members if one.is_expired], name
    assert list(_wrong_days(year.office)) == []


def _wrong_days(desk: Desk) -> Iterator[str]:
    with desk.store.database.reading() as connection:
        for synced in SYNCED:
            rows = connection.exec_driver_sql(f"SELECT * FROM {synced.name}").mappings()
            for row in rows:
                for name, value in row.items():
                    if isinstance(value, str) and _SURELY_WRONG.match(value):
                        yield f"{synced.name}.{name}: {value}"


def assert_numbers_are_unique(year: OneYear) -> None:
    """Every certificate has a number of its own, whichever laptop, copy or life gave it."""
    numbers = year.issue_everywhere()
    assert len(set(numbers)) == len(numbers)
    assert year.asked_for_the_day == [WRONG_CLOCKS_AT, f"{WRONG_CLOCKS_AT}-b"]
    year.office.take(file for name in year.twice_there for file in year.desks[name].send())
    kept = [line.certificate.number for line in year.office.application.certificates.register()]
    assert len(set(kept)) == len(kept)
    assert set(kept) & set(numbers)


def assert_the_forgotten_are_nowhere(year: OneYear) -> None:
    """Nothing of the erased people lies in any folder, any backup, or any file written since."""
    needles = [*FORGOTTEN, *FORGOTTEN_VISITOR]
    for name, desk in year.desks.items():
        if desk is year.office or year.code_of(desk) in (STOLEN_FROM, RESTORED_AT):
            assert traces(desk.folder, needles) == [], name
    for desk in (year.office, year.desks[STOLEN_FROM], year.desks[RESTORED_AT]):
        for file in desk.send():
            content = year.office.read(file)
            assert [one for one in needles if one in content] == [], desk.plan.name
    beside = Path(os.environ["XDG_STATE_HOME"])
    for file in beside.rglob("*"):
        assert file.is_dir() or not any(one.encode() in file.read_bytes() for one in needles)
    # They were there before: a search that finds nothing finds nobody.
    assert traces(year.broken.folder, needles)
    assert ALONE in year.desks
    assert OFFICE not in year.desks
