"""What erasing somebody would do, in sentences: before it is done, and after.

For the page that asks and for the command line; what is said of erasures elsewhere is beside it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from app.domain.phones import shown_phone
from app.services.wording.erasure import mention_words
from app.services.wording.names import first_names
from app.texts import translate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from app.services.erasure import ErasurePreview, ErasureReport, Naming, RecordOfPerson

_MOST_NAMED: Final = 5


def erased_words(report: ErasureReport) -> str:
    """Return what was done, and who still keeps something."""
    words = translate("Erasure", "Erased for ever. The next files tell the other laptops.")
    if not report.left:
        return words
    also = translate("Erasure", "Still kept by: {centres}. A coordinator can erase there.")
    return f"{words} {also.format(centres=', '.join(report.left))}"


def going_words(seen: ErasurePreview) -> tuple[str, ...]:
    """Return what goes for ever, line by line."""
    lines = [
        translate(
            "Erasure",
            "Name, phone, e-mail, year of birth, family and notes: here at once, on every other "
            "laptop when it takes in the next file.",
        )
    ]
    if seen.consents:
        lines.append(translate("Erasure", "%n consents", n=seen.consents))
    if seen.certificates:
        lines.append(
            translate(
                "Erasure",
                "The name and code on %n certificates kept here",
                n=len(seen.certificates),
            )
        )
    if seen.children:
        words = translate("Erasure", "Guardian of: {names}. They stay, without a guardian.")
        lines.append(words.format(names=", ".join(seen.children)))
    return tuple(lines)


def staying_words(seen: ErasurePreview) -> tuple[str, ...]:
    """Return what stays and names nobody."""
    lines: list[str] = []
    if seen.visits:
        lines.append(
            translate("Erasure", "Presence at %n events, counted without a name", n=seen.visits)
        )
    if seen.certificates:
        lines.append(
            translate("Erasure", "Numbers in the register of certificates: {numbers}").format(
                numbers=_some(seen.certificates)
            )
        )
    return tuple(lines)


def elsewhere_words(seen: ErasurePreview) -> tuple[str, ...]:
    """Return what Kopā cannot erase, here or with the next files."""
    sticks = translate(
        "Erasure",
        "Files on sticks and in e-mails stay sealed; delete them when the next ones are taken in.",
    )
    return (*_kept_by_others(seen), *_on_paper(seen), sticks)


def _kept_by_others(seen: ErasurePreview) -> Iterator[str]:
    others = tuple(one.centre_name for one in seen.records if not one.may) if seen.may else ()
    if others:
        words = translate("Erasure", "Still kept by: {centres}. A coordinator can erase there.")
        yield words.format(centres=_some(others))
    if seen.shared_mentions and seen.may:
        words = translate(
            "Erasure",
            "Named in texts of the whole programme: {places}. Only a coordinator’s laptop changes "
            "those: it takes the name out when it takes in your next file, and the coordinator’s "
            "next file brings it here.",
        )
        yield words.format(places=_places(seen.shared_mentions))
    if seen.not_here:
        yield translate(
            "Erasure",
            "%n records of the same person at other centres. A coordinator can erase them.",
            n=seen.not_here,
        )


def _on_paper(seen: ErasurePreview) -> Iterator[str]:
    """Yield what stands on paper and in pictures, where no program takes a name out."""
    if seen.papers_out:
        words = translate("Erasure", "Certificates on paper: {numbers}")
        yield words.format(numbers=_some(seen.papers_out))
    if seen.sheets:
        words = translate("Erasure", "Signed lists on paper of: {events}")
        yield words.format(events=_some(seen.sheets))
    among_others = seen.other_evidence - len(seen.own_evidence)
    if among_others > 0:
        yield translate(
            "Erasure",
            "%n scans and photos of these events may show the person among others. Please "
            "look at them yourself.",
            n=among_others,
        )


def _some(names: tuple[str, ...]) -> str:
    return first_names(names, _MOST_NAMED)


def record_words(one: RecordOfPerson) -> str:
    """Return whose record it is, and how the person is reached."""
    words = translate("Erasure", "{name}, record of {centre}").format(
        name=one.name, centre=one.centre_name
    )
    # Two records of one centre are told apart by how the person is reached.
    return " · ".join(filter(None, (words, shown_phone(one.phone) or one.email)))


def mentions_words(seen: ErasurePreview) -> str:
    """Return where else the person is named, an empty text for nowhere."""
    if not seen.mentions:
        return ""
    return _places(seen.mentions)


def _places(named: Iterable[Naming]) -> str:
    return _some(tuple(dict.fromkeys(mention_words(one.table, one.name) for one in named)))


def evidence_words(seen: ErasurePreview) -> str:
    """Return the scans that may go along, an empty text for none."""
    if not seen.own_evidence:
        return ""
    return translate(
        "Erasure", "Also %n scans on which nobody else stands", n=len(seen.own_evidence)
    )


def why_not_words(seen: ErasurePreview) -> str:
    """Return why nothing may be erased here, an empty text where something may."""
    if seen.may:
        return ""
    centre = seen.records[0].centre_name
    return translate(
        "Erasure",
        "Only a coordinator or whoever leads the centre can erase people of “{centre}”. "
        "Please ask them.",
    ).format(centre=centre)
