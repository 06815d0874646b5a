"""Somebody kept twice, marked on two laptops apart: once the records are joined, one coming.

Real stores and real files: a centre and its office know the same event.
"""

import shutil

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.errors import NotFoundError
from app.domain.person_codes import person_code
from app.persistence import sheet_pages
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from app.services.sheets import SheetWish
from tests.support.members import join
from tests.support.stores import TODAY, MovableClock, a_person, a_session, an_event


@pytest.fixture(scope="module")
def beginnings(tmp_path_factory):
    """Folders of a centre with an event, Anna on its list, and of an office that knows both."""
    folder = tmp_path_factory.mktemp("beginnings")
    centre = opened(folder / "centre", FirstAnswers("Preiļu centrs", "0042000"))
    office = opened(folder / "office", FirstAnswers("", laptop_name="Birojs", keeps_all=True))
    join(office, centre)
    event = centre.events.add(an_event(), [a_session(TODAY)])
    anna = centre.people.add(a_person("Anna", "Abele"))
    centre.attendance.register(event.id, [anna.id])
    bring(centre, office, folder / "first.kopa")
    for one in (centre, office):
        one.close()
    return folder


@pytest.fixture
def laptops(beginnings, tmp_path):
    shutil.copytree(beginnings, tmp_path, dirs_exist_ok=True)
    both = [opened(tmp_path / name) for name in ("centre", "office")]
    yield both
    for one in both:
        one.close()


def opened(folder, answers=None):
    application = Application(Store(folder, MovableClock(), BUILD_DATE))
    if answers is not None:
        application.settings.set_up(answers)
    return application


def bring(sender, receiver, file):
    (written,) = sender.exchange.export(file)
    receiver.exchange.take_in([written.file])


@pytest.fixture
def twice(laptops, tmp_path):
    """The office, with Anna marked there and once more as a walk-in of the centre."""
    centre, office = laptops
    (event,) = centre.events.list()
    anna = the_grid(office).people[0].person
    session = the_session(office)
    office.attendance.mark(session, anna, Mark.PRESENT, minutes=45)
    other = centre.attendance.walk_in(event.id, session, a_person("Anna", "Ābele")).id
    bring(centre, office, tmp_path / "second.kopa")
    return office, anna, other


def the_grid(application):
    (event,) = application.events.list()
    return application.attendance.grid(event.id)


def the_session(application):
    return the_grid(application).sessions[0].id


def test_before_they_are_joined_two_records_are_two_people(twice):
    office, _, _ = twice

    grid = the_grid(office)

    assert (len(grid.people), grid.totals[0].named) == (2, 2)


def test_joined_records_are_one_row_and_one_coming(twice):
    office, anna, other = twice

    office.duplicates.same(anna, other)

    grid = the_grid(office)
    (row,) = grid.people
    (cell,) = grid.cells.values()
    assert grid.lead(anna) == grid.lead(other) == row.person == cell.person
    assert (cell.mark, cell.minutes, grid.totals[0].named) == (Mark.PRESENT, None, 1)


def test_the_report_counts_the_joined_person_once(twice):
    office, anna, other = twice
    (event,) = office.events.list()
    office.events.mark_held(event.id)
    office.duplicates.same(anna, other)

    figures = office.reports.figures(TODAY, TODAY).programme

    assert (figures.attendances, figures.person_minutes, figures.unique_people) == (1, 135, 1)


def test_a_certificate_counts_the_hours_of_the_joined_person_once(twice):
    office, anna, other = twice
    office.duplicates.same(anna, other)
    (event,) = office.events.list()

    (candidate,) = office.certificates.candidates(event.id)

    assert (candidate.sessions, candidate.hours) == (1, 3)


@pytest.mark.parametrize("which", [0, 1])
def test_whichever_record_is_marked_the_row_has_one_mark(twice, which):
    office, *records = twice
    office.duplicates.same(*records)

    office.attendance.mark(the_session(office), records[which], Mark.ABSENT)

    grid = the_grid(office)
    assert [cell.mark for cell in grid.cells.values()] == [Mark.ABSENT]
    assert grid.totals[0].named == 0


def test_a_cleared_row_is_blank_and_undo_brings_both_marks_back(twice):
    office, anna, other = twice
    office.duplicates.same(anna, other)

    office.attendance.mark(the_session(office), other, None)
    cleared = dict(the_grid(office).cells)
    office.undo.undo()

    assert cleared == {}
    assert len(the_grid(office).cells) == 1
    office.duplicates.take_back(anna, other)
    assert the_grid(office).totals[0].named == 2


def test_present_on_one_laptop_weighs_more_than_absent_on_another(twice):
    office, anna, other = twice
    office.attendance.mark(the_session(office), anna, Mark.ABSENT)

    office.duplicates.same(anna, other)

    (cell,) = the_grid(office).cells.values()
    assert cell.mark is Mark.PRESENT


def test_marking_the_rest_knows_a_mark_of_the_other_record(twice):
    office, anna, other = twice
    office.attendance.mark(the_session(office), anna, None)
    office.duplicates.same(anna, other)

    assert office.attendance.mark_rest_present(the_session(office)) == 0


def test_taking_the_joined_person_off_the_list_takes_all_of_them(twice):
    office, anna, other = twice
    office.duplicates.same(anna, other)
    (event,) = office.events.list()

    office.attendance.unregister(event.id, other)

    assert the_grid(office).people == ()


def test_a_removed_duplicate_gives_its_row_to_the_record_that_stays(twice):
    office, anna, other = twice
    office.duplicates.same(anna, other)
    office.people.remove(anna)

    office.attendance.mark(the_session(office), anna, Mark.EXCUSED)

    grid = the_grid(office)
    assert [one.person for one in grid.people] == [other]
    assert [cell.mark for cell in grid.cells.values()] == [Mark.EXCUSED]


def test_who_was_removed_without_a_mark_stands_in_no_grid(laptops):
    centre, _ = laptops
    (anna,) = the_grid(centre).people

    centre.people.remove(anna.person)

    assert the_grid(centre).people == ()
    assert centre.attendance.mark_rest_present(the_session(centre)) == 0


def test_who_was_removed_with_a_mark_stands_there_as_removed(laptops):
    centre, _ = laptops
    (anna,) = the_grid(centre).people
    centre.attendance.mark(the_session(centre), anna.person, Mark.PRESENT)

    centre.people.remove(anna.person)

    grid = the_grid(centre)
    assert [one.is_removed for one in grid.people] == [True]
    assert grid.totals[0].named == 1
    centre.attendance.mark(the_session(centre), anna.person, None)
    assert the_grid(centre).people == ()


def test_who_was_removed_and_stands_nowhere_cannot_be_marked(laptops):
    centre, _ = laptops
    gone = centre.people.add(a_person("Zane"))
    centre.people.remove(gone.id)

    with pytest.raises(NotFoundError):
        centre.attendance.mark(the_session(centre), gone.id, Mark.PRESENT)


def test_the_sheet_has_one_line_for_the_joined_person(twice, tmp_path):
    office, anna, other = twice
    office.duplicates.same(anna, other)
    (event,) = office.events.list()

    office.sheets.save(event.id, SheetWish(), tmp_path / "lapa.pdf")

    with office._store.database.reading() as connection:
        (page,) = sheet_pages.of_event(connection, event.id)
    assert len(page.people) == 1


def test_lists_of_events_and_the_door_count_the_joined_person_once(twice):
    office, anna, other = twice
    (event,) = office.events.list()
    session = the_session(office)
    apart = office.events.numbers([event.id])[event.id]

    office.duplicates.same(anna, other)

    joined = office.events.numbers([event.id])[event.id]
    (line,) = office.events.list()
    state = office.door.state(session)
    assert (apart.registered, apart.present) == (2, 2)
    assert (joined.registered, joined.present) == (line.registered, line.present) == (1, 1)
    assert state.totals.named == 1


def test_the_door_names_the_joined_person_once_among_those_who_came_last(twice):
    office, anna, other = twice
    session = the_session(office)
    for one in (anna, other):
        office.attendance.mark(session, one, None)
        office.door.check_in(session, [one])

    office.duplicates.same(anna, other)

    assert len(office.door.state(session).last) == 1


def test_whoever_has_a_place_by_one_record_does_not_wait_by_the_other(laptops):
    centre, _ = laptops
    (event,) = centre.events.list()
    (anna,) = the_grid(centre).people
    centre.events.change(event.id, an_event(capacity=1))
    other = centre.people.add(a_person("Anna", "Ābele")).id
    centre.attendance.register(event.id, [other])

    centre.duplicates.same(anna.person, other)

    places = centre.attendance.places(event.id)
    (numbers,) = centre.events.numbers([event.id]).values()
    assert (places.taken, places.waiting) == (numbers.registered, numbers.waiting) == (1, 0)


def test_three_records_of_one_person_take_one_place_beside_somebody_else(laptops):
    centre, _ = laptops
    (event,) = centre.events.list()
    (anna,) = the_grid(centre).people
    names = ("Ābele", "Ābelīte", "Zariņa")
    more = [centre.people.add(a_person("Anna", name)).id for name in names]
    centre.attendance.register(event.id, more)

    centre.duplicates.same(anna.person, more[0])
    centre.duplicates.same(more[0], more[1])

    assert centre.attendance.places(event.id).taken == 2


def test_who_was_removed_takes_no_place_unless_they_came(laptops):
    centre, _ = laptops
    (event,) = centre.events.list()
    centre.events.change(event.id, an_event(capacity=5))
    (anna,) = the_grid(centre).people
    other = centre.people.add(a_person("Juris", "Kalns")).id
    centre.attendance.register(event.id, [other])
    centre.attendance.mark(the_session(centre), other, Mark.PRESENT)

    centre.people.remove(anna.person)
    centre.people.remove(other)

    (numbers,) = centre.events.numbers([event.id]).values()
    state = centre.door.state(the_session(centre))
    assert centre.attendance.places(event.id).taken == numbers.registered == 1
    assert state.places.taken == 1


def test_a_card_of_either_record_checks_the_joined_person_in_once(twice):
    office, anna, other = twice
    session = the_session(office)
    office.duplicates.same(anna, other)
    office.attendance.mark(session, anna, None)

    scans = [office.door.scan(session, person_code(one)) for one in (other, anna)]

    assert [one.check_in.is_new for one in scans] == [True, False]
    assert office.door.state(session).totals.named == 1
