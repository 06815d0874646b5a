"""kopa certificates and kopa register."""

import json

import pytest
from pypdfium2 import PdfDocument

from app import BUILD_DATE
from app.bootstrap import Application
from app.cli.program import run
from app.domain.certificates import TemplateChoice
from app.domain.events import TeamRole
from app.persistence.store import Store
from tests.support.certificates import Course
from tests.support.stores import MovableClock


@pytest.fixture
def folder(application, store, tmp_path):
    """A data folder with a course of two people and a facilitator, closed again."""
    course = Course(application)
    course.present("Anna")
    course.present("Baiba")
    course.present("Cilda", sessions=1)
    course.helper("Zane", TeamRole.FACILITATOR)
    application.templates.copy(TemplateChoice(), "Mūsu veidne")
    application.close()
    return tmp_path / "data"


def kopa(folder, capsys, *arguments, status=0):
    assert run(["--data", str(folder), "--json", *map(str, arguments)]) == status
    told = capsys.readouterr()
    return json.loads(told.out) if status == 0 else told.err


def texts(file):
    with PdfDocument(file) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_drafts_are_written_where_nothing_is_issued(folder, capsys, tmp_path):
    file = tmp_path / "drafts.pdf"

    told = kopa(folder, capsys, "certificates", "Keramikas", "--out", file)

    assert (told["pages"], told["numbers"]) == (2, [])
    assert len(texts(file)) == 2


def test_those_who_are_ready_get_numbers_and_a_file_each(folder, capsys, tmp_path):
    each = tmp_path / "each"

    told = kopa(folder, capsys, "certificates", "Keramikas", "--issue", "--one-each", each)

    assert len(told["numbers"]) == len(list(each.iterdir())) == 2


def test_a_kind_is_named_as_template_and_finds_those_it_is_for(folder, capsys, tmp_path):
    file = tmp_path / "facilitators.pdf"
    asked = ("--template", "facilitator", "--look", "plain", "--page", "a5-portrait")

    told = kopa(folder, capsys, "certificates", "Keramikas", "--issue", "--out", file, *asked)

    assert told["problems"] == []
    assert len(told["numbers"]) == 1
    assert "Zane Bērziņa" in texts(file)[0]


def test_an_own_template_is_named_by_its_name(folder, capsys, tmp_path):
    asked = ("--issue", "--out", tmp_path / "x.pdf", "--template", "mūsu veidne")

    assert len(kopa(folder, capsys, "certificates", "Keramikas", *asked)["numbers"]) == 2


def test_two_languages_stand_on_one_paper(folder, capsys, tmp_path):
    file = tmp_path / "both.pdf"

    kopa(folder, capsys, "certificates", "Keramikas", "--out", file, "--second-lang", "en")

    assert all("Anna" in page or "Baiba" in page for page in texts(file))
    assert "took part" in texts(file)[0]


@pytest.mark.parametrize("asked", [(), ("--out", "x.pdf", "--template", "nothing of the kind")])
def test_what_was_asked_wrongly_is_said(folder, capsys, asked):
    kopa(folder, capsys, "certificates", "Keramikas", *asked, status=2)


def test_the_register_is_written_as_paper_and_as_table(folder, capsys, tmp_path):
    issued = kopa(
        folder, capsys, "certificates", "Keramikas", "--issue", "--out", tmp_path / "x.pdf"
    )
    paper, table = tmp_path / "register.pdf", tmp_path / "register.csv"

    assert kopa(folder, capsys, "register", "--out", paper)["certificates"] == 2
    assert kopa(folder, capsys, "register", "--out", table, "--waiting")["certificates"] == 2

    for number in issued["numbers"]:
        assert number in texts(paper)[0]
        assert number in table.read_text(encoding="utf-8-sig")


def test_an_empty_register_is_refused_in_words(folder, capsys, tmp_path):
    said = kopa(folder, capsys, "register", "--out", tmp_path / "r.pdf", status=1)

    assert said.strip()


def test_a_written_file_is_noted_as_a_copy(folder, capsys, tmp_path):
    kopa(folder, capsys, "certificates", "Keramikas", "--issue", "--out", tmp_path / "x.pdf")

    with Application(Store(folder, MovableClock(), BUILD_DATE)) as application:
        assert [line.copies for line in application.certificates.register()] == [1, 1]
