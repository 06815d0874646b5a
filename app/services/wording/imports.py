"""What a file does, in words: the sentences of its card, and of the report that stays.

Each record by itself is told by app.services.wording.import_items.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.imports import ImportReport, ItemKind
from app.services.wording.agreeing import asking_lines
from app.services.wording.import_counts import listed_words, several_words
from app.services.wording.moments import moment_words
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.services.taking_in import TakenIn


def standing_lines(taken: TakenIn) -> tuple[str, ...]:
    """Return what a file means that is old, known or our own, in plain words; () for a new one."""
    lines = []
    match taken.standing.value:
        case "own":
            lines.append(
                translate(
                    "Exchange", "This file was saved on this laptop. There is nothing to take in."
                )
            )
        case "known":
            lines.append(translate("Exchange", "This file was taken in before. It does no harm."))
        case "nothing_new":
            lines.append(translate("Exchange", "Everything in this file is here already."))
    if taken.newer and taken.standing.value in {"new", "nothing_new"}:
        lines.append(
            translate(
                "Imports",
                "A newer file from this laptop, saved {moment}, was taken in already. This one "
                "does no harm: whatever is newer stands.",
            ).format(moment=moment_words(taken.newer))
        )
    return tuple(lines)


def brought_lines(taken: TakenIn, *, is_taken: bool = False) -> tuple[str, ...]:
    """Return what a file brings, a sentence for each thing to know, with what to do next.

    Of one that is taken in nothing is asked any more.
    """
    report = taken.report
    if taken.erased_without_right and not is_taken:
        # What is only asked for has not come to pass.
        report = replace(report, erased=0, people_erased=0)
    told = report_lines(report, believable=taken.believable)
    if taken.erased_without_right and told == (own_notes_words(),):
        # It does bring something: that somebody is to be erased.
        told = ()
    return (
        *(() if is_taken else asking_lines(taken)),
        *told,
        *_shared_lines(taken.unnamed_shared),
        *_alike_lines(taken.alike),
    )


def report_lines(report: ImportReport, *, believable: int = 0) -> tuple[str, ...]:
    """Return what a file did or would do, as far as it is kept for good.

    Of shared records that wait so many are `believable`: a coordinator is told of them by
    app.services.wording.believing, for no other file will come for those.
    """
    awaiting = max(0, report.total(ItemKind.AWAITING) - believable)
    told = (
        *_counted_lines(report),
        *_leave_lines(report.leave),
        *_remarks(report),
        *_apart_lines(report, awaiting),
        *_beginning_lines(report),
    )
    if told or not any(one.of(kind) for one in report.tables for kind in ItemKind):
        return told
    return (own_notes_words(),)


def own_notes_words() -> str:
    """Return the sentence about a file that brings nothing people would look at."""
    return translate("Imports", "Only notes that Kopā keeps for itself, such as for its keys.")


def awaiting_words(count: int) -> str:
    """Return that shared records were changed by somebody who does not decide about them."""
    return translate(
        "Imports",
        "%n records that the whole programme shares were changed there. Here they change with "
        "the next file from a coordinator.",
        n=count,
    )


def _counted_lines(report: ImportReport) -> Iterator[str]:
    lines = (
        (translate("Exchange", "New: {records}"), ItemKind.NEW),
        (translate("Exchange", "Changed: {records}"), ItemKind.CHANGED),
        (translate("Exchange", "Taken off the lists: {records}"), ItemKind.DELETED),
    )
    for words, kind in lines:
        records = listed_words(report.tables, kind)
        if records:
            yield words.format(records=records)


def _remarks(report: ImportReport) -> Iterator[str]:
    if conflicts := report.total(ItemKind.CONFLICT):
        yield translate(
            "Imports",
            "%n entries were changed on two laptops; the later change stands. The other one can be "
            "put back for 90\N{NO-BREAK SPACE}days, under Differences.",
            n=conflicts,
        )
    if report.people_erased:
        yield translate(
            "Imports",
            "%n people were erased for ever on another laptop, and so they are here.",
            n=report.people_erased,
        )
    elif report.erased:
        yield translate(
            "Imports",
            "What was erased for ever on another laptop does not come back here: %n records.",
            n=report.erased,
        )


def _apart_lines(report: ImportReport, awaiting: int) -> Iterator[str]:
    """Yield what of a file does not stand here, or not yet."""
    if awaiting:
        yield awaiting_words(awaiting)
    if aside := report.total(ItemKind.SET_ASIDE):
        yield translate(
            "Imports",
            "%n records contradict ones that are here, and stay out. Ask the sender about them.",
            n=aside,
        )
    if report.foreign:
        yield translate(
            "Imports",
            "%n records hold something that only a newer Kopā knows. It is kept and passed on. You "
            "will see it once the newer Kopā is installed here.",
            n=report.foreign,
        )
    if report.disagreeing:
        yield translate(
            "Imports",
            "The two laptops differ, though both had seen the same changes: {records}. Send each "
            "other a new file. If this is said again then, tell your coordinator.",
        ).format(records=several_words(report.disagreeing))


def _shared_lines(texts: int) -> tuple[str, ...]:
    if not texts:
        return ()
    words = translate(
        "Imports",
        "The name of an erased person is taken out of %n texts of the whole programme. Please read "
        "them once.",
        n=texts,
    )
    return (words,)


def _beginning_lines(report: ImportReport) -> tuple[str, ...]:
    if not report.began_anew:
        return ()
    return (
        translate(
            "Imports",
            "In this file something bears the mark or the letters of this laptop that was not made "
            "here. So that nothing can be mixed up, this laptop goes on under a new mark: new "
            "certificates get other letters. Nothing is lost. If it is said again, tell your "
            "coordinator.",
        ),
    )


def _leave_lines(leave: str) -> tuple[str, ...]:
    if not leave:
        return ()
    words = translate("Imports", "Reason given for deleting it: {reason}")
    return (words.format(reason=leave),)


def _alike_lines(alike: int | None) -> tuple[str, ...]:
    if alike is None:
        words = translate(
            "Imports",
            "So many people are new that they were not compared with those who are here. After "
            "importing, look at Possible duplicates.",
        )
        return (words,)
    if not alike:
        return ()
    words = translate(
        "Imports",
        "%n new records look like one that is here already. After importing, Possible duplicates "
        "shows people side by side.",
        n=alike,
    )
    return (words,)
