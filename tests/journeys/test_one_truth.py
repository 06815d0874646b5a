"""A year of laptops that know nothing of each other comes to one truth.

The story is told in one_truth.py, what must hold at its end in what_is_true.py. It is the story of
the design with everything that goes wrong in it: a thief, a broken disk, a copied folder, clocks
that are years off, files that are lost, doubled and late, and people who want to be forgotten.
"""

import pytest

from tests.journeys.one_truth import OneYear
from tests.journeys.what_is_true import check_the_end
from tests.support.stores import TODAY
from tests.support.story_plan import SMALL, cast_of


# A whole year: some twenty seconds, and more where the machine has much else to do.
@pytest.mark.timeout(300)
def test_laptops_apart_for_a_year_come_to_one_truth(tmp_path):
    year = OneYear(tmp_path, cast_of(1, SMALL, TODAY))
    try:
        year.live()
        check_the_end(year)
    finally:
        year.close()
