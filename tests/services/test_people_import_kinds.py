"""Lists of the samples' kind that nobody has seen before: whom they name is found all the same."""

import pytest

from tests.spreadsheets.list_maker import make_list
from tests.support.long_form import tries

BATCHES, IN_BATCH = tries(4, many=80), 20


def named(preview):
    return [
        (one.given, one.surname, one.phone, one.email, one.birth_year)
        for one in preview.found.people
    ]


def meant(made, preview):
    """Return whom the list names, as far as its columns tell."""
    told = {column.role.value for column in preview.columns}
    return [
        (
            one.given,
            one.surname,
            one.phone if "phone" in told else "",
            one.email if "email" in told else "",
            one.birth_year if "birth" in told else 0,
        )
        for one in made.people
    ]


@pytest.mark.parametrize("batch", range(BATCHES))
def test_everybody_is_found_whatever_the_habits_of_who_made_the_list(application, tmp_path, batch):
    for seed in range(batch * IN_BATCH, (batch + 1) * IN_BATCH):
        made = make_list(seed)
        file = tmp_path / f"{seed}-{made.name}"
        file.write_bytes(made.content)

        preview = application.people_import.look_at(file)

        assert (seed, preview.header_row) == (seed, made.header_row)
        assert (seed, named(preview)) == (seed, meant(made, preview))
        assert (seed, preview.encoding, preview.separator) == (
            seed, made.encoding, made.separator
        )  # fmt: skip
        assert (seed, preview.unusable) == (seed, ())
