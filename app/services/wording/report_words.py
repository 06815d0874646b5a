"""What the figures of a report are called, and what exactly each of them counts.

The definitions are those of app.domain.reports in plain words.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.texts import translate


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The name of a figure, a shorter one for narrow columns, and its definition."""

    label: str
    short: str
    definition: str


def event_words() -> dict[str, FigureWords]:
    """Return the words for figures of events."""
    return {
        "events_held": FigureWords(
            translate("Report", "Events held"),
            translate("Report", "Events", comment="column"),
            translate("Report", "Events that took place, by the day of their first session."),
        ),
        "events_planned": FigureWords(
            translate("Report", "Events planned"),
            translate("Report", "Planned", comment="column of events"),
            translate("Report", "Events of the period that are not marked as held."),
        ),
        "events_cancelled": FigureWords(
            translate("Report", "Events cancelled"),
            translate("Report", "Cancelled", comment="column of events"),
            translate("Report", "Events of the period that did not take place."),
        ),
        "sessions_held": FigureWords(
            translate("Report", "Sessions held"),
            translate("Report", "Sessions", comment="column"),
            translate("Report", "All sessions of the events held."),
        ),
        "contact_minutes": FigureWords(
            translate("Report", "Contact hours"),
            translate("Report", "Contact hours", comment="column"),
            translate("Report", "The length of those sessions added up, in hours of 60 minutes."),
        ),
    }


def people_words() -> dict[str, FigureWords]:
    """Return the words for figures of people."""
    return {
        "unique_people": FigureWords(
            translate("Report", "Different people"),
            translate("Report", "People", comment="column"),
            translate("Report", "People by name who were present at least once; each counts once."),
        ),
        "first_time_people": FigureWords(
            translate("Report", "People for the first time"),
            translate("Report", "First time", comment="column"),
            translate("Report", "Those of them who were never present before the period."),
        ),
        "repeat_people": FigureWords(
            translate("Report", "People who came again"),
            translate("Report", "Came again", comment="column"),
            translate("Report", "Those of them who were at two or more events of the period."),
        ),
        "attendances": FigureWords(
            translate("Report", "Visits"),
            translate("Report", "Visits", comment="column"),
            translate("Report", "Each person at each session counts as one visit."),
        ),
        "person_minutes": FigureWords(
            translate("Report", "Person-hours"),
            translate("Report", "Person-hours", comment="column"),
            translate("Report", "The time of all visits added up, in hours of 60 minutes."),
        ),
        "headcount": FigureWords(
            translate("Report", "Visitors without names"),
            translate("Report", "Without names", comment="column"),
            translate(
                "Report", "People counted at open events; never added to the different people."
            ),
        ),
    }


def organisation_words() -> dict[str, FigureWords]:
    """Return the words for figures of organisations and of those who made events happen."""
    return {
        "organisations": FigureWords(
            translate("Report", "Organisations involved"),
            translate("Report", "Organisations", comment="column"),
            translate(
                "Report",
                "Organisations that people came from, that had a part in events, or that were "
                "noted as present there.",
            ),
        ),
        "organisations_present": FigureWords(
            translate("Report", "Organisations present"),
            translate("Report", "Orgs present", comment="column"),
            translate("Report", "Different organisations noted as present at events held."),
        ),
        "facilitators": FigureWords(
            translate("Report", "Facilitators"),
            translate("Report", "Facilitators", comment="column"),
            translate("Report", "Different people who led events held."),
        ),
        "volunteers": FigureWords(
            translate("Report", "Volunteers"),
            translate("Report", "Volunteers", comment="column"),
            translate("Report", "Different people who helped at events held."),
        ),
        "volunteer_minutes": FigureWords(
            translate("Report", "Volunteer hours"),
            translate("Report", "Volunteer hours", comment="column"),
            translate("Report", "The noted time of the volunteers, in hours of 60 minutes."),
        ),
    }


def certificate_words() -> dict[str, FigureWords]:
    """Return the words for figures of certificates."""
    return {
        "certificates_issued": FigureWords(
            translate("Report", "Certificates issued"),
            translate("Report", "Certificates", comment="column"),
            translate("Report", "Issued in the period and still standing, handed out or not."),
        ),
        "certificates_replaced": FigureWords(
            translate("Report", "Certificates replaced"),
            translate("Report", "Replaced", comment="column of certificates"),
            translate("Report", "Issued in the period; another certificate stands for them."),
        ),
        "certificates_void": FigureWords(
            translate("Report", "Certificates made void"),
            translate("Report", "Void", comment="column of certificates"),
            translate("Report", "Issued in the period and made void."),
        ),
    }


def mini_project_words() -> dict[str, FigureWords]:
    """Return the words for figures of mini-projects."""
    return {
        "mini_projects_applied": FigureWords(
            translate("Report", "Mini-projects applied for"),
            translate("Report", "Projects applied for", comment="column"),
            translate("Report", "By their state on the day of counting, whatever the period."),
        ),
        "mini_projects_supported": FigureWords(
            translate("Report", "Mini-projects supported"),
            translate("Report", "Projects supported", comment="column"),
            translate("Report", "By their state on the day of counting, whatever the period."),
        ),
        "mini_projects_completed": FigureWords(
            translate("Report", "Mini-projects completed"),
            translate("Report", "Projects completed", comment="column"),
            translate("Report", "By their state on the day of counting, whatever the period."),
        ),
        "mini_project_grant_cents": FigureWords(
            translate("Report", "Grants"),
            translate("Report", "Grants", comment="column"),
            translate("Report", "The grants of supported and completed mini-projects."),
        ),
        "mini_project_own_cents": FigureWords(
            translate("Report", "Own contribution"),
            translate("Report", "Own contribution", comment="column"),
            translate("Report", "The groups’ own part in supported and completed mini-projects."),
        ),
    }


def figure_words() -> dict[str, FigureWords]:
    """Return the words for every figure that is one number."""
    return {
        **event_words(),
        **people_words(),
        **organisation_words(),
        **certificate_words(),
        **mini_project_words(),
    }


def heading_words() -> dict[str, str]:
    """Return the headings of the groups, and of figures that are several numbers by a key."""
    return {
        "events": translate("Report", "Events"),
        "people": translate("Report", "People"),
        "organisations": translate("Report", "Organisations"),
        "team": translate("Report", "Facilitators and volunteers"),
        "certificates": translate("Report", "Certificates"),
        "mini_projects": translate("Report", "Mini-projects"),
        "events_by_kind": translate("Report", "Events held, by kind"),
        "people_by_age_band": translate("Report", "Different people, by age"),
        "people_by_territory": translate("Report", "Different people, by municipality"),
        "people_by_role": translate("Report", "Different people, by role"),
        "headcount_by_category": translate("Report", "Visitors without names, by age"),
        "headcount_by_own_category": translate("Report", "Visitors without names, by category"),
        "organisations_by_kind": translate("Report", "Organisations, by kind"),
        "events_by_organisation": translate(
            "Report", "Organisations present, and at how many events"
        ),
    }
