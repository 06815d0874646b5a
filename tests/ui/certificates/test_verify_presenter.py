"""What verifying tells: the verdict, what it means, and how far this laptop can know."""

import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.certificate_register import Correction
from app.persistence.store import Store
from app.services.settings import FirstAnswers
from tests.services.test_verification import with_certificates
from tests.support.certificates import preview_of
from tests.support.members import carry, join
from tests.support.stores import MovableClock, a_person
from ui.certificates.verify_presenter import VerifyPresenter
from ui.theme.tokens import Tone


class VerifyView:
    def __init__(self):
        self.answers = ()
        self.problem = ""

    def show_answers(self, answers):
        self.answers = answers

    def show_problem(self, words):
        self.problem = words


@pytest.fixture
def view():
    return VerifyView()


@pytest.fixture
def presenter(view, desk):
    return VerifyPresenter(view, desk)


def lines(answer):
    return {line.label: (line.issued, line.said) for line in answer.lines}


def test_a_genuine_number_shows_what_was_issued(view, presenter, issued):
    (certificate,) = issued("Anna")

    presenter.verify(f" {certificate.number.lower()} ")

    (answer,) = view.answers
    assert (answer.about, answer.title) == (certificate.number, "Genuine")
    assert "A number alone proves no paper" in answer.words
    assert lines(answer)["Name"] == ("Anna Bērziņa", "")
    assert lines(answer)["What for"] == ("Adventes vainagu darbnīca", "")
    assert answer.certificate == certificate.id
    assert answer.note == ""


def test_a_code_stands_beside_what_was_issued(view, presenter, issued):
    (certificate,) = issued("Anna")

    presenter.verify(certificate.paper.code)

    (answer,) = view.answers
    assert (answer.title, answer.tone, answer.has_both) == ("Genuine", Tone.GOOD, True)
    assert lines(answer)["Name"] == ("Anna Bērziņa", "Anna Bērziņa")
    assert not any(line.differs for line in answer.lines)


def test_a_changed_code_shows_where_it_differs(view, presenter, issued):
    (certificate,) = issued("Anna")

    presenter.verify(certificate.paper.code.replace("Anna", "Zane"))

    (answer,) = view.answers
    assert (answer.title, answer.tone) == ("Not genuine", Tone.TROUBLE)
    assert [line.label for line in answer.lines if line.differs] == ["Name"]


def test_a_void_number_says_why(view, presenter, application, issued):
    (certificate,) = issued("Anna")
    application.certificates.make_void(certificate.id, "Nepiedalījās")

    presenter.verify(certificate.number)

    (answer,) = view.answers
    assert (answer.title, answer.tone) == ("Genuine, but void", Tone.TROUBLE)
    assert answer.words == (
        "It was issued and made void on 22.11.2026. It counts no longer. Reason: Nepiedalījās"
    )


def test_a_replaced_number_names_the_one_that_counts(view, presenter, application, issued):
    (old,) = issued("Ana")
    correction = Correction(recipient="Anna Bērziņa")
    (new,) = application.certificates.reissue(old.id, "Kļūda", correction).certificates

    presenter.verify(old.number)

    (answer,) = view.answers
    assert answer.title == "Genuine, but replaced"
    assert f"replaced by {new.number}" in answer.words


def test_an_issuing_that_was_undone_is_told(view, presenter, application, issued):
    (certificate,) = issued("Anna")
    application.undo.undo()

    presenter.verify(certificate.number)

    assert view.answers[0].title == "Taken back"


def test_an_unknown_number_is_not_called_false(view, presenter):
    presenter.verify("XYZ-2025-AAAA-001")

    (answer,) = view.answers
    assert answer.title == "Unknown to this laptop"
    assert "XYZ-2025-AAAA-001" in answer.words
    assert answer.note == "No file from another laptop was taken in here until now."
    assert answer.certificate is None


def test_a_part_of_a_number_is_told_how_a_whole_one_looks(view, presenter):
    presenter.verify("014")

    assert view.answers == ()
    assert "PRE-2026-K7QXM-001" in view.problem


def test_nothing_typed_asks_for_a_number(view, presenter):
    presenter.verify("  ")

    assert view.problem == "Type the number on the paper, or scan its code."
    assert view.answers == ()


def test_a_pdf_is_answered_page_by_page(view, presenter, jobs, issued, tmp_path):
    certificates = issued("Anna", "Baiba")
    application = presenter._desk.application
    application.certificates.save([one.id for one in certificates], tmp_path / "papers.pdf")

    presenter.verify_files([tmp_path / "papers.pdf"])
    jobs.run()

    assert [answer.about for answer in view.answers] == [
        f"{one.number} · page {page}" for page, one in enumerate(certificates, start=1)
    ]


@pytest.fixture
def a_draft(application, workshop, tmp_path):
    pdf = preview_of(application, workshop.id, workshop.with_person("Anna"))
    (tmp_path / "draft.pdf").write_bytes(pdf)
    return tmp_path / "draft.pdf"


def test_a_file_without_a_code_or_number_says_so(view, presenter, jobs, a_draft):
    presenter.verify_files([a_draft])
    jobs.run()

    assert "code or number to be read in draft.pdf." in view.problem


def test_a_file_that_is_no_picture_is_explained(view, presenter, jobs, tmp_path):
    (tmp_path / "letter.pdf").write_text("Sveiki!")

    presenter.verify_files([tmp_path / "letter.pdf"])
    jobs.run()

    assert "letter.pdf" in view.problem


def test_an_unknown_number_tells_how_recent_the_knowledge_is(
    view, presenter, application, tmp_path
):
    with other_laptop(tmp_path / "other", application) as other:
        other.people.add(a_person())
        carry(other, application, tmp_path / "stick")

    presenter.verify("XYZ-2025-AAAA-001")

    (answer,) = view.answers
    assert answer.note == "The last file came from “Aglona” on 22.11.2026."


def test_a_paper_of_another_centre_is_told_by_its_code(view, presenter, application, tmp_path):
    with other_laptop(tmp_path / "other", application) as other:
        (certificate,) = with_certificates(other, "Anna")
        carry(other, application, tmp_path / "stick")

    presenter.verify(certificate.paper.code)

    (answer,) = view.answers
    assert (answer.title, answer.has_both) == ("Genuine", False)
    assert lines(answer)["Name"] == ("", "Anna Bērziņa")
    assert answer.note == (
        "The laptop “Aglona” gave this number. Its last file came here on 22.11.2026."
    )


def other_laptop(folder, application):
    """Set up a laptop of another centre: the coordinator works there, and lets this one join."""
    other = Application(Store(folder, MovableClock(), BUILD_DATE))
    other.settings.set_up(FirstAnswers("Aglonas centrs", laptop_name="Aglona"))
    join(other, application)
    return other
