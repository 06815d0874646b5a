from datetime import date

import pytest

from app.domain.kinds import AgeBand, Role, band_name, role_name
from app.spreadsheets import values
from app.texts import LANGUAGES, catalogue

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("band", AgeBand)
def test_ages_as_kopa_words_them_are_understood(band, language):
    words = band_name(band, catalogue(language))

    assert values.age(words, TODAY) == values.Age(band=band.value)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("role", Role)
def test_each_role_as_kopa_words_it_is_that_role_alone(role, language):
    assert values.roles(role_name(role, catalogue(language))) == (role.value,)


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_roles_in_one_cell_are_all_understood(language):
    words = ", ".join(role_name(role, catalogue(language)) for role in Role)

    assert values.roles(words) == tuple(role.value for role in Role)
