import json

import pytest

from app import cli
from app.texts import set_language
from tests.spreadsheets.files import SAMPLES, text_file

KEYS = [
    "kind", "encoding", "separator", "sheet", "further_sheets", "header_row", "columns", "rows",
    "new", "known", "adds", "close", "unusable", "year", "year_asked",
]  # fmt: skip


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


def test_a_preview_of_any_list_is_one_document_with_the_kind_that_was_guessed(kopa):
    status, out, _ = kopa("--json", "list", "import", SAMPLES / "gada-plans.xlsx", "--preview")

    said = json.loads(out)
    assert status == 0
    assert list(said) == [*KEYS, "headcount"]
    assert (said["kind"], said["header_row"], said["rows"]) == ("events", 3, 33)
    assert (said["new"], said["headcount"]) == (33, 5905)
    assert said["columns"][0] == {"column": 1, "heading": "Datums", "role": "day"}


def test_a_preview_keeps_nothing_and_an_import_everything(kopa):
    file = SAMPLES / "gada-plans.xlsx"

    for arguments, new, known in (
        (("--preview",), 33, 0),
        ((), 33, 0),
        (("--preview",), 0, 33),
    ):
        _, out, _ = kopa("--json", "event", "import", file, *arguments)
        said = json.loads(out)
        assert (said["new"], said["known"]) == (new, known)

    _, out, _ = kopa("--json", "event", "list")
    assert len(json.loads(out)) == 33


def test_attendance_needs_its_year_and_then_becomes_an_event(kopa):
    file = SAMPLES / "apmeklejums.xls"

    status, out, err = kopa("list", "import", file)
    assert (status, out) == (1, "")
    assert "2026" in err

    _, out, _ = kopa("--json", "list", "import", file, "--year", "2026")
    said = json.loads(out)
    assert (said["kind"], said["sessions"], said["present"]) == ("attendance", 8, 78)
    assert said["imported"]["marks"] == 124

    _, out, _ = kopa("--json", "event", "show", "Rokdarbu")
    assert sum(one["named"] for one in json.loads(out)["sessions"]) == 78


def test_people_of_a_file_are_registered_for_an_event(kopa):
    kopa("event", "import", SAMPLES / "gada-plans.xlsx")

    status, out, _ = kopa("--json", "event", "register", "Aušanas pamati", SAMPLES / "tickets.csv")

    said = json.loads(out)
    assert (status, said["registered"], said["added"], len(said["unusable"])) == (0, 20, 20, 2)


def test_organisations_and_mini_projects_are_told_by_their_headings(kopa, tmp_path):
    bodies = text_file(tmp_path / "a.csv", "Nosaukums;Reģ. nr.;Tālrunis", "Zari;;63123456")
    projects = text_file(
        tmp_path / "b.csv", "Mini projekts;Iesniedzējs;Grants", "Ziedu pļava;Biedrība „Zari”;600"
    )

    kinds = [
        json.loads(kopa("--json", "list", "import", file)[1])["kind"] for file in (bodies, projects)
    ]

    assert kinds == ["organisations", "mini_projects"]


def test_a_kind_can_be_named_and_people_have_a_command_of_their_own(kopa):
    file = SAMPLES / "sapulce.csv"

    status, _, err = kopa("list", "import", file, "--as", "events")
    other, _, told = kopa("list", "import", file)

    assert (status, err.strip()[-1]) == (1, ".")
    assert (other, "kopa people import" in told) == (2, True)


def test_for_people_the_rows_come_first_and_then_the_groups(kopa, tmp_path):
    file = text_file(tmp_path / "a.csv", "Datums;Nosaukums;Vieta", "01.10.2026;;Parks",
                     "08.10.2026;Talka;Parks")  # fmt: skip

    _, out, _ = kopa("event", "import", file, "--preview")

    lines = out.splitlines()
    assert "2" in lines[0]
    assert lines[-1].endswith("1")
