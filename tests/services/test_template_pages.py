"""A design as its editor shows it: the page, and what the printer would leave out of it."""

from dataclasses import replace

import pytest

from app.domain.design_edits import restyled, with_texts
from app.domain.designs import CertificateKind, ElementKind
from app.domain.ids import template_id
from app.domain.papers import PaperField, PrintProblem, PrintProblemKind
from app.services.template_pages import element_of


@pytest.fixture
def design(application):
    return application.templates.open(template_id(CertificateKind.PARTICIPATION)).design


def test_a_page_without_problems_is_one_pdf(application, design):
    shown = application.templates.page_shown(design, "lv")

    assert shown.pdf.startswith(b"%PDF")
    assert shown.problems == ()


def test_a_name_too_long_for_its_box_is_named_with_the_box(application, design):
    narrow = restyled(design, ["name"], width=60.0, height=12.0)

    shown = application.templates.page_shown(narrow, "lv", "Brīvzemnieks-" * 9)

    (problem,) = shown.problems
    assert problem.element == "name"
    assert problem.problem.kind is PrintProblemKind.TOO_LONG


def test_words_too_long_for_their_box_are_named_with_it(application, design):
    wordy = with_texts(design, ["title"], "lv", ["Apliecinājums " * 60])

    assert "title" in {
        one.element for one in application.templates.page_shown(wordy, "lv").problems
    }


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        pytest.param(PaperField.CODE, ElementKind.CODE, id="code"),
        pytest.param(PaperField.LOGO, ElementKind.LOGOS, id="logo"),
        pytest.param(PaperField.SIGNATORY, ElementKind.SIGNATURE, id="signature"),
    ],
)
def test_a_problem_of_a_thing_is_about_the_element_that_shows_it(design, field, kind):
    problem = PrintProblem(PrintProblemKind.NO_ROOM, field)

    found = element_of(design, problem, "lv")

    assert next(one for one in design.elements if one.id == found).kind is kind


def test_a_problem_of_nothing_on_the_page_is_about_no_element(design):
    empty = replace(design, elements=())

    assert element_of(empty, PrintProblem(PrintProblemKind.EMPTY, PaperField.TITLE), "lv") == ""
