"""How designs look before anything is issued: small pictures for a gallery, pages for an editor.

The papers are invented, except for what every certificate of this laptop has: the logos, the centre
and who signs.
"""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.papers import Issuer
from app.domain.templates import SampleName
from app.jobs import track
from app.persistence import programme
from app.services.paper_logos import certificate_keys, logos_of
from app.services.signatories import signatories_of
from app.services.template_designs import contents_of, pictures_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from app.documents.certificates import Supplies
    from app.domain.designs import Design
    from app.domain.papers import CertificatePaper
    from app.domain.pictures import Picture
    from app.jobs import Job

SAMPLE_NAMES: Final = MappingProxyType(
    {
        SampleName.USUAL: "",
        SampleName.LONG: "Aleksandra Konstantīna Vasiļjevska-Bogdanoviča",
        SampleName.SHORT: "Ia Ose",
    }
)
"""The usual one is that of the sample itself."""


def sample_papers(
    connection: Connection, design: Design, languages: Sequence[str], names: Sequence[str]
) -> tuple[CertificatePaper, ...]:
    """Return invented papers of this laptop, one for each language and name ("" for the usual)."""
    # Loaded with the first certificate: most starts print nothing.
    from app.documents.sample_paper import sample_paper  # noqa: PLC0415

    laptop = programme.this_laptop(connection)
    own = None if laptop is None or laptop.centre is None else laptop.centre
    centre = None if own is None else programme.one_centre(connection, own)
    logos = certificate_keys(connection)
    made: list[CertificatePaper] = []
    for language in languages:
        paper = replace(sample_paper(design, language), logos=logos)
        if own is not None and centre is not None:
            issuer = Issuer(centre.issuer_name or centre.name, centre.issuer_number)
            signing = signatories_of(connection, own, language)
            paper = replace(paper, issuer=issuer, signatories=signing or paper.signatories)
        made.extend(replace(paper, recipient=one or paper.recipient) for one in names)
    return tuple(made)


def surroundings_key(connection: Connection) -> int:
    """Return a number that changes with what all samples have from the records."""
    laptop = programme.this_laptop(connection)
    own = None if laptop is None or laptop.centre is None else laptop.centre
    centre = None if own is None else programme.one_centre(connection, own)
    signing = () if own is None else signatories_of(connection, own, "lv")
    return hash((certificate_keys(connection), centre, signing))


def supplies_of(
    connection: Connection, design: Design, papers: Sequence[CertificatePaper]
) -> Supplies:
    """Return the logos and pictures that papers of a design show."""
    from app.documents.certificates import Supplies  # noqa: PLC0415  see above

    hands = (one.picture for paper in papers for one in paper.signatories if one.picture)
    pictures = pictures_of(connection, [design]) | contents_of(connection, hands)
    return Supplies(logos_of(connection, papers), pictures)


def drawn(
    design: Design, papers: Sequence[CertificatePaper], supplies: Supplies, job: Job
) -> bytes:
    """Return a PDF with every paper, whatever is wrong with it."""
    from app.documents.certificates import draw_design  # noqa: PLC0415  see above
    from app.documents.joining import with_pages_before  # noqa: PLC0415  loads pdfium

    whole = b""
    for paper in track(papers, job):
        whole = with_pages_before(draw_design(design, paper, supplies), whole)
    return whole


def small_picture(
    design: Design, papers: Sequence[CertificatePaper], supplies: Supplies, width: int
) -> Picture:
    """Return the first page of the first paper, so many dots wide."""
    from app.documents.certificates import draw_design  # noqa: PLC0415  see above
    from app.documents.preview import Preview  # noqa: PLC0415  loads pdfium

    with Preview(draw_design(design, papers[0], supplies)) as preview:
        return preview.picture(0, width)
