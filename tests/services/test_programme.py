"""What the programme settles: papers, reporting periods, outcome areas."""

from dataclasses import replace
from datetime import date

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.errors import InvalidValueError, NameMissingError, NotFoundError
from app.domain.programme import OutcomeAreaDraft, PeriodDraft
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from app.services.sheets import SheetWish
from tests.support.members import carry, join
from tests.support.stores import MovableClock, a_session, an_event

FIRST_HALF = PeriodDraft("2026, 1. pusgads", date(2026, 1, 1), date(2026, 6, 30))


def _names(application):
    return [one.name for one in application.programme.outcome_areas()]


def test_a_changed_programme_can_be_taken_back(application):
    before = application.programme.programme()
    application.programme.change(
        replace(before, name="Darbīgās kopienas", since=date(2024, 1, 1), until=date(2027, 3, 31))
    )
    assert application.programme.programme().until == date(2027, 3, 31)

    application.undo.undo()

    assert application.programme.programme() == before


def test_scans_go_along_once_somebody_asks_for_them_and_that_can_be_taken_back(application):
    assert not application.programme.programme().wants_evidence

    application.programme.want_evidence(is_wanted=True)
    application.programme.change(replace(application.programme.programme(), name="Cita"))
    assert application.programme.programme().wants_evidence
    application.programme.want_evidence(is_wanted=False)
    application.undo.undo()

    assert application.programme.programme().wants_evidence


def test_several_funders_stand_on_papers_in_one_line(application):
    kept = application.programme.programme()

    application.programme.change(replace(kept, funder=" Fonds A \n\nFonds  B\r\n"))

    assert application.programme.programme().funder == "Fonds A\nFonds B"
    assert application.programme.programme().funders == "Fonds A, Fonds B"


def test_the_sheet_names_every_funder(application):
    kept = application.programme.programme()
    application.programme.change(replace(kept, funder="Fonds A\nFonds B", name="Kopienas"))
    event = application.events.add(an_event(), [a_session()])

    made = application.sheets.preview(event.id, SheetWish())

    assert made.pages == 1
    assert not made.problems


def test_a_programme_cannot_end_before_it_begins(application):
    kept = application.programme.programme()

    with pytest.raises(InvalidValueError):
        application.programme.change(replace(kept, since=date(2026, 2, 1), until=date(2026, 1, 1)))

    assert application.programme.programme() == kept


def test_periods_stand_in_the_order_of_their_days(application):
    application.programme.add_period(
        PeriodDraft("2026, 2. pusgads", date(2026, 7, 1), date(2026, 12, 31))
    )
    application.programme.add_period(FIRST_HALF)

    names = [one.name for one in application.programme.periods()]

    assert names == ["2026, 1. pusgads", "2026, 2. pusgads"]


def test_periods_that_share_a_day_overlap(application):
    first = application.programme.add_period(FIRST_HALF)
    touching = application.programme.add_period(
        PeriodDraft("Vasara", date(2026, 6, 30), date(2026, 8, 31))
    )
    later = application.programme.add_period(
        PeriodDraft("Rudens", date(2026, 9, 1), date(2026, 11, 30))
    )

    assert first.overlaps(touching)
    assert touching.overlaps(first)
    assert not touching.overlaps(later)


def test_a_period_needs_a_name_and_an_order(application):
    with pytest.raises(NameMissingError):
        application.programme.add_period(replace(FIRST_HALF, name=" "))
    with pytest.raises(InvalidValueError):
        application.programme.add_period(replace(FIRST_HALF, until=date(2025, 12, 31)))

    assert application.programme.periods() == ()


def test_a_period_is_changed_and_removed_and_comes_back(application):
    period = application.programme.add_period(FIRST_HALF)
    application.programme.change_period(period.id, replace(FIRST_HALF, name="Pirmais"))
    application.programme.remove_period(period.id)
    assert application.programme.periods() == ()

    application.undo.undo()

    assert [one.name for one in application.programme.periods()] == ["Pirmais"]


def test_a_removed_period_is_not_changed_any_more(application):
    period = application.programme.add_period(FIRST_HALF)
    application.programme.remove_period(period.id)

    with pytest.raises(NotFoundError):
        application.programme.change_period(period.id, FIRST_HALF)


def test_a_new_store_has_no_outcome_areas_of_its_own(application):
    assert application.programme.outcome_areas() == ()


def test_the_suggested_areas_are_added_once(application):
    application.programme.add_suggested_areas()
    first = application.programme.outcome_areas()

    application.programme.add_suggested_areas()

    assert len(first) == 4
    assert application.programme.outcome_areas() == first


def test_suggested_areas_stand_behind_own_ones_and_leave_them_alone(application):
    application.programme.add_outcome_area(OutcomeAreaDraft("Mūsu joma"))

    application.programme.add_suggested_areas()

    assert _names(application)[0] == "Mūsu joma"
    assert len(_names(application)) == 5


def test_a_suggested_area_that_was_removed_comes_back_with_the_suggestion(application):
    application.programme.add_suggested_areas()
    gone = application.programme.outcome_areas()[0]
    application.programme.remove_outcome_area(gone.id)

    application.programme.add_suggested_areas()

    assert gone.name in _names(application)


def test_the_label_is_in_the_language_asked_and_latvian_where_it_lacks(application):
    area = application.programme.add_outcome_area(OutcomeAreaDraft("Prasmes", english="Skills"))

    labels = [application.programme.outcome_label(area.key, code) for code in ("lv", "en", "ru")]

    assert labels == ["Prasmes", "Skills", "Prasmes"]


def test_events_keep_the_name_of_a_removed_area(application):
    area = application.programme.add_outcome_area(OutcomeAreaDraft("Prasmes"))
    application.programme.remove_outcome_area(area.id)

    assert application.programme.outcome_areas() == ()
    assert application.programme.outcome_label(area.key, "lv") == "Prasmes"


@pytest.mark.parametrize("key", ["", "trust", "uzticēšanās", "00ff"])
def test_words_that_are_no_key_are_their_own_label(application, key):
    assert application.programme.outcome_label(key, "lv") == key


def test_an_area_is_moved_up_and_down_and_never_off_the_list(application):
    for name in ("A", "B", "C"):
        application.programme.add_outcome_area(OutcomeAreaDraft(name))
    last = application.programme.outcome_areas()[2].id

    application.programme.move_outcome_area(last, -1)
    assert _names(application) == ["A", "C", "B"]
    application.programme.move_outcome_area(last, -5)
    assert _names(application) == ["C", "A", "B"]
    application.programme.move_outcome_area(last, 9)
    assert _names(application) == ["A", "B", "C"]


def test_a_renamed_area_keeps_its_place(application):
    for name in ("A", "B"):
        application.programme.add_outcome_area(OutcomeAreaDraft(name))
    first = application.programme.outcome_areas()[0]

    application.programme.change_outcome_area(first.id, OutcomeAreaDraft("Z", "Zed", "Зет"))

    assert _names(application) == ["Z", "B"]
    assert application.programme.outcome_areas()[0].label("ru") == "Зет"


def test_an_area_needs_a_name(application):
    with pytest.raises(NameMissingError):
        application.programme.add_outcome_area(OutcomeAreaDraft("", english="Skills"))


def test_laptops_that_accept_the_suggestion_apart_have_each_area_once(tmp_path, application):
    other = Application(Store(tmp_path / "other", MovableClock(), BUILD_DATE))
    try:
        other.settings.set_up(FirstAnswers("Ludzas centrs"))
        application.programme.add_suggested_areas()
        other.clock.go_on(hours=1)
        other.programme.add_suggested_areas()
        join(application, other)
        application.programme.add_period(FIRST_HALF)

        carry(application, other, tmp_path / "files")

        assert other.programme.outcome_areas() == application.programme.outcome_areas()
        assert other.programme.periods() == application.programme.periods()
    finally:
        other.close()
