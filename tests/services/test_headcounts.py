"""People counted without names: under which categories, and never losing a number."""

from datetime import timedelta

import pytest

from app.domain.attendance import Headcount
from app.domain.errors import InvalidValueError, NotFoundError
from app.domain.exports import ExportWish, ListKind, usual_columns
from app.domain.headcounts import CategoryDraft
from app.domain.ids import SessionId
from app.texts import set_language
from tests.support.stores import TODAY, a_session, an_event, as_elsewhere


@pytest.fixture
def event(application):
    return application.events.add(an_event(), [a_session()])


@pytest.fixture
def session(application, event) -> SessionId:
    return application.events.page(event.id).sessions[0].id


@pytest.fixture
def families(application):
    return application.headcount_categories.add(CategoryDraft("Ģimenes", "Families", "Семьи"))


def lines(application, event):
    return [
        (line.name, line.count)
        for one in application.headcounts.of_event(event.id).sessions
        for line in one.lines
    ]


def test_headcounts_of_a_session_are_set_together(application, event, session):
    application.headcounts.set_headcounts(session, {"children": 5, "adults": 2}, " Ilze ")

    grid = application.attendance.grid(event.id)
    assert grid.headcounts == (
        Headcount(session, "adults", 2, "Ilze"),
        Headcount(session, "children", 5, "Ilze"),
    )
    assert application.undo.undo().act.detail["count"] == 7
    assert application.attendance.grid(event.id).headcounts == ()


def test_a_category_that_was_never_counted_stays_unwritten(application, event, session):
    application.headcounts.set_headcounts(session, {"children": 5, "adults": 0})

    assert len(application.attendance.grid(event.id).headcounts) == 1


def test_a_counted_category_can_go_back_to_nobody(application, event, session):
    application.headcounts.set_headcounts(session, {"children": 5})
    application.headcounts.set_headcounts(session, {"children": 0})

    (counted,) = application.attendance.grid(event.id).headcounts
    assert counted.count == 0


def test_a_count_below_nothing_is_refused_and_nothing_is_set(application, event, session):
    with pytest.raises(InvalidValueError):
        application.headcounts.set_headcounts(session, {"children": 5, "adults": -1})

    assert application.attendance.grid(event.id).headcounts == ()


def test_the_four_categories_are_offered_where_the_programme_has_none(application):
    assert [one.code for one in application.headcounts.choices()] == [
        "children",
        "young",
        "adults",
        "seniors",
    ]


def test_the_programmes_own_categories_are_offered_instead(application, families):
    application.headcount_categories.add(CategoryDraft("Skolēni"))

    assert [one.name for one in application.headcounts.choices()] == ["Families", "Skolēni"]


def test_what_was_counted_under_another_category_stays_in_sight(
    application, event, session, families
):
    application.headcounts.set_headcounts(session, {"children": 5, families.code: 3})

    assert lines(application, event) == [("Families", 3), ("Children", 5)]


def test_a_count_outlives_its_category_under_its_name(application, event, session, families):
    application.headcounts.set_headcount(session, families.code, 3)
    application.headcount_categories.remove(families.id)

    assert ("Families", 3) in lines(application, event)
    assert application.headcounts.of_event(event.id).total == 3


def test_a_count_of_a_category_that_no_laptop_here_knows_is_shown_by_its_code(
    application, event, session
):
    application.headcounts.set_headcount(session, "volunteers-2031", 4)

    assert lines(application, event)[-1] == ("volunteers-2031", 4)


def test_sessions_are_told_in_their_order_with_who_counted(application):
    event = application.events.add(
        an_event(), [a_session(TODAY, "14:00", "15:00"), a_session(TODAY, "10:00", "11:00")]
    )
    first, second = (one.id for one in application.events.page(event.id).sessions)
    application.headcounts.set_headcount(first, "adults", 7, "Ilze")
    application.headcounts.set_headcount(second, "adults", 2, "Dace")
    application.headcounts.set_headcount(second, "children", 1, "Zane")

    counts = application.headcounts.of_event(event.id)

    assert [(one.session.starts, one.total, one.counted_by) for one in counts.sessions] == [
        ("10:00", 7, "Ilze"),
        ("14:00", 3, "Dace, Zane"),
    ]
    assert counts.total == 10


def test_categories_are_named_in_the_language_of_the_screen(application, families):
    set_language("ru")

    assert application.headcounts.choices()[0].name == "Семьи"
    assert application.headcounts.names()["children"] == "Дети"


def test_counts_of_an_unknown_session_are_refused(application):
    with pytest.raises(NotFoundError):
        application.headcounts.set_headcount(SessionId(b"x" * 16), "adults", 1)


def test_an_event_with_nothing_but_counts_is_complete_and_reported(application, tmp_path):
    yesterday = TODAY - timedelta(days=1)
    event = application.events.add(an_event(is_open=True), [a_session(yesterday)])
    (session,) = application.events.page(event.id).sessions
    application.headcounts.set_headcounts(session.id, {"children": 332, "adults": 48}, "Ilze")
    application.events.mark_held(event.id)

    today = application.today.today()
    report = application.reports.figures(yesterday, TODAY).programme
    (listed,) = application.events.list()
    file = tmp_path / "events.csv"
    application.list_exports.save_events(ExportWish(usual_columns(ListKind.EVENTS), "en"), file)

    assert (today.without_attendance, today.not_closed, today.papers) == ((), (), 0)
    assert application.planning.hints_for(event.id) == ()
    assert (listed.present, listed.headcount) == (0, 380)
    assert (report.events_held, report.headcount, report.unique_people) == (1, 380, 0)
    assert report.headcount_by_category == {"adults": 48, "children": 332}
    assert "380" in file.read_text("utf-8-sig")


@pytest.mark.parametrize(
    ("kept", "shown"),
    [("NULL", 0), ("-5", 0), ("1000000000000000000", 1_000_000)],
)
def test_a_number_that_nobody_can_have_counted_neither_stops_lists_nor_takes_away(
    application, event, session, kept, shown
):
    application.headcounts.set_headcounts(session, {"children": 5, "adults": 2})
    as_elsewhere(
        application.people._store,
        f"UPDATE headcount SET people = {kept} WHERE category = 'children'",
    )

    figures = application.reports.figures(TODAY, TODAY).programme
    assert application.headcounts.of_event(event.id).total == shown + 2
    assert application.events.numbers([event.id])[event.id].headcount == shown + 2
    assert application.door.state(session).totals.without_names == shown + 2
    assert figures is not None
