import pytest

from ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tone, contrast

SETS = [
    pytest.param(LIGHT, 4.5, 3.0, id="light"),
    pytest.param(DARK, 4.5, 3.0, id="dark"),
    pytest.param(HIGH_CONTRAST, 7.0, 4.5, id="high contrast"),
]


@pytest.mark.parametrize(("tokens", "least", "least_of_lines"), SETS)
@pytest.mark.parametrize("words", ["text", "second", "accent", "attention", "trouble"])
@pytest.mark.parametrize("ground", ["background", "surface", "hover", "soft"])
def test_words_can_be_read_on_every_ground(tokens, least, least_of_lines, words, ground):
    assert contrast(getattr(tokens, words), getattr(tokens, ground)) >= least


@pytest.mark.parametrize(("tokens", "least", "least_of_lines"), SETS)
@pytest.mark.parametrize("tone", list(Tone))
def test_words_of_a_tone_can_be_read_on_its_own_ground(tokens, least, least_of_lines, tone):
    assert contrast(tokens.of(tone), tokens.behind(tone)) >= least


@pytest.mark.parametrize(("tokens", "least", "least_of_lines"), SETS)
@pytest.mark.parametrize("ground", ["accent", "accent_pressed"])
def test_words_can_be_read_on_the_filled_button(tokens, least, least_of_lines, ground):
    assert contrast(tokens.on_accent, getattr(tokens, ground)) >= least


@pytest.mark.parametrize(("tokens", "least", "least_of_lines"), SETS)
@pytest.mark.parametrize("line", ["edge", "accent", "trouble"])
@pytest.mark.parametrize("ground", ["background", "surface"])
def test_the_outline_of_a_field_and_the_focus_can_be_seen(
    tokens, least, least_of_lines, line, ground
):
    assert contrast(getattr(tokens, line), getattr(tokens, ground)) >= least_of_lines


def test_contrast_is_measured_as_the_guideline_says():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
