"""The templates that come with Kopā: complete in what they say, and well laid out on the page."""

import re
from dataclasses import replace
from datetime import date
from itertools import combinations, product

import pytest
import zxingcpp

from app.documents.certificates import Supplies, Work, draw_design, plan_certificate
from app.documents.looks import build_design
from app.documents.looks.wording import wording_of
from app.documents.ornaments import ornament_names
from app.documents.palettes import colour
from app.documents.patterns import read_pattern
from app.documents.placeholders import FIELDS
from app.documents.sample_paper import sample_paper
from app.domain.designs import (
    Align,
    CertificateKind,
    ElementKind,
    Look,
    Orientation,
    PageFormat,
    PaperSize,
    Speaks,
    Tint,
)
from app.domain.papers import Issuer, PaperField, Signatory
from tests.documents.read_back import on_one_line, pages_of, picture_of

LANGUAGES = {"lv", "en", "ru"}
PAGES = tuple(PageFormat(size, lies) for size in PaperSize for lies in Orientation)
EVERY_KIND = pytest.mark.parametrize("kind", CertificateKind)


def designs_of(kind):
    """Return the templates of a kind in every look, on every page, in one and two languages."""
    return [
        build_design(kind, look, page, is_bilingual=is_bilingual)
        for look in Look
        for page in PAGES
        for is_bilingual in (False, True)
    ]


def called(design, *more):
    """Return which design a failure is about."""
    page = design.page
    return (design.kind, design.look, page.size, page.orientation, design.is_bilingual, *more)


PRINTER_MARGIN = 8.0  # millimetres that many printers leave white
QUIET_ZONE = 3.0  # four modules of a code of 35 mm
AWAY_FROM_PENS = 6.0
STAMP = 40.0
PROGRAMMES = {CertificateKind.TEACHER, CertificateKind.NON_FORMAL}
THANKS = {CertificateKind.THANKS, CertificateKind.THANKS_ORGANISATION}
# Ornaments that fill their box; others leave its middle to the words.
SOLID_ORNAMENTS = {"belt", "belt_across", "star", "sun", "birds", "hills"}
# Words that stand where nobody signs by hand are over the place for signing.
MAY_SHARE = {frozenset({"e_signed", f"signature_{number}"}) for number in range(3)}


def solid(design):
    return [one for one in design.elements if not one.is_background]


def texts_of(design):
    return [one for one in design.elements if one.kind is ElementKind.TEXT]


def fields_of(design):
    return {
        name
        for one in texts_of(design)
        for texts in one.texts.values()
        for text in texts
        for name in read_pattern(text).names
    }


def apart(one, other):
    """Return how many millimetres lie between two boxes; below nothing where they overlap."""
    across = max(one.x - other.x - other.width, other.x - one.x - one.width)
    along = max(one.y - other.y - other.height, other.y - one.y - one.height)
    return max(across, along)


def element(design, name):
    return next(one for one in design.elements if one.id == name)


# What a paper needs


@EVERY_KIND
def test_a_template_says_who_gives_what_to_whom_when_and_under_which_number(kind):
    for design in designs_of(kind):
        assert {
            "issuer",
            "registration_number",
            "recipient",
            "issue_date",
            "number_line",
        } <= fields_of(design)
        assert {
            "stamp",
            "funding",
            "programme",
            "duplicate",
            "e_signed",
            "issue_place",
        } <= fields_of(design)
        kinds = [one.kind for one in design.elements]
        assert kinds.count(ElementKind.SIGNATURE) == 3
        assert kinds.count(ElementKind.CODE) == kinds.count(ElementKind.LOGOS) == 1


@EVERY_KIND
def test_a_template_has_what_its_kind_asks_for(kind):
    for design in designs_of(kind):
        fields = fields_of(design)
        if design.kind in PROGRAMMES:
            approval = {"approval_authority", "approval_date", "approval_number"}
            assert approval | {"topics", "facilitators", "title", "hours"} <= fields
        if design.kind is CertificateKind.TEACHER:
            assert {"programme_kind", "personal_code"} <= fields
        elif design.kind is not CertificateKind.HOURS_STATEMENT:
            assert "personal_code" not in fields
        assert ("reason" in fields) == (design.kind in THANKS)
        has_table = any(one.kind is ElementKind.TABLE for one in design.elements)
        assert has_table == (design.kind is CertificateKind.HOURS_STATEMENT)


@EVERY_KIND
def test_the_name_stands_alone_on_its_line_in_the_nominative(kind):
    for design in designs_of(kind):
        name = element(design, "name")

        assert all(texts[-1] == "{recipient}" for texts in name.texts.values())
        assert not {"recipient_dative", "recipient_accusative"} & fields_of(design)
        assert name.least >= 14


@EVERY_KIND
def test_every_text_is_there_in_every_language_and_its_fields_exist(kind):
    for design in designs_of(kind):
        assert fields_of(design) <= set(FIELDS)
        assert all(
            read_pattern(text).is_readable
            for one in texts_of(design)
            for texts in one.texts.values()
            for text in texts
        )
        assert set(design.words) == LANGUAGES
        for one in texts_of(design):
            silent = LANGUAGES - set(one.texts)
            # A name that stands before the verb needs no opening in Russian.
            assert silent <= ({"ru"} if one.id == "opening_2" else set()), called(design, one.id)
            assert set(one.labels) in (set(), LANGUAGES)


@EVERY_KIND
def test_only_papers_of_two_languages_have_a_second_voice(kind):
    for design in designs_of(kind):
        assert any(one.speaks is Speaks.SECOND for one in design.elements) == design.is_bilingual


# Where things stand


@EVERY_KIND
def test_everything_stands_within_what_printers_can_print(kind):
    for design in designs_of(kind):
        for one in design.elements:
            assert min(one.x, one.y) >= PRINTER_MARGIN, called(design, one.id)
            assert one.x + one.width <= design.page.width - PRINTER_MARGIN + 0.01, called(
                design, one.id
            )
            assert one.y + one.height <= design.page.height - PRINTER_MARGIN + 0.01, called(
                design, one.id
            )


@EVERY_KIND
def test_no_two_things_stand_in_the_same_place(kind):
    for design in designs_of(kind):
        for one, other in combinations(solid(design), 2):
            if frozenset({one.id, other.id}) not in MAY_SHARE:
                assert apart(one, other) >= -0.02, called(design, one.id, other.id)


@EVERY_KIND
def test_no_words_stand_on_an_ornament(kind):
    for design in designs_of(kind):
        ornaments = [one for one in design.elements if one.ornament in SOLID_ORNAMENTS]
        for one in solid(design):
            for ornament in ornaments:
                assert apart(one, ornament) >= 0, called(design, one.id, ornament.id)


@EVERY_KIND
def test_the_code_is_large_and_has_quiet_about_it(kind):
    for design in designs_of(kind):
        code = element(design, "code")

        assert min(code.width, code.height) >= 35
        for one in design.elements:
            if one is code or one.ornament == "linen":
                continue
            room = AWAY_FROM_PENS if one.kind is ElementKind.SIGNATURE else QUIET_ZONE
            assert apart(one, code) >= room - 0.02, called(design, one.id)


@EVERY_KIND
def test_a_round_stamp_neither_covers_the_code_nor_runs_over_the_edge(kind):
    for design in designs_of(kind):
        boxes = {one.id: one for one in design.elements}
        stamp, code = boxes["stamp"], boxes["code"]
        middle = stamp.x + stamp.width / 2

        assert stamp.align is Align.CENTRE
        assert middle + STAMP / 2 <= design.page.width, called(design)
        if code.x > stamp.x:
            assert middle + STAMP / 2 <= code.x, called(design)
        else:
            assert middle - STAMP / 2 >= code.x + code.width, called(design)


@EVERY_KIND
def test_no_letters_are_too_small_to_read(kind):
    for design in designs_of(kind):
        for one in texts_of(design):
            assert one.least >= 8.5, called(design, one.id)
            assert one.size >= one.least, called(design, one.id)


@EVERY_KIND
def test_ids_are_names_of_their_own_and_what_takes_a_place_takes_one_that_is_there(kind):
    for design in designs_of(kind):
        names = [one.id for one in design.elements]

        assert len(set(names)) == len(names)
        assert {one.instead for one in design.elements} <= {"", *names}
        assert {one.ornament for one in design.elements} <= {"", *ornament_names()}


# Colours


@pytest.mark.parametrize("look", Look)
def test_words_can_be_read_in_their_colour_and_in_grey(look):
    design = build_design(CertificateKind.TEACHER, look, PageFormat())
    for tint in {one.tint for one in texts_of(design)}:
        assert contrast_with_white(colour(design.palette, tint).value) >= 4.5, tint


def contrast_with_white(shades):
    red, green, blue = (
        shade / 12.92 if shade <= 0.04045 else ((shade + 0.055) / 1.055) ** 2.4 for shade in shades
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)


def test_the_plain_look_is_black_alone():
    design = build_design(CertificateKind.PARTICIPATION, Look.PLAIN, PageFormat())

    assert {colour(design.palette, tint).value for tint in Tint} == {(0.0, 0.0, 0.0)}
    assert {one.ornament for one in design.elements} == {"", "star"}


# Always the same


def test_a_template_is_the_same_whenever_it_is_built():
    page = PageFormat(PaperSize.A5, Orientation.PORTRAIT)
    first = build_design(CertificateKind.TEACHER, Look.WARM, page, is_bilingual=True)
    build_design.cache_clear()

    assert build_design(CertificateKind.TEACHER, Look.WARM, page, is_bilingual=True) == first


# Printed


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.size}-{page.orientation}")
@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("kind", CertificateKind)
def test_a_sample_fits_every_template_in_one_and_two_languages(kind, look, page):
    for is_bilingual in (False, True):
        design = build_design(kind, look, page, is_bilingual=is_bilingual)
        plan = plan_certificate(Work(sample_paper(design), design), Supplies())

        assert plan.problems == ()


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.size}-{page.orientation}")
@pytest.mark.parametrize("look", Look)
@pytest.mark.parametrize("languages", [("lv", ""), ("ru", ""), ("ru", "lv")])
def test_a_statement_of_two_events_is_one_page_with_whole_numbers(look, page, languages):
    first, other = languages
    design = build_design(CertificateKind.HOURS_STATEMENT, look, page, is_bilingual=bool(other))
    paper = replace(sample_paper(design, first), second_language=other)

    (text,) = pages_of(draw_design(design, paper))

    assert all(row.number in text for row in paper.rows)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.size}-{page.orientation}")
@pytest.mark.parametrize("look", Look)
def test_no_rule_of_the_page_runs_through_the_table_of_a_long_statement(look, page):
    design = build_design(CertificateKind.HOURS_STATEMENT, look, page)
    table = next(one for one in design.elements if one.kind is ElementKind.TABLE)

    lower_rules = [
        one.id
        for one in design.elements
        if one.kind is ElementKind.LINE and one.width > one.height and one.y > table.y
    ]

    assert lower_rules == []


LONG_TITLE = (
    "Kopienas resursu apzināšana un sadarbības veidošana starp skolām, bibliotēkām, jauniešu "
    "centriem un pašvaldību iestādēm Latgales reģiona novados šogad"
)
LONG_NAME = "Aleksandra Margarita Konstantinopoļska-Vecozoliņa-Jēkabsone"
POSITIONS = (
    "Kopienas resursu centra vadītāja",
    "Izglītības pārvaldes vietniece",
    "Programmas vadītāja",
)


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.size}-{page.orientation}")
@pytest.mark.parametrize("look", Look)
def test_long_names_titles_and_three_signatories_fit(look, page, language):
    design = build_design(CertificateKind.PARTICIPATION, look, page)
    paper = replace(
        sample_paper(design, language),
        recipient=LONG_NAME,
        title=LONG_TITLE,
        first_day=date(2026, 11, 28),
        last_day=date(2026, 12, 3),
        place="Augšdaugavas novada Naujenes pagasta Naujenes Kultūras nams",
        issuer=Issuer(
            "Biedrība „Latgales kopienu attīstības un izglītības atbalsta centrs”", "4" * 11
        ),
        signatories=tuple(Signatory("Kristīne Bērziņa-Kalniņa", one) for one in POSITIONS),
    )

    assert plan_certificate(Work(paper, design), Supplies()).problems == ()


@EVERY_KIND
def test_a_long_place_of_issue_fits_every_page(kind):
    for look, page in product(Look, PAGES):
        design = build_design(kind, look, page)
        paper = replace(sample_paper(design), issue_place="Daugavpils valstspilsētā")

        assert plan_certificate(Work(paper, design), Supplies()).problems == (), called(design)


def printed(kind, language="lv", look=Look.WARM, **changes):
    design = build_design(kind, look, PageFormat())
    paper = replace(sample_paper(design, language), **changes)
    return on_one_line(" ".join(pages_of(draw_design(design, paper))))


def test_a_missing_place_takes_its_words_with_it():
    assert "Norises vieta" in printed(CertificateKind.PARTICIPATION)
    assert "Norises vieta" not in printed(CertificateKind.PARTICIPATION, place="")


def test_the_place_moves_up_where_no_hours_are_known():
    design = build_design(CertificateKind.PARTICIPATION, Look.FORMAL, PageFormat())
    order = [element(design, name) for name in ("dates", "hours", "place")]

    assert [one.instead for one in order] == ["", "dates", "hours"]


@pytest.mark.parametrize(
    ("language", "kind", "words"),
    [
        ("lv", "A", "apguva pedagogu profesionālās kompetences pilnveides A programmu"),
        ("lv", "B", "apguva pedagogu profesionālās kompetences pilnveides B programmu"),
        ("lv", "", "apguva pedagogu profesionālās kompetences pilnveides programmu"),
        ("en", "A", "completed Programme A for teachers’ professional development"),
        ("ru", "A", "освоение программы A повышения профессиональной компетенции педагогов"),
    ],
)
def test_a_teachers_paper_names_the_kind_of_programme(language, kind, words):
    assert words in printed(CertificateKind.TEACHER, language, programme_kind=kind)


def test_an_approval_is_printed_with_what_is_known_of_it():
    known = {"approval_authority": "Preiļu novada pašvaldība", "approval_number": "1-23/45"}
    day = {"approval_day": date(2026, 3, 3)}

    assert (
        "Programma saskaņota: Preiļu novada pašvaldība, 2026. gada 3. martā, Nr. 1-23/45"
        in printed(CertificateKind.TEACHER, **known, **day)
    )
    assert "pašvaldība, Nr. 1-23/45" in printed(CertificateKind.TEACHER, **known, approval_day=None)
    assert "saskaņota" not in printed(CertificateKind.TEACHER, approval_authority="")


def test_a_personal_code_is_printed_only_when_it_is_known():
    given = printed(CertificateKind.TEACHER, personal_code="000000-00000")

    assert "personas kods 000000-00000" in given
    assert "personas kods" not in printed(CertificateKind.TEACHER, personal_code="")


@pytest.mark.parametrize(
    ("reason", "title", "words"),
    [
        ("palīdzību talkā", "Lielā talka", "par palīdzību talkā"),
        ("", "Lielā talka", "par ieguldījumu kopienas stiprināšanā un palīdzību pasākumā „Lielā"),
        ("", "", "par ieguldījumu kopienas stiprināšanā"),
    ],
)
def test_thanks_say_what_for(reason, title, words):
    assert words in printed(CertificateKind.THANKS, reason=reason, title=title)


def test_thanks_to_an_organisation_name_it_and_nobody_else():
    text = printed(
        CertificateKind.THANKS_ORGANISATION,
        organisation="Preiļu bibliotēka",
        recipient="Anna Ozola",
    )

    assert "Preiļu bibliotēka" in text
    assert "Ozola" not in text


@pytest.mark.parametrize(
    ("language", "hours", "words"),
    [
        ("lv", 1, "1 akadēmiskā stunda"),
        ("lv", 2, "2 akadēmiskās stundas"),
        ("lv", 11, "11 akadēmiskās stundas"),
        ("lv", 21, "21 akadēmiskā stunda"),
        ("lv", 1.5, "1,5 akadēmiskās stundas"),
        ("en", 1, "1 academic hour"),
        ("en", 8, "8 academic hours"),
        ("ru", 21, "21 ак. ч."),
    ],
)
def test_hours_have_the_form_that_their_number_asks_for(language, hours, words):
    text = printed(CertificateKind.PARTICIPATION, language, hours=hours)

    assert re.search(rf"\b{re.escape(words)}(?!\w)", text.replace("\N{NO-BREAK SPACE}", " "))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("lv", "no 2026. gada 28. novembra līdz 3. decembrim"),
        ("en", "28 November – 3 December 2026"),
        ("ru", "с 28 ноября по 3 декабря 2026 г."),
    ],
)
def test_days_are_written_out_as_the_language_does(language, words):
    days = {"first_day": date(2026, 11, 28), "last_day": date(2026, 12, 3)}

    assert words in printed(CertificateKind.PARTICIPATION, language, **days)


def test_a_draft_says_so_and_an_issued_paper_its_number():
    assert "Melnraksts bez numura" in printed(CertificateKind.VOLUNTEER, number="")
    assert "Nr. PRE-2026-001" in printed(CertificateKind.VOLUNTEER, number="PRE-2026-001").replace(
        "\N{NO-BREAK SPACE}", " "
    )


@pytest.mark.parametrize("page", PAGES, ids=lambda page: f"{page.size}-{page.orientation}")
@pytest.mark.parametrize("look", Look)
def test_the_code_is_read_from_the_whole_page(look, page):
    """Nothing of a look comes so near that a reader would not find it."""
    design = build_design(CertificateKind.TEACHER, look, page)
    paper = sample_paper(design)
    wide = round(page.width / 25.4 * 150)

    (found,) = zxingcpp.read_barcodes(picture_of(draw_design(design, paper), width=wide))

    assert found.text == paper.code


def test_a_duplicate_says_so_beside_its_number():
    design = build_design(CertificateKind.PARTICIPATION, Look.FORMAL, PageFormat())
    plan = plan_certificate(Work(sample_paper(design), design, is_duplicate=True), Supplies())
    lines = [
        shape.line.text
        for page in plan.pages
        for layer in page.layers
        for shape in layer.shapes
        if hasattr(shape, "line")
    ]

    assert any(line.startswith("Nr.") and line.endswith("DUBLIKĀTS") for line in lines)


@pytest.mark.parametrize("kind", CertificateKind)
def test_latvian_verbs_are_those_that_have_no_gender(kind):
    words = wording_of(kind)["lv"]
    said = " ".join((words.opening, *words.act, *(words.second_act or ())))

    assert not re.search(r"\b\w+(?:jies|usies|jusi|jis)\b", said)


@pytest.mark.parametrize("kind", CertificateKind)
def test_russian_speaks_in_nouns_not_in_verbs_that_have_a_gender(kind):
    words = wording_of(kind)["ru"]
    said = " ".join((words.opening, *words.act, *(words.second_act or ())))

    assert not re.search(r"\b\w+(?:ал|ала|ил|ила|ел|ела|вший|вшая)\b", said)


def test_what_a_problem_is_called_is_known_for_every_field():
    assert set(FIELDS.values()) <= set(PaperField)
