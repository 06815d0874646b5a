"""The half of the page of files that takes in, without widgets: what it shows is kept."""

import pytest

from tests.ui.exchange.files.sender import Sender
from ui.exchange.files.receiving import ReceivingPresenter
from ui.exchange.files.sending import SendingPresenter
from ui.exchange.stick_watch import StickWatch


class View:
    """Both halves of the page."""

    def __init__(self):
        self.sending = None
        self.step = None
        self.sticks, self.sticks_are_main = (), False
        self.review = None
        self.import_button = ("", False)
        self.done = None
        self.differences = ""
        self.items, self.wishes = [], []
        self.is_believing = False

    def show_sending(self, shown):
        self.sending = shown

    def ask_folder(self, start):
        raise AssertionError("nobody chose a folder")

    def show_step(self, step):
        self.step = step

    def show_sticks(self, sticks, *, is_main):
        self.sticks, self.sticks_are_main = sticks, is_main

    def show_review(self, review):
        self.review = review

    def show_believing(self, *, is_busy):
        self.is_believing = is_busy

    def show_import(self, words, *, is_possible):
        self.import_button = (words or self.import_button[0], is_possible)

    def show_done(self, done):
        self.done = done

    def show_differences(self, words):
        self.differences = words

    def show_items(self, identity, title):
        self.items.append((identity, title))

    def show_wish(self, file):
        self.wishes.append(file)

    @property
    def cards(self):
        return self.review.cards


@pytest.fixture
def view():
    return View()


@pytest.fixture
def presenter(view, desk, belonging, sticks):
    sending = SendingPresenter(view, desk)
    made = ReceivingPresenter(view, desk, sending)
    made.load()
    made.sending = sending
    return made


@pytest.fixture
def look(presenter, jobs):
    """Look at files and wait until they are shown."""

    def look_at(*files):
        presenter.look_at(files)
        jobs.run()

    return look_at


@pytest.fixture
def take(presenter, jobs, look):
    """Look at files, import them, and wait until all is told."""

    def take_in(*files):
        look(*files)
        presenter.take_in()
        jobs.run()

    return take_in


@pytest.fixture
def put_in(presenter, desk, sticks, jobs):
    """Put a stick into the laptop that looks."""

    def tell(found):
        presenter._sending.show_sticks(found)
        presenter.show_sticks(found)

    watch = StickWatch(desk, tell)

    def put(*folders):
        sticks.folders.extend(folders)
        watch.ask_anew()
        jobs.run()

    return put


@pytest.fixture
def sender(centre, jobs, window):
    made = Sender(centre.application, jobs, window)
    made.open()
    return made


@pytest.fixture
def office(application, belonging, jobs, window):
    made = Sender(application, jobs, window)
    made.open()
    return made


@pytest.fixture
def kingston(tmp_path):
    return tmp_path / "KINGSTON"
