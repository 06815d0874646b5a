"""Organisations through the services: found by any name, joined and taken apart, removed."""

from dataclasses import replace

import pytest

from app.domain.attendance import Mark
from app.domain.errors import InvalidValueError, NameMissingError, NotFoundError
from app.domain.events import PartnerRole
from app.domain.ids import CentreId, OrganisationId, new_id
from app.domain.organisation_search import OrganisationFilter
from app.domain.organisations import DifferentReason, Organisation, OrganisationDraft, SameReason
from app.domain.programme import Centre
from app.persistence import organisations, programme
from tests.support.stores import TODAY, a_person, a_session, an_event, table_dump

SCHOOL = OrganisationDraft(
    "Preiļu 1. pamatskola",
    "school",
    registration_number="4000 3521 600",
    territory="0042000",
    aliases=("Jaunā skola", "Jaunā skola", "Preiļu 1. pamatskola", " "),
    contact_name="Ilze Kalniņa",
    phone="63123456",
    email=" skola@example.lv ",
)


@pytest.fixture
def service(application):
    return application.organisations


@pytest.fixture
def add(service):
    def added(name, kind="school", **more):
        return service.add(OrganisationDraft(name, kind, **more)).id

    return added


@pytest.fixture
def hold(application):
    """Hold an event at which these people were present."""

    def held(title, *people, partners=()):
        event = application.events.add(an_event(title), [a_session()])
        (session,) = application.events.page(event.id).sessions
        application.attendance.register(event.id, [one.id for one in people])
        for one in people:
            application.attendance.mark(session.id, one.id, Mark.PRESENT)
        for partner in partners:
            application.events.set_partner(event.id, partner, PartnerRole.ORGANISER)
        application.events.mark_held(event.id)
        return event

    return held


def names(found):
    return [one.name for one in found]


def test_what_was_typed_is_kept_in_one_form(service):
    kept = service.page(service.add(SCHOOL).id).organisation

    assert kept.registration_number == "40003521600"
    assert kept.aliases == ("Jaunā skola",)
    assert (kept.phone, kept.email) == ("+37163123456", "skola@example.lv")
    assert (kept.contact_name, kept.is_informal) == ("Ilze Kalniņa", False)


def test_an_informal_group_has_no_number(service):
    group = service.add(
        OrganisationDraft("Aglonas rokdarbnieces", "informal_group", registration_number="123")
    )

    assert (group.is_informal, group.registration_number) == (True, "")


def test_a_number_that_does_not_add_up_is_kept_all_the_same(service):
    kept = service.add(replace(SCHOOL, registration_number="40003521601"))

    assert kept.registration_number == "40003521601"


def test_a_phone_that_is_none_is_refused_and_nothing_is_added(service):
    with pytest.raises(InvalidValueError):
        service.add(replace(SCHOOL, phone="abc"))

    assert service.find() == ()


def test_an_organisation_needs_a_name(service, add):
    school = add("Preiļu skola")

    for refused in (
        lambda: service.add(OrganisationDraft(" ")),
        lambda: service.change(school, OrganisationDraft("")),
        lambda: service.add_alias(school, "\t"),
    ):
        with pytest.raises(NameMissingError):
            refused()


def test_places_may_have_an_organisation_of_one_name_each(service):
    first = service.add(OrganisationDraft("Kultūras nams", territory="0042000"))
    other = service.add(OrganisationDraft("Kultūras nams", territory="0032000"))

    assert first.id != other.id
    assert service.add(OrganisationDraft("kulturas nams", territory="0032000")).id == other.id


def test_a_change_of_the_name_leaves_columns_alone_that_older_rows_lack(service, add, store):
    school = add("Preiļu skola")
    service.change(school, OrganisationDraft("Preiļu vidusskola", "school"))

    with store.database.reading() as connection:
        stamped = connection.exec_driver_sql(
            "SELECT c FROM sync_cell WHERE r = ?", (school,)
        ).scalars()
        assert list(stamped) == [10]


@pytest.mark.parametrize(
    "typed",
    ["pamatskola preilu", "PREIĻU 1", "1. psk", "jauna sk", "Прейлю", "3521600", "63 123", "pirmā"],
)
def test_an_organisation_is_found_by_any_of_its_marks(service, add, typed):
    service.add(SCHOOL)
    add("Aglonas bibliotēka", "library")

    assert names(service.find(typed)) == ["Preiļu 1. pamatskola"]
    assert names(service.everyone().find(OrganisationFilter(typed))) == ["Preiļu 1. pamatskola"]


def test_a_slip_finds_what_nothing_else_does(service, add):
    add("Aglonas bibliotēka", "library")
    add("Preiļu bibliotēka", "library")

    assert names(service.find("agolnas bibliotēka")) == ["Aglonas bibliotēka"]


def test_a_field_offers_first_what_begins_as_typed(service, add):
    add("Biedrība „Rīts”", "ngo")
    add("Rīta biedri", "ngo", aliases=("Biedru pulks",))
    add("Biedru nams", "culture")

    assert names(service.find("bied", 3)) == ["Biedrība „Rīts”", "Biedru nams", "Rīta biedri"]


def test_the_list_is_narrowed_by_kind_and_place(service, add):
    add("Preiļu skola", territory="0042000")
    add("Preiļu bibliotēka", "library", territory="0042000")
    add("Aglonas bibliotēka", "library", territory="0032000")

    found = service.everyone().find(
        OrganisationFilter(kind="library", territories=frozenset({"0042000"}))
    )

    assert names(found) == ["Preiļu bibliotēka"]


def test_another_name_finds_it_from_then_on(service, add):
    school = add("Preiļu skola")

    service.add_alias(school, "Zaļā skola")

    assert names(service.find("zala")) == ["Preiļu skola"]


def test_the_page_shows_people_events_and_who_came(service, add, application, hold):
    school, library = add("Preiļu skola"), add("Preiļu bibliotēka", "library")
    anna = application.people.add(a_person("Anna", organisation=school))
    bruno = application.people.add(a_person("Bruno", "Ābols", organisation=school))
    stranger = application.people.add(a_person("Cilda", organisation=library))
    hold("Talka", anna, stranger)
    hold("Lekcija", anna, partners=[school])

    page = service.page(school)

    assert [(one.name, one.events) for one in page.people] == [(bruno.name, 0), (anna.name, 2)]
    assert {one.title: (one.roles, one.came) for one in page.events} == {
        "Talka": ((), 1),
        "Lekcija": (("organiser",), 1),
    }
    assert (page.came, page.visits) == (1, 2)
    (line,) = service.everyone().find(OrganisationFilter("skola"))
    assert (line.people, line.events) == (2, 2)


def test_an_event_that_was_removed_is_not_counted(service, add, application, hold):
    school = add("Preiļu skola")
    event = hold("Talka", application.people.add(a_person(organisation=school)))

    application.events.remove(event.id)

    assert service.page(school).events == ()
    assert service.page(school).came == 0
    assert service.everyone().lines[0].events == 0


def test_the_organisation_of_the_day_counts_for_an_event(service, add, application, hold):
    school, library = add("Preiļu skola"), add("Preiļu bibliotēka", "library")
    anna = application.people.add(a_person("Anna", organisation=school))
    hold("Talka", anna)

    application.people.change(anna.id, a_person("Anna", organisation=library))

    assert service.page(school).came == 1
    assert service.page(school).people == ()
    assert service.page(library).events == ()


# --- joining -------------------------------------------------------------------------------------


@pytest.fixture
def pair(service, add, application, hold):
    """A school that was typed two ways, each with a person and an event."""
    one = service.add(SCHOOL).id
    other = add("Preiļu 1.psk.")
    for school, given in ((one, "Anna"), (other, "Bruno")):
        person = application.people.add(a_person(given, organisation=school))
        hold(f"Talka {given}", person, partners=[school])
    return one, other


def test_joined_organisations_are_one_line_under_all_names(service, pair):
    one, other = pair

    service.join(one, other)

    (line,) = service.everyone().lines
    assert (line.name, line.joined, line.people, line.events) == ("Preiļu 1. pamatskola", 1, 2, 2)
    assert "Preiļu 1.psk." in line.other_names
    assert [one.id for one in service.find("1.psk")] == [one]
    assert service.find("preiļu")[0].aliases == ("Jaunā skola", "Preiļu 1.psk.")


def test_the_one_about_which_most_is_known_is_shown_whichever_was_named_first(service, pair):
    one, other = pair

    service.join(other, one)

    assert service.page(other).organisation.id == one
    assert names(service.page(one).joined) == ["Preiļu 1.psk."]


def test_the_page_of_joined_organisations_has_what_both_have(service, pair):
    service.join(*pair)

    page = service.page(pair[1])

    assert len(page.people) == len(page.events) == page.came == 2


def test_taking_them_apart_gives_each_its_own_back(service, pair):
    before = [service.page(one) for one in pair]
    service.join(*pair)

    service.unjoin(pair[1])

    assert [service.page(one) for one in pair] == before
    assert service.possible_doubles() == ()


def test_a_report_counts_joined_organisations_once(service, pair, application):
    def counted():
        return application.reports.figures(TODAY, TODAY).programme.organisations

    assert counted() == 2

    service.join(*pair)
    assert counted() == 1

    service.unjoin(pair[0])
    assert counted() == 2


def test_those_that_stay_are_still_one_when_the_middle_one_leaves(service, add):
    first, middle, last = add("Skola A"), add("Skola B"), add("Skola C")
    service.join(first, middle)
    service.join(middle, last)

    service.unjoin(middle)

    assert sorted(line.joined for line in service.everyone().lines) == [0, 1]
    assert names(service.page(middle).joined) == []
    assert len(service.page(first).joined) == 1


def test_an_organisation_is_never_joined_with_itself(service, add, store):
    school = add("Preiļu skola")

    service.join(school, school)

    assert table_dump(store, "duplicate_link") == []


def test_joining_is_undone_like_any_other_act(service, pair, application):
    service.join(*pair)
    application.undo.undo()
    assert len(service.everyone().lines) == 2

    application.undo.redo()
    assert len(service.everyone().lines) == 1


# --- removing ------------------------------------------------------------------------------------


def test_what_points_to_a_removed_organisation_keeps_its_name(service, pair, application):
    one, _ = pair

    service.remove(one)

    assert service.find("jaunā skola") == ()
    person = application.people.find("Anna")[0]
    assert application.people.page(person.id).person.organisation_name == SCHOOL.name
    event = next(each for each in application.events.list() if each.title == "Talka Anna")
    assert names(application.events.page(event.id).partners) == [SCHOOL.name]
    with pytest.raises(NotFoundError):
        service.page(one)


def test_a_report_still_counts_a_removed_organisation(service, pair, application):
    service.remove(pair[0])

    assert application.reports.figures(TODAY, TODAY).programme.organisations == 2


def test_joined_organisations_are_removed_together_and_come_back_together(
    service, pair, application
):
    service.join(*pair)

    service.remove(pair[1])
    assert service.everyone().lines == ()

    application.undo.undo()
    assert [line.joined for line in service.everyone().lines] == [1]


# --- doubles -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("draft", "reasons"),
    [
        (OrganisationDraft("preilu 1 PAMATSKOLA"), (SameReason.NAME,)),
        (OrganisationDraft("Preiļu pirmā pamatsk."), (SameReason.SPELLING,)),
        (OrganisationDraft("Prieļu 1. pamatskola"), (SameReason.SIMILAR,)),
        (OrganisationDraft("Jauna skola"), (SameReason.NAME,)),
        (OrganisationDraft("X", registration_number="LV 40003521600"), (SameReason.NUMBER,)),
        (OrganisationDraft("X", phone="+371 63123456"), (SameReason.PHONE,)),
        (OrganisationDraft("X", email="Skola@Example.LV"), (SameReason.EMAIL,)),
        (OrganisationDraft("Preiļu 2. pamatskola"), None),
        (OrganisationDraft(""), None),
    ],
)
def test_who_may_be_the_same_is_told_with_the_reason(service, draft, reasons):
    service.add(SCHOOL)

    found = service.likely_same(draft)

    assert [one.reasons for one in found] == ([] if reasons is None else [reasons])


def test_the_one_being_changed_is_not_its_own_double(service):
    school = service.add(SCHOOL).id

    assert service.likely_same(SCHOOL, school) == ()


def test_a_half_typed_phone_is_no_reason_to_refuse_looking(service):
    service.add(SCHOOL)

    assert service.likely_same(OrganisationDraft("Preiļu 1. pamatskola", phone="63")) != ()


def test_pairs_that_may_be_one_are_listed_with_reasons_and_doubts(service, add):
    service.add(SCHOOL)
    add("Preiļu pirmā pamatsk.", "kindergarten", territory="0032000")
    add("Preiļu 2. pamatskola")

    (found,) = service.possible_doubles()

    assert {found.one.name, found.other.name} == {SCHOOL.name, "Preiļu pirmā pamatsk."}
    assert found.reasons == (SameReason.SPELLING,)
    assert found.doubts == (DifferentReason.PLACE, DifferentReason.KIND)


def test_the_likeliest_pair_stands_first(service, add):
    add("SIA „Maize”", "company")
    add("Maize", "company", territory="0042000")
    add("Aglonas vidusskola", registration_number="40003521600")
    add("Aglonas vsk.", registration_number="40003521600")

    first, second = service.possible_doubles()

    assert first.reasons == (SameReason.NUMBER, SameReason.SPELLING)
    assert second.reasons == (SameReason.LEGAL_FORM,)


@pytest.mark.parametrize("decision", ["join", "tell_apart"])
def test_a_pair_that_was_decided_about_is_not_asked_again(service, add, decision):
    one, other = add("Dagdas vidusskola"), add("Dagdas vsk.")

    getattr(service, decision)(one, other)

    assert service.possible_doubles() == ()


def test_a_decision_about_one_of_joined_organisations_holds_for_all(service, add):
    one, joined = add("Dagdas vidusskola"), add("Pilsētas skola")
    other = add("Dagdas vsk.")
    service.join(one, joined)

    service.tell_apart(joined, other)

    assert service.possible_doubles() == ()


# --- together with a person or an event -----------------------------------------------------------


def test_a_person_comes_with_a_new_organisation_in_one_act(service, application):
    library = OrganisationDraft("Preiļu bibliotēka", "library")

    person = application.people.add(a_person(), library)

    assert person.organisation == service.find("bibliotēka")[0].id
    application.undo.undo()
    assert (application.people.count(), service.find()) == (0, ())


def test_a_change_may_bring_a_new_organisation(service, application):
    person = application.people.add(a_person())

    application.people.change(person.id, a_person(), OrganisationDraft("Preiļu bibliotēka"))

    assert application.people.page(person.id).person.organisation_name == "Preiļu bibliotēka"


def test_an_organisation_that_is_known_by_another_name_is_not_added_again(service, application):
    school = service.add(SCHOOL).id

    person = application.people.add(a_person(), OrganisationDraft("jaunā skola"))

    assert person.organisation == school


def test_a_person_who_is_refused_leaves_no_organisation_behind(service, application):
    with pytest.raises(NameMissingError):
        application.people.add(a_person("", ""), OrganisationDraft("Preiļu bibliotēka"))

    assert service.find() == ()


def test_a_partner_that_is_not_known_yet_is_one_act(service, application):
    event = application.events.add(an_event(), [a_session()])

    application.events.set_partner(event.id, OrganisationDraft("Zilie lini"), PartnerRole.HOST)
    assert names(application.events.page(event.id).partners) == ["Zilie lini"]

    application.undo.undo()
    assert service.find() == ()
    assert application.events.page(event.id).partners == ()


def test_a_removed_organisation_gets_no_new_part(service, add, application):
    event = application.events.add(an_event(), [a_session()])
    school = add("Preiļu skola")
    service.remove(school)

    with pytest.raises(NotFoundError):
        application.events.set_partner(event.id, school, PartnerRole.HOST)


# --- of several centres --------------------------------------------------------------------------


@pytest.fixture
def elsewhere(store):
    """An organisation that another centre has, as a laptop that gathers sees it."""
    other = CentreId(new_id())
    kept = Organisation(OrganisationId(new_id()), other, "Aglonas vidusskola", "school")
    with store.database.unnamed(capture=True) as connection:
        programme.add_centre(connection, Centre(other, "Aglonas centrs", "AGL"))
        organisations.add(connection, kept)
    return kept


def test_a_record_points_to_its_own_centres_organisation_and_lists_show_one(
    service, application, elsewhere
):
    """Otherwise the laptops of its centre would refuse every file that holds it."""
    person = application.people.add(a_person(organisation=elsewhere.id))
    event = application.events.add(an_event(), [a_session()])
    application.events.set_partner(event.id, elsewhere.id, PartnerRole.HOST)

    (partner,) = application.events.page(event.id).partners

    assert person.organisation == partner.organisation != elsewhere.id
    own = service.page(person.organisation)
    assert {one.centre for one in (own.organisation, *own.joined)} == {
        person.centre,
        elsewhere.centre,
    }
    assert [(line.joined, line.people) for line in service.everyone().lines] == [(1, 1)]


def test_one_of_that_name_is_taken_before_another_is_added(service, add, application, elsewhere):
    own = add("Aglonas vidusskola")

    person = application.people.add(a_person(organisation=elsewhere.id))

    assert person.organisation == own
    assert [line.joined for line in service.everyone().lines] == [1]


def test_somebody_of_a_removed_organisation_can_still_be_changed(service, add, application):
    school = add("Preiļu skola")
    person = application.people.add(a_person(organisation=school))
    service.remove(school)

    application.people.change(person.id, a_person(organisation=school, phone="21234567"))

    assert application.people.page(person.id).person.phone == "+37121234567"
