"""Words for lists of people from spreadsheets: what went wrong, what a row says, how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain import errors_spreadsheets as errors
from app.domain.errors_spreadsheets import Excess, Unreadable
from app.domain.people_lists import (
    TWICE,
    ColumnRole,
    HintedRow,
    RowHint,
    RowTrouble,
    UnusableRow,
)
from app.services.people_import_entries import Standing
from app.services.wording.import_review import standing_hint
from app.services.wording.sentences import sentence
from app.texts import grouped, language, translate

if TYPE_CHECKING:
    from app.services.people_import import ImportedPeople, ImportPreview


@sentence.register
def _(error: errors.SpreadsheetUnreadableError) -> str:
    words = {
        Unreadable.MISSING: translate(
            "Spreadsheets",
            "“{file}” cannot be opened. Check that it is there and not open in another program.",
        ),
        Unreadable.EMPTY: translate(
            "Spreadsheets", "There is nothing in “{file}”. Please choose another file."
        ),
        Unreadable.NO_LIST: translate(
            "Spreadsheets",
            "“{file}” is no table. Kopā takes lists from .xlsx, .xls, .ods and .csv files.",
        ),
        Unreadable.DAMAGED: translate(
            "Spreadsheets",
            "“{file}” is damaged or far too large. Open it in your spreadsheet program, save it "
            "as .xlsx under another name, and choose that file.",
        ),
        Unreadable.PASSWORD: translate(
            "Spreadsheets",
            "“{file}” is protected by a password. Save it without the password, then choose it "
            "again.",
        ),
    }
    return words[error.trouble].format(file=error.file)


@sentence.register
def _(error: errors.SpreadsheetTooLargeError) -> str:
    words = {
        Excess.SIZE: translate(
            "Spreadsheets", "“{file}” is too large for a list. Please choose another file."
        ),
        Excess.ROWS: translate(
            "Spreadsheets",
            "“{file}” has more than {most} rows. Save it in parts and take them in one by one.",
        ),
        Excess.COLUMNS: translate(
            "Spreadsheets",
            "“{file}” has more than {most} columns. Delete those that say nothing about people.",
        ),
        Excess.CELLS: translate(
            "Spreadsheets",
            "“{file}” has more than {most} cells. Save it in parts and take them in one by one.",
        ),
    }
    return words[error.excess].format(file=error.file, most=grouped(error.most, language()))


@sentence.register
def _(error: errors.SheetUnknownError) -> str:
    return translate("Spreadsheets", "The file has no sheet “{sheet}”.").format(sheet=error.sheet)


@sentence.register
def _(_error: errors.NobodyToImportError) -> str:
    return translate(
        "Spreadsheets",
        "No people were found in this file. Check which columns hold the names, or choose another "
        "file.",
    )


@sentence.register
def _(_error: errors.ImportOutdatedError) -> str:
    return translate(
        "Spreadsheets",
        "People were changed after this preview was made. Nothing was taken in; please look at the "
        "list again.",
    )


def role_words(role: ColumnRole) -> str:
    """Return what a column holds, for the heading of the preview."""
    words = {
        ColumnRole.NOTHING: translate("Spreadsheets", "Not taken"),
        ColumnRole.NAME: translate("Spreadsheets", "Name and surname"),
        ColumnRole.GIVEN: translate("Spreadsheets", "Given name"),
        ColumnRole.SURNAME: translate("Spreadsheets", "Surname"),
        ColumnRole.PHONE: translate("Spreadsheets", "Phone"),
        ColumnRole.EMAIL: translate("Spreadsheets", "E-mail"),
        ColumnRole.ORGANISATION: translate("Spreadsheets", "Organisation"),
        ColumnRole.TERRITORY: translate("Spreadsheets", "Place of residence"),
        ColumnRole.BIRTH: translate("Spreadsheets", "Year of birth"),
        ColumnRole.AGE: translate("Spreadsheets", "Age"),
        ColumnRole.ROLE: translate("Spreadsheets", "Role"),
        ColumnRole.NOTE: translate("Spreadsheets", "Note"),
        ColumnRole.GUARDIAN: translate("Spreadsheets", "Parent or guardian"),
        ColumnRole.GUARDIAN_PHONE: translate("Spreadsheets", "Guardian’s phone"),
        ColumnRole.CHILD: translate("Spreadsheets", "Child"),
        ColumnRole.CHILD_AGE: translate("Spreadsheets", "Child’s age"),
        ColumnRole.NEWS: translate("Spreadsheets", "Consent to news"),
        ColumnRole.PHOTO: translate("Spreadsheets", "Consent to photos"),
        ColumnRole.WHEN: translate("Spreadsheets", "When it was filled in"),
        ColumnRole.STANDING: translate("Spreadsheets", "Whether it still holds"),
        ColumnRole.PERSONAL_CODE: translate("Spreadsheets", "Personal code, never taken"),
    }
    return words[role]


def unusable_words(one: UnusableRow) -> str:
    """Return the row and why nobody can be taken from it."""
    words = {
        RowTrouble.NO_NAME: translate("Spreadsheets", "Row {row}: there is no name."),
        RowTrouble.NOT_A_NAME: translate(
            "Spreadsheets", "Row {row}: what stands in the place of the name is no name."
        ),
        RowTrouble.LETTERS_LOST: translate(
            "Spreadsheets",
            "Row {row}: letters of the name cannot be read. Try another encoding.",
        ),
        RowTrouble.CANCELLED: translate("Spreadsheets", "Row {row}: it was cancelled or refunded."),
    }
    return words[one.reason].format(row=one.row)


def hint_words(one: HintedRow) -> str:
    """Return the row and what a person should look at."""
    words = {
        RowHint.LONG_NAME: translate(
            "Spreadsheets", "Row {row}: the name is very long. Please check it."
        ),
        RowHint.ORDER_ASSUMED: translate(
            "Spreadsheets", "Row {row}: “{text}” was taken as given name, then surname."
        ),
        RowHint.PHONE: translate(
            "Spreadsheets", "Row {row}: “{text}” is no phone or e-mail; it goes to the note."
        ),
        RowHint.BIRTH: translate(
            "Spreadsheets", "Row {row}: “{text}” is no age or birth; it goes to the note."
        ),
        RowHint.TERRITORY: translate(
            "Spreadsheets",
            "Row {row}: “{text}” can be no place of today or several; it goes to the note.",
        ),
    }
    return words[one.hint].format(row=one.row, text=_short(one.text))


def encoding_words(encoding: str) -> str:
    """Return the name of an encoding for people."""
    names = {
        "utf-8": "Unicode (UTF-8)",
        "utf-8-sig": "Unicode (UTF-8)",
        "utf-16": "Unicode (UTF-16)",
        "utf-32": "Unicode (UTF-32)",
        "cp1257": translate("Spreadsheets", "Baltic Windows (1257)"),
        "cp1251": translate("Spreadsheets", "Cyrillic Windows (1251)"),
        "cp1252": translate("Spreadsheets", "Western Windows (1252)"),
        "iso8859-4": translate("Spreadsheets", "Baltic ISO (8859-4)"),
        "cp775": translate("Spreadsheets", "Baltic DOS (775)"),
        TWICE: translate("Spreadsheets", "Unicode, saved wrongly and repaired"),
    }
    return names.get(encoding, encoding)


def preview_words(preview: ImportPreview) -> str:
    """Return the groups of a preview, one line each; empty groups are left out."""
    lines = [
        translate("Spreadsheets", "%n rows read", n=preview.rows),
        _counted(preview.new, translate("Spreadsheets", "New: {count}")),
        _counted(preview.known, translate("Spreadsheets", "Already here: {count}")),
        _counted(
            preview.adds, translate("Spreadsheets", "Already here, with more to add: {count}")
        ),
        _counted(preview.close, translate("Spreadsheets", "Close matches, to decide: {count}")),
        _counted(len(preview.unusable), translate("Spreadsheets", "Cannot be used: {count}")),
    ]
    if preview.is_remembered:
        lines.append(translate("Spreadsheets", "The columns were read as the last time."))
    if preview.close:
        lines.append(standing_hint(Standing.CLOSE))
    if preview.encoding == TWICE:
        lines.append(
            translate(
                "Spreadsheets",
                "The letters in this file were saved wrongly; Kopā shows them repaired.",
            )
        )
    return "\n".join(line for line in lines if line)


def imported_words(done: ImportedPeople) -> str:
    """Return what was done, one line for each kind."""
    lines = [
        translate("Spreadsheets", "%n people added", n=done.added),
        _counted(done.enriched, translate("Spreadsheets", "Completed: {count}")),
        _counted(done.known, translate("Spreadsheets", "Already here: {count}")),
        _counted(done.left_out, translate("Spreadsheets", "Left out as close matches: {count}")),
        _counted(done.undecided, translate("Spreadsheets", "Still to decide: {count}")),
        _counted(done.organisations, translate("Spreadsheets", "Organisations added: {count}")),
    ]
    return "\n".join(line for line in lines if line)


def imported_notice(done: ImportedPeople) -> str:
    """Return what was done in one line, for the notice bar."""
    return " · ".join(imported_words(done).split("\n"))


def _counted(number: int, words: str) -> str:
    return words.format(count=grouped(number, language())) if number else ""


_SHOWN_LETTERS = 60


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN_LETTERS else f"{text[:_SHOWN_LETTERS]}…"
