"""Organisations: finding and adding the bodies that take part."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors import NameMissingError, NotFoundError
from app.domain.ids import OrganisationId, new_id
from app.domain.names import tidy_lines, tidy_text
from app.domain.organisations import Organisation
from app.persistence import organisations, records, tables
from app.services.changes import Changes
from app.services.home import own_centre

if TYPE_CHECKING:
    from app.domain.organisations import OrganisationDraft
    from app.persistence.store import Store


class OrganisationsService:
    """What people do with organisations."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def find(self, typed: str = "", limit: int = 200) -> tuple[Organisation, ...]:
        """Return organisations whose name or alias contains the words typed."""
        with self._store.database.reading() as connection:
            return organisations.find(connection, typed, limit)

    def add(self, draft: OrganisationDraft) -> Organisation:
        """Add an organisation; one of this centre with the same name is returned instead."""
        name = tidy_text(draft.name)
        if not name:
            raise NameMissingError("organisation")
        with self._store.database.act("organisation.add", name=name) as act:
            centre = own_centre(act.connection)
            known = organisations.named(act.connection, name, centre)
            if known is not None:
                return known
            added = _with(Organisation(OrganisationId(new_id()), centre, name), draft)
            organisations.add(act.connection, added)
        return added

    def change(self, organisation_id: OrganisationId, draft: OrganisationDraft) -> Changes:
        """Set what was typed about an organisation."""
        if not tidy_text(draft.name):
            raise NameMissingError("organisation")
        with self._store.database.act("organisation.change", name=draft.name) as act:
            known = organisations.one(act.connection, organisation_id)
            if known is None:
                raise NotFoundError("organisation", organisation_id.hex())
            cells = organisations.cells_of(_with(known, draft))
            records.change(act.connection, tables.organisation, organisation_id, cells)
        return Changes(act.tables)


def _with(organisation: Organisation, draft: OrganisationDraft) -> Organisation:
    return replace(
        organisation,
        name=tidy_text(draft.name),
        kind=draft.kind,
        registration_number=draft.registration_number.strip(),
        territory=draft.territory,
        note=tidy_lines(draft.note),
    )
