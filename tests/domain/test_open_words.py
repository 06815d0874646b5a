"""Words of lists that a newer program made longer: kept as they are, and copied so."""

import copy

import pytest

from app.domain.events import EventState


@pytest.mark.parametrize("word", ["newer", "", "planned"])
def test_a_word_is_copied_as_itself_known_or_not(word):
    state = EventState(word)

    for copied in (copy.copy(state), copy.deepcopy(state)):
        assert type(copied) is EventState
        assert (copied, copied.is_known) == (state, word == "planned")
