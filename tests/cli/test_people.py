import json

import pytest

from app import cli
from app.texts import set_language
from tests.spreadsheets.files import SAMPLE_FILES, SAMPLES, text_file

EXPECTED = json.loads((SAMPLES / "expected.json").read_text(encoding="utf-8"))


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


def test_a_preview_is_one_document_with_the_keys_that_were_agreed(kopa):
    status, out, _ = kopa("--json", "people", "import", SAMPLES / "tickets.csv", "--preview")

    said = json.loads(out)
    assert status == 0
    assert list(said) == [
        "encoding", "separator", "sheet", "header_row", "columns", "rows", "new", "known", "adds",
        "close", "unusable",
    ]  # fmt: skip
    assert (said["encoding"], said["separator"], said["sheet"]) == ("utf-8", ",", None)
    assert (said["header_row"], said["rows"], said["new"]) == (1, 22, 20)
    assert said["unusable"] == [
        {"row": 6, "reason": "cancelled"},
        {"row": 15, "reason": "cancelled"},
    ]
    assert said["columns"][2] == {"column": 3, "heading": "First Name", "role": "given"}


@pytest.mark.parametrize("name", SAMPLE_FILES)
def test_the_document_is_the_same_for_every_sample(kopa, name):
    _, out, _ = kopa("--json", "people", "import", SAMPLES / name, "--preview")

    said = json.loads(out)
    expected = EXPECTED[name]
    assert ",".join(said) == (
        "encoding,separator,sheet,header_row,columns,rows,new,known,adds,close,unusable"
    )
    assert all(list(one) == ["row", "reason"] for one in said["unusable"])
    for key in ("encoding", "separator", "header_row"):
        assert said[key] == expected.get(key, said[key])
    assert said["rows"] == expected.get("data_rows", said["rows"])


def test_a_tab_is_called_so(kopa):
    _, out, _ = kopa("--json", "people", "import", SAMPLES / "seniori-ru.csv", "--preview")

    assert json.loads(out)["separator"] == "TAB"


def test_a_workbook_has_a_sheet_and_no_encoding(kopa):
    _, out, _ = kopa("--json", "people", "import", SAMPLES / "apmeklejums.xls", "--preview")

    said = json.loads(out)
    assert (said["encoding"], said["separator"], said["sheet"]) == (None, None, "Apmeklējums")


def test_a_preview_keeps_nobody_and_an_import_everybody(kopa):
    file = SAMPLES / "sapulce.csv"

    for arguments, new, known in (
        (("--preview",), 26, 0),
        ((), 26, 0),
        (("--preview",), 0, 26),
    ):
        status, out, _ = kopa("--json", "people", "import", file, *arguments)
        said = json.loads(out)
        assert (status, said["new"], said["known"]) == (0, new, known)


def test_for_people_the_rows_come_first_and_then_the_groups(kopa):
    _, out, _ = kopa("people", "import", SAMPLES / "dazadi.xlsx", "--preview")

    lines = out.splitlines()
    assert "10" in lines[0]
    assert "11" in lines[1]
    assert lines[-1].endswith("2")


def test_for_people_each_close_match_is_said_with_its_reason(kopa):
    _, out, _ = kopa("people", "import", SAMPLES / "seniori-ru.csv", "--preview")

    (line,) = [line for line in out.splitlines() if "Natālija Smirnova" in line]
    assert "18" in line.split(":")[0]
    assert "Наталья Смирнова" in line


def test_close_matches_can_be_left_out(kopa):
    _, out, _ = kopa("--json", "people", "import", SAMPLES / "seniori-ru.csv", "--skip-close")

    assert json.loads(out)["imported"] == {"added": 14, "completed": 0}


def test_a_person_can_name_the_encoding(kopa, tmp_path):
    file = text_file(tmp_path / "a.csv", "Vārds;Uzvārds", "Anna;Bērziņa", encoding="cp775")

    _, out, _ = kopa("--json", "people", "import", file, "--preview", "--encoding", "cp775")
    status, _, err = kopa("people", "import", file, "--encoding", "klingon")

    assert json.loads(out)["columns"][0]["role"] == "given"
    assert (status, "cp1257" in err) == (2, True)


@pytest.mark.parametrize("name", ["nav.csv", "gada-plans.xlsx"])
def test_what_cannot_be_taken_in_is_refused_with_a_sentence(kopa, name):
    status, out, err = kopa("people", "import", SAMPLES / name)

    assert (status, out) == (1, "")
    assert err.strip().endswith(".")
