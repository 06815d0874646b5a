"""Every file that was taken in: found by its sender, told in numbers. It knows no widgets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.imports import ItemKind
from app.domain.search import fold, tokens
from app.services.wording.imports import report_lines
from app.services.wording.moments import moment_words
from app.texts import translate
from ui.exchange.imports.view import ImportOpened, ImportShown
from ui.exchange.wording import shortened

if TYPE_CHECKING:
    from app.domain.imports import ImportReport, ImportSeen
    from ui.exchange.imports.view import ImportsView
    from ui.shell.desk import Desk


class ImportsPresenter:
    """Decides what the page of imports shows."""

    def __init__(self, view: ImportsView, desk: Desk) -> None:
        self._view = view
        self._desk = desk
        self._imports: tuple[ImportSeen, ...] = ()
        self._typed = ""

    def load(self) -> None:
        """Show what was taken in until now."""
        self._imports = self._desk.application.imports.list()
        self._show()

    def search(self, typed: str) -> None:
        """Show only imports with these words in them."""
        self._typed = typed
        self._show()

    def open(self, identity: object) -> None:
        """Show what one import did."""
        for one in self._imports:
            if one.identity == identity:
                self._view.open_import(
                    ImportOpened(one.identity, _title(one), report_lines(one.report))
                )

    def _show(self) -> None:
        words = tokens(self._typed)
        rows = tuple(map(_shown, self._imports))
        fitting = tuple(row for row in rows if _has(row, words))
        count = translate("Imports", "%n files", n=len(fitting))
        self._view.show_imports(fitting, count if rows else "")


def _has(row: ImportShown, words: tuple[str, ...]) -> bool:
    text = fold(f"{row.sender} {row.centres} {row.made} {row.at}")
    return all(word in text for word in words)


def _shown(one: ImportSeen) -> ImportShown:
    return ImportShown(
        identity=one.identity,
        sender=one.sender,
        centres=shortened([name for name in one.centres if name != one.sender]),
        made=moment_words(one.made),
        at=moment_words(one.at),
        sums=_sums(one.report),
    )


def _title(one: ImportSeen) -> str:
    return translate("Imports", "{sender}, {moment}").format(
        sender=one.sender, moment=moment_words(one.at)
    )


def _sums(report: ImportReport) -> str:
    """Return what a file did in a few words: "12 new, 3 changed"."""
    numbers = (
        (report.total(ItemKind.NEW), _new),
        (report.total(ItemKind.CHANGED), _changed),
        (report.total(ItemKind.DELETED), _deleted),
        (report.total(ItemKind.CONFLICT), _conflicts),
        (report.people_erased, _erased),
    )
    told = [words(number) for number, words in numbers if number]
    return ", ".join(told) or translate("Imports", "nothing new")


def _new(n: int) -> str:
    return translate("Imports", "%n new", n=n)


def _changed(n: int) -> str:
    return translate("Imports", "%n changed", n=n)


def _deleted(n: int) -> str:
    return translate("Imports", "%n taken off", n=n)


def _conflicts(n: int) -> str:
    return translate("Imports", "%n changed on two laptops", n=n)


def _erased(n: int) -> str:
    return translate("Imports", "%n erased", n=n)
