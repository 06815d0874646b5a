import pytest

from app.domain.organisation_names import likely_kind, organisation_key


@pytest.mark.parametrize(
    "spelling",
    [
        "Preiļu 1.pamatskola",
        "PREIĻU 1. PAMATSKOLA",
        "Preiļu 1. pamatsk.",
        "Preiļu pirmā pamatskola",
        " preilu  1 pamatskola ",
    ],
)
def test_a_school_is_one_however_it_is_typed(spelling):
    assert organisation_key(spelling) == organisation_key("Preiļu 1. pamatskola")


def test_quotation_marks_make_no_other_organisation():
    assert organisation_key('Biedrība "Zilie lini"') == organisation_key("biedrība „Zilie lini”")


@pytest.mark.parametrize("other", ["Preiļu 2. pamatskola", "Preiļu vidusskola", "Pamatskola"])
def test_other_organisations_stay_apart(other):
    assert organisation_key(other) != organisation_key("Preiļu 1. pamatskola")


def test_no_name_has_no_key():
    assert organisation_key(" „” ") == ()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Dagdas vsk.", "school"),
        ("Krāslavas PII „Pīlādzītis”", "kindergarten"),
        ("Rogovkas bibliotēka", "library"),
        ("Biedrība „Zilie lini”", "ngo"),
        ("Preiļu novada pašvaldība", "municipal"),
        ("Viļānu kultūras nams", "culture"),
        ("SIA „Maize”", "company"),
        ("Daugavpils Universitāte", "university"),
        ("Zilie lini", "other"),
    ],
)
def test_a_name_tells_what_the_organisation_is(name, kind):
    assert likely_kind(name).value == kind
