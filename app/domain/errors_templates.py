"""Why a template, a picture for one, or a file with one cannot be taken.

RefusedError
├── DesignRefusedError      a design cannot be kept as it is
├── PaperPictureError       a file cannot be a picture on paper
├── TemplateFileError       a file holds no template that could be taken in
└── BuiltInTemplateError    what comes with Kopā stays as it is
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.design_checks import DesignTrouble
from app.domain.designs import CertificateKind
from app.domain.errors import RefusedError


class PictureFault(StrEnum):
    """Why a file cannot be a picture on paper."""

    NOT_A_PICTURE = "not_a_picture"  # neither PNG nor JPEG
    DAMAGED = "damaged"
    TOO_LARGE = "too_large"  # in bytes, also after it was made smaller
    TOO_MANY_DOTS = "too_many_dots"
    EMPTY = "empty"  # nothing to be seen on white paper


class TemplateFault(StrEnum):
    """Why a file holds no template that could be taken in."""

    NOT_A_TEMPLATE = "not_a_template"
    DAMAGED = "damaged"  # says what no template can say
    NEWER = "newer"
    TOO_LARGE = "too_large"
    PICTURE = "picture"  # a picture in it is none
    PICTURE_MISSING = "picture_missing"
    TOO_MANY = "too_many"  # pictures


@dataclass(eq=False)
class DesignRefusedError(RefusedError):
    """A design cannot be kept: `troubles` says why, element by element."""

    troubles: tuple[DesignTrouble, ...]


@dataclass(eq=False)
class PaperPictureError(RefusedError):
    """The file named `file` cannot be a picture on paper."""

    fault: PictureFault
    file: str = ""


@dataclass(eq=False)
class TemplateFileError(RefusedError):
    """The file named `file` holds no template; `troubles` says more of a design that is wrong."""

    why_not: TemplateFault
    file: str = ""
    troubles: tuple[DesignTrouble, ...] = ()


@dataclass(eq=False)
class BuiltInTemplateError(RefusedError):
    """A template that comes with Kopā stays as it is; a copy of it can be changed."""

    kind: CertificateKind
