import pytest

from app.domain.trust import Role
from app.services.membership_views import Part
from ui.exchange.joining_presenter import JoiningPresenter


class JoiningView:
    def __init__(self):
        self.asked_wish = ""
        self.joining = ((), False)
        self.has_joined = False

    def ask_wish_target(self, name):
        self.asked_wish = name

    def show_joining(self, lines, *, can_accept):
        self.joining = (lines, can_accept)

    def show_joined(self):
        self.has_joined = True


@pytest.fixture
def view():
    return JoiningView()


@pytest.fixture
def presenter(view, desk):
    return JoiningPresenter(view, desk)


def test_asking_writes_a_file_and_shows_the_code_to_compare(
    view, presenter, application, tmp_path, window
):
    presenter.begin_asking()

    presenter.ask_to_join(tmp_path / view.asked_wish)

    assert (tmp_path / "Kopa.kopa-join").exists()
    lines, can_accept = view.joining
    assert application.membership.own_wish().code in lines
    assert not can_accept
    assert "Give it to your coordinator" in window.said[-1][0]


def test_a_welcome_is_accepted_after_its_code_was_seen(view, presenter, laptops, tmp_path):
    office = laptops("office")
    presenter.ask_to_join(tmp_path / "a.kopa-join")
    seen = office.membership.look_at_wish(tmp_path / "a.kopa-join")
    part = Part(Role.COORDINATOR, seen.wish.centre)
    welcome = office.membership.let_in(seen.wish, part, tmp_path / "welcome.kopa")

    presenter.open_welcome(welcome.file)

    lines, can_accept = view.joining
    assert can_accept
    assert welcome.code in lines
    assert not view.has_joined

    presenter.accept_welcome()

    assert view.has_joined


def test_a_file_that_is_no_welcome_is_explained(view, presenter, centre, tmp_path, window):
    presenter.ask_to_join(tmp_path / "a.kopa-join")

    presenter.open_welcome(centre.send())

    assert not view.has_joined
    assert "cannot be opened here" in window.said[-1][0]


def test_the_first_laptop_lets_others_join(view, presenter, application):
    presenter.found()

    assert view.has_joined
    assert application.membership.standing().lets_in


def test_a_wish_that_cannot_be_written_is_explained(presenter, tmp_path, window):
    presenter.ask_to_join(tmp_path / "gone" / "a.kopa-join")

    assert "cannot read or write" in window.said[-1][0]
