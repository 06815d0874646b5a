"""How templates look and what their wording may say: previews, small pictures, fields, pictures.

The half of the service for templates that changes no template; app.services.templates has the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.design_checks import Known, troubles_of
from app.domain.ids import ORG_SCOPE
from app.domain.templates import SampleName, TemplateField
from app.jobs import NO_JOB
from app.persistence import pictures
from app.services import template_pages, template_previews
from app.services.changes import Changes
from app.services.paper_pictures import AddedPicture, picture_in
from app.services.template_designs import contents_of, design_for

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from app.domain.certificates import TemplateChoice
    from app.domain.design_checks import DesignTrouble
    from app.domain.designs import Design
    from app.domain.pictures import Picture
    from app.jobs import Job
    from app.persistence.pictures import KnownPicture
    from app.persistence.store import Store
    from app.services.template_pages import PageShown


class TemplateLooks:
    """What people see of templates, and bring for them."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def thumbnail(
        self, choice: TemplateChoice, width: int, language: str, *, is_bilingual: bool = False
    ) -> Picture:
        """Return what certificates of a choice look like, so many dots wide."""
        with self._store.database.reading() as connection:
            design = design_for(connection, choice, is_bilingual=is_bilingual)
        return self.picture_of(design, width, language)

    def picture_of(
        self, design: Design, width: int, language: str, name: SampleName = SampleName.USUAL
    ) -> Picture:
        """Return what a design looks like, so many dots wide, with a usual or an unusual name."""
        names = (template_previews.SAMPLE_NAMES[name],)
        with self._store.database.reading() as connection:
            papers = template_previews.sample_papers(connection, design, (language,), names)
            supplies = template_previews.supplies_of(connection, design, papers)
        return template_previews.small_picture(design, papers, supplies, width)

    def surroundings_key(self) -> int:
        """Return a number that changes with what all pictures show: logos, centre, who signs."""
        with self._store.database.reading() as connection:
            return template_previews.surroundings_key(connection)

    def preview(
        self,
        design: Design,
        languages: Sequence[str],
        names: Sequence[str] = (),
        job: Job = NO_JOB,
    ) -> bytes:
        """Return a PDF with a paper for each language and name, whatever is wrong with it.

        Without names: the usual one, a very long one and a very short one.
        """
        shown = names or tuple(template_previews.SAMPLE_NAMES.values())
        with self._store.database.reading() as connection:
            papers = template_previews.sample_papers(connection, design, languages, shown)
            supplies = template_previews.supplies_of(connection, design, papers)
        return template_previews.drawn(design, papers, supplies, job)

    def page_shown(self, design: Design, language: str, name: str = "") -> PageShown:
        """Return a design with a name on it, "" for the sample's, and what hinders its print."""
        with self._store.database.reading() as connection:
            papers = template_previews.sample_papers(connection, design, (language,), (name,))
            supplies = template_previews.supplies_of(connection, design, papers)
        return template_pages.page_shown(design, papers[0], supplies)

    def troubles(self, design: Design) -> tuple[DesignTrouble, ...]:
        """Return what is wrong with a design, and what is worth saying about it."""
        with self._store.database.reading() as connection:
            known = known_to(connection)
        return troubles_of(design, known)

    def fields(self) -> tuple[TemplateField, ...]:
        """Return the fields that wording may mention, in the language of the window."""
        from app.documents.placeholders import PLACEHOLDERS  # noqa: PLC0415  with the first paper
        from app.services.wording.template_fields import field_words  # noqa: PLC0415  likewise

        return tuple(
            TemplateField(one.name, one.sample, field_words(one.name)) for one in PLACEHOLDERS
        )

    def ornaments(self) -> tuple[str, ...]:
        """Return the names of the ornaments that a design may show."""
        from app.documents.ornaments import ornament_names  # noqa: PLC0415  with the first paper

        return ornament_names()

    def add_picture(self, file: Path, *, is_signature: bool = False) -> AddedPicture:
        """Take a picture for templates from a file; the same picture is kept once."""
        taken = picture_in(file, is_signature=is_signature)
        with self._store.database.act("picture.add", name=taken.name) as act:
            kept = pictures.keep(act.connection, ORG_SCOPE, taken)
        return AddedPicture(kept, kept.hex(), taken.width, taken.height, Changes(act.tables))

    def pictures_all(self) -> tuple[KnownPicture, ...]:
        """Return the pictures that templates can show."""
        with self._store.database.reading() as connection:
            return pictures.all_in(connection, ORG_SCOPE)

    def picture_content(self, key: str) -> bytes | None:
        """Return a picture as a file, None where it is not here."""
        with self._store.database.reading() as connection:
            return contents_of(connection, [key]).get(key)


def known_to(connection: Connection) -> Known:
    """Return what designs of this laptop may name."""
    from app.documents.ornaments import ornament_names  # noqa: PLC0415  loads with the first paper
    from app.documents.placeholders import PLACEHOLDERS  # noqa: PLC0415  likewise

    return Known(
        frozenset(one.name for one in PLACEHOLDERS),
        frozenset(one.id.hex() for one in pictures.all_in(connection, ORG_SCOPE)),
        frozenset(ornament_names()),
    )
