"""Sign-in sheets on the command line: forms, columns, print."""

import json

import pytest

from app import cli
from app.bootstrap import Application
from app.domain.sheet_choices import SheetChoice
from app.domain.sheets import SheetColumn, SheetForm
from app.texts import set_language
from tests.documents.read_back import on_one_line, pages_of
from tests.support.stores import a_person, a_session, an_event


@pytest.fixture
def folder(store):
    application = Application(store)
    event = application.events.add(an_event("Vakars"), [a_session(), a_session()])
    person = application.people.add(a_person("Anna", "Kalna"))
    application.attendance.register(event.id, [person.id])
    settled = SheetChoice((SheetColumn.SIGNATURE,), is_large_print=True, second_language="en")
    application.sheets.settle(SheetForm.SIDE_BY_SIDE, settled)
    folder = store.folder.path
    store.close()
    yield folder
    set_language("en")


@pytest.fixture
def words(folder, tmp_path, capsys):
    def written(*options):
        target = tmp_path / "lapa.pdf"
        arguments = ["--data", str(folder), "--json", "sheet", "vakars", "--out", str(target)]
        assert cli.run([*arguments, *options]) == 0
        assert json.loads(capsys.readouterr().out)["problems"] == []
        return on_one_line(" ".join(pages_of(target.read_bytes())))

    return written


def test_a_sheet_is_as_it_was_settled_for_its_form(words):
    said = words()

    assert "Anna Kalna" in said
    assert "saņemt ziņas" not in said
    assert "Your data" in said


def test_options_stand_before_what_was_settled(words):
    said = words("--columns", "News, signature", "--second-lang", "ru", "--letter-boxes")

    assert "saņemt ziņas" in said
    assert "Ваши данные" in said


@pytest.mark.parametrize(
    ("form", "heading"),
    [
        ("children", "BĒRNU REĢISTRĀCIJAS LAPA"),
        ("compact", "DALĪBNIEKU SARAKSTS"),
        ("checklist", "SARAKSTS VADĪTĀJAM"),
    ],
)
def test_every_form_can_be_asked_for(words, form, heading):
    assert heading in words("--form", form)


def test_a_blank_sheet_names_nobody_and_each_session_has_its_page(words):
    assert "Anna Kalna" not in words("--form", "blank", "--columns", "none")
    assert "Lapa 2 no 2" in words("--form", "each_session")


def test_a_column_that_the_form_lacks_is_refused_with_those_it_has(folder, tmp_path, capsys):
    arguments = ["--data", str(folder), "sheet", "vakars", "--out", str(tmp_path / "x.pdf")]

    assert cli.run([*arguments, "--form", "compact", "--columns", "signature"]) == 2

    assert "affiliation" in capsys.readouterr().err
    assert not (tmp_path / "x.pdf").exists()
