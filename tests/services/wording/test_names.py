"""Of many names the first are told, and how many more there are."""

from app.services.wording.names import first_names


def test_as_many_names_as_there_is_room_for_are_all_told():
    assert first_names(("Anna", "Ilze"), 2) == "Anna, Ilze"


def test_of_more_names_the_first_are_told_and_the_rest_counted():
    assert first_names(("Anna", "Ilze", "Juris", "Pēteris"), 2) == "Anna, Ilze and 2 more"
