"""Which pages people mean."""

import pytest

from app.domain.errors_printing import PageRangeError
from app.domain.printing import chosen_pages


@pytest.mark.parametrize(
    ("typed", "pages"),
    [
        ("", ()),
        ("  ", ()),
        ("1-6", ()),
        ("2", (2,)),
        ("1-3, 5", (1, 2, 3, 5)),
        ("5, 1–3", (1, 2, 3, 5)),
        ("4-", (4, 5, 6)),
        ("-2", (1, 2)),
        ("1;3", (1, 3)),
        ("1 3", (1, 3)),
        ("2 - 3", (2, 3)),
        ("2,2,", (2,)),
    ],
)
def test_pages_are_read_as_people_write_them(typed, pages):
    assert chosen_pages(typed, 6) == pages


@pytest.mark.parametrize("typed", ["0", "7", "3-2", "2-9", "a", "1-2-3", "-", "1.5", "٣"])
def test_pages_that_are_not_there_are_refused_with_what_was_typed(typed):
    with pytest.raises(PageRangeError) as refused:
        chosen_pages(typed, 6)

    assert (refused.value.typed, refused.value.pages) == (typed, 6)
