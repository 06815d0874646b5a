"""Logos on paper: what is taken, what is cleaned, what is refused; how they stand and are drawn."""

import io
import random
import struct
import time
import zlib

import pypdfium2
import pytest
from PIL import Image

from app.documents.certificates import Supplies, Work, draw_certificates, plan_certificate
from app.documents.logo_row import TALLEST, plan_logo_row
from app.documents.logos import OpenLogo, clean_logo, open_logo, picture_of, remarks_on
from app.documents.shapes import Placed
from app.documents.sheets import plan_sheet
from app.documents.writer import draw_pages
from app.domain.errors_logos import LogoProblem, LogoRefusedError
from app.domain.logos import LogoForm, LogoRemark, PaperLogo
from tests.documents.designs import a_design
from tests.documents.papers import a_certificate, a_sheet, rows
from tests.documents.read_back import pages_of
from tests.support.logos import SVG_HEAD, a_jpeg, a_png, an_svg, encoded

EVIL_DTD = "<!DOCTYPE svg [{}]>"


def a_logo(content=None, name="Fonds") -> PaperLogo:
    clean = clean_logo(content or an_svg())
    return PaperLogo(name, clean.form, clean.content)


def refusal_of(content) -> LogoProblem:
    with pytest.raises(LogoRefusedError) as refused:
        clean_logo(content)
    return refused.value.problem


def colours_of(content, places, height=100):
    """Return the colours at places given as shares of width and height."""
    picture = picture_of(open_logo(a_logo(content)), height)
    image = Image.frombytes("RGB", (picture.width, picture.height), picture.pixels, "raw", "RGBX")
    return [image.getpixel((int(x * image.width), int(y * image.height))) for x, y in places]


# What is taken


@pytest.mark.parametrize(
    ("content", "form"),
    [
        pytest.param(a_png(), LogoForm.PNG, id="png"),
        pytest.param(a_jpeg(), LogoForm.JPEG, id="jpeg"),
        pytest.param(a_jpeg(mode="CMYK"), LogoForm.JPEG, id="jpeg for printing machines"),
        pytest.param(a_jpeg(mode="L"), LogoForm.JPEG, id="grey jpeg"),
        pytest.param(encoded(Image.new("P", (400, 200), 1), "PNG"), LogoForm.PNG, id="palette"),
        pytest.param(encoded(Image.new("1", (400, 200), 0), "PNG"), LogoForm.PNG, id="one bit"),
        pytest.param(
            encoded(Image.new("I;16", (400, 200), 9_000), "PNG"), LogoForm.PNG, id="sixteen bits"
        ),
        pytest.param(an_svg(), LogoForm.SVG, id="svg"),
        pytest.param(b"\xef\xbb\xbf" + an_svg(), LogoForm.SVG, id="svg with a mark"),
        pytest.param(an_svg().decode().encode("utf-16"), LogoForm.SVG, id="svg in UTF-16"),
    ],
)
def test_a_sound_file_is_taken_and_can_be_drawn(content, form):
    clean = clean_logo(content)

    assert clean.form is form
    assert open_logo(PaperLogo("", clean.form, clean.content)) is not None


def test_what_is_kept_of_a_logo_is_taken_again_without_a_change():
    for content in (a_png(), a_jpeg(), an_svg()):
        once = clean_logo(content)

        assert clean_logo(once.content).form is once.form
        if once.form is LogoForm.SVG:
            assert clean_logo(once.content).content == once.content


def test_only_the_dots_of_a_picture_survive():
    exif = Image.Exif()
    exif[0x010E] = "taken at home"
    content = a_jpeg(exif=exif, comment=b"secret words") + b"<script>tail</script>"

    kept = clean_logo(content).content

    assert all(word not in kept for word in (b"home", b"secret", b"script"))


def test_a_picture_lies_as_the_camera_held_it():
    exif = Image.Exif()
    exif[0x0112] = 6

    kept = clean_logo(a_jpeg(600, 300, exif=exif)).content

    assert Image.open(io.BytesIO(kept)).size == (300, 600)


def test_a_clear_border_does_not_make_a_logo_smaller():
    kept = clean_logo(a_png(600, 400, border=100)).content

    assert Image.open(io.BytesIO(kept)).size == (400, 200)


def test_a_large_picture_is_made_as_small_as_paper_needs():
    kept = Image.open(io.BytesIO(clean_logo(a_png(4_000, 2_000)).content))

    assert kept.size == (1418, 709)


def test_a_noisy_picture_is_made_smaller_until_it_is_light_enough():
    noise = Image.frombytes("RGB", (1_600, 700), random.Random(1).randbytes(1_600 * 700 * 3))

    kept = clean_logo(encoded(noise, "PNG")).content

    assert len(kept) <= 2**20


def test_cmyk_red_stays_red():
    ((red, green, blue),) = colours_of(a_jpeg(mode="CMYK"), [(0.5, 0.5)])

    assert red > 120
    assert max(green, blue) < 80


# What is said


def test_few_dots_are_too_coarse_for_paper():
    assert clean_logo(a_png(200, 176)).remarks == (LogoRemark.COARSE,)
    assert clean_logo(a_png(200, 177)).remarks == ()


def test_a_pale_logo_is_hardly_seen_in_black_and_white():
    pale = a_png(colour=(255, 230, 120, 255))

    assert clean_logo(pale).remarks == (LogoRemark.PALE,)
    assert remarks_on(a_logo(pale)) == (LogoRemark.PALE,)


@pytest.mark.parametrize(
    "inside",
    [
        "<script>alert(1)</script>",
        '<g onclick="alert(1)"/>',
        "<animate/>",
        '<use xlink:href="http://example.lv/a.svg#b"/>',
        '<use href="file:///etc/passwd#a"/>',
        '<style>@import "http://example.lv/a.css";</style>',
        "<style>rect{fill:url(http://example.lv/a#b)}</style>",
        '<g style="clip-path:url(//example.lv/x#y)"/>',
    ],
)
def test_what_runs_or_fetches_is_left_out_and_said(inside):
    clean = clean_logo(an_svg(inside + '<rect width="300" height="100" fill="#036"/>'))

    assert clean.remarks == (LogoRemark.CLEANED,)
    assert b"example.lv" not in clean.content
    assert b"passwd" not in clean.content
    assert b"alert" not in clean.content


def test_what_drawing_programs_leave_behind_is_dropped_without_a_word():
    inside = (
        '<title>x</title><metadata><a xmlns="http://example.lv/ns">b</a></metadata>'
        '<x:guide xmlns:x="http://example.lv/ns"/><desc>y</desc>'
        '<rect width="300" height="100" fill="#036" data-name="z" class="cls-1"/>'
    )

    clean = clean_logo(an_svg(inside))

    assert clean.remarks == ()
    assert all(word not in clean.content for word in (b"title", b"guide", b"desc", b"data-name"))


# How drawings look


@pytest.mark.parametrize(
    "inside",
    [
        pytest.param('<rect width="150" height="100" fill="#c00000"/>', id="attribute"),
        pytest.param('<rect width="150" height="100" style="fill:#c00000"/>', id="style"),
        pytest.param(
            '<style>.a{fill:#c00000}</style><rect class="a" width="150" height="100"/>', id="class"
        ),
        pytest.param(
            "<style>rect.a{fill:#c00000} rect{fill:#00f}</style>"
            '<rect class="a" width="150" height="100" fill="#0f0"/>',
            id="the closer rule",
        ),
        pytest.param(
            '<defs><rect id="r" width="150" height="100"/></defs>'
            '<use xlink:href="#r" fill="#c00000"/>',
            id="copy",
        ),
        pytest.param(
            '<defs><clipPath id="c"><rect width="150" height="100"/></clipPath></defs>'
            '<g style="clip-path:url(#c)"><rect width="300" height="100" fill="#c00000"/></g>',
            id="cut out",
        ),
        pytest.param(
            '<defs><linearGradient id="g"><stop offset="0" stop-color="#c00000"/>'
            '<stop offset="1" style="stop-color:#c00000"/></linearGradient></defs>'
            '<rect width="150" height="100" fill="url(#g)"/>',
            id="gradient",
        ),
        pytest.param(
            '<g display="none"><rect width="300" height="100"/></g>'
            '<rect width="150" height="100" fill="#c00000"/>',
            id="hidden part",
        ),
    ],
)
def test_colours_stand_where_the_drawing_program_put_them(inside):
    left, right = colours_of(an_svg(inside), [(0.25, 0.5), (0.75, 0.5)])

    assert left == pytest.approx((0xC0, 0, 0), abs=3)
    assert right == (255, 255, 255)


def test_numbers_with_many_decimals_are_drawn():
    drawing = an_svg('<circle cx="50" cy="50" r="33.333333333333336" fill="#036"/>')

    assert open_logo(PaperLogo("Fonds", LogoForm.SVG, drawing)) is not None


def test_what_the_whole_drawing_is_told_holds_for_its_parts():
    head = SVG_HEAD.replace("viewBox", 'style="fill:#c00000" viewBox')

    ((red, green, _),) = colours_of(an_svg('<rect width="300" height="100"/>', head), [(0.5, 0.5)])

    assert (red, green) == pytest.approx((0xC0, 0), abs=3)


def test_a_clear_group_lets_the_paper_through():
    inside = '<g opacity="0.5"><rect width="300" height="100" fill="#000" opacity="50%"/></g>'

    ((grey, _, _),) = colours_of(an_svg(inside + '<rect width="9" height="9"/>'), [(0.5, 0.5)])

    assert grey == pytest.approx(191, abs=4)


def test_nothing_is_drawn_outside_the_box_of_a_drawing():
    inside = '<rect x="-500" y="-500" width="2000" height="2000" fill="#036"/>'
    sheet = a_sheet(logos=(a_logo(an_svg(inside)),), title="A")

    (placed,) = _placed(sheet)
    pdf = _drawn(sheet)

    left = _pixel(pdf, placed.x - 6, placed.y + placed.height / 2)
    inside_it = _pixel(pdf, placed.x + placed.width / 2, placed.y + placed.height / 2)
    assert left == (255, 255, 255)
    assert inside_it == pytest.approx((0, 0x33, 0x66), abs=3)


# What is refused


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", LogoProblem.NOT_A_PICTURE),
        (b"GIF89a...", LogoProblem.NOT_A_PICTURE),
        (b"%PDF-1.7", LogoProblem.NOT_A_PICTURE),
        (b"<html><body/></html>", LogoProblem.NOT_A_PICTURE),
        (b"\x1f\x8b\x08rest", LogoProblem.PACKED),
        (a_png()[:200], LogoProblem.DAMAGED),
        (a_jpeg()[:200], LogoProblem.DAMAGED),
        (an_svg()[:-3], LogoProblem.DAMAGED),
        (b"<svg", LogoProblem.DAMAGED),
        (a_png() + bytes(9 * 2**20), LogoProblem.TOO_LARGE),
        (an_svg() + b" " * (2**20 + 1), LogoProblem.TOO_LARGE),
        (a_png(colour=(255, 255, 255, 255)), LogoProblem.EMPTY),
        (a_png(colour=(0, 0, 0, 0)), LogoProblem.EMPTY),
        (an_svg(""), LogoProblem.EMPTY),
        (an_svg('<rect width="300" height="100" fill="#fff"/>'), LogoProblem.EMPTY),
        (a_png(4_000, 100), LogoProblem.SHAPE),
        (a_png(40, 900), LogoProblem.SHAPE),
        (an_svg(head=SVG_HEAD.replace("0 0 300 100", "0 0 0 0")), LogoProblem.SHAPE),
        (an_svg(head=SVG_HEAD.replace("0 0 300 100", "nan 0 1e9 5")), LogoProblem.SHAPE),
        (an_svg(head=SVG_HEAD.replace("viewBox", "view")), LogoProblem.SHAPE),
        (an_svg("<text>Fonds</text>"), LogoProblem.LETTERS),
        (an_svg('<image xlink:href="data:image/png;base64,AAAA"/>'), LogoProblem.PICTURE_INSIDE),
        (an_svg('<g filter="url(#f)"><rect width="9" height="9"/></g>'), LogoProblem.EFFECTS),
        (an_svg('<rect width="9" height="9" style="mask:url(#m)"/>'), LogoProblem.EFFECTS),
        (an_svg('<path d="M0 0h9" stroke-dasharray="0.0001"/>'), LogoProblem.EFFECTS),
        (an_svg('<rect width="1e300" height="9"/>'), LogoProblem.DAMAGED),
    ],
)
def test_a_file_that_cannot_be_a_logo_is_refused_with_the_reason(content, problem):
    assert refusal_of(content) is problem


def _bomb_png(width, height) -> bytes:
    """Return a small PNG that claims to be enormous."""

    def chunk(kind, body):
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(bytes(1_000))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        pytest.param(_bomb_png(60_000, 60_000), LogoProblem.TOO_MANY_DOTS, id="claimed dots"),
        pytest.param(_bomb_png(2**31 - 1, 2**31 - 1), LogoProblem.TOO_MANY_DOTS, id="more dots"),
        pytest.param(_bomb_png(6_000, 6_000), LogoProblem.TOO_MANY_DOTS, id="a few dots too many"),
        pytest.param(
            an_svg(
                '<linearGradient id="g"><stop stop-color="#123"/></linearGradient>'
                + '<rect width="9" height="9" fill="url(#g)"/>' * 301
            ),
            LogoProblem.TOO_COMPLEX,
            id="too many gradients",
        ),
        pytest.param(_bomb_png(2_000, 2_000), LogoProblem.DAMAGED, id="dots that are not there"),
        pytest.param(
            (
                EVIL_DTD.format(
                    '<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">'
                )
                + an_svg("<title>&c;</title>").decode()
            ).encode(),
            LogoProblem.TOO_COMPLEX,
            id="a billion laughs",
        ),
        pytest.param(
            (
                EVIL_DTD.format('<!ENTITY a SYSTEM "file:///etc/passwd">') + an_svg("&a;").decode()
            ).encode(),
            LogoProblem.TOO_COMPLEX,
            id="a file of the laptop",
        ),
        pytest.param(an_svg("<g>" * 100 + "</g>" * 100), LogoProblem.TOO_COMPLEX, id="too deep"),
        pytest.param(an_svg('<path d="M0 0"/>' * 9_000), LogoProblem.TOO_COMPLEX, id="too many"),
        pytest.param(
            an_svg(
                '<g id="a0"><path d="M0 0h9v9z"/></g>'
                + "".join(
                    f'<g id="a{n}">' + f'<use xlink:href="#a{n - 1}"/>' * 10 + "</g>"
                    for n in range(1, 12)
                )
            ),
            LogoProblem.TOO_COMPLEX,
            id="copies of copies",
        ),
        pytest.param(
            an_svg('<g id="a"><use xlink:href="#b"/></g><g id="b"><use href="#a"/></g>'),
            LogoProblem.TOO_COMPLEX,
            id="copies in a circle",
        ),
        pytest.param(
            an_svg("<style>" + ".a{fill:red}" * 600 + "</style>"),
            LogoProblem.TOO_COMPLEX,
            id="too many rules",
        ),
    ],
)
def test_a_hostile_file_is_refused_at_once(content, problem):
    begun = time.perf_counter()

    assert refusal_of(content) is problem

    assert time.perf_counter() - begun < 2


def test_namespaces_declared_as_old_programs_do_are_understood():
    head = EVIL_DTD.format('<!ENTITY ns_svg "http://www.w3.org/2000/svg">')
    svg = head + '<svg xmlns="&ns_svg;" viewBox="0 0 3 1"><rect width="3" height="1"/></svg>'

    assert clean_logo(svg.encode()).form is LogoForm.SVG


@pytest.mark.parametrize("seed", range(60))
def test_a_broken_file_is_taken_or_refused_and_nothing_else(seed):
    dice = random.Random(seed)
    content = bytearray(dice.choice((a_png(60, 30), a_jpeg(60, 30), an_svg())))
    for _ in range(dice.randrange(1, 20)):
        content[dice.randrange(len(content))] = dice.randrange(256)

    try:
        clean = clean_logo(bytes(content[: dice.randrange(10, len(content) + 1)]))
    except LogoRefusedError:
        return

    assert open_logo(PaperLogo("", clean.form, clean.content)) is not None


_TAGS = (
    *("g", "path", "rect", "circle", "line", "polygon", "use", "defs", "clipPath", "symbol", "a"),
    *("linearGradient", "radialGradient", "stop", "style", "title", "switch"),
)
_VALUES = {
    "d": ("M0 0h9v9z", "M0 0A1 1 0 0 1 2", "L", "M1-1.5.5c", "M0 0 L1e5 9", "M 0 0 C 1 2 3 4 5"),
    "points": ("0 0 9 9 9 0", "1", "1,2,3", "-.5.5 3-3 9 9"),
    "transform": ("rotate(9)", "scale()", "matrix(1 2)", "translate(1,2) skewX(9)", "foo(1)", "x"),
    "fill": (
        "#123",
        "red",
        "url(#a)",
        "url(#x)",
        "rgb(1,2,3)",
        "hsl(1 2% 3%)",
        "none",
        "lab(1 2 3)",
    ),
    "stroke": ("#f00", "url(#a)", "inherit"),
    "clip-path": ("url(#a)", "url(#b)", "none", "circle(9)"),
    "style": ("fill:#036;stroke-width:2", "opacity:.5", "fill:", ";;:", "color:red!important"),
    "width": ("9", "50%", "2cm", "x", "-4", "1em"),
    "height": ("9", "", "calc(1)"),
    "r": ("5", "-5", "a"),
    "offset": ("0", "50%", "2", "x"),
    "gradientUnits": ("userSpaceOnUse", "x"),
    "opacity": (".5", "200%", "x"),
    "id": ("a", "b", "c"),
    "href": ("#a", "#b", "#c", "#"),
    "class": ("p q", "p"),
    "stroke-width": ("3", "x", "1e3", "5%"),
}


def _random_drawing(dice, depth=0) -> str:
    tag = dice.choice(_TAGS)
    names = dice.sample(sorted(_VALUES), dice.randrange(6))
    given = "".join(f' {name}="{dice.choice(_VALUES[name])}"' for name in names)
    if tag == "style":
        return "<style>.p{fill:#036} .q,rect{stroke:url(#a)} @media x{} p{</style>"
    inside = "".join(_random_drawing(dice, depth + 1) for _ in range(dice.randrange(4 - depth)))
    return f"<{tag}{given}>{inside}</{tag}>"


@pytest.mark.parametrize("seed", range(100))
def test_a_drawing_of_odd_parts_is_taken_or_refused_and_nothing_else(seed):
    dice = random.Random(seed)
    content = an_svg("".join(_random_drawing(dice) for _ in range(6)))

    try:
        clean = clean_logo(content)
    except LogoRefusedError:
        return

    assert open_logo(PaperLogo("", clean.form, clean.content)) is not None


def test_a_logo_that_nobody_would_take_today_is_not_drawn():
    hostile = PaperLogo("", LogoForm.SVG, an_svg("<text>x</text>"))
    odd = PaperLogo("", LogoForm.SVG, an_svg('<path d="M0 0 C 1"/>'))
    mislabelled = PaperLogo("", LogoForm.JPEG, a_png())

    assert open_logo(hostile) is None
    assert remarks_on(hostile) == (LogoRemark.BROKEN,)
    assert open_logo(mislabelled) is None
    assert open_logo(odd) is None
    assert plan_sheet(a_sheet(logos=(hostile,)), lambda _page: "123456789012").problems == ()


# How they stand on paper


def _ratio(ratio) -> OpenLogo:
    return OpenLogo("", LogoForm.SVG, b"", ratio)


@pytest.mark.parametrize("ratios", [(1.5,), (1, 3, 2), (2.5,) * 6, (15,) * 8])
def test_all_logos_of_a_row_are_equally_high_and_stand_within_it(ratios):
    row = plan_logo_row([_ratio(one) for one in ratios], 50, 500, 400)

    assert len({round(shape.height, 6) for shape in row.shapes}) == 1
    assert row.height <= TALLEST
    assert max(shape.x + shape.width for shape in row.shapes) <= 450 + 1e-6
    assert all(a.x + a.width < b.x for a, b in zip(row.shapes, row.shapes[1:], strict=False))


def _placed(sheet) -> list[Placed]:
    plan = plan_sheet(sheet, lambda _page: "123456789012")
    layers = plan.pages[0].page.layers
    return [shape for layer in layers for shape in layer.shapes if isinstance(shape, Placed)]


def _drawn(sheet) -> bytes:
    plan = plan_sheet(sheet, lambda _page: "123456789012")
    return draw_pages([page.page for page in plan.pages], plan.about)


def _pixel(pdf, x, y):
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0]
        image = page.render(scale=2).to_pil().convert("RGB")
        return image.getpixel((round(2 * x), round(2 * (page.get_height() - y))))


@pytest.mark.parametrize("count", [1, 3, 6])
def test_logos_and_statement_stand_above_everything_else_on_a_sheet(count):
    logos = tuple(a_logo(a_png(300 + 100 * place, 300)) for place in range(count))
    sheet = a_sheet(logos=logos, rows=rows("Anna"), funding_statement="Finansē Fonds.")

    plan = plan_sheet(sheet, lambda _page: "123456789012")

    placed = _placed(sheet)
    assert plan.problems == ()
    assert len(placed) == count
    assert "Finansē Fonds." in pages_of(_drawn(sheet))[0]
    heading = next(
        shape
        for layer in plan.pages[0].page.layers
        for shape in layer.shapes
        if getattr(getattr(shape, "line", None), "text", "") == sheet.title
    )
    assert min(shape.y for shape in placed) > heading.y + heading.line.size


@pytest.mark.parametrize("count", [1, 3, 6])
def test_certificates_carry_the_logos_that_they_name(count):
    logos = {f"{place}": open_logo(a_logo(a_png(300 + 90 * place))) for place in range(count)}
    design = a_design()
    paper = a_certificate(logos=(*logos, "missing"), funding_statement="Finansē Fonds.")

    plan = plan_certificate(Work(paper, design), Supplies(logos=logos))

    assert plan.problems == ()
    layers = plan.pages[0].layers
    placed = [one for layer in layers for one in layer.shapes if isinstance(one, Placed)]
    assert len(placed) == count


def test_a_logo_is_written_into_a_file_once_for_all_pages():
    logo = open_logo(a_logo(a_jpeg(900, 600)))
    names = [a_certificate(recipient=f"Anna {n}", logos=("a",)) for n in range(20)]
    supplies = Supplies(logos={"a": logo})
    works = [Work(name, a_design()) for name in names]

    one, twenty = (draw_certificates(some, supplies) for some in (works[:1], works))

    assert len(twenty) - len(one) < 20 * 1_500
    assert draw_certificates(works, supplies) == twenty


def test_lines_stay_lines_on_paper():
    plain = len(_drawn(a_sheet()))

    with_logo = _drawn(a_sheet(logos=(a_logo(),)))

    assert b"/Subtype /Image" not in with_logo
    assert len(with_logo) - plain < 3_000
