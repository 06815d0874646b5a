"""Hostile files made by numbers: some here, a hundred thousand in tests.sync.hostile_soak."""

from tests.sync import hostile_soak
from tests.sync.hostile_files import hostile


def test_no_hostile_file_ends_in_anything_but_an_error_with_a_sentence():
    assert hostile_soak.soak(range(300), is_read_only=True) == 0


def test_no_hostile_file_changes_a_store_that_has_something_of_everything():
    assert hostile_soak.soak(range(300, 420)) == 0


def test_no_changed_byte_of_a_file_with_something_of_everything_is_taken_in():
    assert hostile_soak.every_byte(step=401) == 0


def test_the_same_number_makes_the_same_file():
    assert [hostile(seed) for seed in range(60)] == [hostile(seed) for seed in range(60)]
