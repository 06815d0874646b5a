from datetime import date

import pytest

from app.domain.ids import ConsentId, PersonId
from app.domain.people import Consent, ConsentPurpose
from app.domain.pictures_of_people import is_child, may_be_pictured

PHOTO, CHILD_PHOTO = ConsentPurpose.PHOTO, ConsentPurpose.CHILD_PHOTO


def act(purpose, day, *, is_given):
    return Consent(
        ConsentId(b"c" * 16), PersonId(b"p" * 16), purpose, is_given, date(2026, 11, day)
    )


def test_nothing_known_is_yes_for_a_grown_up_and_no_for_a_child():
    assert may_be_pictured((), as_child=False)
    assert not may_be_pictured((), as_child=True)


def test_news_say_nothing_about_pictures():
    news = act(ConsentPurpose.NEWS, 1, is_given=False)
    data = act(ConsentPurpose.CHILD_DATA, 1, is_given=True)

    assert may_be_pictured((news,), as_child=False)
    assert not may_be_pictured((data,), as_child=True)


@pytest.mark.parametrize("as_child", [True, False])
@pytest.mark.parametrize("purpose", [PHOTO, CHILD_PHOTO])
def test_the_last_word_counts_and_on_one_day_the_no(purpose, as_child):
    yes, no = act(purpose, 2, is_given=True), act(purpose, 2, is_given=False)

    assert may_be_pictured((act(purpose, 1, is_given=False), yes), as_child=as_child)
    assert not may_be_pictured((act(purpose, 1, is_given=True), no), as_child=as_child)
    assert not may_be_pictured((yes, no), as_child=as_child)


def test_a_no_to_one_kind_of_pictures_is_a_no():
    acts = (act(PHOTO, 1, is_given=False), act(CHILD_PHOTO, 2, is_given=True))

    assert not may_be_pictured(acts, as_child=True)
    assert not may_be_pictured(acts, as_child=False)


@pytest.mark.parametrize(
    ("band", "has_guardian", "child"),
    [
        ("0-12", False, True),
        ("13-17", False, True),
        ("18-29", True, False),
        ("", True, True),
        ("", False, False),
    ],
)
def test_an_age_says_more_than_a_guardian(band, has_guardian, child):
    assert is_child(band, has_guardian=has_guardian) is child
