"""What several tests of widgets ask for."""

import pytest


class Acts:
    """Counts what was asked for."""

    def __init__(self):
        self.done = []

    def add(self):
        self.done.append("add")

    def take(self, value=None):
        self.done.append(value)


@pytest.fixture
def acts():
    return Acts()
