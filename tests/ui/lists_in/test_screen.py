"""Importing in the window: by keys alone, by dropping a file, at every step and size."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from app import texts
from app.domain.preferences import Preferences, Theme
from app.domain.record_lists import ListKind
from tests.spreadsheets.files import workbook
from tests.support.gui import click, every, find, press, type_text
from tests.support.gui_window import SMALLEST, assert_can_be_worked_by_keys, file_box, gone_to
from tests.support.stores import a_person, a_session, an_event, as_elsewhere
from tests.ui.lists_in.conftest import SAMPLES
from ui.lists_in.place import ImportPlace
from ui.shell.outfit import put_on

STEPS = ["", "seniori-ru.csv", "sapulce.csv", "gada-plans.xlsx", "apmeklejums.xls", "sabojats.csv"]


@pytest.fixture
def screen_at(main_window, jobs, qtbot):
    """Go to the page with a file that was looked at, or with none."""

    def go(file, kind=ListKind.PEOPLE):
        place = ImportPlace("people", kind, SAMPLES / file if file else None)
        screen = gone_to(main_window, "lists_in", place)
        jobs.run()
        name = "lists_in.import" if file else "lists_in.choose"
        qtbot.waitUntil(lambda: find(screen, name).isVisible())
        return screen

    return go


def choose_file(name):
    box = file_box()
    box.selectFile(str(SAMPLES / name))
    box.accept()


# --- what holds at every step ---------------------------------------------------------------------


@pytest.mark.parametrize("file", STEPS)
def test_every_step_can_be_worked_by_keys(main_window, screen_at, file):
    assert_can_be_worked_by_keys(main_window, screen_at(file))


@pytest.mark.parametrize("file", STEPS)
def test_every_step_fits_the_smallest_screen_with_larger_text(main_window, screen_at, file):
    put_on(Preferences(language="lv", text_size=150, theme=Theme.DARK))
    screen = screen_at(file)

    least = screen.minimumSizeHint()

    assert (least.width() <= SMALLEST[0], least.height() <= SMALLEST[1]) == (True, True), least


@pytest.mark.parametrize("file", STEPS)
def test_there_is_one_filled_button(screen_at, file):
    screen = screen_at(file)

    filled = [one for one in every(screen) if one.property("kind") == "primary" and one.isVisible()]
    assert len(filled) == 1


def test_a_page_of_cards_does_not_scroll_sideways(main_window, screen_at):
    put_on(Preferences(language="lv", text_size=150))
    screen = screen_at("pieteikumi-veidlapa.xlsx")

    areas = [one for one in every(screen) if one.inherits("QScrollArea")]

    assert areas[0].horizontalScrollBar().maximum() == 0


# --- by keys --------------------------------------------------------------------------------------


def test_a_list_is_imported_by_the_keyboard_alone(main_window, jobs, qtbot, application):
    screen = gone_to(main_window, "people")
    press(find(screen, "people.import"), Qt.Key.Key_Return)
    screen = main_window._screens["lists_in"]
    assert main_window.focusWidget().objectName() == "lists_in.choose"
    press(main_window.focusWidget(), Qt.Key.Key_Return)
    choose_file("sapulce.csv")
    jobs.run()
    qtbot.waitUntil(lambda: main_window.focusWidget().objectName() == "lists_in.import")

    press(main_window.focusWidget(), Qt.Key.Key_Return)
    jobs.run()
    qtbot.waitUntil(lambda: main_window.focusWidget().objectName() == "lists_in.show")
    assert application.people.count() == 26
    assert "26" in find(main_window, "notice").text

    press(main_window.focusWidget(), Qt.Key.Key_Return)
    assert main_window._screens["people"].isVisible()
    click(find(main_window, "notice.undo"))
    assert application.people.count() == 0


def test_close_matches_are_decided_with_figures(screen_at, main_window, jobs, application):
    screen = screen_at("seniori-ru.csv")
    lines = find(screen, "lists_in.lines")
    lines.go_to_first()

    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_1):
        press(lines, key)

    assert decisions(lines) == ["The same", "Another", "Left out", "The same"]
    click(find(screen, "lists_in.import"))
    jobs.run()
    assert application.people.count() == 15


def test_pointing_at_a_close_match_brings_what_can_be_decided_into_sight(screen_at, qtbot):
    screen = screen_at("seniori-ru.csv")
    lines = find(screen, "lists_in.lines")
    same = find(screen, "lists_in.same")
    assert same.visibleRegion().isEmpty()

    first = lines.visualRect(lines.model().index(0, 1)).center()
    qtbot.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=first)

    qtbot.waitUntil(lambda: same.visibleRegion().boundingRect() == same.rect())


def test_delete_takes_a_decision_back(screen_at):
    lines = find(screen_at("seniori-ru.csv"), "lists_in.lines")
    lines.go_to_first()
    press(lines, Qt.Key.Key_3)
    press(lines, Qt.Key.Key_Up)
    press(lines, Qt.Key.Key_Delete)

    assert decisions(lines) == ["To decide"] * 4


def test_several_lines_are_decided_together(screen_at):
    screen = screen_at("seniori-ru.csv")
    lines = find(screen, "lists_in.lines")
    lines.selectAll()

    click(find(screen, "lists_in.leave_out"))

    assert decisions(lines) == ["Left out"] * 4


def test_the_rest_is_decided_with_one_press(screen_at):
    screen = screen_at("seniori-ru.csv")

    press(find(screen, "lists_in.rest.same"), Qt.Key.Key_Return)

    assert decisions(find(screen, "lists_in.lines")) == ["The same"] * 4
    assert not find(screen, "lists_in.rest.same").isVisible()


def test_groups_are_gone_through_with_arrows(screen_at, main_window):
    screen = screen_at("tickets.csv")
    find(screen, "lists_in.groups.0").setFocus()

    assert find(screen, "lists_in.lines").record_model.rowCount() == 20
    press(main_window.focusWidget(), Qt.Key.Key_Right)

    assert find(screen, "lists_in.rows").isVisible()
    assert not find(screen, "lists_in.lines").isVisible()


def test_an_answer_leaves_the_keys_where_they_are(screen_at, main_window, jobs):
    screen = screen_at("sapulce.csv")
    chooser = find(screen, "lists_in.column.3")
    chooser.setFocus()

    press(chooser, Qt.Key.Key_Down)
    jobs.run()

    assert main_window.focusWidget() is chooser
    assert screen.isVisible()


def test_the_letters_are_repaired_and_can_be_read_otherwise(screen_at, jobs):
    screen = screen_at("sabojats.csv")
    chooser = find(screen, "lists_in.form.encoding")
    assert "Lūse" in chooser.currentText()

    chooser.setFocus()
    press(chooser, Qt.Key.Key_Down)
    jobs.run()

    assert "Lūse" not in find(screen, "lists_in.form.encoding").currentText()


def test_a_new_event_is_named_and_its_year_said(screen_at, main_window, jobs, application):
    screen = screen_at("apmeklejums.xls")
    assert not find(screen, "lists_in.import").isEnabled()
    year = find(screen, "lists_in.form.year")
    year.setCurrentText("2026")
    year.activated.emit(year.currentIndex())
    jobs.run()
    title = find(screen, "lists_in.form.event_title")
    title.clear()
    type_text(title, "Aušanas pulciņš")

    click(find(screen, "lists_in.import"))
    jobs.run()

    (event,) = application.events.list()
    assert (event.title, event.first_day.year, event.sessions) == ("Aušanas pulciņš", 2026, 8)


def test_escape_leads_back(screen_at, main_window):
    screen = screen_at("sapulce.csv")

    press(screen, Qt.Key.Key_Escape)

    assert main_window._screens["people"].isVisible()


def test_a_list_that_is_looked_at_waits_while_other_screens_are_shown(screen_at, main_window):
    screen = screen_at("sapulce.csv")
    main_window.go("people")
    main_window.go("lists_in")

    assert find(screen, "lists_in.import").isVisible()


# --- dropping -------------------------------------------------------------------------------------


def drop(widget, file):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    keys = (
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entering = QDragEnterEvent(QPoint(5, 5), *keys)
    QApplication.sendEvent(widget, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5), *keys))


@pytest.mark.parametrize("screen", ["people", "events", "organisations", "mini_projects"])
def test_a_table_can_be_dropped_on_a_list(main_window, jobs, screen):
    page = gone_to(main_window, screen).page_in_sight

    drop(page, SAMPLES / "sapulce.csv")
    jobs.run()

    assert find(main_window._screens["lists_in"], "lists_in.import").isVisible()


def test_another_table_can_be_dropped_on_the_page(screen_at, jobs, application):
    screen = screen_at("sapulce.csv")

    drop(screen, SAMPLES / "gada-plans.xlsx")
    jobs.run()

    assert "33" in find(screen, "lists_in.import").text()


def test_the_first_screen_of_a_new_centre_leads_to_importing(main_window):
    today = gone_to(main_window, "today")

    click(find(today, "today.import"))

    assert find(main_window, "lists_in.choose").isVisible()


def months(tmp_path):
    head = ["Datums", "Nosaukums"]
    return workbook(
        tmp_path / "plans-2025.xlsx",
        [head, ["5.", "Deju vakars"], ["12.", "Talka"]],
        [head, ["7.", "Koncerts"]],
        names=("Janvāris", "Februāris"),
    )


def test_sheets_of_a_workbook_are_imported_one_after_another_by_keys(
    main_window, screen_at, jobs, qtbot, tmp_path
):
    screen = screen_at(months(tmp_path), ListKind.EVENTS)
    press(find(screen, "lists_in.import"), Qt.Key.Key_Return)
    jobs.run()
    qtbot.waitUntil(lambda: main_window.focusWidget().objectName() == "lists_in.next_sheet")

    press(main_window.focusWidget(), Qt.Key.Key_Return)
    jobs.run()
    qtbot.waitUntil(lambda: main_window.focusWidget().objectName() == "lists_in.import")
    press(main_window.focusWidget(), Qt.Key.Key_Return)
    jobs.run()
    qtbot.waitUntil(lambda: main_window.focusWidget().objectName() == "lists_in.show")

    assert not find(screen, "lists_in.next_sheet").isVisible()


def test_another_sheet_is_shown_at_one_press(screen_at, jobs, tmp_path):
    screen = screen_at(months(tmp_path), ListKind.EVENTS)
    button = find(screen, "lists_in.sheet.0")
    assert (button.text(), find(screen, "lists_in.import").text()) == (
        "Februāris",
        "Import 2 events",
    )

    click(button)
    jobs.run()

    assert find(screen, "lists_in.import").text() == "Import 1 event"


def test_how_many_are_counted_without_names_stands_above_the_groups(
    main_window, jobs, qtbot, application
):
    event = application.events.add(an_event("Rokdarbu pulciņš"), [a_session()])
    session = application.events.page(event.id).sessions[0].id
    application.headcounts.set_headcount(session, "children", 40)
    file = SAMPLES / "apmeklejums.xls"
    place = ImportPlace("events", ListKind.ATTENDANCE, file, event=event.id)
    screen = gone_to(main_window, "lists_in", place)
    jobs.run()
    qtbot.waitUntil(lambda: find(screen, "lists_in.import").isVisible())

    seen = [one.text() for one in every(screen) if one.inherits("QLabel") and one.isVisible()]
    assert any("40 people are counted without names" in one for one in seen)


def test_undoing_an_import_names_who_stays(main_window, screen_at, jobs, store, application):
    put_on(Preferences(language="lv", text_size=100))
    texts.set_language("lv")
    screen = screen_at("sapulce.csv")
    click(find(screen, "lists_in.import"))
    jobs.run()
    as_elsewhere(store, "UPDATE person SET note = 'no cita datora' WHERE surname = 'Kraukle'")

    main_window.undo()

    assert find(main_window, "notice").text.endswith(
        "26 cilvēki. Vēlāk mainīts, tāpēc paliek: Emma Kraukle."
    )
    assert [one.name for one in application.people.find()] == ["Emma Kraukle"]


def decisions(table):
    model = table.record_model
    last = model.columnCount() - 1
    return [model.index(row, last).data() for row in range(model.rowCount())]


def test_who_is_already_here_is_said(screen_at, application):
    application.people.add(a_person("Viktorija", "Zvaigzne", phone="29102374"))

    screen = screen_at("sapulce.csv")

    words = [find(screen, f"lists_in.groups.{place}").text() for place in range(3)]
    assert words[0] == "New: 25"
    assert any(one.startswith("Already here") for one in words)


def test_columns_give_their_room_to_the_rows_until_they_are_wanted_again(screen_at):
    screen = screen_at("sapulce.csv")
    rows, column = find(screen, "lists_in.lines"), find(screen, "lists_in.column.1")

    def top_of_rows():
        QApplication.sendPostedEvents()
        screen.layout().activate()
        return rows.mapTo(screen, QPoint(0, 0)).y()

    with_columns = top_of_rows()
    click(find(screen, "lists_in.fold"))
    folded = top_of_rows()
    assert not column.isVisible()
    click(find(screen, "lists_in.fold"))

    assert folded < with_columns
    assert top_of_rows() == with_columns
