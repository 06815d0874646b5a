"""Planning and changing an event: one act for all that was typed, problems in words."""

from dataclasses import replace
from datetime import time, timedelta

import pytest

from app.domain.events import HoursUnit, PartnerRole, TeamRole
from app.domain.ids import CentreId, MiniProjectId, new_id
from app.domain.mini_projects import MiniProject, MiniProjectDraft, MiniProjectState
from app.domain.organisations import OrganisationDraft
from app.domain.programme import OutcomeAreaDraft
from app.persistence import mini_projects
from tests.support.stores import TODAY, a_person, a_session, an_event
from tests.ui.events.builders import sessions_of, words_said, words_told
from ui.events.place import EventPlace, ListPlace
from ui.events.plan.presenter import PlanPresenter, TypedEvent, TypedSession

TOMORROW = TODAY + timedelta(days=1)
MORNING = TypedSession(on=TOMORROW, starts=time(10), ends=time(12, 15))


class RecordingView:
    def __init__(self):
        self.page, self.problems, self.saved = None, None, False

    def show_plan(self, page):
        self.page = page

    def show_problems(self, problems):
        self.problems = problems

    def mark_saved(self):
        self.saved = True


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def gone():
    return []


@pytest.fixture
def presenter(view, desk, gone):
    return PlanPresenter(view, desk, gone.append)


def the_event(application):
    (summary,) = application.events.list()
    return application.events.page(summary.id)


def test_planning_begins_with_one_sitting_and_no_title(presenter, view):
    presenter.begin()

    assert view.page.typed == TypedEvent(sessions=(TypedSession(on=TODAY),))


def test_planning_begins_on_the_day_that_was_pointed_at(presenter, view):
    presenter.begin(day=TOMORROW)

    assert view.page.typed.sessions == (TypedSession(on=TOMORROW),)


def test_everything_typed_is_saved_in_one_act(presenter, view, application, gone, window):
    project = application.mini_projects.add(MiniProjectDraft("Ziedu dobe"))
    presenter.begin()

    presenter.save(
        TypedEvent(
            title="  Adventes  vainagi ",
            kind="creative_workshop",
            place="Preiļu bibliotēka",
            is_open=True,
            capacity=20,
            languages=("lv", "ru"),
            hours_unit=HoursUnit.CLOCK,
            mini_project=project.id,
            note="Līdzi ņemt šķēres",
            sessions=(MORNING, replace(MORNING, on=TOMORROW + timedelta(days=7), ends=None)),
        )
    )

    page = the_event(application)
    event = page.event
    assert (event.title, event.kind, event.place) == (
        "Adventes vainagi",
        "creative_workshop",
        "Preiļu bibliotēka",
    )
    assert (event.is_open, event.capacity, event.languages) == (True, 20, ("lv", "ru"))
    assert (event.hours_unit, event.mini_project) == (HoursUnit.CLOCK, project.id)
    assert event.note == "Līdzi ņemt šķēres"
    assert [(one.on, one.starts, one.ends) for one in page.sessions] == [
        (TOMORROW, "10:00", "12:15"),
        (TOMORROW + timedelta(days=7), "10:00", ""),
    ]
    assert view.saved
    assert gone == [EventPlace(event.id)]
    assert words_told(window) == ["Event planned: Adventes vainagi"]
    assert application.undo.next_undo().what == "event.add"


def test_a_sitting_in_which_nothing_was_typed_is_no_sitting(presenter, application):
    presenter.begin()

    presenter.save(TypedEvent(title="Talka", sessions=(TypedSession(),)))

    assert the_event(application).sessions == ()


@pytest.mark.parametrize("title", ["", "   "])
def test_an_event_without_a_title_is_not_saved(presenter, view, application, gone, title):
    presenter.begin()

    presenter.save(TypedEvent(title=title, sessions=(MORNING,)))

    assert view.problems.fields == {"title": "Please type the title of the event."}
    assert application.events.list() == ()
    assert gone == []
    assert not view.saved


@pytest.mark.parametrize(
    ("session", "words"),
    [
        pytest.param(replace(MORNING, on=None), "Write the day of these times.", id="no day"),
        pytest.param(
            replace(MORNING, starts=None),
            "Write when it starts, or leave both times empty.",
            id="no start",
        ),
        pytest.param(
            replace(MORNING, ends=time(9)),
            "The end lies before the start. Correct one of them.",
            id="backwards",
        ),
        pytest.param(
            replace(MORNING, ends=time(10)),
            "The end lies before the start. Correct one of them.",
            id="no length",
        ),
    ],
)
def test_what_is_wrong_with_a_sitting_is_told_at_its_place(
    presenter, view, application, session, words
):
    presenter.begin()

    presenter.save(TypedEvent(title="Talka", sessions=(MORNING, session)))

    assert view.problems.sessions == {1: words}
    assert application.events.list() == ()


def test_problems_go_away_when_the_event_can_be_saved(presenter, view):
    presenter.begin()
    presenter.save(TypedEvent())

    presenter.save(TypedEvent(title="Talka"))

    assert not view.problems


def test_changing_begins_with_what_is_kept(presenter, view, application):
    event = application.events.add(
        an_event(place="Skola", capacity=12, languages=("en",), note="Ņemt līdzi krūzi"),
        [a_session(TODAY, "10:00", "", place="Zāle")],
    )
    (session,) = sessions_of(application, event)

    presenter.begin_changing(event.id)

    typed = view.page.typed
    assert (typed.title, typed.place, typed.capacity) == (event.title, "Skola", 12)
    assert (typed.languages, typed.note) == (("en",), "Ņemt līdzi krūzi")
    assert typed.sessions == (TypedSession(session.id, TODAY, time(10), None, "Zāle"),)


def test_saving_unchanged_changes_nothing(presenter, view, application):
    event = application.events.add(
        an_event(outcome_area="trust", capacity=5), [a_session(place="Zāle")]
    )
    before = application.events.page(event.id)
    presenter.begin_changing(event.id)

    presenter.save(view.page.typed)

    assert application.events.page(event.id) == before


def test_a_change_of_event_and_sittings_is_taken_back_by_one_undo(
    presenter, view, application, gone, window
):
    event = application.events.add(an_event(), [a_session(TODAY), a_session(TOMORROW)])
    before = application.events.page(event.id)
    presenter.begin_changing(event.id)
    first, _second = view.page.typed.sessions
    moved = replace(first, on=TOMORROW + timedelta(days=3))

    presenter.save(replace(view.page.typed, title="Cits", sessions=(moved, MORNING)))
    after = application.events.page(event.id)
    application.undo.undo()

    assert after.event.title == "Cits"
    assert [one.on for one in after.sessions] == [TOMORROW, TOMORROW + timedelta(days=3)]
    assert application.events.page(event.id) == before
    assert gone == [EventPlace(event.id)]
    assert words_told(window) == ["Event changed: Cits"]


def test_a_similar_event_moves_its_days_on_at_their_distances(presenter, view, application):
    event = application.events.add(an_event(place="Skola"), [a_session(TODAY), a_session(TOMORROW)])

    presenter.begin_like(event.id)

    typed = view.page.typed
    assert (typed.title, typed.kind, typed.place) == (event.title, event.kind, "Skola")
    assert [(one.id, one.on, one.starts) for one in typed.sessions] == [
        (None, TODAY + timedelta(days=7), time(10)),
        (None, TODAY + timedelta(days=8), time(10)),
    ]


def test_a_similar_event_of_an_old_one_is_to_come_on_the_same_weekday(presenter, view, application):
    old = TODAY - timedelta(days=100)
    event = application.events.add(an_event(), [a_session(old)])

    presenter.begin_like(event.id)

    (session,) = view.page.typed.sessions
    assert session.on.weekday() == old.weekday()
    assert timedelta() < session.on - TODAY <= timedelta(days=7)


@pytest.fixture
def with_team(application):
    """An event that Anna leads as a volunteer of two hours, with the library as its partner."""
    event = application.events.add(an_event("Koris", place="Zāle"), [a_session(TODAY)])
    anna = application.people.add(a_person())
    library = application.organisations.add(OrganisationDraft("Bibliotēka"))
    application.events.set_team_member(event.id, anna.id, TeamRole.FACILITATOR, 120)
    application.events.set_partner(event.id, library.id, PartnerRole.HOST)
    return event


def test_a_similar_event_takes_over_team_and_partners_but_nobodys_hours(
    presenter, view, application, with_team, gone
):
    presenter.begin_like(with_team.id)
    assert (view.page.like.team, view.page.like.partners) == ("Anna Bērziņa", "Bibliotēka")

    presenter.save(view.page.typed)

    page = application.events.page(gone[-1].event)
    assert [(one.name, one.role, one.minutes) for one in page.team] == [
        ("Anna Bērziņa", TeamRole.FACILITATOR, 0)
    ]
    assert [one.name for one in page.partners] == ["Bibliotēka"]


def test_a_similar_event_leaves_behind_what_is_not_wanted(
    presenter, view, application, with_team, gone
):
    presenter.begin_like(with_team.id)

    presenter.save(replace(view.page.typed, takes_team=False, takes_partners=False))

    page = application.events.page(gone[-1].event)
    assert (page.team, page.partners) == ((), ())


def test_a_facilitator_who_is_taken_over_and_busy_is_told(presenter, view, with_team):
    presenter.begin_like(with_team.id)
    (session,) = view.page.typed.sessions
    typed = replace(view.page.typed, place="", sessions=(replace(session, on=TODAY),))

    hints = presenter.hints(typed)

    assert [one for one in hints if "Anna Bērziņa leads another event" in one] != []
    assert presenter.hints(replace(typed, takes_team=False)) == ()


def test_an_event_being_changed_tells_nothing_of_days_that_stand_as_they_are(
    presenter, view, application
):
    event = application.events.add(an_event(), [a_session(TODAY - timedelta(days=30))])
    presenter.begin_changing(event.id)
    assert presenter.hints(view.page.typed) == ()

    moved = replace(view.page.typed.sessions[0], on=TODAY - timedelta(days=29))

    assert len(presenter.hints(replace(view.page.typed, sessions=(moved,)))) == 1


def test_an_outcome_area_is_kept_also_when_it_is_no_longer_offered(
    presenter, view, application, gone
):
    area = application.programme.add_outcome_area(OutcomeAreaDraft("Sadarbība"))
    event = application.events.add(an_event(outcome_area=area.key))
    assert presenter.outcome_areas() == ((area.key, "Sadarbība"),)
    application.programme.remove_outcome_area(area.id)
    assert presenter.outcome_areas() == ()

    presenter.begin_changing(event.id)
    presenter.save(view.page.typed)

    assert presenter.outcome_areas() == ((area.key, "Sadarbība"),)
    assert application.events.page(event.id).event.outcome_area == area.key


def test_a_similar_event_is_added_beside_the_earlier_one(presenter, view, application):
    event = application.events.add(an_event(), [a_session(TODAY)])
    presenter.begin_like(event.id)
    (session,) = view.page.typed.sessions

    presenter.save(replace(view.page.typed, sessions=(replace(session, on=TOMORROW),)))

    assert len(application.events.list()) == 2


def test_an_event_removed_while_it_was_changed_is_explained(
    presenter, view, application, window, gone
):
    event = application.events.add(an_event(), [a_session()])
    presenter.begin_changing(event.id)
    application.events.remove(event.id)

    presenter.save(view.page.typed)

    assert len(words_said(window)) == 1
    assert gone == []


def test_a_further_sitting_is_the_next_day_at_the_same_times(presenter):
    following = presenter.next_session([MORNING])
    assert following == replace(MORNING, on=TOMORROW + timedelta(days=1))
    assert presenter.next_session([TypedSession()]) == TypedSession()
    assert presenter.next_session([]) == TypedSession()


def test_a_further_sitting_is_as_far_on_as_the_last_was_from_the_one_before(presenter):
    in_a_week = replace(MORNING, on=TOMORROW + timedelta(days=7))

    assert presenter.next_session([MORNING, in_a_week]).on == TOMORROW + timedelta(days=14)
    assert presenter.next_session([in_a_week, MORNING]).on == TOMORROW + timedelta(days=1)


def test_a_further_sitting_is_never_the_same_record(presenter, view, application):
    event = application.events.add(an_event(), [a_session()])
    presenter.begin_changing(event.id)

    assert presenter.next_session(view.page.typed.sessions).id is None


def test_places_used_before_are_offered(presenter, application):
    application.events.add(an_event(place="Preiļu bibliotēka"))
    application.events.add(an_event(place="Skolas zāle"))

    assert presenter.places("BIBL") == ("Preiļu bibliotēka",)


def test_kinds_stand_in_alphabetical_order_of_their_words(presenter):
    words = [word for _, word in presenter.kinds()]

    assert words == sorted(words)
    assert len(words) == 23


def test_leaving_leads_back_to_where_planning_began(presenter, application, gone):
    event = application.events.add(an_event(), [a_session()])

    presenter.begin()
    presenter.leave()
    presenter.begin_changing(event.id)
    presenter.leave()

    assert gone == [ListPlace(), EventPlace(event.id)]


def test_a_mini_project_that_was_removed_stays_on_its_event(presenter, view, application):
    project = application.mini_projects.add(MiniProjectDraft("Ziedu dobe"))
    event = application.events.add(an_event(mini_project=project.id), [a_session()])
    application.mini_projects.remove(project.id)

    presenter.begin_changing(event.id)

    offered = [one for one, _ in presenter.mini_projects()]
    assert view.page.typed.mini_project in offered
    presenter.begin()
    assert presenter.mini_projects() == ()


def test_only_mini_projects_of_the_events_centre_are_offered(presenter, application):
    project = application.mini_projects.add(MiniProjectDraft("Ziedu dobe"))
    with application.people._store.database.unnamed(capture=True) as connection:
        other = CentreId(new_id())
        foreign = MiniProject(MiniProjectId(new_id()), other, "Cits", MiniProjectState.APPLIED)
        mini_projects.add(connection, foreign)

    presenter.begin()

    assert presenter.mini_projects() == ((project.id, "Ziedu dobe"),)
