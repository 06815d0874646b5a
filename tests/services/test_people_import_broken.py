"""Whatever has happened to a file: a preview or a sentence, never a fault, and nothing changed."""

import random
import subprocess
import sys

import pytest

from app.domain.errors_spreadsheets import SpreadsheetError
from app.domain.people_lists import ENCODINGS, Reading
from app.services.wording.errors import sentence
from tests.spreadsheets.broken_files import light
from tests.spreadsheets.files import broken, text_file, workbook
from tests.support.long_form import tries

BATCHES, IN_BATCH = tries(3, many=60), 20
MEAN = (6, 8, 10, 12, 21, 94)
"""Numbers of files that say little and mean much: archives that lie, texts said without end."""


def look(application, file, reading=None):
    try:
        preview = application.people_import.look_at(file, reading or Reading())
    except SpreadsheetError as refused:
        return _refused(refused)
    named = {one.row for one in preview.found.people}
    assert preview.new + preview.known + preview.adds + preview.close == len(preview.entries)
    assert len(named | {one.row for one in preview.unusable}) == preview.rows
    return preview


def _refused(error):
    assert sentence(error)


@pytest.mark.parametrize("batch", range(BATCHES))
def test_a_broken_file_ends_in_a_preview_or_a_sentence(application, tmp_path, batch):
    for seed in range(batch * IN_BATCH, (batch + 1) * IN_BATCH):
        name, content = broken(seed)
        file = tmp_path / f"{seed}-{name}"
        file.write_bytes(content)

        preview = look(application, file)

        if preview is not None and preview.found.people:
            done = application.people_import.take_in(preview)
            assert done.added + done.enriched + done.known >= 1


@pytest.mark.parametrize("batch", range(tries(2, many=40)))
def test_a_file_of_wrong_things_ends_in_a_preview_or_a_sentence(application, tmp_path, batch):
    for seed in range(batch * 15, (batch + 1) * 15):
        name, content = light(seed)
        file = tmp_path / f"{seed}-{name}"
        file.write_bytes(content)

        preview = look(application, file)

        if preview is not None and preview.found.people:
            application.people_import.take_in(preview)
            again = look(application, file)
            assert (seed, again.new, again.adds) == (seed, 0, 0)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
def test_mean_files_end_within_half_a_gigabyte(tmp_path):
    """In a program of its own: this one has loaded half of Qt by now."""
    numbers = [str(number) for number in MEAN]
    said = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.spreadsheets.soak",
            "--failures",
            tmp_path,
            "--mean",
            *numbers,
        ],
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )

    assert said.returncode == 0, said.stdout + said.stderr
    assert f"files: {len(MEAN)}," in said.stdout


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_any_file_can_be_read_in_any_encoding(application, tmp_path, encoding):
    for seed in range(6):
        name, content = broken(seed)
        file = tmp_path / f"{seed}-{name}"
        file.write_bytes(content)

        look(application, file, Reading(encoding=encoding))


WORDS = (
    "Vārds", "Uzvārds", "Vārds, uzvārds", "Tālrunis", "Bērns 1", "vecums", "Vecāks", "Kopā:",
    "Personas kods", "Anna", "Ozola", "Anna Ozola", "21234567", "2,93E+07", "nav", "-", "+", "🙂",
    "\u202eabc", "000000-00000", "Preiļi", "Aglonas novads", "1985", "7", "=1+1", "@x", "jā", "",
    "", "", "Ā" * 300, "a@example.lv", "12.03.2026.", "\ufffd", "‌", "Nr.", "skola", "skolotāja",
)  # fmt: skip


@pytest.mark.parametrize("seed", range(tries(30, many=600)))
def test_any_jumble_of_cells_is_a_list_of_some_kind(application, tmp_path, seed):
    dice = random.Random(seed)
    rows = [
        [dice.choice(WORDS) for _ in range(dice.randrange(1, 8))]
        for _ in range(dice.randrange(1, 15))
    ]
    if seed % 10:
        lines = [dice.choice(";,\t").join(row) for row in rows]
        file = text_file(tmp_path / "a.csv", *lines)
    else:
        file = workbook(tmp_path / "a.xlsx", rows)

    preview = look(application, file)

    if preview is not None and preview.found.people:
        application.people_import.take_in(preview)
        again = look(application, file)
        assert (again.new, again.adds) == (0, 0)
