"""In which order people stand in the grid."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import PersonId
from app.domain.row_order import Kin, RowOrder, families_of, ordered


def one(name):
    return PersonId(name.encode().ljust(16, b"-"))


ANNA, BAIBA, CILDA, DACE, ELZA, FELIKSS = map(one, ("anna", "baiba", "cilda", "dace", "elza", "f"))


def names(families):
    return [tuple(each.decode().rstrip("-") for each in family) for family in families]


def test_a_child_stands_under_the_guardian_whatever_the_name():
    kin = {ANNA: Kin(guardian=DACE, is_child=True)}

    families = families_of([ANNA, BAIBA, DACE], kin)

    assert names(families) == [("baiba",), ("dace", "anna")]


def test_a_household_stands_together_with_grown_ups_first():
    home = b"home"
    kin = {
        ANNA: Kin(household=home, is_child=True),
        CILDA: Kin(household=home),
        ELZA: Kin(household=home),
    }

    families = families_of([ANNA, BAIBA, CILDA, DACE, ELZA], kin)

    assert names(families) == [("baiba",), ("cilda", "elza", "anna"), ("dace",)]


def test_the_guardian_leads_other_grown_ups_of_the_family():
    home = b"home"
    kin = {
        ANNA: Kin(household=home),
        DACE: Kin(household=home),
        ELZA: Kin(guardian=DACE, is_child=True),
    }

    families = families_of([ANNA, DACE, ELZA], kin)

    assert names(families) == [("dace", "anna", "elza")]


def test_sisters_belong_together_without_their_mother():
    mother = one("somebody who stayed at home")
    kin = {
        ANNA: Kin(guardian=mother, is_child=True),
        DACE: Kin(guardian=mother, is_child=True),
    }

    families = families_of([ANNA, BAIBA, DACE], kin)

    assert names(families) == [("anna", "dace"), ("baiba",)]


def test_who_is_not_on_the_paper_comes_after_those_who_are():
    order = ordered([ANNA, BAIBA, CILDA], RowOrder.PAPER, (), [CILDA, FELIKSS, CILDA, BAIBA])

    assert order == (CILDA, BAIBA, ANNA)


@given(st.data())
def test_every_order_has_everybody_once(data):
    people = data.draw(st.permutations([ANNA, BAIBA, CILDA, DACE, ELZA, FELIKSS]))
    anybody = st.sampled_from(people)
    kin = {
        person: Kin(
            data.draw(st.none() | anybody),
            data.draw(st.sampled_from([None, b"one", b"two"])),
            is_child=data.draw(st.booleans()),
        )
        for person in people
    }
    printed = data.draw(st.lists(anybody))

    for order in RowOrder:
        found = ordered(people, order, families_of(people, kin), printed)
        assert sorted(found) == sorted(people)
