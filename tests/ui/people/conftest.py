"""The desk that presenters work at in these tests."""

from tests.support.desks import desk, jobs, window  # noqa: F401 - fixtures are found by name
