"""Taking back an import of earlier: which ones stand, and what stays because it was touched."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt

from app.domain.record_lists import ListKind
from tests.support.gui import find, nameless, names, press, visible_texts
from tests.support.gui_window import gone_to
from tests.support.stores import a_person
from tests.ui.lists_in.conftest import SAMPLES
from ui.lists_in.past import PastImportsPanel
from ui.lists_in.place import ImportPlace


@pytest.fixture
def taken(application):
    """Import two lists, and do something else since."""
    for name in ("sapulce.csv", "gimenes.csv"):
        service = application.people_import
        service.take_in(service.look_at(SAMPLES / name))
    application.people.add(a_person("Ilze", "Pēdējā"))


@pytest.fixture
def panel(taken, main_window):
    screen = gone_to(main_window, "lists_in")
    find(screen, "lists_in.past").click()
    return screen.findChild(PastImportsPanel)


def buttons(panel):
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return sorted(name for name in names(panel) if name.startswith("lists_in.past.take_back."))


def test_imports_are_listed_with_their_files_newest_first(panel):
    told = " ".join(visible_texts(panel))

    assert len(buttons(panel)) == 2
    assert told.index("gimenes.csv") < told.index("sapulce.csv")
    assert nameless(panel) == []


def test_the_chosen_import_goes_alone(panel, application, main_window):
    find(panel, buttons(panel)[0]).click()

    assert application.people.count() == 26
    assert main_window._notices.text == "Import taken back."
    assert len(buttons(panel)) == 1


def test_who_was_changed_since_stays_and_is_named(panel, application, main_window):
    anna = application.people.find("")[0]
    page = application.people.page(anna.id).person
    application.people.change(anna.id, a_person(page.given, page.surname, note="Dzied"))

    for _ in range(2):
        find(panel, buttons(panel)[0]).click()

    assert anna.name in [one.name for one in application.people.find("")]
    assert buttons(panel) == []


def test_undo_lists_the_import_again(panel, application, main_window):
    find(panel, buttons(panel)[0]).click()
    press(main_window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert application.people.count() == 52
    assert len(buttons(panel)) == 2


def test_the_panel_says_when_nothing_stands(main_window):
    screen = gone_to(main_window, "lists_in")
    find(screen, "lists_in.past").click()
    panel = screen.findChild(PastImportsPanel)

    assert any("No list stands" in text for text in visible_texts(panel))


def test_earlier_imports_are_out_of_the_way_of_a_list_that_is_looked_at(main_window, jobs, qtbot):
    place = ImportPlace("people", ListKind.PEOPLE, SAMPLES / "sapulce.csv")
    screen = gone_to(main_window, "lists_in", place)
    jobs.run()

    qtbot.waitUntil(lambda: find(screen, "lists_in.import").isVisible())

    assert not find(screen, "lists_in.past").isVisible()
