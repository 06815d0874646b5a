import pytest

from app.documents.preview import Preview
from app.domain.certificates import CertificateState
from app.jobs import NO_JOB
from ui.certificates import register_presenter
from ui.certificates.register_presenter import Acts, RegisterPresenter


class RegisterView:
    def __init__(self):
        self.rows = ()
        self.count = ""
        self.acts = None
        self.shown = None
        self.problems = {}
        self.closed = 0
        self.paper = None

    def show_register(self, rows, count):
        self.rows, self.count = rows, count

    def show_acts(self, acts):
        self.acts = acts

    def show_certificate(self, shown):
        self.shown = shown

    def close_certificate(self):
        self.closed += 1

    def show_problem(self, field, words):
        self.problems[field] = words

    def ask_print(self, paper):
        self.paper = paper

    @property
    def facts(self):
        return {fact.label: fact.words for fact in self.shown.facts}


@pytest.fixture
def view():
    return RegisterView()


@pytest.fixture
def presenter(view, desk):
    return RegisterPresenter(view, desk)


def state_of(application, certificate):
    kept = [line.certificate for line in application.certificates.register()]
    return next(one.state for one in kept if one.id == certificate.id)


def test_the_register_shows_the_newest_first(view, presenter, issued):
    first, second = issued("Anna", "Baiba")

    presenter.load()

    assert [one.id for one in view.rows] == [second.id, first.id]
    assert view.count == "2 certificates"


@pytest.mark.parametrize("typed", ["baib", "berz baib", "BAIBA", "vainagu baiba", "002"])
def test_certificates_are_found_by_name_event_and_number(view, presenter, issued, typed):
    issued("Anna", "Baiba")
    presenter.load()

    presenter.search(typed)

    assert [one.paper.recipient for one in view.rows] == ["Baiba Bērziņa"]
    assert view.count == "1 of 2 certificates"


def test_a_long_register_says_that_it_goes_on(view, presenter, issued, monkeypatch):
    monkeypatch.setattr(register_presenter, "SHOWN", 1)
    issued("Anna", "Baiba")

    presenter.load()

    assert len(view.rows) == 1
    assert view.count == "The newest 1 of 2 certificates"


def test_what_is_chosen_decides_which_buttons_do_something(view, presenter, application, issued):
    first, second = issued("Anna", "Baiba")
    application.certificates.hand_out([first.id])
    presenter.load()

    presenter.choose([])
    assert view.acts == Acts()
    presenter.choose([first.id])
    assert view.acts == Acts("1 certificate chosen", hand_out=False)
    presenter.choose([first.id, second.id])
    assert view.acts == Acts("2 certificates chosen", are_several=True, hand_out=True)


def test_handing_out_takes_only_those_that_wait(view, presenter, application, issued, window):
    first, second = issued("Anna", "Baiba")
    application.certificates.make_void(first.id, "Kļūda")
    presenter.load()
    presenter.choose([first.id, second.id])

    presenter.hand_out()

    assert state_of(application, first) is CertificateState.VOID
    assert state_of(application, second) is CertificateState.HANDED_OUT
    assert [text for _, text in window.told] == ["1 certificate handed out"]


def test_a_certificate_shows_what_stands_on_it(view, presenter, issued):
    (certificate,) = issued("Anna")
    presenter.load()

    presenter.open(certificate.id)

    assert view.shown.recipient == "Anna Bērziņa"
    assert view.facts["Number"] == certificate.number
    assert view.facts["Days"] == "01–22.11.2026"
    assert view.facts["Hours"] == "12 academic hours"
    assert (view.shown.look.word, view.shown.is_standing) == ("Issued", True)


def test_handing_out_to_somebody_else_names_them(view, presenter, issued):
    (certificate,) = issued("Anna")
    presenter.load()
    presenter.open(certificate.id)

    presenter.hand_out_open("Zane Kalna")

    assert view.shown.look.word == "Handed out"
    assert view.facts["Handed to"] == "Zane Kalna"
    assert view.facts["Handed out on"] == "22.11.2026"
    assert not view.shown.may_be_handed_out


def test_making_void_needs_a_reason(view, presenter, application, issued):
    (certificate,) = issued("Anna")
    presenter.load()
    presenter.open(certificate.id)

    presenter.make_void("  ")

    assert view.problems == {"reason": "Please type the reason."}
    assert state_of(application, certificate) is CertificateState.ISSUED


def test_a_void_certificate_stays_in_the_register_with_its_reason(view, presenter, issued, window):
    (certificate,) = issued("Anna")
    presenter.load()
    presenter.open(certificate.id)

    presenter.make_void("Nepiedalījās")

    assert (view.shown.look.word, view.shown.is_standing) == ("Void", False)
    assert view.facts["Reason"] == "Nepiedalījās"
    assert window.told[-1][1] == f"Certificate made void: {certificate.number}"


def test_what_is_void_already_is_explained(view, presenter, application, issued, window):
    (certificate,) = issued("Anna")
    presenter.load()
    presenter.open(certificate.id)
    application.certificates.make_void(certificate.id, "Kļūda")

    presenter.make_void("Vēlreiz")

    assert view.problems == {}
    assert "already replaced or made void" in window.said[-1][0]


def test_a_corrected_certificate_replaces_the_old_one(view, presenter, application, issued):
    (old,) = issued("Ana")
    presenter.load()
    presenter.open(old.id)

    presenter.reissue("Kļūda vārdā", "Anna Bērziņa")

    assert view.shown.recipient == "Anna Bērziņa"
    assert view.shown.id != old.id
    assert state_of(application, old) is CertificateState.REPLACED
    presenter.open(old.id)
    assert view.shown.replaced_by is not None


def test_reissuing_needs_a_reason(view, presenter, issued):
    (old,) = issued("Ana")
    presenter.load()
    presenter.open(old.id)

    presenter.reissue("", "Anna Bērziņa")

    assert set(view.problems) == {"reason"}
    assert view.shown.id == old.id


def test_a_corrected_name_that_cannot_be_printed_is_told_beside_it(view, presenter, issued):
    (old,) = issued("Ana")
    presenter.load()
    presenter.open(old.id)

    presenter.reissue("Kļūda vārdā", "小明")

    assert set(view.problems) == {"recipient"}
    assert view.shown.id == old.id


def test_printing_again_gives_the_chosen_papers(view, presenter, issued):
    first, second = issued("Anna", "Baiba")
    presenter.load()
    presenter.choose([second.id, first.id])

    presenter.print_again()

    name = view.paper.suggested_file.name
    assert name.startswith("certificates_adventes_vainagu_darbnica_")
    with Preview(view.paper.make(NO_JOB)) as made:
        assert made.page_count == 2


def test_nothing_chosen_prints_nothing(view, presenter, issued):
    issued("Anna")
    presenter.load()

    presenter.print_again()

    assert view.paper is None


def test_a_certificate_whose_issuing_was_undone_is_closed(view, presenter, application, issued):
    (certificate,) = issued("Anna")
    presenter.load()
    presenter.open(certificate.id)

    application.undo.undo()
    presenter.load()

    assert view.rows == ()
    assert view.closed == 1
