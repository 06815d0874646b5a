"""What was changed before a laptop had the part that it has now."""

import pytest

from app.domain.errors import NothingToUndoError
from app.domain.errors_rights import CoordinatorOnlyError
from app.domain.trust import Role
from app.persistence import records, reporting_periods, settings, tables
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry, join
from tests.support.righted import settled
from tests.support.shared_acts import SETTINGS, change_unasked
from tests.support.stores import a_person

__all__ = ["laptop", "ludza", "office", "preili", "settled"]


def test_an_act_of_before_joining_is_not_taken_back_when_it_is_no_more_ones_own(office, laptop):
    alone = laptop("second")
    for application in (office, alone):
        SETTINGS["programme.change"](application, None)
    person = alone.people.add(a_person("Anna"))
    alone.people.add(a_person("Baiba"))
    alone.undo.undo()
    alone.undo.undo()
    alone.undo.redo()
    join(office, alone)

    alone.undo.undo()
    with pytest.raises(CoordinatorOnlyError):
        alone.undo.undo()

    assert alone.programme.programme().name == office.programme.programme().name
    assert person.id not in [one.id for one in alone.people.find()]
    with pytest.raises(NothingToUndoError):
        alone.undo.undo()
    alone.undo.redo()
    assert person.id in [one.id for one in alone.people.find()]


def written_before_the_rule(application, name):
    """Let the laptop be as one that joined and changed what is shared before that was refused."""
    change_unasked(application, name=name)
    with application.people._store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'role'")
        for period in reporting_periods.standing(connection):
            records.remove(connection, tables.reporting_period, period.id)


def test_what_a_centre_changed_before_there_was_the_rule_gives_way(office, settled, tmp_path):
    settled.clock.go_on(hours=1)
    written_before_the_rule(settled, "Mēģinājums")
    assert not settled.rights.now().may_change_shared
    office.clock.go_on(hours=2)

    carry(office, settled, tmp_path / "next")

    assert settled.programme.programme() == office.programme.programme()
    assert settled.programme.periods() == office.programme.periods()


@pytest.mark.parametrize("is_noted", [True, False])
def test_becoming_a_coordinator_lets_nothing_of_before_loose(office, settled, tmp_path, is_noted):
    settled.clock.go_on(hours=1)
    written_before_the_rule(settled, "Mēģinājums")
    if is_noted:
        with settled.people._store.database.unnamed(capture=False) as connection:
            settings.write(connection, "role", Role.LAPTOP.value)
    name, periods = office.programme.programme().name, office.programme.periods()

    join(office, settled, Role.COORDINATOR)
    carry(settled, office, tmp_path / "next")

    for application in (office, settled):
        assert application.programme.programme().name == name
        assert application.programme.periods() == periods
    SETTINGS["programme.change"](settled, tmp_path)
    carry(settled, office, tmp_path / "own")
    assert office.programme.programme().name == settled.programme.programme().name


def test_what_a_coordinator_changed_and_told_nobody_gives_way_when_it_is_one_no_more(
    office, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, Role.COORDINATOR)
    second.clock.go_on(hours=1)
    SETTINGS["programme.change"](second, tmp_path)

    join(office, second, Role.LAPTOP)

    assert not second.rights.now().may_change_shared
    assert second.programme.programme() == office.programme.programme()


def test_what_a_coordinator_changed_and_told_stays_when_it_is_one_no_more(office, laptop, tmp_path):
    second = laptop("second")
    join(office, second, Role.COORDINATOR)
    SETTINGS["programme.change"](second, tmp_path)
    carry(second, office, tmp_path / "out")

    join(office, second, Role.LAPTOP)
    office.clock.go_on(hours=1)
    carry(second, office, tmp_path / "later")

    assert second.programme.programme() == office.programme.programme()
    assert office.programme.programme().name == "Cita programma"
