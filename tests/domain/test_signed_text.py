"""The text of a code: readable, short enough, and read back exactly or not at all."""

import unicodedata
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.events import HoursUnit
from app.domain.papers import CertificatePaper, Issuer
from app.domain.signed_text import (
    MOST_BYTES,
    SIGNATURE_BYTES,
    SIGNATURE_DIGITS,
    Claim,
    claim_of,
    parse,
    tells_of,
    to_sign,
    with_signature,
)

DAY = date(2026, 11, 22)
USUAL = Claim("PRE-2026-K7QXM-014", "Anna Bērziņa", "Vainagu darbnīca", "Preiļu centrs", DAY, 8)
SIGNATURE = bytes(range(64))


def written(claim):
    return with_signature(to_sign(claim), SIGNATURE)


def lines(claim):
    return to_sign(claim).split("\n")


def test_any_phone_shows_who_what_when_and_where():
    assert lines(USUAL) == [
        "PRE-2026-K7QXM-014",
        "Anna Bērziņa",
        "Vainagu darbnīca",
        "8x45 min, 22.11.2026",
        "Preiļu centrs",
        "1",
    ]


@pytest.mark.parametrize(
    ("hours", "unit", "line"),
    [
        (8, HoursUnit.ACADEMIC, "8x45 min, 22.11.2026"),
        (6, HoursUnit.CLOCK, "6 h, 22.11.2026"),
        (1.5, HoursUnit.CLOCK, "1,5 h, 22.11.2026"),
        (0.75, HoursUnit.ACADEMIC, "0,75x45 min, 22.11.2026"),
        (120, HoursUnit.ACADEMIC, "120x45 min, 22.11.2026"),
        (0, HoursUnit.ACADEMIC, "22.11.2026"),
    ],
)
def test_hours_say_what_an_hour_is(hours, unit, line):
    claim = replace(USUAL, hours=hours, hours_unit=unit)

    assert lines(claim)[3] == line
    read = parse(written(claim)).claim
    assert (read.hours, read.issued_on) == (hours, DAY)
    assert not hours or read.hours_unit is unit


def test_what_is_written_is_read_back():
    read = parse(written(USUAL))

    assert read.claim == USUAL
    assert read.signature == SIGNATURE
    assert read.signed == to_sign(USUAL).encode()


def test_the_name_is_the_last_to_be_cut():
    claim = replace(
        USUAL,
        name="Kristiāna Aleksandra Bērziņa-Kalniņa",
        title="Adventes vainagu darbnīca bērniem un vecākiem",
        centre="Preiļu novada Bērnu un jauniešu centrs",
    )

    _, name, title, _, centre, _ = lines(claim)

    assert name == claim.name
    assert title == "Adventes vainagu darbn…"
    assert centre == "Preiļu…"


def test_the_same_paper_always_has_the_same_text():
    again = parse(written(replace(USUAL, title="Ļoti garš nosaukums " * 9))).claim

    assert to_sign(again) == to_sign(replace(USUAL, title="Ļoti garš nosaukums " * 9))


@pytest.mark.parametrize("name_letters", range(26, 33))
def test_a_letter_is_never_cut_from_its_mark(name_letters):
    title = "e\u0328\u0304" * 60

    cut = lines(replace(USUAL, title=title, name="A" * name_letters))[2]

    whole = unicodedata.normalize("NFC", title)
    assert cut.endswith("…")
    assert whole.startswith(cut[:-1])
    assert not unicodedata.combining(whole[len(cut) - 1])


def test_line_breaks_in_a_value_make_no_lines():
    claim = replace(USUAL, title="Talka\npie\r\nezera\u0085 ", name="  Anna \t Bērziņa ")

    assert lines(claim)[1:3] == ["Anna Bērziņa", "Talka pie ezera"]


def test_nothing_is_written_as_a_dash():
    assert lines(replace(USUAL, title="", centre=" \n "))[2::2] == ["-", "-"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("PRE-2026-K7QXM-014", id="a number"),
        pytest.param(written(USUAL) + "\n", id="a line more"),
        pytest.param(written(USUAL)[:-1], id="a digit less"),
        pytest.param(written(USUAL) + "0", id="a digit more"),
        pytest.param(written(USUAL).replace("\n1", "\n2"), id="another version"),
        pytest.param(written(USUAL).replace("22.11.", "31.11."), id="a day that is none"),
        pytest.param(written(USUAL).replace("8x45", "08x45"), id="hours not as written"),
        pytest.param(written(USUAL).replace("PRE", "pre"), id="a number not as written"),
        pytest.param(written(USUAL).replace("Anna Bērziņa", ""), id="no name"),
        pytest.param(
            to_sign(USUAL) + "9" * SIGNATURE_DIGITS, id="a signature greater than there is"
        ),
        pytest.param(written(USUAL)[:-1] + "٣", id="digits of another script"),
        pytest.param(written(USUAL).replace("\n", "\r\n"), id="other line ends"),
    ],
)
def test_anything_else_is_no_text_of_a_code(text):
    assert parse(text) is None


names = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)


@given(
    name=names,
    title=names,
    centre=names,
    hours=st.sampled_from((0, 0.5, 7, 36.25, 999.75)),
    number=st.sampled_from(("A-2026-AAAA-001", "ABCDEF-2026-K7QXM-123456")),
)
def test_every_text_fits_and_is_read_back(name, title, centre, hours, number):
    claim = Claim(number, name, title, centre, DAY, hours)

    text = written(claim)

    read = parse(text)
    assert read is not None
    assert len(text.encode()) - SIGNATURE_DIGITS + SIGNATURE_BYTES <= MOST_BYTES
    assert (read.claim.number, read.claim.hours) == (number, hours)
    assert written(read.claim) == text


def test_a_paper_for_an_organisation_names_it():
    paper = CertificatePaper(
        "lv", "", "", DAY, DAY, DAY, Issuer("Preiļu centrs"), "PRE-2026-K7QXM-001"
    )

    claim = claim_of(replace(paper, organisation="Preiļu bibliotēka", reason="Par telpām"))

    assert (claim.name, claim.title) == ("Preiļu bibliotēka", "Par telpām")


def paper_of(claim):
    return CertificatePaper(
        language="lv",
        recipient=claim.name,
        title=claim.title,
        first_day=DAY,
        last_day=DAY,
        issued_on=claim.issued_on,
        issuer=Issuer(claim.centre),
        number=claim.number,
        hours=claim.hours,
        hours_unit=claim.hours_unit,
    )


@given(name=names, title=names, centre=names, hours=st.floats(0.02, 2000))
def test_a_code_tells_of_its_own_paper_however_it_was_cut(name, title, centre, hours):
    claim = Claim("PRE-2026-K7QXM-014", name, title, centre, DAY, hours)

    assert tells_of(parse(written(claim)).claim, paper_of(claim))


@pytest.mark.parametrize(
    "other",
    [
        {"number": "PRE-2026-K7QXM-015"},
        {"name": "Anna Bērziņ"},
        {"name": "Zan…"},
        {"title": "Vainagu"},
        {"centre": "Ludzas centrs"},
        {"issued_on": date(2026, 11, 21)},
        {"hours": 9},
        {"hours_unit": HoursUnit.CLOCK},
    ],
)
def test_a_code_tells_of_no_other_paper(other):
    assert tells_of(USUAL, paper_of(USUAL))
    assert not tells_of(replace(USUAL, **other), paper_of(USUAL))
