"""Whom the programme counts, where the usual four categories do not fit it."""

import pytest

from app.domain.errors import NameMissingError, NotFoundError
from app.domain.headcounts import CategoryDraft


@pytest.fixture
def categories(application):
    return application.headcount_categories


def names(categories):
    return [one.name for one in categories.categories()]


@pytest.fixture
def two(categories):
    return tuple(categories.add(CategoryDraft(name)) for name in ("Ģimenes", "Skolēni"))


def test_a_category_is_added_behind_the_others(categories, two):
    categories.add(CategoryDraft("  Pirmsskolas   bērni "))

    assert names(categories) == ["Ģimenes", "Skolēni", "Pirmsskolas bērni"]


def test_a_category_without_a_name_is_refused(categories):
    with pytest.raises(NameMissingError):
        categories.add(CategoryDraft("  "))


def test_a_name_that_stands_is_not_added_twice(categories, two):
    again = categories.add(CategoryDraft("ģimenes"))

    assert again.id == two[0].id
    assert names(categories) == ["Ģimenes", "Skolēni"]


def test_a_renamed_category_keeps_its_place_and_its_counts(categories, two):
    categories.change(two[0].id, CategoryDraft("Ģimenes ar bērniem", "Families"))

    first = categories.categories()[0]
    assert (first.name, first.english, first.code) == (
        "Ģimenes ar bērniem",
        "Families",
        two[0].code,
    )


def test_categories_are_put_into_another_order(categories, two):
    categories.move(two[1].id, -1)

    assert names(categories) == ["Skolēni", "Ģimenes"]


def test_a_removed_category_comes_back_under_its_name_with_its_counts(categories, two):
    categories.remove(two[0].id)
    assert names(categories) == ["Skolēni"]

    assert categories.add(CategoryDraft("ĢIMENES")).id == two[0].id


def test_the_old_name_of_a_renamed_category_is_another_category(categories, two):
    categories.change(two[0].id, CategoryDraft("Pāri"))

    assert categories.add(CategoryDraft("Ģimenes")).id != two[0].id


def test_two_laptops_that_add_one_name_apart_have_it_once(categories, two, application):
    application.undo.undo()
    application.undo.undo()

    assert categories.add(CategoryDraft("Ģimenes")).id == two[0].id


def test_what_was_removed_is_neither_changed_nor_moved(categories, two):
    categories.remove(two[0].id)

    with pytest.raises(NotFoundError):
        categories.change(two[0].id, CategoryDraft("Pāri"))
    with pytest.raises(NotFoundError):
        categories.move(two[0].id, 1)


def test_adding_a_category_is_undone(categories, two, application):
    application.undo.undo()

    assert names(categories) == ["Ģimenes"]
