"""Real stores that live apart, exchange real files, and die in the middle of an import."""

import pytest

from tests.persistence.desks_apart import tell
from tests.persistence.killed_imports import Outcome, killed_imports


@pytest.mark.parametrize("seed", range(16))
def test_stores_agree_after_any_story(tmp_path, pristine_folder, seed):
    states = tell(seed, tmp_path, pristine_folder)

    assert all(state == states[0] for state in states)
    assert states[0][1] == []


def test_a_store_killed_while_it_imports_is_as_before_or_as_after(tmp_path):
    outcomes = killed_imports(tmp_path, kills=4, seed=1, people=1_500)

    assert set(outcomes) <= {Outcome.BEFORE, Outcome.AFTER}
    assert Outcome.BEFORE in outcomes
