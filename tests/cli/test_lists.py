import csv
import json

import pytest

from app import cli
from app.texts import set_language
from tests.support.stores import TODAY, a_person, a_session, an_event


@pytest.fixture
def kopa(application, store, capsys):
    """Run a command on a data folder with one event and one person on its list."""
    person = application.people.add(
        a_person(phone="21234567", email="anna@example.lv", note="Zina ceļu")
    )
    event = application.events.add(an_event(), [a_session(TODAY)])
    application.attendance.register(event.id, [person.id])
    folder = store.folder.path
    store.close()

    def run(*arguments):
        status = cli.run(["--data", str(folder), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield run
    set_language("en")


def rows_of(file):
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened, delimiter=";"))


def test_people_go_out_without_contacts_and_notes(kopa, tmp_path):
    file = tmp_path / "list.csv"

    status, out, _ = kopa("--json", "people", "export", "--out", file)

    assert status == 0
    assert json.loads(out)["rows"] == 1
    assert rows_of(file)[1][:2] == ["Anna", "Bērziņa"]
    assert "21 234 567" not in file.read_text("utf-8")
    assert "Zina ceļu" not in file.read_text("utf-8")


def test_contacts_and_notes_go_out_when_asked_for(kopa, tmp_path):
    file = tmp_path / "list.csv"

    kopa("people", "export", "--out", file, "--columns", "roles", "--contacts", "--notes")

    assert rows_of(file) == [
        [
            "Vārds",
            "Uzvārds",
            "Loma",
            "Tālrunis",
            "E-pasts",
            "Vecāks vai likumiskais pārstāvis",
            "Piezīmes",
        ],
        ["Anna", "Bērziņa", "", "21 234 567", "anna@example.lv", "", "Zina ceļu"],
    ]


def test_only_those_who_answer_to_the_words_go_out(kopa, tmp_path):
    file = tmp_path / "list.csv"

    kopa("people", "export", "--out", file, "--find", "ozols")

    assert len(rows_of(file)) == 1


@pytest.mark.parametrize(
    "command",
    [
        ("event", "export"),
        ("event", "people", "Advent"),
        ("event", "attendance", "Advent"),
        ("list", "organisations"),
        ("list", "mini-projects"),
        ("list", "certificates"),
    ],
    ids="-".join,
)
@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_every_list_goes_out(kopa, tmp_path, command, suffix):
    file = tmp_path / f"list{suffix}"

    status, _, error = kopa(*command, "--out", file)

    assert (status, error) == (0, "")
    assert file.stat().st_size > 0


def test_a_column_that_a_list_does_not_have_is_refused(kopa, tmp_path):
    status, _, error = kopa("people", "export", "--out", tmp_path / "l.csv", "--columns", "age")

    assert status == 1
    assert "“age”" in error or "„age”" in error
    assert not (tmp_path / "l.csv").exists()


def test_a_list_is_no_picture(kopa, tmp_path):
    status, _, error = kopa("people", "export", "--out", tmp_path / "list.png")

    assert status == 1
    assert ".xlsx" in error
