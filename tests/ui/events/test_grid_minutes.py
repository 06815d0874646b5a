"""Minutes over a cell, families in one press, the menu of a cell, the order of the rows."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from app.domain.attendance import Mark
from tests.support.gui import find, press, type_text
from tests.support.stores import a_person
from tests.ui.events.builders import sessions_of, words_said, words_told
from ui.events.attendance.cell_menu import CellMenu
from ui.events.attendance.grid_model import KinPlace
from ui.events.attendance.grid_view import GridView
from ui.events.place import EventPlace, Part


@pytest.fixture
def part(screen, course):
    screen.open_record(EventPlace(course.id, Part.ATTENDANCE))
    return find(screen, "attendance")


@pytest.fixture
def grid(part):
    return find(part, "attendance.grid", GridView)


@pytest.fixture
def family(application, course):
    """Anna's two children on the list; who was there before is Anna herself, Juris and Zane."""
    anna = application.attendance.grid(course.id).people[0].person
    children = [
        application.people.add_child(anna, a_person(given, "Ziediņš")).id
        for given in ("Pēteris", "Oskars")
    ]
    application.attendance.register(course.id, children)
    return [anna, *children]


@pytest.fixture
def cell(application, course):
    """Return what is kept of a person at today's session."""
    _, today = sessions_of(application, course)

    def kept(row=0):
        found = application.attendance.grid(course.id)
        return found.cells.get((found.people[row].person, today.id))

    return kept


def type_letter(widget, letter, modifiers=Qt.KeyboardModifier.NoModifier):
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, 0, modifiers, letter))


def names(grid):
    rows = range(grid.grid_model.rowCount())
    return [grid.grid_model.person(row).name for row in rows]


def choose(part, name):
    part.findChild(QAction, name).trigger()


def the_field(part):
    return find(part, "attendance.grid.minutes", QLineEdit)


@pytest.mark.parametrize("letter", ["m", "M", "ь"])
def test_m_opens_the_minutes_with_the_whole_session(part, grid, letter):
    type_letter(grid, letter)

    field = the_field(part)
    assert field.hasFocus()
    assert (field.text(), field.selectedText()) == ("135", "135")
    assert field.accessibleName() == "Minutes of Anna Bērziņa"


def test_minutes_are_kept_shown_and_the_cursor_goes_on(part, grid, cell, window):
    type_letter(grid, "m")
    type_text(the_field(part), "1:30")
    press(the_field(part), Qt.Key.Key_Return)

    assert (cell().mark, cell().minutes) == (Mark.PRESENT, 90)
    assert grid.grid_model.index(0, 1).data() == "90 min"
    assert words_told(window) == ["Anna Bērziņa: present, 90 minutes"]
    assert grid.hasFocus()
    assert grid.currentIndex().row() == 1


def test_escape_leaves_the_minutes_as_they_were(part, grid, cell, window):
    type_letter(grid, "m")
    type_text(the_field(part), "20")
    press(the_field(part), Qt.Key.Key_Escape)

    assert cell() is None
    assert words_told(window) == []
    assert grid.hasFocus()


def test_minutes_taken_away_bring_back_the_whole_session(part, grid, cell, application):
    type_letter(grid, "m")
    type_text(the_field(part), "20")
    press(the_field(part), Qt.Key.Key_Tab)
    press(grid, Qt.Key.Key_Up)

    type_letter(grid, "m")
    assert the_field(part).text() == "20"
    the_field(part).clear()
    press(the_field(part), Qt.Key.Key_Return)

    assert (cell().mark, cell().minutes) == (Mark.PRESENT, None)
    application.undo.undo()
    assert cell().minutes == 20


def test_the_length_of_the_session_is_the_whole_of_it(part, grid, cell):
    type_letter(grid, "m")
    press(the_field(part), Qt.Key.Key_Return)

    assert (cell().mark, cell().minutes) == (Mark.PRESENT, None)


def test_nothing_typed_marks_nobody(part, grid, cell, window):
    type_letter(grid, "m")
    the_field(part).clear()
    press(the_field(part), Qt.Key.Key_Return)

    assert cell() is None
    assert words_told(window) == []


def test_what_is_no_time_is_said_and_can_be_typed_again(part, grid, cell, window):
    type_letter(grid, "m")
    type_text(the_field(part), "drusku")
    press(the_field(part), Qt.Key.Key_Return)

    assert cell() is None
    assert len(words_said(window)) == 1
    assert the_field(part).isVisible()


def test_longer_than_the_session_is_kept_and_said(part, grid, cell, window):
    type_letter(grid, "m")
    type_text(the_field(part), "3 h")
    press(the_field(part), Qt.Key.Key_Return)

    assert cell().minutes == 180
    assert words_told(window) == ["Anna Bērziņa: 180 minutes, longer than the session (135 min)"]


def test_shift_and_p_let_the_whole_family_be_present_in_one_act(
    family, grid, application, course, window
):
    _, today = sessions_of(application, course)
    grid.go_to(person=family[1])
    type_letter(grid, "e")
    grid.go_to(person=family[0])

    type_letter(grid, "P", Qt.KeyboardModifier.ShiftModifier)

    cells = application.attendance.grid(course.id).cells
    marks = [cells[one, today.id].mark for one in family]
    assert marks == [Mark.PRESENT, Mark.EXCUSED, Mark.PRESENT]
    assert words_told(window)[-1] == "2 people present: Anna Bērziņa, Oskars Ziediņš"
    application.undo.undo()
    assert (family[2], today.id) not in application.attendance.grid(course.id).cells


def test_shift_and_p_mark_somebody_without_a_family_alone(grid, cell, window):
    type_letter(grid, "P", Qt.KeyboardModifier.ShiftModifier)

    assert cell().mark is Mark.PRESENT
    assert words_told(window) == ["Anna Bērziņa: present"]


def test_families_stand_together_in_a_bracket(family, part, grid):
    choose(part, "attendance.grid.order.family")

    assert names(grid) == [
        "Anna Bērziņa",
        "Oskars Ziediņš",
        "Pēteris Ziediņš",
        "Juris Kalns",
        "Zane Ozola",
    ]
    places = [grid.grid_model.kin_place(row) for row in range(5)]
    alone = KinPlace.ALONE
    assert places == [KinPlace.FIRST, KinPlace.WITHIN, KinPlace.LAST, alone, alone]
    spoken = grid.grid_model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Oskars Ziediņš, family of Anna Bērziņa, 22 November: no mark"


def test_in_the_order_of_families_the_cursor_goes_past_the_family(family, part, grid):
    choose(part, "attendance.grid.order.family")

    type_letter(grid, "P", Qt.KeyboardModifier.ShiftModifier)

    assert grid.currentIndex().row() == 3


def test_the_cursor_stays_with_its_person_in_another_order(family, part, grid):
    press(grid, Qt.Key.Key_Down)
    assert grid.grid_model.person(1).name == "Juris Kalns"

    choose(part, "attendance.grid.order.family")

    assert grid.grid_model.person(grid.currentIndex().row()).name == "Juris Kalns"


def test_the_menu_of_a_cell_marks_that_cell(part, grid, cell):
    menu = part.findChild(CellMenu)
    place = grid.visualRect(grid.grid_model.index(2, 1)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, QPoint(0, 0))
    QApplication.sendEvent(grid.viewport(), event)
    assert menu.isVisible()
    menu.hide()

    choose(part, "attendance.menu.excused")

    assert cell(2).mark is Mark.EXCUSED


def test_the_menu_opens_minutes_and_makes_blank(part, grid, cell):
    type_letter(grid, "p")
    press(grid, Qt.Key.Key_Up)

    choose(part, "attendance.menu.minutes")
    assert the_field(part).hasFocus()
    press(the_field(part), Qt.Key.Key_Escape)
    choose(part, "attendance.menu.blank")

    assert cell() is None


def test_who_was_removed_is_told_as_removed_and_can_be_cleared(part, grid, application, window):
    anna = grid.grid_model.person(0).person
    type_letter(grid, "p")
    part.take_changes(application.people.remove(anna))
    grid.go_to(person=anna)
    spoken = grid.grid_model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)

    press(grid, Qt.Key.Key_Backspace)

    assert spoken == "Anna Bērziņa (not in the records any more), 22 November: present"
    assert words_said(window) == []
    assert words_told(window)[-1] == "Anna Bērziņa: no mark"


def test_the_door_is_asked_for_with_the_session_at_the_cursor(part, window, application, course):
    find(part.bar, "attendance.door").click()

    _, today = sessions_of(application, course)
    ((screen, place),) = window.gone
    assert (screen, place.event, place.session) == ("events", course.id, today.id)


def test_a_walk_in_comes_with_place_and_age_in_one_go_of_keys(
    qtbot, screen, grid, application, course
):
    type_letter(grid, "K")
    type_text(find(screen, "attendance.find"), "alnāja Skaidra")
    press(find(screen, "attendance.find"), Qt.Key.Key_Return)
    place, age = (find(screen, f"attendance.new.{name}") for name in ("territory", "age_band"))
    qtbot.waitUntil(place.isVisible)

    type_text(place, "Preiļu novads")
    press(place, Qt.Key.Key_Tab)
    qtbot.waitUntil(age.hasFocus)
    press(age, Qt.Key.Key_6)
    press(age, Qt.Key.Key_Tab)
    press(find(screen, "attendance.new.save"), Qt.Key.Key_Return)

    (added,) = (one for one in application.attendance.grid(course.id).people if one.is_walk_in)
    assert (added.name, added.territory, added.age_band) == ("Skaidra Kalnāja", "0042000", "65+")
    assert grid.grid_model.row_of(added.person) == grid.currentIndex().row()
