"""The page of imports, and the panel with every record that a file touches."""

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView, QWidget

from app import texts
from app.domain.imports import ItemKind
from app.domain.preferences import Preferences, Theme
from tests.support.gui import click, find, press, type_text, visible_texts
from tests.support.gui_window import SMALLEST, assert_can_be_worked_by_keys, file_box, gone_to
from tests.support.stores import a_person
from ui.exchange.imports import items_presenter
from ui.exchange.imports.items_panel import ItemsPanel
from ui.exchange.place import IMPORTS
from ui.shell.outfit import put_on

pytestmark = pytest.mark.usefixtures("belonging")


@pytest.fixture
def imported(application, centre):
    """Two files: one that brings an event with Anna and Ilze, one that changes Anna's phone."""
    event = centre.hold_event("Anna", "Ilze")
    application.exchange.take_in([centre.send()])
    anna = next(one for one in centre.application.people.find("Anna"))
    centre.application.people.change(anna.id, a_person("Anna", phone="21234567"))
    application.clock.go_on(minutes=5)
    application.exchange.take_in([centre.send("y.kopa")])
    return event


@pytest.fixture
def page(imported, main_window):
    return gone_to(main_window, "exchange", IMPORTS).page_in_sight


def rows(parent, name):
    model = find(parent, name, QTableView).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def open_row(page, row):
    table = find(page, "exchange.imports.table")
    table.setCurrentIndex(table.model().index(row, 0))
    press(table, Qt.Key.Key_Return)
    return page.panel


def test_imports_stand_with_the_newest_first_and_what_each_did(page):
    model = find(page, "exchange.imports.table").model()

    assert [model.index(row, 2).data() for row in range(2)] == ["1 changed", "9 new"]


def test_an_import_opens_beside_the_list_with_its_records(page):
    panel = open_row(page, 0)

    assert rows(panel, "exchange.items.table") == ["Anna Bērziņa"]
    assert "Phone: +371 21 234 567" in visible_texts(panel)
    assert "Changed: 1 person" in visible_texts(panel)


def test_records_are_found_by_typing(page):
    panel = open_row(page, 1)

    type_text(find(panel, "exchange.items.search"), "ilze")

    assert len(rows(panel, "exchange.items.table")) == 3
    assert all(name.startswith("Ilze") for name in rows(panel, "exchange.items.table"))
    type_text(find(panel, "exchange.items.search"), "qqq")
    assert "No record of this file has these words in it." in visible_texts(panel)


def test_one_kind_of_record_is_listed_by_itself(page):
    panel = open_row(page, 1)
    groups = find(panel, "exchange.items.group")

    place = groups.findText("New: 2 people")
    groups.setCurrentIndex(place)
    groups.activated.emit(place)

    assert rows(panel, "exchange.items.table") == ["Anna Bērziņa", "Ilze Bērziņa"]


def test_the_keys_go_from_the_search_to_the_list_and_tell_each_record(page, qtbot):
    panel = open_row(page, 1)
    search, table = find(panel, "exchange.items.search"), find(panel, "exchange.items.table")

    press(search, Qt.Key.Key_Down)
    press(table, Qt.Key.Key_Down)

    first, second = rows(panel, "exchange.items.table")[:2]
    assert table.currentIndex().row() == 1
    assert first != second
    qtbot.waitUntil(lambda: second in visible_texts(panel))


def test_a_panel_and_its_page_can_be_worked_by_keys(page, main_window):
    open_row(page, 1)

    assert_can_be_worked_by_keys(main_window, page)


def test_a_long_list_is_read_some_at_a_time(page, application, monkeypatch):
    monkeypatch.setattr(items_presenter, "AT_ONCE", 4)
    panel = ItemsPanel(page._desk, application.imports.list()[1].identity, "x")
    page.show_panel(panel)
    table = find(panel, "exchange.items.table")
    assert len(rows(panel, "exchange.items.table")) == 4

    table.end_reached.emit()

    shown = rows(panel, "exchange.items.table")
    assert len(shown) == 8
    table.end_reached.emit()
    table.end_reached.emit()
    assert len(rows(panel, "exchange.items.table")) == 9


def test_a_file_that_is_only_looked_at_tells_the_same(page, application, centre):
    centre.hold_event("Zane")
    (seen,) = application.exchange.preview([centre.send("z.kopa")])

    panel = ItemsPanel(page._desk, seen.identity, "x")
    page.show_panel(panel)

    assert "Zane Bērziņa" in rows(panel, "exchange.items.table")
    assert application.people.find("Zane") == ()


def test_a_record_that_is_here_opens_on_its_own_page(page, main_window):
    panel = open_row(page, 0)

    press(find(panel, "exchange.items.table"), Qt.Key.Key_Return)

    assert main_window._screens["people"].isVisible()
    assert "Anna Bērziņa" in visible_texts(main_window._screens["people"])


def test_what_is_not_here_yet_has_nothing_to_open(page, application, centre):
    centre.hold_event("Zane")
    (seen,) = application.exchange.preview([centre.send("z.kopa")])
    panel = ItemsPanel(page._desk, seen.identity, "x")
    page.show_panel(panel)

    press(find(panel, "exchange.items.table"), Qt.Key.Key_Return)

    assert page.isVisible()
    assert panel.findChild(QWidget, "exchange.items.open") is None


def test_what_is_listed_is_saved_as_a_table(page, jobs, tmp_path):
    panel = open_row(page, 1)
    click(find(panel, "exchange.items.save"))
    box = file_box()
    assert box.windowTitle() == "Save the table"
    box.reject()

    panel._presenter.save(tmp_path / "list.csv")
    jobs.run()

    assert "Ilze Bērziņa" in (tmp_path / "list.csv").read_text("utf-8-sig")


def test_imports_are_found_by_their_sender(page):
    type_text(find(page, "exchange.imports.search"), "aglon")
    assert len(rows(page, "exchange.imports.table")) == 2

    type_text(find(page, "exchange.imports.search"), "qq")
    assert "No file with these words was taken in." in visible_texts(page)


def test_before_the_first_import_one_sentence_says_what_will_stand_here(main_window):
    page = gone_to(main_window, "exchange", IMPORTS).page_in_sight

    assert find(page, "exchange.imports.files").isVisible()
    click(find(page, "exchange.imports.files"))
    assert not page.isVisible()


@pytest.mark.parametrize("language", ["lv", "ru"])
def test_the_page_and_its_panel_fit_the_smallest_window_with_large_text(
    imported, application, main_window, language
):
    preferences = Preferences(language=language, text_size=150, theme=Theme.LIGHT)
    put_on(preferences)
    application.settings.prefer(preferences)
    page = gone_to(main_window, "exchange", IMPORTS).page_in_sight

    open_row(page, 0)

    least = main_window.minimumSizeHint()
    assert (least.width() <= SMALLEST[0], least.height() <= SMALLEST[1]) == (True, True), least


OWN = ("Aglonas",)


def test_every_word_of_the_page_went_through_translation(imported, main_window, monkeypatch):
    def bracketed(_self, _context, source, *, n=None, comment=""):
        return f"⟦{source.replace('%n', str(n))}⟧"

    monkeypatch.setattr(texts.Catalogue, "translate", bracketed)
    page = gone_to(main_window, "exchange", IMPORTS).page_in_sight
    open_row(page, 0)

    bare = [
        text
        for text in visible_texts(page)
        if "⟦" not in text and re.search(r"[^\W\d_]", text) and not any(one in text for one in OWN)
    ]
    assert [text for text in bare if text != "Anna Bērziņa"] == []


@pytest.mark.parametrize("kind", ItemKind)
def test_every_kind_of_change_has_a_sign_of_its_own(kind):
    looks = items_presenter._LOOKS

    assert [one for one in ItemKind if looks[one][1] == looks[kind][1]] == [kind]
