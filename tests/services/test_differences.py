"""What two laptops wrote differently: the list, putting back, leaving as it is."""

from tests.support.differing import beginnings, bring, desks  # noqa: F401  fixtures


def differ_about_the_note(one, two, bring):  # noqa: F811
    """Let the first laptop's number give way to the second's, and both know it."""
    one.write(note="Zvanīt pēc pieciem")
    two.write(note="Zvanīt no rīta", later=5)
    bring(two, one)
    bring(one, two)


def test_the_later_value_stands_and_the_other_is_listed_with_both_sources(desks, bring):  # noqa: F811
    one, two, _ = desks
    one.write(note="Zvanīt pēc pieciem")
    two.write(note="Zvanīt no rīta", later=5)
    bring(two, one)

    (record,) = one.application.differences.listed().page
    (found,) = record.differences
    assert (record.subject, record.name, found.column) == ("person", "Anna Bērziņa", "note")
    assert (found.stands.value, found.stands.laptop) == ("Zvanīt no rīta", "Durvis")
    assert (found.lost.value, found.lost.who, found.lost.is_here) == (
        "Zvanīt pēc pieciem",
        "Ilze Kalniņa",
        True,
    )
    assert found.lost.at < found.stands.at
    assert one.application.differences.waiting() == 1
    assert one.application.differences.about("person", one.person) == 1


def test_what_is_put_back_stands_on_both_laptops_and_nothing_is_open(desks, bring):  # noqa: F811
    one, two, _ = desks
    differ_about_the_note(one, two, bring)

    one.put_back()
    bring(one, two)
    bring(two, one)

    assert one.kept().note == two.kept().note == "Zvanīt pēc pieciem"
    assert one.values() == two.values() == []
