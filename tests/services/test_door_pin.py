"""The PIN of the door."""

import pytest

from app.domain.errors import InvalidValueError
from tests.support.stores import table_dump


@pytest.fixture
def pin(application):
    return application.door_pin


def test_no_pin_lets_everybody_leave(pin):
    assert (pin.is_set(), pin.try_pin("").is_right) == (False, True)


def test_only_the_pin_is_right(pin):
    pin.set_pin("2468")

    assert pin.is_set()
    assert [pin.try_pin(typed).is_right for typed in ("2469", "", " 2468 ")] == [False, False, True]


@pytest.mark.parametrize("typed", ["", "123", "123456789", "12a4", "١٢٣٤"])
def test_a_pin_has_four_to_eight_digits(pin, typed):
    with pytest.raises(InvalidValueError) as refused:
        pin.set_pin(typed)

    assert (refused.value.reason, refused.value.value) == ("pin", "")
    assert not pin.is_set()


def test_the_pin_itself_is_kept_nowhere(application, pin):
    pin.set_pin("2468")

    kept = dict(table_dump(application._store, "setting"))["door_pin"]

    assert kept.startswith("$argon2id$")
    assert "2468" not in kept.rsplit("$", 2)[0]


def test_a_removed_pin_is_asked_for_no_more(pin):
    pin.set_pin("2468")
    pin.remove()

    assert (pin.is_set(), pin.try_pin("1").is_right) == (False, True)


def test_wrong_tries_make_the_next_ones_wait_longer_and_longer(pin, clock):
    pin.set_pin("2468")

    waits = []
    for _ in range(6):
        tried = pin.try_pin("1111")
        waits.append(tried.wait)
        clock.go_on(seconds=tried.wait)

    assert waits == [0, 0, 10, 30, 60, 60]


def test_even_the_right_pin_waits_and_the_waiting_is_said_to_the_second(pin, clock):
    pin.set_pin("2468")
    for _ in range(3):
        pin.try_pin("1111")
    clock.go_on(seconds=3.5)

    early = pin.try_pin("2468")
    clock.go_on(seconds=6.5)

    assert (early.is_right, early.wait) == (False, 7)
    assert pin.try_pin("2468").is_right


def test_a_right_try_forgets_the_wrong_ones(pin):
    pin.set_pin("2468")
    for _ in range(2):
        pin.try_pin("1111")
    pin.try_pin("2468")

    assert [pin.try_pin("1111").wait for _ in range(2)] == [0, 0]


def test_a_clock_turned_back_makes_nobody_wait(pin, clock):
    pin.set_pin("2468")
    for _ in range(3):
        pin.try_pin("1111")
    clock.go_on(days=-400)

    assert pin.try_pin("2468").is_right
