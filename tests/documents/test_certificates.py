from dataclasses import replace
from datetime import date

import pytest

from app.documents.fonts import Face, printable
from app.documents.participation import draw_certificates, plan_certificates, write_certificates
from app.documents.shapes import A4_LONG, MILLIMETRE, Squares, Text
from app.documents.wording import participation_template
from app.domain.papers import Issuer, PaperField, PrintProblem, PrintProblemKind, Signatory
from app.jobs import JobCancelled, Progress
from app.texts import LANGUAGES
from tests.documents.nasty_names import PRINTABLE, UNPRINTABLE
from tests.documents.papers import a_certificate
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
LONG_NAME = "Maximilian Alexander von Hohenstaufen-Bērziņš-Kalnājs-Dombrovskis"
LINES = {
    "lv": (
        "Biedrība „Preiļu kopiena”",
        "Reģ. Nr. 40008000000",
        "APLIECINĀJUMS",
        "Nr. PRE-2026-K7QX-001",
        "Ar šo apliecinām, ka",
        "Anna Bērziņa",
        "piedalījās seminārā",
        "„Kopienas resursu apzināšana”",
        "Norises laiks",
        "2026. gada 22.–24. novembrī",
        "Norises vieta",
        "Preiļu Galvenā bibliotēka",
        "Apjoms",
        "8 akadēmiskās stundas",
        "Kopienas centra vadītāja Ilga Āboliņa Z. v.",
        "Preiļos, 2026. gada 24. novembrī",
        "Darbīgās kopienas · Finansē programma „Kopā”.",
    ),
    "en": (
        "Biedrība „Preiļu kopiena”",
        "Reg. No. 40008000000",
        "CERTIFICATE OF PARTICIPATION",
        "No. PRE-2026-K7QX-001",
        "This is to confirm that",
        "Anna Bērziņa",
        "took part in the seminar",
        "“Kopienas resursu apzināšana”",
        "Dates",
        "22–24 November 2026",
        "Place",
        "Preiļu Galvenā bibliotēka",
        "Duration",
        "8 academic hours",
        "Kopienas centra vadītāja Ilga Āboliņa Place for stamp",
        "Preiļos, 24 November 2026",
        "Darbīgās kopienas · Finansē programma „Kopā”.",
    ),
    "ru": (
        "Biedrība „Preiļu kopiena”",
        "Рег. № 40008000000",
        "ПОДТВЕРЖДЕНИЕ",
        "№ PRE-2026-K7QX-001",
        "Настоящим подтверждается участие",
        "Anna Bērziņa",
        "в мероприятии",
        "«Kopienas resursu apzināšana» (семинар)",
        "Время проведения",
        "22–24 ноября 2026 г.",
        "Место проведения",
        "Preiļu Galvenā bibliotēka",
        "Объём",
        "8 ак. ч.",
        "Kopienas centra vadītāja Ilga Āboliņa М. П.",
        "Preiļos, 24 ноября 2026 г.",
        "Darbīgās kopienas · Finansē programma „Kopā”.",
    ),
}


class StopAfter:
    """A person who asks to stop once so many steps are done."""

    def __init__(self, steps):
        self._steps = steps
        self.is_cancelled = False
        self.reports = []

    def report(self, progress):
        self.reports.append(progress)
        self.is_cancelled = progress.done >= self._steps


def planned(*papers):
    return plan_certificates(papers, participation_template())


def drawn(*papers):
    return draw_certificates(planned(*papers).plans)


def texts_of(plan):
    return [
        shape for layer in plan.page.layers for shape in layer.shapes if isinstance(shape, Text)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_certificate_says_line_by_line_what_its_language_says(language):
    (text,) = pages_of(drawn(a_certificate(language=language)))

    assert tuple(text.strip().split("\n")) == LINES[language]


def test_papers_of_a_batch_may_be_in_different_languages():
    texts = pages_of(drawn(*(a_certificate(language=language) for language in LANGUAGES)))

    assert [text.split("\n")[2] for text in texts] == [
        "APLIECINĀJUMS",
        "CERTIFICATE OF PARTICIPATION",
        "ПОДТВЕРЖДЕНИЕ",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nasty_names_are_printed_right_or_named_before(language):
    names = (*PRINTABLE, *UNPRINTABLE)
    plans = planned(*(a_certificate(name, language) for name in names))

    texts = pages_of(draw_certificates(plans.plans))

    assert [plan.paper.recipient for plan in plans.plans] == list(PRINTABLE)
    assert [problem.who for problem in plans.problems] == list(UNPRINTABLE)
    lines = [LINES[language][4], LINES[language][6]]
    for name, text in zip(PRINTABLE, texts, strict=True):
        before, after = (text.index(line) for line in lines)
        shown = on_one_line(text[before + len(lines[0]) : after])
        expected = printable(name, Face.SERIF_STRONG)
        expected = expected.replace("y\u0304", "ȳ").replace("Y\u0304", "Ȳ")
        assert shown.replace(" ", "") == expected.replace(" ", "")


def test_a_short_name_is_large_and_stands_alone_on_its_line():
    (plan,) = planned(a_certificate("Anna Bērziņa")).plans

    (name,) = [text for text in texts_of(plan) if text.line.text == "Anna Bērziņa"]
    assert name.line.size == 34
    assert [text.y for text in texts_of(plan)].count(name.y) == 1


def test_a_long_name_shrinks_then_wraps_and_moves_nothing_else():
    short, shrunk, wrapped = planned(
        a_certificate("Anna Bērziņa"),
        a_certificate("Kristīne Elizabete Bērziņa-Kalniņa-Ozoliņa"),
        a_certificate(f"{LONG_NAME} Žubure-Ozoliņa"),
    ).plans

    assert [line_sizes(plan) for plan in (short, shrunk, wrapped)] == [[34], [33], [23.5, 23.5]]
    assert short.page.layers[0] is wrapped.page.layers[0]
    assert short.page.layers[2] is wrapped.page.layers[2]


def line_sizes(plan):
    """Return the sizes of the lines of the name: the strong ones among the paper's own texts."""
    return [
        shape.line.size
        for shape in plan.page.layers[1].shapes
        if shape.line.face is Face.SERIF_STRONG
    ]


def test_a_paper_without_a_number_is_a_draft_and_says_so():
    (text,) = pages_of(drawn(a_certificate(number="")))

    assert "Melnraksts bez numura" in text
    assert "Nr. \n" not in text


def test_lines_without_a_value_are_left_out():
    bare = a_certificate(
        kind="",
        kind_locative="",
        place="",
        hours=0,
        signatory=Signatory(),
        issuer=Issuer("Biedrība „Preiļu kopiena”"),
        issue_place="",
        has_stamp_place=False,
        programme="",
        funding_statement="",
    )

    (text,) = pages_of(drawn(bare))

    assert text.strip().split("\n") == [
        "Biedrība „Preiļu kopiena”",
        "APLIECINĀJUMS",
        "Nr. PRE-2026-K7QX-001",
        "Ar šo apliecinām, ka",
        "Anna Bērziņa",
        "piedalījās pasākumā",
        "„Kopienas resursu apzināšana”",
        "Norises laiks",
        "2026. gada 22.–24. novembrī",
        "2026. gada 24. novembrī",
    ]


def test_one_day_is_written_as_one_day():
    (text,) = pages_of(drawn(a_certificate(last_day=date(2026, 11, 22))))

    assert "2026. gada 22. novembrī" in text


@pytest.mark.parametrize(
    ("changes", "field", "kind"),
    [
        ({"title": "Talka 🌳"}, PaperField.TITLE, PrintProblemKind.MISSING_LETTERS),
        ({"title": ""}, PaperField.TITLE, PrintProblemKind.EMPTY),
        ({"title": "garš " * 90}, PaperField.TITLE, PrintProblemKind.TOO_LONG),
        ({"place": "მერია"}, PaperField.PLACE, PrintProblemKind.MISSING_LETTERS),
        ({"place": "x" * 200}, PaperField.PLACE, PrintProblemKind.TOO_LONG),
        ({"kind_locative": "talkā 🌳"}, PaperField.KIND, PrintProblemKind.MISSING_LETTERS),
        ({"issuer": Issuer("")}, PaperField.ISSUER, PrintProblemKind.EMPTY),
        ({"issuer": Issuer("garš " * 120)}, PaperField.ISSUER, PrintProblemKind.TOO_LONG),
        ({"signatory": Signatory("李")}, PaperField.SIGNATORY, PrintProblemKind.MISSING_LETTERS),
        ({"issue_place": "李"}, PaperField.ISSUE_PLACE, PrintProblemKind.MISSING_LETTERS),
        ({"funding_statement": "👍"}, PaperField.FUNDER, PrintProblemKind.MISSING_LETTERS),
        ({"programme": "👍"}, PaperField.PROGRAMME, PrintProblemKind.MISSING_LETTERS),
    ],
)
def test_what_a_batch_cannot_print_is_named_once_and_none_of_it_is_drawn(changes, field, kind):
    papers = [a_certificate(name, **changes) for name in ("Anna", "Zane")]

    plans = planned(*papers, a_certificate("Pēteris"))

    assert (kind, field, "") in [(p.kind, p.field, p.who) for p in plans.problems]
    assert len(plans.problems) == len(set(plans.problems))
    assert [plan.paper.recipient for plan in plans.plans] == ["Pēteris"]


def test_a_number_that_cannot_be_printed_concerns_its_own_paper():
    plans = planned(a_certificate(number="👍"), a_certificate("Zane"))

    assert plans.problems == (
        PrintProblem(
            PrintProblemKind.MISSING_LETTERS,
            PaperField.NUMBER,
            who="Anna Bērziņa",
            text="👍",
            letters="👍",
        ),
    )
    assert len(plans.plans) == 1


def test_two_people_of_one_name_get_a_paper_each():
    first, second = a_certificate(number="1"), a_certificate(number="2")

    texts = pages_of(drawn(first, second))

    assert ["Nr. 1\n" in texts[0], "Nr. 2\n" in texts[1]] == [True, True]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("is_long", [False, True], ids=["short", "long"])
def test_nothing_stands_outside_the_margins_or_over_something_else(language, is_long):
    paper = a_certificate(language=language)
    if is_long:
        paper = replace(
            paper,
            recipient=f"{LONG_NAME} Žuburs",
            title=LONG_TITLE,
            kind_locative="pedagogu profesionālās kompetences pilnveides programmas nodarbībā",
            place=LONG_TITLE[:110],
            issuer=Issuer(LONG_TITLE[:120], "40008000000"),
            signatory=Signatory(
                "Aleksandrs Maksimiliāns Bērziņš-Kalnājs", "Izglītības iniciatīvu centra vadītājs"
            ),
            funding_statement=LONG_TITLE,
        )
    plans = planned(paper)
    assert plans.problems == ()

    boxes = []
    for shape in texts_of(plans.plans[0]):
        size, width = shape.line.size, shape.line.width + shape.tracking * len(shape.line.text)
        boxes.append((shape.x, shape.y - 0.2 * size, shape.x + width, shape.y + 0.66 * size))

    margin = 12 * MILLIMETRE
    page = plans.plans[0].page
    for left, low, right, high in boxes:
        assert margin <= left
        assert margin <= low
        assert right <= page.width - margin
        assert high <= page.height - margin
    clashes = [
        (a, b)
        for index, a in enumerate(boxes)
        for b in boxes[:index]
        if a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
    ]
    assert clashes == []


def test_all_ink_keeps_off_the_edge_of_the_paper():
    image = picture_of(drawn(a_certificate()))

    assert min(margins_of(image, A4_LONG)) >= 12


def test_the_belt_is_drawn_beside_the_text():
    (plan,) = planned(a_certificate()).plans

    (belt,) = [s for layer in plan.page.layers for s in layer.shapes if isinstance(s, Squares)]
    end = belt.x + belt.cell * max(column + length for column, _, length in belt.runs)
    assert end < min(text.x for text in texts_of(plan))


def test_every_font_is_embedded_and_its_text_can_be_copied():
    names, fonts, embedded, copied = fonts_of(drawn(a_certificate()))

    assert names == {face.value for face in Face}
    assert fonts == embedded == copied


def test_one_paper_is_called_by_its_name_and_many_by_their_event(tmp_path):
    one, many = tmp_path / "viens.pdf", tmp_path / "visi.pdf"

    write_certificates(planned(a_certificate()).plans, one)
    write_certificates(planned(a_certificate(), a_certificate("Zane")).plans, many)

    assert details_of(one.read_bytes())["Title"] == "Apliecinājums: Anna Bērziņa"
    assert details_of(one.read_bytes())["Subject"] == "Kopienas resursu apzināšana"
    assert details_of(one.read_bytes())["Author"] == "Biedrība „Preiļu kopiena”"
    assert details_of(many.read_bytes())["Title"] == "Kopienas resursu apzināšana"
    assert b"/Lang (lv)" in one.read_bytes()


def test_what_a_batch_shares_is_written_once():
    few = drawn(*(a_certificate(f"Persona {n}") for n in range(10)))
    many = drawn(*(a_certificate(f"Persona {n}") for n in range(110)))

    assert (len(many) - len(few)) / 100 < 800


def test_the_same_papers_give_the_same_bytes():
    assert drawn(a_certificate()) == drawn(a_certificate())


def test_planning_and_writing_tell_how_far_they_are(tmp_path):
    papers = [a_certificate(f"Persona {n}") for n in range(3)]
    planning, writing = StopAfter(99), StopAfter(99)

    plans = plan_certificates(papers, participation_template(), planning)
    write_certificates(plans.plans, tmp_path / "visi.pdf", writing)

    assert planning.reports[-1] == writing.reports[-1] == Progress(3, 3)


def test_planning_stops_when_asked_to():
    with pytest.raises(JobCancelled):
        plan_certificates([a_certificate()] * 3, participation_template(), StopAfter(2))


def test_a_cancelled_print_leaves_no_file(tmp_path):
    plans = planned(*(a_certificate(f"Persona {n}") for n in range(3))).plans

    with pytest.raises(JobCancelled):
        write_certificates(plans, tmp_path / "visi.pdf", StopAfter(2))

    assert list(tmp_path.iterdir()) == []
