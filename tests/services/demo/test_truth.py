"""The true figures, counted by hand for a case that fits on one page.

Two centres, A and B. In the period of May:

- A holds a seminar on 4 and 11 May, 10:00-12:00. Anna comes twice; Juris once, for 30 minutes;
  Zane is absent. Nine children are counted without names.
- A plans a hike for 20 May, where Anna is marked all the same, and cancels a concert.
- B holds a workshop on 6 May of unknown length. Ance comes, who is Anna, and Oto.
- In April A held a meeting, to which Juris came.
"""

from datetime import date

import pytest

from app.domain.ids import EventId, PersonId, SessionId, attendance_id, registration_id
from app.domain.reports import Figures
from app.services.demo.truth import Alikes, Truth

MAY = date(2026, 5, 1), date(2026, 5, 31)


def an_id(word):
    return word.encode().ljust(16, b".")


def rows(*found):
    return {row["id"]: {"deleted": 0, **row} for row in found}


def event(name, state, kind="seminar"):
    return {"id": an_id(name), "state": state, "kind": kind}


def session(name, of, day, starts="10:00", ends="12:00"):
    return {
        "id": an_id(name),
        "event_id": an_id(of),
        "on_date": day,
        "starts": starts,
        "ends": ends,
    }


def registration(of, who, **kept):
    return {
        "id": registration_id(EventId(an_id(of)), PersonId(an_id(who))),
        "role": "",
        "age_band": "",
        "territory": "",
        "organisation_id": None,
        **kept,
    }


def mark(at, who, said="present", minutes=None):
    return {
        "id": attendance_id(SessionId(an_id(at)), PersonId(an_id(who))),
        "session_id": an_id(at),
        "person_id": an_id(who),
        "mark": said,
        "minutes": minutes,
    }


def part(name, of, who, role, minutes=0):
    return {
        "id": an_id(name),
        "event_id": an_id(of),
        "person_id": an_id(who),
        "role": role,
        "minutes": minutes,
    }


def centre_a():
    return {
        "event": rows(
            event("meeting", "held", "meeting"),
            event("seminar", "held"),
            event("hike", "planned", "hike"),
            event("concert", "cancelled", "concert"),
            event("dayless", "held"),
        ),
        "session": rows(
            session("april", "meeting", "2026-04-20"),
            session("may 4", "seminar", "2026-05-04"),
            session("may 11", "seminar", "2026-05-11"),
            session("may 18", "seminar", "2026-05-18") | {"deleted": 1},
            session("may 20", "hike", "2026-05-20"),
            session("may 21", "concert", "2026-05-21"),
        ),
        "registration": rows(
            registration("meeting", "juris", role="ngo"),
            registration(
                "seminar",
                "anna",
                role="teacher",
                age_band="30-54",
                territory="0043000:maltas-pagasts",
                organisation_id=an_id("school"),
            ),
            registration("seminar", "juris", role="ngo", deleted=1),
            registration("seminar", "zane", role="child", organisation_id=an_id("club")),
        ),
        "attendance": rows(
            mark("april", "juris"),
            mark("may 4", "anna"),
            mark("may 11", "anna"),
            mark("may 18", "anna"),
            mark("may 4", "juris", minutes=30),
            mark("may 11", "juris") | {"deleted": 1},
            mark("may 4", "zane", "absent"),
            mark("may 20", "anna"),
        ),
        "headcount": rows(
            {"id": b"1", "session_id": an_id("may 4"), "category": "children", "people": 9},
            {"id": b"2", "session_id": an_id("may 20"), "category": "adults", "people": 50},
        ),
        "organisation": rows(
            {"id": an_id("school"), "kind": "school"},
            {"id": an_id("club"), "kind": "ngo"},
            {"id": an_id("town"), "kind": "municipal"},
        ),
        "event_team": rows(
            part("1", "seminar", "inga", "facilitator"),
            part("2", "seminar", "anna", "volunteer", 90),
            part("3", "hike", "oskars", "volunteer", 600),
        ),
        "event_partner": rows(
            {"id": b"1", "event_id": an_id("seminar"), "organisation_id": an_id("town")},
            {"id": b"2", "event_id": an_id("hike"), "organisation_id": an_id("club")},
        ),
        "certificate": rows(
            {"id": b"1", "issued_on": "2026-05-11", "is_void": 0, "handed_on": "2026-05-12"},
            {"id": b"2", "issued_on": "2026-05-31", "is_void": 0},
            {"id": b"3", "issued_on": "2026-05-12", "is_void": 1},
            {"id": b"4", "issued_on": "2026-05-12", "is_void": 0, "replaced_by": b"2"},
            {"id": b"5", "issued_on": "2026-06-01", "is_void": 0},
        ),
        "mini_project": rows(
            {"id": b"1", "state": "applied", "grant_cents": 999, "own_cents": 99},
            {"id": b"2", "state": "supported", "grant_cents": 500, "own_cents": 50},
            {"id": b"3", "state": "completed", "grant_cents": 300, "own_cents": 30},
        ),
    }


def centre_b():
    return {
        "event": rows(event("workshop", "held", "workshop")),
        "session": rows(session("may 6", "workshop", "2026-05-06", "", "")),
        "registration": rows(
            registration("workshop", "ance", role="parent", organisation_id=an_id("skola")),
            registration("workshop", "oto", role="child", territory="0002000"),
        ),
        "attendance": rows(mark("may 6", "ance"), mark("may 6", "oto")),
        "organisation": rows({"id": an_id("skola"), "kind": "school"}),
    }


def link(subject, one, other, verdict="same"):
    return {"subject": subject, "one": an_id(one), "other": an_id(other), "verdict": verdict}


@pytest.fixture
def report():
    links = [
        link("person", "anna", "ance"),
        link("person", "juris", "oto", "different"),
        link("organisation", "school", "skola"),
    ]
    truth = Truth(*MAY, Alikes.of(links))
    truth.add_centre("B", centre_b())
    truth.add_centre("A", centre_a())
    return truth.report()


def test_a_centre_is_counted_as_by_hand(report):
    assert report.centres["A"] == Figures(
        events_held=1,
        events_planned=1,
        events_cancelled=1,
        events_by_kind={"seminar": 1},
        sessions_held=2,
        contact_minutes=240,
        attendances=3,
        person_minutes=270,
        unique_people=2,
        first_time_people=1,
        repeat_people=0,
        people_by_age_band={"30-54": 1, "": 1},
        people_by_territory={"0043000": 1, "": 1},
        people_by_role={"teacher": 1, "": 1},
        headcount=9,
        headcount_by_category={"children": 9},
        organisations=2,
        organisations_by_kind={"school": 1, "municipal": 1},
        facilitators=1,
        volunteers=1,
        volunteer_minutes=90,
        certificates_issued=2,
        certificates_void=1,
        certificates_replaced=1,
        mini_projects_applied=1,
        mini_projects_supported=1,
        mini_projects_completed=1,
        mini_project_grant_cents=800,
        mini_project_own_cents=80,
    )


def test_the_programme_counts_whoever_visits_two_centres_once(report):
    whole = report.programme

    assert (whole.events_held, whole.sessions_held, whole.attendances) == (2, 3, 5)
    assert (whole.contact_minutes, whole.person_minutes) == (240, 270)
    assert (whole.unique_people, whole.first_time_people, whole.repeat_people) == (3, 2, 1)
    # Anna counts as what she was on 4 May, not as Ance two days later.
    assert whole.people_by_role == {"teacher": 1, "": 1, "child": 1}
    assert whole.people_by_territory == {"0043000": 1, "": 1, "0002000": 1}
    assert (whole.organisations, whole.organisations_by_kind) == (2, {"school": 1, "municipal": 1})


def test_centres_come_in_the_order_of_their_codes(report):
    assert list(report.centres) == ["A", "B"]
    assert (report.since, report.until) == MAY
