"""Planning, holding and finding events."""

from datetime import date, timedelta

import pytest

from app.domain.errors import (
    AmbiguousError,
    InvalidValueError,
    NameMissingError,
    NoCentreError,
    NotFoundError,
)
from app.domain.events import EventFilter, EventState, PartnerRole, TeamRole
from app.domain.ids import CentreId
from app.domain.mini_projects import MiniProjectDraft
from app.domain.organisations import OrganisationDraft
from tests.support.stores import TODAY, a_person, a_session, an_event


def test_an_event_has_its_sessions_in_the_order_in_which_they_happen(application):
    late, early = a_session(TODAY + timedelta(days=1)), a_session(TODAY, "18:00", "19:00")
    morning = a_session(TODAY, "09:00", "10:00")

    event = application.events.add(an_event(), [late, early, morning])

    sessions = application.events.page(event.id).sessions
    assert [(one.on, one.starts) for one in sessions] == [
        (TODAY, "09:00"),
        (TODAY, "18:00"),
        (TODAY + timedelta(days=1), "10:00"),
    ]


@pytest.mark.parametrize("title", ["", "   ", "\u200b"])
def test_an_event_needs_a_title(application, title):
    with pytest.raises(NameMissingError):
        application.events.add(an_event(title))


def test_an_end_before_the_start_is_refused_and_nothing_is_kept(application):
    with pytest.raises(InvalidValueError):
        application.events.add(an_event(), [a_session(starts="12:00", ends="10:00")])

    assert application.events.list() == ()


def test_the_list_finds_titles_and_places_without_diacritics(application):
    application.events.add(an_event("Keramikas darbnīca", place="Aglona"), [a_session()])
    application.events.add(an_event("Putnu būrīši", place="Preiļu BJC"), [a_session()])

    found = application.events.list(EventFilter(text="preilu buri"))

    assert [one.title for one in found] == ["Putnu būrīši"]


def test_the_list_narrows_by_state_and_days(application):
    past = application.events.add(an_event("A"), [a_session(date(2026, 1, 5))])
    application.events.add(an_event("B"), [a_session(date(2026, 6, 5))])
    application.events.mark_held(past.id)

    held = application.events.list(EventFilter(state=EventState.HELD))
    summer = application.events.list(EventFilter(since=date(2026, 6, 1), until=date(2026, 8, 31)))

    assert [one.title for one in held] == ["A"]
    assert [one.title for one in summer] == ["B"]


def test_cancelling_keeps_the_reason(application):
    event = application.events.add(an_event(), [a_session()])

    application.events.cancel(event.id, "slims vadītājs")

    page = application.events.page(event.id)
    assert page.event.state is EventState.CANCELLED
    assert page.event.cancel_reason == "slims vadītājs"


def test_removed_events_are_gone_and_come_back_by_undo(application):
    event = application.events.add(an_event(), [a_session()])
    application.events.remove(event.id)

    with pytest.raises(NotFoundError):
        application.events.page(event.id)

    application.undo.undo()
    assert application.events.page(event.id).event.title == event.title


def test_people_and_organisations_make_the_event_happen(application):
    event = application.events.add(an_event(), [a_session()])
    dace = application.people.add(a_person("Dace", "Ozola"))
    library = application.organisations.add(OrganisationDraft("Aglonas bibliotēka", "library"))

    application.events.set_team_member(event.id, dace.id, TeamRole.VOLUNTEER, 90)
    application.events.set_team_member(event.id, dace.id, TeamRole.VOLUNTEER, 120)
    application.events.set_partner(event.id, library.id, PartnerRole.HOST)

    page = application.events.page(event.id)
    assert [(one.name, one.minutes) for one in page.team] == [("Dace Ozola", 120)]
    assert [(one.name, one.role) for one in page.partners] == [
        ("Aglonas bibliotēka", PartnerRole.HOST)
    ]


def test_an_organisation_typed_again_is_the_same(application):
    first = application.organisations.add(OrganisationDraft("Aglonas bibliotēka"))

    assert application.organisations.add(OrganisationDraft("  aglonas  BIBLIOTEKA ")) == first


def test_an_event_is_named_by_part_of_its_title_or_its_id(application):
    event = application.events.add(an_event("Keramikas darbnīca"), [a_session()])

    assert application.events.named("keramik") == event.id
    assert application.events.named(event.id.hex()[:8]) == event.id


def test_a_name_that_fits_several_events_is_refused_with_their_titles(application):
    for title in ("Keramika I", "Keramika II"):
        application.events.add(an_event(title), [a_session()])

    with pytest.raises(AmbiguousError) as refused:
        application.events.named("keramika")

    assert set(refused.value.answers) == {"Keramika I", "Keramika II"}


def test_a_laptop_that_only_gathers_makes_no_events(application, store):
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'centre'")

    with pytest.raises(NoCentreError):
        application.events.add(an_event())


def test_a_list_of_lines_knows_no_numbers_and_counts_only_what_is_asked(application):
    full = application.events.add(an_event("A"), [a_session()])
    empty = application.events.add(an_event("B"), [a_session()])
    person = application.people.add(a_person())
    application.attendance.register(full.id, [person.id])

    lines = application.events.lines()
    numbers = application.events.numbers([full.id])

    assert {one.id for one in lines} == {full.id, empty.id}
    assert {event: one.registered for event, one in numbers.items()} == {full.id: 1}


def test_only_the_first_events_of_a_long_list_are_counted_where_few_are_asked(application):
    for day in range(3):
        application.events.add(an_event(f"{day}"), [a_session(TODAY + timedelta(days=day))])

    found = application.events.first(EventFilter(), 2)

    assert [one.title for one in found] == ["2", "1"]


def test_more_events_than_fit_into_one_question_are_all_counted(application):
    events = [application.events.add(an_event("A")).id for _ in range(3)]
    person = application.people.add(a_person())
    for event in events:
        application.attendance.register(event, [person.id])

    numbers = application.events.numbers(events * 200)

    assert [numbers[event].registered for event in events] == [1, 1, 1]


def test_the_list_narrows_by_centre_and_mini_project(application):
    project = application.mini_projects.add(MiniProjectDraft("Dārzs"))
    event = application.events.add(an_event("A", mini_project=project.id))
    application.events.add(an_event("B"))
    elsewhere = EventFilter(centre=CentreId(bytes(16)))

    assert [
        one.title for one in application.events.lines(EventFilter(mini_project=project.id))
    ] == ["A"]
    assert len(application.events.lines(EventFilter(centre=event.centre))) == 2
    assert application.events.lines(elsewhere) == ()


def test_a_calendar_shows_its_own_days_whatever_period_the_list_is_narrowed_to(application):
    application.events.add(an_event("A"), [a_session()])
    last_year = EventFilter(since=date(2025, 1, 1), until=date(2025, 12, 31))

    found = application.events.calendar(TODAY, TODAY, last_year)

    assert [one.title for one in found] == ["A"]
