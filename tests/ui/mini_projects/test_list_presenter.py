"""What the list of mini-projects shows, and its sums."""

import pytest

from app.domain.mini_projects import MiniProjectDraft, MiniProjectState
from ui.mini_projects.list_presenter import ProjectListPresenter


class ListView:
    def __init__(self):
        self.shown = None
        self.adding = None

    def show_projects(self, shown):
        self.shown = shown

    def show_adding(self, title):
        self.adding = title

    @property
    def titles(self):
        return [line.project.title for line in self.shown.lines]


@pytest.fixture
def view():
    return ListView()


@pytest.fixture
def presenter(view, desk):
    return ProjectListPresenter(view, desk)


def add(application, title, **more):
    return application.mini_projects.add(MiniProjectDraft(title, **more))


def test_the_sums_follow_what_is_shown(application, view, presenter):
    add(application, "Āra klase", grant_cents=60_000, own_cents=6_050, call="1. konkurss",
        state=MiniProjectState.SUPPORTED)  # fmt: skip
    add(application, "Dārzs", grant_cents=30_000, call="2. konkurss")

    presenter.load()
    assert view.shown.count == "2 mini-projects"
    assert view.shown.totals == "Applied for: €300 · Granted: €600 · Own contribution: €60.50"

    presenter.choose_call("2. konkurss")
    assert view.titles == ["Dārzs"]
    assert view.shown.totals == "Applied for: €300"


def test_filters_narrow_together(application, view, presenter):
    add(application, "Āra klase", state=MiniProjectState.COMPLETED)
    add(application, "Āra skola")

    presenter.search("ara")
    presenter.choose_state(MiniProjectState.COMPLETED)

    assert view.titles == ["Āra klase"]
    assert view.shown.is_narrowed


def test_a_call_that_nobody_names_any_more_narrows_no_longer(application, view, presenter):
    project = add(application, "Āra klase", call="1. konkurss")
    presenter.choose_call("1. konkurss")

    application.mini_projects.change(project.id, MiniProjectDraft("Āra klase"))
    presenter.load()

    assert view.titles == ["Āra klase"]
    assert not view.shown.is_narrowed


def test_a_title_searched_in_vain_is_offered_to_the_form(view, presenter):
    presenter.search("āra klase")

    presenter.begin_adding()

    assert view.adding == "Āra klase"


def test_a_title_that_was_found_is_not_offered_again(application, view, presenter):
    add(application, "Āra klase")
    presenter.search("ara")

    presenter.begin_adding()

    assert view.adding == ""
