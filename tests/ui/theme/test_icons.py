import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtSvg import QSvgRenderer

import resources
from app.domain.preferences import Theme
from ui import icons
from ui.theme.theme import current_theme

NAMES = icons.icon_names()


@pytest.mark.parametrize("name", NAMES)
def test_a_sign_is_one_stroke_on_the_grid_without_a_colour_of_its_own(name):
    source = resources.read_text(f"icons/{name}.svg")

    assert 'viewBox="0 0 24 24"' in source
    assert 'stroke="currentColor"' in source
    assert 'fill="none"' in source
    assert not re.search(r"#[0-9A-Fa-f]{3,6}", source)
    assert QSvgRenderer(source.encode()).isValid()


@pytest.mark.parametrize("name", NAMES)
def test_a_sign_is_drawn_within_its_grid(name, qapp):
    picture = icons.pixmap(name, size=48).toImage()

    inked = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 128
    ]
    edge = {0, picture.width() - 1}
    assert len(inked) > 20
    assert not any(x in edge or y in edge for x, y in inked)


def test_a_sign_takes_its_colour_from_a_token(qapp):
    current_theme().wear(Theme.DARK, 100)

    picture = icons.pixmap("check", ink="trouble", size=48).toImage()

    inks = {
        picture.pixelColor(x, y).name()
        for x in range(48)
        for y in range(48)
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert inks == {QColor(current_theme().tokens.trouble).name()}


def test_every_sign_that_the_code_asks_for_is_there():
    asked = set()
    for file in resources.path("../ui").resolve().rglob("*.py"):
        source = file.read_text("utf-8")
        asked |= set(re.findall(r"sign=\"(\w+)\"", source))
        asked |= set(re.findall(r"set_icon\([\w.]+, \"(\w+)\"", source))
        asked |= set(re.findall(r"\bSign\(\"(\w+)\"", source))
        asked |= set(re.findall(r"icon_button\(\s*\"(\w+)\"", source))

    assert asked - set(NAMES) == set()
