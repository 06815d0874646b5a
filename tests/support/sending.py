"""Files between stores, by the adapters alone: what app.services.exchange does for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.bundles import BundleHead
from app.domain.ids import ORG_SCOPE
from app.jobs import NO_JOB
from app.persistence.erasure import erased_to_send
from app.persistence.merge import merge
from app.persistence.merge_send import (
    bundle_tables,
    segments_to_send,
    sender_state,
)
from app.sync.reader import read_bundle
from app.sync.writer import write_bundle
from tests.support.bundles import LAPTOP, OPENING, PROGRAMME, SEALING
from tests.support.merging import AT

if TYPE_CHECKING:
    from pathlib import Path

    from app.domain.bundles import MergeOutcome


def scopes_here(connection) -> tuple[bytes, ...]:
    """Return the programme's own scope and that of every centre that a store knows."""
    centres = connection.exec_driver_sql("SELECT id FROM centre ORDER BY id")
    return (ORG_SCOPE, *(row[0] for row in centres))


def send(store, path: Path, scopes=None) -> Path:
    """Write all that a store has into a file."""
    with store.database.reading() as connection:
        chosen = scopes or scopes_here(connection)
        state = sender_state(connection, chosen)
        head = BundleHead(
            app="0.1.0",
            schema=1,
            programme=PROGRAMME,
            sender=LAPTOP,
            sender_name="Preiļi",
            incarnation=state.incarnation,
            made=AT,
            scopes=tuple(chosen),
            seen=state.seen,
            stamp=state.stamp,
            incarnations=state.incarnations,
            digests=state.digests,
        )
        erased = erased_to_send(connection, chosen)
        write_bundle(path, head, segments_to_send(connection, chosen), SEALING, erased=erased)
    return path


def take(store, path: Path, scopes=None, job=NO_JOB, opening=OPENING) -> MergeOutcome:
    """Take a file into a store."""
    with (
        read_bundle(path, opening, bundle_tables()) as bundle,
        store.database.unnamed(capture=False) as connection,
    ):
        return merge(connection, bundle, at=AT, scopes=scopes, job=job)
