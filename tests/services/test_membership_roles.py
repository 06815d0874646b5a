"""Who may let others in, and who is known to whom."""

import pytest
from pyrage import x25519

from app.domain.errors_exchange import BundleError
from app.domain.errors_membership import CentreFullError, MayNotLetInError
from app.domain.trust import Role
from app.services.membership_views import Part
from app.sync.joining import JoinWish
from tests.support.members import carry, join
from tests.support.membership import (
    beginnings,
    hold_event,
    laptop,
    names,
    office,
    own_centre,
    preili,
    sent,
    welcome_for,
)

__all__ = [
    "beginnings",
    "laptop",
    "office",
    "preili",
]


# Roles


def test_a_lead_lets_in_a_second_laptop_of_its_centre(office, preili, laptop, tmp_path):
    second = laptop("second")
    hold_event(preili, "Anna")

    join(preili, second, centre=own_centre(preili))

    assert second.people.count() == 1
    hold_event(second, "Zane")
    (taken,) = office.exchange.take_in([sent(second, tmp_path)])
    assert taken.sender == "Durvis"
    assert names(office) == ["Birojs", "Zāle", "Durvis"]


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.LEAD, Role.READER])
def test_a_lead_makes_nothing_but_laptops_of_its_centre(preili, laptop, tmp_path, role):
    with pytest.raises(MayNotLetInError):
        welcome_for(preili, laptop("second"), Part(role, own_centre(preili)), tmp_path)


def test_a_laptop_lets_nobody_in(office, laptop, tmp_path):
    ludza = laptop("ludza")
    join(office, ludza)

    assert ludza.membership.standing().lets_in == ()
    with pytest.raises(MayNotLetInError):
        welcome_for(ludza, laptop("second"), Part(Role.LAPTOP, own_centre(ludza)), tmp_path)


def test_a_second_coordinator_lets_others_in(office, laptop, tmp_path):
    other, ludza = laptop("other office"), laptop("ludza")
    join(office, other, Role.COORDINATOR, centre=None)

    join(other, ludza)

    assert other.membership.standing().lets_in == tuple(Role)
    hold_event(ludza, "Anna")
    carry(ludza, other, tmp_path / "1")
    carry(other, office, tmp_path / "2")
    assert office.people.count() == 1
    assert names(office) == names(other)


def test_a_reader_sees_and_sends_nothing(office, preili, laptop, tmp_path):
    reader = laptop("other office")
    hold_event(preili, "Anna")
    carry(preili, office, tmp_path / "1")

    join(office, reader, Role.READER, centre=None)

    assert reader.people.count() == 1
    with pytest.raises(BundleError):
        reader.exchange.export(tmp_path / "no.kopa")
    assert not (tmp_path / "no.kopa").exists()


def test_a_coordinator_with_a_centre_is_known_to_every_centre(laptop, tmp_path):
    coordinator, ludza = laptop("preili"), laptop("ludza")

    join(coordinator, ludza)

    assert names(ludza) == ["Zāle", "Ludza"]


def test_a_centre_is_not_told_of_the_laptops_of_others(office, preili, laptop):
    ludza = laptop("ludza")

    join(office, ludza)

    assert names(ludza) == ["Birojs", "Ludza"]


# Bad days


def test_a_lead_lets_in_as_many_as_its_word_counts_for_and_says_so_then(
    office, preili, tmp_path, monkeypatch
):
    monkeypatch.setattr("app.domain.trust.MOST_STANDING", 0)
    join(office, preili, Role.LEAD)
    asked = JoinWish(
        laptop=b"l" * 16,
        name="Otrais",
        centre=None,
        centre_name="",
        centre_code="",
        sign_key=b"s" * 32,
        seal_key=str(x25519.Identity.generate().to_public()),
        made="2026-11-22T12:00:00",
    )
    centre = preili.membership.standing().centre

    with pytest.raises(CentreFullError):
        preili.membership.let_in(asked, Part(Role.LAPTOP, centre), tmp_path)

    assert list(tmp_path.glob("*.kopa")) == []
    assert office.membership.let_in(asked, Part(Role.LAPTOP, centre), tmp_path).member
