import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.columns import Wish, share_width

AMOUNTS = st.floats(min_value=5, max_value=90)
WISHES = st.lists(
    st.builds(lambda a, b, c: Wish(*sorted((a, b, c))), AMOUNTS, AMOUNTS, AMOUNTS),
    min_size=1,
    max_size=8,
)


@given(wishes=WISHES, room=st.floats(min_value=0, max_value=900))
def test_the_widths_fill_the_table_and_nobody_gets_less_than_the_least(wishes, room):
    total = sum(wish.least for wish in wishes) + room

    widths = share_width(total, wishes)

    assert sum(widths) == pytest.approx(total)
    assert all(width >= wish.least - 1e-3 for width, wish in zip(widths, wishes, strict=True))


def test_modest_wishes_are_fulfilled_before_large_ones():
    widths = share_width(100, [Wish(10, 30, 30), Wish(10, 200, 200)])

    assert widths == pytest.approx((30, 70), abs=1e-3)


def test_what_nobody_asked_for_goes_to_those_who_can_use_it():
    widths = share_width(100, [Wish(10, 10, 10), Wish(20, 30, 200)])

    assert widths == pytest.approx((10, 90), abs=1e-3)
