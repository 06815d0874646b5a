from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.domain.file_names import plain_stem


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
