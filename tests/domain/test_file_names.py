from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.file_names import plain_stem, safe_words


def test_a_name_of_a_file_has_plain_small_letters_in_one_word() -> None:
    stem = plain_stem("Pierakstīšanās lapa", "Ādas / koka darbnīca: “Zīle”")

    assert stem == "pierakstisanas_lapa_adas_koka_darbnica_zile"


def test_a_title_in_cyrillic_letters_is_written_in_latin_ones() -> None:
    assert plain_stem("Список", "Встреча") == "spisok_vstreca"


def test_a_file_of_nothing_in_particular_is_called_by_what_it_is() -> None:
    assert plain_stem("Poster", "…") == "poster"


@given(st.text(), st.text(max_size=400))
def test_no_name_of_a_file_has_a_character_that_a_disk_refuses(what: str, of_what: str) -> None:
    stem = plain_stem(what, of_what)

    assert not set(stem) & set(' /\\:*?"<>|.\0\n')
    assert len(plain_stem("lapa", of_what)) <= 45


@pytest.mark.parametrize(
    ("words", "name"),
    [
        pytest.param("Rēzeknes kopienas centrs", "Rēzeknes-kopienas-centrs", id="words apart"),
        pytest.param("„Zīle” / 2. stāvs", "Zīle-2-stāvs", id="signs"),
        pytest.param("../../up_PRE", "up-PRE", id="a way out of the folder"),
        pytest.param("Ze\u0304ns", "Zēns", id="letters in two pieces"),
        pytest.param("Krāslavas " * 9, "Krāslavas-" * 3 + "Krāslavas", id="whole words"),
        pytest.param("ā" * 90, "ā" * 40, id="one long word"),
        pytest.param("…", "", id="nothing to be read"),
    ],
)
def test_words_can_be_read_in_the_name_of_a_file(words: str, name: str) -> None:
    assert safe_words(words) == name


@given(st.text())
def test_no_words_bring_what_a_disk_refuses_or_parts_a_name(words: str) -> None:
    name = safe_words(words)

    assert not set(name) & set(' _/\\:*?"<>|.\0\n')
    assert len(name) <= 40
