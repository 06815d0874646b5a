"""The print pack in the window: ticks, numbers, the picture of a started sheet of labels."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.support.gui import click, find, press, type_text
from tests.ui.events.builders import seen
from ui.events.documents import pack_part
from ui.events.documents.pack_labels import LabelPicture
from ui.events.place import EventPlace, Part
from ui.printing import act


@pytest.fixture
def folders(monkeypatch, tmp_path):
    """A person who chooses a folder at once, and a system that shows it."""
    opened = []
    monkeypatch.setattr(pack_part, "ask_folder", lambda _parent, _title, then: then(tmp_path))
    monkeypatch.setattr(pack_part, "open_in_viewer", lambda path: opened.append(path) or True)
    return opened


@pytest.fixture
def printed(monkeypatch):
    """What the print box was asked to print."""
    papers = []
    monkeypatch.setattr(act, "ask_print", lambda _beside, _desk, paper: papers.append(paper))
    return papers


@pytest.fixture
def pack(screen, course, jobs, folders, printed):
    screen.open_record(EventPlace(course.id, Part.PACK))
    jobs.run()
    return find(screen, "pack")


@pytest.fixture
def settle(qtbot, jobs):
    """Wait until what was asked a moment ago is being drawn, and draw it."""

    def wait():
        qtbot.waitUntil(lambda: bool(jobs.waiting))
        jobs.run()

    return wait


def picture(pack):
    return find(pack, "pack.first_label", LabelPicture)


def test_the_pack_shows_its_pages_and_can_be_printed(screen, pack):
    assert find(pack, "pack.preview").isVisible()
    assert find(pack, "pack.print").hasFocus()
    assert "Pages to print: 6" in seen(pack)


def test_the_preview_goes_to_the_paper_that_was_touched(pack, settle):
    pages = find(pack, "pack.preview")
    assert pages.verticalScrollBar().value() == 0

    press(find(pack, "pack.cards"), Qt.Key.Key_Space)
    settle()
    last = pages.verticalScrollBar().value()
    press(find(pack, "pack.poster"), Qt.Key.Key_Space)
    settle()

    assert last > pages.verticalScrollBar().value() > 0


def test_one_act_prints_the_pack_and_labels_follow_on_their_own_sheets(pack, printed):
    press(find(pack, "pack.print"), Qt.Key.Key_Space)
    plain = list(printed)
    printed[0].follow_up()

    assert len(plain) == 1
    assert len(printed) == 2
    assert "Name labels" in printed[1].title


def test_unticking_a_paper_takes_it_out_and_its_number_rests(pack, settle, printed):
    press(find(pack, "pack.labels"), Qt.Key.Key_Space)
    settle()

    assert not find(pack, "pack.labels.copies").isEnabled()
    assert not picture(pack).isVisible()
    click(find(pack, "pack.print"))
    assert len(printed) == 1
    assert printed[0].follow_up is None


def test_a_number_is_typed_beside_its_paper(pack, settle, printed):
    field = find(pack, "pack.feedback.copies")
    field.selectAll()
    type_text(field, "7")
    settle()

    click(find(pack, "pack.print"))

    assert {paper.value: n for paper, n in printed[0].make.__self__.wish.copies} == {"feedback": 7}


def test_the_first_free_label_is_chosen_on_the_picture(pack, settle, printed):
    sheet = picture(pack)
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.frame_of(4).center().toPoint())
    settle()

    assert sheet.words == "Begins with label 5 of 21."
    assert sheet.words in seen(pack)
    click(find(pack, "pack.print"))
    assert printed[0].make.__self__.wish.first_label == 4


def test_the_sheet_of_the_pack_follows_what_is_asked_of_the_sheet_beside_it(
    screen, pack, settle, jobs
):
    click(find(screen, "documents.part.sheet"))
    jobs.run()
    press(find(screen, "sheet.is_large_print"), Qt.Key.Key_Space)
    settle()

    click(find(screen, "documents.part.pack"))
    jobs.run()

    assert "Pages to print: 7" in seen(pack)


def test_the_first_free_label_is_chosen_with_the_arrows_and_stays_on_the_sheet(pack, settle):
    sheet = picture(pack)
    for key, label in (
        (Qt.Key.Key_Down, 4),
        (Qt.Key.Key_Right, 5),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Up, 2),
        (Qt.Key.Key_Left, 1),
        (Qt.Key.Key_Left, 1),
    ):
        press(sheet, key)
        assert sheet.words == f"Begins with label {label} of 21."
    assert sheet.accessibleDescription() == "Begins with label 1 of 21."


def test_an_own_size_asks_for_its_measures_and_refuses_what_no_page_holds(pack, settle):
    size = find(pack, "pack.label_size.size")
    assert not find(pack, "pack.own.width").isVisible()
    size.setCurrentIndex(size.count() - 1)
    size.activated.emit(size.count() - 1)
    settle()

    assert find(pack, "pack.own.width").isVisible()
    assert picture(pack).words.endswith("of 16.")
    width = find(pack, "pack.own.width")
    width.selectAll()
    type_text(width, "120")
    settle()
    assert any("do not lie on an A4 page" in words for words in seen(pack))


def test_files_are_saved_in_a_folder_that_is_then_shown(pack, jobs, folders, tmp_path):
    click(find(pack, "pack.save"))
    jobs.run()

    assert sorted(file.suffix for file in tmp_path.glob("*.pdf")) == [".pdf"] * 4
    assert folders == [tmp_path]


def test_nothing_ticked_is_said_and_cannot_be_printed(pack, settle):
    for paper in ("sheet", "photo_list", "consent", "feedback", "labels"):
        press(find(pack, f"pack.{paper}"), Qt.Key.Key_Space)
    settle()

    assert not find(pack, "pack.print").isEnabled()
    assert any(words.startswith("Tick the papers") for words in seen(pack))
