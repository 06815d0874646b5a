import pytest
from pypdfium2 import PdfDocument

from app.documents.preview import Preview
from app.domain.certificate_register import CopyKind, Correction
from app.domain.certificates import CertificateState
from app.jobs import NO_JOB
from ui.certificates import register_presenter
from ui.certificates.register_filters import Stage
from ui.certificates.register_presenter import Acts, RegisterPresenter


class RegisterView:
    def __init__(self):
        self.lines = ()
        self.count = ""
        self.acts = None
        self.shown = None
        self.problems = {}
        self.closed = 0
        self.paper = None
        self.filters = {}
        self.state = None
        self.has_said_nothing_found = False
        self.copies_asked = ""
        self.takers_asked = ""

    def offer_filters(self, choices):
        self.filters = choices

    def show_state(self, state):
        self.state = state

    def show_nothing_found(self):
        self.has_said_nothing_found = True

    def ask_copies(self, words):
        self.copies_asked = words

    def ask_takers(self, words):
        self.takers_asked = words

    def show_register(self, rows, count):
        self.lines, self.count = rows, count

    @property
    def rows(self):
        return tuple(line.certificate for line in self.lines)

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
    assert view.acts == Acts("2 certificates shown", are_several=True)
    presenter.choose([first.id])
    assert view.acts == Acts("1 certificate chosen", are_chosen=True)
    presenter.choose([first.id, second.id])
    assert view.acts == Acts(
        "2 certificates chosen", are_chosen=True, are_several=True, hand_out=True
    )


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

    presenter.reissue("Kļūda vārdā", Correction(recipient="Anna Bērziņa"))

    assert view.shown.recipient == "Anna Bērziņa"
    assert view.shown.id != old.id
    assert state_of(application, old) is CertificateState.REPLACED
    presenter.open(old.id)
    assert view.shown.replaced_by is not None


def test_reissuing_needs_a_reason(view, presenter, issued):
    (old,) = issued("Ana")
    presenter.load()
    presenter.open(old.id)

    presenter.reissue("", Correction(recipient="Anna Bērziņa"))

    assert set(view.problems) == {"reason"}
    assert view.shown.id == old.id


def test_a_corrected_name_that_cannot_be_printed_is_told_beside_it(view, presenter, issued):
    (old,) = issued("Ana")
    presenter.load()
    presenter.open(old.id)

    presenter.reissue("Kļūda vārdā", Correction(recipient="小明"))

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


def test_nothing_chosen_prints_all_that_is_found(view, presenter, issued):
    issued("Anna", "Baiba", "Cilda")
    presenter.load()
    presenter.search("baib")

    presenter.print_again()

    with Preview(view.paper.make(NO_JOB)) as made:
        assert made.page_count == 1


def test_an_empty_register_prints_nothing(view, presenter):
    presenter.load()

    presenter.print_again()
    presenter.print_register()

    assert view.paper is None


def text_of(pdf):
    with PdfDocument(pdf) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize("is_first_spoilt", [False, True])
def test_what_was_printed_before_asks_whether_it_is_a_duplicate(
    view, presenter, application, issued, is_first_spoilt
):
    first, second = issued("Anna", "Baiba")
    application.certificates.note_copies([first.id], CopyKind.PRINT)
    presenter.load()

    presenter.print_again()
    assert view.paper is None
    assert view.copies_asked == "Printed or handed out before: 1 of 2"
    presenter.acts.print_copies(is_first_spoilt=is_first_spoilt)

    printed = text_of(view.paper.make(NO_JOB))
    assert printed.upper().count("DUBLIKĀTS") == int(not is_first_spoilt)
    assert second.number in printed


def test_what_lost_its_force_is_printed_with_no_others(view, presenter, application, issued):
    first, second = issued("Anna", "Baiba")
    application.certificates.make_void(first.id, "Kļūda")
    presenter.load()

    presenter.print_again()

    printed = text_of(view.paper.make(NO_JOB))
    assert second.number in printed
    assert first.number not in printed


def test_only_what_lost_its_force_prints_nothing_and_says_why(
    view, presenter, application, issued, window
):
    (certificate,) = issued("Anna")
    application.certificates.make_void(certificate.id, "Kļūda")
    presenter.load()

    presenter.print_again()

    assert view.paper is None
    assert "is not printed again" in window.said[-1][0]


def test_papers_of_a_class_are_handed_to_one_person(view, presenter, application, issued):
    first, second = issued("Anna", "Baiba")
    presenter.load()
    presenter.choose([first.id, second.id])

    presenter.ask_takers()
    presenter.hand_out_to("Skolotāja Zane Kalna")

    assert view.takers_asked == "2 certificates to be handed out"
    assert {one.handed_to for one in view.rows} == {"Skolotāja Zane Kalna"}


def names(view):
    return {one.paper.recipient.split()[0] for one in view.rows}


@pytest.mark.parametrize(
    "wanted",
    [
        (Stage.UNPRINTED, {"Anna"}),
        (Stage.WAITING, {"Anna", "Baiba"}),
        (Stage.HANDED_OUT, {"Cilda"}),
        (Stage.ENDED, {"Dace"}),
        (Stage.SECOND, set()),
    ],
)
def test_the_register_is_narrowed_by_how_far_papers_have_come(
    view, presenter, application, issued, wanted
):
    stage, left = wanted
    _, printed, handed, ended = issued("Anna", "Baiba", "Cilda", "Dace")
    application.certificates.note_copies([printed.id], CopyKind.PRINT)
    application.certificates.hand_out([handed.id])
    application.certificates.make_void(ended.id, "Kļūda")
    presenter.load()

    presenter.narrow("stage", stage.value)

    assert names(view) == left
    assert view.has_said_nothing_found == (not left)
    presenter.clear()
    assert names(view) == {"Anna", "Baiba", "Cilda", "Dace"}


def test_the_register_is_narrowed_by_kind_and_period(view, presenter, issued):
    issued("Anna")
    presenter.load()

    presenter.narrow("kind", "thanks")
    assert names(view) == set()
    presenter.narrow("kind", "participation")
    presenter.narrow("period", "last_year")
    assert names(view) == set()
    presenter.narrow("period", "this_month")
    assert names(view) == {"Anna"}


def test_a_certificate_out_of_sight_is_shown_when_somebody_goes_to_it(view, presenter, issued):
    first, _ = issued("Anna", "Baiba")
    presenter.load()
    presenter.search("baiba")
    presenter.narrow("stage", Stage.ENDED.value)

    assert presenter.knows(first.id)
    presenter.reveal(first.id)

    assert view.shown.id == first.id
    assert names(view) == {"Anna", "Baiba"}


def test_the_register_is_printed_with_a_line_for_each_that_is_found(view, presenter, issued):
    issued("Anna", "Baiba")
    presenter.load()
    presenter.search("anna")

    presenter.print_register()

    printed = text_of(view.paper.make(NO_JOB))
    assert "Anna Bērziņa" in printed
    assert "Baiba" not in printed


def test_the_register_is_printed_whole_where_only_the_row_at_the_cursor_is_chosen(
    view, presenter, issued
):
    first, second, _ = issued("Anna", "Baiba", "Dace")
    presenter.load()

    presenter.choose([first.id])
    presenter.print_register()
    assert "Dace" in text_of(view.paper.make(NO_JOB))

    presenter.choose([first.id, second.id])
    presenter.print_register()
    assert "Dace" not in text_of(view.paper.make(NO_JOB))


def test_a_certificate_whose_issuing_was_undone_is_closed(view, presenter, application, issued):
    (certificate,) = issued("Anna")
    presenter.load()
    presenter.open(certificate.id)

    application.undo.undo()
    presenter.load()

    assert view.rows == ()
    assert view.closed == 1
