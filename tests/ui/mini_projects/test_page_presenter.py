"""One mini-project: what its page tells and what its buttons do."""

from datetime import date

import pytest

from app.domain.mini_projects import MiniProjectDraft, MiniProjectRole, MiniProjectState
from app.domain.organisations import OrganisationDraft
from tests.support.stores import a_person
from ui.events.place import PlanPlace
from ui.mini_projects.page_presenter import NewPerson, ProjectPagePresenter
from ui.people.suggestions import NewOrganisation


class PageView:
    def __init__(self):
        self.shown = None
        self.has_left = False
        self.panels_closed = 0

    def show_project(self, shown):
        self.shown = shown

    def leave(self):
        self.has_left = True

    def close_panel(self):
        self.panels_closed += 1

    def facts(self):
        return {fact.label: fact.words for fact in (*self.shown.facts, *self.shown.money)}


@pytest.fixture
def view():
    return PageView()


@pytest.fixture
def presenter(view, desk):
    return ProjectPagePresenter(view, desk)


@pytest.fixture
def project(application, presenter):
    made = application.mini_projects.add(
        MiniProjectDraft(
            "Āra klase",
            lead_name="Vecāku grupa",
            grant_cents=54_000,
            own_cents=6_000,
            since=date(2026, 4, 1),
            territory="0042000",
        )
    )
    presenter.open(made.id)
    return made


@pytest.mark.usefixtures("project")
def test_what_is_not_known_is_not_shown(view):
    assert "Applied on" not in view.facts()
    assert "Note" not in view.facts()
    assert view.facts()["Days"] == "from 01.04.2026"
    assert view.facts()["Where"] == "Preiļu novads"


@pytest.mark.usefixtures("project")
def test_the_own_contribution_is_told_with_its_share_of_the_whole(view):
    assert view.facts()["Own contribution"] == "€60 (10% of the whole)"
    assert view.facts()["Together"] == "€600"


def test_a_grant_is_only_applied_for_until_it_is_received(application, view, presenter, project):
    assert view.facts()["Grant applied for"] == "€540"

    presenter.go_on()

    kept = application.mini_projects.page(project.id).project
    assert kept.state is MiniProjectState.SUPPORTED
    assert view.facts()["Grant"] == "€540"
    assert view.shown.next_state.state is MiniProjectState.COMPLETED


@pytest.mark.usefixtures("project")
def test_a_completed_project_goes_no_further(view, presenter):
    presenter.go_on()
    presenter.go_on()

    assert view.shown.next_state is None
    presenter.go_on()
    assert view.shown.state.word == "Completed"


def test_each_act_is_told_by_name_for_undo(application, window, presenter, project):
    presenter.go_on()
    presenter.add_partner(NewOrganisation("Mednieku klubs"), "ngo")

    words = [text for _, text in window.told]

    assert words == ["State of the mini-project: Āra klase", "Partner added: Mednieku klubs"]
    assert application.organisations.find()[0].kind == "ngo"


def test_a_name_that_is_not_kept_becomes_a_person_with_a_part(
    application, view, presenter, project
):
    offered = presenter.people("bērziņa anna")

    presenter.set_person(offered[-1].value, MiniProjectRole.LEAD)

    assert offered[-1].value == NewPerson("Bērziņa Anna")
    assert [one.name for one in application.people.find()] == ["Anna Bērziņa"]
    assert [one.role for one in view.shown.people] == [MiniProjectRole.LEAD]
    assert view.panels_closed == 1


@pytest.mark.usefixtures("project")
def test_somebody_known_is_offered_before_being_added_anew(application, presenter):
    known = application.people.add(a_person("Anna", "Bērziņa"))

    offered = presenter.people("anna")

    assert [offered[0].value, offered[1].value] == [known.id, NewPerson("Anna")]


@pytest.mark.usefixtures("project")
def test_figures_alone_are_no_name(presenter):
    assert presenter.people("2123") == ()


def test_people_and_partners_are_taken_off_again(application, view, presenter, project):
    person = application.people.add(a_person())
    club = application.organisations.add(OrganisationDraft("Mednieku klubs"))
    presenter.set_person(person.id, MiniProjectRole.HELPER)
    presenter.add_partner(club.id, "")

    presenter.remove_person(view.shown.people[0])
    presenter.remove_partner(view.shown.partners[0])

    assert (view.shown.people, view.shown.partners) == ((), ())


def test_an_event_is_planned_with_the_project_set(window, presenter, project):
    presenter.plan_event()

    assert window.gone == [("events", PlanPlace(mini_project=project.id))]


def test_a_removed_project_leads_back_to_the_list(application, view, window, presenter, project):
    presenter.remove()

    assert view.has_left
    assert application.mini_projects.list() == ()
    assert window.told[0][1] == "Mini-project removed: Āra klase"


def test_an_act_on_a_project_that_is_gone_explains_itself(
    application, view, window, presenter, project
):
    application.mini_projects.remove(project.id)

    presenter.go_on()

    assert view.has_left
    assert "not in the records any more" in window.said[0][0]
