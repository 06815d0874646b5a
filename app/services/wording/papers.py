"""Why something cannot be printed, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.papers import PaperField, PrintProblemKind
from app.texts import translate

if TYPE_CHECKING:
    from app.domain.papers import PrintProblem


def problem_words(problem: PrintProblem) -> str:
    """Return the problem with its next step, the person or field first."""
    where = problem.who or field_words(problem.field)
    if problem.kind is PrintProblemKind.NO_ROOM and not problem.who:
        return translate("Papers", "{where}: left out, there is no room for it.").format(
            where=where
        )
    match problem.kind:
        case PrintProblemKind.MISSING_LETTERS:
            words = translate("Papers", "{where}: the font has no letter {letters}.")
        case PrintProblemKind.TOO_LONG:
            words = translate(
                "Papers", "{where}: “{text}” is too long to be printed legibly. Please shorten it."
            )
        case PrintProblemKind.EMPTY if problem.field is PaperField.WORDING:
            words = translate("Papers", "{where}: “{text}” has a field that Kopā does not know.")
        case PrintProblemKind.EMPTY:
            words = translate("Papers", "{where}: nothing is filled in.")
        case PrintProblemKind.NO_ROOM:
            words = translate("Papers", "{where}: “{field}” is left out, there is no room for it.")
        case PrintProblemKind.COARSE:
            words = translate(
                "Papers", "{where}: its dots will show on paper. Please choose a finer one."
            )
    return words.format(
        where=where,
        letters=problem.letters,
        text=_short(problem.text),
        field=field_words(problem.field),
    )


_SHOWN_LETTERS = 40


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN_LETTERS else f"{text[:_SHOWN_LETTERS]}…"


def field_words(field: PaperField) -> str:
    """Return the name of a part of a paper."""
    words = {
        PaperField.RECIPIENT: translate("Papers", "Name"),
        PaperField.AFFILIATION: translate("Papers", "Organisation or place"),
        PaperField.GUARDIAN: translate("Papers", "Guardian"),
        PaperField.NUMBER: translate("Papers", "Number"),
        PaperField.TITLE: translate("Papers", "Title of the event"),
        PaperField.KIND: translate("Papers", "Kind of event"),
        PaperField.DATES: translate("Papers", "Dates"),
        PaperField.PLACE: translate("Papers", "Place"),
        PaperField.HOURS: translate("Papers", "Hours"),
        PaperField.PROGRAMME: translate("Papers", "Programme"),
        PaperField.CENTRE: translate("Papers", "Centre"),
        PaperField.FUNDER: translate("Papers", "Funder"),
        PaperField.ORGANISER: translate("Papers", "Organiser"),
        PaperField.FACILITATORS: translate("Papers", "Facilitators"),
        PaperField.CONTROLLER: translate("Papers", "Controller of the data"),
        PaperField.CONTACT: translate("Papers", "Contact"),
        PaperField.ISSUER: translate("Papers", "Issuer"),
        PaperField.SIGNATORY: translate("Papers", "Signatory"),
        PaperField.ISSUE_PLACE: translate("Papers", "Place of issue"),
        PaperField.WORDING: translate("Papers", "Wording"),
        PaperField.CODE: translate("Papers", "Code that proves the paper"),
        PaperField.PERSON_CODE: translate("Papers", "Code of the person"),
        PaperField.PERSONAL_CODE: translate("Papers", "Personal code"),
        PaperField.APPROVAL: translate("Papers", "Approval of the programme"),
        PaperField.TOPICS: translate("Papers", "Topics"),
        PaperField.REASON: translate("Papers", "What the thanks are for"),
        PaperField.PICTURE: translate("Papers", "Picture"),
        PaperField.LOGO: translate("Papers", "Logo"),
        PaperField.ROWS: translate("Papers", "Rows of the table"),
    }
    return words[field]
