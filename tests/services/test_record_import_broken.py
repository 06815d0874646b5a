"""Whatever has happened to a file: a preview or a sentence, and nothing half done."""

import random

import pytest

from app.domain.errors_spreadsheets import SpreadsheetError
from app.domain.record_lists import TableReading
from app.services.wording.errors import sentence
from app.services.wording.record_lists import (
    column_words,
    record_field_words,
    record_hint_words,
    record_preview_words,
    record_unusable_words,
    taken_in_words,
)
from tests.spreadsheets.files import broken, text_file
from tests.support.long_form import tries

SERVICES = ("events_import", "attendance_import", "organisations_import", "mini_projects_import")
IN_2026 = TableReading(year=2026)


def _said(refused):
    assert sentence(refused)


def looked_at(application, service, file):
    try:
        seen = getattr(application, service).look_at(file, IN_2026)
    except SpreadsheetError as refused:
        return _said(refused)
    assert seen.new + seen.known + seen.adds + seen.close == len(seen.entries)
    assert record_preview_words(seen)
    assert all(map(record_hint_words, seen.hints))
    assert all(column_words(seen.kind, str(one.role)) for one in seen.columns)
    if service != "attendance_import":
        assert len(seen.entries) + len(seen.unusable) == seen.rows
        assert all(map(record_unusable_words, seen.unusable))
    assert all(record_field_words(name) for one in seen.entries for name in one.fields)
    return seen


def taken_twice(application, service, file):
    """Take a file in and look again: what was taken is here already."""
    seen = looked_at(application, service, file)
    if seen is None or not seen.entries:
        return
    try:
        done = getattr(application, service).take_in(seen)
    except SpreadsheetError as refused:
        _said(refused)
        return
    assert taken_in_words(done)
    again = looked_at(application, service, file)
    assert again.new == 0


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("batch", range(tries(2, many=40)))
def test_a_broken_file_ends_in_a_preview_or_a_sentence(application, tmp_path, service, batch):
    for seed in range(batch * 12, (batch + 1) * 12):
        name, content = broken(seed)
        file = tmp_path / f"{seed}-{name}"
        file.write_bytes(content)

        looked_at(application, service, file)


WORDS = (
    "Datums", "Nosaukums", "Laiks", "Vieta", "Veids", "Dalībnieki", "Bērni", "Partneri", "Statuss",
    "Vadītājs", "Stundas", "Vārds", "Uzvārds", "Reģ. nr.", "Tālrunis", "Organizācija", "Grants",
    "Projekts", "01.10.2026", "12.–13.05.2026.", "99.99.9999", "05.10.", "46154", "x", "n", "+",
    "slims", "10.00–13.00", "25:99", "180", "~50", "1e309", "-5", "99999999999999999999", "600 EUR",
    "Kopā", "MARTS", "Deju vakars", "Anna Ozola", "Biedrība „Zari”", "atcelts", "notika", "=1+1",
    "\u202eabc", "🙂", "\ufffd", "Ā" * 300, "010190-12345", "40900000010", "Preiļu nov.", "", "",
    "", "a\nb", '"', "2. konkurss", "1. nodarbība", "2. nodarbība",
)  # fmt: skip


@pytest.mark.parametrize("service", SERVICES)
@pytest.mark.parametrize("batch", range(tries(3, many=50)))
def test_any_table_of_such_words_is_taken_in_once(application, tmp_path, service, batch):
    for seed in range(batch * 6, (batch + 1) * 6):
        dice = random.Random(f"{service}{seed}")
        width = dice.randint(1, 9)
        rows = [
            ";".join(dice.choice(WORDS).replace("\n", " ").replace('"', "'") for _ in range(width))
            for _ in range(dice.randint(1, 25))
        ]

        taken_twice(application, service, text_file(tmp_path / f"{seed}.csv", *rows))


@pytest.mark.parametrize("service", SERVICES)
def test_a_file_that_is_not_there_is_a_sentence(application, tmp_path, service):
    assert looked_at(application, service, tmp_path / "nav.xlsx") is None


@pytest.mark.parametrize("service", SERVICES)
def test_a_cell_longer_than_any_list_is_no_trouble(application, tmp_path, service):
    huge = "1," * 40_000
    file = text_file(
        tmp_path / "a.csv",
        "Datums;Nosaukums;Vārds;Uzvārds;Projekts;Grants;Dalībnieki;Laiks;05.10.2026",
        ";".join([huge] * 9),
    )

    looked_at(application, service, file)
