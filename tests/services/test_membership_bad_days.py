"""Laptops of a programme that were put back to earlier days, and what forgers gain."""

import pytest

from app.domain.errors_exchange import (
    AnotherProgrammeError,
    NotForThisLaptopError,
    SenderUnknownError,
)
from app.domain.ids import ORG_SCOPE
from app.domain.trust import Role
from app.persistence import trust
from app.services.belonging import the_founding
from app.services.membership_views import Part
from app.sync.statements import read_statements
from tests.support.members import carry, found, join
from tests.support.membership import (
    beginnings,
    hear_of_all,
    hold_event,
    key_of,
    laptop,
    names,
    office,
    own_centre,
    preili,
    scopes_of,
    sent,
    wish_of,
)

__all__ = [
    "beginnings",
    "laptop",
    "office",
    "preili",
]


def test_a_coordinator_restored_to_before_letting_in_still_believes_its_laptops(
    office, laptop, tmp_path
):
    ludza = laptop("ludza")
    copy = office.safety.back_up()
    join(office, ludza)
    hold_event(ludza, "Anna")

    office.safety.restore(copy)
    office.exchange.take_in([sent(ludza, tmp_path)])

    assert office.people.count() == 1
    assert names(office) == ["Birojs", "Ludza"]


def test_a_coordinator_that_lost_its_newest_statements_learns_them_from_files(
    office, laptop, tmp_path
):
    ludza, preili = laptop("ludza"), laptop("preili")
    join(office, preili)
    join(office, ludza)
    forget_statements_about(office, "Ludza")
    assert "Ludza" not in names(office)

    office.exchange.take_in([sent(ludza, tmp_path)])

    assert "Ludza" in names(office)


def forget_statements_about(application, name):
    key = key_of(application, name)
    with application._store.database.unnamed(capture=True) as connection:
        for sha, envelope in connection.exec_driver_sql(
            "SELECT sha, envelope FROM trust_statement WHERE kind = 'member'"
        ).all():
            said = read_statements((envelope,), the_founding(connection))
            if any(one.what.sign_key == key for one in said):
                connection.exec_driver_sql("DELETE FROM trust_statement WHERE sha = ?", (sha,))


def test_a_laptop_restored_to_before_it_joined_belongs_with_its_old_records(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    hold_event(second, "Zane")
    copy = second.safety.back_up()
    join(office, second, centre=own_centre(preili))

    second.safety.restore(copy)

    assert own_centre(second) == own_centre(preili)
    assert set(scopes_of(second)) <= {ORG_SCOPE, own_centre(preili)}
    carry(second, office, tmp_path / "stick")
    assert office.people.count() == 1


def test_a_forged_statement_makes_nobody_a_member(office, preili, laptop, tmp_path):
    thief = laptop("ludza")
    found(thief)
    hear_of_all(office, thief)

    assert names(office) == ["Birojs", "Zāle"]
    with pytest.raises((SenderUnknownError, AnotherProgrammeError, NotForThisLaptopError)):
        office.exchange.take_in([sent(thief, tmp_path)])


def test_no_secret_stands_in_any_file(office, laptop, tmp_path):
    other = laptop("other office")
    hold_event(laptop("ludza"), "Anna")
    wish = wish_of(other, tmp_path)
    asked = office.membership.look_at_wish(wish).wish
    welcome = office.membership.let_in(asked, Part(Role.COORDINATOR), tmp_path / "w.kopa")
    other.membership.accept_welcome(welcome.file)
    files = [wish, welcome.file, sent(other, tmp_path)]

    for application in (office, other):
        with application._store.database.reading() as connection:
            secrets = trust.kept(connection).keys.values()
        for file in files:
            content = file.read_bytes()
            assert all(one not in content for one in secrets)
            assert all(one.hex().encode() not in content for one in secrets)
