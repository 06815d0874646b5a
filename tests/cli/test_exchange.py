"""Files of other laptops on the command line: looked at, taken in, and looked up later."""

import json
import shutil
from dataclasses import replace

import pytest

from app import BUILD_DATE, cli
from app.bootstrap import Application
from app.domain.erasure import ErasureReason
from app.domain.trust import Role
from app.persistence.store import Store
from app.persistence.tables import SYNCED_BY_NAME
from app.services.erasure import ErasureWish
from app.services.settings import FirstAnswers
from app.texts import set_language
from tests.support.members import carry, join
from tests.support.raw_bytes import traces
from tests.support.stores import MovableClock, a_person

OFFICE = FirstAnswers("", laptop_name="Birojs", keeps_all=True)


@pytest.fixture(scope="module")
def pristine(tmp_path_factory):
    """The office, and two files of a centre: one brings 25 people, the next removes them."""
    folder = tmp_path_factory.mktemp("exchange")
    office, centre = (
        Application(Store(folder / name, MovableClock(), BUILD_DATE))
        for name in ("office", "centre")
    )
    office.settings.set_up(OFFICE)
    office.settings.prefer(replace(office.settings.preferences(), language="en"))
    centre.settings.set_up(FirstAnswers("Preiļu centrs", "0042000"))
    join(office, centre)
    people = [centre.people.add(a_person(f"Anna {number:02}")) for number in range(25)]
    centre.exchange.export(folder / "first.kopa")
    for person in people:
        centre.people.remove(person.id)
    centre.exchange.export(folder / "second.kopa")
    for application in (office, centre):
        application.close()
    return folder


@pytest.fixture
def kopa(pristine, tmp_path, capsys):
    """Run a command on the office's data folder; what it says, with the exit status."""
    shutil.copytree(pristine / "office", tmp_path / "office")

    def run(*arguments):
        status = cli.run(["--data", str(tmp_path / "office"), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield run
    set_language("en")


def test_a_look_tells_every_record_and_changes_nothing(kopa, pristine):
    status, out, _ = kopa("import", "--preview", "--items", pristine / "first.kopa")

    assert status == 0
    assert ", 25 people" in out
    assert "New · Person: Anna 07 Bērziņa" in out
    assert json.loads(kopa("--json", "imports")[1]) == []


def test_a_file_that_deletes_much_is_taken_in_with_the_reason(kopa, pristine):
    kopa("import", pristine / "first.kopa")

    status, _, err = kopa("import", pristine / "second.kopa")
    assert status != 0
    assert "delete many records at once: 25 of" in err
    status, out, _ = kopa("import", "--reason", "Vecais saraksts", pristine / "second.kopa")

    assert status == 0
    assert "Taken off the lists: 25 people" in out


def test_imports_are_listed_and_each_is_looked_up_by_its_beginning(kopa, pristine):
    kopa("import", pristine / "first.kopa")

    (listed,) = kopa("imports")[1].splitlines()
    status, out, _ = kopa("imports", listed.split()[0])

    assert "Preiļu centrs" in listed
    assert status == 0
    assert ", 25 people" in out
    assert "New · Person: Anna 07 Bērziņa" in out
    assert json.loads(kopa("--json", "imports")[1])[0]["new"] == 26
    assert kopa("imports", "zz")[0] != 0


def test_what_a_coordinator_lost_comes_back_from_the_file_of_a_centre(kopa, pristine, tmp_path):
    folder, clock = tmp_path / "office", MovableClock()
    office = Application(Store(folder, clock, BUILD_DATE))
    backup = office.safety.back_up()
    clock.go_on(hours=1)
    office.programme.change(replace(office.programme.programme(), contact="biroja@example.lv"))
    shutil.copytree(pristine / "centre", tmp_path / "centre")
    with Application(Store(tmp_path / "centre", clock, BUILD_DATE)) as centre:
        carry(office, centre, tmp_path / "answers")
        centre.exchange.export(tmp_path / "centre.kopa")
    office.safety.restore(backup)
    office.close()

    status, looked, _ = kopa("import", "--preview", tmp_path / "centre.kopa")
    assert status == 0
    assert "1 record of the programme was changed by a coordinator" in looked
    status, said, _ = kopa("--json", "believe", tmp_path / "centre.kopa")

    assert status == 0
    assert json.loads(said)["believed"] == 1
    with Application(Store(folder, clock, BUILD_DATE)) as office:
        assert office.programme.programme().contact == "biroja@example.lv"


def test_what_a_believed_file_erases_leaves_no_old_page_and_gives_older_backups_their_day(
    tmp_path, capsys
):
    needles = ["Zeltīte", "Kvēpiņa"]
    office, lead = (
        Application(Store(tmp_path / name, MovableClock(), BUILD_DATE)) for name in ("o", "l")
    )
    office.settings.set_up(OFFICE)
    lead.settings.set_up(FirstAnswers("Preiļu centrs", "0042000"))
    join(office, lead, role=Role.LEAD)
    person = lead.people.add(a_person("Zeltīte", "Kvēpiņa"))
    carry(lead, office, tmp_path / "known")
    older = office.safety.back_up().name
    lead.erasure.erase(ErasureWish((person.id,), ErasureReason.ASKED))
    lead.exchange.export(tmp_path / "erased.kopa")
    for application in (office, lead):
        application.close()
    assert traces(tmp_path / "o", needles)

    status = cli.run(["--data", str(tmp_path / "o"), "believe", str(tmp_path / "erased.kopa")])

    assert status == 0, capsys.readouterr().err
    backups = {file.name for file in tmp_path.glob("o/backups/*.kopa-backup")}
    due = json.loads((tmp_path / "o" / "erased.json").read_text("utf-8"))["backups"]
    assert older in due
    assert backups - set(due), "one that was made after"
    assert traces(tmp_path / "o", needles, besides=tuple(due)) == []


def test_a_laptop_that_may_not_erase_is_believed_only_with_a_reason(kopa, pristine, tmp_path):
    kopa("import", pristine / "first.kopa")
    shutil.copytree(pristine / "centre", tmp_path / "centre")
    with Application(Store(tmp_path / "centre", MovableClock(), BUILD_DATE)) as centre:
        with centre.exchange._store.database.unnamed(capture=True) as connection:
            connection.exec_driver_sql("UPDATE person SET deleted = 0")
            connection.exec_driver_sql(
                "INSERT INTO sync_erasure (t, r, scope, by, at, reason) SELECT ?, id, centre_id, "
                "id, '2026-11-01T00:00:00+00:00', 'asked' FROM person WHERE given = 'Anna 24'",
                (SYNCED_BY_NAME["person"].number,),
            )
        centre.exchange.export(tmp_path / "claimed.kopa")

    status, out, _ = kopa("import", "--preview", tmp_path / "claimed.kopa")
    assert status == 0
    assert "asks to erase the data of 1 person for ever: Anna 24 Bērziņa" in out
    for command in ("import", "believe"):
        status, _, err = kopa(command, tmp_path / "claimed.kopa")
        assert status != 0
        assert "that laptop may not do it by itself" in err
