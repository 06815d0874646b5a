"""The sounds of the door."""

import io
import wave

import pytest

from ui.door.shown import Sound
from ui.door.sounds import Sounds, wave_of


@pytest.mark.parametrize("sound", list(Sound))
def test_a_sound_is_short_and_neither_silent_nor_clipped(sound):
    with wave.open(io.BytesIO(wave_of(sound))) as made:
        seconds = made.getnframes() / made.getframerate()
        frames = memoryview(made.readframes(made.getnframes())).cast("h")

    assert 0.1 < seconds < 0.4
    assert 3_000 < max(frames) < 20_000
    assert (frames[0], abs(frames[-1]) < 500) == (0, True)


def test_without_a_device_it_stays_quiet(qapp, capfd):
    Sounds().play(Sound.GOOD)

    assert capfd.readouterr() == ("", "")
