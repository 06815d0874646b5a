"""What holds for every screen that is registered in ui.screens, with nothing to write for it."""

import gc
import itertools
import re
import weakref

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from app import texts
from app.domain import dates
from app.domain.preferences import Preferences, Theme
from app.services.changes import EVERYTHING
from app.texts import LANGUAGE_NAMES
from tests.support.gui import (
    destroy,
    every,
    find,
    focusable,
    nameless,
    tab_stops,
    visible_texts,
)
from tests.support.stores import TODAY, a_person, a_session, an_event, begin_with
from ui.main_window import MainWindow
from ui.screens import SCREENS
from ui.shell.outfit import put_on
from ui.shell.places import BESIDE_RAIL, places

EVERY = [pytest.param(name, id=name) for name in SCREENS]
SMALLEST = (1366, 768)


@pytest.fixture(autouse=True)
def nothing_but_own_garbage():
    """Let the garbage collector pass over all that was there before the test."""
    gc.freeze()


@pytest.fixture(scope="module")
def begun(tmp_path_factory, pristine_folder):
    return begin_with(pristine_folder, tmp_path_factory.mktemp("filled"), fill)


@pytest.fixture
def begun_folder(begun):
    return begun.folder


@pytest.fixture
def filled(application):
    """A store with a little of everything, today's event among it."""
    return application


def fill(application):
    event = application.events.add(an_event(), [a_session()])
    people = [application.people.add(a_person(given)) for given in ("Anna", "Bruno", "Cilda")]
    application.attendance.register(event.id, [person.id for person in people])


@pytest.fixture
def main_window(qtbot, filled, jobs):
    window = MainWindow()
    qtbot.addWidget(window)
    window.take(filled, jobs)
    window.serve(SCREENS)
    window.resize(*SMALLEST)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield window
    # The store is closed by its fixture, not by the window.
    window._desk = None


def gone_to(window, name):
    window.go(name)
    return window._screens[name]


def without_screens(window):
    """Let all screens of the window be gone, so that none of them is dressed anew for nothing."""
    window._drop_screens(spare_unsaved=False)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.mark.parametrize("name", EVERY)
def test_everything_that_takes_keys_has_names_and_is_reached_by_tab_that_comes_around(
    main_window, name
):
    screen = gone_to(main_window, name)

    assert nameless(main_window) == []
    unnamed = [type(w).__name__ for w in focusable(screen) if "." not in w.objectName()]
    assert unnamed == [], "no object name"

    screen.take_focus()
    reached = tab_stops(main_window)

    missed = [w.objectName() or type(w).__name__ for w in focusable(screen) if w not in reached]
    assert missed == []
    assert any(find(main_window, "rail").isAncestorOf(stop) for stop in reached)


@pytest.mark.parametrize("name", EVERY)
def test_the_screen_fits_the_smallest_window(main_window, name):
    for language, percent in itertools.product(("lv", "ru"), (100, 150)):
        without_screens(main_window)
        main_window.wear(Preferences(language=language, text_size=percent, theme=Theme.LIGHT))
        screen = gone_to(main_window, name)
        main_window.resize(*SMALLEST)
        room = find(main_window, "rail").width()

        least = screen.minimumSizeHint()
        assert least.width() <= SMALLEST[0] - room, (language, percent, least)
        assert least.height() <= SMALLEST[1], (language, percent, least)


@pytest.mark.parametrize("name", EVERY)
def test_the_largest_text_is_reached_by_scrolling_and_needs_no_larger_window(main_window, name):
    main_window.wear(Preferences(language="en", text_size=200, theme=Theme.LIGHT))
    gone_to(main_window, name)

    least = main_window.minimumSizeHint()
    assert (least.width() <= SMALLEST[0], least.height() <= SMALLEST[1]) == (True, True), least


@pytest.mark.parametrize("name", EVERY)
def test_there_is_one_main_act_at_most(main_window, name):
    screen = gone_to(main_window, name)

    filled = [
        w.objectName()
        for w in every(screen)
        if isinstance(w, QWidget) and w.property("kind") == "primary" and w.isVisible()
    ]
    assert len(filled) <= 1, filled


@pytest.mark.parametrize("name", EVERY)
def test_models_keep_the_rules_of_qt(main_window, name):
    screen = gone_to(main_window, name)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning

    testers = [
        QAbstractItemModelTester(m, mode, m) for m in screen.findChildren(QAbstractItemModel)
    ]
    screen.take_changes(EVERYTHING)
    screen.load()

    for model in screen.findChildren(QAbstractItemModel):
        if model.rowCount() and model.columnCount() > 1:
            assert model.rowCount(model.index(0, 0)) == 0
    del testers


@pytest.mark.parametrize("name", EVERY)
def test_a_screen_that_is_closed_is_gone(main_window, name):
    watched = weakref.ref(gone_to(main_window, name))

    destroy(main_window._screens.pop(name))
    gc.collect()

    assert watched() is None


@pytest.mark.parametrize("name", EVERY)
def test_a_screen_can_be_made_in_every_language_and_colour(main_window, name):
    for language, theme in (("lv", Theme.LIGHT), ("en", Theme.DARK), ("ru", Theme.CONTRAST)):
        without_screens(main_window)
        put_on(Preferences(language=language, text_size=100, theme=theme))

        screen = gone_to(main_window, name)

        assert screen.isVisible(), language
        assert not screen.grab().isNull(), language


@pytest.fixture
def pseudo(monkeypatch):
    """A language in which every text of the program stands between brackets."""

    def bracketed(_self, _context, source, *, n=None, comment=""):
        return f"⟦{source.replace('%n', str(n))}⟧"

    monkeypatch.setattr(texts.Catalogue, "translate", bracketed)


def is_data(text, application):
    """Tell whether these are words of the records, of a date, or names that stay as they are."""
    own = {"Kopā", *LANGUAGE_NAMES.values(), "Anna Bērziņa", "Bruno Bērziņa", "Cilda Bērziņa"}
    own |= {"Preiļu kopienas centrs", "Adventes vainagu darbnīca", "Bērziņa"}
    own |= {dates.day_text(TODAY, "en"), dates.numeric(TODAY, "en"), str(application.folder)}
    return text in own or not re.search(r"[^\W\d_]", text) or "@example.lv" in text


@pytest.mark.parametrize("name", EVERY)
def test_every_word_in_sight_went_through_translation(qtbot, filled, jobs, pseudo, name):
    window = MainWindow()
    qtbot.addWidget(window)
    window.take(filled, jobs)
    window.serve(SCREENS)
    window.show()
    screen = gone_to(window, name)

    bare = [text for text in visible_texts(screen) if "⟦" not in text and not is_data(text, filled)]

    window._desk = None
    assert bare == []


def test_every_place_of_the_rail_has_its_screen():
    known = {place.name for place in places()}

    assert set(SCREENS) - BESIDE_RAIL <= known
