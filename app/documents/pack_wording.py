"""What the papers of the print pack say in each language, read from template data.

Lists of sentences are alternatives as in app.documents.wording. Knows nothing of layout.
"""

from __future__ import annotations

from functools import cache

import msgspec

import resources


class CardsWording(msgspec.Struct, frozen=True):
    """What stands on every card."""

    heading: str
    keep: str


class FactsWording(msgspec.Struct, frozen=True):
    """Labels of what the papers have in common."""

    dates: str
    place: str
    organiser: str
    facilitators: str
    child: str
    guardian: str


class PhotoWording(msgspec.Struct, frozen=True):
    """What the list for the photographer says."""

    heading: str
    title: str
    adults: str
    children: str
    nobody_asked: str
    list_is_empty: str
    ask: str
    sign: str
    added: str
    afterwards: str


class ConsentWording(msgspec.Struct, frozen=True):
    """What the consent form for a child says."""

    heading: str
    sentence: tuple[str, ...]
    pictures: tuple[str, ...]
    agree: str
    disagree: str
    withdraw: tuple[str, ...]
    independent: str
    phone: str
    child_name: str
    guardian_name: str
    date: str
    signature: str

    def patterns(self) -> tuple[str, ...]:
        """Return every text that has places."""
        return (*self.sentence, *self.pictures, *self.withdraw)


class FeedbackWording(msgspec.Struct, frozen=True):
    """What the feedback form asks; the scale goes from the least to the most."""

    heading: str
    anonymous: str
    scale: tuple[str, str, str, str, str]
    questions: tuple[str, ...]
    open: tuple[str, ...]
    thanks: str


class PosterWording(msgspec.Struct, frozen=True):
    """The words of a poster that are not of its event."""

    programme: str
    facilitators: str
    organiser: str
    open: str


class PackWording(msgspec.Struct, frozen=True):
    """The pack in one language."""

    labels: str
    cards: CardsWording
    facts: FactsWording
    photo: PhotoWording
    consent: ConsentWording
    feedback: FeedbackWording
    poster: PosterWording


class PackTemplate(msgspec.Struct, frozen=True):
    """The pack in its languages; a change of wording is a new version."""

    id: str
    version: int
    kind: str
    languages: dict[str, PackWording]


@cache
def pack_template() -> PackTemplate:
    """Return the wording of the print pack."""
    text = resources.read_bytes("templates/print_pack.json")
    return msgspec.json.decode(text, type=PackTemplate)
