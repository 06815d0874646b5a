"""Bare designs for tests of editing: a few boxes on a page."""

from hypothesis import strategies as st

from app.domain.designs import CertificateKind, Design, Element, ElementKind, PageFormat

_HUNDREDTHS = 100


def element(name, kind=ElementKind.TEXT, **box):
    """Return an element in a box: x, y, width, height."""
    return Element(name, kind, **({"x": 10.0, "y": 10.0, "width": 50.0, "height": 20.0} | box))


def a_design(*elements, page=None):
    """Return a design of these elements."""
    return Design(CertificateKind.PARTICIPATION, page or PageFormat(), elements, {})


def steps():
    """Return lengths of moves, to a hundredth of a millimetre."""
    return st.integers(-40_000, 40_000).map(lambda whole: whole / _HUNDREDTHS)


@st.composite
def designs(draw, count=3):
    """Draw a design of a few elements that lie on the page."""
    page = PageFormat()
    elements = []
    for number in range(count):
        width = draw(st.integers(200, 12_000)) / _HUNDREDTHS
        height = draw(st.integers(200, 8_000)) / _HUNDREDTHS
        x = draw(st.integers(0, round((page.width - width) * _HUNDREDTHS))) / _HUNDREDTHS
        y = draw(st.integers(0, round((page.height - height) * _HUNDREDTHS))) / _HUNDREDTHS
        elements.append(element("abc"[number], x=x, y=y, width=width, height=height))
    return a_design(*elements, page=page)
