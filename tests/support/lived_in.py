"""A data folder in which something of everything was done: made once, only ever copied."""

import shutil

import pytest


@pytest.fixture(scope="session")
def lived_in(tmp_path_factory, pristine_folder):
    from tests.journeys.undo_soak import settle_in  # noqa: PLC0415 - few tests need it

    folder = tmp_path_factory.mktemp("lived-in") / "data"
    shutil.copytree(pristine_folder, folder)
    settle_in(folder)
    return folder
