"""Mini-projects: small projects by local groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.errors import InvalidValueError, NameMissingError
from app.domain.ids import MiniProjectId, new_id
from app.domain.mini_projects import MiniProject
from app.domain.names import tidy_text
from app.persistence import mini_projects
from app.services.home import own_centre

if TYPE_CHECKING:
    from app.domain.mini_projects import MiniProjectDraft
    from app.persistence.store import Store


class MiniProjectsService:
    """What people do with mini-projects."""

    def __init__(self, store: Store) -> None:
        """Work on `store`."""
        self._store = store

    def list(self) -> tuple[MiniProject, ...]:
        """Return all mini-projects in Latvian order."""
        with self._store.database.reading() as connection:
            return mini_projects.everyone(connection)

    def add(self, draft: MiniProjectDraft) -> MiniProject:
        """Add a mini-project of this laptop's centre."""
        title = tidy_text(draft.title)
        if not title:
            raise NameMissingError("mini_project")
        for field, cents in (("grant", draft.grant_cents), ("own", draft.own_cents)):
            if cents < 0:
                raise InvalidValueError(field, str(cents), "negative")
        with self._store.database.act("mini_project.add", name=title) as act:
            added = MiniProject(
                id=MiniProjectId(new_id()),
                centre=own_centre(act.connection),
                title=title,
                state=draft.state,
                lead_organisation=draft.lead_organisation,
                lead_name=tidy_text(draft.lead_name),
                grant_cents=draft.grant_cents,
                own_cents=draft.own_cents,
                story=draft.story.strip(),
            )
            mini_projects.add(act.connection, added)
        return added
