"""What finds a person among other words, and what is left of a frozen paper."""

import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.erasure import Spellings, blank_paper
from app.domain.papers import CertificatePaper

NAMES = st.tuples(
    st.text("AĀBČEĢIĪKĻŅŠŪŽaābčeģiīkļņšūž-", min_size=2, max_size=8).map(lambda one: f"Z{one}a"),
    st.text("AĀBČEĢIĪKĻŅŠŪŽaābčeģiīkļņšūž-", min_size=2, max_size=8).map(lambda one: f"K{one}s"),
)
WORDS = st.text("abc .,;\n", max_size=12)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
FIELDS = st.sampled_from([*CertificatePaper.__dataclass_fields__, "later_field"])


@given(NAMES, WORDS, WORDS, st.booleans(), st.sampled_from([str, str.upper, str.lower]))
def test_a_name_is_taken_out_wherever_it_stands(name, before, after, is_turned, written):
    full = " ".join(reversed(name) if is_turned else name)

    left = Spellings([" ".join(name)]).taken_out_of(f"{before} {written(full)} {after}")

    assert left == f"{before} — {after}"


@given(NAMES, WORDS)
def test_texts_without_the_name_stay_as_they_are(name, text):
    spellings = Spellings([" ".join(name)], ["21234567"])

    assert spellings.taken_out_of(text) == text


@pytest.mark.parametrize("contact", ["20261122T12", "received", "svētki", "1234", "a@", "12 34"])
def test_what_is_no_whole_phone_or_address_is_nobodys(contact):
    assert not Spellings([], [contact])


def test_a_phone_that_could_be_a_day_takes_no_day_out_of_a_text():
    spellings = Spellings([], ["+371 20261123"])

    assert spellings.taken_out_of("Pārcelts no 2026-11-23") == "Pārcelts no 2026-11-23"
    assert spellings.taken_out_of("tālr. 2026 1123") == "tālr. —"


@given(st.dictionaries(FIELDS, JSON))
def test_a_blank_paper_can_be_kept_and_blanked_again(paper):
    blank = blank_paper(json.dumps(paper))

    assert blank.encode()
    assert blank_paper(blank) == blank
    assert json.loads(blank)["recipient"] == ""
    assert set(json.loads(blank)) <= set(CertificatePaper.__dataclass_fields__)


def test_of_a_paper_that_a_program_wrote_the_register_can_read_what_is_left():
    paper = {
        "language": "lv", "recipient": "Zeltīte Kvēpiņa", "title": "Talka", "hours": 6.5,
        "first_day": "2026-11-20", "last_day": "2026-11-21", "issued_on": "2026-11-22",
        "issuer": {"name": "Centrs", "registration_number": "1"}, "personal_code": "000000-00000",
        "code": "KOPA1\nZeltīte Kvēpiņa", "recipient_dative": "Zeltītei", "reason": "palīdzība",
        "facilitators": ["Zeltīte Kvēpiņa"], "organisation": "Skola", "number": "PRE-1",
    }  # fmt: skip

    left = msgspec.json.decode(blank_paper(json.dumps(paper)), type=CertificatePaper)

    assert (left.title, left.hours, left.number) == ("Talka", 6.5, "PRE-1")
    assert left.issuer.name == "Centrs"
    assert left.recipient == left.code == left.personal_code == left.reason == ""
    assert left.recipient_dative == left.organisation == ""
    assert left.facilitators == ()
