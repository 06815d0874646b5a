from app.documents.feedback_form import plan_feedback_form
from app.documents.joining import with_pages_before
from app.documents.poster import A3, plan_poster
from app.documents.preview import Preview
from app.documents.writer import draw_pages
from tests.documents.pack_papers import facts
from tests.documents.read_back import details_of, fonts_of, pages_of


def drawn(plan):
    return draw_pages(plan.pages, plan.about)


def test_pages_of_another_paper_come_first_and_the_file_says_what_it_said():
    form, poster = drawn(plan_feedback_form(facts())), drawn(plan_poster(facts()))

    joined = with_pages_before(form, poster)

    assert pages_of(joined) == [*pages_of(poster), *pages_of(form)]
    assert details_of(joined)["Title"] == details_of(form)["Title"]
    assert details_of(joined)["Author"] == details_of(form)["Author"]


def test_pages_keep_their_sizes_and_their_letters():
    form, poster = drawn(plan_feedback_form(facts("ru"))), drawn(plan_poster(facts(), A3))

    joined = with_pages_before(form, poster)

    with Preview(joined) as preview:
        sizes = [tuple(round(side) for side in preview.size(page)) for page in range(2)]
    assert sizes == [(842, 1191), (595, 842)]
    _, fonts, embedded, readable = fonts_of(joined)
    assert fonts >= embedded == readable > 0


def test_nothing_joined_to_a_paper_is_the_paper():
    form = drawn(plan_feedback_form(facts()))

    assert with_pages_before(form, b"") == form
    assert with_pages_before(b"", form) == form
    assert with_pages_before(b"", b"") == b""
