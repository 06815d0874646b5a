"""When things happen in the sample: on days on which they would."""

from datetime import date, timedelta

import pytest

from app.domain.ids import CentreId
from app.domain.kinds import EventKind
from app.services.demo.activities import OPEN, Ideas, course_of, days_of, place_of, times_of
from app.services.demo.calendar import SMALL, Fate, Slot, busy_year, period, year_of_a_centre
from app.services.demo.dice import Dice
from app.services.demo.organisations import organisations_of
from app.services.demo.places import municipality
from app.services.demo.scenario import CENTRES
from app.services.demo.vocabulary import vocabulary

TODAY = date(2026, 11, 22)
PLACES = ("Centrs", "Bibliotēka", "Parks")


def the_activity(title):
    return next(one for one in vocabulary().activities if one.title == title)


def test_the_period_is_the_year_that_ends_today():
    assert period(TODAY) == (date(2025, 11, 23), TODAY)


@pytest.mark.parametrize("offset", [-380, -120, -5, -1, 1, 6, 40])
def test_what_is_past_stays_past_and_what_is_ahead_stays_ahead(offset):
    for activity in vocabulary().activities:
        for shift in range(14):
            today = TODAY + timedelta(days=shift)
            days = days_of(course_of(activity), Slot(offset, "all"), today, Dice(shift))
            assert all((day < today) == (offset < 0) for day in days)
            assert sorted(days) == list(days)


def test_what_happens_today_is_over_today():
    for activity in vocabulary().activities:
        days = days_of(course_of(activity), Slot(0, "all", Fate.COMING), TODAY, Dice(1))
        assert days == (TODAY,)


def test_nothing_happens_on_a_holiday():
    christmas = the_activity("Ģimeņu diena centrā")
    for offset in range(-20, 20):
        days = days_of(course_of(christmas), Slot(offset, "families"), date(2027, 12, 24), Dice(1))
        assert not {(12, 24), (12, 25), (12, 26), (1, 1)} & {
            (day.month, day.day) for day in days if offset
        }


def test_families_have_time_on_saturdays_and_trainings_are_on_working_days():
    baking = course_of(the_activity("Kopā cepam maizi"))
    training = course_of(the_activity("Kritiskās domāšanas metodes"))
    for offset in range(-300, -200):
        slot = Slot(offset, "all")

        (saturday,) = days_of(baking, slot, TODAY, Dice(1))

        assert saturday.weekday() == 5
        assert all(day.weekday() < 5 for day in days_of(training, slot, TODAY, Dice(1)))


def test_activities_of_a_season_come_in_their_season():
    ideas = Ideas(Dice(1))
    for month in range(1, 13):
        for _ in range(20):
            activity = ideas.for_day("all", date(2026, month, 10))
            assert activity.fits(month)


def test_nothing_is_done_twice_while_there_are_other_ideas():
    ideas = Ideas(Dice(1))

    titles = [ideas.for_day("seniors", date(2026, 7, 10)).title for _ in range(6)]

    assert len(set(titles)) == 6


def test_an_evening_is_in_the_evening_and_a_morning_in_the_morning():
    assert times_of(the_activity("Poļu dziesmu vakars"), Dice(1))[0] >= "17:00"
    assert times_of(the_activity("Veselības rīts senioriem"), Dice(1))[0] <= "11:00"


def test_only_warm_months_are_spent_outdoors():
    cleanup = the_activity("Upes krasta sakopšana")
    meeting = the_activity("Kopienas plānošanas vakars")

    assert place_of(cleanup, date(2026, 5, 2), PLACES, Dice(1)) == "Parks"
    assert place_of(cleanup, date(2026, 1, 2), PLACES, Dice(1)) != "Parks"
    assert place_of(meeting, date(2026, 5, 2), PLACES, Dice(1)) != "Parks"


def test_every_calendar_has_something_behind_and_ahead():
    for number in range(10):
        slots = year_of_a_centre(Dice(number), number)
        assert any(slot.audience == OPEN for slot in slots)
        assert slots[0].offset < -365
        assert sum(slot.fate is Fate.HELD for slot in slots) >= 8
        assert all((slot.fate is Fate.COMING) == (slot.offset >= 0) for slot in slots)
    assert [slot.offset for slot in SMALL if slot.offset == 0] == [0]
    assert all(slot.offset < 0 for slot in busy_year(Dice(1)))


def test_kinds_of_activities_are_those_of_the_program():
    assert {one.kind for one in vocabulary().activities} <= set(EventKind)


def test_organisations_have_no_gap_in_their_names():
    for scene in CENTRES:
        names = [one.name for one in organisations_of(scene, CentreId(bytes(16)), Dice(scene.code))]
        assert len(set(names)) == len(names)
        assert not any("{" in name or name != " ".join(name.split()) for name in names)


def test_a_place_counts_for_its_municipality_of_today():
    assert municipality("0043000:maltas-pagasts") == "0043000"
    assert municipality("0002000") == "0002000"
    assert municipality("0038000:varaklani") == "0038001"
    assert municipality("") == ""
