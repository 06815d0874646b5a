"""What no part of Kopā does, each for a reason that style and experience gave."""

import ast
import re

import pytest

from tests.support.source_tree import every_test_file, production, sources

CLOCK = "app/domain/clock.py"
EVENT_LOOP = "ui/start.py"
# A job that fails must be told in the window, and a bug must be shown before the program ends.
CATCH_EVERYTHING = {"ui/jobs/runner.py", "ui/crash.py"}
NETWORK = {
    "PySide6.QtNetwork",
    "aiohttp",
    "ftplib",
    "http.client",
    "http.server",
    "httpx",
    "imaplib",
    "poplib",
    "requests",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "telnetlib",
    "urllib.request",
    "urllib3",
    "xmlrpc",
}


def _is_inside(name, modules):
    return any(name == module or name.startswith(f"{module}.") for module in modules)


def test_nothing_in_kopa_can_reach_a_network():
    found = [
        f"{source.at(node)} imports {name}"
        for source in production()
        for node, name in source.imports()
        if _is_inside(name, NETWORK)
    ]

    assert found == []


def test_other_programs_are_started_where_it_is_known_which_ones():
    """A program that is started could reach a network for us: printing, readers, a sound."""
    found = {
        source.name
        for source in production()
        for _, name in source.imports()
        if _is_inside(name, {"subprocess", "multiprocessing", "PySide6.QtCore.QProcess"})
    }

    assert found <= {"app/apart.py", "app/printing/programs.py", "ui/door/sounds.py"}


def test_no_presenter_knows_a_widget():
    found = [
        f"{source.at(node)} imports {name}"
        for source in sources("ui")
        if "presenter" in source.path.name
        for node, name in source.imports()
        if _is_inside(name, {"PySide6.QtWidgets"})
    ]

    assert found == []


def test_no_window_waits_inside_a_call():
    """A nested event loop lets anything happen in the middle of a function."""
    found = [
        f"{source.at(node)} calls {name}"
        for source in sources("ui")
        for node, name in source.calls()
        if name.endswith((".exec", ".exec_", ".processEvents")) and source.name != EVENT_LOOP
    ]

    assert found == []


def test_only_the_clock_asks_for_the_time():
    asking = re.compile(r"(^|\.)((datetime|date)\.(now|today|utcnow)|time\.(time|time_ns))$")
    found = [
        f"{source.at(node)} calls {name}"
        for source in production()
        if source.name != CLOCK
        for node, name in source.calls()
        if asking.search(name)
    ]

    assert found == []


def test_no_signal_is_connected_to_a_lambda():
    """A lambda that uses self keeps its widget alive for ever; a bound method does not."""
    found = [
        source.at(node)
        for source in sources("ui")
        for node, name in source.calls()
        if name.endswith(".connect") and any(isinstance(arg, ast.Lambda) for arg in node.args)
    ]

    assert found == []


def test_errors_are_caught_by_name():
    found = [
        source.at(node)
        for source in production()
        if source.name not in CATCH_EVERYTHING
        for node in source.nodes
        if isinstance(node, ast.ExceptHandler) and _catches_everything(node.type)
    ]

    assert found == []


def _catches_everything(caught):
    if caught is None:
        return True
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(isinstance(n, ast.Name) and n.id in {"Exception", "BaseException"} for n in names)


def test_no_test_sleeps():
    found = [
        f"{source.at(node)} calls {name}"
        for source in every_test_file()
        for node, name in source.calls()
        if name == "sleep" or name.endswith((".sleep", "qtbot.wait", ".qWait", ".qSleep"))
    ]

    assert found == []


@pytest.mark.parametrize("source", [pytest.param(s, id=s.name) for s in every_test_file()])
def test_test_names_say_a_rule(source):
    empty_words = {"works", "correctly", "properly", "expected", "handled"}
    found = [
        f"{source.at(node)} {node.name}"
        for node in source.nodes
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")
        if empty_words & set(node.name.split("_")) or re.fullmatch(r"test_\d+", node.name)
    ]

    assert found == []
