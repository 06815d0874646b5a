"""Evidence on the command line: kept, listed, refused in words."""

import json

import pytest

from app import cli
from app.bootstrap import Application
from app.texts import set_language
from tests.support.scanned import CODE, as_jpeg, heic_photo, sheet_page
from tests.support.stores import a_session, an_event


@pytest.fixture
def run(store, tmp_path, capsys):
    application = Application(store)
    application.events.add(an_event("Vakars"), [a_session()])
    folder = store.folder.path
    store.close()
    (tmp_path / "lapa.jpg").write_bytes(as_jpeg(sheet_page()))
    (tmp_path / "foto.heic").write_bytes(heic_photo())

    def done(*arguments):
        status = cli.run(["--data", str(folder), *arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield done
    set_language("en")


def test_a_file_that_is_kept_stands_in_the_list_with_its_page_code(run, tmp_path):
    files = [str(tmp_path / name) for name in ("lapa.jpg", "foto.heic")]

    status, out, _ = run("evidence", "add", "vakars", *files)
    _, listed, _ = run("--json", "evidence", "list", "vakars")

    assert status == 0
    assert "lapa.jpg" in out
    assert "HEIC" in out
    (one,) = json.loads(listed)
    assert (one["name"], one["kind"], one["codes"]) == ("lapa.jpg", "sheet", [CODE])


def test_files_of_which_none_can_be_kept_are_refused_with_the_reason(run, tmp_path):
    status, _, err = run("evidence", "add", "vakars", str(tmp_path / "foto.heic"))

    assert status == 1
    assert "JPEG" in err
