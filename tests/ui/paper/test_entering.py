"""A page of signed paper under the keys: one a row, names by hand, the count at the end."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from app.domain.attendance import Mark
from app.domain.paper_entry import Standing
from app.domain.people import ConsentPurpose
from app.domain.sheets import SheetColumn, SheetForm
from tests.support.gui import find, press, type_text, visible_texts
from tests.support.keyboard import Keyboard
from tests.support.signed_paper import an_event_of, marks_of, print_pages
from tests.support.stores import a_person, a_session, an_event
from tests.ui.paper.conftest import NAMES
from ui.events.place import EventPlace, PaperPlace, Part
from ui.events.screen import EventsScreen
from ui.paper.rows_view import RowsView

NEWS, PHOTO = ConsentPurpose.NEWS, ConsentPurpose.PHOTO


@pytest.fixture
def keyboard(screen, jobs):
    return Keyboard(screen, jobs)


@pytest.fixture
def rows(screen, code):
    screen.open_record(PaperPlace(code=code))
    return find(screen, "paper.rows", RowsView)


def count(screen, number, place=0):
    field = find(screen, f"paper.end.count{place}")
    field.setText(str(number))
    press(field, Qt.Key.Key_Return)


def said(window):
    return [text for text, _ in window.said]


def test_one_key_a_row_marks_and_moves_on(application, screen, rows, keyboard, code):
    keyboard.press("P", "A", "Space")

    assert marks_of(application, code) == "PAP..."
    assert rows.currentIndex().row() == 3


@pytest.mark.parametrize("keys", ["PA1", "p01", "зф ", "ЗФЗ"])
def test_letters_mark_under_every_layout(application, rows, code, keys):
    for letter in keys:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(rows, event)

    assert marks_of(application, code)[:3] == "PAP"


def test_backspace_goes_back_and_takes_the_mark_away(application, rows, keyboard, code):
    keyboard.press("P", "P", "Backspace")

    assert marks_of(application, code)[:3] == "P.."
    assert rows.currentIndex().row() == 1


def test_all_signed_and_then_the_exception(application, rows, keyboard, code):
    keyboard.press("V", "Down", "A")

    assert marks_of(application, code) == "PAP..."


def test_each_mark_is_taken_back_by_itself(application, rows, keyboard, code):
    keyboard.press("P", "A")

    application.undo.undo()

    assert marks_of(application, code)[:2] == "P."


def test_whoever_was_let_in_and_did_not_sign_is_pointed_out(
    application, rows, keyboard, window, code
):
    page = application.paper_entry.page(code)
    application.door.check_in(page.sessions[0].id, [page.lines[0].person])
    rows.window().load()

    keyboard.press("A", "A")

    assert marks_of(application, code)[:2] == "AA"
    assert [words for _, words in window.told if "until now" in words] == [
        f"{page.lines[0].name}: absent; noted as present until now"
    ]


def test_a_handwritten_name_is_completed_from_known_people(
    application, screen, rows, keyboard, code
):
    application.people.add(a_person("Ilze", "Zināmā"))
    keyboard.press("P", "P", "P")

    keyboard.press("Return")
    keyboard.type("Ilz")
    keyboard.press("Return")

    line = application.paper_entry.page(code).lines[3]
    assert (line.name, line.standing) == ("Ilze Zināmā", Standing.WRITTEN)
    assert marks_of(application, code) == "PPPP.."
    assert keyboard.place == "paper.rows"
    assert rows.currentIndex().row() == 4


def test_a_letter_on_an_empty_row_begins_the_name(screen, rows, keyboard):
    keyboard.press("End", "I")

    assert keyboard.place == "paper.find"
    assert find(screen, "paper.find").text() == "i"


def test_somebody_new_is_written_with_place_and_age(application, screen, rows, keyboard, code):
    rows.go_to(3)
    keyboard.press("Return")
    keyboard.type("guntis nācējs")
    keyboard.press("Return")
    keyboard.use("paper.new.save")

    line = application.paper_entry.page(code).lines[3]
    assert (line.name, line.standing) == ("Guntis Nācējs", Standing.WRITTEN)
    assert keyboard.place == "paper.rows"


def test_escape_leaves_the_name_and_the_row_empty(application, screen, rows, keyboard, code):
    rows.go_to(3)
    keyboard.press("Return", "Escape")

    assert keyboard.place == "paper.rows"
    assert application.paper_entry.page(code).lines[3].standing is Standing.EMPTY


def test_delete_empties_a_row_that_was_filled_in(application, screen, rows, keyboard, code):
    rows.go_to(3)
    keyboard.press("Return")
    keyboard.type("guntis nācējs")
    keyboard.press("Return")
    keyboard.use("paper.new.save")

    keyboard.press("Up", "Delete")

    assert application.paper_entry.page(code).lines[3].standing is Standing.EMPTY


def test_several_days_are_entered_row_by_row_or_day_by_day(application, screen, keyboard):
    event = an_event_of(application, NAMES, days=(3, 2), title="Kurss")
    (code,) = print_pages(application, event, blank_rows=0)
    screen.open_record(PaperPlace(code=code))

    keyboard.press("P", "A")
    assert (marks_of(application, code), marks_of(application, code, 1)) == ("P..", "A..")

    find(screen, "paper.by_column").click()
    keyboard.press("P", "A", "P")
    assert (marks_of(application, code), marks_of(application, code, 1)) == ("PPA", "P..")


def test_days_that_are_still_to_come_are_not_asked_for(application, screen, keyboard):
    event = an_event_of(application, NAMES, days=(3, -4), title="Kurss")
    (code,) = print_pages(application, event, blank_rows=0)
    screen.open_record(PaperPlace(code=code))

    keyboard.press("P", "A", "P")

    assert (marks_of(application, code), marks_of(application, code, 1)) == ("PAP", "...")


def test_ticks_of_news_and_photo_are_one_key_each(application, screen, keyboard, event):
    columns = (SheetColumn.SIGNATURE, SheetColumn.NEWS, SheetColumn.PHOTO)
    (code,) = print_pages(application, event, columns=columns)
    screen.open_record(PaperPlace(code=code))

    keyboard.press("N", "F", "P", "N", "N")

    lines = application.paper_entry.page(code).lines
    assert (lines[0].ticks, lines[1].ticks) == ({NEWS: True, PHOTO: True}, {})


# --- the count


def test_no_number_of_entered_rows_stands_there_before_the_paper_was_counted(
    screen, rows, keyboard
):
    keyboard.press("P", "P", "A")

    assert not [text for text in visible_texts(screen) if "2" in text.split()]


def test_the_page_is_done_when_the_counts_agree(application, screen, rows, keyboard, code):
    keyboard.press("P", "P", "A")

    count(screen, 2)

    assert application.paper_entry.page(code).is_done
    assert "Entered" in visible_texts(screen)


def test_counts_that_differ_are_refused_with_both_numbers_and_the_next_step(
    application, screen, rows, keyboard, code
):
    keyboard.press("P", "P")

    count(screen, 3)

    texts = visible_texts(screen)
    assert "The sheet shows 3 signatures, you entered 2." in texts
    assert "Rows without a mark: 3" in texts
    assert not application.paper_entry.page(code).is_done


def test_sessions_of_one_day_are_told_apart_by_their_time(application, screen, keyboard):
    event = application.events.add(
        an_event("Keramikas diena"),
        [a_session(starts="10:00", ends="12:00"), a_session(starts="13:00", ends="15:00")],
    ).id
    application.attendance.register(event, [application.people.add(a_person()).id])
    (code,) = print_pages(application, event, blank_rows=0)
    screen.open_record(PaperPlace(event, code))
    keyboard.press("P", "P")

    count(screen, 1)
    count(screen, 2, place=1)

    told = [text for text in visible_texts(screen) if text.endswith("you entered 1.")]
    assert {("13:00" in text, "2 signatures" in text) for text in told} == {(True, True)}


def test_the_way_leads_to_the_row_in_question(screen, rows, keyboard):
    keyboard.press("P", "Down", "P")
    count(screen, 3)

    keyboard.use("paper.end.go")

    assert keyboard.place == "paper.rows"
    assert rows.currentIndex().row() == 1


def test_enough_marks_and_too_many_signatures_point_at_the_unsigned_rows(screen, rows, keyboard):
    keyboard.press("P", "A", "P")

    count(screen, 3)

    assert "Compare the rows marked as not signed: 2" in visible_texts(screen)


def test_a_difference_needs_words_before_it_is_done(application, screen, rows, keyboard, code):
    keyboard.press("P", "P", "A")
    count(screen, 3)

    find(screen, "paper.end.explain").click()
    assert not application.paper_entry.page(code).is_done
    type_text(find(screen, "paper.end.why"), "Viens paraksts nav salasāms")
    find(screen, "paper.end.explain").click()

    page = application.paper_entry.page(code)
    assert (page.is_done, page.kept.note) == (True, "Viens paraksts nav salasāms")


def test_nothing_counted_is_asked_for_and_not_taken_as_none(
    application, screen, rows, window, code
):
    find(screen, "paper.end.check").click()

    assert not application.paper_entry.page(code).is_done
    assert said(window)[-1] == "Please count the signatures on the paper first."


def test_the_others_are_marked_as_not_signed_by_one_button(
    application, screen, rows, keyboard, code
):
    keyboard.press("P")
    count(screen, 2)

    keyboard.use("paper.end.rest")

    assert marks_of(application, code) == "PAA..."


def test_marks_on_a_page_that_is_done_are_refused_until_it_is_opened_again(
    screen, rows, keyboard, desk, code
):
    count(screen, 0)
    rows.setFocus()
    keyboard.press("P")
    assert marks_of(desk.application, code) == "......"
    assert "Open it again" in said(desk.window)[-1]

    find(screen, "paper.end.again").click()
    keyboard.press("P")

    assert marks_of(desk.application, code) == "P....."


def test_marks_that_change_after_the_count_are_told_on_the_page_that_is_done(
    application, screen, rows, desk, code
):
    count(screen, 0)
    page = application.paper_entry.page(code)

    desk.tell(application.attendance.mark(page.sessions[0].id, page.lines[0].person, Mark.PRESENT))

    assert "The sheet shows 0 signatures, you entered 1." in visible_texts(screen)


def test_the_next_page_of_the_stack_is_offered(application, screen, event):
    for letter in "abcdefghijklmno":
        person = application.people.add(a_person("Līga", f"Zara{letter}")).id
        application.attendance.register(event, [person])
    first, second = print_pages(application, event, blank_rows=2)
    screen.open_record(PaperPlace(code=first))
    count(screen, 0)

    find(screen, "paper.end.next").click()

    page = application.paper_entry.page(second)
    assert find(screen, "paper.rows", RowsView).line_at_cursor() == page.lines[0]


# --- the printed pages


def test_a_scanned_corner_opens_the_page(screen, keyboard, code, event):
    screen.open_record(PaperPlace(event))
    for digit in f"{code}3":
        keyboard.press(digit)
    keyboard.press("Return")

    assert keyboard.place == "paper.rows"


def test_a_code_in_groups_opens_a_page_of_any_event(application, screen, keyboard, code):
    other = an_event_of(application, ("Uldis Cits",), title="Cits")
    screen.open_record(PaperPlace(other))
    type_text(find(screen, "papers.code"), f"{code[:4]} {code[4:8]} {code[8:]}")
    keyboard.press("Return")

    assert screen.title == "Talka"


def test_a_wrong_digit_is_told(screen, keyboard, window, code):
    screen.open_record(PaperPlace())
    type_text(find(screen, "papers.code"), f"{(int(code[0]) + 1) % 10}{code[1:]}")
    keyboard.press("Return")

    assert said(window)[-1].startswith("A digit of")


def test_an_event_without_printed_sheets_offers_to_print_one(application, screen, window):
    event = an_event_of(application, ("Uldis Cits",), title="Cits")
    screen.open_record(PaperPlace(event))

    find(screen, "papers.print").click()

    assert window.gone[-1] == ("events", EventPlace(event, Part.SHEET))


def test_pages_of_the_event_say_how_far_they_are(screen, rows, keyboard, event, application):
    keyboard.press("P")
    screen.open_record(PaperPlace(event))

    table = find(screen, "papers.table")
    last = table.model().columnCount() - 1
    assert table.model().index(0, last).data() == "Begun, not counted"


def test_a_mark_from_elsewhere_is_shown_at_once(application, screen, rows, desk, code):
    page = application.paper_entry.page(code)
    changes = application.attendance.mark(page.sessions[0].id, page.lines[1].person, Mark.PRESENT)
    desk.tell(changes)

    assert rows.rows.mark(1, rows.rows.sessions()[0]) is Mark.PRESENT


def test_a_page_among_the_events_is_shown_at_the_place_of_paper(qtbot, desk, window, event):
    events = EventsScreen(desk)
    qtbot.addWidget(events)

    events.open_record(PaperPlace(event))

    assert window.gone == [("papers", PaperPlace(event))]


def test_a_list_that_is_ticked_asks_for_its_ticks(application, screen, event):
    (code,) = print_pages(application, event, form=SheetForm.CHECKLIST, columns=())
    screen.open_record(PaperPlace(code=code))

    assert "Ticks for those who came, counted on the paper:" in visible_texts(screen)

    count(screen, 2)

    assert "The sheet shows 2 ticks, you entered 0." in visible_texts(screen)
