import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.table_pages import Rooms, share_rows

HEIGHTS = st.lists(st.integers(1, 9), min_size=1, max_size=60)
ROOM = st.integers(10, 60)
ROOMS = st.builds(Rooms, single=ROOM, first=ROOM, middle=ROOM, last=ROOM)


@given(heights=HEIGHTS, end=st.integers(0, 5), rooms=ROOMS)
def test_every_row_has_a_page_that_holds_it(heights, end, rooms):
    pages = share_rows(heights, end, rooms)

    if not pages:
        return
    assert sum(pages) == len(heights)
    assert pages[-1] >= 1
    start = 0
    for number, count in enumerate(pages):
        used = sum(heights[start : start + count])
        start += count
        if len(pages) == 1:
            assert used + end <= rooms.single
        elif number == len(pages) - 1:
            assert used + end <= rooms.last
        else:
            assert used <= (rooms.middle if number else rooms.first)


@given(heights=HEIGHTS, rooms=ROOMS)
def test_rows_that_all_fit_the_smallest_room_are_never_refused(heights, rooms):
    assert share_rows(heights, 1, rooms)


@pytest.mark.parametrize(
    ("heights", "pages"),
    [
        ([5, 5], (2,)),
        ([5, 5, 5], (2, 1)),
        ([5] * 7, (3, 3, 1)),
        ([5, 5, 11], (2, 1)),
        ([30], ()),
        ([5, 30, 5], ()),
    ],
)
def test_pages_are_filled_from_the_first_one_on(heights, pages):
    assert share_rows(heights, 1, Rooms(single=11, first=15, middle=18, last=12)) == pages
