"""The story that must always work: laptops apart for a year, one report, and it is true.

Ten centres send their files; the way back is told of three small ones, of all ten in make soak.
"""

import pytest

from tests.journeys import ten_centres
from tests.journeys.ten_centres import Laptops


@pytest.fixture
def few(few_made, tmp_path):
    return few_made.copied(tmp_path / "laptops")


@pytest.fixture(scope="module")
def few_made(tmp_path_factory):
    """The laptops of a few centres as they were made; tests work on copies."""
    return Laptops.of_few_centres(tmp_path_factory.mktemp("few"))


def test_the_report_is_the_truth_whatever_order_the_files_come_in(tmp_path):
    laptops = Laptops.of_ten_centres(tmp_path)

    ten_centres.assert_the_report_is_true_in_any_order(laptops, tmp_path)


def test_after_the_files_went_back_every_laptop_agrees_with_the_truth(few, tmp_path):
    ten_centres.assert_all_agree_after_the_way_back(few, tmp_path)


def test_what_two_laptops_of_a_centre_did_apart_is_a_conflict_once(few, tmp_path):
    ten_centres.assert_a_conflict_is_one_once(few, tmp_path, at_least=5)
