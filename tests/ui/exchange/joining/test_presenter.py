from dataclasses import replace

import pytest

from app.domain.trust import Role
from app.persistence import trust
from app.services.belonging import learn, the_founding
from app.services.membership_views import Part
from tests.support.members import carry
from tests.support.stores import a_person
from ui.exchange.joining.presenter import JoiningPresenter
from ui.exchange.joining.view import Step


class JoiningView:
    def __init__(self):
        self.asked_wish = ""
        self.shown = None
        self.welcome = None
        self.joined = None
        self.is_busy = False
        self.has_founded = False
        self.may_accept = None
        self.asked_name = None
        self.leaving = None

    def show_joining(self, shown):
        self.shown, self.welcome = shown, None

    def show_welcome(self, shown):
        self.welcome = shown

    def show_accepting(self, *, is_possible):
        self.may_accept = is_possible

    def show_joined(self, shown):
        self.joined = shown

    def show_busy(self, *, is_busy):
        self.is_busy = is_busy

    def ask_wish_target(self, name):
        self.asked_wish = name

    def ask_founding(self, name):
        self.asked_name = name

    def show_leaving(self, programme):
        self.leaving = programme

    def close_leaving(self):
        self.leaving = None

    def tell_founded(self):
        self.has_founded = True


@pytest.fixture
def view():
    return JoiningView()


class Page:
    """The presenter with its view; what it starts beside the window is done at once."""

    def __init__(self, view, desk):
        self.view = view
        self.jobs = desk.jobs
        self.window = desk.window
        self.presenter = JoiningPresenter(view, desk)
        self.presenter.load()

    def ask(self, file):
        self.presenter.ask_to_join(file)
        self.jobs.run()
        return file

    def open(self, welcome):
        self.presenter.open_welcome(welcome)
        self.jobs.run()

    def accept(self):
        self.presenter.accept_welcome()
        self.jobs.run()

    @property
    def said(self):
        return self.window.said[-1][0]


@pytest.fixture
def page(view, desk):
    return Page(view, desk)


@pytest.fixture
def welcome(page, laptops, tmp_path):
    """The welcome for a laptop that has asked."""
    asked = page.ask(tmp_path / "a.kopa-join")
    office = laptops("office")
    seen = office.membership.look_at_wish(asked)
    part = Part(Role.COORDINATOR, seen.wish.centre)
    return office.membership.let_in(seen.wish, part, tmp_path / "welcome.kopa")


def test_asking_writes_a_file_and_shows_the_code_to_compare(page, application, tmp_path):
    page.presenter.begin_asking()
    page.presenter.ask_to_join(tmp_path / page.view.asked_wish)
    assert page.view.is_busy
    page.jobs.run()

    (file,) = tmp_path.glob("Kopa_Birojs_*.kopa-join")
    assert page.view.shown.step is Step.ASKED
    assert page.view.shown.code == application.membership.own_wish().code
    assert not page.view.is_busy
    assert file.name in page.said


def test_the_file_goes_onto_the_stick_that_was_pressed(page, tmp_path):
    page.presenter.ask_on_stick(tmp_path)
    page.jobs.run()

    assert list(tmp_path.glob("Kopa_Birojs_*.kopa-join"))
    assert page.view.shown.step is Step.ASKED


def test_only_of_a_stick_it_is_said_that_it_may_be_taken_out(page, sticks, tmp_path):
    sticks.put_in(tmp_path / "KINGSTON")
    page.presenter.ask_on_stick(tmp_path / "KINGSTON")
    page.jobs.run()
    assert page.said.endswith("is saved. You may take the stick out.")

    page.ask(tmp_path / "a.kopa-join")

    assert page.said == "The file “a.kopa-join” is saved."


def test_who_asks_anew_is_not_asked_where_while_one_stick_is_in(page, sticks, tmp_path):
    sticks.put_in(tmp_path / "KINGSTON")

    page.presenter.begin_asking_anew()
    page.jobs.run()

    assert page.view.asked_wish == ""
    assert list((tmp_path / "KINGSTON").glob("*.kopa-join"))


def test_a_stick_that_was_pulled_out_early_is_noticed(page, sticks, tmp_path):
    sticks.put_in(tmp_path / "KINGSTON")
    before_and_after = iter([(tmp_path / "KINGSTON",), ()])
    sticks.mounted = lambda: next(before_and_after)

    page.presenter.ask_on_stick(tmp_path / "KINGSTON")
    page.jobs.run()

    assert "may take the stick out" not in page.said


def test_the_code_is_still_there_after_the_program_was_closed(page, desk, tmp_path):
    page.ask(tmp_path / "a.kopa-join")
    code = page.view.shown.code

    JoiningPresenter(page.view, desk).load()

    shown = page.view.shown
    assert (shown.step, shown.code, shown.saved) == (Step.ASKED, code, "")


def test_a_welcome_is_accepted_after_its_code_was_seen(page, welcome):
    page.open(welcome.file)
    assert page.view.welcome.code == welcome.code
    assert "Kopienu centri Latgalē" in page.view.welcome.title
    assert page.view.joined is None

    page.accept()

    assert page.view.joined is not None
    assert page.presenter.step is Step.JOINED
    told = " ".join((*page.view.welcome.lines, *page.view.joined.lines))
    assert "keys" not in told, "what Kopā notes for itself is no news to newcomers"
    assert page.window.told


def test_records_that_join_a_centre_of_the_same_name_are_not_said_to_change_it(
    view, desk, laptops, tmp_path
):
    newcomer, office = laptops("preili"), laptops("office")
    carry(laptops("aglona"), office, tmp_path / "there")
    own = newcomer.settings.centre()
    (aglona,) = office.settings.centres()
    newcomer.settings.change_centre(replace(own, name=aglona.name))
    page = Page(view, replace(desk, application=newcomer))
    asked = office.membership.look_at_wish(page.ask(tmp_path / "a.kopa-join")).wish
    welcome = office.membership.let_in(asked, Part(Role.LAPTOP, aglona.id), tmp_path / "back.kopa")

    page.open(welcome.file)

    assert page.view.welcome.lines[0] == (
        "The records of this laptop join those that “Aglonas centrs” has in the programme already."
    )


def test_a_welcome_that_was_accepted_is_known_by_its_name_and_time_and_another_is_not(
    page, welcome
):
    time = welcome.file.stat().st_mtime_ns
    assert not page.presenter.was_accepted(welcome.file, time)

    page.open(welcome.file)
    page.accept()

    assert page.presenter.was_accepted(welcome.file, time)
    assert not page.presenter.was_accepted(welcome.file, time + 1)


def test_a_welcome_whose_code_differs_changes_nothing(page, welcome, application):
    page.open(welcome.file)

    page.presenter.refuse_welcome()

    assert page.view.shown.step is Step.ASKED
    assert "Nothing was taken in" in page.said
    page.accept()
    assert application.membership.standing() is None


def test_what_lies_open_stays_when_the_page_is_shown_again(page, welcome):
    page.open(welcome.file)

    page.presenter.load()

    assert page.view.welcome is not None


def test_a_file_that_is_no_welcome_is_explained(page, centre, tmp_path):
    page.ask(tmp_path / "a.kopa-join")

    page.open(centre.send())

    assert page.view.welcome is None
    assert "cannot be opened here" in page.said


def test_a_welcome_before_asking_is_told_what_comes_first(page, tmp_path):
    page.presenter.open_welcome(tmp_path / "welcome.kopa")

    assert page.jobs.waiting == []
    assert "First ask to join" in page.said


def test_the_first_laptop_lets_others_join(page, application):
    page.presenter.begin_founding()
    assert page.view.asked_name == ""

    page.presenter.found("  Kopienu centri ")

    assert page.view.has_founded
    assert application.membership.standing().lets_in
    assert application.membership.standing().programme == "Kopienu centri"
    assert application.programme.programme().name == "Kopienu centri"


def test_a_name_that_the_programme_has_already_is_offered(page, application):
    kept = application.programme.programme()
    application.programme.change(replace(kept, name="Kopienu centri"))

    page.presenter.begin_founding()

    assert page.view.asked_name == "Kopienu centri"


def test_a_laptop_set_up_for_a_coordinator_is_likely_to_be_the_first(page):
    assert page.view.shown.gathers


def test_a_wish_that_cannot_be_written_is_explained(page, tmp_path):
    page.ask(tmp_path / "gone" / "a.kopa-join")

    assert page.window.said
    assert page.view.shown.step is Step.ALONE
    assert not page.view.is_busy


def test_a_laptop_that_gets_another_centre_is_told_which(page, laptops, centre, tmp_path):
    office = laptops("office")
    office.exchange.take_in([centre.send()])
    seen = office.membership.look_at_wish(page.ask(tmp_path / "a.kopa-join"))
    (known,) = office.membership.centres()
    office.membership.let_in(seen.wish, Part(Role.LAPTOP, known.id), tmp_path / "welcome.kopa")

    page.open(tmp_path / "welcome.kopa")

    facts = {one.label: one.words for one in page.view.welcome.facts}
    assert facts["Centre"] == known.name
    assert "Works with the records of one centre." in facts["This laptop becomes"]


def test_a_laptop_that_was_taken_out_reads_why_and_asks_anew(laptops, centre, view, desk):
    office, aglona = laptops("office"), centre.application
    (row,) = [one for one in office.membership.roster() if not one.is_this]
    office.membership.revoke(row.member.sign_key, "stolen")
    with office.membership._store.database.reading() as connection:
        statements = trust.envelopes(connection)
    with aglona.membership._store.database.unnamed(capture=True) as connection:
        learn(connection, the_founding(connection), statements)

    page = Page(view, replace(desk, application=aglona))
    assert page.view.shown.step is Step.ALONE
    assert "reason: stolen" in page.view.shown.out

    page.ask(centre.stick / "anew.kopa-join")
    assert page.view.shown.step is Step.ASKED
    assert "reason: stolen" in page.view.shown.out


def test_a_laptop_that_was_taken_out_leaves_and_is_free_to_begin_a_programme(centre, view, desk):
    aglona = centre.application
    page = Page(view, replace(desk, application=aglona))
    page.presenter.begin_asking_anew()
    page.ask(centre.stick / "anew.kopa-join")
    assert page.view.shown.out

    page.presenter.begin_leaving()
    assert page.view.leaving == aglona.membership.standing().programme
    page.presenter.leave_programme()
    page.jobs.run()
    page.presenter.load()

    assert aglona.membership.standing() is None
    assert page.view.leaving is None
    assert (page.view.shown.step, page.view.shown.out) == (Step.ALONE, "")


def test_asking_anew_makes_other_keys_and_leads_to_where_the_welcome_is_awaited(centre, view, desk):
    aglona = centre.application
    before = aglona.membership.own_wish().code
    page = Page(view, replace(desk, application=aglona))

    page.presenter.begin_asking_anew()
    page.ask(centre.stick / "anew.kopa-join")

    assert aglona.membership.own_wish().code != before
    assert page.window.gone == [("exchange", None)]
    assert page.view.shown.out.startswith("Until the new welcome is opened here")


def test_a_laptop_that_comes_back_says_why_so_much_of_its_records_may_go(
    centre, laptops, view, desk
):
    office, aglona = laptops("office"), centre.application
    for number in range(25):
        aglona.people.add(a_person(f"Anna{number}"))
    office.exchange.take_in([centre.send("people.kopa")])
    for one in office.people.find(limit=100):
        office.people.remove(one.id)
    (known,) = [one.member for one in office.membership.roster() if not one.is_this]
    office.membership.revoke(known.sign_key, "lost")
    page = Page(view, replace(desk, application=aglona))
    page.presenter.begin_asking_anew()
    wish = office.membership.look_at_wish(page.ask(centre.stick / "anew.kopa-join")).wish
    part = Part(known.role, known.centre)
    page.open(office.membership.let_in(wish, part, centre.stick / "back.kopa").file)

    assert view.welcome.asks_reason
    assert not view.may_accept
    page.presenter.give_reason(" ")
    assert not view.may_accept
    page.presenter.give_reason("Saraksts bija vecs")
    assert view.may_accept
    page.accept()

    assert view.joined is not None
    assert aglona.people.count() == 0
