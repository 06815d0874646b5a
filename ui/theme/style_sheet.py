"""The style sheet of the whole program, made from tokens and a text size.

It knows how each kind of widget looks. Widgets say their kind with the property `kind`; no screen
carries a style sheet of its own.
"""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.theme.tokens import Tokens

_LENGTHS: Final = (2, 3, 4, 6, 8, 10, 12, 14, 16, 18, 24, 28, 32, 36, 40, 44, 64)
_SIZES: Final = {"small": 10.0, "base": 11.0, "heading": 14.0, "title": 20.0, "large": 28.0}


def style_sheet(tokens: Tokens, px: Callable[[float], int], percent: int) -> str:
    """Return the style sheet for these colours at this text size."""
    values: dict[str, str] = {name: getattr(tokens, name) for name in tokens.__slots__}
    values |= {f"p{length}": f"{px(length)}px" for length in _LENGTHS}
    values |= {name: f"{points * percent / 100:g}pt" for name, points in _SIZES.items()}
    # Where a border grows from one pixel to two, the padding gives that pixel back.
    values |= {f"q{length}": f"{px(length) - 1}px" for length in _LENGTHS}
    return "\n".join(Template(part).substitute(values) for part in _PARTS)


_GROUND: Final = """
QMainWindow, QDialog, QWidget[kind="page"] { background: $background; }
QWidget[kind="surface"] { background: $surface; }
QToolTip { color: $text; background: $surface; border: 1px solid $line; padding: $p6 $p8; }
QScrollArea, QScrollArea > QWidget > QWidget[kind="scrolled"] {
  background: transparent; border: none; }
QFrame[kind="panel"] > QScrollArea:focus { border: 2px solid $accent; }
QFrame[kind="divider"] { background: $line; border: none; min-height: 1px; max-height: 1px; }
"""

_TEXT: Final = """
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: $title; font-weight: 600; }
QLabel[kind="heading"] { font-size: $heading; font-weight: 600; }
QLabel[kind="large"] { font-size: $large; font-weight: 600; }
QLabel[kind="door_name"] { font-size: $title; font-weight: 600; }
QLabel[kind="door_words"] { font-size: $heading; }
QLabel[kind="door_line"] { font-size: $title; font-weight: 600; }
QLabel[kind="key"] { font-size: $small; font-weight: 600; color: $second; background: $hover;
  border: 1px solid $line; border-radius: $p4; padding: 0 $p6; }
QLabel[kind="code"] { font-size: $large; font-weight: 600; background: $hover; padding: $p4 $p10;
    border-radius: $p8; }
QLabel[kind="mat"] { background: $hover; border: 1px solid $line; border-radius: $p8; }
QLabel[kind="strong"], QLabel[kind="label"] { font-weight: 600; }
QLabel[kind="second"] { color: $second; }
QLabel[kind="small"] { color: $second; font-size: $small; }
QLabel[kind="problem"] { color: $trouble; font-weight: 600; }
QLabel[kind="chip_word"] { font-weight: 600; font-size: $small; color: $second; }
QLabel[tone="good"] { color: $accent; }
QLabel[tone="attention"] { color: $attention; }
QLabel[tone="trouble"] { color: $trouble; }
"""

_BUTTONS: Final = """
QPushButton { outline: 0; min-height: $p32; padding: 0 $p12; border-radius: $p8; font-weight: 600;
  border: 2px solid transparent; background: transparent; color: $accent; text-align: center; }
QPushButton[kind="primary"] { min-height: $p40; padding: 0 $p18;
  background: $accent; color: $on_accent; border-color: $accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
  background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="outlined"] { background: $surface; border: 1px solid $edge; padding: 1px $p12;
  color: $text; }
QPushButton[kind="outlined"]:hover { background: $hover; }
QPushButton[kind="outlined"]:pressed { background: $soft; }
QPushButton[kind="outlined"]:focus { border: 2px solid $accent; padding: 0 $q12; }
QPushButton[kind="plain"]:hover { background: $soft; }
QPushButton[kind="plain"]:pressed { background: $soft; color: $accent_pressed; }
QPushButton[kind="plain"]:focus { border-color: $accent; }
QPushButton[kind="danger"] { background: $surface; border: 2px solid $trouble; color: $trouble; }
QPushButton[kind="danger"]:hover { background: $trouble_soft; }
QPushButton[kind="danger"]:focus { border-color: $text; }
QPushButton[kind="icon"] { min-width: $p32; max-width: $p32; padding: 0; color: $second; }
QPushButton[kind="icon"]:hover { background: $hover; }
QPushButton[kind="icon"]:checked { background: $soft; border: 1px solid $accent; padding: 1px; }
QPushButton[kind="icon"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[kind="link"] { min-height: $p24; padding: 0 $p2; border-radius: $p4; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border-color: $accent; }
QPushButton[kind="crumb"] { min-height: $p24; padding: 0 $p4; color: $second;
  border-radius: $p4; font-weight: 400; }
QPushButton[kind="crumb"]:hover { color: $text; }
QPushButton[kind="crumb"]:focus { border-color: $accent; }
QPushButton:disabled { color: $edge; background: $hover; border-color: $line; }
QPushButton[kind="plain"]:disabled, QPushButton[kind="icon"]:disabled,
QPushButton[kind="link"]:disabled { background: transparent; border-color: transparent; }
QPushButton[held="true"], QPushButton[held="true"]:hover, QPushButton[held="true"]:pressed {
  background: $hover; border: 1px solid $line; color: $second; text-decoration: none; }
QPushButton[held="true"][kind="plain"], QPushButton[held="true"][kind="icon"],
QPushButton[held="true"][kind="link"] { background: transparent; border-color: transparent; }
QPushButton[held="true"]:focus, QPushButton[held="true"][kind="plain"]:focus,
QPushButton[held="true"][kind="link"]:focus { border: 2px solid $accent; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="segment"] { color: $second; background: transparent; border-radius: $p6;
  padding: 0 $p14; min-height: $p28; }
QPushButton[kind="segment"]:hover { color: $text; }
QPushButton[kind="segment"]:checked { color: $accent; background: $surface;
  border: 1px solid $line; padding: 1px $p14; }
QPushButton[kind="segment"]:focus { border: 2px solid $accent; padding: 0 $q14; }
QPushButton[kind="choice"] { background: $surface; border: 1px solid $edge; color: $text;
  padding: $p4 $p12; text-align: left; }
QPushButton[kind="choice"]:hover { background: $hover; }
QPushButton[kind="choice"]:checked { background: $soft; border-color: $accent; }
QPushButton[kind="choice"]:focus { border: 2px solid $accent; padding: $q4 $q12; }
"""

_FIELDS: Final = """
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox {
  background: $surface; border: 1px solid $edge; border-radius: $p6; color: $text;
  padding: 1px $p10; placeholder-text-color: $second;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: $p32; }
QPlainTextEdit, QTextEdit { padding: $p6 $p6; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover { border-color: $text; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QComboBox:on {
  border: 2px solid $accent; padding: 0 $q10; }
QPlainTextEdit:focus, QTextEdit:focus, QPlainTextEdit[problem="true"] {
  padding: $q6 $q6; }
QLineEdit[problem="true"], QComboBox[problem="true"], QPlainTextEdit[problem="true"] {
  border: 2px solid $trouble; padding: 0 $q10; }
QLineEdit[held="true"] { background: $hover; color: $second; border-color: $line; }
QLineEdit[held="true"]:focus { border-color: $accent; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {
  background: $hover; color: $second; border-color: $line; }
QLineEdit[kind="search"] { border-radius: $p16; padding-left: $p36; padding-right: $p36; }
QLineEdit[kind="search"]:focus { padding-left: $q36; padding-right: $q36; }
QLineEdit[kind="door"] { font-size: $large; font-weight: 600; min-height: $p64;
  border: 2px solid $accent; border-radius: $p12; padding: 0 $p18; }
QLineEdit[kind="door_part"] { font-size: $title; min-height: $p44; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: $p28; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; outline: 0;
  selection-background-color: $soft; selection-color: $text; }
QComboBox QAbstractItemView::item, QListView[kind="suggestions"]::item {
  min-height: $p32; padding: 0 $p8; }
QCheckBox { outline: 0; spacing: $p8; min-height: $p28; padding: 0 $p6; background: transparent;
  border: 2px solid transparent; border-radius: $p6; }
QCheckBox:focus { border-color: $accent; }
QCheckBox:disabled { color: $edge; }
QCheckBox::indicator { width: $p18; height: $p18; }
"""

_LISTS: Final = """
QTableView, QListView[kind="list"], QTreeView { background: $surface; border: 1px solid $line;
  border-radius: $p8; outline: 0; gridline-color: transparent; alternate-background-color: $surface;
  selection-background-color: $soft; selection-color: $text; }
QTableView:focus, QListView[kind="list"]:focus, QTreeView:focus { border: 2px solid $accent; }
QListView[kind="list"]::item { min-height: $p36; padding: 0 $p8; color: $text; }
QListView[kind="list"]::item:selected { background: $soft; color: $text; }
QListView[kind="list"]::item:hover { background: $hover; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: $surface; color: $second; border: none; font-weight: 600;
  font-size: $small; border-bottom: 1px solid $line; padding: 0 $p12; min-height: $p36; }
QHeaderView::section:first { border-top-left-radius: $p8; }
QHeaderView::section:last { border-top-right-radius: $p8; }
QHeaderView::section:hover { color: $text; }
QTableCornerButton::section { background: $surface; border: none; }
QScrollBar:vertical { background: transparent; width: $p12; margin: 0; }
QScrollBar:horizontal { background: transparent; height: $p12; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: $p3; margin: $p3; }
QScrollBar::handle:vertical { min-height: $p32; }
QScrollBar::handle:horizontal { min-width: $p32; }
QScrollBar::handle:hover { background: $second; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
"""

_FRAMES: Final = """
QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: $p8; }
QFrame[kind="side"] { background: $background; border: 1px solid $line; border-radius: $p8; }
QFrame[kind="drop"] { background: $background; border: 2px dashed $edge; border-radius: $p8; }
QFrame[kind="drop"][over="true"] { background: $soft; border-color: $accent; }
QFrame[kind="panel"] { background: $surface; border: none; border-left: 1px solid $line; }
QFrame[kind="bar"] { background: $surface; border: none; border-top: 1px solid $line; }
QFrame[kind="segments"] { background: $hover; border: 1px solid $line; border-radius: $p8; }
QFrame[kind="chip"] { border-radius: $p10; border: 1px solid transparent; background: $hover; }
QFrame[kind="chip"][tone="good"] { background: $soft; }
QFrame[kind="chip"][tone="attention"] { background: $attention_soft; }
QFrame[kind="chip"][tone="trouble"] { background: $trouble_soft; }
QFrame[kind="notice"] { background: $surface; border: 1px solid $edge; border-radius: $p8; }
QFrame[kind="notice"][tone="attention"] { background: $attention_soft; }
QFrame[kind="notice"][tone="trouble"] { background: $trouble_soft; }
QFrame[kind="door_card"] { background: $surface; border: 1px solid $line; border-radius: $p12; }
QFrame[kind="door_choice"] { border: 2px solid transparent; border-radius: $p8; }
QFrame[kind="door_card"]:focus, QFrame[kind="door_choice"]:focus { border: 2px solid $accent; }
QFrame[kind="door_result"] { background: $hover; border: none; border-radius: $p12; }
QFrame[kind="door_result"][tone="good"] { background: $soft; }
QFrame[kind="door_result"][tone="attention"] { background: $attention_soft; }
QFrame[kind="door_result"][tone="trouble"] { background: $trouble_soft; }
QFrame[kind="strip"] { background: $hover; border: none; border-bottom: 1px solid $line; }
QFrame[kind="banner"] { background: $attention_soft; border: none;
  border-bottom: 1px solid $attention; }
QProgressBar { background: $hover; border: none; border-radius: $p4; min-height: $p8;
  max-height: $p8; color: transparent; }
QProgressBar::chunk { background: $accent; border-radius: $p4; }
QMenu { background: $surface; border: 1px solid $edge; padding: $p4; }
QMenu::item { padding: $p8 $p16; border-radius: $p4; color: $text; }
QMenu::item:selected { background: $soft; color: $text; }
QMenu::item:disabled { color: $edge; }
QMenu::separator { height: 1px; background: $line; margin: $p4 $p8; }
QSplitter::handle { background: $line; }
"""

_RAIL: Final = """
QFrame[kind="rail"] { background: $surface; border: none; border-right: 1px solid $line; }
QPushButton[kind="rail"] { text-align: left; color: $text; font-weight: 400; min-height: $p40;
  padding: 0 $p12; border-radius: $p8; border: 2px solid transparent; }
QPushButton[kind="rail"]:hover { background: $hover; }
QPushButton[kind="rail"]:checked { background: $soft; color: $accent; font-weight: 600; }
QPushButton[kind="rail"]:focus { border-color: $accent; }
QPushButton[kind="rail"][narrow="true"] { text-align: center; padding: 0; min-width: $p40;
  max-width: $p40; min-height: $p32; }
QLabel[kind="brand"] { font-size: $title; font-weight: 600; color: $accent; }
"""

_CALENDAR: Final = """
QCalendarWidget { background: $surface; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { color: $text; background: transparent; border: 2px solid transparent;
  border-radius: $p6; padding: $p4 $p8; font-weight: 600; }
QCalendarWidget QToolButton:hover { background: $hover; }
QCalendarWidget QToolButton:focus { border-color: $accent; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QTableView { border: none; border-radius: 0;
  selection-background-color: $accent; selection-color: $on_accent; }
"""

_PARTS: Final = (_GROUND, _TEXT, _BUTTONS, _FIELDS, _LISTS, _FRAMES, _RAIL, _CALENDAR)
