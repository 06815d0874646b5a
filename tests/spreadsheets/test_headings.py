import pytest

from app.domain.people_lists import ColumnRole as R
from app.spreadsheets.headings import is_plain_heading, puts_surname_first, role_of


@pytest.mark.parametrize(
    ("heading", "role"),
    [
        ("Vārds", R.GIVEN),
        ("Skolotāja vārds", R.GIVEN),
        ("First Name", R.GIVEN),
        ("Имя", R.GIVEN),
        ("UZVĀRDS", R.SURNAME),
        ("Фамилия", R.SURNAME),
        ("Vārds, uzvārds", R.NAME),
        ("Uzvārds, vārds", R.NAME),
        ("Dalībnieks", R.NAME),
        ("Ф.И.О.", R.NAME),
        ("Tālr. nr.", R.PHONE),
        ("Mobilais", R.PHONE),
        ("Телефон", R.PHONE),
        ("E-pasta adrese", R.EMAIL),
        ("Эл. почта", R.EMAIL),
        ("Kuru skolu vai organizāciju pārstāvat?", R.ORGANISATION),
        ("Школа", R.ORGANISATION),
        ("Dzīvesvieta (novads)", R.TERRITORY),
        ("Место жительства", R.TERRITORY),
        ("Dzimšanas gads", R.BIRTH),
        ("Дата рождения", R.BIRTH),
        ("Vecuma grupa", R.AGE),
        ("Jūsu loma (var vairākas)", R.ROLE),
        ("Piezīmes", R.NOTE),
        ("Vai piekrītat saņemt ziņas?", R.NEWS),
        ("Vai drīkst fotografēt?", R.PHOTO),
        ("Timestamp", R.WHEN),
        ("Order Date", R.WHEN),
        ("Attendee Status", R.STANDING),
        ("Bērns 2", R.CHILD),
        ("Vecāks (vārds, uzvārds)", R.GUARDIAN),
        ("Vecāka tālrunis", R.GUARDIAN_PHONE),
        ("Personas kods", R.PERSONAL_CODE),
        ("p.k.", R.PERSONAL_CODE),
        ("Nr.p.k.", R.NOTHING),
        ("Dzimums", R.NOTHING),
        ("Dalībnieki (skaits)", R.NOTHING),
        ("04.03.", R.NOTHING),
        ("", R.NOTHING),
    ],
)
def test_a_heading_says_what_its_column_is_for(heading, role):
    assert role_of(heading) is role


def test_the_order_of_names_is_read_from_the_heading():
    assert puts_surname_first("Uzvārds, vārds")
    assert puts_surname_first("Фамилия, имя")
    assert not puts_surname_first("Vārds, uzvārds")
    assert not puts_surname_first("Dalībnieks")


@pytest.mark.parametrize("cell", ["vecāks", "Nautrēnu skola", "Rēzeknes novads", "n", "Anna"])
def test_words_that_stand_in_data_as_well_are_no_plain_headings(cell):
    assert not is_plain_heading(cell)
