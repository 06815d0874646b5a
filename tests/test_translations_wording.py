"""Latvian and Russian texts are written as docs/wording.md says."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.texts import catalogue

RESOURCES = Path(__file__).parent.parent / "resources"
LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
CYRILLIC = re.compile(r"[Ѐ-ӿ]")
WORD = re.compile(r"[^\W\d_]+")
PLACE = re.compile(r"\{\w*\}|%n")
# Ends that a translation keeps, so that a sentence stays one and a label stays one.
ENDS = (".", "?", "!", ":", "…")
# Short for "number", which a language may write with a sign of its own: №.
SHORTENED = {"No."}
GENDER_LEFT_OPEN = re.compile(r"\w/-?\w*(?:us[iī]|ies|ta|ла)\w*\b|\((?:а|ла|ая|usies)\)")
UNIT = "min|mm|kB|MB|dpi|st|s|мин|мм|КБ|МБ|ч|с|%(?!n)"
PARTED = re.compile(rf"(?:[\d}}]|%n) (?:{UNIT})(?!\w)|(?:Nr\.|№|plkst\.) (?=[\d{{%])|эл\. почт")


def finished(language):
    """Return (context, source, form) of everything that is shown in a language."""
    ts = ET.parse(RESOURCES / f"translations/kopa_{language}.ts")  # noqa: S314 - our own file
    return [
        (context.findtext("name"), message.findtext("source"), form)
        for context in ts.getroot()
        for message in context.iterfind("message")
        for translation in message.iterfind("translation")
        if "type" not in translation.attrib
        for form in ([one.text for one in translation] or [translation.text])
    ]


def breaking(rule, *languages):
    return [(*where, form) for lang in languages for *where, form in finished(lang) if rule(form)]


def on_papers():
    for path in (*(RESOURCES / "templates").rglob("*.json"), RESOURCES / "event_kinds.json"):
        yield from _strings(json.loads(path.read_text(encoding="utf-8")))


def _strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


def mixes_scripts(text):
    words = WORD.findall(PLACE.sub(" ", text))
    return any(LATIN.search(word) and CYRILLIC.search(word) for word in words)


def test_no_word_mixes_latin_and_cyrillic_letters_that_look_alike():
    assert breaking(mixes_scripts, "lv", "ru") == []
    assert [text for text in on_papers() if mixes_scripts(text)] == []


def test_latvian_has_no_cyrillic_letter():
    assert breaking(CYRILLIC.search, "lv") == []


def test_each_language_has_its_own_quotes():
    def is_foreign_in_latvian(form):
        return re.search(r'["“«»]', form) or form.count("„") != form.count("”")

    def is_foreign_in_russian(form):
        return re.search(r'["“”„]', form) or form.count("«") != form.count("»")

    assert breaking(is_foreign_in_latvian, "lv") == []
    assert breaking(is_foreign_in_russian, "ru") == []


def test_english_has_its_own_apostrophe():
    straight = {source for _, source, _ in finished("lv") if re.search(r"\w'|'\w", source)}

    assert straight == set()


@pytest.mark.parametrize("amiss", [r"\.\.\.", "  ", r" …$", r" [.,:;?!](?:\s|$)", "\u00ad"])
def test_signs_and_spaces_are_tidy(amiss):
    assert breaking(re.compile(amiss).search, "lv", "ru") == []


def test_a_number_is_never_parted_from_its_unit_or_sign():
    assert breaking(PARTED.search, "lv", "ru") == []


def test_the_dash_between_words_is_that_of_the_language():
    assert breaking(re.compile(" [—-] ").search, "lv") == []
    assert breaking(re.compile(" [–-] ").search, "ru") == []


@pytest.mark.parametrize("language", ["lv", "ru"])
def test_a_sentence_stays_a_sentence_and_a_label_a_label(language):
    amiss = [
        (context, source, form)
        for context, source, form in finished(language)
        if source not in SHORTENED and source.endswith(ENDS) and not form.endswith(ENDS)
    ]

    assert amiss == []


def test_no_text_writes_both_genders_with_a_stroke_or_in_brackets():
    assert breaking(GENDER_LEFT_OPEN.search, "lv", "ru") == []


@pytest.mark.parametrize("text", ["участвовал(а)", "piedalījies/-usies", "пришёл/пришла"])
def test_a_gender_left_open_is_noticed(text):
    assert GENDER_LEFT_OPEN.search(text)


def test_the_program_is_named_in_quotes_in_latvian_where_its_name_is_a_word():
    unquoted = [
        form
        for _, source, form in finished("lv")
        if "Kopā" in source and "Kopā" in form.replace("„Kopā”", "")
    ]

    assert unquoted == []


def test_the_program_is_named_without_quotes_in_russian():
    assert breaking(re.compile("«Kopā»").search, "ru") == []


@pytest.mark.parametrize(
    ("language", "page"),
    [("lv", r"sadaļ\w* „([^”{]+)”"), ("ru", r"раздел\w* «([^»{]+)»")],
)
def test_whoever_is_sent_to_a_page_finds_one_of_that_name(language, page):
    every = {form for *_, form in finished(language)}
    named = {name for form in every for name in re.findall(page, form)}

    assert named
    assert named <= every


def test_cancelling_and_undoing_have_different_words():
    assert catalogue("lv").translate("Widgets", "Cancel") == "Atcelt"
    assert catalogue("lv").translate("Widgets", "Undo") == "Atsaukt"
    assert catalogue("ru").translate("Widgets", "Cancel") == "Отмена"
    assert catalogue("ru").translate("Widgets", "Undo") == "Отменить"


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("lv", 0, "0 pasākumu"),
        ("lv", 1, "1 pasākums"),
        ("lv", 11, "11 pasākumi"),
        ("lv", 21, "21 pasākums"),
        ("ru", 1, "1 мероприятие"),
        ("ru", 3, "3 мероприятия"),
        ("ru", 12, "12 мероприятий"),
        ("ru", 21, "21 мероприятие"),
        ("en", 1, "1 event"),
        ("en", 0, "0 events"),
    ],
)
def test_things_are_counted_as_each_language_counts(language, number, words):
    assert catalogue(language).translate("Events", "%n events", n=number) == words
