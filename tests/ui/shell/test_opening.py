import logging
import shutil
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject, Qt

from app.bootstrap import open_application
from app.domain.clock import FixedClock
from app.domain.preferences import Preferences, Theme
from app.services.surroundings import look_around
from tests.support.gui import find, nameless, press, type_text
from tests.support.stores import MovableClock
from ui import crash, start
from ui.first_start.page import FirstStartPage
from ui.main_window import MainWindow
from ui.opening import Opening
from ui.shell.trouble_page import TroublePage
from ui.theme.theme import current_theme

CLOCK = FixedClock(datetime(2026, 11, 22, 12, tzinfo=UTC))


@pytest.fixture
def window(qtbot):
    window = MainWindow()
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    return window


@pytest.fixture
def parent(qapp):
    parent = QObject()
    yield parent
    parent.deleteLater()


def opened(window, folder, parent):
    opening = Opening(window, folder, parent, CLOCK)
    opening.open()
    return opening


def test_a_new_folder_asks_the_first_questions_and_then_shows_a_place(
    window, tmp_path, parent, qtbot
):
    opened(window, tmp_path / "data", parent)
    name = find(window, "first_start.name")
    assert not find(window, "rail").isVisible()

    type_text(name, "Krāslavas kopienas centrs")
    type_text(find(window, "first_start.territory"), "Krāslavas novads")
    find(window, "first_start.begin").click()

    assert find(window, "rail").isVisible()
    assert window.screen_in_sight != ""
    window.close()
    with open_application(tmp_path / "data", CLOCK) as application:
        assert application.settings.centre().name == "Krāslavas kopienas centrs"


def test_sample_data_are_shown_as_such_and_leave_the_own_folder_new(window, tmp_path, parent):
    opened(window, tmp_path / "data", parent)
    find(window, "first_start.sample").click()
    assert find(window, "sample").isVisible()
    assert window.desk.application.people.count() > 0

    find(window, "sample.act").click()

    assert not find(window, "sample").isVisible()
    assert find(window, "first_start.name").isVisible()
    window.close()
    with open_application(tmp_path / "data", CLOCK) as application:
        assert application.settings.laptop() is None


def test_sample_data_speak_the_chosen_language(window, tmp_path, parent):
    opened(window, tmp_path / "data", parent)
    find(window, "first_start.language.2").click()
    window.findChildren(FirstStartPage)[-1].sample_asked.emit()

    assert window.desk.application.settings.preferences().language == "ru"
    window.close()


def test_a_folder_that_was_set_up_shows_a_place_at_once(window, tmp_path, pristine_folder, parent):
    shutil.copytree(pristine_folder, tmp_path / "data")

    opened(window, tmp_path / "data", parent)

    assert find(window, "rail").isVisible()
    window.close()


def test_a_folder_in_use_becomes_a_page_with_what_to_do(window, tmp_path, pristine_folder, parent):
    shutil.copytree(pristine_folder, tmp_path / "data")
    with open_application(tmp_path / "data", MovableClock()):
        opened(window, tmp_path / "data", parent)

    page = window.findChild(TroublePage)
    assert page.isVisible()
    assert nameless(window) == []
    find(page, "trouble.close").click()
    assert not window.isVisible()


def test_a_damaged_key_becomes_a_page_and_not_a_crash(window, tmp_path, pristine_folder, parent):
    shutil.copytree(pristine_folder, tmp_path / "data")
    (tmp_path / "data" / "key.json").write_text("{", encoding="utf-8")

    opened(window, tmp_path / "data", parent)

    assert window.findChild(TroublePage).isVisible()
    window.close()


def test_what_surrounds_a_start_is_read_without_opening_the_store(tmp_path):
    with open_application(tmp_path / "data", CLOCK) as application:
        application.settings.prefer(Preferences(language="ru", text_size=150, theme=Theme.DARK))

    found = look_around(tmp_path / "data")

    assert found.preferences == Preferences(language="ru", text_size=150, theme=Theme.DARK)
    assert found.logs == tmp_path / "data" / "logs"


def test_a_fresh_program_wears_what_the_person_likes(qapp):
    start.prepare(qapp, Preferences(language="en", text_size=150, theme=Theme.DARK))

    assert (current_theme().percent, current_theme().chosen) == (150, Theme.DARK)
    qapp.styleHints().colorSchemeChanged.disconnect(current_theme().follow_system)


def test_the_log_goes_elsewhere_when_the_folder_cannot_be_written(tmp_path, monkeypatch):
    monkeypatch.setattr(crash.tempfile, "gettempdir", lambda: str(tmp_path / "temporary"))
    in_the_way = tmp_path / "file"
    in_the_way.write_text("", encoding="utf-8")

    with written_log(in_the_way / "logs") as file:
        assert file == tmp_path / "temporary" / "kopa" / "kopa.log"


def written_log(folder):
    return _Log(folder)


class _Log:
    """A log for one test: what it added to the root logger goes again."""

    def __init__(self, folder):
        self._folder = folder

    def __enter__(self):
        self._root = logging.getLogger()
        self._before = (list(self._root.handlers), self._root.level)
        return crash.write_log(self._folder)

    def __exit__(self, *_):
        handlers, level = self._before
        for handler in [h for h in self._root.handlers if h not in handlers]:
            self._root.removeHandler(handler)
            handler.close()
        self._root.setLevel(level)


def test_enter_in_the_last_question_begins(window, tmp_path, parent):
    opened(window, tmp_path / "data", parent)
    name = find(window, "first_start.name")
    type_text(name, "Centrs")

    press(name, Qt.Key.Key_Return)

    assert find(window, "rail").isVisible()
    window.close()
