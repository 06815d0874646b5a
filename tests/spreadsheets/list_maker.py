"""Lists of people as centres keep them, made by dice, with the truth about whom they name.

Every habit that the samples show is combined with every other: programs, encodings, separators,
titles, headings of three languages, orders of names, totals, phones that became numbers.
"""

from __future__ import annotations

import csv
import io
import json
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from openpyxl import Workbook

import resources

if TYPE_CHECKING:
    from collections.abc import Callable

_KNOWN = [name for name in json.loads(resources.read_text("given_names.json")) if name.isalpha()]
_LATVIAN = [name for name in _KNOWN if name.isascii() or set(name) & set("āčēģīķļņšūž")]
_RARE = ("Dzidrīte", "Kvēlis", "Ausmonda", "Tālivaldita")
_SURNAMES = ("Bērziņš", "Bērziņa", "Kalniņa", "Ozols", "Liepiņš", "Zariņa", "Krūmiņš", "Vītola",
             "Šķēle", "Žagare", "Ņikitina", "Ģībietis", "Ķirse-Kalna", "Ivanovs", "Petrova",
             "Kovaļčuka", "Stankeviča", "Zvirbule", "Čakste", "Ļebedeva")  # fmt: skip
_RUSSIAN = ("Светлана", "Иван", "Ольга", "Наталья", "Сергей", "Елена", "Юрий", "Галина")
_RUSSIAN_SURNAMES = ("Иванова", "Петров", "Щербакова", "Кузнецов", "Соколова", "Морозова", "Ильина")

_HEADINGS = {
    "given": ("Vārds", "vārds", "VĀRDS", "First name", "Имя", "Vārds*"),
    "surname": ("Uzvārds", "uzvārds", "UZVĀRDS", "Surname", "Фамилия", "Last name"),
    "given first": ("Vārds, uzvārds", "Vārds Uzvārds", "Vārds un uzvārds", "Name, surname",
                    "Имя, фамилия", "Dalībnieka vārds, uzvārds"),
    "surname first": ("Uzvārds, vārds", "Uzvārds Vārds", "Фамилия, имя", "Uzvārds un vārds",
                      "Surname, name"),
    "whole": ("Dalībnieks", "Vārds", "ФИО", "Participant", "Apmeklētājs"),
    "phone": ("Tālrunis", "Tālr.", "Mob. tel.", "Telefons", "Phone", "Телефон", "Kontakttālrunis"),
    "email": ("E-pasts", "e-pasts", "E-pasta adrese", "E-mail", "Эл. почта"),
    "birth": ("Dzimšanas gads", "Dzim. gads", "Dzimšanas datums", "Year of birth", "Г.р."),
    "place": ("Dzīvesvieta", "Novads/pagasts", "Dzīvesvieta (novads, pagasts)", "Место жительства"),
    "school": ("Iestāde", "Skola", "Pārstāvētā organizācija", "Organizācija", "Школа"),
    "number": ("Nr.", "Nr. p. k.", "N.p.k.", "№", "#"),
    "fee": ("Dalības maksa", "Summa, EUR", "Maksa"),
    "sign": ("Paraksts", "Signature", "Подпись"),
}  # fmt: skip
_TITLES = ("Kopienas sapulce 12.03.2026.", "DALĪBNIEKU SARAKSTS", "Preiļu kopienas centrs",
           "Radošā darbnīca „Pavasaris”", "Reģistrācijas lapa")  # fmt: skip
_TOTALS = ("Kopā:", "KOPĀ", "Pavisam", "Kopā")
_RUSSIAN_TOTALS = ("Итого:", "Всего", "ИТОГО")


@dataclass(frozen=True)
class Named:
    """Somebody as the list names them."""

    given: str
    surname: str
    phone: str = ""
    email: str = ""
    birth_year: int = 0


@dataclass(frozen=True)
class MadeList:
    """A list as a file, and the truth about it."""

    name: str
    content: bytes
    people: list[Named]
    header_row: int | None
    encoding: str
    separator: str
    habits: tuple[str, ...] = field(default=())


def make_list(seed: int) -> MadeList:
    """Return the list with this number."""
    return _Maker(random.Random(seed)).make()


class _Maker:
    def __init__(self, dice: random.Random) -> None:
        self.dice = dice
        self.is_russian = dice.random() < 0.15
        self.is_workbook = not self.is_russian and dice.random() < 0.3
        self.people: list[Named] = []
        self.habits: list[str] = []

    def make(self) -> MadeList:
        dice = self.dice
        self.people = [self._somebody() for _ in range(dice.randrange(6, 40))]
        columns = self._columns()
        has_headings = dice.random() < 0.88
        rows = self._titles() if has_headings or len(columns) > 3 else []
        header_row = None
        if has_headings:
            rows += self._headings(columns)
            header_row = len(rows)
        again = rows[-1] if has_headings and dice.random() < 0.15 else None
        for number, person in enumerate(self.people, start=1):
            if again is not None and number == 4:
                rows.append(again)
            if dice.random() < 0.04:
                rows.append([])
            rows.append([make(number, person) for _, make in columns])
        rows += self._total(columns)
        return self._saved(rows, header_row)

    # --- people and columns -----------------------------------------------------------------------

    def _somebody(self) -> Named:
        dice = self.dice
        if self.is_russian:
            given, surname = dice.choice(_RUSSIAN), dice.choice(_RUSSIAN_SURNAMES)
        else:
            given = dice.choice(_RARE if dice.random() < 0.06 else _LATVIAN)
            surname = dice.choice(_SURNAMES)
        number = dice.choice([1, 2, 6, 8, 9]) * 1_000_000 + dice.randrange(1_000_000)
        return Named(
            given,
            surname,
            f"+3712{number:07}" if dice.random() < 0.8 else "",
            f"a{number}@example.lv" if dice.random() < 0.5 else "",
            dice.randrange(1936, 2020) if dice.random() < 0.8 else 0,
        )

    def _columns(self) -> list[tuple[str, Callable[[int, Named], object]]]:
        dice = self.dice
        columns: list[tuple[str, Callable[[int, Named], object]]] = []
        if dice.random() < 0.6:
            columns.append(("number", _number))
        columns += self._name_columns()
        others = [
            ("phone", self._phone_form()),
            ("email", _email),
            ("birth", self._birth_form()),
            ("place", self._place),
            ("school", self._school),
            ("fee", _fee_of(dice, is_workbook=self.is_workbook)),
        ]
        columns += dice.sample(others, dice.randrange(1, len(others) + 1))
        if dice.random() < 0.3:
            columns.append(("sign", _nothing))
        return columns

    def _name_columns(self) -> list[tuple[str, Callable[[int, Named], object]]]:
        given, surname = ("given", _given), ("surname", _surname)
        orders: dict[str, list[tuple[str, Callable[[int, Named], object]]]] = {
            "two": [given, surname],
            "two turned": [surname, given],
            "one heading over two": [("given first", _given), ("", _surname)],
            "one heading over two turned": [("given first", _surname), ("", _given)],
            "given first": [("given first", _given_first)],
            "surname first": [("surname first", _surname_first)],
            "comma": [("surname first", _with_comma)],
            "whole": [("whole", _given_first)],
            "whole turned": [("whole", _surname_first)],
        }
        order = self.dice.choice(sorted(orders))
        self.habits.append(order)
        return orders[order]

    def _phone_form(self) -> Callable[[int, Named], object]:
        forms: list[Callable[[str], object]] = [
            lambda digits: digits,
            lambda digits: f"{digits[:2]} {digits[2:5]} {digits[5:]}",
            lambda digits: f"+371 {digits}",
            lambda digits: f"{digits[:4]}-{digits[4:]}",
            lambda digits: f"00371{digits}",
        ]
        if self.is_workbook:
            forms = [*forms, float, int]
        form = self.dice.choice(forms)
        return lambda _, person: form(person.phone[4:]) if person.phone else ""

    def _birth_form(self) -> Callable[[int, Named], object]:
        forms: list[Callable[[int], object]] = [str, "12.03.{}".format, "{}. g.".format,
                                                "3.4.{}.".format, "{}-07-01".format]  # fmt: skip
        if self.is_workbook:
            forms = [*forms, int]
        form = self.dice.choice(forms)
        return lambda _, person: form(person.birth_year) if person.birth_year else ""

    def _place(self, _number: int, _person: Named) -> object:
        return self.dice.choice(
            ["Preiļi", "Aglonas pagasts", "Līvāni", "Krāslavas novads", "", "-"]
        )

    def _school(self, _number: int, _person: Named) -> object:
        return self.dice.choice(["Preiļu 1. pamatskola", "Dagdas vidusskola", "bibliotēka", ""])

    # --- rows around the data ---------------------------------------------------------------------

    def _titles(self) -> list[list[object]]:
        if self.is_russian:
            return []
        rows: list[list[object]] = []
        for _ in range(self.dice.choice([0, 0, 1, 2])):
            rows.append([self.dice.choice(_TITLES)])
            if self.dice.random() < 0.4:
                rows.append([])
        return rows

    def _headings(self, columns: list[tuple[str, object]]) -> list[list[object]]:
        scripts = [str.isascii, _is_cyrillic if self.is_russian else _is_latin]
        words: list[object] = [
            self.dice.choice([word for word in _HEADINGS[name] if any(of(word) for of in scripts)])
            if name
            else ""
            for name, _ in columns
        ]
        if self.dice.random() < 0.15:
            self.habits.append("headings missing")
            words = [
                "" if name in {"number", "fee", "school", "sign"} else word
                for (name, _), word in zip(columns, words, strict=True)
            ]
        elif self.dice.random() < 0.2 and not self.is_russian:
            return self._in_two_lines(columns, words)
        if self.is_workbook and self.dice.random() < 0.2:
            words = [f"{word} " for word in words]
        return [words]

    def _in_two_lines(
        self, columns: list[tuple[str, object]], words: list[object]
    ) -> list[list[object]]:
        """Put what reaches people under one merged heading, the rest above the empty cells."""
        lower = {"phone", "email"}
        reach = [name in lower for name, _ in columns]
        if sum(reach) < 2 or reach.index(True) + 1 != len(reach) - 1 - reach[::-1].index(True):
            return [words]
        self.habits.append("headings in two lines")
        first = reach.index(True)
        above = [
            "Kontakti" if place == first else "" if is_lower else word
            for place, (word, is_lower) in enumerate(zip(words, reach, strict=True))
        ]
        below = [word if is_lower else "" for word, is_lower in zip(words, reach, strict=True)]
        return [above, below]

    def _total(self, columns: list[tuple[str, object]]) -> list[list[object]]:
        if self.dice.random() < 0.6 or len(columns) < 2:
            return []
        self.habits.append("a total")
        place = self.dice.randrange(min(2, len(columns) - 1))
        row: list[object] = [""] * place
        words = _RUSSIAN_TOTALS if self.is_russian else _TOTALS
        return [[], [*row, self.dice.choice(words), str(len(self.people))]]

    # --- the file ---------------------------------------------------------------------------------

    def _saved(self, rows: list[list[object]], header_row: int | None) -> MadeList:
        if self.is_workbook:
            return MadeList(
                "a.xlsx", _workbook(rows), self.people, header_row, "", "", tuple(self.habits)
            )
        sign = self.dice.choice(";,\t|")
        encodings = {"utf-8": "utf-8", "utf-8-sig": "utf-8-sig", "utf-16": "utf-16"}
        encodings |= {"cp1251": "cp1251"} if self.is_russian else {"cp1257": "cp1257"}
        encoding = self.dice.choice(sorted(encodings))
        file = io.StringIO()
        csv.writer(file, delimiter=sign, lineterminator=self.dice.choice(["\n", "\r\n"])).writerows(
            rows
        )
        content = file.getvalue().encode(encoding, "replace")
        return MadeList(
            "a.csv", content, self.people, header_row, encoding, sign, tuple(self.habits)
        )


def _is_latin(text: str) -> bool:
    return not any("а" <= char.lower() <= "я" or char == "№" for char in text)


def _is_cyrillic(text: str) -> bool:
    return not set(text.lower()) & set("āčēģīķļņšūž")


def _number(number: int, _person: Named) -> object:
    return f"{number}."


def _given(_number: int, person: Named) -> object:
    return person.given


def _surname(_number: int, person: Named) -> object:
    return person.surname


def _given_first(_number: int, person: Named) -> object:
    return f"{person.given} {person.surname}"


def _surname_first(_number: int, person: Named) -> object:
    return f"{person.surname} {person.given}"


def _with_comma(_number: int, person: Named) -> object:
    return f"{person.surname}, {person.given}"


def _email(_number: int, person: Named) -> object:
    return person.email


def _nothing(_number: int, _person: Named) -> object:
    return ""


def _fee_of(dice: random.Random, *, is_workbook: bool) -> Callable[[int, Named], object]:
    """Money with a decimal comma; in a workbook also reckoned by a formula."""
    if is_workbook and dice.random() < 0.5:
        return lambda number, _: f"=A{number}*2"
    return lambda number, _: f"{number % 7},50"


def _workbook(rows: list[list[object]]) -> bytes:
    made = Workbook()
    sheet = made.active
    for row in rows:
        sheet.append([None if cell == "" else cell for cell in row])
    if rows and len(rows[0]) == 1:
        sheet.merge_cells(start_row=1, start_column=1, end_row=1, end_column=4)
    file = io.BytesIO()
    made.save(file)
    return file.getvalue()
