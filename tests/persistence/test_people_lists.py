"""The list of people: filters together with words, and any order over the whole result."""

from datetime import date, timedelta

import pytest

from app.domain.kinds import AgeBand, Role, birth_years_of
from app.domain.organisations import OrganisationDraft
from app.domain.people import ConsentPurpose
from app.domain.people_search import ConsentWish, PeopleFilter, PeopleOrder, PeopleWish
from tests.support.stores import TODAY, a_person


@pytest.fixture
def people(application):
    """Five people who differ in everything that a list asks for."""
    school = application.organisations.add(OrganisationDraft("Preiļu Valsts ģimnāzija"))
    library = application.organisations.add(OrganisationDraft("Aglonas bibliotēka"))
    drafts = {
        "Anna": a_person(
            "Anna", "Žagare", birth_year=1990, territory="0042000", organisation=school.id
        ),
        "Ģirts": a_person("Ģirts", "Bērziņš", age_band="65+", roles=(Role.VOLUNTEER,)),
        "Gita": a_person("Gita", "Bērziņa", birth_year=2018, phone="26123456", roles=(Role.CHILD,)),
        "Zane": a_person(
            "Zane", "Āboliņa", roles=(Role.TEACHER, Role.VOLUNTEER), organisation=library.id
        ),
        "Ольга": a_person("Ольга", "Ceriņa", phone="21234567", territory="0042000:preili"),
    }
    return {name: application.people.add(draft) for name, draft in drafts.items()}


def given(application, only=None, limit=200, **wish):
    found = application.people.search(PeopleWish(only=only or PeopleFilter(), **wish), limit)
    return [one.given for one in found.people]


@pytest.mark.parametrize(
    ("only", "names"),
    [
        pytest.param(PeopleFilter(role="volunteer"), ["Zane", "Ģirts"], id="one of several roles"),
        pytest.param(PeopleFilter(role="volun"), [], id="part of a role"),
        pytest.param(PeopleFilter(age_band="0-12"), ["Gita"], id="age by year of birth"),
        pytest.param(PeopleFilter(age_band="65+"), ["Ģirts"], id="age as it was said"),
        pytest.param(PeopleFilter(role="volunteer", age_band="65+"), ["Ģirts"], id="both"),
    ],
)
@pytest.mark.usefixtures("people")
def test_a_filter_narrows_the_list(application, only, names):
    assert given(application, only) == names


@pytest.mark.usefixtures("people")
def test_the_age_by_year_of_birth_goes_on_while_the_band_that_was_typed_stays(application, clock):
    clock.moment = clock.moment.replace(year=2032)

    assert given(application, PeopleFilter(age_band="13-17")) == ["Gita"]


@pytest.mark.usefixtures("people")
def test_a_municipality_stands_for_what_lies_in_it(application):
    inside = application.territories.all["0042000:preili"]

    assert application.territories.all.municipality_of(inside.code).code == "0042000"
    assert given(application, PeopleFilter(territory="0042000")) == ["Ольга", "Anna"]
    assert given(application, PeopleFilter(territory="0042000:preili")) == ["Ольга"]


def test_an_organisation_has_its_people(application, people):
    organisation = application.people.page(people["Anna"].id).person.organisation

    assert given(application, PeopleFilter(organisation=organisation)) == ["Anna"]


def test_only_a_consent_in_force_lets_somebody_be_photographed(application, people):
    def consent(name, purpose, days_ago, *, is_given):
        on = TODAY - timedelta(days=days_ago)
        application.people.record_consent(people[name].id, purpose, on, is_given=is_given)

    consent("Anna", ConsentPurpose.PHOTO, 9, is_given=True)
    consent("Gita", ConsentPurpose.CHILD_PHOTO, 9, is_given=True)
    consent("Zane", ConsentPurpose.PHOTO, 9, is_given=True)
    consent("Zane", ConsentPurpose.PHOTO, 1, is_given=False)
    consent("Ģirts", ConsentPurpose.PHOTO, 5, is_given=True)
    consent("Ģirts", ConsentPurpose.PHOTO, 5, is_given=False)
    consent("Ольга", ConsentPurpose.NEWS, 5, is_given=True)

    assert given(application, PeopleFilter(consent=ConsentWish.MAY_BE_PHOTOGRAPHED)) == [
        "Gita",
        "Anna",
    ]
    assert given(application, PeopleFilter(consent=ConsentWish.NOT_PHOTOGRAPHED)) == [
        "Zane",
        "Ģirts",
        "Ольга",
    ]
    assert given(application, PeopleFilter(consent=ConsentWish.WANTS_NEWS)) == ["Ольга"]


@pytest.mark.usefixtures("people")
def test_words_and_a_filter_narrow_together(application):
    assert given(application, PeopleFilter(role="volunteer"), typed="berzin") == ["Ģirts"]
    assert given(application, PeopleFilter(role="volunteer"), typed="Берзиньш") == ["Ģirts"]
    assert given(application, PeopleFilter(role="volunteer"), typed="261") == []


@pytest.mark.parametrize(
    ("order", "names"),
    [
        pytest.param(PeopleOrder.GIVEN, ["Anna", "Gita", "Ģirts", "Zane", "Ольга"], id="given"),
        pytest.param(
            PeopleOrder.ORGANISATION, ["Zane", "Anna", "Gita", "Ģirts", "Ольга"], id="organisation"
        ),
        pytest.param(PeopleOrder.PHONE, ["Ольга", "Gita", "Zane", "Ģirts", "Anna"], id="phone"),
    ],
)
@pytest.mark.usefixtures("people")
def test_any_order_is_latvian_and_who_has_nothing_comes_last(application, order, names):
    found = given(application, order=order)

    assert found[:2] == names[:2]
    assert sorted(found) == sorted(names)


@pytest.mark.usefixtures("people")
def test_an_order_the_other_way_round_leaves_the_empty_last(application):
    assert given(application, order=PeopleOrder.PHONE, is_falling=True)[:2] == ["Gita", "Ольга"]
    assert given(application, is_falling=True)[0] == "Anna"


@pytest.mark.usefixtures("people")
def test_the_whole_result_is_sorted_and_counted_before_it_is_cut(application):
    wish = PeopleWish(order=PeopleOrder.GIVEN, is_falling=True)

    found = application.people.search(wish, limit=2)

    assert ([one.given for one in found.people], found.count) == (["Ольга", "Zane"], 5)


@pytest.mark.parametrize("band", AgeBand)
def test_years_of_birth_and_ages_are_the_same_thing(band):
    first, last = birth_years_of(band, date(2026, 11, 22))

    assert first <= last
    assert birth_years_of(AgeBand.FROM_18, date(2026, 1, 1)) == (1997, 2008)


@pytest.mark.parametrize(
    "wish",
    [
        pytest.param(PeopleWish(), id="everybody"),
        pytest.param(PeopleWish("bērziņ"), id="by name"),
        pytest.param(PeopleWish(order=PeopleOrder.GIVEN), id="in another order"),
        pytest.param(PeopleWish(is_falling=True), id="backwards"),
        pytest.param(PeopleWish(only=PeopleFilter(role="child")), id="one record passes"),
    ],
)
def test_somebody_with_several_records_is_listed_once(application, people, wish):
    pair = {people["Gita"].id, people["Ģirts"].id}
    application.duplicates.same(*pair)

    found = application.people.search(wish).people

    (one,) = [each for each in found if each.id in pair]
    assert set(one.records) == pair


def test_somebody_with_several_records_is_counted_once(application, people):
    teacher, volunteer = people["Zane"].id, people["Ģirts"].id
    application.duplicates.same(teacher, volunteer)
    volunteers = PeopleWish(only=PeopleFilter(role="volunteer"))

    assert application.people.count() == len(people) - 1
    assert application.people.search(volunteers).count == 1
    application.duplicates.take_back(teacher, volunteer)
    assert application.people.count() == len(people)
    assert application.people.search(volunteers).count == 2


def test_a_list_is_full_where_several_records_are_shown_as_one(application, people):
    application.duplicates.same(people["Gita"].id, people["Ģirts"].id)

    assert len(given(application, limit=4)) == 4


def test_a_record_that_was_removed_is_not_taken_off_the_count_twice(application, people):
    application.duplicates.same(people["Gita"].id, people["Ģirts"].id)
    application.people.remove(people["Gita"].id)

    assert application.people.count() == len(people) - 1
