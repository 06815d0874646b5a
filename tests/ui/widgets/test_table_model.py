from dataclasses import dataclass, replace
from datetime import date

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.theme.tokens import Tone
from ui.widgets.table_model import IDENTITY_ROLE, TONE_ROLE, Column, RecordTableModel

ROLE = Qt.ItemDataRole


@dataclass(frozen=True)
class Visit:
    id: str
    name: str
    day: date


def identity(visit):
    return visit.id


COLUMNS = (
    Column(title="Name", text=lambda v: v.name),
    Column(
        title="Day",
        text=lambda v: v.day.isoformat(),
        sort_key=lambda v: v.day,
        spoken=lambda v: f"on {v.day.year}",
        is_figure=True,
    ),
    Column(title="State", text=lambda _: "Held", tone=lambda _: Tone.GOOD),
)

VISITS = (
    Visit("a", "Čakste", date(2026, 3, 1)),
    Visit("b", "Cukurs", date(2025, 3, 1)),
    Visit("c", "Ābele", date(2027, 3, 1)),
)


@pytest.fixture
def model(qtbot):
    model = RecordTableModel(COLUMNS, identity)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Warning, model
    )
    assert tester.parent() is model
    model.set_records(VISITS)
    return model


def shown(model, column=0):
    return [model.index(row, column).data() for row in range(model.rowCount())]


def test_a_cell_shows_text_whatever_the_value_is(model):
    assert model.index(0, 1).data() == "2026-03-01"


def test_a_cell_is_spoken_in_its_own_words(model):
    assert model.index(0, 1).data(ROLE.AccessibleTextRole) == "on 2026"
    assert model.index(0, 0).data(ROLE.AccessibleTextRole) == "Čakste"


def test_a_row_carries_its_identity_and_a_chip_its_tone(model):
    assert model.index(1, 0).data(IDENTITY_ROLE) == "b"
    assert model.index(1, 2).data(TONE_ROLE) == Tone.GOOD
    assert model.index(1, 0).data(TONE_ROLE) is None


def test_figures_stand_at_the_right(model):
    assert model.index(0, 1).data(ROLE.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 0).data(ROLE.TextAlignmentRole) & Qt.AlignmentFlag.AlignLeft


def test_names_are_sorted_as_in_latvian(model):
    model.sort(0, Qt.SortOrder.AscendingOrder)

    assert shown(model) == ["Ābele", "Cukurs", "Čakste"]


def test_days_are_sorted_as_days_and_the_other_way_round(model):
    model.sort(1, Qt.SortOrder.DescendingOrder)

    assert shown(model, 1) == ["2027-03-01", "2026-03-01", "2025-03-01"]


def test_sorting_keeps_an_index_on_its_record(model):
    kept = QPersistentModelIndex(model.index(0, 0))

    model.sort(0, Qt.SortOrder.AscendingOrder)

    assert kept.data() == "Čakste"
    assert kept.row() == 2


def test_new_records_come_in_the_order_chosen_before(model):
    model.sort(0, Qt.SortOrder.AscendingOrder)

    model.set_records((*VISITS, Visit("d", "Abele", date(2024, 1, 1))))

    assert shown(model) == ["Abele", "Ābele", "Cukurs", "Čakste"]


def test_the_same_rows_with_other_content_are_no_reset(model, qtbot):
    resets = []
    model.modelReset.connect(resets.append)

    with qtbot.waitSignal(model.dataChanged):
        stayed = model.set_records([replace(visit, name="Ozols") for visit in VISITS])

    assert stayed
    assert shown(model) == ["Ozols"] * 3


def test_other_rows_reset_the_model(model):
    assert not model.set_records(VISITS[:1])
    assert model.rowCount() == 1


def test_cells_have_no_rows_below_them(model):
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.columnCount(model.index(0, 0)) == 0


def test_a_row_is_found_by_identity(model):
    assert model.row_of("c") == 2
    assert model.row_of("nobody") is None


def test_headers_are_the_titles(model):
    titles = [model.headerData(place, Qt.Orientation.Horizontal) for place in range(3)]

    assert titles == ["Name", "Day", "State"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
