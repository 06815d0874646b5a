"""Laptops are taken out of a programme: stolen, lost and found again."""

import pytest

from app.domain.errors import NotFoundError
from app.domain.errors_exchange import NotForThisLaptopError, SenderRevokedError
from app.domain.errors_membership import (
    MayNotLetInError,
    OutOfProgrammeError,
    OwnLaptopError,
    RevokedWishError,
)
from app.domain.trust import Role
from app.persistence import trust
from app.services.membership_views import Part
from tests.support.members import carry, join
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
    sent,
    wish_of,
)

__all__ = [
    "beginnings",
    "laptop",
    "office",
    "preili",
]


def test_the_files_of_a_stolen_laptop_are_refused_however_old(office, preili, tmp_path):
    hold_event(preili, "Anna")
    before = sent(preili, tmp_path)

    office.membership.revoke(key_of(office, "Zāle"), "nozagts")

    with pytest.raises(SenderRevokedError):
        office.exchange.take_in([before])
    assert office.people.count() == 0
    assert names(office) == ["Birojs"]


def test_a_stolen_laptop_cannot_open_files_that_were_written_after(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))
    office.membership.revoke(key_of(office, "Durvis"), "nozagts")

    assert carry(office, second, tmp_path / "1") == []
    carry(office, preili, tmp_path / "2")
    with pytest.raises(NotForThisLaptopError):
        second.exchange.take_in([sent(preili, tmp_path)])


def test_others_refuse_a_stolen_laptop_as_soon_as_any_file_told_them(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))
    carry(office, preili, tmp_path / "1")
    stolen = sent(second, tmp_path, "stolen.kopa")
    office.membership.revoke(key_of(office, "Durvis"), "nozagts")
    preili.exchange.preview([stolen])

    carry(office, preili, tmp_path / "2")

    with pytest.raises(SenderRevokedError):
        preili.exchange.take_in([stolen])


def test_a_laptop_that_was_found_again_joins_with_new_keys(office, laptop, tmp_path):
    ludza = laptop("ludza")
    join(office, ludza)
    hold_event(ludza, "Anna")
    office.membership.revoke(key_of(office, "Ludza"), "pazudis")
    with pytest.raises(RevokedWishError):
        office.membership.look_at_wish(wish_of(ludza, tmp_path))

    asked = office.membership.look_at_wish(wish_of(ludza, tmp_path, anew=True)).wish
    part = Part(Role.LAPTOP, asked.centre)
    welcome = office.membership.let_in(asked, part, tmp_path / "welcome.kopa")
    ludza.membership.accept_welcome(welcome.file)
    carry(ludza, office, tmp_path / "stick")

    assert office.people.count() == 1
    assert names(office) == ["Birojs", "Ludza"]


def test_a_laptop_that_heard_it_is_out_sends_nothing_and_keeps_its_records(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))
    hold_event(second, "Zane")
    office.membership.revoke(key_of(office, "Durvis"), "pazudis")
    hear_of_all(second, office)

    assert second.membership.standing().is_out
    with pytest.raises(OutOfProgrammeError):
        second.exchange.export(tmp_path / "no.kopa")
    assert second.people.count() == 1
    asked = second.membership.wish(tmp_path / "anew.kopa-join")
    assert office.membership.look_at_wish(tmp_path / "anew.kopa-join").wish == asked


def test_a_laptop_that_is_out_asks_anew_with_the_same_code_until_it_is_let_in(
    office, preili, laptop, tmp_path
):
    second = laptop("second")
    join(office, second, centre=own_centre(preili))
    office.membership.revoke(key_of(office, "Durvis"), "lost")
    hear_of_all(second, office)
    assert second.membership.own_wish() is None

    first = second.membership.wish(tmp_path / "lost on the way.kopa-join")
    again = second.membership.wish(tmp_path / "again.kopa-join")

    assert first.code == again.code == second.membership.own_wish().code
    part = second.membership.standing()
    assert (part.is_out, part.revoked.why) == (True, "lost")


def test_a_lead_takes_out_a_laptop_of_its_centre_and_no_other(office, preili, laptop, tmp_path):
    second = laptop("second")
    join(preili, second, centre=own_centre(preili))

    preili.membership.revoke(key_of(preili, "Durvis"), "")

    with pytest.raises(MayNotLetInError):
        preili.membership.revoke(key_of(preili, "Birojs"), "")
    carry(preili, office, tmp_path / "stick")
    assert names(office) == ["Birojs", "Zāle"]


def test_what_a_lead_said_holds_after_the_lead_is_gone(office, preili, laptop, tmp_path):
    second = laptop("second")
    join(preili, second, centre=own_centre(preili))
    carry(preili, office, tmp_path / "1")
    office.exchange.export(tmp_path / "1")

    office.membership.revoke(key_of(office, "Zāle"), "nozagts")

    assert names(office) == ["Birojs", "Durvis"]


def test_who_is_taken_out_twice_is_told_to_be_out_once(office, preili):
    key = key_of(office, "Zāle")
    office.membership.revoke(key, "nozagts")
    before = statements_at(office)

    office.membership.revoke(key, "pazudis")

    assert statements_at(office) == before


def statements_at(application):
    with application._store.database.reading() as connection:
        return trust.envelopes(connection)


def test_nobody_takes_out_the_laptop_they_sit_at(office):
    with pytest.raises(OwnLaptopError):
        office.membership.revoke(key_of(office, "Birojs"), "")


def test_who_is_not_known_cannot_be_taken_out(office):
    with pytest.raises(NotFoundError):
        office.membership.revoke(bytes(32), "")
