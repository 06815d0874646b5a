import pytest

from app import BUILD_DATE
from app.bootstrap import Application
from app.domain.certificate_register import Correction
from app.persistence.store import Store
from app.services.settings import FirstAnswers
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


def test_a_genuine_number_shows_what_was_issued(view, presenter, issued):
    (certificate,) = issued("Anna")

    presenter.verify(f" {certificate.number.lower()} ")

    (answer,) = view.answers
    assert (answer.number, answer.look.word) == (certificate.number, "Genuine")
    facts = {fact.label: fact.words for fact in answer.facts}
    assert facts["Name"] == "Anna Bērziņa"
    assert facts["Event"] == "Adventes vainagu darbnīca"
    assert answer.certificate == certificate.id


def test_a_void_number_says_why(view, presenter, application, issued):
    (certificate,) = issued("Anna")
    application.certificates.make_void(certificate.id, "Nepiedalījās")

    presenter.verify(certificate.number)

    (answer,) = view.answers
    assert (answer.look.word, answer.look.tone) == ("Genuine, but void", Tone.TROUBLE)
    assert "Nepiedalījās" in answer.words


def test_a_replaced_number_names_the_one_that_counts(view, presenter, application, issued):
    (old,) = issued("Ana")
    (new,) = application.certificates.reissue(
        old.id, "Kļūda", Correction(recipient="Anna Bērziņa")
    ).certificates

    presenter.verify(old.number)

    (answer,) = view.answers
    assert answer.look.word == "Genuine, but replaced"
    assert new.number in answer.words


def test_an_unknown_number_is_not_called_false(view, presenter):
    presenter.verify("XYZ-2025-AAAA-001")

    (answer,) = view.answers
    assert answer.look.word == "Unknown to this laptop"
    assert "XYZ-2025-AAAA-001" in answer.words
    assert "No file from another laptop" in answer.words
    assert (answer.facts, answer.certificate) == ((), None)


def test_nothing_typed_asks_for_a_number(view, presenter):
    presenter.verify("  ")

    assert view.problem == "Type the number that stands on the paper."
    assert view.answers == ()


def test_a_pdf_is_answered_number_by_number(view, presenter, application, issued, tmp_path):
    certificates = issued("Anna", "Baiba")
    application.certificates.save([one.id for one in certificates], tmp_path / "papers.pdf")

    presenter.verify_file(tmp_path / "papers.pdf")

    assert [answer.number for answer in view.answers] == [one.number for one in certificates]


def test_a_pdf_without_a_number_says_so(view, presenter, application, workshop, tmp_path):
    person = workshop.with_person("Anna")
    draft = application.certificates.preview_of(workshop.id, [person])
    (tmp_path / "draft.pdf").write_bytes(draft.pdf)

    presenter.verify_file(tmp_path / "draft.pdf")

    assert view.problem == "There is no certificate number in draft.pdf."


def test_a_file_that_is_no_pdf_is_explained(view, presenter, tmp_path):
    (tmp_path / "letter.pdf").write_text("Sveiki!")

    presenter.verify_file(tmp_path / "letter.pdf")

    assert "letter.pdf" in view.problem


def test_an_unknown_number_tells_how_recent_the_knowledge_is(
    view, presenter, application, tmp_path
):
    with other_laptop(tmp_path / "other", application, tmp_path) as other:
        other.people.add(a_person())
        (written,) = other.exchange.export(tmp_path / "other.kopa")
    application.exchange.take_in([written.file])

    presenter.verify("XYZ-2025-AAAA-001")

    (answer,) = view.answers
    assert "The last file came from Aglona on 22.11.2026." in answer.words


def other_laptop(folder, application, key_folder):
    """Set up a laptop of another centre that has the programme's key."""
    application.exchange.export_key(key_folder / "key.kopa-key")
    other = Application(Store(folder, MovableClock(), BUILD_DATE))
    other.settings.set_up(FirstAnswers("Aglonas centrs", laptop_name="Aglona"))
    other.exchange.import_key(key_folder / "key.kopa-key")
    return other
