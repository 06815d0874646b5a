"""Who belongs to a programme, as signed statements tell in whatever order they arrive."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import ORG_SCOPE
from app.domain.trust import (
    HIGHEST_BY_LEAD,
    MOST_EVER,
    MOST_STANDING,
    Founding,
    Member,
    Revocation,
    Role,
    Roster,
    Signed,
    may_erase,
)

ROOT, PRE, LUD = b"r" * 32, b"P" * 16, b"L" * 16
FOUNDING = Founding(b"p" * 16, "Kopā Latgalē", ROOT, "age1recovery")
TODAY = date(2026, 11, 22)


def key(letter):
    return letter.encode() * 32


def member(letter, role=Role.LAPTOP, centre=PRE, **fields):
    return Member(
        laptop=letter.encode() * 16,
        name=f"Laptop {letter}",
        sign_key=key(letter),
        seal_key=f"age1{letter}",
        role=role,
        centre=None if role is Role.COORDINATOR else centre,
        since=date(2026, 1, 5),
        expires=date(2027, 7, 5),
        **fields,
    )


def signed(what, by=ROOT):
    return Signed(what, by, repr(what).encode())


def gone(letter, on=TODAY, why="stolen"):
    return Revocation(key(letter), on, why)


COORDINATOR = signed(member("c", Role.COORDINATOR))
LEAD = signed(member("l", Role.LEAD))
OTHER_LEAD = signed(member("o", Role.LEAD, centre=LUD))
SECOND = signed(member("s"), by=key("l"))


def names(statements):
    return [one.sign_key[:1].decode() for one in Roster(FOUNDING, statements).members]


def test_whom_the_root_named_belongs_and_strangers_do_not():
    roster = Roster(FOUNDING, [COORDINATOR, signed(member("x"), by=key("x"))])

    assert roster.member(key("c")) == COORDINATOR.what
    assert roster.member(key("x")) is None


def test_a_lead_lets_a_laptop_of_its_own_centre_join():
    assert names([LEAD, SECOND]) == ["l", "s"]


@pytest.mark.parametrize(
    "wrong",
    [
        member("s", centre=LUD),
        member("s", Role.LEAD),
        member("s", Role.COORDINATOR),
        member("s", Role.READER),
    ],
)
def test_a_lead_lets_in_nobody_else(wrong):
    assert names([LEAD, signed(wrong, by=key("l"))]) == ["l"]


def test_a_laptop_that_is_no_lead_lets_in_nobody():
    assert names([signed(member("l")), SECOND]) == ["l"]


def test_a_lead_that_was_let_in_by_a_lead_lets_in_nobody():
    made_by_a_lead = signed(member("m", Role.LEAD), by=key("l"))

    assert names([LEAD, made_by_a_lead, signed(member("s"), by=key("m"))]) == ["l"]


def test_whom_a_stolen_lead_let_in_does_not_belong_unless_the_root_says_so():
    stolen = signed(gone("l"))

    assert names([LEAD, SECOND, stolen]) == []
    assert names([LEAD, SECOND, stolen, signed(SECOND.what)]) == ["s"]


def test_the_root_outweighs_a_lead_whatever_the_version():
    moved = signed(member("s", centre=LUD))
    again = signed(member("s", version=9), by=key("l"))

    assert Roster(FOUNDING, [LEAD, moved, again]).member(key("s")).centre == LUD


def test_the_higher_version_holds():
    renewed = replace(LEAD.what, version=2, expires=date(2029, 1, 1))

    assert Roster(FOUNDING, [signed(renewed), LEAD]).member(key("l")) == renewed


def test_a_revoked_key_stays_revoked_whatever_is_said_later():
    renewed = signed(replace(LEAD.what, version=9))
    roster = Roster(FOUNDING, [signed(gone("l")), renewed])

    assert roster.members == ()
    assert roster.known[key("l")] == renewed.what
    assert roster.revoked[key("l")].why == "stolen"


def test_the_earliest_word_on_a_revoked_key_is_shown():
    later, earlier = gone("l", date(2026, 12, 1)), gone("l", date(2026, 11, 1))

    assert Roster(FOUNDING, [signed(later), signed(earlier)]).revoked == {key("l"): earlier}


def test_a_lead_revokes_a_laptop_of_its_own_centre():
    assert names([LEAD, SECOND, signed(gone("s"), by=key("l"))]) == ["l"]


@pytest.mark.parametrize("by", ["o", "s", "x"])
def test_nobody_else_revokes_it(by):
    statements = [LEAD, OTHER_LEAD, SECOND, signed(gone("s"), by=key(by))]

    assert names(statements) == ["l", "o", "s"]


@pytest.mark.parametrize("whom", ["c", "l", "o"])
def test_a_lead_revokes_neither_a_coordinator_nor_a_lead(whom):
    statements = [COORDINATOR, LEAD, OTHER_LEAD, signed(gone(whom), by=key("l"))]

    assert names(statements) == ["c", "l", "o"]


def test_a_stolen_lead_revokes_nobody():
    statements = [LEAD, signed(SECOND.what), signed(gone("s"), by=key("l")), signed(gone("l"))]

    assert names(statements) == ["s"]


@pytest.mark.parametrize(
    ("role", "writes", "reads"),
    [
        (Role.COORDINATOR, {ORG_SCOPE, PRE, LUD}, {ORG_SCOPE, PRE, LUD}),
        (Role.LEAD, {ORG_SCOPE, PRE}, {ORG_SCOPE, PRE}),
        (Role.LAPTOP, {ORG_SCOPE, PRE}, {ORG_SCOPE, PRE}),
        (Role.READER, set(), {ORG_SCOPE, PRE}),
    ],
)
def test_each_role_writes_and_reads_what_is_its_own(role, writes, reads):
    one, roster = member("m", role), Roster(FOUNDING, [])

    assert {scope for scope in (ORG_SCOPE, PRE, LUD) if roster.may_write(one, scope)} == writes
    assert {scope for scope in (ORG_SCOPE, PRE, LUD) if roster.may_read(one, scope)} == reads


def test_a_reader_of_no_centre_reads_for_the_whole_programme():
    assert Roster(FOUNDING, []).may_read(member("m", Role.READER, centre=None), LUD)


def test_a_file_is_sealed_to_those_who_may_read_all_of_it():
    roster = Roster(FOUNDING, [COORDINATOR, LEAD, OTHER_LEAD, SECOND])

    def readers(*scopes):
        return [one.sign_key[:1] for one in roster.readers_of(scopes, TODAY)]

    assert readers(ORG_SCOPE, PRE) == [b"c", b"l", b"s"]
    assert readers(ORG_SCOPE, PRE, LUD) == [b"c"]


def test_a_laptop_whose_time_ran_out_is_left_out_until_it_is_renewed():
    roster = Roster(FOUNDING, [LEAD])
    renewed = replace(LEAD.what, version=2, expires=date(2028, 1, 1))

    assert roster.readers_of([PRE], date(2027, 7, 6)) == ()
    assert roster.readers_of([PRE], date(2027, 7, 5)) == (LEAD.what,)
    anew = Roster(FOUNDING, [LEAD, signed(renewed)])
    assert anew.readers_of([PRE], date(2027, 7, 6)) == (renewed,)


def test_a_coordinator_can_read_however_long_nobody_renewed_its_time():
    roster = Roster(FOUNDING, [COORDINATOR])

    assert roster.readers_of([PRE], date(2037, 7, 6)) == (COORDINATOR.what,)


LETTERS = st.sampled_from("abc")
STATEMENTS = st.one_of(
    st.builds(
        member,
        LETTERS,
        st.sampled_from(Role),
        st.sampled_from((PRE, LUD)),
        version=st.integers(1, 3),
    ),
    st.builds(gone, LETTERS, st.sampled_from((TODAY, date(2026, 1, 1))), st.sampled_from("xy")),
)
SETS = st.lists(st.builds(signed, STATEMENTS, st.sampled_from([ROOT, *map(key, "abc")])))


@given(SETS.flatmap(lambda one: st.tuples(st.just(one), st.permutations(one))))
def test_the_order_of_statements_decides_nothing(both):
    one, other = (Roster(FOUNDING, statements) for statements in both)

    assert (one.members, one.revoked) == (other.members, other.revoked)
    doubled = Roster(FOUNDING, [*both[0], *both[1]])
    assert (doubled.members, doubled.revoked) == (one.members, one.revoked)


@given(SETS, SETS)
def test_no_statement_makes_a_revocation_by_the_root_undone(some, more):
    by_root = [one for one in some if one.by == ROOT and isinstance(one.what, Revocation)]
    roster = Roster(FOUNDING, [*some, *more])

    assert {one.what.sign_key for one in by_root} <= roster.revoked.keys()
    assert not {one.sign_key for one in roster.members} & roster.revoked.keys()


def of_the_lead(count, first=0, **fields):
    """Return words of the lead on so many laptops, each a day younger than the one before."""
    return [
        signed(
            replace(
                member("s", **fields),
                sign_key=number.to_bytes(32),
                since=date(2026, 1, 5) + timedelta(days=number),
            ),
            by=key("l"),
        )
        for number in range(first, first + count)
    ]


def standing_of(statements, centre=PRE):
    found = Roster(FOUNDING, statements).members
    return [one.sign_key for one in found if one.role is Role.LAPTOP and one.centre == centre]


def test_a_lead_fills_its_own_centre_and_no_more():
    flood = of_the_lead(5_000)

    found = standing_of([LEAD, *flood])

    assert found == [one.what.sign_key for one in flood[:MOST_STANDING]]
    assert standing_of([LEAD, *reversed(flood)]) == found


def test_what_a_coordinator_says_again_of_a_lead_s_laptops_makes_no_room_for_others():
    flood = of_the_lead(60)
    again = [signed(one.what) for one in flood[:MOST_STANDING]]

    assert len(standing_of([LEAD, *flood, *again])) == MOST_STANDING


def test_a_coordinator_lets_in_as_many_as_it_will():
    by_root = [signed(one.what) for one in of_the_lead(60)]

    assert len(standing_of([LEAD, *by_root, SECOND])) == len(by_root)


def test_whoever_left_makes_room_a_hundred_times():
    flood = of_the_lead(300)
    left = [
        signed(Revocation(one.what.sign_key, TODAY, "old"), by=key("l"))
        for one in flood[:MOST_EVER]
    ]

    assert len(standing_of([LEAD, *flood[:30], *left[:15]])) == 15
    roster = Roster(FOUNDING, [LEAD, *flood, *left])
    assert len(roster.known) == MOST_EVER + 1
    assert roster.revoked.keys() <= roster.known.keys()


def test_a_lead_does_not_count_up_to_where_coordinators_cannot_go_on():
    assert names([LEAD, signed(member("s", version=HIGHEST_BY_LEAD), by=key("l"))]) == ["l", "s"]
    assert names([LEAD, signed(member("s", version=HIGHEST_BY_LEAD + 1), by=key("l"))]) == ["l"]


def test_of_many_words_only_those_are_in_force_that_decide_anything():
    versions = [signed(member("s", version=one), by=key("l")) for one in range(1, 400)]
    strays = [signed(gone(chr(one)), by=key("l")) for one in range(200, 255)]
    every = [COORDINATOR, LEAD, *versions, *strays, signed(gone("s", why="a"), by=key("l"))]

    roster = Roster(FOUNDING, every)

    assert set(roster.in_force) == {COORDINATOR, LEAD, versions[-1], every[-1]}
    said_again = signed(versions[-1].what)
    assert set(Roster(FOUNDING, [*every, said_again]).in_force) == {
        COORDINATOR,
        LEAD,
        said_again,
        every[-1],
    }


@given(SETS, st.randoms())
def test_what_is_in_force_decides_what_all_of_it_decides(said, chance):
    whole = Roster(FOUNDING, said)
    kept = list(whole.in_force)
    chance.shuffle(kept)

    again = Roster(FOUNDING, kept)

    assert (again.known, again.members) == (whole.known, whole.members)
    assert again.revoked == whole.revoked


@pytest.mark.parametrize(
    ("role", "own", "others", "shared"),
    [
        (Role.COORDINATOR, True, True, True),
        (Role.LEAD, True, False, False),
        (Role.LAPTOP, False, False, False),
        (Role.READER, False, False, False),
    ],
)
def test_coordinators_may_erase_everywhere_and_leads_in_their_centre(role, own, others, shared):
    laptop = member("a", role)

    assert [may_erase(laptop, scope) for scope in (PRE, LUD, ORG_SCOPE)] == [own, others, shared]
