"""Which columns tell of a person: decided for every text and every content that travels.

A column is one of three. *Blanked*: its value goes when the person is erased. *Written freely*:
anybody may be named in it, so it is searched for the person and the name taken out. *Plain*: codes,
days, and words that the programme settles. A test fails for a column that nobody decided.

A later version adds columns only under one rule, so that an older program, which cannot know what
they tell, does the same as a newer one: whatever it adds to a table of FATES is blanked with the
record, and in a table that it adds everything but ids goes from rows that point to the person.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from app.domain.erasure import blank_paper
from app.persistence.tables import SYNCED_BY_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.persistence.table_parts import SyncedTable

NOTHING: Final = "NULL"
MARKED_AS_DELETED: Final = "1"
NO_CONTENT: Final = "x''"


@dataclass(frozen=True, slots=True)
class Fate:
    """What becomes of a row of an erased record.

    `about` is the column that names the record: `id` where it is the row's own, else one that was
    set with the row and leads to a record of the table `subject`. `blank` holds literals of SQL,
    `rewritten` what is worked out from the value itself.
    """

    table: str
    subject: str
    about: str = "id"
    blank: Mapping[str, str] = field(default_factory=dict)
    rewritten: Mapping[str, Callable[[str], str]] = field(default_factory=dict)

    @property
    def synced(self) -> SyncedTable:
        """Return the table whose rows these are."""
        return SYNCED_BY_NAME[self.table]

    @property
    def entry(self) -> int:
        """Return the number of the table whose records are in the set of erased ones."""
        return SYNCED_BY_NAME[self.subject].number

    @property
    def columns(self) -> tuple[str, ...]:
        """Return what loses its value."""
        return (*self.blank, *self.rewritten)


_PERSON: Final = (
    "given", "surname", "original_name", "certificate_name", "birth_year", "age_band", "phone",
    "email", "territory", "organisation_id", "roles", "guardian_id", "household", "note", "dative",
    "accusative",
)  # fmt: skip


def _nothing(*names: str) -> dict[str, str]:
    return dict.fromkeys(names, NOTHING)


FATES: Final[tuple[Fate, ...]] = (
    Fate("person", "person", blank={**_nothing(*_PERSON), "deleted": MARKED_AS_DELETED}),
    Fate(
        "consent",
        "person",
        "person_id",
        blank={**_nothing("paper"), "deleted": MARKED_AS_DELETED},
    ),
    # What an event counts stays with it, under nobody's name: presence, the band of age and the
    # municipality of that day (docs/sync.md).
    Fate("event_team", "person", "person_id"),
    Fate("registration", "person", "person_id"),
    Fate("attendance", "person", "person_id", blank=_nothing("at")),
    Fate("mini_project_person", "person", "person_id"),
    Fate(
        "certificate",
        "certificate",
        blank=_nothing("handed_to", "reason", "granted"),
        rewritten={"paper": blank_paper},
    ),
    Fate(
        "evidence",
        "evidence",
        blank={**_nothing("name", "note"), "deleted": MARKED_AS_DELETED},
    ),
    Fate("evidence_piece", "evidence", "evidence_id", blank={"content": NO_CONTENT}),
)
FATES_BY_TABLE: Final[Mapping[str, Fate]] = MappingProxyType({one.table: one for one in FATES})

WRITTEN_FREELY: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "programme": ("controller", "contact"),
        "centre": ("signatory_name", "signatory_position"),
        "laptop": ("name",),
        "organisation": ("name", "aliases", "note", "contact_name", "phone", "email"),
        "person": ("note",),
        "consent": ("paper",),
        "mini_project": ("title", "lead_name", "story", "note"),
        "event": ("title", "place", "cancel_reason", "note", "topics"),
        "session": ("place",),
        "headcount": ("counted_by",),
        "sheet_page": ("note",),
        "certificate": ("handed_to", "reason", "granted"),
        "worker": ("name",),
        "organisation_presence": ("note",),
        "evidence": ("name", "note"),
        "template_revision": ("approved_by", "note"),
        "signatory": ("name", "post", "english", "russian"),
        "signing_key": ("name",),
    }
)
"""The notes of other people's records and their papers' reasons are written freely too."""

PLAIN: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "programme": ("name", "project_number", "funder", "funding_statement", "since", "until",
                      "sheet_columns"),
        "centre": ("name", "code", "territory", "place", "issuer_name", "issuer_number"),
        "organisation": ("kind", "registration_number", "territory"),
        "consent": ("purpose", "on_date"),
        "mini_project": ("state", "call", "applied_on", "since", "until", "territory"),
        "event": ("kind", "state", "languages", "outcome_area", "hours_unit", "programme_kind",
                  "approval_authority", "approval_date", "approval_number"),
        "session": ("on_date", "starts", "ends"),
        "event_team": ("role",),
        "event_partner": ("role",),
        "registration": ("state", "role", "territory", "age_band", "since"),
        "attendance": ("mark", "method", "agreed"),
        "headcount": ("category",),
        # Who stands on a page is kept by ids, and its layout by places.
        "sheet_page": ("code", "sessions", "people", "layout", "printed_at", "signatures",
                       "entered_at"),
        "template": ("name", "kind", "content", "rule"),
        "certificate": ("number", "language", "issued_on", "handed_on"),
        "duplicate_link": ("subject", "verdict"),
        "event_kind": ("nominative", "locative", "english", "russian"),
        "reporting_period": ("name", "since", "until"),
        "outcome_area": ("name", "english", "russian"),
        "logo": ("name", "form"),
        "logo_piece": ("content",),
        "mini_project_person": ("role",),
        "laptop_life": ("incarnation",),
        "duty": ("incarnation", "since"),
        "headcount_category": ("name", "english", "russian"),
        "evidence": ("added_at", "media", "digest", "kind", "page_codes"),
        "template_revision": ("content", "made_at", "approved_on"),
        "picture": ("digest", "media", "name"),
        "picture_piece": ("content",),
        "certificate_copy": ("at", "kind"),
        "signing_key": ("code", "public"),
        "ended_number": ("number", "state", "replaced_by", "on_date"),
    }
)  # fmt: skip


def blanked_keys(table: str) -> tuple[str, ...]:
    """Return the columns that are set once and change all the same when a record is erased."""
    fate = FATES_BY_TABLE.get(table)
    if fate is None:
        return ()
    fixed = {one.name for one in fate.synced.columns if not one.mutable}
    return tuple(name for name in fate.columns if name in fixed)
