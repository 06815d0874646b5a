"""What the others have not said to have yet."""

import pytest

from app.domain.attendance import Mark
from app.persistence import unconfirmed
from tests.support.joined import laptop, ludza, office, preili
from tests.support.members import carry
from tests.support.stores import a_person, a_session, an_event

__all__ = ["laptop", "ludza", "office", "preili"]


@pytest.fixture
def centre(preili):
    return preili


@pytest.fixture
def there_and_back(centre, office, tmp_path):
    """Bring a file of the centre to the office, and the answer back."""
    numbers = iter(range(100))

    def bring():
        number = next(numbers)
        centre.clock.go_on(hours=1)
        office.clock.go_on(hours=1)
        (written,) = centre.exchange.export(tmp_path / f"there{number}.kopa")
        office.exchange.take_in([written.file])
        folder = tmp_path / f"back{number}"
        carry(office, centre, folder)

    return bring


def counts(one):
    return {table.subject: (table.new, table.changed, table.deleted) for table in one.tables}


def test_a_laptop_alone_has_nobody_to_confirm_anything(laptop):
    assert laptop("second").exchange.unconfirmed() == ()


def test_after_an_answer_nothing_is_news_to_the_coordinator(centre, there_and_back):
    centre.people.add(a_person())

    there_and_back()

    (one,) = centre.exchange.unconfirmed()
    assert one.centre == ""
    assert counts(one) == {}
    assert (one.is_confirmed, one.is_all_there) == (True, True)


def test_what_was_recorded_since_the_answer_is_counted_by_kind(centre, there_and_back):
    kept, gone = centre.people.add(a_person("Anna")), centre.people.add(a_person("Baiba"))
    there_and_back()

    event = centre.events.add(an_event(), [a_session()])
    (session,) = centre.events.page(event.id).sessions
    centre.attendance.register(event.id, [kept.id])
    centre.attendance.mark(session.id, kept.id, Mark.PRESENT)
    centre.people.remove(gone.id)

    (one,) = centre.exchange.unconfirmed()
    found = counts(one)
    assert found["event"] == (1, 0, 0)
    assert found["attendance"] == (1, 0, 0)
    assert found["person"] == (0, 0, 1)
    assert not one.is_all_there


def test_a_change_of_an_old_record_counts_once_however_many_fields(centre, there_and_back):
    person = centre.people.add(a_person("Anna"))
    there_and_back()

    centre.people.change(person.id, a_person("Anne", "Ozoliņa"))

    assert counts(centre.exchange.unconfirmed()[0])["person"] == (0, 1, 0)


def test_a_new_record_that_was_changed_since_is_new_and_no_more(centre, there_and_back):
    there_and_back()
    person = centre.people.add(a_person("Anna"))

    centre.people.change(person.id, a_person("Anna", "Liepa"))

    assert counts(centre.exchange.unconfirmed()[0])["person"] == (1, 0, 0)


def test_a_file_is_confirmed_only_by_an_answer_made_after_it_came(centre, office, tmp_path):
    (sent,) = centre.exchange.export(tmp_path / "there.kopa")
    (before,) = centre.exchange.unconfirmed()

    folder = tmp_path / "early"
    folder.mkdir()
    carry(office, centre, folder)
    (between,) = centre.exchange.unconfirmed()
    office.exchange.take_in([sent.file])
    office.clock.go_on(hours=1)
    folder = tmp_path / "late"
    folder.mkdir()
    carry(office, centre, folder)
    (after,) = centre.exchange.unconfirmed()

    assert [one.is_confirmed for one in (before, between, after)] == [False, False, True]
    assert after.said > between.said


def test_a_coordinator_sees_it_centre_by_centre(centre, office, there_and_back):
    centre.people.add(a_person())
    there_and_back()

    found = {one.centre: one for one in office.exchange.unconfirmed()}

    assert set(found) == {"Ludzas centrs", "Preiļu centrs"}
    # The answer has reached the centre, but the office has not heard so yet.
    assert not found["Preiļu centrs"].is_confirmed
    there_and_back()
    found = {one.centre: one for one in office.exchange.unconfirmed()}
    assert counts(found["Preiļu centrs"]) == {}


def test_what_a_centre_recorded_itself_is_no_news_to_it(centre, office, tmp_path):
    for number in range(5):
        centre.people.add(a_person(f"Anna{number}"))
    (sent,) = centre.exchange.export(tmp_path / "there.kopa")
    office.exchange.take_in([sent.file])

    (one,) = (one for one in office.exchange.unconfirmed() if one.centre == "Preiļu centrs")

    assert "person" not in counts(one)


def test_more_than_anybody_counts_is_only_called_more(centre, monkeypatch):
    monkeypatch.setattr(unconfirmed, "MOST", 3)
    for number in range(5):
        centre.people.add(a_person(f"Anna{number}"))

    (one,) = centre.exchange.unconfirmed()

    assert one.is_more
