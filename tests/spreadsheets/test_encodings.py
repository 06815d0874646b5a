import pytest

from app.domain.people_lists import ENCODINGS, TWICE
from app.spreadsheets.encodings import LOST, decode

LATVIAN = "Vārds;Uzvārds\nĢirts;Āboliņš\nŠarlote;Žagare\n"
RUSSIAN = "Имя;Фамилия\nСветлана;Иванова\nAnna;Кузнецова\n"


@pytest.mark.parametrize(
    ("text", "written", "read"),
    [
        pytest.param(LATVIAN, "utf-8", "utf-8", id="utf-8"),
        pytest.param(LATVIAN, "utf-8-sig", "utf-8-sig", id="utf-8 with its mark"),
        pytest.param(LATVIAN, "utf-16", "utf-16", id="utf-16 with its mark"),
        pytest.param(LATVIAN, "utf-16-le", "utf-16", id="utf-16 little-endian without mark"),
        pytest.param(LATVIAN, "utf-16-be", "utf-16", id="utf-16 big-endian without mark"),
        pytest.param(LATVIAN, "utf-32", "utf-32", id="utf-32"),
        pytest.param(LATVIAN, "cp1257", "cp1257", id="Baltic Windows"),
        pytest.param(RUSSIAN, "utf-8", "utf-8", id="Russian utf-8"),
        pytest.param(RUSSIAN, "cp1251", "cp1251", id="Cyrillic Windows"),
        pytest.param("plain;text\n", "ascii", "utf-8", id="plain letters"),
    ],
)
def test_the_encoding_of_a_file_is_told_by_its_bytes(text, written, read):
    decoded = decode(text.encode(written))

    assert (decoded.text, decoded.encoding) == (text, read)


@pytest.mark.parametrize("misread", ["latin-1", "cp1257"])
@pytest.mark.parametrize("text", [LATVIAN, RUSSIAN], ids=["Latvian", "Russian"])
def test_text_that_was_saved_twice_is_read_once(text, misread):
    wrong = "".join(
        bytes([byte]).decode(misread, "replace").replace(LOST, chr(byte)) for byte in text.encode()
    )

    decoded = decode(wrong.encode())

    assert (decoded.text, decoded.encoding) == (text, TWICE)


def test_a_person_can_have_the_unrepaired_letters():
    twice = LATVIAN.encode().decode("latin-1").encode()

    assert decode(twice, "utf-8").text == LATVIAN.encode().decode("latin-1")
    assert decode(twice, TWICE).text == LATVIAN


@pytest.mark.parametrize("text", ["Âboliòa;José", "naïve – façade", "Ä", "„Kopā” §"])
def test_rare_but_right_letters_are_left_alone(text):
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_every_encoding_on_offer_reads_any_bytes(encoding):
    assert isinstance(decode(bytes(range(256)), encoding).text, str)


def test_letters_that_an_encoding_lacks_are_seen_as_lost():
    assert LOST in decode(b"\xe2bols\xff\n", "utf-8").text
