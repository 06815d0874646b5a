"""No number of a certificate is ever given twice, whatever happens to the laptops."""

from tests.support.year_of_numbers import doubles


def test_a_year_on_four_laptops_never_gives_a_number_twice(tmp_path):
    # tests.support.year_of_numbers does it for a hundred years.
    given_twice, year = doubles(tmp_path, seed=0)

    assert given_twice == []
    assert len(year.issued) > 100
    # The year was not a quiet one.
    troubles = {"restore", "copy_back", "use_a_copy", "go_off_while_issuing", "set_the_clock"}
    assert troubles <= set(year.told)
