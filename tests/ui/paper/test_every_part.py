"""What holds for signed paper however far it is: names, keys, size, models, languages."""

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

from app import texts
from app.domain.preferences import Preferences, Theme
from app.services.changes import EVERYTHING
from tests.support.gui import find, focusable, nameless, press, tab_stops
from tests.support.signed_paper import an_event_of, print_pages
from tests.ui.paper.conftest import NAMES, ROOM
from ui.events.place import PaperPlace
from ui.paper.screen import PaperScreen
from ui.shell.outfit import put_on


def chosen_from(screen, code):
    screen.open_record(PaperPlace())


def entered(screen, code):
    screen.open_record(PaperPlace(code=code))


def named(screen, code):
    entered(screen, code)
    rows = find(screen, "paper.rows")
    rows.go_to(len(NAMES))
    press(rows, Qt.Key.Key_Return)


def counted_otherwise(screen, code):
    entered(screen, code)
    for place in range(2):
        find(screen, f"paper.end.count{place}").setText("9")
    find(screen, "paper.end.check").click()


def done(screen, code):
    counted_otherwise(screen, code)
    find(screen, "paper.end.why").setText("Divi parakstījās vienā rindā")
    find(screen, "paper.end.explain").click()


STATES = [chosen_from, entered, named, counted_otherwise, done]


@pytest.fixture
def code(application):
    event = an_event_of(application, NAMES, days=(2, 1))
    return print_pages(application, event, blank_rows=3)[0]


@pytest.fixture
def make_screen(qtbot, desk):
    made = []

    def make():
        made.append(PaperScreen(desk))
        qtbot.addWidget(made[-1])
        made[-1].resize(*ROOM)
        made[-1].show()
        return made[-1]

    yield make
    for screen in made:
        screen.hide()


@pytest.mark.parametrize("state", STATES)
def test_everything_that_takes_keys_has_a_name_and_an_object_name(screen, code, state):
    state(screen, code)

    assert nameless(screen) == []
    assert [type(w).__name__ for w in focusable(screen) if "." not in w.objectName()] == []


@pytest.mark.parametrize("state", STATES)
def test_tab_reaches_everything_that_takes_keys(screen, code, state):
    state(screen, code)
    screen.take_focus()

    reached = tab_stops(screen)

    assert [w.objectName() for w in focusable(screen) if w not in reached] == []


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("percent", [100, 150])
def test_it_fits_the_smallest_window(make_screen, code, state, percent):
    put_on(Preferences(language="lv", text_size=percent, theme=Theme.DARK))
    screen = make_screen()
    state(screen, code)

    least = screen.minimumSizeHint()

    assert (least.width() <= ROOM[0], least.height() <= ROOM[1]) == (True, True), least


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("language", ["lv", "ru"])
def test_it_can_be_shown_in_every_language(make_screen, code, state, language):
    put_on(Preferences(language=language, text_size=100, theme=Theme.CONTRAST))
    screen = make_screen()
    state(screen, code)

    assert texts.language() == language
    assert not screen.grab().isNull()


def test_models_keep_the_rules_of_qt(screen, code):
    entered(screen, code)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    models = screen.findChildren(QAbstractItemModel)

    testers = [QAbstractItemModelTester(model, mode) for model in models]
    press(find(screen, "paper.rows"), Qt.Key.Key_P)
    screen.take_changes(EVERYTHING)

    assert models
    del testers
