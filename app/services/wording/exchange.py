"""Files between laptops in words: what came, what would change, and why a file is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain import errors_exchange as errors
from app.domain.dates import numeric
from app.services.wording.imports import brought_lines, standing_lines
from app.services.wording.moments import day_words
from app.services.wording.sentences import sentence
from app.texts import language, translate

if TYPE_CHECKING:
    from app.services.exchange import TakenIn

_MEGABYTE = 1_000_000


def taken_in_words(one: TakenIn, *, is_taken: bool = False) -> str:
    """Return what a file brings: who it is from, and a line for each thing to know."""
    sender = translate("Exchange", "{file}: from {sender}, made {made}.").format(
        file=one.file.name, sender=one.sender, made=day_words(one.made)
    )
    return "\n  ".join((sender, *standing_lines(one), *brought_lines(one, is_taken=is_taken)))


def disagreement_words(count: int) -> str:
    """Return how many people are noted differently on two laptops, and where to settle it."""
    return translate(
        "Exchange",
        "%n people are noted differently on two laptops: Today leads to the list.",
        n=count,
    )


@sentence.register
def _(_error: errors.NotABundleError) -> str:
    return translate(
        "Errors",
        "Kopā did not save this file, or it is damaged. Have it saved once more; nothing was "
        "changed.",
    )


@sentence.register
def _(_error: errors.NotForThisLaptopError) -> str:
    return translate(
        "Errors",
        "This file cannot be opened here: it was made for other laptops, or copied only in part. "
        "Copy it again, or ask its sender to save one for this laptop too; nothing was changed.",
    )


@sentence.register
def _(_error: errors.FromTrialVersionError) -> str:
    return translate(
        "Errors",
        "This file was made by a trial version of Kopā. Install the newest Kopā there, and save "
        "the file again; nothing was changed.",
    )


@sentence.register
def _(error: errors.SenderUnknownError) -> str:
    if not error.name:
        return translate(
            "Errors",
            "This file comes from a laptop that does not belong to your programme. Ask your "
            "coordinator to add this laptop; nothing was changed.",
        )
    return translate(
        "Errors",
        "This file comes from a laptop that calls itself “{name}” and does not belong to your "
        "programme. Ask your coordinator to add this laptop; nothing was changed.",
    ).format(name=error.name)


@sentence.register
def _(error: errors.SenderRevokedError) -> str:
    return translate(
        "Errors",
        "The laptop “{name}” was taken out of the programme on {day}, so its files are not taken "
        "in any more. If that was a mistake, your coordinator can let it join again; nothing was "
        "changed.",
    ).format(name=error.name, day=numeric(error.on, language()))


@sentence.register
def _(error: errors.SenderMayNotSendError) -> str:
    return translate(
        "Errors",
        "The laptop “{name}” only reads in this programme, so its files are not taken in. If it is "
        "to send, ask your coordinator to give it another role; nothing was changed.",
    ).format(name=error.name)


@sentence.register
def _(error: errors.ScopeNotAllowedError) -> str:
    return translate(
        "Errors",
        "The laptop “{name}” sent records of centres that it does not work for. Tell your "
        "coordinator; nothing was changed.",
    ).format(name=error.name)


@sentence.register
def _(error: errors.FromFarAheadError) -> str:
    return translate(
        "Errors",
        "The records of the laptop “{name}” are counted as if it were {day}, so its files are not "
        "taken in. On that laptop, set the right date and go back to a backup from before; "
        "nothing was changed.",
    ).format(name=error.name, day=numeric(error.day, language()))


@sentence.register
def _(error: errors.TooMuchFromOneError) -> str:
    return translate(
        "Errors",
        "The file of the laptop “{name}” holds far more than a laptop ever has: with it, no files "
        "could be saved here any more. Tell your coordinator; nothing was changed.",
    ).format(name=error.name)


@sentence.register
def _(_error: errors.NotAddressedError) -> str:
    return translate(
        "Errors",
        "This file was made for other laptops and passed on to this one by somebody. Ask its "
        "sender for a file for this laptop; nothing was changed.",
    )


@sentence.register
def _(_error: errors.DamagedBundleError) -> str:
    return translate(
        "Errors",
        "This file is damaged or was copied only in part. Copy it to the stick again; nothing was "
        "changed.",
    )


@sentence.register
def _(error: errors.FromNewerProgramError) -> str:
    if not error.app:
        return translate(
            "Errors",
            "This file was made by a newer Kopā. Install the newer version here first; nothing was "
            "changed.",
        )
    return translate(
        "Errors",
        "This file was made by a newer Kopā ({version}). Install the newer version here first; "
        "nothing was changed.",
    ).format(version=error.app)


@sentence.register
def _(_error: errors.AnotherProgrammeError) -> str:
    return translate(
        "Errors",
        "This file belongs to another programme. Ask its sender for a file of yours; nothing was "
        "changed.",
    )


@sentence.register
def _(_error: errors.TooLargeError) -> str:
    return translate(
        "Errors",
        "This file is larger than any Kopā file can be. Ask its sender to save it anew; nothing "
        "was changed.",
    )


@sentence.register
def _(error: errors.TooLargeToSendError) -> str:
    if error.what == "value":
        return translate(
            "Errors",
            "One text or picture among the records is too long for a file. Shorten the longest "
            "notes and save again; nothing was changed.",
        )
    return translate(
        "Errors",
        "The records are more than one file can carry, so the file was not saved. Save it "
        "without the copies of scans and photos, or ask your coordinator; nothing was changed.",
    )


@sentence.register
def _(_error: errors.BrokenReferencesError) -> str:
    return translate(
        "Errors",
        "Some records in this file point to others that are missing. Ask for a new file; nothing "
        "was changed.",
    )


@sentence.register
def _(_error: errors.ForeignRowsError) -> str:
    return translate(
        "Errors",
        "This file holds records that no Kopā writes. Ask where it comes from; nothing was "
        "changed.",
    )


@sentence.register
def _(error: errors.NoRoomError) -> str:
    return translate(
        "Errors",
        "There is not enough room for the file: it needs {needed} MB, and {free} MB are free. "
        "Free some space, or use another stick.",
    ).format(needed=-(-error.needed // _MEGABYTE), free=error.free // _MEGABYTE)


@sentence.register
def _(_error: errors.NotWrittenWholeError) -> str:
    return translate(
        "Errors",
        "What was read back from the stick is not what was written. Use another stick; the records "
        "are safe on this laptop.",
    )


@sentence.register
def _(_error: errors.NotReadableError) -> str:
    return translate(
        "Errors",
        "Something among the records makes a file that no laptop could open, so it was not saved. "
        "Install the newest Kopā and save again; if that does not help, tell your coordinator.",
    )


@sentence.register
def _(error: errors.NotAllSentError) -> str:
    said = translate("Errors", "%n files were saved, but not all.", n=len(error.saved))
    return "\n".join((said, *not_sent_lines(error)))


def not_sent_lines(error: errors.NotAllSentError) -> tuple[str, ...]:
    """Return a line for every file that was not written: for whom, and why."""
    return tuple(f"{one.name}: {sentence(one.error)}" for one in error.failed)


@sentence.register
def _(_error: errors.NotAJoinFileError) -> str:
    return translate(
        "Errors",
        "This is not a file that asks to join, or it was copied only in part. Choose the one that "
        "ends in .kopa-join, or have it saved once more.",
    )
