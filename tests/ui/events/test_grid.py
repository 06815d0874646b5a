"""The grid of attendance: keys that mark and move on, what is said, what is painted again."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from app.domain.attendance import Cell, Mark
from app.domain.people import PersonDraft
from tests.support.gui import find, press
from tests.ui.events.builders import sessions_of
from ui.events.attendance.grid_model import GridModel
from ui.events.attendance.grid_view import GridView
from ui.events.place import EventPlace, Part

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def grid(screen, course):
    screen.open_record(EventPlace(course.id, Part.ATTENDANCE))
    return find(screen, "attendance.grid", GridView)


@pytest.fixture
def marks(application, course):
    """What is kept of today, in the order of the rows."""
    _, today = sessions_of(application, course)

    def kept():
        found = application.attendance.grid(course.id)
        cells = (found.cells.get((one.person, today.id)) for one in found.people)
        return [None if cell is None else cell.mark for cell in cells]

    return kept


def at(grid):
    return grid.currentIndex().row(), grid.currentIndex().column()


def type_letter(widget, letter):
    """Press a letter as a keyboard of any layout sends it."""
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(widget, event)


def test_the_grid_has_the_keys_and_the_cursor_is_on_todays_session(grid):
    assert grid.hasFocus()
    assert at(grid) == (0, 1)


@pytest.mark.parametrize(
    ("letter", "mark"),
    [
        pytest.param("p", Mark.PRESENT, id="P"),
        pytest.param(" ", Mark.PRESENT, id="Space"),
        pytest.param("a", Mark.ABSENT, id="A"),
        pytest.param("e", Mark.EXCUSED, id="E"),
        pytest.param("P", Mark.PRESENT, id="shifted P"),
        pytest.param("з", Mark.PRESENT, id="P on a Russian layout"),
        pytest.param("ф", Mark.ABSENT, id="A on a Russian layout"),
        pytest.param("у", Mark.EXCUSED, id="E on a Russian layout"),
    ],
)
def test_a_letter_marks_and_goes_on_to_the_next_person(grid, marks, letter, mark):
    type_letter(grid, letter)

    assert marks() == [mark, None, None]
    assert at(grid) == (1, 1)


def test_the_row_at_the_cursor_is_copied_as_cells_of_a_table(grid):
    QTest.keyClick(grid, Qt.Key.Key_A)
    grid.go_to(person=grid.grid_model.person(0).person)
    copied = QApplication.clipboard()
    copied.setText("")

    QTest.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    row = [grid.grid_model.index(0, column).data() for column in range(2)]
    assert copied.text().split("\t") == [grid.grid_model.person(0).name, *row]
    assert row[1] == "Absent"


def test_a_column_is_filled_by_one_key_a_person(grid, marks):
    for letter in "pap":
        type_letter(grid, letter)

    assert marks() == [Mark.PRESENT, Mark.ABSENT, Mark.PRESENT]
    assert at(grid) == (2, 1)


@pytest.mark.parametrize("key", [Qt.Key.Key_Backspace, Qt.Key.Key_Delete])
def test_a_mark_is_taken_away(grid, marks, key):
    type_letter(grid, "p")
    press(grid, Qt.Key.Key_Up)

    press(grid, key)

    assert marks() == [None, None, None]
    assert at(grid) == (1, 1)


def test_arrows_move_without_marking(grid, marks):
    press(grid, Qt.Key.Key_Down)
    press(grid, Qt.Key.Key_Left)

    assert at(grid) == (1, 0)
    assert marks() == [None, None, None]


def test_marks_go_to_the_session_of_the_column(grid, application, course):
    press(grid, Qt.Key.Key_Left)
    type_letter(grid, "a")

    first, _ = sessions_of(application, course)
    found = application.attendance.grid(course.id)
    assert found.cells[found.people[0].person, first.id].mark is Mark.ABSENT


def test_a_mark_that_cannot_be_saved_leaves_the_cursor(grid, application, course, window):
    _, today = sessions_of(application, course)
    application.events.remove_session(today.id)

    type_letter(grid, "p")

    assert at(grid) == (0, 1)
    assert len(window.said) == 1


def test_a_click_steps_through_the_marks(grid, marks):
    index = grid.grid_model.index(2, 1)
    place = grid.visualRect(index).center()

    for _ in range(2):
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert marks() == [None, None, Mark.ABSENT]


def test_other_letters_begin_a_name_below(grid, screen):
    type_letter(grid, "z")

    field = find(screen, "attendance.find")
    assert field.text() == "z"
    assert field.hasFocus()


def test_tab_leaves_the_grid(grid):
    press(grid, Qt.Key.Key_Tab)

    assert not grid.hasFocus()


def test_a_screen_reader_hears_name_day_and_mark(grid):
    model = grid.grid_model

    assert model.index(0, 0).data(SPOKEN) == "Anna Bērziņa, 15 November: present"
    assert model.index(1, 0).data(SPOKEN) == "Juris Kalns, 15 November: no mark"


def test_a_screen_reader_hears_which_keys_mark(grid):
    interface = QAccessible.queryAccessibleInterface(grid)

    assert interface.text(QAccessible.Text.Name) == "Attendance: people and sessions"
    assert interface.text(QAccessible.Text.Description).startswith("P: present (Shift: the family)")


def test_every_mark_has_a_word_beside_its_sign(grid):
    for letter in "pae":
        type_letter(grid, letter)

    words = [grid.grid_model.index(row, 1).data() for row in range(3)]
    assert words == ["Present", "Absent", "Excused"]


def test_one_mark_changes_one_cell(qtbot, grid):
    with qtbot.waitSignal(grid.grid_model.dataChanged) as told:
        type_letter(grid, "p")

    first, last, *_ = told.args
    assert (first.row(), first.column(), last.row(), last.column()) == (0, 1, 0, 1)


def test_an_undo_changes_only_its_cell_and_keeps_the_cursor(qtbot, grid, application, screen):
    type_letter(grid, "p")
    type_letter(grid, "a")
    result = application.undo.undo()

    with qtbot.assertNotEmitted(grid.grid_model.modelReset):
        screen.take_changes(result.changes)

    assert grid.grid_model.index(1, 1).data() == ""
    assert at(grid) == (2, 1)


def test_a_walk_in_keeps_the_session_of_the_cursor(grid, screen, application, course):
    press(grid, Qt.Key.Key_Left)
    type_letter(find(screen, "attendance.find"), "I")
    find(screen, "attendance.find").setText("Ilze Liepa")
    press(find(screen, "attendance.find"), Qt.Key.Key_Return)
    press(find(screen, "attendance.new.surname"), Qt.Key.Key_Return)

    first, _ = sessions_of(application, course)
    found = application.attendance.grid(course.id)
    ilze = next(one for one in found.people if one.name == "Ilze Liepa")
    assert found.cells[ilze.person, first.id].mark is Mark.PRESENT
    assert at(grid)[1] == 0


@pytest.fixture
def model(application, course):
    model = GridModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_grid(application.attendance.grid(course.id))
    yield model
    del tester


def test_the_model_keeps_the_rules_of_qt(model, application, course):
    add = application.attendance.grid(course.id)

    person, session = add.people[0].person, add.sessions[1].id
    model.set_cell(person, session, Cell(person, session, Mark.EXCUSED))
    model.set_grid(add)

    assert (model.rowCount(), model.columnCount()) == (3, 2)
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


def test_the_same_grid_again_changes_nothing(qtbot, model, application, course):
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.modelReset):
        assert model.set_grid(application.attendance.grid(course.id))


def test_somebody_added_resets_the_model(model, application, course):
    person = application.people.add(PersonDraft("Ilze", "Liepa"))
    application.attendance.register(course.id, [person.id])

    assert not model.set_grid(application.attendance.grid(course.id))
    assert model.rowCount() == 4


def test_a_mark_of_somebody_who_is_not_shown_is_no_cell(qtbot, model):
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_cell(bytes(16), bytes(16), Cell(bytes(16), bytes(16), Mark.PRESENT))


def test_headers_name_people_and_sessions(model):
    horizontal, vertical = Qt.Orientation.Horizontal, Qt.Orientation.Vertical

    assert model.headerData(0, vertical) == "Anna Bērziņa"
    assert model.headerData(1, horizontal) == "Sun 22.11.\n10:00"
