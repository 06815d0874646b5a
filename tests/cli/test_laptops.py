"""Who belongs to the programme, on the command line: joining, the list, taking out, the paper."""

import json

import pytest

from app import BUILD_DATE, cli
from app.bootstrap import Application
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from app.texts import set_language
from tests.support.stores import MovableClock

LAPTOPS = {
    "office": FirstAnswers("", laptop_name="Birojs", keeps_all=True),
    "centre": FirstAnswers("Preiļu centrs", "0042000", laptop_name="Zāle"),
    "new": FirstAnswers("", laptop_name="Jauns", keeps_all=True),
}


@pytest.fixture
def kopa(tmp_path, capsys):
    """Run a command on a laptop's data folder; what it says, as it is written in JSON."""

    def run(name, *arguments):
        folder = tmp_path / name
        if not folder.exists():
            application = Application(Store(folder, MovableClock(), BUILD_DATE))
            application.settings.set_up(LAPTOPS[name])
            application.close()
        status = cli.run(["--data", str(folder), "--json", *map(str, arguments)])
        said = capsys.readouterr()
        assert status == 0, said.err
        return json.loads(said.out) if said.out.strip() else None

    yield run
    set_language("en")


@pytest.fixture
def joined(kopa, tmp_path):
    """The centre has joined the office; both codes were the same on either side."""
    founded = kopa("office", "laptops", "found")
    asked = kopa("centre", "laptops", "ask", tmp_path / "a.kopa-join")
    looked = kopa("office", "laptops", "look", tmp_path / "a.kopa-join")
    let_in = kopa(
        "office", "laptops", "let-in", tmp_path / "a.kopa-join", "--to", tmp_path / "w.kopa"
    )
    accepted = kopa("centre", "laptops", "accept", tmp_path / "w.kopa")
    assert asked["code"] == looked["code"]
    assert founded["code"] == let_in["code"]
    assert accepted["centre"] == "Preiļu centrs"


@pytest.mark.usefixtures("joined")
def test_the_list_tells_what_came_from_each_laptop_and_what_it_has_of_ours(kopa, tmp_path):
    kopa("centre", "export", "--to", tmp_path / "c.kopa")
    kopa("office", "import", tmp_path / "c.kopa")

    (own, centre) = kopa("office", "laptops", "list")

    assert (own["name"], own["this"], own["received"]) == ("Birojs", True, "")
    assert (centre["name"], centre["centre"]) == ("Zāle", "Preiļu centrs")
    assert centre["received"]
    assert centre["confirmed"], "the welcome was a file like any other"
    assert (centre["missing"], centre["silent_days"], centre["erasures_open"]) == (False, None, 0)


@pytest.mark.usefixtures("joined")
def test_a_laptop_is_taken_out_by_the_beginning_of_its_key(kopa):
    (_, centre) = kopa("office", "laptops", "list")

    kopa("office", "laptops", "take-out", centre["key"][:8], "--why", "stolen")

    (_, gone) = kopa("office", "laptops", "list")
    assert gone["out"]


@pytest.mark.usefixtures("joined")
def test_with_the_paper_another_laptop_becomes_the_coordinator(kopa, tmp_path):
    paper = tmp_path / "paper.pdf"
    words = ("--passphrase", "četri vārdi no galvas")
    kopa("office", "laptops", "paper", "--out", paper, *words)

    restored = kopa("new", "laptops", "restore", paper, *words)

    assert restored["role"] == "coordinator"


def test_the_programme_is_named_when_it_begins(kopa):
    founded = kopa("office", "laptops", "found", "--name", "Kopienu centri")

    assert founded["programme"] == "Kopienu centri"


@pytest.mark.usefixtures("joined")
def test_a_laptop_leaves_the_programme_and_asks_to_join_another(kopa, tmp_path):
    left = kopa("centre", "laptops", "leave")

    assert (tmp_path / "centre" / "backups" / left["backup"].rsplit("/", 1)[-1]).is_file()
    other = kopa("new", "laptops", "found", "--name", "Cita iniciatīva")
    kopa("centre", "laptops", "ask", tmp_path / "b.kopa-join")
    kopa("new", "laptops", "let-in", tmp_path / "b.kopa-join", "--to", tmp_path / "v.kopa")
    kopa("centre", "laptops", "accept", tmp_path / "v.kopa")
    assert kopa("centre", "laptops", "list")
    assert other["programme"] == "Cita iniciatīva"
