import errno

import pytest

from app.domain.errors import (
    DiskFullError,
    FolderGoneError,
    FolderUnusableError,
    KopaError,
    WriteProtectedError,
)
from app.files import part_of


def told_as(path, error):
    with pytest.raises(KopaError) as told, part_of(path):
        raise error
    return type(told.value)


def by_windows(number):
    error = OSError(errno.EINVAL, "")
    error.winerror = number
    return error


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(errno.ENOSPC, ""), DiskFullError),
        (OSError(errno.EDQUOT, ""), DiskFullError),
        (by_windows(112), DiskFullError),
        (OSError(errno.EROFS, ""), WriteProtectedError),
        (by_windows(19), WriteProtectedError),
        (OSError(errno.ENODEV, ""), FolderGoneError),
        (by_windows(21), FolderGoneError),
        (OSError(errno.EACCES, ""), FolderUnusableError),
    ],
)
def test_what_kept_a_file_from_being_written_is_told_in_our_words(tmp_path, error, told):
    assert told_as(tmp_path / "a", error) is told


def test_a_folder_that_vanished_is_told_so_whatever_the_system_says(tmp_path):
    error = OSError(errno.EIO, "")

    assert told_as(tmp_path / "a", error) is FolderUnusableError
    assert told_as(tmp_path / "gone" / "a", error) is FolderGoneError
