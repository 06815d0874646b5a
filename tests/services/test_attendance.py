"""At the door and with the signed paper: who came, and how many without a name."""

from datetime import timedelta

import pytest

from app.domain.attendance import Mark
from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.ids import SessionId, new_id
from app.domain.organisations import OrganisationDraft
from tests.support.stores import TODAY, a_person, a_session, an_event


@pytest.fixture
def event(application):
    days = [a_session(TODAY), a_session(TODAY + timedelta(days=1))]
    return application.events.add(an_event(), days)


def expected(application, event, *names):
    people = [application.people.add(a_person(given, surname)) for given, surname in names]
    application.attendance.register(event.id, [person.id for person in people])
    return people


def marks(application, event):
    grid = application.attendance.grid(event.id)
    return {key: cell.mark for key, cell in grid.cells.items()}


def test_the_grid_stands_in_latvian_order(application, event):
    expected(application, event, ("Zane", "Ābele"), ("Anna", "Šķēle"), ("Anna", "Abele"))

    grid = application.attendance.grid(event.id)

    assert [one.name for one in grid.people] == ["Anna Abele", "Zane Ābele", "Anna Šķēle"]


def test_being_on_the_list_is_not_being_present(application, event):
    expected(application, event, ("Anna", "Abele"))

    summary = application.events.page(event.id)

    assert (summary.registered, summary.present) == (1, 0)


def test_a_mark_can_be_set_changed_and_made_blank(application, event):
    (anna,) = expected(application, event, ("Anna", "Abele"))
    session = application.attendance.grid(event.id).sessions[0].id
    seen = []

    for mark in (Mark.PRESENT, Mark.EXCUSED, None, Mark.ABSENT):
        application.attendance.mark(session, anna.id, mark)
        seen.append(marks(application, event).get((anna.id, session)))

    assert seen == [Mark.PRESENT, Mark.EXCUSED, None, Mark.ABSENT]


def test_marking_the_rest_fills_only_blank_cells_and_says_how_many(application, event):
    anna, baiba, _ = expected(
        application, event, ("Anna", "Abele"), ("Baiba", "Liepa"), ("Cilda", "Ozola")
    )
    session = application.attendance.grid(event.id).sessions[0].id
    application.attendance.mark(session, anna.id, Mark.EXCUSED)
    application.attendance.mark(session, baiba.id, Mark.PRESENT)

    filled = application.attendance.mark_rest_present(session)

    assert filled == 1
    assert marks(application, event)[anna.id, session] is Mark.EXCUSED


def test_marking_the_rest_is_undone_in_one_step(application, event):
    expected(application, event, ("Anna", "Abele"), ("Baiba", "Liepa"))
    session = application.attendance.grid(event.id).sessions[0].id
    application.attendance.mark_rest_present(session)

    application.undo.undo()

    assert marks(application, event) == {}


def test_who_is_marked_without_standing_on_the_list_is_a_walk_in(application, event):
    person = application.people.add(a_person("Dace", "Ozola"))
    session = application.attendance.grid(event.id).sessions[0].id

    application.attendance.mark(session, person.id, Mark.PRESENT)

    (registered,) = application.attendance.grid(event.id).people
    assert registered.name == "Dace Ozola"
    assert registered.is_walk_in


def test_a_new_walk_in_is_kept_listed_and_present_in_one_act(application, event):
    session = application.attendance.grid(event.id).sessions[0].id

    person = application.attendance.walk_in(event.id, session, a_person("Dace", "Ozola"))

    assert marks(application, event) == {(person.id, session): Mark.PRESENT}
    application.undo.undo()
    assert application.people.count() == 0
    assert marks(application, event) == {}


def test_attributes_stay_as_they_were_that_day(application, event):
    school = application.organisations.add(OrganisationDraft("Preiļu pamatskola", "school"))
    person = application.people.add(
        a_person(organisation=school.id, territory="0042000", roles=("teacher",), age_band="30-54")
    )
    application.attendance.register(event.id, [person.id])

    application.people.change(person.id, a_person(territory="0002000", age_band="55-64"))

    (registered,) = application.attendance.grid(event.id).people
    assert registered.organisation_name == "Preiļu pamatskola"
    assert (registered.territory, registered.age_band) == ("0042000", "30-54")
    assert registered.role == "teacher"


def test_who_is_put_on_the_list_again_stays_as_they_were(application, event):
    anna = application.people.add(a_person("Anna", "Zariņa", territory="0042000"))
    application.attendance.register(event.id, [anna.id], "volunteer")
    application.people.change(anna.id, a_person("Anna", "Zariņa", territory="0004000"))

    application.attendance.register(event.id, [anna.id])

    (kept,) = (one for one in application.attendance.grid(event.id).people if one.person == anna.id)
    assert (kept.territory, kept.role) == ("0042000", "volunteer")


def test_the_running_line_adds_named_and_counted(application, event):
    anna, _ = expected(application, event, ("Anna", "Abele"), ("Baiba", "Liepa"))
    first, second = (one.id for one in application.attendance.grid(event.id).sessions)
    application.attendance.mark(first, anna.id, Mark.PRESENT)
    application.headcounts.set_headcount(first, "children", 5, "Dace")
    application.headcounts.set_headcount(first, "adults", 2)

    totals = application.attendance.grid(event.id).totals

    assert [(one.named, one.without_names, one.all) for one in totals] == [(1, 7, 8), (0, 0, 0)]
    assert second == totals[1].session


def test_a_headcount_counted_again_replaces_the_first(application, event):
    session = application.attendance.grid(event.id).sessions[0].id

    application.headcounts.set_headcount(session, "children", 5)
    application.headcounts.set_headcount(session, "children", 6)

    (counted,) = application.attendance.grid(event.id).headcounts
    assert counted.count == 6


def test_a_negative_headcount_is_refused(application, event):
    session = application.attendance.grid(event.id).sessions[0].id

    with pytest.raises(InvalidValueError):
        application.headcounts.set_headcount(session, "children", -1)


def test_taking_somebody_off_the_list_takes_their_marks_too(application, event):
    (anna,) = expected(application, event, ("Anna", "Abele"))
    session = application.attendance.grid(event.id).sessions[0].id
    application.attendance.mark(session, anna.id, Mark.PRESENT)

    application.attendance.unregister(event.id, anna.id)

    grid = application.attendance.grid(event.id)
    assert (grid.people, grid.cells) == ((), {})
    application.undo.undo()
    assert marks(application, event) == {(anna.id, session): Mark.PRESENT}


def test_who_comes_back_to_the_list_is_the_same_registration(application, event):
    (anna,) = expected(application, event, ("Anna", "Abele"))
    application.attendance.unregister(event.id, anna.id)

    application.attendance.register(event.id, [anna.id])

    assert len(application.attendance.grid(event.id).people) == 1


def test_a_session_that_is_gone_is_refused(application, event):
    (anna,) = expected(application, event, ("Anna", "Abele"))

    with pytest.raises(NotFoundError):
        application.attendance.mark(SessionId(new_id()), anna.id, Mark.PRESENT)


def test_who_was_removed_stands_where_the_name_belongs(application, event):
    anna, _, zane = expected(
        application, event, ("Anna", "Abele"), ("Ilze", "Ābele"), ("Zane", "Šķēle")
    )
    session = application.attendance.grid(event.id).sessions[0].id
    for one in (anna, zane):
        application.attendance.mark(session, one.id, Mark.PRESENT)
        application.people.remove(one.id)

    names = [one.name for one in application.attendance.grid(event.id).people]

    assert names == ["Anna Abele", "Ilze Ābele", "Zane Šķēle"]
