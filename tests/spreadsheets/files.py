"""Spreadsheet files for tests: workbooks from rows, sample files, and seeded broken ones."""

import io
import random
import zipfile
from pathlib import Path

from openpyxl import Workbook

SAMPLES = Path(__file__).parent.parent / "data" / "spreadsheets"
SAMPLE_FILES = sorted(
    one.name for one in SAMPLES.iterdir() if one.suffix in {".csv", ".xlsx", ".xls", ".ods"}
)


def workbook(file: Path, *sheets: list[list[object]], names=(), hidden=()) -> Path:
    """Write a workbook with the rows of each sheet."""
    made = Workbook()
    made.remove(made.active)
    for place, rows in enumerate(sheets):
        sheet = made.create_sheet(names[place] if names else f"Lapa{place + 1}")
        if place in hidden:
            sheet.sheet_state = "hidden"
        for row in rows:
            sheet.append(row)
    made.save(file)
    return file


def text_file(file: Path, *lines: str, encoding="utf-8") -> Path:
    """Write lines as a text file."""
    file.write_bytes("\r\n".join(lines).encode(encoding))
    return file


def zip_bomb(file: Path, megabytes: int) -> Path:
    """Write a workbook whose sheet unpacks to zeros without end."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        with packed.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(megabytes):
                sheet.write(bytes(1024 * 1024))
    return file


def corner_workbook(file: Path) -> Path:
    """Write a workbook of 5 KB whose only other cell lies in the last corner of the sheet."""
    made = Workbook()
    made.active["A1"] = "Vārds"
    made.active["XFD1048576"] = "x"
    made.save(file)
    return file


def broken(seed: int) -> tuple[str, bytes]:
    """Return a name and content of a file that something has happened to."""
    dice = random.Random(seed)
    name = dice.choice(SAMPLE_FILES)
    content = bytearray((SAMPLES / name).read_bytes())
    dice.choice(_ACCIDENTS)(dice, content)
    if dice.random() < 0.1:
        name = f"{name}{dice.choice(['.txt', '.xls', '.xlsx', ''])}"
    return name, bytes(content)


def _cut(dice, content):
    del content[dice.randrange(len(content)) :]


def _flip(dice, content):
    for _ in range(dice.choice([1, 3, 30, 300])):
        content[dice.randrange(len(content))] = dice.randrange(256)


def _swap(dice, content):
    to, source, length = (dice.randrange(len(content)) for _ in range(3))
    content[to : to + length] = content[source : source + length]


def _insert(dice, content):
    place = dice.randrange(len(content))
    piece = dice.choice([b"\0" * 50, b'"' * 9, b"\xff\xfe", b";" * 400, b"\r" * 30, b"\xe2" * 5])
    content[place:place] = piece * dice.choice([1, 50])


def _mix_encodings(dice, content):
    content += dice.choice(["Ābols;Иванов\n".encode(code) for code in ("utf-16", "cp1257", "utf-8")
                            if code != "cp1257"] + [b"\xc2bols\n"])  # fmt: skip


def _repeat(dice, content):
    content *= dice.choice([2, 20])


def _unpack_and_change(dice, content):
    """Change what is inside a zipped workbook, so that its checksums are right again."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            files = {one: bytearray(packed.read(one)) for one in packed.namelist()}
    except zipfile.BadZipFile:
        _flip(dice, content)
        return
    changed = dice.choice(list(files))
    if files[changed]:
        dice.choice([_cut, _flip, _swap])(dice, files[changed])
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        for one, inside in files.items():
            packed.writestr(one, bytes(inside))
    content[:] = made.getvalue()


_ACCIDENTS = (_cut, _flip, _swap, _insert, _mix_encodings, _repeat, _unpack_and_change)
