import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.documents.fonts import Face, metrics, missing_letters, printable, text_width
from app.documents.text import FittedLine, Step, Unfit, fit, flow, narrowest, set_line
from app.domain.papers import PrintProblemKind

metrics(Face.SERIF)  # read once, outside of what is timed
WORDS = st.text(alphabet="aāčeēiīkņoruzžAĀŠ-жщ", min_size=1, max_size=14)
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)
WIDTHS = st.floats(min_value=40, max_value=500)
STEPS = st.sampled_from(
    [
        (Step(1, 34, 18), Step(2, 24, 16)),
        (Step(2, 12, 9),),
        (Step(1, 21, 18), Step(2, 18, 14.5), Step(3, 15, 12)),
    ]
)


def parts_of(text):
    """Return the text without the places where a line may break."""
    return text.replace(" ", "")


@settings(deadline=None)
@given(text=TEXTS, width=WIDTHS, steps=STEPS)
def test_what_fits_is_whole_and_inside_its_box(text, width, steps):
    lines = fit(text, Face.SERIF, width, *steps)

    if isinstance(lines, Unfit):
        assert lines.kind is PrintProblemKind.TOO_LONG
        return
    assert all(line.width <= width + 1e-3 for line in lines)
    assert [line.width for line in lines] == pytest.approx(
        [text_width(line.text, Face.SERIF, line.size) for line in lines]
    )
    assert len({line.size for line in lines}) == 1
    assert any(
        len(lines) <= step.lines and step.smallest <= lines[0].size <= step.largest
        for step in steps
    )
    assert parts_of("".join(line.text for line in lines)) == parts_of(printable(text, Face.SERIF))


@settings(deadline=None)
@given(text=TEXTS, width=WIDTHS)
def test_lines_break_only_at_a_space_or_after_a_hyphen(text, width):
    lines = fit(text, Face.SERIF, width, Step(6, 16, 8))

    if isinstance(lines, Unfit):
        return
    ready, rest = printable(text, Face.SERIF), printable(text, Face.SERIF)
    for line in lines[:-1]:
        rest = rest[len(line.text) :]
        assert rest.startswith(" ") or line.text.endswith("-"), (ready, lines)
        rest = rest.removeprefix(" ")
    assert rest == lines[-1].text


@settings(deadline=None)
@given(text=TEXTS, width=WIDTHS)
def test_a_text_is_too_long_only_when_its_smallest_size_is_too_large(text, width):
    unfit = fit(text, Face.SERIF, width, Step(1, 20, 12))

    is_too_wide = text_width(printable(text, Face.SERIF), Face.SERIF, 12) > width + 1e-3
    assert isinstance(unfit, Unfit) == is_too_wide


@settings(deadline=None)
@given(text=st.text(max_size=30))
def test_any_text_fits_or_is_a_reason(text):
    lines = fit(text, Face.SERIF, 400, Step(1, 20, 10), Step(4, 12, 6))

    if isinstance(lines, Unfit):
        assert (lines.kind is PrintProblemKind.MISSING_LETTERS) == bool(lines.letters)
        return
    assert lines
    assert missing_letters(text, Face.SERIF) == ()
    assert unicodedata.normalize("NFC", lines[0].text).strip()


def test_a_short_name_has_the_largest_size():
    (line,) = fit("Anna Kalna", Face.SERIF, 600, Step(1, 34, 18))

    assert line.size == 34


def test_a_longer_name_shrinks_by_half_points_and_no_further_than_needed():
    (line,) = fit("Kristīne Bērziņa-Kalniņa", Face.SERIF, 300, Step(1, 34, 18))

    assert line.size * 2 == int(line.size * 2)
    assert line.width <= 300 < text_width(line.text, Face.SERIF, line.size + 0.5)


def test_a_name_too_long_for_one_line_goes_on_two_before_it_breaks_at_a_hyphen():
    lines = fit("Anna Kalniņa-Bērziņa", Face.SERIF, 160, Step(1, 34, 18), Step(2, 24, 12))

    assert [line.text for line in lines] == ["Anna", "Kalniņa-Bērziņa"]


def test_a_single_letter_before_a_hyphen_is_not_left_at_the_end_of_a_line():
    width = text_width("tālruni vai e-", Face.SANS, 9)

    lines = [line.text for line in flow("tālruni vai e-pastu", Face.SANS, width, 9)]

    assert lines == ["tālruni vai", "e-pastu"]


def test_a_hyphen_is_a_break_when_nothing_else_helps():
    lines = fit("Kalniņa-Bērziņa", Face.SERIF, 90, Step(1, 18, 16), Step(2, 18, 16))

    assert [line.text for line in lines] == ["Kalniņa-", "Bērziņa"]


def test_lines_are_as_even_as_they_can_be():
    lines = fit("viens divi trīs četri pieci seši", Face.SERIF, 190, Step(2, 20, 12))

    assert [line.text for line in lines] == ["viens divi trīs", "četri pieci seši"]


def test_an_unbreakable_space_holds_its_words_together():
    lines = fit("rīt plkst.\u00a010.00", Face.SANS, 62, Step(2, 12, 12))

    assert [line.text for line in lines] == ["rīt", "plkst.\u00a010.00"]


def test_nothing_to_print_is_a_reason():
    assert fit(" \u200b", Face.SANS, 100, Step(1, 12, 12)) == Unfit(PrintProblemKind.EMPTY)


def test_letters_that_the_face_lacks_are_named():
    assert fit("Ana 🌳", Face.SANS, 100, Step(1, 12, 12)) == Unfit(
        PrintProblemKind.MISSING_LETTERS, ("🌳",)
    )


def test_a_line_exactly_as_wide_as_its_box_fits():
    width = text_width("Anna", Face.SANS, 12)

    assert fit("Anna", Face.SANS, width, Step(1, 12, 12)) == (
        FittedLine("Anna", Face.SANS, 12, width),
    )


@settings(deadline=None)
@given(text=TEXTS, width=WIDTHS)
def test_a_paragraph_flows_whole_and_inside_its_column(text, width):
    lines = flow(text, Face.SANS, width, 8.5)

    if isinstance(lines, Unfit):
        return
    assert all(line.width <= width + 1e-3 for line in lines)
    assert parts_of("".join(line.text for line in lines)) == parts_of(text)


@pytest.mark.parametrize("text", ["Aigars 🌳", ""], ids=["missing letter", "empty"])
def test_a_paragraph_that_cannot_be_printed_is_a_reason(text):
    assert isinstance(flow(text, Face.SANS, 100, 8.5), Unfit)


def test_a_word_wider_than_its_column_is_too_long_for_a_paragraph():
    assert flow("a" * 90, Face.SANS, 100, 8.5) == Unfit(PrintProblemKind.TOO_LONG)


@settings(deadline=None)
@given(text=TEXTS)
def test_the_narrowest_box_is_wide_enough(text):
    width = narrowest(text, Face.SANS, 9, 2)

    assert len(fit(text, Face.SANS, width, Step(2, 9, 9))) <= 2


def test_known_wording_is_set_as_it_is():
    line = set_line("Lapa 1 no 3", Face.SANS, 9.5)

    assert (line.text, line.size) == ("Lapa 1 no 3", 9.5)
    assert line.width == text_width("Lapa 1 no 3", Face.SANS, 9.5)
