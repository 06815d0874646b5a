"""The figures of a report: what each one counts, in one frozen record.

Definitions (domain research 6). An event belongs to the period in which its first session lies,
with all of its sessions, marks, counts and people; an event without a session belongs to none. In a
centre's figures only that centre's events exist; the programme's have all. People or organisations
that are linked as the same count once.

    events_held, events_planned, events_cancelled   events by state
    events_by_kind              held events by kind
    sessions_held               sessions of held events
    contact_minutes             length of those sessions added up
    attendances                 present marks in sessions of held events; marks of one person's
                                linked records at one session are one
    person_minutes              minutes of those marks (the session's length where none are noted;
                                the most of those that are one)
    unique_people               different people with at least one of those marks
    first_time_people           those of them with no present mark at a held event of an earlier
                                period, however long ago
    repeat_people               those of them who came to two events or more
    people_by_age_band, people_by_territory (municipality), people_by_role
                                the unique people, each by the attributes kept with the registration
                                for the earliest event they came to in the period (the first
                                day decides, then the event's id, then the person's); "" is not
                                stated; whoever was taken off the list and marked all the same
                                counts there
    headcount, headcount_by_category
                                people counted without names at sessions of held events; never mixed
                                into unique_people; a category is a code of the program, the id of
                                one of the programme's own, or "" for ages not stated
    organisations, organisations_by_kind
                                different organisations that people at held events were registered
                                for, that had a part in held events, or that were noted as present
                                there; the kind of linked ones is that of the least id among
                                those counted
    organisations_present, events_by_organisation
                                different organisations noted as present at sessions of held events;
                                by the least id counted of linked ones, at how many such events each
    facilitators, volunteers, volunteer_minutes
                                different people with a part in held events
    certificates_issued, certificates_void, certificates_replaced
                                by issue date in the period; issued are those that stand, handed out
                                or not
    mini_projects_applied, _supported, _completed, mini_project_grant_cents, mini_project_own_cents
                                by state, regardless of the period; money of supported and completed
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one scope: the whole programme or one centre."""

    events_held: int = 0
    events_planned: int = 0
    events_cancelled: int = 0
    events_by_kind: dict[str, int] = field(default_factory=dict)
    sessions_held: int = 0
    contact_minutes: int = 0
    attendances: int = 0
    person_minutes: int = 0
    unique_people: int = 0
    first_time_people: int = 0
    repeat_people: int = 0
    people_by_age_band: dict[str, int] = field(default_factory=dict)
    people_by_territory: dict[str, int] = field(default_factory=dict)
    people_by_role: dict[str, int] = field(default_factory=dict)
    headcount: int = 0
    headcount_by_category: dict[str, int] = field(default_factory=dict)
    organisations: int = 0
    organisations_by_kind: dict[str, int] = field(default_factory=dict)
    organisations_present: int = 0
    events_by_organisation: dict[str, int] = field(default_factory=dict)
    facilitators: int = 0
    volunteers: int = 0
    volunteer_minutes: int = 0
    certificates_issued: int = 0
    certificates_void: int = 0
    certificates_replaced: int = 0
    mini_projects_applied: int = 0
    mini_projects_supported: int = 0
    mini_projects_completed: int = 0
    mini_project_grant_cents: int = 0
    mini_project_own_cents: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The figures of a period: all of the programme known here, and each centre by its code.

    The centres never add up to the programme where people visit two of them: both are shown.
    """

    since: date
    until: date
    programme: Figures
    centres: dict[str, Figures]
