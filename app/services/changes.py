"""What an act changed, told to every visible screen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """The subjects whose records an act touched: names of tables such as "person"."""

    subjects: frozenset[str] = frozenset()

    def concern(self, *subjects: str) -> bool:
        """Say whether any of the subjects was touched."""
        return not self.subjects.isdisjoint(subjects)

    def __or__(self, other: Changes) -> Changes:
        return Changes(self.subjects | other.subjects)


NOTHING = Changes()
EVERYTHING = Changes(
    frozenset(
        {
            "programme",
            "reporting_period",
            "outcome_area",
            "logo",
            "logo_piece",
            "centre",
            "laptop",
            "organisation",
            "person",
            "consent",
            "mini_project",
            "mini_project_person",
            "mini_project_partner",
            "event",
            "event_kind",
            "session",
            "event_team",
            "event_partner",
            "registration",
            "attendance",
            "headcount",
            "headcount_category",
            "organisation_presence",
            "sheet_page",
            "sheet_line",
            "evidence",
            "evidence_piece",
            "template",
            "template_revision",
            "picture",
            "picture_piece",
            "signatory",
            "certificate",
            "duplicate_link",
            "difference",
        }
    )
)
"""After an import or a restore."""
