"""Small screens for tests of the window itself."""

from app.texts import translate
from ui.shell.screen import Screen
from ui.widgets.fields import TextField
from ui.widgets.search_field import SearchField


class NotedScreen(Screen):
    """A screen that writes down what the window asks of it."""

    def __init__(self, desk) -> None:
        super().__init__(translate("Shell", "Today"), name="noted", is_scrolled=False)
        self.desk = desk
        self.asked = []
        self.search = SearchField("Search", name="noted.search")
        self.field = TextField()
        self.field.name("noted.field", "Field")
        self.body.addWidget(self.search)
        self.body.addWidget(self.field)

    def load(self):
        self.asked.append("load")

    def take_changes(self, changes):
        self.asked.append(changes)

    def open_record(self, record):
        self.asked.append(record)

    def has_unsaved_text(self):
        return bool(self.field.value())
