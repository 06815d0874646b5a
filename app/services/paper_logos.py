"""The logos that a paper carries, taken from the store and made ready to be drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.ids import ID_BYTES, LogoId
from app.domain.logos import PaperLogo
from app.persistence import logos

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from app.documents.logos import OpenLogo
    from app.domain.logos import Logo
    from app.domain.papers import CertificatePaper


def sheet_logos(connection: Connection) -> tuple[PaperLogo, ...]:
    """Return the logos of sign-in sheets in their order."""
    return tuple(paper_logo(connection, one) for one in logos.standing(connection) if one.on_sheets)


def certificate_keys(connection: Connection) -> tuple[str, ...]:
    """Return the keys of the logos that a certificate issued now carries."""
    return tuple(one.key for one in logos.standing(connection) if one.on_certificates)


def logos_of(connection: Connection, papers: Iterable[CertificatePaper]) -> dict[str, OpenLogo]:
    """Return the logos that the papers name, ready to be drawn; one that is not here is missing."""
    ids = {found for paper in papers for key in paper.logos if (found := _id_of(key)) is not None}
    if not ids:
        return {}
    from app.documents.logos import open_logo  # noqa: PLC0415  loads with the first logo

    opened = {
        one.key: open_logo(paper_logo(connection, one)) for one in logos.several(connection, ids)
    }
    return {key: found for key, found in opened.items() if found is not None}


def paper_logo(connection: Connection, logo: Logo) -> PaperLogo:
    """Return a logo with its picture."""
    return PaperLogo(logo.name, logo.form, logos.content_of(connection, logo.id))


def _id_of(key: str) -> LogoId | None:
    try:
        found = bytes.fromhex(key)
    except ValueError:
        return None
    return LogoId(found) if len(found) == ID_BYTES else None
