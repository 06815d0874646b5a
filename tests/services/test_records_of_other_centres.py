"""The office brings people and organisations of several centres together at one event.

A centre's laptop takes in its own centre and what the programme shares, so nothing may point
anywhere else: each test sends the office's real files to the centres.
"""

import shutil
from contextlib import contextmanager

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.errors import OtherCentreError
from app.domain.events import EventFilter, Partner, PartnerRole, TeamMember, TeamRole
from app.domain.mini_projects import MiniProjectDraft, MiniProjectRole
from app.domain.organisations import OrganisationDraft
from app.domain.own_kinds import OwnKindDraft
from app.domain.people import ConsentPurpose
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from app.services.wording.errors import sentence
from tests.support import members
from tests.support.members import join
from tests.support.stores import (
    TODAY,
    MovableClock,
    a_person,
    a_session,
    an_event,
    let_copies_settle,
)

ANSWERS = {
    "preili": FirstAnswers("Preiļu centrs", "0042000"),
    "ludza": FirstAnswers("Ludzas centrs", "0037000"),
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "second": FirstAnswers("Otrais birojs", keeps_all=True),
}


@pytest.fixture(scope="module")
def beginnings(tmp_path_factory):
    """Folders of laptops that have just joined the office's programme; only copied."""
    place = tmp_path_factory.mktemp("programme")
    made = {name: opened(place / name) for name in ANSWERS}
    for name, application in made.items():
        application.settings.set_up(ANSWERS[name])
    for name in ("preili", "ludza", "second"):
        role = Role.COORDINATOR if ANSWERS[name].keeps_all else Role.LAPTOP
        join(made["office"], made[name], role)
    for application in made.values():
        let_copies_settle(application._store)
        application.close()
    return place


@pytest.fixture
def laptops(beginnings, tmp_path):
    """Laptops of the programme by name, each opened when it is first asked for."""
    made = _Laptops(beginnings, tmp_path)
    yield made
    for application in made.values():
        application.close()


class _Laptops(dict):
    def __init__(self, beginnings, folder):
        super().__init__()
        self._beginnings, self._folder = beginnings, folder

    def __missing__(self, name):
        shutil.copytree(self._beginnings / name, self._folder / name)
        self[name] = opened(self._folder / name)
        return self[name]


def opened(folder):
    return Application(Store(folder, MovableClock(), BUILD_DATE))


@pytest.fixture
def carry(laptops, tmp_path):
    """Take a file from one laptop to another."""
    carried = []

    def carried_over(sender, receiver):
        carried.append(tmp_path / f"{len(carried)}")
        members.carry(laptops[sender], laptops[receiver], carried[-1])

    return carried_over


@pytest.fixture
def preili(laptops):
    return laptops["preili"]


@pytest.fixture
def ludza(laptops):
    return laptops["ludza"]


@pytest.fixture
def office(laptops):
    return laptops["office"]


@pytest.fixture
def event(preili):
    """An event of the one centre; everybody else is of the other."""
    return preili.events.add(an_event(), [a_session()])


@pytest.fixture
def guest(ludza):
    """Somebody of the other centre, with a school and everything that should stay at home."""
    return ludza.people.add(
        a_person(
            "Marta",
            "Kalniņa",
            birth_year=1988,
            certificate_name="Dr. Marta Kalniņa",
            phone="21234567",
            email="marta@example.lv",
            note="Zvanīt vakarā",
            territory="0037000",
        ),
        OrganisationDraft("Ludzas bibliotēka", "library"),
    )


@pytest.fixture
def project(preili):
    return preili.mini_projects.add(MiniProjectDraft("Dārzs visiem"))


@pytest.fixture
def gathered(carry):
    """Bring both centres' records to the office, and after the block back to the centres."""

    @contextmanager
    def around():
        carry("preili", "office")
        carry("ludza", "office")
        yield
        carry("office", "preili")
        carry("office", "ludza")
        carry("preili", "office")

    return around


def names(application, event):
    return [one.name for one in application.attendance.grid(event.id).people]


def session_of(application, event):
    return application.attendance.grid(event.id).sessions[0].id


@pytest.fixture
def come(request, office, event, guest):
    """One of the ways in which somebody comes onto the list of an event."""
    attendance = office.attendance
    ways = {
        "registered": lambda: attendance.register(event.id, [guest.id]),
        "marked": lambda: attendance.mark(session_of(office, event), guest.id, Mark.PRESENT),
        "given a place": lambda: attendance.give_place(event.id, guest.id),
    }
    return ways[request.param]


@pytest.mark.parametrize("come", ["registered", "marked", "given a place"], indirect=True)
def test_somebody_of_another_centre_comes_onto_the_list_of_an_event(
    come, gathered, preili, office, event
):
    with gathered():
        come()

    assert names(preili, event) == names(office, event) == ["Marta Kalniņa"]
    assert [one.name for one in office.people.find("kalniņa")] == ["Marta Kalniņa"]


def test_the_other_centre_learns_what_papers_need_and_nothing_else(
    gathered, preili, office, event, guest
):
    with gathered():
        office.attendance.register(event.id, [guest.id])

    (known,) = preili.people.find("kalniņa")
    kept = preili.people.page(known.id).person
    assert kept.printed_name == "Dr. Marta Kalniņa"
    assert (kept.birth_year, kept.territory) == (1988, "0037000")
    assert kept.organisation_name == "Ludzas bibliotēka"
    assert (kept.phone, kept.email, kept.note) == ("", "", "")


def test_a_visit_elsewhere_counts_one_person(gathered, ludza, office, event, guest):
    at_home = ludza.events.add(an_event("Sarunu vakars"), [a_session()])
    ludza.attendance.mark(session_of(ludza, at_home), guest.id, Mark.PRESENT)
    with gathered():
        office.attendance.mark(session_of(office, event), guest.id, Mark.PRESENT)

    for one in (event, at_home):
        office.events.mark_held(one.id)
    figures = office.reports.figures(TODAY, TODAY).programme
    assert (figures.attendances, figures.unique_people) == (2, 1)
    assert len(office.people.page(guest.id).visits) == 2


def test_a_certificate_for_somebody_of_another_centre_reaches_the_centre(
    gathered, preili, office, event, guest
):
    with gathered():
        office.attendance.mark(session_of(office, event), guest.id, Mark.PRESENT)
        (ready,) = office.certificates.candidates(event.id)
        issued = office.certificates.issue_to(event.id, [ready.person])

    assert [one.number for one in issued.certificates] == [
        one.number for one in preili.certificates.of_event(event.id)
    ]
    assert office.people.page(guest.id).certificates


def test_a_certificate_of_nobody_on_the_list_is_refused_in_words(gathered, office, event, guest):
    with gathered(), pytest.raises(OtherCentreError) as refused:
        office.certificates.issue_to(event.id, [guest.id])

    assert "Marta Kalniņa" in sentence(refused.value)
    assert not office.certificates.of_event(event.id)


def test_who_makes_an_event_happen_may_be_of_another_centre(gathered, preili, office, event, guest):
    with gathered():
        office.events.set_team_member(event.id, guest.id, TeamRole.FACILITATOR)
        (library,) = office.organisations.find("bibliotēka")
        office.events.set_partner(event.id, library.id, PartnerRole.PARTNER)

    page = preili.events.page(event.id)
    assert [one.name for one in page.team] == ["Marta Kalniņa"]
    assert [one.name for one in page.partners] == ["Ludzas bibliotēka"]


def test_an_event_that_is_like_one_of_another_centre_has_a_team_of_its_own(
    carry, laptops, ludza, guest
):
    second = laptops["second"]
    carry("ludza", "second")
    (library,) = second.organisations.find("bibliotēka")

    added = second.events.add(
        an_event(),
        [a_session()],
        team=[TeamMember(guest.id, guest.name, TeamRole.FACILITATOR)],
        partners=[Partner(library.id, library.name, PartnerRole.PARTNER)],
    )

    carry("second", "ludza")
    assert added.centre == second.settings.centre().id
    assert [one.name for one in second.events.page(added.id).team] == ["Marta Kalniņa"]


def test_a_guardian_may_be_of_another_centre(gathered, preili, office, guest):
    child = preili.people.add(a_person("Līga", "Kalniņa"))
    with gathered():
        office.people.change(child.id, a_person("Līga", "Kalniņa", guardian=guest.id))

    guardian = preili.people.page(child.id).person.guardian
    assert preili.people.page(guardian).person.name == "Marta Kalniņa"


def test_a_child_is_added_to_a_guardian_of_another_centre_where_the_guardian_is_kept(
    carry, laptops, ludza, guest
):
    second = laptops["second"]
    carry("ludza", "second")

    child = second.people.add_child(guest.id, a_person("Līga", "Kalniņa"))

    carry("second", "ludza")
    assert ludza.people.page(child.id).person.guardian == guest.id


def test_one_household_may_lie_in_two_centres(gathered, preili, office, guest):
    other = preili.people.add(a_person("Juris", "Kalniņš"))
    with gathered():
        office.duplicates.join_household([guest.id, other.id])

    assert [one.name for one in preili.people.household_of(other.id)] == ["Juris Kalniņš"]
    assert len(office.people.household_of(other.id)) == 2


def test_a_walk_in_may_belong_to_an_organisation_of_another_centre(
    gathered, preili, office, event, guest
):
    with gathered():
        (library,) = office.organisations.find("bibliotēka")
        draft = a_person("Ilze", "Ozola", organisation=library.id)
        office.attendance.walk_in(event.id, session_of(office, event), draft)
        office.attendance.register_new(event.id, a_person("Ivo", "Ozols", organisation=library.id))

    found = preili.attendance.grid(event.id).people
    assert {one.organisation_name for one in found} == {"Ludzas bibliotēka"}


def test_a_mini_project_is_led_and_helped_by_those_of_another_centre(
    gathered, preili, office, project, guest
):
    with gathered():
        (library,) = office.organisations.find("bibliotēka")
        changed = MiniProjectDraft("Dārzs visiem", lead_organisation=library.id)
        office.mini_projects.change(project.id, changed)
        office.mini_projects.add_partner(project.id, library.id)
        office.mini_projects.set_person(project.id, guest.id, MiniProjectRole.LEAD)
        newcomer = a_person("Ilze", "Ozola", organisation=library.id)
        office.mini_projects.add_new_person(project.id, newcomer, MiniProjectRole.HELPER)

    page = preili.mini_projects.page(project.id)
    assert page.lead == "Ludzas bibliotēka"
    assert [one.name for one in page.partners] == ["Ludzas bibliotēka"]
    assert sorted(one.name for one in page.people) == ["Ilze Ozola", "Marta Kalniņa"]


def test_an_event_of_a_mini_project_of_another_centre_is_refused_in_words(
    gathered, ludza, office, project
):
    event = ludza.events.add(an_event(), [a_session()])
    with gathered(), pytest.raises(OtherCentreError) as refused:
        office.events.change(event.id, an_event(mini_project=project.id))

    assert "Dārzs visiem" in sentence(refused.value)
    assert not office.events.list(EventFilter(mini_project=project.id))


def test_consents_are_kept_where_the_person_is(gathered, ludza, office, event, guest):
    with gathered():
        office.attendance.register(event.id, [guest.id])
        office.people.record_consent(guest.id, ConsentPurpose.NEWS, TODAY, is_given=True)

    assert ludza.people.page(guest.id).consents


def test_two_offices_that_expect_the_same_guest_apart_add_one_record(
    carry, laptops, preili, event, guest
):
    office, second = laptops["office"], laptops["second"]
    for receiver in ("office", "second"):
        carry("preili", receiver)
        carry("ludza", receiver)
    for one in (office, second):
        one.attendance.register(event.id, [guest.id])

    carry("office", "preili")
    carry("second", "preili")

    assert names(preili, event) == ["Marta Kalniņa"]
    (school,) = preili.organisations.everyone().lines
    assert school.name == "Ludzas bibliotēka"


def test_undo_takes_the_guest_back_and_redo_brings_them_again(
    gathered, preili, office, event, guest
):
    with gathered():
        office.attendance.register(event.id, [guest.id])
        office.undo.undo()
        assert office.people.page(guest.id).records == ()
        assert names(office, event) == []
        office.undo.redo()

    assert names(preili, event) == ["Marta Kalniņa"]
    assert len(office.people.page(guest.id).records) == 1


def test_a_guest_who_was_taken_back_can_come_after_all(gathered, preili, office, event, guest):
    with gathered():
        office.attendance.register(event.id, [guest.id])
        office.undo.undo()
        office.attendance.register(event.id, [guest.id])

    assert names(preili, event) == ["Marta Kalniņa"]


def test_a_guest_of_whom_the_centre_has_a_record_stands_on_the_list_with_it(
    gathered, preili, office, event, guest
):
    known = preili.people.add(a_person("Marta", "Kalniņa-Ozola"))
    with gathered():
        office.duplicates.same(known.id, guest.id)
        office.attendance.register(event.id, [guest.id])

    assert [one.person for one in preili.attendance.grid(event.id).people] == [known.id]


def test_whoever_was_told_apart_from_the_guest_is_not_taken_for_them(
    gathered, preili, office, event, guest
):
    with gathered():
        office.attendance.register(event.id, [guest.id])
        (first,) = office.people.page(guest.id).records
        office.duplicates.different(first.id, guest.id)
        office.attendance.register(event.id, [guest.id])

    on_list = {one.person for one in preili.attendance.grid(event.id).people}
    assert first.id in on_list
    assert len(on_list) == 2


def test_a_kind_of_event_that_two_centres_add_apart_is_one(carry, preili, ludza, office, event):
    draft = OwnKindDraft("Radošais vakars", "radošajā vakarā")
    kind = preili.kinds.add(draft)
    assert ludza.kinds.add(draft).code == kind.code
    carry("preili", "office")
    carry("ludza", "office")

    own = [code for code, word in office.kinds.choices() if word == "Radošais vakars"]
    assert own == [kind.code]


def test_an_event_names_a_kind_that_another_centre_added(gathered, preili, ludza, office, event):
    kind = ludza.kinds.add(OwnKindDraft("Radošais vakars", "radošajā vakarā"))
    with gathered():
        office.events.change(event.id, an_event(kind=kind.code))

    assert preili.kinds.word(preili.events.page(event.id).event.kind) == "Radošais vakars"


def test_undo_keeps_somebody_whom_the_office_has_registered_meanwhile(carry, preili, office, event):
    person = preili.people.add(a_person("Ilze", "Ozola"))
    carry("preili", "office")
    office.attendance.register(event.id, [person.id])
    carry("office", "preili")

    result = preili.undo.undo()

    assert [(one.table, one.name) for one in result.kept_in] == [("person", "Ilze Ozola")]
    assert names(preili, event) == ["Ilze Ozola"]
    assert [one.id for one in preili.people.find("ozola")] == [person.id]
