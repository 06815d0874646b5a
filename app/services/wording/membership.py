"""Belonging to a programme in words: parts, and what stands in the way of joining."""

from __future__ import annotations

from typing import Final

from app.domain import errors_membership as errors
from app.domain.trust import Role
from app.services.wording.sentences import sentence
from app.texts import translate


def role_words(role: Role) -> str:
    """Return what a laptop is in the programme."""
    match role:
        case Role.COORDINATOR:
            return translate("Membership", "Coordinator")
        case Role.LEAD:
            return translate("Membership", "Lead of a centre")
        case Role.LAPTOP:
            return translate("Membership", "Laptop of a centre")
        case Role.READER:
            return translate("Membership", "Only reads")


def role_about(role: Role) -> str:
    """Return what a laptop with this part may do, for whoever chooses it."""
    match role:
        case Role.COORDINATOR:
            return translate(
                "Membership",
                "Sees the records of all centres, changes what the programme shares, and lets "
                "laptops in and takes them out.",
            )
        case Role.LEAD:
            return translate(
                "Membership",
                "Works with the records of one centre, erases people there, and may let in more "
                "laptops of this centre.",
            )
        case Role.LAPTOP:
            return translate("Membership", "Works with the records of one centre.")
        case Role.READER:
            return translate(
                "Membership", "Sees records and makes reports; nobody takes in changes from it."
            )


LEAVING: Final = ("lost", "stolen", "given_away", "broken")
"""Why laptops are taken out, as it is kept and travels; other reasons are told in own words."""


def taken_out_words(why: str) -> str:
    """Return why a laptop was taken out: in words of the screen, or as somebody wrote it."""
    match why:
        case "lost":
            return translate("Membership", "lost")
        case "stolen":
            return translate("Membership", "stolen")
        case "given_away":
            return translate("Membership", "given away or sold")
        case "broken":
            return translate("Membership", "broken")
        case _:
            return why


@sentence.register
def _(_error: errors.NotInProgrammeError) -> str:
    return translate(
        "Errors",
        "This laptop does not belong to a programme yet. Ask your coordinator to let it join.",
    )


@sentence.register
def _(_error: errors.InProgrammeAlreadyError) -> str:
    return translate("Errors", "This laptop belongs to a programme already. Nothing was changed.")


@sentence.register
def _(_error: errors.OutOfProgrammeError) -> str:
    return translate(
        "Errors",
        "This laptop was taken out of the programme, so nobody takes in its files. Save a new file "
        "to join and give it to your coordinator; all records are still here.",
    )


@sentence.register
def _(_error: errors.CentreFullError) -> str:
    return translate(
        "Errors",
        "Your centre has as many laptops as its leader can let in. Ask a coordinator to let this "
        "one in. Nothing was changed.",
    )


@sentence.register
def _(_error: errors.MayNotLetInError) -> str:
    return translate(
        "Errors",
        "Only a coordinator can do this; whoever leads a centre can do it for laptops of the "
        "centre. Nothing was changed.",
    )


@sentence.register
def _(_error: errors.NoCentreChosenError) -> str:
    return translate("Errors", "Please choose the centre that this laptop works for.")


@sentence.register
def _(_error: errors.RevokedWishError) -> str:
    return translate(
        "Errors",
        "This laptop was taken out of the programme. To come back it needs new keys: choose there "
        "to join anew, and bring the new file.",
    )


@sentence.register
def _(_error: errors.NotACoordinatorError) -> str:
    return translate(
        "Errors", "This can only be done on a coordinator’s laptop; nothing was changed."
    )


@sentence.register
def _(_error: errors.OwnLaptopError) -> str:
    return translate(
        "Errors", "A laptop cannot take itself out. Do this on another coordinator’s laptop."
    )


@sentence.register
def _(_error: errors.NotAWelcomeError) -> str:
    return translate(
        "Errors",
        "This file does not let this laptop join. Ask your coordinator for the file that was made "
        "for it; nothing was changed.",
    )


@sentence.register
def _(error: errors.RecordsElsewhereError) -> str:
    return translate(
        "Errors",
        "The records of this laptop are known in the programme as those of “{centre}”, so it can "
        "only join as a laptop of that centre. Nothing was changed.",
    ).format(centre=error.centre)


@sentence.register
def _(error: errors.WeakPassphraseError) -> str:
    return translate(
        "Errors",
        "The passphrase is too short: it needs at least %n characters, such as four words.",
        n=error.fewest,
    )


@sentence.register
def _(_error: errors.WrongPassphraseError) -> str:
    return translate(
        "Errors",
        "The paper does not open with this passphrase. Please type it once more; capital letters "
        "and marks count.",
    )


@sentence.register
def _(error: errors.RecoveryGroupError) -> str:
    if error.typed:
        words = translate(
            "Errors",
            "Group {number}, typed as {typed}, is not what stands on the paper. Please look at it "
            "once more.",
        )
        return words.format(number=error.number, typed=error.typed)
    return translate(
        "Errors", "Group {number} is not what stands on the paper. Please look at it once more."
    ).format(number=error.number)


@sentence.register
def _(_error: errors.RecoveryTextError) -> str:
    return translate(
        "Errors",
        "These are not all groups of a recovery paper. Please type every group, row by row.",
    )
