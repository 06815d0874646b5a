"""Who may sign a centre's papers: the name, the post in each language, the picture of the hand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from app.domain.ids import CentreId, PictureId, SignatoryId
from app.domain.papers import Signatory

MOST_SIGNATORIES: Final = 8


@dataclass(frozen=True, slots=True)
class SignatoryDraft:
    """What a person decides about a signatory; a post without a translation is printed as it is."""

    name: str
    post: str = ""
    english: str = ""
    russian: str = ""
    picture: PictureId | None = None


@dataclass(frozen=True, slots=True)
class KeptSignatory:
    """A signatory of a centre, in the order of its papers.

    `id` is None for the one who was typed with the centre and is no record of its own yet.
    """

    id: SignatoryId | None
    centre: CentreId
    name: str
    post: str = ""
    english: str = ""
    russian: str = ""
    picture: PictureId | None = None
    position: int = 0

    def on_paper(self, language: str) -> Signatory:
        """Return what papers in a language say of the signatory."""
        posts = {"en": self.english, "ru": self.russian}
        picture = "" if self.picture is None else self.picture.hex()
        return Signatory(self.name, posts.get(language) or self.post, picture)
