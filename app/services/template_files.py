"""Templates as files (docs/template-format.md): one JSON document, with its pictures inside.

A file comes from anywhere: every part of it is measured before it is read further, pictures are
written anew, and what is left has to pass the checks of every design. It knows no records.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from typing import TYPE_CHECKING, Final

import msgspec

from app.domain.certificates import IssueRule
from app.domain.design_checks import Known, faults_of, pictures_in
from app.domain.designs import DESIGN_FORMAT, Design
from app.domain.errors import FolderUnusableError, InvalidValueError
from app.domain.errors_templates import (
    PaperPictureError,
    TemplateFault,
    TemplateFileError,
)
from app.domain.file_names import plain_stem
from app.domain.ids import ORG_SCOPE, picture_id
from app.domain.names import tidy_text
from app.domain.templates import CONTENT_LETTERS, FILE_ENDING, NAME_LETTERS
from app.files import write_file
from app.persistence import pictures
from app.persistence.pictures import NewPicture
from app.services.template_designs import UnreadableDesignError, decoded, encoded, pictures_of
from app.services.template_rules import checked_rule

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from sqlalchemy import Connection

FILE_FORMAT: Final = 1
MOST_BYTES: Final = 40 * 2**20
MOST_PICTURES: Final = 12

_BROKEN: Final = (msgspec.MsgspecError, RecursionError, UnicodeDecodeError)


class _Head(msgspec.Struct):
    """What is read of a file before anything else; all the rest may be of a newer Kopā."""

    kopa_template: int


class _DesignHead(msgspec.Struct):
    format: int


class _FilePicture(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    content: bytes


class _Document(msgspec.Struct, forbid_unknown_fields=True):
    kopa_template: int
    name: str
    design: msgspec.Raw
    rule: IssueRule | None = None
    pictures: dict[str, _FilePicture] = {}


class ReadTemplate(msgspec.Struct, frozen=True):
    """A template that was read from a file; its pictures go by the names that its design has."""

    name: str
    design: Design
    rule: IssueRule | None
    pictures: dict[str, NewPicture]


@dataclass(frozen=True, slots=True)
class Kept:
    """What of a template goes into a file besides its name."""

    design: Design
    rule: IssueRule
    pictures: Mapping[str, NewPicture]


def pictures_for(connection: Connection, design: Design) -> dict[str, NewPicture]:
    """Return the pictures that a design shows, ready for a file."""
    named = {one.id.hex(): one for one in pictures.all_in(connection, ORG_SCOPE)}
    return {
        key: NewPicture(content, one.media, one.width, one.height, one.name)
        for key, content in pictures_of(connection, [design]).items()
        if (one := named.get(key)) is not None
    }


def write(target: Path, name: str, kept: Kept) -> Path:
    """Write a template as a file, into a folder under a name of its own; return the file."""
    file = target / f"{plain_stem(name)}{FILE_ENDING}" if target.is_dir() else target
    write_file(file, written(name, kept))
    return file


def read_file(file: Path, known: Known) -> ReadTemplate:
    """Return the template in a file; raises TemplateFileError with the file's name."""
    try:
        with file.open("rb") as source:
            content = source.read(MOST_BYTES + 1)
    except OSError as error:
        raise FolderUnusableError(str(file)) from error
    try:
        return read(content, known)
    except TemplateFileError as refused:
        raise TemplateFileError(refused.why_not, file.name, refused.troubles) from refused


def written(name: str, kept: Kept) -> bytes:
    """Return a template as a file."""
    document = _Document(
        FILE_FORMAT,
        name,
        msgspec.Raw(encoded(kept.design).encode()),
        kept.rule,
        {key: _FilePicture(one.name, one.content) for key, one in sorted(kept.pictures.items())},
    )
    return msgspec.json.format(msgspec.json.encode(document), indent=1)


def read(content: bytes, known: Known) -> ReadTemplate:
    """Return the template in a file; raises TemplateFileError, which names no file yet.

    `known` says which fields and ornaments there are.
    """
    document = _document(content)
    design = _design(document.design)
    cleaned = _pictures(document.pictures, pictures_in(design))
    design = _renamed(design, {key: picture_key(one) for key, one in cleaned.items()})
    by_key = {picture_key(one): one for one in cleaned.values()}
    _check(design, known, by_key)
    if document.rule is not None:
        _check_rule(document.rule)
    return ReadTemplate(tidy_text(document.name)[:NAME_LETTERS], design, document.rule, by_key)


def picture_key(picture: NewPicture) -> str:
    """Return what designs call a picture of the whole programme."""
    return picture_id(ORG_SCOPE, sha256(picture.content).digest()).hex()


def _document(content: bytes) -> _Document:
    if len(content) > MOST_BYTES:
        raise TemplateFileError(TemplateFault.TOO_LARGE)
    try:
        head = msgspec.json.decode(content, type=_Head)
    except _BROKEN as error:
        raise TemplateFileError(TemplateFault.NOT_A_TEMPLATE) from error
    if head.kopa_template > FILE_FORMAT:
        raise TemplateFileError(TemplateFault.NEWER)
    try:
        return msgspec.json.decode(content, type=_Document)
    except _BROKEN as error:
        raise TemplateFileError(TemplateFault.DAMAGED) from error


def _design(raw: msgspec.Raw) -> Design:
    content = bytes(raw)
    if len(content) > 2 * CONTENT_LETTERS:
        raise TemplateFileError(TemplateFault.TOO_LARGE)
    try:
        head = msgspec.json.decode(content, type=_DesignHead)
    except _BROKEN as error:
        raise TemplateFileError(TemplateFault.DAMAGED) from error
    if head.format > DESIGN_FORMAT:
        raise TemplateFileError(TemplateFault.NEWER)
    try:
        return decoded(content)
    except UnreadableDesignError as error:
        raise TemplateFileError(TemplateFault.DAMAGED) from error


def _pictures(found: Mapping[str, _FilePicture], wanted: Collection[str]) -> dict[str, NewPicture]:
    """Return the pictures that the design shows, written anew; others are left out."""
    if len(found) > MOST_PICTURES or len(wanted) > MOST_PICTURES:
        raise TemplateFileError(TemplateFault.TOO_MANY)
    if not set(wanted) <= set(found):
        raise TemplateFileError(TemplateFault.PICTURE_MISSING)
    return {key: _picture(found[key]) for key in wanted}


def _picture(found: _FilePicture) -> NewPicture:
    # Loaded with the first picture: most templates show none.
    from app.documents.paper_pictures import clean_picture  # noqa: PLC0415

    try:
        clean = clean_picture(found.content)
    except PaperPictureError as error:
        raise TemplateFileError(TemplateFault.PICTURE) from error
    name = tidy_text(found.name)[:NAME_LETTERS]
    return NewPicture(clean.content, clean.media, clean.width, clean.height, name)


def _renamed(design: Design, keys: Mapping[str, str]) -> Design:
    """Return the design with its pictures called as they are called here."""
    return replace(
        design,
        background=keys.get(design.background, ""),
        elements=tuple(replace(one, picture=keys.get(one.picture, "")) for one in design.elements),
    )


def _check(design: Design, known: Known, pictures: Collection[str]) -> None:
    faults = faults_of(design, replace(known, pictures=pictures))
    if faults:
        raise TemplateFileError(TemplateFault.DAMAGED, troubles=faults)
    if len(encoded(design)) > CONTENT_LETTERS:
        raise TemplateFileError(TemplateFault.TOO_LARGE)


def _check_rule(rule: IssueRule) -> None:
    try:
        checked_rule(rule)
    except InvalidValueError as error:
        raise TemplateFileError(TemplateFault.DAMAGED) from error
