"""Makes the certificates of a sample provable, as those of people are: version, code, signature.

Plans know no keys: a certificate is signed when the diary of its laptop is played into the store.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import msgspec

from app.domain.certificates import TemplateChoice
from app.domain.papers import CertificatePaper
from app.persistence import tables
from app.services.certificate_signing import signer_of
from app.services.template_designs import design_for, keep_revision

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Connection

    from app.domain.ids import RevisionId
    from app.services.demo.diary import Entry

_CHOICE = TemplateChoice()


def proved(connection: Connection, entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries with their new certificates signed and tied to a kept version."""
    if not any(_is_issue(entry) for entry in entries):
        return list(entries)
    design = design_for(connection, _CHOICE, is_bilingual=False)
    revision = keep_revision(connection, _CHOICE.template, design)
    sign = signer_of(connection)
    return [_signed(sign, entry, revision) if _is_issue(entry) else entry for entry in entries]


def _is_issue(entry: Entry) -> bool:
    return entry.is_new and entry.table is tables.certificate


def _signed(sign: Callable[[CertificatePaper], str], entry: Entry, revision: RevisionId) -> Entry:
    paper = msgspec.json.decode(entry.cells["paper"], type=CertificatePaper)
    paper = replace(paper, code=sign(paper))
    kept = msgspec.json.encode(paper).decode()
    return replace(entry, cells={**entry.cells, "paper": kept, "revision_id": revision})
