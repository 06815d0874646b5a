"""What a laptop may not change, the command line does not change either, and says so."""

import shutil
from dataclasses import replace

import pytest

from app import BUILD_DATE, cli
from app.bootstrap import Application
from app.cli.program import REFUSED
from app.domain.trust import Role
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from app.texts import set_language
from tests.support.members import carry, join
from tests.support.stores import MovableClock, a_person

ANSWERS = {
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "centre": FirstAnswers("Preiļu centrs", "0042000"),
    "reader": FirstAnswers("", laptop_name="Lasa", keeps_all=True),
}


@pytest.fixture(scope="module")
def pristine(tmp_path_factory):
    """A laptop that only reads, with two people in its records."""
    folder = tmp_path_factory.mktemp("rights")
    made = {}
    for name, answers in ANSWERS.items():
        made[name] = Application(Store(folder / name, MovableClock(), BUILD_DATE))
        made[name].settings.set_up(answers)
        made[name].settings.prefer(replace(made[name].settings.preferences(), language="en"))
    join(made["office"], made["centre"])
    home = made["centre"].settings.centre().id
    join(made["office"], made["reader"], Role.READER, centre=home)
    for given in ("Anna", "Baiba"):
        made["centre"].people.add(a_person(given))
    carry(made["centre"], made["office"], folder / "first")
    carry(made["office"], made["reader"], folder / "second")
    for application in made.values():
        application.close()
    return folder


@pytest.fixture
def kopa(pristine, tmp_path, capsys):
    """Run a command on the reader's data folder; what it says, with the exit status."""
    shutil.copytree(pristine / "reader", tmp_path / "reader")

    def run(*arguments):
        status = cli.run(["--data", str(tmp_path / "reader"), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield run
    set_language("en")


@pytest.fixture
def people(pristine):
    with_records = Application(Store(pristine / "reader", MovableClock(), BUILD_DATE))
    found = [one.id.hex() for one in with_records.people.find()]
    with_records.close()
    return found


def test_a_laptop_that_only_reads_takes_in_no_list(kopa, tmp_path):
    file = tmp_path / "list.csv"
    file.write_text("Vārds;Uzvārds\nIlze;Ozola\n", encoding="utf-8-sig")

    status, out, err = kopa("people", "import", file)

    assert (status, out) == (REFUSED, "")
    assert "only reads" in err


def test_a_laptop_that_only_reads_decides_about_no_duplicates(kopa, people):
    status, _, err = kopa("people", "same", *people)

    assert status == REFUSED
    assert "only reads" in err


def test_a_laptop_that_only_reads_tells_what_it_has(kopa):
    assert kopa("people", "duplicates")[0] == 0
    assert kopa("report", "--from", "2026-01-01", "--to", "2026-12-31")[0] == 0
