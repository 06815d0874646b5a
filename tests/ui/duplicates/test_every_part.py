"""What holds for every part of the review: size, languages, colours, models, words."""

import gc
import weakref

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from app import texts
from app.domain.preferences import Preferences, Theme
from tests.support.gui import destroy, find, visible_texts
from tests.support.gui_window import SMALLEST
from tests.support.stores import a_person
from ui.duplicates.page import DuplicatesPage
from ui.duplicates.place import DuplicatesPlace
from ui.duplicates.view import Part
from ui.jobs.runner import ThreadedJobRunner
from ui.shell.desk import Desk

PARTS = [pytest.param(part, id=part) for part in Part]
LONG = "Aleksandra-Konstantīna " * 6
PHONE = "21234567"


@pytest.fixture
def pairs(application):
    """Two pairs to decide, one household, one pair of each decision; one name is very long."""

    def add(given, surname, phone=""):
        return application.people.add(a_person(given, surname, phone=phone)).id

    for given, surname in ((LONG, LONG), ("Anna", "Bērziņa")):
        add(given, surname, PHONE), add(given, surname, PHONE)
    add("Jānis", "Ozols", "29876543"), add("Līga", "Ozola", "29876543")
    application.duplicates.same(add("Zane", "Egle"), add("Zane", "Egle"))
    application.duplicates.different(add("Oto", "Liepa"), add("Oto", "Liepa"))


@pytest.fixture
def show(main_window, jobs, pairs):
    """Return a function that shows a part."""

    def shown(part):
        main_window.go("people", DuplicatesPlace())
        jobs.run()
        page = main_window._screens["people"].page_in_sight
        page._segments.choose(part)
        return page

    return shown


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("part", PARTS)
def test_it_fits_the_smallest_window(main_window, show, part, percent):
    main_window.wear(Preferences(language="lv", text_size=percent, theme=Theme.LIGHT))
    main_window._drop_screens(spare_unsaved=False)

    page = show(part)

    room = find(main_window, "rail").width()
    least = page.minimumSizeHint()
    assert least.width() <= SMALLEST[0] - room, least
    assert least.height() <= SMALLEST[1], least


@pytest.mark.parametrize("part", PARTS)
def test_the_largest_text_needs_no_larger_window(main_window, show, part):
    main_window.wear(Preferences(language="en", text_size=200, theme=Theme.LIGHT))
    show(part)

    least = main_window.minimumSizeHint()
    assert (least.width() <= SMALLEST[0], least.height() <= SMALLEST[1]) == (True, True), least


@pytest.mark.parametrize(("language", "theme"), [("ru", Theme.DARK), ("en", Theme.CONTRAST)])
def test_it_can_be_made_in_every_language_and_colour(main_window, show, language, theme):
    main_window.wear(Preferences(language=language, text_size=100, theme=theme))
    main_window._drop_screens(spare_unsaved=False)

    assert not show(Part.PAIRS).grab().isNull()


@pytest.mark.parametrize("part", PARTS)
def test_models_keep_the_rules_of_qt(show, jobs, part):
    page = show(part)
    mode = QAbstractItemModelTester.FailureReportingMode.Warning

    testers = [QAbstractItemModelTester(m, mode, m) for m in page.findChildren(QAbstractItemModel)]
    page.load()
    jobs.run()

    del testers


@pytest.mark.parametrize("part", PARTS)
def test_every_word_in_sight_went_through_translation(monkeypatch, show, application, part):
    def bracketed(_self, _context, source, *, n=None, comment=""):
        return f"⟦{source.replace('%n', str(n))}⟧"

    monkeypatch.setattr(texts.Catalogue, "translate", bracketed)

    words = visible_texts(show(part))

    own = (application.settings.centre().name, "Bērziņa", "Aleksandra", "+371", "=")
    bare = [text for text in words if "⟦" not in text and not any(one in text for one in own)]
    assert [text for text in bare if not {"Zane", "Oto", "Līga"} & set(text.split())] == []


def test_a_page_that_is_closed_is_gone(qtbot, desk, jobs, pairs):
    page = DuplicatesPage(desk)
    page.load()
    jobs.run()
    watched = weakref.ref(page)

    destroy(page)
    del page
    gc.collect()

    assert watched() is None


def test_a_review_that_ends_after_the_page_was_closed_is_for_nobody(
    qtbot, application, window, pairs
):
    jobs = ThreadedJobRunner()
    page = DuplicatesPage(Desk(application, jobs, window))
    page.load()
    ended = Ended()
    page._presenter._running.ended.connect(ended.note)

    destroy(page)
    del page
    qtbot.waitUntil(lambda: ended.is_noted)

    jobs.shut_down()


class Ended:
    is_noted = False

    def note(self):
        self.is_noted = True
