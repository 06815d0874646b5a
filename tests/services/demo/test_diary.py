"""Reading the diaries of several laptops together: later stands, field by field."""

from datetime import UTC, datetime, timedelta

from app.persistence import tables
from app.services.demo.diary import Diary, read_together

MORNING = datetime(2026, 5, 1, 8, tzinfo=UTC)
ID = b"p" * 16


def hours(count):
    return MORNING + timedelta(hours=count)


def a_row(**cells):
    return {"id": ID, "given": "Anna", "surname": "Ozola", **cells}


def the_person(*diaries):
    return read_together(diaries)["person"][ID]


def test_the_later_of_two_changes_stands_whichever_diary_is_read_first():
    first, second = Diary(), Diary()
    first.add(MORNING, tables.person, a_row())
    first.change(hours(3), tables.person, ID, surname="Liepa")
    second.change(hours(2), tables.person, ID, surname="Egle")

    assert the_person(first, second)["surname"] == "Liepa"
    assert the_person(second, first)["surname"] == "Liepa"


def test_changes_of_different_fields_all_stand():
    first, second = Diary(), Diary()
    first.add(MORNING, tables.person, a_row())
    first.change(hours(3), tables.person, ID, surname="Liepa")
    second.change(hours(2), tables.person, ID, given="Ance")

    found = the_person(first, second)

    assert (found["given"], found["surname"]) == ("Ance", "Liepa")


def test_a_row_that_was_taken_away_stays_away_when_it_is_changed_later():
    first, second = Diary(), Diary()
    first.add(MORNING, tables.person, a_row())
    first.remove(hours(1), tables.person, ID)
    second.change(hours(2), tables.person, ID, given="Ance")

    assert the_person(first, second)["deleted"] == 1


def test_a_row_typed_on_both_laptops_is_the_one_that_was_typed_later():
    first, second = Diary(), Diary()
    first.add(hours(2), tables.person, a_row(given="Ance"))
    second.add(hours(1), tables.person, a_row(given="Anna"))

    assert the_person(first, second)["given"] == "Ance"


def test_a_diary_can_be_cut_at_a_moment():
    diary = Diary()
    diary.add(MORNING, tables.person, a_row())
    diary.change(hours(1), tables.person, ID, given="Ance")

    assert [entry.at for entry in diary.until(hours(1)).entries] == [MORNING]
    assert [entry.at for entry in diary.since(hours(1)).entries] == [hours(1)]
