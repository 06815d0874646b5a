"""Which system libraries Qt asks for, and the Debian packages that hold them.

The lists were read with ldd from PySide6-Essentials 6.11.3 on a Debian 12 with nothing installed.
How packages get onto the machine is the business of prepare.py.
"""

from __future__ import annotations

import ctypes
from types import MappingProxyType
from typing import Final

# Without these `import PySide6.QtWidgets` fails, even with no display.
TO_START: Final = MappingProxyType(
    {
        "libEGL.so.1": "libegl1",
        "libGL.so.1": "libgl1",
        "libX11.so.6": "libx11-6",
        "libdbus-1.so.3": "libdbus-1-3",
        "libfontconfig.so.1": "libfontconfig1",
        "libfreetype.so.6": "libfreetype6",
        "libglib-2.0.so.0": "libglib2.0-0",
        "libxkbcommon.so.0": "libxkbcommon0",
    },
)

# Qt names only libxcb-cursor when any of the xcb ones is missing.
FOR_A_WINDOW: Final = MappingProxyType(
    {
        "libX11-xcb.so.1": "libx11-xcb1",
        "libcups.so.2": "libcups2",
        "libwayland-client.so.0": "libwayland-client0",
        "libwayland-cursor.so.0": "libwayland-cursor0",
        "libwayland-egl.so.1": "libwayland-egl1",
        "libxcb-cursor.so.0": "libxcb-cursor0",
        "libxcb-glx.so.0": "libxcb-glx0",
        "libxcb-icccm.so.4": "libxcb-icccm4",
        "libxcb-image.so.0": "libxcb-image0",
        "libxcb-keysyms.so.1": "libxcb-keysyms1",
        "libxcb-randr.so.0": "libxcb-randr0",
        "libxcb-render-util.so.0": "libxcb-render-util0",
        "libxcb-render.so.0": "libxcb-render0",
        "libxcb-shape.so.0": "libxcb-shape0",
        "libxcb-shm.so.0": "libxcb-shm0",
        "libxcb-sync.so.1": "libxcb-sync1",
        "libxcb-util.so.1": "libxcb-util1",
        "libxcb-xfixes.so.0": "libxcb-xfixes0",
        "libxcb-xkb.so.1": "libxcb-xkb1",
        "libxcb.so.1": "libxcb1",
        "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    },
)


def missing_to_start() -> list[str]:
    """List the packages without which Kopā does not start at all."""
    return [package for library, package in TO_START.items() if not _loads(library)]


def missing_for_a_window() -> list[str]:
    """List the packages without which no window opens or nothing can be printed."""
    return [package for library, package in FOR_A_WINDOW.items() if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
