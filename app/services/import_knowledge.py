"""What is known before a list is read: given names, and places by their names of today and before.

It opens no list and asks no store.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import resources
from app.domain.names import GivenNames
from app.domain.territories import read_former_municipalities
from app.spreadsheets.values import Places

if TYPE_CHECKING:
    from app.services.territories import TerritoriesService


@cache
def given_names() -> GivenNames:
    """Return the given names that come with the program."""
    return GivenNames.from_json(resources.read_text("given_names.json"))


def places_of(territories: TerritoriesService) -> Places:
    """Return what finds the territory that a cell means.

    Made anew for each list: other territories may be in use since the last one.
    """
    former = read_former_municipalities(resources.read_text("legacy_novadi.csv"))
    return Places(territories.all, former)
