"""Which screen stands at which place: one line each, and the tests cover it from then on."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ui.certificates.screen import CertificatesScreen
from ui.events.screen import EventsScreen
from ui.exchange.screen import ExchangeScreen
from ui.people.screen import PeopleScreen
from ui.settings.screen import SettingsScreen
from ui.today.screen import TodayScreen

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.main_window import ScreenFactory

SCREENS: Final[Mapping[str, ScreenFactory]] = MappingProxyType(
    {
        "today": TodayScreen,
        "events": EventsScreen,
        "people": PeopleScreen,
        "certificates": CertificatesScreen,
        "exchange": ExchangeScreen,
        "settings": SettingsScreen,
    }
)
