import pytest

from app.domain.kind_words import folded_names, meant_kind

NAMES = folded_names([("abc", "mammu rīts"), ("seminar", "seminārs"), ("cleanup", "talka")])


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("radošā darbnīca", "creative_workshop"),
        ("Adventes vainagu darbnīca", "workshop"),
        ("pedagogu profesionālās pilnveides nodarbība", "training"),
        ("nodarbība senioriem", "lesson"),
        ("kopienas sanāksme", "meeting"),
        ("ģimeņu pasākums", "event"),
        ("Pārgājiens pa takām", "hike"),
        ("Sporta sacensības", "sports"),
        ("мастер-класс", "masterclass"),
        ("поход", "hike"),
        ("Creative workshop", "creative_workshop"),
        ("Lielais mammu rīts", "abc"),
    ],
)
def test_a_kind_is_guessed_from_its_words(text, kind):
    assert meant_kind(text, NAMES).kind == kind


def test_a_name_of_a_kind_that_says_no_more_is_exact():
    assert meant_kind("SEMINĀRS", NAMES).is_exact
    assert meant_kind("Mammu rīts", NAMES).is_exact
    assert not meant_kind("seminārs skolotājiem", NAMES).is_exact


@pytest.mark.parametrize("text", ["", "Pirmdiena", "talkosim", "kursori"])
def test_other_words_tell_of_no_kind(text):
    assert meant_kind(text, NAMES) is None


def test_of_two_kinds_of_one_name_the_first_is_meant():
    assert folded_names([("a", "Talka"), ("b", "talka")]) == {"talka": "a"}
