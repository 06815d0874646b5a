"""Templates and their versions in the store. A version is written once; its content never changes.

It keeps designs as text and does not know what they say.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from app.domain.clock import COUNTER_BITS, moment_of
from app.domain.designs import CertificateKind
from app.domain.ids import ORG_SCOPE, RevisionId, TemplateId, revision_id
from app.domain.templates import BUILT_IN, Template, TemplateRevision
from app.persistence import genesis, records, shared_rights
from app.persistence.tables import sync_clock, template, template_revision
from app.persistence.values import optional_day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Row

_FIRST_VERSION: Final = 1
_COUNTER: Final = 2**COUNTER_BITS - 1


@dataclass(frozen=True, slots=True)
class NewTemplate:
    """A template of people's own, as it is added."""

    id: TemplateId
    name: str
    kind: CertificateKind


def every(connection: Connection) -> tuple[Template, ...]:
    """Return the templates on record, also put aside ones, of kinds that this Kopā knows."""
    versions: dict[bytes, list[TemplateRevision]] = {}
    found = connection.execute(_revisions().where(template_revision.c.deleted == 0))
    for row in found:
        versions.setdefault(row.template_id, []).append(_to_revision(row))
    rows = connection.execute(select(template).where(template.c.deleted == 0))
    return tuple(
        made for row in rows if (made := _to_template(row, versions.get(row.id, ()))) is not None
    )


def one(connection: Connection, template_id: TemplateId) -> Template | None:
    """Return a template, None where none is on record under the id."""
    row = connection.execute(
        select(template).where(template.c.id == template_id, template.c.deleted == 0)
    ).one_or_none()
    return None if row is None else _to_template(row, revisions(connection, template_id))


def add_built_in(connection: Connection, template_id: TemplateId) -> bool:
    """Put a template that comes with Kopā on record, where it is not yet; say whether it was new.

    Its id is derived, so that laptops apart make one and the same row.
    """
    row = genesis.built_in_row(BUILT_IN[template_id].value)
    found = records.one(connection, template, template_id)
    is_held = shared_rights.is_held(connection)
    if found is None and is_held:
        # The program says it and nobody at this laptop, who could not take it back either.
        genesis.write_row(connection, template, row)
    elif found is None:
        records.add(connection, template, row)
    elif not is_held:
        return records.change_row(connection, template, found, {"deleted": 0})
    return found is None


def add(connection: Connection, added: NewTemplate) -> None:
    """Add a template of people's own."""
    records.add(connection, template, _row(added))


def change(connection: Connection, template_id: TemplateId, **cells: object) -> bool:
    """Set cells of a template; say whether any differed."""
    return records.change(connection, template, template_id, cells)


def remove(connection: Connection, template_id: TemplateId) -> bool:
    """Remove a template; its versions stay, because certificates are printed from them."""
    return records.remove(connection, template, template_id)


def rule(connection: Connection, template_id: TemplateId) -> str:
    """Return the rule of a template as text, "" where it has none."""
    found = connection.execute(
        select(template.c.rule).where(template.c.id == template_id, template.c.deleted == 0)
    )
    return found.scalar() or ""


def offer(connection: Connection, template_id: TemplateId, revision: RevisionId) -> bool:
    """Make new certificates from this version."""
    return change(connection, template_id, content=revision.hex())


def keep_revision(connection: Connection, template_id: TemplateId, content: str) -> RevisionId:
    """Return the version of a template with this content, added where it is not there."""
    kept = revision_id(template_id, content)
    found = records.one(connection, template_revision, kept)
    if found is not None:
        # Of Kopā's own templates it is enough that certificates can name it: it may have gone with
        # certificates that another laptop took back.
        if template_id not in BUILT_IN or shared_rights.may_change(
            connection, "template_revision", kept
        ):
            records.change_row(connection, template_revision, found, {"deleted": 0})
        return kept
    row = {"template_id": template_id, "content": content, "made_at": _moment(connection)}
    records.add(connection, template_revision, {"id": kept, "centre_id": ORG_SCOPE, **row})
    return kept


def _moment(connection: Connection) -> str:
    """Return the moment of the act; later versions of one act have later moments."""
    stamp = connection.execute(select(sync_clock.c.h)).scalar_one()
    finer = timedelta(microseconds=min(stamp & _COUNTER, 999))
    return (moment_of(stamp) + finer).isoformat(timespec="microseconds")


def revisions(connection: Connection, template_id: TemplateId) -> tuple[TemplateRevision, ...]:
    """Return the versions of a template, the newest first, without what they look like."""
    rows = connection.execute(
        _revisions().where(
            template_revision.c.template_id == template_id, template_revision.c.deleted == 0
        )
    )
    found = [_to_revision(row) for row in rows]
    chosen = connection.execute(select(template.c.content).where(template.c.id == template_id))
    return _in_order(found, chosen.scalar() or "")


def revision(connection: Connection, revision: RevisionId) -> TemplateRevision | None:
    """Return what is known of a version, None where it is not here."""
    row = connection.execute(
        _revisions().where(template_revision.c.id == revision, template_revision.c.deleted == 0)
    ).one_or_none()
    return None if row is None else _to_revision(row)


def content_of(connection: Connection, revision: RevisionId) -> str | None:
    """Return what a version looks like, also of a removed one: certificates are printed from it."""
    found = connection.execute(
        select(template_revision.c.content).where(template_revision.c.id == revision)
    )
    return found.scalar_one_or_none()


def change_revision(connection: Connection, revision: RevisionId, **cells: object) -> bool:
    """Set approval or note of a version; say whether any differed."""
    return records.change(connection, template_revision, revision, cells)


def count_own(connection: Connection) -> int:
    """Return how many templates of people's own there are."""
    found = connection.execute(
        select(func.count()).where(template.c.deleted == 0, template.c.id.not_in(list(BUILT_IN)))
    )
    return found.scalar_one()


def _revisions() -> Any:
    columns = template_revision.c
    return select(
        columns.id,
        columns.template_id,
        columns.made_at,
        columns.approved_on,
        columns.approved_by,
        columns.note,
    )


def _row(added: NewTemplate) -> dict[str, object]:
    return {
        "id": added.id,
        "centre_id": ORG_SCOPE,
        "name": added.name,
        "kind": added.kind.value,
        "version": _FIRST_VERSION,
        "content": "",
    }


def _to_template(
    row: Row[*tuple[Any, ...]], versions: Sequence[TemplateRevision]
) -> Template | None:
    """Return the template, None for a kind that only a newer Kopā knows."""
    if row.kind not in set(CertificateKind):
        return None
    is_own = row.id not in BUILT_IN
    made = Template(
        TemplateId(row.id),
        CertificateKind(row.kind),
        (row.name or "") if is_own else "",
        is_own=is_own,
        is_hidden=bool(row.is_hidden),
    )
    return _with_versions(made, _in_order(versions, row.content or "")) if is_own else made


def _with_versions(made: Template, versions: Sequence[TemplateRevision]) -> Template:
    """Return the template with its versions, which stand the newest first."""
    if not versions:
        return made
    offered = next((one for one in versions if one.is_offered), versions[0])
    return replace(made, offered=offered, newest=versions[0], versions=len(versions))


def _in_order(found: Sequence[TemplateRevision], chosen: str) -> tuple[TemplateRevision, ...]:
    """Return the versions numbered by age, the newest first, with the offered one marked."""
    by_age = sorted(found, key=lambda one: (one.made_at, one.id))
    offered = _offered(by_age, chosen)
    numbered = [
        replace(one, number=number, is_offered=one.id == offered)
        for number, one in enumerate(by_age, start=1)
    ]
    return tuple(reversed(numbered))


def _offered(by_age: Sequence[TemplateRevision], chosen: str) -> RevisionId | None:
    """Return the chosen version; the newest where the chosen one is not here (yet)."""
    if any(one.id.hex() == chosen for one in by_age):
        return RevisionId(bytes.fromhex(chosen))
    return by_age[-1].id if by_age else None


def _to_revision(row: Row[*tuple[Any, ...]]) -> TemplateRevision:
    return TemplateRevision(
        RevisionId(row.id),
        TemplateId(row.template_id),
        row.made_at or "",
        approved_on=optional_day(row.approved_on),
        approved_by=row.approved_by or "",
        note=row.note or "",
    )
