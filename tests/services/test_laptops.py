"""What the overview tells of each laptop, on real stores that exchange files."""

import shutil
from datetime import timedelta

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.erasure import ErasureReason
from app.domain.programme import OutcomeAreaDraft
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.erasure import ErasureWish
from app.services.laptops import LaptopsWaiting
from app.services.membership_views import Part
from app.services.settings import FirstAnswers
from tests.support.members import carry, found, join
from tests.support.prepared import prepare
from tests.support.stores import a_person

ANSWERS = {
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "second office": FirstAnswers("", laptop_name="Otrs birojs", keeps_all=True),
    "preili": FirstAnswers("Preiļu centrs", "0042000", laptop_name="Zāle"),
    "ludza": FirstAnswers("Ludzas centrs", "0037000", laptop_name="Ludza"),
}


@pytest.fixture(scope="session")
def pristine_overviewed(tmp_path_factory):
    """Data folders of laptops that were just set up and belong nowhere; only copied."""
    return prepare(tmp_path_factory.mktemp("overviewed"), lambda _: None, answers=ANSWERS)


@pytest.fixture(scope="session")
def pristine_pair(tmp_path_factory, pristine_overviewed):
    """The folders of a coordinator and of a centre that it has let in; only copied."""
    like = [pristine_overviewed / name for name in ("office", "preili")]
    return prepare(tmp_path_factory.mktemp("pair"), lambda made: join(*made.values()), like=like)


@pytest.fixture
def laptop(request, tmp_path, clock, pristine_overviewed, pristine_pair):
    """Open laptops by name; all of them have the same clock."""
    opened = {}
    paired = ("office", "preili") if "preili" in request.fixturenames else ()

    def one(name):
        if name not in opened:
            place = pristine_pair if name in paired else pristine_overviewed
            folder = shutil.copytree(place / name, tmp_path / name)
            opened[name] = Application(Store(folder, clock, BUILD_DATE))
        return opened[name]

    yield one
    for application in opened.values():
        application.close()


@pytest.fixture
def office(request, laptop):
    made = laptop("office")
    if "preili" not in request.fixturenames:
        found(made)
    return made


@pytest.fixture
def preili(laptop, office):
    return laptop("preili")


def seen_of(application, name):
    (one,) = [one for one in application.laptops.overview().laptops if one.seen.member.name == name]
    return one


def test_a_laptop_that_was_let_in_has_got_a_file_and_sent_none(office, preili):
    one = seen_of(office, "Zāle")

    assert one.sent
    assert (one.received, one.confirmed, one.silent_for) == ("", "", None)


def test_the_newest_file_of_a_laptop_is_told_with_the_day_it_came(office, preili, clock, tmp_path):
    clock.go_on(days=3)
    older = preili.exchange.export(tmp_path / "a.kopa")[0].file
    clock.go_on(days=4)
    newer = preili.exchange.export(tmp_path / "b.kopa")[0].file
    clock.go_on(days=1)

    office.exchange.take_in([newer, older])

    one = seen_of(office, "Zāle")
    assert one.received[:10] == "2026-11-29"
    assert one.received_at[:10] == "2026-11-30"


def test_a_file_is_confirmed_by_the_next_answer_of_whoever_took_it_in(
    office, preili, clock, tmp_path
):
    clock.go_on(days=1)
    carry(office, preili, tmp_path / "there")
    clock.go_on(days=1)
    office.exchange.export(tmp_path)
    carry(preili, office, tmp_path / "back")

    one = seen_of(office, "Zāle")

    assert one.confirmed[:10] == "2026-11-23"
    assert one.sent[:10] == "2026-11-24"


def test_a_centre_sees_what_its_coordinator_has_confirmed(office, preili, clock, tmp_path):
    carry(preili, office, tmp_path / "there")
    assert seen_of(preili, "Birojs").confirmed == ""

    carry(office, preili, tmp_path / "back")

    assert seen_of(preili, "Birojs").confirmed[:10] == "2026-11-22"


def test_the_answer_to_another_centre_confirms_nothing(office, preili, laptop, tmp_path, clock):
    ludza = laptop("ludza")
    join(office, ludza)
    clock.go_on(days=1)
    carry(office, ludza, tmp_path / "1")
    carry(ludza, office, tmp_path / "2")

    assert seen_of(office, "Ludza").confirmed
    assert seen_of(office, "Zāle").confirmed == ""


def test_sixty_days_of_silence_are_named_and_one_file_ends_them(office, preili, clock, tmp_path):
    carry(preili, office, tmp_path / "1")
    clock.go_on(days=60)
    assert seen_of(office, "Zāle").silent_for is None
    clock.go_on(days=1)
    assert seen_of(office, "Zāle").silent_for == 61
    assert office.laptops.overview().attention == 1

    carry(preili, office, tmp_path / "2")

    assert seen_of(office, "Zāle").silent_for is None


def test_a_laptop_that_never_sent_is_silent_since_it_was_let_in(office, preili, clock):
    clock.go_on(days=70)

    assert seen_of(office, "Zāle").silent_for == 70


def test_a_late_stick_with_an_old_file_does_not_end_the_silence(office, preili, clock, tmp_path):
    file = preili.exchange.export(tmp_path / "old.kopa")[0].file
    clock.go_on(days=90)

    office.exchange.take_in([file])

    assert seen_of(office, "Zāle").silent_for == 90


def test_a_laptop_whose_clock_stands_years_behind_is_not_silent(office, preili, clock, tmp_path):
    clock.go_on(days=70)
    preili.people.add(a_person("Anna"))
    today = clock.moment
    clock.moment = today.replace(year=2020)
    preili.exchange.export(tmp_path / "a.kopa")
    clock.moment = today

    office.exchange.take_in([tmp_path / "a.kopa"])

    assert seen_of(office, "Zāle").silent_for is None


def test_a_laptop_that_only_reads_is_never_silent(office, laptop, clock):
    join(office, laptop("ludza"), Role.READER, None)
    clock.go_on(days=200)

    assert seen_of(office, "Ludza").silent_for is None


def test_a_coordinator_whose_file_only_others_have_is_said_to_be_missing(
    office, preili, laptop, clock, tmp_path
):
    other = laptop("second office")
    join(office, other, Role.COORDINATOR, None)
    carry(other, office, tmp_path / "1")
    carry(office, other, tmp_path / "2")
    other.programme.add_outcome_area(OutcomeAreaDraft("Jauna joma"))
    carry(other, preili, tmp_path / "3")
    assert not seen_of(office, "Otrs birojs").has_gap

    carry(preili, office, tmp_path / "4")
    assert seen_of(office, "Otrs birojs").has_gap

    other.exchange.export(tmp_path / "all.kopa")
    office.exchange.take_in([tmp_path / "all.kopa"])
    assert not seen_of(office, "Otrs birojs").has_gap


def test_an_erasure_is_open_until_a_file_of_the_laptop_tells_of_it(office, preili, tmp_path):
    preili.people.add(a_person("Anna"))
    carry(preili, office, tmp_path / "1")
    (anna,) = office.people.find("")
    office.erasure.erase(ErasureWish((anna.id,), ErasureReason.ASKED))

    one = seen_of(office, "Zāle")
    assert (one.erasures, one.erasures_open, one.needs_attention) == (1, 1, True)
    assert office.laptops.waiting().laptops == 0, "it had no time to answer yet"

    carry(office, preili, tmp_path / "2")
    carry(preili, office, tmp_path / "3")

    assert seen_of(office, "Zāle").erasures_open == 0


def test_a_laptop_that_was_taken_out_waits_for_nothing(office, preili, clock):
    office.membership.revoke(seen_of(office, "Zāle").seen.member.sign_key, "stolen")
    clock.go_on(days=100)

    one = seen_of(office, "Zāle")

    assert one.seen.revoked.why == "stolen"
    assert (one.silent_for, one.erasures_open, one.needs_attention) == (None, 0, False)


def test_a_laptop_that_joined_anew_stands_once_on_the_list(office, preili, tmp_path):
    office.membership.revoke(seen_of(office, "Zāle").seen.member.sign_key, "lost")
    preili.membership.wish(tmp_path / "anew.kopa-join", anew=True)
    asked = office.membership.look_at_wish(tmp_path / "anew.kopa-join").wish
    office.membership.let_in(asked, Part(Role.LAPTOP, asked.centre), tmp_path)

    assert seen_of(office, "Zāle").seen.belongs


def test_a_laptop_that_left_and_came_back_is_what_it_was_let_in_as_last(
    office, preili, clock, tmp_path
):
    join(office, preili, Role.COORDINATOR)
    preili.membership.leave()
    clock.go_on(days=1)
    join(office, preili, Role.LAPTOP)
    carry(office, preili, tmp_path)

    for one in (office, preili):
        (found,) = [row for row in one.laptops.overview().laptops if row.seen.centre]
        assert found.seen.member.role is Role.LAPTOP
        assert found.seen.is_this is (one is preili)


def test_time_that_runs_out_is_told_before_it_has(office, preili, clock):
    ends = seen_of(office, "Zāle").seen.member.expires
    clock.moment += (ends - clock.today()) - timedelta(days=59)
    office.people._store.confirm_now()
    assert seen_of(office, "Zāle").expires_soon

    clock.go_on(days=60)
    assert seen_of(office, "Zāle").seen.is_expired


def test_how_often_a_laptop_went_on_from_a_backup_is_told(office, preili, tmp_path):
    backup = preili.safety.back_up()
    preili.safety.restore(backup)
    carry(preili, office, tmp_path / "1")

    assert seen_of(office, "Zāle").lives == 2


def test_what_waits_is_told_to_those_who_let_in_alone(office, preili, clock):
    clock.go_on(days=61)

    assert office.laptops.waiting() == LaptopsWaiting(1, lacks_paper=True)
    assert preili.laptops.waiting() == LaptopsWaiting()


def test_a_laptop_of_the_records_that_nobody_let_in_is_a_stranger(office, preili, tmp_path):
    with preili.people._store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql(
            "INSERT INTO laptop (id, centre_id, name) SELECT x'0102030405060708090a0b0c0d0e0f10', "
            "centre_id, 'Vecais' FROM laptop LIMIT 1"
        )
    carry(preili, office, tmp_path / "1")

    (stranger,) = office.laptops.overview().strangers

    assert stranger.name == "Vecais"
    assert preili.laptops.overview().strangers == ()
