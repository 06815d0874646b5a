"""Each kind of element in its box: what is drawn, what is named, and that nothing leaves it."""

import io
from dataclasses import replace

import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from app.documents.certificates import Supplies, Work, draw_certificates, plan_certificate
from app.documents.logos import clean_logo, open_logo
from app.documents.palettes import colour_of
from app.documents.sample_paper import sample_paper
from app.documents.shapes import MILLIMETRE, Box, Ink, Placed, Rule, Squares, Text
from app.documents.writer import page_file
from app.domain.designs import Align, ElementKind, Tint, Typeface, Upright
from app.domain.logos import PaperLogo
from app.domain.papers import PaperField, PrintProblemKind, Signatory
from tests.documents.designs import HEADINGS, TABLE, a_design, element, everywhere, text
from tests.documents.papers import a_certificate
from tests.documents.read_back import fonts_of, picture_of
from tests.support.logos import a_jpeg, a_png, an_svg

BOX = (30, 40, 80, 40)
LEFT, RIGHT = 30 * MILLIMETRE, 110 * MILLIMETRE
TOP, LOW = 170 * MILLIMETRE, 130 * MILLIMETRE
CODE = "KOPA\nPRE-2026-K7QX-001\nAnna Bērziņa\nСеминар 8 h\n" + "1" * 100


def a_logo(content):
    """Return a logo as it is kept, opened for a paper."""
    clean = clean_logo(content)
    return open_logo(PaperLogo("Logo", clean.form, clean.content))


def planned(*elements, paper=None, **supplies):
    work = Work(paper or a_certificate(), a_design(*elements))
    return plan_certificate(work, Supplies(**supplies))


def shapes(*elements, paper=None, **supplies):
    plan = planned(*elements, paper=paper, **supplies)
    return [shape for layer in plan.pages[0].layers for shape in layer.shapes]


def problems(*elements, paper=None, **supplies):
    plan = planned(*elements, paper=paper, **supplies)
    return [(one.kind, one.field) for one in plan.problems]


def box_of(shape):
    """Return the box that a line of letters takes, with its marks."""
    size = shape.line.size
    width = shape.line.width + shape.tracking * (len(shape.line.text) - 1)
    return (shape.x, shape.y - 0.25 * size, shape.x + width, shape.y + 0.9 * size)


def is_inside(shape):
    left, low, right, top = box_of(shape)
    return left >= LEFT - 0.01 and right <= RIGHT + 0.01 and low >= LOW - 0.01 and top <= TOP + 0.01


WORDS = st.text(alphabet="aāčeēiīkņoruzžAĀŠ-жщ ", min_size=1, max_size=120)


@settings(deadline=None, max_examples=200)
@given(
    said=WORDS,
    sizes=st.tuples(st.floats(6, 60), st.floats(5, 20)),
    lines=st.integers(1, 4),
    tracking=st.sampled_from([0.0, 0.04, 0.2]),
    stand=st.tuples(st.sampled_from(Align), st.sampled_from(Upright)),
)
def test_a_text_stands_whole_in_its_box_or_is_named(said, sizes, lines, tracking, stand):
    size, least = sizes
    one = text(
        "one", BOX, "{title}", size=size, least=least, lines=lines, tracking=tracking,
        align=stand[0], upright=stand[1], face=Typeface.SANS,
    )  # fmt: skip
    plan = planned(one, paper=a_certificate(title=said))
    shown = [shape for layer in plan.pages[0].layers for shape in layer.shapes]

    if plan.problems:
        assert shown == []
        assert {p.kind for p in plan.problems} <= {
            PrintProblemKind.TOO_LONG,
            PrintProblemKind.EMPTY,
        }
        return
    assert all(map(is_inside, shown))
    assert len(shown) <= lines
    assert "".join(s.line.text for s in shown).replace(" ", "") == said.replace(" ", "")
    assert all(min(size, least) - 1e-6 <= shape.line.size <= size + 1e-6 for shape in shown)


def test_a_text_shrinks_a_little_then_wraps_then_shrinks_to_its_least():
    one = text("one", BOX, "{title}", size=20, least=6, lines=2)

    def set_in(title):
        shown = shapes(one, paper=a_certificate(title=title))
        return len(shown), shown[0].line.size

    short, long, longer, longest = (
        set_in(title)
        for title in (
            "Talka",
            "Kopienas darba diena Preiļos",
            "Kopienas darba diena " * 2,
            "Talka " * 20,
        )
    )

    assert short == (1, 20)
    assert long[0] == 1
    assert 14 < long[1] < 20
    assert longer[0] == 2
    assert longer[1] > 14
    assert longest[0] == 2
    assert longest[1] < 14


def test_forced_lines_stand_one_under_the_other():
    shown = shapes(text("one", BOX, "Laiks: {dates}\nVieta: {place}", size=10, lines=3))

    assert [one.line.text.split(":")[0] for one in shown] == ["Laiks", "Vieta"]
    assert shown[0].y > shown[1].y


def test_what_is_read_rather_takes_another_line_than_small_letters():
    topics = "Programmas saturs: kopienas karte; sadarbība ar vecākiem; dialogs klasē"
    one = text("one", BOX, topics, size=10.5, least=8, lines=3, face=Typeface.SANS)

    shown = shapes(one)

    assert len(shown) == 2
    assert shown[0].line.size == 10.5


@pytest.mark.parametrize(
    ("dates", "parts"),
    [
        ("с 28 ноября по 3 декабря 2026 г.", ("28 ноября", "3 декабря")),
        ("no 2026. gada 28. novembra līdz 3. decembrim", ("28. novembra", "3. decembrim")),
    ],
)
def test_a_day_stays_with_its_month_on_one_line(dates, parts):
    for width in range(34, 80, 2):
        lines = [
            one.line.text
            for one in shapes(text("one", (30, 40, width, 40), dates, size=12, least=12, lines=4))
        ]

        assert "".join(lines).replace(" ", "") == dates.replace(" ", "")
        assert all(any(part in line for line in lines) for part in parts)


def test_no_line_ends_with_the_dot_between_two_facts():
    dot = "\N{NO-BREAK SPACE}· "
    facts = f"2026. gada 22. novembrī{dot}8 stundas{dot}Preiļu Galvenā bibliotēka"

    shown = shapes(text("one", BOX, facts, size=14, least=14, lines=3))

    assert len(shown) > 1
    assert not any(one.line.text.endswith("·") for one in shown)
    said = " ".join(one.line.text for one in shown)
    assert said.replace(dot, " ") == facts.replace(dot, " ")


def test_line_ends_in_a_value_begin_no_line():
    (shown,) = shapes(text("one", BOX, "{place}", size=8), paper=a_certificate(place="Preiļi\nA"))

    assert shown.line.text == "Preiļi A"


@pytest.mark.parametrize("upright", Upright)
@pytest.mark.parametrize("align", Align)
def test_a_text_stands_where_its_box_says(align, upright):
    (shown,) = shapes(text("one", BOX, "Talka", size=12, align=align, upright=upright))

    left, low, right, top = box_of(shown)
    across = {Align.LEFT: left - LEFT, Align.RIGHT: RIGHT - right}
    along = {Upright.TOP: TOP - top, Upright.BOTTOM: low - LOW}
    assert across.get(align, (left - LEFT) - (RIGHT - right)) == pytest.approx(0, abs=0.01)
    assert along.get(upright, (low - LOW) - (TOP - top)) == pytest.approx(0, abs=0.01)


def test_a_label_stands_small_above_its_text_and_goes_away_with_it():
    one = text("one", BOX, "{place}", labels=everywhere_word("Vieta"), size=12)

    label, value = shapes(one)

    assert label.line.text == "Vieta"
    assert label.line.size < value.line.size
    assert box_of(label)[1] >= box_of(value)[3] - 0.01
    assert shapes(one, paper=a_certificate(place="")) == []


def everywhere_word(word):
    return dict.fromkeys(everywhere(), word)


def test_colours_are_those_of_the_palette():
    design_colour = a_design().palette.second

    (shown,) = shapes(text("one", BOX, "Talka", tint=Tint.SECOND))

    assert shown.ink == colour_of(design_colour)


@pytest.mark.parametrize("written", ["", "#12", "#GGGGGG", "#1234567"])
def test_what_is_no_colour_is_refused(written):
    with pytest.raises(ValueError, match=r".*"):
        colour_of(written)


@settings(deadline=None, max_examples=150)
@given(
    kind=st.sampled_from(ElementKind),
    box=st.tuples(*[st.integers(-60, 320)] * 2, *[st.integers(-20, 300)] * 2),
    sizes=st.tuples(*[st.integers(-5, 90)] * 2),
    lines=st.integers(-1, 5),
    shares=st.tuples(st.floats(-1, 1), st.floats(-2, 6)),
)
def test_no_design_whatsoever_stops_the_drawing(kind, box, sizes, lines, shares):
    odd = element(
        "odd", kind, box, size=sizes[0], least=sizes[1], lines=lines, tracking=shares[0],
        thickness=shares[1], texts=HEADINGS, picture="ab", ornament="belt",
        labels=everywhere_word("Vieta"),
    )  # fmt: skip
    supplies = Supplies(pictures={"ab": a_png(90, 60)}, logos={"a": a_logo(a_png(600, 200))})
    paper = replace(sample_paper(a_design(*TABLE)), logos=("a",), code=CODE)
    work = Work(paper, a_design(odd))

    plan = plan_certificate(work, supplies)

    file = io.BytesIO()
    drawing = page_file(file)
    for page in plan.pages:
        drawing.add(page)
    drawing.finish(plan.about)
    assert file.getvalue().endswith(b"%%EOF\n")


def test_a_line_lies_or_stands_as_its_box_does():
    (lying,) = shapes(element("one", ElementKind.LINE, (30, 40, 80, 2), thickness=1.5))
    (standing,) = shapes(element("one", ElementKind.LINE, (30, 40, 2, 80)))

    assert (lying.x1, lying.x2, lying.thickness) == (LEFT, RIGHT, 1.5)
    assert lying.y1 == lying.y2 == pytest.approx(169 * MILLIMETRE)
    assert standing.x1 == standing.x2 == pytest.approx(31 * MILLIMETRE)


def test_a_box_is_a_frame_and_without_a_line_an_area():
    (frame,) = shapes(element("one", ElementKind.BOX, BOX, thickness=1))
    (area,) = shapes(element("one", ElementKind.BOX, BOX, thickness=0))

    assert isinstance(frame, Box)
    assert [frame.is_filled, area.is_filled] == [False, True]


def test_an_ornament_nobody_knows_is_left_out():
    assert shapes(element("one", ElementKind.ORNAMENT, BOX, ornament="nobody")) == []
    assert shapes(element("one", ElementKind.ORNAMENT, (10, 10, 20, 190), ornament="belt"))


def test_a_picture_keeps_its_shape_and_stands_where_its_box_says():
    one = element("one", ElementKind.PICTURE, BOX, picture="ab", align=Align.RIGHT)

    (placed,) = shapes(one, pictures={"ab": a_png(900, 900)})

    assert placed.width == pytest.approx(placed.height) == pytest.approx(40 * MILLIMETRE)
    assert placed.x + placed.width == pytest.approx(RIGHT)


def test_a_picture_whose_dots_would_show_is_named_and_printed():
    one = element("one", ElementKind.PICTURE, BOX, picture="ab")
    fine, coarse = ({"ab": a_png(side, side)} for side in (240, 230))  # 40 mm are 236 at 150

    assert problems(one, pictures=fine) == []
    assert problems(one, pictures=coarse) == [(PrintProblemKind.COARSE, PaperField.PICTURE)]
    assert planned(one, pictures=coarse).can_be_printed
    assert isinstance(shapes(one, pictures=coarse)[0], Placed)


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\nbroken"])
def test_a_picture_that_is_missing_or_broken_is_named(content):
    one = element("one", ElementKind.PICTURE, BOX, picture="ab")

    assert problems(one, pictures={"ab": content}) == [(PrintProblemKind.EMPTY, PaperField.PICTURE)]
    assert problems(one) == [(PrintProblemKind.EMPTY, PaperField.PICTURE)]


@pytest.mark.parametrize("picture", [a_png(1200, 850), a_jpeg(1200, 850)], ids=["png", "jpeg"])
def test_a_background_picture_fills_the_page_and_is_in_the_file_once(picture):
    design = a_design(text("name", BOX, "{recipient}"), background="ab")
    works = [Work(a_certificate(f"Anna {n}"), design) for n in range(5)]
    supplies = Supplies(pictures={"ab": picture})

    pdf = draw_certificates(works, supplies)

    assert pdf.count(b"/Subtype /Image") == 1
    (placed,) = [
        one
        for one in plan_certificate(works[0], supplies).pages[0].layers[0].shapes
        if isinstance(one, Placed)
    ]
    assert (placed.x, placed.y) == (0, 0)
    assert (placed.width, placed.height) == pytest.approx((297 * MILLIMETRE, 210 * MILLIMETRE))


def test_a_picture_in_two_places_is_in_the_file_once():
    places = [
        element(f"one{x}", ElementKind.PICTURE, (x, 40, 40, 40), picture="ab") for x in (20, 90)
    ]
    design = a_design(places[0], text("name", (20, 100, 200, 12), "{recipient}"), places[1])

    pdf = draw_certificates(
        [Work(a_certificate(), design)], Supplies(pictures={"ab": a_png(600, 600)})
    )

    assert pdf.count(b"/Subtype /Image") == 1


def test_a_background_of_another_shape_is_shown_whole():
    design = a_design(text("name", BOX, "{recipient}"), background="ab")
    supplies = Supplies(pictures={"ab": a_png(1500, 1500)})

    plan = plan_certificate(Work(a_certificate(), design), supplies)

    (placed,) = [one for one in plan.pages[0].layers[0].shapes if isinstance(one, Placed)]
    assert placed.width == pytest.approx(placed.height) == pytest.approx(210 * MILLIMETRE)


@pytest.mark.parametrize("mode", ["RGB", "L", "RGBA", "LA", "P", "CMYK"])
def test_pictures_of_every_make_have_their_own_colours_on_paper(mode):
    image = Image.new("RGB", (400, 400), (200, 60, 40)).convert(mode)
    file = io.BytesIO()
    image.save(file, "JPEG" if mode == "CMYK" else "PNG", quality=95)
    one = element("one", ElementKind.PICTURE, BOX, picture="ab")
    work = Work(a_certificate(), a_design(one))

    pdf = draw_certificates([work], Supplies(pictures={"ab": file.getvalue()}))

    shown = picture_of(pdf, width=594).getpixel((100, 120))
    meant = image.convert("RGB").getpixel((200, 200))
    # Readers turn printing colours into those of screens each in their own way.
    near = 40 if mode == "CMYK" else 12
    assert all(abs(a - b) < near for a, b in zip(shown, meant, strict=True))


def test_a_picture_of_sixteen_bits_of_grey_is_as_dark_as_it_was():
    file = io.BytesIO()
    Image.new("I;16", (400, 400), 90 * 256).save(file, "PNG")
    one = element("one", ElementKind.PICTURE, BOX, picture="ab")
    supplies = Supplies(pictures={"ab": file.getvalue()})

    pdf = draw_certificates([Work(a_certificate(), a_design(one))], supplies)

    assert picture_of(pdf, width=594).getpixel((100, 120)) == (90, 90, 90)


def test_clear_parts_of_a_picture_show_what_is_behind():
    file = io.BytesIO()
    Image.new("RGBA", (400, 400), (200, 60, 40, 0)).save(file, "PNG")
    one = element("one", ElementKind.PICTURE, BOX, picture="ab")

    pdf = draw_certificates([Work(a_certificate(), a_design(one))],
                            Supplies(pictures={"ab": file.getvalue()}))  # fmt: skip

    assert picture_of(pdf, width=594).getpixel((100, 120)) == (255, 255, 255)


@pytest.mark.parametrize("align", Align)
def test_logos_stand_in_a_row_inside_their_box(align):
    logos = {"a": a_logo(a_png(600, 200)), "b": a_logo(a_png(500, 500))}
    one = element("one", ElementKind.LOGOS, BOX, align=align)

    first, last = shapes(one, paper=a_certificate(logos=("a", "b")), logos=logos)

    assert first.height == last.height
    assert first.x >= LEFT - 0.01
    assert last.x + last.width <= RIGHT + 0.01
    assert first.y >= LOW - 0.01


def test_a_drawn_logo_names_no_font_that_is_not_embedded():
    logos = element("one", ElementKind.LOGOS, BOX)
    paper = a_certificate(logos=("a",))
    supplies = Supplies(logos={"a": a_logo(an_svg())})

    pdf = draw_certificates([Work(paper, a_design(logos, text("two", BOX, "{place}")))], supplies)

    names, fonts, embedded, _ = fonts_of(pdf)
    assert fonts == embedded > 0
    assert not names & {"Helvetica", "Times-Roman"}


def test_logos_without_room_and_coarse_logos_are_named():
    logos = {"a": a_logo(a_png(600, 200))}
    paper = a_certificate(logos=("a",))
    low = element("one", ElementKind.LOGOS, (30, 40, 80, 3))

    assert problems(low, paper=paper, logos=logos) == [(PrintProblemKind.NO_ROOM, PaperField.LOGO)]
    coarse = {"a": a_logo(a_png(100, 90))}
    high = element("one", ElementKind.LOGOS, BOX)
    assert problems(high, paper=paper, logos=coarse) == [(PrintProblemKind.COARSE, PaperField.LOGO)]


SIGN = element("one", ElementKind.SIGNATURE, BOX, size=11, least=8)


def test_who_signs_stands_under_the_line_with_room_above_it():
    line, name, position = shapes(SIGN)

    assert isinstance(line, Rule)
    assert (line.x1, line.x2) == (LEFT, RIGHT)
    assert [name.line.text, position.line.text] == ["Ilga Āboliņa", "Kopienas centra vadītāja"]
    assert line.y1 > box_of(name)[3]
    assert box_of(name)[1] >= box_of(position)[3] - 0.01
    assert TOP - line.y1 > 10 * MILLIMETRE
    assert all(map(is_inside, (name, position)))


def test_the_picture_of_a_signature_stands_on_its_line():
    paper = a_certificate(signatories=(Signatory("Ilga", "Vadītāja", "ab"),))

    placed, line, *_ = shapes(SIGN, paper=paper, pictures={"ab": a_png(900, 300)})

    assert isinstance(placed, Placed)
    assert placed.y < line.y1 < placed.y + placed.height <= TOP + 0.01


def test_a_paper_signed_electronically_has_no_line_to_sign_on():
    paper = a_certificate(is_e_signed=True, signatory=Signatory("Ilga", "Vadītāja", "ab"))

    shown = shapes(SIGN, paper=paper, pictures={"ab": a_png(900, 300)})

    assert {type(one) for one in shown} == {Text}
    assert "Ilga" in [one.line.text for one in shown]


def test_a_line_without_a_name_stands_where_nobody_is_known_and_only_there():
    second = element("two", ElementKind.SIGNATURE, (150, 40, 80, 40), number=1)
    nobody = a_certificate(signatory=Signatory())

    assert [type(one) for one in shapes(SIGN, second, paper=nobody)] == [Rule]
    assert [type(one) for one in shapes(SIGN, second)] == [Rule, Text, Text]


def test_positions_of_signatories_are_of_one_size_where_a_long_one_has_two_lines():
    boxes = ((30, 40, 60, 28), (100, 40, 60, 28))
    signing = [
        element(str(n), ElementKind.SIGNATURE, box, number=n, size=11, least=8)
        for n, box in enumerate(boxes)
    ]
    paper = a_certificate(
        signatories=(
            Signatory("Ilga Paraudziņa", "Preiļu novada kopienas resursu centra vadītāja"),
            Signatory("Jānis Paraugs", "Programmas vadītājs"),
        )
    )

    shown = shapes(*signing, paper=paper)

    sizes = [one.line.size for one in shown if isinstance(one, Text) and "vad" in one.line.text]
    assert len(sizes) == 3
    assert min(sizes) >= 0.92 * max(sizes)
    assert len({one.y1 for one in shown if isinstance(one, Rule)}) == 1


@pytest.mark.parametrize("name", ["Aleksandrs Maksimiliāns Bērziņš-Kalnājs-Dombrovskis", "Ķ" * 200])
def test_a_long_signatory_stays_in_the_box_or_is_named(name):
    narrow = element("one", ElementKind.SIGNATURE, (30, 40, 45, 22), size=11, least=8)
    paper = a_certificate(signatory=Signatory(name, "Izglītības iniciatīvu centra vadītājs"))
    plan = planned(narrow, paper=paper)

    lines = [one for layer in plan.pages[0].layers for one in layer.shapes if isinstance(one, Text)]

    assert bool(plan.problems) == (len(name) == 200)
    assert all(box_of(one)[1] >= (210 - 62) * MILLIMETRE - 0.01 for one in lines)
    assert all(box_of(one)[2] <= 75 * MILLIMETRE + 0.01 for one in lines)


def code(side=36, **changes):
    return element("code", ElementKind.CODE, (230, 150, side, side), **changes)


def test_the_code_on_paper_says_its_whole_text_to_a_reader():
    pdf = draw_certificates([Work(a_certificate(code=CODE), a_design(code()))])

    (read,) = zxingcpp.read_barcodes(picture_of(pdf, width=2000))

    assert read.text == CODE
    assert read.ec_level == "M"


def test_the_code_is_a_square_in_the_middle_of_its_box():
    (square,) = shapes(
        element("code", ElementKind.CODE, (200, 100, 60, 40)), paper=a_certificate(code=CODE)
    )

    assert square.cell * square.rows == pytest.approx(40 * MILLIMETRE)
    assert square.x == pytest.approx(210 * MILLIMETRE)


def test_a_code_smaller_than_cameras_read_is_named():
    paper = a_certificate(code=CODE)

    assert problems(code(35), paper=paper) == []
    assert problems(code(34), paper=paper) == [(PrintProblemKind.NO_ROOM, PaperField.CODE)]
    long = a_certificate(code="x" * 400)
    assert problems(code(35), paper=long) == [(PrintProblemKind.NO_ROOM, PaperField.CODE)]
    assert problems(code(60), paper=long) == []
    huge = a_certificate(code="x" * 5_000)
    assert problems(code(90), paper=huge) == [(PrintProblemKind.NO_ROOM, PaperField.CODE)]


def test_the_code_of_a_draft_is_pale_and_says_that_it_is_one():
    design = a_design(code())
    draft = Work(a_certificate(number="", code=""), design)

    (square,) = [s for s in shapes(code(), paper=draft.paper) if isinstance(s, Squares)]
    (read,) = zxingcpp.read_barcodes(picture_of(draw_certificates([draft]), width=2000))

    assert square.ink is Ink.FAINT
    assert read.text == "Melnraksts bez numura"


def test_a_numbered_paper_without_a_code_has_none():
    assert shapes(code(), paper=a_certificate(code="")) == []
