import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.events import EventState
from app.domain.events_lists import ALL_AGES, EventColumn
from app.spreadsheets.event_words import (
    PLAN,
    counted,
    languages_of,
    minutes_of,
    says_hours,
    state_of,
)


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Datums", EventColumn.DAY),
        ("Pasākuma nosaukums", EventColumn.TITLE),
        ("Pasākums", EventColumn.TITLE),
        ("Dalībnieki (skaits)", EventColumn.COUNT),
        ("Apmeklētāju skaits", EventColumn.COUNT),
        ("Bērnu skaits", EventColumn.CHILDREN),
        ("Pieaugušie", EventColumn.ADULTS),
        ("Vietu skaits", EventColumn.CAPACITY),
        ("Plānotais dalībnieku skaits", EventColumn.NOTE),
        ("Sadarbības partneri", EventColumn.PARTNERS),
        ("Nodarbības vadītājs", EventColumn.FACILITATOR),
        ("Atbildīgais", EventColumn.RESPONSIBLE),
        ("Norises vieta", EventColumn.PLACE),
        ("Beigu datums", EventColumn.LAST_DAY),
        ("Nodarbību skaits", EventColumn.SESSIONS),
        ("Pieteikumi (skaits)", EventColumn.NOTHING),
        ("Nr. p. k.", EventColumn.NOTHING),
        ("Дата", EventColumn.DAY),
        ("Количество участников", EventColumn.COUNT),
        ("Ведущий", EventColumn.FACILITATOR),
        ("Venue", EventColumn.PLACE),
        ("Number of participants", EventColumn.COUNT),
    ],
)
def test_headings_in_three_languages_promise_what_people_mean(heading, role):
    assert PLAN.role_of(heading) == role


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("180", {ALL_AGES: 180}),
        ("180.0", {ALL_AGES: 180}),
        ("ap 50", {ALL_AGES: 50}),
        ("12 cilv.", {ALL_AGES: 12}),
        ("380: 332 bērni un 48 pieaugušie", {"children": 332, "adults": 48}),
        ("20 детей, 5 взрослых", {"children": 20, "adults": 5}),
        ("30 senioru", {"seniors": 30}),
    ],
)
def test_numbers_of_people_are_read_with_their_words(text, counts):
    assert dict(counted(text, ALL_AGES).counts) == counts


@pytest.mark.parametrize("text", ["Anna Ozola", "2,93E+07", "-5", "999999", "3 grupas", "", "½"])
def test_what_is_no_number_of_people_is_none(text):
    assert counted(text, ALL_AGES) is None


def test_about_is_said_where_a_number_is_not_exact():
    assert counted("~50", ALL_AGES).is_about
    assert counted("50+", ALL_AGES).is_about
    assert not counted("50", ALL_AGES).is_about


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("2", 90), ("1,5", 68), ("2 astr. st.", 120), ("90 min", 90), ("visu dienu", None)],
)
def test_hours_are_academic_unless_they_say_otherwise(text, minutes):
    assert minutes_of(text) == minutes


def test_hours_agree_with_times_in_either_unit():
    assert says_hours("4", 180)
    assert says_hours("3", 180)
    assert not says_hours("2", 180)


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("notika", EventState.HELD),
        ("✓", EventState.HELD),
        ("jā", EventState.HELD),
        ("nē", EventState.PLANNED),
        ("tiks plānots", EventState.PLANNED),
        ("ATCELTS", EventState.CANCELLED),
        ("отменено", EventState.CANCELLED),
        ("lieliski", None),
    ],
)
def test_states_are_understood_from_their_words(text, state):
    assert state_of(text) is state


def test_languages_are_named_in_any_language():
    assert languages_of("latviešu, krievu") == ("lv", "ru")
    assert languages_of("LV/EN") == ("lv", "en")
    assert languages_of("латгальский") == ("ltg",)
    assert languages_of("zīmju") == ()


@given(st.text(max_size=40))
def test_any_text_is_a_number_of_people_or_none(text):
    found = counted(text, ALL_AGES)

    assert found is None or all(0 <= count <= 99_999 for _, count in found.counts)
