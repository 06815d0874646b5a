"""Every text is in all three languages, and no visible text bypasses the catalogue."""

import ast
import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def _tool():
    # By path: the folder shares its name with a well-known package.
    spec = importlib.util.spec_from_file_location(
        "kopa_translations", ROOT / "packaging/translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


tool = _tool()


# --- the program itself -------------------------------------------------------------------------


def test_every_text_of_the_program_is_finished_in_all_languages():
    problems = tool.check()

    assert problems == [], "run packaging/translations.py and translate:\n" + "\n".join(problems)


def test_the_files_are_written_as_the_tool_writes_them():
    for language in tool.LANGUAGES:
        path = tool.FILES / f"kopa_{language}.ts"

        assert path.read_text(encoding="utf-8") == tool.written(language, tool.read(path).values())


# Calls whose text a person reads or hears.
VISIBLE_SETTERS = frozenset({
    "setText", "setWindowTitle", "setPlaceholderText", "setToolTip", "setStatusTip", "setWhatsThis",
    "setAccessibleName", "setAccessibleDescription", "setTitle", "setSubTitle", "setLabelText",
    "setInformativeText", "setDetailedText", "setHeaderLabels", "setHorizontalHeaderLabels",
    "setSuffix", "setPrefix", "setSpecialValueText", "setTabText", "setItemText", "showMessage",
    "addAction", "addMenu", "addItem", "addItems", "addTab", "addRow", "addButton", "insertItem",
})  # fmt: skip
VISIBLE_WIDGETS = frozenset({
    "QLabel", "QPushButton", "QToolButton", "QCommandLinkButton", "QCheckBox", "QRadioButton",
    "QGroupBox", "QAction", "QMenu", "QDockWidget", "QTableWidgetItem", "QListWidgetItem",
    "QTreeWidgetItem", "QStandardItem", "QMessageBox", "QProgressDialog", "Column",
})  # fmt: skip
# The name of the program, and languages by their own names, are the same for everybody.
SAME_IN_EVERY_LANGUAGE = frozenset({"Kopā", "Latviešu", "English", "Русский"})


def bare_texts(code):
    """Yield (line, text) of the visible literals that do not come from the catalogue."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and _shows_text(node.func):
            for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
                for text in _literals(argument):
                    if any(map(str.isalpha, text)) and text not in SAME_IN_EVERY_LANGUAGE:
                        yield node.lineno, text


def _shows_text(function):
    if isinstance(function, ast.Attribute):
        return function.attr in VISIBLE_SETTERS | VISIBLE_WIDGETS
    return isinstance(function, ast.Name) and function.id in VISIBLE_WIDGETS


def _literals(node):
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.Call(func=ast.Attribute(value=inner, attr="format" | "join" | "upper")):
            yield from _literals(inner)
        case ast.JoinedStr() | ast.BinOp() | ast.IfExp() | ast.BoolOp() | ast.List() | ast.Tuple():
            for child in ast.iter_child_nodes(node):
                yield from _literals(child)


def test_no_visible_text_of_the_window_bypasses_the_catalogue():
    found = [
        f"{path.relative_to(ROOT)}:{line}: {text!r}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        for line, text in bare_texts(path.read_text(encoding="utf-8"))
    ]

    assert found == [], "wrap in translate():\n" + "\n".join(found)


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Hello")',
        'label.setText("Hello " + name)',
        'label.setText(f"Hello {name}")',
        'label.setText("Hello {n}".format(n=name))',
        'button = QPushButton("Save", parent)',
        'button = QtWidgets.QPushButton(text="Save")',
        'menu.addAction(icon("save"), "Save")',
        'box.addItems(["One", "Two"])',
        'label.setText("Present" if here else "Absent")',
    ],
)
def test_a_bare_visible_text_is_noticed(code):
    assert list(bare_texts(code))


@pytest.mark.parametrize(
    "code",
    [
        'label.setText(translate("People", "Hello"))',
        'label.setText(translate("People", "Hello {n}").format(n="x"))',
        'label.setText("–")',
        'label.setText("100 %")',
        'label.setWindowTitle("Kopā")',
        'label.setObjectName("people.name")',
        'menu.addAction(icon("save"), translate("People", "Save"))',
        'label.setText(self._words["people"])',
    ],
)
def test_symbols_names_and_catalogue_texts_are_no_bare_texts(code):
    assert list(bare_texts(code)) == []


# --- collecting ---------------------------------------------------------------------------------


def collected_from(code, name="ui/screen.py"):
    collected = tool.Collected()
    tool.collect_from(code, name, collected)
    return collected


def test_texts_are_collected_from_functions_and_from_catalogues():
    collected = collected_from(
        """
        translate("People", "Add person")
        catalogue("lv").translate("Sheet", "Name", comment="heading")
        self._texts.translate("Sheet", "%n rows", n=len(rows))
        """.replace("        ", "")
    )

    assert collected.problems == []
    assert {(f.key, f.is_plural) for f in collected.found.values()} == {
        (("People", "Add person", ""), False),
        (("Sheet", "Name", "heading"), False),
        (("Sheet", "%n rows", ""), True),
    }


def test_a_text_split_over_lines_is_one_text():
    collected = collected_from('translate("A", "One "\n    "sentence.")')

    assert ("A", "One sentence.", "") in collected.found


def test_replacing_letters_of_a_word_is_no_text():
    assert collected_from("word.translate(TABLE)") == tool.Collected()


@pytest.mark.parametrize(
    "code",
    [
        'translate("A", f"Hello {name}")',
        'translate("A", text)',
        'translate(context, "Hello")',
        'translate("A", "Hello".upper())',
        'translate("A", "Hello", "comment")',
        'translate("A", "Hello", count=3)',
        'translate("A", "Hello", comment=why)',
        'translate("A")',
        "words = map(translate, names)",
        "say = texts.translate",
    ],
)
def test_a_text_that_cannot_be_read_from_the_code_is_reported_with_its_place(code):
    (problem,) = collected_from("\n" + code).problems

    assert problem.startswith("ui/screen.py:2: ")


def test_one_text_with_and_without_a_number_is_reported():
    collected = collected_from('translate("A", "%n x", n=1)\ntranslate("A", "%n x")')

    assert len(collected.problems) == 1


def test_the_catalogue_itself_has_no_texts_to_collect(tmp_path):
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "texts.py").write_text("translate(context, source)", encoding="utf-8")
    (tmp_path / "app" / "people.py").write_text('translate("A", "b")', encoding="utf-8")
    (tmp_path / "main.py").write_text('translate("A", "c")', encoding="utf-8")

    collected = tool.collect(tmp_path)

    assert collected.problems == []
    assert [found.files for found in collected.found.values()] == [("app/people.py",), ("main.py",)]


# --- keeping the files in step ------------------------------------------------------------------


def message(source="Hello", *forms, kind="", is_plural=False):
    return tool.Message(("A", source, ""), is_plural, forms, kind)


def found(source="Hello", *, is_plural=False):
    return tool.Found(("A", source, ""), is_plural, ("ui/a.py",))


def by_key(*items):
    return {item.key: item for item in items}


def test_a_new_text_waits_for_its_translation():
    (new,) = tool.updated("lv", {}, by_key(found())).values()

    assert (new.forms, new.kind, new.files) == (("",), "unfinished", ("ui/a.py",))


def test_a_translation_stays_when_its_text_stays():
    old = by_key(message("Hello", "Sveiki"))

    assert tool.updated("lv", old, by_key(found()))["A", "Hello", ""].forms == ("Sveiki",)
    assert tool.updated("lv", old, by_key(found()))["A", "Hello", ""].kind == ""


def test_a_doubtful_translation_stays_doubtful():
    old = by_key(message("Hello", "Sveiki", kind="unfinished"))

    assert tool.updated("lv", old, by_key(found()))["A", "Hello", ""].kind == "unfinished"


def test_a_text_that_comes_back_takes_up_its_old_translation():
    gone = tool.updated("lv", by_key(message("Hello", "Sveiki")), {})
    back = tool.updated("lv", gone, by_key(found()))

    assert gone["A", "Hello", ""].kind == "vanished"
    assert (back["A", "Hello", ""].forms, back["A", "Hello", ""].kind) == (("Sveiki",), "")


def test_a_vanished_text_that_was_never_translated_is_forgotten():
    assert tool.updated("lv", by_key(message("Hello", "", kind="unfinished")), {}) == {}


def test_a_text_that_gains_a_number_needs_new_forms():
    old = by_key(message("%n rows", "rindas"))

    new = tool.updated("lv", old, by_key(found("%n rows", is_plural=True)))["A", "%n rows", ""]

    assert (new.forms, new.kind) == (("rindas", "", ""), "unfinished")


def test_the_english_file_holds_only_texts_with_a_number():
    texts = by_key(found(), found("%n rows", is_plural=True))

    assert list(tool.updated("en", {}, texts)) == [("A", "%n rows", "")]


def test_translations_can_be_given_in_a_file():
    messages = tool.updated("lv", {}, by_key(found(), found("%n rows", is_plural=True)))
    given = {"A": {"Hello": {"lv": "Sveiki", "ru": "Привет"}, "%n rows": {"lv": ["a", "b", "c"]}}}

    result = tool.filled("lv", messages, given)

    assert result["A", "Hello", ""].forms == ("Sveiki",)
    assert result["A", "%n rows", ""].forms == ("a", "b", "c")
    assert {m.kind for m in result.values()} == {""}


def test_a_language_that_is_not_given_waits_on():
    messages = tool.updated("ru", {}, by_key(found()))

    assert tool.filled("ru", messages, {"A": {"Hello": {"lv": "Sveiki"}}}) == messages


def test_equal_texts_with_different_comments_are_given_apart():
    one, other = (tool.Message(("A", "Other", c), False, ("",)) for c in ("role", "place"))
    given = {"A": {"Other|role": {"lv": "Cits"}, "Other": {"lv": "Cita"}}}

    result = tool.filled("lv", by_key(one, other), given)

    assert [message.forms for message in result.values()] == [("Cits",), ("Cita",)]


def test_what_is_written_reads_back_the_same(tmp_path):
    messages = by_key(
        message("Tom & <b>“Ann”</b>\nline", "Toms & <b>„Anna”</b>\nrinda"),
        message("%n rows", "%n rinda", "%n rindas", "nav rindu", is_plural=True),
        tool.Message(
            ("B", "Close", "a window"), False, ("",), "unfinished", ("ui/b.py",), "Short!"
        ),
    )
    path = tmp_path / "kopa_lv.ts"
    path.write_text(tool.written("lv", messages.values()), encoding="utf-8")

    assert tool.read(path) == messages


def test_an_entry_without_translation_is_unfinished(tmp_path):
    path = tmp_path / "kopa_lv.ts"
    source = "<message><source>Hello</source></message>"
    path.write_text(f"<TS><context><name>A</name>{source}</context></TS>", encoding="utf-8")

    assert tool.read(path)["A", "Hello", ""].kind == "unfinished"


def test_the_order_in_a_file_does_not_depend_on_the_order_in_the_code():
    one, other = message("One", "Viens"), message("Other", "Cits")

    assert tool.written("lv", [one, other]) == tool.written("lv", [other, one])


# --- judging translations -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("{name} added.", "Pievienots: {name}."),
        ("{a} of {b}", "{b} no {a}"),
        ("&Save && close", "&Saglabāt && aizvērt"),
        ("Tom & Ann", "Toms un Anna"),
        (" of ", " no "),
    ],
)
def test_a_translation_that_keeps_what_matters_is_sound(source, form):
    assert list(tool.problems_of("lv", message(source, form))) == []


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("{name} added.", "Pievienots."),
        ("{name} added.", "Pievienots: {vards}."),
        ("{name} added.", "Pievienots: {name."),
        ("&Save", "Saglabāt"),
        ("Save", "&Saglabāt"),
        ("%n rows", "rindas"),
        ("Rows", "%n rindas"),
        (" of ", "no"),
        ("Save", ""),
    ],
)
def test_a_translation_that_loses_something_is_reported(source, form):
    assert list(tool.problems_of("lv", message(source, form)))


def test_only_the_form_of_a_single_number_may_say_it_in_words():
    def problems(language, *forms):
        return list(tool.problems_of(language, message("%n rows", *forms, is_plural=True)))

    assert problems("lv", "%n rinda", "%n rindas", "nav rindu") == []
    assert problems("en", "one row", "%n rows") == []
    assert problems("lv", "viena rinda", "%n rindas", "nav rindu")
    assert problems("ru", "одна строка", "%n строки", "%n строк")


def test_a_text_with_a_number_needs_all_forms_of_the_language():
    assert list(tool.problems_of("lv", message("%n rows", "%n rinda", "%n rindas", is_plural=True)))


@pytest.mark.parametrize("kind", ["unfinished", "vanished"])
def test_an_entry_that_is_not_settled_is_reported(kind):
    assert list(tool.problems_of("lv", message("Hello", "Sveiki", kind=kind))) == [kind]


@pytest.fixture
def a_project(tmp_path):
    """A program of one text, with empty translation files beside it."""
    (tmp_path / "main.py").write_text('translate("A", "Hello")', encoding="utf-8")
    for language in tool.LANGUAGES:
        (tmp_path / f"kopa_{language}.ts").write_text(tool.written(language, []), encoding="utf-8")
    return tmp_path


def test_the_whole_check_names_language_context_and_text(a_project):
    problems = ["lv: A | Hello: unfinished", "ru: A | Hello: unfinished"]

    assert tool.check(a_project, a_project) == problems


def test_an_update_writes_what_is_given_and_returns_what_lacks(a_project):
    given = {"A": {"Hello": {"lv": "Sveiki"}}}

    problems = tool.update(given, prune=False, root=a_project, folder=a_project)

    assert problems == ["ru: A | Hello: unfinished"]
    assert tool.read(a_project / "kopa_lv.ts")["A", "Hello", ""].forms == ("Sveiki",)
    assert tool.check(a_project, a_project) == problems


@pytest.mark.parametrize(("prune", "left"), [(False, ["vanished"]), (True, [])])
def test_a_text_that_vanished_is_dropped_only_on_request(a_project, prune, left):
    tool.update({"A": {"Hello": {"lv": "Sveiki"}}}, prune=False, root=a_project, folder=a_project)
    (a_project / "main.py").write_text("", encoding="utf-8")

    tool.update({}, prune=prune, root=a_project, folder=a_project)

    assert [m.kind for m in tool.read(a_project / "kopa_lv.ts").values()] == left
