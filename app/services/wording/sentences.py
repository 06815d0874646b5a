"""Sentences for the errors that belong to no single subject, and the place for all others."""

from __future__ import annotations

from functools import singledispatch
from typing import TYPE_CHECKING

from app.domain import errors
from app.domain.dates import numeric
from app.texts import language, translate

if TYPE_CHECKING:
    from collections.abc import Callable


@singledispatch
def sentence(error: errors.KopaError) -> str:
    """Return what happened and what to do, in the language of the screen.

    Further modules of this package add the errors of their subjects (every_subject).
    """
    raise TypeError(f"no sentence for {type(error).__name__}")


@sentence.register
def _(error: errors.NameMissingError) -> str:
    return _by_word(
        error.subject,
        {
            "event": lambda: translate("Errors", "Please type the title of the event."),
            "person": lambda: translate("Errors", "Please type a given name or a surname."),
            "organisation": lambda: translate("Errors", "Please type the organisation’s name."),
            "centre": lambda: translate("Errors", "Please type the name of your centre."),
            "worker": lambda: translate("Errors", "Please type a name."),
            "mini_project": lambda: translate("Errors", "Please type the mini-project’s title."),
            "reporting_period": lambda: translate(
                "Errors", "Please name the period, such as “2026, second half”."
            ),
            "outcome_area": lambda: translate("Errors", "Please name the outcome area."),
            "headcount_category": lambda: translate("Errors", "Please name whom you count."),
            "logo": lambda: translate("Errors", "Please type whose logo it is."),
            "template": lambda: translate("Errors", "Please name the template."),
            "signatory": lambda: translate("Errors", "Please type the name of who signs."),
            "event_kind": lambda: translate("Errors", "Please type what the kind is called."),
        },
    )


@sentence.register
def _(error: errors.NotFoundError) -> str:
    words = {
        "event": lambda: translate(
            "Errors", "No event answers to “{asked}”. Look at the list of events."
        ),
        "person": lambda: translate(
            "Errors", "This person is not in the records any more. Please search again."
        ),
        "session": lambda: translate(
            "Errors", "This session is not in the event any more. Please open the event again."
        ),
        "certificate": lambda: translate(
            "Errors", "This certificate is not in the register. Please search again."
        ),
        "organisation": lambda: translate(
            "Errors", "This organisation is not in the records any more. Please search again."
        ),
        "centre": lambda: translate(
            "Errors", "This centre is not known here. Please check the settings."
        ),
        "laptop": lambda: translate(
            "Errors", "This laptop is not on the list. Please look at the list of laptops."
        ),
        "import": lambda: translate(
            "Errors", "This import does not stand any more. Please look at the list of imports."
        ),
        "worker": lambda: translate(
            "Errors", "This name is not on the list any more. Please pick another."
        ),
        "mini_project": lambda: translate(
            "Errors", "This mini-project is not in the records any more. Please search again."
        ),
        "reporting_period": lambda: translate(
            "Errors", "This reporting period is not on the list any more."
        ),
        "logo": lambda: translate("Errors", "This logo is not on the list any more."),
        "template": lambda: translate(
            "Errors", "This template is not here any more. Please choose another."
        ),
        "signatory": lambda: translate("Errors", "This signatory is not on the list any more."),
        "outcome_area": lambda: translate(
            "Errors", "This outcome area is not on the list any more."
        ),
        "headcount_category": lambda: translate(
            "Errors", "This category is not on the list any more."
        ),
        "evidence": lambda: translate(
            "Errors", "This file is not kept as evidence any more. Please open the event again."
        ),
        "evidence_original": lambda: translate(
            "Errors", "The file itself is not on this laptop, only what is known of it."
        ),
        "sheet_page": lambda: translate(
            "Errors", "This page is not among the printed ones here. Please check its code."
        ),
        "event_kind": lambda: translate(
            "Errors", "This kind of event is not on the list any more. Please choose another."
        ),
    }
    return _by_word(error.subject, words).format(asked=error.asked)


@sentence.register
def _(error: errors.AmbiguousError) -> str:
    return translate(
        "Errors", "Several events answer to “{asked}”: {answers}. Please type more of the title."
    ).format(asked=error.asked, answers="; ".join(error.answers))


@sentence.register
def _(error: errors.InvalidValueError) -> str:
    words = {
        "negative": lambda: translate(
            "Errors", "“{value}” is less than nothing. Please correct it."
        ),
        "minutes": lambda: translate(
            "Errors", "“{value}” is no time that somebody stayed. Type 45, 1:30 or 1.5 h."
        ),
        "before_start": lambda: translate(
            "Errors", "The end “{value}” lies before the start. Please correct one of them."
        ),
        "range": lambda: translate("Errors", "“{value}” cannot be a year of birth."),
        "phone": lambda: translate(
            "Errors", "“{value}” is not a phone number. Latvian numbers have 8 digits."
        ),
        "money": lambda: translate(
            "Errors", "“{value}” is not a sum of money. Type it like 600 or 600,50."
        ),
        "code": lambda: translate(
            "Errors", "A centre’s code has one to six letters or digits; “{value}” does not fit."
        ),
        "missing": lambda: translate("Errors", "Please type the reason."),
        "known_organisation": lambda: translate(
            "Errors", "“{value}” is here already. Open it, or type a name that tells it apart."
        ),
        "no_locative": lambda: translate(
            "Errors", "Please type the word as it stands after “took part in”."
        ),
        "kind_known": lambda: translate(
            "Errors", "“{value}” is on the list already. Please choose it there."
        ),
        "not_standing": lambda: translate(
            "Errors", "Certificate {value} was already replaced or made void."
        ),
        "not_empty": lambda: translate(
            "Errors", "There is something in the folder {value} already. Choose a new one."
        ),
        "suffix": lambda: translate(
            "Errors", "“{value}” must end in .xlsx, .pdf or .json. Please rename the file."
        ),
        "list_suffix": lambda: translate(
            "Errors", "“{value}” must end in .xlsx or .csv. Please rename the file."
        ),
        "row": lambda: translate("Errors", "Nobody stands on row {value} of this page."),
        "column": lambda: translate("Errors", "The list has no column “{value}”."),
        "same_record": lambda: translate(
            "Errors", "This is one and the same record. Please choose two."
        ),
        "several_records": lambda: translate(
            "Errors", "Several records begin with “{value}”. Please type more of the id."
        ),
        "pin": lambda: translate("Errors", "A PIN has four to eight digits."),
        "form": lambda: translate("Errors", "“{value}” cannot be understood here."),
    }
    return _by_word(error.reason, words | _about_certificates()).format(value=error.value)


def _about_certificates() -> dict[str, Callable[[], str]]:
    """Return the words about values of certificates, their templates and their printers."""
    return {
        "reading": lambda: translate(
            "Errors",
            "{value}\N{NO-BREAK SPACE}mm cannot be right. Measure from the edge of the paper to "
            "the line.",
        ),
        "readings": lambda: translate(
            "Errors", "No printer is so far off. Please measure all four distances again."
        ),
        "no_form": lambda: translate(
            "Errors", "Please type the name as it stands in the sentence, or leave it as it is."
        ),
        "other_name": lambda: translate(
            "Errors", "“{value}” is not a form of this name. Please look at the letters."
        ),
        "rule_share": lambda: translate(
            "Errors", "“{value}” is no share of the sessions: type 1 to 100."
        ),
        "rule_hours": lambda: translate(
            "Errors", "“{value}” is no number of hours: type 1 to 2000."
        ),
        "too_many_templates": lambda: translate(
            "Errors", "There are {value} own templates already. Remove one before adding another."
        ),
        "too_many_signatories": lambda: translate(
            "Errors", "A certificate has room for {value} signatories at most."
        ),
        "too_large": lambda: translate(
            "Errors", "The template is too large to be carried to other laptops. Shorten its texts."
        ),
    }


@sentence.register
def _(error: errors.OtherCentreError) -> str:
    if error.subject == "mini_project":
        words = translate(
            "Errors",
            "“{name}” is a mini-project of another centre. Choose one of the event’s own centre, "
            "or none.",
        )
    else:
        words = translate(
            "Errors",
            "“{name}” is kept by another centre and cannot be used here. Add a record of the "
            "centre’s own.",
        )
    return words.format(name=error.name)


@sentence.register
def _(error: errors.NothingToPrintError) -> str:
    words = {
        "no_rows": lambda: translate(
            "Errors", "The sheet would be empty. Add people, or ask for blank rows."
        ),
        "problems": lambda: translate(
            "Errors", "The sheet cannot be printed until its problems are mended."
        ),
        "no_session": lambda: translate("Errors", "The event has no day yet. Add a session first."),
        "no_certificates": lambda: translate(
            "Errors", "No certificate is chosen. Choose people, then issue certificates."
        ),
    }
    return _by_word(error.why, words)


@sentence.register
def _(error: errors.DesignMissingError) -> str:
    return translate(
        "Errors",
        "Certificate {number} cannot be printed here: its layout did not come to this laptop, or "
        "was made with a newer Kopā. Take in the newest file of its centre, or print it there.",
    ).format(number=error.number)


@sentence.register
def _(_error: errors.NothingToUndoError) -> str:
    return translate("Errors", "There is nothing to undo since Kopā was opened.")


@sentence.register
def _(error: errors.PapersAreOutError) -> str:
    if error.count == 1:
        return translate(
            "Errors",
            "Certificate {number} is on paper already, so its issuing cannot be undone. Make it "
            "void in the register instead.",
        ).format(number=error.number)
    return translate(
        "Errors",
        "%n of these certificates are on paper already, the first is {number}, so their issuing "
        "cannot be undone. Make those void in the register instead.",
        n=error.count,
    ).format(number=error.number)


@sentence.register
def _(_error: errors.NothingToRedoError) -> str:
    return translate("Errors", "There is nothing to do again.")


@sentence.register
def _(_error: errors.NoCentreError) -> str:
    return translate(
        "Errors",
        "This laptop gathers the records of centres. New records are made on a centre’s laptop.",
    )


@sentence.register
def _(_error: errors.ClockNotConfirmedError) -> str:
    return translate(
        "Errors", "This laptop’s date looks wrong. Set the date, or confirm it on the Today screen."
    )


@sentence.register
def _(error: errors.DayTooFarError) -> str:
    return translate(
        "Errors",
        "This laptop says that it is {day}, and that cannot be: this Kopā believes no day after "
        "{latest}. Set the right date in the computer’s settings.",
    ).format(day=numeric(error.day, language()), latest=numeric(error.latest, language()))


@sentence.register
def _(_error: errors.ClockAtItsEndError) -> str:
    return translate(
        "Errors",
        "On this laptop everything is counted as if it were the year 2199, so nothing new can be "
        "recorded. Set the right date in the computer’s settings, then go back to a backup from "
        "before the date was wrong.",
    )


@sentence.register
def _(error: errors.StoreInUseError) -> str:
    return translate(
        "Errors", "Kopā is already open with this data folder. Use the other window, or close it."
    ).format(folder=error.folder)


@sentence.register
def _(_error: errors.StoreFromNewerVersionError) -> str:
    return translate(
        "Errors",
        "These records were written by a newer Kopā. Install the newer version on this laptop; "
        "nothing was changed.",
    )


@sentence.register
def _(error: errors.StoreDamagedError) -> str:
    words = {
        "key": lambda: translate(
            "Errors",
            "The key file of the records is missing or damaged, so they cannot be opened. Put "
            "key.json back from your safety copy of the data folder.",
        ),
        "content": lambda: translate(
            "Errors",
            "The records on this disk are damaged. Nothing was changed; restore the last backup.",
        ),
        "triggers": lambda: translate(
            "Errors",
            "The records were changed by another program and cannot be trusted. Restore the last "
            "backup.",
        ),
    }
    return _by_word(error.what, words)


@sentence.register
def _(_error: errors.StoreBusyError) -> str:
    return translate(
        "Errors", "Kopā is still busy with another task. Wait until it has ended, and try again."
    )


@sentence.register
def _(_error: errors.DiskFullError) -> str:
    return translate(
        "Errors", "The disk is full. Nothing was changed; free some space and try again."
    )


@sentence.register
def _(error: errors.FolderUnusableError) -> str:
    return translate(
        "Errors", "Kopā cannot read or write “{path}”. Choose another folder, or check the stick."
    ).format(path=error.path)


@sentence.register
def _(_error: errors.WriteProtectedError) -> str:
    return translate(
        "Errors",
        "This stick or folder is write-protected. Open the little lock at the side of the stick, "
        "or use another one.",
    )


@sentence.register
def _(_error: errors.FolderGoneError) -> str:
    return translate(
        "Errors",
        "The stick or folder was gone before all was written. Put the stick in again and save once "
        "more; the records are safe on this laptop.",
    )


@sentence.register
def _(error: errors.BackupUnusableError) -> str:
    return translate(
        "Errors", "“{path}” is not a sound backup of this laptop’s records. Choose another backup."
    ).format(path=error.path)


def _by_word(word: str, words: dict[str, Callable[[], str]]) -> str:
    """Return the sentence for a stable word; an unknown word is our own mistake."""
    return words[word]()
