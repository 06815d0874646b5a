"""In which order the grid shows its people, and how a laptop remembers it."""

import pytest

from app.domain.attendance import Grid
from app.domain.events import Registration, RegistrationState
from app.domain.ids import PersonId, new_id
from app.domain.row_order import RowOrder
from tests.support.stores import TODAY, a_person, a_session, an_event
from tests.ui.events.test_attendance_presenter import RecordingView
from ui.events.attendance.presenter import AttendancePresenter
from ui.events.attendance.rows import arranged, family_of, orders_of


def registered(name, since=""):
    person = PersonId(new_id())
    state = RegistrationState.REGISTERED
    return Registration(new_id(), new_id(), person, name, name, "", state, since=since)


ANNA, BAIBA = registered("Anna", "2026-02"), registered("Baiba", "2026-03")
CILDA, DACE = registered("Cilda", "2026-01"), registered("Dace")


def a_grid(**more):
    return Grid((), (ANNA, BAIBA, CILDA, DACE), {}, (), (), **more)


def names(grid):
    return [one.name for one in grid.people]


def test_only_orders_that_make_a_difference_are_offered():
    alone = tuple((one.person,) for one in (ANNA, BAIBA, CILDA, DACE))
    together = ((ANNA.person, DACE.person), (BAIBA.person,), (CILDA.person,))

    assert orders_of(a_grid(families=alone)) == (RowOrder.NAME,)
    assert orders_of(a_grid(families=together)) == (RowOrder.NAME, RowOrder.FAMILY)
    assert orders_of(a_grid(on_paper=(DACE.person,))) == (RowOrder.NAME, RowOrder.PAPER)


def test_who_is_not_on_the_paper_stands_below_as_they_came():
    grid = arranged(a_grid(on_paper=(DACE.person,)), RowOrder.PAPER)

    assert names(grid) == ["Dace", "Cilda", "Anna", "Baiba"]


def test_families_are_bracketed_only_where_they_stand_together():
    families = ((ANNA.person, DACE.person), (BAIBA.person,), (CILDA.person,))
    grid = a_grid(families=families)

    assert arranged(grid, RowOrder.NAME).families == ()
    assert arranged(grid, RowOrder.FAMILY).families == families
    assert names(arranged(grid, RowOrder.FAMILY)) == ["Anna", "Dace", "Baiba", "Cilda"]


def test_somebody_without_family_is_a_family_of_their_own():
    assert family_of(a_grid(families=()), DACE.person) == (DACE.person,)


@pytest.fixture
def opened(desk):
    """Return a function that shows the attendance of an event of one family and a neighbour."""

    def make():
        application = desk.application
        event = application.events.add(an_event(), [a_session(TODAY)])
        mother = application.people.add(a_person("Zane", "Ziediņa")).id
        child = application.people.add_child(mother, a_person("Anna", "Ziediņa")).id
        other = application.people.add(a_person("Ilze", "Ziediņa")).id
        application.attendance.register(event.id, [mother, child, other])
        presenter = AttendancePresenter(RecordingView(), desk)
        presenter.open(event.id)
        return presenter

    return make


def shown(presenter):
    return [one.given for one in presenter._view.grids[-1].people]


def test_a_laptop_remembers_the_order_for_every_event(opened):
    first = opened()
    by_name = shown(first)

    first.order_by(RowOrder.FAMILY)
    second = opened()

    assert by_name == ["Anna", "Ilze", "Zane"]
    assert shown(first) == shown(second) == ["Ilze", "Zane", "Anna"]
    assert second._view.order is RowOrder.FAMILY


def test_where_nothing_was_printed_the_names_decide(opened):
    opened().order_by(RowOrder.PAPER)

    presenter = opened()

    assert presenter._view.order is RowOrder.NAME
    assert shown(presenter) == ["Anna", "Ilze", "Zane"]
