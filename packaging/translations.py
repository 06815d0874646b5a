"""Keep the three translation files in step with the texts in the code.

    python packaging/translations.py                 collect texts, update the files, list lacks
    python packaging/translations.py --check         change nothing; fail when anything is amiss
    python packaging/translations.py --fill F.json   take translations from a file, then update
    python packaging/translations.py --prune         also drop texts that vanished from the code

F.json holds {context: {source: {"lv": "…", "ru": "…", "en": ["…", "…"]}}}; texts with a number are
lists of forms: en one, other; lv one, many, none; ru one, few, many. English needs only those.
A source that stands in the context more than once is written "source|comment".

It knows how calls of translate() look and how Linguist files are written. It never runs the code
that it reads.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import string
import sys
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from app.texts import FORM_COUNTS, LANGUAGES, SOURCE_LANGUAGE  # noqa: E402 - needs the path above

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

FILES = ROOT / "resources" / "translations"
COUNTRIES = {"lv": "lv_LV", "en": "en_GB", "ru": "ru_RU"}
# A form that stands for one number only may say it in words: "no participants", "one event".
SINGLE_NUMBER_FORMS = {("lv", 2), ("en", 0)}
ACCELERATOR = re.compile(r"&(?!&)(?=\w)")

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Found:
    """A text in the code, and the files that use it."""

    key: Key
    is_plural: bool
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Message:
    """A text in a translation file; `kind` is Linguist's: "", unfinished or vanished."""

    key: Key
    is_plural: bool
    forms: tuple[str, ...]
    kind: str = ""
    files: tuple[str, ...] = ()
    note: str = ""


@dataclass(slots=True)
class Collected:
    """All texts in the code, and the calls that cannot be read."""

    found: dict[Key, Found] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


# --- reading the code ---------------------------------------------------------------------------


def sources(root: Path = ROOT) -> Iterator[Path]:
    """Yield the program's own modules, in a stable order."""
    for folder in ("app", "ui"):
        # app/texts.py hands texts on; it has none of its own.
        yield from sorted(p for p in (root / folder).rglob("*.py") if p != root / "app/texts.py")
    if (root / "main.py").exists():
        yield root / "main.py"


def collect(root: Path = ROOT) -> Collected:
    """Read every translate() call of the program."""
    collected = Collected()
    for path in sources(root):
        collect_from(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix(), collected)
    return collected


def collect_from(code: str, name: str, collected: Collected) -> None:
    """Add the texts of one module, or the lines that hide a text from translators."""
    tree = ast.parse(code, name)
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _is_translate(node.func):
            _add_call(node, name, collected)
        elif isinstance(node, ast.expr) and _is_translate(node) and id(node) not in called:
            problem = "translate must be called directly, or its texts are not found"
            collected.problems.append(f"{name}:{node.lineno}: {problem}")


def _is_translate(node: ast.expr) -> bool:
    if isinstance(node, ast.Name):
        return node.id == "translate" and isinstance(node.ctx, ast.Load)
    return isinstance(node, ast.Attribute) and node.attr == "translate"


def _add_call(call: ast.Call, name: str, collected: Collected) -> None:
    if isinstance(call.func, ast.Attribute) and len(call.args) == 1 and not call.keywords:
        return  # str.translate(table)
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    texts = [*call.args, keywords.get("comment", ast.Constant(""))]
    words = [t.value for t in texts if isinstance(t, ast.Constant) and isinstance(t.value, str)]
    if len(call.args) != 2 or len(words) != 3 or not keywords.keys() <= {"n", "comment"}:
        problem = "translate needs a context and a text, both written out as plain literals"
        collected.problems.append(f"{name}:{call.lineno}: {problem}")
        return
    key = (words[0], words[1], words[2])
    before = collected.found.get(key, Found(key, "n" in keywords, ()))
    if before.is_plural != ("n" in keywords):
        problem = f"{words[1]!r} is used with a number here and without one elsewhere"
        collected.problems.append(f"{name}:{call.lineno}: {problem}")
    files = tuple(sorted({*before.files, name}))
    collected.found[key] = replace(before, files=files)


# --- reading and writing Linguist files ---------------------------------------------------------


def read(path: Path) -> dict[Key, Message]:
    """Return everything that a translation file holds."""
    messages = {}
    for context in ET.parse(path).getroot():  # noqa: S314 - our own file
        name = context.findtext("name", "")
        for element in context.iterfind("message"):
            message = _message(name, element)
            messages[message.key] = message
    return messages


def _message(context: str, element: ET.Element) -> Message:
    translation = element.find("translation")
    if translation is None:
        translation = ET.Element("translation", type="unfinished")
    is_plural = element.get("numerus") == "yes"
    forms = [form.text or "" for form in translation] if is_plural else [translation.text or ""]
    return Message(
        key=(context, element.findtext("source", ""), element.findtext("comment", "")),
        is_plural=is_plural,
        forms=tuple(forms),
        kind=translation.get("type", ""),
        files=tuple(
            location.get("filename", "").removeprefix("../../")
            for location in element.iterfind("location")
        ),
        note=element.findtext("translatorcomment", ""),
    )


def written(language: str, messages: Iterable[Message]) -> str:
    """Return the text of a translation file, ordered so that changes stay small."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{COUNTRIES[language]}" sourcelanguage="en_GB">',
    ]
    context = None
    for message in sorted(messages, key=lambda m: m.key):
        if message.key[0] != context:
            lines += ["</context>"] if context is not None else []
            context = message.key[0]
            lines += ["<context>", f"    <name>{_xml(context)}</name>"]
        lines += _message_lines(message)
    lines += ["</context>"] if context is not None else []
    return "\n".join([*lines, "</TS>", ""])


def _message_lines(message: Message) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.is_plural else "    <message>"
    for name in message.files:
        yield f'        <location filename="../../{_xml(name)}"/>'
    yield f"        <source>{_xml(message.key[1])}</source>"
    if message.key[2]:
        yield f"        <comment>{_xml(message.key[2])}</comment>"
    if message.note:
        yield f"        <translatorcomment>{_xml(message.note)}</translatorcomment>"
    kind = f' type="{message.kind}"' if message.kind else ""
    if message.is_plural:
        yield f"        <translation{kind}>"
        for form in message.forms:
            yield f"            <numerusform>{_xml(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{_xml(message.forms[0])}</translation>"
    yield "    </message>"


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;"})


# --- bringing both together ---------------------------------------------------------------------


def needs(language: str, found: Found) -> bool:
    """Tell whether a text needs an entry: English only says how numbers change it."""
    return language != SOURCE_LANGUAGE or found.is_plural


def updated(
    language: str, old: Mapping[Key, Message], found: Mapping[Key, Found]
) -> dict[Key, Message]:
    """Return the file's messages after the code changed; no translation is thrown away."""
    messages = {
        key: _kept(language, old.get(key), text)
        for key, text in found.items()
        if needs(language, text)
    }
    for key, message in old.items():
        if key not in messages and any(message.forms):
            messages[key] = replace(message, kind="vanished", files=())
    return messages


def _kept(language: str, old: Message | None, found: Found) -> Message:
    count = FORM_COUNTS[language] if found.is_plural else 1
    forms = old.forms if old else ()
    forms = (*forms, *[""] * count)[:count]
    kind = old.kind if old and old.kind != "vanished" else ""
    if not all(forms) or (old and old.is_plural != found.is_plural):
        kind = "unfinished"
    return Message(found.key, found.is_plural, forms, kind, found.files, old.note if old else "")


def filled(
    language: str, messages: Mapping[Key, Message], given: Mapping[str, Mapping[str, object]]
) -> dict[Key, Message]:
    """Return the messages with the translations that a file gives for this language."""
    result = dict(messages)
    for key, message in messages.items():
        texts = given.get(key[0], {})
        translations = texts.get(f"{key[1]}|{key[2]}", texts.get(key[1]))
        text = translations.get(language) if isinstance(translations, dict) else None
        if text is None:
            continue
        forms = (text,) if isinstance(text, str) else tuple(text)
        result[key] = replace(message, forms=forms, kind="")
    return result


# --- judging ------------------------------------------------------------------------------------


def problems_of(language: str, message: Message) -> Iterator[str]:
    """Yield what is wrong with one entry of a translation file."""
    if message.kind:
        yield message.kind
        return
    count = FORM_COUNTS[language] if message.is_plural else 1
    if len(message.forms) != count or not all(message.forms):
        yield f"needs {count} form(s)"
    for index, form in enumerate(message.forms):
        yield from _differences(message, form, may_lack_n=(language, index) in SINGLE_NUMBER_FORMS)


def _differences(message: Message, form: str, *, may_lack_n: bool) -> Iterator[str]:
    source = message.key[1]
    try:
        has_other_places = places(source) != places(form)
    except ValueError:
        has_other_places = True
    if has_other_places:
        yield f"other {{places}} in {form!r}"
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(form)):
        yield f"other & accelerators in {form!r}"
    lacks_n = "%n" in source and "%n" not in form
    if (lacks_n and not (message.is_plural and may_lack_n)) or (
        "%n" in form and "%n" not in source
    ):
        yield f"other %n in {form!r}"
    if _edges(source) != _edges(form):
        yield f"other spaces at the edges of {form!r}"


def places(text: str) -> set[str]:
    """Return the named places of a sentence."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _edges(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def check(root: Path = ROOT, folder: Path = FILES) -> list[str]:
    """Return everything that is amiss between the code and the translation files."""
    collected = collect(root)
    problems = list(collected.problems)
    for language in LANGUAGES:
        old = read(folder / f"kopa_{language}.ts")
        messages = updated(language, old, collected.found)
        problems += [
            f"{language}: {' | '.join(filter(None, key))}: {problem}"
            for key, message in sorted(messages.items())
            for problem in problems_of(language, message)
        ]
    return problems


# --- the command --------------------------------------------------------------------------------


def update(
    given: Mapping[str, Mapping[str, object]],
    *,
    prune: bool,
    root: Path = ROOT,
    folder: Path = FILES,
) -> list[str]:
    """Write the three files anew and return the problems that remain."""
    collected = collect(root)
    for language in LANGUAGES:
        path = folder / f"kopa_{language}.ts"
        messages = filled(language, updated(language, read(path), collected.found), given)
        kept = [m for m in messages.values() if not (prune and m.kind == "vanished")]
        text = written(language, kept)
        if text != path.read_text(encoding="utf-8"):
            # Replaced in one piece: a test may be reading the file at this moment.
            draft = path.with_suffix(".draft")
            draft.write_text(text, encoding="utf-8")
            draft.replace(path)
    return check(root, folder)


def main() -> int:
    """Do what the command line asks."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="change nothing, fail on problems")
    parser.add_argument("--fill", type=Path, metavar="FILE.json", help="take translations from")
    parser.add_argument("--prune", action="store_true", help="drop texts that vanished")
    arguments = parser.parse_args()
    if arguments.check:
        problems = check()
    else:
        given = json.loads(arguments.fill.read_text(encoding="utf-8")) if arguments.fill else {}
        problems = update(given, prune=arguments.prune)
    print("\n".join(problems) or "All texts are translated.")
    return 1 if problems and arguments.check else 0


if __name__ == "__main__":
    sys.exit(main())
