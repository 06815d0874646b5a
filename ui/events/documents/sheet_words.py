"""Forms and columns of sign-in sheets in words."""

from __future__ import annotations

from app.domain.sheets import SheetColumn, SheetForm
from app.texts import translate


def form_words(form: SheetForm) -> str:
    """Return the name of a form."""
    words = {
        SheetForm.SIDE_BY_SIDE: translate("Documents", "Sessions side by side"),
        SheetForm.EACH_SESSION: translate("Documents", "Each session by itself"),
        SheetForm.CHILDREN: translate("Documents", "Children’s sheet"),
        SheetForm.BLANK: translate("Documents", "Blank sheet"),
        SheetForm.COMPACT: translate("Documents", "Compact list"),
        SheetForm.CHECKLIST: translate("Documents", "Facilitator’s checklist"),
    }
    return words[form]


def column_words(column: SheetColumn, form: SheetForm) -> str:
    """Return the name of a column, as it is meant on a form."""
    words = {
        SheetColumn.AFFILIATION: translate("Documents", "Organisation or place"),
        SheetColumn.AGE: translate("Documents", "Age group (boxes to tick)"),
        SheetColumn.GUARDIAN: translate("Documents", "Parent or guardian"),
        SheetColumn.CONTACT: translate("Documents", "Phone or e-mail (always empty)"),
        SheetColumn.COLLECT: translate("Documents", "Who may collect the child"),
        SheetColumn.SIGNATURE: translate("Documents", "Signature (without it: a box to tick)"),
        SheetColumn.NEWS: translate("Documents", "Wants news (tick)"),
        SheetColumn.PHOTO: translate("Documents", "Agrees to photos (tick)"),
        SheetColumn.NOTES: translate("Documents", "Notes"),
    }
    of_children = {
        SheetColumn.AGE: translate("Documents", "Age or class"),
        SheetColumn.CONTACT: translate("Documents", "Guardian’s phone (always empty)"),
        SheetColumn.SIGNATURE: translate("Documents", "Signature of the guardian"),
        SheetColumn.PHOTO: translate("Documents", "Photos: yes or no"),
    }
    if form is SheetForm.CHILDREN:
        words |= of_children
    return words[column]
