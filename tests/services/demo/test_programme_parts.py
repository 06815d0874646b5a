"""The sample's programme: periods, areas, whom it counts, a logo, and organisations that came."""

import pytest

from app.domain.kinds import HeadcountCategory
from app.services.demo.small import fill_sample
from app.services.sheets import SheetWish


@pytest.fixture
def filled(application, store):
    fill_sample(store)
    return application


def test_the_programme_has_periods_areas_categories_and_a_logo(filled):
    first, second = filled.programme.periods()
    assert not first.overlaps(second)
    assert (second.since - first.until).days == 1
    assert len(filled.programme.outcome_areas()) == 4
    assert len(filled.headcount_categories.categories()) == 4
    (logo,) = filled.logos.all()
    assert logo.name == filled.programme.programme().funder


def test_the_logo_of_the_sample_can_be_printed(filled):
    event = next(one for one in filled.events.list() if one.registered)

    assert filled.sheets.preview(event.id, SheetWish()).problems == ()


def test_most_events_work_for_an_area(filled):
    known = {area.key for area in filled.programme.outcome_areas()}
    tagged = [filled.events.page(one.id).event.outcome_area for one in filled.events.list()]

    assert known >= set(filter(None, tagged))
    assert len(list(filter(None, tagged))) > len(tagged) / 2


def test_open_days_are_counted_under_the_programmes_categories(filled):
    counted = {
        line.code
        for one in filled.events.list()
        for session in filled.headcounts.of_event(one.id).sessions
        for line in session.lines
        if line.count
    }

    assert counted
    assert counted.isdisjoint(HeadcountCategory)
    assert counted <= {one.code for one in filled.headcounts.choices()}


def test_filling_twice_adds_nothing_of_the_programme_again(filled, store):
    fill_sample(store, seed=2)

    assert len(filled.headcount_categories.categories()) == 4
    assert len(filled.programme.periods()) == 2
