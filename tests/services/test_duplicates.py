"""Records of one person: what waits, deciding, and what a decision means."""

from datetime import timedelta

import pytest

from app.domain.attendance import Mark
from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.ids import CentreId, PersonId, derived_id, new_id
from app.domain.likeness import Likelihood, Sign
from app.domain.linking import Verdict
from app.domain.people import ConsentPurpose, Person
from app.domain.programme import Centre
from app.jobs import JobCancelled
from app.persistence import links, people, programme, records, tables
from tests.support.stores import TODAY, a_person, a_session, an_event, table_dump

PHONE = "+371 21 234 567"


@pytest.fixture
def add(application):
    def added(given="Anna", surname="Bērziņa", **more):
        return application.people.add(a_person(given, surname, **more)).id

    return added


@pytest.fixture
def pair(add):
    return add(phone=PHONE), add("Anna", "Berzina", phone=PHONE)


@pytest.fixture
def attend(application):
    """Hold an event at which these people are marked as present."""

    def attended(*people, day=TODAY, title="Nodarbība"):
        event = application.events.add(an_event(title), [a_session(day)])
        application.attendance.register(event.id, list(people))
        (session,) = application.attendance.grid(event.id).sessions
        for person in people:
            application.attendance.mark(session.id, person, Mark.PRESENT)
        application.events.mark_held(event.id)
        return event

    return attended


@pytest.fixture
def duplicates(application):
    return application.duplicates


def pairs(review):
    return [set(found.pair) for found in review.pairs]


def counted(application):
    return application.reports.figures(TODAY - timedelta(days=30), TODAY).programme


# --- what waits ---------------------------------------------------------------------------------


def test_two_records_of_one_name_and_phone_wait_for_a_decision(duplicates, pair):
    (found,) = duplicates.review().pairs

    assert set(found.pair) == set(pair)
    assert set(found.names) == {"Anna Bērziņa", "Anna Berzina"}
    assert found.judgement.likelihood is Likelihood.LIKELY
    assert found.judgement.signs == (Sign.UNMARKED_NAME, Sign.SAME_PHONE)


def test_nobody_waits_where_nobody_is_alike(duplicates, add):
    add()
    add("Oto", "Liepa")

    review = duplicates.review()

    assert (review.pairs, review.count, review.waiting) == ((), 0, 0)


def test_the_likeliest_pair_stands_first(duplicates, add):
    possible = {add("Zane", "Egle"), add("Zane", "Egle")}
    likely = {add(phone=PHONE), add(phone=PHONE)}

    assert pairs(duplicates.review()) == [likely, possible]


def test_somebody_removed_does_not_wait(duplicates, application, pair):
    application.people.remove(pair[1])

    assert duplicates.review().pairs == ()


def test_people_who_stood_at_one_session_are_hardly_one(duplicates, add, attend):
    namesakes = add("Zane", "Egle"), add("Zane", "Egle")
    assert pairs(duplicates.review()) == [set(namesakes)]

    attend(*namesakes)

    assert duplicates.review().pairs == ()
    assert Sign.TOGETHER in duplicates.compare(*namesakes).judgement.signs


def test_a_review_can_be_stopped(duplicates, pair):
    class Stopped:
        is_cancelled = True

        def report(self, progress):
            pass

    with pytest.raises(JobCancelled):
        duplicates.review(Stopped())


def test_what_waits_is_counted_anew_after_each_act(duplicates, add):
    assert duplicates.waiting().count == 0

    add()
    add()

    assert duplicates.waiting().count == 1
    assert duplicates.waiting().is_known


# --- side by side -------------------------------------------------------------------------------


def test_both_records_stand_beside_each_other_with_their_visits(
    duplicates, application, pair, attend
):
    attend(pair[0], day=TODAY - timedelta(days=7))
    attend(pair[0])

    compared = duplicates.compare(*pair)

    assert (compared.one.visits, compared.one.last_visit) == (2, TODAY)
    assert (compared.other.visits, compared.other.last_visit) == (0, None)
    assert compared.one.centre == application.settings.centre().name
    assert compared.verdict is Verdict.OPEN


def test_a_comparison_names_what_is_joined_with_either(duplicates, add, pair):
    third = add("Anna Marija", "Bērziņa")
    duplicates.same(pair[0], third)

    compared = duplicates.compare(*pair)

    assert compared.one.others == ("Anna Marija Bērziņa",)
    assert compared.other.others == ()


def test_a_comparison_warns_of_what_was_said_of_a_joined_record(duplicates, add, pair):
    third = add()
    duplicates.same(pair[0], third)
    duplicates.different(third, pair[1])

    assert Sign.TOLD_APART in duplicates.compare(*pair).judgement.signs


# --- deciding -----------------------------------------------------------------------------------


@pytest.mark.parametrize("decision", ["same", "different"])
def test_whatever_was_decided_is_not_asked_again(duplicates, pair, decision):
    getattr(duplicates, decision)(*pair)

    assert duplicates.review().pairs == ()


@pytest.mark.parametrize("decision", ["same", "different"])
def test_a_decision_is_taken_back_and_waits_again(duplicates, pair, decision):
    getattr(duplicates, decision)(*pair)

    duplicates.take_back(*reversed(pair))

    assert pairs(duplicates.review()) == [set(pair)]
    assert duplicates.compare(*pair).verdict is Verdict.OPEN


def test_undo_takes_a_decision_back(duplicates, application, pair):
    duplicates.same(*pair)

    application.undo.undo()

    assert pairs(duplicates.review()) == [set(pair)]


def test_a_record_is_not_a_duplicate_of_itself(duplicates, pair):
    with pytest.raises(InvalidValueError):
        duplicates.same(pair[0], pair[0])


def test_nobody_is_joined_with_an_unknown_record(duplicates, store, pair):
    with pytest.raises(NotFoundError):
        duplicates.same(pair[0], PersonId(new_id()))

    assert table_dump(store, "duplicate_link") == []


def test_records_of_one_person_are_not_asked_about_pairwise(duplicates, add, pair):
    """Two of three are joined already: one question is left, not two."""
    third = add(phone=PHONE)
    duplicates.same(*pair)

    (found,) = duplicates.review().pairs

    assert third in found.pair


def test_who_is_told_apart_from_one_record_is_told_apart_from_all_of_the_person(
    duplicates, add, pair
):
    third = add(phone=PHONE)
    duplicates.same(*pair)
    duplicates.different(pair[0], third)

    assert duplicates.review().pairs == ()


# --- later --------------------------------------------------------------------------------------


def test_what_is_put_off_rests_for_some_weeks(duplicates, pair, clock):
    duplicates.later(*pair)
    assert (duplicates.review().pairs, duplicates.review().postponed) == ((), 1)

    clock.go_on(days=41)
    assert duplicates.review().pairs == ()

    clock.go_on(days=1)
    assert pairs(duplicates.review()) == [set(pair)]


def test_what_is_put_off_comes_back_when_either_record_changes(duplicates, application, pair):
    duplicates.later(*pair)

    application.people.change(pair[1], a_person("Anna", "Berzina", phone=PHONE, birth_year=1980))

    assert pairs(duplicates.review()) == [set(pair)]


def test_what_is_put_off_can_be_called_back(duplicates, pair):
    duplicates.later(*pair)

    duplicates.call_back()

    assert pairs(duplicates.review()) == [set(pair)]


def test_putting_off_travels_nowhere_and_names_nobody(duplicates, store, pair):
    duplicates.later(*pair)

    assert table_dump(store, "duplicate_link") == []
    assert "Anna" not in str(table_dump(store, "setting"))


# --- what a link means --------------------------------------------------------------------------


def test_every_visit_stays_with_its_record(duplicates, application, pair, attend):
    attend(pair[0])
    attend(pair[1])
    before = [visits_of(application, one) for one in pair]

    duplicates.same(*pair)
    duplicates.take_back(*pair)

    assert [visits_of(application, one) for one in pair] == before


def visits_of(application, person):
    with application._store.database.reading() as connection:
        return people.visits(connection, person)


def test_counting_follows_a_link_and_its_removal(duplicates, application, pair, attend):
    attend(*pair)
    attend(pair[1])
    apart = counted(application)

    duplicates.same(*pair)
    joined = counted(application)
    duplicates.take_back(*pair)

    assert (apart.unique_people, joined.unique_people) == (2, 1)
    assert (apart.attendances, joined.attendances) == (3, 2)
    assert (apart.repeat_people, joined.repeat_people) == (1, 1)
    assert counted(application) == apart


def test_certificates_of_one_person_stay_as_many_as_were_issued(
    duplicates, application, pair, attend
):
    event = attend(*pair)
    application.certificates.issue_to(event.id, list(pair), "lv", TODAY)
    apart = counted(application).certificates_issued

    duplicates.same(*pair)

    assert counted(application).certificates_issued == apart == 2


def test_a_group_has_all_records_the_asked_one_first(duplicates, add, pair):
    third = add("Anete", "Liepa")
    duplicates.same(*pair)
    duplicates.same(pair[1], third)

    for asked in (*pair, third):
        group = [one.id for one in duplicates.group_of(asked)]
        assert group[0] == asked
        assert set(group) == {*pair, third}


def test_somebody_alone_is_a_group_of_one(duplicates, add):
    anna = add()

    assert [one.id for one in duplicates.group_of(anna)] == [anna]


def test_a_persons_page_has_what_all_records_have_and_says_which(
    duplicates, application, pair, attend
):
    one, other = pair
    attend(one, day=TODAY - timedelta(days=7), title="Pirmā")
    event = attend(other, title="Otrā")
    application.people.record_consent(other, ConsentPurpose.NEWS, TODAY, is_given=True)
    application.certificates.issue_to(event.id, [other], "lv", TODAY)
    duplicates.same(one, other)

    page = application.people.page(one)

    assert [(visit.title, visit.kept_as) for visit in page.visits] == [
        ("Otrā", "Anna Berzina"),
        ("Pirmā", ""),
    ]
    assert page.minutes == 270
    assert [consent.person for consent in page.consents] == [other]
    assert [certificate.person for certificate in page.certificates] == [other]
    assert [record.id for record in page.records] == [other]


def test_somebody_with_several_records_is_found_once_by_the_names_of_each(
    duplicates, application, add
):
    anna, ance = add("Anna"), add("Ance", "Liepa")
    other = add("Anda", "Egle")
    duplicates.same(anna, ance)
    lead, also = sorted((anna, ance))

    for typed in ("anna", "ance"):
        (found,) = application.people.find(typed)
        assert (found.id, found.also) == (lead, (also,))
        assert found.records == (lead, also)
    assert {one.id for one in application.people.find()} == {lead, other}
    assert {one.also for one in application.people.find("anda")} == {()}


def test_of_several_records_this_centres_own_is_shown(duplicates, application, store, add):
    for _ in range(4):
        own = add()
        elsewhere = stranger(store)
        duplicates.same(own, elsewhere)

        (found,) = (one for one in application.people.find() if elsewhere in one.records)

        assert found.id == own


def stranger(store):
    """Add somebody of another centre."""
    centre, person = CentreId(new_id()), PersonId(new_id())
    with store.database.unnamed(capture=True) as connection:
        programme.add_centre(connection, Centre(centre, "Ludzas centrs", "LUD"))
        cells = people.cells_of(Person(person, centre, "Anna", "Bērziņa"))
        people.add(connection, centre, person, cells)
    return person


def test_a_record_taken_out_leaves_the_others_together(duplicates, add):
    one, middle, other = add("Anna"), add("Ance"), add("Anete")
    duplicates.same(one, middle)
    duplicates.same(middle, other)

    duplicates.take_out(middle)

    assert [record.id for record in duplicates.group_of(middle)] == [middle]
    assert {record.id for record in duplicates.group_of(one)} == {one, other}


def test_taking_out_is_undone_in_one_step(duplicates, application, add):
    one, middle, other = add("Anna"), add("Ance"), add("Anete")
    duplicates.same(one, middle)
    duplicates.same(middle, other)

    duplicates.take_out(middle)
    application.undo.undo()

    assert {record.id for record in duplicates.group_of(middle)} == {one, middle, other}
    assert len(duplicates.joined()) == 2


def test_who_is_joined_with_one_record_only_is_alone_afterwards(duplicates, pair):
    duplicates.take_out(pair[0])
    duplicates.same(*pair)

    duplicates.take_out(pair[1])

    assert duplicates.joined() == ()


# --- the lists of decisions ---------------------------------------------------------------------


def test_what_was_joined_and_told_apart_is_listed(duplicates, application, add, pair):
    other = add("Zane", "Egle"), add("Zane", "Egle")
    duplicates.same(*pair)
    duplicates.different(*other)

    (joined,), (apart,) = duplicates.joined(), duplicates.told_apart()

    assert set(joined.pair) == set(pair)
    assert set(joined.names) == {"Anna Bērziņa", "Anna Berzina"}
    assert joined.centres == (application.settings.centre().name,) * 2
    assert (joined.records, apart.records) == (2, 1)
    assert set(apart.pair) == set(other)


def test_a_link_to_another_centres_record_is_listed_without_its_name(duplicates, store, pair):
    stranger = new_id()
    with store.database.unnamed(capture=True) as connection:
        row = links.link_row(bytes(16), links.PERSON, (pair[0], stranger), Verdict.SAME)
        records.add(connection, tables.duplicate_link, row)

    (joined,) = duplicates.joined()

    assert sorted(joined.names) == ["", "Anna Bērziņa"]
    duplicates.take_back(*joined.pair)
    assert duplicates.joined() == ()


# --- households ---------------------------------------------------------------------------------


def household_of(application, person):
    return application.people.page(person).person.household


def test_two_forms_of_a_surname_with_one_phone_are_proposed_as_a_household(duplicates, add):
    couple = add("Jānis", "Bērziņš", phone=PHONE), add("Zane", "Bērziņa", phone=PHONE)

    review = duplicates.review()

    assert review.pairs == ()
    (proposal,) = review.households
    assert set(proposal.members) == set(couple)
    assert set(proposal.names) == {"Jānis Bērziņš", "Zane Bērziņa"}
    assert review.waiting == 1


def test_a_surname_and_a_place_alone_are_proposed_but_nobody_is_reminded_of_them(duplicates, add):
    add("Jānis", "Bērziņš", territory="0042000:preili")
    add("Zane", "Bērziņa", territory="0042000:preili")

    review = duplicates.review()

    assert len(review.households) == 1
    assert review.waiting == duplicates.waiting().count == 0


def test_one_act_joins_a_household_and_undo_parts_it(duplicates, application, add):
    couple = add("Jānis", "Bērziņš", phone=PHONE), add("Zane", "Bērziņa", phone=PHONE)

    duplicates.join_household(couple)

    home = household_of(application, couple[0])
    assert home is not None
    assert household_of(application, couple[1]) == home
    assert duplicates.review().households == ()
    application.undo.undo()
    assert {household_of(application, one) for one in couple} == {None}


def test_two_laptops_that_join_the_same_people_make_one_household(duplicates, application, add):
    couple = add("Jānis", "Bērziņš"), add("Zane", "Bērziņa")
    duplicates.join_household(couple)
    home = household_of(application, couple[0])
    application.undo.undo()

    duplicates.join_household(tuple(reversed(couple)))

    assert household_of(application, couple[0]) == home


def test_a_household_is_named_after_the_guardian_whoever_joins_it(duplicates, application, add):
    guardian = add("Zane", "Bērziņa")
    child = application.people.add(a_person("Oto", "Liepa", guardian=guardian)).id

    duplicates.join_household((child, guardian))

    assert household_of(application, child) == derived_id("household.v1", guardian)


def test_two_households_become_one_with_everybody_in_them(duplicates, application, add):
    people = [add(name, "Bērziņa") for name in ("Anna", "Zane", "Ilze", "Guna")]
    duplicates.join_household(people[:2])
    duplicates.join_household(people[2:])

    duplicates.join_household((people[0], people[2]))

    assert len({household_of(application, one) for one in people}) == 1


def test_who_does_not_live_together_is_not_asked_again_and_may_still_be_told_apart(
    duplicates, add, store
):
    couple = add("Jānis", "Bērziņš", phone=PHONE), add("Zane", "Bērziņa", phone=PHONE)

    duplicates.decline_household(couple)
    duplicates.different(*couple)

    assert duplicates.review().households == ()
    assert len(table_dump(store, "duplicate_link")) == 2
    assert len(duplicates.told_apart()) == 1
