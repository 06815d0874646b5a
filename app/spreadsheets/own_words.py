"""How Kopā itself writes ages and roles into its lists, in any of its languages.

A list that went out comes back with the same ages and roles. What other people write is understood
by app.spreadsheets.values.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Final

from app.domain.kinds import AgeBand, Role, band_name, role_name
from app.domain.search import fold
from app.texts import LANGUAGES, catalogue

if TYPE_CHECKING:
    from collections.abc import Mapping

_BETWEEN_ROLES: Final = re.compile(r"[,;/\n]")


def band_named(text: str) -> AgeBand | None:
    """Return the band that these are the words for, None for any other words."""
    return _bands().get(fold(text))


def roles_named(text: str) -> frozenset[Role]:
    """Return the roles whose own words stand in the text, between commas or alone."""
    parts = map(fold, _BETWEEN_ROLES.split(text))
    return frozenset(_roles()[part] for part in parts if part in _roles())


@cache
def _bands() -> Mapping[str, AgeBand]:
    return {
        fold(band_name(band, catalogue(language))): band
        for language in LANGUAGES
        for band in AgeBand
    }


@cache
def _roles() -> Mapping[str, Role]:
    return {
        fold(role_name(role, catalogue(language))): role for language in LANGUAGES for role in Role
    }
