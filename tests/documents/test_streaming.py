"""The file itself: whole for other programs, with what archives ask for, made in one go."""

import io
import re
import shutil
import subprocess
from datetime import date
from xml.etree import ElementTree as ET

import pypdfium2
import pytest

from app.documents.certificates import Supplies, Work, draw_certificates
from app.documents.fonts import Face
from app.documents.preview import PDFIUM
from app.documents.shapes import Layer, Page, Text
from app.documents.text import set_line
from app.documents.writer import About, draw_pages, page_file, write_streamed
from tests.documents.designs import a_design
from tests.documents.papers import a_certificate
from tests.documents.read_back import pages_of
from tests.documents.test_design_elements import a_logo
from tests.support.logos import a_png, an_svg

QPDF = shutil.which("qpdf")
ABOUT = About("Ķekava <&>", "Ģirts", "Žagari", "lv", date(2026, 11, 24))


def a_page(words="Labdien"):
    return Page(300, 200, (Layer((Text(20, 100, set_line(words, Face.SANS, 12)),)),))


def everything(count=3):
    design = a_design(background="ab")
    supplies = Supplies(
        logos={"a": a_logo(an_svg()), "b": a_logo(a_png(600, 300))},
        pictures={"ab": a_png(900, 640, colour=(240, 240, 255, 255))},
    )
    papers = (
        a_certificate(f"Persona {n} Ȳž", number=f"PRE-{n}", code=f"KOPA {n}", logos=("a", "b"))
        for n in range(count)
    )
    return draw_certificates((Work(paper, design) for paper in papers), supplies)


def test_every_object_stands_where_the_table_at_the_end_says():
    pdf = everything(70)

    start = int(re.search(rb"startxref\n(\d+)", pdf)[1])
    lines = pdf[start:].split(b"\n")
    assert lines[0] == b"xref"
    count = int(lines[1].split()[1])
    for number in range(1, count):
        offset = int(lines[2 + number].split()[0])
        assert pdf[offset:].startswith(b"%d 0 obj" % number), number
    assert len(re.findall(rb"\n\d+ 0 obj\n", pdf)) == count - 1


@pytest.mark.skipif(not QPDF, reason="needs qpdf, an independent reader")
def test_another_program_finds_nothing_amiss(tmp_path):
    path = tmp_path / "visi.pdf"
    path.write_bytes(everything(130))

    run = subprocess.run([QPDF, "--check", path], capture_output=True, text=True, check=False)

    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize("count", [1, 63, 64, 65, 129])
def test_the_pages_come_in_their_order_however_many_there_are(count):
    pdf = draw_pages([a_page(f"lapa {n}") for n in range(count)], ABOUT)

    assert [text.strip() for text in pages_of(pdf)] == [f"lapa {n}" for n in range(count)]


def test_equal_input_gives_equal_bytes_and_other_input_another_mark():
    marks = [re.search(rb"/ID \[ <(\w+)>", pdf)[1] for pdf in (everything(2), everything(3))]

    assert everything(2) == everything(2)
    assert marks[0] != marks[1]


def test_the_file_says_what_it_is_in_both_ways_that_archives_read():
    pdf = draw_pages([a_page()], ABOUT)

    packet = re.search(rb"<x:xmpmeta.*</x:xmpmeta>", pdf, re.DOTALL)[0].decode()
    xmp = ET.fromstring(packet)  # noqa: S314  written a moment ago
    told = [" ".join("".join(one.itertext()).split()) for one in xmp.iter()]
    assert {"Ķekava <&>", "Ģirts", "Žagari", "lv", "Kopā", "2026-11-24"} <= set(told)
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        details = document.get_metadata_dict()
        document.close()
    assert (details["Title"], details["Author"]) == ("Ķekava <&>", "Ģirts")
    assert (details["Creator"], details["Producer"]) == ("Kopā", "Kopā")
    assert details["CreationDate"] == "D:20261124000000Z"
    assert b"/Lang (lv)" in pdf
    assert b"/DisplayDocTitle true" in pdf


def test_finished_pages_are_in_the_file_before_the_next_one_is_made():
    content = io.BytesIO()
    file = page_file(content)

    sizes = []
    for n in range(3):
        file.add(a_page(f"lapa {n}"))
        sizes.append(content.tell())

    assert sizes[0] > 100
    assert sizes[0] < sizes[1] < sizes[2]


def test_a_layer_that_is_gone_makes_room_for_another():
    content = io.BytesIO()
    file = page_file(content)
    for n in range(3):
        line = set_line(f"slānis {n}", Face.SANS, 12)
        file.add(Page(300, 200, (Layer((Text(20, 100, line),), is_shared=True),)))
    file.finish(ABOUT)

    texts = [text.strip() for text in pages_of(content.getvalue())]
    assert texts == ["slānis 0", "slānis 1", "slānis 2"]


def test_more_letters_than_a_font_of_the_file_holds_are_all_there():
    letters = "".join(chr(code) for code in range(0x400, 0x460)) + "".join(
        chr(code) for code in range(0xC0, 0x17F)
    )
    known = "".join(
        letter for letter in letters if letter.isalpha() and letter in _letters_of(Face.SANS)
    )
    lines = [known[start : start + 40] for start in range(0, len(known), 40)]

    pdf = draw_pages([a_page(line) for line in lines], ABOUT)

    assert len(known) > 256
    assert [text.strip() for text in pages_of(pdf)] == lines


def _letters_of(face):
    from app.documents.fonts import metrics  # noqa: PLC0415

    return metrics(face).widths


def test_a_file_that_has_nothing_to_keep_leaves_the_old_one(tmp_path):
    path = tmp_path / "visi.pdf"
    path.write_bytes(b"old")

    write_streamed(path, lambda _: False)

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_whatever_goes_wrong_half_way_leaves_the_old_file(tmp_path):
    path = tmp_path / "visi.pdf"
    path.write_bytes(b"old")

    def fail(file):
        file.add(a_page())
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_streamed(path, fail)

    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
