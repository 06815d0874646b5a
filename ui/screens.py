"""Which screen stands at which place: one entry each, and the tests cover it from then on.

A screen's module is loaded when the screen is first opened: all of them together would keep a
person waiting at every start for what they may not need that day.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ui.main_window import ScreenFactory
    from ui.shell.desk import Desk
    from ui.shell.screen import Screen


def _today(desk: Desk) -> Screen:
    from ui.today.screen import TodayScreen

    return TodayScreen(desk)


def _events(desk: Desk) -> Screen:
    from ui.events.screen import EventsScreen

    return EventsScreen(desk)


def _people(desk: Desk) -> Screen:
    from ui.people.screen import PeopleScreen

    return PeopleScreen(desk)


def _organisations(desk: Desk) -> Screen:
    from ui.organisations.screen import OrganisationsScreen

    return OrganisationsScreen(desk)


def _mini_projects(desk: Desk) -> Screen:
    from ui.mini_projects.screen import MiniProjectsScreen

    return MiniProjectsScreen(desk)


def _certificates(desk: Desk) -> Screen:
    from ui.certificates.screen import CertificatesScreen

    return CertificatesScreen(desk)


def _exchange(desk: Desk) -> Screen:
    from ui.exchange.screen import ExchangeScreen

    return ExchangeScreen(desk)


def _lists_in(desk: Desk) -> Screen:
    from ui.lists_in.screen import ImportScreen

    return ImportScreen(desk)


def _door(desk: Desk) -> Screen:
    from ui.door.screen import DoorScreen

    return DoorScreen(desk)


def _papers(desk: Desk) -> Screen:
    from ui.paper.screen import PaperScreen

    return PaperScreen(desk)


def _template_editor(desk: Desk) -> Screen:
    from ui.template_editor.screen import TemplateEditor

    return TemplateEditor(desk)


def _settings(desk: Desk) -> Screen:
    from ui.settings.screen import SettingsScreen

    return SettingsScreen(desk)


SCREENS: Final[Mapping[str, ScreenFactory]] = MappingProxyType(
    {
        "today": _today,
        "events": _events,
        "people": _people,
        "organisations": _organisations,
        "mini_projects": _mini_projects,
        "certificates": _certificates,
        "exchange": _exchange,
        "settings": _settings,
        "lists_in": _lists_in,
        "door": _door,
        "papers": _papers,
        "template_editor": _template_editor,
    }
)
