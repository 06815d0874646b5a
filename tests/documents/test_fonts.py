import subprocess
import sys
import unicodedata

import pytest

from app.documents.fonts import Face, metrics, missing_letters, printable, text_width

ALPHABETS = {
    "Latvian": "aābcčdeēfgģhiījkķlļmnņoprŗsštuūvzž",
    "Latgalian": "aābcčdeēfgģhiyījkķlļmnņoōprsštuūvzž",
    "Polish": "aąbcćdeęfghijklłmnńoóprsśtuwyzźż",
    "Lithuanian": "aąbcčdeęėfghiįyjklmnoprsštuųūvzž",
    "Estonian": "abdefghijklmnopqrsštuvwõäöüxyzž",
    "Russian": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "Ukrainian": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "Belarusian": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "signs": "0123456789.,:;!?-–—„”“«»’'\"()/&@№%+*☐✓·…",
}


@pytest.mark.parametrize("face", list(Face))
@pytest.mark.parametrize("alphabet", ALPHABETS.values(), ids=ALPHABETS.keys())
def test_every_face_has_the_letters_of_the_people_of_latgale(face, alphabet):
    assert missing_letters(alphabet + alphabet.upper(), face) == ()


@pytest.mark.parametrize("face", list(Face))
def test_the_long_y_of_latgale_is_put_together_from_letter_and_mark(face):
    assert printable("Ȳlva zvȳdre", face) == "Y\u0304lva zvy\u0304dre"
    assert missing_letters("Ȳȳ", face) == ()


def test_a_name_taken_apart_is_printed_composed():
    assert printable(unicodedata.normalize("NFD", "Bērziņa"), Face.SERIF) == "Bērziņa"


def test_missing_letters_are_named_once_each_in_their_order():
    assert missing_letters("🌳 Anna ქ 🌳", Face.SANS) == ("🌳", "ქ")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("j\u0306a", id="over a dot"),
        pytest.param("b\u0304", id="over a tall letter"),
        pytest.param("g\u0330", id="below"),
        pytest.param("a\u0351\u0357", id="two at once"),
        pytest.param("\u0304", id="over nothing"),
        pytest.param(" \u0304", id="over a space"),
        pytest.param("7\u0304", id="over a figure"),
    ],
)
def test_a_mark_that_would_be_a_blot_is_a_missing_letter(text):
    assert missing_letters(text, Face.SANS)


def test_invisible_signs_are_left_out():
    assert printable("An\u200dna\ufe0f \u202eKa\u00adl\u034fna\u202c\ufeff\x07", Face.SANS) == (
        "Anna Kalna"
    )


def test_white_space_of_any_kind_becomes_one_space():
    assert printable("\tAnna \n\u3000 Kalna\r", Face.SANS) == "Anna Kalna"


def test_a_space_that_must_not_break_stays_one():
    assert printable("plkst.\u00a010.00\u202fh", Face.SANS) == "plkst.\u00a010.00\u00a0h"


def test_spaces_that_must_not_break_are_nothing_at_the_ends():
    assert printable("\u00a0\u202fAnna\u2009", Face.SANS) == "Anna"
    assert printable("\u00a0", Face.SANS) == ""


def test_an_unbreakable_hyphen_is_printed_as_a_hyphen():
    assert printable("Liepa\u2011Ozola", Face.SANS) == "Liepa-Ozola"


def test_a_mark_takes_no_width_of_its_own():
    assert text_width("y\u0304", Face.SANS, 10) == text_width("y", Face.SANS, 10)


def test_an_unbreakable_space_is_as_wide_as_it_is_drawn():
    widths = metrics(Face.SANS).widths

    assert widths["\u00a0"] == widths[" "]


def test_importing_the_documents_loads_no_library_for_them():
    """The window imports these modules at start and prints nothing for a long while."""
    code = (
        "import sys, pkgutil, importlib, app.documents\n"
        "for module in pkgutil.iter_modules(app.documents.__path__):\n"
        "    if module.name not in ('drawing', 'logo_drawing', 'operators', 'streaming'):\n"
        "        importlib.import_module('app.documents.' + module.name)\n"
        "heavy = {'reportlab', 'pypdfium2', 'zxingcpp', 'PIL', 'font_source_sans_pro'}\n"
        "print(*sorted(heavy & set(sys.modules)))"
    )

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stdout.strip()) == (0, "")
