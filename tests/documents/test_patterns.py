import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents.patterns import read_pattern

VALUES = {"recipient": "Anna {title} %s", "title": "", "place": "Preiļi\nA"}


def test_places_are_filled_with_their_values_as_they_are():
    pattern = read_pattern("Ar šo, {recipient}: {recipient}!")

    assert pattern.is_complete(VALUES)
    assert pattern.filled(VALUES) == "Ar šo, Anna {title} %s: Anna {title} %s!"


def test_a_text_is_complete_when_all_its_places_have_values():
    assert not read_pattern("{recipient} {title}").is_complete(VALUES)
    assert read_pattern("bez vietām").is_complete(VALUES)


def test_braces_are_written_twice():
    assert read_pattern("{{{recipient}}}").filled({"recipient": "A"}) == "{A}"


@pytest.mark.parametrize(
    "text",
    ["{", "}", "{recip", "{nobody}", "{recipient.upper}", "{recipient!r}", "{0}", "{}", "a } b"],
)
def test_a_text_with_a_place_that_nobody_knows_is_not_readable(text):
    assert not read_pattern(text).is_readable


@given(st.text())
def test_any_text_is_read_without_a_fuss_and_never_changed(text):
    pattern = read_pattern(text)

    if pattern.is_readable and not pattern.names:
        assert pattern.filled({}) == text.replace("{{", "{").replace("}}", "}")
