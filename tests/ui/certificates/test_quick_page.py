"""The page of certificates from a list, as it is worked by mouse and keys."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit

from app.domain.certificates import TemplateChoice
from tests.support.gui import click, find, press, spoken_name, type_text, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, gone_to
from tests.support.printing import print_box
from ui.certificates.place import FROM_LIST

TWO = "1. Bērziņa Anna\n2. KALNS JĀNIS"


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "certificates", FROM_LIST)


def paste(screen, text):
    data = QMimeData()
    data.setText(text)
    find(screen, "quick.paste").insertFromMimeData(data)


def rows(screen):
    model = find(screen, "quick.names").model()
    return [model.index(at, 0).data() for at in range(model.rowCount())]


def write_title(screen, text="Digitālās prasmes"):
    type_text(find(screen, "quick.what.title"), text)


def test_the_page_opens_where_names_are_pasted(main_window, screen):
    assert main_window.focusWidget() is find(screen, "quick.paste")


def test_a_paste_becomes_a_list_and_the_cursor_goes_to_the_title(main_window, screen):
    paste(screen, TWO)

    assert rows(screen) == ["Anna Bērziņa", "JĀNIS KALNS"]
    assert main_window.focusWidget() is find(screen, "quick.what.title")
    assert find(screen, "quick.print").text() == "Print 2 certificates"


def test_typed_names_become_a_list_when_the_field_is_left(main_window, screen):
    box = find(screen, "quick.paste")
    type_text(box, "Anna Bērziņa\nZane Liepa")

    press(box, Qt.Key.Key_Tab)

    assert rows(screen) == ["Anna Bērziņa", "Zane Liepa"]


def test_enter_in_the_title_prints(screen, jobs, printers):
    paste(screen, TWO)
    write_title(screen)

    press(find(screen, "quick.what.title"), Qt.Key.Key_Return)
    jobs.run()
    box = print_box()
    press(box, Qt.Key.Key_Return)
    jobs.run()
    box.reject()

    ((pdf, _),) = printers.handed
    assert pdf.startswith(b"%PDF")


def test_the_button_without_a_title_leads_to_the_field(main_window, screen, jobs):
    paste(screen, TWO)

    click(find(screen, "quick.print"))
    jobs.run()

    assert main_window.focusWidget() is find(screen, "quick.what.title")
    assert find(screen, "quick.what.title.problem").isVisible()


def test_a_row_is_written_anew_with_enter(qtbot, screen):
    paste(screen, TWO)
    names = find(screen, "quick.names")
    names.go_to(1)

    press(names, Qt.Key.Key_Return)
    editor = find(screen, "quick.names.editor", QLineEdit)
    editor.selectAll()
    type_text(editor, "Jānis Kalniņš")
    press(editor, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: rows(screen) == ["Anna Bērziņa", "Jānis Kalniņš"])


def test_a_row_is_removed_with_delete_and_comes_back_with_undo(screen):
    paste(screen, TWO)
    names = find(screen, "quick.names")
    names.go_to(0)

    press(names, Qt.Key.Key_Delete)
    assert rows(screen) == ["JĀNIS KALNS"]
    click(find(screen, "quick.undo"))

    assert rows(screen) == ["Anna Bērziņa", "JĀNIS KALNS"]


def test_a_row_and_the_whole_list_are_turned_around(screen):
    paste(screen, "Anna Bērziņa\nJānis Kalns")
    find(screen, "quick.names").go_to(0)

    click(find(screen, "quick.turn"))
    assert rows(screen) == ["Bērziņa Anna", "Jānis Kalns"]
    click(find(screen, "quick.turn_all"))

    assert rows(screen) == ["Anna Bērziņa", "Kalns Jānis"]


def test_more_names_are_pasted_where_the_names_stand(screen):
    paste(screen, "Anna Bērziņa")
    QApplication.clipboard().setText("Jānis Kalns\nLīga Ozola")

    press(find(screen, "quick.names"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert rows(screen) == ["Anna Bērziņa", "Jānis Kalns", "Līga Ozola"]


def test_capitals_are_mended_with_one_press_while_there_are_any(screen):
    paste(screen, TWO)

    click(find(screen, "quick.normal_all"))

    assert rows(screen) == ["Anna Bērziņa", "Jānis Kalns"]
    assert not find(screen, "quick.normal_all").isVisible()


def test_a_screen_reader_hears_what_is_odd_about_a_row(screen):
    paste(screen, TWO)

    index = find(screen, "quick.names").model().index(1, 0)

    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "JĀNIS KALNS. In capitals"


def test_fields_of_teachers_programmes_are_asked_for_those_alone(screen):
    paste(screen, TWO)
    assert not find(screen, "quick.what.approval_number").isVisible()

    click(find(screen, "quick.what.kind.1"))

    assert find(screen, "quick.what.approval_number").isVisible()
    assert find(screen, "quick.what.programme_kind", QComboBox).isVisible()


def test_a_mend_of_a_remark_leads_to_its_field(main_window, screen, jobs, qtbot):
    paste(screen, TWO)
    write_title(screen)
    find(screen, "quick.what.title").window()
    qtbot.waitUntil(lambda: not screen.page_in_sight._pause.isActive())
    jobs.run()
    (hours,) = [
        one
        for one in screen.page_in_sight._remarks.findChildren(type(find(screen, "quick.print")))
        if one.accessibleName() == "Write the hours"
    ]

    click(hours)

    assert main_window.focusWidget() is find(screen, "quick.what.hours")


def test_what_is_issued_gives_way_to_a_new_list(screen, jobs, printers):
    paste(screen, TWO)
    write_title(screen)
    click(find(screen, "quick.print"))
    jobs.run()
    print_box().reject()
    assert any(text.startswith("2 certificates issued") for text in visible_texts(screen))
    assert not find(screen, "quick.names").isVisible()

    click(find(screen, "quick.next"))

    assert find(screen, "quick.paste").isVisible()
    assert rows(screen) == []


def test_escape_leads_back_to_the_register_and_the_list_stays(main_window, screen):
    paste(screen, TWO)

    press(screen.page_in_sight, Qt.Key.Key_Escape)
    assert screen.title == "Certificates"
    screen.open_record(FROM_LIST)

    assert rows(screen) == ["Anna Bērziņa", "JĀNIS KALNS"]
    assert "The list that you left: 2 names." in visible_texts(screen)


def test_an_event_can_be_taken_instead(screen):
    click(find(screen, "quick.from_event"))

    assert screen.title == "Certificates from an event"


@pytest.mark.usefixtures("printers")
def test_every_step_can_be_worked_by_keys(main_window, screen, jobs):
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    paste(screen, TWO)
    write_title(screen)
    jobs.run()
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)
    click(find(screen, "quick.print"))
    jobs.run()
    print_box().reject()
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)


def test_an_own_template_keeps_its_place_among_the_stops_of_tab(
    qtbot, main_window, screen, application
):
    application.templates.copy(TemplateChoice(), "Skolas paraugs")
    screen.open_record(FROM_LIST)

    qtbot.waitUntil(find(screen, "quick.how.look.4").isVisible)
    assert spoken_name(find(screen, "quick.how.look.4")) == "Skolas paraugs"
    assert_can_be_worked_by_keys(main_window, screen.page_in_sight)


def test_pictures_have_names_for_a_screen_reader(screen):
    assert spoken_name(find(screen, "quick.how.look.0")) == "Formal"
