import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from tests.support.gui import click, find, press, visible_texts
from tests.support.gui_window import assert_can_be_worked_by_keys, file_box, gone_to
from tests.support.stores import a_person


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "exchange")


def choose(*files):
    box = file_box()
    box.setDirectory(str(files[0].parent))
    box.selectFile(" ".join(f'"{file.name}"' for file in files))
    box.accept()


def drop(screen, *paths):
    """Drop files as a file manager does."""
    page = screen.page_in_sight
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPointF(5, 5).toPoint(), action, mime, button, none)
    QApplication.sendEvent(page, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), action, mime, button, none))


@pytest.mark.usefixtures("belonging")
def test_dropped_files_are_looked_at_and_imported_by_one_press(
    qtbot, main_window, application, centre, jobs
):
    centre.hold_event("Anna", "Baiba")
    screen = gone_to(main_window, "exchange")

    drop(screen, centre.send())
    jobs.run()
    qtbot.waitUntil(lambda: "Brings something new" in visible_texts(screen))
    assert application.people.count() == 0
    press(main_window.focusWidget(), Qt.Key.Key_Return)
    jobs.run()

    assert application.people.count() == 2
    qtbot.waitUntil(lambda: "Taken in" in visible_texts(screen))


@pytest.mark.usefixtures("belonging")
def test_a_whole_stick_can_be_dropped(qtbot, main_window, centre, jobs):
    centre.send("a.kopa")
    centre.application.people.add(a_person())
    centre.send("b.kopa")
    screen = gone_to(main_window, "exchange")

    drop(screen, centre.stick)
    jobs.run()

    qtbot.waitUntil(
        lambda: sum("From Aglonas dators" in text for text in visible_texts(screen)) >= 2
    )


@pytest.mark.usefixtures("belonging")
def test_files_are_chosen_by_the_keys_alone(qtbot, main_window, centre, jobs):
    centre.hold_event("Anna")
    file = centre.send()
    screen = gone_to(main_window, "exchange")

    press(find(screen, "exchange.choose"), Qt.Key.Key_Return)
    choose(file)
    jobs.run()

    qtbot.waitUntil(lambda: "Brings something new" in visible_texts(screen))
    assert find(screen, "exchange.import").text() == "Import 1 file"


@pytest.mark.usefixtures("belonging")
def test_saving_goes_into_the_chosen_folder(qtbot, main_window, jobs, tmp_path):
    screen = gone_to(main_window, "exchange")
    stick = tmp_path / "E"
    stick.mkdir()

    click(find(screen, "exchange.save"))
    box = file_box()
    box.selectFile(str(stick))
    box.accept()
    jobs.run()

    assert [file.suffix for file in stick.iterdir()] == [".kopa"]
    qtbot.waitUntil(lambda: "Saved and read back" in visible_texts(screen))


@pytest.mark.usefixtures("belonging")
def test_the_report_stays_until_it_is_put_away(qtbot, main_window, centre, jobs):
    centre.hold_event("Anna")
    screen = gone_to(main_window, "exchange")
    drop(screen, centre.send())
    jobs.run()
    click(find(screen, "exchange.import"))
    jobs.run()

    gone_to(main_window, "settings")
    gone_to(main_window, "exchange")
    qtbot.waitUntil(lambda: "Taken in" in visible_texts(screen))
    click(find(screen, "exchange.put_away"))

    assert "Taken in" not in visible_texts(screen)


@pytest.mark.usefixtures("belonging")
def test_the_page_can_be_worked_by_keys(main_window, centre, jobs):
    centre.hold_event("Anna")
    screen = gone_to(main_window, "exchange")
    assert_can_be_worked_by_keys(main_window, screen)

    drop(screen, centre.send())
    jobs.run()
    assert_can_be_worked_by_keys(main_window, screen)
    click(find(screen, "exchange.import"))
    jobs.run()

    assert_can_be_worked_by_keys(main_window, screen)


def test_the_page_of_a_laptop_alone_can_be_worked_by_keys(main_window, screen):
    assert_can_be_worked_by_keys(main_window, screen)
