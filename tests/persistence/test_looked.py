"""What looks at files found is kept for a while, where nobody else can read it."""

import pytest

from app.persistence.folder import DataFolder, forget_opened
from app.persistence.looked import Entry, Looked

ABOUT, OTHER = b"a" * 32, b"b" * 32


@pytest.fixture
def looked(tmp_path):
    return Looked(tmp_path / "opened")


def entry(name, kind="new", table="person", place=0):
    return Entry(kind, table, place, name.casefold(), name)


def every(looked, about=ABOUT, kind="", table="", typed=""):
    return looked.page(about, (kind, table, typed), 0, 1_000)


def test_entries_come_by_place_and_then_by_name(looked):
    looked.note(ABOUT, [entry("Zane"), entry("Anna"), entry("Ilze", place=-1)])

    assert every(looked) == (["Ilze", "Anna", "Zane"], 3)


def test_what_is_noted_again_takes_the_place_of_what_was(looked):
    looked.note(ABOUT, [entry("Zane")])
    looked.note(OTHER, [entry("Ilze")])

    looked.note(ABOUT, [entry("Anna")])

    assert every(looked) == (["Anna"], 1)
    assert every(looked, OTHER) == (["Ilze"], 1)


def test_entries_are_chosen_by_kind_table_and_all_of_the_words(looked):
    looked.note(
        ABOUT,
        [
            entry("Anna Berzina"),
            entry("Anna Kalnina", kind="changed"),
            entry("Anna Skola", table="organisation"),
        ],
    )

    assert every(looked, kind="changed")[0] == ["Anna Kalnina"]
    assert every(looked, table="organisation")[0] == ["Anna Skola"]
    assert every(looked, typed="BĒRZ ann")[0] == ["Anna Berzina"]
    assert looked.counts(ABOUT) == {
        ("new", "person"): 1,
        ("changed", "person"): 1,
        ("new", "organisation"): 1,
    }


def test_a_page_tells_how_many_there_are_in_all(looked):
    looked.note(ABOUT, [entry(f"{number:04}") for number in range(2_500)])

    assert looked.page(ABOUT, ("", "", ""), 1_998, 3) == (["1998", "1999", "2000"], 2_500)


def test_where_nothing_was_noted_nothing_is_found_and_no_file_is_made(looked, tmp_path):
    assert every(looked) == ([], 0)
    assert looked.counts(ABOUT) == {}
    looked.forget(ABOUT)
    looked.forget()
    assert not (tmp_path / "opened").exists()


def test_what_is_forgotten_is_gone(looked):
    looked.note(ABOUT, [entry("Anna")])
    looked.note(OTHER, [entry("Ilze")])

    looked.forget(ABOUT)

    assert every(looked) == ([], 0)
    assert every(looked, OTHER)[1] == 1
    looked.forget()
    assert every(looked, OTHER) == ([], 0)


def test_one_is_read_while_another_is_written(looked):
    looked.note(OTHER, [entry("Ilze")])

    def meanwhile():
        yield entry("Anna")
        assert every(looked, OTHER) == (["Ilze"], 1)
        looked.note(OTHER, [entry("Zane")])

    looked.note(ABOUT, meanwhile())

    assert (every(looked), every(looked, OTHER)) == ((["Anna"], 1), (["Zane"], 1))


def test_work_that_was_stopped_halfway_leaves_what_stood_before(looked):
    looked.note(ABOUT, [entry("Anna")])

    def stopped():
        yield from (entry(str(number)) for number in range(3_000))
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        looked.note(ABOUT, stopped())

    assert every(looked) == (["Anna"], 1)


def test_a_program_that_ended_without_closing_leaves_nothing_that_is_kept(looked, tmp_path):
    looked.note(ABOUT, [entry("Anna")])

    forget_opened(DataFolder(tmp_path))

    assert every(looked) == ([], 0)
    looked.note(ABOUT, [entry("Ilze")])
    assert every(looked) == (["Ilze"], 1)
