"""Pictures that papers show: taken from files, kept in a scope, read again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from app.domain.errors import FolderUnusableError
from app.domain.errors_templates import PaperPictureError, PictureFault
from app.domain.names import tidy_text
from app.persistence import pictures

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.ids import PictureId
    from app.services.changes import Changes

_MOST_BYTES: Final = 25 * 2**20
"""app.documents.paper_pictures has the limit of each form."""


@dataclass(frozen=True, slots=True)
class AddedPicture:
    """A picture that was taken; `key` is what a design or a paper names it by."""

    id: PictureId
    key: str
    width: int
    height: int
    changes: Changes


def picture_in(file: Path, *, is_signature: bool = False) -> pictures.NewPicture:
    """Return the picture in a file, checked and ready to be kept; raises PaperPictureError."""
    # Loaded with the first picture: most starts show none.
    from app.documents.paper_pictures import clean_picture  # noqa: PLC0415

    try:
        clean = clean_picture(_content(file), is_signature=is_signature)
    except PaperPictureError as refused:
        raise PaperPictureError(refused.fault, file.name) from refused
    name = tidy_text(file.stem)[:120]
    return pictures.NewPicture(clean.content, clean.media, clean.width, clean.height, name)


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as source:
            content = source.read(_MOST_BYTES + 1)
    except OSError as error:
        raise FolderUnusableError(str(file)) from error
    if len(content) > _MOST_BYTES:
        raise PaperPictureError(PictureFault.TOO_LARGE)
    return content
