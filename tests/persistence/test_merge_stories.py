"""Real stores that live apart, and exchange real files."""

import pytest

from tests.persistence.desks_apart import tell
from tests.support.long_form import tries


@pytest.mark.parametrize("seed", range(tries(8, many=160)))
def test_stores_agree_after_any_story(tmp_path, pristine_folder, seed):
    states = tell(seed, tmp_path, pristine_folder)

    assert all(state == states[0] for state in states)
    assert states[0][1] == []
