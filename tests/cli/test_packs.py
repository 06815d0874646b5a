"""The print pack on the command line: a folder of files, and what was not printed in words."""

import json

import pytest

from app import cli
from app.bootstrap import Application
from app.texts import set_language
from tests.support.stores import a_person, a_session, an_event


@pytest.fixture
def folder(store):
    application = Application(store)
    event = application.events.add(an_event("Vakars"), [a_session()])
    person = application.people.add(a_person())
    application.attendance.register(event.id, [person.id])
    folder = store.folder.path
    store.close()
    yield folder
    set_language("en")


def test_a_pack_is_a_folder_of_files_that_are_all_named(folder, tmp_path, capsys):
    out = tmp_path / "papīri" / "vakars"

    assert cli.run(["--data", str(folder), "--json", "pack", "vakars", "--out", str(out)]) == 0

    said = json.loads(capsys.readouterr().out)
    assert [one["paper"] for one in said["files"]] == ["sheet", "photo_list", "feedback", "labels"]
    assert sorted(str(file) for file in out.iterdir()) == [one["file"] for one in said["files"]]
    assert said["problems"] == []


def test_only_the_papers_that_were_asked_for_are_made_in_the_language_asked(
    folder, tmp_path, capsys
):
    arguments = ["pack", "vakars", "--out", str(tmp_path / "out"), "--only", "poster, labels"]

    assert cli.run(["--data", str(folder), *arguments, "--lang", "ru", "--labels", "90x54"]) == 0

    assert len(list((tmp_path / "out").iterdir())) == 2
    assert str(tmp_path / "out") in capsys.readouterr().out


def test_a_paper_that_does_not_exist_is_refused_with_the_names_of_those_that_do(
    folder, tmp_path, capsys
):
    arguments = ["pack", "vakars", "--out", str(tmp_path / "out"), "--only", "flyer"]

    assert cli.run(["--data", str(folder), *arguments]) == 2

    assert "photo_list" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
