"""The place of events: the list, the page of one event, and what acts on it show."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction

from app.domain.events import EventState, TeamRole
from tests.support.gui import click, find, press, type_text
from tests.support.stores import TODAY, a_person, a_session, an_event
from tests.ui.events.builders import seen, words_told
from ui.events.place import EventPlace, ListPlace, Part, PlanPlace


def act(screen, name):
    screen.findChild(QAction, f"event.{name}").trigger()


@pytest.fixture
def page(screen, course):
    screen.open_record(EventPlace(course.id))
    return screen.page_in_sight


def test_typing_filters_the_list_and_enter_opens_the_first(screen, application, course):
    application.events.add(an_event("Talka"), [a_session()])
    screen.open_record(ListPlace())
    search = find(screen, "events.search")

    type_text(search, "valodu")
    press(search, Qt.Key.Key_Return)

    assert screen.page_in_sight.title == "Valodu kurss"


def test_a_state_filters_the_list(screen, application, course):
    held = application.events.add(an_event("Talka"), [a_session()])
    application.events.mark_held(held.id)
    screen.open_record(ListPlace())

    click(find(screen, "events.state.held"))

    model = find(screen, "events.table").model()
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == ["Talka"]


def test_a_state_without_events_says_so(screen, course):
    screen.open_record(ListPlace())

    click(find(screen, "events.state.cancelled"))

    assert any(text.startswith("No event is found.") for text in seen(screen))


def test_the_list_shows_day_title_kind_place_state_and_people(screen, course):
    screen.open_record(ListPlace())
    model = find(screen, "events.table").model()
    spoken = Qt.ItemDataRole.AccessibleTextRole

    assert [model.index(0, column).data(spoken) for column in range(5)] == [
        "15–22.11.2026, 10:00",
        "Valodu kurss, Creative workshop",
        "Preiļu bibliotēka",
        "Planned",
        "Present: 1",
    ]


def test_an_empty_list_offers_to_plan(screen):
    screen.open_record(ListPlace())

    click(find(screen, "events.plan_first"))

    assert screen.page_in_sight.title == "Plan an event"


def test_a_bare_id_opens_the_page(screen, course):
    screen.open_record(course.id)

    assert screen.page_in_sight.title == "Valodu kurss"


def test_an_event_that_is_gone_leads_to_the_list(screen, application, course, window):
    application.events.remove(course.id)

    screen.open_record(EventPlace(course.id))

    assert screen.page_in_sight.title == "Events"
    assert len(window.said) == 1


def test_an_event_undone_in_sight_leads_to_the_list(screen, application):
    event = application.events.add(an_event("Talka"), [a_session()])
    screen.open_record(EventPlace(event.id, Part.ATTENDANCE))

    screen.take_changes(application.undo.undo().changes)

    assert screen.page_in_sight.title == "Events"


def test_the_next_step_leads_on(page, application, course):
    for session in application.events.page(course.id).sessions:
        application.attendance.mark_rest_present(session.id)
    page.open_place(EventPlace(course.id))

    click(find(page, "event.overview.next"))

    assert application.events.page(course.id).event.state is EventState.HELD


def test_marking_as_held_shows_at_once(screen, page, window):
    act(screen, "held")

    assert "Held" in seen(page)
    assert words_told(window) == ["Event marked as held: Valodu kurss"]
    assert not screen.findChild(QAction, "event.held").isVisible()
    assert screen.findChild(QAction, "event.again").isVisible()


def test_cancelling_asks_for_the_reason_beside_the_page(screen, page, application, course):
    act(screen, "cancel")
    find(page, "event.cancelling.reason").setPlainText("Ceļi aizputināti")
    click(find(page, "event.cancelling.save"))

    assert application.events.page(course.id).event.cancel_reason == "Ceļi aizputināti"
    assert "Cancelled. Reason: Ceļi aizputināti" in seen(page)
    assert page.panel is None


def test_removing_leads_to_the_list_with_undo(screen, page, application, window):
    act(screen, "remove")

    assert screen.page_in_sight.title == "Events"
    assert words_told(window) == ["Event removed: Valodu kurss"]
    assert application.events.list() == ()


def test_a_similar_event_begins_on_the_planning_page(screen, page):
    act(screen, "similar")

    assert screen.page_in_sight.title == "Plan a similar event"


def test_a_team_member_is_found_by_three_letters(screen, page, application, course):
    application.people.add(a_person("Ilze", "Liepa"))
    click(find(page, "event.overview.add_member"))
    type_text(find(page, "event.team.person"), "lie")
    press(find(page, "event.team.person"), Qt.Key.Key_Return)
    type_text(find(page, "event.team.hours"), "2,5")

    click(find(page, "event.team.save"))

    (member,) = application.events.page(course.id).team
    assert (member.name, member.role, member.minutes) == ("Ilze Liepa", TeamRole.FACILITATOR, 150)
    assert page.panel is None


@pytest.mark.parametrize("typed", ["daudz", "-1", "2:75"])
def test_hours_that_cannot_be_read_are_told(screen, page, application, typed):
    application.people.add(a_person("Ilze", "Liepa"))
    click(find(page, "event.overview.add_member"))
    type_text(find(page, "event.team.person"), "lie")
    press(find(page, "event.team.person"), Qt.Key.Key_Return)
    type_text(find(page, "event.team.hours"), typed)

    click(find(page, "event.team.save"))

    words = find(page, "event.team.hours.problem").accessibleName()
    assert words == "Write hours such as 2, 2.5 or 2:30."


def test_a_team_member_is_taken_off_beside_the_name(screen, page, application, course):
    ilze = application.people.add(a_person("Ilze", "Liepa"))
    application.events.set_team_member(course.id, ilze.id, TeamRole.VOLUNTEER)
    screen.open_record(EventPlace(course.id))

    click(find(page, "event.overview.member0"))

    assert application.events.page(course.id).team == ()


def test_an_organisation_that_is_not_known_becomes_a_partner(page, application, course):
    click(find(page, "event.overview.add_partner"))
    field = find(page, "event.partner.organisation")
    type_text(field, "Mednieku kopa")
    press(field, Qt.Key.Key_Return)
    find(page, "event.partner.kind").setCurrentIndex(0)
    click(find(page, "event.partner.save"))

    (partner,) = application.events.page(course.id).partners
    assert partner.name == "Mednieku kopa"
    assert application.organisations.find("mednieku")[0].kind == "school"

    click(find(page, "event.overview.partner0"))
    assert application.events.page(course.id).partners == ()


def test_a_partner_without_a_choice_is_told(page):
    click(find(page, "event.overview.add_partner"))

    click(find(page, "event.partner.save"))

    words = find(page, "event.partner.organisation.problem").accessibleName()
    assert words == "Fill this in: Organisation."


def test_going_elsewhere_closes_what_was_asked_beside_the_page(screen, page, course):
    click(find(page, "event.overview.add_partner"))

    screen.open_record(EventPlace(course.id, Part.PEOPLE))

    assert page.panel is None


def test_the_way_back_leads_to_the_list(screen, page):
    click(find(page, "event.back"))

    assert screen.page_in_sight.title == "Events"


def test_change_leads_to_the_planning_page(screen, page):
    click(find(page, "event.change"))

    assert screen.page_in_sight.title == "Change the event"


def test_marks_show_in_the_numbers_when_the_overview_comes_back(screen, page):
    click(find(page, "event.part.attendance"))
    press(find(page, "attendance.grid"), Qt.Key.Key_P)
    press(find(page, "attendance.grid"), Qt.Key.Key_P)

    click(find(page, "event.part.overview"))

    overview = find(page, "event.overview")
    assert "2" in seen(overview)


def test_people_added_elsewhere_stand_in_the_grid_when_it_comes_back(
    screen, page, application, course
):
    click(find(page, "event.part.attendance"))
    click(find(page, "event.part.people"))
    application.attendance.register_new(course.id, a_person("Ilze", "Liepa"))

    screen.open_record(EventPlace(course.id, Part.ATTENDANCE))

    assert find(page, "attendance.grid").model().rowCount() == 4


def test_a_name_half_typed_survives_a_look_at_another_part(screen, page, course):
    click(find(page, "event.part.people"))
    type_text(find(page, "event.people.find"), "Kalni")

    click(find(page, "event.part.attendance"))
    screen.open_record(EventPlace(course.id, Part.PEOPLE))

    assert find(page, "event.people.find").text() == "Kalni"


def test_another_event_begins_with_an_empty_field(screen, page, application):
    click(find(page, "event.part.people"))
    type_text(find(page, "event.people.find"), "Kalni")
    other = application.events.add(an_event("Talka"), [a_session(TODAY)])

    screen.open_record(EventPlace(other.id, Part.PEOPLE))

    assert find(page, "event.people.find").text() == ""


def test_planning_shows_the_new_event_in_the_list(screen, application):
    screen.open_record(PlanPlace())
    type_text(find(screen, "plan.title"), "Talka")
    click(find(screen, "plan.save"))

    screen.load()

    assert find(screen, "events.table").model().rowCount() == 1
