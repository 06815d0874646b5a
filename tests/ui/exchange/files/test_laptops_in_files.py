"""What files tell of laptops: who asks to join, who came, and who was taken out."""

import dataclasses

import pytest

from app.domain.trust import Role
from app.services.membership_views import Part
from tests.support.members import join
from ui.exchange.files.receiving import ReceivingPresenter
from ui.exchange.files.sending import SendingPresenter


def test_a_file_that_asks_to_join_leads_to_letting_in(view, look, laptops, tmp_path):
    wish = tmp_path / "wish.kopa-join"
    laptops("alone").membership.wish(wish)

    look(wish)

    assert view.wishes == [wish]


def test_a_laptop_that_the_lead_let_in_does_not_ask_the_coordinator_too(
    view, look, application, centre, laptops
):
    lead, newcomer = centre.application, laptops("preili")
    home = lead.settings.centre().id
    join(application, lead, Role.LEAD, centre=home)
    newcomer.membership.wish(centre.stick / "wish.kopa-join")
    asked = lead.membership.look_at_wish(centre.stick / "wish.kopa-join").wish
    welcome = lead.membership.let_in(asked, Part(Role.LAPTOP, home), centre.stick)
    newcomer.membership.accept_welcome(welcome.file)
    newcomer.exchange.export(centre.stick / "first.kopa")

    look(centre.stick)

    assert "first.kopa" in " ".join(card.about for card in view.cards)
    assert not any(card.is_wish for card in view.cards)


def test_an_import_tells_which_laptops_came_into_the_programme(
    view, take, application, centre, laptops
):
    lead, newcomer = centre.application, laptops("preili")
    home = lead.settings.centre().id
    join(application, lead, Role.LEAD, centre=home)
    join(lead, newcomer, centre=home)

    take(centre.send())

    assert "1 laptop is new in the programme: Zāle." in view.done.lines


@pytest.fixture
def take_there(view, desk, belonging, centre):
    """Look at files on the centre's laptop, and import what can be used of them."""
    there = dataclasses.replace(desk, application=centre.application)
    page = ReceivingPresenter(view, there, SendingPresenter(view, there))

    def take_in(files):
        page.look_at([one.file for one in files])
        there.jobs.run()
        page.take_in()
        there.jobs.run()

    return take_in


def take_out(office, name):
    (found,) = [one.member for one in office.membership.roster() if one.member.name == name]
    office.membership.revoke(found.sign_key, "lost")


def test_an_import_tells_which_laptops_were_taken_out(
    view, take_there, application, centre, laptops
):
    join(application, laptops("preili"), centre=centre.application.settings.centre().id)
    take_there(application.exchange.export(centre.stick))
    take_out(application, "Zāle")

    take_there(application.exchange.export(centre.stick))

    assert view.done.lines[-1] == (
        "1 laptop was taken out, so its files are not imported any more: Zāle."
    )


def test_a_laptop_that_was_taken_out_is_told_what_an_unreadable_file_may_mean(
    view, take_there, application, centre, laptops
):
    join(application, laptops("preili"))
    join(application, laptops("durvis"), centre=centre.application.settings.centre().id)
    take_out(application, "Aglonas dators")

    take_there(application.exchange.export(centre.stick))

    told = {card.file.name.split("_")[1]: "taken out" in card.lines[0] for card in view.cards}
    assert told == {"Aglonas-centrs": True, "Preiļu-centrs": False}


def test_among_other_files_it_is_a_card_of_its_own(view, look, presenter, centre, laptops):
    laptops("alone").membership.wish(centre.stick / "wish.kopa-join")
    centre.send()

    look(centre.stick)

    first, _ = view.cards
    assert (first.is_wish, first.look.word) == (True, "Asks to join")
    presenter.show_wish(first.file)
    assert view.wishes == [centre.stick / "wish.kopa-join"]


@pytest.fixture
def let_in_before(application, laptops, centre):
    """Let a laptop in whose wish still lies on the stick, beside the centre's file."""
    newcomer = laptops("preili")
    join(application, newcomer)
    newcomer.membership.wish(centre.stick / "wish.kopa-join")
    centre.send()
    return centre.stick


def test_a_laptop_that_was_let_in_already_asks_no_more(view, look, let_in_before):
    look(let_in_before)

    assert [card.is_wish for card in view.cards] == [False]


def test_a_laptop_that_was_taken_out_does_not_ask_with_its_old_file(
    view, look, let_in_before, application
):
    seen = application.membership.look_at_wish(let_in_before / "wish.kopa-join")
    application.membership.revoke(seen.wish.sign_key, "stolen")

    look(let_in_before)

    assert [card.is_wish for card in view.cards] == [False]


def test_its_file_is_offered_no_more(view, put_in, take, let_in_before):
    put_in(let_in_before)

    take(let_in_before)

    assert view.sticks == ()
