"""Mini-projects: from the application to the result story."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.errors import InvalidValueError, NameMissingError, NotFoundError
from app.domain.ids import MiniProjectId, OrganisationId
from app.domain.mini_projects import (
    MiniProjectDraft,
    MiniProjectFilter,
    MiniProjectRole,
    MiniProjectState,
    MiniProjectTotals,
    totals_of,
)
from app.domain.organisations import OrganisationDraft
from tests.support.stores import a_person, a_session, an_event, table_dump

WHOLE = MiniProjectDraft(
    "Ielu galerija",
    lead_name="Radošā grupa „Varavīksne”",
    grant_cents=60_000,
    own_cents=6_000,
    story="Sienas ir krāsainas.",
    call="2. konkurss",
    applied_on=date(2026, 3, 1),
    since=date(2026, 4, 1),
    until=date(2026, 9, 30),
    territory="0042000",
    people_planned=40,
    note="Zvanīt Ilgai.",
)


def a_project(application, title="Ielu galerija", **more):
    return application.mini_projects.add(replace(WHOLE, title=title, **more))


def _page(application, project):
    return application.mini_projects.page(project.id)


def test_everything_typed_about_a_project_is_kept(application):
    project = a_project(application)

    kept = _page(application, project).project

    typed = {name: getattr(WHOLE, name) for name in WHOLE.__slots__}
    assert {name: getattr(kept, name) for name in WHOLE.__slots__} == typed
    assert _page(application, project).lead == "Radošā grupa „Varavīksne”"


def test_an_organisation_leads_under_its_own_name(application):
    school = application.organisations.add(OrganisationDraft("Preiļu pamatskola"))

    project = a_project(application, lead_organisation=school.id)

    assert _page(application, project).lead == "Preiļu pamatskola"
    assert application.mini_projects.lines()[0].lead == "Preiļu pamatskola"


@pytest.mark.parametrize(
    "wrong",
    [
        {"grant_cents": -1},
        {"own_cents": -1},
        {"people_planned": -3},
        {"since": date(2026, 5, 1), "until": date(2026, 4, 30)},
    ],
)
def test_nonsense_is_refused_and_nothing_is_kept(application, wrong):
    with pytest.raises(InvalidValueError):
        application.mini_projects.add(replace(WHOLE, **wrong))

    assert application.mini_projects.list() == ()


def test_a_project_needs_a_title(application):
    with pytest.raises(NameMissingError):
        application.mini_projects.add(MiniProjectDraft("  "))


def test_a_change_can_be_taken_back(application):
    project = a_project(application)
    before = _page(application, project)
    application.mini_projects.change(project.id, MiniProjectDraft("Cits", call="3. konkurss"))
    assert _page(application, project).project.call == "3. konkurss"

    application.undo.undo()

    assert _page(application, project) == before


def test_a_removed_project_is_off_the_list_and_comes_back(application):
    project = a_project(application)

    application.mini_projects.remove(project.id)
    assert application.mini_projects.list() == ()
    with pytest.raises(NotFoundError):
        _page(application, project)

    application.undo.undo()
    assert application.mini_projects.list() == (project,)


def test_a_state_is_set_without_touching_anything_else(application):
    project = a_project(application)

    application.mini_projects.set_state(project.id, MiniProjectState.SUPPORTED)

    kept = _page(application, project).project
    assert kept == replace(project, state=MiniProjectState.SUPPORTED)


def test_the_list_is_narrowed_by_state_call_and_words(application):
    a_project(application, "Āra klase", state=MiniProjectState.COMPLETED)
    a_project(application, "Bērnu rīts", call="1. konkurss")

    def titles(**wanted):
        lines = application.mini_projects.lines(MiniProjectFilter(**wanted))
        return [line.project.title for line in lines]

    assert titles() == ["Āra klase", "Bērnu rīts"]
    assert titles(state=MiniProjectState.COMPLETED) == ["Āra klase"]
    assert titles(call="1. konkurss") == ["Bērnu rīts"]
    assert titles(text="BERNU") == ["Bērnu rīts"]
    assert titles(text="varaviksne klase") == ["Āra klase"]
    assert titles(text="nekas") == []


def test_calls_are_offered_once_each_in_order(application):
    for call in ("3. konkurss", "1. konkurss", "3. konkurss", ""):
        a_project(application, call=call)

    assert application.mini_projects.calls() == ("1. konkurss", "3. konkurss")


def test_totals_part_what_was_asked_from_what_was_granted(application):
    a_project(application, grant_cents=50_000, own_cents=9_900)
    a_project(application, state=MiniProjectState.SUPPORTED)
    a_project(application, state=MiniProjectState.COMPLETED, own_cents=0)

    totals = totals_of(application.mini_projects.lines())

    assert totals == MiniProjectTotals(3, 50_000, 120_000, 6_000)


def test_totals_of_the_list_are_the_figures_of_the_report(application):
    a_project(application, grant_cents=50_000, own_cents=9_900)
    a_project(application, state=MiniProjectState.SUPPORTED)

    report = application.reports.figures(date(2026, 1, 1), date(2026, 12, 31))

    totals = totals_of(application.mini_projects.lines())
    assert report.programme.mini_projects_applied == 1
    assert report.programme.mini_project_grant_cents == totals.granted_cents
    assert report.programme.mini_project_own_cents == totals.own_cents


def test_an_organisation_takes_part_once_however_often_it_is_added(application):
    project = a_project(application)
    school = application.organisations.add(OrganisationDraft("Preiļu pamatskola"))

    application.mini_projects.add_partner(project.id, school.id)
    application.mini_projects.add_partner(project.id, school.id)

    assert [one.name for one in _page(application, project).partners] == ["Preiļu pamatskola"]
    assert application.mini_projects.lines()[0].partners == 1


def test_a_new_partner_is_one_act(application):
    project = a_project(application)

    application.mini_projects.add_new_partner(project.id, OrganisationDraft("Mednieku klubs"))
    assert [one.name for one in application.organisations.find()] == ["Mednieku klubs"]

    application.undo.undo()
    assert application.organisations.find() == ()
    assert _page(application, project).partners == ()


def test_a_partner_of_a_known_name_is_the_known_one(application):
    project = a_project(application)
    known = application.organisations.add(OrganisationDraft("Mednieku klubs"))

    application.mini_projects.add_new_partner(project.id, OrganisationDraft("mednieku klubs"))

    assert [one.organisation for one in _page(application, project).partners] == [known.id]


def test_an_unknown_partner_is_refused(application):
    project = a_project(application)

    with pytest.raises(NotFoundError):
        application.mini_projects.add_partner(project.id, OrganisationId(bytes(16)))
    with pytest.raises(NameMissingError):
        application.mini_projects.add_new_partner(project.id, OrganisationDraft(" "))


def test_a_removed_partner_comes_back_when_added_again(application):
    project = a_project(application)
    club = application.organisations.add(OrganisationDraft("Mednieku klubs"))
    application.mini_projects.add_partner(project.id, club.id)

    application.mini_projects.remove_partner(project.id, club.id)
    assert _page(application, project).partners == ()

    application.mini_projects.add_partner(project.id, club.id)
    assert len(_page(application, project).partners) == 1


def test_people_stand_by_role_and_then_by_surname(application):
    project = a_project(application)
    for given, surname, role in (
        ("Zane", "Āboliņa", MiniProjectRole.GROUP),
        ("Anna", "Zariņa", MiniProjectRole.LEAD),
        ("Ivo", "Bērziņš", MiniProjectRole.GROUP),
    ):
        person = application.people.add(a_person(given, surname))
        application.mini_projects.set_person(project.id, person.id, role)

    names = [one.name for one in _page(application, project).people]

    assert names == ["Anna Zariņa", "Zane Āboliņa", "Ivo Bērziņš"]
    assert application.mini_projects.lines()[0].people == 3


def test_a_person_has_one_part_at_a_time(application):
    project = a_project(application)
    person = application.people.add(a_person())
    application.mini_projects.set_person(project.id, person.id, MiniProjectRole.HELPER)

    application.mini_projects.set_person(project.id, person.id, MiniProjectRole.LEAD)

    assert [one.role for one in _page(application, project).people] == [MiniProjectRole.LEAD]


def test_a_new_person_with_their_part_is_one_act(application):
    project = a_project(application)

    application.mini_projects.add_new_person(
        project.id, a_person("Zane", "Jauna"), MiniProjectRole.GROUP
    )
    assert [one.name for one in _page(application, project).people] == ["Zane Jauna"]
    assert application.people.count() == 1

    application.undo.undo()
    assert application.people.count() == 0
    assert _page(application, project).people == ()


def test_a_person_taken_off_stays_among_the_people(application):
    project = a_project(application)
    person = application.people.add(a_person())
    application.mini_projects.set_person(project.id, person.id, MiniProjectRole.LEAD)

    application.mini_projects.remove_person(project.id, person.id)

    assert _page(application, project).people == ()
    assert application.people.count() == 1


def test_the_events_of_a_project_stand_on_its_page(application):
    project = a_project(application)
    application.events.add(an_event("Talka", mini_project=project.id), [a_session()])
    application.events.add(an_event("Cits"), [a_session()])

    assert [one.title for one in _page(application, project).events] == ["Talka"]
    assert application.mini_projects.lines()[0].events == 1


def test_what_belongs_to_no_known_project_is_refused_and_leaves_nothing(application, store):
    nowhere = MiniProjectId(bytes(16))

    with pytest.raises(NotFoundError):
        application.mini_projects.add_new_person(nowhere, a_person(), MiniProjectRole.LEAD)

    assert table_dump(store, "person") == []


def test_an_organisation_leads_alone_and_the_free_name_goes(application):
    school = application.organisations.add(OrganisationDraft("Preiļu pamatskola"))

    project = a_project(application, lead_name="Vecāku grupa", lead_organisation=school.id)

    assert (project.lead_organisation, project.lead_name) == (school.id, "")


def test_what_was_taken_off_is_not_counted_in_the_list(application):
    project = a_project(application)
    person = application.people.add(a_person())
    club = application.organisations.add(OrganisationDraft("Mednieku klubs"))
    event = application.events.add(an_event("Talka", mini_project=project.id), [a_session()])
    application.mini_projects.set_person(project.id, person.id, MiniProjectRole.LEAD)
    application.mini_projects.add_partner(project.id, club.id)

    application.mini_projects.remove_person(project.id, person.id)
    application.mini_projects.remove_partner(project.id, club.id)
    application.events.remove(event.id)

    (line,) = application.mini_projects.lines()
    assert (line.people, line.partners, line.events) == (0, 0, 0)


def test_whoever_was_removed_from_the_people_is_not_counted_any_more(application):
    project = a_project(application)
    person = application.people.add(a_person())
    application.mini_projects.set_person(project.id, person.id, MiniProjectRole.LEAD)

    application.people.remove(person.id)

    assert application.mini_projects.lines()[0].people == 0
    assert _page(application, project).people == ()
