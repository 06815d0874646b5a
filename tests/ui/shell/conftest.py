"""The window for tests of what people see."""

from tests.support.gui_window import main_window

__all__ = ["main_window"]
