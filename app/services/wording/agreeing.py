"""What is said where files take so much away, or so unasked, that somebody must say why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.errors_exchange import ErasedWithoutRightError, MassDeletionError
from app.services.wording.import_counts import several_words
from app.services.wording.names import first_names
from app.services.wording.sentences import sentence
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.domain.bundles import MassDeletion
    from app.services.agreeing import Agreement
    from app.services.taking_in import TakenIn

_MOST_NAMED: Final = 10


@sentence.register
def _(error: MassDeletionError) -> str:
    return translate(
        "Errors",
        "This file would delete many records at once: {deleted} of {of} ({records}). Look at what "
        "it brings, and ask its sender whether that is meant. Then import it with the reason; "
        "nothing was changed.",
    ).format(deleted=error.deleted, of=error.of, records=several_words((error.table,)))


@sentence.register
def _(error: ErasedWithoutRightError) -> str:
    return translate(
        "Errors",
        "The file of “{sender}” would erase data for ever (records: {count}), and that laptop may "
        "not do it by itself. Ask whether a coordinator or whoever leads the centre wants it. Then "
        "import it with the reason; nothing was changed.",
    ).format(sender=error.sender, count=error.records)


def asking_lines(taken: TakenIn) -> tuple[str, ...]:
    """Return what one file takes away so that somebody must say why, () for a file like most."""
    return (*_without_right(taken), *(_of_file(one, taken) for one in taken.mass_deletions))


def _without_right(taken: TakenIn) -> Iterator[str]:
    if not taken.erased_without_right:
        return
    if taken.to_erase:
        words = translate(
            "Imports",
            "{sender} asks to erase the data of %n people for ever: {names}.",
            n=len(taken.to_erase),
        )
        yield words.format(sender=taken.sender, names=first_names(taken.to_erase, _MOST_NAMED))
    else:
        words = translate(
            "Imports",
            "{sender} asks to erase data for ever that are not on the lists here: %n records.",
            n=taken.erased_without_right,
        )
        yield words.format(sender=taken.sender)
    yield translate(
        "Imports",
        "That laptop may not erase by itself. Before you import, ask whether a coordinator or "
        "whoever leads the centre wants it: it cannot be undone.",
    )


def _of_file(one: MassDeletion, taken: TakenIn) -> str:
    words = translate(
        "Imports",
        "This file deletes many records at once: {deleted} of {of} ({records}). Before you import, "
        "ask {sender} whether that is meant.",
    )
    if one.earlier:
        words = translate(
            "Imports",
            "With other files of the last 30\N{NO-BREAK SPACE}days, this file deletes many "
            "records: {deleted} of {of} ({records}). Before you import, ask {sender} whether that "
            "is meant.",
        )
    told = words.format(
        deleted=one.deleted, of=one.of, records=several_words((one.table,)), sender=taken.sender
    )
    unnamed = sum(loss.unnamed for loss in taken.losses if loss.table == one.table)
    if not unnamed:
        return told
    return f"{told} {translate('Imports', '%n of them stay without a name.', n=unnamed)}"


def together_lines(asked: Agreement) -> tuple[str, ...]:
    """Return what all files of one act come to, () where one card has said it already."""
    if len(asked.files) < 2:
        return ()
    words = translate(
        "Imports", "Together the files delete many records: {deleted} of {of} ({records})."
    )
    return tuple(
        words.format(deleted=one.deleted, of=one.of, records=several_words((one.table,)))
        for one in asked.deletions
    )
