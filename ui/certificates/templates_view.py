"""What the gallery of templates shows, and what its presenter asks of the page. No widgets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from app.domain.designs import Look, PageFormat
from app.domain.templates import SampleName

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.certificates import IssueRule, TemplateChoice
    from app.domain.designs import CertificateKind
    from app.domain.ids import RevisionId
    from app.domain.templates import Template, TemplateRevision
    from app.services.pictures import Picture
    from app.services.templates import SavedTemplate


@dataclass(frozen=True, slots=True)
class GalleryState:
    """What people chose to look at. Look, page and languages concern the templates of Kopā."""

    look: Look = Look.FORMAL
    page: PageFormat = PageFormat()  # noqa: RUF009  frozen
    language: str = "lv"
    is_bilingual: bool = False
    kind: CertificateKind | None = None
    shows_hidden: bool = False


@dataclass(frozen=True, slots=True)
class PictureKey:
    """What a picture shows, and how large."""

    choice: TemplateChoice
    language: str
    dots: int
    is_bilingual: bool = False
    revision: RevisionId | None = None
    name: SampleName = SampleName.USUAL


@dataclass(frozen=True, slots=True)
class Tile:
    """A template in the gallery."""

    template: Template
    choice: TemplateChoice
    key: PictureKey


@dataclass(frozen=True, slots=True)
class GalleryShown:
    """The gallery as it is now; `shared` ones were made elsewhere and stay as they are here."""

    own: tuple[Tile, ...]
    built_in: tuple[Tile, ...]
    hidden: int
    state: GalleryState
    looks: tuple[tuple[Look, PictureKey], ...] = ()
    shared: tuple[Tile, ...] = ()


@dataclass(frozen=True, slots=True)
class TemplateShown:
    """One template with all that is known of it, and whether it is changed or copied here."""

    tile: Tile
    key: PictureKey
    rule: IssueRule
    versions: tuple[TemplateRevision, ...]
    version: TemplateRevision | None = None
    may_change: bool = True
    may_copy: bool = True


class GalleryView(Protocol):
    """What the presenter asks of the page."""

    def show_gallery(self, shown: GalleryShown) -> None:
        """Show the templates; their pictures follow."""
        ...

    def show_picture(self, key: PictureKey, picture: Picture) -> None:
        """Show a picture that was drawn."""
        ...

    def show_template(self, shown: TemplateShown) -> None:
        """Show one template in the panel."""
        ...

    def close_template(self) -> None:
        """Close the panel."""
        ...

    def show_name_problem(self, words: str) -> None:
        """Say why the name cannot be kept."""
        ...

    def show_rule_problem(self, words: str) -> None:
        """Say why the rule cannot be kept."""
        ...

    # The ends of jobs go through the view, which may be gone before they come.

    def take_picture(self, drawn: tuple[PictureKey, Picture]) -> None:
        """Pass on a picture that was drawn."""
        ...

    def take_no_picture(self, error: Exception) -> None:
        """Pass on that a picture could not be drawn."""
        ...

    def take_brought(self, brought: SavedTemplate) -> None:
        """Pass on a template that was brought from a file."""
        ...

    def take_written(self, file: Path) -> None:
        """Pass on where a template was written."""
        ...

    def take_refusal(self, error: Exception) -> None:
        """Pass on why a file was refused."""
        ...
