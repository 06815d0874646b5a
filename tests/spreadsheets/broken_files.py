"""Files that end in a preview or a sentence, whatever they are: seeded, of two weights.

`light(seed)` are small ones: samples that something has happened to, lists of wrong things, text in
several encodings at once, workbooks with what no list has in it, archives that lie. `heavy(seed)`
are large or mean: hundred thousand rows, bombs of several kinds, lines without end.
"""

from __future__ import annotations

import io
import random
import zipfile
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from openpyxl import Workbook

from tests.spreadsheets.files import SAMPLE_FILES, SAMPLES, broken

if TYPE_CHECKING:
    from collections.abc import Callable

Made = tuple[str, bytes]

_WORDS = (
    "Vārds", "Uzvārds", "Vārds, uzvārds", "Uzvārds Vārds", "Tālrunis", "Bērns 1", "vecums", "Kopā:",
    "Vecāks", "Personas kods", "Anna", "Ozola", "Anna Ozola", "Иванова Светлана", "21234567",
    "2,93E+07", "nav", "-", "+", "🙂", "\u202eabc", "000000-00000", "Preiļi", "Aglonas novads",
    "1985", "7", "=1+1", "@x", "jā", "", "", "Ā" * 300, "a@example.lv", "12.03.2026.", "\ufffd",
    "\u200c", "Nr.", "skola", "\x00", "a\nb", '"', "'", ";", ",", "\t", "31.02.2026", "99999999999",
    "0", "-1", "1e308", "NaN", "TRUE", "#N/A", "<b>", "%s", "{0}", "\\", "\r", "\x1b[0m", "ﷺ" * 20,
)  # fmt: skip
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1257", "cp1251", "cp775",
              "iso8859-4", "koi8-r", "cp1252", "latin-1")  # fmt: skip


def light(seed: int) -> Made:
    """Return the name and the content of a small broken file."""
    dice = random.Random(seed)
    return dice.choice(_LIGHT)(dice)


def heavy(seed: int) -> Made:
    """Return the name and the content of a large or mean file."""
    dice = random.Random(seed)
    return _HEAVY[seed % len(_HEAVY)](dice)


# --- text ---------------------------------------------------------------------------------------


def _accident(dice: random.Random) -> Made:
    return broken(dice.randrange(1_000_000))


def _two_accidents(dice: random.Random) -> Made:
    name, content = broken(dice.randrange(1_000_000))
    other = bytearray(broken(dice.randrange(1_000_000))[1])
    place = dice.randrange(len(content) + 1)
    return name, content[:place] + bytes(other[dice.randrange(len(other) + 1) :])


def _jumble(dice: random.Random) -> Made:
    sign = dice.choice(";,\t|")
    lines = [
        sign.join(dice.choice(_WORDS) for _ in range(dice.randrange(1, 9)))
        for _ in range(dice.randrange(1, 60))
    ]
    text = dice.choice(["\n", "\r\n", "\r"]).join(lines)
    return "a.csv", text.encode(dice.choice(_ENCODINGS), "replace")


def _mixed_encodings(dice: random.Random) -> Made:
    """Every line in an encoding of its own, as when people paste into one file for years."""
    lines = [b"V\xc4\x81rds;Uzv\xc4\x81rds;T\xc4\x81lrunis"]
    for _ in range(dice.randrange(1, 40)):
        line = ";".join(dice.choice(_WORDS) for _ in range(3))
        lines.append(line.encode(dice.choice(_ENCODINGS), "replace"))
    return "a.csv", b"\r\n".join(lines)


def _noise(dice: random.Random) -> Made:
    beginnings = [
        b"", b"PK\x03\x04", bytes.fromhex("d0cf11e0a1b11ae1"), b"\xff\xfe", b"\xef\xbb\xbf",
        b"\x00\x00\xfe\xff", b"V\xe2rds;Uzv\xe2rds\n", b"sep=;\n", b"<?xml ", b"\x09\x08\x10\x00",
    ]  # fmt: skip
    size = dice.choice([1, 7, 300, 5_000, 60_000])
    return dice.choice(["a.csv", "a.xls", "a.ods"]), dice.choice(beginnings) + dice.randbytes(size)


def _nul_bytes(dice: random.Random) -> Made:
    content = bytearray((SAMPLES / "sapulce.csv").read_bytes())
    for _ in range(dice.choice([1, 50, 2_000])):
        content.insert(dice.randrange(len(content)), 0)
    return "a.csv", bytes(content)


def _quotes(dice: random.Random) -> Made:
    lines = ["Vārds;Uzvārds;Piezīmes"]
    for _ in range(dice.randrange(2, 200)):
        cells = [dice.choice(['"Anna', 'An"na', '"Anna"', "Ozola", '""', '"', "x\ny"])] * 3
        lines.append(";".join(cells))
    return "a.csv", "\n".join(lines).encode()


def _columns(dice: random.Random) -> Made:
    width = dice.choice([299, 300, 301, 2_000])
    rows = [["Vārds", "Uzvārds", *map(str, range(width - 2))], ["Anna", "Ozola"] * (width // 2)]
    return "a.csv", "\n".join(";".join(row) for row in rows).encode()


# --- workbooks ----------------------------------------------------------------------------------


def _odd_cell(dice: random.Random) -> object:
    return dice.choice(
        [
            dice.choice(_WORDS).translate(_NOT_IN_WORKBOOKS), dice.choice([True, False]),
            dice.uniform(-1e15, 1e15), 2.1234567e7, dice.randrange(-(10**15), 10**15), 1e300,
            date(1900, 1, 1) + timedelta(dice.randrange(80_000)), time(13, 45), None, 0, -0.0,
            datetime.fromisoformat("2026-03-12T17:30"), timedelta(days=400), "=1/0", "=A1&B1",
            "#REF!", "1.5.26",
        ]
    )  # fmt: skip


_NOT_IN_WORKBOOKS = dict.fromkeys((*range(9), 11, 12, *range(14, 32)))


def _wrong_types(dice: random.Random) -> Made:
    made = Workbook()
    sheet = made.active
    for _ in range(dice.randrange(3)):
        sheet.append([dice.choice(["Saraksts", None])])
    if dice.random() < 0.7:
        sheet.append(dice.sample(["Vārds", "Uzvārds", "Tālrunis", "Dzimšanas gads", "Skola"], 4))
    for _ in range(dice.randrange(1, 40)):
        sheet.append([_odd_cell(dice) for _ in range(dice.randrange(1, 7))])
    if dice.random() < 0.4:
        sheet.merge_cells(start_row=1, start_column=1, end_row=2, end_column=3)
    for number in range(dice.choice([0, 0, 3, 60])):
        made.create_sheet(f"Lapa {number}")["B7"] = "x"
    return "a.xlsx", _saved(made)


def _inside(dice: random.Random) -> Made:
    """Change the XML within a workbook by words, so that it is still XML here and there."""
    name = dice.choice([one for one in SAMPLE_FILES if one.endswith((".xlsx", ".ods"))])
    files = _unpacked((SAMPLES / name).read_bytes())
    changed = dice.choice([one for one in files if one.endswith(".xml")])
    pieces = (
        b"<", b">", b"/", b'"', b"</row>", b' r="ZZZ99999999"', b"&#0;", b"&x;", b"<![CDATA[",
        b' t="s"', b' t="d"', b"<v>-5</v>", b"<v>1e999</v>", b"\xff", b"<c/>" * 99,
    )  # fmt: skip
    inside = bytearray(files[changed])
    for _ in range(dice.choice([1, 5, 60])):
        place = dice.randrange(len(inside))
        inside[place : place + dice.randrange(9)] = dice.choice(pieces)
    files[changed] = bytes(inside)
    if dice.random() < 0.2:
        del files[dice.choice(list(files))]
    return name, _packed(files)


def _another_archive(dice: random.Random) -> Made:
    files = dice.choice(
        [
            {"word/document.xml": b"<w:document/>", "[Content_Types].xml": b"<Types/>"},
            {"saraksts.xlsx": (SAMPLES / "dazadi.xlsx").read_bytes()},
            {f"{number}.txt": b"x" for number in range(6_000)},
            {"../../x": b"x", "/etc/x": b"x"},
            {},
        ]
    )
    return "a.xlsx", _packed(files)


def _entities(dice: random.Random) -> Made:
    depth = dice.choice([3, 9, 30])
    laughs = "".join(f'<!ENTITY l{level} "{f"&l{level - 1};" * 10}">' for level in range(1, depth))
    bomb = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">{laughs}]>'
    text = f"<t>&l{depth - 1};</t>"
    if dice.random() < 0.5:
        cell = f"<row r='1'><c r='A1' t='inlineStr'><is>{text}</is></c></row>"
        return "a.xlsx", _sheet_of(f"{bomb}<worksheet><sheetData>{cell}</sheetData></worksheet>")
    return "a.ods", _ods(f"<text:p>&l{depth - 1};</text:p>", bomb)


_LIGHT: tuple[Callable[[random.Random], Made], ...] = (
    _accident, _accident, _accident, _accident, _accident, _two_accidents, _jumble, _jumble,
    _mixed_encodings, _mixed_encodings, _noise, _nul_bytes, _quotes, _columns, _wrong_types,
    _wrong_types, _wrong_types, _inside, _inside, _inside, _another_archive, _entities,
)  # fmt: skip


# --- large and mean ones ------------------------------------------------------------------------


def _many_rows(dice: random.Random) -> Made:
    rows = dice.choice([99_999, 100_000, 130_000])
    return "a.csv", b"Vards;Uzvards;Piezimes\n" + b"".join(
        b"Anna%d;Ozola%d;%s\n" % (row, row % 977, b"x" * (row % 30)) for row in range(rows)
    )


def _many_like_rows(_dice: random.Random) -> Made:
    """Everybody of one name and phone: each could be compared with each other."""
    return "a.csv", b"Vards;Uzvards;Talrunis\n" + b"Anna;Ozola;21234567\n" * 30_000


def _many_rows_of_workbook(dice: random.Random) -> Made:
    made = Workbook(write_only=True)
    sheet = made.create_sheet("a")
    sheet.append(["Vārds", "Uzvārds", "Tālrunis"])
    for row in range(dice.choice([60_000, 101_000])):
        sheet.append([f"Anna{row % 9_999}", "Ozola", 20_000_000.0 + row])
    return "a.xlsx", _saved(made)


def _long_line(dice: random.Random) -> Made:
    size = dice.choice([1, 15, 31, 100]) * 1024 * 1024
    return "a.csv", dice.choice([b"a", b";", b'"', "ā".encode(), b"a;", b"\0"]) * (size // 2)


def _long_text_with_emoji(_dice: random.Random) -> Made:
    """One letter outside the basic plane, and all others take four bytes each."""
    line = "Anna;Ozola;🙂" + "x" * 900 + "\n"
    return "a.csv", line.encode() * 16_000


def _bomb_of_zeros(dice: random.Random) -> Made:
    return "a.xlsx", _packed({"xl/worksheets/sheet1.xml": bytes(dice.choice([90, 255, 300]) << 20)})


def _bomb_that_lies(_dice: random.Random) -> Made:
    """Say in the list of contents that 200 MB are 200 bytes."""
    content = bytearray(_sheet_of("<worksheet><sheetData>" + "<row/>" * 30_000_000))
    for place in _places_of(content, b"PK\x01\x02"):
        content[place + 24 : place + 28] = (200).to_bytes(4, "little")
    return "a.xlsx", bytes(content)


def _bomb_of_cells(dice: random.Random) -> Made:
    cell = dice.choice(["<c><v>1</v></c>", "<c t='s'><v>0</v></c>", "<c t='str'><v>aa</v></c>"])
    row = f"<row>{cell * 250}</row>"
    return "a.xlsx", _sheet_of(f"<worksheet><sheetData>{row * 20_000}</sheetData></worksheet>")


def _bomb_of_one_string(_dice: random.Random) -> Made:
    """A text of 30,000 letters that is said 200,000 times."""
    strings = f"<sst count='1' uniqueCount='1'><si><t>{'ā' * 30_000}</t></si></sst>"
    cells = "<c t='s'><v>0</v></c>" * 20
    row = f"<row>{cells}</row>"
    return "a.xlsx", _sheet_of(
        f"<worksheet><sheetData>{row * 10_000}</sheetData></worksheet>", strings
    )


def _bomb_of_strings(dice: random.Random) -> Made:
    strings = "<si><t>Anna</t></si>" * dice.choice([1_000_000, 9_000_000])
    return "a.xlsx", _sheet_of(
        "<worksheet><sheetData><row><c t='s'><v>0</v></c></row></sheetData></worksheet>",
        f"<sst>{strings}</sst>",
    )


def _bomb_of_repeats(dice: random.Random) -> Made:
    rows, columns = dice.choice([(1_048_576, 16_384), (100_000, 300), (1_048_576, 1), (60_000, 16)])
    cell = f"""<table:table-cell office:value-type='string'
        table:number-columns-repeated='{columns}'><text:p>x</text:p>"""
    row = f"<table:table-row table:number-rows-repeated='{rows}'>{cell}</table:table-cell>"
    return "a.ods", _ods(row=f"{row}</table:table-row>")


def _bomb_of_depth(dice: random.Random) -> Made:
    depth = dice.choice([10_000, 3_000_000])
    return "a.xlsx", _sheet_of("<worksheet><sheetData>" + "<row>" * depth)


def _far_corner(_dice: random.Random) -> Made:
    made = Workbook()
    made.active["A1"] = "Vārds"
    made.active["XFD1048576"] = "x"
    return "a.xlsx", _saved(made)


def _old_workbook_of_noise(dice: random.Random) -> Made:
    content = bytearray((SAMPLES / "apmeklejums.xls").read_bytes())
    for _ in range(dice.choice([200, 3_000])):
        content[dice.randrange(512, len(content))] = dice.randrange(256)
    return "a.xls", bytes(content)


_HEAVY: tuple[Callable[[random.Random], Made], ...] = (
    _many_rows, _many_like_rows, _many_rows_of_workbook, _long_line, _long_text_with_emoji,
    _bomb_of_zeros, _bomb_that_lies, _bomb_of_cells, _bomb_of_one_string, _bomb_of_strings,
    _bomb_of_repeats, _bomb_of_depth, _far_corner, _old_workbook_of_noise,
)  # fmt: skip


# --- how they are packed ------------------------------------------------------------------------

_TYPES = (
    "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
    "<Default Extension='rels' "
    "ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
    "<Default Extension='xml' ContentType='application/xml'/></Types>"
)
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def _sheet_of(sheet: str, strings: str = "<sst/>") -> bytes:
    """Return a workbook with this XML for its only sheet and for its texts."""
    relation = f"<Relationship Id='{{id}}' Type='{_RELATIONS}/{{kind}}' Target='{{target}}'/>"
    return _packed(
        {
            "[Content_Types].xml": _TYPES,
            "_rels/.rels": f"<Relationships xmlns='{_PACKAGE}'>"
            + relation.format(id="r1", kind="officeDocument", target="xl/workbook.xml")
            + "</Relationships>",
            "xl/workbook.xml": f"<workbook xmlns='{_MAIN}' xmlns:r='{_RELATIONS}'><sheets>"
            "<sheet name='a' sheetId='1' r:id='r1'/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels": f"<Relationships xmlns='{_PACKAGE}'>"
            + relation.format(id="r1", kind="worksheet", target="worksheets/sheet1.xml")
            + relation.format(id="r2", kind="sharedStrings", target="sharedStrings.xml")
            + "</Relationships>",
            "xl/sharedStrings.xml": strings,
            "xl/worksheets/sheet1.xml": sheet,
        }
    )


_OPEN_DOCUMENT = "urn:oasis:names:tc:opendocument:xmlns"


def _ods(cell: str = "", bomb: str = "", row: str = "") -> bytes:
    opened = "<table:table-cell office:value-type='string'>"
    row = row or f"<table:table-row>{opened}{cell}</table:table-cell></table:table-row>"
    return _packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
            "META-INF/manifest.xml": "<manifest/>",
            "content.xml": f"{bomb}<office:document-content "
            f"xmlns:office='{_OPEN_DOCUMENT}:office:1.0' "
            f"xmlns:table='{_OPEN_DOCUMENT}:table:1.0' xmlns:text='{_OPEN_DOCUMENT}:text:1.0'>"
            "<office:body><office:spreadsheet><table:table table:name='a'>"
            f"{row}</table:table></office:spreadsheet></office:body></office:document-content>",
        }
    )


def _packed(files: dict[str, str | bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return made.getvalue()


def _unpacked(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


def _places_of(content: bytes, mark: bytes) -> list[int]:
    places, start = [], 0
    while (place := content.find(mark, start)) >= 0:
        places.append(place)
        start = place + 1
    return places


def _saved(made: Workbook) -> bytes:
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()
