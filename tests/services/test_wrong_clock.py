"""A laptop whose clock is years off: what it notes of moments stays believable to everybody."""

from datetime import timedelta

import pytest

from app.bootstrap import Application
from app.domain.attendance import Mark
from app.domain.certificate_register import CopyKind
from app.domain.clock import stamp_of
from app.domain.erasure import ErasureReason
from app.domain.errors import DayTooFarError
from app.domain.errors_exchange import FromFarAheadError
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.erasure import ErasureWish
from app.services.evidence import Target
from app.services.settings import FirstAnswers
from app.services.sheets import SheetWish
from tests.support.members import carry, found, join
from tests.support.raw_bytes import traces
from tests.support.stores import NOON, TODAY, MovableClock, a_person, a_session, an_event

MADE = TODAY - timedelta(days=200)
YEARS = {"ahead": timedelta(days=3_650), "behind": timedelta(days=-1_900)}


@pytest.fixture(params=YEARS)
def clock(request):
    return MovableClock(NOON + YEARS[request.param])


@pytest.fixture
def laptop(tmp_path, clock):
    application = Application(Store(tmp_path / "wrong", clock, MADE))
    application.settings.set_up(FirstAnswers("Preiļu centrs", "0042000"))
    yield application
    application.close()


@pytest.fixture
def right_clock():
    return MovableClock()


@pytest.fixture
def office(tmp_path, right_clock):
    application = Application(Store(tmp_path / "office", right_clock, MADE))
    application.settings.set_up(FirstAnswers("", laptop_name="Birojs", keeps_all=True))
    found(application)
    yield application
    application.close()


def moments(application):
    """Return everything in the records that tells when something was done here."""
    with application.people._store.database.reading() as connection:
        return {
            str(value)[:10]
            for table, column in (
                ("registration", "since"),
                ("attendance", "at"),
                ("sheet_page", "printed_at"),
                ("evidence", "added_at"),
                ("certificate_copy", "at"),
                ("sync_erasure", "at"),
            )
            for value in connection.exec_driver_sql(f"SELECT {column} FROM {table}").scalars()
            if value
        }


def do_much(application, folder):
    event = application.events.add(an_event(), [a_session(TODAY)])
    person = application.people.add(a_person())
    application.attendance.register(event.id, [person.id])
    (session,) = application.attendance.grid(event.id).sessions
    application.attendance.mark(session.id, person.id, Mark.PRESENT)
    application.door.check_in(session.id, [application.people.add(a_person("Juris")).id])
    application.sheets.make(event.id, SheetWish())
    photo = folder / "lapa.pdf"
    photo.write_bytes(b"%PDF-1.4\n")
    application.evidence.attach([photo], Target(event.id))
    issued = application.certificates.issue_to(event.id, [person.id], issued_on=TODAY)
    application.certificates.note_copies([one.id for one in issued.certificates], CopyKind.PRINT)
    application.erasure.erase(ErasureWish((person.id,), ErasureReason.ASKED))


def test_what_is_noted_bears_the_latest_day_that_is_known_to_have_come(laptop, office, tmp_path):
    join(office, laptop, Role.LEAD)

    do_much(laptop, tmp_path)

    assert moments(laptop) == {TODAY.isoformat()}


def test_a_laptop_alone_notes_no_day_before_it_was_made(laptop, tmp_path):
    do_much(laptop, tmp_path)

    assert moments(laptop) == {MADE.isoformat()}


def test_files_say_a_day_that_others_can_put_in_order(laptop, office, tmp_path):
    join(office, laptop, Role.LEAD)

    (written,) = laptop.exchange.export(tmp_path / "file.kopa")
    (taken,) = office.exchange.take_in([written.file])

    assert taken.made.startswith(TODAY.isoformat())


def test_the_next_sheet_of_a_right_clock_is_newer(laptop, office, right_clock, tmp_path):
    join(office, laptop, Role.LEAD)
    event = laptop.events.add(an_event(), [a_session(TODAY)])
    laptop.sheets.make(event.id, SheetWish())
    (written,) = laptop.exchange.export(tmp_path / "file.kopa")
    office.exchange.take_in([written.file])
    right_clock.go_on(days=1)

    office.sheets.make(event.id, SheetWish())

    wrong, right = sorted(moments(office))
    assert (wrong, right) == (TODAY.isoformat(), (TODAY + timedelta(days=1)).isoformat())


def test_backups_of_somebody_erased_go_a_month_after_the_clock_was_put_right(
    laptop, clock, office, tmp_path
):
    join(office, laptop, Role.LEAD)
    person = laptop.people.add(a_person("Zeltīte", "Kvēpiņa"))
    laptop.safety.back_up()
    laptop.erasure.erase(ErasureWish((person.id,), ErasureReason.ASKED))

    clock.moment = NOON + timedelta(days=31)
    laptop.safety.back_up()

    assert traces(laptop.settings.folder, ["Kvēpiņa"]) == []


@pytest.mark.parametrize("clock", ["ahead"], indirect=True)
def test_a_wrong_day_that_somebody_confirmed_wins_only_until_somebody_knows_better(
    laptop, office, tmp_path
):
    join(office, laptop, Role.LEAD)
    event = laptop.events.add(an_event(), [a_session(TODAY)])
    carry(laptop, office, tmp_path / "1")
    laptop.today.confirm_clock()
    laptop.events.change(event.id, an_event("No nākotnes"))
    office.events.change(event.id, an_event("Vēlāk, bet pareizajā gadā"))

    carry(laptop, office, tmp_path / "2")
    assert title_at(office, event) == "No nākotnes"
    assert office.differences.waiting() == 1  # the other title can be put back
    office.events.change(event.id, an_event("Pēdējais vārds"))
    carry(office, laptop, tmp_path / "3")

    assert title_at(laptop, event) == title_at(office, event) == "Pēdējais vārds"
    assert [one.member.name for one in office.membership.roster() if one.is_expired] == []


def title_at(application, event):
    return application.events.page(event.id).event.title


@pytest.mark.parametrize("clock", ["ahead"], indirect=True)
def test_a_laptop_in_another_century_says_so_and_goes_on_once_it_is_put_right(
    laptop, clock, office, tmp_path
):
    join(office, laptop)
    clock.moment = NOON + timedelta(days=365 * 180)

    assert laptop.today.clock_trouble() is not None
    with pytest.raises(DayTooFarError):
        laptop.today.confirm_clock()
    laptop.people.add(a_person("Anna", "Bērziņa"))
    (taken,) = carry(laptop, office, tmp_path / "1")
    assert new_people(taken) == 1

    clock.moment = NOON + timedelta(days=1)
    assert laptop.today.clock_trouble() is None
    laptop.people.add(a_person("Zane", "Liepa"))
    (taken,) = carry(laptop, office, tmp_path / "2")
    assert new_people(taken) == 1


def new_people(taken):
    return sum(one.new for one in taken.tables if one.subject == "person")


def counted_to(application, moment):
    with application.people._store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql("UPDATE sync_clock SET h = ?", (stamp_of(moment),))


def clock_of(application):
    with application.people._store.database.reading() as connection:
        return connection.exec_driver_sql("SELECT h FROM sync_clock").scalar_one()


@pytest.mark.parametrize("clock", ["ahead"], indirect=True)
def test_a_file_that_is_counted_decades_ahead_leads_nobody_there(laptop, office, tmp_path):
    join(office, laptop, Role.LEAD)
    counted_to(laptop, NOON + timedelta(days=365 * 51))
    laptop.people.add(a_person("Anna", "Bērziņa"))
    before = clock_of(office)
    (tmp_path / "stick").mkdir()
    files = [one.file for one in laptop.exchange.export(tmp_path / "stick")]

    for take in (office.exchange.take_in, office.exchange.preview):
        with pytest.raises(FromFarAheadError) as refused:
            take(files)
    assert refused.value.day.year == NOON.year + 51
    (left,) = office.exchange.take_in_usable(files).refused
    assert isinstance(left.error, FromFarAheadError)
    assert clock_of(office) == before


@pytest.mark.parametrize("clock", ["ahead"], indirect=True)
def test_a_file_that_is_counted_thirty_years_ahead_is_taken_in(laptop, office, tmp_path):
    join(office, laptop, Role.LEAD)
    counted_to(laptop, NOON + timedelta(days=365 * 30))
    laptop.people.add(a_person("Anna", "Bērziņa"))

    (taken,) = carry(laptop, office, tmp_path / "1")
    assert new_people(taken) == 1
    assert [one.standing for one in carry(office, laptop, tmp_path / "2")]


def test_a_welcome_that_is_counted_decades_ahead_is_refused(laptop, office, tmp_path):
    counted_to(office, NOON + timedelta(days=365 * 60))

    with pytest.raises(FromFarAheadError):
        join(office, laptop)

    assert laptop.membership.standing() is None
