"""Mini-projects as people see them, by the keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.mini_projects import MiniProjectDraft, MiniProjectState
from app.domain.organisations import OrganisationDraft
from tests.support.gui import click, find, press, type_text, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, gone_to
from tests.support.stores import a_session, an_event


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "mini_projects")


def field(screen, name, form="mini_project.adding"):
    return find(screen, f"{form}.form.{name}", QLineEdit)


def only_project(application):
    (project,) = application.mini_projects.list()
    return project


def test_an_empty_list_says_what_belongs_here_and_offers_the_button(screen):
    assert any("small projects of local groups" in text for text in visible_texts(screen))

    click(find(screen, "mini_projects.add_first"))

    assert screen.title == "Add mini-project"


def test_a_project_is_added_by_the_keys_alone(application, screen):
    press(find(screen, "mini_projects.add"), Qt.Key.Key_Return)
    type_text(field(screen, "title"), "Āra klase")
    type_text(field(screen, "lead"), "Vecāku grupa")
    type_text(field(screen, "call"), "2. konkurss")
    type_text(field(screen, "since"), "1.4.26")
    type_text(field(screen, "grant_cents"), "600")
    type_text(field(screen, "own_cents"), "60,50 €")
    type_text(field(screen, "people_planned"), "40")

    press(field(screen, "people_planned"), Qt.Key.Key_Return)

    kept = only_project(application)
    assert (kept.title, kept.lead_name, kept.call) == ("Āra klase", "Vecāku grupa", "2. konkurss")
    assert (kept.grant_cents, kept.own_cents, kept.people_planned) == (60_000, 6_050, 40)
    assert kept.since.isoformat() == "2026-04-01"
    assert screen.title == "Āra klase"


def test_a_sum_that_is_none_is_refused_under_its_field(application, screen):
    click(find(screen, "mini_projects.add"))
    type_text(field(screen, "title"), "Āra klase")
    type_text(field(screen, "grant_cents"), "daudz")

    click(find(screen, "mini_project.adding.save"))

    words = "This is not a sum of money. Type it like 600 or 600,50."
    assert find(screen, "mini_project.adding.form.grant_cents.problem").text() == words
    assert application.mini_projects.list() == ()


def test_an_end_before_the_beginning_is_refused_under_the_end(application, screen):
    click(find(screen, "mini_projects.add"))
    type_text(field(screen, "title"), "Āra klase")
    type_text(field(screen, "since"), "2.4.26")
    type_text(field(screen, "until"), "1.4.26")

    click(find(screen, "mini_project.adding.save"))

    words = "The project cannot end before it begins."
    assert find(screen, "mini_project.adding.form.until.problem").text() == words
    assert application.mini_projects.list() == ()


def test_a_lead_typed_in_full_is_the_organisation_of_the_list(application, screen):
    school = application.organisations.add(OrganisationDraft("Preiļu pamatskola"))
    click(find(screen, "mini_projects.add"))
    type_text(field(screen, "title"), "Āra klase")
    type_text(field(screen, "lead"), "preiļu pamatskola")

    click(find(screen, "mini_project.adding.save"))

    kept = only_project(application)
    assert (kept.lead_organisation, kept.lead_name) == (school.id, "")


def test_a_lead_that_was_corrected_to_a_free_name_is_no_organisation_any_more(application, screen):
    school = application.organisations.add(OrganisationDraft("Preiļu pamatskola"))
    project = application.mini_projects.add(
        MiniProjectDraft("Āra klase", lead_organisation=school.id)
    )
    screen.open_record(project.id)
    click(find(screen, "mini_project.change"))
    lead = field(screen, "lead", "mini_project.changing")
    assert lead.text() == "Preiļu pamatskola"

    lead.clear()
    type_text(lead, "Vecāku grupa")
    click(find(screen, "mini_project.changing.save"))

    kept = only_project(application)
    assert (kept.lead_organisation, kept.lead_name) == (None, "Vecāku grupa")


def test_a_change_keeps_everything_that_was_not_typed_on(application, screen):
    draft = MiniProjectDraft(
        "Āra klase",
        state=MiniProjectState.SUPPORTED,
        lead_name="Vecāku grupa",
        grant_cents=60_050,
        own_cents=1,
        story="Divas\nrindas",
        call="1. konkurss",
        territory="0042000",
        people_planned=3,
        note="Piezīme",
    )
    project = application.mini_projects.add(draft)
    screen.open_record(project.id)

    click(find(screen, "mini_project.change"))
    click(find(screen, "mini_project.changing.save"))

    assert only_project(application) == project


def test_a_half_typed_project_waits_until_people_come_back(main_window, screen):
    click(find(screen, "mini_projects.add"))
    type_text(field(screen, "title"), "Āra kla")

    gone_to(main_window, "settings")
    assert screen.has_unsaved_text()
    gone_to(main_window, "mini_projects")
    click(find(screen, "mini_projects.add"))

    assert field(screen, "title").text() == "Āra kla"
    assert "This was typed before and is not saved yet." in visible_texts(screen)


def test_the_notice_offers_undo_after_adding(application, main_window, screen):
    click(find(screen, "mini_projects.add"))
    type_text(field(screen, "title"), "Āra klase")
    click(find(screen, "mini_project.adding.save"))

    click(find(main_window, "notice.undo"))

    assert application.mini_projects.list() == ()
    assert screen.title == "Mini-projects"


def test_three_letters_and_enter_open_a_project_and_escape_leads_back(application, screen):
    application.mini_projects.add(MiniProjectDraft("Āra klase"))
    application.mini_projects.add(MiniProjectDraft("Dārzs"))
    search = find(screen, "mini_projects.search")
    type_text(search, "dar")

    press(search, Qt.Key.Key_Return)
    assert screen.title == "Dārzs"

    press(screen.page_in_sight, Qt.Key.Key_Escape)
    assert screen.title == "Mini-projects"


def test_a_person_gets_a_part_in_the_panel(qtbot, application, screen):
    project = application.mini_projects.add(MiniProjectDraft("Āra klase"))
    screen.open_record(project.id)
    click(find(screen, "mini_project.add_person"))
    person = find(screen, "mini_project.person.person", QLineEdit)
    type_text(person, "Zane Kalna")

    # The only line is the one that adds her: the first Enter takes it, the second saves.
    press(person, Qt.Key.Key_Return)
    press(person, Qt.Key.Key_Return)

    people = application.mini_projects.page(project.id).people
    assert [one.name for one in people] == ["Zane Kalna"]
    qtbot.waitUntil(lambda: "In the group" in visible_texts(screen))


def test_the_events_of_the_project_lead_to_their_page(application, main_window, screen):
    project = application.mini_projects.add(MiniProjectDraft("Āra klase"))
    application.events.add(an_event("Talka", mini_project=project.id), [a_session()])
    screen.open_record(project.id)

    click(find(screen, "mini_project.event0"))

    assert main_window._screens["events"].title == "Talka"


def test_adding_an_event_opens_the_plan(main_window, application, screen):
    project = application.mini_projects.add(MiniProjectDraft("Āra klase"))
    screen.open_record(project.id)

    click(find(screen, "mini_project.add_event"))

    events = main_window._screens["events"]
    assert events.title == "Plan an event"
    assert find(events, "plan.mini_project").currentText() == "Āra klase"


@pytest.mark.parametrize("place", ["list", "page", "form", "panel"])
def test_every_page_can_be_worked_by_keys(application, main_window, screen, place):
    project = application.mini_projects.add(MiniProjectDraft("Āra klase", call="1. konkurss"))
    application.mini_projects.add_new_partner(project.id, OrganisationDraft("Klubs"))
    application.events.add(an_event("Talka", mini_project=project.id), [a_session()])
    screen.load()
    if place != "list":
        screen.open_record(project.id)
    if place == "form":
        click(find(screen, "mini_project.change"))
    if place == "panel":
        click(find(screen, "mini_project.add_partner"))

    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)


def test_a_half_typed_person_waits_beside_the_project(application, main_window, screen):
    project = application.mini_projects.add(MiniProjectDraft("Āra klase"))
    screen.open_record(project.id)
    click(find(screen, "mini_project.add_person"))
    type_text(find(screen, "mini_project.person.person", QLineEdit), "Zan")

    screen.open_record(project.id)

    assert find(screen, "mini_project.person.person", QLineEdit).text() == "Zan"
    assert screen.has_unsaved_text()
