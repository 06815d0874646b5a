"""The page of an event: what it tells, which step it offers, what its acts do."""

from datetime import timedelta

import pytest

from app.domain.attendance import Mark
from app.domain.events import EventState, HoursUnit, PartnerRole, TeamRole
from app.domain.organisations import OrganisationDraft
from tests.support.signed_paper import an_event_of, print_pages
from tests.support.stores import TODAY, a_person, a_session, an_event
from tests.ui.events.builders import add_people, mark, sessions_of, words_said, words_told
from ui.events.page.presenter import EventPagePresenter, NewPartner
from ui.events.page.steps import Step
from ui.events.place import ListPlace, PaperPlace, Part, PlanPlace

PAST = TODAY - timedelta(days=3)
SOON = TODAY + timedelta(days=3)


class RecordingView:
    def __init__(self):
        self.head, self.overview, self.step = None, None, None
        self.part, self.cancelling, self.closed = None, False, False

    def show_head(self, head):
        self.head = head

    def show_overview(self, overview, step):
        self.overview, self.step = overview, step

    def show_part(self, part):
        self.part = part

    def show_cancelling(self):
        self.cancelling = True

    def close_panel(self):
        self.closed = True


@pytest.fixture
def view():
    return RecordingView()


@pytest.fixture
def gone():
    return []


@pytest.fixture
def presenter(view, desk, gone):
    return EventPagePresenter(view, desk, gone.append)


@pytest.fixture
def event(application):
    return application.events.add(an_event("Vainagi", place="Skola"), [a_session(TODAY)])


def facts(view):
    return {fact.label: fact.value for fact in view.overview.facts}


def figures(view):
    return [figure.count for figure in view.overview.figures]


def test_the_head_tells_kind_day_place_and_state(presenter, view, event):
    presenter.open(event.id)

    assert view.head.title == "Vainagi"
    assert view.head.about == "Creative workshop · Sunday, 22 November · Skola"
    assert view.head.look.word == "Planned"


def test_several_days_are_told_by_the_first_and_their_number(presenter, view, application):
    event = application.events.add(
        an_event(), [a_session(TODAY), a_session(TODAY, "14:00", "15:00"), a_session(SOON)]
    )

    presenter.open(event.id)

    assert view.head.about.startswith("Creative workshop · Sunday, 22 November and 1 more day")


def test_an_event_without_a_day_says_so(presenter, view, application):
    presenter.open(application.events.add(an_event()).id)

    assert view.head.about == "Creative workshop · no day yet"


def test_a_day_of_another_year_has_its_year(presenter, view, application):
    event = application.events.add(an_event(), [a_session(TODAY.replace(year=2025))])

    presenter.open(event.id)

    assert view.overview.sessions == ("Sat, 22.11.2025 · 10:00–12:15",)


def test_the_overview_tells_numbers_and_facts(presenter, view, application):
    event = application.events.add(
        an_event(place="Skola", capacity=15, languages=("lv", "ltg"), hours_unit=HoursUnit.CLOCK),
        [a_session(TODAY, "10:00", "12:00"), a_session(SOON, "10:00", "13:00")],
    )
    anna, zane = add_people(application, event, "Anna Bērziņa", "Zane Kalniņa")
    session, _ = sessions_of(application, event)
    mark(application, session, anna)
    mark(application, session, zane, mark=Mark.ABSENT)
    application.headcounts.set_headcount(session.id, "adults", 7)

    presenter.open(event.id)

    assert figures(view) == [2, 1, 7, 0]
    assert facts(view) == {
        "Place": "Skola",
        "Hours": "5 hours",
        "Taking part": "By registration, 15 places",
        "Languages": "Latvian, Latgalian",
        "Centre": "Preiļu kopienas centrs",
    }


def _none(application, event):
    del application, event


def _held(application, event):
    application.events.mark_held(event.id)


def _cancelled(application, event):
    application.events.cancel(event.id, "sniegs")


def _with_people(application, event):
    add_people(application, event, "Anna Bērziņa")


def _with_marks(application, event):
    (anna,) = add_people(application, event, "Anna Bērziņa")
    mark(application, sessions_of(application, event)[0], anna)


def _held_with_marks(application, event):
    _with_marks(application, event)
    _held(application, event)


def _held_with_certificates(application, event):
    _held_with_marks(application, event)
    people = [one.person for one in application.certificates.candidates(event.id)]
    application.certificates.issue_to(event.id, people)


@pytest.mark.parametrize(
    ("days", "became", "step"),
    [
        pytest.param([], _none, Step.ADD_DAY, id="no day"),
        pytest.param([SOON], _none, Step.ADD_PEOPLE, id="soon and nobody"),
        pytest.param([SOON], _with_people, Step.PRINT_SHEET, id="soon and people"),
        pytest.param([TODAY], _with_people, Step.TAKE_ATTENDANCE, id="today"),
        pytest.param([PAST], _none, Step.TAKE_ATTENDANCE, id="past and nobody"),
        pytest.param([PAST], _with_marks, Step.MARK_HELD, id="past and marked"),
        pytest.param([PAST], _held, Step.NONE, id="held without names"),
        pytest.param([PAST], _held_with_marks, Step.PRINT_CERTIFICATES, id="held"),
        pytest.param([PAST], _held_with_certificates, Step.NONE, id="all done"),
        pytest.param([SOON], _cancelled, Step.NONE, id="cancelled"),
    ],
)
def test_the_step_that_comes_next_is_offered(view, desk, days, became, step):
    application, presenter = desk.application, EventPagePresenter(view, desk, [].append)
    event = application.events.add(an_event(), [a_session(day) for day in days])
    became(application, event)

    presenter.open(event.id)

    assert view.step is step


def test_on_the_day_before_everything_is_printed_at_once(presenter, view, application):
    event = application.events.add(an_event(is_open=True), [a_session(TODAY + timedelta(days=1))])

    presenter.open(event.id)

    assert view.step is Step.PRINT_PACK


def test_an_open_event_needs_no_people_before_its_sheet(presenter, view, application):
    event = application.events.add(an_event(is_open=True), [a_session(SOON)])

    presenter.open(event.id)

    assert view.step is Step.PRINT_SHEET
    assert facts(view)["Taking part"] == "Open to all, without registration"


@pytest.mark.parametrize(
    ("step", "part"),
    [
        pytest.param(Step.ADD_PEOPLE, Part.PEOPLE, id="people"),
        pytest.param(Step.PRINT_SHEET, Part.SHEET, id="sheet"),
        pytest.param(Step.PRINT_PACK, Part.PACK, id="pack"),
        pytest.param(Step.TAKE_ATTENDANCE, Part.ATTENDANCE, id="attendance"),
        pytest.param(Step.PRINT_CERTIFICATES, Part.CERTIFICATES, id="certificates"),
    ],
)
def test_a_step_leads_to_its_part(presenter, view, event, step, part):
    presenter.open(event.id)

    presenter.take_step(step)

    assert view.part is part


def test_the_step_of_a_missing_day_leads_to_changing(presenter, event, gone):
    presenter.open(event.id)

    presenter.take_step(Step.ADD_DAY)

    assert gone == [PlanPlace(change=event.id)]


def test_an_event_is_marked_as_held_and_planned_again(presenter, view, application, event, window):
    presenter.open(event.id)

    presenter.take_step(Step.MARK_HELD)
    presenter.load()
    held = view.head
    presenter.plan_again()
    presenter.load()

    assert (held.look.word, held.may_hold, held.may_plan_again) == ("Held", False, True)
    assert view.head.look.word == "Planned"
    assert words_told(window) == ["Event marked as held: Vainagi", "Event planned again: Vainagi"]


def test_cancelling_asks_for_a_reason_and_keeps_it(presenter, view, application, event, window):
    presenter.open(event.id)
    presenter.begin_cancelling()
    asked = view.cancelling

    presenter.cancel("Ceļi aizputināti")
    presenter.load()

    assert asked
    assert view.closed
    assert view.head.look.word == "Cancelled"
    assert view.overview.cancelled_because == "Ceļi aizputināti"
    assert not view.head.may_cancel
    assert words_told(window) == ["Event cancelled: Vainagi"]


def test_an_event_is_cancelled_without_a_reason_too(presenter, view, application, event):
    presenter.open(event.id)

    presenter.cancel("  ")
    presenter.load()

    assert application.events.page(event.id).event.state is EventState.CANCELLED
    assert view.overview.cancelled_because == ""


def test_an_event_to_come_tells_what_it_meets_until_it_is_cancelled(presenter, view, application):
    place = "Lielā zāle"
    event = application.events.add(an_event(place=place), [a_session()])
    application.events.add(an_event("Koris", place=place), [a_session()])
    presenter.open(event.id)
    assert [words.rpartition(": ")[2] for words in view.overview.hints] == ["Koris"]

    presenter.cancel("")
    presenter.load()

    assert view.overview.hints == ()


def test_removing_leads_to_the_list_and_can_be_undone(presenter, application, event, gone, window):
    presenter.open(event.id)

    presenter.remove()

    assert application.events.list() == ()
    assert gone == [ListPlace()]
    assert words_told(window) == ["Event removed: Vainagi"]
    application.undo.undo()
    assert len(application.events.list()) == 1


def test_an_event_that_went_away_leads_to_the_list(presenter, application, event, gone, window):
    presenter.open(event.id)
    application.events.remove(event.id)

    presenter.load()

    assert gone == [ListPlace()]
    assert len(words_said(window)) == 1


def test_an_event_that_is_unknown_is_not_opened(presenter, application, event):
    application.events.remove(event.id)

    assert not presenter.open(event.id)


def test_the_team_is_told_with_roles_and_hours(presenter, view, application, event, window):
    ilze = application.people.add(a_person("Ilze", "Kalniņa"))
    presenter.open(event.id)

    presenter.add_to_team(ilze.id, TeamRole.VOLUNTEER, 150)
    presenter.load()

    assert [(one.member.name, one.words) for one in view.overview.team] == [
        ("Ilze Kalniņa", "Volunteer · 2.5 h")
    ]
    assert view.closed


def test_a_part_in_the_team_can_be_taken_away(presenter, view, application, event, window):
    ilze = application.people.add(a_person("Ilze", "Kalniņa"))
    presenter.open(event.id)
    presenter.add_to_team(ilze.id, TeamRole.FACILITATOR, 0)
    presenter.load()

    presenter.remove_from_team(view.overview.team[0].member)
    presenter.load()

    assert view.overview.team == ()
    assert words_told(window)[-1] == "Taken off the team: Ilze Kalniņa"


def test_a_team_member_who_went_away_is_explained(presenter, application, event, window):
    ilze = application.people.add(a_person("Ilze", "Kalniņa"))
    application.people.remove(ilze.id)
    presenter.open(event.id)

    assert not presenter.add_to_team(ilze.id, TeamRole.FACILITATOR, 0)
    assert len(words_said(window)) == 1


def test_known_and_new_organisations_become_partners(presenter, view, application, event):
    school = application.organisations.add(OrganisationDraft("Preiļu skola"))
    presenter.open(event.id)

    presenter.add_partner(school.id, PartnerRole.HOST)
    presenter.add_partner(NewPartner("Mednieku kopa"), PartnerRole.PARTNER)
    presenter.load()

    assert {(one.partner.name, one.words) for one in view.overview.partners} == {
        ("Preiļu skola", "Gives the rooms"),
        ("Mednieku kopa", "Partner"),
    }


def test_a_partner_can_be_taken_off(presenter, view, application, event, window):
    presenter.open(event.id)
    presenter.add_partner(NewPartner("Mednieku kopa"), PartnerRole.PARTNER)
    presenter.load()

    presenter.remove_partner(view.overview.partners[0].partner)
    presenter.load()

    assert view.overview.partners == ()
    assert words_told(window)[-1] == "Partner taken off: Mednieku kopa"


def test_a_partner_without_a_name_is_explained(presenter, event, window):
    presenter.open(event.id)

    assert not presenter.add_partner(NewPartner(" "), PartnerRole.PARTNER)
    assert len(words_said(window)) == 1


def test_signed_pages_that_wait_come_before_marking_the_event_as_held(
    presenter, application, view, window
):
    event = an_event_of(application, ("Anna Bērziņa",))
    print_pages(application, event)
    presenter.open(event)

    assert view.step is Step.ENTER_PAPER
    presenter.take_step(Step.ENTER_PAPER)

    assert window.gone[-1] == ("events", PaperPlace(event))
