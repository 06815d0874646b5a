import errno
import os
from pathlib import Path

import pytest

from app.documents.fonts import Face
from app.documents.shapes import Layer, Page, Text
from app.documents.text import set_line
from app.documents.writer import About, draw_pages, write_pages
from app.domain.errors import DiskFullError, FolderUnusableError
from app.files import write_file
from tests.documents.read_back import details_of, pages_of

ABOUT = About(title="Ķekava", author="Ģirts", subject="Žagari", language="lv")


def a_page(text="Labdien"):
    return Page(300, 200, (Layer((Text(20, 100, set_line(text, Face.SANS, 12)),)),))


def test_a_file_holds_its_pages_and_says_what_it_is(tmp_path):
    path = tmp_path / "Lietotāja mape.pdf"

    write_pages([a_page("Viens"), a_page("Divi")], path, ABOUT)

    assert [text.strip() for text in pages_of(path.read_bytes())] == ["Viens", "Divi"]
    details = details_of(path.read_bytes())
    assert (details["Title"], details["Author"], details["Subject"]) == (
        "Ķekava",
        "Ģirts",
        "Žagari",
    )
    assert [file.name for file in tmp_path.iterdir()] == ["Lietotāja mape.pdf"]


def test_equal_pages_give_equal_bytes():
    assert draw_pages([a_page()], ABOUT) == draw_pages([a_page()], ABOUT)


def test_pages_may_be_of_different_sizes():
    wide = Page(600, 200, a_page().layers)

    pdf = draw_pages([a_page(), wide], ABOUT)

    assert b"[ 0 0 300 200 ]" in pdf
    assert b"[ 0 0 600 200 ]" in pdf


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (errno.ENOSPC, DiskFullError),
        (errno.EDQUOT, DiskFullError),
        (errno.EIO, FolderUnusableError),
    ],
)
@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_fails_leaves_the_old_file_and_nothing_beside_it(
    tmp_path, monkeypatch, number, error, step
):
    path = tmp_path / "lapa.pdf"
    path.write_bytes(b"old")

    def fail(*_):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(error):
        write_file(path, b"new")

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    path = tmp_path / "nav" / "lapa.pdf"

    with pytest.raises(FolderUnusableError) as caught:
        write_file(path, b"new")

    assert caught.value.path == str(path)


def test_a_folder_that_cannot_be_made_to_last_does_not_fail_the_file(tmp_path, monkeypatch):
    """Windows opens no folders, and some sticks refuse to flush them."""
    path = tmp_path / "lapa.pdf"

    open_file = os.open

    def refuse_folders(name, *others):
        if Path(name).is_dir():
            raise PermissionError(errno.EACCES, "no folders here")
        return open_file(name, *others)

    monkeypatch.setattr(os, "open", refuse_folders)
    write_file(path, b"new")

    assert path.read_bytes() == b"new"
