"""A copied, moved or rolled back data folder is noticed when it is opened."""

import json
import shutil

import pytest

from app import BUILD_DATE
from app.domain.certificates import CertificateState
from app.domain.ids import ORG_SCOPE
from app.domain.numbers_of_certificates import code_of, series_of
from app.persistence import ended_numbers, lives, records, signing_keys, tables
from app.persistence.ended_numbers import EndedNumber
from app.persistence.store import Store
from app.services.settings import FirstAnswers, SettingsService
from tests.support.stores import MovableClock

SERIES = series_of("PRE", 2026, "AAAAA")


@pytest.fixture
def place(tmp_path):
    """A place with a data folder and a witness of its own."""
    with opened(tmp_path) as store:
        SettingsService(store).set_up(FirstAnswers("Preiļu centrs"))
    return tmp_path


class opened:  # noqa: N801  reads like the function that it stands for
    """Open the store of a place for a block."""

    def __init__(self, place, folder="data", witness="witness"):
        self._where = place / folder, place / witness

    def __enter__(self):
        folder, witness = self._where
        self._store = Store(folder, MovableClock(), BUILD_DATE, witness=witness)
        return self._store

    def __exit__(self, *_):
        self._store.close()


def life(place, **where):
    with opened(place, **where) as store, store.database.reading() as connection:
        return lives.present(connection).incarnation


def record(store):
    """Let something be recorded, so that the clock goes on."""
    with store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("UPDATE centre SET place = coalesce(place, '') || 'x'")


def put_back(copy, folder):
    shutil.rmtree(folder)
    shutil.copytree(copy, folder)


def promised(store, count=1):
    with store.database.unnamed(capture=True) as connection:
        return list(store.home.promise_serials(connection, SERIES, count))


def promise_and_stop(store, count):
    """Be stopped in the middle of an act that has its numbers already."""
    with store.database.unnamed(capture=True) as connection:
        store.home.promise_serials(connection, SERIES, count)
        raise KeyboardInterrupt


def test_a_store_that_stays_where_it_is_goes_on_as_it_was(place):
    before = life(place)
    with opened(place) as store:
        record(store)

    assert life(place) == before


def test_a_copy_begins_a_new_life_and_the_first_goes_on(place):
    before = life(place)
    shutil.copytree(place / "data", place / "copy")

    assert life(place, folder="copy") != before
    assert life(place) == before


def test_a_folder_on_another_machine_begins_a_new_life(place):
    before = life(place)

    assert life(place, witness="witness-of-another") != before


def test_a_store_put_back_to_an_earlier_state_begins_a_new_life(place):
    before = life(place)
    shutil.copytree(place / "data", place / "earlier")
    with opened(place) as store:
        record(store)
    put_back(place / "earlier", place / "data")

    assert life(place) != before


def test_a_store_put_back_to_the_state_that_it_had_goes_on(place):
    before = life(place)
    shutil.copytree(place / "data", place / "same")
    put_back(place / "same", place / "data")

    assert life(place) == before


def test_where_the_witness_was_lost_a_new_life_begins(place):
    before = life(place)
    shutil.rmtree(place / "witness")

    assert life(place) != before


def test_where_the_witness_cannot_be_read_a_new_life_begins(place):
    before = life(place)
    for file in (place / "witness").glob(f"{before.hex()}*"):
        file.write_text("{")

    assert life(place) != before


def test_a_store_of_an_earlier_version_goes_on_as_it_was(place):
    before = life(place)
    with opened(place) as store, store.database.unnamed(capture=True) as connection:
        connection.exec_driver_sql("DELETE FROM setting WHERE name = 'home_mark'")

    assert life(place, witness="another") == before
    assert life(place, witness="another") == before


def test_where_nothing_can_be_written_outside_the_witness_lies_in_the_data_folder(place):
    (place / "file").write_text("no folder")

    with opened(place, witness="file") as store:
        record(store)
    first = life(place, witness="file")

    assert (place / "data" / "witness").is_dir()
    assert life(place, witness="file") == first


def test_a_new_life_has_a_key_of_its_own_and_forgets_the_old_secret(place):
    def secret(folder):
        with opened(place, folder=folder) as store, store.database.reading() as connection:
            incarnation = lives.present(connection).incarnation
            return signing_keys.secret_of(connection, incarnation), signing_keys.every(connection)

    mine, _ = secret("data")
    shutil.copytree(place / "data", place / "copy")
    theirs, known = secret("copy")

    assert mine not in (None, theirs)
    assert len(known) == 2


def test_the_witness_holds_nothing_of_people_or_records(place):
    with opened(place) as store:
        promised(store, 3)

    contents = [json.loads(file.read_text()) for file in (place / "witness").iterdir()]

    assert {key for content in contents for key in content} == {"name", "stamp", "serials"}
    assert [one["serials"] for one in contents if one.get("serials")] == [{SERIES: 3}]


def test_a_promise_is_on_the_disk_before_the_act_that_needs_it(place):
    with opened(place) as store, pytest.raises(KeyboardInterrupt):
        promise_and_stop(store, 5)

    with opened(place) as store:
        # Whether the act of a program that ended was on paper nobody can tell.
        assert promised(store) == [6]


def test_an_act_that_was_taken_back_at_once_leaves_no_gap(place):
    with opened(place) as store:
        with pytest.raises(KeyboardInterrupt):
            promise_and_stop(store, 5)

        assert promised(store) == [1]


def test_a_fresh_life_has_no_code_that_is_known_here(store, monkeypatch):
    with store.database.reading() as connection:
        own = lives.present(connection).incarnation
        offered = iter([own, own, b"\1" * 8])
        monkeypatch.setattr(lives, "new_incarnation", lambda: next(offered))

        assert lives.fresh_incarnation(connection) == b"\1" * 8


def test_a_life_elsewhere_with_the_same_code_is_noticed(store):
    with store.database.unnamed(capture=False) as connection:
        own = lives.present(connection).incarnation
        assert not lives.shares_its_code(connection)
        twin = (int.from_bytes(own) ^ (1 << 60)).to_bytes(8)
        connection.exec_driver_sql("INSERT INTO sync_incarnation (id) VALUES (?)", (twin,))

        assert lives.shares_its_code(connection)


def test_another_key_for_the_code_of_this_life_is_noticed(store):
    with store.database.unnamed(capture=True) as connection:
        code = code_of(lives.present(connection).incarnation)
        row = {"id": b"k" * 16, "centre_id": ORG_SCOPE, "code": code, "public": b"\1" * 32}
        records.add(connection, tables.signing_key, row)

        assert lives.shares_its_code(connection)


@pytest.mark.parametrize(("serial", "is_noticed"), [("99999", False), ("100000", True)])
def test_a_number_that_this_life_cannot_have_come_to_is_noticed(store, serial, is_noticed):
    with store.database.unnamed(capture=True) as connection:
        number = f"PRE-2026-{code_of(lives.present(connection).incarnation)}-{serial}"
        ended_numbers.note(connection, EndedNumber(number, CertificateState.VOID))

        assert lives.shares_its_code(connection) is is_noticed


def test_a_key_elsewhere_for_the_same_code_is_noticed(store):
    with store.database.unnamed(capture=True) as connection:
        code = code_of(lives.present(connection).incarnation)
        row = {"id": b"k" * 16, "centre_id": ORG_SCOPE, "code": code, "public": b"\1" * 32}
        records.add(connection, tables.signing_key, row)

        assert lives.shares_its_code(connection)


@pytest.mark.parametrize(
    ("serial", "is_noticed"), [("99999", False), ("100000", True), ("9" * 30, True)]
)
def test_a_serial_that_no_laptop_comes_to_is_noticed(store, serial, is_noticed):
    with store.database.unnamed(capture=True) as connection:
        code = code_of(lives.present(connection).incarnation)
        number = f"XYZ-2026-{code}-{serial}"
        ended_numbers.note(connection, EndedNumber(number, CertificateState.VOID))

        assert lives.shares_its_code(connection) is is_noticed


def test_a_portable_program_keeps_its_witness_beside_itself(tmp_path, monkeypatch):
    (tmp_path / "stick" / "portable").mkdir(parents=True)
    monkeypatch.setattr("sys.argv", [str(tmp_path / "stick" / "kopa")])

    Store(tmp_path / "stick" / "data", MovableClock(), BUILD_DATE).close()
    Store(tmp_path / "elsewhere", MovableClock(), BUILD_DATE).close()

    assert len(list((tmp_path / "stick" / "witness").glob("*-*.json"))) == 1
    assert sorted(one.name for one in (tmp_path / "stick").iterdir()) == [
        "data",
        "portable",
        "witness",
    ]
