"""What one laptop's files may add to what all others carry on: never so much that none can send."""

import contextlib
import os
import shutil
from dataclasses import replace
from datetime import date

import pytest
from pyrage import x25519

from app.bootstrap import Application
from app.domain.errors_exchange import NotAllSentError, TooLargeToSendError, TooMuchFromOneError
from app.domain.ids import ORG_SCOPE, LaptopId, new_id
from app.domain.trust import HIGHEST_BY_LEAD, MOST_STANDING, Role
from app.persistence import exchange_notes, trust
from app.persistence.store import Store
from app.persistence.totals import Kind
from app.services import allowance, belonging
from app.services.settings import FirstAnswers
from app.services.wording.imports import brought_lines
from app.sync import limits
from app.sync.envelopes import new_sign_key
from tests.support.members import carry, join
from tests.support.prepared import prepare
from tests.support.stores import BUILD_DATE, MovableClock, a_person

ANSWERS = {
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "preili": FirstAnswers("Preiļu centrs", "0042000"),
    "ludza": FirstAnswers("Ludzas centrs", "0037000"),
}


@pytest.fixture(scope="session")
def pristine_allowed(tmp_path_factory):
    """The folders of a coordinator, of the lead of a centre, and of another centre."""

    def let_in(made):
        join(made["office"], made["preili"], Role.LEAD)
        join(made["office"], made["ludza"])

    return prepare(tmp_path_factory.mktemp("allowed"), let_in, answers=ANSWERS)


@pytest.fixture
def laptops(tmp_path, pristine_allowed):
    """A coordinator, the laptop of a lead, and that of another centre."""
    folders = [shutil.copytree(pristine_allowed / name, tmp_path / name) for name in ANSWERS]
    opened = [Application(Store(folder, MovableClock(), BUILD_DATE)) for folder in folders]
    yield opened
    for one in opened:
        one.close()


def forge(application, statement, rows):
    with application._store.database.unnamed(capture=False) as connection:
        connection.exec_driver_sql(statement, rows)


def asked(application, query):
    with application._store.database.reading() as connection:
        return connection.exec_driver_sql(query).one()


def own_centre(application):
    return asked(application, "SELECT id FROM centre")[0]


def forge_erasures(laptop):
    rows = [(os.urandom(16), own_centre(laptop), os.urandom(16)) for _ in range(40)]
    forge(
        laptop,
        "INSERT INTO sync_erasure (t, r, scope, by, at, reason) "
        "VALUES (777, ?, ?, ?, '2026-11-01T10:00:00+00:00', 'wish')",
        rows,
    )


def forge_tables(laptop, names=None):
    h, n = asked(laptop, "SELECT h, n FROM sync_clock")
    names = names or [(f"horoscope_{one}", 1_000 + one) for one in range(40)]
    rows = [(*one, os.urandom(16), own_centre(laptop), h, n) for one in names]
    forge(
        laptop,
        "INSERT INTO sync_foreign_row (table_name, t, r, scope, h, n) VALUES (?, ?, ?, ?, ?, ?)",
        rows,
    )


def forge_columns(laptop):
    person = laptop.people.add(a_person("Anna", "Bērziņa")).id
    h, n = asked(laptop, "SELECT h, n FROM sync_clock")
    rows = [(person, 1_000 + one, f"sign_{one}", h, n) for one in range(40)]
    forge(
        laptop,
        "INSERT INTO sync_foreign_cell (table_name, r, c, name, kind, value, h, n) "
        "VALUES ('person', ?, ?, ?, 'integer', 7, ?, ?)",
        rows,
    )


def forge_seen_lives(laptop):
    lives = [(os.urandom(8),) for _ in range(40)]
    forge(laptop, "INSERT INTO sync_incarnation (id) VALUES (?)", lives)
    forge(
        laptop,
        "INSERT INTO sync_known (scope, n, h) SELECT ?, alias, 1 FROM sync_incarnation "
        "WHERE alias NOT IN (SELECT n FROM sync_known UNION SELECT n FROM sync_clock)",
        [(own_centre(laptop),)],
    )


def forge_lives_in_rows(laptop):
    people = [laptop.people.add(a_person(f"Anna {one}")).id for one in range(60)]
    for person in people:
        forge(laptop, "INSERT INTO sync_incarnation (id) VALUES (?)", [(os.urandom(8),)])
        forge(
            laptop,
            "UPDATE sync_row SET n = (SELECT max(alias) FROM sync_incarnation) WHERE r = ?",
            [(person,)],
        )


FLOODS = {
    Kind.ERASURES: forge_erasures,
    Kind.ERASURES_OF_SCOPE: forge_erasures,
    Kind.TABLES: forge_tables,
    Kind.TABLES_OF_SCOPE: forge_tables,
    Kind.COLUMNS_OF_TABLE: forge_columns,
    Kind.LIVES_OF_SCOPE: forge_seen_lives,
    "lives in rows": forge_lives_in_rows,
}


@pytest.mark.parametrize("what", FLOODS)
def test_a_file_that_fills_what_all_carry_is_refused_whole(laptops, what, tmp_path, monkeypatch):
    office, preili, ludza = laptops
    kind = Kind.LIVES_OF_SCOPE if what == "lives in rows" else what
    monkeypatch.setitem(allowance.MOST, kind, 30)
    FLOODS[what](preili)

    with pytest.raises(TooMuchFromOneError) as refused:
        carry(preili, office, tmp_path / "1")

    assert (refused.value.name, refused.value.what) == ("Preiļu centrs", kind.value)
    ludza.people.add(a_person("Zane", "Liepa"))
    assert carry(ludza, office, tmp_path / "2")
    assert carry(office, ludza, tmp_path / "3")


def test_a_welcome_that_fills_what_all_carry_is_refused_whole(laptops, tmp_path, monkeypatch):
    _, preili, _ = laptops
    monkeypatch.setitem(allowance.MOST, Kind.TABLES_OF_SCOPE, 30)
    forge_tables(preili)
    newcomer = Application(Store(tmp_path / "new", MovableClock(), BUILD_DATE))
    newcomer.settings.set_up(FirstAnswers("Preiļu otrais", "0042000"))

    with contextlib.closing(newcomer), pytest.raises(TooMuchFromOneError):
        join(preili, newcomer, centre=own_centre(preili))


def test_what_is_too_much_already_keeps_out_no_file_that_adds_nothing_to_it(
    laptops, tmp_path, monkeypatch
):
    office, preili, _ = laptops
    forge_tables(preili)
    carry(preili, office, tmp_path / "1")
    monkeypatch.setitem(allowance.MOST, Kind.TABLES_OF_SCOPE, 30)
    preili.people.add(a_person("Zane", "Liepa"))

    assert carry(preili, office, tmp_path / "2")

    assert office.people.count() == 1


def let_in_by_itself(lead, count, expires=None, version=1):
    """Let a lead sign laptops that nobody ever saw."""
    with lead._store.database.unnamed(capture=True) as connection:
        found = belonging.the_founding(connection)
        keys = belonging.own_keys(connection)
        part = belonging.own_member(connection, belonging.roster_of(connection, found))
        for _ in range(count):
            member = replace(
                part,
                laptop=LaptopId(new_id()),
                sign_key=new_sign_key().public,
                seal_key=str(x25519.Identity.generate().to_public()),
                role=Role.LAPTOP,
                expires=expires or part.expires,
                version=version,
            )
            belonging.say(connection, member, keys.sign)


def test_a_lead_that_signs_without_end_fills_its_own_centre_alone(laptops, tmp_path):
    office, preili, ludza = laptops
    let_in_by_itself(preili, 60)

    carry(preili, office, tmp_path / "1")
    for trip in ("2", "3"):
        carry(office, preili, tmp_path / trip)
        carry(preili, office, tmp_path / f"{trip}back")

    said = asked(office, "SELECT count(*) FROM trust_statement WHERE kind = 'member'")[0]
    # Each of the twenty by the lead and by the root, and the three that joined.
    assert said <= 2 * MOST_STANDING + 3
    assert len(office.membership.roster()) == MOST_STANDING + 3
    assert carry(office, ludza, tmp_path / "4")


def test_of_what_a_lead_says_only_what_decides_is_kept(laptops):
    office, preili, _ = laptops
    before = asked(office, "SELECT count(*) FROM trust_statement")[0]
    let_in_by_itself(preili, 60)
    with preili._store.database.reading() as connection:
        said = trust.envelopes(connection)

    with office._store.database.unnamed(capture=True) as connection:
        belonging.learn(connection, belonging.the_founding(connection), said)

    after = asked(office, "SELECT count(*) FROM trust_statement")[0]
    assert after == before + MOST_STANDING


def test_a_lead_makes_nobody_belong_for_ever(laptops, tmp_path):
    office, preili, ludza = laptops
    let_in_by_itself(preili, 1, date(9999, 1, 1), HIGHEST_BY_LEAD)
    carry(preili, office, tmp_path / "1")

    carry(office, ludza, tmp_path / "2")

    ends = {one.member.expires for one in office.membership.roster()}
    assert max(ends) <= office._store.believed_day() + belonging.TERM


def test_what_one_file_adds_to_the_statements_is_bounded(laptops, tmp_path, monkeypatch):
    office, preili, _ = laptops
    let_in_by_itself(preili, 20)
    monkeypatch.setitem(allowance.MOST, Kind.STATEMENTS, 10)

    with pytest.raises(TooMuchFromOneError) as refused:
        carry(preili, office, tmp_path / "1")

    assert refused.value.what == "statements"


def test_two_unknown_tables_of_one_number_keep_nobody_from_sending(laptops, tmp_path):
    office, preili, ludza = laptops
    for trip, name in enumerate(("horoscope", "tarot")):
        forge(preili, "DELETE FROM sync_foreign_row", ())
        forge_tables(preili, [(name, 900)])
        preili.people.add(a_person(name))
        carry(preili, office, tmp_path / f"to{trip}")

    assert carry(office, ludza, tmp_path / "1")
    assert carry(office, preili, tmp_path / "2")


def test_what_cannot_be_written_for_one_centre_keeps_no_other_from_its_file(
    laptops, tmp_path, monkeypatch
):
    office, preili, ludza = laptops
    preili.people.add(a_person("Anna", "Bērziņa", note="x" * 2_000))
    ludza.people.add(a_person("Zane", "Liepa"))
    carry(preili, office, tmp_path / "1")
    carry(ludza, office, tmp_path / "2")
    monkeypatch.setattr(limits, "TEXT_CHARACTERS", 1_000)
    monkeypatch.setattr(limits, "BLOB_BYTES", 1_000)
    (tmp_path / "stick").mkdir()

    with pytest.raises(NotAllSentError) as refused:
        office.exchange.export(tmp_path / "stick")

    (failed,) = refused.value.failed
    assert isinstance(failed.error, TooLargeToSendError)
    assert "Prei" in failed.name
    (file,) = (tmp_path / "stick").iterdir()
    assert "Ludz" in file.name
    (taken,) = ludza.exchange.preview([file])
    assert taken.sender == "Birojs"
    assert office.exchange.last_saved()


def lives_met(laptop):
    with laptop._store.database.reading() as connection:
        found = connection.exec_driver_sql("SELECT id FROM sync_incarnation").scalars()
        return set(found)


def test_a_centre_hears_of_no_lives_of_another_that_changed_nothing_for_all(laptops, tmp_path):
    office, preili, ludza = laptops
    before = lives_met(preili)
    forge_seen_lives(preili)
    preili.people.add(a_person("Anna", "Bērziņa"))
    carry(preili, office, tmp_path / "1")
    own = lives_met(preili) - before
    assert own <= lives_met(office)
    # As a coordinator knows it that took in another coordinator's file of all centres.
    forge(
        office,
        "INSERT INTO sync_known (scope, n, h) "
        "SELECT ?, alias, 1 FROM sync_incarnation WHERE id = ?",
        [(ORG_SCOPE, life) for life in own],
    )

    carry(office, ludza, tmp_path / "2")

    assert not own & lives_met(ludza)


def test_a_centre_s_other_laptops_hear_what_a_coordinator_has_seen_of_it(laptops, tmp_path):
    office, preili, _ = laptops
    preili.people.add(a_person("Anna", "Bērziņa"))
    carry(preili, office, tmp_path / "1")
    assert not preili.exchange.unconfirmed()[0].is_all_there

    carry(office, preili, tmp_path / "2")

    assert preili.exchange.unconfirmed()[0].is_all_there


def test_what_bears_a_laptop_s_own_mark_and_came_from_elsewhere_is_told(laptops, tmp_path):
    office, preili, _ = laptops
    carry(office, preili, tmp_path / "1")
    (life,) = asked(
        office, "SELECT i.id FROM sync_clock c JOIN sync_incarnation i ON i.alias = c.n"
    )
    person = preili.people.add(a_person("Anna", "Bērziņa")).id
    forge(preili, "INSERT OR IGNORE INTO sync_incarnation (id) VALUES (?)", [(life,)])
    alias = "(SELECT alias FROM sync_incarnation WHERE id = ?)"
    forge(preili, f"UPDATE sync_row SET n = {alias} WHERE r = ?", [(life, person)])

    (taken,) = carry(preili, office, tmp_path / "2")

    assert taken.began_anew
    assert "new mark" in " ".join(brought_lines(taken))
    (kept,) = asked(office, "SELECT report FROM sync_import ORDER BY at DESC, rowid DESC LIMIT 1")
    assert exchange_notes.read_report(kept).began_anew
    ludza_brings = carry(office, preili, tmp_path / "3")
    assert not any(one.began_anew for one in ludza_brings)
