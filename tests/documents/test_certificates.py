import tracemalloc
from dataclasses import replace
from datetime import date

import pytest

from app.documents.certificates import (
    Planner,
    PrintWish,
    Work,
    draw_certificates,
    draw_design,
    plan_certificate,
    print_certificates,
    write_certificates,
)
from app.documents.sample_paper import sample_paper
from app.domain.papers import (
    Issuer,
    OtherWords,
    PaperField,
    PrintProblem,
    PrintProblemKind,
    Signatory,
)
from app.jobs import JobCancelled, Progress
from app.texts import LANGUAGES
from tests.documents.designs import ELEMENTS, a_design, second, text
from tests.documents.papers import a_certificate
from tests.documents.read_back import details_of, fonts_of, pages_of

DESIGN = a_design()


class StopAfter:
    """A person who asks to stop once so many steps are done."""

    def __init__(self, steps):
        self._steps = steps
        self.is_cancelled = False
        self.reports = []

    def report(self, progress):
        self.reports.append(progress)
        self.is_cancelled = progress.done >= self._steps


def works(*names, **changes):
    return [Work(a_certificate(name, **changes), DESIGN) for name in names]


def many(count, **changes):
    for n in range(count):
        yield Work(a_certificate(f"Persona {n}", number=f"PRE-2026-K7QX-{n:05}", **changes), DESIGN)


def text_of(paper, design=DESIGN, wish=None):
    (page,) = pages_of(draw_certificates([Work(paper, design)], wish=wish or PrintWish()))
    return page.strip().split("\n")


def test_a_certificate_says_what_its_design_says_in_the_order_of_its_elements():
    assert text_of(a_certificate()) == [
        "Biedrība „Preiļu kopiena”",
        "APLIECINĀJUMS",
        "Nr. PRE-2026-K7QX-001",
        "Anna Bērziņa",
        "piedalījās seminārā",
        "„Kopienas resursu apzināšana”",
        "Norises laiks",
        "2026. gada 22.–24. novembrī",
        "Preiļu Galvenā bibliotēka",
        "8 akadēmiskās stundas",
        "Ilga Āboliņa",
        "Kopienas centra vadītāja",
        "Z. v.",
        "Preiļos, 2026. gada 24. novembrī",
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_speaks_its_own_language(language):
    shown = text_of(a_certificate(language=language))

    words = DESIGN.words[language]
    assert words.number.format(number="PRE-2026-K7QX-001") in shown
    assert words.stamp in shown


def test_a_second_language_has_its_own_dates_hours_kind_and_place():
    elements = [*ELEMENTS, *(second(one, *one.texts["lv"]) for one in ELEMENTS if one.texts)]
    paper = a_certificate(
        second_language="en", other_words=OtherWords("seminar", "in a seminar", "Preiļi")
    )

    shown = text_of(paper, a_design(*elements))

    assert shown.count("2026. gada 22.–24. novembrī") == 1
    assert shown.count("22–24 November 2026") == 1
    assert "8 academic hours" in shown
    assert "piedalījās in a seminar" in shown
    assert "Preiļi, 24 November 2026" in shown
    assert "Place for stamp" in shown


def test_elements_of_the_second_language_are_left_out_of_papers_with_one():
    elements = [*ELEMENTS, second(ELEMENTS[3], "CERTIFICATE")]

    assert "CERTIFICATE" not in text_of(a_certificate(), a_design(*elements))


def test_lines_without_a_value_are_left_out():
    bare = a_certificate(kind_locative="", place="", hours=0, issue_place="", has_stamp_place=False)

    shown = text_of(bare)

    assert "piedalījās pasākumā" in shown
    assert "2026. gada 24. novembrī" in shown
    assert not {"Z. v.", "Preiļu Galvenā bibliotēka"} & set(shown)
    assert not any("stund" in line for line in shown)


@pytest.mark.parametrize(
    ("changes", "field", "kind"),
    [
        ({"title": "Talka 🌳"}, PaperField.TITLE, PrintProblemKind.MISSING_LETTERS),
        ({"title": ""}, PaperField.TITLE, PrintProblemKind.EMPTY),
        ({"title": "\u200b"}, PaperField.TITLE, PrintProblemKind.EMPTY),
        ({"title": "garš " * 150}, PaperField.TITLE, PrintProblemKind.TOO_LONG),
        ({"place": "მერია"}, PaperField.PLACE, PrintProblemKind.MISSING_LETTERS),
        ({"place": "x" * 200}, PaperField.PLACE, PrintProblemKind.TOO_LONG),
        ({"kind_locative": "talkā 🌳"}, PaperField.KIND, PrintProblemKind.MISSING_LETTERS),
        ({"issuer": Issuer("")}, PaperField.ISSUER, PrintProblemKind.EMPTY),
        ({"issuer": Issuer("garš " * 120)}, PaperField.ISSUER, PrintProblemKind.TOO_LONG),
        ({"signatory": Signatory("李")}, PaperField.SIGNATORY, PrintProblemKind.MISSING_LETTERS),
        ({"issue_place": "李"}, PaperField.ISSUE_PLACE, PrintProblemKind.MISSING_LETTERS),
    ],
)
def test_what_a_batch_cannot_print_is_named_once_and_none_of_it_is_drawn(changes, field, kind):
    papers = [*works("Anna", "Zane", **changes), *works("Pēteris")]

    printed = print_certificates(papers)

    assert [(p.kind, p.field, p.who) for p in printed.problems] == [(kind, field, "")]
    assert (printed.certificates, printed.pages) == (1, 1)
    assert "Pēteris" in pages_of(printed.pdf)[0]


def test_a_number_that_cannot_be_printed_concerns_its_own_paper():
    printed = print_certificates([*works("Anna", number="👍"), *works("Zane")])

    assert printed.problems == (
        PrintProblem(
            PrintProblemKind.MISSING_LETTERS,
            PaperField.NUMBER,
            who="Anna",
            text="Nr. 👍",
            letters="👍",
        ),
    )
    assert printed.certificates == 1


def test_a_name_in_the_dative_that_nobody_confirmed_is_named_and_not_left_out():
    design = a_design(text("name", (20, 20, 200, 20), "Pateicamies {recipient_dative}"))

    plan = plan_certificate(Work(a_certificate(), design))

    assert [(p.kind, p.field, p.who) for p in plan.problems] == [
        (PrintProblemKind.EMPTY, PaperField.RECIPIENT, "Anna Bērziņa")
    ]
    assert plan_certificate(
        Work(a_certificate(recipient_dative="Annai Bērziņai"), design)
    ).can_be_printed


def test_nothing_to_print_gives_no_bytes_and_no_file(tmp_path):
    assert print_certificates(works("")).pdf == b""
    assert write_certificates(works(""), tmp_path / "visi.pdf").pages == 0
    assert list(tmp_path.iterdir()) == []


def test_two_people_of_one_name_get_a_paper_each():
    texts = pages_of(draw_certificates([*works("Anna", number="1"), *works("Anna", number="2")]))

    assert ["Nr. 1\n" in texts[0], "Nr. 2\n" in texts[1]] == [True, True]


def test_what_papers_of_a_batch_share_is_one_object():
    planner = Planner()

    first, other = (planner.plan(work) for work in works("Anna", "Zane"))

    shared = [layer for layer in first.pages[0].layers if layer.is_shared]
    assert shared
    assert shared == [layer for layer in other.pages[0].layers if layer.is_shared]


def test_people_with_other_hours_share_what_a_batch_shares():
    planner = Planner()

    first = planner.plan(Work(a_certificate("Anna", hours=8), DESIGN))
    other = planner.plan(Work(a_certificate("Zane", hours=5), DESIGN))

    assert first.pages[0].layers[0] is other.pages[0].layers[0]


def test_equal_designs_read_twice_share_their_layers():
    planner = Planner()

    first = planner.plan(Work(a_certificate("Anna"), a_design()))
    other = planner.plan(Work(a_certificate("Zane"), a_design()))

    assert first.pages[0].layers[0] is other.pages[0].layers[0]


def test_papers_of_other_content_do_not_share_what_differs():
    papers = [*works("Anna", place="Preiļi"), *works("Zane", place="Līvāni")]

    texts = pages_of(draw_certificates(papers))

    assert ["Preiļi" in texts[0], "Līvāni" in texts[0]] == [True, False]
    assert ["Preiļi" in texts[1], "Līvāni" in texts[1]] == [False, True]


@pytest.mark.parametrize(
    "change",
    [
        {"hours": 5},
        {"reason": "cits"},
        {"organisation": "cita"},
        {"personal_code": "000000-00000"},
        {"recipient_dative": "Zanei"},
    ],
    ids=str,
)
def test_what_differs_from_person_to_person_is_never_taken_from_another(change):
    every = "{hours}|{reason}|{organisation}|{personal_code}|{recipient_dative}|{title}"
    design = a_design(text("all", (10, 10, 270, 20), every, lines=3))
    paper = a_certificate(
        reason="darbs",
        organisation="skola",
        personal_code="111111-11111",
        recipient_dative="Annai",
    )
    planner = Planner()
    planner.plan(Work(paper, design))

    changed = replace(paper, **change)
    assert shown_by(planner, changed, design) == shown_by(Planner(), changed, design)
    assert shown_by(planner, changed, design) != shown_by(Planner(), paper, design)


def shown_by(planner, paper, design):
    layers = planner.plan(Work(paper, design)).pages[0].layers
    return [shape.line.text for layer in layers for shape in layer.shapes]


def test_the_batch_is_written_once_and_each_paper_is_small():
    few, some = (len(draw_certificates(many(count))) for count in (10, 110))

    assert (some - few) / 100 < 1_000


def test_memory_does_not_grow_with_the_number_of_papers(tmp_path):
    write_certificates(many(20), tmp_path / "pirmie.pdf")  # what is read once

    peaks = [peak_of_writing(many(count), tmp_path / f"{count}.pdf") for count in (100, 800)]

    assert peaks[1] < peaks[0] + 300_000


def test_memory_does_not_grow_where_papers_share_nothing(tmp_path):
    peaks = [
        peak_of_writing(strangers(count), tmp_path / f"{count}.pdf") for count in (70, 70, 200)
    ]

    assert peaks[2] < peaks[1] + 300_000


def strangers(count):
    for n, work in enumerate(many(count)):
        yield replace(work, paper=replace(work.paper, title=f"Nodarbība {n}"))


def peak_of_writing(works, path):
    tracemalloc.start()
    write_certificates(works, path)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak


def test_the_same_papers_give_the_same_bytes_and_others_do_not():
    assert draw_certificates(works("Anna")) == draw_certificates(works("Anna"))
    assert draw_certificates(works("Anna"))[-200:] != draw_certificates(works("Zane"))[-200:]


def test_every_font_is_embedded_and_its_text_can_be_copied():
    _, fonts, embedded, copied = fonts_of(draw_certificates(works("Anna")))

    assert fonts == embedded == copied > 0


def test_one_paper_is_called_by_its_title_and_name_and_many_by_their_event():
    one, both = draw_certificates(works("Anna")), draw_certificates(works("Anna", "Zane"))

    assert details_of(one)["Title"] == "Apliecinājums: Anna"
    assert details_of(one)["Subject"] == "Kopienas resursu apzināšana"
    assert details_of(one)["Author"] == "Biedrība „Preiļu kopiena”"
    assert details_of(both)["Title"] == "Kopienas resursu apzināšana"


def test_papers_about_different_things_are_called_by_who_issues_them():
    pdf = draw_certificates([*works("Anna"), *works("Zane", title="Talka")])

    assert details_of(pdf)["Title"] == "Biedrība „Preiļu kopiena”"


def test_the_day_of_issue_is_the_day_of_the_file():
    pdf = draw_certificates(works("Anna", issued_on=date(2025, 3, 7)))

    assert details_of(pdf)["CreationDate"].startswith("D:20250307")


def test_printing_tells_how_far_it_is(tmp_path):
    job = StopAfter(99)

    write_certificates(works("Anna", "Zane", "Pēteris"), tmp_path / "visi.pdf", job=job)

    assert job.reports[-1] == Progress(3, 3)


def test_a_cancelled_print_leaves_no_file_and_the_one_before_as_it_was(tmp_path):
    path = tmp_path / "visi.pdf"
    path.write_bytes(b"old")

    with pytest.raises(JobCancelled):
        write_certificates(many(9), path, job=StopAfter(2))

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_written_file_is_the_drawn_one(tmp_path):
    written = write_certificates(works("Anna", "Zane"), tmp_path / "visi.pdf")

    assert (written.certificates, written.pages, written.problems) == (2, 2, ())
    assert (tmp_path / "visi.pdf").read_bytes() == draw_certificates(works("Anna", "Zane"))


def test_a_design_is_shown_with_samples_whatever_is_wrong_with_it():
    broken = a_design(*ELEMENTS, text("no", (0, 0, 2, 2), "Neietilpst šeit"))

    (shown,) = pages_of(draw_design(broken))

    assert "Anna Bērziņa" in shown
    assert "Neietilpst" not in shown
    assert not plan_certificate(Work(sample_paper(broken), broken)).can_be_printed
