"""Belonging lasts while it is renewed, and clocks are believed while there is reason to."""

from datetime import timedelta

import pytest

from app.domain.errors_exchange import NotForThisLaptopError
from tests.support.members import carry, join
from tests.support.membership import beginnings, laptop, office, own_centre, preili, sent
from tests.support.stores import NOON

__all__ = [
    "beginnings",
    "laptop",
    "office",
    "preili",
]


def test_every_file_of_the_coordinator_lets_others_go_on_belonging(office, preili, tmp_path):
    first = preili.membership.standing().expires
    office.clock.go_on(days=300)

    carry(office, preili, tmp_path / "stick")

    assert preili.membership.standing().expires > first


def test_letting_a_laptop_in_lets_the_others_go_on_belonging(office, preili, laptop):
    first = expiry_of(office, "Zāle")
    office.clock.go_on(days=300)

    join(office, laptop("ludza"))

    assert expiry_of(office, "Zāle") > first


def expiry_of(host, name):
    (found,) = [one for one in host.membership.roster() if one.member.name == name]
    return found.member.expires


def test_a_laptop_that_nobody_renewed_gets_nothing_more_until_the_coordinator_writes(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(preili, second, centre=own_centre(preili))
    for one in (office, preili, second):
        go_on_believed(one, days=600)

    with pytest.raises(NotForThisLaptopError):
        second.exchange.take_in([sent(preili, tmp_path)])
    carry(preili, office, tmp_path / "1")
    carry(office, preili, tmp_path / "2")
    carry(office, second, tmp_path / "3")

    second.exchange.take_in([sent(preili, tmp_path)])


def go_on_believed(application, **span):
    application.clock.go_on(**span)
    application._store.confirm_now()


def test_a_coordinator_whose_clock_is_ten_years_ahead_renews_for_no_longer(
    office, preili, tmp_path
):
    office.clock.go_on(days=3650)

    carry(office, preili, tmp_path / "stick")

    assert preili.membership.standing().expires.year <= NOON.year + 3


def is_believed(application):
    return application._store.trusted_now() == application.clock.moment


def test_a_clock_goes_on_being_believed_from_one_file_of_a_coordinator_to_the_next(
    office, preili, laptop, tmp_path
):
    preili.clock.go_on(days=300)
    go_on_believed(office, days=300)
    carry(office, preili, tmp_path / "1")

    preili.clock.go_on(days=390)

    assert is_believed(preili)
    preili.close()
    again = laptop("preili", anew=True)
    again.clock.go_on(days=690)
    assert is_believed(again)


def test_a_coordinator_ten_years_ahead_makes_nobody_doubt_or_expire(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))
    go_on_believed(office, days=3650)

    carry(office, preili, tmp_path / "1")

    assert is_believed(preili)
    assert not any(one.is_expired for one in preili.membership.roster())
    second.exchange.take_in([sent(preili, tmp_path)])


def test_a_clock_that_fell_back_learns_the_day_from_coordinators_alone(office, preili, tmp_path):
    (preili.clock.moment, office.clock.moment) = (NOON - timedelta(days=7_000), NOON)
    go_on_believed(office, days=200)
    (file,) = (one.file for one in office.exchange.export(tmp_path))
    unknowing = preili._store.believed_day()

    preili.exchange.preview([file])
    preili._store.heed_the_day()
    assert preili._store.believed_day() == unknowing
    preili.exchange.take_in([file])
    assert preili._store.believed_day() == office.clock.today()

    preili.clock.moment, office.clock.moment = (
        NOON + timedelta(days=300),
        NOON - timedelta(days=7_000),
    )
    known = office._store.believed_day()
    carry(preili, office, tmp_path / "back")
    assert office._store.believed_day() == known


def test_a_clock_that_fell_back_learns_the_day_from_a_welcome(office, laptop):
    newcomer = laptop("ludza")
    newcomer.clock.moment = NOON - timedelta(days=7_000)
    go_on_believed(office, days=200)

    join(office, newcomer)

    assert newcomer._store.believed_day() == office.clock.today()


def test_who_confirms_the_day_is_believed_whatever_files_said(office, preili, tmp_path):
    preili.clock.moment = NOON - timedelta(days=7_000)
    go_on_believed(office, days=390)
    carry(office, preili, tmp_path / "ahead")
    preili.clock.moment = NOON + timedelta(days=1)
    assert not is_believed(preili)

    preili._store.confirm_now()

    assert is_believed(preili)
