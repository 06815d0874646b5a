"""A person's name in sentences, on their page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.support.gui import click, find, press, type_text, visible_texts
from tests.support.gui_window import gone_to
from tests.support.stores import a_person


@pytest.fixture
def screen(main_window):
    return gone_to(main_window, "people")


def page_of(screen, application, given="Anna", surname="Bērziņa"):
    person = application.people.add(a_person(given, surname))
    screen.open_record(person.id)
    return person, screen.page_in_sight


def forms_of(application, person):
    return application.name_forms.of(person.id).forms


def open_panel(page):
    click(find(page, "person.forms.change"))
    return page


@pytest.fixture
def shows(qtbot):
    """Wait until words are in sight: labels come with the next turn of the window."""

    def wait(page, *words):
        qtbot.waitUntil(lambda: all(one in " ".join(visible_texts(page)) for one in words))

    return wait


def test_what_is_proposed_stands_on_the_page(screen, application, shows):
    _, page = page_of(screen, application)

    shows(page, "Annai Bērziņai", "Annu Bērziņu", "Proposed")


def test_one_click_settles_what_is_proposed(screen, application, shows):
    person, page = page_of(screen, application)

    click(find(page, "person.forms.confirm"))

    assert forms_of(application, person).is_confirmed
    shows(page, "Settled")
    assert not find(page, "person.forms.confirm").isVisible()


def test_a_doubtful_name_says_why_it_is_to_be_looked_at(screen, application, shows):
    _, page = page_of(screen, application, "Saša", "Bite")

    shows(page, "Look at it before it is printed", "The name may be a woman’s or a man’s.")


def test_other_forms_are_typed_beside_the_page_and_kept(screen, application, shows):
    person, page = page_of(screen, application, "Saša", "Bite")
    open_panel(page)

    for name, text in (("dative", "Sašam Bitem"), ("accusative", "Sašu Biti")):
        find(page, f"person.forms.{name}", QLineEdit).clear()
        type_text(find(page, f"person.forms.{name}"), text)
    press(find(page, "person.forms.accusative"), Qt.Key.Key_Return)

    forms = forms_of(application, person)
    assert (forms.dative, forms.accusative) == ("Sašam Bitem", "Sašu Biti")
    shows(page, "Sašam Bitem")


def test_a_form_of_another_name_is_refused_beside_its_field(screen, application):
    person, page = page_of(screen, application)
    open_panel(page)

    find(page, "person.forms.dative", QLineEdit).clear()
    type_text(find(page, "person.forms.dative"), "Zanei Kalnai")
    click(find(page, "person.forms.save"))

    assert "is not a form of this name" in find(page, "person.forms.dative.problem").text()
    assert not forms_of(application, person).is_confirmed


def test_a_name_that_is_not_declined_is_one_click(screen, application, shows):
    person, page = page_of(screen, application, "John", "Smith")
    assert not find(page, "person.forms.confirm").isVisible()
    open_panel(page)

    click(find(page, "person.forms.undeclined"))

    forms = forms_of(application, person)
    assert (forms.dative, forms.is_declined) == ("John Smith", False)
    shows(page, "The name stays as it is in every sentence.")


def test_what_was_settled_can_be_dropped_again(screen, application, shows):
    person, page = page_of(screen, application)
    click(find(page, "person.forms.confirm"))
    open_panel(page)

    click(find(page, "person.forms.forget"))

    assert not forms_of(application, person).is_confirmed
    shows(page, "Proposed")
