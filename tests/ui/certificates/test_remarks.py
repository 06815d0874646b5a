import pytest
from PySide6.QtWidgets import QScrollArea

from app.domain.certificate_checks import Severity
from tests.support.gui import click, find, focusable, nameless, visible_texts
from ui.certificates.remarks import MendShown, RemarkList, RemarkShown

LOOK = RemarkShown("look", "Ten papers say nothing of hours.", Severity.ASKS)
STOP = RemarkShown(
    "stop",
    "Anna: the name is too long.",
    Severity.STOPS,
    (MendShown("name", "Correct the name"), MendShown("out", "Leave out")),
)
KNOW = RemarkShown("know", "The place does not stand on the papers.", Severity.TELLS)


@pytest.fixture
def remarks(qtbot):
    shown = RemarkList("remarks")
    qtbot.addWidget(shown)
    shown.resize(500, 400)
    shown.show()
    return shown


def test_what_stops_printing_stands_first_under_words_of_its_own(qtbot, remarks):
    remarks.show_remarks((KNOW, LOOK, STOP))
    qtbot.waitUntil(lambda: STOP.words in visible_texts(remarks))

    texts = visible_texts(remarks)
    heads = ["Stops printing · 1", "Please look at it · 1", "Good to know · 1"]
    places = [texts.index(one) for one in (*heads[:1], STOP.words, heads[1], LOOK.words)]
    assert places == sorted(places)
    assert heads[2] in texts
    assert remarks.stopping == 1


def test_a_mend_tells_which_remark_it_mends(qtbot, remarks):
    remarks.show_remarks((LOOK, STOP))

    with qtbot.waitSignal(remarks.mended) as told:
        click(find(remarks, "remarks.0.1"))

    assert told.args == ["stop", "out"]


def test_the_keys_go_to_the_first_mend(qtbot, remarks):
    remarks.show_remarks((LOOK, STOP))
    remarks.activateWindow()
    qtbot.waitUntil(remarks.isActiveWindow)

    remarks.take_focus()

    assert find(remarks, "remarks.0.0").hasFocus()


def test_each_button_says_what_it_is_about(qtbot, remarks):
    remarks.show_remarks((STOP,))
    qtbot.waitUntil(lambda: STOP.words in visible_texts(remarks))

    assert nameless(remarks) == []
    assert {one.accessibleDescription() for one in focusable(remarks)} == {STOP.words}


def test_without_remarks_there_is_nothing_to_see(remarks):
    remarks.show_remarks((STOP,))
    remarks.show_remarks(())

    assert not remarks.isVisible()


def test_remarks_have_the_height_that_they_need_also_where_the_list_is_seen(qtbot, remarks):
    remarks.show_remarks((LOOK, STOP))
    qtbot.waitUntil(lambda: STOP.words in visible_texts(remarks))

    shown = remarks.findChild(QScrollArea)

    assert shown.height() >= shown.widget().sizeHint().height()
