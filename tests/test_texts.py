import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import texts
from app.texts import (
    FORM_COUNTS,
    LANGUAGES,
    UnknownLanguageError,
    catalogue,
    grouped,
    plural_form,
    read_catalogue,
)

VECTORS = json.loads(
    (Path(__file__).parent / "data" / "language_vectors.json").read_text(encoding="utf-8")
)

TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv_LV" sourcelanguage="en_GB">
<context>
    <name>People</name>
    <message>
        <location filename="../../ui/people/screen.py"/>
        <source>“{name}” added &amp; saved.</source>
        <translation>„{name}” pievienots &amp; saglabāts.</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n dalībnieks</numerusform>
            <numerusform>%n dalībnieki</numerusform>
            <numerusform>nav dalībnieku</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a window</comment>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>an event</comment>
        <translation>Noslēgt</translation>
    </message>
    <message>
        <source>Half done</source>
        <translation type="unfinished">Pusē</translation>
    </message>
    <message>
        <source>Long gone</source>
        <translation type="vanished">Sen prom</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Tuvu</translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def latvian():
    return read_catalogue("lv", TS)


@pytest.fixture(autouse=True)
def _english_screen():
    texts.set_language("en")
    yield
    texts.set_language("en")


def test_a_translated_sentence_keeps_its_places_for_the_caller(latvian):
    sentence = latvian.translate("People", "“{name}” added & saved.")

    assert sentence.format(name="Anna") == "„Anna” pievienots & saglabāts."


@pytest.mark.parametrize(
    ("n", "text"),
    [
        (0, "nav dalībnieku"),
        (1, "1 dalībnieks"),
        (2, "2 dalībnieki"),
        (11, "11 dalībnieki"),
        (21, "21 dalībnieks"),
        (111, "111 dalībnieki"),
    ],
)
def test_a_count_takes_the_latvian_plural_form(latvian, n, text):
    assert latvian.translate("People", "%n people", n=n) == text


def test_a_long_count_is_grouped_within_its_sentence(latvian):
    assert latvian.translate("People", "%n people", n=12345) == "12\u00a0345 dalībnieki"


def test_equal_sources_are_told_apart_by_context_and_comment(latvian):
    assert latvian.translate("People", "Close", comment="a window") == "Aizvērt"
    assert latvian.translate("People", "Close", comment="an event") == "Noslēgt"
    assert latvian.translate("Sheet", "Close") == "Tuvu"


@pytest.mark.parametrize("source", ["Half done", "Long gone", "Never heard of"])
def test_a_text_without_finished_translation_stays_english(latvian, source):
    assert latvian.translate("People", source) == source


def test_a_count_without_translation_stays_english_with_its_number(latvian):
    assert latvian.translate("People", "%n unheard-of things", n=3) == "3 unheard-of things"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_carried_catalogue_can_be_read(language):
    assert catalogue(language).language == language


def test_a_language_that_is_not_spoken_is_refused():
    for use in (texts.set_language, catalogue, lambda code: plural_form(code, 1)):
        with pytest.raises(UnknownLanguageError):
            use("ltg")


def test_a_refused_language_leaves_the_screen_as_it_was():
    texts.set_language("ru")

    with pytest.raises(UnknownLanguageError):
        texts.set_language("xx")

    assert texts.language() == "ru"


def test_the_screen_speaks_the_language_that_was_set(monkeypatch, latvian):
    monkeypatch.setattr(texts, "catalogue", {"lv": latvian, "en": catalogue("en")}.__getitem__)

    assert texts.translate("Sheet", "Close") == "Close"

    texts.set_language("lv")

    assert texts.translate("Sheet", "Close") == "Tuvu"
    assert texts.translate("People", "%n people", n=1) == "1 dalībnieks"
    assert texts.translate("People", "Close", comment="a window") == "Aizvērt"


def test_the_screen_can_be_read_from_many_threads_at_once():
    catalogue.cache_clear()

    with ThreadPoolExecutor(8) as pool:
        seen = set(pool.map(lambda _: texts.translate("Nobody", "Hello"), range(200)))

    assert seen == {"Hello"}


@pytest.mark.parametrize(("n", "form"), VECTORS["plural_qt_lv"].items())
def test_latvian_plurals_follow_qt(n, form):
    assert plural_form("lv", int(n)) == form


@pytest.mark.parametrize("language", ["en", "ru"])
def test_plurals_follow_the_unicode_rules(language):
    names = {"en": ["one", "other"], "ru": ["one", "few", "many"]}[language]

    for n, name in VECTORS["plural_cldr"][language].items():
        assert names[plural_form(language, int(n))] == name, n


@given(st.sampled_from(LANGUAGES), st.integers())
def test_every_number_has_a_form_in_every_language(language, n):
    assert 0 <= plural_form(language, n) < FORM_COUNTS[language]


@pytest.mark.parametrize(
    ("n", "lv", "en"),
    [
        (0, "0", "0"),
        (2026, "2026", "2026"),
        (10000, "10\u00a0000", "10,000"),
        (-1234567, "-1\u00a0234\u00a0567", "-1,234,567"),
    ],
)
def test_long_numbers_are_grouped_by_the_habit_of_the_language(n, lv, en):
    assert grouped(n, "lv") == lv
    assert grouped(n, "ru") == lv
    assert grouped(n, "en") == en
