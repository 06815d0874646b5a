from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from app.domain.preferences import Theme
from tests.support.gui import find, nameless, press, type_text
from ui.theme.theme import current_theme
from ui.theme.tokens import Tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.record_list import Column, ListWords, RecordList


@dataclass(frozen=True)
class Row:
    id: int
    name: str


def identity(row):
    return row.id


COLUMNS = (
    Column(title="Name", text=lambda row: row.name, second=lambda _: "Krāslava", share=2),
    Column(title="State", text=lambda _: "Held", tone=lambda _: Tone.GOOD),
)
ROWS = [Row(number, f"Person {number:03}") for number in range(60)]


@pytest.fixture
def people(qtbot):
    people = RecordList(
        COLUMNS,
        identity,
        name="people",
        words=ListWords("People", "Search people", "Nobody found."),
        empty=EmptyState("Nobody is kept yet."),
    )
    qtbot.addWidget(people)
    people.resize(700, 500)
    people.show()
    qtbot.waitExposed(people)
    tester = QAbstractItemModelTester(
        people.table.model(), QAbstractItemModelTester.FailureReportingMode.Warning, people
    )
    assert tester is not None
    people.show_records(ROWS)
    return people


def test_search_and_table_have_names(people):
    assert nameless(people) == []
    assert find(people, "people.search").accessibleName() == "Search people"
    assert find(people, "people.table").accessibleName() == "People"


def test_every_letter_is_told(people, qtbot):
    told = []
    people.searched.connect(told.append)

    type_text(people.search, "Bē")
    type_text(people.search, "r")

    assert told == ["Bē", "Bēr"]


def test_escape_empties_the_search(people):
    type_text(people.search, "Bē")

    press(people.search, Qt.Key.Key_Escape)

    assert people.search.text() == ""


def test_enter_in_the_search_opens_the_first_row(people, qtbot):
    with qtbot.waitSignal(people.opened) as told:
        press(people.search, Qt.Key.Key_Return)

    assert told.args == [0]


def test_arrows_lead_from_the_search_into_the_table_and_back(people):
    people.search.setFocus()

    press(people.search, Qt.Key.Key_Down)
    assert people.focusWidget() is people.table
    assert people.table.identity_at_cursor() == 0

    press(people.table, Qt.Key.Key_Up)
    assert people.focusWidget() is people.search


def test_enter_on_a_row_opens_it(people, qtbot):
    people.table.go_to(7)

    with qtbot.waitSignal(people.opened) as told:
        press(people.table, Qt.Key.Key_Return)

    assert told.args == [7]


def test_letters_on_a_row_go_on_in_the_search(people):
    people.table.go_to_first()

    press(people.table, Qt.Key.Key_B)

    assert people.search.text().lower() == "b"
    assert people.focusWidget() is people.search


def test_letters_that_a_screen_asked_for_are_told_instead(people, qtbot):
    people.table.take_keys(Qt.Key.Key_P)
    people.table.go_to(3)

    with qtbot.waitSignal(people.table.key_pressed) as told:
        press(people.table, Qt.Key.Key_P)

    assert told.args == [(int(Qt.Key.Key_P), 3)]
    assert people.search.text() == ""


def test_tab_leaves_the_table(people):
    people.table.go_to_first()

    press(people.table, Qt.Key.Key_Tab)

    assert people.focusWidget() is not people.table


def test_the_cursor_stays_on_its_record_when_others_come(people):
    people.table.go_to(30)
    people.table.verticalScrollBar().setValue(400)

    people.show_records([Row(99, "Before all"), *ROWS])

    assert people.table.identity_at_cursor() == 30
    assert people.table.chosen() == (30,)
    assert people.table.verticalScrollBar().value() == 400


def test_the_cursor_stays_when_only_content_changes(people):
    people.table.go_to(30)

    people.show_records([replace(row, name="Ozols") for row in ROWS])

    assert people.table.identity_at_cursor() == 30


def test_several_rows_are_chosen_where_that_is_allowed(people):
    people.allow_many()
    people.table.selectAll()

    assert people.table.chosen() == tuple(range(60))


def test_the_selection_of_several_survives_a_reload(people):
    people.allow_many()
    people.table.go_to(2)
    press(people.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)

    people.show_records(ROWS[1:])

    assert people.table.chosen() == (2, 3)


def test_an_empty_list_says_what_belongs_here_and_a_search_in_vain_says_so(people):
    people.show_records([])
    assert people._stack.currentWidget().sentence == "Nobody is kept yet."

    type_text(people.search, "Bē")
    people.show_records([])
    assert people._stack.currentWidget().sentence == "Nobody found."


def test_a_click_on_a_title_sorts_and_another_one_turns_round(people):
    people.table._sort_by(0)
    people.table._sort_by(0)

    assert people.table.record_model.record(0).name == "Person 059"


def test_columns_share_the_width_without_scrolling(people):
    widths = [people.table.columnWidth(place) for place in range(2)]

    assert sum(widths) <= people.table.viewport().width()
    assert widths[0] > widths[1]


@pytest.mark.parametrize("percent", [100, 200])
def test_rows_grow_with_the_text(people, percent):
    current_theme().wear(Theme.LIGHT, percent)

    assert people.table.rowHeight(0) == 52 * percent // 100


@pytest.mark.parametrize("colours", [Theme.LIGHT, Theme.DARK, Theme.CONTRAST])
def test_cells_are_drawn_in_every_set_of_colours(people, colours):
    current_theme().wear(colours, 100)
    people.table.go_to(1)

    picture = people.table.viewport().grab().toImage()

    inks = {picture.pixelColor(x, 78).name() for x in range(picture.width())}
    assert current_theme().tokens.soft.lower() in inks
