"""The three sounds of the door, made by a few lines and played by whatever the system has.

The part of Qt that plays sounds is not carried. No device, no player: then it is quiet, and the
sign and the words say the same.
"""

from __future__ import annotations

import io
import math
import shutil
import struct
import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QProcess, QTemporaryDir
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from ui.door.shown import Sound

if TYPE_CHECKING:
    from collections.abc import Iterator

_RATE: Final = 22_050
_LOUDNESS: Final = 9_000
_FADE_S: Final = 0.012
_PLAYERS: Final = ("pw-play", "paplay", "aplay", "afplay")
_QUIET_PLATFORMS: Final = frozenset({"offscreen", "minimal"})


_TONES: Final = {
    Sound.GOOD: ((880.0, 0.07), (1318.5, 0.10)),
    Sound.NOTE: ((659.3, 0.09), (659.3, 0.09)),
    Sound.TROUBLE: ((246.9, 0.28),),
}
"""Pitch and length of each tone: good news rise, a note is said twice, trouble is low."""


class Sounds:
    """Plays sounds while they are switched on; the files go with the object."""

    def __init__(self) -> None:
        self._folder: QTemporaryDir | None = None
        self._files: dict[Sound, str] = {}

    def play(self, sound: Sound) -> None:
        """Play a sound without waiting for it."""
        if QGuiApplication.platformName() in _QUIET_PLATFORMS:
            return
        player = next(filter(None, map(shutil.which, _PLAYERS)), None)
        if sys.platform == "win32":
            _play_on_windows(self._file(sound))
        elif player is None or not QProcess.startDetached(player, [self._file(sound)])[0]:
            QApplication.beep()

    def _file(self, sound: Sound) -> str:
        if self._folder is None:
            self._folder = QTemporaryDir()
        if sound not in self._files:
            file = Path(self._folder.filePath(f"{sound}.wav"))
            file.write_bytes(wave_of(sound))
            self._files[sound] = str(file)
        return self._files[sound]


def wave_of(sound: Sound) -> bytes:
    """Return a sound as a WAV file of one channel."""
    written = io.BytesIO()
    with wave.open(written, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(_RATE)
        made.writeframes(b"".join(struct.pack("<h", value) for value in _samples(sound)))
    return written.getvalue()


def _samples(sound: Sound) -> Iterator[int]:
    for pitch, length in _TONES[sound]:
        count = round(length * _RATE)
        for place in range(count):
            # Without a fade at both ends a tone begins and ends with a click.
            edge = min(place, count - place) / (_FADE_S * _RATE)
            loud = _LOUDNESS * min(edge, 1.0)
            yield round(loud * math.sin(2 * math.pi * pitch * place / _RATE))


def _play_on_windows(file: str) -> None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415  there on Windows only

        how = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        try:
            winsound.PlaySound(file, how)
        except RuntimeError:
            # No device to play it on.
            QApplication.beep()
