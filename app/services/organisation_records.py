"""Organisations inside other acts: one that is known, or one that comes with a person or an event.

It knows what a draft becomes when it is kept. It begins no transaction of its own.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.errors import NameMissingError, NotFoundError
from app.domain.ids import ORG_SCOPE, OrganisationId, derived_id, new_id
from app.domain.kinds import OrganisationKind
from app.domain.names import tidy_lines, tidy_text
from app.domain.organisations import Organisation, tidy_number
from app.domain.phones import kept_phone
from app.persistence import links, organisations, records, tables

if TYPE_CHECKING:
    from collections.abc import Iterable

    from sqlalchemy import Connection

    from app.domain.ids import CentreId
    from app.domain.organisations import OrganisationDraft


def known_or_added(
    connection: Connection, centre: CentreId, draft: OrganisationDraft
) -> Organisation:
    """Return the centre's organisation of that name, which is added where there is none.

    For use inside another act: a person or a partner that comes with a new organisation.
    """
    tidy = tidied(draft)
    known = organisations.named(connection, tidy.name, centre, tidy.territory)
    if known is not None:
        return known
    added = with_draft(Organisation(OrganisationId(new_id()), centre, tidy.name), tidy)
    organisations.add(connection, added)
    return added


def organisation_of_centre(
    connection: Connection, centre: CentreId, organisation_id: OrganisationId
) -> OrganisationId:
    """Return the organisation as the centre has it, for a record of that centre to point to.

    A record may point to none of another centre's: the centre's own laptops would refuse every
    file that holds it. So an organisation that only others have is added to the centre too and
    joined with theirs; lists and reports show one.
    """
    wanted = known_organisation(connection, organisation_id)
    if wanted.centre in (centre, ORG_SCOPE):
        return wanted.id
    for member in links.group_of(connection, links.ORGANISATION, wanted.id):
        one = organisations.one(connection, OrganisationId(member))
        if one is not None and one.centre == centre:
            return one.id
    own = organisations.named(connection, wanted.name, centre, wanted.territory)
    if own is None or links.verdict_on(connection, wanted.id, own.id) is links.DIFFERENT:
        own = replace(wanted, id=_id_at(connection, centre, wanted.id), centre=centre)
        row = {"id": own.id, "centre_id": centre, **organisations.cells_of(own)}
        records.put(connection, tables.organisation, row)
    links.put(connection, links.ORGANISATION, (wanted.id, own.id), links.SAME)
    return own.id


def _id_at(
    connection: Connection, centre: CentreId, organisation: OrganisationId
) -> OrganisationId:
    """Return an id that two laptops derive alike, so that both add one and the same record."""
    derived = OrganisationId(derived_id("organisation_at.v1", centre, organisation))
    # One that stands is not joined any more: somebody said that these are two.
    return derived if organisations.one(connection, derived) is None else OrganisationId(new_id())


def known_organisation(connection: Connection, organisation_id: OrganisationId) -> Organisation:
    """Return the organisation or refuse."""
    found = organisations.one(connection, organisation_id)
    if found is None:
        raise NotFoundError("organisation", organisation_id.hex())
    return found


def tidied(draft: OrganisationDraft) -> OrganisationDraft:
    """Return the draft as it is kept; a number that looks wrong is kept, a phone is refused."""
    name = tidy_text(draft.name)
    if not name:
        raise NameMissingError("organisation")
    is_informal = draft.is_informal or draft.kind == OrganisationKind.INFORMAL_GROUP
    return replace(
        draft,
        name=name,
        registration_number="" if is_informal else tidy_number(draft.registration_number),
        aliases=tidy_aliases(name, draft.aliases),
        contact_name=tidy_text(draft.contact_name),
        phone=kept_phone(draft.phone),
        email=draft.email.strip(),
        note=tidy_lines(draft.note),
        is_informal=is_informal,
    )


def tidy_aliases(name: str, typed: Iterable[str]) -> tuple[str, ...]:
    """Return the names in which it differs from its own, each once."""
    tidy = (tidy_text(alias) for alias in typed)
    return tuple(dict.fromkeys(alias for alias in tidy if alias and alias != name))


def with_draft(known: Organisation, draft: OrganisationDraft) -> Organisation:
    """Return the organisation with what was typed about it."""
    return replace(
        known,
        name=draft.name,
        kind=draft.kind,
        registration_number=draft.registration_number,
        territory=draft.territory,
        aliases=draft.aliases,
        note=draft.note,
        contact_name=draft.contact_name,
        phone=draft.phone,
        email=draft.email,
        is_informal=draft.is_informal,
    )
