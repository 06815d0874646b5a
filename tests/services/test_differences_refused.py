"""What cannot be put back: it contradicts what stands, or is not this laptop's to say."""

import pytest

from app.domain.errors import InvalidValueError, NameMissingError
from app.domain.errors_differences import CannotStandError, RecordGoneError
from app.domain.errors_rights import CoordinatorOnlyError
from app.domain.trust import Role
from app.services.settings import FirstAnswers
from tests.support.differing import Desk, beginnings, bring, desks, lost_elsewhere
from tests.support.members import join
from tests.support.stores import a_person, a_session, an_event

__all__ = ["beginnings", "bring", "desks"]


def a_loser(application, store, place, value):
    table, row, column = place
    lost_elsewhere(store, table, row, column, value)
    found = [one for record in application.differences.listed().page for one in record.differences]
    return next(one.number for one in found if (one.row, one.column) == (row, column))


def test_a_value_that_contradicts_what_stands_beside_it_is_refused(application, store):
    event = application.events.add(an_event(), [a_session(starts="10:00", ends="12:00")]).id
    session = application.events.page(event).sessions[0].id
    number = a_loser(application, store, ("session", session, "ends"), "09:00")

    with pytest.raises(InvalidValueError):
        application.differences.put_back(number)

    assert application.events.page(event).sessions[0].ends == "12:00"
    assert application.differences.waiting() == 1


@pytest.mark.parametrize(
    ("place", "value", "error"),
    [
        pytest.param("event.title", "", NameMissingError, id="no name"),
        pytest.param("event.capacity", -5, InvalidValueError, id="less than nothing"),
        pytest.param("event.capacity", "daudz", InvalidValueError, id="words for a number"),
        pytest.param("session.on_date", "vakar", InvalidValueError, id="no day"),
        pytest.param("session.starts", "rīts", InvalidValueError, id="no time"),
    ],
)
def test_a_value_that_no_form_would_take_is_refused(application, store, place, value, error):
    table, column = place.split(".")
    event = application.events.add(an_event(), [a_session()]).id
    row = event if table == "event" else application.events.page(event).sessions[0].id
    number = a_loser(application, store, (table, row, column), value)

    with pytest.raises(error):
        application.differences.put_back(number)


def test_a_value_that_leads_to_a_removed_record_is_refused(application, store):
    guardian = application.people.add(a_person("Juris", "Kalns")).id
    child = application.people.add(a_person("Anna", "Kalne")).id
    number = a_loser(application, store, ("person", child, "guardian_id"), guardian)
    application.people.remove(guardian)

    with pytest.raises(RecordGoneError) as refused:
        application.differences.put_back(number)

    assert (refused.value.subject, refused.value.name) == ("person", "Juris Kalns")


def test_nobody_becomes_the_guardian_of_their_guardian(application, store):
    mother = application.people.add(a_person("Ilze", "Kalne")).id
    child = application.people.add(a_person("Anna", "Kalne")).id
    with store.database.act("person.change") as act:
        act.connection.exec_driver_sql(
            "UPDATE person SET guardian_id = ? WHERE id = ?", (mother, child)
        )
    number = a_loser(application, store, ("person", mother, "guardian_id"), child)

    with pytest.raises(CannotStandError):
        application.differences.put_back(number)


def test_what_belongs_to_a_removed_record_does_not_come_back_alone(application, store):
    event = application.events.add(an_event(), [a_session()]).id
    session = application.events.page(event).sessions[0].id
    application.events.remove_session(session)
    application.events.remove(event)
    number = a_loser(application, store, ("session", session, "deleted"), 0)

    with pytest.raises(RecordGoneError) as refused:
        application.differences.put_back(number)

    assert refused.value.name == "Adventes vainagu darbnīca"


def test_what_the_programme_shares_is_put_back_by_coordinators_only(tmp_path):
    boss, laptop = Desk(tmp_path / "boss"), Desk(tmp_path / "laptop")
    for desk, name in ((boss, "Birojs"), (laptop, "Zāle")):
        answers = FirstAnswers("Preiļu centrs", "0042000", laptop_name=name)
        desk.application.settings.set_up(answers)
    join(boss.application, laptop.application, Role.LAPTOP)
    number = {}
    for desk in (boss, laptop):
        with desk.application._store.database.reading() as connection:
            programme = connection.exec_driver_sql("SELECT id FROM programme").scalar_one()
        store = desk.application._store
        place = ("programme", programme, "project_number")
        number[desk] = a_loser(desk.application, store, place, "ESF-1")

    with pytest.raises(CoordinatorOnlyError):
        laptop.application.differences.put_back(number[laptop])
    boss.application.differences.put_back(number[boss])

    assert boss.application.differences.waiting() == 0
    for desk in (boss, laptop):
        desk.application.close()
