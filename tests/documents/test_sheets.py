from itertools import pairwise

import pytest

from app.documents.fonts import Face, printable
from app.documents.shapes import A4_LONG, MILLIMETRE, Box, Rule, Squares, Text
from app.documents.sheets import plan_sheet, write_sheet
from app.documents.writer import draw_pages
from app.domain.papers import PaperField, PrintProblem, PrintProblemKind, SheetRow, SheetSession
from app.domain.sheets import SheetColumn
from app.texts import LANGUAGES
from tests.documents.nasty_names import PRINTABLE, UNPRINTABLE
from tests.documents.papers import FIRST_DAY, a_sheet, code_for, rows, sessions
from tests.documents.read_back import (
    codes_in,
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
LONG_NAME = "Augšdaugavas novada Vaboles vidusskolas vecāku un atbalstītāju biedrība"
WORDS = {
    "lv": ("DALĪBNIEKU REĢISTRĀCIJAS LAPA", "Paraksts", "Lapa 1 no 1", "Kopā parakstījušies:"),
    "en": ("SIGN-IN SHEET", "Signature", "Page 1 of 1", "Signatures in total:"),
    "ru": ("ЛИСТ РЕГИСТРАЦИИ УЧАСТНИКОВ", "Подпись", "Лист 1 из 1", "Всего подписей:"),
}


def planned(**changes):
    return plan_sheet(a_sheet(**changes), code_for)


def drawn(plan):
    return draw_pages([page.page for page in plan.pages], plan.about)


def texts_of(plan, page=0):
    return [
        shape.line.text
        for layer in plan.pages[page].page.layers
        for shape in layer.shapes
        if isinstance(shape, Text)
    ]


def shapes_of(plan, kind):
    return [
        shape
        for page in plan.pages
        for layer in page.page.layers
        for shape in layer.shapes
        if isinstance(shape, kind)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sheet_says_what_a_funder_asks_for_in_the_order_of_reading(language):
    plan = planned(language=language)

    (text,) = pages_of(drawn(plan))

    heading, signature, page, signed = WORDS[language]
    expected = [
        heading,
        "Kopienas resursu apzināšana",
        "Darbīgās kopienas, DK-12",
        "Preiļu kopienas resursu centrs",
        "Finansē Kopienu fonds.",
        "2026",
        "Preiļu Galvenā bibliotēka",
        "Biedrība „Preiļu kopiena”",
        "Dace Paraudziņa, Ēriks Ķēniņš",
        signature,
        "1 Anna Bērziņa Preiļu Valsts ģimnāzija",
        "2 Светлана Иванова Krāslavas novads",
        "3 Ȳlva Zvȳdreņa",
        "9",
        "dati@example.lv",
        signed,
        page,
        "2026 1122 0010",
    ]
    line = on_one_line(text)
    places = [line.find(words) for words in expected]
    assert -1 not in places, expected[places.index(-1)]
    assert places == sorted(places)
    assert plan.problems == ()


def test_days_and_time_of_one_sitting_are_written_out():
    texts = texts_of(planned())

    assert "2026. gada 22. novembrī, plkst. 10.00–13.00" in [
        t.replace("\u00a0", " ") for t in texts
    ]
    assert "22.11.2026." not in texts


def test_sittings_have_a_signature_column_each_with_its_day():
    texts = texts_of(planned(sessions=sessions(3)))

    assert texts.count("Paraksts") == 3
    assert [t for t in texts if t.startswith("2") and t.endswith("11.2026.")] == [
        "22.11.2026.",
        "23.11.2026.",
        "24.11.2026.",
    ]


def test_different_times_stand_over_their_columns_and_one_time_does_not():
    evening = SheetSession(FIRST_DAY, "18:00", "20:30")

    texts = " ".join(texts_of(planned(sessions=(*sessions(2), evening)))).replace("\u00a0", " ")
    same = " ".join(texts_of(planned(sessions=sessions(2)))).replace("\u00a0", " ")

    assert "plkst. 10.00–13.00" in texts
    assert "plkst. 18.00–20.30" in texts
    assert same.count("plkst. 10.00–13.00") == 1


def test_a_sitting_without_a_time_or_an_event_without_sittings_is_printed_with_what_is_known():
    no_time = planned(sessions=sessions(2, "", ""))
    no_end = planned(sessions=sessions(1, "10:00", ""))
    no_sitting = planned(sessions=())

    assert "plkst" not in " ".join(texts_of(no_time))
    assert "plkst.\u00a010.00" in " ".join(texts_of(no_end))
    assert texts_of(no_sitting).count("Paraksts") == 1
    assert no_sitting.pages


def test_more_sittings_than_fit_side_by_side_go_to_further_pages_with_all_rows():
    plan = planned(sessions=sessions(7), blank_rows=2)

    assert [len(page.sessions) for page in plan.pages] == [4, 3]
    assert [(page.first_row, page.row_count) for page in plan.pages] == [(0, 5), (0, 5)]
    assert "Lapa 2 no 2" in texts_of(plan, 1)
    assert "28.11.2026." in texts_of(plan, 1)


def test_letter_boxes_leave_room_for_fewer_sittings():
    plan = planned(sessions=sessions(5), blank_rows=1, has_letter_boxes=True)

    assert [len(page.sessions) for page in plan.pages] == [2, 3]


def test_rows_keep_their_order_and_number_over_the_pages_and_the_head_is_repeated():
    names = [f"Persona {number}" for number in range(1, 31)]
    plan = planned(rows=rows(*names), blank_rows=8)

    texts = pages_of(drawn(plan))

    printed = [f"{n} Persona {n}" for n in range(1, 31)]
    lines = on_one_line(" ".join(texts))
    places = [lines.index(f" {words} ") for words in printed]
    assert places == sorted(places)
    assert all("DALĪBNIEKU REĢISTRĀCIJAS LAPA" in text for text in texts)
    assert all("Kopienas resursu apzināšana" in text for text in texts)
    assert f"Lapa {len(texts)} no {len(texts)}" in texts[-1]
    assert sum(page.row_count for page in plan.pages) == 38
    assert [page.number for page in plan.pages] == list(range(1, len(texts) + 1))


def test_a_plain_sheet_has_fourteen_rows_a_page_of_at_least_nine_millimetres():
    plan = planned(blank_rows=40)

    assert plan.pages[0].row_count == 14
    lines = sorted(
        {rule.y1 for rule in shapes_of(plan, Rule) if rule.y1 == rule.y2 and rule.thickness == 0.8}
    )
    heights = {round(b - a, 3) for a, b in pairwise(lines)}
    assert min(heights) >= 9 * MILLIMETRE


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("count", [1, 5])
def test_a_sheet_has_at_least_ten_rows_a_page_with_everything_switched_on(language, count):
    plan = planned(
        language=language,
        second_language="ru" if language != "ru" else "lv",
        sessions=sessions(count),
        has_photo_notice=True,
        blank_rows=30,
    )

    assert plan.problems == ()
    assert plan.pages[0].row_count >= 10


def test_nothing_but_the_codes_stands_in_the_outer_twelve_millimetres():
    plan = planned(
        title=LONG_TITLE,
        sessions=sessions(5),
        rows=(SheetRow("Anna Bērziņa", LONG_NAME),) * 30,
        second_language="ru",
        has_photo_notice=True,
        has_letter_boxes=True,
        funding_statement="Finansē fonds. " * 14,
        place=LONG_NAME,
        organiser=LONG_NAME,
        facilitators=("Dace Paraudziņa",) * 5,
    )
    margin = 12 * MILLIMETRE - 0.01

    assert plan.pages
    for page in plan.pages:
        width, height = page.page.width, page.page.height
        for layer in page.page.layers:
            for shape in layer.shapes:
                if isinstance(shape, Squares):
                    continue
                left, low, right, high = edges_of(shape)
                assert margin <= left, shape
                assert right <= width - margin, shape
                assert margin - 3 <= low, shape  # descenders of the last line
                assert high <= height - margin, shape


def edges_of(shape):
    match shape:
        case Text():
            width = shape.line.width + shape.tracking * len(shape.line.text)
            return shape.x, shape.y, shape.x + width, shape.y + shape.line.size * 0.8
        case Rule():
            return shape.x1, min(shape.y1, shape.y2), shape.x2, max(shape.y1, shape.y2)
        case Box():
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
        case _:
            raise AssertionError(shape)


def test_no_text_of_a_page_touches_another_or_a_code():
    plan = planned(
        title=LONG_TITLE,
        sessions=sessions(3),
        rows=(SheetRow("Kristīne Bērziņa-Kalniņa", LONG_NAME),) * 12,
        second_language="ru",
        has_photo_notice=True,
        funding_statement="Finansē fonds. " * 14,
        place=LONG_NAME,
    )
    boxes = []
    for layer in plan.pages[0].page.layers:
        for shape in layer.shapes:
            if isinstance(shape, Text):
                size = shape.line.size
                boxes.append(
                    (
                        shape.x,
                        shape.y - 0.2 * size,
                        shape.x + shape.line.width,
                        shape.y + 0.66 * size,
                    )
                )
            if isinstance(shape, Squares):
                side = shape.cell * shape.rows
                boxes.append((shape.x, shape.y, shape.x + side, shape.y + side))

    clashes = [
        (a, b)
        for index, a in enumerate(boxes)
        for b in boxes[:index]
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]
    assert clashes == []


def test_the_printed_page_carries_its_code_in_every_corner():
    plan = planned(blank_rows=20)

    image = picture_of(drawn(plan), page=1, width=1650)

    code = plan.pages[1].code
    found = codes_in(image)
    assert set(found) == {f"{code}{corner}" for corner in (1, 2, 3, 4)}
    assert found[f"{code}1"] == pytest.approx((16 / 297, 16 / 210), abs=0.005)
    assert found[f"{code}4"] == pytest.approx((281 / 297, 194 / 210), abs=0.005)


def test_all_ink_stays_where_every_printer_reaches():
    image = picture_of(drawn(planned()))

    assert min(margins_of(image, A4_LONG)) == pytest.approx(8, abs=0.4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_nasty_names_are_printed_right_or_named_before(language):
    plan = planned(language=language, rows=rows(*PRINTABLE, *UNPRINTABLE), blank_rows=0)

    text = on_one_line(" ".join(pages_of(drawn(plan))))

    assert [problem.who for problem in plan.problems] == list(dict.fromkeys(UNPRINTABLE))
    for name in PRINTABLE:
        shown = on_one_line(
            printable(name, Face.SANS).replace("y\u0304", "ȳ").replace("Y\u0304", "Ȳ")
        )
        assert without_breaks(shown) in without_breaks(text)


def without_breaks(text):
    return text.replace(" ", "")


def test_a_row_that_cannot_be_printed_keeps_its_place_and_stays_blank():
    plan = planned(rows=rows("Anna", "Aigars 🌳", "Zane"), blank_rows=0)

    assert plan.problems == (
        PrintProblem(
            PrintProblemKind.MISSING_LETTERS,
            PaperField.RECIPIENT,
            who="Aigars 🌳",
            text="Aigars 🌳",
            letters="🌳",
        ),
    )
    assert "1 Anna 2 3 Zane" in on_one_line(pages_of(drawn(plan))[0])


def test_an_organisation_that_cannot_be_printed_leaves_the_name_standing():
    plan = planned(rows=(SheetRow("Anna Bērziņa", "მერია"),), blank_rows=0)

    (problem,) = plan.problems
    assert (problem.field, problem.who) == (PaperField.AFFILIATION, "Anna Bērziņa")
    assert "Anna Bērziņa" in texts_of(plan)


@pytest.mark.parametrize(
    ("changes", "field", "kind"),
    [
        ({"title": "Talka 🌳"}, PaperField.TITLE, PrintProblemKind.MISSING_LETTERS),
        ({"title": "  "}, PaperField.TITLE, PrintProblemKind.EMPTY),
        ({"title": "garš " * 90}, PaperField.TITLE, PrintProblemKind.TOO_LONG),
        ({"place": "მერია"}, PaperField.PLACE, PrintProblemKind.MISSING_LETTERS),
        ({"organiser": "李"}, PaperField.ORGANISER, PrintProblemKind.MISSING_LETTERS),
        ({"facilitators": ("李",)}, PaperField.FACILITATORS, PrintProblemKind.MISSING_LETTERS),
        ({"programme": "garš " * 60}, PaperField.PROGRAMME, PrintProblemKind.TOO_LONG),
        ({"centre": "👍"}, PaperField.CENTRE, PrintProblemKind.MISSING_LETTERS),
        ({"funding_statement": "x" * 300}, PaperField.FUNDER, PrintProblemKind.TOO_LONG),
        ({"controller": "李"}, PaperField.CONTROLLER, PrintProblemKind.MISSING_LETTERS),
        ({"contact": "👍"}, PaperField.CONTACT, PrintProblemKind.MISSING_LETTERS),
    ],
)
def test_a_head_that_cannot_be_printed_is_named_and_there_are_no_pages(changes, field, kind):
    plan = planned(**changes)

    assert plan.pages == ()
    assert (kind, field) in [(problem.kind, problem.field) for problem in plan.problems]
    assert {problem.who for problem in plan.problems} == {""}


def test_a_very_long_name_gets_a_higher_row_instead_of_a_refusal():
    name = " ".join(["Maximilian"] * 11)

    plan = planned(rows=rows(name), blank_rows=30)

    assert plan.problems == ()
    assert plan.pages[0].row_count < 14


def test_a_long_organisation_does_not_cost_rows():
    plan = planned(rows=(SheetRow("Anna", LONG_NAME),), blank_rows=30, sessions=sessions(3))

    assert plan.problems == ()
    assert plan.pages[0].row_count >= 13


def test_blank_rows_have_letter_boxes_only_when_asked_for_and_people_have_none():
    boxes = [box for box in shapes_of(planned(has_letter_boxes=True), Box) if box.width > 50]

    assert len(boxes) == 6
    assert not [box for box in shapes_of(planned(), Box) if box.width > 50]


def test_the_news_column_has_a_box_to_tick_in_every_row_or_is_absent():
    assert len(shapes_of(planned(), Box)) == 9
    without = (SheetColumn.AFFILIATION, SheetColumn.SIGNATURE)
    assert shapes_of(planned(columns=without), Box) == []
    assert "saņemt ziņas" not in " ".join(texts_of(planned(columns=without)))


def test_the_notice_says_who_keeps_the_data_for_whom_until_when_and_whom_to_ask():
    text = on_one_line(" ".join(texts_of(planned())))

    assert "apstrādā biedrība „Preiļu kopiena”" in text
    assert "atskaitītos finansētājam (Kopienu fonds)." in text
    assert "līdz 31.12.2031." in text
    assert "iebilst: dati@example.lv." in text


def test_the_notice_leaves_out_what_is_not_known():
    plan = planned(controller="", funder="", contact="", keep_until=None)

    text = on_one_line(" ".join(texts_of(plan)))
    assert "apstrādā pasākuma organizators" in text
    assert "finansētājam" not in text
    assert "Lapu glabā" not in text
    assert "None" not in text


def test_a_second_language_repeats_the_notice():
    text = on_one_line(" ".join(texts_of(planned(second_language="ru"))))

    assert "Jūsu datus" in text
    assert "Ваши данные" in text
    assert "31.12.2031." in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_date_at_the_end_of_a_sentence_has_one_full_stop(language):
    text = on_one_line(" ".join(texts_of(planned(language=language))))

    assert "31.12.2031. " in text


def test_people_are_told_of_photos_only_when_there_are_any():
    assert "fotografēšana" in " ".join(texts_of(planned(has_photo_notice=True)))
    assert "fotografēšana" not in " ".join(texts_of(planned()))


def test_rows_are_set_in_letters_that_seniors_can_read():
    plan = planned(rows=(SheetRow("Kristīne Bērziņa-Kalniņa " * 2, "Preiļi"),), blank_rows=0)
    sizes = {shape.line.text: shape.line.size for shape in shapes_of(plan, Text)}

    assert all(size >= 11 for text, size in sizes.items() if "Bērziņa-K" in text)
    assert sizes["Preiļi"] >= 11
    assert min(sizes.values()) >= 8.5


def test_each_page_asks_for_its_own_code():
    asked = []

    def note(page):
        asked.append(page)
        return code_for(page)

    plan = plan_sheet(a_sheet(blank_rows=30), note)

    assert asked == [1, 2, 3]
    assert [page.code for page in plan.pages] == [code_for(page) for page in asked]


def test_a_bare_sheet_has_no_labels_without_a_value():
    nothing = {"centre": "", "programme": "", "project_number": "", "funding_statement": ""}
    plan = planned(**nothing, funder="", place="", organiser="", facilitators=(), sessions=())

    texts = texts_of(plan)
    assert texts[:2] == ["DALĪBNIEKU REĢISTRĀCIJAS LAPA", "Kopienas resursu apzināšana"]
    assert texts[2] == "Nr."


def test_a_sheet_without_any_row_has_no_pages():
    assert planned(rows=(), blank_rows=0).pages == ()


def test_every_font_is_embedded_and_its_text_can_be_copied():
    names, fonts, embedded, copied = fonts_of(drawn(planned()))

    assert names == {face.value for face in Face if face is not Face.SERIF}
    assert fonts == embedded == copied


def test_the_file_says_what_it_is(tmp_path):
    path = tmp_path / "lapa.pdf"

    write_sheet(planned(), path)

    details = details_of(path.read_bytes())
    assert details["Title"] == "Dalībnieku reģistrācijas lapa: Kopienas resursu apzināšana"
    assert details["Author"] == "Biedrība „Preiļu kopiena”"
    assert details["Subject"] == "Darbīgās kopienas"
    assert b"/Lang (lv)" in path.read_bytes()


def test_what_pages_share_is_written_once():
    few = drawn(planned(rows=(), blank_rows=28))
    many = drawn(planned(rows=(), blank_rows=280))

    assert (len(many) - len(few)) / 18 < 3_500  # most of it the four codes


def test_the_same_sheet_gives_the_same_bytes():
    assert drawn(planned()) == drawn(planned())


def test_a_plan_does_not_depend_on_the_order_of_equal_sittings():
    backwards = tuple(reversed(sessions(3)))

    plan = planned(sessions=backwards)

    assert "2026. gada 22.–24. novembrī," in " ".join(texts_of(plan)).replace("\u00a0", " ")
    assert [page.sessions for page in plan.pages] == [backwards]
