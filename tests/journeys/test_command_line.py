"""Whole jobs through the command line, as a script or a coordinator would do them."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pypdfium2
import pytest

import main

ROOT = Path(__file__).parents[2]


def kopa(*arguments, data=None, as_json=False, expect=0):
    options = [*(["--data", data] if data else []), *(["--json"] if as_json else [])]
    done = subprocess.run(
        [sys.executable, ROOT / "main.py", *options, *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        timeout=100,
        check=False,
    )
    assert done.returncode == expect, done.stderr
    assert "Traceback" not in done.stderr
    if expect:
        return done.stderr
    return json.loads(done.stdout) if as_json else done.stdout


@pytest.fixture
def refused(tmp_path, monkeypatch, capfd):
    """Run a command in this process; return what it says where words go that are no result."""

    def run(*arguments, expect):
        words = ["kopa", "--data", tmp_path / "data", *arguments]
        monkeypatch.setattr(sys, "argv", list(map(str, words)))
        assert main.run() == expect
        return capfd.readouterr().err

    return run


def texts(pdf):
    document = pypdfium2.PdfDocument(pdf)
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return found


@pytest.fixture(scope="module")
def tour(tmp_path_factory):
    out = tmp_path_factory.mktemp("tour") / "T"
    steps = kopa("tour", "--out", out, as_json=True)
    return out, {step["step"]: Path(step["made"]) for step in steps}


def test_the_tour_leaves_papers_a_file_a_report_and_two_data_folders(tour):
    out, made = tour

    assert list(made) == [
        "records",
        "sheet",
        "certificates",
        "export",
        "import",
        "report",
    ]
    assert all(path.exists() for path in made.values())
    assert (made["records"] / "kopa.db").exists()
    assert (made["import"] / "kopa.db").exists()
    assert all(path.is_relative_to(out) for path in made.values())


def test_the_papers_of_the_tour_can_be_read_with_every_diacritic(tour):
    out, made = tour
    people = kopa("event", "list", data=out / "centre", as_json=True)
    event = next(one for one in people if one["certificates"])
    page = kopa("event", "show", event["id"], data=out / "centre", as_json=True)
    names = [person["name"] for person in page["people"]]

    sheet = "\n".join(texts(made["sheet"]))
    certificates = texts(made["certificates"])

    assert "DALĪBNIEKU REĢISTRĀCIJAS LAPA" in sheet
    assert len(certificates) > 5
    assert all("APLIECINĀJUMS" in page for page in certificates)
    assert names


def test_the_second_laptop_counts_what_the_first_one_counts(tour):
    out, _ = tour
    period = ("--from", "2020-01-01", "--to", "2099-12-31")

    first = kopa("report", *period, data=out / "centre", as_json=True)
    second = kopa("report", *period, data=out / "coordinator", as_json=True)

    assert first == second
    assert first["programme"]["unique_people"] > 0


def test_every_printed_certificate_is_genuine_on_both_laptops(tour):
    out, made = tour

    here = kopa("verify", made["certificates"], data=out / "centre", as_json=True)
    (there,) = kopa("verify", here[0]["number"], data=out / "coordinator", as_json=True)

    assert {one["verdict"] for one in here} == {"genuine"}
    same = ("number", "recipient", "title", "issued_on", "verdict")
    assert {name: there[name] for name in same} == {name: here[0][name] for name in same}
    assert {one["is_signed"] for one in here} == {True}


def test_a_centre_prints_issues_backs_up_and_restores(tmp_path):
    samples = tmp_path / "samples"
    made = kopa("demo", samples, "--size", "small", as_json=True)
    centre = next(Path(one) for one in made["folders"] if Path(one).name.startswith("centre"))
    event = next(one for one in kopa("event", "list", data=centre, as_json=True) if one["present"])
    pdf = tmp_path / "apliecinājumi.pdf"

    sheet = kopa("sheet", event["id"], "--out", tmp_path / "s.pdf", data=centre, as_json=True)
    issued = kopa("certificates", event["id"], "--out", pdf, "--issue", data=centre, as_json=True)
    backup = kopa("backup", "--to", tmp_path / "copies", data=centre, as_json=True)
    restored = kopa("restore", backup["file"], data=centre, as_json=True)
    health = kopa("check", data=centre, as_json=True)

    assert sheet["pages"] >= 1
    assert len(issued["numbers"]) == issued["pages"] == len(texts(pdf))
    assert Path(restored["before"]).exists()
    assert health["sound"]


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("event", "show", "nekas tāds"), id="no such event"),
        pytest.param(("import", "nav.kopa"), id="no such file"),
        pytest.param(("export", "--to", "x.kopa"), id="not set up"),
        pytest.param(("restore", "nav.kopa-backup"), id="no such backup"),
        pytest.param(("laptops", "accept", "nav.kopa"), id="no such welcome"),
        pytest.param(("laptops", "look", "nav.kopa-join"), id="no such wish"),
        pytest.param(("laptops", "list"), id="no programme"),
        pytest.param(("report", "--from", "2026-02-01", "--to", "2026-01-01"), id="backwards"),
    ],
)
def test_what_cannot_be_done_is_one_plain_sentence_and_exit_1(refused, arguments):
    said = refused(*arguments, expect=1)

    assert said.strip().count("\n") == 0
    assert said.strip().endswith((".", "?"))


@pytest.mark.parametrize(
    "arguments",
    [("nonsense",), ("sheet",), ("report", "--from", "yesterday", "--to", "2026-01-01")],
)
def test_wrong_usage_is_exit_2(refused, arguments):
    assert refused(*arguments, expect=2)


def test_a_second_program_on_the_same_folder_is_refused_with_a_sentence(tmp_path, store):
    said = kopa("event", "list", data=store.folder.path, expect=1)

    assert "Kopā" in said
