"""The papers of an event: looked at first, then saved and opened; problems in words before."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.sheets import SheetForm
from tests.support.gui import click, find, press
from tests.support.printing import print_box
from tests.support.stores import TODAY, a_session, an_event
from tests.ui.events.builders import add_people, seen, sessions_of, words_told
from ui.events.documents import sheet_part
from ui.events.documents.sheet_wishes import SheetWishes
from ui.events.place import EventPlace, Part
from ui.printing.box import PrintBox
from ui.printing.contact_sheet import ContactSheet


@pytest.fixture
def choose(monkeypatch, tmp_path):
    """A person who chooses a file at once, or changes their mind."""
    answer = {"file": tmp_path / "papīri.pdf"}

    def answered(_parent, _title, suggested, _kinds, then):
        answer["suggested"] = suggested.name
        if answer["file"] is not None:
            then(answer["file"])

    monkeypatch.setattr(sheet_part, "ask_file_to_save", answered)
    return answer


@pytest.fixture
def sheet(screen, course, jobs):
    screen.open_record(EventPlace(course.id, Part.SHEET))
    jobs.run()
    return find(screen, "sheet", sheet_part.SheetPart)


def settled(qtbot, jobs):
    """Wait until what was asked a moment ago is being drawn, and draw it."""
    qtbot.waitUntil(lambda: bool(jobs.waiting))
    jobs.run()


def test_the_sheet_shows_its_pages_and_can_be_printed(screen, sheet):
    assert find(screen, "sheet.preview").isVisible()
    assert find(screen, "sheet.print").isEnabled()
    assert find(screen, "sheet.print").hasFocus()


def test_the_day_until_which_a_sheet_is_kept_has_an_example_that_lies_ahead(screen, sheet):
    field = find(screen, "sheet.keep_until", QLineEdit)

    assert field.placeholderText().endswith(str(TODAY.year + 5))


def test_printing_asks_how_beside_the_pages(screen, sheet):
    click(find(screen, "sheet.print"))

    box = screen.window().findChild(PrintBox)
    assert box.isVisible()
    box.reject()


def test_saving_writes_the_file(screen, sheet, choose):
    click(find(screen, "sheet.save"))

    assert choose["file"].read_bytes().startswith(b"%PDF")
    assert choose["suggested"] == "sign_in_sheet_valodu_kurss.pdf"


def test_changing_ones_mind_writes_nothing(screen, sheet, choose, application):
    choose["file"] = None

    click(find(screen, "sheet.save"))

    assert application.undo.next_undo() is None


def test_what_is_asked_is_drawn_once_after_a_pause(qtbot, screen, sheet, jobs):
    rows = find(screen, "sheet.blank_rows")
    for text in ("2", "20", "200"):
        rows.setText(text)
        rows.textEdited.emit(text)
    assert jobs.waiting == []

    settled(qtbot, jobs)

    assert any(re.fullmatch(r"1\d page.*", text) for text in seen(sheet))


def choose_form(screen, form):
    combo = find(screen, "sheet.form")
    combo.setCurrentIndex(list(SheetForm).index(form))
    combo.activated.emit(combo.currentIndex())


def test_one_session_can_be_left_out(qtbot, screen, course, sheet, jobs):
    sessions = find(screen, "sheet.sessions")
    sessions.setFocus()
    sessions.setCurrentIndex(sessions.model().index(0, 0))

    press(sessions, Qt.Key.Key_Space)
    settled(qtbot, jobs)

    left_out, _ = sessions_of(screen._desk.application, course)
    wished = screen.findChild(SheetWishes).wish().sessions
    assert len(wished) == 1
    assert left_out.id not in wished


def test_each_form_offers_the_columns_that_it_can_have_and_no_empty_room(screen, sheet, jobs):
    columns = find(screen, "sheet.columns")
    six = columns.height()

    choose_form(screen, SheetForm.COMPACT)
    jobs.run()

    words = [columns.model().index(row, 0).data() for row in range(columns.model().rowCount())]
    assert words == ["Organisation or place"]
    assert columns.height() < six / 3
    assert not find(screen, "sheet.has_letter_boxes").isVisible()


def test_what_was_ticked_can_be_used_for_the_whole_programme(qtbot, screen, sheet, jobs):
    settle = find(screen, "sheet.settle")
    assert not settle.isVisible()
    find(screen, "sheet.is_large_print").click()
    settled(qtbot, jobs)
    assert settle.isVisible()

    click(settle)

    assert not settle.isVisible()
    application = screen._desk.application
    assert application.sheets.programme_choice(SheetForm.SIDE_BY_SIDE).is_large_print
    assert words_told(screen._desk.window)[-1] == "Columns of the programme’s sheets saved"


def test_going_back_to_the_programme_takes_ticks_away(qtbot, screen, sheet, jobs):
    find(screen, "sheet.is_large_print").click()
    settled(qtbot, jobs)

    click(find(screen, "sheet.back"))
    jobs.run()

    assert not find(screen, "sheet.is_large_print").isChecked()
    assert not find(screen, "sheet.back").isVisible()


def test_a_sheet_without_rows_says_so_and_cannot_be_printed(qtbot, screen, sheet, jobs):
    choose_form(screen, SheetForm.BLANK)
    jobs.run()
    rows = find(screen, "sheet.blank_rows")
    rows.setText("0")
    rows.textEdited.emit("0")
    settled(qtbot, jobs)

    assert any(text.startswith("The sheet would be empty.") for text in seen(screen))
    assert not find(screen, "sheet.print").isEnabled()


def test_a_name_that_cannot_be_printed_is_told_before_printing(
    screen, sheet, application, course, jobs
):
    add_people(application, course, "Anna 漢字")
    screen.open_record(EventPlace(course.id, Part.SHEET))
    jobs.run()

    assert any(text.startswith("Anna 漢字:") for text in seen(screen))


def test_pages_are_drawn_again_after_a_look_elsewhere(screen, sheet, jobs):
    click(find(screen, "event.part.overview"))
    click(find(screen, "event.part.documents"))

    assert not find(screen, "sheet.preview").grab().isNull()


@pytest.fixture
def certificates(screen, course, jobs, printers):
    application = screen._desk.application
    for session in sessions_of(application, course):
        application.attendance.mark_rest_present(session.id)
    screen.open_record(EventPlace(course.id, Part.CERTIFICATES))
    jobs.run()
    return find(screen, "event.certificates.preview").parentWidget().parentWidget()


def test_those_who_attended_are_ticked_and_seen_in_small(screen, certificates):
    issue = find(screen, "event.certificates.issue")

    assert issue.accessibleName() == "Print 3 certificates"
    assert find(screen, "event.certificates.preview")._count == 3


def issue_and_print(screen, jobs):
    click(find(screen, "event.certificates.issue"))
    print_them(jobs)


def print_them(jobs):
    jobs.run()
    click(find(print_box(), "print.print"))
    jobs.run()
    print_box().reject()


def test_issuing_gives_numbers_and_asks_at_once_how_to_print(
    screen, certificates, desk, course, printers
):
    issue_and_print(screen, desk.jobs)

    assert len(desk.application.certificates.of_event(course.id)) == 3
    ((pdf, _),) = printers.handed
    assert pdf.startswith(b"%PDF")
    again = find(screen, "event.certificates.again")
    assert again.accessibleName() == "Print issued ones again (3)"


def test_issued_ones_can_be_printed_again(screen, certificates, jobs, printers):
    issue_and_print(screen, jobs)

    click(find(screen, "event.certificates.again"))
    print_them(jobs)

    assert len(printers.handed) == 2


def test_handing_out_all_is_one_click_after_issuing(screen, certificates, desk, course):
    application, jobs = desk.application, desk.jobs
    issue_and_print(screen, jobs)

    click(find(screen, "event.certificates.hand_out"))

    assert {one.state.value for one in application.certificates.of_event(course.id)} == {
        "handed_out"
    }
    assert not find(screen, "event.certificates.hand_out").isVisible()


def test_undoing_the_issue_brings_the_ticks_back(screen, certificates, application, jobs):
    click(find(screen, "event.certificates.issue"))
    jobs.run()
    print_box().reject()

    screen.take_changes(application.undo.undo().changes)
    jobs.run()

    assert find(screen, "event.certificates.issue").accessibleName() == "Print 3 certificates"
    assert not find(screen, "event.certificates.again").isVisible()


def test_nobody_to_choose_says_why(screen, application, jobs):
    event = application.events.add(an_event(), [a_session()])
    screen.open_record(EventPlace(event.id, Part.CERTIFICATES))
    jobs.run()

    assert any(text.startswith("Nobody is registered") for text in seen(screen))
    assert not find(screen, "event.certificates.issue").isEnabled()


def test_a_page_is_shown_large_and_small_again(qtbot, screen, certificates):
    small = find(screen, "event.certificates.preview")
    sheet = screen.findChild(ContactSheet)
    small.setFocus()
    press(small, Qt.Key.Key_Right)
    press(small, Qt.Key.Key_Return)
    large = find(screen, "event.certificates.preview.large")
    assert large.isVisible()
    assert large.hasFocus()

    press(large, Qt.Key.Key_Escape)

    assert small.isVisible()
    assert sheet._large_page == 1


def test_a_double_click_shows_a_page_large(qtbot, screen, certificates):
    small = find(screen, "event.certificates.preview")
    place = small._frame(0).center()

    qtbot.mouseDClick(small.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert find(screen, "event.certificates.preview.large").isVisible()


def test_another_rule_ticks_others(screen, course, application, jobs):
    first, _ = sessions_of(application, course)
    application.attendance.mark_rest_present(first.id)
    screen.open_record(EventPlace(course.id, Part.CERTIFICATES))
    jobs.run()
    before = find(screen, "event.certificates.issue").accessibleName()

    rule = find(screen, "event.certificates.rule")
    rule.setCurrentIndex(2)
    rule.activated.emit(2)

    assert before == "Print"
    assert find(screen, "event.certificates.issue").accessibleName() == "Print 3 certificates"


def test_the_language_of_papers_is_kept(screen, certificates, application):
    box = find(screen, "event.certificates.language")
    box.setCurrentIndex(1)
    box.activated.emit(1)

    assert application.settings.preferences().paper_language == "en"


def test_issuing_is_told_with_undo(screen, certificates, window, jobs):
    click(find(screen, "event.certificates.issue"))
    jobs.run()
    print_box().reject()

    assert words_told(window)[-1] == "3 certificates issued: Valodu kurss"
