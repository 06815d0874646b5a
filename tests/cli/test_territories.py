import json

import pytest

import resources
from app import cli
from app.texts import set_language


@pytest.fixture
def kopa(store, capsys):
    """Run a command on the test's own data folder; what it says, with the exit status."""
    folder = store.folder.path
    store.close()

    def run(*arguments):
        status = cli.run(["--data", str(folder), *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield run
    set_language("en")


@pytest.fixture
def newer(tmp_path):
    file = tmp_path / "novadi.csv"
    text = resources.read_text("territories.csv")
    file.write_text(text.replace("0042000,Preiļu novads", "0042000,Preiļu lielnovads"), "utf-8")
    return file


def test_a_preview_says_what_would_change_and_changes_nothing(kopa, newer):
    for _ in range(2):
        status, out, _ = kopa("--json", "territories", "import", newer, "--preview")

        assert status == 0
        assert json.loads(out) == {
            "places": 628,
            "new": [],
            "renamed": [{"from": "Preiļu novads", "to": "Preiļu lielnovads"}],
            "moved": [],
            "ended": [],
            "pointing": 0,
        }


def test_a_list_that_was_taken_in_is_in_use_until_the_way_back(kopa, newer):
    status, out, _ = kopa("territories", "import", newer)
    assert (status, out) == (0, "Pārdēvētas: 1 (Preiļu novads → Preiļu lielnovads)\n")

    _, out, _ = kopa("--json", "territories", "import", newer, "--preview")
    assert json.loads(out)["renamed"] == []

    assert kopa("territories", "built-in")[0] == 0
    _, out, _ = kopa("--json", "territories", "import", newer, "--preview")
    assert len(json.loads(out)["renamed"]) == 1


def test_what_is_no_list_is_refused_in_a_sentence(kopa, tmp_path):
    file = tmp_path / "cilveki.csv"
    file.write_text("vārds;uzvārds\n", "utf-8")

    status, out, err = kopa("territories", "import", file)

    assert (status, out) == (1, "")
    assert err.startswith("Šis fails nav teritoriju saraksts.")
