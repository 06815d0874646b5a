"""Imports go down only: the contracts of pyproject.toml."""

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.support.source_tree import ROOT


def test_imports_go_down_only(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(ROOT)

    status = lint_imports(config_filename="pyproject.toml", cache_dir=str(tmp_path))

    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out
