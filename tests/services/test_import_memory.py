from datetime import UTC, datetime, timedelta

from app.services.import_memory import recalled, remember, signature_of

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
HEADINGS = ["Nr.", "Vārds, uzvārds", "Tālrunis"]


def test_headings_are_recognised_below_titles_however_they_are_written(store):
    with store.database.unnamed(capture=False) as connection:
        remember(connection, signature_of("people", HEADINGS), {"a": 1}, NOON)
        rows = [["Saraksts"], [], ["NR", "vārds uzvārds", "tālrunis", ""], ["1", "Anna Ozola", ""]]

        found = recalled(connection, "people", rows)

    assert (found.header_row, found.mapping) == (3, {"a": 1})


def test_other_headings_and_other_kinds_of_lists_are_not_recognised(store):
    with store.database.unnamed(capture=False) as connection:
        remember(connection, signature_of("people", HEADINGS), {"a": 1}, NOON)

        assert recalled(connection, "people", [["Nr.", "Tālrunis", "Vārds, uzvārds"]]) is None
        assert recalled(connection, "events", [HEADINGS]) is None
        assert recalled(connection, "people", []) is None


def test_what_has_no_letters_is_no_heading():
    assert signature_of("people", ["", "1", "21234567"]) is None
    assert signature_of("people", []) is None


def test_the_newest_mapping_of_headings_counts(store):
    with store.database.unnamed(capture=False) as connection:
        for number in range(2):
            remember(connection, signature_of("people", HEADINGS), {"a": number}, NOON)

        assert recalled(connection, "people", [HEADINGS]).mapping == {"a": 1}


def test_mappings_that_were_not_used_for_longest_are_let_go(store):
    with store.database.unnamed(capture=False) as connection:
        for number in range(303):
            moment = NOON + timedelta(minutes=number)
            remember(connection, signature_of("people", [f"Vārds {number}"]), {}, moment)

        kept = [
            recalled(connection, "people", [[f"Vārds {number}"]]) is not None
            for number in range(303)
        ]

    assert kept == [False] * 3 + [True] * 300


def test_no_heading_can_be_read_in_the_store(store):
    with store.database.unnamed(capture=False) as connection:
        remember(connection, signature_of("people", HEADINGS), {"roles": {}}, NOON)
        rows = connection.exec_driver_sql("SELECT signature, mapping FROM import_mapping").all()

    assert "ā" not in str(rows)
    assert len(rows[0].signature) == 32
