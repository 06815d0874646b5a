import pytest
import zxingcpp

from app.documents.cards import plan_cards
from app.documents.consent_form import plan_consent_forms
from app.documents.feedback_form import plan_feedback_form
from app.documents.fonts import Face, printable
from app.documents.pack_wording import pack_template
from app.documents.photo_list import plan_photo_list
from app.documents.poster import A3, plan_poster
from app.documents.shapes import A4_SHORT, MILLIMETRE, Curve, Text
from app.documents.wording import places
from app.documents.writer import draw_pages
from app.domain.papers import PaperField, PrintProblemKind
from app.domain.print_pack import CardsPaper, ChildForm, ConsentForms, PhotoList
from app.texts import LANGUAGES
from tests.documents.nasty_names import PRINTABLE, UNPRINTABLE
from tests.documents.pack_papers import a_label, facts
from tests.documents.read_back import (
    details_of,
    fonts_of,
    margins_of,
    on_one_line,
    pages_of,
    picture_of,
)

LONG_TITLE = (
    "Kā iesaistīt kaimiņus kopīgā darbā un no idejas nonākt līdz mini projektam, kas paliek: "
    "kopienas līderu pieredzes apmaiņa ar viesiem no visas Latgales un Sēlijas novadiem"
)
PLACES = {"kind", "kind_locative", "title", "when", "place", "organiser", "controller", "contact"}


def every_paper(language="lv", **changes):
    told = facts(language, **changes)
    return {
        "cards": plan_cards(CardsPaper(told, tuple(a_label(number) for number in range(12)))),
        "photo_list": plan_photo_list(PhotoList(told, ("Anna Bērziņa",), ("Jānis Ozols",), 9)),
        "consent": plan_consent_forms(
            ConsentForms(told, (ChildForm("Anna Liepa", "Ilze Liepa"), ChildForm()))
        ),
        "feedback": plan_feedback_form(told),
        "poster": plan_poster(told),
    }


def drawn(plan):
    return draw_pages(plan.pages, plan.about)


def text_of(plan, page=0):
    return on_one_line(pages_of(drawn(plan))[page])


def shapes_of(plan, page=0):
    return [shape for layer in plan.pages[page].layers for shape in layer.shapes]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pack_speaks_all_languages_and_mentions_only_what_is_known_of_an_event(language):
    wording = pack_template().languages[language]

    named = {name for pattern in wording.consent.patterns() for name in places(pattern)}
    assert named <= PLACES
    for alternatives in (wording.consent.pictures, wording.consent.withdraw):
        assert not places(alternatives[-1])
    assert set(places(wording.consent.sentence[-1])) == {"title"}
    assert len(wording.feedback.questions) >= 5
    for _, words in _texts(wording):
        assert printable(words, Face.SANS)


def _texts(struct, name=""):
    for field in getattr(struct, "__struct_fields__", ()):
        yield from _texts(getattr(struct, field), field)
    if isinstance(struct, str):
        yield name, struct
    if isinstance(struct, tuple):
        for one in struct:
            yield from _texts(one, name)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["cards", "photo_list", "consent", "feedback", "poster"])
def test_a_paper_keeps_its_margins_carries_its_letters_and_says_what_it_is(name, language):
    plan = every_paper(language)[name]

    pdf = drawn(plan)

    assert plan.problems == ()
    assert min(margins_of(picture_of(pdf), A4_SHORT)) >= 11.5
    _, fonts, embedded, readable = fonts_of(pdf)
    assert fonts == embedded == readable
    assert details_of(pdf)["Title"]
    assert details_of(pdf)["Creator"] == "Kopā"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["cards", "photo_list", "consent", "feedback", "poster"])
def test_text_for_people_is_never_smaller_than_notices_may_be(name, language):
    for title in ("Talka", LONG_TITLE):
        plan = every_paper(language, title=title)[name]
        sizes = [
            shape.line.size
            for page in range(len(plan.pages))
            for shape in shapes_of(plan, page)
            if isinstance(shape, Text)
        ]
        assert min(sizes) >= 8.5


@pytest.mark.parametrize("name", ["photo_list", "consent", "feedback", "poster"])
def test_a_long_title_is_printed_whole_inside_the_margins(name):
    plan = every_paper(title=LONG_TITLE, facilitators=("Dace Paraudziņa",) * 9)[name]

    assert plan.problems == ()
    assert LONG_TITLE in text_of(plan)
    assert min(margins_of(picture_of(drawn(plan)), A4_SHORT)) >= 11.5


@pytest.mark.parametrize("name", ["photo_list", "consent", "feedback", "poster"])
def test_an_event_of_which_hardly_anything_is_known_has_its_papers(name):
    bare = {
        "days": 0, "kind": "", "kind_locative": "", "place": "", "programme": "", "organiser": "",
        "facilitators": (), "controller": "", "contact": "", "funding_statement": "",
    }  # fmt: skip

    plan = every_paper(**bare)[name]

    assert len(plan.pages) == 1
    assert "{" not in text_of(plan)


@pytest.mark.parametrize("name", ["consent", "feedback", "poster"])
def test_an_event_without_a_title_is_named_as_the_problem(name):
    plan = every_paper(title=" ")[name]

    assert plan.pages == ()
    assert plan.problems[0].field is PaperField.TITLE
    assert plan.problems[0].kind is PrintProblemKind.EMPTY


@pytest.mark.parametrize("name", PRINTABLE)
def test_every_name_that_can_be_printed_has_its_card_form_and_line(name):
    card = plan_cards(CardsPaper(facts(), (a_label(1, name, ""),)))
    form = plan_consent_forms(ConsentForms(facts(), (ChildForm(name),)))
    line = plan_photo_list(PhotoList(facts(), (name,), (), 1))

    for plan in (card, form, line):
        assert plan.problems == ()
        assert len(plan.pages) == 1


@pytest.mark.parametrize("name", [one for one in UNPRINTABLE if printable(one, Face.SANS)])
def test_a_name_that_cannot_be_printed_is_named_as_a_problem(name):
    card = plan_cards(CardsPaper(facts(), (a_label(1, name, ""), a_label(2))))
    form = plan_consent_forms(ConsentForms(facts(), (ChildForm(name),)))
    line = plan_photo_list(PhotoList(facts(), (name,), (), 1))

    for plan in (card, form, line):
        assert [one.field for one in plan.problems] == [PaperField.RECIPIENT]
        assert len(plan.pages) == 1


def test_a_card_shows_the_code_in_digits_and_as_bars_that_a_scanner_reads():
    cards = tuple(a_label(number) for number in range(1, 13))

    plan = plan_cards(CardsPaper(facts(), cards))

    found = {
        code.text
        for page in range(2)
        for code in zxingcpp.read_barcodes(
            picture_of(drawn(plan), page, 1654), formats=zxingcpp.BarcodeFormat.Code128
        )
    }
    assert found == {card.code for card in cards}
    code = cards[0].code
    assert f"{code[:4]} {code[4:8]} {code[8:12]} {code[12:]}" in text_of(plan)
    assert "Preiļu kopienas resursu centrs" in text_of(plan)


def test_the_photographer_sees_names_and_no_reasons():
    plan = plan_photo_list(PhotoList(facts(), ("Anna Bērziņa",), ("Jānis Ozols",), 9))

    text = text_of(plan)
    assert text.index("Anna Bērziņa") < text.index("Bērni") < text.index("Jānis Ozols")
    assert any(isinstance(shape, Curve) for shape in shapes_of(plan))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_nobody_says_how_far_that_is_known(language):
    wording = pack_template().languages[language].photo

    nobody_asked = plan_photo_list(PhotoList(facts(language), expected=5))
    nobody_here = plan_photo_list(PhotoList(facts(language), expected=0))

    assert wording.nobody_asked in text_of(nobody_asked)
    assert wording.list_is_empty in text_of(nobody_here)
    assert wording.sign not in text_of(nobody_asked)


def test_a_long_list_for_the_photographer_goes_on_without_losing_anybody():
    names = tuple(f"Anna Bērziņa {number}" for number in range(120))

    plan = plan_photo_list(PhotoList(facts(), names, names[:50], 200))

    text = " ".join(map(on_one_line, pages_of(drawn(plan))))
    assert len(plan.pages) > 1
    assert all(text.count(f"{name} ") >= 1 for name in names)
    assert text.count("Anna Bērziņa") == 170
    assert min(margins_of(picture_of(drawn(plan), 1), A4_SHORT)) >= 11.5


def test_two_forms_share_a_page_and_each_has_its_child_and_guardian():
    forms = (ChildForm("Anna Liepa", "Ilze Liepa"), ChildForm("Jānis Ozols"), ChildForm())

    plan = plan_consent_forms(ConsentForms(facts(), forms))
    single = plan_consent_forms(ConsentForms(facts(), forms, per_page=1))

    assert len(plan.pages) == 2
    assert len(single.pages) == 3
    first = text_of(plan)
    assert first.index("Anna Liepa") < first.index("Ilze Liepa") < first.index("Jānis Ozols")
    assert first.count("Paraksts") == 2
    assert "radošajā darbnīcā „Adventes vainagi” 2026. gada 28. novembrī" in first


def test_forms_that_do_not_fit_on_half_a_page_have_a_page_each():
    forms = (ChildForm(), ChildForm())

    plan = plan_consent_forms(ConsentForms(facts(title=LONG_TITLE, place=LONG_TITLE * 5), forms))

    assert len(plan.pages) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_refusing_pictures_does_not_keep_a_child_away(language):
    wording = pack_template().languages[language].consent

    text = text_of(plan_consent_forms(ConsentForms(facts(language), (ChildForm(),))))

    assert wording.agree in text
    assert wording.disagree in text
    assert wording.independent in text
    assert "dati@example.lv" in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_feedback_form_asks_for_no_name_and_has_a_scale_in_signs_and_words(language):
    wording = pack_template().languages[language].feedback

    plan = plan_feedback_form(facts(language))

    text = text_of(plan)
    for words in (*wording.questions, *wording.open, *wording.scale, wording.anonymous):
        assert words in text
    assert text.count("4") >= len(wording.questions)
    circles = [s for s in shapes_of(plan) if isinstance(s, Curve) and not s.is_filled]
    assert len(circles) == 10


def test_a_poster_tells_what_when_where_and_who_in_large_type():
    plan = plan_poster(facts(days=3, is_open=True))

    text = text_of(plan)
    expected = [
        "Radošā darbnīca", "Adventes vainagi", "no 2026. gada 28. novembra līdz 12. decembrim",
        "plkst. 10.00–13.00", "Preiļu Galvenā bibliotēka", "Laipni aicināti visi!", "Programma",
        "sestdiena, 5. decembris", "Dace Paraudziņa, Ēriks Ķēniņš", "biedrība „Preiļu kopiena”",
    ]  # fmt: skip
    found = [text.replace("\u00a0", " ").find(words) for words in expected]
    assert -1 not in found, expected[found.index(-1)]
    assert found == sorted(found)
    title = next(s for s in shapes_of(plan) if isinstance(s, Text) and "Adventes" in s.line.text)
    assert title.line.size >= 40


def test_a_poster_of_one_session_has_no_programme_of_one_line():
    assert "Programma" not in text_of(plan_poster(facts()))


def test_a_poster_on_the_larger_paper_is_the_same_picture():
    small, large = plan_poster(facts(days=2)), plan_poster(facts(days=2), A3)

    assert large.pages[0].width / MILLIMETRE == pytest.approx(297, abs=0.1)
    assert large.pages[0].height / MILLIMETRE == pytest.approx(420, abs=0.1)
    assert text_of(large) == text_of(small)
    one = picture_of(drawn(small), width=300).convert("L")
    other = picture_of(drawn(large), width=300).convert("L").resize(one.size)
    differing = [abs(a - b) for a, b in zip(one.tobytes(), other.tobytes(), strict=True)]
    assert sum(differing) / len(differing) < 6


@pytest.mark.parametrize("days", [1, 2, 12, 40])
def test_a_poster_stays_on_its_page_however_many_sessions_there_are(days):
    plan = plan_poster(facts(days=days, title=LONG_TITLE))

    assert len(plan.pages) == 1
    assert plan.problems == ()
    assert min(margins_of(picture_of(drawn(plan)), A4_SHORT)) >= 11.5
