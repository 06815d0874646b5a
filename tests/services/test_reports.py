"""The report: every figure, from records made as people make them, counted by hand."""

from datetime import date

import pytest

from app.domain.attendance import Mark
from app.domain.errors import InvalidValueError
from app.domain.events import EventState, PartnerRole, TeamRole
from app.domain.headcounts import CategoryDraft
from app.domain.ids import ORG_SCOPE, CentreId
from app.domain.mini_projects import MiniProjectDraft, MiniProjectState
from app.domain.organisations import OrganisationDraft
from app.domain.programme import Centre
from app.domain.reports import Figures
from app.persistence import links, programme, records, tables
from app.services.reports import as_json
from tests.support.stores import a_person, a_session, an_event

SINCE, UNTIL = date(2026, 11, 1), date(2026, 11, 30)
IN_OCTOBER, IN_PERIOD, LATER = date(2026, 10, 31), date(2026, 11, 1), date(2026, 12, 7)


@pytest.fixture
def hold(application):
    """Return a function that holds an event on days, with people present at every session."""

    def held(*days, people=(), title="Nodarbība", **more):
        event = application.events.add(an_event(title, **more), [a_session(day) for day in days])
        for session in application.attendance.grid(event.id).sessions:
            for person in people:
                application.attendance.mark(session.id, person.id, Mark.PRESENT)
        application.events.mark_held(event.id)
        return event

    return held


def sessions(application, event):
    return [session.id for session in application.attendance.grid(event.id).sessions]


def same(store, subject, *pair):
    with store.database.unnamed(capture=True) as connection:
        row = links.link_row(ORG_SCOPE, subject, pair, links.SAME)
        records.put(connection, tables.duplicate_link, row)


@pytest.fixture
def counted(application):
    def count() -> Figures:
        return application.reports.figures(SINCE, UNTIL).programme

    return count


def test_nothing_is_counted_where_nothing_is(counted):
    assert counted() == Figures()


def test_an_event_belongs_to_the_period_of_its_first_session_with_all_of_them(
    hold, counted, application
):
    anna = application.people.add(a_person())
    hold(IN_PERIOD, LATER, people=[anna], kind="course")
    hold(IN_OCTOBER, IN_PERIOD, people=[anna])
    hold(LATER, people=[anna])

    figures = counted()

    assert (figures.events_held, figures.sessions_held) == (1, 2)
    assert figures.events_by_kind == {"course": 1}
    assert (figures.contact_minutes, figures.attendances, figures.person_minutes) == (270, 2, 270)


def test_only_held_events_count_and_the_others_are_listed_by_state(hold, counted, application):
    anna = application.people.add(a_person())
    for state in (EventState.PLANNED, EventState.CANCELLED):
        event = hold(IN_PERIOD, people=[anna])
        if state is EventState.PLANNED:
            application.events.plan_again(event.id)
        else:
            application.events.cancel(event.id, "Slimība")

    figures = counted()

    assert (figures.events_held, figures.events_planned, figures.events_cancelled) == (0, 1, 1)
    assert (figures.attendances, figures.unique_people) == (0, 0)


def test_only_present_marks_count_with_the_minutes_noted(hold, counted, application):
    people = [application.people.add(a_person(given)) for given in ("Anna", "Ilze", "Oto")]
    event = hold(IN_PERIOD, people=people)
    (session,) = sessions(application, event)

    application.attendance.mark(session, people[0].id, Mark.EXCUSED)
    application.attendance.mark(session, people[1].id, Mark.PRESENT, minutes=40)

    figures = counted()
    assert (figures.attendances, figures.unique_people) == (2, 2)
    assert figures.person_minutes == 40 + 135


def test_people_who_came_earlier_are_not_new_and_those_who_come_again_are_counted(
    hold, counted, application
):
    anna, ilze = (application.people.add(a_person(given)) for given in ("Anna", "Ilze"))
    hold(IN_OCTOBER, people=[anna])
    hold(IN_PERIOD, people=[anna, ilze])
    hold(UNTIL, people=[ilze])

    figures = counted()

    assert figures.unique_people == 2
    assert figures.first_time_people == 1
    assert figures.repeat_people == 1


def test_linked_people_are_one_person(hold, counted, application, store):
    anna, ance = (application.people.add(a_person(given)) for given in ("Anna", "Ance"))
    hold(IN_PERIOD, people=[anna, ance])
    hold(UNTIL, people=[ance])
    same(store, "person", anna.id, ance.id)

    figures = counted()

    assert (figures.attendances, figures.unique_people, figures.repeat_people) == (2, 1, 1)


def test_people_count_as_what_they_were_at_their_first_event_of_the_period(
    hold, counted, application
):
    person = application.people.add(
        a_person(age_band="13-17", territory="0042000:preili", roles=("child",))
    )
    hold(IN_PERIOD, people=[person])
    application.people.change(
        person.id, a_person(age_band="18-29", territory="0002000", roles=("teacher",))
    )
    hold(UNTIL, people=[person])

    figures = counted()

    assert figures.people_by_age_band == {"13-17": 1}
    assert figures.people_by_territory == {"0042000": 1}
    assert figures.people_by_role == {"child": 1}


def test_what_nobody_told_is_counted_as_not_stated(hold, counted, application):
    hold(IN_PERIOD, people=[application.people.add(a_person())])

    figures = counted()

    assert figures.people_by_age_band == {"": 1}
    assert figures.people_by_territory == {"": 1}
    assert figures.people_by_role == {"": 1}


def test_people_without_names_are_counted_apart(hold, counted, application):
    event = hold(IN_PERIOD, UNTIL)
    for session in sessions(application, event):
        application.headcounts.set_headcount(session, "children", 12)
        application.headcounts.set_headcount(session, "seniors", 3)

    figures = counted()

    assert (figures.headcount, figures.unique_people) == (30, 0)
    assert figures.headcount_by_category == {"children": 24, "seniors": 6}


def test_organisations_sent_people_or_had_a_part(hold, counted, application, store):
    school, library, club, unused = (
        application.organisations.add(OrganisationDraft(name, kind)).id
        for name, kind in (
            ("Preiļu vsk.", "school"),
            ("Bibliotēka", "library"),
            ("Preiļu vidusskola", "school"),
            ("Koris", "culture"),
        )
    )
    event = hold(IN_PERIOD, people=[application.people.add(a_person(organisation=school))])
    application.events.set_partner(event.id, library, PartnerRole.HOST)
    application.events.set_partner(event.id, club, PartnerRole.PARTNER)
    application.events.set_partner(hold(IN_OCTOBER).id, unused, PartnerRole.PARTNER)
    same(store, "organisation", school, club)

    figures = counted()

    assert figures.organisations == 2
    assert figures.organisations_by_kind == {"library": 1, "school": 1}


def test_organisations_noted_as_present_are_reached_once_however_often_they_came(
    hold, counted, application, store
):
    school, club = (
        application.organisations.add(OrganisationDraft(name, "school")).id
        for name in ("Preiļu vidusskola", "Preiļu vsk.")
    )
    same(store, "organisation", school, club)
    first, second, before = hold(IN_PERIOD, UNTIL), hold(IN_PERIOD), hold(IN_OCTOBER)
    for session in sessions(application, first):
        application.presences.put(session, school, 3)
    application.presences.put(sessions(application, second)[0], club)
    application.presences.put(sessions(application, before)[0], club)

    figures = counted()

    assert (figures.organisations, figures.organisations_present) == (1, 1)
    assert figures.events_by_organisation == {min(school, club).hex(): 2}
    assert figures.organisations_by_kind == {"school": 1}
    assert figures.unique_people == figures.headcount == 0


def test_organisations_at_events_that_were_not_held_are_not_reached(counted, application):
    event = application.events.add(an_event(), [a_session(IN_PERIOD)])
    session = sessions(application, event)[0]
    application.presences.put_new(session, OrganisationDraft("Preiļu vidusskola"))
    application.events.cancel(event.id, "Nav apkures")

    assert counted().organisations_present == 0


def test_people_counted_under_the_programmes_own_category_are_counted(hold, counted, application):
    families = application.headcount_categories.add(CategoryDraft("Ģimenes"))
    session = sessions(application, hold(IN_PERIOD))[0]
    application.headcounts.set_headcounts(session, {families.code: 4, "adults": 2})
    application.headcount_categories.remove(families.id)

    assert counted().headcount_by_category == {families.code: 4, "adults": 2}


def test_the_kind_of_linked_organisations_is_told_by_one_that_is_known_here(
    hold, counted, application, store
):
    """A centre learns that its school is another centre's school, and nothing else of that."""
    school = application.organisations.add(OrganisationDraft("Preiļu vidusskola", "school")).id
    hold(IN_PERIOD, people=[application.people.add(a_person(organisation=school))])
    same(store, "organisation", school, bytes(16))

    assert counted().organisations_by_kind == {"school": 1}


def test_those_who_make_events_happen_are_counted_by_their_part(hold, counted, application):
    anna, oto = (application.people.add(a_person(given)) for given in ("Anna", "Oto"))
    for event in (hold(IN_PERIOD), hold(UNTIL)):
        application.events.set_team_member(event.id, anna.id, TeamRole.FACILITATOR)
        application.events.set_team_member(event.id, oto.id, TeamRole.VOLUNTEER, 90)

    figures = counted()

    assert (figures.facilitators, figures.volunteers, figures.volunteer_minutes) == (1, 1, 180)
    assert figures.unique_people == 0


def test_certificates_count_by_the_day_of_issue_and_by_what_became_of_them(
    hold, counted, application
):
    people = [application.people.add(a_person(given)) for given in ("Anna", "Ilze", "Oto", "Māra")]
    event = hold(IN_OCTOBER, people=people)
    of_period = application.certificates.issue_to(
        event.id, [one.id for one in people[:3]], issued_on=SINCE
    ).certificates
    application.certificates.issue_to(event.id, [people[3].id], issued_on=IN_OCTOBER)
    application.certificates.hand_out([of_period[0].id])
    application.certificates.make_void(of_period[1].id, "Nepareizs datums")
    application.certificates.reissue(of_period[2].id, "Kļūda vārdā")

    figures = counted()

    assert figures.certificates_issued == 2
    assert (figures.certificates_void, figures.certificates_replaced) == (1, 1)


def test_mini_projects_count_by_state_and_their_money_once_it_was_granted(counted, application):
    for state in MiniProjectState:
        application.mini_projects.add(
            MiniProjectDraft(state.value, state, grant_cents=50_000, own_cents=7_000)
        )

    figures = counted()

    assert figures.mini_projects_applied == 1
    assert figures.mini_projects_supported == 1
    assert figures.mini_projects_completed == 1
    assert figures.mini_project_grant_cents == 100_000
    assert figures.mini_project_own_cents == 14_000


def test_what_was_taken_away_is_counted_no_more(hold, counted, application):
    anna, ilze = (application.people.add(a_person(given)) for given in ("Anna", "Ilze"))
    event = hold(IN_PERIOD, UNTIL, people=[anna, ilze])
    application.events.remove_session(sessions(application, event)[1])
    application.attendance.unregister(event.id, ilze.id)
    application.events.remove(hold(IN_PERIOD, people=[ilze]).id)

    figures = counted()

    assert (figures.events_held, figures.sessions_held) == (1, 1)
    assert (figures.attendances, figures.unique_people) == (1, 1)


def test_a_person_taken_off_the_lists_has_still_been_there(hold, counted, application):
    anna = application.people.add(a_person())
    hold(IN_PERIOD, people=[anna])

    application.people.remove(anna.id)

    assert counted().unique_people == 1


def test_each_centre_has_its_own_figures_beside_those_of_the_programme(hold, application):
    hold(IN_PERIOD, people=[application.people.add(a_person())])

    report = application.reports.figures(SINCE, UNTIL)

    assert list(report.centres) == [application.settings.centre().code]
    assert list(report.centres.values()) == [report.programme]


def test_centres_that_chose_the_same_code_are_counted_apart(application, store, hold):
    hold(IN_PERIOD)
    other = Centre(CentreId(b"\xff" * 16), "Preiļu pagasta centrs", "PRE")
    with store.database.unnamed(capture=True) as connection:
        programme.add_centre(connection, other)

    report = application.reports.figures(SINCE, UNTIL)
    lines = application.reports.in_words(report).centres.centres

    assert {code: one.events_held for code, one in report.centres.items()} == {"PRE": 1, "PRE-2": 0}
    assert [(one.code, one.name) for one in lines] == [
        ("PRE", "Preiļu kopienas centrs"),
        ("PRE-2", "Preiļu pagasta centrs"),
    ]


def test_the_report_as_json_names_period_programme_and_centres(application):
    document = as_json(application.reports.figures(SINCE, UNTIL))

    assert document["since"] == "2026-11-01"
    assert document["until"] == "2026-11-30"
    assert document["programme"]["events_held"] == 0
    assert list(document["centres"]) == ["PRE"]


def test_a_period_that_ends_before_it_begins_is_refused(application):
    with pytest.raises(InvalidValueError):
        application.reports.figures(UNTIL, SINCE)
