"""The half of the page about sending, without widgets: what it shows is kept."""

from tests.support.sticks import with_sticks
from ui.exchange.files.sending import SendingPresenter
from ui.exchange.stick_watch import StickWatch
from ui.shell.desk import Desk


class View:
    def __init__(self):
        self.shown = None
        self.history = []
        self.asked_folder = "never"

    def show_sending(self, shown):
        self.shown = shown
        self.history.append(shown)

    def ask_folder(self, start):
        self.asked_folder = start


class Sender:
    """The half of the page about sending, of one laptop, as the page puts it together."""

    def __init__(self, application, jobs, window):
        self.application, self.jobs, self.view = application, jobs, View()
        self.sticks = with_sticks(application)
        desk = Desk(application, jobs, window)
        self.presenter = SendingPresenter(self.view, desk)
        self.watch = StickWatch(desk, self.presenter.show_sticks)

    def open(self):
        self.presenter.load()
        self.look()

    def look(self):
        self.watch.ask()
        self.jobs.run()

    def put_in(self, folder):
        self.sticks.put_in(folder)
        self.look()

    def save(self, folder):
        self.presenter.save(folder)
        self.jobs.run()

    @property
    def shown(self):
        return self.view.shown
