"""Households that nobody has noted yet."""

from app.domain.households import HouseholdProposal, Tie, propose_households
from tests.domain.test_candidates import PHONE, traits

PREILI = "0042000:preili"
JANIS = traits("Jānis", "Bērziņš", 1)
ZANE = traits("Zane", "Bērziņa", 2)
ANNA = traits("Anna", "Bērziņa", 3)


def propose(*people, declined=()):
    return propose_households(people, set(declined))


def test_two_forms_of_a_surname_with_one_phone_are_a_household():
    couple = JANIS._replace(phone=PHONE), ZANE._replace(phone=PHONE)

    assert propose(*couple) == (
        HouseholdProposal((JANIS.id, ZANE.id), (Tie.PHONE, Tie.FAMILY_NAME)),
    )


def test_a_child_and_the_guardian_are_a_household_whatever_their_surnames():
    child = traits("Oto", "Liepa", 4, guardian=ZANE.id)

    assert propose(ZANE, child) == (HouseholdProposal((ZANE.id, child.id), (Tie.GUARDIAN,)),)


def test_a_family_is_one_proposal():
    family = [one._replace(phone=PHONE) for one in (JANIS, ZANE)]
    child = ANNA._replace(guardian=ZANE.id)

    (proposal,) = propose(*family, child)

    assert proposal.members == (JANIS.id, ZANE.id, ANNA.id)
    assert proposal.ties == (Tie.GUARDIAN, Tie.PHONE, Tie.FAMILY_NAME)


def test_the_only_two_of_a_surname_in_a_parish_are_proposed():
    assert propose(JANIS._replace(territory=PREILI), ZANE._replace(territory=PREILI)) == (
        HouseholdProposal((JANIS.id, ZANE.id), (Tie.FAMILY_NAME, Tie.PLACE)),
    )


def test_a_surname_that_many_bear_in_a_parish_says_nothing():
    assert propose(*[one._replace(territory=PREILI) for one in (JANIS, ZANE, ANNA)]) == ()


def test_a_whole_municipality_says_nothing():
    assert propose(JANIS._replace(territory="0042000"), ZANE._replace(territory="0042000")) == ()


def test_one_phone_and_two_surnames_are_not_proposed():
    lodger = traits("Oto", "Liepa", 4, phone=PHONE)

    assert propose(ZANE._replace(phone=PHONE), lodger) == ()


def test_one_person_written_down_twice_is_no_household():
    twice = traits("Zane", "Berzina", 5, phone=PHONE)

    assert propose(ZANE._replace(phone=PHONE), twice) == ()


def test_who_lives_together_already_is_not_proposed():
    home = b"h" * 16
    couple = [one._replace(phone=PHONE, household=home) for one in (JANIS, ZANE)]

    assert propose(*couple) == ()


def test_somebody_who_joins_a_household_is_proposed():
    home = b"h" * 16
    couple = [one._replace(phone=PHONE, household=home) for one in (JANIS, ZANE)]

    (proposal,) = propose(*couple, ANNA._replace(phone=PHONE))

    assert set(proposal.members) == {JANIS.id, ZANE.id, ANNA.id}


def test_who_was_said_to_live_apart_is_not_proposed_again():
    couple = JANIS._replace(phone=PHONE), ZANE._replace(phone=PHONE)

    assert propose(*couple, declined=[(JANIS.id, ZANE.id)]) == ()
