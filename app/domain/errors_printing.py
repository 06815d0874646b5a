"""Why papers do not come out of a printer.

PrintingError
├── NoPrintingSystemError     the computer has none; a PDF can be opened or saved
├── PrintingSilentError       it does not answer
├── PrinterGoneError          the printer is not there any more
├── PrinterRefusesError       the printer takes no papers at present
└── PrintRefusedError         it said no, in its own words
PageRangeError                pages were typed that the paper does not have
"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.errors import KopaError, RefusedError


class PrintingError(KopaError):
    """A paper was not handed to a printer; it can be tried again, opened or saved."""


class NoPrintingSystemError(PrintingError):
    """The computer has no printing system."""


class PrintingSilentError(PrintingError):
    """The printing system does not answer."""


@dataclass(eq=False)
class PrinterGoneError(PrintingError):
    """The printer is not known any more."""

    printer: str


@dataclass(eq=False)
class PrinterRefusesError(PrintingError):
    """The printer takes no papers at present."""

    printer: str


@dataclass(eq=False)
class PrintRefusedError(PrintingError):
    """The printing system said no; `reason` is what it says itself."""

    printer: str
    reason: str


@dataclass(eq=False)
class PageRangeError(RefusedError):
    """`typed` names no pages of a paper that has `pages` of them."""

    typed: str
    pages: int
