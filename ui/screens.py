"""Which screen stands at which place: one line each, and the tests cover it from then on."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ui.settings.screen import SettingsScreen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.main_window import ScreenFactory

SCREENS: Final[Mapping[str, ScreenFactory]] = MappingProxyType(
    {
        "settings": SettingsScreen,
    }
)
