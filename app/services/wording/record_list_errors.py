"""Why a list of events or other records cannot be taken in, as sentences.

Apart from app.services.wording.record_lists, which only the screens of lists need: these sentences
are there from the start.
"""

from __future__ import annotations

from app.domain import errors_spreadsheets as errors
from app.services.wording.sentences import sentence
from app.texts import translate


@sentence.register
def _(error: errors.NothingToImportError) -> str:
    words = {
        "events": translate(
            "Record lists",
            "No events were found in this file. Check which column holds their titles, or choose "
            "another file.",
        ),
        "attendance": translate(
            "Record lists",
            "No attendance was found in this file: it needs names in rows and days in columns. "
            "Check the columns, or choose another file.",
        ),
        "organisations": translate(
            "Record lists",
            "No organisations were found in this file. Check which column holds their names, or "
            "choose another file.",
        ),
        "mini_projects": translate(
            "Record lists",
            "No mini-projects were found in this file. Check which column holds their titles, or "
            "choose another file.",
        ),
    }
    other = translate("Record lists", "Nothing was found in this file. Please choose another one.")
    return words.get(error.kind, other)


@sentence.register
def _(error: errors.YearNotKnownError) -> str:
    return translate(
        "Record lists",
        "The days of this list state no year. Please say which year is meant, for example {year}.",
    ).format(year=error.likely)


@sentence.register
def _(error: errors.DaysNotKnownError) -> str:
    return translate(
        "Record lists",
        "The columns of this list state no days. Choose an event that has as many sessions: "
        "{count}.",
    ).format(count=error.days)
