"""What holds for every test: no display, no folder of a person, nothing left behind."""

import gc
import itertools
import logging
import os
import re
import shutil
import threading

# Before anything imports PySide6.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QThreadPool
from PySide6.QtWidgets import QApplication

from app import texts
from tests.support import modal_windows

pytest_plugins = (
    "tests.support.stores",
    "tests.support.prepared",
    "tests.support.lived_in",
    "tests.support.quick_engines",
    "tests.support.printing",
    "tests.support.printing_system",
)

THREADS_MUST_END_WITHIN_MS = 3_000
YOUNG_OBJECTS = 50_000
IS_WANTED = pytest.StashKey[bool]()


def pytest_configure(config):
    config.addinivalue_line(
        "markers",
        "logs(*patterns): log records at WARNING or above that this test brings about",
    )
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    modal_windows.refuse()


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items):
    """Begin with the long stories, in any order: what begins last keeps one process waiting."""
    items.sort(key=lambda item: "journeys" not in item.path.parts)


def pytest_collection_finish():
    """Let the garbage collector pass over all that was loaded, and look seldom at the rest."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS)


@pytest.fixture(autouse=True, scope="session")
def one_witness(tmp_path_factory):
    """Where it is kept how far stores had come: one for all tests, as some share their stores."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_STATE_HOME", str(tmp_path_factory.mktemp("state")))
        yield


@pytest.fixture(scope="session")
def new_folder(tmp_path_factory):
    """Make one folder after the other.

    Pytest numbers folders by looking at all that are there, which costs a test in ten thousand
    as much as its work.
    """
    numbers, place = itertools.count(), tmp_path_factory.mktemp("folders")

    def make(name):
        folder = place / f"{next(numbers)}-{name}"
        folder.mkdir(mode=0o700)
        return folder

    return make


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    item.stash[IS_WANTED] = item.stash.get(IS_WANTED, False) or report.failed
    return report


@pytest.fixture
def own_folder(request, new_folder):
    """Make folders of the test, which stay where somebody will want to look at them.

    Gone at once, most of what lies in them is never written to the disk: gigabytes in a run.
    """
    made = []

    def make(name):
        made.append(new_folder(name))
        return made[-1]

    yield make
    if not request.node.stash.get(IS_WANTED, False):
        for folder in made:
            shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def tmp_path(request, own_folder):
    """The test's own folder."""
    return own_folder(re.sub(r"\W", "_", request.node.name)[:30])


@pytest.fixture(autouse=True)
def own_folders(own_folder, monkeypatch):
    """Settings and data of a test, and of every program that it starts, are its own."""
    home = own_folder("home")
    monkeypatch.setenv("HOME", str(home))
    # No printer of the machine is asked, let alone fed.
    monkeypatch.setenv("CUPS_SERVER", str(home / "no-printers"))
    for variable, folder in (
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
        ("XDG_CACHE_HOME", "cache"),
        ("APPDATA", "data"),
        ("LOCALAPPDATA", "data"),
    ):
        monkeypatch.setenv(variable, str(home / folder))
    for settings in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
        QSettings.setPath(settings, QSettings.Scope.UserScope, str(home / "config"))
    return home


@pytest.fixture(autouse=True)
def garbage_between_tests(request):
    """As in the program itself, no garbage is collected by whichever thread comes first.

    No widget goes while it is listed or on the thread of a job, whatever a test left behind.
    """
    if "qapp" not in request.fixturenames:
        yield
        return
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def own_language():
    """No test leaves the language that it spoke to the next."""
    before = texts.language()
    yield
    texts.set_language(before)


@pytest.fixture(autouse=True)
def log_without_surprises(request, caplog):
    """Fail for a log record at WARNING or above, unless @pytest.mark.logs("pattern") says so."""
    patterns = [pattern for marker in request.node.iter_markers("logs") for pattern in marker.args]
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    said = [r.getMessage() for r in records if r.levelno >= logging.WARNING]
    surprises = [text for text in said if not any(re.search(p, text) for p in patterns)]
    assert surprises == [], "logged at WARNING or above"
    missing = [p for p in patterns if not any(re.search(p, text) for text in said)]
    assert missing == [], "announced by the logs marker, but not logged"


@pytest.fixture(autouse=True)
def nothing_left_running(request, garbage_between_tests):
    """Fail for a window, a pool thread or a Python thread that outlives its test."""
    before = set(threading.enumerate())
    yield
    if "qapp" in request.fixturenames:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        visible = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
        for widget in visible:
            widget.hide()
        assert visible == [], "still visible after the test"
    pool = QThreadPool.globalInstance()
    assert pool.waitForDone(THREADS_MUST_END_WITHIN_MS), "a pool thread is still at work"
    assert _python_threads_since(before) == [], "still running after the test"


def _python_threads_since(before):
    for thread in set(threading.enumerate()) - before:
        # A thread of a Qt pool that once ran Python stays listed as a dummy; Qt ends it.
        if not isinstance(thread, threading._DummyThread):
            thread.join(THREADS_MUST_END_WITHIN_MS / 1_000)
    return [
        thread
        for thread in set(threading.enumerate()) - before
        if not isinstance(thread, threading._DummyThread)
    ]
