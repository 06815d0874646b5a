"""A signed page on the command line: shown, entered, counted."""

import json

import pytest

from app import cli
from app.bootstrap import Application
from app.texts import set_language
from tests.support.signed_paper import an_event_of, print_pages

NAMES = ("Anna Bērziņa", "Juris Kalns", "Zane Ozola")


@pytest.fixture
def paper(store, capsys):
    application = Application(store)
    code = print_pages(application, an_event_of(application, NAMES), blank_rows=1)[0]
    folder = store.folder.path
    store.close()

    def done(*arguments, is_json=False):
        options = ["--data", str(folder), *(["--json"] if is_json else [])]
        status = cli.run([*options, "paper", code, *arguments])
        said = capsys.readouterr()
        return status, said.out, said.err

    yield done
    set_language("en")


def test_the_rows_of_a_page_are_shown_in_their_order(paper):
    status, out, _ = paper(is_json=True)

    page = json.loads(out)
    assert status == 0
    assert [row["name"] for row in page["rows"]] == [*NAMES, ""]
    assert [row["row"] for row in page["rows"]] == [1, 2, 3, 4]
    assert not page["is_done"]


def test_rows_are_entered_by_their_numbers_and_the_count_ends_the_page(paper):
    status, out, _ = paper("--signed", "1,3", "--unsigned", "2", "--count", "2", is_json=True)

    page = json.loads(out)
    assert (status, page["is_done"]) == (0, True)
    assert [row["marks"] for row in page["rows"]] == [["present"], ["absent"], ["present"], [None]]


def test_another_count_is_refused_and_what_was_entered_stays(paper):
    status, _, err = paper("--signed", "1-3", "--count", "2")
    _, out, _ = paper(is_json=True)

    assert status == 1
    assert "Uz lapas ir 2 paraksti, jūs ievadījāt 3." in err
    assert [row["marks"] for row in json.loads(out)["rows"]][:3] == [["present"]] * 3


@pytest.mark.parametrize("rows", ["9", "anna", "1-b"])
def test_rows_that_are_none_are_wrong_usage(paper, rows):
    status, _, err = paper("--signed", rows)

    assert status == 2
    assert err


def test_words_show_a_sign_for_each_mark(paper):
    _, out, _ = paper("--signed", "1", "--unsigned", "2")

    assert [line.split()[1] for line in out.splitlines()[1:4]] == ["+", "-", "."]
