"""Groups of records that are the same, and where a link belongs."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import ORG_SCOPE
from app.domain.linking import canonical, groups, scope_of

HERE, THERE = b"h" * 16, b"t" * 16
EDGES = st.lists(st.tuples(*[st.integers(0, 12).map(lambda n: bytes([n]))] * 2), max_size=20)


@given(EDGES, st.randoms())
def test_the_group_of_a_record_does_not_depend_on_the_order_of_the_links(edges, chance):
    shuffled = [chance.choice(((one, other), (other, one))) for one, other in edges]
    chance.shuffle(shuffled)

    assert canonical(shuffled) == canonical(edges)


@given(EDGES)
def test_the_least_id_of_a_group_stands_for_all_of_it(edges):
    stands_for = canonical(edges)

    for stands, members in groups(stands_for).items():
        assert stands == members[0] == min(members)
        assert {stands_for[member] for member in members} == {stands}


@given(EDGES)
def test_both_ends_of_every_link_are_in_one_group(edges):
    stands_for = canonical(edges)

    assert all(stands_for[one] == stands_for[other] for one, other in edges)


def test_a_link_between_records_of_one_centre_is_that_centres():
    assert scope_of(HERE, HERE) == HERE


def test_a_link_between_two_centres_is_the_whole_programmes_whoever_is_named_first():
    assert scope_of(HERE, THERE) == scope_of(THERE, HERE) == ORG_SCOPE
